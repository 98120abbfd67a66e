/*
 * corpus.c - makes the articles of the benchmarks, the same ones each time, out of grammars of our own.
 *
 *     build/bench/corpus MEGABYTES test/bench/french.txt test/bench/english.txt > articles.tsv
 *
 * A grammar is a text of symbols and their alternatives:
 *
 *     [fact]                                      one of the lines, by chance
 *     {company} emploie {2-90} 000 personnes.     {symbol}: one of its alternatives; {2-90}: a number
 *     [buyer!]                                    "!": chosen once an article, as its main characters are
 *     {company} | {coined}                        alternatives on one line
 *
 * An article is a headline, a lead and paragraphs, 1 to 30 kB of them, most some kilobytes. A row is number,
 * language, day of publication and text, as COPY reads it. Grammars take turns, three articles of the first to two of
 * the next.
 */
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ARTICLE_MIN = 1000, /* bytes */
    ARTICLE_MAX = 30000,
    ARTICLE_ROOM = 4 * ARTICLE_MAX,
    DEPTH_MAX = 40,
    GRAMMARS_MAX = 8
};

typedef struct Symbol {
    char *name;
    bool once; /* chosen once an article */
    char **choices;
    uint32_t n, room;
    const char *chosen; /* of this article */
    uint32_t article;   /* that it was chosen in */
} Symbol;

typedef struct Grammar {
    char language[8];
    Symbol *symbols;
    uint32_t n, room;
} Grammar;

typedef struct Text {
    char s[ARTICLE_ROOM];
    size_t n;
} Text;

static uint64_t state = 1; /* of the chances; xorshift64* */
static uint32_t article_number;

static uint32_t chance(uint32_t below)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (uint32_t)((state * 0x2545F4914F6CDD1Du >> 32) * below >> 32);
}

static void die(const char *message, const char *what)
{
    fprintf(stderr, "corpus: %s: %s\n", message, what);
    exit(1);
}

static void *grow(void *block, uint32_t n, uint32_t *room, size_t size)
{
    if (n < *room)
        return block;
    *room = *room ? 2 * *room : 16;
    block = realloc(block, *room * size);
    if (!block)
        die("out of memory", "grammar");
    return block;
}

static char *copy_of(const char *s, size_t n)
{
    char *copy = malloc(n + 1);
    if (!copy)
        die("out of memory", "grammar");
    memcpy(copy, s, n);
    copy[n] = 0;
    return copy;
}

static Symbol *symbol_find(Grammar *g, const char *name, size_t n)
{
    for (uint32_t i = 0; i < g->n; i++)
        if (!strncmp(g->symbols[i].name, name, n) && !g->symbols[i].name[n])
            return &g->symbols[i];
    die("no such symbol", name);
    return NULL;
}

static Symbol *symbol_add(Grammar *g, const char *line, size_t n)
{
    bool once = n > 3 && line[n - 2] == '!';
    g->symbols = grow(g->symbols, g->n, &g->room, sizeof *g->symbols);
    g->symbols[g->n] = (Symbol){.name = copy_of(line + 1, n - 2 - once), .once = once};
    return &g->symbols[g->n++];
}

static void choices_add(Symbol *symbol, char *line)
{
    for (char *bar; line; line = bar) {
        bar = strstr(line, " | ");
        size_t n = bar ? (size_t)(bar - line) : strlen(line);
        bar = bar ? bar + 3 : NULL;
        symbol->choices = grow(symbol->choices, symbol->n, &symbol->room, sizeof *symbol->choices);
        symbol->choices[symbol->n++] = copy_of(line, n);
    }
}

static void grammar_read(Grammar *g, const char *path)
{
    char line[1 << 14];
    Symbol *symbol = NULL;
    FILE *in = fopen(path, "r");
    if (!in)
        die("cannot read", path);
    while (fgets(line, sizeof line, in)) {
        size_t n = strcspn(line, "\n");
        line[n] = 0;
        if (!n || line[0] == '#')
            continue;
        if (line[0] == '[' && line[n - 1] == ']')
            symbol = symbol_add(g, line, n);
        else if (symbol)
            choices_add(symbol, line);
        else
            die("a line before the first symbol", path);
    }
    fclose(in);
    snprintf(g->language, sizeof g->language, "%s", symbol_find(g, "language", 8)->choices[0]);
}

static void text_put(Text *text, const char *s, size_t n)
{
    if (text->n + n > sizeof text->s)
        die("an article is too long", "text");
    memcpy(text->s + text->n, s, n);
    text->n += n;
}

