/*
 * dates_periods.c - units and what stands around them.
 *
 *     les trois derniers mois    the · 3 · last · UNIT     a window: three months up to publication
 *     the third quarter of 2026  the · 3rd · UNIT · 2026   2026-07-01 to 2026-09-30
 *     three years ago            3 · UNIT · ago            the year three years back
 *     seven-year                 7 · dash · UNIT           a duration, P7Y
 *
 * look_around() gathers the words on both sides of the unit, in whatever order a language puts them; the functions
 * below it each know one thing that such a bundle can mean, and are asked from the most special to the most general.
 */
#include <string.h>

#include "dates.h"
#include "numbers.h"

enum {
    AROUND_MAX = 8, /* words before a unit: within the next three fiscal years */
    TERM_PARTS = 3, /* un an, un mois et 21 jours */
    NEARBY = 150,   /* tokens for which "a year earlier" still speaks of the quarter named before */
    COUNT_MAX = 9999,
    DAYS_OF_WEEK = 7,
    YEAR_PART = 4 /* the beginning, the middle, the end of a year: four months each */
};

typedef struct Around {
    uint32_t unit_end, end;
    Word rel, shift; /* last, next …; ago, later … */
    Unit unit;
    int times;   /* a fortnight is two weeks */
    int ordinal; /* 0: none */
    int count;   /* in hundredths: two and a half is 250; 0: none */
    bool few, article, a, whole, rest, fiscal, dashed, within, night, period, prefixed, hence, halved, plural, part;
} Around;

DateKind date_kind(Unit unit)
{
    static const uint8_t kinds[UNIT_count] = {
        [UNIT_day] = DATE_date,    [UNIT_week] = DATE_week,       [UNIT_weekend] = DATE_range,
        [UNIT_month] = DATE_month, [UNIT_quarter] = DATE_quarter, [UNIT_half] = DATE_half,
        [UNIT_year] = DATE_year,   [UNIT_decade] = DATE_range,    [UNIT_century] = DATE_range};
    return kinds[unit];
}

/* half a year: no unit, but half of one */
static bool halves_unit(const Reader *r, uint32_t i)
{
    uint32_t n = link_at(r, i, WORD_half), at = i + n + (n == 1 ? link_at(r, i + n, WORD_a) : 0);
    return at > i + 1 && at < r->doc->tokens.n && token_has(token_at(r->doc, at), CLASS_date_unit);
}

static uint32_t unit_at(const Reader *r, uint32_t i, Around *a)
{
    uint32_t n;
    Word word = date_word_first(r, i, CLASS_date_unit, &n);
    if (!word || (word == WORD_half_year && halves_unit(r, i)))
        return 0;
    static const struct {
        uint8_t word, unit, times;
    } units[] = {{WORD_day, UNIT_day, 1},         {WORD_night, UNIT_day, 1},       {WORD_week, UNIT_week, 1},
                 {WORD_fortnight, UNIT_week, 2},  {WORD_weekend, UNIT_weekend, 1}, {WORD_month, UNIT_month, 1},
                 {WORD_quarter, UNIT_quarter, 1}, {WORD_half_year, UNIT_half, 1},  {WORD_half_of, UNIT_half, 1},
                 {WORD_year, UNIT_year, 1},       {WORD_decade, UNIT_decade, 1},   {WORD_century, UNIT_century, 1},
                 {WORD_period, UNIT_year, 1}};
    for (size_t k = 0; k < sizeof units / sizeof *units; k++)
        if (units[k].word == word) {
            a->unit = (Unit)units[k].unit;
            a->times = units[k].times;
            a->night = word == WORD_night;
            a->period = word == WORD_period;
            a->part = word == WORD_half_of;
            a->plural = hit_at(r->doc, i, CLASS_date_unit)->feature == FEATURE_plural;
            return n;
        }
    return 0;
}

/* --- gathering --- */

static uint32_t rel_at(const Reader *r, uint32_t i, Word *rel)
{
    static const Word words[] = {WORD_last_but_one, WORD_next_but_one, WORD_last, WORD_next, WORD_this,
                                 WORD_previous,     WORD_following,    WORD_same, WORD_that};
    uint32_t n;
    for (size_t k = 0; date_words_any(r, i, WORDS_WHICH) && k < sizeof words / sizeof *words; k++)
        if ((n = link_at(r, i, words[k]))) {
            *rel = words[k];
            return n;
        }
    return 0;
}

static uint32_t shift_at(const Reader *r, uint32_t i, Word *shift)
{
    static const Word words[] = {WORD_ago, WORD_later, WORD_earlier, WORD_hence};
    uint32_t n;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if ((n = link_at(r, i, words[k]))) {
            bool leads =
                link_at(r, i, WORD_after) == n || link_at(r, i, WORD_before) == n; /* « quatre mois après avoir … » */
            if (leads && i + n < r->doc->tokens.n && token_at(r->doc, i + n)->kind == TOKEN_WORD)
                return 0;
            *shift = words[k];
            return n;
        }
    return 0;
}

