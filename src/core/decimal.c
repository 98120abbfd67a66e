/*
 * decimal.c - see decimal.h. Products and sums are made in 128 bits, then brought back to 64 by dropping zeros.
 *
 *     {12, 0} × {5, 8}   60, zeros dropped only where they must be   ──►  {60, 8}
 */
#include "decimal.h"

enum { DIGITS_MAX = 19 }; /* 10^19 - 1 fits in 64 bits */

static const uint64_t DIGITS_END = 10000000000000000000ull; /* 10^19 */

static bool keep(unsigned __int128 digits, int32_t power, Decimal *out)
{
    while (digits >= DIGITS_END && digits % 10 == 0) {
        digits /= 10;
        power++;
    }
    if (digits >= DIGITS_END || power > DECIMAL_POWER_MAX || power < -DECIMAL_POWER_MAX)
        return false;
    *out = (Decimal){(uint64_t)digits, power};
    return true;
}

/* 1.20 and 1.2 are the same number: the form without closing zeros. */
static Decimal shortest(Decimal d)
{
    if (!d.digits)
        return (Decimal){0, 0};
    while (d.digits % 10 == 0) {
        d.digits /= 10;
        d.power++;
    }
    return d;
}

bool decimal_multiply(Decimal a, Decimal b, Decimal *product)
{
    return keep((unsigned __int128)a.digits * b.digits, a.power + b.power, product);
}

bool decimal_add(Decimal a, Decimal b, Decimal *sum)
{
    if (a.power < b.power) {
        Decimal swap = a;
        a = b;
        b = swap;
    }
    unsigned __int128 digits = a.digits;
    for (int32_t i = a.power; digits && i > b.power; i--) {
        if (digits >= DIGITS_END)
            return false;
        digits *= 10;
    }
    return keep(digits + b.digits, b.power, sum);
}

static int digits_count(uint64_t digits)
{
    int n = 1;
    while (digits >= 10) {
        digits /= 10;
        n++;
    }
    return n;
}

int decimal_compare(Decimal a, Decimal b)
{
    a = shortest(a);
    b = shortest(b);
    if (!a.digits || !b.digits)
        return (a.digits > b.digits) - (a.digits < b.digits);
    int high_a = digits_count(a.digits) + a.power, high_b = digits_count(b.digits) + b.power;
    if (high_a != high_b)
        return high_a < high_b ? -1 : 1;
    unsigned __int128 x = a.digits, y = b.digits; /* equally long: at most DIGITS_MAX steps apart */
    for (; a.power > b.power; a.power--)
        x *= 10;
    for (; b.power > a.power; b.power--)
        y *= 10;
    return (x > y) - (x < y);
}

int decimal_write(Decimal d, char *out)
{
    char digits[DIGITS_MAX + 2];
    int n = 0, length = 0;
    do {
        digits[n++] = (char)('0' + d.digits % 10);
        d.digits /= 10;
    } while (d.digits && n <= DIGITS_MAX);
    int behind = d.power < 0 ? -d.power : 0; /* digits behind the mark */
    for (int i = (n > behind ? n : behind + 1) - 1; i >= 0; i--) {
        out[length++] = i < n ? digits[i] : '0';
        if (i == behind && behind)
            out[length++] = '.';
    }
    bool zero = n == 1 && digits[0] == '0';
    for (int i = 0; i < d.power && !zero; i++)
        out[length++] = '0';
    out[length] = 0;
    return length;
}
