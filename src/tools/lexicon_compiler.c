/*
 * lexicon_compiler.c - a host program: reads src/lexicon/<language>/<file>.lex, checks every line, writes the tables
 * of lexicon.h as C.
 *
 *     lexicon_compiler OUTPUT.c LEXICON_FOLDER
 *
 * In four stages: the languages (one folder each); the rows of every file, with {a,b} and <endings> written out into
 * plain forms; a small lexicon of just the rows the tokenizer asks for (elisions, domains, currency codes); then,
 * with that, each form is split by the engine's own tokenizer and put in the tree. The first bad line ends it all
 * with file:line: message. The format is described in src/lexicon/FORMAT.md. Beside them it checks and writes the
 * table of common/names.weights, see name_weights.h, that of common/names.traits, see src/core/traits.c, and those of
 * anchors, see anchor_tables.h.
 */
#include <ctype.h>
#include <dirent.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "../core/document.h"
#include "../core/text.h"
#include "anchor_tables.h"
#include "dates.h"
#include "name_weights.h"

const Lexicon lexicon; /* the engine's own is what this program makes */

/* --- errors, memory --- */

static const char *file_name;
static int line_number;

static void fail(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (file_name)
        fprintf(stderr, "%s:%d: ", file_name, line_number);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(1);
}

static void *grow(void *items, uint32_t n, uint32_t *cap, size_t size)
{
    if (n < *cap)
        return items;
    *cap = *cap ? *cap * 2 : 256;
    items = realloc(items, *cap * size);
    if (!items)
        fail("out of memory");
    return items;
}
#define APPEND(array, value)                                                                                         \
    ((array).items = grow((array).items, (array).n, &(array).cap, sizeof *(array).items),                            \
     (array).items[(array).n++] = (value))
#define ARRAY(T)                                                                                                     \
    struct {                                                                                                         \
        T *items;                                                                                                    \
        uint32_t n, cap;                                                                                             \
    }

/* --- the tables being made --- */

static ARRAY(char) pool;
static ARRAY(uint32_t) strings;
static ARRAY(Language) languages;
static ARRAY(Frame) frames;

typedef struct Row { /* one form, written out */
    char *form;
    const char *file;
    int line;
    uint32_t value;
    uint8_t language, class_, feature;
} Row;
static ARRAY(Row) rows;

typedef struct PendingSense {
    uint32_t node;
    Sense sense;
    uint32_t row; /* the order of rows is the order of senses */
} PendingSense;

typedef struct Tree {
    ARRAY(WordSlot) words; /* node per word, hashed when written */
    ARRAY(ChildSlot) children;
    ARRAY(uint32_t) word_text; /* by node, words only */
    ARRAY(uint32_t) word_hash; /* likewise */
    ARRAY(PendingSense) pending;
    WordSlot *word_table;
    ChildSlot *child_table;
    uint32_t characters[128];
    uint32_t word_mask, child_mask, n_nodes, n_words;
    Node *nodes;
    Sense *senses;
    ARRAY(SenseGroup) groups;
} Tree;

static uint32_t pool_add(const char *s)
{
    uint32_t at = pool.n;
    for (size_t i = 0; i <= strlen(s); i++)
        APPEND(pool, s[i]);
    return at;
}

/* Strings are interned through a hash table of their own, open addressing. */
static uint32_t *string_table, string_mask;

static uint32_t string_slot(const char *s)
{
    uint32_t i = lexicon_hash(s, (uint32_t)strlen(s)) & string_mask;
    while (string_table[i] && strcmp(pool.items + strings.items[string_table[i] - 1], s))
        i = (i + 1) & string_mask;
    return i;
}

static uint32_t intern(const char *s)
{
    if (strings.n * 2 >= string_mask) {
        string_mask = string_mask ? string_mask * 2 + 1 : 4095;
        free(string_table);
        string_table = calloc(string_mask + 1, sizeof *string_table);
        for (uint32_t i = 0; i < strings.n; i++)
            string_table[string_slot(pool.items + strings.items[i])] = i + 1;
    }
    uint32_t slot = string_slot(s);
    if (!string_table[slot]) {
        uint32_t at = pool_add(s);
        APPEND(strings, at);
        string_table[slot] = strings.n;
    }
    return string_table[slot] - 1;
}

/* --- names of classes and enumerations --- */

#define CLASS_NAME(name, type) #name,
#define CLASS_TYPE(name, type) #type,
#define PLAIN_NAME(name)       #name,
static const char *const class_names[] = {CLASSES(CLASS_NAME)};
static const char *const class_types[] = {CLASSES(CLASS_TYPE)};
static const char *const feature_names[] = {FEATURES(PLAIN_NAME)};
static const char *const slot_names[] = {SLOTS(PLAIN_NAME)};
static const char *const name_word_names[] = {NAME_WORDS(PLAIN_NAME)};
static const char *const deal_word_names[] = {DEAL_WORDS(PLAIN_NAME)};
static const char *const amount_use_names[] = {AMOUNT_USES(PLAIN_NAME)};

static int find_name(const char *const *names, int n, const char *name)
{
    for (int i = 0; i < n; i++)
        if (!strcmp(names[i], name))
            return i;
    return -1;
}

static uint32_t must_find(const char *const *names, int n, const char *name, const char *what)
{
    int i = find_name(names, n, name);
    if (i < 0)
        fail("unknown %s \"%s\"", what, name);
    return (uint32_t)i;
}