/* fünfundzwanzig, venticinque, zweieinhalb: a number in one word, right before its unit; in hundredths, 0: none. */
int date_compound(const Reader *r, uint32_t i)
{
    const Document *doc = r->doc;
    Number number;
    if (i + 1 >= doc->tokens.n || !token_has(token_at(doc, i + 1), CLASS_date_unit) ||
        token_at(doc, i)->kind != TOKEN_WORD || token_at(doc, i)->shape == SHAPE_UPPER ||
        !number_read(doc, (NumberStyle){'.'}, i, false, &number) || number.n != 1 ||
        number.flags & (NUMBER_VAGUE | NUMBER_ARTICLE | NUMBER_DIGITS))
        return 0;
    Decimal d = number.value;
    for (; d.power < -2 && d.digits % 10 == 0; d.power++)
        d.digits /= 10;
    if (d.power < -2 || d.power > 4 || d.digits > COUNT_MAX)
        return 0;
    int count = (int)d.digits;
    for (int power = d.power + 2; power && count <= COUNT_MAX * 100; power--)
        count *= 10;
    return count <= COUNT_MAX * 100 ? count : 0;
}

/* 3, three, 2.5, a few, a: how many. */
static uint32_t count_at(const Reader *r, uint32_t i, Around *a)
{
    const Document *doc = r->doc;
    int value, digits;
    uint32_t few = link_at(r, i, WORD_few);
    if (few > 1) { /* a few, before its a */
        a->few = true;
        return few;
    }
    uint32_t n = date_number(r, i, &value);
    if (!n && (a->count = date_compound(r, i)))
        return 1;
    if (n && value <= COUNT_MAX) {
        int one;
        const Hit *hit = date_numeral(r, i, &one);
        a->count = value * 100;
        a->a = hit && hit->feature == FEATURE_article;
        return n;
    }
    const Token *t = token_at(doc, i);
    if (t->kind == TOKEN_NUMBER && t->len >= 3 && t->len <= 5) { /* 2.5, 1,25 */
        const char *s = doc->text + t->start;
        int whole = 0, part = 0, k = 0;
        for (; k < t->len && s[k] >= '0' && s[k] <= '9'; k++)
            whole = whole * 10 + (s[k] - '0');
        digits = t->len - k - 1;
        if (k && k < t->len && (s[k] == '.' || s[k] == ',') && digits >= 1 && digits <= 2) {
            for (int at = k + 1; at < t->len; at++)
                part = part * 10 + (s[at] - '0');
            a->count = whole * 100 + (digits == 1 ? part * 10 : part);
            return a->count ? 1 : 0;
        }
    }
    if (few) {
        a->few = true;
        return few;
    }
    if ((n = link_at(r, i, WORD_half))) {
        a->count = 50;
        return n;
    }
    return 0;
}

/* 18 to 24 months: the second count is the one that is read. */
static uint32_t more_count(const Reader *r, uint32_t i, Around *a)
{
    Around second = {0};
    uint32_t n = link_at(r, i, WORD_to);
    if (!n)
        n = link_at(r, i, WORD_and);
    if (!n)
        n = date_dash(r, i);
    uint32_t more = n && i + n < r->doc->tokens.n ? count_at(r, i + n, &second) : 0;
    Word rel;
    if (!more || second.count <= a->count || rel_at(r, i + n + more, &rel)) /* 4 to 23 next month: days of it */
        return 0;
    a->count = second.count;
    return n + more;
}

static uint32_t take_before(const Reader *r, uint32_t i, bool first, Around *a)
{
    uint32_t n;
    if (first && (n = link_at(r, i, WORD_ago_before)))
        return a->shift = WORD_ago, a->prefixed = true, n;
    if (first && (n = link_at(r, i, WORD_hence_before)))
        return a->shift = WORD_hence, a->prefixed = true, n;
    if (first && (n = link_at(r, i, WORD_in)))
        return a->hence = true, n;
    if ((n = link_at(r, i, WORD_the)))
        return a->article = true, n;
    if (!a->rel && (n = rel_at(r, i, &a->rel)))
        return n;
    if ((n = link_at(r, i, WORD_whole)))
        return a->whole = true, n + (date_dash(r, i + n) && token_glued(token_at(r->doc, i + n)));
    if ((n = link_at(r, i, WORD_fiscal)))
        return a->fiscal = true, n + (date_dash(r, i + n) && token_glued(token_at(r->doc, i + n)));
    if ((n = link_at(r, i, WORD_more)))
        return n;
    if (!a->ordinal && !a->count && (n = date_ordinal(r, i, &a->ordinal)))
        return n + (date_dash(r, i + n) && token_glued(token_at(r->doc, i + n)));
    if (a->count && a->count % 100 == 0 && (n = link_at(r, i, WORD_and_half))) /* two and a half years */
        return a->count += 50, n;
    if (a->count && !a->a && (n = more_count(r, i, a)))
        return n;
    if (!a->count && !a->few && (n = count_at(r, i, a))) {
        bool range =
            i + n + 1 < r->doc->tokens.n && token_at(r->doc, i + n + 1)->kind == TOKEN_NUMBER; /* 5-7 years */
        if (!range && date_dash(r, i + n) && token_glued(token_at(r->doc, i + n)))
            a->dashed = true, n++;
        return n;
    }
    if ((!a->count || a->count == 50) && (n = link_at(r, i, WORD_a)))
        return a->count = a->count ? a->count : 100, a->a = true, n;
    if ((n = link_at(r, i, WORD_rest)))
        return a->rest = true, n;
    return 0;
}

