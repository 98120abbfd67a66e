/*
 * train_names.c - a host program: moves the weights of names.hand towards what annotated texts say.
 *
 *     train_names names.hand names.weights names.traits sentences TEXTS…          (files of JSON lines, or folders of
 * them)
 *
 *     {"suite": "wikigold", "lang": "en", "text": "…", "entities": [{"start": 0, "end": 6, "kind": "person"}, …]}
 *     {"suite": "core", "lang": "en", "text": "…", "named": true, "head": {"start": 0, "end": 10}, "tail": {…}}
 *
 * Each text is read by the engine itself, up to the evidence of every name. A mention whose span is annotated is an
 * example of that kind, one that touches no annotation is an example of nothing, one that only overlaps says nothing.
 * The weights are those that make the examples most probable, with a normal distribution around names.hand as prior
 * (multinomial logistic regression, maximum a posteriori): evidence that the texts seldom show keeps the hand's
 * weight. (LIBLINEAR, which Debian has, knows no prior but zero.)
 *
 * Which names are joined depends on their kinds, so on the weights; so it is done in rounds, each with the weights of
 * the one before, the first with the hand's. Nothing is random: the same texts give the same file.
 */
#include <dirent.h>
#include <math.h>
#include <sys/stat.h>

#include "name_weights.h"
#include "sentences.h"

/* The sets that may be trained on, and what an example of each counts: see NAMES_MODEL.md for their licences. */
typedef struct TrainingSet {
    const char *suite;
    double weight, traits; /* of an example, for evidence and for traits */
    uint32_t texts, examples;
} TrainingSet;
static TrainingSet sets[] = {
    {"wikigold", 1, 1},      {"redocred", .7, 1},  {"popcorn_fr", .7, 1},    {"core", .2, .5},
    {"wnut17", .2, .3},      {"ronec_ro", .2, .5}, {"europeana_fr", .1, .2}, /* bad OCR of 1900 */
    {"knowledgenet", 0, .7}, {"relx_en", 0, .7},   {"relx_fr", 0, .7},       {"relx_de", 0, 0},
    {"relx_es", 0, 0},       {"sentences", 0, .4},
};

enum { ROUNDS = 3, STEPS = 400, SENTENCES = 10 /* made of each pattern */ };
#define SCALE   20. /* weights are in twentieths of a nat */
#define SPREAD  .12 /* of the prior, in nats */
#define LARGEST 90  /* of a weight, so that no single piece of evidence decides alone */
#define DOUBT                                                                                                        \
    10 /* taken from organizations when all is trained: likelihood counts a wrong one no dearer than none            \
        */

/* evidence.c is compiled for this program with this table in the place of the built one, which cannot be changed. */
int16_t name_weights_trained[EVIDENCE_none + 1][KIND_ROOM];
int8_t name_traits_trained[TRAIT_SLOTS][TRAIT_KINDS]; /* likewise for traits.c */

