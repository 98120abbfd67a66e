/*
 * anchors_test.c - amounts read in windows are those of the full reading, on every text.
 *
 * The texts: each line of test/corpus, alone and at any place of a longer text, several of them together, and
 * sentences of words drawn at random from the money of every language, with numbers, marks and other words between.
 */
#include "unit.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "text.h"

enum { TEXT_BYTES = 8192, LINES_MAX = 40000, SHOWN_MAX = 5, WORDS_MAX = 20000, SALADS = 150 };

static uint64_t random_state = 20250607;

static uint32_t next_random(uint32_t below)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(random_state >> 33) % below;
}

/* --- what is compared --- */

static bool amounts_agree(const Document *a, const Document *b)
{
    bool same = a->amounts.n == b->amounts.n && a->language == b->language;
    for (uint32_t i = 0; same && i < a->amounts.n; i++) {
        const Amount *x = &a->amounts.items[i], *y = &b->amounts.items[i];
        same = x->span.start == y->span.start && x->span.end == y->span.end && x->currency == y->currency &&
               x->qualifier == y->qualifier && x->has_value == y->has_value && x->has_max == y->has_max &&
               x->per_unit == y->per_unit && decimal_compare(x->value, y->value) == 0 &&
               decimal_compare(x->max, y->max) == 0;
    }
    return same;
}

static struct {
    uint32_t texts, amounts, within, differ;
} counts;

static void compare(const char *text, const char *language)
{
    Document *within = unit_read(text, READ_AMOUNTS, language);
    Document *full = unit_read(text, READ_AMOUNTS | READ_WORDS, language);
    counts.texts++;
    counts.amounts += full->amounts.n;
    counts.within += !(within->steps & READ_WORDS);
    if (!amounts_agree(within, full) && counts.differ++ < SHOWN_MAX)
        printf("# %s: %u amounts in windows, %u in all: %s\n", language ? language : "-", within->amounts.n,
               full->amounts.n, text);
    unit_free(within);
    unit_free(full);
}

static void check_counts(const char *what)
{
    printf("# %s: %u texts, %u amounts, %u texts read in windows\n", what, counts.texts, counts.amounts,
           counts.within);
    CHECK(counts.differ == 0);
    CHECK(counts.within * 2 > counts.texts && counts.amounts > 1000);
    memset(&counts, 0, sizeof counts);
}

/* --- the corpus --- */

static const char filler[] = "the board often meets in the large hall of the building and the talks go on all "
                             "morning until nobody is left; le "
                             "conseil se réunit souvent dans la grande salle et les échanges durent toute la matinée "
                             "sans que personne parte. ";

/* Some words of no money, from any letter on. */
static void fill(char *text, uint32_t most)
{
    size_t len = strlen(text);
    snprintf(text + len, TEXT_BYTES - len, "%.*s", (int)next_random(most),
             filler + next_random(sizeof filler - most));
    while (len < strlen(text) && (text[len] & 0xC0) == 0x80) /* begins in the midst of a letter */
        text[len++] = ' ';
    for (len = strlen(text); len && (text[len - 1] & 0x80); len--) /* or ends so */
        text[len - 1] = 0;
}

static void put(char *text, const char *s)
{
    size_t len = strlen(text);
    snprintf(text + len, TEXT_BYTES - len, "%s", s);
}

static const char *gap(void)
{
    static const char *const gaps[] = {" ", " ", " ", ". ", ", ", "\n", "\n\n", "\xC2\xA0", "  ", ""};
    return gaps[next_random(sizeof gaps / sizeof *gaps)];
}

/* What a line of the corpus holds before its arrow; its language is the folder's name. */
typedef struct Line {
    char *text, language[4];
} Line;
static Line *lines;
static uint32_t n_lines;

static void lines_read(const char *path)
{
    static char line[TEXT_BYTES];
    char language[16] = "";
    FILE *in = fopen(path, "r");
    if (!CHECK(in && sscanf(path, "test/corpus/%15[^/]", language) == 1))
        return;
    while (fgets(line, sizeof line, in) && n_lines < LINES_MAX) {
        char *arrow = strstr(line, " ⇒ "), *to = line;
        if (*line == '#' || !arrow)
            continue;
        *arrow = 0;
        for (char *s = line; *s; s++, to++)
            *to = s[0] == '\\' && s[1] == 'n' ? *++s = '\n' : *s;
        *to = 0;
        Line *l = &lines[n_lines++];
        l->text = strdup(line);
        snprintf(l->language, sizeof l->language, "%s", language);
    }
    fclose(in);
}

TEST(anchors_find_what_the_full_reading_finds)
{
    static char text[TEXT_BYTES];
    glob_t files;
    lines = calloc(LINES_MAX, sizeof *lines);
    if (!CHECK(lines && glob("test/corpus/*/*.txt", 0, NULL, &files) == 0)) /* tests run in the top folder */
        return;
    for (size_t i = 0; i < files.gl_pathc; i++)
        lines_read(files.gl_pathv[i]);
    globfree(&files);
    for (uint32_t i = 0; i < n_lines; i++) {
        compare(lines[i].text, lines[i].language);
        compare(lines[i].text, NULL);
        for (uint32_t turn = 0; turn < 2; turn++) {
            *text = 0;
            for (uint32_t k = 0; k <= turn * 3; k++) {
                uint32_t other = i + k < n_lines ? i + k : i;
                fill(text, 180);
                put(text, gap());
                put(text, lines[other].text);
                put(text, gap());
                fill(text, 180);
            }
            compare(text, lines[i].language);
        }
    }
    check_counts("the corpus");
    while (n_lines)
        free(lines[--n_lines].text);
    free(lines);
}

