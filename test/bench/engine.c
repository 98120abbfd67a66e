/*
 * engine.c - the engine outside the server: what each step costs, and how cost grows with the text.
 *
 *     build/bench/engine steps articles.tsv 30     the first 30 MB, step by step
 *     build/bench/engine growth articles.tsv 100   texts of 1 kB to 100 MB, news and adversarial ones
 *
 * Prints Markdown. A step's own cost is the difference of two readings, each a median of five over all articles: one
 * that ends with the step and one that ends before it. (What a step needs is read with it, so amounts bring hits.)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "document.h"

enum { RUNS = 5, ROUNDS_MAX = 1000000 };
#define ENOUGH_SECONDS 0.05 /* that one measurement of a short text must take */

typedef struct Article {
    char *text;
    size_t len;
} Article;

static VECTOR(Article) articles;
static size_t articles_bytes;
static uint64_t allocations;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void *counted_alloc(void *data, size_t size)
{
    allocations++;
    return host_malloc.alloc(data, size);
}

static void *counted_resize(void *data, void *block, size_t old_size, size_t new_size)
{
    allocations++;
    return host_malloc.resize(data, block, old_size, new_size);
}

static Host host;

static void die(const char *message, const char *what)
{
    fprintf(stderr, "engine: %s: %s\n", message, what);
    exit(1);
}

/* Rows of COPY, of which the last column is the text; its line ends are written as \n, and nothing else is escaped.
 */
static void articles_read(const char *path, size_t bytes)
{
    static char line[1 << 18];
    static Memory memory;
    FILE *in = fopen(path, "r");
    if (!in)
        die("cannot read", path);
    memory_init(&memory, &host_malloc);
    while (articles_bytes < bytes && fgets(line, sizeof line, in)) {
        char *text = strrchr(line, '\t'), *copy;
        if (!text)
            die("not a row", line);
        Article *a = vector_add(&memory, &articles);
        a->text = copy = malloc(strlen(text));
        for (text++; *text && *text != '\n'; text++)
            *copy++ = *text != '\\' ? *text : (text++, '\n');
        a->len = (size_t)(copy - a->text);
        articles_bytes += a->len;
    }
    fclose(in);
    if (!articles.n)
        die("no articles", path);
}

/* --- the steps --- */

typedef struct Cost {
    double seconds;
    uint64_t allocations;
    double memory; /* the most bytes of memory a byte of text */
    uint64_t tokens, amounts, dates, mentions, deals, quotes, hits;
} Cost;

static void read_one(const char *text, size_t len, unsigned steps, Cost *cost)
{
    static Document doc;
    DocumentOptions options = {20395, NULL, steps};
    if (document_read(&doc, &host, text, len, &options) != STATUS_OK)
        die("a text was not read", "out of memory?");
    cost->tokens += doc.tokens.n;
    cost->hits += doc.hits.n;
    cost->amounts += doc.amounts.n;
    cost->dates += doc.dates.n;
    cost->mentions += doc.mentions.n;
    cost->deals += doc.deals.n;
    cost->quotes += doc.quotes.n;
    double memory = (double)doc.memory.peak / (double)len;
    if (len >= 5000 && memory > cost->memory)
        cost->memory = memory;
    document_free(&doc);
}

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static Cost cost_of(unsigned steps)
{
    double seconds[RUNS];
    Cost cost;
    for (int run = 0; run < RUNS; run++) {
        cost = (Cost){0};
        allocations = 0;
        double start = now();
        for (uint32_t i = 0; i < articles.n; i++)
            read_one(articles.items[i].text, articles.items[i].len, steps, &cost);
        seconds[run] = now() - start;
    }
    qsort(seconds, RUNS, sizeof seconds[0], compare_doubles);
    cost.seconds = seconds[RUNS / 2];
    cost.allocations = allocations;
    return cost;
}

static void steps_table(void)
{
    static const struct {
        const char *name;
        unsigned steps, before; /* what is read with it, and without it */
    } rows[] = {
        {"tokens", READ_TOKENS, 0},
        {"language, words, sentences", READ_HITS, READ_TOKENS},
        {"amounts", READ_AMOUNTS, 0},
        {"dates", READ_AMOUNTS | READ_DATES, READ_HITS},
        {"entities", READ_ENTITIES, READ_AMOUNTS | READ_DATES},
        {"quotations", READ_ENTITIES | READ_QUOTES, READ_ENTITIES},
        {"deals", READ_ENTITIES | READ_QUOTES | READ_DEALS, READ_ENTITIES | READ_QUOTES},
    };
    Cost all = {0};
    printf("| engine alone, up to this step | MB/s | ns a token | of these its own | allocations an article | "
           "memory, times the text |\n"
           "|---|---:|---:|---:|---:|---:|\n");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Cost before = rows[i].before ? cost_of(rows[i].before) : (Cost){0};
        all = cost_of(rows[i].steps);
        bool windows = rows[i].steps == READ_AMOUNTS; /* whose tokens are a part of the text's */
        printf("| %s | %.1f | ", rows[i].name, 1e-6 * (double)articles_bytes / all.seconds);
        if (!windows)
            printf("%.1f", 1e9 * all.seconds / (double)all.tokens);
        printf(" | ");
        if (rows[i].before || !i)
            printf("%.1f", 1e9 * (all.seconds - before.seconds) / (double)all.tokens);
        printf(" | %.1f | %.1f |\n", (double)all.allocations / articles.n, all.memory);
        fflush(stdout);
    }
    double megabytes = 1e-6 * (double)articles_bytes;
    printf("\nAmounts alone are read in windows round the words of money.\n");
    printf("\n%u articles, %.1f MB; a MB holds %.0f tokens, %.0f amounts, %.0f dates, %.0f mentions of names, %.0f "
           "quotations, %.0f deals.\n",
           articles.n, megabytes, (double)all.tokens / megabytes, (double)all.amounts / megabytes,
           (double)all.dates / megabytes, (double)all.mentions / megabytes, (double)all.quotes / megabytes,
           (double)all.deals / megabytes);
}

