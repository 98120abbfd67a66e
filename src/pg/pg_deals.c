/*
 * pg_deals.c - the functions that SQL sees. Each is one line of "read, then return".
 */
#include "compat.h"

#include "catalog/pg_type_d.h"
#include "commands/defrem.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "engine.h"
#include "own.h"
#include "reading.h"
#include "rows.h"

PG_MODULE_MAGIC;

PGDLLEXPORT void _PG_init(void);

/* The engine's tables are read-only data of the library; only the users' own need anything. */
void _PG_init(void)
{
    own_init();
}

/* --- functions that return rows --- */

static Datum return_fact(FunctionCallInfo fcinfo, Arguments arguments, FactKind kind)
{
    Document *doc = read_document(fcinfo, arguments, facts[kind].steps);
    Datum result = rows_return(fcinfo, &facts[kind], doc);

    if (doc)
        release_document(doc);
    return result;
}

#define FACT_FUNCTION(name, arguments, kind)                                                                         \
    PG_FUNCTION_INFO_V1(name);                                                                                       \
    PGDLLEXPORT Datum name(PG_FUNCTION_ARGS)                                                                         \
    {                                                                                                                \
        return return_fact(fcinfo, arguments, kind);                                                                 \
    }

FACT_FUNCTION(deal_amounts, UNDATED, FACT_AMOUNTS)
FACT_FUNCTION(deal_dates, DATED, FACT_DATES)
FACT_FUNCTION(deal_entities, UNDATED, FACT_ENTITIES)
FACT_FUNCTION(deal_events, DATED, FACT_EVENTS)
FACT_FUNCTION(deal_parties, DATED, FACT_PARTIES)
FACT_FUNCTION(deal_clauses, DATED, FACT_CLAUSES)
FACT_FUNCTION(deal_quotes, UNDATED, FACT_QUOTES)
FACT_FUNCTION(deal_debug, DATED, FACT_DECISIONS)

PG_FUNCTION_INFO_V1(deal_languages);
PGDLLEXPORT Datum deal_languages(PG_FUNCTION_ARGS)
{
    return rows_return(fcinfo, &facts[FACT_LANGUAGES], NULL);
}

/* --- functions that return one value --- */

PG_FUNCTION_INFO_V1(deal_extract);
PGDLLEXPORT Datum deal_extract(PG_FUNCTION_ARGS)
{
    unsigned steps = 0;
    Document *doc;
    Jsonb *jsonb;

    for (int i = 0; i < FACTS_OF_EXTRACT; i++)
        steps |= facts[i].steps;
    doc = read_document(fcinfo, DATED, steps);
    if (!doc)
        PG_RETURN_NULL();
    jsonb = rows_to_jsonb(doc);
    release_document(doc);
    PG_RETURN_JSONB_P(jsonb);
}

PG_FUNCTION_INFO_V1(deal_language);
PGDLLEXPORT Datum deal_language(PG_FUNCTION_ARGS)
{
    Document *doc = read_document(fcinfo, ALONE, READ_LANGUAGE);
    uint8_t language;

    if (!doc)
        PG_RETURN_NULL();
    language = doc->language;
    release_document(doc);
    if (language == LANGUAGE_NONE)
        PG_RETURN_NULL();
    PG_RETURN_TEXT_P(cstring_to_text(lexicon.languages[language].code));
}

/* Bytewise, as COLLATE "C" sorts: the same under every locale. */
static int compare_names(const void *a, const void *b)
{
    const Slice *x = a, *y = b;
    int order = memcmp(x->s, y->s, Min(x->len, y->len));

    return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

PG_FUNCTION_INFO_V1(deal_organizations);
PGDLLEXPORT Datum deal_organizations(PG_FUNCTION_ARGS)
{
    Document *doc = read_document(fcinfo, UNDATED, READ_ENTITIES);
    Slice *names;
    Datum *elements;
    ArrayType *array;
    int n = 0, distinct = 0;

    if (!doc)
        PG_RETURN_NULL();
    names = MemoryContextAllocHuge(document_context(doc), (doc->entities.n + 1) * sizeof(Slice));
    for (uint32_t i = 0; i < doc->entities.n; i++)
        if (doc->entities.items[i].kind == ENTITY_organization)
            names[n++] = doc->entities.items[i].name;
    qsort(names, n, sizeof(Slice), compare_names);

    elements = MemoryContextAllocHuge(document_context(doc), (n + 1) * sizeof(Datum));
    for (int i = 0; i < n; i++)
        if (i == 0 || !slice_equal(names[i], names[i - 1]))
            elements[distinct++] = PointerGetDatum(cstring_to_text_with_len(names[i].s, (int)names[i].len));
    array = construct_array(elements, distinct, TEXTOID, -1, false, TYPALIGN_INT);
    release_document(doc);
    PG_RETURN_ARRAYTYPE_P(array);
}

/* --- deal_headline --- */

enum { HEADLINE_SHORT_WORD = 3 }; /* ts_headline's default */

static HeadlineFormat headline_format(DefElem *option)
{
    char *format = defGetString(option);

    for (int i = 0; i < HEADLINE_FORMATS; i++)
        if (pg_strcasecmp(format, headline_format_names[i]) == 0)
            return (HeadlineFormat)i;
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("unknown headline format: \"%s\"", format),
                    errhint("Known formats: ansi, html, markdown.")));
    return HEADLINE_HTML; /* not reached */
}