static void take_after(const Reader *r, Around *a)
{
    uint32_t n, at = a->unit_end;
    if (a->count && (n = link_at(r, at, WORD_and_half)))
        a->count += 50, a->halved = true, at += n;
    if (!a->rel && (n = rel_at(r, at, &a->rel))) {
        bool begins = a->rel == WORD_that || a->rel == WORD_same ||
                      (a->rel == WORD_this && n < 2); /* « ce », but « en cours » does not */
        if (begins)
            a->rel = WORD_none;
        else
            at += n;
    }
    uint32_t dash = !a->rel && date_dash(r, at) && token_glued(token_at(r->doc, at));
    if (!a->rel && !a->shift && (n = shift_at(r, at + dash, &a->shift))) {
        at += dash + n;
        a->dashed |= dash;
    }
    if (a->rel && a->plural && !a->count) /* ces derniers jours */
        a->few = true;
    a->end = at;
}

static bool look_around(const Reader *r, uint32_t i, Around *a)
{
    memset(a, 0, sizeof *a);
    uint32_t at = i, n;
    for (int k = 0; k <= AROUND_MAX && at < r->doc->tokens.n; k++) {
        if ((k && token_at(r->doc, at)->flags & (TOKEN_PARAGRAPH | TOKEN_SENTENCE)) || date_is_stranger(r, at))
            return false;
        if ((n = unit_at(r, at, a))) {
            a->unit_end = at + n;
            take_after(r, a);
            return true;
        }
        if (!(n = take_before(r, at, at == i, a)))
            return false;
        at += n;
    }
    return false;
}

/* --- meanings --- */

static Term term_of(const Around *a)
{
    static const uint16_t months[UNIT_count] = {
        [UNIT_month] = 1,     [UNIT_quarter] = QUARTER,        [UNIT_half] = HALF,
        [UNIT_year] = MONTHS, [UNIT_decade] = DECADE * MONTHS, [UNIT_century] = CENTURY * MONTHS};
    int count = a->count * a->times;
    if (months[a->unit])
        return (Term){count * months[a->unit] / 100, a->unit == UNIT_month ? count % 100 * 30 / 100 : 0};
    return (Term){0, a->unit == UNIT_week      ? count * DAYS_OF_WEEK / 100
                     : a->unit == UNIT_weekend ? count * 2 / 100
                                               : count / 100};
}

/* The narrative's own time, if it was named lately, or the day of publication. */
static Stretch here(const Reader *r, Unit unit)
{
    if (stretch_known(r->anchor))
        return unit_around(r->anchor.starts, unit);
    return unit_around(r->doc->published, unit);
}

static Stretch rel_stretch(const Reader *r, Word rel, Unit unit, int times)
{
    Stretch now = unit_around(r->doc->published, unit);
    bool told = stretch_known(r->anchor) && r->anchor_unit == unit;
    switch (rel) {
    case WORD_last:
        return unit_shift(now, unit, -times);
    case WORD_next:
        return unit_shift(now, unit, times);
    case WORD_last_but_one:
        return unit_shift(now, unit, -2 * times);
    case WORD_next_but_one:
        return unit_shift(now, unit, 2 * times);
    case WORD_previous:
        return unit_shift(told ? r->anchor : now, unit, -times);
    case WORD_following:
        return unit_shift(told ? r->anchor : now, unit, times);
    case WORD_that:
    case WORD_same:
        return here(r, unit);
    default:
        return now;
    }
}

/* The quarter, half or months a report speaks of, moved by years: "a year earlier", "the year-ago quarter". */
static bool period_back(const Reader *r, const Around *a, uint32_t i, Point *p)
{
    if (!stretch_known(r->period) || i - r->period_token > NEARBY || a->unit != UNIT_year || a->count > 100 ||
        a->prefixed)
        return false;
    if (a->shift != WORD_ago && a->shift != WORD_earlier)
        return false;
    point_set(p, a->end, date_kind(r->period_unit), r->period_unit, unit_shift(r->period, UNIT_year, -1));
    p->retold = true;
    return true;
}

/* the year-ago third quarter, the year-earlier period */
static bool year_ago_period(Reader *r, Around *a, Point *p)
{
    Around inner;
    if (a->unit != UNIT_year || !a->dashed || (a->shift != WORD_ago && a->shift != WORD_earlier) || a->count)
        return false;
    Stretch at = unit_shift(unit_around(r->doc->published, UNIT_year), UNIT_year, -1);
    Unit unit = UNIT_year;
    uint32_t end = a->end;
    if (stretch_known(r->period))
        at = unit_shift(r->period, UNIT_year, -1), unit = r->period_unit;
    if (look_around(r, a->end, &inner) && !inner.count && !inner.rel && !inner.shift) {
        end = inner.unit_end;
        if (!inner.period && inner.ordinal && inner.unit == UNIT_quarter && stretch_known(at))
            at = months_of(day_civil(at.starts).year, (inner.ordinal - 1) % 4 * QUARTER + 1, QUARTER);
        if (!inner.period && inner.unit != UNIT_year)
            unit = inner.unit;
    }
    point_set(p, end, date_kind(unit), unit, at);
    p->retold = true;
    return true;
}

