/*
 * dates_days.c - days and months by name.
 *
 *     "Friday, Nov. 3rd, 2025"     weekday 5 · month 11 · day 3 · year 2025, in whatever order they come
 *     « lundi de la semaine prochaine », "the first Wednesday of October", « le 20 du mois prochain »
 */
#include "dates.h"

enum { CENTURY_PIVOT = 50 /* '49 is 2049, '50 is 1950 */ };

/* --- fields --- */

/* Between two fields: a comma, of, the, a glued - / or full stop. */
static uint32_t skip_separator(const Reader *r, uint32_t i)
{
    uint32_t n, at = i;
    if (date_mark(r, at, ",") || (date_mark(r, at, "./") && token_glued(token_at(r->doc, at))) ||
        (date_dash(r, at) && token_glued(token_at(r->doc, at))))
        at++;
    int year;
    if ((n = link_at(r, at, WORD_of)) || ((n = link_at(r, at, WORD_in)) && date_year(r, at + n, &year)))
        at += n;
    return at + link_at(r, at, WORD_the);
}

static uint32_t month_at(const Reader *r, uint32_t i, int *month, bool *weak)
{
    const Hit *hit = hit_at(r->doc, i, CLASS_month);
    if (!hit || !(hit->value >= 1 && hit->value <= MONTHS))
        return 0;
    *month = (int)hit->value;
    *weak = hit->feature == FEATURE_weak;
    uint32_t n = hit->n;
    if (date_mark(r, i + n, ".") && token_glued(token_at(r->doc, i + n)) &&
        token_has(token_at(r->doc, i), CLASS_abbreviation))
        n++;
    return n;
}

uint32_t date_weekday(const Reader *r, uint32_t i, int *weekday, bool *weak)
{
    const Hit *hit = hit_at(r->doc, i, CLASS_weekday);
    if (!hit || !(hit->value >= 1 && hit->value <= WEEK))
        return 0;
    *weekday = (int)hit->value;
    *weak = hit->feature == FEATURE_weak;
    uint32_t n = hit->n;
    if (*weak && date_mark(r, i + n, ".") && token_glued(token_at(r->doc, i + n)))
        n++;
    return n;
}

/* Whether a number at i with n tokens is cut off from what follows: not 15h30, 15:30, 15 %, 3-day. */
bool date_stands_free(const Reader *r, uint32_t after)
{
    const Document *doc = r->doc;
    if (after >= doc->tokens.n)
        return true;
    const Token *t = token_at(doc, after);
    if (t->kind == TOKEN_SYMBOL && !date_mark(r, after, "+=<>|"))
        return false;
    if (token_has(t, CLASS_currency) || token_has(t, CLASS_scale) || token_has(t, CLASS_minor))
        return false;
    if (t->kind == TOKEN_NUMBER && t->len == 3) /* les 1 000 milliards */
        return false;
    if (!token_glued(t) || token_has(t, CLASS_month) || token_has(t, CLASS_date_word))
        return true;
    if (t->kind == TOKEN_WORD && doc->text[t->start] != '\'')
        return false;
    return !(date_mark(r, after, ":") && after + 1 < doc->tokens.n && token_at(doc, after + 1)->kind == TOKEN_NUMBER);
}

/* Saturday, 3 days later */
static bool counts_units(const Reader *r, uint32_t after)
{
    return after < r->doc->tokens.n && token_has(token_at(r->doc, after), CLASS_date_unit);
}

