/*
 * parts.c - reads one money expression, and joins several to a range or a list.
 *
 *     part:   sign number affix            $ 27.5 M          number "of" currency minor    15 dollars 43 cents
 *     range:  [opener] part joint part     entre 2 et 3 milliards d'euros · 5,5 à 5,9 Mds€ · $10-15 million
 *     list:   number, number and part      12, 13 and 15 million euros
 *
 * What stands in one part alone is shared: scale and currency close a range or a list, a sign opens it. What makes a
 * range of two whole parts is its opener (between, from … to), unless a verb of change says that it goes from one to
 * the other.
 */
#include <string.h>

#include "money.h"

/* A mark, the end, or a word that belongs to no noun phrase: nothing is counted here. */
bool money_is_closed(const Document *doc, uint32_t i)
{
    if (is_paragraph(doc, i))
        return true;
    const Token *t = token_at(doc, i);
    if (t->kind != TOKEN_WORD)
        return t->kind != TOKEN_NUMBER && t->kind != TOKEN_SYMBOL && !is_hyphen(doc, i);
    if (t->flags & TOKEN_ELIDED)
        return true;
    return t->classes & (BIT(function) | BIT(conjunction) | BIT(date_word) | BIT(date_link) | BIT(month) |
                         BIT(money_word) | BIT(qualifier_after) | BIT(range));
}

/* What is counted here is no money: miles, 人; but 人民币 is. */
bool money_is_denied(const Document *doc, uint32_t i)
{
    const Hit *other = hit_at(doc, i, CLASS_not_money), *currency = hit_at(doc, i, CLASS_currency);
    return other && !(currency && currency->n > other->n) && !(token_at(doc, i)->flags & TOKEN_PARAGRAPH);
}

/* The minor unit of a lexicon value "KWD:1000"; a hundredth where nothing is said. */
static Decimal minor_factor(const Document *doc, uint32_t value)
{
    const char *colon = strchr(lexicon_string(doc->lexicon, value), ':');
    return (Decimal){1, colon ? -(int32_t)(strlen(colon) - 2) : -2};
}

/* Where a minor unit stands behind a number that ends before token j (12 cents, 12-cent, 50 de bani); NULL: none. */
static const Hit *minor_after(const Document *doc, const Number *number, uint32_t j, uint32_t *at)
{
    *at = j + is_hyphen(doc, j);
    const Hit *hit = money_hit(doc, *at, CLASS_minor);
    if (!hit) {
        *at = j + money_word_at(doc, j, "link");
        hit = money_hit(doc, *at, CLASS_minor);
    }
    if (!hit || is_paragraph(doc, *at))
        return NULL;
    bool hyphen = *at > j && is_hyphen(doc, j);
    bool one = number->value.digits == 1 && number->value.power == 0;
    if (hit->feature == FEATURE_bound && !one && !hyphen) /* a singular: 50 Cent, the singer */
        return NULL;
    return hit;
}

/* Whether a number may begin at token i. A word in pieces (zweihundert) shows by what follows it. */
bool money_may_begin(const Document *doc, uint32_t i)
{
    if (i >= doc->tokens.n)
        return false;
    const Token *t = token_at(doc, i);
    if (t->kind == TOKEN_NUMBER || t->classes & (BIT(numeral) | BIT(vague)))
        return true;
    return t->kind == TOKEN_WORD && !t->word && t->len >= 5 &&
           has_class(doc, i + 1 + is_hyphen(doc, i + 1),
                     BIT(currency) | BIT(minor) | BIT(scale) | BIT(currency_land));
}

/* Two digits or small words that end an amount: "twenty rupees 43". *n: tokens. */
static bool bare_minor(const MoneyText *m, uint32_t i, Number *number)
{
    const Document *doc = m->doc;
    if (is_paragraph(doc, i) || !(is_kind(doc, i, TOKEN_NUMBER) || has_class(doc, i, BIT(numeral))) ||
        !number_read(doc, m->style, i, true, number))
        return false;
    uint32_t end = i + number->n;
    bool two = number->flags & NUMBER_DIGITS ? number->n == 1 && token_at(doc, i)->len == 2 : true;
    return two && number->value.power == 0 && number->value.digits > 0 && number->value.digits < 100 &&
           !(number->flags & (NUMBER_ARTICLE | NUMBER_VAGUE | NUMBER_FORMED)) && money_is_closed(doc, end) &&
           !(is_kind(doc, end, TOKEN_WORD) && glued(doc, end)) &&
           !(is_kind(doc, end, TOKEN_PUNCT) && glued(doc, end) && is_kind(doc, end + 1, TOKEN_NUMBER) &&
             glued(doc, end + 1)) &&
           !token_is_char(doc, end, ':') && !has_class(doc, end, BIT(range));
}

