/*
 * watch_write.c - reads articles, each once, and writes their facts, table by table.
 *
 *     Entry ─► article (as it stands now) ─► Document ─► rows in one tuplestore a table ─► one INSERT a table
 *
 * A batch is written in a subtransaction. If something in it cannot be written, it is tried again in halves, until
 * the one article stands alone that it lies with: that one goes to articles_deal_errors, all others are written. So
 * whoever wrote to the table of articles never loses his write. Errors that say nothing of the article (a cancel, a
 * deadlock, a full disk) are his to see.
 */
#include "watch.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "commands/trigger.h"
#include "catalog/pg_type_d.h"
#include "executor/tuptable.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/guc.h"
#include "utils/hsearch.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/queryenvironment.h"
#include "utils/resowner.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

#include "conversions.h"
#include "reading.h"
#include "rows.h"

/* So many articles are written at once: enough to spread the cost of a statement, few enough for work_mem. */
enum { BATCH_ARTICLES = 100 };
enum { WATCH_STEPS = READ_AMOUNTS | READ_ENTITIES | READ_QUOTES | READ_DEALS };

typedef struct Batch {
    Watch *watch;
    Entry *entries;
    int n;
    bool checked;
    /* what is to be written */
    Tuplestorestate *rows[WATCH_FACTS], *old_keys, *old_deals;
    uint64 n_rows[WATCH_FACTS], n_old_keys;
    const char *version;
    const char *exposure; /* why no article may be read; NULL: they may */
    bool fresh;           /* the article at hand has no results yet */
    HTAB *kept;           /* deal_ids that are told by those that may have */
    HTAB *places;         /* of the rows that were read */
    MemoryContext article;
    /* the table that the last entry was in */
    Relation rel;
    TupleTableSlot *slot;
    const WatchTrigger *trigger;
} Batch;

/* --- who writes --- */

