/*
 * no_money_test.c - reads 5 MB of text without money, and must find next to none in it.
 *
 *     if (argc > # && strcmp(argv[#], "-#") == 0) return ##;       a line of test/corpus/no_money.txt, under [code]
 *
 * Lines of one kind, chosen at random and with random digits for each #, fill a document of 100 kB, as many as make
 * 5 MB. Random they are, but the same on every machine; each kind is read in each of eight languages.
 */
#include "unit.h"

#include <stdio.h>

enum {
    LINES_MAX = 400,
    LINE_BYTES = 256,
    KINDS_MAX = 16,
    DOCUMENT_BYTES = 100 * 1000,
    DOCUMENTS = 50,
    FOUND_MAX = DOCUMENTS, /* one in 100 kB */
    SHOWN_MAX = 20
};

typedef struct Templates {
    char line[LINES_MAX][LINE_BYTES];
    int first[KINDS_MAX + 1]; /* of each kind; behind the last, the number of lines */
    int kinds, n;
} Templates;

static bool templates_read(Templates *t)
{
    FILE *file = fopen("test/corpus/no_money.txt", "r");
    if (!file)
        return false;
    char line[LINE_BYTES];
    while (t->n < LINES_MAX && fgets(line, sizeof line, file)) {
        bool comment = line[0] == '#' && line[1] == ' ',
             kind = line[0] == '[' && strstr(line, "]\n") && strlen(line) < 12;
        if (kind && t->kinds < KINDS_MAX)
            t->first[t->kinds++] = t->n;
        else if (!comment && line[0] != '\n' && t->kinds)
            memcpy(t->line[t->n++], line, sizeof line);
    }
    t->first[t->kinds] = t->n;
    fclose(file);
    return t->n > 0;
}

/* The same on every machine: xorshift64*. */
static uint32_t next_random(uint64_t *state, uint32_t below)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return (uint32_t)((*state * 0x2545F4914F6CDD1Dull >> 32) * below >> 32);
}

static void fill(const Templates *t, int kind, uint64_t *random, char *out)
{
    size_t len = 0;
    while (len + LINE_BYTES < DOCUMENT_BYTES) {
        uint32_t lines = (uint32_t)(t->first[kind + 1] - t->first[kind]);
        for (const char *s = t->line[t->first[kind] + (int)next_random(random, lines)]; *s; s++)
            out[len++] = *s == '#' ? (char)('0' + next_random(random, 10)) : *s;
    }
    out[len] = 0;
}

TEST(no_money_in_five_megabytes)
{
    static const char *const languages[] = {NULL, "en", "fr", "de", "es", "it", "pt", "nl"};
    static Templates templates;
    static char text[DOCUMENT_BYTES];
    uint64_t random = 20240229;
    uint32_t found = 0, shown = 0;
    if (!CHECK(templates_read(&templates)))
        return;
    for (int k = 0; k < DOCUMENTS; k++) {
        fill(&templates, k % templates.kinds, &random, text);
        Document *doc = unit_read(text, READ_AMOUNTS, languages[k / templates.kinds % 8]);
        found += doc->amounts.n;
        for (uint32_t i = 0; i < doc->amounts.n && shown < SHOWN_MAX; i++, shown++) {
            Span span = doc->amounts.items[i].span;
            printf("# money? %.*s\n", (int)(span.end - span.start), text + span.start);
        }
        unit_free(doc);
    }
    printf("# %u amounts in %d kB without money\n", found, DOCUMENTS * DOCUMENT_BYTES / 1000);
    CHECK(found <= FOUND_MAX);
}