/* A line that says nothing but an amount, maybe qualified: "nearly nine pounds". */
static bool is_fragment(const Document *doc, uint32_t from, uint32_t to)
{
    const Hit *qualifier = hit_before(doc, from, CLASS_qualifier);
    uint32_t first = qualifier ? qualifier->token : from;
    return (first == 0 || token_at(doc, first)->flags & TOKEN_LINE) &&
           (is_paragraph(doc, to) || token_at(doc, to)->flags & TOKEN_LINE ||
            (is_kind(doc, to, TOKEN_PUNCT) && is_paragraph(doc, to + 1)));
}

/* Adds a minor part to p: "and 20 cents", "43c", "con 50". Several may follow one another: 6角三分. */
static void minor_read(const MoneyText *m, Part *p)
{
    const Document *doc = m->doc;
    for (int turn = 0; turn < 2; turn++) {
        uint32_t joined = money_word_at(doc, p->to, "and"), i = p->to + joined, at;
        Number number;
        if (is_paragraph(doc, i) || !money_may_begin(doc, i) || !number_read(doc, m->style, i, true, &number) ||
            number.flags & (NUMBER_VAGUE | NUMBER_SCALED))
            return;
        const Hit *minor = minor_after(doc, &number, i + number.n, &at);
        Decimal part = {0, 0}, factor = {1, -2};
        if (minor) {
            factor = minor_factor(doc, minor->value);
            i = at + money_hit_tokens(doc, minor);
        } else {
            if (turn || has_class(doc, i + number.n, MEASURES) || !bare_minor(m, i, &number))
                return;
            uint32_t end = i + number.n;
            bool sign = (p->prefix || p->symbol) && (!joined || number.flags & NUMBER_DIGITS) &&
                        !is_fragment(doc, p->from, end);
            if (sign ||
                (joined && number.flags & NUMBER_DIGITS && !is_paragraph(doc, end) && is_kind(doc, end, TOKEN_WORD)))
                return;
            i += number.n;
        }
        if (!decimal_multiply(number.value, factor, &part) || !decimal_add(p->number.value, part, &p->number.value))
            return;
        p->number.base = p->number.value;
        p->number.scale = (Decimal){1, 0};
        p->to = i;
    }
}

/* An affix or a scale behind a currency or number: $10k, M€, 75 USD million. Sets *n to its tokens. */
static bool affix_read(const Document *doc, uint32_t i, bool glue, Number *number, uint32_t *n)
{
    const Hit *hit = hit_at(doc, i, CLASS_scale), *affix = hit_at(doc, i, CLASS_money_affix);
    *n = 0;
    if (number->flags & (NUMBER_SCALED | NUMBER_VAGUE) || is_paragraph(doc, i))
        return false;
    if (affix && (!hit || affix->n > hit->n) && (!glue || glued(doc, i)))
        hit = affix;
    if (!hit || token_has(token_at(doc, i), CLASS_minor) || !number_scale(number, hit_decimal(hit)))
        return false;
    *n = hit->n;
    return true;
}

/* Prices end in a dash for no cents: € 85,- and Fr. 50.– */
static uint32_t no_cents(const Document *doc, uint32_t i)
{
    if (!(token_is_char(doc, i, ',') || token_is_char(doc, i, '.')) || !glued(doc, i) ||
        !is_kind(doc, i + 1, TOKEN_PUNCT) || !glued(doc, i + 1))
        return 0;
    const Token *t = token_at(doc, i + 1);
    const char *s = doc->text + t->start;
    bool dash = *s == '-' || (t->len == 3 && !memcmp(s, "\xE2\x80", 2) && (s[2] == '\x93' || s[2] == '\x94'));
    return dash && !(i + 2 < doc->tokens.n && glued(doc, i + 2) && is_kind(doc, i + 2, TOKEN_NUMBER)) ? 2 : 0;
}