static void set_option(const char *name, const char *value)
{
    (void)set_config_option(name, value, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
}

/*
 * As referential-integrity triggers do. The plans join a few new rows to large tables by their indexes; a plan that
 * was made when the tables were small must not scan them when they have grown.
 */
AsOwner watch_as_owner(const Watch *watch)
{
    AsOwner before;

    GetUserIdAndSecContext(&before.user, &before.context);
    SetUserIdAndSecContext(watch->owner, before.context | SECURITY_LOCAL_USERID_CHANGE |
                                             SECURITY_RESTRICTED_OPERATION | SECURITY_NOFORCE_RLS);
    before.guc_level = NewGUCNestLevel();
    set_option("search_path", "pg_catalog, pg_temp");
    set_option("enable_seqscan", "off");
    set_option("enable_hashjoin", "off");
    set_option("enable_mergejoin", "off");
    set_option("jit", "off");
    return before;
}

void watch_as_before(AsOwner before)
{
    AtEOXact_GUC(false, before.guc_level);
    SetUserIdAndSecContext(before.user, before.context);
}

/* --- errors --- */

/* Those that say nothing of the article, and pass: the writer's statement must fail, or be tried again by him. */
static bool is_of_writer(int code)
{
    switch (ERRCODE_TO_CATEGORY(code)) {
    case MAKE_SQLSTATE('5', '7', '0', '0', '0'): /* cancel, shutdown */
    case MAKE_SQLSTATE('4', '0', '0', '0', '0'): /* serialization, deadlock */
    case MAKE_SQLSTATE('5', '8', '0', '0', '0'): /* I/O */
    case MAKE_SQLSTATE('2', '5', '0', '0', '0'): /* transaction state */
        return true;
    default:
        return code == ERRCODE_LOCK_NOT_AVAILABLE || code == ERRCODE_DISK_FULL || code == ERRCODE_DATA_CORRUPTED ||
               code == ERRCODE_INDEX_CORRUPTED;
    }
}

ErrorData *watch_attempt(void (*work)(void *data), void *data)
{
    MemoryContext context = CurrentMemoryContext;
    ResourceOwner owner = CurrentResourceOwner;
    ErrorData *volatile error = NULL;

    BeginInternalSubTransaction(NULL);
    MemoryContextSwitchTo(context);
    PG_TRY();
    {
        work(data);
        ReleaseCurrentSubTransaction();
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(context);
        error = CopyErrorData();
        FlushErrorState();
        RollbackAndReleaseCurrentSubTransaction();
    }
    PG_END_TRY();
    MemoryContextSwitchTo(context);
    CurrentResourceOwner = owner;
    if (error != NULL && is_of_writer(error->sqlerrcode))
        ReThrowError(error);
    return error;
}

/* check_status only builds the message, so nothing is left to clean up. */
static ErrorData *error_of_status(Status status, size_t len, const char *language)
{
    MemoryContext context = CurrentMemoryContext;
    ErrorData *volatile error = NULL;

    PG_TRY();
    {
        check_status(status, len, language);
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(context);
        error = CopyErrorData();
        FlushErrorState();
    }
    PG_END_TRY();
    if (error != NULL && is_of_writer(error->sqlerrcode))
        ReThrowError(error);
    return error;
}

/* --- rows --- */

static void put_row(Batch *batch, WatchTable table, Row *row)
{
    TupleDesc desc = batch->watch->rows[table];

    if (row->n != desc->natts)
        elog(ERROR, "a row of %d columns for a table of %d", row->n, desc->natts);
    tuplestore_putvalues(batch->rows[table], desc, row->values, row->nulls);
    batch->n_rows[table]++;
}

static void put_value(Row *row, bool has, Datum value)
{
    row->nulls[row->n] = !has;
    row->values[row->n++] = has ? value : (Datum)0;
}

static void put_day(Row *row, Day day)
{
    DateADT date = 0;
    bool known = date_of_day(day, &date);

    put_value(row, known, DateADTGetDatum(date));
}

/* The facts of one kind: the key, a number or the deal it belongs to, then the columns of rows.c. */
static void put_facts(Batch *batch, WatchTable table, FactKind kind, const Document *doc, const Row *key,
                      const pg_uuid_t *ids)
{
    uint32_t n = facts[kind].count(doc);

    for (uint32_t i = 0; i < n; i++) {
        Row row = *key;
        MemoryContext context = MemoryContextSwitchTo(batch->article);

        CHECK_FOR_INTERRUPTS();
        row.doc = doc;
        if (kind == FACT_EVENTS) {
            put_value(&row, true, UUIDPGetDatum(&ids[i]));
            put_day(&row, doc->published);
        } else if (kind == FACT_PARTIES)
            put_value(&row, true, UUIDPGetDatum(&ids[doc->parties.items[i].deal]));
        else if (kind == FACT_CLAUSES)
            put_value(&row, true, UUIDPGetDatum(&ids[doc->clauses.items[i].deal]));
        if (kind != FACT_EVENTS)
            put_value(&row, true, Int32GetDatum((int32)i + 1));
        facts[kind].write(&row, doc, i);
        MemoryContextSwitchTo(context);
        put_row(batch, table, &row);
    }
}

static void keep_deals(Batch *batch, const pg_uuid_t *ids, uint32_t n)
{
    if (batch->kept == NULL) {
        HASHCTL control = {
            .keysize = sizeof(pg_uuid_t), .entrysize = sizeof(pg_uuid_t), .hcxt = CurrentMemoryContext};

        batch->kept = hash_create("pg_deals kept deals", 256, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
    }
    for (uint32_t i = 0; i < n; i++)
        hash_search(batch->kept, &ids[i], HASH_ENTER, NULL);
}

static void put_document(Batch *batch, const Document *doc, const Row *key)
{
    MemoryContext before = MemoryContextSwitchTo(batch->article);
    pg_uuid_t *ids = watch_deal_ids(doc, key->values, key->nulls, batch->watch->keys);

    MemoryContextSwitchTo(before);
    if (!batch->fresh)
        keep_deals(batch, ids, doc->deals.n);
    put_facts(batch, WATCH_DEALS, FACT_EVENTS, doc, key, ids);
    put_facts(batch, WATCH_PARTIES, FACT_PARTIES, doc, key, ids);
    put_facts(batch, WATCH_CLAUSES, FACT_CLAUSES, doc, key, ids);
    put_facts(batch, WATCH_AMOUNTS, FACT_AMOUNTS, doc, key, ids);
    put_facts(batch, WATCH_ENTITIES, FACT_ENTITIES, doc, key, ids);
    put_facts(batch, WATCH_QUOTES, FACT_QUOTES, doc, key, ids);
}

/* version NULL: it could not be read, and is to be read again by deal_refresh. */
static void put_reading(Batch *batch, const Document *doc, const Row *key, Day published, const char *version)
{
    Row row = *key;
    bool known = doc != NULL && doc->language != LANGUAGE_NONE;

    put_value(&row, known, known ? CStringGetTextDatum(doc->lexicon->languages[doc->language].code) : (Datum)0);
    put_day(&row, published);
    put_value(&row, true, Int32GetDatum(doc ? (int32)doc->deals.n : 0));
    put_value(&row, version != NULL, version ? CStringGetTextDatum(version) : (Datum)0);
    put_value(&row, true, TimestampTzGetDatum(GetCurrentStatementStartTimestamp()));
    put_row(batch, WATCH_READINGS, &row);
}

static void put_error(Batch *batch, const Row *key, const ErrorData *error)
{
    Row row = *key;
    const char *message = error->message ? error->message : "unknown error";

    put_value(&row, true, CStringGetTextDatum(message));
    put_value(&row, true, CStringGetTextDatum(unpack_sql_state(error->sqlerrcode)));
    put_value(&row, true, TimestampTzGetDatum(GetCurrentTimestamp()));
    put_row(batch, WATCH_ERRORS, &row);
}

static void put_old_key(Batch *batch, const Row *key)
{
    tuplestore_putvalues(batch->old_keys, batch->watch->keys, (Datum *)key->values, (bool *)key->nulls);
    batch->n_old_keys++;
}

/* --- an article --- */

typedef struct Article {
    const char *s; /* NULL: no text */
    size_t len;
    Day published;
    char *language;
} Article;

static text *text_at(TupleTableSlot *slot, AttrNumber column)
{
    bool is_null = true;
    Datum value = column != 0 ? slot_getattr(slot, column, &is_null) : (Datum)0;

    return is_null ? NULL : DatumGetTextPP(value);
}

/* The title is read as the first paragraph. */
static void read_text_of(Article *article, TupleTableSlot *slot, const WatchTrigger *trigger)
{
    text *title = text_at(slot, trigger->title), *body = text_at(slot, trigger->body);
    size_t title_len = title ? VARSIZE_ANY_EXHDR(title) : 0, body_len = body ? VARSIZE_ANY_EXHDR(body) : 0;
    char *both;

    if (title == NULL || body == NULL) {
        text *one = title ? title : body;

        article->s = one ? VARDATA_ANY(one) : NULL;
        article->len = title_len + body_len;
        return;
    }
    both = MemoryContextAllocHuge(CurrentMemoryContext, title_len + body_len + 2);
    memcpy(both, VARDATA_ANY(title), title_len);
    memcpy(both + title_len, "\n\n", 2);
    memcpy(both + title_len + 2, VARDATA_ANY(body), body_len);
    article->s = both;
    article->len = title_len + 2 + body_len;
}

/* The day of publication, at the place that time_zone names. */
static Day day_of(Datum value, const WatchTrigger *trigger)
{
    Timestamp moment;

    if (trigger->published_type == DATEOID)
        return day_of_date(DatumGetDateADT(value));
    moment = DatumGetTimestamp(value);
    if (TIMESTAMP_NOT_FINITE(moment))
        return NO_DAY;
    if (trigger->published_type == TIMESTAMPTZOID)
        value = DirectFunctionCall2(timestamptz_zone,
                                    CStringGetTextDatum(trigger->time_zone ? trigger->time_zone : "UTC"), value);
    return day_of_date(DatumGetDateADT(DirectFunctionCall1(timestamp_date, value)));
}

/* Without the blanks that char(n) adds. */
static char *code_of(const text *language)
{
    char *code = text_to_cstring(language);
    size_t len = strlen(code);

    while (len > 0 && code[len - 1] == ' ')
        code[--len] = '\0';
    return code;
}

static Article article_of(TupleTableSlot *slot, const WatchTrigger *trigger)
{
    Article article = {.published = NO_DAY, .language = trigger->fixed_language};
    bool is_null = true;
    Datum published = trigger->published != 0 ? slot_getattr(slot, trigger->published, &is_null) : (Datum)0;
    text *language = text_at(slot, trigger->language);

    read_text_of(&article, slot, trigger);
    if (!is_null)
        article.published = day_of(published, trigger);
    if (language != NULL)
        article.language = code_of(language);
    return article;
}

static void read_article(Batch *batch, const Article *article, const Row *key)
{
    DocumentOptions options = {.published = article->published, .language = article->language, .steps = WATCH_STEPS};
    Status status = STATUS_OK;
    Document *doc = NULL;

    if (batch->exposure != NULL) {
        put_error(
            batch, key,
            &(ErrorData){.message = (char *)batch->exposure, .sqlerrcode = ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE});
        put_reading(batch, NULL, key, NO_DAY, NULL);
        return;
    }
    if (article->s != NULL)
        doc = try_text(article->s, article->len, batch->watch->tables[WATCH_DICTIONARY],
                       batch->watch->tables[WATCH_RULES], options, &status);
    if (status == STATUS_OK) {
        if (doc != NULL)
            put_document(batch, doc, key);
        put_reading(batch, doc, key, article->published, batch->version);
    } else {
        put_error(batch, key, error_of_status(status, article->len, article->language));
        put_reading(batch, NULL, key, article->published, NULL);
    }
    if (doc != NULL)
        release_document(doc);
}

/* --- an entry --- */

static void close_relation(Batch *batch)
{
    if (batch->rel == NULL)
        return;
    ExecDropSingleTupleTableSlot(batch->slot);
    table_close(batch->rel, NoLock);
    batch->rel = NULL;
}

static bool open_relation(Batch *batch, const Entry *entry)
{
    if (batch->rel == NULL || RelationGetRelid(batch->rel) != entry->relation) {
        close_relation(batch);
        batch->rel = table_open(entry->relation, AccessShareLock);
        batch->slot = table_slot_create(batch->rel, NULL);
    }
    batch->trigger = watch_trigger_of(batch->rel, entry->trigger);
    return batch->trigger != NULL;
}

static void key_of_slot(const Batch *batch, Row *key)
{
    *key = (Row){.doc = NULL};
    for (int i = 0; i < batch->trigger->n_keys; i++) {
        bool is_null;
        Datum value = slot_getattr(batch->slot, batch->trigger->keys[i], &is_null);

        put_value(key, !is_null, value);
    }
}

static void key_of_entry(const Batch *batch, const Entry *entry, Row *key)
{
    HeapTupleData tuple = {.t_len = entry->key->t_len + MINIMAL_TUPLE_OFFSET,
                           .t_data = (HeapTupleHeader)((char *)entry->key - MINIMAL_TUPLE_OFFSET)};

    *key = (Row){.doc = NULL, .n = batch->watch->n_keys};
    heap_deform_tuple(&tuple, batch->watch->keys, key->values, key->nulls);
}

/*
 * The row that an entry speaks of, if it still is. A trigger may have written to it since: to a watched column, and
 * so it has another entry, or to others alone, and then this is the only one.
 */
static bool fetch_article(Batch *batch, Entry *entry, bool *written_since)
{
    ItemPointerData latest = entry->tid;
    TableScanDesc scan;

    *written_since = false;
    if (!open_relation(batch, entry))
        return false;
    if (table_tuple_fetch_row_version(batch->rel, &entry->tid, SnapshotSelf, batch->slot))
        return true;
    scan = table_beginscan_tid(batch->rel, SnapshotSelf);
    table_tuple_get_latest_tid(scan, &latest);
    table_endscan(scan);
    *written_since = true;
    return !ItemPointerEquals(&latest, &entry->tid) &&
           table_tuple_fetch_row_version(batch->rel, &latest, SnapshotSelf, batch->slot);
}

typedef struct RowPlace {
    Oid relation;
    ItemPointerData tid;
} RowPlace;

/* Whether an entry of this batch has brought the row at hand already. */
static bool is_read(Batch *batch)
{
    RowPlace place;
    bool found;

    if (batch->n == 1)
        return false;
    if (batch->places == NULL) {
        HASHCTL control = {.keysize = sizeof(RowPlace), .entrysize = sizeof(RowPlace), .hcxt = CurrentMemoryContext};

        batch->places = hash_create("pg_deals rows", BATCH_ARTICLES, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
    }
    memset(&place, 0, sizeof(place)); /* padding too */
    place.relation = RelationGetRelid(batch->rel);
    place.tid = batch->slot->tts_tid;
    hash_search(batch->places, &place, HASH_ENTER, &found);
    return found;
}

static void put_entry(Batch *batch, Entry *entry)
{
    Row key;
    bool written_since;

    if (entry->kind == ENTRY_REMOVED) {
        key_of_entry(batch, entry, &key);
        put_old_key(batch, &key);
    } else if (fetch_article(batch, entry, &written_since) && !is_read(batch)) {
        MemoryContext before = MemoryContextSwitchTo(batch->article);
        Article article = article_of(batch->slot, batch->trigger);

        MemoryContextSwitchTo(before);
        key_of_slot(batch, &key);
        batch->fresh = entry->kind == ENTRY_FRESH && !written_since;
        if (!batch->fresh)
            put_old_key(batch, &key);
        read_article(batch, &article, &key);
    }
    MemoryContextReset(batch->article);
}

/* --- writing --- */

void watch_register(const char *name, TupleDesc desc, Tuplestorestate *rows)
{
    EphemeralNamedRelation relation = palloc0(sizeof(EphemeralNamedRelationData));

    relation->md.name = (char *)name;
    relation->md.tupdesc = desc;
    relation->md.enrtype = ENR_NAMED_TUPLESTORE;
    relation->md.enrtuples = 1; /* asks for plans that look up by index */
    relation->reldata = rows;
    if (SPI_register_relation(relation) != SPI_OK_REL_REGISTER)
        elog(ERROR, "could not register \"%s\"", name);
}

void watch_connect(void)
{
    if (SPI_connect() != SPI_OK_CONNECT)
        elog(ERROR, "SPI_connect failed");
}

/* Where a transaction keeps one snapshot, what others have committed since must be seen all the same, and replaced.
 */
uint64 watch_execute(SPIPlanPtr plan)
{
    bool latest = IsolationUsesXactSnapshot();
    int result;

    if (latest)
        CommandCounterIncrement();
    result = SPI_execute_snapshot(plan, NULL, NULL, latest ? GetLatestSnapshot() : InvalidSnapshot, InvalidSnapshot,
                                  false, true, 0);
    if (result < 0)
        elog(ERROR, "SPI_execute_snapshot failed: %s", SPI_result_code_string(result));
    return SPI_processed;
}

static TupleDesc id_desc(void)
{
    TupleDesc desc = CreateTemplateTupleDesc(1);

    TupleDescInitEntry(desc, 1, "deal_id", UUIDOID, -1, 0);
    return desc;
}

static void register_all(Batch *batch)
{
    for (int i = 0; i < WATCH_FACTS; i++)
        watch_register(watch_new_rows(i), batch->watch->rows[i], batch->rows[i]);
    watch_register("old_keys", batch->watch->keys, batch->old_keys);
    watch_register("old_deals", id_desc(), batch->old_deals);
}

/* The deals that these articles told of, and do no more. */
static uint64 find_old_deals(Batch *batch)
{
    TupleDesc desc = id_desc();
    uint64 n = watch_execute(watch_old_deals_plan(batch->watch)), n_old = 0;
    SPITupleTable *found = SPI_tuptable;

    for (uint64 i = 0; i < n; i++) {
        bool is_null;
        Datum id = SPI_getbinval(found->vals[i], found->tupdesc, 1, &is_null);

        if (batch->kept == NULL || hash_search(batch->kept, DatumGetUUIDP(id), HASH_FIND, NULL) == NULL) {
            tuplestore_putvalues(batch->old_deals, desc, &id, &is_null);
            n_old++;
        }
    }
    SPI_freetuptable(found);
    return n_old;
}

static void remove_old(Batch *batch)
{
    static const WatchTable by_key[] = {WATCH_PARTIES, WATCH_CLAUSES,  WATCH_AMOUNTS, WATCH_ENTITIES,
                                        WATCH_QUOTES,  WATCH_READINGS, WATCH_ERRORS};

    if (batch->n_old_keys == 0)
        return;
    for (int i = 0; i < (int)lengthof(by_key); i++)
        watch_execute(watch_remove_plan(batch->watch, by_key[i]));
    if (find_old_deals(batch) > 0)
        watch_execute(watch_remove_plan(batch->watch, WATCH_DEALS));
}

/* Deals that may be there already are updated where they stand, which takes a statement. */
static void insert_rows(Batch *batch, WatchTable table)
{
    Watch *watch = batch->watch;
    bool may_be_there = table == WATCH_DEALS && batch->n_old_keys > 0;

    if (may_be_there || !watch_insert(watch, table, batch->rows[table]))
        watch_execute(watch_insert_plan(watch, table));
}

/* Readings first: where a fresh article has results already, it is found out at once. Parties refer to deals. */
static void insert_new(Batch *batch)
{
    static const WatchTable order[] = {WATCH_READINGS, WATCH_ERRORS,  WATCH_DEALS,    WATCH_PARTIES,
                                       WATCH_CLAUSES,  WATCH_AMOUNTS, WATCH_ENTITIES, WATCH_QUOTES};

    for (int i = 0; i < (int)lengthof(order); i++)
        if (batch->n_rows[order[i]] > 0)
            insert_rows(batch, order[i]);
    CommandCounterIncrement();
}

static void begin_batch(Batch *batch)
{
    for (int i = 0; i < WATCH_FACTS; i++) {
        batch->rows[i] = tuplestore_begin_heap(false, false, work_mem);
        batch->n_rows[i] = 0;
    }
    batch->old_keys = tuplestore_begin_heap(true, false, work_mem);
    batch->old_deals = tuplestore_begin_heap(false, false, work_mem);
    batch->n_old_keys = 0;
    batch->version = NULL;
    batch->kept = batch->places = NULL;
    batch->rel = NULL;
    batch->article = AllocSetContextCreate(CurrentMemoryContext, "pg_deals article", ALLOCSET_DEFAULT_SIZES);
}

/* They may have spilled to files. */
static void end_batch(Batch *batch)
{
    for (int i = 0; i < WATCH_FACTS; i++)
        tuplestore_end(batch->rows[i]);
    tuplestore_end(batch->old_keys);
    tuplestore_end(batch->old_deals);
    SPI_finish();
}

static void write_batch(void *data)
{
    Batch *batch = data;
    MemoryContext context;
    const char *hint;

    watch_connect(); /* its memory context holds all that follows, and goes with it */
    context = CurrentMemoryContext;
    begin_batch(batch);
    batch->version = watch_version(batch->watch);
    batch->exposure = watch_exposure(batch->watch, &hint);
    for (int i = 0; i < batch->n; i++)
        put_entry(batch, &batch->entries[i]);
    close_relation(batch);
    MemoryContextSwitchTo(context);
    register_all(batch);
    if (!batch->checked || watch_execute(watch_gone_plan(batch->watch)) > 0) {
        remove_old(batch);
        insert_new(batch);
    }
    end_batch(batch);
}

/* --- what cannot be written --- */

typedef struct Failure {
    Batch *batch; /* of one entry */
    ErrorData *error;
} Failure;

/* The facts that the article had are wrong now, so they go, and the error takes their place. */
static void write_failure(void *data)
{
    Failure *failure = data;
    Batch *batch = failure->batch;
    Entry *entry = &batch->entries[0];
    MemoryContext context;
    bool written_since;
    Row key;

    watch_connect();
    context = CurrentMemoryContext;
    begin_batch(batch);
    if (entry->kind == ENTRY_REMOVED)
        key_of_entry(batch, entry, &key);
    else if (fetch_article(batch, entry, &written_since))
        key_of_slot(batch, &key);
    else
        key.n = 0;
    if (key.n > 0) {
        put_old_key(batch, &key);
        put_error(batch, &key, failure->error);
        put_reading(batch, NULL, &key, NO_DAY, NULL);
    }
    close_relation(batch);
    MemoryContextSwitchTo(context);
    register_all(batch);
    remove_old(batch);
    insert_new(batch);
    end_batch(batch);
}

static void fail(Batch *batch, ErrorData *error)
{
    Failure failure = {batch, error};
    ErrorData *second = watch_attempt(write_failure, &failure);

    if (second != NULL)
        ereport(WARNING, (errmsg("an article was written to \"%s\", but not its deals: %s",
                                 get_rel_name(batch->watch->source), error->message),
                          errdetail("The error could not be written to \"%s\" either: %s",
                                    get_rel_name(batch->watch->tables[WATCH_ERRORS]), second->message)));
}

/* Of n entries, one that fails takes no more than 2 log n further attempts. */
static void write_entries(Watch *watch, Entry *entries, int n, bool checked)
{
    Batch batch = {.watch = watch, .entries = entries, .n = n, .checked = checked};
    ErrorData *error;

    if (n == 0)
        return;
    error = watch_attempt(write_batch, &batch);
    if (error == NULL)
        return;
    if (n == 1) {
        if (entries[0].kind == ENTRY_FRESH) { /* old results in its way? */
            entries[0].kind = ENTRY_CHANGED;
            write_entries(watch, entries, 1, checked);
        } else
            fail(&batch, error);
        return;
    }
    write_entries(watch, entries, n / 2, checked);
    write_entries(watch, entries + n / 2, n - n / 2, checked);
}

/*
 * All that is removed goes first: after "SET id = id + 1" the old key of one article is the new one of another.
 */
void watch_write(Watch *watch, Entry *entries, int n, bool checked)
{
    for (int removed = 1; removed >= 0; removed--) {
        Entry *some = palloc(BATCH_ARTICLES * sizeof(Entry));
        int n_some = 0;

        for (int i = 0; i < n; i++) {
            if ((entries[i].kind == ENTRY_REMOVED) != removed)
                continue;
            some[n_some++] = entries[i];
            if (n_some == BATCH_ARTICLES) {
                write_entries(watch, some, n_some, removed && checked);
                n_some = 0;
            }
        }
        write_entries(watch, some, n_some, removed && checked);
        pfree(some);
    }
}

/* --- the queue --- */

static void write_queue(void *data)
{
    Batch *batch = data;

    watch_connect();
    begin_batch(batch);
    for (int i = 0; i < batch->n; i++) {
        Row key;

        key_of_entry(batch, &batch->entries[i], &key);
        put_old_key(batch, &key);
    }
    register_all(batch);
    watch_execute(watch_enqueue_plan(batch->watch));
    end_batch(batch);
}

void watch_enqueue(Watch *watch, Entry *entries, int n)
{
    Batch batch = {.watch = watch, .entries = entries, .n = n};
    ErrorData *error = n > 0 ? watch_attempt(write_queue, &batch) : NULL;

    if (error != NULL)
        ereport(WARNING, (errmsg("%d articles were written to \"%s\", but not queued: %s", n,
                                 get_rel_name(watch->source), error->message),
                          errhint("Call deal_refresh with everything => true once the queue can be written again.")));
}
