/*
 * traits.c - what the very words of a name, and those around it, say of its kind.
 *
 *     … to rejoin Karvel Rovers after …        words     last=rovers  last…vers  shape=Aa  karvel  rovers
 *                                              around    -1=rejoin  -2=to  +1=after  -2-1=to rejoin -1=rejoin+unknown
 * …
 *
 * Evidence (evidence.c) is what people thought of and knows no words; traits are many and come from annotated texts.
 * Each is hashed to one of TRAIT_SLOTS rows of name_traits, what it weighs for each kind in twentieths of a nat; most
 * rows are zero. Words are hashed as they are spelled, not by their number in the lexicon, so that the table outlives
 * changes of the lexicon. A name has its own traits once, and the mean of what stands around its mentions.
 */
#include <string.h>

#include "names.h"
#include "text.h"

enum { /* what a trait tells of; the numbers are part of the hash, so a new one goes to the end */
       ABOUT_word = 1,
       ABOUT_first,
       ABOUT_last,
       ABOUT_all,
       ABOUT_ending,
       ABOUT_beginning,
       ABOUT_shape,
       ABOUT_before,
       ABOUT_before2,
       ABOUT_before_pair,
       ABOUT_after,
       ABOUT_after2,
       ABOUT_after_pair,
       ABOUT_both,
       ABOUT_before_sort,
       ABOUT_after_sort,
       ABOUT_place
};

enum { ENDS = 4, /* letters of the longest beginning and ending */ WORDS_MAX = 6 };
_Static_assert(WORDS_MAX + 4 + 2 * (ENDS - 1) <= TRAITS_MAX, "put() asks for no room");

/* Words that no trait can have, for what is no word. */
enum { EDGE = 1, NUMBER, BIG_NUMBER, QUOTE, SYMBOL, CAPITAL };

typedef struct Traits {
    const Document *doc;
    uint32_t *out, n, language;
} Traits;

/* Traits that have no word in them are of the language at hand alone: what a capital or an ending says differs. */
static uint32_t language_hash(const Document *doc)
{
    const char *code = doc->language < doc->lexicon->n_languages ? doc->lexicon->languages[doc->language].code : "";
    return (uint32_t)(uint8_t)code[0] << 8 | (uint32_t)(uint8_t)(*code ? code[1] : 0);
}

static inline void put(Traits *t, uint32_t about, uint32_t a, uint32_t b)
{
    uint64_t h = (a * 0x9E3779B97F4A7C15u) ^ (((uint64_t)b + about) * 0xD6E8FEB86659FD93u);
    h = (h ^ h >> 29) * 0xBF58476D1CE4E5B9u;
    uint32_t slot = (uint32_t)(h >> 40) & (TRAIT_SLOTS - 1);
    t->out[t->n++] = slot;
    __builtin_prefetch(name_traits[slot]); /* rows lie all over half a megabyte */
}

/* Of its folded spelling: the same whether the lexicon knows the word or not. */
static uint32_t word_hash(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    char folded[WORD_MAX_BYTES];
    if (t->word)
        return doc->lexicon->word_hash[t->word];
    uint32_t n = text_fold(doc->text + t->start, t->len, folded);
    return lexicon_hash(n ? folded : doc->text + t->start, n ? n : t->len < WORD_MAX_BYTES ? t->len : WORD_MAX_BYTES);
}

/* What stands at token i of the sentence from start to end. */
static uint32_t neighbour(const Document *doc, int64_t i, uint32_t start, uint32_t end)
{
    if (i < start || i >= end)
        return EDGE;
    const Token *t = token_at(doc, (uint32_t)i);
    if (t->kind == TOKEN_NUMBER)
        return t->len < 3 ? NUMBER : BIG_NUMBER;
    if (t->kind == TOKEN_QUOTE)
        return QUOTE;
    return t->kind == TOKEN_OTHER ? SYMBOL : word_hash(doc, (uint32_t)i);
}

static uint32_t lower(const Document *doc, uint32_t byte)
{
    return (uint8_t)(doc->text[byte] | 0x20);
}

/* Two letters and more of the first word's beginning and the last one's ending, as numbers that grow by a letter. */
static void put_ends(Traits *t, uint32_t first, uint32_t last)
{
    const Token *a = token_at(t->doc, first), *b = token_at(t->doc, last);
    uint32_t end = token_end(b), ending = 0, beginning = 0;
    for (uint32_t n = 1; n <= ENDS; n++) {
        if (b->len >= n)
            ending |= lower(t->doc, end - n) << 8 * (n - 1);
        if (a->len >= n)
            beginning = beginning << 8 | lower(t->doc, a->start + n - 1);
        if (n > 1 && b->len > n)
            put(t, ABOUT_ending, ending, t->language + n);
        if (n > 1 && a->len > n)
            put(t, ABOUT_beginning, beginning, t->language + n);
    }
}