/*
 * PHP 500, MAD500: they count where the document names the currency otherwise too. Not COP27 nor TOP 10. R250 must be
 * written so, and nothing named behind it: not in "the R500 laptop".
 */
static bool may_lead(const Document *doc, const Currency *c, const Number *number, uint32_t at)
{
    if (c->letter && number->flags & (NUMBER_FORMED | NUMBER_SCALED))
        return number->flags & NUMBER_DIGITS;
    if (c->letter)
        return number->n == 1 && number->flags & NUMBER_DIGITS && !(number->flags & NUMBER_YEAR) &&
               token_at(doc, at)->len >= 2 && money_is_closed(doc, at + 1);
    return c->weak && c->sign && number->n == 1 && number->flags & NUMBER_DIGITS && !(number->flags & NUMBER_YEAR) &&
           token_at(doc, at)->len >= 3 && (token_at(doc, at - 1)->len > 1 || money_is_closed(doc, at + 1));
}

/* A word that is the tail of something else, as in ".RS 4" and "9BD6": no sign. */
static bool is_tail(const Document *doc, uint32_t i)
{
    if (!i || !glued(doc, i) || !is_kind(doc, i, TOKEN_WORD))
        return false;
    return is_kind(doc, i - 1, TOKEN_NUMBER) || token_is_char(doc, i - 1, '\\') ||
           (token_is_char(doc, i - 1, '.') && !glued(doc, i - 1));
}

/* Behind "dollar 22": does this name of a currency go with the number behind it at all? */
static bool name_leads(const Document *doc, const Currency *c, const Number *number, uint32_t end)
{
    if (c->letter)
        return false;
    if (c->weak || c->rare)
        return c->sign && number->flags & NUMBER_DIGITS && number->flags & (NUMBER_FORMED | NUMBER_SCALED);
    if (c->sign)
        return true;
    if (number->flags & NUMBER_YEAR || !(number->flags & (NUMBER_DIGITS | NUMBER_SCALED)) ||
        has_class(doc, end, BIT(not_money)))
        return false;
    if (number->value.power == 0 && number->value.digits < 10) /* a Euro 5 engine, won 2, lost 1 */
        return is_fragment(doc, end - number->n - c->n, end);
    return number->flags & NUMBER_SCALED || number->flags & NUMBER_FORMED || money_is_closed(doc, end) ||
           has_class(doc, end, BIT(currency));
}

static bool prefix_part(const MoneyText *m, uint32_t i, Part *p)
{
    const Document *doc = m->doc;
    Currency c = currency_read(doc, i);
    uint32_t at = i + c.n, n;
    if (!c.n || c.power || is_paragraph(doc, at) || is_tail(doc, i) ||
        !number_read(doc, m->style, at, false, &p->number))
        return false;
    bool apart = (token_at(doc, i)->len == 1 && (c.weak || c.letter)) ||
                 token_is_char(doc, at, '.'); /* N200bn, $.50: only glued */
    if (apart && !glued(doc, at))
        return false;
    if (p->number.flags & (NUMBER_VAGUE | NUMBER_ABOUT) ||
        (p->number.flags & NUMBER_ARTICLE && !(p->number.flags & NUMBER_SCALED)) ||
        token_at(doc, at)->flags & TOKEN_LINE)
        return false;
    at += p->number.n;
    if (token_is_char(doc, at, '%'))
        return false;
    uint32_t first = at - p->number.n;
    p->letter = (apart && c.weak) || c.letter;
    if (p->letter && p->number.flags & NUMBER_YEAR) /* release R2020b */
        return false;
    bool scaled = affix_read(doc, at + is_hyphen(doc, at), p->letter, &p->number, &n); /* R200m, but R2 B */
    uint32_t end = scaled ? at + n + is_hyphen(doc, at) : at;
    bool short_ = p->letter && scaled && glued(doc, end - n) && end == at + n && token_at(doc, first)->len < 3;
    p->weak = short_ || !name_leads(doc, &c, &p->number, end); /* R5m, R2b */
    if (!short_ && p->weak && !may_lead(doc, &c, &p->number, first))
        return false;
    at = end;
    Currency again = currency_read(doc, at);
    bool starts_next = again.sign && is_kind(doc, at + again.n, TOKEN_NUMBER);
    if (again.n && !is_paragraph(doc, at) && !starts_next && currencies_agree(doc, c.string, again.string)) {
        at += again.n;
        if (strlen(lexicon_string(doc->lexicon, again.string)) < strlen(lexicon_string(doc->lexicon, c.string)))
            c.string = again.string;
    }
    p->from = i;
    p->to = at + no_cents(doc, at);
    p->currency = c.string;
    p->prefix = true;
    p->symbol = c.symbol;
    if (!(p->number.flags & NUMBER_SCALED))
        minor_read(m, p);
    return true;
}

