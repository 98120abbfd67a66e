/*
 * hits.c - finds every lexicon form in the text.
 *
 *     tokens   droit · de · premier · refus        senses of node("droit de premier refus"): clause =
 * right_of_first_refusal walk     812  → 20411 → 20412 → 20413        hit {token, 4, CLASS_clause, …}
 *
 * From each token the walk goes down the tree while the words go on; every node passed whose senses hold in the
 * document's language gives hits, the longest first. A form never reaches over an empty line.
 *
 * A word of an article has three hits and a frequent one forty senses, most of other languages. So a node's bits say
 * whether to look at all, and the senses of a language are a run, found and copied as such.
 */
#include "document.h"

enum { CHECK_TOKENS = 8192 };

/* Under AddressSanitizer host.c hides the cells of a vector that vector_add() has not handed out: ask it for each. */
#ifdef __SANITIZE_ADDRESS__
enum { ASK_FOR_CELLS = 1 };
#else
enum { ASK_FOR_CELLS = 0 };
#endif

static inline uint64_t language_bit(uint8_t language)
{
    return language == LANGUAGE_NONE ? 0 : (uint64_t)1 << (language & 63);
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

/* The first of the senses in this language, which the node is known to have; they stand in order of language. */
static const Sense *first_in(const Sense *s, const Sense *end, uint8_t language)
{
    while (end - s > 8) {
        const Sense *middle = s + (end - s) / 2;
        if (middle[-1].language < language)
            s = middle;
        else
            end = middle;
    }
    while (s < end && s->language < language)
        s++;
    return s;
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

/* Writes hits of the senses of one language from s on; there is room for them. */
static inline Run add_run(const Document *doc, Run run, uint32_t token, uint32_t n, const Sense *s, const Sense *end,
                          uint8_t language)
{
    for (; s < end && s->language == language; s++) {
        if (s->caps && !caps_agree(doc, token, n, s->caps))
            continue;
        *run.hit++ = (Hit){token, (uint8_t)n, s->class_, s->feature, language, s->value};
        run.classes |= (uint64_t)1 << s->class_;
    }
    return run;
}

static void add_senses(Document *doc, uint32_t token, uint32_t n, const Node *at)
{
    const Sense *s = doc->lexicon->senses + at->sense, *end = s + at->n_senses;
    if ((doc->hits.cap - doc->hits.n < at->n_senses || ASK_FOR_CELLS) && !hits_grow(doc, at->n_senses))
        return;
    Hit *first = doc->hits.items + doc->hits.n;
    Run run = {first, 0};
    if (at->languages & language_bit(LANGUAGE_COMMON))
        run = add_run(doc, run, token, n, s, end, LANGUAGE_COMMON);
    if (at->languages & language_bit(doc->language))
        run = add_run(doc, run, token, n, first_in(s, end, doc->language), end, doc->language);
    if (run.hit == first)
        return;
    Token *t = token_at(doc, token);
    if (t->hit == NONE)
        t->hit = doc->hits.n;
    t->classes |= run.classes;
    doc->hits.n += (uint32_t)(run.hit - first);
}

/* The walk down from token i, whose node is path[0]; returns how many nodes it passed. */
static uint32_t walk(const Document *doc, uint32_t i, uint32_t *path)
{
    uint32_t depth = 1;
    for (; depth < PHRASE_MAX_TOKENS && i + depth < doc->tokens.n; depth++) {
        const Token *next = token_at(doc, i + depth);
        if (!lexicon_may_go_on(doc->lexicon, path[depth - 1], next->word) || next->flags & TOKEN_PARAGRAPH)
            break;
        path[depth] = lexicon_child(doc->lexicon, path[depth - 1], next->word);
        if (!path[depth])
            break;
    }
    return depth;
}

void hits_find(Document *doc)
{
    const Node *nodes = doc->lexicon->nodes;
    const uint64_t wanted = language_bit(LANGUAGE_COMMON) | language_bit(doc->language);
    uint32_t path[PHRASE_MAX_TOKENS];
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        if (i % CHECK_TOKENS == 0 && !memory_go_on(&doc->memory))
            return;
        path[0] = token_at(doc, i)->word;
        if (!path[0])
            continue;
        for (uint32_t depth = walk(doc, i, path); depth; depth--)
            if (nodes[path[depth - 1]].languages & wanted)
                add_senses(doc, i, depth, &nodes[path[depth - 1]]);
    }
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

const Hit *hit_before(const Document *doc, uint32_t i, Class class_)
{
    for (uint32_t back = i < PHRASE_MAX_TOKENS ? i : PHRASE_MAX_TOKENS; back; back--) {
        const Token *t = token_at(doc, i - back);
        if (!token_has(t, class_))
            continue;
        for (uint32_t h = t->hit; h < doc->hits.n && doc->hits.items[h].token == i - back; h++)
            if (doc->hits.items[h].class_ == class_ && doc->hits.items[h].n == back)
                return &doc->hits.items[h];
    }
    return NULL;
}
