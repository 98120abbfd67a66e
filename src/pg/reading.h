/*
 * reading.h - the one way from an SQL call into the engine.
 *
 *     fcinfo ──► read_document(fcinfo, DATED, READ_AMOUNTS) ──► Document, or NULL where the text is NULL
 *                                                                  │
 *                                              rows | jsonb | marked text
 *                                                                  │
 *                                                          release_document()
 */
#ifndef DEALS_READING_H
#define DEALS_READING_H

#include "compat.h"

#include "fmgr.h"

#include "engine.h"

/*
 * Which arguments follow the text: f(document, language), f(document, published, language) or none. Behind the
 * language may stand a dictionary and rules.
 */
typedef enum Arguments { ALONE, UNDATED, DATED } Arguments;

Document *read_document(FunctionCallInfo fcinfo, Arguments arguments, unsigned steps);

/* The same for a text at hand. dictionary and rules: tables of the caller's, InvalidOid: none. */
Document *read_text(text *document, Oid dictionary, Oid rules, DocumentOptions options);
void release_document(Document *doc);

/* The same, but what check_status() makes errors of is told in *status: then the document is only to be released. */
Document *try_text(const char *s, size_t len, Oid dictionary, Oid rules, DocumentOptions options, Status *status);

/* The document's own memory; all that is made for one call may live here. */
MemoryContext document_context(const Document *doc);

/* The engine's host: memory of this context, and leave to go on until a cancel. */
Host host_in(MemoryContext context);

/* The one place where a status of the engine becomes an error. Returns when all is well. */
void check_status(Status status, size_t len, const char *language);

/* pg_deals reads UTF-8 only; any other database encoding is an error that says what to do. */
void check_encoding(void);

#endif