/* --- random words --- */

static uint32_t words[WORDS_MAX], n_words;

/* The words that have a sense of money in the language: more of them than stand alone. */
static void words_of(uint8_t language)
{
    const uint64_t money = 1ull << CLASS_currency | 1ull << CLASS_minor | 1ull << CLASS_scale |
                           1ull << CLASS_numeral | 1ull << CLASS_vague | 1ull << CLASS_money_affix |
                           1ull << CLASS_currency_land | 1ull << CLASS_qualifier | 1ull << CLASS_qualifier_after |
                           1ull << CLASS_range | 1ull << CLASS_money_word | 1ull << CLASS_not_money;
    n_words = 0;
    for (uint32_t w = 1; w <= lexicon.n_words && n_words < WORDS_MAX; w++) {
        const Node *node = &lexicon.nodes[w];
        for (uint32_t i = 0; i < node->n_senses; i++) {
            const Sense *s = &lexicon.senses[node->sense + i];
            if (money >> s->class_ & 1 && (s->language == language || s->language == LANGUAGE_COMMON)) {
                words[n_words++] = w;
                break;
            }
        }
    }
}

static void put_word(char *text)
{
    char word[WORD_MAX_BYTES + 1];
    snprintf(word, sizeof word, "%s", lexicon.pool + lexicon.word_text[words[next_random(n_words)]]);
    uint32_t capitals = next_random(4); /* none, none, the first, all */
    for (char *s = word; capitals >= 2 && *s && (s == word || capitals == 3); s++)
        *s -= *s >= 'a' && *s <= 'z' ? 32 : 0;
    put(text, word);
}

static void put_number(char *text)
{
    static const char *const numbers[] = {"5",
                                          "12",
                                          "1,250",
                                          "1.250",
                                          "2,5",
                                          "3.75",
                                          "2025",
                                          "1 034,6",
                                          "5-6",
                                          "$",
                                          "€",
                                          "56,9 %",
                                          "3.5%",
                                          "5m",
                                          "2bn",
                                          "zweihundert",
                                          "MEUR",
                                          "TEUR",
                                          "kUSD",
                                          "R250",
                                          "K5",
                                          ".50",
                                          "5,-",
                                          "12, 13 and 14",
                                          "between 2 and 3",
                                          "de 2 à"};
    put(text, numbers[next_random(sizeof numbers / sizeof *numbers)]);
}

static void put_mark(char *text)
{
    static const char *const marks[] = {",",
                                        ".",
                                        ";",
                                        "-",
                                        "–",
                                        "…",
                                        "?",
                                        "(",
                                        ")",
                                        "«",
                                        "\"",
                                        "\n",
                                        "\n\n",
                                        "Acme",
                                        "Paris",
                                        "https://a.com/5m-usd",
                                        "a@b.fr",
                                        "mil\xC2\xADlion",
                                        "M\xC4\xB0LL\xC4\xB0ON"};
    put(text, marks[next_random(sizeof marks / sizeof *marks)]);
}

TEST(anchors_find_the_money_of_every_language)
{
    static char text[TEXT_BYTES];
    for (uint32_t language = 1; language < lexicon.n_languages; language++) {
        words_of((uint8_t)language);
        for (uint32_t k = 0; k < SALADS; k++) {
            *text = 0;
            for (uint32_t left = 5 + next_random(60); left; left--) {
                uint32_t what = next_random(16);
                if (what < 7)
                    fill(text, 40);
                else if (what < 10)
                    put_number(text);
                else if (what < 14)
                    put_word(text);
                else
                    put_mark(text);
                put(text, next_random(4) ? " " : gap());
            }
            compare(text, lexicon.languages[language].code);
        }
    }
    check_counts("random words");
}

/* --- hostile texts --- */

TEST(anchors_stand_hostile_texts)
{
    static const char *const units[] = {"1234567890",
                                        "$",
                                        "$1 ",
                                        "a",
                                        "\xC3\xE2\x82",
                                        "5 millions d'euros, ",
                                        "\xE4\xBA\xBA",
                                        "1%1,5%",
                                        "5,6 % ",
                                        "euro",
                                        "million\n",
                                        "l'",
                                        "Abc ",
                                        "([{",
                                        "a@b.fr http://5eur"};
    enum { HOSTILE_BYTES = 40000 };
    char *text = calloc(HOSTILE_BYTES + 64, 1);
    for (size_t k = 0; CHECK(text != NULL) && k < 2 * sizeof units / sizeof *units; k++) {
        const char *unit = units[k / 2];
        size_t n = strlen(unit), len = (size_t)snprintf(text, 64, "%s", k % 2 ? "Il a payé 5 euros. " : "");
        for (; len + n < HOSTILE_BYTES; len += n)
            memcpy(text + len, unit, n + 1);
        compare(text, "fr");
    }
    free(text);
    CHECK(counts.differ == 0);
    memset(&counts, 0, sizeof counts);
}
