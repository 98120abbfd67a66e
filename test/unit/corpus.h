/*
 * corpus.h - examples of what a text gives, one a line, in files that need no C:
 *
 *     # a comment
 *     TEXT ⇒ WANTED
 *     2025-11-03 | TEXT ⇒ WANTED      published on that day
 *     ? TEXT ⇒ WANTED                 a known shortfall: run, and counted as skipped
 *
 * test/corpus/LANGUAGE/NAME.txt holds the examples of one language, whose code is the folder's name; \n in TEXT is a
 * line break. What WANTED may say is the business of the file's runner, corpus_NAME.c. A language is added by adding
 * files.
 */
#ifndef DEALS_CORPUS_H
#define DEALS_CORPUS_H

#include "unit.h"

enum { CORPUS_TEXT_MAX = 4096 };

typedef struct CorpusLine {
    const char *file, *language;
    int number;
    Day published;
    bool known; /* a known shortfall */
    char *text, *wanted;
} CorpusLine;

typedef struct CorpusText {
    char s[CORPUS_TEXT_MAX];
    size_t len;
} CorpusText;

/* Appends, as printf does; what is too long is cut off. */
void corpus_write(CorpusText *out, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Does the document give what the line wants? Writes what it gives, in the form of the file. */
typedef bool (*CorpusCheck)(const Document *doc, const CorpusLine *line, CorpusText *got);

/* Runs every test/corpus/LANGUAGE/<name>.txt, prints the lines that fail and the counts of each file. */
void corpus_run(const char *name, unsigned steps, CorpusCheck check);

#endif