/* ago, later, earlier, from now */
static bool shifted(Reader *r, const Around *a, uint32_t i, Point *p)
{
    if (!a->shift || (!a->count && !a->few))
        return false;
    if (period_back(r, a, i, p))
        return true;
    bool back = a->shift == WORD_ago || a->shift == WORD_earlier;
    bool told = (a->shift == WORD_later || a->shift == WORD_earlier) && stretch_known(r->anchor);
    Day from = told ? (back ? r->anchor.starts : r->anchor.ends) : r->doc->published;
    Unit grain = a->unit == UNIT_month || a->unit == UNIT_quarter || a->unit == UNIT_half    ? UNIT_month
                 : a->unit == UNIT_year || a->unit == UNIT_decade || a->unit == UNIT_century ? UNIT_year
                                                                                             : UNIT_day;
    if (p->term.days) /* as fine as the finest that is told: a year and two months ago is a month */
        grain = UNIT_day;
    else if (p->term.months % MONTHS && grain == UNIT_year)
        grain = UNIT_month;
    Stretch at = NO_STRETCH;
    if (a->count) {
        int sign = back ? -1 : 1;
        at = unit_around(day_plus(day_plus_months(from, sign * p->term.months), sign * p->term.days), grain);
    }
    point_set(p, a->end, date_kind(grain), grain, at);
    return true;
}

/*
 * 3 days after January 12th, two days before yesterday, three weeks from tomorrow; but
 * for two weeks from 20 December, pour deux ans à compter du 1er janvier: from then on, as long.
 */
static bool reckoned(Reader *r, const Around *a, uint32_t i, Point *p)
{
    uint32_t n = 0, at = a->unit_end;
    int sign = 1;
    bool lasts = false;
    if (!a->count || a->rel || a->ordinal || a->prefixed || a->dashed || r->depth >= DEPTH_MAX)
        return false;
    if ((n = link_at(r, at, WORD_before)))
        sign = -1;
    else if (!(n = link_at(r, at, WORD_after))) {
        n = link_at(r, at, WORD_from);
        uint32_t before = date_link_before(r, i);
        lasts = before && link_at(r, i - before, WORD_during) == before;
        uint32_t onwards = link_at(r, at, WORD_onwards);
        if (onwards > n)
            n = onwards, lasts = true;
    }
    Point from;
    if (!n)
        return false;
    r->depth++;
    bool found = date_read_point(r, at + n, &from);
    r->depth--;
    if (!found || from.kind == DATE_duration || (from.weak && !(from.unit == UNIT_day && from.settled)))
        return false;
    if (!from.settled)
        date_settle(r, &from);
    if (from.unit != UNIT_day && from.unit != UNIT_month)
        return false;
    Term t = term_of(a);
    if (lasts) {
        Day last = day_plus(day_plus(day_plus_months(from.at.starts, t.months), t.days), -1);
        point_set(p, from.end, DATE_range, from.unit, (Stretch){from.at.starts, last});
        return true;
    }
    Day day = sign > 0 ? from.at.ends : from.at.starts;
    day = day_plus(day_plus_months(day, sign * t.months), sign * t.days);
    point_set(p, from.end, DATE_date, UNIT_day, (Stretch){day, day});
    return true;
}

/* les trois derniers mois, the next 14 months: a window that ends or begins at publication */
static bool window(const Reader *r, const Around *a, Point *p)
{
    if (!a->rel || a->a || (!a->count && !a->few) || a->rel == WORD_this || a->rel == WORD_that ||
        a->rel == WORD_same)
        return false;
    Day now = r->doc->published;
    Term t = term_of(a);
    bool back = a->rel == WORD_last || a->rel == WORD_previous;
    Stretch at = NO_STRETCH;
    if (a->count && now != NO_DAY) {
        Day edge = back ? day_plus(day_plus_months(now, -t.months), -t.days)
                        : day_plus(day_plus_months(now, t.months), t.days);
        at = back ? (Stretch){edge, day_plus(now, -1)} : (Stretch){day_plus(now, 1), edge};
    }
    if (!stretch_known(at)) { /* no day to reckon from: still a length */
        p->end = a->end;
        p->kind = DATE_duration;
        p->settled = true;
        p->has_term = a->count > 0;
        p->term = t;
        p->at = NO_STRETCH;
        return true;
    }
    point_set(p, a->end, DATE_range, a->unit, at);
    return true;
}

