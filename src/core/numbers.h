/*
 * numbers.h - reading a written number, in digits or words, at a token.
 *
 *     1 034,6            base 1034.6   scale 1       5,9 milliards     base 5.9   scale 10^9
 *     deux cents         base 200      scale 1       half a billion    base 0.5   scale 10^9
 *     2億4千7百万        base 247      scale 10^6    zweihundertfünfzig Millionen   base 250   scale 10^6
 *     several hundred million  vague, no value       une dizaine de millions        about 10 × 10^6
 *
 * value = base × scale. The two are kept apart because the ends of a range share the scale: "5 to 7 million".
 */
#ifndef DEALS_NUMBERS_H
#define DEALS_NUMBERS_H

#include "document.h"

enum {
    NUMBER_SCALED = 1,   /* a scale of a thousand or more ends it */
    NUMBER_DIGITS = 2,   /* begins in digits */
    NUMBER_FORMED = 4,   /* digits in groups or with two decimals: a quantity, no label */
    NUMBER_YEAR = 8,     /* could be a year: 1900 to 2100, bare */
    NUMBER_ARTICLE = 16, /* its digits are an article: a, une */
    NUMBER_VAGUE = 32,   /* several hundred million */
    NUMBER_ABOUT = 64,   /* une dizaine */
    NUMBER_SINGLE = 128  /* one word below ten */
};

typedef struct Number {
    uint32_t n; /* tokens */
    uint32_t flags;
    Decimal value, base, scale;
} Number;

/* What the language and the document's own numbers say of the marks. */
typedef struct NumberStyle {
    char decimal_mark; /* '.' or ',' */
} NumberStyle;

/*
 * Of the numbers that show which mark is theirs (2,5 %, $3.4, 7,8 millions), those that begin in the first bytes of
 * the text count. Two of the other mark and none of the language's own change it.
 */
enum { STYLE_SAMPLE_BYTES = 100000 };
typedef struct StyleVotes {
    uint32_t commas, points;
} StyleVotes;

void number_votes(const Document *doc, uint32_t from, uint32_t to, StyleVotes *votes); /* of these tokens */
bool number_votes_settle(const Document *doc, StyleVotes votes); /* whatever other numbers say */
NumberStyle number_style(const Document *doc, StyleVotes votes);

/* Reads the number that begins at token i. minor_ends: a word that is also a minor unit (cents) ends the number. */
bool number_read(const Document *doc, NumberStyle style, uint32_t i, bool minor_ends, Number *number);

/* Multiplies by a scale that is written behind something else: 75 USD million, 27.5 M€. */
bool number_scale(Number *number, Decimal scale);

/* The decimal a hit of class numeral, scale, vague or money_affix stands for. */
static inline Decimal hit_decimal(const Hit *hit)
{
    return (Decimal){decimal_value_digits(hit->value), decimal_value_power(hit->value)};
}

/* Whether a hit of class money_word (link, and, point, half, unit, local) with this value begins at token i; its
 * length. */
uint32_t money_word_at(const Document *doc, uint32_t i, const char *value);

/* A hyphen (-, or U+2010, U+2011) between two glued tokens: 12-cent, five-million. */
static inline bool is_hyphen(const Document *doc, uint32_t i)
{
    if (i + 1 >= doc->tokens.n)
        return false;
    const Token *t = token_at(doc, i);
    const char *s = doc->text + t->start;
    bool hyphen =
        (t->len == 1 && *s == '-') ||
        (t->len == 3 && (!__builtin_memcmp(s, "\xE2\x80\x90", 3) || !__builtin_memcmp(s, "\xE2\x80\x91", 3)));
    return hyphen && token_glued(t) && token_glued(t + 1);
}

#endif
