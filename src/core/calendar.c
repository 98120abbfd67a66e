/*
 * calendar.c - days, weeks, months and years.
 *
 * The arithmetic of day numbers counts years from 1 March, so that the leap day is the last of its year:
 *
 *     2024-02-29 = day 365 of the year that began on 2023-03-01
 */
#include "calendar.h"

enum { DAYS_OF_ERA = 146097 /* 400 years */, DAYS_TO_1970 = 719468 };

int month_days(int year, int month)
{
    static const uint8_t days[MONTHS] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap);
}

Day day_of(int year, int month, int day)
{
    if (year < YEAR_FIRST || year > YEAR_LAST || month < 1 || month > MONTHS || day < 1 ||
        day > month_days(year, month))
        return NO_DAY;
    int y = year - (month <= 2), era = y / 400, year_of_era = y % 400;
    int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * DAYS_OF_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - DAYS_TO_1970;
}

Civil day_civil(Day day)
{
    int32_t z = day + DAYS_TO_1970, era = z / DAYS_OF_ERA, of_era = z % DAYS_OF_ERA;
    int year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    Civil c = {year + era * 400, month + (month < 10 ? 3 : -9), of_year - (153 * month + 2) / 5 + 1};
    c.year += c.month <= 2;
    return c;
}

int day_weekday(Day day)
{
    int w = (day + 3) % WEEK; /* 1970-01-01 was a Thursday */
    return (w < 0 ? w + WEEK : w) + 1;
}

Day day_plus(Day day, int days)
{
    if (day == NO_DAY)
        return NO_DAY;
    int64_t sum = (int64_t)day + days;
    return sum < day_of(YEAR_FIRST, 1, 1) || sum > day_of(YEAR_LAST, MONTHS, 31) ? NO_DAY : (Day)sum;
}

Day day_plus_months(Day day, int months)
{
    if (day == NO_DAY)
        return NO_DAY;
    Civil c = day_civil(day);
    int64_t m = (int64_t)c.year * MONTHS + c.month - 1 + months;
    if (m < YEAR_FIRST * MONTHS || m >= (YEAR_LAST + 1) * MONTHS)
        return NO_DAY;
    int year = (int)(m / MONTHS), month = (int)(m % MONTHS) + 1, last = month_days(year, month);
    return day_of(year, month, c.day < last ? c.day : last);
}

/* Gauss's rule in the form of Meeus, Jones and Butcher. */
Day easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return day_of(year, n / 31, n % 31 + 1);
}

Stretch months_of(int year, int first, int n)
{
    Day starts = day_of(year, first, 1), next = day_plus_months(starts, n - 1);
    if (starts == NO_DAY || next == NO_DAY)
        return NO_STRETCH;
    Civil c = day_civil(next);
    return (Stretch){starts, day_of(c.year, c.month, month_days(c.year, c.month))};
}

Stretch month_of(int year, int month)
{
    return months_of(year, month, 1);
}
Stretch year_of(int year)
{
    return months_of(year, 1, MONTHS);
}

/* Days that may lie past an end of the calendar. */
static Stretch days_of(Day starts, int n)
{
    Stretch days = {day_plus(starts, 0), day_plus(starts, n - 1)};
    return stretch_known(days) ? days : NO_STRETCH;
}

Stretch week_of(int year, int week)
{
    Day first = day_of(year, 1, 4); /* always in week 1 */
    if (first == NO_DAY || week < 1 || week > 53)
        return NO_STRETCH;
    Day monday = first - (day_weekday(first) - 1) + (week - 1) * WEEK;
    if (day_civil(monday + 3).year != year) /* its Thursday tells a week's year */
        return NO_STRETCH;
    return days_of(monday, WEEK);
}

Stretch unit_around(Day day, Unit unit)
{
    if (day == NO_DAY)
        return NO_STRETCH;
    Civil c = day_civil(day);
    Day monday = day - (day_weekday(day) - 1);
    switch (unit) {
    case UNIT_week:
        return days_of(monday, WEEK);
    case UNIT_weekend:
        return days_of(monday + 5, 2);
    case UNIT_month:
        return month_of(c.year, c.month);
    case UNIT_quarter:
        return months_of(c.year, (c.month - 1) / QUARTER * QUARTER + 1, QUARTER);
    case UNIT_half:
        return months_of(c.year, (c.month - 1) / HALF * HALF + 1, HALF);
    case UNIT_year:
        return year_of(c.year);
    case UNIT_decade:
        return months_of(c.year / DECADE * DECADE, 1, DECADE * MONTHS);
    case UNIT_century:
        return months_of(c.year / CENTURY * CENTURY, 1, CENTURY * MONTHS);
    default:
        return (Stretch){day, day};
    }
}

Stretch unit_shift(Stretch s, Unit unit, int n)
{
    static const uint16_t months[UNIT_count] = {
        [UNIT_month] = 1,     [UNIT_quarter] = QUARTER,        [UNIT_half] = HALF,
        [UNIT_year] = MONTHS, [UNIT_decade] = DECADE * MONTHS, [UNIT_century] = CENTURY * MONTHS};
    enum { SHIFT_MAX = 36500 /* more units than any calendar holds */ };
    if (!stretch_known(s) || n > SHIFT_MAX || n < -SHIFT_MAX)
        return NO_STRETCH;
    if (!months[unit]) {
        int days = unit == UNIT_day ? n : n * WEEK;
        return (Stretch){day_plus(s.starts, days), day_plus(s.ends, days)};
    }
    Day starts = day_plus_months(s.starts, n * months[unit]);
    Day after = day_plus_months(day_plus(s.ends, 1), n * months[unit]); /* month ends stay month ends */
    return starts == NO_DAY || after == NO_DAY ? NO_STRETCH : (Stretch){starts, after - 1};
}

Day weekday_near(Day day, int weekday, int after)
{
    if (day == NO_DAY)
        return NO_DAY;
    int back = (day_weekday(day) - weekday + WEEK) % WEEK;
    return day_plus(day, after ? WEEK - back : -back);
}
