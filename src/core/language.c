/*
 * language.c - which language a text is in.
 *
 * Each word that the lexicon knows votes for the languages it is known in, the more the fewer they are: "der" counts
 * whole for German, "a" a little for each of a dozen. Function words count most. A letter row (ß, ñ, の) lets a
 * character vote where no word does. Of the first few thousand tokens every fourth window is enough where one
 * language then leads clearly, as in nearly every article; where none does (two languages, or close kin) all of them
 * vote.
 */
#include <string.h>

#include "document.h"
#include "text.h"

enum {
    SAMPLE_TOKENS = 3000,
    WINDOW_TOKENS = 64, /* about two sentences */
    ROUNDS = 4,
    ENOUGH_TOKENS = 256,  /* after so many, */
    CLEAR_LEAD = 2,       /* so many times the votes of the next language end it */
    FUNCTION_WEIGHT = 12, /* of a function word against any other known word */
    OTHER_WEIGHT = 3,
    LETTER_WEIGHT = 6,
    VOTE = 840 /* divided among the languages that share a word */
};

static inline uint32_t weight_of(uint64_t classes)
{
    return classes >> CLASS_function & 1 ? FUNCTION_WEIGHT
           : classes >> CLASS_letter & 1 ? LETTER_WEIGHT
                                         : OTHER_WEIGHT;
}

static void vote(const Document *doc, uint32_t node, uint32_t *votes)
{
    const Node *n = &doc->lexicon->nodes[node];
    const SenseGroup *first = doc->lexicon->groups + n->group + (n->languages & 1); /* behind common */
    uint64_t languages = n->languages >> 1;
    uint32_t k = 0;
    for (uint64_t left = languages; left; left &= left - 1)
        k++;
    for (uint32_t i = 0; i < k; i++) {
        uint32_t whole = weight_of(first[i].classes) * VOTE;
        votes[first[i].language] += k == 1 ? whole : whole / k; /* most words are one's alone: spares the division */
    }
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

/* The language with the most votes; *clear: whether it has at least CLEAR_LEAD times those of the next. */
static uint8_t leader(const Document *doc, const uint32_t *votes, bool *clear)
{
    uint32_t best = 0, second = 0;
    uint8_t language = LANGUAGE_NONE;
    for (uint32_t l = 1; l < doc->lexicon->n_languages; l++) {
        if (votes[l] > best) {
            second = best;
            best = votes[l];
            language = (uint8_t)l;
        } else if (votes[l] > second) {
            second = votes[l];
        }
    }
    *clear = best / CLEAR_LEAD > second;
    return language;
}

/* The votes of one round: every ROUNDS-th window of the sample, so that each round speaks for all of it. */
static uint32_t vote_round(const Document *doc, uint32_t tokens, uint32_t round, uint32_t *votes)
{
    uint32_t voted = 0;
    for (uint32_t from = round * WINDOW_TOKENS; from < tokens; from += ROUNDS * WINDOW_TOKENS)
        for (uint32_t i = from; i < tokens && i < from + WINDOW_TOKENS; i++, voted++) {
            const Token *t = token_at(doc, i);
            if (t->word && (t->kind == TOKEN_WORD || t->kind == TOKEN_SYMBOL))
                vote(doc, t->word, votes);
            if (t->kind == TOKEN_WORD && t->flags & TOKEN_NON_ASCII && t->len > 3)
                vote_letters(doc, t, votes);
        }
    return voted;
}

void language_detect(Document *doc)
{
    uint32_t votes[256] = {0}, tokens = doc->tokens.n < SAMPLE_TOKENS ? doc->tokens.n : SAMPLE_TOKENS, voted = 0;
    bool clear = false;
    for (uint32_t round = 0; round < ROUNDS && !(clear && voted >= ENOUGH_TOKENS); round++) {
        voted += vote_round(doc, tokens, round, votes);
        doc->language = leader(doc, votes, &clear);
    }
}
