/*
 * dates_words.c - the words of dates: which meaning a lexicon row names, and small numbers in digits and words.
 *
 *     « il y a »  [date_link] ago_before  ─► WORD_ago_before          "twenty-second" ─► 22
 */
#include <string.h>

#include "dates.h"

enum { TENSE_TOKENS = 14 /* how far back a verb tells the tense */ };

#define DATE_CLASSES                                                                                                 \
    (1ull << CLASS_date_word | 1ull << CLASS_date_link | 1ull << CLASS_date_unit | 1ull << CLASS_date_part)

static const uint64_t DATED = DATE_CLASSES | 1ull << CLASS_numeral | 1ull << CLASS_date_ordinal |
                              1ull << CLASS_weekday | 1ull << CLASS_month | 1ull << CLASS_term;

Word date_word_of(const Reader *r, const Hit *hit)
{
    return r->doc->lexicon->date_words[hit->value];
}

const WordSet *date_words_at(const Reader *r, uint32_t i)
{
    WordSet *set = &r->sets[i % WORD_SETS];
    if (set->token == i)
        return set;
    *set = (WordSet){.token = i};
    const Document *doc = r->doc;
    for (uint32_t h = token_at(doc, i)->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++)
        if (DATE_CLASSES >> doc->hits.items[h].class_ & 1) {
            Word word = date_word_of(r, &doc->hits.items[h]);
            set->has[word / 64] |= 1ull << word % 64;
        }
    return set;
}

uint32_t date_word_search(const Reader *r, uint32_t i, Class class_, Word word)
{
    const Document *doc = r->doc;
    if (i >= doc->tokens.n || !(date_words_at(r, i)->has[word / 64] >> word % 64 & 1))
        return 0;
    for (uint32_t h = token_at(doc, i)->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++)
        if (doc->hits.items[h].class_ == class_ && date_word_of(r, &doc->hits.items[h]) == word)
            return doc->hits.items[h].n;
    return 0;
}

/* FY2026, fünfundzwanzig Tage: words that no row needs to know. */
static bool is_composed(const Document *doc, uint32_t i)
{
    char last = doc->text[token_end(token_at(doc, i)) - 1];
    return (last >= '0' && last <= '9') ||
           (i + 1 < doc->tokens.n && token_has(token_at(doc, i + 1), CLASS_date_unit));
}

bool date_is_stranger(const Reader *r, uint32_t i)
{
    const Document *doc = r->doc;
    if (i >= doc->tokens.n)
        return true;
    const Token *t = token_at(doc, i);
    if (t->classes & DATED || t->kind == TOKEN_NUMBER || t->kind == TOKEN_QUOTE)
        return false;
    if (t->kind != TOKEN_WORD)
        return !date_dash(r, i);
    return !is_composed(doc, i);
}

bool date_may_begin(const Reader *r, uint32_t i)
{
    const Words first = WORD_BIT(the) | WORDS_WHICH | WORD_BIT(in) | WORD_BIT(ago_before) | WORD_BIT(hence_before) |
                        WORD_BIT(whole) | WORD_BIT(fiscal) | WORD_BIT(more) | WORD_BIT(few) | WORD_BIT(half) |
                        WORD_BIT(a) | WORD_BIT(rest) | WORD_BIT(years_of);
    const uint64_t leads = 1ull << CLASS_date_link;
    const Document *doc = r->doc;
    if (date_is_stranger(r, i))
        return false;
    const Token *t = token_at(doc, i);
    if (t->kind != TOKEN_WORD || (t->classes & DATED) != leads)
        return true;
    return is_composed(doc, i) || date_words_any(r, i, first);
}

