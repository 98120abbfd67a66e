/* corpus.c - see corpus.h. */
#include "corpus.h"

#include <glob.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "calendar.h"

static const char arrow[] = " ⇒ ", shortfall[] = "? ";

void corpus_write(CorpusText *out, const char *format, ...)
{
    va_list args;
    size_t room = sizeof out->s - out->len;
    va_start(args, format);
    int n = vsnprintf(out->s + out->len, room, format, args);
    va_end(args);
    if (n > 0)
        out->len += (size_t)n < room ? (size_t)n : room - 1;
}

/* "\n" becomes a line break. */
static void unescape(char *s)
{
    char *to = s;
    for (; *s; s++, to++) {
        bool escape = s[0] == '\\' && s[1] == 'n';
        *to = escape ? '\n' : *s;
        s += escape;
    }
    *to = 0;
}

/* Cuts a line into its parts, in place. False: there is no arrow. */
static bool read_line(char *s, CorpusLine *line)
{
    int year, month, day, n = 0;
    line->known = strncmp(s, shortfall, strlen(shortfall)) == 0;
    if (line->known)
        s += strlen(shortfall);
    line->published = NO_DAY;
    if (sscanf(s, "%4d-%2d-%2d | %n", &year, &month, &day, &n) == 3 && n) {
        line->published = day_of(year, month, day);
        s += n;
    }
    char *cut = strstr(s, arrow);
    if (!cut)
        return false;
    *cut = 0;
    line->text = s;
    line->wanted = cut + strlen(arrow);
    unescape(line->text);
    return true;
}

typedef struct Counts {
    int passed, failed, skipped;
} Counts;

static void run_line(const CorpusLine *line, unsigned steps, CorpusCheck check, Counts *counts)
{
    static Document doc;
    CorpusText got = {.len = 0};
    DocumentOptions options = {.published = line->published, .language = line->language, .steps = steps};
    bool read = document_read(&doc, &host_malloc, line->text, strlen(line->text), &options) == STATUS_OK;
    bool right = read && check(&doc, line, &got);
    document_free(&doc);
    if (line->known) {
        counts->skipped++;
        if (right)
            printf("# %s:%d: passes now, and needs its ? no more\n", line->file, line->number);
        return;
    }
    counts->passed += right;
    counts->failed += !right;
    for (char *c = line->text; (c = strchr(c, '\n'));) /* one line again */
        *c = ' ';
    if (!unit_check(right, line->text, line->file, line->number))
        printf("#   got    %s\n#   wanted %s\n", got.s, line->wanted);
}

static void run_file(const char *path, unsigned steps, CorpusCheck check)
{
    char *s = NULL, language[16] = "";
    size_t size = 0;
    Counts counts = {0};
    CorpusLine line = {.file = path, .language = language};
    FILE *in = fopen(path, "r");
    if (!CHECK(in && sscanf(path, "test/corpus/%15[^/]", language) == 1))
        return;
    for (ssize_t n; (n = getline(&s, &size, in)) >= 0;) {
        line.number++;
        if (n && s[n - 1] == '\n')
            s[n - 1] = 0;
        if (s[0] == '#' || !s[0])
            continue;
        if (read_line(s, &line))
            run_line(&line, steps, check, &counts);
        else
            unit_check(false, "there is an arrow in this line", path, line.number);
    }
    free(s);
    fclose(in);
    printf("# %s: %d passed, %d failed, %d skipped\n", path, counts.passed, counts.failed, counts.skipped);
}

void corpus_run(const char *name, unsigned steps, CorpusCheck check)
{
    char pattern[64];
    glob_t files;
    snprintf(pattern, sizeof pattern, "test/corpus/*/%s.txt", name);
    if (!CHECK(glob(pattern, 0, NULL, &files) == 0)) /* tests run in the top folder */
        return;
    for (size_t i = 0; i < files.gl_pathc; i++)
        run_file(files.gl_pathv[i], steps, check);
    globfree(&files);
}
