/*
 * currencies.c - which currency a word, sign or code stands for.
 *
 *     "$"                     USD/CAD/AUD/…   a list: the text has to settle it, the first is the default
 *     "dollar" + "canadien"   CAD             the land picks from the list by the first letters of the code
 *     "MGBP"                  × 10^6, GBP     an affix and a code in one word
 *
 * What they are is in the lexicon: [currency], [currency_land], [money_affix].
 */
#include <stdlib.h>
#include <string.h>

#include "money.h"

enum { LETTERS_MAX = 2 }; /* of a /rare form that is a sign: K500, Le 500 */

/* Of the longest hits of a class at token i, one of the document's language before one that holds in all: ￥ in
 * Chinese. */
const Hit *money_hit(const Document *doc, uint32_t i, Class class_)
{
    const Hit *best = hit_at(doc, i, class_);
    for (uint32_t h = best ? token_at(doc, i)->hit : doc->hits.n; h < doc->hits.n && doc->hits.items[h].token == i;
         h++) {
        const Hit *hit = &doc->hits.items[h];
        if (hit->class_ == class_ && hit->n == best->n && hit->language != LANGUAGE_COMMON)
            return hit;
    }
    return best;
}

/* Of the codes in "USD/CAD/AUD", the one that begins with the two letters of a land; its length in *len. */
static const char *code_of_land(const char *codes, const char *land, uint32_t *len)
{
    for (const char *code = codes; *code; code += *len + (code[*len] == '/')) {
        *len = (uint32_t)strcspn(code, "/");
        if (*len >= 3 && !strncmp(code, land, 2))
            return code;
    }
    return NULL;
}

/* The lexicon string of a code: common/ has_class every code as a form of itself. */
uint32_t currency_of_code(const Lexicon *lex, const char *code, uint32_t len)
{
    char folded[4];
    if (len != 3)
        return NONE;
    for (uint32_t i = 0; i < 3; i++)
        folded[i] = (char)(code[i] | 0x20);
    uint32_t node = lexicon_word(lex, folded, 3);
    for (uint32_t i = 0; node && i < lex->nodes[node].n_senses; i++) {
        const Sense *s = &lex->senses[lex->nodes[node].sense + i];
        if (s->class_ == CLASS_currency && !strncmp(lexicon_string(lex, s->value), code, 3) &&
            !lexicon_string(lex, s->value)[3])
            return s->value;
    }
    return NONE;
}

/* Picks the land's currency: dollar + canadien. False where the land has_class none of that name. */
static bool choose_land(const Document *doc, uint32_t *currency, const Hit *land)
{
    uint32_t len;
    const char *codes = lexicon_string(doc->lexicon, *currency);
    const char *code = code_of_land(codes, lexicon_string(doc->lexicon, land->value), &len);
    uint32_t string = code ? currency_of_code(doc->lexicon, code, len) : NONE;
    if (string == NONE)
        return false;
    *currency = string;
    return true;
}

/* "A $5 note": a sign written apart from the letters before it is no sign, unless everything stands apart (c $ 300).
 */
static bool spaced_sign(const Document *doc, const Hit *hit)
{
    uint32_t last = hit->token + hit->n - 1;
    if (hit->n < 2 || !is_kind(doc, last, TOKEN_SYMBOL) || !is_kind(doc, hit->token, TOKEN_WORD) || glued(doc, last))
        return false;
    return glued(doc, last + 1) || has_class(doc, hit->token, BIT(numeral) | BIT(function) | BIT(qualifier));
}

bool currency_is_open(const Document *doc, uint32_t currency)
{
    return strlen(lexicon_string(doc->lexicon, currency)) != 3;
}

/* Whether the lexicon itself writes this currency in capitals: USD and RM, but not Rs (RS 6 is a car). */
static bool written_in_capitals(const Document *doc, uint32_t word)
{
    const Node *node = &doc->lexicon->nodes[word];
    for (uint32_t i = 0; i < node->n_senses; i++) {
        const Sense *s = &doc->lexicon->senses[node->sense + i];
        if (s->class_ == CLASS_currency && s->caps & CAPS_ALL)
            return true;
    }
    return false;
}

/* A full stop that ends the sentence is no part of an abbreviation before it: "for 400 mln dlrs." */
uint32_t money_hit_tokens(const Document *doc, const Hit *hit)
{
    uint32_t end = hit->token + hit->n;
    bool last = end >= doc->tokens.n || token_at(doc, end)->flags & (TOKEN_LINE | TOKEN_PARAGRAPH | TOKEN_SENTENCE);
    return hit->n > 1 && last && !is_kind(doc, end, TOKEN_NUMBER) && token_is_char(doc, end - 1, '.') ? hit->n - 1
                                                                                                      : hit->n;
}

