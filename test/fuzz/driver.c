/*
 * driver.c - feeds the fuzz entry where there is no libFuzzer: gcc is enough.
 *
 *     build/fuzz/document 60 test/corpus     mutates the texts of that folder for 60 seconds
 *     build/fuzz/document build/fuzz/crash-1  runs one input again
 *
 * The seeds are the files and the lines of the folder. An input that reaches a piece of the engine that none has
 * reached before (the compiler calls __sanitizer_cov_trace_pc at every branch) is kept and mutated further. What ends
 * the program, a sanitizer, an abort or an input that takes too long, leaves its input in build/fuzz/.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <ftw.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
void __sanitizer_cov_trace_pc(void);
void __sanitizer_set_death_callback(void (*callback)(void));
const char *__asan_default_options(void);
const char *__ubsan_default_options(void);

enum {
    HEADER_BYTES = 4, /* as fuzz_document.c reads them */
    INPUT_MAX = 4096, /* longer texts are adversarial_test.c's */
    POOL_MAX = 60000, /* inputs */
    EDGES = 1 << 18,
    MUTATIONS_MAX = 6, /* of one input */
    HANG_SECONDS = 20
};

const char *__asan_default_options(void)
{
    return "handle_abort=1:allocator_may_return_null=1";
}

const char *__ubsan_default_options(void)
{
    return "print_stacktrace=1:halt_on_error=1:abort_on_error=1";
}

/* --- what has been reached --- */

static uint8_t reached[EDGES];
static uint32_t n_reached;
static uintptr_t before;

__attribute__((no_sanitize("address", "undefined"))) void __sanitizer_cov_trace_pc(void)
{
    uintptr_t here = (uintptr_t)__builtin_return_address(0) - (uintptr_t)&LLVMFuzzerTestOneInput;
    uintptr_t edge = (here ^ before << 5) * 0x9E3779B1u >> 7 & (EDGES - 1);
    before = here;
    if (!reached[edge]) {
        reached[edge] = 1;
        n_reached++;
    }
}

/* --- inputs --- */

typedef struct Input {
    uint8_t *data;
    size_t len;
} Input;

static Input pool[POOL_MAX];
static uint32_t n_pool, n_seeds;
static uint8_t now_read[INPUT_MAX];
static size_t now_len;
static uint64_t random_state, executions;

/* xorshift64* */
static uint32_t below(uint32_t n)
{
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return n ? (uint32_t)((random_state * 0x2545F4914F6CDD1Dull >> 32) * n >> 32) : 0;
}

static void keep(const uint8_t *data, size_t len)
{
    uint32_t at = n_pool < POOL_MAX ? n_pool++ : n_seeds + below(POOL_MAX - n_seeds);
    free(pool[at].data);
    pool[at] = (Input){malloc(len), len};
    if (!pool[at].data)
        abort();
    memcpy(pool[at].data, data, len);
}

static void add_seed(const char *s, size_t len)
{
    uint8_t input[INPUT_MAX];
    if (!len || n_pool == POOL_MAX / 2)
        return;
    if (len > INPUT_MAX / 2)
        len = INPUT_MAX / 2;
    for (uint32_t i = 0; i < HEADER_BYTES; i++)
        input[i] = (uint8_t)below(256);
    memcpy(input + HEADER_BYTES, s, len);
    keep(input, HEADER_BYTES + len);
}

static char *read_file(const char *path, size_t *len)
{
    FILE *f = fopen(path, "rb");
    char *s = f && fseek(f, 0, SEEK_END) == 0 ? malloc((size_t)ftell(f) + 1) : NULL;
    if (!s) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    *len = (size_t)ftell(f);
    rewind(f);
    *len = fread(s, 1, *len, f);
    fclose(f);
    return s;
}

/* A file as it is, and each of its lines: the corpus has an example a line, articles have paragraphs. */
static int add_file(const char *path, const struct stat *stat, int type, struct FTW *walk)
{
    (void)stat, (void)walk;
    if (type != FTW_F)
        return 0;
    size_t len, line = 0;
    char *s = read_file(path, &len);
    add_seed(s, len);
    for (size_t i = 0; i <= len; i++)
        if (i == len || s[i] == '\n') {
            add_seed(s + line, i - line);
            line = i + 1;
        }
    free(s);
    return 0;
}

/* --- mutations, of the text now_read[HEADER_BYTES …] --- */

