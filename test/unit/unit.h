/*
 * unit.h - a small harness for the tests of the engine, which run without a server.
 *
 *     TEST(tokens_keep_numbers_whole)
 *     {
 *         Document *doc = unit_read("1,250.50 euros", READ_TOKENS, NULL);
 *         CHECK(doc->tokens.n == 2);
 *         unit_free(doc);
 *     }
 *
 * Every file of this folder is linked into one program, which finds the tests by itself and speaks TAP. Arguments
 * are parts of names: `build/unit_tests tokens headline` runs those tests alone.
 */
#ifndef DEALS_UNIT_H
#define DEALS_UNIT_H

#include <stdbool.h>
#include <string.h>

#include "document.h"

typedef void (*UnitTest)(void);

void unit_register(const char *name, UnitTest test);
bool unit_check(bool holds, const char *what, const char *file, int line);
bool unit_check_text(const char *got, size_t len, const char *wanted, const char *file, int line);

#define TEST(name)                                                                                                   \
    static void test_##name(void);                                                                                   \
    __attribute__((constructor)) static void register_##name(void)                                                   \
    {                                                                                                                \
        unit_register(#name, test_##name);                                                                           \
    }                                                                                                                \
    static void test_##name(void)

#define CHECK(condition)        unit_check((condition), #condition, __FILE__, __LINE__)
#define CHECK_TEXT(got, wanted) unit_check_text((got), strlen(got), (wanted), __FILE__, __LINE__)
#define CHECK_SPAN(doc, span, wanted)                                                                                \
    unit_check_text((doc)->text + (span).start, (span).end - (span).start, (wanted), __FILE__, __LINE__)

enum { READ_ALL = READ_AMOUNTS | READ_DATES | READ_ENTITIES | READ_QUOTES | READ_DEALS };

/* Reads a text with malloc for its host; language NULL: detect. The text must outlive the document. */
Document *unit_read(const char *text, unsigned steps, const char *language);
void unit_free(Document *doc);

#endif
