/*
 * rows.c - the columns of every fact, and the two places they go to. See rows.h.
 */
#include "rows.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/json.h"
#include "utils/memutils.h"
#include "utils/tuplestore.h"
#include "catalog/pg_type_d.h"

#include "containers.h"
#include "conversions.h"

/* --- where a value goes --- */

static void put_datum(Row *row, Datum value)
{
    Assert(row->n < ROW_COLUMNS_MAX);
    row->nulls[row->n] = false;
    row->values[row->n++] = value;
}

static void put_scalar(Row *row, const char *name, Scalar scalar)
{
    Assert(row->n < ROW_COLUMNS_MAX);
    row->names[row->n] = name;
    row->scalars[row->n++] = scalar;
}

static void put_null(Row *row, const char *name)
{
    if (row->is_jsonb)
        put_scalar(row, name, (Scalar){.kind = SCALAR_NULL});
    else {
        put_datum(row, (Datum)0);
        row->nulls[row->n - 1] = true;
    }
}

/* Not negative: places and numbers of things. */
static void put_int(Row *row, const char *name, int32 value)
{
    if (row->is_jsonb)
        put_scalar(row, name, (Scalar){.kind = SCALAR_SMALL, .value = value});
    else
        put_datum(row, Int32GetDatum(value));
}

static void put_bool(Row *row, const char *name, bool is)
{
    if (row->is_jsonb)
        put_scalar(row, name, (Scalar){.kind = SCALAR_BOOL, .value = is});
    else
        put_datum(row, BoolGetDatum(is));
}

/* s NULL or empty: no value. */
static void put_slice(Row *row, const char *name, Slice slice)
{
    if (slice.s == NULL || slice.len == 0)
        put_null(row, name);
    else if (row->is_jsonb)
        put_scalar(row, name, (Scalar){.kind = SCALAR_STRING, .s = slice.s, .len = slice.len});
    else
        put_datum(row, PointerGetDatum(cstring_to_text_with_len(slice.s, (int)slice.len)));
}

static void put_text(Row *row, const char *name, const char *s)
{
    put_slice(row, name, slice_from(s));
}

static void put_decimal(Row *row, const char *name, Decimal value, bool has)
{
    if (!has)
        put_null(row, name);
    else if (row->is_jsonb)
        put_scalar(row, name,
                   (Scalar){.kind = SCALAR_NUMERIC, .s = (const char *)DatumGetNumeric(numeric_of_decimal(value))});
    else
        put_datum(row, numeric_of_decimal(value));
}

static void put_day(Row *row, const char *name, Day day)
{
    DateADT date;

    if (!date_of_day(day, &date))
        put_null(row, name);
    else if (row->is_jsonb)
        put_text(row, name, JsonEncodeDateTime(NULL, DateADTGetDatum(date), DATEOID, NULL));
    else
        put_datum(row, DateADTGetDatum(date));
}

static void put_term(Row *row, const char *name, Term term, bool has)
{
    if (!has)
        put_null(row, name);
    else if (row->is_jsonb)
        put_text(row, name, iso_of_term(term));
    else
        put_datum(row, interval_of_term(term));
}

/* Three decimals are all that a confidence can mean, and 0.9 is to be shown as 0.9. */
static void put_confidence(Row *row, float confidence)
{
    int64 thousandths = (int64)(confidence * 1000 + 0.5F);

    if (row->is_jsonb) {
        Scalar scalar = {.kind = SCALAR_SMALL, .value = (int32)thousandths, .scale = 3};

        for (; scalar.scale > 0 && scalar.value % 10 == 0; scalar.scale--)
            scalar.value /= 10;
        put_scalar(row, "confidence", scalar);
    } else
        put_datum(row, Float8GetDatum(thousandths / 1000.0));
}

/* pos, len, surface: in characters, from 1. */
static void put_place(Row *row, Span span)
{
    put_int(row, "pos", (int32)document_chars(row->doc, span.start) + 1);
    put_int(row, "len", (int32)document_chars_within(row->doc, span));
    if (span.end > span.start)
        put_slice(row, "surface", slice_of(row->doc, span));
    else
        put_null(row, "surface");
}

/* --- the columns of each fact --- */

static const char *currency_name(const Document *doc, uint32_t currency)
{
    return currency == NONE ? NULL : lexicon_string(doc->lexicon, currency);
}

