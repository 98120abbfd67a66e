/*
 * numbers.c - see numbers.h.
 *
 * A number is a row of elements: digits, numerals (twelve), scales (hundred, million, 万). They are put on a stack; a
 * scale gathers all smaller values on it and multiplies them, a numeral must fit into the zeros of the one before:
 *
 *     deux cent mille trois     2 │ ×100 → 200 │ ×1000 → 200000 │ 200000 3          = 200003
 *     1억 2천 5백만             1 │ ×1e8 → 1e8 │ 1e8 2 │ 1e8 2000 │ 1e8 2000 500 │ ×1e4 → 1e8 2500e4
 *     five ten                  5 │ 10 does not fit behind 5: the number ends
 *
 * Which words are numerals is in the lexicon; a word that none is (zweihundertfünfzig) is tried in pieces that are.
 */
#include <string.h>

#include "numbers.h"
#include "text.h"

enum {
    STACK_MAX = 8,        /* more parts than a number of nineteen digits has */
    DIGITS_TEXT_MAX = 40, /* longer digits are no money */
    GROUPS_MAX = 6        /* 999 999 999 999 999 999 */
};

static const Decimal ONE = {1, 0}, THOUSAND = {1, 3}, HALF = {5, -1};

typedef struct Reader {
    const Document *doc;
    NumberStyle style;
    bool minor_ends;
    uint32_t at; /* next token */
    Decimal stack[STACK_MAX];
    uint32_t depth;
    Decimal base, scale; /* the whole is base × scale … */
    bool mixed;          /* … but no longer: something was added behind the scale */
    bool positional;     /* the top was written digit by digit: 二〇二五 */
    bool after_scale;    /* the last element was a scale */
    uint32_t flags;
} Reader;

uint32_t money_word_at(const Document *doc, uint32_t i, const char *value)
{
    const Token *t = i < doc->tokens.n ? token_at(doc, i) : NULL;
    if (!t || !token_has(t, CLASS_money_word))
        return 0;
    for (uint32_t h = t->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++) {
        const Hit *hit = &doc->hits.items[h];
        if (hit->class_ == CLASS_money_word && !strcmp(lexicon_string(doc->lexicon, hit->value), value))
            return hit->n;
    }
    return 0;
}

/* --- digits --- */

/* The token's digits as ASCII, marks as . , ' and d for one that is always decimal. Returns the length, 0: no number.
 */