/* 3, 3rd, third, « trois »; German "3." takes its mark along. */
static uint32_t day_at(const Reader *r, uint32_t i, bool month_known, int *day)
{
    int digits, month, value;
    bool weak, plain = date_digits(r, i, &value, &digits);
    uint32_t n = date_ordinal(r, i, &value), after = i + 2;
    if (!n && plain && digits <= 2 && date_stands_free(r, i + 1) && !counts_units(r, i + 1)) {
        n = 1;
        if (date_mark(r, i + 1, ".") && token_glued(token_at(r->doc, i + 1)) &&
            (month_at(r, after, &month, &weak) || date_dash(r, after) || link_at(r, after, WORD_to) ||
             link_at(r, after, WORD_and) || date_mark(r, after, ",/")))
            n = 2;
    } else if (!n && !plain) {
        n = date_number(r, i, &value);
        if (n && !month_known && !month_at(r, skip_separator(r, i + n), &month, &weak))
            n = 0;
    }
    if (!n || value < 1 || value > 31)
        return 0;
    *day = value;
    return n;
}

/* « 78 », "'78" behind a month */
uint32_t date_short_year(const Reader *r, uint32_t i, bool separated, int *year)
{
    int digits, value;
    bool mark =
        i + 1 < r->doc->tokens.n && token_at(r->doc, i)->kind == TOKEN_QUOTE && token_glued(token_at(r->doc, i + 1));
    if (!date_digits(r, i + mark, &value, &digits) || digits != 2 || !date_stands_free(r, i + mark + 1) ||
        !(mark || separated || value > 31))
        return 0;
    *year = value + (value < CENTURY_PIVOT ? 2000 : 1900);
    return 1u + mark;
}

typedef struct Fields {
    bool weak_month, weak_weekday;
    uint32_t weekday_end; /* where the weekday ends, if a comma follows it */
} Fields;

static bool month_near(const Reader *r, uint32_t i)
{
    uint32_t at = i + ((date_dash(r, i) || date_mark(r, i, "/")) && token_glued(token_at(r->doc, i)));
    return at < r->doc->tokens.n && token_has(token_at(r->doc, at), CLASS_month);
}

static uint32_t read_field(const Reader *r, uint32_t i, bool glued_mark, bool comma, Point *p, Fields *f)
{
    uint32_t n;
    int year;
    if (!p->weekday && (n = date_weekday(r, i, &p->weekday, &f->weak_weekday)))
        return n;
    if (!p->month && (n = month_at(r, i, &p->month, &f->weak_month)))
        return n;
    if (!p->year && (n = date_year(r, i, &year)) && date_stands_free(r, i + n) &&
        (p->month || glued_mark || month_near(r, i + n))) { /* 2019-aug-01, 2017 april */
        p->year = year;
        return n;
    }
    if (!p->day && !(comma && p->month) && (n = day_at(r, i, p->month != 0, &p->day)))
        return n;
    return !p->year && p->month ? date_short_year(r, i, glued_mark && p->day, &p->year) : 0;
}

/* Whether a sentence begins from one token to the other: « … le 25. La … » */
static bool crosses(const Reader *r, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i <= to; i++)
        if (token_at(r->doc, i)->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH))
            return true;
    return false;
}

/* Behind a weekday, 23/06/18 and 12/05 are whole dates; but not the first day of "Saturday 7/8 June". */
static bool figures_follow(Reader *r, uint32_t i)
{
    Point figures = {.start = i};
    return date_mark(r, i + 1, "/") && token_glued(token_at(r->doc, i + 1)) && date_read_figures(r, i, &figures) &&
           figures.day && !(figures.end < r->doc->tokens.n && token_has(token_at(r->doc, figures.end), CLASS_month));
}

