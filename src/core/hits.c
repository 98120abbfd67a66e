/*
 * hits.c - finds every lexicon form in the text.
 *
 *     tokens   droit · de · premier · refus        senses of node("droit de premier refus"): clause =
 * right_of_first_refusal walk     812  → 20411 → 20412 → 20413        hit {token, 4, CLASS_clause, …}
 *
 * From each token the walk goes down the tree while the words go on; every node passed whose senses hold in the
 * document's language gives hits, the longest first. A form never reaches over an empty line.
 *
 * A word of an article has two or three senses that hold and a frequent one forty, most of other languages. So a
 * node's bits say whether to look at all, and its senses are grouped by language (lexicon.h): a group says at once
 * what classes it brings, and only those of which a step asks more (how long? what value?) become hits.
 */
#include "document.h"

enum { CHECK_TOKENS = 8192 };

/* Under AddressSanitizer host.c hides the cells of a vector that vector_add() has not handed out: ask it for each. */
#ifdef __SANITIZE_ADDRESS__
enum { ASK_FOR_CELLS = 1 };
#else
enum { ASK_FOR_CELLS = 0 };
#endif

#define BIT(name) (1ull << CLASS_##name)

/* Classes that no step asks more of than whether a token has them: a third of all hits, which are not written. */
static const uint64_t silent = BIT(function) | BIT(common) | BIT(elision) | BIT(domain) | BIT(first_name) |
                               BIT(first_name_weak) | BIT(surname) | BIT(letter) | BIT(auxiliary) | BIT(money_verb);

/* Those whose hits sentences and amounts ask for. A reading that ends there writes no others: one in ten. */
static const uint64_t of_money = BIT(abbreviation) | BIT(numeral) | BIT(scale) | BIT(vague) | BIT(currency) |
                                 BIT(minor) | BIT(money_affix) | BIT(qualifier) | BIT(qualifier_after) | BIT(range) |
                                 BIT(money_word) | BIT(currency_land) | BIT(not_money);

static inline uint64_t language_bit(uint8_t language)
{
    return language == LANGUAGE_NONE ? 0 : (uint64_t)1 << language;
}

static bool capital_as_wished(const Token *t, bool all)
{
    return t->kind != TOKEN_WORD || t->shape == SHAPE_NONE || t->shape == SHAPE_UPPER ||
           (!all && t->shape != SHAPE_LOWER);
}

static bool caps_agree(const Document *doc, uint32_t token, uint32_t n, uint8_t caps)
{
    bool all = caps & CAPS_ALL;
    for (uint32_t i = 0; i < n && i < 7; i++)
        if (caps >> i & 1 && !capital_as_wished(token_at(doc, token + i), all))
            return false;
    return true;
}

/* Makes room for so many hits more: takes them from the vector and gives them back. */
static bool hits_grow(Document *doc, uint32_t wanted)
{
    uint32_t n = doc->hits.n;
    for (uint32_t i = 0; i < wanted; i++)
        vector_add(&doc->memory, &doc->hits);
    doc->hits.n = n;
    return doc->memory.status == STATUS_OK;
}

typedef struct Run { /* of hits being written, in registers: a store to a hit must not make the compiler read the
                        document again */
    Hit *hit;
    uint64_t classes;
} Run;

/* What a node says in one language, of the tokens [token, token + n). There is room for its hits. */
static inline Run add_group(const Document *doc, Run run, uint32_t token, uint32_t n, const SenseGroup *group,
                            uint64_t asked)
{
    if (!group->caps) {
        run.classes |= group->classes;
        if (!(group->classes & asked))
            return run;
    }
    for (const Sense *s = doc->lexicon->senses + group->sense, *end = s + group->n; s < end; s++) {
        if (s->caps && !caps_agree(doc, token, n, s->caps))
            continue;
        run.classes |= (uint64_t)1 << s->class_;
        *run.hit = (Hit){token, (uint8_t)n, s->class_, s->feature, group->language, s->value};
        run.hit += asked >> s->class_ & 1;
    }
    return run;
}