static void *must(void *memory)
{
    if (!memory) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

/* --- as much of JSON as the texts need: p stands on a value's first byte, the file is trusted to be JSON --- */

static const char *json_blank(const char *p)
{
    return p + strspn(p, " \t\r\n,:");
}

static const char *json_skip(const char *p)
{
    int depth = 0;
    do {
        p = json_blank(p);
        if (*p == '"') {
            for (p++; *p && *p != '"'; p++)
                p += *p == '\\' && p[1];
            p += *p == '"';
        } else if (*p == '{' || *p == '[') {
            depth++, p++;
        } else if (*p == '}' || *p == ']') {
            depth--, p++;
        } else if (*p) {
            p += strcspn(p, ",:]} \t\r\n");
        }
        if (depth)
            p = json_blank(p);
    } while (depth && *p);
    return p;
}

static const char *json_member(const char *object, const char *key) /* its value; NULL: none */
{
    size_t n = strlen(key);
    for (const char *p = json_blank(object + 1); *p == '"'; p = json_blank(json_skip(p))) {
        bool found = !strncmp(p + 1, key, n) && p[1 + n] == '"';
        p = json_blank(json_skip(p));
        if (found)
            return p;
    }
    return NULL;
}

static uint32_t json_hex(const char *p)
{
    char digits[5] = {p[0], p[1], p[2], p[3], 0};
    return (uint32_t)strtoul(digits, NULL, 16);
}

static char *utf8_put(char *out, uint32_t c)
{
    if (c < 0x80) {
        *out++ = (char)c;
        return out;
    }
    int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    *out++ = (char)(0xF00 >> more | c >> 6 * more);
    while (more--)
        *out++ = (char)(0x80 | (c >> 6 * more & 0x3F));
    return out;
}

static char *json_string(const char *p) /* a new string; it is never longer than as JSON */
{
    char *s = must(malloc((size_t)(json_skip(p) - p) + 1)), *out = s;
    static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
    for (p++; *p && *p != '"'; p++) {
        if (*p != '\\') {
            *out++ = *p;
        } else if (*++p != 'u') {
            const char *at = strchr(from, *p);
            *out++ = at ? to[at - from] : *p;
        } else {
            uint32_t c = json_hex(p + 1);
            p += 4;
            if (c >> 10 == 0x36 && p[1] == '\\' && p[2] == 'u') {
                c = 0x10000 + ((c & 0x3FF) << 10) + (json_hex(p + 3) & 0x3FF);
                p += 6;
            }
            out = utf8_put(out, c);
        }
    }
    *out = 0;
    return s;
}

/* --- texts --- */

typedef struct Annotation {
    uint32_t start, end; /* characters */
    uint8_t kind;        /* KIND_count: of a sort that is neither a name of ours nor
                            nothing */
} Annotation;

typedef struct Text {
    TrainingSet *set;
    char *text, *language;
    Annotation *annotations;
    uint32_t n;
    bool all; /* all names of it are annotated, not just a pair */
} Text;

static Text *texts;
static uint32_t n_texts;

static uint8_t kind_named(const char *name)
{
    if (!strcmp(name, "location"))
        return ENTITY_place;
    if (!strcmp(name, "misc"))
        return KIND_nothing;
    for (uint8_t k = 0; k < ENTITY_count; k++)
        if (!strcmp(name, entity_kind_names[k]))
            return k;
    return KIND_count;
}

static void annotate(Text *t, const char *object, const char *kind)
{
    const char *start = json_member(object, "start"), *end = json_member(object, "end");
    if (!start || !end)
        return;
    t->annotations = must(realloc(t->annotations, (t->n + 1) * sizeof *t->annotations));
    t->annotations[t->n++] =
        (Annotation){(uint32_t)strtoul(start, NULL, 10), (uint32_t)strtoul(end, NULL, 10), kind_named(kind)};
}

static TrainingSet *set_of(const char *line)
{
    const char *suite = json_member(line, "suite");
    char *name = suite && *suite == '"' ? json_string(suite) : NULL;
    TrainingSet *found = NULL;
    for (uint32_t i = 0; name && i < sizeof sets / sizeof *sets; i++)
        if (!strcmp(sets[i].suite, name))
            found = &sets[i];
    free(name);
    return found;
}

/* What a relation joins, by its first letters; RELX writes per:spouse, KnowledgeNet SPOUSE, CORE only joins
 * companies. */
static const struct {
    const char *relation, *head, *tail;
} relations[] = {
    {"acquired_by", "organization", "organization"},
    {"EMPLOYEE_OR", "person", "organization"},
    {"EDUCATED_AT", "person", "organization"},
    {"POLITICAL_A", "person", "organization"},
    {"PLACE_OF_", "person", "place"},
    {"DATE_OF_", "person", NULL},
    {"NATIONALITY", "person", NULL},
    {"CHILD_OF", "person", "person"},
    {"SPOUSE", "person", "person"},
    {"DATE_FOUNDED", "organization", NULL},
    {"HEADQUARTERS", "organization", "place"},
    {"SUBSIDIARY_OF", "organization", "organization"},
    {"FOUNDED_BY", "organization", "person"},
    {"CEO", "organization", "person"},
    {"per:employee", "person", "organization"},
    {"per:spouse", "person", "person"},
    {"per:c", "person", "place"}, /* countries, cities of residence or birth */
    {"per:stateorp", "person", "place"},
    {"per:", "person", NULL},
    {"org:founded_by", "organization", "person"},
    {"org:top_members", "organization", "person"},
    {"org:members", "organization", "organization"},
    {"org:subsid", "organization", "organization"},
    {"org:alter", "organization", "organization"},
    {"org:c", "organization", "place"},
    {"org:stateorp", "organization", "place"},
    {"org:", "organization", NULL},
};

static void annotate_pair(Text *t, const char *relation, const char *head, const char *tail)
{
    for (uint32_t i = 0; relation && head && tail && i < sizeof relations / sizeof *relations; i++)
        if (!strncmp(relation + 1, relations[i].relation, strlen(relations[i].relation))) {
            annotate(t, head, relations[i].head);
            if (relations[i].tail)
                annotate(t, tail, relations[i].tail);
            return;
        }
}

static bool text_read(const char *line, Text *t)
{
    const char *text = json_member(line, "text"), *language = json_member(line, "lang");
    const char *entities = json_member(line, "entities"), *named = json_member(line, "named");
    const char *facts = json_member(line, "facts"), *head = json_member(line, "head"),
               *tail = json_member(line, "tail");
    *t = (Text){.set = set_of(line)};
    bool companies = named && head && tail, pair = companies ? *named == 't' : head && tail;
    if (!t->set || !text || !(entities || pair || facts))
        return false;
    t->text = json_string(text);
    t->language = language && *language == '"' ? json_string(language) : NULL;
    t->all = entities != NULL;
    if (pair)
        annotate_pair(t, companies ? "\"acquired_by" : json_member(line, "relation"), head, tail);
    for (const char *p = facts ? json_blank(facts + 1) : ""; *p == '{'; p = json_blank(json_skip(p)))
        annotate_pair(t, json_member(p, "relation"), json_member(p, "subject"), json_member(p, "object"));
    for (const char *p = entities ? json_blank(entities + 1) : ""; *p == '{'; p = json_blank(json_skip(p))) {
        char *kind = json_string(json_member(p, "kind"));
        annotate(t, p, kind);
        free(kind);
    }
    t->set->texts++;
    return true;
}

static void file_read(const char *path)
{
    FILE *f = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    uint32_t taken = 0;
    if (!f)
        name_weights_fail(path, 0, "cannot be read");
    while (getline(&line, &size, f) > 0) {
        if (!(n_texts & (n_texts + 1)))
            texts = must(realloc(texts, (2 * (size_t)n_texts + 2) * sizeof *texts));
        if (*line == '{' && text_read(line, &texts[n_texts]))
            n_texts++, taken++;
    }
    if (!taken)
        fprintf(stderr, "%s: left out, not of the sets to train on\n", path);
    free(line);
    fclose(f);
}

static int is_json_lines(const struct dirent *entry)
{
    size_t n = strlen(entry->d_name);
    return n > 6 && !strcmp(entry->d_name + n - 6, ".jsonl");
}

static void path_read(const char *path)
{
    struct stat info;
    struct dirent **entries;
    if (stat(path, &info) || !S_ISDIR(info.st_mode)) {
        file_read(path);
        return;
    }
    int n = scandir(path, &entries, is_json_lines, alphasort);
    for (int i = 0; i < n; i++) {
        char *file = must(malloc(strlen(path) + strlen(entries[i]->d_name) + 2));
        sprintf(file, "%s/%s", path, entries[i]->d_name);
        file_read(file);
        free(file);
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
}

/* A made-up sentence becomes a text of the last set. */
static void sentence_take(const char *language, const char *text, const MadeName *names, uint32_t n)
{
    if (!(n_texts & (n_texts + 1)))
        texts = must(realloc(texts, (2 * (size_t)n_texts + 2) * sizeof *texts));
    Text *t = &texts[n_texts++];
    *t = (Text){.set = &sets[sizeof sets / sizeof *sets - 1],
                .text = must(strdup(text)),
                .language = must(strdup(language)),
                .annotations = must(malloc((n + 1) * sizeof *t->annotations)),
                .n = n,
                .all = true};
    for (uint32_t i = 0; i < n; i++)
        t->annotations[i] = (Annotation){names[i].start, names[i].end, kind_named(names[i].kind)};
    t->set->texts++;
}

/* --- examples --- */

typedef struct Example {
    EvidenceSet evidence;
    double weight;
    uint8_t kind;
} Example;

static Example *examples;
static uint32_t n_examples, cap_examples;

/* The hand sets products by itself, as nearly no text that may be trained on annotates them. Each row's slopes then
 * sum to nothing over the other kinds, so these keep their level beside products. */
static bool is_trained(int kind)
{
    return kind != ENTITY_product;
}

/* For traits, a name of no annotated pair is an example of what evidence is sure of: else whatever is usual among
 * pairs would be taken for usual everywhere. */
static bool self_taught;
#define SURE .9f

static void example_add(const Text *t, const Names *names, const Name *root, uint8_t kind)
{
    (void)names;
    if (t->set->weight <= 0)
        return;
    if (n_examples == cap_examples)
        examples = must(realloc(examples, (cap_examples = cap_examples * 2 + 1024) * sizeof *examples));
    examples[n_examples++] = (Example){root->evidence, t->set->weight, kind};
    t->set->examples++;
}

static uint8_t example_kind(const Text *t, Name *root, uint32_t start, uint32_t end)
{
    uint8_t kind = t->all ? KIND_nothing : self_taught && name_confidence(root) > SURE ? root->kind : KIND_count;
    for (uint32_t i = 0; i < t->n; i++) {
        const Annotation *a = &t->annotations[i];
        if (a->start == start && a->end == end) /* most sets have no kind for products and call them misc */
            return a->kind == KIND_nothing && root->kind == ENTITY_product ? KIND_count : a->kind;
        if (a->start < end && start < a->end)
            kind = KIND_count;
    }
    return kind;
}

static void text_examples(const Text *t, void (*take)(const Text *, const Names *, const Name *, uint8_t))
{
    DocumentOptions options = {
        .published = NO_DAY, .language = t->language, .steps = READ_HITS | READ_AMOUNTS | READ_DATES};
    Document doc;
    Names names = {.doc = &doc};
    document_read(&doc, &host_malloc, t->text, strlen(t->text), &options);
    beside_find(&doc);
    candidates_find(&names);
    evidence_gather(&names);
    names_group(&names);
    aliases_join(&names);
    kinds_settle(&names);
    for (uint32_t i = 0; i < names.candidates.n && doc.memory.status == STATUS_OK; i++) {
        const Candidate *c = &names.candidates.items[i];
        if (!c->n || c->name == NONE)
            continue;
        Name *root = &names.names.items[name_root(&names, c->name)];
        uint8_t kind = example_kind(t, root, document_chars(&doc, token_at(&doc, c->token)->start),
                                    document_chars(&doc, token_end(token_at(&doc, c->token + c->n - 1))));
        if (kind != KIND_count && is_trained(kind))
            take(t, &names, root, kind);
    }
    vector_free(&doc.memory, &names.candidates);
    vector_free(&doc.memory, &names.names);
    document_free(&doc);
}

static int by_evidence(const void *a, const void *b)
{
    const Example *x = a, *y = b;
    if (x->evidence != y->evidence)
        return x->evidence < y->evidence ? -1 : 1;
    return x->kind - y->kind;
}

/* The same evidence for the same kind, again and again, is one example of more weight. */
static void examples_merge(void)
{
    uint32_t n = 0;
    qsort(examples, n_examples, sizeof *examples, by_evidence);
    for (uint32_t i = 0; i < n_examples; i++)
        if (n && !by_evidence(&examples[n - 1], &examples[i]))
            examples[n - 1].weight += examples[i].weight;
        else
            examples[n++] = examples[i];
    n_examples = n;
}

/* --- regression --- */

typedef double Table[EVIDENCE_none + 1][KIND_count];

static bool has(const Example *x, int row)
{
    return row == EVIDENCE_none || (x->evidence >> row & 1);
}

/* Adds the slope of the examples' log likelihood to slope; returns the likelihood. */
static double likelihood(Table weights, Table slope)
{
    double sum = 0;
    for (uint32_t i = 0; i < n_examples; i++) {
        const Example *x = &examples[i];
        double score[KIND_count] = {0}, top = -1e9, total = 0;
        for (int row = 0; row <= EVIDENCE_none; row++)
            for (int k = 0; k < KIND_count && has(x, row); k++)
                score[k] += weights[row][k];
        for (int k = 0; k < KIND_count; k++)
            top = is_trained(k) ? fmax(top, score[k]) : top;
        for (int k = 0; k < KIND_count; k++)
            total += score[k] = is_trained(k) ? exp(score[k] - top) : 0;
        sum += x->weight * log(score[x->kind] / total);
        for (int row = 0; row <= EVIDENCE_none; row++)
            for (int k = 0; k < KIND_count && has(x, row); k++)
                slope[row][k] += x->weight * ((k == x->kind) - score[k] / total);
    }
    return sum;
}

/* Climbs by resilient steps (Rprop): each weight has a step of its own that grows while its slope keeps its sign. */
static void fit(Table weights, Table prior, const bool *fixed)
{
    static Table step, before;
    double sum = 0;
    for (int row = 0; row <= EVIDENCE_none; row++)
        for (int k = 0; k < KIND_count; k++)
            step[row][k] = .02, before[row][k] = 0;
    for (int n = 0; n < STEPS; n++) {
        Table slope = {0};
        sum = likelihood(weights, slope);
        for (int row = 0; row <= EVIDENCE_none; row++)
            for (int k = 0; k < KIND_count; k++) {
                if (fixed[row] || !is_trained(k))
                    continue;
                double g = slope[row][k] - (weights[row][k] - prior[row][k]) / (SPREAD * SPREAD);
                double turn = g * before[row][k];
                step[row][k] = fmin(.5, step[row][k] * (turn > 0 ? 1.2 : turn < 0 ? .5 : 1));
                weights[row][k] += g > 0 ? step[row][k] : g < 0 ? -step[row][k] : 0;
                before[row][k] = g;
            }
    }
    fprintf(stderr, "  log likelihood %.1f\n", sum);
}

static void weights_round(Table weights)
{
    for (int row = 0; row <= EVIDENCE_none; row++)
        for (int k = 0; k < KIND_count; k++)
            name_weights_trained[row][k] = (int16_t)lround(fmax(-LARGEST, fmin(LARGEST, SCALE * weights[row][k])));
}

static void weights_write(const char *path)
{
    FILE *f = fopen(path, "w");
    if (!f)
        name_weights_fail(path, 0, "cannot be written");
    fputs("# What each piece of evidence of src/core/names.h weighs for each "
          "kind of name, in twentieths of a nat.\n"
          "# Made by \"make weights\" from names.hand: change that file, not "
          "this one. See ../NAMES_MODEL.md.\n\n"
          "# evidence           organization  person  product   place  nothing\n",
          f);
    for (int row = 0; row <= EVIDENCE_none; row++) {
        const int16_t *w = name_weights_trained[row];
        fprintf(f, "%-20s %12d %7d %8d %7d %8d\n", evidence_names[row], w[0], w[1], w[2], w[3], w[4]);
    }
    if (fclose(f))
        name_weights_fail(path, 0, "cannot be written");
}

/* --- traits: what is left to say when evidence has spoken --- */

typedef struct TraitExample {
    uint32_t first, n; /* of trait_values */
    float weight;
    uint32_t own;              /* of the n, traits of its words; they stand first */
    int8_t kind;               /* of TRAIT_KINDS */
    float offset[TRAIT_KINDS]; /* what evidence says, in nats */
} TraitExample;

static TraitExample *trait_examples;
static uint32_t n_trait_examples, cap_trait_examples;
static struct TraitValue {
    uint32_t slot;
    float value;
} * trait_values;
static uint32_t n_trait_values, cap_trait_values;

enum {
    PASSES = 6,
    AVERAGED = 3 /* the weights are the mean of those after the last passes, */,
    RUNS = 4 /* of as many runs from nothing, each in another order */,
    RARE = 2 /* a trait of fewer examples weighs nothing */,
    AROUNDS = 32,
    TRAIT_LARGEST = 46
};
#define RATE  .1 /* of a step, */
#define START 1. /* and the sum of squares it begins from */
#define DECAY .1 /* of a weight at each step that touches it */
#define WITHOUT_WORDS                                                                                                \
    .5                   /* of the steps leave its words out, so that what stands around a name learns to do alone,  \
                          */
#define WITHOUT_PLACE .2 /* and some the other way round */

static const uint8_t trait_kinds[TRAIT_KINDS] = {ENTITY_organization, ENTITY_person, ENTITY_place, KIND_nothing};

static void traits_keep(const uint32_t *traits, uint32_t n, float value)
{
    for (uint32_t i = 0; i < n; i++) {
        if (n_trait_values == cap_trait_values)
            trait_values =
                must(realloc(trait_values, (cap_trait_values = cap_trait_values * 2 + 1024) * sizeof *trait_values));
        trait_values[n_trait_values++] = (struct TraitValue){traits[i], value};
    }
}

/* What an invented sentence may teach: pairs of words and the like, not what a single small word beside a name means.
 */
static uint32_t traits_told(uint32_t *traits, uint32_t n)
{
    static const uint8_t told[] = {2, 5, 6, 7, 8}; /* of those that traits_around() puts, in order */
    for (uint32_t i = 0; i < sizeof told && told[i] < n; i++)
        traits[i] = traits[told[i]];
    return n < sizeof told ? n : sizeof told;
}

static void trait_example_add(const Text *t, const Names *names, const Name *root, uint8_t kind)
{
    uint32_t traits[TRAITS_MAX], arounds = 0;
    TraitExample x = {.first = n_trait_values, .weight = (float)t->set->traits};
    for (int k = 0; k < TRAIT_KINDS; k++) {
        x.kind = trait_kinds[k] == kind ? (int8_t)k : x.kind;
        for (int row = 0; row <= EVIDENCE_none; row++)
            if (row == EVIDENCE_none || root->evidence >> row & 1)
                x.offset[k] += (float)(name_weights_trained[row][trait_kinds[k]] / SCALE);
    }
    if (t->set->traits <= 0)
        return;
    bool made = t->set == &sets[sizeof sets / sizeof *sets - 1]; /* invented names say nothing of names */
    if (!made)
        traits_keep(traits, traits_of_words(names->doc, &names->candidates.items[root->longest], traits), 1);
    x.own = n_trait_values - x.first;
    for (uint32_t i = 0; i < names->candidates.n && arounds < AROUNDS; i++) {
        const Candidate *c = &names->candidates.items[i];
        if (!c->n || c->name == NONE || &names->names.items[name_root((Names *)names, c->name)] != root)
            continue;
        arounds++;
    }
    for (uint32_t i = 0, left = arounds; i < names->candidates.n && left; i++) {
        const Candidate *c = &names->candidates.items[i];
        if (!c->n || c->name == NONE || &names->names.items[name_root((Names *)names, c->name)] != root)
            continue;
        uint32_t n = traits_around(names, c, traits);
        if (made)
            n = traits_told(traits, n);
        traits_keep(traits, n, 1.f / (float)arounds);
        left--;
    }
    uint32_t set = TRAIT_SLOTS + (uint32_t)(t->set - sets);
    traits_keep(&set, !t->all || t->set->traits < 1, 1);
    x.n = n_trait_values - x.first;
    if (n_trait_examples == cap_trait_examples)
        trait_examples = must(
            realloc(trait_examples, (cap_trait_examples = cap_trait_examples * 2 + 1024) * sizeof *trait_examples));
    trait_examples[n_trait_examples++] = x;
}

/* The slots behind the last are one a set: what is usual in it, and of no use outside it. */
enum { ALL_SLOTS = TRAIT_SLOTS + sizeof sets / sizeof *sets };
static float trait_weights[ALL_SLOTS][TRAIT_KINDS], trait_slopes[ALL_SLOTS][TRAIT_KINDS];
static float trait_means[TRAIT_SLOTS][TRAIT_KINDS];
static uint32_t trait_counts[ALL_SLOTS];

static double trait_step(const TraitExample *full, uint32_t drop)
{
    TraitExample copy = *full, *x = &copy;
    if (drop == 1)
        x->first += x->own, x->n -= x->own;
    else if (drop == 2 && x->own)
        x->n = x->own;
    float score[TRAIT_KINDS], top = -1e9f, total = 0;
    const struct TraitValue *v = trait_values + x->first;
    memcpy(score, x->offset, sizeof score);
    for (uint32_t i = 0; i < x->n; i++)
        for (int k = 0; k < TRAIT_KINDS; k++)
            score[k] += v[i].value * trait_weights[v[i].slot][k];
    for (int k = 0; k < TRAIT_KINDS; k++)
        top = fmaxf(top, score[k]);
    for (int k = 0; k < TRAIT_KINDS; k++)
        total += score[k] = expf(score[k] - top);
    for (uint32_t i = 0; i < x->n; i++)
        for (int k = 0; k < TRAIT_KINDS && trait_counts[v[i].slot] >= RARE; k++) {
            float *w = &trait_weights[v[i].slot][k], *sum = &trait_slopes[v[i].slot][k];
            float g = x->weight * v[i].value * (score[k] / total - (k == x->kind)) +
                      (float)DECAY * x->weight * v[i].value * *w;
            *sum += g * g;
            *w -= (float)RATE * g / sqrtf((float)START + *sum);
        }
    return x->weight * log(score[x->kind] / total);
}

/* Logistic regression by stochastic gradients, each weight with a step of its own (Adagrad). */
static void traits_fit(void)
{
    uint64_t random = 1;
    for (uint32_t i = 0; i < n_trait_values; i++)
        trait_counts[trait_values[i].slot]++;
    for (int n = 0; n < RUNS * PASSES; n++) {
        int pass = n % PASSES;
        double sum = 0;
        if (!pass) {
            memset(trait_weights, 0, sizeof trait_weights);
            memset(trait_slopes, 0, sizeof trait_slopes);
        }
        for (uint32_t i = n_trait_examples; i > 1; i--) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            uint32_t other = (uint32_t)((random >> 33) % i);
            TraitExample x = trait_examples[i - 1];
            trait_examples[i - 1] = trait_examples[other];
            trait_examples[other] = x;
        }
        for (uint32_t i = 0; i < n_trait_examples; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            double r = (double)(random >> 33) / 2147483648.;
            sum += trait_step(&trait_examples[i], r < WITHOUT_WORDS ? 1 : r < WITHOUT_WORDS + WITHOUT_PLACE ? 2 : 0);
        }
        for (uint32_t i = 0; i < TRAIT_SLOTS && pass >= PASSES - AVERAGED; i++)
            for (int k = 0; k < TRAIT_KINDS; k++)
                trait_means[i][k] += trait_weights[i][k] / (AVERAGED * RUNS);
        fprintf(stderr, "traits, pass %d: log likelihood %.1f\n", pass + 1, sum);
    }
}

static void traits_write(const char *path)
{
    FILE *f = fopen(path, "w");
    if (!f)
        name_weights_fail(path, 0, "cannot be written");
    fputs("# What each trait of src/core/traits.c weighs. Made by \"make weights\". See ../NAMES_MODEL.md.\n", f);
    for (uint32_t i = 0; i < TRAIT_SLOTS; i++) {
        for (int k = 0; k < TRAIT_KINDS; k++)
            fputc('O' + (int)lroundf(fmaxf(-TRAIT_LARGEST, fminf(TRAIT_LARGEST, (float)SCALE * trait_means[i][k]))),
                  f);
        if (i % 32 == 31)
            fputc('\n', f);
    }
    if (fclose(f))
        name_weights_fail(path, 0, "cannot be written");
}

/* Organizations are taken for them less readily than likelihood would have it, but for those that a word of their
 * own tells. */
static void doubt(Table weights, double much)
{
    static const Evidence told[] = {EVIDENCE_legal_form, EVIDENCE_org_head, EVIDENCE_org_tail, EVIDENCE_known_org};
    weights[EVIDENCE_none][ENTITY_organization] -= much;
    for (uint32_t i = 0; i < sizeof told / sizeof *told; i++)
        weights[told[i]][ENTITY_organization] += much / 2;
}

int main(int argc, char **argv)
{
    static NameWeights hand;
    static Table weights, prior;
    if (argc < 6) {
        fputs("usage: train_names HAND.weights OUTPUT.weights OUTPUT.traits SENTENCES TEXTS.jsonl|FOLDER …\n",
              stderr);
        return 2;
    }
    name_weights_read(argv[1], &hand);
    for (int i = 5; i < argc; i++)
        path_read(argv[i]);
    sentences_make(argv[4], SENTENCES, sentence_take);
    if (!n_texts)
        name_weights_fail(argv[5], 0, "no text to train on");
    for (int row = 0; row <= EVIDENCE_none; row++)
        for (int k = 0; k < KIND_count; k++)
            weights[row][k] = prior[row][k] = hand.rows[row][k] / SCALE;
    for (int round = 0; round < ROUNDS; round++) {
        weights_round(weights);
        n_examples = 0;
        for (uint32_t i = 0; i < sizeof sets / sizeof *sets; i++)
            sets[i].examples = 0;
        for (uint32_t i = 0; i < n_texts; i++)
            text_examples(&texts[i], example_add);
        fprintf(stderr, "round %d: %u examples\n", round + 1, n_examples);
        examples_merge();
        fit(weights, prior, hand.fixed);
    }
    for (uint32_t i = 0; i < sizeof sets / sizeof *sets; i++)
        fprintf(stderr, "%-14s %5u texts %6u examples of weight %.1f\n", sets[i].suite, sets[i].texts,
                sets[i].examples, sets[i].weight);
    doubt(weights, DOUBT / SCALE);
    weights_round(weights);
    weights_write(argv[2]);
    doubt(weights, -DOUBT / SCALE);
    weights_round(weights);
    self_taught = true;
    for (uint32_t i = 0; i < n_texts; i++)
        text_examples(&texts[i], trait_example_add);
    fprintf(stderr, "traits: %u examples\n", n_trait_examples);
    traits_fit();
    traits_write(argv[3]);
    return 0;
}