static bool read_fields(Reader *r, uint32_t i, Point *p, Fields *f)
{
    enum { FIELDS_MAX = 4 };
    uint32_t at = i, first_comma = 0, first_end = 0;
    bool dashed = false; /* the fields so far are joined: 05-Aug-16, but not November 18-19 */
    for (int k = 0; k < FIELDS_MAX; k++) {
        uint32_t from = k ? skip_separator(r, at) : at;
        if (from >= r->doc->tokens.n || (k && crosses(r, at, from)))
            break;
        if (k == 1 && p->weekday && figures_follow(r, from))
            break;
        bool glued = from == at + 1 && date_mark(r, at, "/-.") && token_glued(token_at(r->doc, from));
        bool had_month_only = k == 1 && p->month && !p->weekday;
        uint32_t n = read_field(r, from, glued && (k == 1 || dashed), date_mark(r, at, ","), p, f);
        if (!n && from != at)
            n = read_field(r, from = at, false, false, p, f);
        if (!n)
            break;
        if (k == 2 && glued && !dashed && p->day && date_dash(r, at)) /* November 18-19 */
            break;
        dashed = glued;
        if (had_month_only && p->day && r->months_first <= 0 && date_language(r)->date_order != 'm' &&
            date_lower_word(r, from + n)) { /* « en mars 15 personnes » */
            p->day = 0;
            break;
        }
        if (k == 0 && p->weekday && date_mark(r, from + n, ","))
            first_comma = from + n;
        at = from + n;
        first_end = k ? first_end : at;
    }
    if (p->weekday && p->month && !p->day &&
        token_has(token_at(r->doc, i), CLASS_weekday)) /* the first Wednesday of October */
        p->month = p->year = 0, at = first_end;
    if (first_comma && p->day && !p->month) /* « lundi, 15 personnes » */
        p->day = 0, at = first_comma;
    if (p->day && p->year && !p->month)
        return false;
    if (p->month && f->weak_month && !p->day && !p->year &&
        token_has(token_at(r->doc, i), CLASS_numeral)) /* sept banques */
        return false;
    p->end = at;
    return p->weekday || p->month || p->day;
}

/* --- [last] Monday [prochain] [of next week] --- */

Word date_which(const Reader *r, uint32_t i, uint32_t *n)
{
    static const Word words[] = {WORD_last,      WORD_next, WORD_this, WORD_previous,
                                 WORD_following, WORD_same, WORD_that};
    for (size_t k = 0; date_words_any(r, i, WORDS_WHICH) && k < sizeof words / sizeof *words; k++)
        if ((*n = link_at(r, i, words[k])))
            return words[k];
    *n = 0;
    return WORD_none;
}

uint32_t date_skip_daytime(const Reader *r, uint32_t i)
{
    uint32_t n, at = i;
    if ((n = link_at(r, at, WORD_the)) || (n = link_at(r, at, WORD_in)))
        at += n;
    if ((n = link_at(r, at, WORD_the)))
        at += n;
    return (n = link_at(r, at, WORD_daytime)) ? at + n : i;
}

/* Monday of next week, le premier mercredi du mois prochain: the weekday inside a stretch. */
static bool read_week_or_month(Reader *r, uint32_t at, bool month, Point *outer)
{
    if (r->depth >= DEPTH_MAX)
        return false;
    r->depth++;
    *outer = (Point){.start = at};
    bool found = date_read_period(r, at, outer) || (month && date_read_day(r, at, outer));
    r->depth--;
    return found;
}

static bool weekday_inside(Reader *r, Point *p, int nth)
{
    Point outer;
    uint32_t at = p->end, n = link_at(r, at, WORD_of);
    if (!n)
        n = link_at(r, at, WORD_in);
    at += n;
    at += link_at(r, at, WORD_the);
    if (!read_week_or_month(r, at, n && nth, &outer))
        return false;
    if (!outer.settled)
        date_settle(r, &outer);
    if (outer.kind == DATE_duration || (outer.unit != UNIT_week && (!nth || outer.unit != UNIT_month)))
        return false;
    Day day = NO_DAY;
    if (stretch_known(outer.at)) {
        if (nth == -1)
            day = weekday_near(outer.at.ends, p->weekday, 0);
        else
            day = day_plus(weekday_near(day_plus(outer.at.starts, -1), p->weekday, 1), (nth ? nth - 1 : 0) * WEEK);
        if (day != NO_DAY && day > outer.at.ends)
            day = NO_DAY;
    }
    point_set(p, outer.end, DATE_date, UNIT_day, (Stretch){day, day});
    return true;
}

