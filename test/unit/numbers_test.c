/* Written numbers, read at their first token. */
#include "unit.h"

#include "numbers.h"

/* The value of the number that text begins with, as plain digits; "" where none begins, "vague" where it has no
 * value. */
static void check_number(const char *language, const char *text, const char *wanted, uint32_t tokens)
{
    Document *doc = unit_read(text, READ_HITS, language);
    Number number = {0};
    char out[DECIMAL_TEXT_MAX] = "";
    if (number_read(doc, number_style(doc, (StyleVotes){0}), 0, false, &number))
        decimal_write(number.value, out);
    CHECK_TEXT(number.flags & NUMBER_VAGUE ? "vague" : out, wanted);
    CHECK(number.n == tokens);
    unit_free(doc);
}

TEST(numbers_in_digits_follow_the_language)
{
    check_number("en", "1,250.50", "1250.50", 1);
    check_number("de", "1.250,50", "1250.50", 1);
    check_number("en", "1.200", "1.200", 1);
    check_number("es", "1.200 millones", "1200000000", 2);
    check_number("en", "1,25,000", "125000", 1);
    check_number("fr", "1 034,6", "1034.6", 2);
    check_number("de", "1'000'000", "1000000", 1);
    check_number("ar", "٢٥٠", "250", 1);
    check_number("fr", "0,97", "0.97", 1);
}

TEST(numbers_in_words_add_and_multiply)
{
    check_number("fr", "deux cent mille trois", "200003", 4);
    check_number("fr", "quatre-vingt-dix-sept", "97", 7);
    check_number("en", "two hundred and fifty", "250", 4);
    check_number("en", "half a billion", "500000000", 3);
    check_number("de", "zweihundertfünfzig", "250", 1);
    check_number("ko", "2억 4천 7백만", "247000000", 7);
    check_number("zh", "1万亿", "1000000000000", 3);
    check_number("en", "one point three", "1.3", 3);
}

TEST(numbers_end_where_the_next_begins)
{
    check_number("en", "five ten", "5", 1);
    check_number("en", "2024 4.7 billion", "2024", 1);
    check_number("fr", "12 et 15 millions", "12", 1);
}

TEST(numbers_too_long_are_none)
{
    check_number("en", "99999999999999999999", "", 0);
    check_number("en", "12.11.2025", "", 0);
}

TEST(numbers_without_a_value_are_vague)
{
    check_number("fr", "plusieurs centaines de milliards", "vague", 4);
    check_number("en", "tens of millions", "vague", 3);
}
