/*
 * dates.c - dates, periods and durations.
 *
 *     « … devraient être déployées avant la fin de 2026 … »
 *
 *     1. A token that may belong to a date stops the walk: a number, a month, a weekday, a unit, « hier ».
 *     2. Back over the words that go before it (avant, la, fin, de), and from there the whole is read:
 *        an opener, a point, perhaps "to" and a second point. The first reading that reaches the token wins.
 *     3. An opener such as « avant » makes a deadline, two points make a range, the rest stays what it is.
 *
 * Each token is looked at once as a place to stop, each look goes over a bounded number of tokens: time is linear.
 */
#include <string.h>

#include "dates.h"

enum {
    BACK_MAX = 9, /* tokens before the one that stopped the walk */
    CHECK_TOKENS = 4096
};

/* --- who may be lent what, in a range --- */

/* "4 to 22 January 1995", "Nov 19 to 20", « de mai à octobre 2020 », "Nov-Feb 2017" */
static void lend(Reader *r, Point *a, Point *b)
{
    if (!a->settled && !a->month && a->day && b->month && b->day) {
        a->month = b->month;
        a->year = b->year;
    } else if (!b->settled && !b->month && b->day && a->month && a->day && !b->weekday) {
        b->month = a->month;
        b->year = a->year;
    }
    if (a->month && b->month && b->year && !a->year && !a->settled) {
        a->year = b->year;
        if (a->month > b->month || (a->month == b->month && a->day > b->day))
            a->year--;
    } else if (a->month && b->month && a->year && !b->year && !b->settled)
        b->year = a->year + (b->month < a->month);
    else if (a->unit == UNIT_quarter && b->unit == UNIT_quarter && a->weak && !b->weak && stretch_known(a->at) &&
             stretch_known(b->at))
        a->at = unit_shift(a->at, UNIT_year, day_civil(b->at.starts).year - day_civil(a->at.starts).year);
    if (!b->settled)
        date_settle(r, b);
    if (!a->settled && a->month && !a->year && b->month &&
        stretch_known(b->at)) /* May to September: the last May before it */
        a->year = day_civil(b->at.starts).year - (a->month > b->month || (a->month == b->month && a->day > b->day));
    if (!a->settled)
        date_settle(r, a);
    if (b->weekday && !b->month && stretch_known(a->at) && stretch_known(b->at) &&
        b->at.ends < a->at.starts) /* from tomorrow to Thursday */
        b->at.starts = b->at.ends = weekday_near(a->at.starts, b->weekday, 1);
}

static bool bare_number(const Point *p)
{
    return !p->settled && p->day && !p->month && !p->weekday;
}

/* 14/15 October, 14./15. Oktober */
static bool slash_of_days(const Reader *r, uint32_t i)
{
    return date_mark(r, i, "/") && i + 1 < r->doc->tokens.n && token_glued(token_at(r->doc, i)) &&
           token_glued(token_at(r->doc, i + 1));
}

/* What may stand between two points: to, until, and after between; a dash. */
static uint32_t connector(const Reader *r, uint32_t i, bool between, bool opened)
{
    uint32_t n;
    if (date_dash(r, i))
        return 1;
    if ((n = link_at(r, i, WORD_to)) || (n = link_at(r, i, WORD_until)))
        return n;
    if (between && (n = link_at(r, i, WORD_and)))
        return n;
    if (opened && date_mark(r, i, ",") && (n = link_at(r, i + 1, WORD_to)))
        return n + 1;
    return 0;
}

/* 2024/25, 2024-25 */
static bool season_years(const Reader *r, Point *p)
{
    int digits, value;
    uint32_t at = p->end;
    if (p->unit != UNIT_year || !p->year || at + 1 >= r->doc->tokens.n ||
        !(date_mark(r, at, "/") || date_dash(r, at)) || !token_glued(token_at(r->doc, at)) ||
        !date_digits(r, at + 1, &value, &digits) || !token_glued(token_at(r->doc, at + 1)))
        return false;
    int full = digits == 2 ? p->year / CENTURY * CENTURY + value : value;
    if ((digits != 2 && digits != 4) || full != p->year + 1)
        return false;
    Stretch next = year_of(full);
    if (!stretch_known(next))
        return false;
    point_set(p, at + 2, DATE_range, UNIT_year, (Stretch){year_of(p->year).starts, next.ends});
    p->weak = false;
    return true;
}