/* --- values --- */

static uint32_t read_decimal(const char *s)
{
    uint64_t digits = 0;
    int power = 0, seen = 0, dot = 0;
    const char *p = s;
    for (; isdigit((unsigned char)*p) || (*p == '.' && !dot); p++) {
        if (*p == '.') {
            dot = 1;
            continue;
        }
        digits = digits * 10 + (uint64_t)(*p - '0');
        power -= dot;
        seen = 1;
        if (digits > 0xffffff && !strchr(p, 'e') && *p != '0')
            fail("\"%s\" has more than 24 bits of digits", s);
        while (digits && digits % 10 == 0 && digits > 0xfffff)
            digits /= 10, power++;
    }
    if (*p == 'e')
        power += (int)strtol(p + 1, (char **)&p, 10);
    if (!seen || *p || digits > 0xffffff || power < -100 || power > 100)
        fail("\"%s\" is no decimal such as 12, 0.5 or 1e9", s);
    return (uint32_t)digits << 8 | (uint8_t)(int8_t)power;
}

static uint32_t read_value(const char *type, const char *s)
{
    if (!strcmp(type, "decimal"))
        return read_decimal(s);
    if (!strcmp(type, "integer")) {
        char *end;
        long v = strtol(s, &end, 10);
        if (*end || end == s)
            fail("\"%s\" is no integer", s);
        return (uint32_t)(int32_t)v;
    }
    if (!strcmp(type, "string"))
        return intern(s);
    if (!strcmp(type, "qualifier"))
        return must_find(qualifier_names, QUALIFIER_count, s, "qualifier");
    if (!strcmp(type, "status"))
        return must_find(deal_status_names, DEAL_STATUS_count, s, "status");
    if (!strcmp(type, "clause"))
        return must_find(clause_kind_names, CLAUSE_count, s, "clause");
    if (!strcmp(type, "state"))
        return must_find(clause_state_names, STATE_count, s, "clause state");
    if (!strcmp(type, "name_word"))
        return must_find(name_word_names, NAME_WORD_count, s, "name word");
    if (!strcmp(type, "deal_word"))
        return must_find(deal_word_names, DEAL_WORD_count, s, "deal word");
    if (!strcmp(type, "amount_use"))
        return must_find(amount_use_names, AMOUNT_USE_count, s, "use of an amount");
    if (!strcmp(type, "slot"))
        return must_find(slot_names, SLOT_count, s, "slot");
    if (!strcmp(type, "frame")) {
        for (uint32_t i = 0; i < frames.n; i++)
            if (!strcmp(pool.items + strings.items[frames.items[i].name], s))
                return i;
        fail("unknown frame \"%s\"", s);
    }
    fail("class has a value of unknown type %s", type);
    return 0;
}

/* --- sets of endings --- */

typedef struct Ending {
    char *text;
    uint8_t feature;
} Ending;
typedef struct EndingSet {
    char *name;
    uint8_t language;
    ARRAY(Ending) endings;
} EndingSet;
static ARRAY(EndingSet) ending_sets;

static char *trim(char *s)
{
    while (*s == ' ' || *s == '\t')
        s++;
    char *end = s + strlen(s);
    while (end > s && (end[-1] == ' ' || end[-1] == '\t') && !(end - 1 > s && end[-2] == '\\'))
        *--end = 0;
    return s;
}

/* er = infinitive: er; present: e es ent; … */
static void endings_row(uint8_t language, char *name, char *text)
{
    EndingSet set = {strdup(name), language, {0}};
    for (char *group = strtok(text, ";"); group; group = strtok(NULL, ";")) {
        char *colon = strchr(group, ':');
        if (!colon)
            fail("endings are written \"feature: ending ending; feature: …\"");
        *colon = 0;
        uint32_t feature = must_find(feature_names, FEATURE_count, trim(group), "feature");
        char *p = colon + 1, *end;
        for (;;) {
            while (*p == ' ' || *p == '\t')
                p++;
            if (!*p)
                break;
            for (end = p; *end && *end != ' ' && *end != '\t'; end++)
                ;
            char saved = *end;
            *end = 0;
            Ending e = {strdup(strcmp(p, "-") ? p : ""), (uint8_t)feature};
            APPEND(set.endings, e);
            *end = saved;
            p = end;
        }
    }
    if (!set.endings.n)
        fail("the set \"%s\" has no endings", name);
    APPEND(ending_sets, set);
}

static const EndingSet *endings_named(uint8_t language, const char *name)
{
    for (uint32_t i = 0; i < ending_sets.n; i++)
        if ((ending_sets.items[i].language == language || ending_sets.items[i].language == LANGUAGE_COMMON) &&
            !strcmp(ending_sets.items[i].name, name))
            return &ending_sets.items[i];
    fail("unknown set of endings \"%s\"", name);
    return NULL;
}

/* --- forms --- */

/* First unescaped occurrence of mark in s. */
static char *find_mark(char *s, char mark)
{
    for (; *s; s++) {
        if (*s == '\\' && s[1])
            s++;
        else if (*s == mark)
            return s;
    }
    return NULL;
}

static void add_row(uint8_t language, Class class_, uint32_t value, uint8_t feature, const char *form)
{
    char *plain = malloc(strlen(form) + 1), *out = plain;
    for (const char *p = form; *p; p++) {
        if (*p == '\\' && p[1])
            p++;
        *out++ = *p;
    }
    *out = 0;
    Row row = {trim(plain), file_name, line_number, value, language, (uint8_t)class_, feature};
    if (!*row.form)
        fail("an empty form");
    APPEND(rows, row);
}