/* In "2024 $5" and "two $500" the sign belongs to the number behind it. */
static bool leads_next(const MoneyText *m, const Number *number, uint32_t i, const Currency *c)
{
    const Document *doc = m->doc;
    uint32_t next = i + c->n;
    if (!c->sign || is_paragraph(doc, next) || !is_kind(doc, next, TOKEN_NUMBER) ||
        (glued(doc, i) && !glued(doc, next)))
        return false;
    if (glued(doc, next) || token_at(doc, i)->flags & TOKEN_LINE)
        return !glued(doc, i);
    Number ahead;
    if (!number_read(doc, m->style, next, false, &ahead))
        return false;
    uint32_t at = next + ahead.n;
    Currency behind = currency_read(doc, at);
    if (behind.n && !behind.sign && !is_paragraph(doc, at) &&
        currencies_agree(doc, behind.string, c->string)) /* $ 10 dollars */
        return true;
    if (has_class(doc, at, BIT(currency) | BIT(minor) | BIT(currency_land) | BIT(money_affix)) ||
        money_word_at(doc, at, "link"))
        return number->flags & NUMBER_YEAR && has_class(doc, at, BIT(money_affix));
    return number->flags & NUMBER_YEAR || m->style.decimal_mark == '.';
}

/*
 * "a dollar" is money only where nothing else is named: not in "a dollar rally"; "a million-dollar" before a noun of
 * money or a deal: a valuation, but no question.
 */
static bool article_holds(const Document *doc, const Number *number, uint32_t end, bool hyphen)
{
    if (!(number->flags & NUMBER_ARTICLE))
        return true;
    if (hyphen)
        return number->flags & NUMBER_SCALED && has_class(doc, end, BIT(amount_use) | BIT(trigger_noun));
    return number->flags & NUMBER_SCALED || money_is_closed(doc, end);
}

/* A code of hexadecimal digits glued to a digit or two, 8AED: an address as well. */
static bool is_hexadecimal(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    uint32_t n = 0;
    if (t[-1].len > 2)
        return false;
    while (n < t->len && doc->text[t->start + n] >= 'A' && doc->text[t->start + n] <= 'F')
        n++;
    return n == t->len && glued(doc, i);
}

/* 200- rand: how some desks set a hyphen between a figure and a word. */
static bool hyphen_apart(const Document *doc, uint32_t i, const Number *number)
{
    return number->flags & NUMBER_DIGITS && token_is_char(doc, i, '-') && glued(doc, i) &&
           is_kind(doc, i + 1, TOKEN_WORD) && !(token_at(doc, i + 1)->flags & TOKEN_LINE) &&
           token_at(doc, i + 1)->shape == SHAPE_LOWER;
}