static bool unit_follows(const Reader *r, uint32_t i)
{
    return i < r->doc->tokens.n && token_has(token_at(r->doc, i), CLASS_date_unit);
}

/* … and 22 this month, … au 23 mois prochain: a day, its month told relatively */
static bool day_of_period(Reader *r, Point *b)
{
    Point month = {.start = b->end};
    uint32_t n = link_at(r, b->end, WORD_of);
    if (!date_read_period(r, b->end + n, &month) || month.unit != UNIT_month || month.kind != DATE_month ||
        !stretch_known(month.at))
        return false;
    Civil c = day_civil(month.at.starts);
    b->year = c.year;
    b->month = c.month;
    b->end = month.end;
    return true;
}

/* November between 19 and 20, novembre du 19 au 20 */
static bool days_of_month(Reader *r, Point *a)
{
    Point first = {0}, last = {0};
    uint32_t n, at = a->end;
    if (a->settled || !a->month || a->day || a->year ||
        !((n = link_at(r, at, WORD_between)) || (n = link_at(r, at, WORD_from))))
        return false;
    if (!date_read_day(r, at + n, &first) || !bare_number(&first))
        return false;
    if (!(n = connector(r, first.end, true, false)) || !date_read_day(r, first.end + n, &last) || !bare_number(&last))
        return false;
    first.month = a->month;
    last.month = a->month;
    date_settle(r, &first);
    date_settle(r, &last);
    if (first.at.starts > last.at.starts)
        return false;
    point_set(a, last.end, DATE_range, UNIT_day, (Stretch){first.at.starts, last.at.ends});
    a->weak = false;
    return true;
}

/* cette semaine du mardi au jeudi, last week between Friday and Sunday */
static bool weekdays_of_week(Reader *r, Point *a)
{
    Point first = {0}, last = {0};
    uint32_t n, at = a->end;
    if (a->unit != UNIT_week || a->kind != DATE_week ||
        !((n = link_at(r, at, WORD_between)) || (n = link_at(r, at, WORD_from))))
        return false;
    if (!date_read_day(r, at + n, &first) || !first.weekday || first.day ||
        !(n = connector(r, first.end, true, false)))
        return false;
    if (!date_read_day(r, first.end + n, &last) || !last.weekday || last.day || last.weekday < first.weekday)
        return false;
    Stretch at_both = stretch_known(a->at)
                          ? (Stretch){a->at.starts + first.weekday - 1, a->at.starts + last.weekday - 1}
                          : NO_STRETCH;
    point_set(a, last.end, DATE_range, UNIT_day, at_both);
    return true;
}

static bool read_range(Reader *r, Point *a, bool between, bool opened)
{
    Point b = {0};
    if (days_of_month(r, a) || weekdays_of_week(r, a))
        return true;
    uint32_t n = connector(r, a->end, between, opened);
    if (!n && bare_number(a))
        n = slash_of_days(r, a->end);
    if (!n)
        return false;
    uint32_t at = a->end + n;
    if (at < r->doc->tokens.n && token_at(r->doc, at)->flags & (TOKEN_PARAGRAPH | TOKEN_SENTENCE))
        return false;
    uint32_t the = link_at(r, at, WORD_the);
    bool found = bare_number(a) && date_read_day(r, at, &b) && bare_number(&b) && day_of_period(r, &b);
    if (!found && !date_read_point(r, at, &b) && !(the && date_read_point(r, at + the, &b)))
        return false;
    if (b.kind == DATE_duration || a->kind == DATE_duration || b.impossible)
        return false;
    if (bare_number(a) && (bare_number(&b) || !b.day || (b.settled && !b.month && !stretch_known(b.at))))
        return false;
    if (bare_number(&b) && (!(a->month && a->day) || a->year || date_lower_word(r, b.end) || unit_follows(r, b.end)))
        return false;
    if (bare_number(a) && b.settled && stretch_known(b.at) && !b.month) { /* du 4 au 23 mois prochain */
        Civil c = day_civil(b.at.starts);
        a->month = c.month, a->year = c.year;
    }
    lend(r, a, &b);
    bool known = a->at.starts != NO_DAY && b.at.ends != NO_DAY;
    if (known && b.at.ends < a->at.starts)
        return false;
    Stretch at_both = known ? (Stretch){a->at.starts, b.at.ends} : NO_STRETCH;
    if (!known && (stretch_known(a->at) != stretch_known(b.at)) && r->doc->published != NO_DAY)
        return false;
    point_set(a, b.end, DATE_range, b.unit, at_both);
    a->weak = false;
    return true;
}

