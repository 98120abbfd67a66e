/* Exact decimals. */
#include "unit.h"

static void check_written(Decimal d, const char *wanted)
{
    char out[DECIMAL_TEXT_MAX];
    int len = decimal_write(d, out);
    CHECK(len == (int)strlen(wanted));
    CHECK_TEXT(out, wanted);
}

TEST(decimal_writes_plain_digits)
{
    check_written((Decimal){38, 9}, "38000000000");
    check_written((Decimal){97, -2}, "0.97");
    check_written((Decimal){150, -2}, "1.50");
    check_written((Decimal){0, 0}, "0");
    check_written((Decimal){10346, 5}, "1034600000");
}

TEST(decimal_multiplies_exactly)
{
    Decimal product;
    CHECK(decimal_multiply((Decimal){10346, -1}, (Decimal){1, 6}, &product));
    CHECK(decimal_compare(product, (Decimal){10346, 5}) == 0);
    CHECK(!decimal_multiply((Decimal){UINT64_MAX, 0}, (Decimal){UINT64_MAX, 0}, &product));
}

TEST(decimal_compares_across_powers)
{
    CHECK(decimal_compare((Decimal){1, 3}, (Decimal){1000, 0}) == 0);
    CHECK(decimal_compare((Decimal){1, 3}, (Decimal){999, 0}) > 0);
    CHECK(decimal_compare((Decimal){15, -1}, (Decimal){2, 0}) < 0);
}
