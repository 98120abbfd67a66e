#include "conversions.h"

#include "common/int.h"
#include "fmgr.h"
#include "datatype/timestamp.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

/*
 * Digits that fit 64 bits take the short way, which is nearly every amount; others go through their text.
 * Both are exact.
 */
Datum numeric_of_decimal(Decimal d)
{
    static const int64 powers[] = {1,
                                   10,
                                   100,
                                   1000,
                                   10000,
                                   100000,
                                   1000000,
                                   10000000,
                                   100000000,
                                   INT64CONST(1000000000),
                                   INT64CONST(10000000000),
                                   INT64CONST(100000000000),
                                   INT64CONST(1000000000000)};
    char digits[DECIMAL_TEXT_MAX];

    if (d.digits <= PG_INT64_MAX) {
        int64 value = (int64)d.digits;

        if (d.power <= 0 && d.power >= -DECIMAL_POWER_MAX)
            return NumericGetDatum(int64_div_fast_to_numeric(value, -d.power));
        if (d.power > 0 && d.power < (int)lengthof(powers) && !pg_mul_s64_overflow(value, powers[d.power], &value))
            return NumericGetDatum(int64_to_numeric(value));
    }
    decimal_write(d, digits);
    return DirectFunctionCall3(numeric_in, CStringGetDatum(digits), ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

/* Days between the engine's first day, 1970-01-01, and PostgreSQL's, 2000-01-01. */
#define DAYS_TO_POSTGRES_EPOCH (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)

Day day_of_date(DateADT date)
{
    return DATE_NOT_FINITE(date) ? NO_DAY : date + DAYS_TO_POSTGRES_EPOCH;
}

bool date_of_day(Day day, DateADT *date)
{
    if (day == NO_DAY || pg_sub_s32_overflow(day, DAYS_TO_POSTGRES_EPOCH, date))
        return false;
    return IS_VALID_DATE(*date);
}

Datum interval_of_term(Term term)
{
    Interval *interval = palloc0(sizeof(Interval));

    interval->month = term.months;
    interval->day = term.days;
    return IntervalPGetDatum(interval);
}

char *iso_of_term(Term term)
{
    int years = term.months / 12, months = term.months % 12;
    StringInfoData out;

    initStringInfo(&out);
    appendStringInfoChar(&out, 'P');
    if (years != 0)
        appendStringInfo(&out, "%dY", years);
    if (months != 0)
        appendStringInfo(&out, "%dM", months);
    if (term.days != 0 || term.months == 0)
        appendStringInfo(&out, "%dD", term.days);
    return out.data;
}