/* Writes out {a,b} from the left, then <endings>, then /feature. */
static void expand(uint8_t language, Class class_, uint32_t value, char *form)
{
    char buffer[1024];
    char *open = find_mark(form, '{');
    if (open) {
        char *close = find_mark(open, '}');
        if (!close)
            fail("a { without a }");
        for (char *part = open + 1; part <= close;) {
            char *end = find_mark(part, ',');
            if (!end || end > close)
                end = close;
            if (snprintf(buffer, sizeof buffer, "%.*s%.*s%s", (int)(open - form), form, (int)(end - part), part,
                         close + 1) >= (int)sizeof buffer)
                fail("a form of more than %zu bytes", sizeof buffer);
            expand(language, class_, value, buffer);
            part = end + 1;
        }
        return;
    }
    open = find_mark(form, '<');
    if (open) {
        char *close = find_mark(open, '>');
        if (!close)
            fail("a < without a >");
        *close = 0;
        const EndingSet *set = endings_named(language, open + 1);
        *open = 0;
        for (uint32_t i = 0; i < set->endings.n; i++) {
            snprintf(buffer, sizeof buffer, "%s%s%s", form, set->endings.items[i].text, close + 1);
            add_row(language, class_, value, set->endings.items[i].feature, buffer);
        }
        return;
    }
    uint8_t feature = FEATURE_none;
    char *slash = find_mark(form, '/');
    if (slash && strspn(slash + 1, "abcdefghijklmnopqrstuvwxyz") >= 4) { /* A/S and km/h are forms as they stand */
        *slash = 0;
        feature = (uint8_t)must_find(feature_names, FEATURE_count, trim(slash + 1), "feature");
    }
    add_row(language, class_, value, feature, form);
}

static void class_row(uint8_t language, Class class_, char *text)
{
    uint32_t value = 0;
    if (strcmp(class_types[class_], "none")) {
        char *equals = strstr(text, " = ");
        if (!equals)
            fail("a row of [%s] is written VALUE = form | form", class_names[class_]);
        *equals = 0;
        value = read_value(class_types[class_], trim(text));
        text = equals + 3;
    }
    while (text) {
        char *bar = find_mark(text, '|');
        if (bar)
            *bar = 0;
        char form[1024];
        if (snprintf(form, sizeof form, "%s", trim(text)) >= (int)sizeof form)
            fail("a form of more than %zu bytes", sizeof form);
        expand(language, class_, value, form);
        text = bar ? bar + 1 : NULL;
    }
}

/* --- sections that are no classes --- */

static void language_row(Language *l, const char *key, char *value)
{
    if (!strcmp(key, "code"))
        snprintf(l->code, sizeof l->code, "%s", value);
    else if (!strcmp(key, "name"))
        l->name = intern(value);
    else if (!strcmp(key, "decimal_mark"))
        l->decimal_mark = *value;
    else if (!strcmp(key, "date_order"))
        l->date_order = *value;
    else if (!strcmp(key, "reads"))
        for (char *word = strtok(value, " "); word; word = strtok(NULL, " ")) {
            static const char *const reads[] = {"money", "names", "dates", "deals"};
            l->reads |= (uint8_t)(1 << must_find(reads, 4, word, "kind of fact"));
        }
    else
        fail("unknown key \"%s\": code, name, reads, decimal_mark, date_order", key);
}

static uint8_t frame_named(const char *name)
{
    for (uint32_t i = 0; i < frames.n; i++)
        if (!strcmp(pool.items + strings.items[frames.items[i].name], name))
            return (uint8_t)i;
    fail("unknown frame \"%s\": a frame another one names stands above it", name);
    return 0;
}

/* buy = acquisition announced subject:acquirer … goods:buy_goods … needs_amount */
static void frame_row(const char *name, char *text)
{
    static const char *const flags[] = {FRAME_FLAGS(PLAIN_NAME)};
    enum { FLAGS = sizeof flags / sizeof *flags };
    Frame f = {.name = intern(name),
               .status = DEAL_STATUS_announced,
               .goods = FRAME_NONE,
               .facility = FRAME_NONE,
               .give = FRAME_NONE,
               .get = FRAME_NONE};
    char *word = strtok(text, " ");
    f.kind = (uint8_t)must_find(deal_kind_names, DEAL_count, word ? word : "", "deal kind");
    while ((word = strtok(NULL, " "))) {
        char *colon = strchr(word, ':');
        int status = find_name(deal_status_names, DEAL_STATUS_count, word);
        if (colon)
            *colon++ = 0;
        if (colon && !strcmp(word, "goods"))
            f.goods = frame_named(colon);
        else if (colon && !strcmp(word, "facility"))
            f.facility = frame_named(colon);
        else if (colon && !strcmp(word, "give"))
            f.give = frame_named(colon);
        else if (colon && !strcmp(word, "get"))
            f.get = frame_named(colon);
        else if (colon) {
            if (f.n == FRAME_SLOTS)
                fail("a frame has at most %d slots", FRAME_SLOTS);
            f.slots[f.n].slot = (uint8_t)must_find(slot_names, SLOT_count, word, "slot");
            f.slots[f.n++].role = (uint8_t)must_find(role_names, ROLE_count, colon, "role");
        } else if (status >= 0) {
            f.status = (uint8_t)status;
        } else {
            f.flags |= (uint16_t)(1 << must_find(flags, FLAGS, word, "flag"));
        }
    }
    APPEND(frames, f);
    if (frames.n >= FRAME_NONE)
        fail("more than %d frames", FRAME_NONE);
}