/* What « du mois », "of 2027", "of next year" behind an ordinal names. */
static bool read_outer(Reader *r, uint32_t i, Point *outer)
{
    uint32_t n = link_at(r, i, WORD_of);
    if (!n)
        n = link_at(r, i, WORD_in);
    memset(outer, 0, sizeof *outer);
    outer->start = i + n;
    Around a;
    if (look_around(r, i + n, &a) && !a.count && !a.ordinal && !a.shift && !a.whole &&
        (a.rel || (n && a.article) || n)) {
        uint32_t number = 0;
        int year;
        if (a.unit == UNIT_year && !a.rel && (number = date_year(r, a.unit_end, &year)))
            point_set(outer, a.unit_end + number, DATE_year, UNIT_year, year_of(year));
        else
            point_set(outer, a.end, date_kind(a.unit), a.unit, rel_stretch(r, a.rel, a.unit, 1));
        return a.rel || n;
    }
    memset(outer, 0, sizeof *outer);
    outer->start = i + n;
    if (!n && !date_mark(r, i, ",") && hit_at(r->doc, i, CLASS_month) == NULL &&
        (i >= r->doc->tokens.n || token_at(r->doc, i)->kind != TOKEN_NUMBER))
        return false;
    int year;
    uint32_t years = date_read_year_after(r, i, &year);
    if (years) {
        point_set(outer, i + years, DATE_year, UNIT_year, year_of(year));
        return true;
    }
    if (!n || !date_read_day(r, i + n, outer))
        return false;
    if (!outer->settled)
        date_settle(r, outer);
    return outer->unit == UNIT_month;
}

static Stretch inside(Stretch outer, Unit unit, int nth, int n)
{
    if (!stretch_known(outer))
        return NO_STRETCH;
    Stretch first;
    if (unit == UNIT_week) /* the first week is the one with most of its days inside */
        first = unit_around(day_plus(nth < 0 ? outer.ends : outer.starts, nth < 0 ? -3 : 3), UNIT_week);
    else
        first = unit_around(nth < 0 ? outer.ends : outer.starts, unit);
    Stretch at = unit_shift(first, unit, nth < 0 ? 1 - n : nth - 1);
    Stretch last = unit_shift(at, unit, n - 1);
    if (!stretch_known(at) || !stretch_known(last) || at.starts > outer.ends)
        return NO_STRETCH;
    return (Stretch){at.starts, last.ends};
}

/* la première quinzaine d'avril: the days to the 15th; the other one is the rest of the month. */
static Stretch fortnight_of_month(Stretch month, int nth)
{
    enum { HALF_MONTH = 15 };
    if (!stretch_known(month))
        return NO_STRETCH;
    Day turn = day_plus(month.starts, HALF_MONTH);
    return nth == 1 ? (Stretch){month.starts, day_plus(turn, -1)} : (Stretch){turn, month.ends};
}

/* the first week of October, le dernier trimestre de 2025, the first nine months of the year, the 20th of next month
 */
static bool nth_of(Reader *r, const Around *a, Point *p)
{
    Point outer;
    int n = a->count ? a->count / 100 : 1, nth = a->ordinal ? a->ordinal : -1;
    if (!(a->ordinal || a->rel == WORD_last) || a->shift || a->few || n < 1 || !read_outer(r, a->unit_end, &outer))
        return false;
    if (outer.unit == UNIT_month && (a->unit == UNIT_half || a->times == 2)) {
        if (n > 1 || nth > 2)
            return false;
        point_set(p, outer.end, DATE_range, UNIT_week, fortnight_of_month(outer.at, nth));
        return true;
    }
    if (outer.unit <= a->unit || (nth != 1 && nth != -1 && n > 1) || (a->part && outer.unit != UNIT_year))
        return false;
    point_set(p, outer.end, n > 1 ? DATE_range : date_kind(a->unit), a->unit, inside(outer.at, a->unit, nth, n));
    return true;
}

/* the third quarter [of 2026], first-half: without a year, the latest that has begun */
static bool numbered_part(Reader *r, Around *a, int number, uint32_t end, Point *p)
{
    if ((a->unit != UNIT_quarter && a->unit != UNIT_half) || a->count || number < 1 ||
        number > (a->unit == UNIT_half ? 2 : 4))
        return false;
    int months = a->unit == UNIT_half ? HALF : QUARTER, year = 0;
    int first = (number - 1) * months + 1;
    uint32_t n = date_read_year_after(r, end, &year);
    Stretch at = NO_STRETCH;
    if (n)
        at = months_of(year, first, months);
    else if (r->doc->published != NO_DAY) {
        Day now = r->doc->published;
        at = months_of(day_civil(now).year, first, months);
        if (stretch_known(at) && date_tense(r, p->start) > 0 ? at.ends < now : false)
            at = unit_shift(at, UNIT_year, 1);
        else if (stretch_known(at) && at.starts > now && date_tense(r, p->start) <= 0)
            at = unit_shift(at, UNIT_year, -1);
    }
    point_set(p, end + n, date_kind(a->unit), a->unit, at);
    return true;
}

/* week 10, trimestre 3, l'année 2008, das Jahr 1990 */
static bool numbered(Reader *r, Around *a, Point *p)
{
    int value, year = 0, digits;
    uint32_t n;
    if (a->rel || a->count || a->ordinal || a->shift || a->few)
        return false;
    if (a->unit == UNIT_year && !a->period && (n = date_year(r, a->unit_end, &value))) {
        point_set(p, a->unit_end + n, DATE_year, UNIT_year, year_of(value));
        return true;
    }
    if (!date_digits(r, a->unit_end, &value, &digits) || digits > 2)
        return false;
    uint32_t behind = a->unit_end + 1;
    if (behind < r->doc->tokens.n && token_glued(token_at(r->doc, behind)) &&
        token_at(r->doc, behind)->kind == TOKEN_WORD) /* la semaine, 20h */
        return false;
    if (numbered_part(r, a, value, a->unit_end + 1, p))
        return true;
    if (a->unit != UNIT_week)
        return false;
    n = date_read_year_after(r, a->unit_end + 1, &year);
    if (!n && r->doc->published != NO_DAY)
        year = day_civil(r->doc->published).year;
    if (value < 1 || value > 53)
        return false;
    point_set(p, a->unit_end + 1 + n, DATE_week, UNIT_week, year ? week_of(year, value) : NO_STRETCH);
    return true;
}

