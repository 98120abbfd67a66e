/*
 * conversions.h - the engine's values as PostgreSQL's, and back.
 *
 *     Decimal {10346, 5}     numeric 1034600000, exact
 *     Day 20395              date 2025-11-03 (PostgreSQL counts its days from 2000-01-01)
 *     Term {84, 0}           interval '7 years'
 */
#ifndef DEALS_CONVERSIONS_H
#define DEALS_CONVERSIONS_H

#include "compat.h"

#include "utils/date.h"
#include "utils/numeric.h"

#include "engine.h"

Datum numeric_of_decimal(Decimal d);
Day day_of_date(DateADT date);            /* infinity is as good as unknown */
bool date_of_day(Day day, DateADT *date); /* false: no day, or out of PostgreSQL's range */
Datum interval_of_term(Term term);
char *iso_of_term(Term term); /* P7Y, P1M2D: means the same under every IntervalStyle */

#endif
