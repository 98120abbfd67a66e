/*
 * rows.h - facts as rows: of a set-returning function, or of an array in deal_extract's jsonb.
 *
 * Each kind of fact has one writer, which names every column as it puts its value:
 *
 *     amount_row(row, doc, i):  put_place(row, span)           pos, len, surface
 *                               put_decimal(row, "amount", …)
 *                               put_text(row, "currency", …)
 *
 * A Row sends the value where it belongs: into the next column of a tuple, or under its name into a jsonb object.
 * So the two cannot disagree.
 */
#ifndef DEALS_ROWS_H
#define DEALS_ROWS_H

#include "compat.h"

#include "funcapi.h"
#include "utils/jsonb.h"

#include "containers.h"
#include "engine.h"

enum { ROW_COLUMNS_MAX = 24 + INDEX_MAX_KEYS }; /* kept-up tables put the key of the article first */

typedef struct Row {
    const Document *doc;
    /* a tuple */
    Datum values[ROW_COLUMNS_MAX];
    bool nulls[ROW_COLUMNS_MAX];
    int n;
    /* an object */
    bool is_jsonb;
    const char *names[ROW_COLUMNS_MAX];
    Scalar scalars[ROW_COLUMNS_MAX];
} Row;

typedef struct Fact {
    const char *name; /* key in deal_extract */
    unsigned steps;   /* what must be read for it */
    uint32_t (*count)(const Document *doc);
    void (*write)(Row *row, const Document *doc, uint32_t i);
} Fact;

typedef enum FactKind {
    FACT_AMOUNTS,
    FACT_DATES,
    FACT_ENTITIES,
    FACT_EVENTS,
    FACT_PARTIES,
    FACT_CLAUSES,
    FACT_QUOTES,
    FACT_DECISIONS,
    FACT_LANGUAGES
} FactKind;
enum { FACTS_OF_EXTRACT = FACT_QUOTES + 1 }; /* the first ones are deal_extract's arrays */

extern const Fact facts[];

/* Returns every fact of this kind as the rows of the calling function. doc NULL: none. */
Datum rows_return(FunctionCallInfo fcinfo, const Fact *fact, const Document *doc);

/* The whole document as one jsonb; it lies in the caller's context. */
Jsonb *rows_to_jsonb(const Document *doc);

#endif