/* last week, l'année prochaine, this fiscal year, the week after next */
static bool relative(Reader *r, const Around *a, Point *p)
{
    if (!a->rel || a->count || a->few || a->shift || a->night)
        return false;
    if (a->ordinal && (a->unit == UNIT_quarter || a->unit == UNIT_half))
        return false;
    Stretch at = rel_stretch(r, a->rel, a->unit, a->times);
    Unit unit = a->unit;
    if (a->period || (a->rel == WORD_same && stretch_known(r->period) && a->unit == r->period_unit)) {
        if (!stretch_known(r->period) || (a->rel != WORD_same && a->rel != WORD_last && a->rel != WORD_that))
            return false;
        int year;
        uint32_t n = date_read_year_after(r, a->end, &year), more = 0;
        Stretch moved = n ? unit_shift(r->period, UNIT_year, year - day_civil(r->period.starts).year) : r->period;
        Around later;
        if (!n && look_around(r, a->end, &later) && later.unit == UNIT_year && later.shift && later.count == 100)
            more = later.end - a->end, moved = unit_shift(r->period, UNIT_year, -1);
        point_set(p, a->end + n + more, date_kind(r->period_unit), r->period_unit, moved);
        p->retold = true;
        return true;
    }
    if (a->rel == WORD_this && a->rest)
        at.starts = r->doc->published;
    point_set(p, a->end, a->rest ? DATE_range : date_kind(unit), unit, at);
    uint32_t own = link_at(r, p->end, WORD_possessive); /* next year's first quarter */
    Around part;
    if (own && a->unit == UNIT_year && look_around(r, p->end + own, &part) && part.ordinal && !part.rel &&
        stretch_known(at) && (part.unit == UNIT_quarter || part.unit == UNIT_half))
        point_set(p, part.unit_end, date_kind(part.unit), part.unit, inside(at, part.unit, part.ordinal, 1));
    return true;
}

/* 18-month, two years and three months, toute l'année */
static uint32_t add_terms(const Reader *r, Around *a, Term *sum)
{
    uint32_t end = a->end;
    *sum = term_of(a);
    for (int k = 0; k < TERM_PARTS && a->count && !a->dashed && (!a->shift || a->prefixed); k++) {
        Around more;
        uint32_t at = end + date_mark(r, end, ",");
        at += link_at(r, at, WORD_and);
        if (at >= r->doc->tokens.n || !look_around(r, at, &more) || !more.count || more.unit >= a->unit || more.rel ||
            more.article || more.prefixed || more.hence)
            break;
        Term t = term_of(&more);
        sum->months += t.months;
        sum->days += t.days;
        end = more.end;
        if (more.shift) {
            a->shift = more.shift;
            break;
        }
    }
    return end;
}

/* $5 million a year, 400,000 tons a year, twice a week: no length of time */
static bool is_rate(const Reader *r, const Around *a, uint32_t i)
{
    enum { RATE_TOKENS = 3 };
    const uint64_t counts = 1ull << CLASS_currency | 1ull << CLASS_scale | 1ull << CLASS_numeral;
    if (!a->a || !i)
        return false;
    if (link_at(r, i - 1, WORD_per))
        return true;
    for (uint32_t back = 1; back <= RATE_TOKENS && back <= i; back++) {
        const Token *t = token_at(r->doc, i - back);
        if (t->kind == TOKEN_PUNCT || token_at(r->doc, i - back + 1)->flags & TOKEN_SENTENCE)
            return false;
        if (t->kind == TOKEN_NUMBER || t->kind == TOKEN_SYMBOL || t->classes & counts)
            return true;
    }
    return false;
}

/* a quarter of the staff, a quarter above the offer price, three quarters of it, a half: a part, no length of time */
static bool is_fraction(const Reader *r, const Around *a, uint32_t i)
{
    if (a->unit == UNIT_half && (a->a || a->count == 100))
        return token_has(token_at(r->doc, a->unit_end - 1), CLASS_numeral);
    const Hit *part = a->unit == UNIT_quarter ? hit_at(r->doc, i, CLASS_numeral) : NULL;
    return part && part->token + part->n >= a->unit_end && (a->a || link_at(r, a->end, WORD_of));
}