uint32_t date_link_before(const Reader *r, uint32_t i)
{
    enum { LINK_TOKENS = 7 /* the longest links: « il y a à peu près », "entro e non oltre il" */ };
    const uint64_t wanted = 1ull << CLASS_date_link | 1ull << CLASS_date_part;
    const Document *doc = r->doc;
    for (uint32_t back = i < LINK_TOKENS ? i : LINK_TOKENS; back; back--) {
        const Token *t = token_at(doc, i - back);
        if (!(t->classes & wanted))
            continue;
        for (uint32_t h = t->hit; hit_reaches(doc, h, i - back, back); h++)
            if (doc->hits.items[h].n == back && wanted >> doc->hits.items[h].class_ & 1)
                return back;
    }
    return 0;
}

Word date_word_first(const Reader *r, uint32_t i, Class class_, uint32_t *n)
{
    const Hit *hit = hit_at(r->doc, i, class_);
    *n = hit ? hit->n : 0;
    return hit ? date_word_of(r, hit) : WORD_none;
}

bool date_digits(const Reader *r, uint32_t i, int *value, int *digits)
{
    if (i >= r->doc->tokens.n)
        return false;
    const Token *t = token_at(r->doc, i);
    if (t->kind != TOKEN_NUMBER || t->len > 4)
        return false;
    *value = 0;
    for (uint32_t k = 0; k < t->len; k++) {
        char c = r->doc->text[t->start + k];
        if (c < '0' || c > '9')
            return false;
        *value = *value * 10 + (c - '0');
    }
    *digits = t->len;
    return true;
}

/* The longest whole number: of "three quarters", which numbers read as 0.75, the three. */
const Hit *date_numeral(const Reader *r, uint32_t i, int *value)
{
    const Hit *hit = hit_at(r->doc, i, CLASS_numeral), *end = r->doc->hits.items + r->doc->hits.n;
    for (; hit && hit < end && hit->token == i; hit++) {
        int power = decimal_value_power(hit->value), v = (int)decimal_value_digits(hit->value);
        if (hit->class_ != CLASS_numeral || power < 0 || power > 3 || v > 9999)
            continue;
        for (; power; power--)
            v *= 10;
        *value = v;
        return hit;
    }
    return NULL;
}

static uint32_t numeral(const Reader *r, uint32_t i, int *value)
{
    const Hit *hit = date_numeral(r, i, value);
    return hit ? hit->n : 0;
}

/* twenty-one, trente et un: a ten and a one. */
uint32_t date_number(const Reader *r, uint32_t i, int *value)
{
    int digits, one;
    if (date_digits(r, i, value, &digits))
        return 1;
    uint32_t n = numeral(r, i, value);
    if (!n || *value < 20 || *value >= 100 || *value % 10)
        return n;
    uint32_t at = i + n;
    if (date_dash(r, at))
        at++;
    else
        at += link_at(r, at, WORD_and);
    uint32_t more = numeral(r, at, &one);
    if (!more || one < 1 || one > 9)
        return n;
    *value += one;
    return at + more - i;
}

uint32_t date_ordinal(const Reader *r, uint32_t i, int *value)
{
    int digits, ten;
    uint32_t n;
    if (date_digits(r, i, &ten, &digits)) {
        bool glued = digits <= 2 && i + 1 < r->doc->tokens.n && token_glued(token_at(r->doc, i + 1));
        if (!glued || !(n = link_at(r, i + 1, WORD_th)))
            return 0;
        *value = ten;
        return 1 + n;
    }
    const Hit *hit = hit_at(r->doc, i, CLASS_date_ordinal);
    if (hit) {
        if (link_at(r, i, WORD_before) > hit->n) /* prima di */
            return 0;
        *value = (int32_t)hit->value;
        return hit->n;
    }
    if (!(n = numeral(r, i, &ten)) || ten < 20 || ten > 90 || ten % 10) /* twenty-second */
        return 0;
    uint32_t at = i + n + date_dash(r, i + n);
    if (at == i + n)
        at += link_at(r, at, WORD_and);
    hit = hit_at(r->doc, at, CLASS_date_ordinal);
    if (!hit || (int32_t)hit->value > 9)
        return 0;
    *value = ten + (int32_t)hit->value;
    return at + hit->n - i;
}

