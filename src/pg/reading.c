/*
 * reading.c - the engine's host, and the way in.
 *
 * The engine asks its host for memory and for leave to go on (src/core/host.h). Here the host is a memory context
 * named "pg_deals document", a child of the caller's: it goes with one MemoryContextDelete, and if an error jumps
 * out of the engine, the caller's own clean-up takes it along. Neither palloc nor CHECK_FOR_INTERRUPTS returns
 * after an error, so the engine never sees one.
 */
#include "reading.h"

#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/memutils.h"

#include "calendar.h"
#include "conversions.h"
#include "own.h"

static void *host_alloc(void *data, size_t size)
{
    return MemoryContextAllocHuge((MemoryContext)data, size);
}

static void *host_resize(void *data, void *block, size_t old_size, size_t new_size)
{
    if (block == NULL)
        return host_alloc(data, new_size);
    return repalloc_huge(block, new_size);
}

static void host_release(void *data, void *block)
{
    if (block != NULL)
        pfree(block);
}

static bool host_check(void *data)
{
    CHECK_FOR_INTERRUPTS();
    return true;
}

Host host_in(MemoryContext context)
{
    return (Host){host_alloc, host_resize, host_release, host_check, context};
}

void check_encoding(void)
{
    if (GetDatabaseEncoding() != PG_UTF8)
        ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                        errmsg("pg_deals needs a database in UTF8, this one is in %s", GetDatabaseEncodingName()),
                        errhint("Create the database with ENCODING 'UTF8' TEMPLATE template0.")));
}

static int compare_codes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "de, en, es, fr": the codes that a language argument may name. */
static char *known_languages(void)
{
    const char **codes = palloc(lexicon.n_languages * sizeof(char *));
    uint32_t n = 0;
    StringInfoData list;

    for (uint32_t i = 0; i < lexicon.n_languages; i++)
        if (i != LANGUAGE_COMMON)
            codes[n++] = lexicon.languages[i].code;
    qsort(codes, n, sizeof(char *), compare_codes);
    initStringInfo(&list);
    for (uint32_t i = 0; i < n; i++)
        appendStringInfo(&list, "%s%s", i > 0 ? ", " : "", codes[i]);
    return list.data;
}

void check_status(Status status, size_t len, const char *language)
{
    switch (status) {
    case STATUS_OK:
        return;
    case STATUS_OUT_OF_MEMORY:
        ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory"),
                        errdetail("Failed while reading a text of %zu bytes.", len)));
        break;
    case STATUS_CANCELLED:
        ereport(ERROR, (errcode(ERRCODE_QUERY_CANCELED), errmsg("canceling the reading of a text")));
        break;
    case STATUS_TOO_LARGE:
        ereport(ERROR,
                (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                 errmsg("text of %zu bytes is too large to be read for deals", len),
                 errdetail("At most %u bytes can be read.", DOCUMENT_MAX_BYTES), errhint("Read the text in parts.")));
        break;
    case STATUS_RULE_FAILED: /* report_failed_rule() */
        break;
    case STATUS_UNKNOWN_LANGUAGE:
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("unknown language: \"%s\"", language),
                        errhint("Known languages: %s. NULL detects the language.", known_languages())));
        break;
    }
    elog(ERROR, "unexpected status %d", (int)status);
}

/* A pattern of the user's went past a limit: it is named, and so is the setting. */
static void report_failed_rule(const Document *doc)
{
    char message[RULE_MESSAGE_BYTES];

    rule_failure(doc->failure, message);
    ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                    errmsg("the pattern of rule \"%s\" takes too long", doc->failed->name),
                    errdetail("PCRE2 reports: %s.", message),
                    errhint("Write the pattern without nested repetitions, or raise pg_deals.match_limit.")));
}

/* The document and its host lie in one block, in the context that they stand for. */
typedef struct Reading {
    Document doc;
    Host host;
    char language[8]; /* as asked for; empty: to be detected */
    bool keep;        /* its text is its own: it may stay for the next function */
    bool more;        /* read for more than was asked, */
    bool taken;       /* and taken again */
} Reading;

MemoryContext document_context(const Document *doc)
{
    return (MemoryContext)doc->memory.host->data;
}

static Document *read_in(MemoryContext context, const char *s, size_t len, Oid dictionary, Oid rules,
                         DocumentOptions options, Status *status)
{
    Reading *reading = MemoryContextAllocZero(context, sizeof(Reading));

    check_encoding();
    if (OidIsValid(dictionary))
        options.dictionary = own_dictionary(dictionary, context);
    if (OidIsValid(rules))
        options.rules = own_rules(rules, context);
    reading->host = host_in(context);
    *status = document_read(&reading->doc, &reading->host, s, len, &options);
    if (*status == STATUS_RULE_FAILED)
        report_failed_rule(&reading->doc);
    return &reading->doc;
}