/* --- files --- */

typedef enum Section { SECTION_NONE, SECTION_CLASS, SECTION_ENDINGS, SECTION_LANGUAGE, SECTION_FRAME } Section;
typedef struct LineReader {
    uint8_t language;
    Section section;
    Class class_;
    bool only_first; /* languages, frames and endings, which the other rows need */
} LineReader;

static void section_line(LineReader *r, char *line)
{
    char *close = strchr(line, ']');
    if (!close || close[1])
        fail("a section is written [name]");
    *close = 0;
    int class_ = find_name(class_names, CLASS_count, line + 1);
    r->section = SECTION_CLASS;
    r->class_ = (Class)class_;
    if (class_ < 0) {
        static const char *const others[] = {"endings", "language", "frame"};
        r->section = SECTION_ENDINGS + must_find(others, 3, line + 1, "section or class");
    }
}

static void row_line(LineReader *r, char *line)
{
    char *equals = strstr(line, " = ");
    if (r->section == SECTION_NONE)
        fail("a row before any [section]");
    if (r->only_first != (r->section != SECTION_CLASS))
        return;
    if (r->section == SECTION_CLASS) {
        class_row(r->language, r->class_, line);
        return;
    }
    if (!equals)
        fail("a row of this section is written NAME = …");
    *equals = 0;
    char *name = trim(line), *text = trim(equals + 3);
    if (r->section == SECTION_ENDINGS)
        endings_row(r->language, name, text);
    else if (r->section == SECTION_LANGUAGE)
        language_row(&languages.items[r->language], name, text);
    else
        frame_row(name, text);
}

static void logical_line(LineReader *r, char *line)
{
    line = trim(line);
    if (*line == '[')
        section_line(r, line);
    else if (*line)
        row_line(r, line);
}

static void check_line(const char *line, size_t n)
{
    utf8proc_uint8_t *nfc = NULL;
    utf8proc_ssize_t m =
        utf8proc_map((const utf8proc_uint8_t *)line, (utf8proc_ssize_t)n, &nfc, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    if (m < 0)
        fail("not UTF-8: %s", utf8proc_errmsg(m));
    if ((size_t)m != n || memcmp(nfc, line, n))
        fail("not in Unicode normal form NFC");
    free(nfc);
}

/* Cuts a comment off: # at the start or behind white space. */
static void cut_comment(char *line)
{
    for (char *p = line; *p; p++) {
        if (*p == '\\' && p[1])
            p++;
        else if (*p == '#' && (p == line || p[-1] == ' ' || p[-1] == '\t')) {
            *p = 0;
            return;
        }
    }
}

static void read_file(const char *path, LineReader reader)
{
    enum { LOGICAL_MAX = 1 << 16 };
    static char line[LOGICAL_MAX], logical[LOGICAL_MAX];
    FILE *f = fopen(path, "r");
    file_name = strdup(path);
    line_number = 0;
    if (!f)
        fail("cannot be read");
    int first = 0, n = 0;
    *logical = 0;
    while (fgets(line, sizeof line, f)) {
        n++;
        size_t len = strlen(line);
        if (len && line[len - 1] == '\n')
            line[--len] = 0;
        line_number = n;
        check_line(line, len);
        cut_comment(line);
        bool goes_on = (*line == ' ' || *line == '\t') && *trim(line);
        if (!goes_on) {
            line_number = first;
            logical_line(&reader, logical);
            *logical = 0;
            first = n;
        }
        if (strlen(logical) + len + 2 > LOGICAL_MAX)
            fail("a row of more than %d bytes", LOGICAL_MAX);
        strcat(strcat(logical, goes_on ? " " : ""), goes_on ? trim(line) : line);
    }
    line_number = first;
    logical_line(&reader, logical);
    fclose(f);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Sorted names in a folder that end in suffix ("" for all but hidden ones). */
static char **list(const char *folder, const char *suffix, uint32_t *n)
{
    ARRAY(char *) names = {0};
    DIR *dir = opendir(folder);
    if (!dir)
        fail("%s: cannot be read", folder);
    for (struct dirent *e; (e = readdir(dir));) {
        size_t len = strlen(e->d_name), k = strlen(suffix);
        if (e->d_name[0] != '.' && len >= k && !strcmp(e->d_name + len - k, suffix))
            APPEND(names, strdup(e->d_name));
    }
    closedir(dir);
    qsort(names.items, names.n, sizeof *names.items, by_name);
    *n = names.n;
    return names.items;
}

static void read_folder(const char *root, const char *name, uint8_t language, bool only_first)
{
    char folder[4096], path[8192];
    uint32_t n;
    snprintf(folder, sizeof folder, "%s/%s", root, name);
    char **files = list(folder, ".lex", &n);
    for (uint32_t i = 0; i < n; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        read_file(path, (LineReader){language, SECTION_NONE, 0, only_first});
    }
    file_name = NULL;
}

static void read_all(const char *root)
{
    uint32_t n;
    char **names = list(root, "", &n);
    ARRAY(char *) folders = {0};
    APPEND(folders, "common");
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(names[i], "common") && !strchr(names[i], '.'))
            APPEND(folders, names[i]);
    for (uint32_t i = 0; i < folders.n; i++)
        APPEND(languages, ((Language){.decimal_mark = '.', .date_order = 'd'}));
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < folders.n; i++) {
            read_folder(root, folders.items[i], (uint8_t)i, !pass);
            if (!pass && i && strcmp(languages.items[i].code, folders.items[i]))
                fail("%s/%s: its language.lex must say code = %s", root, folders.items[i], folders.items[i]);
        }
}

