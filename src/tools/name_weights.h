/*
 * name_weights.h - reads a table of what each piece of evidence of src/core/names.h weighs: names.weights,
 * names.hand.
 *
 *     # evidence    organization  person  product  place  nothing
 *     none                    12       2       -4      6       20
 *     legal_form              56     -30      -10    -30      -18
 *     business                14      -3        2     -7      -13  fixed
 *
 * One row for each piece of evidence, in any order, and "none" for what speaks before there is any. The first bad row
 * ends the program with file:line: message. Shared by the lexicon compiler and the trainer.
 */
#ifndef DEALS_NAME_WEIGHTS_H
#define DEALS_NAME_WEIGHTS_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../core/names.h"

typedef struct NameWeights {
    int16_t rows[EVIDENCE_none + 1][KIND_count];
    bool fixed[EVIDENCE_none + 1]; /* the trainer leaves it as it is */
} NameWeights;

#define EVIDENCE_NAME(name) #name,
static const char *const evidence_names[] = {EVIDENCE(EVIDENCE_NAME) "none"};

static inline void name_weights_fail(const char *file, int line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%d: ", file, line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(1);
}

static inline int evidence_named(const char *name)
{
    for (int i = 0; i <= EVIDENCE_none; i++)
        if (!strcmp(evidence_names[i], name))
            return i;
    return -1;
}

static inline void name_weights_row(NameWeights *w, bool *seen, char *text, const char *file, int line)
{
    const char *blank = " \t\r\n";
    char *word = strtok(text, blank), *end;
    if (!word || *word == '#')
        return;
    int row = evidence_named(word);
    if (row < 0)
        name_weights_fail(file, line, "unknown evidence \"%s\"", word);
    if (seen[row])
        name_weights_fail(file, line, "\"%s\" stands twice", word);
    seen[row] = true;
    for (int k = 0; k < KIND_count; k++) {
        word = strtok(NULL, blank);
        long value = word ? strtol(word, &end, 10) : 0;
        if (!word || end == word || *end || value < -INT8_MAX || value > INT8_MAX)
            name_weights_fail(file, line, "\"%s\" wants %d whole numbers from -127 to 127", evidence_names[row],
                              KIND_count);
        w->rows[row][k] = (int16_t)value;
    }
    word = strtok(NULL, blank);
    w->fixed[row] = word && !strcmp(word, "fixed");
    if (w->fixed[row])
        word = strtok(NULL, blank);
    if (word && *word != '#')
        name_weights_fail(file, line, "\"%s\" behind the weights: only the word fixed may stand there", word);
}

static inline void name_weights_read(const char *file, NameWeights *w)
{
    bool seen[EVIDENCE_none + 1] = {0};
    char text[512];
    int line = 0;
    memset(w, 0, sizeof *w);
    FILE *f = fopen(file, "r");
    if (!f)
        name_weights_fail(file, 0, "cannot be read");
    while (fgets(text, sizeof text, f))
        name_weights_row(w, seen, text, file, ++line);
    fclose(f);
    for (int i = 0; i <= EVIDENCE_none; i++)
        if (!seen[i])
            name_weights_fail(file, line, "the evidence \"%s\" is missing", evidence_names[i]);
}

#endif
