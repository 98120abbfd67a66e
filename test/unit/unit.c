/* unit.c - see unit.h. */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TESTS_MAX = 1000 };

static struct {
    const char *name;
    UnitTest test;
} tests[TESTS_MAX];
static int n_tests, faults;

void unit_register(const char *name, UnitTest test)
{
    if (n_tests == TESTS_MAX)
        abort();
    tests[n_tests].name = name;
    tests[n_tests++].test = test;
}

bool unit_check(bool holds, const char *what, const char *file, int line)
{
    if (!holds) {
        faults++;
        printf("# %s:%d: not so: %s\n", file, line, what);
    }
    return holds;
}

bool unit_check_text(const char *got, size_t len, const char *wanted, const char *file, int line)
{
    bool equal = len == strlen(wanted) && memcmp(got, wanted, len) == 0;
    if (!equal) {
        faults++;
        printf("# %s:%d:\n#   got    \"%.*s\"\n#   wanted \"%s\"\n", file, line, (int)len, got, wanted);
    }
    return equal;
}

Document *unit_read(const char *text, unsigned steps, const char *language)
{
    Document *doc = malloc(sizeof *doc);
    DocumentOptions options = {.published = NO_DAY, .language = language, .steps = steps};
    if (!doc || document_read(doc, &host_malloc, text, strlen(text), &options) != STATUS_OK) {
        printf("Bail out! cannot read \"%.60s\"\n", text);
        exit(1);
    }
    return doc;
}

void unit_free(Document *doc)
{
    document_free(doc);
    free(doc);
}

static bool chosen(const char *name, int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strstr(name, argv[i]))
            return true;
    return argc == 1;
}

static int compare_tests(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* In a process of its own, so that a crash is one failed test and not the end. */
static bool passes(UnitTest test)
{
    int status;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        test();
        exit(faults > 0);
    }
    if (child < 0 || waitpid(child, &status, 0) != child)
        return false;
    if (WIFSIGNALED(status))
        printf("# ended by signal %d\n", WTERMSIG(status));
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int main(int argc, char **argv)
{
    int run = 0, failed = 0;
    setvbuf(stdout, NULL, _IOLBF, 0);
    qsort(tests, (size_t)n_tests, sizeof tests[0], compare_tests);
    for (int i = 0; i < n_tests; i++) {
        if (!chosen(tests[i].name, argc, argv))
            continue;
        bool passed = passes(tests[i].test);
        failed += !passed;
        printf("%s %d - %s\n", passed ? "ok" : "not ok", ++run, tests[i].name);
    }
    printf("1..%d\n", run);
    return failed > 0;
}