static bool suffix_currency(const MoneyText *m, Part *p, uint32_t at)
{
    const Document *doc = m->doc;
    Number *number = &p->number;
    bool hyphen = is_hyphen(doc, at) || hyphen_apart(doc, at, number);
    uint32_t link = hyphen ? 1 : money_word_at(doc, at, "link"), n;
    if (!link && glued(doc, at))
        link = money_word_at(doc, at, "plus"); /* 两千多元 */
    Currency c = currency_read(doc, at + link);
    if (!c.n || c.letter || is_paragraph(doc, at + link) ||
        (c.sign && token_at(doc, at + link)->flags & TOKEN_LINE) || leads_next(m, number, at + link, &c))
        return false;
    if (c.power && (number->flags & (NUMBER_SCALED | NUMBER_ARTICLE) || !number_scale(number, (Decimal){1, c.power})))
        return false;
    uint32_t end = at + link + c.n;
    if (!article_holds(doc, number, end, hyphen) ||
        (c.sign && number->flags & NUMBER_ARTICLE && !(number->flags & NUMBER_SCALED)))
        return false;
    if (c.symbol && !glued(doc, at) && glued(doc, end) && is_kind(doc, end, TOKEN_WORD)) /* 2.5 $value */
        return false;
    if (c.weak && c.sign &&
        (glued(doc, at) || (c.n == 1 && token_at(doc, at + link)->len == 1))) /* UTF-16LE, 29-AMD, 346 N. Rodeo */
        return false;
    if (number->flags & NUMBER_YEAR && !c.sign && token_at(doc, at + link)->shape == SHAPE_CAPITAL &&
        is_kind(doc, end, TOKEN_WORD) && token_at(doc, end)->shape == SHAPE_CAPITAL)
        return false; /* 2022 Yuan Tong */
    bool ideograph = token_at(doc, at + link)->shape == SHAPE_NONE && !(number->flags & NUMBER_SINGLE); /* 15,000원 */
    bool scaled = (number->flags & (NUMBER_SCALED | NUMBER_VAGUE)) == NUMBER_SCALED;
    bool sure = c.symbol || !(c.weak || c.rare) || (ideograph && !c.rare) || scaled ||
                (c.sign && number->flags & NUMBER_FORMED) || is_fragment(doc, p->from, end);
    if (!sure && (!money_is_closed(doc, end) || money_word_at(doc, end, "link")))
        return false;
    Currency again = currency_read(doc, end); /* $ USD */
    if (again.n && !is_paragraph(doc, end) && !is_kind(doc, end + again.n, TOKEN_NUMBER) &&
        again.string != c.string && currencies_agree(doc, c.string, again.string)) {
        end += again.n;
        c.string = strlen(lexicon_string(doc->lexicon, again.string)) < strlen(lexicon_string(doc->lexicon, c.string))
                       ? again.string
                       : c.string;
    }
    if (affix_read(doc, end, true, number, &n) || (c.sign && affix_read(doc, end, false, number, &n)))
        end += n;
    p->currency = c.string;
    p->symbol = c.symbol;
    p->weak = (!sure && (c.rare || number->flags & NUMBER_SINGLE)) || (!link && !scaled && is_hexadecimal(doc, at));
    p->to = end + no_cents(doc, end);
    uint32_t half = number->flags & (NUMBER_SCALED | NUMBER_VAGUE) ? 0 : money_word_at(doc, p->to, "half");
    if (half && decimal_add(number->value, (Decimal){5, -1}, &number->value)) /* one shekel and a half */
        p->to += half;
    else if (!(number->flags & (NUMBER_SCALED | NUMBER_VAGUE)) && !(p->weak && number->flags & NUMBER_ARTICLE))
        minor_read(m, p);
    p->weak &= p->to <= end; /* two pounds and 5 pence are pounds */
    return true;
}

static bool suffix_minor(const MoneyText *m, Part *p, uint32_t at)
{
    const Document *doc = m->doc;
    uint32_t unit;
    const Hit *minor = minor_after(doc, &p->number, at, &unit);
    if (!minor || p->number.flags & NUMBER_VAGUE || !article_holds(doc, &p->number, unit + minor->n, false))
        return false;
    if (token_has(token_at(doc, unit), CLASS_scale) && !(p->number.flags & NUMBER_DIGITS) &&
        !money_is_closed(doc, unit + minor->n))
        return false; /* neuf cents fois */
    bool weak = minor->feature == FEATURE_weak;
    if (weak && (p->number.flags & NUMBER_SINGLE || !glued(doc, unit) || unit > at ||
                 token_at(doc, unit)->shape == SHAPE_UPPER))
        return false;
    if (!decimal_multiply(p->number.value, minor_factor(doc, minor->value), &p->number.value))
        return false;
    p->number.base = p->number.value;
    p->number.scale = (Decimal){1, 0};
    p->currency = minor->value;
    p->minor = true;
    p->weak = weak && !is_fragment(doc, p->from, unit + minor->n);
    p->to = unit + money_hit_tokens(doc, minor);
    minor_read(m, p);
    return true;
}