/* --- growth --- */

/* What hostile or broken texts are made of, over and over; NULL: the articles, one after the other. %u counts. */
static const struct {
    const char *name, *unit;
} shapes[] = {
    {"news", NULL},
    {"digits", "1234567890"},
    {"numbers", "12 345,67 "},
    {"capitals", "ABCDEFGHIJ"},
    {"capital words", "Alpha Beta Gamma "},
    {"brackets", "([{"},
    {"opening brackets", "("},
    {"quotation marks", "\" "},
    {"nested quotations", "« a \" b “ "},
    {"quotations in quotations", "« il dit : \"oui\" », "},
    {"\"and\"", "and "},
    {"one letter", "a"},
    {"one letter, spaced", "a "},
    {"one name", "Carrefour "},
    {"names", "Acme%u Corp a racheté Bolt%u SA. "},
    {"people", "Jean Morel%u, PDG de Acme%u, dit non. "},
    {"amounts", "5 millions d'euros, "},
    {"dates", "le 3 mars 2025 et lundi, "},
    {"deals of one pair", "Carrefour a racheté Cora pour 5 M€. "},
    {"no space after stops", "Oui.Non."},
    {"lines", "a\n"},
    {"full stops", ". "},
    {"apostrophes", "l'"},
    {"addresses", "a@b.fr http://"},
    {"broken bytes", "\xC3\xE2\x82"},
};

static char *text_of(const char *unit, size_t len)
{
    char *text = malloc(len + 256), piece[256];
    size_t n = 0;
    if (!text)
        die("out of memory", "text");
    for (unsigned count = 0; n < len; count++) {
        const char *s = piece;
        size_t k;
        if (unit) {
            k = (size_t)snprintf(piece, sizeof piece, unit, count, count + 1);
        } else {
            s = articles.items[count % articles.n].text;
            k = articles.items[count % articles.n].len;
        }
        k = k < len - n ? k : len - n;
        memcpy(text + n, s, k);
        n += k;
        if (!unit && n < len)
            text[n++] = '\n';
    }
    return text;
}

/* Nanoseconds a byte: the best of as many readings as make a time worth measuring. */
static double growth_of(const char *text, size_t len, Cost *cost)
{
    double best = 0, spent = 0;
    for (int round = 0; round < ROUNDS_MAX && (round < 3 || spent < ENOUGH_SECONDS) && spent < 20; round++) {
        double start = now();
        read_one(text, len, READ_DEALS | READ_QUOTES, cost);
        double seconds = now() - start;
        spent += seconds;
        best = !round || seconds < best ? seconds : best;
    }
    return 1e9 * best / (double)len;
}

static void growth_table(size_t most)
{
    const size_t sizes[] = {1000, 100000, most / 10, most};
    const size_t n = sizeof sizes / sizeof sizes[0];
    printf("| ns a byte, all steps |");
    for (size_t k = 0; k < n; k++)
        printf(sizes[k] < 1000000 ? " %.0f kB |" : " %.0f MB |", (double)sizes[k] / (sizes[k] < 1000000 ? 1e3 : 1e6));
    printf(" last / 100 kB | memory, times the text |\n|---|---:|---:|---:|---:|---:|---:|\n");
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        double ns = 0, first = 0;
        Cost cost = {0};
        printf("| %s |", shapes[i].name);
        for (size_t k = 0; k < n; k++) {
            char *text = text_of(shapes[i].unit, sizes[k]);
            cost.memory = 0;
            ns = growth_of(text, sizes[k], &cost);
            first = k == 1 ? ns : first;
            printf(" %.1f |", ns);
            fflush(stdout);
            free(text);
        }
        printf(" %.2f | %.1f |\n", ns / first, cost.memory);
    }
}

int main(int argc, char **argv)
{
    size_t bytes = argc > 3 ? (size_t)(atof(argv[3]) * 1e6) : 0;
    if (!bytes)
        die("usage", "engine steps|growth ARTICLES MEGABYTES");
    host = (Host){counted_alloc, counted_resize, host_malloc.release, host_malloc.check, NULL};
    articles_read(argv[2], bytes);
    if (!strcmp(argv[1], "steps"))
        steps_table();
    else
        growth_table(bytes < 1000000 ? 1000000 : bytes);
    return 0;
}