/* --- the tree --- */

/* The size of a table of n: between a third and two thirds full, so that it stays small in the cache. */
static uint32_t power_of_two_over(uint32_t n)
{
    uint32_t size = 16;
    while (size < n + n / 2)
        size *= 2;
    return size;
}

static void tables_grow(Tree *t)
{
    uint32_t words = power_of_two_over(t->words.n + 1), children = power_of_two_over(t->children.n + 1);
    if (t->word_table && t->word_mask + 1 >= words && t->child_mask + 1 >= children)
        return;
    free(t->word_table);
    free(t->child_table);
    t->word_mask = words - 1;
    t->child_mask = children - 1;
    t->word_table = calloc(words, sizeof *t->word_table);
    t->child_table = calloc(children, sizeof *t->child_table);
    for (uint32_t k = 0; k < t->words.n; k++) {
        uint32_t i = t->words.items[k].hash & t->word_mask;
        while (t->word_table[i].node)
            i = (i + 1) & t->word_mask;
        t->word_table[i] = t->words.items[k];
    }
    for (uint32_t k = 0; k < t->children.n; k++) {
        ChildSlot c = t->children.items[k];
        uint32_t i = lexicon_child_hash(c.parent, c.word) & t->child_mask;
        while (t->child_table[i].node)
            i = (i + 1) & t->child_mask;
        t->child_table[i] = c;
    }
}

static Lexicon tree_view(const Tree *t)
{
    return (Lexicon){.words = t->word_table,
                     .children = t->child_table,
                     .nodes = t->nodes,
                     .senses = t->senses,
                     .groups = t->groups.items,
                     .languages = languages.items,
                     .frames = frames.items,
                     .word_text = t->word_text.items,
                     .word_hash = t->word_hash.items,
                     .strings = strings.items,
                     .characters = t->characters,
                     .pool = pool.items,
                     .word_mask = t->word_mask,
                     .child_mask = t->child_mask,
                     .n_nodes = t->n_nodes,
                     .n_groups = t->groups.n,
                     .n_words = t->n_words,
                     .n_languages = languages.n,
                     .n_frames = frames.n,
                     .n_strings = strings.n,
                     .pool_bytes = pool.n};
}

static void tree_init(Tree *t)
{
    memset(t, 0, sizeof *t);
    APPEND(t->word_text, 0); /* node 0 is no node */
    APPEND(t->word_hash, 0);
    tables_grow(t);
}

/* Words come first, so that a word's number is its node's: all words are added before any child. */
static uint32_t word_node(Tree *t, const char *folded, uint32_t len)
{
    Lexicon view = tree_view(t);
    uint32_t node = lexicon_word(&view, folded, len);
    if (node)
        return node;
    char text[WORD_MAX_BYTES + 1];
    memcpy(text, folded, len);
    text[len] = 0;
    node = ++t->n_words;
    APPEND(t->word_text, pool_add(text));
    APPEND(t->word_hash, lexicon_hash(folded, len));
    APPEND(t->words, ((WordSlot){lexicon_head(folded, len), lexicon_hash(folded, len), node}));
    if (len == 1 && (uint8_t)*folded < 128) {
        t->characters[(uint8_t)*folded] = node;
        if (*folded >= 'a' && *folded <= 'z')
            t->characters[(uint8_t)*folded - 'a' + 'A'] = node;
    }
    uint32_t i = t->words.items[t->words.n - 1].hash & t->word_mask;
    while (t->word_table[i].node)
        i = (i + 1) & t->word_mask;
    t->word_table[i] = t->words.items[t->words.n - 1];
    tables_grow(t);
    return node;
}

static uint32_t child_node(Tree *t, uint32_t parent, uint32_t word)
{
    Lexicon view = tree_view(t);
    uint32_t node = lexicon_child(&view, parent, word);
    if (node)
        return node;
    node = ++t->n_nodes;
    APPEND(t->children, ((ChildSlot){parent, word, node}));
    uint32_t i = lexicon_child_hash(parent, word) & t->child_mask;
    while (t->child_table[i].node)
        i = (i + 1) & t->child_mask;
    t->child_table[i] = t->children.items[t->children.n - 1];
    tables_grow(t);
    return node;
}

static uint8_t caps_of(const Document *doc)
{
    uint8_t caps = 0;
    bool all = true, any = false;
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        const Token *t = token_at(doc, i);
        if (t->kind != TOKEN_WORD || t->shape == SHAPE_NONE)
            continue;
        if (t->shape != SHAPE_LOWER && i < 7)
            caps |= (uint8_t)(1 << i);
        any |= t->shape == SHAPE_UPPER;
        all &= t->shape == SHAPE_UPPER;
    }
    return any && all ? caps | CAPS_ALL : caps;
}