/* A percentage: 5 %, and %5 as it is written in Turkish. */
static bool is_percent(const Document *doc, uint32_t i, uint32_t end)
{
    return token_is_char(doc, end, '%') ||
           (i && token_is_char(doc, i - 1, '%') && !(i > 1 && is_kind(doc, i - 2, TOKEN_NUMBER)));
}

/* One and a half of a currency, where the one is not said: שקל וחצי. */
static bool half_part(const Document *doc, uint32_t i, Part *p)
{
    Currency c = currency_read(doc, i);
    uint32_t half = c.n ? money_word_at(doc, i + c.n, "half") : 0;
    if (!half || c.sign || is_paragraph(doc, i + c.n))
        return false;
    Decimal value = {15, -1};
    p->number = (Number){half, 0, value, value, {1, 0}};
    p->currency = c.string;
    p->to = i + c.n + half;
    return true;
}

/* Reads one part at token i, with or without a currency. */
bool part_read(const MoneyText *m, uint32_t i, Part *p)
{
    const Document *doc = m->doc;
    *p = (Part){.from = i, .currency = NONE};
    if (has_class(doc, i, BIT(currency) | BIT(currency_land)) && (prefix_part(m, i, p) || half_part(doc, i, p)))
        return true;
    *p = (Part){.from = i, .currency = NONE};
    if ((i > 1 && token_is_char(doc, i - 1, '/') && glued(doc, i) && is_kind(doc, i - 2, TOKEN_NUMBER)) ||
        !number_read(doc, m->style, i, false, &p->number))
        return false;
    uint32_t at = i + p->number.n, n, coded;
    p->to = at;
    if (is_percent(doc, i, at) || money_is_denied(doc, at))
        return false;
    if (p->number.flags & NUMBER_VAGUE &&
        (!(p->number.flags & NUMBER_SCALED) || (i && is_kind(doc, i - 1, TOKEN_NUMBER))))
        return false;
    Decimal scale;
    if (currency_affixed(doc, at, &scale, &coded) && number_scale(&p->number, scale)) {
        p->currency = coded;
        p->to = at + 1;
        return true;
    }
    Part plain = *p;
    if (hit_at(doc, at, CLASS_money_affix) && affix_read(doc, at, false, &p->number, &n) &&
        suffix_currency(m, p, at + n))
        return true;
    *p = plain;
    if (suffix_currency(m, p, at) || suffix_minor(m, p, at))
        return true;
    *p = plain;
    return true;
}

/* --- ranges and lists --- */

/* The value of a range word (1 between, 2 to, 3 from, 4 a verb of change, 5 or, 6 from as an ending, 7 from or of, 8
 * up or down to) at token i. */
static int range_at(const Document *doc, uint32_t i, int value, uint32_t *n)
{
    if (!has_class(doc, i, BIT(range)))
        return 0;
    for (uint32_t h = token_at(doc, i)->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++) {
        const Hit *hit = &doc->hits.items[h];
        if (hit->class_ == CLASS_range && (!value || (int)hit->value == value)) {
            *n = hit->n;
            return (int)hit->value;
        }
    }
    return 0;
}

static bool range_ends_before(const Document *doc, uint32_t i, int value, uint32_t *start)
{
    for (uint32_t back = 1; back < OPENER_GAP && back <= i; back++) {
        uint32_t n;
        if (range_at(doc, i - back, value, &n) && n == back) {
            *start = i - back;
            return true;
        }
    }
    return false;
}

/* What opens a range before token i: 1 between, 3 from, 7 of; one small word may stand between (entre les 2 et 3). */
static int opener_before(const Document *doc, uint32_t i, uint32_t *start)
{
    for (uint32_t skip = 0; skip <= 1 && skip < i; skip++) {
        if (skip && !has_class(doc, i - 1, BIT(function) | BIT(qualifier)))
            break;
        if (range_ends_before(doc, i - skip, 1, start))
            return 1;
        if (range_ends_before(doc, i - skip, 3, start))
            return 3;
        if (range_ends_before(doc, i - skip, 7, start))
            return 7;
    }
    *start = i;
    return 0;
}