static MemoryContext new_context(void)
{
    return AllocSetContextCreate(CurrentMemoryContext, "pg_deals document", ALLOCSET_DEFAULT_SIZES);
}

Document *try_text(const char *s, size_t len, Oid dictionary, Oid rules, DocumentOptions options, Status *status)
{
    return read_in(new_context(), s, len, dictionary, rules, options, status);
}

/*
 * The document read last stays for the next function, which is often one of the same row:
 *
 *     SELECT deal_events(body), deal_parties(body), deal_clauses(body) FROM article     reads each article once
 *
 * While a function uses it, it belongs to that function's memory context and is kept nowhere, so an error takes it
 * along like any other; releasing it keeps it. Where one function asked for less than the next (deal_amounts, then
 * deal_events), the next text is read at once for both; if that was in vain, the one after is not.
 */
enum {
    KEPT_TEXT_BYTES = 64 * 1024, /* of a longer text, reading twice is the lesser cost */
    KEPT_BYTES = 4 * 1024 * 1024 /* that a kept document may hold */
};
static Reading *kept;
static unsigned steps_of_all; /* what the functions of a row asked for together; 0: not known */

static void drop_kept(void)
{
    if (!kept)
        return;
    if (kept->more && !kept->taken)
        steps_of_all = 0;
    MemoryContextDelete(document_context(&kept->doc));
    kept = NULL;
}

/* The kept document, if it is of this text, read in the same way and for as much; otherwise it is dropped. */
static Document *take_kept(const char *s, size_t len, const DocumentOptions *options)
{
    Reading *reading = kept;
    bool same = reading && reading->doc.len == len && reading->doc.published == day_plus(options->published, 0) &&
                strcmp(reading->language, options->language ? options->language : "") == 0 &&
                memcmp(reading->doc.text, s, len) == 0;

    if (!same || (reading->doc.steps & options->steps) != options->steps) {
        if (same)
            steps_of_all |= reading->doc.steps | options->steps;
        drop_kept();
        return NULL;
    }
    kept = NULL;
    reading->taken = true;
    MemoryContextSetParent(document_context(&reading->doc), CurrentMemoryContext);
    return &reading->doc;
}

Document *read_text(text *document, Oid dictionary, Oid rules, DocumentOptions options)
{
    const char *s = VARDATA_ANY(document);
    size_t len = VARSIZE_ANY_EXHDR(document);
    unsigned known = steps_of_all, asked = options.steps;
    bool keep = !OidIsValid(dictionary) && !OidIsValid(rules) && len <= KEPT_TEXT_BYTES && !(asked & READ_DEBUG);
    MemoryContext context;
    Status status;
    Document *doc;

    if (keep && (doc = take_kept(s, len, &options)))
        return doc;
    context = new_context();
    if (keep) {
        s = memcpy(MemoryContextAlloc(context, len + 1), s, len);
        options.steps |= steps_of_all;
    }
    doc = read_in(context, s, len, dictionary, rules, options, &status);
    check_status(status, len, options.language);
    if (keep) {
        Reading *reading = (Reading *)doc;

        strlcpy(reading->language, options.language ? options.language : "", sizeof(reading->language));
        reading->keep = true;
        reading->more = (known & ~asked) != 0;
    }
    return doc;
}

Document *read_document(FunctionCallInfo fcinfo, Arguments arguments, unsigned steps)
{
    int language_at = arguments == DATED ? 2 : 1, own_at = language_at + 1;
    DocumentOptions options = {.published = NO_DAY, .steps = steps};
    bool owned = arguments != ALONE && PG_NARGS() >= own_at + 2;

    check_encoding();
    if (PG_ARGISNULL(0))
        return NULL;
    if (arguments == DATED && !PG_ARGISNULL(1))
        options.published = day_of_date(PG_GETARG_DATEADT(1));
    if (arguments != ALONE && !PG_ARGISNULL(language_at))
        options.language = text_to_cstring(PG_GETARG_TEXT_PP(language_at));
    return read_text(PG_GETARG_TEXT_PP(0), owned && !PG_ARGISNULL(own_at) ? PG_GETARG_OID(own_at) : InvalidOid,
                     owned && !PG_ARGISNULL(own_at + 1) ? PG_GETARG_OID(own_at + 1) : InvalidOid, options);
}

/* No document_free(): the context takes all its blocks along. */
void release_document(Document *doc)
{
    Reading *reading = (Reading *)doc;
    MemoryContext context = document_context(doc);

    if (!reading->keep || MemoryContextMemAllocated(context, true) > KEPT_BYTES) {
        MemoryContextDelete(context);
        return;
    }
    drop_kept();
    MemoryContextSetParent(context, CacheMemoryContext);
    kept = reading;
}