static void insert(size_t at, const uint8_t *s, size_t n)
{
    if (n > INPUT_MAX - now_len)
        n = INPUT_MAX - now_len;
    memmove(now_read + at + n, now_read + at, now_len - at);
    memmove(now_read + at, s, n);
    now_len += n;
}

static void cut(size_t at, size_t n)
{
    if (n > now_len - at)
        n = now_len - at;
    memmove(now_read + at, now_read + at + n, now_len - at - n);
    now_len -= n;
}

/* What steps look for, and what has broken readers of text before. */
static void insert_piece(size_t at)
{
    static const char *const pieces[] = {" ",
                                         "\n",
                                         "\n\n",
                                         "\t",
                                         ".",
                                         ". ",
                                         ", ",
                                         ": ",
                                         "; ",
                                         "-",
                                         " - ",
                                         "–",
                                         "—",
                                         "…",
                                         "(",
                                         ")",
                                         "[",
                                         "]",
                                         "\"",
                                         "“",
                                         "”",
                                         "„",
                                         "«",
                                         "»",
                                         "« ",
                                         " »",
                                         "'",
                                         "’",
                                         "‘",
                                         "「",
                                         "」",
                                         "\xC2\xA0",
                                         "\xE2\x80\xAF",
                                         "\xC2\xAD",
                                         "\xE2\x80\x8B",
                                         "\xE2\x80\x8D",
                                         "\xEF\xBB\xBF",
                                         "\xCC\x81",
                                         "\xE2\x80\xAE",
                                         "\xC2\x85",
                                         "\xC2\x9B",
                                         "\x1B[",
                                         "%",
                                         "/",
                                         "&",
                                         " and ",
                                         " et ",
                                         "<b>",
                                         "&amp;",
                                         "$",
                                         "€",
                                         "£",
                                         "¥",
                                         "US$",
                                         "k€",
                                         "Md€",
                                         "USD",
                                         "EUR ",
                                         "1",
                                         "0",
                                         "00",
                                         "000",
                                         " 000",
                                         ",000",
                                         ".5",
                                         "1/2",
                                         "½",
                                         "٣",
                                         "१",
                                         "三",
                                         "万",
                                         "億",
                                         "million",
                                         " milliards ",
                                         " de ",
                                         " of ",
                                         " the ",
                                         "99999999999999999999",
                                         "18446744073709551615",
                                         "1e30",
                                         "31/02/2025",
                                         "2025-11-03",
                                         "2025",
                                         " 2999",
                                         "1000",
                                         "29 février",
                                         " Monday",
                                         " lundi",
                                         " last ",
                                         "next ",
                                         "Q3 ",
                                         " 24h",
                                         "décennie",
                                         "years ago ",
                                         " depuis ",
                                         " jusqu'à ",
                                         "between ",
                                         " from ",
                                         " to ",
                                         "par an",
                                         " per share",
                                         "Amazon",
                                         "OpenAI ",
                                         "AWS",
                                         " (AWS)",
                                         " Inc.",
                                         " SA",
                                         " & Co",
                                         "Banque ",
                                         "Jean ",
                                         " Marie-",
                                         "Sam Altman",
                                         "PDG ",
                                         ", chief executive of ",
                                         " said ",
                                         " a déclaré",
                                         "il ",
                                         "the group ",
                                         "le groupe ",
                                         " its ",
                                         " acquires ",
                                         " rachète ",
                                         "contract ",
                                         " partenariat ",
                                         " with ",
                                         "avec ",
                                         " for ",
                                         " not ",
                                         "ne ",
                                         " stake ",
                                         " 15 %",
                                         " option",
                                         " exclusivité",
                                         "Reuters",
                                         "É",
                                         "ß",
                                         "İ",
                                         "ǆ",
                                         "ﬁ",
                                         "\xF0\x9F\x98\x80",
                                         "\xF4\x8F\xBF\xBF",
                                         "\xFF",
                                         "\xC3",
                                         "\xE2\x82",
                                         "\xED\xA0\x80",
                                         "\xC0\x80"};
    const char *piece = pieces[below(sizeof pieces / sizeof pieces[0])];
    insert(at, (const uint8_t *)piece, strlen(piece));
}

static void insert_from_pool(size_t at, uint32_t most)
{
    const Input *from = &pool[below(n_pool)];
    size_t text = from->len - HEADER_BYTES, start = below((uint32_t)text), n = 1 + below(most);
    if (text)
        insert(at, from->data + HEADER_BYTES + start, n < text - start ? n : text - start);
}