static void add_senses(Document *doc, uint32_t token, uint32_t n, const Node *at, uint64_t asked)
{
    if ((doc->hits.cap - doc->hits.n <= at->n_senses || ASK_FOR_CELLS) && !hits_grow(doc, at->n_senses + 1u))
        return;
    Hit *first = doc->hits.items + doc->hits.n;
    Run run = {first, 0};
    if (at->languages & language_bit(LANGUAGE_COMMON))
        run = add_group(doc, run, token, n, doc->lexicon->groups + at->group, asked);
    if (at->languages & language_bit(doc->language))
        run = add_group(doc, run, token, n, lexicon_group(doc->lexicon, at, doc->language), asked);
    Token *t = token_at(doc, token);
    t->classes |= run.classes;
    if (run.hit == first)
        return;
    if (t->hit == NONE)
        t->hit = doc->hits.n;
    doc->hits.n += (uint32_t)(run.hit - first);
}

/* The walk down from token i, whose node is path[0]; returns how many nodes it passed. *short_: it came to the end.
 */
static uint32_t walk(const Document *doc, uint32_t i, uint32_t *path, bool *short_)
{
    uint32_t depth = 1;
    for (; depth < PHRASE_MAX_TOKENS; depth++) {
        if (i + depth == doc->tokens.n) {
            *short_ = true;
            break;
        }
        const Token *next = token_at(doc, i + depth);
        if (!lexicon_may_go_on(doc->lexicon, path[depth - 1], next->word) || next->flags & TOKEN_PARAGRAPH)
            break;
        path[depth] = lexicon_child(doc->lexicon, path[depth - 1], next->word);
        if (!path[depth])
            break;
    }
    return depth;
}

void hits_forget(Document *doc, uint32_t from)
{
    while (doc->hits.n && doc->hits.items[doc->hits.n - 1].token >= from)
        doc->hits.n--;
    for (uint32_t i = from; i < doc->tokens.n; i++) {
        token_at(doc, i)->hit = NONE;
        token_at(doc, i)->classes = 0;
    }
}

uint32_t hits_find_from(Document *doc, uint32_t from)
{
    const Node *nodes = doc->lexicon->nodes;
    const uint64_t wanted = language_bit(LANGUAGE_COMMON) | language_bit(doc->language);
    const uint64_t asked = doc->steps & READ_HITS ? ~silent : of_money;
    uint32_t path[PHRASE_MAX_TOKENS];
    uint32_t first_short = doc->tokens.n;
    for (uint32_t i = from; i < doc->tokens.n; i++) {
        if (i % CHECK_TOKENS == 0 && !memory_go_on(&doc->memory))
            return 0;
        path[0] = token_at(doc, i)->word;
        if (!path[0])
            continue;
        bool short_ = false;
        for (uint32_t depth = nodes[path[0]].children ? walk(doc, i, path, &short_) : 1; depth; depth--)
            if (nodes[path[depth - 1]].languages & wanted)
                add_senses(doc, i, depth, &nodes[path[depth - 1]], asked);
        if (short_ && i < first_short)
            first_short = i;
    }
    return first_short;
}

void hits_find(Document *doc)
{
    vector_reserve(&doc->memory, &doc->hits,
                   doc->steps & READ_HITS ? doc->tokens.n + doc->tokens.n / 2 : doc->tokens.n / 4);
    hits_find_from(doc, 0);
}

const Hit *hit_find(const Document *doc, uint32_t i, Class class_)
{
    const Token *t = i < doc->tokens.n ? token_at(doc, i) : NULL;
    if (!t || !token_has(t, class_))
        return NULL;
    for (uint32_t h = t->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++)
        if (doc->hits.items[h].class_ == class_)
            return &doc->hits.items[h];
    return NULL;
}

const Hit *hit_before_search(const Document *doc, uint32_t i, Class class_)
{
    for (uint32_t back = i < PHRASE_MAX_TOKENS ? i : PHRASE_MAX_TOKENS; back; back--) {
        const Token *t = token_at(doc, i - back);
        if (!token_has(t, class_))
            continue;
        for (uint32_t h = t->hit; hit_reaches(doc, h, i - back, back); h++)
            if (doc->hits.items[h].class_ == class_ && doc->hits.items[h].n == back)
                return &doc->hits.items[h];
    }
    return NULL;
}
