/*
 * anchors.h - the words without which no text speaks of money, as tables that bytes can be held against.
 *
 *     "milliards"   head m i l l i a r d   goes_on     more letters than a head has
 *     "réal"        head r C3 A9 a l       small       and no letter more; written as one likes,
 *     "Le"          head l e               capital     … with a capital,
 *     "TOP"         head t o p             large       … all in capitals
 *     "zł"          head z                 goes_on     behind it stands what is no letter of Latin-1
 *     "őre"         head C5 91             goes_on     nor is its first: such a letter is a head of its own
 *
 * Made by the lexicon compiler from the rows of currencies, their minor units and scales; of a form of several words,
 * one that no other form is known by. A head stands for all words that begin so: it may say too often that a word is
 * one, never that it is none.
 */
#ifndef DEALS_ANCHORS_H
#define DEALS_ANCHORS_H

#include "lexicon.h"

typedef struct AnchorSlot {                  /* open addressing; head 0: empty */
    uint64_t head;                           /* see anchor_head() */
    uint64_t goes_on, small, capital, large; /* 1 << language for each that has such a word, common/ too */
    bool elides;                             /* with an apostrophe it is another word: c' */
} AnchorSlot;

enum { ANCHOR_FILTER_BITS = 16384 };
typedef uint64_t AnchorFilter[ANCHOR_FILTER_BITS / 64]; /* a bit for each head, by anchor_hash() */

typedef struct Anchors {
    const AnchorSlot *slots;
    const AnchorFilter *filters; /* of each language, with what holds in all */
    const uint64_t *symbols;     /* 128: in which languages an ASCII character is such a word */
    uint32_t mask;
} Anchors;

extern const Anchors anchors; /* the generated tables */

#define ANCHOR_CLASSES (1ull << CLASS_currency | 1ull << CLASS_minor | 1ull << CLASS_scale)

static inline uint32_t anchor_hash(uint64_t head)
{
    return (uint32_t)(head * 0x9E3779B97F4A7C15u >> 40);
}

static inline const AnchorSlot *anchor_find(const Anchors *a, uint64_t head)
{
    for (uint32_t i = anchor_hash(head) & a->mask;; i = (i + 1) & a->mask)
        if (a->slots[i].head == head || !a->slots[i].head)
            return &a->slots[i];
}

/* Two bytes that begin a letter of the Latin script: é, ß, Ő, but not İ, whose small letter is i. */
static inline bool anchor_is_letter(uint8_t first, uint8_t second)
{
    return first >= 0xC3 && first <= 0xC5 && (second & 0xC0) == 0x80 &&
           !(first == 0xC3 && (second == 0x97 || second == 0xB7)) && !(first == 0xC4 && second == 0xB0);
}

/* The first eight bytes of the letters of Latin-1 at s, capitals as small ones; *n: the letters' bytes, at most
 * eight. */
static inline uint64_t anchor_head(const char *s, uint32_t left, uint32_t *n)
{
    const uint8_t *p = (const uint8_t *)s;
    uint32_t i = 0;
    while (i < 8 && i < left) {
        bool ascii = (p[i] | 0x20) >= 'a' && (p[i] | 0x20) <= 'z';
        if (!ascii && !(i + 1 < left && p[i] == 0xC3 && anchor_is_letter(p[i], p[i + 1])))
            break;
        i += ascii ? 1 : 2;
    }
    *n = i < 8 ? i : 8;
    return lexicon_head(s, *n) | (*n ? EACH_BYTE * 0x20 >> 8 * (8 - *n) : 0);
}

/*
 * Length of a character that stands between words and is none: the spaces, dashes, quotation marks of typographers,
 * and a few more of Latin-1. 0: it may be one, or may stand inside a word (a soft hyphen) and hide it.
 */
static inline uint32_t anchor_passes(const char *s, uint32_t left)
{
    const uint8_t *p = (const uint8_t *)s;
    if (left >= 2 && p[0] == 0xC2)
        return p[1] == 0xA0 || p[1] == 0xA7 || p[1] == 0xAB || p[1] == 0xB0 || p[1] == 0xB7 || p[1] == 0xBB ? 2 : 0;
    if (left < 3 || p[0] != 0xE2 || p[1] != 0x80)
        return 0;
    bool ignored = (p[2] >= 0x8B && p[2] <= 0x8F) || (p[2] >= 0xAA && p[2] <= 0xAE);
    return p[2] >= 0x80 && p[2] <= 0xAF && !ignored ? 3 : 0;
}

#endif