static uint32_t digits_text(const Document *doc, uint32_t i, char *out)
{
    const Token *t = token_at(doc, i);
    const char *s = doc->text + t->start;
    uint32_t n = 0, used;
    if (t->len > 4 * DIGITS_TEXT_MAX)
        return 0;
    for (uint32_t at = 0; at < t->len; at += used) {
        uint32_t c = text_decode(s + at, t->len - at, &used);
        if (n == DIGITS_TEXT_MAX)
            return 0;
        if (c < 128)
            out[n++] = (char)c;
        else if (c == 0x2019 || c == 0x066C) /* ’ and the Arabic thousands mark */
            out[n++] = '\'';
        else if (c == 0x066B)
            out[n++] = 'd';
        else if (c == 0xFF0C || c == 0xFF0E) /* ， ． */
            out[n++] = c == 0xFF0C ? ',' : '.';
        else
            out[n++] = (char)('0' + text_digit(c));
    }
    return n;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static uint32_t run_of_digits(const char *s, uint32_t at, uint32_t len)
{
    uint32_t n = 0;
    while (at + n < len && is_digit(s[at + n]))
        n++;
    return n;
}

/* Groups of three behind the first, or of two with three at the end (1,25,000). */
static bool groups_are_regular(const char *s, uint32_t len)
{
    uint32_t first = run_of_digits(s, 0, len), at = first;
    bool indian = false;
    if (first > 3 || !first)
        return false;
    while (at < len) {
        uint32_t n = run_of_digits(s, at + 1, len);
        bool last = at + 1 + n >= len;
        if (n == 2 && !last && first <= 2)
            indian = true;
        else if (n != 3 || (indian && !last))
            return false;
        at += 1 + n;
    }
    return true;
}

/* Where the decimals begin in s: the index of their mark, len: there are none. SIZE: not a number at all. */
static uint32_t decimal_mark_at(const char *s, uint32_t len, char mark)
{
    char kinds[3] = {0};
    uint32_t marks = 0, last = len, changes = 0;
    for (uint32_t i = 0; i < len; i++)
        if (!is_digit(s[i])) {
            if (!marks || s[last] != s[i])
                kinds[changes < 2 ? changes++ : 2] = s[i];
            marks++;
            last = i;
        }
    if (!marks)
        return len;
    uint32_t behind = len - last - 1;
    if (s[last] == 'd' || (changes == 2 && !kinds[2] && memchr(s, s[last], last) == NULL))
        return last; /* 1,250.50 */
    if (changes > 1)
        return NONE;
    if (marks > 1 || s[last] == '\'')
        return len;
    if (behind != 3 || last > 3 || s[0] == '0')
        return last;
    if (!memcmp(s + last + 1, "000", 3)) /* nobody writes three empty decimals */
        return len;
    return s[last] == mark ? last : len;
}

static bool digits_value(const char *s, uint32_t len, char mark, Decimal *value, uint32_t *flags)
{
    uint32_t decimals = decimal_mark_at(s, len, mark);
    if (decimals == NONE || (decimals != run_of_digits(s, 0, len) && !groups_are_regular(s, decimals)))
        return false;
    uint32_t digits = 0;
    *value = (Decimal){0, 0};
    for (uint32_t i = 0; i < len; i++) {
        if (!is_digit(s[i]))
            continue;
        if (value->digits && ++digits >= 19)
            return false;
        value->digits = value->digits * 10 + (uint64_t)(s[i] - '0');
        value->power -= i > decimals;
    }
    if (decimals + 3 == len ||
        (decimals && run_of_digits(s, 0, len) < decimals)) /* 3.50, 1,200; but 4.4 may be a version */
        *flags |= NUMBER_FORMED;
    else if (len == 4 && value->digits >= 1900 && value->digits <= 2100)
        *flags |= NUMBER_YEAR;
    return true;
}

/* 1 034,6: groups of three behind spaces. Appends them to s; returns the tokens taken. */
static uint32_t groups_join(const Document *doc, uint32_t i, char *s, uint32_t *len)
{
    uint32_t taken = 0;
    if (*len > 3 || s[0] == '0' || run_of_digits(s, 0, *len) != *len)
        return 0;
    while (i + taken < doc->tokens.n && taken < GROUPS_MAX) {
        const Token *t = token_at(doc, i + taken);
        char group[DIGITS_TEXT_MAX];
        if (t->kind != TOKEN_NUMBER || (t->flags & (TOKEN_SPACE | TOKEN_LINE)) != TOKEN_SPACE)
            break;
        uint32_t n = digits_text(doc, i + taken, group), whole = run_of_digits(group, 0, n);
        if (whole != 3 || n - whole > 7 || (n > 3 && (group[3] == '\'' || run_of_digits(group, 4, n) != n - 4)) ||
            *len + n + 1 >= DIGITS_TEXT_MAX)
            break;
        s[(*len)++] = '\'';
        memcpy(s + *len, group, n);
        *len += n;
        taken++;
        if (n > 3) {
            s[*len - n + 3] = 'd';
            break;
        }
    }
    return taken;
}

static bool digits_read(const Document *doc, NumberStyle style, uint32_t i, Decimal *value, uint32_t *flags,
                        uint32_t *n)
{
    char s[DIGITS_TEXT_MAX + 8];
    uint32_t len = 0;
    *n = 1;
    if (token_at(doc, i)->kind != TOKEN_NUMBER) { /* .50 */
        s[len++] = '0';
        s[len++] = 'd';
        i++;
        *n = 2;
    }
    uint32_t read = digits_text(doc, i, s + len);
    if (!read || (len && run_of_digits(s, len, len + read) != read))
        return false;
    len += read;
    if (*n == 1)
        *n += groups_join(doc, i + 1, s, &len);
    return digits_value(s, len, style.decimal_mark, value, flags);
}

/* The eighths of old quotations: 64-7/8, 22 1/2. Adds them to a whole number; the tokens taken, 0: none. */
static uint32_t fraction_read(const Document *doc, uint32_t i, Decimal *value)
{
    uint32_t at = i + (token_is_char(doc, i, '-') && token_glued(token_at(doc, i)));
    if (at + 2 >= doc->tokens.n || !token_is_char(doc, at + 1, '/') || token_at(doc, i)->flags & TOKEN_LINE)
        return 0;
    const Token *t = token_at(doc, at);
    Decimal above, below, part = {0, 0};
    uint32_t flags = 0;
    char s[DIGITS_TEXT_MAX];
    if (t->kind != TOKEN_NUMBER || t[2].kind != TOKEN_NUMBER || t->len > 2 || t[2].len > 2 || !token_glued(&t[1]) ||
        !token_glued(&t[2]) || (at > i) != token_glued(t) ||
        !digits_value(s, digits_text(doc, at, s), '.', &above, &flags) ||
        !digits_value(s, digits_text(doc, at + 2, s), '.', &below, &flags))
        return 0;
    uint64_t n = below.digits;
    if (n < 2 || n > 64 || n & (n - 1) || above.digits >= n)
        return 0;
    part = (Decimal){above.digits * (1000000 / n), -6}; /* 64 divides a million */
    while (part.digits && part.digits % 10 == 0) {
        part.digits /= 10;
        part.power++;
    }
    return decimal_add(*value, part, value) ? at + 3 - i : 0;
}

/* --- the stack --- */

/* The power of ten of the last digit that is not zero: what comes behind must be smaller. */
static Decimal unit_of(Decimal d)
{
    while (d.digits && d.digits % 10 == 0) {
        d.digits /= 10;
        d.power++;
    }
    return (Decimal){1, d.power};
}

static bool fits(const Reader *r, Decimal value)
{
    return !r->depth || !r->stack[r->depth - 1].digits || decimal_compare(value, unit_of(r->stack[r->depth - 1])) < 0;
}

static bool push(Reader *r, Decimal value)
{
    if (r->depth == STACK_MAX || !fits(r, value))
        return false;
    if (r->scale.power || r->scale.digits != 1)
        r->mixed = true;
    r->stack[r->depth++] = value;
    r->after_scale = false;
    return true;
}

/* Gathers what is smaller than the scale and multiplies it. */
static bool gather(Reader *r, Decimal scale)
{
    Decimal sum = {0, 0}, product;
    uint32_t depth = r->depth;
    while (depth && decimal_compare(r->stack[depth - 1], scale) < 0)
        if (!decimal_add(r->stack[--depth], sum, &sum))
            return false;
    if (depth == r->depth || !decimal_multiply(sum, scale, &product))
        return false;
    if (depth && decimal_compare(product, unit_of(r->stack[depth - 1])) >= 0)
        return false;
    if (depth) {
        r->mixed = true;
    } else if (decimal_compare(scale, THOUSAND) < 0) {
        r->base = product;
    } else {
        bool again = !r->mixed && (r->scale.power || r->scale.digits != 1);
        if (!again)
            r->base = sum;
        if (!decimal_multiply(again ? r->scale : ONE, scale, &r->scale))
            return false;
        r->mixed = false;
    }
    r->depth = depth;
    r->stack[r->depth++] = product;
    r->after_scale = true;
    r->positional = false;
    return true;
}

/* --- elements --- */

static bool has(const Document *doc, uint32_t i, uint64_t classes)
{
    return i < doc->tokens.n && token_at(doc, i)->classes & classes;
}

#define BIT(class_) (1ull << CLASS_##class_)

/* A dot that ends an abbreviated scale belongs to it only when money goes on behind it: 4,5 Mrd. Euro. */
static uint32_t without_stop(const Document *doc, const Hit *hit)
{
    uint32_t end = hit->token + hit->n;
    if (hit->n > 1 && token_is_char(doc, end - 1, '.') &&
        !has(doc, end, BIT(currency) | BIT(minor) | BIT(currency_land)) && !money_word_at(doc, end, "link"))
        return hit->n - 1;
    return hit->n;
}

/* Digits behind a scale count only when they are measured again: 9만 4천, 3 crore 20 lakh. */
static bool digits_go_on(const Reader *r, uint32_t end)
{
    return r->after_scale && has(r->doc, end, BIT(scale) | BIT(currency) | BIT(minor)) &&
           !has(r->doc, end, BIT(money_affix));
}

static bool digits_element(Reader *r)
{
    Decimal value;
    uint32_t n, flags = 0;
    if (!digits_read(r->doc, r->style, r->at, &value, &flags, &n))
        return false;
    if (!r->depth && value.power == 0)
        n += fraction_read(r->doc, r->at + n, &value);
    if (r->depth && (!digits_go_on(r, r->at + n) || value.power < 0))
        return false;
    if (!push(r, value))
        return false;
    if (r->depth == 1)
        r->flags |= NUMBER_DIGITS | flags;
    r->at += n;
    return true;
}

/* cents in « deux cents euros » is a scale, in « 12 cents » a unit of money. */
static bool is_minor_here(const Reader *r, uint32_t end)
{
    if (!token_has(token_at(r->doc, r->at), CLASS_minor))
        return false;
    return r->minor_ends || (r->flags & NUMBER_DIGITS && !r->mixed) ||
           !(has(r->doc, end, BIT(numeral) | BIT(scale) | BIT(currency)) || money_word_at(r->doc, end, "link"));
}

static bool scale_element(Reader *r, const Hit *hit)
{
    if (!r->depth || is_minor_here(r, r->at + hit->n) || !gather(r, hit_decimal(hit)))
        return false;
    r->at += without_stop(r->doc, hit);
    return true;
}

static bool is_small(Decimal d)
{
    return d.power == 0 && d.digits < 10;
}

static bool numeral_element(Reader *r, const Hit *hit)
{
    Decimal value = hit_decimal(hit);
    const Token *t = token_at(r->doc, r->at);
    bool alone = !r->depth, ideograph = is_small(value) && t->shape == SHAPE_NONE && hit->n == 1;
    if (hit->feature == FEATURE_article && !alone)
        return false;
    if (r->flags & NUMBER_DIGITS && !ideograph && is_small(value) && !has(r->doc, r->at + hit->n, BIT(scale)))
        return false;                    /* $2 million | two years ago */
    if (hit->feature == FEATURE_bound) { /* وعشرون, "and twenty": only behind ones or hundreds */
        if (alone)
            return false;
        if (is_small(r->stack[r->depth - 1])) {
            r->stack[r->depth - 1].digits += value.digits;
            r->at += hit->n;
            return true;
        }
    }
    if (r->positional && ideograph && token_glued(t) && r->stack[r->depth - 1].digits < 1000000000) {
        r->stack[r->depth - 1].digits = r->stack[r->depth - 1].digits * 10 + value.digits;
    } else if (!alone && !value.digits) {
        if (!r->after_scale) /* 一百零五: the zero says nothing */
            return false;
    } else if (!push(r, value)) {
        return false;
    }
    r->positional = ideograph;
    r->after_scale = token_has(t, CLASS_scale); /* 천 4백만 */
    r->at += hit->n;
    if (alone)
        r->flags |= (hit->feature == FEATURE_article ? NUMBER_ARTICLE : 0) |
                    (decimal_compare(value, (Decimal){10, 0}) < 0 ? NUMBER_SINGLE : 0);
    return true;
}

/* Dozens, several, millions (of dollars): takes the scales behind it too. */
static bool vague_element(Reader *r, const Hit *hit)
{
    Decimal value = hit_decimal(hit);
    bool one = r->depth == 1 && r->flags & NUMBER_ARTICLE && value.digits && !r->after_scale;
    if (r->depth && !one)
        return false;
    r->at += hit->n;
    if (!one) {
        bool scaled = value.digits || hit->feature == FEATURE_bound; /* multimillion */
        r->flags |= NUMBER_VAGUE | (scaled ? NUMBER_SCALED : 0);
        r->stack[r->depth++] = ONE;
        return true;
    }
    r->depth = 0;
    r->flags = (r->flags & ~(uint32_t)(NUMBER_ARTICLE | NUMBER_SINGLE)) | NUMBER_ABOUT;
    return push(r, value);
}

static bool word_element(Reader *r)
{
    const Hit *numeral = hit_at(r->doc, r->at, CLASS_numeral), *scale = hit_at(r->doc, r->at, CLASS_scale);
    const Hit *vague = hit_at(r->doc, r->at, CLASS_vague);
    if (vague && (!numeral || vague->n > numeral->n) && vague_element(r, vague))
        return true;
    if (r->flags & NUMBER_VAGUE) {
        if (vague) { /* plusieurs centaines */
            r->at += vague->n;
            r->flags |= NUMBER_SCALED;
            return true;
        }
        if (!scale || is_minor_here(r, r->at + scale->n))
            return false;
        r->at += without_stop(r->doc, scale);
        r->flags |= NUMBER_SCALED;
        return true;
    }
    if (scale && r->depth && (!numeral || scale->n >= numeral->n) && scale_element(r, scale))
        return true;
    return numeral && !is_minor_here(r, r->at + numeral->n) && numeral_element(r, numeral);
}

/* one point three, 일점이삼: the decimals, digit by digit or as one numeral. */
static bool decimals_element(Reader *r, uint32_t n)
{
    if (!r->depth || r->flags & (NUMBER_FORMED | NUMBER_VAGUE) || r->after_scale)
        return false;
    uint32_t at = r->at + n, places = 0;
    uint64_t digits = 0;
    while (at < r->doc->tokens.n && places < 6) {
        const Hit *hit = hit_at(r->doc, at, CLASS_numeral);
        char s[DIGITS_TEXT_MAX];
        uint32_t len = 0;
        if (hit && decimal_value_power(hit->value) == 0 && decimal_value_digits(hit->value) < (places ? 10 : 100)) {
            uint32_t value = decimal_value_digits(hit->value);
            digits = digits * (value < 10 ? 10 : 100) + value;
            places += value < 10 ? 1 : 2;
            at += hit->n;
            continue;
        }
        if (!places && token_at(r->doc, at)->kind == TOKEN_NUMBER && (len = digits_text(r->doc, at, s)) <= 6 &&
            run_of_digits(s, 0, len) == len) {
            for (uint32_t i = 0; i < len; i++)
                digits = digits * 10 + (uint64_t)(s[i] - '0');
            places = len;
            at++;
        }
        break;
    }
    if (!places || !push(r, (Decimal){digits, -(int32_t)places}))
        return false;
    r->at = at;
    r->positional = false;
    return true;
}

static bool half_element(Reader *r, uint32_t n)
{
    Decimal half = HALF;
    if (!r->depth || r->flags & NUMBER_VAGUE || (r->after_scale && !decimal_multiply(r->scale, HALF, &half)) ||
        !push(r, half))
        return false;
    r->at += n;
    return true;
}

/* --- words made of numerals --- */

static const Sense *piece_sense(const Document *doc, const char *s, uint32_t len)
{
    uint32_t node = lexicon_word(doc->lexicon, s, len);
    const Sense *best = NULL;
    if (!node)
        return NULL;
    const Node *at = &doc->lexicon->nodes[node];
    for (uint32_t i = 0; i < at->n_senses; i++) {
        const Sense *sense = &doc->lexicon->senses[at->sense + i];
        bool joined = sense->class_ == CLASS_money_word && !strcmp(lexicon_string(doc->lexicon, sense->value), "and");
        if (sense->language != doc->language ||
            !(joined || sense->class_ == CLASS_numeral || sense->class_ == CLASS_scale))
            continue;
        if (!best || sense->class_ == CLASS_scale)
            best = sense;
    }
    return best;
}

/* One piece on the stack; *joined: the piece before was "und", so that tens may follow ones (achtundsiebzig). */
static bool piece_element(Reader *r, const Sense *sense, bool *joined)
{
    if (sense->class_ == CLASS_money_word) {
        bool first = *joined || !r->depth;
        *joined = true;
        return !first;
    }
    Decimal value = {decimal_value_digits(sense->value), decimal_value_power(sense->value)};
    if (sense->class_ == CLASS_scale && r->depth && !*joined)
        return gather(r, value);
    if (*joined && r->depth && is_small(r->stack[r->depth - 1]) && decimal_compare(value, (Decimal){100, 0}) < 0) {
        Decimal ones = r->stack[--r->depth];
        *joined = false;
        return decimal_add(ones, value, &value) && push(r, value);
    }
    *joined = false;
    return push(r, value);
}

static bool compound_element(Reader *r)
{
    char s[WORD_MAX_BYTES];
    const Token *t = token_at(r->doc, r->at);
    uint32_t len = t->kind == TOKEN_WORD && t->len >= 5 ? text_fold(r->doc->text + t->start, t->len, s) : 0,
             pieces = 0;
    Reader saved = *r;
    bool joined = false;
    for (uint32_t at = 0; at < len;) {
        uint32_t n = len - at;
        const Sense *sense = NULL;
        for (; n && !(sense = piece_sense(r->doc, s + at, n)); n--)
            ;
        if (!sense || !piece_element(r, sense, &joined)) {
            *r = saved;
            return false;
        }
        at += n;
        pieces++;
    }
    if (pieces < 2 || joined) {
        *r = saved;
        return false;
    }
    r->at++;
    return true;
}

/* --- the whole --- */

static bool element(Reader *r)
{
    if (r->at >= r->doc->tokens.n)
        return false;
    const Token *t = token_at(r->doc, r->at);
    if (r->depth && t->flags & TOKEN_PARAGRAPH)
        return false;
    if (t->kind == TOKEN_NUMBER)
        return digits_element(r);
    if (!r->depth && t->kind == TOKEN_PUNCT)
        return token_is_char(r->doc, r->at, '.') && r->at + 1 < r->doc->tokens.n && token_glued(t + 1) &&
               t[1].kind == TOKEN_NUMBER && digits_element(r);
    if (t->classes & (BIT(numeral) | BIT(scale) | BIT(vague)))
        return word_element(r);
    return t->kind == TOKEN_WORD && !t->word && compound_element(r);
}

/* A joint between elements: hyphen, "and", "of" before a scale. Returns its length in tokens. */
static uint32_t joint(const Reader *r)
{
    const Document *doc = r->doc;
    uint32_t n;
    if (is_hyphen(doc, r->at) && (n = money_word_at(doc, r->at + 1, "plus")) && has(doc, r->at + 1 + n, BIT(scale)))
        return 1 + n; /* 600-plus billion */
    if ((n = money_word_at(doc, r->at, "plus")) && token_glued(token_at(doc, r->at)) &&
        has(doc, r->at + n, BIT(scale)))
        return n; /* 100多亿 */
    if (is_hyphen(doc, r->at) && has(doc, r->at + 1, BIT(numeral) | BIT(scale) | BIT(money_word)))
        return 1;
    if ((n = money_word_at(doc, r->at, "link")) && has(doc, r->at + n, BIT(scale) | BIT(vague)))
        return n;
    bool words = r->after_scale || !(r->flags & NUMBER_DIGITS);
    if (words && (n = money_word_at(doc, r->at, "and"))) {
        n += is_hyphen(doc, r->at + n);
        const Token *t = r->at + n < doc->tokens.n ? token_at(doc, r->at + n) : NULL;
        bool compound = t && t->kind == TOKEN_WORD && !t->word; /* due milioni e duecentomila */
        return compound || has(doc, r->at + n, BIT(numeral)) ? n : 0;
    }
    return 0;
}

/* twee-en-veertig: ones, and, tens, tied by hyphens or by "and" alone. */
static bool tens_behind_ones(Reader *r)
{
    const Hit *hit = r->depth ? hit_at(r->doc, r->at, CLASS_numeral) : NULL;
    if (!hit || !is_small(r->stack[r->depth - 1]) || !is_hyphen(r->doc, r->at - 1) || hit->feature == FEATURE_article)
        return false;
    Decimal tens = hit_decimal(hit), ones = r->stack[r->depth - 1];
    if (tens.power || tens.digits < 20 || tens.digits > 90 || tens.digits % 10)
        return false;
    r->depth--;
    if (!decimal_add(ones, tens, &tens) || !push(r, tens))
        return false;
    r->at += hit->n;
    return true;
}

static void elements(Reader *r)
{
    uint32_t n;
    while (true) {
        Reader saved = *r;
        if ((n = money_word_at(r->doc, r->at, "half")) && half_element(r, n))
            continue;
        if ((n = money_word_at(r->doc, r->at, "point")) && decimals_element(r, n))
            continue;
        while ((n = joint(r)))
            r->at += n;
        if (r->at > saved.at && tens_behind_ones(r))
            continue;
        if (!element(r)) {
            *r = saved;
            return;
        }
    }
}

bool number_scale(Number *number, Decimal scale)
{
    number->flags |= NUMBER_SCALED;
    return decimal_multiply(number->scale, scale, &number->scale) &&
           decimal_multiply(number->value, scale, &number->value);
}

bool number_read(const Document *doc, NumberStyle style, uint32_t i, bool minor_ends, Number *number)
{
    Reader r = {.doc = doc, .style = style, .minor_ends = minor_ends, .at = i, .scale = ONE};
    if (!element(&r))
        return false;
    r.base = r.stack[0];
    elements(&r);
    Decimal value = {0, 0};
    for (uint32_t k = r.depth; k; k--)
        if (!decimal_add(value, r.stack[k - 1], &value))
            return false;
    bool scaled = r.scale.power || r.scale.digits != 1;
    *number = (Number){r.at - i, r.flags | (scaled ? NUMBER_SCALED : 0), value, r.base, r.scale};
    if (r.mixed || !scaled) {
        number->base = value;
        number->scale = ONE;
    }
    return true;
}

/* --- the document's own style --- */

/* +1: the token's mark is surely a decimal comma, -1: a decimal point, 0: it does not say. */
static int mark_evidence(const Document *doc, uint32_t i)
{
    char s[DIGITS_TEXT_MAX];
    uint32_t next = i + 1 + has(doc, i + 1, BIT(money_affix)); /* 5,3 M€ */
    if (!has(doc, i + 1, BIT(scale)) && !has(doc, next, BIT(currency)) && !token_is_char(doc, i + 1, '%') &&
        !(i && has(doc, i - 1, BIT(currency))))
        return 0;
    uint32_t len = digits_text(doc, i, s), whole = run_of_digits(s, 0, len);
    if (!whole || whole > 3 || whole >= len)
        return 0;
    uint32_t behind = run_of_digits(s, whole + 1, len);
    if (whole + 1 + behind != len || behind > 2 || (s[whole] != ',' && s[whole] != '.'))
        return 0;
    return s[whole] == ',' ? 1 : -1;
}

void number_votes(const Document *doc, uint32_t from, uint32_t to, StyleVotes *votes)
{
    for (uint32_t i = from; i < to && token_at(doc, i)->start < STYLE_SAMPLE_BYTES; i++)
        if (token_at(doc, i)->kind == TOKEN_NUMBER) {
            int evidence = mark_evidence(doc, i);
            votes->commas += evidence > 0;
            votes->points += evidence < 0;
        }
}

static char usual_mark(const Document *doc)
{
    return doc->language == LANGUAGE_NONE ? '.' : doc->lexicon->languages[doc->language].decimal_mark;
}

bool number_votes_settle(const Document *doc, StyleVotes votes)
{
    return usual_mark(doc) == ',' ? votes.commas > 0 : votes.points > 0;
}

NumberStyle number_style(const Document *doc, StyleVotes votes)
{
    char mark = usual_mark(doc);
    if (mark == ',' ? votes.points > 1 && !votes.commas
                    : votes.commas > (doc->language != LANGUAGE_NONE) && !votes.points)
        mark = mark == ',' ? '.' : ',';
    return (NumberStyle){mark};
}
