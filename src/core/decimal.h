/*
 * decimal.h - exact decimal numbers: digits × 10^power, no float anywhere.
 *
 *     1 034,6 million  ──►  {10346, -1} × {1, 6}  ──►  {10346, 5}
 *
 * Nineteen digits hold every amount of money ever written; more is no amount.
 */
#ifndef DEALS_DECIMAL_H
#define DEALS_DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Decimal {
    uint64_t digits;
    int32_t power; /* of ten */
} Decimal;

enum { DECIMAL_TEXT_MAX = 64 };  /* bytes for decimal_write, with the zero */
enum { DECIMAL_POWER_MAX = 30 }; /* larger powers, either way, are refused */

bool decimal_multiply(Decimal a, Decimal b, Decimal *product); /* false: too long */
bool decimal_add(Decimal a, Decimal b, Decimal *sum);
int decimal_compare(Decimal a, Decimal b);
/* Writes plain digits ("38000000000", "0.97"), keeping the zeros behind the mark that were read; returns the length.
 */
int decimal_write(Decimal d, char *out);

#endif