/* --- lists: 3., 4. und 5. Oktober; April 24 and 25 --- */

static uint32_t skip_list_mark(const Reader *r, uint32_t i)
{
    uint32_t at = i + date_mark(r, i, ",");
    at += link_at(r, at, WORD_and);
    return at == i ? 0 : at + link_at(r, at, WORD_the);
}

/* April 24 and 25, 2025: the year of the first stands behind the last. */
static int year_of_list(const Reader *r, uint32_t end)
{
    int day, digits, year;
    uint32_t at = skip_list_mark(r, end);
    if (!at || !date_digits(r, at, &day, &digits) || digits > 2)
        return 0;
    return date_mark(r, at + 1, ",") && date_year(r, at + 2, &year) ? year : 0;
}

/* A day alone takes its month from the day that ends its list, or from the one named just before it. */
static bool borrow_month(Reader *r, Point *p)
{
    enum { LIST_MAX = 8 };
    uint32_t at = p->end;
    for (int k = 0; k < LIST_MAX; k++) {
        Point next = {0};
        uint32_t from = skip_list_mark(r, at);
        if (!from || from >= r->doc->tokens.n || !date_read_day(r, from, &next) || !next.day || next.weekday)
            break;
        if (next.month) {
            p->month = next.month;
            p->year = next.year;
            if (!next.year && !next.settled)
                date_settle(r, &next);
            if (!p->year && stretch_known(next.at))
                p->year = day_civil(next.at.starts).year;
            return true;
        }
        at = next.end;
    }
    if (r->listed.month && r->listed.day && skip_list_mark(r, r->listed.end) == p->start &&
        stretch_known(r->listed.at) && !date_lower_word(r, p->end) && !unit_follows(r, p->end)) {
        Civil c = day_civil(r->listed.at.starts);
        p->month = c.month;
        p->year = c.year;
        int year;
        if (date_mark(r, p->end, ",") && date_year(r, p->end + 1, &year) && year == c.year)
            p->end += 2;
        return p->day > c.day;
    }
    return false;
}

/* --- one expression --- */

typedef struct Opener {
    Word word;
    uint32_t n;
} Opener;

static Opener opener_at(const Reader *r, uint32_t i)
{
    static const Word words[] = {WORD_between, WORD_by,     WORD_before, WORD_until,  WORD_onwards,
                                 WORD_from,    WORD_since,  WORD_after,  WORD_within, WORD_in,
                                 WORD_on,      WORD_during, WORD_of,     WORD_to,     WORD_the};
    const Words any = WORD_BIT(between) | WORD_BIT(by) | WORD_BIT(before) | WORD_BIT(until) | WORD_BIT(onwards) |
                      WORD_BIT(from) | WORD_BIT(since) | WORD_BIT(after) | WORD_BIT(within) | WORD_BIT(in) |
                      WORD_BIT(on) | WORD_BIT(during) | WORD_BIT(of) | WORD_BIT(to) | WORD_BIT(the);
    for (size_t k = 0; date_words_any(r, i, any) && k < sizeof words / sizeof *words; k++) {
        uint32_t n = link_at(r, i, words[k]);
        if (n)
            return (Opener){words[k], n};
    }
    return (Opener){WORD_none, 0};
}

