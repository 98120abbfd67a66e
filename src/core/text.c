/* text.c - see text.h. */
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "lexicon.h"
#include "text.h"

#define O CHAR_OTHER
#define S CHAR_SPACE
#define N CHAR_NEWLINE
#define L CHAR_LOWER
#define U CHAR_UPPER
#define D CHAR_DIGIT
#define Y CHAR_SYMBOL
#define P CHAR_PUNCT
#define Q CHAR_QUOTE
#define A CHAR_APOSTROPHE
#define I CHAR_IGNORE
const uint8_t latin_class[256] = {
    O, O, O, O, O, O, O, O, O, S, N, S, S, S, O, O, /* tab, newline, …, carriage return counts as a space */
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* */
    S, P, Q, Y, Y, Y, P, A, P, P, P, Y, P, P, P, P, /* space ! " # $ % & ' ( ) * + , - . / */
    D, D, D, D, D, D, D, D, D, D, P, P, Y, Y, Y, P, /* 0-9 : ; < = > ? */
    P, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, /* @ A-O */
    U, U, U, U, U, U, U, U, U, U, U, P, P, P, Y, P, /* P-Z [ \ ] ^ _ */
    A, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* ` a-o */
    L, L, L, L, L, L, L, L, L, L, L, P, Y, P, Y, O, /* p-z { | } ~ */
    O, O, O, O, O, N, O, O, O, O, O, O, O, O, O, O, /* U+0085 is a newline */
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* */
    S, P, Y, Y, Y, Y, Y, P, Y, Y, Y, Q, Y, I, Y, Y, /* no-break space ¡ ¢ £ ¤ ¥ ¦ § ¨ © ª « ¬ soft hyphen ® ¯ */
    Y, Y, Y, Y, A, L, P, P, Y, Y, Y, Q, Y, Y, Y, P, /* ° ± ² ³ ´ µ ¶ · ¸ ¹ º » ¼ ½ ¾ ¿; ª and º: 1º is no word */
    U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, /* À-Ï */
    U, U, U, U, U, U, U, Y, U, U, U, U, U, U, U, L, /* Ð-Ö × Ø-Þ ß */
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* à-ï */
    L, L, L, L, L, L, L, Y, L, L, L, L, L, L, L, L, /* ð-ö ÷ ø-ÿ */
};

/* U+2000 to U+203F: spaces, dashes, quotation marks, … Typographers set one every few words. */
static const uint8_t punctuation_class[64] = {
    S, S, S, S, S, S, S, S,
    S, S, S, I, I, I, I, I, /* spaces of all widths; joiners and directions */
    P, P, P, P, P, P, P, P,
    A, A, Q, Q, Q, Q, Q, Q, /* ‐ ‑ ‒ – — ― ‖ ‗ ‘ ’ ‚ ‛ “ ” „ ‟ */
    P, P, P, P, P, P, P, P,
    N, N, I, I, I, I, I, S, /* † ‡ • ‣ ․ ‥ … ‧, line and paragraph separators, narrow no-break space */
    P, P, P, P, P, P, P, P,
    P, Q, Q, P, P, P, P, P, /* ‰ ‱ ′ ″ ‴ ‵ ‶ ‷ ‸ ‹ › ※ ‼ ‽ ‾ ‿ */
};

uint32_t text_decode_long(const char *s, uint32_t left, uint32_t *used)
{
    const uint8_t *p = (const uint8_t *)s;
    if (left >= 3 && p[0] > 0xE0 && p[0] < 0xED && (p[1] & 0xC0) == 0x80 &&
        (p[2] & 0xC0) == 0x80) { /* as utf8proc would */
        *used = 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    utf8proc_int32_t c;
    utf8proc_ssize_t n = utf8proc_iterate(p, left > 4 ? 4 : left, &c);
    if (n <= 0) {
        *used = 1;
        return 0xFFFD;
    }
    *used = (uint32_t)n;
    return (uint32_t)c;
}

static bool is_ideograph(uint32_t c)
{
    return (c >= 0x0E00 && c <= 0x0E7F && c != 0x0E3F) || /* Thai, but not the baht sign */
           (c >= 0x3005 && c <= 0x3007) ||                /* 々 〆 〇 */
           (c >= 0x3041 && c <= 0x30FF) ||                /* Kana */
           (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF66 && c <= 0xFF9D) || (c >= 0x20000 && c <= 0x3FFFF);
}

static CharClass class_of_punctuation(uint32_t c)
{
    switch (c) {
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0xFF02:
        return CHAR_QUOTE;
    default:
        return CHAR_PUNCT;
    }
}

CharClass text_class_beyond(uint32_t c)
{
    if (c >= 0x2000 && c <= 0x203F)
        return (CharClass)punctuation_class[c - 0x2000];
    if (c == 0x02BC) /* ʼ */
        return CHAR_APOSTROPHE;
    if (is_ideograph(c))
        return CHAR_IDEOGRAPH;
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return CHAR_UPPER;
    case UTF8PROC_CATEGORY_LL:
        return CHAR_LOWER;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return CHAR_LETTER;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return CHAR_MARK;
    case UTF8PROC_CATEGORY_CF:
        return CHAR_IGNORE;
    case UTF8PROC_CATEGORY_ND:
        return CHAR_DIGIT;
    case UTF8PROC_CATEGORY_ZS:
        return CHAR_SPACE;
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return CHAR_NEWLINE;
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_NL:
        return CHAR_SYMBOL;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
        return class_of_punctuation(c);
    default:
        return CHAR_OTHER;
    }
}

int text_digit(uint32_t c)
{
    /* Every decimal script has its digits in a row of ten; find where the row begins. */
    if (c >= '0' && c <= '9')
        return (int)c - '0';
    int n = 0;
    while (n < 9 && text_class(c - (uint32_t)n - 1) == CHAR_DIGIT)
        n++;
    return c >= 0x1D7CE && c <= 0x1D7FF ? (int)((c - 0x1D7CE) % 10) : n; /* mathematical digits stand row on row */
}

/* Lower case and straight apostrophes, code point by code point; *marks tells whether a combining mark was seen. */
static uint32_t fold_each(const char *s, uint32_t len, char *out, bool *marks)
{
    uint32_t n = 0;
    for (uint32_t i = 0, used; i < len; i += used) {
        uint32_t c = text_decode(s + i, len - i, &used);
        if (c < 0x80) {
            if (n == WORD_MAX_BYTES)
                return 0;
            out[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            continue;
        }
        CharClass class_ = text_class(c);
        if (class_ == CHAR_IGNORE)
            continue;
        *marks |= class_ == CHAR_MARK;
        if (class_ == CHAR_APOSTROPHE)
            c = '\'';
        else if (c < 256)
            c += class_ == CHAR_UPPER ? 32 : 0; /* Latin-1 is laid out as ASCII is */
        else
            c = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
        utf8proc_uint8_t bytes[4];
        uint32_t k = (uint32_t)utf8proc_encode_char((utf8proc_int32_t)c, bytes);
        if (n + k > WORD_MAX_BYTES)
            return 0;
        memcpy(out + n, bytes, k);
        n += k;
    }
    return n;
}

uint32_t text_fold(const char *s, uint32_t len, char *out)
{
    bool marks = false;
    if (len > 2 * WORD_MAX_BYTES)
        return 0;
    uint32_t n = fold_each(s, len, out, &marks);
    if (!n || !marks)
        return n;
    /* Rare enough: a letter written as base and combining mark. Compose this word alone, never the whole text. */
    utf8proc_uint8_t *composed = NULL;
    utf8proc_ssize_t m =
        utf8proc_map((const utf8proc_uint8_t *)out, n, &composed, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    if (m > 0 && m <= WORD_MAX_BYTES) {
        memcpy(out, composed, (size_t)m);
        n = (uint32_t)m;
    }
    free(composed);
    return n;
}