static void repeat_part(size_t at)
{
    uint8_t part[64];
    size_t n = 1 + below(sizeof part);
    if (n > now_len - at)
        n = now_len - at;
    memcpy(part, now_read + at, n);
    for (uint32_t times = 1 + below(below(8) ? 3 : 400); times; times--)
        insert(at, part, n);
}

static void mutate(void)
{
    size_t at = HEADER_BYTES + below((uint32_t)(now_len - HEADER_BYTES + 1));
    switch (below(12)) {
    case 0: /* a byte */
        if (at < now_len)
            now_read[at] = (uint8_t)below(256);
        break;
    case 1: /* a bit: letters change their case */
        if (at < now_len)
            now_read[at] ^= (uint8_t)(1 << below(8));
        break;
    case 2:
        cut(at, 1 + below(4));
        break;
    case 3:
        cut(at, 1 + below(100));
        break;
    case 4:
        repeat_part(at);
        break;
    case 5:
        insert_from_pool(at, 30);
        break;
    case 6:
        insert_from_pool(at, 1000);
        break;
    case 7: /* all of another text */
        insert_from_pool(now_len, INPUT_MAX);
        break;
    case 8:
        now_read[below(HEADER_BYTES)] = (uint8_t)below(256);
        break;
    default:
        insert_piece(at);
    }
}

/* --- running --- */

static void leave_input(void)
{
    char path[64];
    snprintf(path, sizeof path, "build/fuzz/crash-%d", (int)getpid());
    FILE *f = fopen(path, "wb");
    if (!f)
        return;
    fwrite(now_read, 1, now_len, f);
    fclose(f);
    fprintf(stderr, "input left in %s, after %llu executions\n", path, (unsigned long long)executions);
}

static void on_alarm(int signal)
{
    static uint64_t last;
    (void)signal;
    if (last == executions)
        abort(); /* as long as a busy machine could take for it, and more */
    last = executions;
}

static void run(void)
{
    before = 0;
    LLVMFuzzerTestOneInput(now_read, now_len);
    executions++;
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Short inputs run faster and recent ones lead further, so both are chosen more often. */
static uint32_t choose(void)
{
    uint32_t a = below(n_pool), b = below(2) ? below(n_pool) : n_pool - 1 - below(n_pool / 8 + 1);
    return below(4) && pool[a].len < pool[b].len ? a : b;
}

static void fuzz_for(double allowed)
{
    double start = seconds(), told = start;
    for (uint32_t next = 0; seconds() - start < allowed;) {
        uint32_t reached_before = n_reached;
        bool seed = next < n_seeds; /* each as it is, first */
        const Input *from = &pool[seed ? next++ : choose()];
        memcpy(now_read, from->data, now_len = from->len);
        for (uint32_t n = seed ? 0 : 1 + below(MUTATIONS_MAX); n; n--)
            mutate();
        run();
        if (n_reached > reached_before && !seed)
            keep(now_read, now_len);
        if (seconds() - told > 30) {
            told = seconds();
            fprintf(stderr, "%llu executions, %u edges, %u inputs kept\n", (unsigned long long)executions, n_reached,
                    n_pool - n_seeds);
        }
    }
    printf("%llu executions in %.0f s, %u seeds, %u edges, %u inputs kept, no fault\n",
           (unsigned long long)executions, seconds() - start, n_seeds, n_reached, n_pool - n_seeds);
}

static void run_file(const char *path)
{
    size_t len;
    char *s = read_file(path, &len);
    memcpy(now_read, s, now_len = len < INPUT_MAX ? len : INPUT_MAX);
    free(s);
    run();
    printf("%s: no fault\n", path);
}

int main(int argc, char **argv)
{
    const char *asked = getenv("FUZZ_SEED");
    random_state = asked ? strtoull(asked, NULL, 10) * 2 + 1 : (uint64_t)time(NULL) << 20 | (uint64_t)getpid() | 1;
    __sanitizer_set_death_callback(leave_input);
    char *rest;
    double allowed = argc == 3 ? strtod(argv[1], &rest) : 0;
    if (argc != 3 || *rest) {
        for (int i = 1; i < argc; i++)
            run_file(argv[i]);
        return 0;
    }
    nftw(argv[2], add_file, 16, FTW_PHYS);
    if (!(n_seeds = n_pool)) {
        fprintf(stderr, "no seeds in %s\n", argv[2]);
        return 1;
    }
    signal(SIGALRM, on_alarm);
    setitimer(ITIMER_REAL, &(struct itimerval){{HANG_SECONDS, 0}, {HANG_SECONDS, 0}}, NULL);
    fuzz_for(allowed);
    return 0;
}
