/*
 * adversarial_test.c - whatever the text, reading four times as much takes about four times as long.
 *
 *     # same_deal    0.3 MB   12.3 MB/s    1.0 MB   11.9 MB/s   ratio 4.1
 *
 * Each test fills a text with one thing only, of a kind that has made some step quadratic or might, reads all of it
 * at one size and at four times that size, and compares the processor time of the two. A linear reader gives 4, or a
 * little more where the longer text leaves the caches; a quadratic one gives 16. Times are those of this process
 * alone, the best of a few runs, and a ratio that looks bad is measured again, so that a busy machine does not fail
 * the test. ADVERSARIAL_BYTES=1000000 in the environment compares 1 MB with 4 MB.
 */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "headline.h"

#ifdef __SANITIZE_ADDRESS__
enum { SMALL_BYTES = 32 * 1024 };
#else
enum { SMALL_BYTES = 256 * 1024 };
#endif
enum {
    GROWTH = 4,
    RATIO_MAX = 8, /* twice what linear is, half of what quadratic is */
    RUNS = 2,
    ATTEMPTS = 3,
    NOISE_MS = 20 /* less than this is not compared */
};

/* --- texts --- */

typedef struct Text {
    char *s;
    size_t len, size;
    uint64_t random;
} Text;

/* The same texts on every machine: xorshift64*. */
static uint32_t next_random(Text *text, uint32_t below)
{
    text->random ^= text->random >> 12;
    text->random ^= text->random << 25;
    text->random ^= text->random >> 27;
    return (uint32_t)((text->random * 0x2545F4914F6CDD1Dull >> 32) * below >> 32);
}

/* False once the text is full; nothing is written in part. */
static bool put(Text *text, const char *s)
{
    size_t n = strlen(s);
    if (text->size - text->len < n)
        return false;
    memcpy(text->s + text->len, s, n);
    text->len += n;
    return true;
}

/* A capitalised word of its own for each number. */
static const char *name_of(uint32_t number, char out[32])
{
    static const char *const first[] = {"Ba", "Co", "Du", "Fe", "Gi", "Ka", "Lo", "Mu",
                                        "Ne", "Po", "Ra", "So", "Tu", "Ve", "Wi", "Zo"};
    static const char *const then[] = {"b",  "ck", "d", "ll", "m", "nd", "p",  "r",
                                       "st", "t",  "v", "x",  "z", "lm", "rg", "sk"};
    static const char *const vowel[] = {"a", "e", "i", "o"};
    size_t n = (size_t)sprintf(out, "%s", first[number & 15]);
    for (number >>= 4; number; number >>= 6)
        n += (size_t)sprintf(out + n, "%s%s", then[number & 15], vowel[number >> 4 & 3]);
    sprintf(out + n, "x");
    return out;
}

static void repeat(Text *text, const char *s)
{
    while (put(text, s))
        ;
}

/* The format takes two names and a number: %1$s, %2$s, %3$u. */
static void fill_names(Text *text, const char *format, bool distinct)
{
    char line[512], a[32], b[32];
    for (uint32_t i = 0;; i += distinct) {
        snprintf(line, sizeof line, format, name_of(2 * i, a), name_of(2 * i + 1, b), i);
        if (!put(text, line))
            return;
    }
}

static void fill_quotes_nested(Text *text)
{
    while (text->len < text->size / 2 && put(text, "« a “b "))
        ;
    repeat(text, "c” d »");
}

static void fill_brackets_nested(Text *text)
{
    while (text->len < text->size / 2 && put(text, "(["))
        ;
    repeat(text, "])");
}

static void fill_random_bytes(Text *text)
{
    while (text->len < text->size)
        text->s[text->len++] = (char)next_random(text, 256);
}

static void fill_random_ascii(Text *text)
{
    while (text->len < text->size)
        text->s[text->len++] = (char)(' ' + next_random(text, 95));
}