static bool duration(Reader *r, Around *a, uint32_t i, Point *p)
{
    if (a->rel || a->shift || a->night > (a->count > 0) || is_rate(r, a, i) || is_fraction(r, a, i))
        return false;
    bool all = a->whole && !a->count;
    if (a->period) /* a period of 90 days */
        return false;
    if (all) {
        a->count = 100;
        p->term = term_of(a);
    }
    if (!a->count && !a->few)
        return false;
    if (a->unit == UNIT_weekend && !all)
        return false;
    if (a->ordinal > 1 || (a->ordinal && !a->count))
        return false;
    uint32_t end = a->end;
    uint32_t dash = date_dash(r, end) && token_glued(token_at(r->doc, end));
    if (link_at(r, end + dash, WORD_old))
        return false;
    uint32_t before = date_link_before(r, i);
    if (before && link_at(r, i - before, WORD_aged) == before)
        return false;
    p->kind = DATE_duration;
    p->settled = true;
    p->end = end;
    p->at = NO_STRETCH;
    p->unit = a->unit;
    p->has_term = a->count > 0 && !a->few;
    if (a->article && !all) /* the | ten-year bond */
        p->start = i + link_at(r, i, WORD_the);
    return true;
}

/* the weekend, l'année, the quarter: only where something shows which one is meant */
static bool bare(Reader *r, const Around *a, bool welcome, uint32_t i, Point *p)
{
    if (a->rel || a->count || a->ordinal || a->shift || a->few || a->whole || a->night)
        return false;
    Day now = r->doc->published;
    if (a->rest) {
        Stretch at = unit_around(now, a->unit);
        point_set(p, a->end, DATE_range, a->unit, (Stretch){now, at.ends});
        return true;
    }
    Point day = {.start = a->end};
    uint32_t of = a->unit == UNIT_week ? link_at(r, a->end, WORD_of) : 0;
    if (of && r->depth < DEPTH_MAX) { /* the week of 6 October */
        r->depth++;
        bool found = date_read_day(r, a->end + of, &day) && day.month && day.day;
        r->depth--;
        if (found) {
            if (!day.settled)
                date_settle(r, &day);
            point_set(p, day.end, DATE_week, UNIT_week, unit_around(day.at.starts, UNIT_week));
            return true;
        }
    }
    uint32_t end_part = date_dash(r, a->end) && token_glued(token_at(r->doc, a->end)), n;
    end_part += link_at(r, a->end, WORD_possessive);
    if (a->unit == UNIT_year &&
        (n = word_at(r, a->end + end_part, CLASS_date_part, WORD_end))) { /* year-end, year's end */
        Stretch at = unit_around(now, UNIT_year);
        point_set(p, a->end + end_part + n, DATE_month, UNIT_month,
                  at.ends == NO_DAY ? NO_STRETCH : unit_around(at.ends, UNIT_month));
        p->part_end = true;
        return true;
    }
    if (a->unit == UNIT_weekend && (a->article || date_link_before(r, i))) {
        Stretch at = unit_around(now, UNIT_weekend);
        if (stretch_known(at) && at.starts > now && date_tense(r, i) <= 0 && day_weekday(now) <= 3)
            at = unit_shift(at, UNIT_weekend, -1);
        point_set(p, a->end, DATE_range, UNIT_weekend, at);
        return true;
    }
    if (a->article && a->unit == UNIT_quarter && r->period_unit == UNIT_quarter && stretch_known(r->period) &&
        i - r->period_token < NEARBY) {
        point_set(p, a->end, DATE_quarter, UNIT_quarter, r->period);
        return true;
    }
    if (!welcome)
        return false;
    point_set(p, a->end, date_kind(a->unit), a->unit, unit_around(now, a->unit));
    return true;
}

/* 19th century, XIXe siècle */
static bool century(const Around *a, Point *p)
{
    if (a->unit != UNIT_century || a->ordinal < 11 || a->ordinal > 29 || a->count || a->rel)
        return false;
    point_set(p, a->end, DATE_range, UNIT_century, months_of((a->ordinal - 1) * CENTURY, 1, CENTURY * MONTHS));
    return true;
}

/* Q3 2026, H1, Q3 of this year */
static bool short_part(Reader *r, uint32_t i, Point *p)
{
    const Words any = WORD_BIT(q1) | WORD_BIT(q2) | WORD_BIT(q3) | WORD_BIT(q4) | WORD_BIT(h1) | WORD_BIT(h2);
    if (!date_words_any(r, i, any))
        return false;
    for (Word w = WORD_q1; w <= WORD_h2; w++) {
        uint32_t n = word_at(r, i, CLASS_date_word, w);
        if (!n)
            continue;
        Around a = {.unit = w >= WORD_h1 ? UNIT_half : UNIT_quarter};
        int year;
        p->weak = !date_read_year_after(r, i + n, &year);
        return numbered_part(r, &a, (int)(w - (w >= WORD_h1 ? WORD_h1 : WORD_q1)) + 1, i + n, p);
    }
    return false;
}

