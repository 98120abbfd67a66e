/*
 * calendar.h - the proleptic Gregorian calendar, in whole days.
 *
 *     Day            days since 1970-01-01 (document.h); NO_DAY: no such day
 *     Stretch        {starts, ends}, both inclusive
 *
 *     2024-02-29 ◄─► 19782        the quarter around it: 2024-01-01 … 2024-03-31
 *
 * Years outside 1000 to 2999 are no dates, and a day that its month does not have is none either.
 */
#ifndef DEALS_CALENDAR_H
#define DEALS_CALENDAR_H

#include "document.h"

enum {
    YEAR_FIRST = 1000,
    YEAR_LAST = 2999,
    MONTHS = 12,
    WEEK = 7,
    QUARTER = 3,
    HALF = 6,
    DECADE = 10,
    CENTURY = 100
};

typedef enum Unit {
    UNIT_day,
    UNIT_week,
    UNIT_weekend,
    UNIT_month,
    UNIT_quarter,
    UNIT_half,
    UNIT_year,
    UNIT_decade,
    UNIT_century,
    UNIT_count
} Unit;

typedef struct Stretch {
    Day starts, ends;
} Stretch;
#define NO_STRETCH ((Stretch){NO_DAY, NO_DAY})

typedef struct Civil {
    int year, month, day;
} Civil;

Day day_of(int year, int month, int day); /* NO_DAY: 31 février, the year 800 */
Civil day_civil(Day day);
int day_weekday(Day day); /* ISO: Monday 1 to Sunday 7 */
int month_days(int year, int month);
Day day_plus(Day day, int days);          /* NO_DAY past either end of the calendar */
Day day_plus_months(Day day, int months); /* 31 January + 1 month = the last of February */
Day easter(int year);

Stretch month_of(int year, int month);
Stretch months_of(int year, int first, int n); /* n months from this one on */
Stretch year_of(int year);
Stretch week_of(int year, int week); /* ISO week; NO_STRETCH where the year has no such week */
Stretch unit_around(Day day, Unit unit);
Stretch unit_shift(Stretch stretch, Unit unit, int n); /* n units on: the week after that week */
Day weekday_near(Day day, int weekday, int after); /* after 0: last one on or before the day; 1: first one after it */

static inline bool stretch_known(Stretch s)
{
    return s.starts != NO_DAY && s.ends != NO_DAY;
}

#endif