/* Words that mean something to one step or other, in any order. */
static void fill_word_salad(Text *text)
{
    static const char *const words[] = {
        "Amazon",    "OpenAI", "Carrefour", "acquires", "rachète", "for",      "pour",    "$",     "5",   "million",
        "milliards", "de",     "dollars",   ",",        ".",       "and",      "et",      "(",     ")",   "«",
        "»",         "\"",     "“",         "”",        "-",       "said",     "déclare", "PDG",   "CEO", "of",
        "the",       "in",     "2025",      "March",    "lundi",   "contract", "contrat", "stake", "%",   "10",
        "to",        "from",   "group",     "groupe",   "Inc.",    "SA",       "its",     "which", "\n",  "\n\n",
        ":",         ";",      "not",       "by",       "with",    "between"};
    while (put(text, words[next_random(text, sizeof words / sizeof words[0])]) && put(text, " "))
        ;
}

/* --- measuring --- */

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void swallow(void *data, const char *s, size_t len)
{
    (void)s;
    *(size_t *)data += len;
}

/* Reads everything there is in the text and marks it. */
static void read_whole(const Text *text)
{
    static Document doc;
    DocumentOptions options = {.published = 20000, .steps = READ_ALL};
    size_t marked = 0;
    CHECK(document_read(&doc, &host_malloc, text->s, text->len, &options) == STATUS_OK);
    CHECK(headline_write(&doc, &(HeadlineOptions){0}, &(HeadlineSink){swallow, &marked}) == STATUS_OK);
    CHECK(marked >= text->len / 2);
    HeadlineOptions pieces = {.format = HEADLINE_MARKDOWN, .values = true, .max_fragments = 1000000, .max_words = 9};
    CHECK(headline_write(&doc, &pieces, &(HeadlineSink){swallow, &marked}) == STATUS_OK);
    document_free(&doc);
}

static double seconds_for(const Text *text)
{
    double best = 0;
    for (int run = 0; run < RUNS; run++) {
        double start = now();
        read_whole(text);
        double took = now() - start;
        if (!run || took < best)
            best = took;
        if (best > .2)
            break;
    }
    return best;
}

typedef void (*Fill)(Text *);

static double seconds_at(size_t size, Fill fill, const char *once)
{
    Text text = {.s = malloc(size), .size = size, .random = 88172645463325252ull};
    if (!text.s)
        abort();
    if (fill)
        fill(&text);
    else
        repeat(&text, once);
    double seconds = seconds_for(&text);
    free(text.s);
    return seconds;
}

static void check_linear(const char *name, Fill fill, const char *once)
{
    const char *asked = getenv("ADVERSARIAL_BYTES");
    size_t bytes = asked ? (size_t)atol(asked) : SMALL_BYTES;
    double mb = (double)bytes / 1e6, few = 0, many = 0;
    bool linear = false;
    for (int attempt = 0; attempt < ATTEMPTS && !linear; attempt++) {
        few = seconds_at(bytes, fill, once);
        many = seconds_at(bytes * GROWTH, fill, once);
        linear = many * 1000 < NOISE_MS || many < few * RATIO_MAX;
    }
    printf("# %-28s %5.1f MB %7.2f MB/s  %5.1f MB %7.2f MB/s   ratio %.1f\n", name, mb, mb / few, mb * GROWTH,
           mb * GROWTH / many, many / few);
    CHECK(linear);
}