static uint32_t headline_number(DefElem *option, int32 least)
{
    int32 n = pg_strtoint32(defGetString(option));

    if (n < least)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("%s should be at least %d: %d", option->defname, least, n)));
    return (uint32_t)n;
}

/* What the options say that is not for the engine as it stands. */
typedef struct HeadlineSettings {
    HeadlineOptions options;
    bool highlight_all, has_values, has_short_word;
} HeadlineSettings;

static void set_headline_option(HeadlineSettings *settings, DefElem *option)
{
    HeadlineOptions *options = &settings->options;

    if (pg_strcasecmp(option->defname, "format") == 0)
        options->format = headline_format(option);
    else if (pg_strcasecmp(option->defname, "MaxFragments") == 0)
        options->max_fragments = headline_number(option, 0);
    else if (pg_strcasecmp(option->defname, "MaxWords") == 0)
        options->max_words = headline_number(option, 1);
    else if (pg_strcasecmp(option->defname, "MinWords") == 0)
        options->min_words = headline_number(option, 1);
    else if (pg_strcasecmp(option->defname, "ShortWord") == 0)
        options->short_word = headline_number(option, 0), settings->has_short_word = true;
    else if (pg_strcasecmp(option->defname, "HighlightAll") == 0)
        settings->highlight_all = defGetBoolean(option);
    else if (pg_strcasecmp(option->defname, "StartSel") == 0)
        options->start_sel = defGetString(option);
    else if (pg_strcasecmp(option->defname, "StopSel") == 0)
        options->stop_sel = defGetString(option);
    else if (pg_strcasecmp(option->defname, "FragmentDelimiter") == 0)
        options->fragment_delimiter = defGetString(option);
    else if (pg_strcasecmp(option->defname, "Legend") == 0)
        options->legend = defGetBoolean(option);
    else if (pg_strcasecmp(option->defname, "StyleSheet") == 0)
        options->style_sheet = defGetBoolean(option);
    else if (pg_strcasecmp(option->defname, "Values") == 0)
        options->values = defGetBoolean(option), settings->has_values = true;
    else
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("unrecognized headline parameter: \"%s\"", option->defname),
                        errhint("Known parameters: format, FragmentDelimiter, HighlightAll, Legend, MaxFragments, "
                                "MaxWords, MinWords, ShortWord, StartSel, StopSel, StyleSheet, Values.")));
}

/* "format=ansi, Legend=on": written as ts_headline's options are, and read by the same function. */
static HeadlineOptions headline_options(Datum text)
{
    HeadlineSettings settings = {.options.format = HEADLINE_HTML};
    HeadlineOptions *options = &settings.options;
    ListCell *cell;

    foreach (cell, deserialize_deflist(text))
        set_headline_option(&settings, lfirst(cell));
    if (options->max_words > 0 && options->min_words >= options->max_words)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("MinWords should be less than MaxWords")));
    if (settings.highlight_all)
        options->max_fragments = 0;
    else if (options->max_fragments == 0 && (options->max_words > 0 || options->min_words > 0))
        options->max_fragments = 1; /* one piece of so many words, as ts_headline has it */
    if (!settings.has_short_word)
        options->short_word = HEADLINE_SHORT_WORD;
    if (!settings.has_values)
        options->values = options->format == HEADLINE_MARKDOWN;
    return *options;
}

static void append_piece(void *data, const char *s, size_t len)
{
    StringInfo marked = data;

    if (len >= MaxAllocSize - VARHDRSZ - (Size)marked->len)
        ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("the marked text is larger than 1 GB"),
                        errhint("Show a part of it, with the parameter MaxFragments.")));
    appendBinaryStringInfo(marked, s, (int)len);
}

PG_FUNCTION_INFO_V1(deal_headline);
PGDLLEXPORT Datum deal_headline(PG_FUNCTION_ARGS)
{
    HeadlineOptions options = {.format = HEADLINE_HTML};
    Document *doc = read_document(fcinfo, DATED, HEADLINE_STEPS);
    int options_at = PG_NARGS() - 1; /* behind the dictionary and the rules, where there are any */
    StringInfoData marked;
    text *result;

    if (!doc)
        PG_RETURN_NULL();
    if (!PG_ARGISNULL(options_at))
        options = headline_options(PointerGetDatum(PG_GETARG_TEXT_PP(options_at)));
    initStringInfo(&marked);
    check_status(headline_write(doc, &options, &(HeadlineSink){append_piece, &marked}), doc->len, NULL);
    release_document(doc);
    result = cstring_to_text_with_len(marked.data, marked.len);
    pfree(marked.data);
    PG_RETURN_TEXT_P(result);
}