static void split_row(const Lexicon *rules, const Row *row, const char *text, Document *doc)
{
    memset(doc, 0, sizeof *doc);
    memory_init(&doc->memory, &host_malloc);
    doc->lexicon = rules;
    doc->text = text;
    doc->len = (uint32_t)strlen(text);
    tokens_split(doc);
    if (!doc->tokens.n || doc->tokens.n > PHRASE_MAX_TOKENS)
        fail("\"%s\" has %u tokens; a form has 1 to %d", row->form, doc->tokens.n, PHRASE_MAX_TOKENS);
}

static uint32_t token_fold(const Document *doc, uint32_t i, char *out)
{
    uint32_t n = text_fold(doc->text + token_at(doc, i)->start, token_at(doc, i)->len, out);
    if (!n)
        fail("\"%s\" has a word of more than %d bytes", doc->text, WORD_MAX_BYTES);
    return n;
}

/* Adds the row's form as text splits it, but for its first tokens. */
static void tree_add_split(Tree *t, const Lexicon *rules, uint32_t row_number, const char *text, uint32_t first,
                           bool words_only)
{
    const Row *row = &rows.items[row_number];
    Document doc;
    char folded[WORD_MAX_BYTES];
    split_row(rules, row, text, &doc);
    uint32_t node = 0;
    for (uint32_t i = first; i < doc.tokens.n; i++) {
        uint32_t word = word_node(t, folded, token_fold(&doc, i, folded));
        node = i > first && !words_only ? child_node(t, node, word) : word;
    }
    if (!words_only) {
        Sense s = {row->language, row->class_, row->feature, caps_of(&doc), row->value};
        APPEND(t->pending, ((PendingSense){node, s, row_number}));
    }
    vector_free(&doc.memory, &doc.tokens);
    memory_free(&doc.memory);
}

/* A form that begins with an apostrophe is split otherwise right behind a word: 's avonds, but the bank|'s. */
static void tree_add(Tree *t, const Lexicon *rules, uint32_t row_number, bool words_only)
{
    const Row *row = &rows.items[row_number];
    file_name = row->file;
    line_number = row->line;
    tree_add_split(t, rules, row_number, row->form, 0, words_only);
    if (row->form[0] == '\'' && row->form[1]) {
        char behind[WORD_MAX_BYTES * PHRASE_MAX_TOKENS];
        snprintf(behind, sizeof behind, "x%s", row->form);
        tree_add_split(t, rules, row_number, behind, 1, words_only);
    }
}

static int by_node(const void *a, const void *b)
{
    const PendingSense *x = a, *y = b;
    if (x->node != y->node)
        return x->node < y->node ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

/* Groups the senses of a node by their language. */
static void node_group(Tree *t, Node *node)
{
    node->group = t->groups.n;
    for (uint32_t i = node->sense; i < node->sense + node->n_senses; i++) {
        const Sense *s = &t->senses[i];
        if (i == node->sense || s->language != s[-1].language)
            APPEND(t->groups, ((SenseGroup){.sense = i, .language = s->language}));
        SenseGroup *group = &t->groups.items[t->groups.n - 1];
        group->classes |= 1ull << s->class_;
        group->n++;
        group->caps |= s->caps != 0;
    }
}

/* Marks the words that forms of [qualifier] go on with: all but their first. */
static void qualifiers_mark(Tree *t)
{
    const ChildSlot **step = calloc(t->n_nodes + 1, sizeof *step); /* the last of the form that a node stands for */
    for (uint32_t i = 0; i < t->children.n; i++)
        step[t->children.items[i].node] = &t->children.items[i];
    for (uint32_t i = 0; i < t->pending.n; i++)
        if (t->pending.items[i].sense.class_ == CLASS_qualifier)
            for (const ChildSlot *s = step[t->pending.items[i].node]; s; s = step[s->parent])
                t->nodes[s->word].qualifies = 1;
    free(step);
}

/* Sorts the senses behind their nodes and refuses what is said twice. */
static void tree_finish(Tree *t)
{
    t->nodes = calloc(t->n_nodes + 1, sizeof *t->nodes);
    t->senses = calloc(t->pending.n + 1, sizeof *t->senses);
    qsort(t->pending.items, t->pending.n, sizeof *t->pending.items, by_node);
    for (uint32_t i = 0, n = 0; i < t->pending.n; i++) {
        PendingSense *p = &t->pending.items[i];
        Node *node = &t->nodes[p->node];
        bool twice = false;
        if (!node->n_senses)
            node->sense = n;
        for (uint32_t k = 0; k < node->n_senses && !twice; k++) {
            Sense *s = &t->senses[node->sense + k];
            twice = s->language == p->sense.language && s->class_ == p->sense.class_ && s->value == p->sense.value &&
                    s->caps == p->sense.caps;
            /* <endings> overlap now and then: the first feature wins */
            if (twice && s->feature == p->sense.feature && p->sense.feature == FEATURE_none) {
                const Row *row = &rows.items[p->row];
                file_name = row->file;
                line_number = row->line;
                fail("\"%s\" stands twice in [%s]", row->form, class_names[row->class_]);
            }
            twice &= s->feature == p->sense.feature;
        }
        if (!twice) {
            if (node->n_senses && t->senses[n - 1].language > p->sense.language)
                fail("the senses of \"%s\" are not in order of language", rows.items[p->row].form);
            t->senses[n++] = p->sense;
            node->n_senses++;
            node->languages |= 1ull << p->sense.language;
        }
        t->nodes[0].sense = n;
    }
    for (uint32_t i = 1; i <= t->n_nodes; i++)
        node_group(t, &t->nodes[i]);
    for (uint32_t i = 0; i < t->children.n; i++) {
        const ChildSlot *child = &t->children.items[i];
        t->nodes[child->parent].children |= 1u << (child->word & 31);
        t->nodes[child->word].parents |= (uint16_t)(1 << (child->parent & 15));
    }
    qualifiers_mark(t);
}

/* What the tokenizer asks the lexicon for: one-token rows that need no rules to be split. */
static bool is_rule(const Row *row)
{
    return row->class_ == CLASS_elision || row->class_ == CLASS_domain ||
           (row->class_ == CLASS_currency && !strchr(row->form, ' '));
}

static void rules_build(Tree *t)
{
    tree_init(t);
    char folded[WORD_MAX_BYTES];
    for (uint32_t i = 0; i < rows.n; i++)
        if (is_rule(&rows.items[i])) {
            uint32_t n = text_fold(rows.items[i].form, (uint32_t)strlen(rows.items[i].form), folded);
            if (!n)
                continue;
            Sense s = {rows.items[i].language, rows.items[i].class_, 0, 0, 0};
            APPEND(t->pending, ((PendingSense){word_node(t, folded, n), s, i}));
        }
    t->n_nodes = t->n_words;
    for (uint32_t i = 0; i < t->pending.n; i++)
        t->pending.items[i].sense.feature = FEATURE_noun; /* several currencies may share a form: not checked here */
    tree_finish(t);
}

/* --- writing --- */

static void write_string(FILE *f, const char *s, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (i % 100 == 0)
            fputs(i ? "\"\n\"" : "\"", f);
        unsigned char c = (unsigned char)s[i];
        if (c < 32 || c > 126 || c == '"' || c == '\\' || c == '?')
            fprintf(f, "\\%03o", c);
        else
            fputc(c, f);
    }
    fputs("\"", f);
}