/* The preposition that ends just before token i, in the same sentence. */
static Word opener_before(const Reader *r, uint32_t i)
{
    enum { OPENER_TOKENS = 4 };
    for (uint32_t back = 1;
         back <= OPENER_TOKENS && back <= i && !(token_at(r->doc, i + 1 - back)->flags & TOKEN_SENTENCE); back++) {
        Opener opener = opener_at(r, i - back);
        if (opener.n == back)
            return opener.word;
    }
    return WORD_none;
}

/* Does the opener of n tokens at token i, or the one that ends just before it, say since? Depuis says from too. */
static bool is_since(const Reader *r, uint32_t i, uint32_t n)
{
    enum { SINCE_TOKENS = 2 };
    if (n)
        return link_at(r, i, WORD_since) == n;
    for (uint32_t back = 1; back <= SINCE_TOKENS && back <= i; back++)
        if (link_at(r, i - back, WORD_since) == back)
            return true;
    return false;
}

/* avant la fin de 2026 ends with 2026; before Friday ends on Thursday. */
static void make_deadline(Reader *r, Word opener, uint32_t start, Point *p)
{
    bool until = opener == WORD_until;
    if (p->kind == DATE_duration || (p->at.ends == NO_DAY && r->doc->published != NO_DAY))
        return;
    if (until && (r->doc->published == NO_DAY || p->at.ends <= r->doc->published))
        return;
    p->start = start;
    p->kind = DATE_deadline;
    if (opener == WORD_before && !p->part_end && p->at.starts != NO_DAY)
        p->at.ends = day_plus(p->at.starts, -1);
    p->at.starts = NO_DAY;
}

/* "will be back within five days" */
static void make_window(Reader *r, uint32_t start, Point *p)
{
    Day now = r->doc->published, last = day_plus(day_plus_months(now, p->term.months), p->term.days);
    if (last == NO_DAY)
        return;
    point_set(p, p->end, DATE_range, p->unit, (Stretch){now, last});
    p->start = start;
}

/* « depuis le début de l'année » ends today. */
static void until_now(const Reader *r, uint32_t start, Point *p)
{
    Day now = r->doc->published;
    if (!stretch_known(p->at) || now == NO_DAY || p->unit != UNIT_year || p->at.starts > now ||
        day_civil(p->at.starts).year != day_civil(now).year)
        return;
    p->at.ends = now;
    p->start = start;
    p->part_start = false;
}

/* 2030 or later, « le 1er janvier 2026 et après »: what follows must close the phrase. */
static void or_later(const Reader *r, Point *p)
{
    const Document *doc = r->doc;
    uint32_t n = link_at(r, p->end, WORD_or_later), end = p->end + n;
    if (!n || p->kind == DATE_duration || p->at.starts == NO_DAY)
        return;
    const Token *next = end < doc->tokens.n ? token_at(doc, end) : NULL;
    if (next && (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER) &&
        !(next->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH)))
        return;
    p->end = end;
    p->kind = DATE_range;
    p->at.ends = NO_DAY;
}

/* Behind « le 15 » comes neither a noun nor a number: not « le 15 majeur », "the 6 and 7 million". */
static bool stands_alone(const Reader *r, uint32_t end)
{
    const Document *doc = r->doc;
    if (end >= doc->tokens.n)
        return true;
    const Token *next = token_at(doc, end);
    uint32_t joined = end + link_at(r, end, WORD_and);
    if (joined == end)
        joined += link_at(r, end, WORD_to);
    if (joined > end && joined < doc->tokens.n && token_at(doc, joined)->kind == TOKEN_NUMBER)
        return false;
    if (date_lower_word(r, end) || (next->kind == TOKEN_WORD && next->shape != SHAPE_LOWER))
        return false;
    return !token_glued(next) || date_mark(r, end, ".,;!?)");
}