/* Friday 7/6, lundi 12/01/2016 */
static bool weekday_figures(Reader *r, Point *p)
{
    Point figures = {.start = p->end};
    uint32_t at = p->end + date_mark(r, p->end, ",");
    if (at >= r->doc->tokens.n || !date_read_figures(r, at, &figures) || !figures.day)
        return false;
    figures.start = p->start;
    figures.weekday = p->weekday;
    figures.weak = false;
    *p = figures;
    date_settle(r, p);
    return true;
}

/* Behind a weekday or month, « ce » and « même » begin something else. */
static Word rel_behind(const Reader *r, uint32_t i, uint32_t *n)
{
    Word rel = date_which(r, i, n);
    return rel == WORD_this || rel == WORD_that || rel == WORD_same ? WORD_none : rel;
}

/* the 20th of next month, le 20 du mois prochain */
static bool day_inside(Reader *r, Point *p)
{
    Point outer;
    uint32_t n = link_at(r, p->end, WORD_of);
    if (!n && !(n = link_at(r, p->end, WORD_in)))
        return false;
    if (!read_week_or_month(r, p->end + n, false, &outer) || outer.unit != UNIT_month || outer.kind != DATE_month)
        return false;
    Day day = NO_DAY;
    if (stretch_known(outer.at)) {
        Civil c = day_civil(outer.at.starts);
        day = day_of(c.year, c.month, p->day);
        p->year = c.year, p->month = c.month;
    }
    p->weak = false;
    point_set(p, outer.end, DATE_date, UNIT_day, (Stretch){day, day});
    return true;
}

bool date_read_day(Reader *r, uint32_t i, Point *p)
{
    Fields f = {0};
    uint32_t n = 0, at = i;
    int nth = 0;
    Word rel = WORD_none;
    p->year = p->month = p->day = p->weekday = 0;
    if (!date_may_begin(r, i))
        return false;
    if ((n = link_at(r, at, WORD_the)))
        at += n;
    uint32_t ordinal = date_ordinal(r, at, &nth);
    if (ordinal && token_has(token_at(r->doc, at + ordinal < r->doc->tokens.n ? at + ordinal : at), CLASS_weekday))
        at += ordinal;
    else
        nth = 0;
    if (!nth && (rel = date_which(r, at, &n)))
        at += n;
    if (!read_fields(r, at, p, &f))
        return false;
    if (rel && !p->weekday && !p->month)
        return false;
    p->start = rel ? at - n : nth ? at - ordinal : at;
    p->weak = (f.weak_month && !p->day && !p->year && !rel) || (f.weak_weekday && !p->day && !rel) ||
              (!p->month && !p->weekday);
    if (rel == WORD_this && f.weak_month && !p->day && !p->year)
        p->weak = true; /* "this may be" */
    if (p->weekday && !p->month && !p->day && weekday_inside(r, p, rel == WORD_last ? -1 : nth))
        return true;
    if (p->day && !p->month && !p->weekday && day_inside(r, p))
        return true;
    if (p->weekday && !p->month && !p->day && weekday_figures(r, p))
        return p->at.starts != NO_DAY || !p->year;
    if (nth)
        return false;
    if (!rel && !p->year && (p->weekday || p->month) && (rel = rel_behind(r, p->end, &n))) {
        p->end += n;
        p->weak = false;
    }
    int year;
    if (p->month && !p->year && (n = date_read_year_after(r, p->end, &year))) {
        p->year = year;
        p->end += n;
    }
    if (p->weekday || p->day)
        p->end = date_skip_daytime(r, p->end);
    if (rel || p->year ||
        (p->weekday && !p->month && !p->day)) /* else a range may still lend it what it leaves out */
        date_settle_as(r, p, rel);
    p->impossible = p->month && p->day && day_of(p->year ? p->year : 2000, p->month, p->day) == NO_DAY;
    return true;
}