static void write_numbers(FILE *f, const char *name, const uint32_t *items, uint32_t n)
{
    fprintf(f, "static const uint32_t %s[] = {", name);
    for (uint32_t i = 0; i < n; i++)
        fprintf(f, "%s%u,", i % 16 ? "" : "\n", items[i]);
    fputs("0};\n", f);
}

/* Which strings name words of dates, so that no reader compares them. */
static void write_date_words(FILE *f, const Lexicon *lex)
{
    static const char *const names[] = {
#define WORD_NAME(name) #name,
        DATE_WORDS(WORD_NAME)};
    fprintf(f, "static const uint8_t date_words[] = {");
    for (uint32_t i = 0; i < lex->n_strings; i++) {
        uint32_t word = sizeof names / sizeof *names;
        while (--word && strcmp(names[word], lexicon_string(lex, i)))
            ;
        fprintf(f, "%s%u,", i % 32 ? "" : "\n", word);
    }
    fprintf(f, "};\n");
}

static void write_tables(FILE *f, const Lexicon *lex, uint32_t n_senses)
{
    fprintf(f, "/* Made by lexicon_compiler from src/lexicon: do not edit. */\n#include \"anchors.h\"\n#include "
               "\"names.h\"\n\n");
    fprintf(f, "static const WordSlot words[] = {");
    for (uint32_t i = 0; i <= lex->word_mask; i++)
        fprintf(f, "%s{%lluu,%u,%u},", i % 8 ? "" : "\n", (unsigned long long)lex->words[i].head, lex->words[i].hash,
                lex->words[i].node);
    fprintf(f, "};\nstatic const ChildSlot children[] = {");
    for (uint32_t i = 0; i <= lex->child_mask; i++)
        fprintf(f, "%s{%u,%u,%u},", i % 8 ? "" : "\n", lex->children[i].parent, lex->children[i].word,
                lex->children[i].node);
    fprintf(f, "};\nstatic const Node nodes[] = {");
    for (uint32_t i = 0; i <= lex->n_nodes; i++)
        fprintf(f, "%s{%lluu,%u,%u,%u,%u,%u,%u},", i % 8 ? "" : "\n", (unsigned long long)lex->nodes[i].languages,
                lex->nodes[i].sense, lex->nodes[i].group, lex->nodes[i].children, lex->nodes[i].parents,
                lex->nodes[i].n_senses, lex->nodes[i].qualifies);
    fprintf(f, "};\nstatic const SenseGroup groups[] = {");
    for (uint32_t i = 0; i < lex->n_groups; i++)
        fprintf(f, "%s{%lluu,%u,%u,%u,%u},", i % 8 ? "" : "\n", (unsigned long long)lex->groups[i].classes,
                lex->groups[i].sense, lex->groups[i].n, lex->groups[i].language, lex->groups[i].caps);
    fprintf(f, "};\nstatic const Sense senses[] = {");
    for (uint32_t i = 0; i < n_senses; i++)
        fprintf(f, "%s{%u,%u,%u,%u,%u},", i % 8 ? "" : "\n", lex->senses[i].language, lex->senses[i].class_,
                lex->senses[i].feature, lex->senses[i].caps, lex->senses[i].value);
    fprintf(f, "{0}};\nstatic const Language languages[] = {\n");
    for (uint32_t i = 0; i < lex->n_languages; i++) {
        const Language *l = &lex->languages[i];
        fprintf(f, "{\"%s\",'%c','%c',%u,%u},\n", l->code, l->decimal_mark, l->date_order, l->reads, l->name);
    }
    fprintf(f, "};\nstatic const Frame frames[] = {\n");
    for (uint32_t i = 0; i < lex->n_frames; i++) {
        const Frame *x = &lex->frames[i];
        fprintf(f, "{%u,%u,%u,%u,%u,%u,%u,%u,%u,{", x->name, x->kind, x->status, x->flags, x->n, x->goods,
                x->facility, x->give, x->get);
        for (uint32_t k = 0; k < FRAME_SLOTS; k++)
            fprintf(f, "{%u,%u},", x->slots[k].slot, x->slots[k].role);
        fprintf(f, "}},\n");
    }
    fprintf(f, "{0}};\n");
    write_numbers(f, "word_text", lex->word_text, lex->n_words + 1);
    write_numbers(f, "word_hash", lex->word_hash, lex->n_words + 1);
    write_numbers(f, "strings", lex->strings, lex->n_strings);
    write_numbers(f, "characters", lex->characters, 128);
    write_date_words(f, lex);
    fprintf(f, "static const char pool[] =\n");
    write_string(f, lex->pool, lex->pool_bytes);
    fprintf(f,
            ";\n\nconst Lexicon lexicon = {words, children, nodes, senses, groups, languages, frames, word_text, "
            "word_hash, strings, "
            "characters, date_words, pool, %u, %u, %u, %u, %u, %u, %u, %u, %u};\n",
            lex->word_mask, lex->child_mask, lex->n_nodes, lex->n_groups, lex->n_words, lex->n_languages,
            lex->n_frames, lex->n_strings, lex->pool_bytes);
}

