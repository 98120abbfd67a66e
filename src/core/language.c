/*
 * language.c - which language a text is in.
 *
 * Each word that the lexicon knows votes for the languages it is known in, the more the fewer they are: "der" counts
 * whole for German, "a" a little for each of a dozen. Function words count most. A letter row (ß, ñ, の) lets a
 * character vote where no word does. The first few thousand tokens are enough.
 */
#include <string.h>

#include "document.h"
#include "text.h"

enum {
    SAMPLE_TOKENS = 3000,
    FUNCTION_WEIGHT = 12, /* of a function word against any other known word */
    OTHER_WEIGHT = 3,
    LETTER_WEIGHT = 6,
    VOTE = 840 /* divided among the languages that share a word */
};

static void vote(const Document *doc, uint32_t node, uint32_t *votes)
{
    const Node *n = &doc->lexicon->nodes[node];
    uint8_t weight[256] = {0};
    uint8_t languages[64];
    uint32_t k = 0;
    for (uint32_t i = 0; i < n->n_senses; i++) {
        const Sense *s = &doc->lexicon->senses[n->sense + i];
        if (s->language == LANGUAGE_COMMON)
            continue;
        uint8_t w = s->class_ == CLASS_function ? FUNCTION_WEIGHT : s->class_ == CLASS_letter ? LETTER_WEIGHT : OTHER_WEIGHT;
        if (!weight[s->language] && k < sizeof languages)
            languages[k++] = s->language;
        if (w > weight[s->language])
            weight[s->language] = w;
    }
    for (uint32_t i = 0; i < k; i++)
        votes[languages[i]] += weight[languages[i]] * VOTE / k;
}

/* The letters of a word that no lexicon has, or that are beyond ASCII in any word. */
static void vote_letters(const Document *doc, const Token *t, uint32_t *votes)
{
    for (uint32_t i = 0, used; i < t->len && i < WORD_MAX_BYTES; i += used) {
        text_decode(doc->text + t->start + i, t->len - i, &used);
        if (used == 1)
            continue;
        char folded[WORD_MAX_BYTES];
        uint32_t n = text_fold(doc->text + t->start + i, used, folded);
        uint32_t node = n ? lexicon_word(doc->lexicon, folded, n) : 0;
        if (node && lexicon_is(doc->lexicon, node, CLASS_letter))
            vote(doc, node, votes);
    }
}

void language_detect(Document *doc)
{
    uint32_t votes[256] = {0}, best = 0;
    for (uint32_t i = 0; i < doc->tokens.n && i < SAMPLE_TOKENS; i++) {
        const Token *t = token_at(doc, i);
        if (t->word && (t->kind == TOKEN_WORD || t->kind == TOKEN_SYMBOL))
            vote(doc, t->word, votes);
        if (t->kind == TOKEN_WORD && t->flags & TOKEN_NON_ASCII && t->len > 3)
            vote_letters(doc, t, votes);
    }
    doc->language = LANGUAGE_NONE;
    for (uint32_t l = 1; l < doc->lexicon->n_languages; l++)
        if (votes[l] > best) {
            best = votes[l];
            doc->language = (uint8_t)l;
        }
}
