/*
 * dates_settle.c - what is left out: the year of « 31 juillet », the week of « lundi ».
 *
 *     published 2020-09-16, « le 31 juillet »:   2019-07-31 is 413 days off
 *                                                2020-07-31 is 47 days off ◄ nearest
 *                                                2021-07-31 is 318 days off
 *
 * Every reading is weighed by its distance from the day of publication. What is to come weighs a little more than
 * what has been, as news speaks of the past; « prochain », « dernier » and a verb in the future rule out one side; a
 * weekday that does not agree rules out most. Without a day of publication nothing is settled: the answer never
 * depends on the clock.
 */
#include "dates.h"

enum {
    MONTH_BIAS = 200, /* days by which news speaks rather of the month before than of the one to come */
    DAY_BIAS = 20,
    PAST_BIAS = 250,   /* more where the sentence is told in the past */
    WEEKDAY_MONTHS = 7 /* how many months from here « vendredi 15 » may lie */
};

void date_weigh(Search *s, Stretch at, bool fits)
{
    if (!stretch_known(at))
        return;
    int64_t past = s->published > at.ends ? s->published - at.ends : 0;
    int64_t future = at.starts > s->published ? (int64_t)at.starts - s->published : 0;
    enum { WRONG_SIDE = 100000, MISFIT = 1000000 };
    int64_t cost = past + (future ? future + s->bias + (s->tense < 0 ? PAST_BIAS : 0) : 0) + (fits ? 0 : MISFIT);
    bool after = s->rel == WORD_next || s->rel == WORD_following || (!s->rel && s->tense > 0);
    bool before = s->rel == WORD_last || s->rel == WORD_previous;
    if (after && !future && (s->rel || past))
        cost += WRONG_SIDE;
    if (before && !past)
        cost += WRONG_SIDE;
    if (cost < s->cost) {
        s->cost = cost;
        s->best = at;
    }
}

/* A month or a day of a month, its year unsaid: the nearest that agrees with the weekday, « prochain » and the tense.
 */
static Stretch nearest_year(Search *s, const Point *p)
{
    int year = day_civil(s->published).year;
    s->bias = p->day ? DAY_BIAS : MONTH_BIAS;
    if (s->rel == WORD_this)
        return p->day ? (Stretch){day_of(year, p->month, p->day), day_of(year, p->month, p->day)}
                      : month_of(year, p->month);
    int reach = p->day && p->month == 2 && p->day == 29 ? 8 : 1;
    for (int y = year - reach; y <= year + reach; y++) {
        Day day = day_of(y, p->month, p->day ? p->day : 1);
        Stretch at = p->day ? (Stretch){day, day} : month_of(y, p->month);
        date_weigh(s, at, !p->weekday || (day != NO_DAY && day_weekday(day) == p->weekday));
    }
    return s->best;
}

/* « le 15 », « vendredi 15 » */
static Stretch nearest_month(Search *s, const Point *p)
{
    Civil c = day_civil(s->published);
    for (int k = -WEEKDAY_MONTHS; k <= WEEKDAY_MONTHS; k++) {
        Day first = day_plus_months(day_of(c.year, c.month, 1), k);
        Civil m = first == NO_DAY ? c : day_civil(first);
        Day day = first == NO_DAY ? NO_DAY : day_of(m.year, m.month, p->day);
        date_weigh(s, (Stretch){day, day}, !p->weekday || (day != NO_DAY && day_weekday(day) == p->weekday));
    }
    return s->best;
}

static Stretch nearest_weekday(const Search *s, const Point *p)
{
    Day day;
    if (s->rel == WORD_this)
        day = unit_around(s->published, UNIT_week).starts + p->weekday - 1;
    else if (s->rel == WORD_next || s->rel == WORD_following)
        day = day_plus(unit_around(s->published, UNIT_week).starts, WEEK + p->weekday - 1);
    else if (!s->rel && s->tense > 0)
        day = weekday_near(s->published, p->weekday, 1);
    else if (s->rel == WORD_previous)
        day = day_plus(unit_around(s->published, UNIT_week).starts, -WEEK + p->weekday - 1);
    else if (s->rel == WORD_last)
        day = weekday_near(day_plus(s->published, -1), p->weekday, 0);
    else
        day = weekday_near(s->published, p->weekday, 0);
    return (Stretch){day, day};
}

void date_settle_as(Reader *r, Point *p, Word rel)
{
    Search s = {r->doc->published, (int)rel, date_tense(r, p->start), 0, INT64_MAX, NO_STRETCH};
    p->unit = p->day || p->weekday ? UNIT_day : p->month ? UNIT_month : UNIT_year;
    p->kind = (uint8_t)date_kind(p->unit);
    p->settled = true;
    p->at = NO_STRETCH;
    if (p->year && p->month && p->day) {
        Day day = day_of(p->year, p->month, p->day);
        p->at = (Stretch){day, day};
    } else if (p->year && p->month)
        p->at = month_of(p->year, p->month);
    else if (p->year)
        p->at = year_of(p->year);
    else if (s.published == NO_DAY)
        ; /* relative, and no day to reckon from: never guessed */
    else if (p->month)
        p->at = nearest_year(&s, p);
    else if (p->day)
        p->at = nearest_month(&s, p);
    else if (p->weekday)
        p->at = nearest_weekday(&s, p);
}

/* A feast or season, by one of its years. */
Search date_search(const Reader *r, uint32_t token, Word rel, bool long_)
{
    return (Search){r->doc->published, (int)rel,  date_tense(r, token), long_ ? MONTH_BIAS : DAY_BIAS,
                    INT64_MAX,         NO_STRETCH};
}