static Currency currency_of_hit(const Document *doc, const Hit *hit)
{
    Currency c = {.n = money_hit_tokens(doc, hit), .string = hit->value};
    c.sign = hit->feature == FEATURE_sign;
    c.weak = hit->feature == FEATURE_weak;
    c.rare = hit->feature == FEATURE_rare;
    const char *codes = lexicon_string(doc->lexicon, hit->value), *star = strchr(codes, '*');
    if (star) {
        c.string = currency_of_code(doc->lexicon, codes, (uint32_t)(star - codes));
        c.power = atoi(star + 1);
    }
    const Token *t = token_at(doc, hit->token);
    for (uint32_t i = 0; i < hit->n; i++)
        c.symbol |= t[i].kind == TOKEN_SYMBOL;
    bool code = hit->n == 1 && t->len == 3 && !currency_is_open(doc, hit->value) && hit->language == LANGUAGE_COMMON;
    c.letter = c.rare && t->len <= LETTERS_MAX && c.n == 1;
    c.sign |= c.symbol || code || c.letter || (c.weak && t->shape == SHAPE_UPPER);
    c.weak |= c.sign && hit->n == 1 && t->shape == SHAPE_UPPER && t->len > 1 && !written_in_capitals(doc, t->word);
    return c;
}

/* Land and currency in either order, at token i: US dollars, dollars de Hong Kong. */
Currency currency_read(const Document *doc, uint32_t i)
{
    Currency c = {0};
    const Hit *hit = money_hit(doc, i, CLASS_currency), *land = hit_at(doc, i, CLASS_currency_land);
    if (hit && spaced_sign(doc, hit))
        hit = NULL;
    if (land) {
        uint32_t at = i + land->n;
        at += is_hyphen(doc, at);
        const Hit *after = money_hit(doc, at, CLASS_currency);
        if (after && (!hit || hit->n < at + after->n - i) && !is_paragraph(doc, at)) {
            c = currency_of_hit(doc, after);
            if (choose_land(doc, &c.string, land)) {
                c.n += at - i;
                c.sign = c.symbol;
                c.landed = true;
                c.weak = c.rare = false;
                return c;
            }
        }
    }
    if (!hit)
        return (Currency){0};
    c = currency_of_hit(doc, hit);
    if (c.power)
        return c;
    uint32_t link = money_word_at(doc, i + c.n, "link");
    land = hit_at(doc, i + c.n + link, CLASS_currency_land);
    if (land && !(token_at(doc, i + c.n + link)->flags & TOKEN_LINE) && choose_land(doc, &c.string, land)) {
        c.n += link + land->n;
        c.sign = c.symbol;
        c.weak = c.rare = false;
        c.landed = true;
    }
    return hit->feature == FEATURE_bound && !c.landed ? (Currency){0} : c; /* the 4,000 mark, a Finnish mark */
}

/* Whether two currency strings may mean the same: the first code of one is among those of the other. */
bool currencies_agree(const Document *doc, uint32_t a, uint32_t b)
{
    const char *x = lexicon_string(doc->lexicon, a), *y = lexicon_string(doc->lexicon, b);
    char first[4] = {0}, second[4] = {0};
    strncpy(first, x, 3);
    strncpy(second, y, 3);
    return a == b || strstr(y, first) || strstr(x, second);
}

/* MGBP, TEUR: an affix and a code in one word that the lexicon does not know. */
bool currency_affixed(const Document *doc, uint32_t i, Decimal *scale, uint32_t *currency)
{
    const Token *t = i < doc->tokens.n ? token_at(doc, i) : NULL;
    const char *s = t ? doc->text + t->start : NULL;
    if (!t || t->word || t->kind != TOKEN_WORD || t->flags & TOKEN_NON_ASCII || t->len < AFFIXED_MIN ||
        t->len > AFFIXED_MAX || t->shape == SHAPE_LOWER)
        return false;
    char affix[4];
    uint32_t n = t->len - 3u;
    for (uint32_t k = 0; k < n; k++)
        affix[k] = (char)(s[k] | 0x20);
    uint32_t node = lexicon_word(doc->lexicon, affix, n);
    *currency = currency_of_code(doc->lexicon, s + n, 3);
    if (!node || *currency == NONE)
        return false;
    for (uint32_t k = 0; k < doc->lexicon->nodes[node].n_senses; k++) {
        const Sense *sense = &doc->lexicon->senses[doc->lexicon->nodes[node].sense + k];
        if (sense->class_ == CLASS_money_affix) {
            *scale = (Decimal){decimal_value_digits(sense->value), decimal_value_power(sense->value)};
            return true;
        }
    }
    return false;
}