static bool read_bundle(Reader *r, uint32_t i, bool welcome, Point *p)
{
    Around a;
    uint32_t article = link_at(r, i, WORD_the);
    if (short_part(r, i + article, p))
        return true;
    if (!look_around(r, i, &a))
        return false;
    if (a.hence) { /* "in two weeks" is to come only where the sentence speaks of what is to come */
        int told = date_tense(r, i);
        if (!a.count || a.rel || a.shift || a.ordinal || !(told > 0 || (told == 0 && a.unit <= UNIT_week)))
            return false;
        a.shift = WORD_hence;
    }
    if (a.part) /* la seconde moitié de 2025, but not « la moitié » */
        return nth_of(r, &a, p);
    if (a.shift == WORD_hence && a.prefixed &&
        a.rel == WORD_next) /* dans les deux prochains mois: no day, a window */
        a.shift = WORD_none;
    if (a.count && !a.rel)
        a.end = add_terms(r, &a, &p->term);
    else
        p->term = term_of(&a);
    if (a.prefixed && !a.count && !a.few)
        return false;
    return year_ago_period(r, &a, p) || reckoned(r, &a, i, p) || shifted(r, &a, i, p) || century(&a, p) ||
           numbered(r, &a, p) || nth_of(r, &a, p) || window(r, &a, p) ||
           (a.ordinal && !a.rel && !a.shift && numbered_part(r, &a, a.ordinal, a.unit_end, p)) ||
           relative(r, &a, p) || duration(r, &a, i, p) || bare(r, &a, welcome, i, p);
}

/* 2016 third quarter, 2016 le troisième trimestre */
bool date_read_year_part(Reader *r, Point *p)
{
    Around a;
    if (!look_around(r, p->end, &a) || !a.ordinal || a.count || a.rel || a.shift ||
        (a.unit != UNIT_quarter && a.unit != UNIT_half))
        return false;
    point_set(p, a.unit_end, date_kind(a.unit), a.unit, inside(year_of(p->year), a.unit, a.ordinal, 1));
    p->weak = false;
    return stretch_known(p->at);
}

bool date_read_period(Reader *r, uint32_t i, Point *p)
{
    return read_bundle(r, i, false, p);
}

/* --- fin 2026, early next year, mi-décembre --- */

static Stretch narrowed(Stretch at, Unit unit, Word part, Day now)
{
    if (!stretch_known(at))
        return at;
    if (part == WORD_earlier_in)
        return now != NO_DAY && now >= at.starts && now < at.ends ? (Stretch){at.starts, now} : at;
    if (part == WORD_later_in)
        return now != NO_DAY && now > at.starts && now <= at.ends ? (Stretch){now, at.ends} : at;
    if (unit == UNIT_day)
        return at;
    int nth = part == WORD_start ? 0 : part == WORD_end ? 2 : 1, year = day_civil(at.starts).year;
    if (unit == UNIT_year)
        return months_of(year, nth * YEAR_PART + 1, YEAR_PART);
    if (unit == UNIT_decade) /* 1980 to 1983, 1983 to 1986, 1986 to 1989 */
        return months_of(year + nth * 3, 1, 4 * MONTHS);
    int third = (at.ends - at.starts + 1) / 3;
    return part == WORD_start ? (Stretch){at.starts, at.starts + third - 1}
           : part == WORD_end ? (Stretch){at.ends - third + 1, at.ends}
                              : (Stretch){at.starts + third, at.ends - third};
}

/* Jahresende, Jahresbeginn 2026, Monatsende: part and unit in one word. */
static bool read_compound_part(Reader *r, uint32_t end, Word part, Point *p)
{
    Unit unit = part == WORD_month_end ? UNIT_month : UNIT_year;
    Word which = part == WORD_year_start ? WORD_start : part == WORD_year_middle ? WORD_middle : WORD_end;
    int year;
    uint32_t n = unit == UNIT_year ? date_read_year_after(r, end, &year) : 0;
    Stretch at = n ? year_of(year) : unit_around(r->doc->published, unit);
    point_set(p, end + n, DATE_range, unit, narrowed(at, unit, which, r->doc->published));
    p->part_end = which == WORD_end;
    p->part_start = which == WORD_start;
    return true;
}

bool date_read_part(Reader *r, uint32_t i, Point *p)
{
    uint32_t n, at = i + link_at(r, i, WORD_the), start = i;
    Word part = date_word_first(r, at, CLASS_date_part, &n);
    for (Word w = WORD_year_start; !part && w <= WORD_month_end; w++)
        if ((n = word_at(r, at, CLASS_date_word, w)))
            return read_compound_part(r, at + n, w, p);
    if (!part)
        return false;
    bool joined = n > 1; /* later in */
    at += n;
    if (date_dash(r, at) && token_glued(token_at(r->doc, at)))
        at++;
    uint32_t of = link_at(r, at, WORD_of);
    if (!of)
        of = link_at(r, at, WORD_in);
    at += of;
    Point inner = {.start = at};
    if (r->depth >= DEPTH_MAX || at >= r->doc->tokens.n)
        return false;
    r->depth++;
    bool found = read_bundle(r, at, of || joined || part == WORD_start || part == WORD_end, &inner) ||
                 date_read_point(r, at, &inner);
    r->depth--;
    if (!found)
        return false;
    if (inner.kind == DATE_duration || (inner.day && !inner.month && !inner.settled)) /* Anfang 30 */
        return false;
    if (!inner.settled)
        date_settle(r, &inner);
    if (inner.unit == UNIT_day && part != WORD_earlier_in && part != WORD_later_in && part != WORD_start &&
        part != WORD_end)
        return false;
    *p = inner;
    p->start = start;
    p->weak = false;
    p->part_end = part == WORD_end;
    p->part_start = part == WORD_start;
    p->at = narrowed(inner.at, inner.unit, part, r->doc->published);
    if (inner.unit != UNIT_day && p->kind != DATE_duration)
        p->kind = DATE_range;
    return true;
}