/* A weak point is a date only behind a preposition, and a number alone only with an article. */
static bool welcome(const Reader *r, const Point *p, Word opener, uint32_t start)
{
    const Document *doc = r->doc;
    bool abbreviated = p->weekday && p->end && date_mark(r, p->end - 1, ".");
    bool alone = token_at(doc, start)->flags & TOKEN_LINE &&
                 (p->end >= doc->tokens.n || token_at(doc, p->end)->flags & TOKEN_LINE);
    if (bare_number(p))
        return (opener == WORD_the || opener == WORD_on || opener == WORD_by) && stands_alone(r, p->end);
    if (!p->weak || alone || abbreviated)
        return true;
    if (p->weekday) /* "na quinta", but neither The Sun nor "on Sun Microsystems" */
        return (opener == WORD_on || opener == WORD_in) &&
               !(p->end < doc->tokens.n && token_at(doc, p->end)->kind == TOKEN_WORD);
    if (opener == WORD_none && start && date_mark(r, start - 1, "("))
        return true;
    bool of_year = p->unit == UNIT_year && p->year;
    if (!of_year)
        return opener != WORD_none && opener != WORD_to;
    if (date_lower_word(r, p->end))
        return false;
    if (p->year < 1900 || p->year > 2099)
        return opener == WORD_in || opener == WORD_since || opener == WORD_between || opener == WORD_during ||
               opener == WORD_until;
    return opener != WORD_none;
}

static bool follows_symbol(const Reader *r, uint32_t i)
{
    if (!i || token_at(r->doc, i)->flags & (TOKEN_LINE | TOKEN_SENTENCE))
        return false;
    const Token *before = token_at(r->doc, i - 1);
    if (token_has(before, CLASS_currency) && token_glued(token_at(r->doc, i)))
        return true;
    if (!token_glued(token_at(r->doc, i)))
        return before->kind == TOKEN_SYMBOL && !date_mark(r, i - 1, "+=<>|*~^");
    if (before->kind == TOKEN_SYMBOL || before->kind == TOKEN_NUMBER || date_mark(r, i - 1, "/#:@._"))
        return true;
    return date_dash(r, i - 1) && i > 1 && token_glued(token_at(r->doc, i - 1)) &&
           token_at(r->doc, i)->kind == TOKEN_NUMBER && !token_has(token_at(r->doc, i - 2), CLASS_weekday);
}

/* After its | 2011 | takeover: the day is when what is owned took place, and nothing is after it. */
static bool is_owned(const Reader *r, uint32_t opener, uint32_t start)
{
    for (uint32_t i = opener + 1; i < start; i++) {
        const Hit *h = hit_at(r->doc, i, CLASS_deal_word);
        if (h && h->value == DEAL_WORD_possessive)
            return true;
    }
    return false;
}

/* date_read_point(), which is asked for most tokens twice: as the first of a look, and behind an opener. */
static bool point_at(Reader *r, uint32_t i, Point *p)
{
    uint32_t k = i - r->looked;
    if (k < 64 && r->pointless >> k & 1)
        return false;
    if (date_read_point(r, i, p))
        return true;
    r->pointless |= k < 64 ? (uint64_t)1 << k : 0;
    return false;
}