uint32_t traits_of_words(const Document *doc, const Candidate *c, uint32_t out[TRAITS_MAX])
{
    Traits t = {.doc = doc, .out = out, .language = language_hash(doc) << 4};
    uint32_t words = 0, word = 0, all = 0, first = NONE, last = c->token, shapes = 0;
    for (uint32_t i = c->token; i < c->token + c->n; i++) {
        const Token *token = token_at(doc, i);
        if (token->kind != TOKEN_WORD)
            continue;
        word = word_hash(doc, i);
        if (words < WORDS_MAX) {
            put(&t, ABOUT_word, word, 0);
            shapes = shapes * 8 + token->shape + 1;
        }
        if (first == NONE)
            put(&t, ABOUT_first, word, 0), first = i;
        all = all * 31 + word;
        last = i;
        words++;
    }
    if (first == NONE)
        return t.n;
    put(&t, ABOUT_last, word, words > 1);
    if (words > 1)
        put(&t, ABOUT_all, all, words);
    uint32_t len = token_at(doc, first)->len;
    put(&t, ABOUT_shape, shapes, t.language + (words == 1 ? (len < 8 ? len : 8) : 0));
    put_ends(&t, first, last);
    return t.n;
}

/* What sort of name it is, as far as its words tell by themselves. */
static uint32_t sort_of(const Candidate *c)
{
    uint32_t sort = 0;
#define SORT(name) sort = sort * 2 + (uint32_t)(c->evidence >> EVIDENCE_##name & 1)
    SORT(one_word), SORT(upper), SORT(known_org), SORT(known_place), SORT(first_name), SORT(all_common),
        SORT(org_head);
    SORT(org_tail), SORT(some_common), SORT(noisy), SORT(deal_sentence), SORT(business), SORT(sport);
#undef SORT
    return sort;
}

uint32_t traits_around(const Names *names, const Candidate *c, uint32_t out[TRAITS_MAX])
{
    const Document *doc = names->doc;
    Traits t = {.doc = doc, .out = out, .language = language_hash(doc) << 4};
    const Sentence *s = &doc->sentences.items[c->sentence];
    int64_t from = c->token, to = (int64_t)c->token + c->n;
    uint32_t end = s->token + s->n, sort = sort_of(c), tongue = t.language << 8;
    uint32_t before = neighbour(doc, from - 1, s->token, end), before2 = neighbour(doc, from - 2, s->token, end);
    uint32_t after = neighbour(doc, to, s->token, end), after2 = neighbour(doc, to + 1, s->token, end);
    put(&t, ABOUT_before, before, tongue);
    put(&t, ABOUT_before2, before2, tongue);
    put(&t, ABOUT_before_pair, before, before2);
    put(&t, ABOUT_after, after, tongue);
    put(&t, ABOUT_after2, after2, tongue);
    put(&t, ABOUT_after_pair, after, after2);
    put(&t, ABOUT_both, before, after);
    put(&t, ABOUT_before_sort, before, tongue + sort);
    put(&t, ABOUT_after_sort, after, tongue + sort);
    put(&t, ABOUT_place, t.language + (uint32_t)c->opener * 4 + (uint32_t)c->noisy * 2 + (to == end), sort);
    return t.n;
}

/* Of a row's four weights two each are added side by side in one number, made positive so that none borrows. */
void traits_add(const uint32_t *traits, uint32_t n, int32_t score[TRAIT_KINDS])
{
    enum { BIAS = 128 };
    uint32_t even = 0, odd = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t weights;
        memcpy(&weights, name_traits[traits[i]], sizeof weights);
        weights ^= 0x80808080u; /* plus BIAS */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        weights = __builtin_bswap32(weights);
#endif
        even += weights & 0x00FF00FFu;
        odd += weights >> 8 & 0x00FF00FFu;
    }
    const uint32_t sums[TRAIT_KINDS] = {even & 0xFFFF, odd & 0xFFFF, even >> 16, odd >> 16};
    for (uint32_t k = 0; k < TRAIT_KINDS; k++)
        score[k] += (int32_t)sums[k] - (int32_t)(n * BIAS);
}
