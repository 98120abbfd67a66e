/* Days, weeks, months and years. */
#include "unit.h"

#include "calendar.h"

TEST(calendar_days_and_civil_dates_agree)
{
    Day expected = day_of(YEAR_FIRST, 1, 1);
    for (int year = YEAR_FIRST; year <= YEAR_LAST; year++)
        for (int month = 1; month <= MONTHS; month++)
            for (int day = 1; day <= month_days(year, month); day++, expected++) {
                Civil c = day_civil(expected);
                if (!CHECK(day_of(year, month, day) == expected && c.year == year && c.month == month &&
                           c.day == day))
                    return;
            }
}

TEST(calendar_refuses_what_is_no_day)
{
    CHECK(day_of(2024, 2, 31) == NO_DAY);
    CHECK(day_of(2023, 2, 29) == NO_DAY);
    CHECK(day_of(1900, 2, 29) == NO_DAY);
    CHECK(day_of(2000, 2, 29) != NO_DAY);
    CHECK(day_of(999, 12, 31) == NO_DAY);
    CHECK(day_of(3000, 1, 1) == NO_DAY);
    CHECK(day_of(2024, 0, 1) == NO_DAY);
    CHECK(day_of(2024, 13, 1) == NO_DAY);
    CHECK(day_plus(day_of(2999, 12, 31), 1) == NO_DAY);
    CHECK(day_plus(day_of(1000, 1, 1), -1) == NO_DAY);
    CHECK(day_plus_months(day_of(2999, 12, 1), 1) == NO_DAY);
}

TEST(calendar_knows_weekdays)
{
    CHECK(day_of(1970, 1, 1) == 0);
    CHECK(day_weekday(day_of(1970, 1, 1)) == 4);
    CHECK(day_weekday(day_of(2025, 11, 3)) == 1);
    CHECK(day_weekday(day_of(1969, 12, 28)) == 7);
    CHECK(weekday_near(day_of(2025, 11, 3), 1, 0) == day_of(2025, 11, 3));
    CHECK(weekday_near(day_of(2025, 11, 3), 1, 1) == day_of(2025, 11, 10));
    CHECK(weekday_near(day_of(2025, 11, 3), 5, 0) == day_of(2025, 10, 31));
}

TEST(calendar_months_end_where_they_end)
{
    CHECK(day_plus_months(day_of(2024, 1, 31), 1) == day_of(2024, 2, 29));
    CHECK(day_plus_months(day_of(2024, 2, 29), -12) == day_of(2023, 2, 28));
    CHECK(day_plus_months(day_of(2025, 1, 15), -1) == day_of(2024, 12, 15));
    Stretch s = unit_shift(month_of(2024, 1), UNIT_month, 1);
    CHECK(s.starts == day_of(2024, 2, 1) && s.ends == day_of(2024, 2, 29));
    s = unit_around(day_of(2024, 12, 31), UNIT_quarter);
    CHECK(s.starts == day_of(2024, 10, 1) && s.ends == day_of(2024, 12, 31));
}

TEST(calendar_counts_iso_weeks)
{
    CHECK(week_of(2020, 53).starts == day_of(2020, 12, 28));
    CHECK(!stretch_known(week_of(2021, 53)));
    CHECK(week_of(2026, 1).starts == day_of(2025, 12, 29));
    CHECK(week_of(2024, 9).ends == day_of(2024, 3, 3));
    CHECK(!stretch_known(week_of(2024, 0)));
}

TEST(calendar_finds_easter)
{
    CHECK(easter(2024) == day_of(2024, 3, 31));
    CHECK(easter(2025) == day_of(2025, 4, 20));
    CHECK(easter(2038) == day_of(2038, 4, 25));
    CHECK(easter(1818) == day_of(1818, 3, 22));
}