static bool read_expression(Reader *r, uint32_t i, Point *p)
{
    Opener opener = {WORD_none, 0};
    if (link_at(r, i, WORD_more) && !token_has(token_at(r->doc, i), CLASS_date_ordinal))
        return false;
    bool found = point_at(r, i, p);
    if (!found) {
        opener = opener_at(r, i);
        found = opener.n && point_at(r, i + opener.n, p);
    }
    if (!found || p->start < r->free || follows_symbol(r, p->start))
        return false;
    if (opener.word == WORD_none)
        opener.word = opener_before(r, i);
    p->since = is_since(r, opener.n ? i : p->start, opener.n);
    if (p->impossible)
        return true;
    if (p->kind != DATE_duration) {
        if (!p->settled && p->month && p->day && !p->year)
            p->year = year_of_list(r, p->end);
        if (read_range(r, p, opener.word == WORD_between, opener.word == WORD_from || opener.word == WORD_between)) {
            if (opener.word == WORD_from || opener.word == WORD_between)
                p->start = i;
            return true;
        }
        if (season_years(r, p))
            return true;
        if (bare_number(p) && borrow_month(r, p))
            date_settle(r, p);
        else if (!welcome(r, p, opener.word, p->start))
            return false;
        if (!p->settled)
            date_settle(r, p);
    }
    if (opener.n && is_owned(r, i, p->start))
        return true;
    if (opener.n && p->kind != DATE_duration && stretch_known(p->at) &&
        (opener.word == WORD_onwards ||
         (opener.word == WORD_after && (p->unit == UNIT_year || p->unit == UNIT_month)))) {
        p->at = (Stretch){opener.word == WORD_after ? day_plus(p->at.ends, 1) : p->at.starts, NO_DAY};
        p->kind = DATE_range;
        p->start = i;
    }
    if (opener.n && p->part_start && link_at(r, i, WORD_since))
        until_now(r, i, p);
    or_later(r, p);
    if (opener.word == WORD_within && opener.n && p->kind == DATE_duration && p->has_term && date_tense(r, i) > 0)
        make_window(r, i, p);
    if ((opener.word == WORD_by || opener.word == WORD_before || opener.word == WORD_until) && opener.n)
        make_deadline(r, opener.word, i, p);
    return true;
}

/* --- the walk --- */

static bool may_be_date(const Document *doc, const Token *t)
{
    const uint64_t stops = 1ull << CLASS_month | 1ull << CLASS_weekday | 1ull << CLASS_date_unit |
                           1ull << CLASS_date_word | 1ull << CLASS_term;
    if (t->classes & stops)
        return true;
    if (t->kind == TOKEN_NUMBER)
        return t->len <= 10; /* 2025-11-03 at most */
    if (t->shape != SHAPE_UPPER || t->kind != TOKEN_WORD || t->len > 6)
        return false;
    char last = doc->text[token_end(t) - 1];
    return last >= '0' && last <= '9'; /* FY2026 */
}

/* The next token that may belong to a date, or the last one. */
static uint32_t next_stop(const Document *doc, uint32_t i, uint32_t last)
{
    for (const Token *t = token_at(doc, i); i < last && !may_be_date(doc, t); i++)
        t++;
    return i;
}

/* 38 milliards, 15 magasins: figures before a word that is of no date, and no word of a date before them. */
static bool counts_something(const Reader *r, uint32_t i)
{
    enum { WORDS_BEFORE = 4 };
    const uint64_t dated = 1ull << CLASS_month | 1ull << CLASS_weekday | 1ull << CLASS_date_unit |
                           1ull << CLASS_date_word | 1ull << CLASS_date_part | 1ull << CLASS_term;
    const Document *doc = r->doc;
    if (token_at(doc, i)->kind != TOKEN_NUMBER || token_at(doc, i)->len > 3 || !date_lower_word(r, i + 1) ||
        token_glued(token_at(doc, i + 1)) || token_at(doc, i + 1)->len < 3 || /* 1 h 2025, a half */
        (i && token_at(doc, i - 1)->kind != TOKEN_WORD))
        return false;
    for (uint32_t back = 1; back <= WORDS_BEFORE && back <= i; back++)
        if (token_at(doc, i - back)->classes & dated || token_at(doc, i - back)->kind == TOKEN_NUMBER)
            return false;
    return true;
}

static uint32_t step_back(const Reader *r, uint32_t at)
{
    const uint64_t helpers =
        1ull << CLASS_date_ordinal | 1ull << CLASS_numeral | 1ull << CLASS_weekday | 1ull << CLASS_month;
    uint32_t n = date_link_before(r, at); /* « il y a » before its « a » */
    if (!n && token_has(token_at(r->doc, at), CLASS_date_unit) && date_compound(r, at - 1))
        return 1;
    return n ? n
             : token_at(r->doc, at - 1)->classes & helpers || token_at(r->doc, at - 1)->kind == TOKEN_NUMBER ||
                   date_dash(r, at - 1);
}