static void expand(Grammar *g, Text *text, const char *s, uint32_t depth);

static void number_put(Text *text, const char *s)
{
    char digits[16], *rest;
    uint32_t low = (uint32_t)strtoul(s, &rest, 10), high = (uint32_t)strtoul(rest + 1, NULL, 10);
    text_put(text, digits, (size_t)snprintf(digits, sizeof digits, "%u", low + chance(high - low + 1)));
}

/* What is chosen once an article is chosen as text, so that {coined} names one company all through. */
static void symbol_put(Grammar *g, Text *text, Symbol *symbol, uint32_t depth)
{
    const char *choice = symbol->choices[chance(symbol->n)];
    if (!symbol->once) {
        expand(g, text, choice, depth + 1);
    } else if (symbol->chosen && symbol->article == article_number) {
        text_put(text, symbol->chosen, strlen(symbol->chosen));
    } else {
        size_t from = text->n;
        expand(g, text, choice, depth + 1);
        free((char *)symbol->chosen);
        symbol->chosen = copy_of(text->s + from, text->n - from);
        symbol->article = article_number;
    }
}

static void expand(Grammar *g, Text *text, const char *s, uint32_t depth)
{
    if (depth > DEPTH_MAX)
        die("a symbol that holds itself", s);
    for (const char *open; (open = strchr(s, '{')); s = strchr(open, '}') + 1) {
        size_t n = strcspn(open, "}") - 1;
        if (!open[n + 1])
            die("an open brace", s);
        text_put(text, s, (size_t)(open - s));
        if (isdigit((unsigned char)open[1]))
            number_put(text, open + 1);
        else
            symbol_put(g, text, symbol_find(g, open + 1, n), depth);
    }
    text_put(text, s, strlen(s));
}

/* A sentence, with a capital: ASCII's, or à-þ of Latin-1, which in UTF-8 are the byte C3 and one of 80-BF. */
static void sentence_put(Grammar *g, Text *text, const char *name)
{
    size_t from = text->n;
    symbol_put(g, text, symbol_find(g, name, strlen(name)), 0);
    uint8_t *s = (uint8_t *)text->s + from;
    if (s[0] >= 'a' && s[0] <= 'z')
        s[0] -= 32;
    else if (s[0] == 0xC3 && s[1] >= 0xA0)
        s[1] -= 32;
}

static void article_write(Grammar *g, Text *text)
{
    /* The product of two chances: many short articles, few long ones. */
    size_t wanted = ARTICLE_MIN + (size_t)chance(1000) * chance(1000) * (ARTICLE_MAX - ARTICLE_MIN) / 1000000;
    text->n = 0;
    sentence_put(g, text, "headline");
    text_put(text, "\n\n", 2);
    sentence_put(g, text, "lead");
    while (text->n < wanted) {
        uint32_t sentences = 1 + chance(5);
        text_put(text, "\n\n", 2);
        for (uint32_t i = 0; i < sentences; i++) {
            if (i)
                text_put(text, " ", 1);
            sentence_put(g, text, "sentence");
        }
    }
}

static void row_write(const Grammar *g, const Text *text)
{
    printf("%u\t%s\t2025-%02u-%02u\t", article_number, g->language, 1 + chance(12), 1 + chance(28));
    for (size_t i = 0; i < text->n; i++)
        if (text->s[i] == '\n')
            fputs("\\n", stdout);
        else
            putchar(text->s[i]);
    putchar('\n');
}

int main(int argc, char **argv)
{
    static Grammar grammars[GRAMMARS_MAX];
    static Text text;
    double written = 0, wanted = argc > 1 ? atof(argv[1]) * 1e6 : 0;
    uint32_t n = argc > 2 ? (uint32_t)argc - 2 : 0;
    if (wanted <= 0 || !n || n > GRAMMARS_MAX)
        die("usage", "corpus MEGABYTES GRAMMAR...");
    for (uint32_t i = 0; i < n; i++)
        grammar_read(&grammars[i], argv[2 + i]);
    while (written < wanted) {
        uint32_t turn = article_number++ % 5;
        Grammar *g = &grammars[turn < 3 ? 0 : (article_number / 5) % (n > 1 ? n - 1 : 1) + (n > 1)];
        article_write(g, &text);
        row_write(g, &text);
        written += (double)text.n;
    }
    return fflush(stdout) || ferror(stdout);
}