/* Rose, fell, ramenée: what follows "from" is no range. */
static bool change_before(const Document *doc, uint32_t i)
{
    for (uint32_t back = 1; back <= CHANGE_GAP && back <= i; back++) {
        uint32_t n;
        if (range_at(doc, i - back, 4, &n))
            return true;
        if (!is_kind(doc, i - back, TOKEN_WORD))
            break;
    }
    return false;
}

/* 130 before 150 milliards, 90 000 before 100 000 millions; but not 90 000 before 2 milliards. */
static bool as_large(Decimal left, Decimal right)
{
    const Decimal thousand = {1, 3}, tenth = {right.digits, right.power - 1};
    return decimal_compare(left, thousand) < 0 ||
           (decimal_compare(right, thousand) >= 0 && decimal_compare(left, tenth) >= 0);
}

/* Gives the left part what it shares with the right one. */
static bool share(const Document *doc, Part *left, const Part *right)
{
    bool bare = left->currency == NONE;
    if (right->minor) {
        Decimal factor = minor_factor(doc, right->currency);
        if (!bare || left->number.flags & NUMBER_SCALED ||
            !decimal_multiply(left->number.value, factor, &left->number.value))
            return bare ? false : left->minor && currencies_agree(doc, left->currency, right->currency);
    } else if (right->number.flags & NUMBER_SCALED && !(left->number.flags & NUMBER_SCALED) &&
               (bare || left->prefix) && as_large(left->number.value, right->number.base) &&
               decimal_compare(left->number.value,
                               (Decimal){right->number.base.digits, right->number.base.power + 1}) <= 0) {
        /* de 16,2 à 15,8 milliards: a fall shares its scale as well, but 800 and 2 billion do not */
        if (!number_scale(&left->number, right->number.scale))
            return false;
    }
    left->minor = right->minor || (!bare && left->minor);
    if (bare)
        left->currency = right->currency;
    return true;
}

enum { JOINT_NONE, JOINT_DASH, JOINT_TO, JOINT_FROM, JOINT_OR, JOINT_AND, JOINT_CHANGE };

static int joint_at(const Document *doc, uint32_t i, uint32_t *n)
{
    *n = 0;
    if (is_paragraph(doc, i))
        return JOINT_NONE;
    uint32_t from;
    if (i && range_at(doc, i - 1, 6, &from) && from == 1) /* დოლარიდან: "from" is an ending of the currency */
        return JOINT_FROM;
    if (range_at(doc, i, 2, n))
        return is_kind(doc, i, TOKEN_WORD) || *n > 1 ? JOINT_TO : JOINT_DASH;
    if (range_at(doc, i, 5, n))
        return JOINT_OR;
    if (range_at(doc, i, 8, n))
        return JOINT_CHANGE;
    if ((*n = money_word_at(doc, i, "and")))
        return JOINT_AND;
    return JOINT_NONE;
}

/* "kira-kira Rp1000 sampai Rp10000": about so much to so much is a range without an opener. */
static bool is_about(const Document *doc, uint32_t i)
{
    const Hit *qualifier = hit_before(doc, i, CLASS_qualifier);
    return qualifier && qualifier->value == QUALIFIER_about;
}