/* Whatever arithmetic led there: a day outside the calendar's years is not known. */
static Day known_day(Day day)
{
    bool inside = day != NO_DAY && day >= day_of(YEAR_FIRST, 1, 1) && day <= day_of(YEAR_LAST, 12, 31);
    return inside ? day : NO_DAY;
}

static void keep(Reader *r, const Point *p)
{
    Document *doc = r->doc;
    DateMention *d = vector_add(&doc->memory, &doc->dates);
    d->token = p->start;
    d->n = p->end - p->start;
    d->span = (Span){token_at(doc, p->start)->start, token_end(token_at(doc, p->end - 1))};
    d->kind = p->kind;
    d->since = p->since;
    d->starts = known_day(p->at.starts);
    d->ends = known_day(p->at.ends);
    d->has_term = p->kind == DATE_duration && p->has_term;
    if (d->has_term)
        d->term = p->term;
    r->free = p->end;
    r->listed = *p;
    if (p->kind == DATE_duration || p->retold || !stretch_known(p->at))
        return;
    r->anchor = p->at;
    r->anchor_unit = p->unit;
    if (p->unit == UNIT_quarter || p->unit == UNIT_half) {
        r->period = p->at;
        r->period_unit = p->unit;
        r->period_token = p->start;
    }
}

/* quinquennal = P5Y, pluriannuel = P? */
static bool read_term(Reader *r, uint32_t i, Point *p)
{
    const Hit *hit = hit_at(r->doc, i, CLASS_term);
    if (!hit)
        return false;
    memset(p, 0, sizeof *p);
    p->start = i;
    p->end = i + hit->n;
    p->kind = DATE_duration;
    p->at = NO_STRETCH;
    int value = 0;
    for (const char *s = lexicon_string(r->doc->lexicon, hit->value) + 1; *s; s++) {
        if (*s >= '0' && *s <= '9') {
            value = value * 10 + (*s - '0');
            continue;
        }
        p->has_term = *s != '?';
        p->term.months += *s == 'Y' ? value * MONTHS : *s == 'M' ? value : 0;
        p->term.days += *s == 'D' ? value : *s == 'W' ? value * WEEK : 0;
        value = 0;
    }
    return true;
}

/* From as far back as the words go, nearer and nearer: the first reading that holds token i. */
static bool read_around(Reader *r, uint32_t i, Point *p)
{
    uint32_t at = i;
    while (at > r->free && i - at < BACK_MAX && !(token_at(r->doc, at)->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH))) {
        uint32_t n = step_back(r, at);
        if (!n || at < r->free + n)
            break;
        at -= n;
    }
    if (read_term(r, i, p))
        return true;
    uint32_t tried = r->tried, tried_end = r->tried_end; /* what a token begins does not depend on who asks */
    r->tried = at < tried || at > tried_end ? at : tried;
    r->tried_end = i + 1;
    r->looked = at;
    r->pointless = 0;
    for (; at <= i; at++) {
        if ((at >= tried && at < tried_end) || !read_expression(r, at, p) || p->end <= i)
            continue;
        if (!p->impossible)
            return true;
        r->free = p->end;
        return false;
    }
    return false;
}

void dates_find(Document *doc)
{
    WordSet sets[WORD_SETS];
    Reader r = {.doc = doc, .sets = sets, .anchor = NO_STRETCH, .period = NO_STRETCH};
    Point p;
    for (uint32_t i = 0; i < WORD_SETS; i++)
        sets[i].token = NONE;
    for (uint32_t i = 0, check = 0; i < doc->tokens.n; i++) {
        if (i >= check) {
            if (!memory_go_on(&doc->memory))
                return;
            check = i + CHECK_TOKENS < doc->tokens.n ? i + CHECK_TOKENS : doc->tokens.n;
        }
        i = next_stop(doc, i, check - 1);
        if (i < r.free || !may_be_date(doc, token_at(doc, i)) || counts_something(&r, i))
            continue;
        uint32_t idiom = word_at(&r, i, CLASS_date_word, WORD_no_date); /* « à ce jour », "one day" */
        if (idiom)
            r.free = i + idiom;
        else if (read_around(&r, i, &p))
            keep(&r, &p);
    }
}
