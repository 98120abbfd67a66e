/*
 * language.c - which language a text is in.
 *
 * Each word that the lexicon knows votes for the languages it is known in, the more the fewer they are: "der" counts
 * whole for German, "a" a little for each of a dozen. Function words count most. A letter row (ß, ñ, の) lets a
 * character vote where no word does.
 *
 * Only words that stand in a sample of the text are looked up, before the text itself is cut into tokens:
 *
 *     a glance    ▪    ▪    ▪    ▪    ▪    ▪    ▪    ▪      a few lines here and there: enough for most articles
 *     rounds      ▪▪▪▪            ▪▪▪▪            ▪▪▪▪      every fourth window, then the next ones …
 *
 * A glance (or half of it) decides where one language leads by far, a round where one leads clearly; where none does
 * (two languages, or close kin) all of the sample votes.
 */
#include <string.h>

#include "document.h"
#include "text.h"

enum {
    SAMPLE_BYTES = 16384, /* three thousand tokens */
    WINDOW_BYTES = 384,   /* about two sentences */
    ROUNDS = 4,
    ENOUGH_TOKENS = 256, /* after so many, */
    CLEAR_LEAD = 2,      /* so many times the votes of the next language end it */
    GLANCES = 8,
    GLANCE_BYTES = 96,
    GLANCE_TOKENS = 96, /* as above */
    FAR_LEAD = 4,
    FARTHEST_LEAD = 8,    /* after half of the glances and of the tokens */
    SPACE_REACH = 64,     /* a script without spaces is cut anywhere */
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

/* The language with the most votes; *clear: whether it has at least so many times those of the next. */
static uint8_t leader(const Document *doc, const uint32_t *votes, uint32_t lead, bool *clear)
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
    *clear = best / lead > second;
    return language;
}

/* The first byte from this one on where a token may begin: behind a space, or at any character where none is near. */
static uint32_t cut_at(const Document *doc, uint32_t byte)
{
    uint32_t i = byte;
    if (!byte || byte >= doc->len)
        return byte ? doc->len : 0;
    while (i < doc->len && i - byte < SPACE_REACH && doc->text[i - 1] != ' ' && doc->text[i - 1] != '\n')
        i++;
    if (i - byte == SPACE_REACH)
        for (i = byte; i < doc->len && ((uint8_t)doc->text[i] & 0xC0) == 0x80; i++)
            ;
    return i;
}

/* The votes of the words in a window of the text; how many tokens it has. */
static uint32_t vote_window(Document *doc, uint32_t from, uint32_t to, uint32_t *votes)
{
    tokens_cut_sample(doc, cut_at(doc, from), cut_at(doc, to));
    addresses_set_aside(doc);
    uint32_t n = doc->tokens.n;
    for (uint32_t i = 0; i < n; i++) {
        const Token *t = token_at(doc, i);
        if (t->word && (t->kind == TOKEN_WORD || t->kind == TOKEN_SYMBOL))
            vote(doc, t->word, votes);
        if (t->kind == TOKEN_WORD && t->flags & TOKEN_NON_ASCII && t->len > 3)
            vote_letters(doc, t, votes);
    }
    doc->tokens.n = 0;
    return n;
}

/* Windows here and there in the sample, if they are far less than all of it. True: they decided. */
static bool glance(Document *doc, uint32_t sample)
{
    uint32_t votes[LANGUAGES_MAX] = {0}, voted = 0;
    bool clear = false;
    if (sample < 2 * GLANCES * GLANCE_BYTES)
        return false;
    for (uint32_t half = 1; half <= 2; half++) {
        for (uint32_t k = half - 1; k < GLANCES; k += 2) {
            uint32_t from = k * (sample / GLANCES);
            voted += vote_window(doc, from, from + GLANCE_BYTES, votes);
        }
        doc->language = leader(doc, votes, half == 1 ? FARTHEST_LEAD : FAR_LEAD, &clear);
        if (clear && voted >= half * GLANCE_TOKENS / 2)
            return true;
    }
    return false;
}

void language_detect(Document *doc)
{
    uint32_t votes[LANGUAGES_MAX] = {0}, sample = doc->len < SAMPLE_BYTES ? doc->len : SAMPLE_BYTES, voted = 0;
    bool clear = glance(doc, sample);
    if (clear)
        return;
    for (uint32_t round = 0; round < ROUNDS && !(clear && voted >= ENOUGH_TOKENS); round++) {
        for (uint32_t from = round * WINDOW_BYTES; from < sample; from += ROUNDS * WINDOW_BYTES)
            voted += vote_window(doc, from, from + WINDOW_BYTES, votes);
        doc->language = leader(doc, votes, CLEAR_LEAD, &clear);
    }
}