static Slice entity_name(const Document *doc, uint32_t entity)
{
    return entity == NONE ? (Slice){NULL, 0} : doc->entities.items[entity].name;
}

static Slice slice_or_null(const Document *doc, Span span)
{
    return span.end > span.start ? slice_of(doc, span) : (Slice){NULL, 0};
}

static void amount_row(Row *row, const Document *doc, uint32_t i)
{
    const Amount *amount = &doc->amounts.items[i];

    put_place(row, amount->span);
    put_decimal(row, "amount", amount->value, amount->has_value);
    put_decimal(row, "amount_max", amount->max, amount->has_max);
    put_text(row, "currency", currency_name(doc, amount->currency));
    put_text(row, "qualifier", qualifier_names[amount->qualifier]);
}

static void date_row(Row *row, const Document *doc, uint32_t i)
{
    const DateMention *date = &doc->dates.items[i];

    put_place(row, date->span);
    put_text(row, "kind", date_kind_names[date->kind]);
    put_day(row, "starts", date->starts);
    put_day(row, "ends", date->ends);
    put_term(row, "duration", date->term, date->has_term);
}

/* What a mention leaves out, another mention of the same entity may have said. */
static void entity_row(Row *row, const Document *doc, uint32_t i)
{
    const Mention *mention = &doc->mentions.items[i];
    const Entity *entity = &doc->entities.items[mention->entity];
    Span role = mention->role.end > mention->role.start ? mention->role : entity->role;
    uint32_t organization = mention->organization;

    if (organization == NONE)
        organization = mention->kind == ENTITY_product ? entity->maker : entity->parent;
    put_place(row, mention->span);
    put_text(row, "kind", entity_kind_names[mention->kind]);
    put_slice(row, "name", entity->name);
    put_slice(row, "role", slice_or_null(doc, role));
    put_slice(row, "organization", entity_name(doc, organization));
    put_confidence(row, mention->confidence);
}

/*
 * The side of a deal that a role is on. The issuer of a round or a listing acts; elsewhere the issuer sells a stake.
 * A partner is on the acting side where he comes first, on the other one where he comes second.
 */
typedef enum Side { SIDE_NONE, SIDE_ACTING, SIDE_OTHER, SIDE_TARGET, SIDE_EITHER } Side;

static Side side_of(const Deal *deal, uint8_t role)
{
    bool issue = deal->kind == DEAL_funding || deal->kind == DEAL_ipo;

    switch ((DealRole)role) {
    case ROLE_acquirer:
    case ROLE_customer:
    case ROLE_licensee:
    case ROLE_borrower:
    case ROLE_owner:
        return SIDE_ACTING;
    case ROLE_investor:
        return issue ? SIDE_OTHER : SIDE_ACTING;
    case ROLE_issuer:
        return issue ? SIDE_ACTING : SIDE_OTHER;
    case ROLE_target:
        return SIDE_TARGET;
    case ROLE_partner:
        return SIDE_EITHER;
    case ROLE_seller:
    case ROLE_supplier:
    case ROLE_licensor:
    case ROLE_lender:
    case ROLE_beneficiary:
        return SIDE_OTHER;
    case ROLE_adviser:
    case ROLE_count:
        break;
    }
    return SIDE_NONE;
}

/* The first party on this side in text order, other than the one given. */
static const Party *first_on_side(const Document *doc, const Deal *deal, Side side, const Party *but)
{
    const Party *first = NULL;

    for (uint32_t i = 0; i < deal->n_parties; i++) {
        const Party *party = &doc->parties.items[deal->party + i];
        Side its = side_of(deal, party->role);

        if (party != but && (its == side || (its == SIDE_EITHER && side != SIDE_TARGET)) &&
            (first == NULL || party->span.start < first->span.start))
            first = party;
    }
    return first;
}

