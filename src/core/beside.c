/*
 * beside.c - what the lexicon says on both sides of each place between two tokens, in one look at all hits.
 *
 *     directeur général    de    la  |  Banque d'Ardèche
 *                                    ends: name_word the         the place before "la": ends name_word of
 *                                    begins: nothing of names    the place before "de": ends role
 *
 * The steps that look for names and deals ask again and again whether a hit of some class ends just before a token,
 * or whether some word of names begins there; most answers are no. Looked up among the hits, these questions cost a
 * sixth of all that those steps did; here each is one bit.
 */
#include "document.h"

enum { CHECK_TOKENS = 65536, CHECK_SENTENCES = 1024 };

static uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static void hits_mark(Beside *beside, const Hit *hit, const Hit *end)
{
    for (; hit < end; hit++) {
        uint32_t bit = beside_bits[hit->class_];
        if (!bit)
            continue;
        Beside *behind = &beside[hit->token + hit->n];
        behind->classes |= bit;
        if (hit->class_ == CLASS_name_word) {
            beside[hit->token].words_begin |= 1u << hit->value;
            behind->words_end |= 1u << hit->value;
        }
    }
}

static uint64_t classes_of(const Token *t, const Token *end)
{
    uint64_t classes = 0;
    for (; t < end; t++)
        classes |= t->classes;
    return classes;
}

/* A sentence may be as long as the text. */
static void sentences_mark(Document *doc)
{
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        Sentence *sentence = &doc->sentences.items[s];
        for (uint32_t i = 0; i < sentence->n; i += CHECK_TOKENS) {
            if ((i || s % CHECK_SENTENCES == 0) && !memory_go_on(&doc->memory))
                return;
            const Token *t = token_at(doc, sentence->token + i);
            sentence->classes |= classes_of(t, t + smaller(sentence->n - i, CHECK_TOKENS));
        }
    }
}

void beside_find(Document *doc)
{
    uint32_t n = doc->tokens.n + 1;
    vector_reserve(&doc->memory, &doc->beside, n);
    while (doc->beside.n < n && memory_go_on(&doc->memory))
        vector_extend(&doc->memory, &doc->beside, smaller(n - doc->beside.n, CHECK_TOKENS));
    for (uint32_t h = 0; h < doc->hits.n && memory_go_on(&doc->memory); h += CHECK_TOKENS)
        hits_mark(doc->beside.items, doc->hits.items + h,
                  doc->hits.items + h + smaller(doc->hits.n - h, CHECK_TOKENS));
    sentences_mark(doc);
}
