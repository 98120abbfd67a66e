/*
 * text.h - code points: decoding, what sort of character each is, and folding for comparison.
 *
 * Latin-1 goes by a table of 256 bytes and the common punctuation of U+2000 by one of 64; anything else asks
 * utf8proc, one code point at a time. Both ways are inlined here, since the tokenizer asks them of every letter
 * beyond ASCII.
 */
#ifndef DEALS_TEXT_H
#define DEALS_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "lexicon.h"

typedef enum CharClass {
    CHAR_OTHER, /* control characters, broken bytes, unassigned */
    CHAR_SPACE,
    CHAR_NEWLINE,
    CHAR_LOWER,
    CHAR_UPPER,
    CHAR_LETTER,    /* without case, written with spaces between words: Arabic, Hebrew, Georgian, Devanagari */
    CHAR_IDEOGRAPH, /* written without spaces: Han, Kana, Hangul, Thai; each is a token */
    CHAR_MARK,      /* combining: belongs to the letter before it */
    CHAR_IGNORE,    /* soft hyphen, zero width joiners, byte order mark */
    CHAR_DIGIT,
    CHAR_SYMBOL,
    CHAR_PUNCT,
    CHAR_QUOTE,
    CHAR_APOSTROPHE /* ' ’ ʼ ‘ between letters; a quotation mark elsewhere */
} CharClass;

/* --- eight bytes of text as one number, the first lowest: see lexicon_load() --- */

#define TEXT_SMALL (EACH_BYTE * 0x20) /* the bit that tells a small ASCII letter from its capital */

/* The lowest n bytes; n <= 8. */
static inline uint64_t text_first(uint64_t x, uint32_t n)
{
    return n < 8 ? x & (((uint64_t)1 << 8 * n) - 1) : x;
}

/* The highest bit of each of eight bytes that is an ASCII letter. */
static inline uint64_t text_letter_bits(uint64_t x)
{
    uint64_t lower = x | TEXT_SMALL, low7 = lower & EACH_BYTE * 0x7F;
    uint64_t from_a = low7 + EACH_BYTE * (0x80 - 'a'), past_z = low7 + EACH_BYTE * (0x7F - 'z');
    return from_a & ~past_z & ~lower & EACH_BYTE * 0x80;
}

/* How many of eight bytes, from the first on, are ASCII letters. */
static inline uint32_t text_letters(uint64_t x)
{
    uint64_t others = ~text_letter_bits(x) & EACH_BYTE * 0x80;
    return others ? (uint32_t)__builtin_ctzll(others) / 8 : 8;
}

extern const uint8_t latin_class[256]; /* by code point; the first half serves ASCII bytes as they stand */

uint32_t text_decode_long(const char *s, uint32_t left, uint32_t *used);
CharClass text_class_beyond(uint32_t code_point);

/* The code point at s and its length in bytes; U+FFFD and 1 for a broken sequence. left > 0. */
static inline uint32_t text_decode(const char *s, uint32_t left, uint32_t *used)
{
    const uint8_t *p = (const uint8_t *)s;
    if (p[0] < 0x80)
        return *used = 1, p[0];
    if (left >= 2 && p[0] >= 0xC2 && p[0] <= 0xDF && (p[1] & 0xC0) == 0x80)
        return *used = 2, (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    return text_decode_long(s, left, used);
}

static inline CharClass text_class(uint32_t code_point)
{
    return code_point < 256 ? (CharClass)latin_class[code_point] : text_class_beyond(code_point);
}

static inline bool char_is_letter(CharClass c)
{
    return c == CHAR_LOWER || c == CHAR_UPPER || c == CHAR_LETTER;
}

/* Decimal digit value of a CHAR_DIGIT of any script. */
int text_digit(uint32_t code_point);

/*
 * The form words are compared in: lower case, straight apostrophes, NFC, without ignorable characters.
 * Returns its length, or 0 if it would not fit in WORD_MAX_BYTES.
 */
uint32_t text_fold(const char *s, uint32_t len, char *out);

#endif