static void event_row(Row *row, const Document *doc, uint32_t i)
{
    const Deal *deal = &doc->deals.items[i];
    const Party *party = first_on_side(doc, deal, SIDE_ACTING, NULL);
    const Party *counterparty = first_on_side(doc, deal, SIDE_OTHER, party);
    const Party *target = first_on_side(doc, deal, SIDE_TARGET, NULL);
    Slice none = {NULL, 0};

    put_int(row, "deal", (int32)i + 1);
    put_text(row, "kind", deal_kind_names[deal->kind]);
    put_text(row, "status", deal_status_names[deal->status]);
    put_slice(row, "party", party ? party->name : none);
    put_slice(row, "counterparty", counterparty ? counterparty->name : none);
    put_slice(row, "target", target ? target->name : none);
    put_decimal(row, "amount", deal->value, deal->has_value);
    put_decimal(row, "amount_max", deal->max, deal->has_max);
    put_text(row, "currency", currency_name(doc, deal->currency));
    put_text(row, "qualifier", deal->has_qualifier ? qualifier_names[deal->qualifier] : NULL);
    put_decimal(row, "stake", deal->stake, deal->has_stake);
    put_term(row, "term", deal->term, deal->has_term);
    put_day(row, "announced_on", deal->announced);
    put_day(row, "effective_on", deal->effective);
    put_confidence(row, deal->confidence);
    put_place(row, deal->span);
    put_slice(row, "rule", deal->rule);
}

static void party_row(Row *row, const Document *doc, uint32_t i)
{
    const Party *party = &doc->parties.items[i];

    put_int(row, "deal", (int32)party->deal + 1);
    put_text(row, "role", role_names[party->role]);
    put_slice(row, "name", party->name);
    put_place(row, party->span);
}

static void clause_row(Row *row, const Document *doc, uint32_t i)
{
    const Clause *clause = &doc->clauses.items[i];

    put_int(row, "deal", (int32)clause->deal + 1);
    put_text(row, "kind", clause_kind_names[clause->kind]);
    put_text(row, "state", clause_state_names[clause->state]);
    put_place(row, clause->span);
}

static void quote_row(Row *row, const Document *doc, uint32_t i)
{
    const Quote *quote = &doc->quotes.items[i];

    put_place(row, quote->span);
    put_slice(row, "speaker", quote->speaker == NONE ? quote->speaker_text : entity_name(doc, quote->speaker));
    put_slice(row, "role", slice_or_null(doc, quote->role));
    put_slice(row, "organization", entity_name(doc, quote->organization));
}

static void decision_row(Row *row, const Document *doc, uint32_t i)
{
    const Decision *decision = &doc->decisions.items[i];

    put_int(row, "sentence", (int32)decision->sentence + 1);
    put_place(row, decision->span);
    put_text(row, "candidate", decision->candidate);
    put_slice(row, "rule", decision->rule);
    put_bool(row, "accepted", decision->accepted);
    put_slice(row, "reason", decision->reason);
}

/* The languages belong to the lexicon, not to a text; common/ comes first and is none. */
static void language_row(Row *row, const Document *doc, uint32_t i)
{
    const Language *language = &lexicon.languages[i + 1];

    put_text(row, "code", language->code);
    put_text(row, "name", lexicon_string(&lexicon, language->name));
    put_bool(row, "money", (language->reads & READS_MONEY) != 0);
    put_bool(row, "names", (language->reads & READS_NAMES) != 0);
    put_bool(row, "dates", (language->reads & READS_DATES) != 0);
    put_bool(row, "deals", (language->reads & READS_DEALS) != 0);
}

#define COUNT(member)                                                                                                \
    static uint32_t count_##member(const Document *doc)                                                              \
    {                                                                                                                \
        return doc->member.n;                                                                                        \
    }
COUNT(amounts)
COUNT(dates)
COUNT(mentions)
COUNT(deals)
COUNT(parties)
COUNT(clauses)
COUNT(quotes)
COUNT(decisions)

static uint32_t count_languages(const Document *doc)
{
    return lexicon.n_languages - 1;
}

const Fact facts[] = {
    [FACT_AMOUNTS] = {"amounts", READ_AMOUNTS, count_amounts, amount_row},
    [FACT_DATES] = {"dates", READ_DATES, count_dates, date_row},
    [FACT_ENTITIES] = {"entities", READ_ENTITIES, count_mentions, entity_row},
    [FACT_EVENTS] = {"events", READ_DEALS, count_deals, event_row},
    [FACT_PARTIES] = {"parties", READ_DEALS, count_parties, party_row},
    [FACT_CLAUSES] = {"clauses", READ_DEALS, count_clauses, clause_row},
    [FACT_QUOTES] = {"quotes", READ_QUOTES, count_quotes, quote_row},
    [FACT_DECISIONS] = {"decisions", READ_DEALS | READ_QUOTES | READ_DATES | READ_DEBUG, count_decisions,
                        decision_row},
    [FACT_LANGUAGES] = {"languages", 0, count_languages, language_row},
};