/* two thousand (and) eighteen, nineteen ninety-six, deux mille dix-huit */
static uint32_t year_in_words(const Reader *r, uint32_t i, int *year)
{
    int head, scale, rest = 0;
    uint32_t n = numeral(r, i, &head), more;
    const Hit *hit = n ? hit_at(r->doc, i + n, CLASS_scale) : NULL;
    if (hit && head >= 1 && head <= 2 && decimal_value_digits(hit->value) == 1 &&
        decimal_value_power(hit->value) == 3) {
        uint32_t at = i + n + hit->n;
        uint32_t joined = at + link_at(r, at, WORD_and);
        more = date_number(r, joined, &rest);
        if (!more || rest >= 100 || token_at(r->doc, joined)->kind == TOKEN_NUMBER)
            rest = 0, more = 0;
        *year = head * 1000 + rest;
        return more ? joined + more - i : at - i;
    }
    if (!n || token_at(r->doc, i)->kind == TOKEN_NUMBER || head < 15 || head > 20)
        return 0;
    more = date_number(r, i + n, &scale);
    if (!more || scale < 10 || scale > 99 || token_at(r->doc, i + n)->kind == TOKEN_NUMBER)
        return 0;
    *year = head * 100 + scale;
    return n + more;
}

uint32_t date_year(const Reader *r, uint32_t i, int *year)
{
    int digits, value;
    const Document *doc = r->doc;
    if (!date_digits(r, i, &value, &digits))
        return year_in_words(r, i, year);
    if (digits != 4 || value < YEAR_FIRST || value > YEAR_LAST)
        return 0;
    if (i + 1 < doc->tokens.n && token_glued(token_at(doc, i + 1))) { /* 2025s, 2000€ */
        const Token *next = token_at(doc, i + 1);
        if (next->kind == TOKEN_SYMBOL || (!token_has(next, CLASS_date_word) && next->kind == TOKEN_WORD &&
                                           doc->text[next->start] != '\'' && !link_at(r, i + 1, WORD_possessive)))
            return 0;
    }
    *year = value;
    return 1;
}

bool date_mark(const Reader *r, uint32_t i, const char *marks)
{
    if (i >= r->doc->tokens.n || token_at(r->doc, i)->len != 1)
        return false;
    char c = r->doc->text[token_at(r->doc, i)->start];
    return c && strchr(marks, c);
}

bool date_dash(const Reader *r, uint32_t i)
{
    if (i >= r->doc->tokens.n)
        return false;
    const Token *t = token_at(r->doc, i);
    const char *s = r->doc->text + t->start;
    return (t->len == 1 && *s == '-') ||
           (t->len == 3 && (!memcmp(s, "\xE2\x80\x90", 3) || !memcmp(s, "\xE2\x80\x91", 3) ||
                            !memcmp(s, "\xE2\x80\x93", 3) || !memcmp(s, "\xE2\x80\x94", 3)));
}

bool date_lower_word(const Reader *r, uint32_t i)
{
    if (i >= r->doc->tokens.n)
        return false;
    const Token *t = token_at(r->doc, i);
    const uint64_t known = 1ull << CLASS_date_link | 1ull << CLASS_date_word | 1ull << CLASS_date_unit |
                           1ull << CLASS_date_part | 1ull << CLASS_function | 1ull << CLASS_conjunction;
    return t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER && !(t->classes & known) &&
           !(t->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH));
}

int date_tense(const Reader *r, uint32_t i)
{
    for (uint32_t back = 0; back < TENSE_TOKENS && i; back++) {
        if (token_at(r->doc, i)->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH))
            return 0;
        i--;
        if (link_at(r, i, WORD_future))
            return 1;
        if (link_at(r, i, WORD_past))
            return -1;
    }
    return 0;
}