/* A text of one thing over and over, and one that a function fills. */
#define OVER_AND_OVER(name, once)                                                                                    \
    TEST(adversarial_##name)                                                                                         \
    {                                                                                                                \
        check_linear(#name, NULL, once);                                                                             \
    }
#define FILLED(name, fill)                                                                                           \
    TEST(adversarial_##name)                                                                                         \
    {                                                                                                                \
        check_linear(#name, fill, NULL);                                                                             \
    }
#define NAMED(name, distinct, format)                                                                                \
    static void fill_##name(Text *text)                                                                              \
    {                                                                                                                \
        fill_names(text, format, distinct);                                                                          \
    }                                                                                                                \
    FILLED(name, fill_##name)

/* characters */
OVER_AND_OVER(one_letter, "a")
OVER_AND_OVER(one_capital, "A")
OVER_AND_OVER(digits, "1")
OVER_AND_OVER(digits_apart, "1 ")
OVER_AND_OVER(digits_by_commas, "1,")
OVER_AND_OVER(digits_by_points, "100.")
OVER_AND_OVER(digits_by_hyphens, "10-")
OVER_AND_OVER(dollars, "$")
OVER_AND_OVER(dollars_and_digits, "$1 ")
OVER_AND_OVER(spaces, " ")
OVER_AND_OVER(newlines, "\n")
OVER_AND_OVER(lines_of_one_letter, "a\n\n")
OVER_AND_OVER(commas, ",")
OVER_AND_OVER(full_stops, ". ")
OVER_AND_OVER(hyphens, "a-")
OVER_AND_OVER(apostrophes, "l'")
OVER_AND_OVER(inner_points, "a.")
OVER_AND_OVER(brackets_open, "(")
OVER_AND_OVER(brackets_apart, "( ")
OVER_AND_OVER(brackets_empty, "()")
OVER_AND_OVER(brackets_of_capitals, "Aa (AB) ")
OVER_AND_OVER(brackets_of_names, "(Aa ")
FILLED(brackets_nested, fill_brackets_nested)
OVER_AND_OVER(quotes_angle, "«")
OVER_AND_OVER(quotes_angle_apart, "« ")
OVER_AND_OVER(quotes_angle_words, "« Nous allons ")
OVER_AND_OVER(quotes_straight, "\"")
OVER_AND_OVER(quotes_straight_apart, "\" ")
OVER_AND_OVER(quotes_straight_words, "\"We go ")
OVER_AND_OVER(quotes_curly, "“")
OVER_AND_OVER(quotes_curly_words, "“We go ")
OVER_AND_OVER(quotes_curly_lines, "\n\n“We go on as before")
OVER_AND_OVER(quotes_single, " 'a")
OVER_AND_OVER(quotes_dashes, "\n- Nous allons ")
OVER_AND_OVER(quotes_closing, "”")
FILLED(quotes_nested, fill_quotes_nested)
OVER_AND_OVER(quotes_said, "\"We will go on with it\", he said. ")
OVER_AND_OVER(quotes_said_by_nobody, "« Nous allons continuer ainsi », ")
OVER_AND_OVER(cjk, "\xE4\xB8\xAD\xE6\x96\x87")
OVER_AND_OVER(cjk_money, "\xE4\xB8\x87\xE5\x84\x84\xE5\x85\x83")
OVER_AND_OVER(emoji, "\xF0\x9F\x98\x80")
OVER_AND_OVER(arabic, "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85 ")
OVER_AND_OVER(combining_marks, "\xCC\x81")
OVER_AND_OVER(combined_letters, "e\xCC\x81")
OVER_AND_OVER(zero_widths, "\xE2\x80\x8B")
OVER_AND_OVER(zero_widths_between, "a\xE2\x80\x8D")
FILLED(random_bytes, fill_random_bytes)
FILLED(random_ascii, fill_random_ascii)

/* words */
OVER_AND_OVER(word_and, "and ")
OVER_AND_OVER(word_et, "et ")
OVER_AND_OVER(word_de, "de ")
OVER_AND_OVER(word_of_the, "of the ")
OVER_AND_OVER(word_million, "million ")
OVER_AND_OVER(word_hundred, "two hundred ")
OVER_AND_OVER(word_next_week, "next week ")
OVER_AND_OVER(word_from_monday, "from Monday to ")
OVER_AND_OVER(word_between, "between 1 and ")
OVER_AND_OVER(word_group, "the group ")
OVER_AND_OVER(word_he_said, "he said ")
OVER_AND_OVER(word_chief_executive, "chief executive of ")
OVER_AND_OVER(word_buy, "buy ")
OVER_AND_OVER(word_acquisition_of, "acquisition of ")
OVER_AND_OVER(word_not, "not ")
OVER_AND_OVER(years, "2025 ")
OVER_AND_OVER(dates, "3 November 2025 ")
OVER_AND_OVER(months, "May ")
OVER_AND_OVER(amounts, "$5 million ")
OVER_AND_OVER(amounts_in_lists, "$5, $6 and ")
OVER_AND_OVER(percents, "15 % ")
OVER_AND_OVER(terms_of_contracts, "five-year contract ")
FILLED(word_salad, fill_word_salad)

/* names */
OVER_AND_OVER(capitals, "Aa Bb ")
OVER_AND_OVER(capitals_upper, "AA BB ")
OVER_AND_OVER(known_name, "Amazon ")
OVER_AND_OVER(known_names, "Amazon, OpenAI and Carrefour, ")
OVER_AND_OVER(legal_forms, "Inc. ")
OVER_AND_OVER(persons, "Sam Altman, chief executive of OpenAI, ")
OVER_AND_OVER(name_and_name, "Aa and Bb and ")
OVER_AND_OVER(name_of_name, "Bank of ")
NAMED(same_name, false, "%s ")
NAMED(distinct_names, true, "%s %s ")
NAMED(distinct_sentences, true, "%s went to %s. ")
NAMED(distinct_lists, true, "%s, %s, and ")
NAMED(distinct_families, true, "Marie %s met %s. ")
NAMED(distinct_prefixes, true, "Kelba %s went. Kelba %s went. ")
NAMED(distinct_suffixes, true, "%s Kelba went. %s Kelba went. Kelba went. ")
NAMED(distinct_initials, true, "%s Xelba Corp (KX) and %s. KX went. ")
NAMED(distinct_persons, true, "%s Durand, chief executive of %s, said it. ")
NAMED(german_compounds, true, "Die %1$s%2$s und der Kelba%1$s%2$sen sind für die Welt auch das %2$s. ")

/* deals */
NAMED(same_deal, false, "%s acquires %s for $1 million. ")
NAMED(same_deal_french, false, "%s rachète %s pour 1 million d'euros. ")
NAMED(distinct_deals, true, "%s acquires %s for $1 million. ")
NAMED(distinct_deals_one_sentence, true, "%s acquires %s for $1 million, ")
NAMED(distinct_targets, true, "Kelba acquires %s for $1 million. Kelba acquires %s for $2 million. ")
NAMED(distinct_buyers, true, "%s acquires Kelba for $1 million. %s buys Kelba. ")
NAMED(distinct_partners, true, "%s and %s sign a partnership. ")
NAMED(distinct_contracts, true,
      "%s signs a five-year contract with %s worth $1 million, with exclusivity until 2030. ")
NAMED(distinct_deals_told_on, true,
      "%s acquires %s. The deal, worth $3 million, has an option to extend. The two companies agree. ")
NAMED(distinct_deals_quoted, true, "%s acquires %s. \"We are so happy with this deal\", said its chief executive. ")
NAMED(distinct_deals_of_anybody, true, "%s acquires %s for $1 million from Kelba, Amazon, OpenAI and Carrefour. ")
NAMED(same_pair_distinct_sums, true, "Kelba acquires Xelba for $%3$u million. ")
NAMED(numbered_deals, true, "Company%3$u acquires Target%3$u Corp for $1 million. ")
NAMED(numbered_deals_apart, true, "Kelba Company %3$u acquires Xelba Target %3$u for $%3$u million. ")
NAMED(distinct_deals_french, true, "%s rachète %s pour %u millions d'euros. ")
NAMED(distinct_clauses, true, "%s signs an exclusive %3$u-year contract with %s until 2030. ")

/* one sentence */
OVER_AND_OVER(endless_sentence, "the sea and the sky go on with it as they were ")
OVER_AND_OVER(endless_headline, "Amazon Buys The Sea For $5 Million As Shares Fall ")
OVER_AND_OVER(endless_capitals, "AMAZON BUYS THE SEA FOR $5 MILLION ")