/* --- the two results --- */

/*
 * Rows go into a tuplestore, which spills to disk past work_mem; what a row is made of is freed with the next one.
 */
Datum rows_return(FunctionCallInfo fcinfo, const Fact *fact, const Document *doc)
{
    ReturnSetInfo *rsinfo = (ReturnSetInfo *)fcinfo->resultinfo;
    uint32_t n = doc || fact->steps == 0 ? fact->count(doc) : 0;
    Row row = {.doc = doc};
    MemoryContext context, before;

    /* The caller's row type is ours: building it from the catalog would cost more than reading an article. */
    InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
    context = AllocSetContextCreate(CurrentMemoryContext, "pg_deals row", ALLOCSET_SMALL_SIZES);
    before = MemoryContextSwitchTo(context);
    for (uint32_t i = 0; i < n; i++) {
        CHECK_FOR_INTERRUPTS();
        row.n = 0;
        fact->write(&row, doc, i);
        if (row.n != rsinfo->setDesc->natts)
            elog(ERROR, "fact \"%s\" has %d columns, its function %d", fact->name, row.n, rsinfo->setDesc->natts);
        tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, row.values, row.nulls);
        MemoryContextReset(context);
    }
    MemoryContextSwitchTo(before);
    MemoryContextDelete(context);
    return (Datum)0;
}

/* What the values of a row are made of lies in context, and is freed with the next one. */
static void add_rows(Container *object, const Fact *fact, const Document *doc, MemoryContext context)
{
    static ObjectKeys known[FACTS_OF_EXTRACT]; /* put in order once a process: the columns are always the same */
    ObjectKeys *keys = &known[fact - facts];
    MemoryContext before = MemoryContextSwitchTo(context);
    uint32_t n = fact->count(doc);
    Row row = {.doc = doc, .is_jsonb = true};
    Container array;

    container_open(&array, object, n);
    for (uint32_t i = 0; i < n; i++) {
        CHECK_FOR_INTERRUPTS();
        row.n = 0;
        fact->write(&row, doc, i);
        if (keys->n == 0)
            object_keys(keys, row.names, row.n);
        container_add_object(&array, keys, row.scalars);
        MemoryContextReset(context);
    }
    container_close(&array, object);
    MemoryContextSwitchTo(before);
}

static int compare_keys(const void *a, const void *b)
{
    const char *x = (*(const Fact *const *)a)->name, *y = (*(const Fact *const *)b)->name;
    size_t x_len = strlen(x), y_len = strlen(y);

    return x_len != y_len ? (x_len > y_len) - (x_len < y_len) : memcmp(x, y, x_len);
}

enum { ROW_BYTES_GUESSED = 256, ROWS_GUESSED = 4096 }; /* of the room taken at first */
static const Fact language_key = {"language", 0, NULL, NULL};

Jsonb *rows_to_jsonb(const Document *doc)
{
    const Fact *keys[FACTS_OF_EXTRACT + 1] = {&language_key};
    const char *language = doc->language == LANGUAGE_NONE ? NULL : doc->lexicon->languages[doc->language].code;
    MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "pg_deals row", ALLOCSET_SMALL_SIZES);
    StringInfoData out;
    Container object;
    uint64 rows = 0;

    for (int i = 0; i < FACTS_OF_EXTRACT; i++)
        rows += (keys[i + 1] = &facts[i])->count(doc);
    qsort(keys, lengthof(keys), sizeof(keys[0]), compare_keys);

    container_begin(&object, &out, lengthof(keys), Min(rows, ROWS_GUESSED) * ROW_BYTES_GUESSED);
    for (int i = 0; i < (int)lengthof(keys); i++)
        container_add_string(&object, keys[i]->name, strlen(keys[i]->name));
    for (int i = 0; i < (int)lengthof(keys); i++) {
        if (keys[i] != &language_key)
            add_rows(&object, keys[i], doc, context);
        else if (language)
            container_add_string(&object, language, strlen(language));
        else
            container_add_null(&object);
    }
    MemoryContextDelete(context);
    return container_end(&object);
}
