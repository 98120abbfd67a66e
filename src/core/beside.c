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

enum { CHECK_HITS = 65536, CHECK_SENTENCES = 4096 };

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

static void sentences_mark(Document *doc)
{
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        Sentence *sentence = &doc->sentences.items[s];
        uint64_t classes = 0;
        if (s % CHECK_SENTENCES == 0 && !memory_go_on(&doc->memory))
            return;
        for (const Token *t = token_at(doc, sentence->token), *end = t + sentence->n; t < end; t++)
            classes |= t->classes;
        sentence->classes = classes;
    }
}

void beside_find(Document *doc)
{
    vector_fill(&doc->memory, &doc->beside, (uint64_t)doc->tokens.n + 1);
    for (uint32_t h = 0; h < doc->hits.n && memory_go_on(&doc->memory); h += CHECK_HITS)
        hits_mark(doc->beside.items, doc->hits.items + h,
                  doc->hits.items + (doc->hits.n - h > CHECK_HITS ? h + CHECK_HITS : doc->hits.n));
    sentences_mark(doc);
}
