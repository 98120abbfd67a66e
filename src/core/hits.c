/*
 * hits.c - finds every lexicon form in the text.
 *
 *     tokens   droit · de · premier · refus        senses of node("droit de premier refus"): clause = right_of_first_refusal
 *     walk     812  → 20411 → 20412 → 20413        hit {token, 4, CLASS_clause, …}
 *
 * From each token the walk goes down the tree while the words go on; every node passed whose senses hold in the document's
 * language gives hits, the longest first. A form never reaches over an empty line.
 */
#include "document.h"

enum { CHECK_TOKENS = 8192 };

static bool capital_as_wished(const Token *t, bool all)
{
    return t->kind != TOKEN_WORD || t->shape == SHAPE_NONE || t->shape == SHAPE_UPPER || (!all && t->shape != SHAPE_LOWER);
}

static bool caps_agree(const Document *doc, uint32_t token, uint32_t n, uint8_t caps)
{
    bool all = caps & CAPS_ALL;
    for (uint32_t i = 0; i < n && i < 7; i++)
        if (caps >> i & 1 && !capital_as_wished(token_at(doc, token + i), all))
            return false;
    return true;
}

static void add_senses(Document *doc, uint32_t token, uint32_t n, uint32_t node)
{
    const Node *at = &doc->lexicon->nodes[node];
    for (uint32_t i = 0; i < at->n_senses; i++) {
        const Sense *s = &doc->lexicon->senses[at->sense + i];
        if (s->language != LANGUAGE_COMMON && s->language != doc->language)
            continue;
        if (s->caps && !caps_agree(doc, token, n, s->caps))
            continue;
        Hit *hit = vector_add(&doc->memory, &doc->hits);
        *hit = (Hit){token, (uint8_t)n, s->class_, s->feature, s->language, s->value};
        Token *t = token_at(doc, token);
        if (t->hit == NONE)
            t->hit = doc->hits.n - 1;
        t->classes |= 1ull << s->class_;
    }
}

void hits_find(Document *doc)
{
    uint32_t path[PHRASE_MAX_TOKENS];
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        if (i % CHECK_TOKENS == 0 && !memory_go_on(&doc->memory))
            return;
        uint32_t depth = 0, node = token_at(doc, i)->word;
        while (node) {
            path[depth++] = node;
            const Token *next = token_at(doc, i + depth);
            if (depth == PHRASE_MAX_TOKENS || !doc->lexicon->nodes[node].children || i + depth >= doc->tokens.n ||
                !next->word || next->flags & TOKEN_PARAGRAPH)
                break;
            node = lexicon_child(doc->lexicon, node, next->word);
        }
        for (; depth; depth--)
            if (doc->lexicon->nodes[path[depth - 1]].n_senses)
                add_senses(doc, i, depth, path[depth - 1]);
    }
}

const Hit *hit_at(const Document *doc, uint32_t i, Class class_)
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