/* Whether "left joint right" is one range. */
static bool is_range(const Document *doc, const Part *left, const Part *right, int joint, int opener, uint32_t start)
{
    bool whole = left->currency != NONE && right->currency != NONE;
    uint32_t unquoted = left->number.flags | right->number.flags;
    if (unquoted & NUMBER_VAGUE || unquoted & NUMBER_ARTICLE ||
        (left->currency == NONE && right->currency == NONE && !(right->number.flags & NUMBER_SCALED)))
        return false;
    if (whole && !currencies_agree(doc, left->currency, right->currency))
        return false;
    if (right->currency == NONE && left->currency != NONE && joint != JOINT_DASH && opener != 1 &&
        !(right->number.flags & NUMBER_SCALED))
        return false;
    if (right->currency == NONE && left->number.flags & NUMBER_SCALED && !(right->number.flags & NUMBER_SCALED))
        return false;
    if ((left->currency == NONE && right->prefix) || (whole && left->minor != right->minor))
        return false;
    switch (joint) {
    case JOINT_CHANGE: /* von 40 auf 45 Euro */
        return false;
    case JOINT_AND:
        return opener == 1 || (opener == 3 && left->currency == NONE);
    case JOINT_FROM:
        return whole && !change_before(doc, start);
    case JOINT_OR:
        return !whole && !left->minor;
    case JOINT_TO:
        if (opener >= 3 && change_before(doc, start))
            return false;
        return !whole || opener || is_about(doc, left->from) || !change_before(doc, left->from);
    default:
        return !(left->number.flags & NUMBER_YEAR) || opener || right->prefix;
    }
}

/* Ends that stand in order, at least when the scale is shared. */
static bool in_order(const Part *left, const Part *right)
{
    return decimal_compare(left->number.value, right->number.value) <= 0;
}

bool parts_range(const MoneyText *m, Part *left, Part *right)
{
    const Document *doc = m->doc;
    uint32_t n, start;
    int joint = joint_at(doc, left->to, &n);
    if (!joint)
        return false;
    uint32_t at = left->to + n;
    if (has_class(doc, at, BIT(qualifier)) && opener_before(doc, left->from, &start) == 1)
        return false;
    if (is_paragraph(doc, at) || !part_read(m, at, right))
        return false;
    uint32_t affix;
    if (left->prefix && right->currency == NONE &&
        affix_read(doc, right->to, true, &right->number, &affix)) /* USD5m-7m */
        right->to += affix;
    int opener = opener_before(doc, left->from, &start);
    if (!is_range(doc, left, right, joint, opener, start))
        return false;
    Part kept = *left;
    if (right->currency == NONE) {
        right->currency = left->currency;
        right->symbol = left->symbol;
    }
    if (share(doc, left, right) && in_order(left, right))
        return true;
    *left = kept;
    return false;
}

/* A quick look along a row of numbers for what must join the last: a page of numbers costs little. */
static bool list_goes_on(const Document *doc, uint32_t i)
{
    uint32_t n;
    for (uint32_t k = 0; k < PARTS_MAX && token_is_char(doc, i, ',') && is_kind(doc, i + 1, TOKEN_NUMBER); k++)
        i += 2;
    i += token_is_char(doc, i, ','); /* 12, 13, and 15 */
    return joint_at(doc, i, &n) > JOINT_DASH;
}

/* 2, 3 and 5 million euros: reads on from a bare number to the part that closes the list. Returns how many parts. */
uint32_t parts_list(const MoneyText *m, Part *parts)
{
    const Document *doc = m->doc;
    uint32_t count = 1, n, start;
    bool joined = false;
    if (!list_goes_on(doc, parts[0].to))
        return 1;
    while (count < PARTS_MAX) {
        Part *last = &parts[count - 1];
        if (last->number.flags & (NUMBER_YEAR | NUMBER_SCALED | NUMBER_VAGUE | NUMBER_ARTICLE) ||
            has_class(doc, last->from - !!last->from, BIT(month)))
            return 1;
        int joint = joint_at(doc, last->to, &n);
        if (token_is_char(doc, last->to, ',')) {
            n = 1 + money_word_at(doc, last->to + 1, "and");
            joined |= n > 1;
        } else if (joint == JOINT_AND || joint == JOINT_OR || (joint == JOINT_TO && count == 1) ||
                   (joint == JOINT_CHANGE && count == 1 && opener_before(doc, last->from, &start) == 3))
            joined = true;
        else
            return 1;
        if (!part_read(m, last->to + n, &parts[count]))
            return 1;
        if (parts[count++].currency != NONE)
            break;
    }
    Part *close = &parts[count - 1];
    if (!joined || close->currency == NONE || close->prefix || close->number.flags & (NUMBER_VAGUE | NUMBER_ARTICLE))
        return 1;
    for (uint32_t i = 0; i + 1 < count; i++)
        if (parts[i].currency != NONE || !share(doc, &parts[i], close))
            return 1;
    return count;
}