static void write_weights(FILE *f, const char *root)
{
    char path[4096];
    NameWeights w;
    snprintf(path, sizeof path, "%s/common/names.weights", root);
    name_weights_read(path, &w);
    fputs("\nconst int16_t name_weights[EVIDENCE_none + 1][KIND_ROOM] = {\n", f);
    for (int i = 0; i <= EVIDENCE_none; i++) {
        fputc('{', f);
        for (int k = 0; k < KIND_count; k++)
            fprintf(f, "%d,", w.rows[i][k]);
        fprintf(f, "}, /* %s */\n", evidence_names[i]);
    }
    fputs("};\n", f);
}

/* Four characters a slot, one each kind; '!' stands for -46, '~' for 47: 'O' is zero. Lines are of any length. */
static void write_traits(FILE *f, const char *root)
{
    static char path[4096], line[4096];
    uint32_t n = 0, number = 0;
    snprintf(path, sizeof path, "%s/common/names.traits", root);
    FILE *in = fopen(path, "r");
    if (!in)
        name_weights_fail(path, 0, "cannot be read");
    fputs("\nconst int8_t name_traits[TRAIT_SLOTS][TRAIT_KINDS] = {\n", f);
    while (fgets(line, sizeof line, in)) {
        number++;
        if (*line == '#' && n == 0)
            continue;
        for (const char *p = line; *p && *p != '\n'; p++, n++) {
            if (*p < '!' || *p > '~' || n == TRAIT_SLOTS * TRAIT_KINDS)
                name_weights_fail(path, (int)number, "wants %d characters from ! to ~", TRAIT_SLOTS * TRAIT_KINDS);
            fprintf(f, "%s%d%s", n % TRAIT_KINDS ? "" : "{", *p - 'O',
                    n % TRAIT_KINDS == TRAIT_KINDS - 1 ? "}," : ",");
        }
        fputc('\n', f);
    }
    if (n != TRAIT_SLOTS * TRAIT_KINDS)
        name_weights_fail(path, (int)number, "wants %d characters from ! to ~", TRAIT_SLOTS * TRAIT_KINDS);
    fputs("};\n", f);
    fclose(in);
}

int main(int argc, char **argv)
{
    static Tree rules, tree;
    if (argc != 3) {
        fprintf(stderr, "usage: lexicon_compiler OUTPUT.c LEXICON_FOLDER\n");
        return 2;
    }
    intern("");
    read_all(argv[2]);
    if (languages.n > LANGUAGES_MAX)
        fail("%u languages are more than a Node has bits for", languages.n);
    rules_build(&rules);
    tree_init(&tree);
    for (uint32_t i = 0; i < rows.n; i++) {
        Lexicon view = tree_view(&rules);
        tree_add(&tree, &view, i, true);
    }
    tree.n_nodes = tree.n_words;
    for (uint32_t i = 0; i < rows.n; i++) {
        Lexicon view = tree_view(&rules);
        tree_add(&tree, &view, i, false);
    }
    tree_finish(&tree);
    file_name = NULL;
    FILE *f = fopen(argv[1], "w");
    if (!f)
        fail("%s: cannot be written", argv[1]);
    Lexicon view = tree_view(&tree);
    write_tables(f, &view, tree.nodes[0].sense);
    anchors_write(f, &view);
    write_weights(f, argv[2]);
    write_traits(f, argv[2]);
    if (fclose(f))
        fail("%s: cannot be written", argv[1]);
    fprintf(stderr, "lexicon: %u languages, %u forms, %u words, %u nodes, %u frames\n", languages.n - 1, rows.n,
            tree.n_words, tree.n_nodes, frames.n);
    return 0;
}
