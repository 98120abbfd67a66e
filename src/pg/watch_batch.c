/*
 * watch_batch.c - articles that no trigger brings: those there before, stale ones, the queue, and TRUNCATE.
 *
 * Each call takes some articles, locks their rows, and writes them as a trigger would. A row that someone is writing
 * to is left out (SKIP LOCKED): so a backfill never waits for a writer while it holds locks itself, and two backfills
 * at once take different rows. What was left out is visited at the end, one row at a time. No article is taken twice
 * or forgotten, since the row lock is held until its facts are committed.
 *
 * The procedures in sql/watch.sql call these functions in a loop, with a commit behind each call.
 */
#include "watch.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/pg_type_d.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

/* --- the call --- */

typedef struct Work {
    Watch *watch;
    Relation source;
    AsOwner before;
} Work;

/* Opens the watch of a table, for its owner only, and goes on as the owner of the results. */
static Work begin_work(FunctionCallInfo fcinfo, Oid source)
{
    Work work;
    WatchTrigger *trigger;
    const char *exposure, *hint;

    watch_init(fcinfo->flinfo->fn_oid);
    work.source = try_table_open(source, AccessShareLock);
    if (work.source == NULL)
        ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE), errmsg("relation with OID %u does not exist", source)));
    trigger = watch_trigger_find(work.source, InvalidOid);
    if (trigger == NULL)
        ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
                        errmsg("table \"%s\" is not watched", RelationGetRelationName(work.source)),
                        errhint("Call deal_watch first.")));
    if (!has_privs_of_role(GetUserId(), work.source->rd_rel->relowner))
        ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
                        errmsg("must be owner of table %s", RelationGetRelationName(work.source))));
    work.watch = watch_open(trigger);
    if (work.watch == NULL)
        ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
                        errmsg("the deals of \"%s\" cannot be written", RelationGetRelationName(work.source))));
    exposure = watch_exposure(work.watch, &hint);
    if (exposure != NULL)
        ereport(ERROR,
                (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE), errmsg("%s", exposure), errhint("%s", hint)));
    work.before = watch_as_owner(work.watch);
    return work;
}

static void end_work(Work *work)
{
    watch_as_before(work->before);
    watch_release(work->watch);
    table_close(work->source, NoLock);
}

static uint64 run(const char *sql, int n, Oid *types, Datum *values, const char *nulls)
{
    int result = SPI_execute_with_args(sql, n, types, values, nulls, false, 0);

    if (result < 0)
        elog(ERROR, "SPI_execute_with_args failed: %s: %s", SPI_result_code_string(result), sql);
    return SPI_processed;
}

/* One article at least; as many as fit a reasonable transaction at most. */
static int batch_size(int wanted)
{
    return Min(Max(wanted, 1), 100000);
}

static Datum row_result(FunctionCallInfo fcinfo, Datum *values, bool *nulls)
{
    TupleDesc desc;

    if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
        elog(ERROR, "a function of pg_deals is not declared as its library expects");
    return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls));
}

/* --- which articles --- */

/* (s.a, s.b) > ($1, $2). Written out where the operators differ, with a first part that an index can use. */
static void add_after(StringInfo sql, const Watch *watch)
{
    bool same = true;

    for (int i = 1; i < watch->n_keys; i++)
        same = same && strcmp(watch->bigger[0], watch->bigger[i]) == 0;
    if (same) {
        appendStringInfo(sql, " AND ROW(%s) %s ROW(", watch_list(watch->source_keys, watch->n_keys, "s."),
                         watch->bigger[0]);
        for (int i = 0; i < watch->n_keys; i++)
            appendStringInfo(sql, "%s$%d", i > 0 ? ", " : "", i + 2);
        appendStringInfoChar(sql, ')');
        return;
    }
    appendStringInfoString(sql, " AND (false");
    for (int i = 0; i < watch->n_keys; i++) {
        appendStringInfoString(sql, " OR (true");
        for (int k = 0; k <= i; k++)
            appendStringInfo(sql, " AND s.%s %s $%d", watch->source_keys[k],
                             k < i ? watch->equal[k] : watch->bigger[k], k + 2);
        appendStringInfoChar(sql, ')');
    }
    appendStringInfoChar(sql, ')');
}

typedef enum What { MISSING, STALE, ALL } What;

static What what_of(FunctionCallInfo fcinfo, int arg)
{
    const char *name = PG_ARGISNULL(arg) ? "" : text_to_cstring(PG_GETARG_TEXT_PP(arg));

    if (strcmp(name, "missing") == 0)
        return MISSING;
    if (strcmp(name, "stale") == 0)
        return STALE;
    if (strcmp(name, "all") == 0)
        return ALL;
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("unknown choice of articles: \"%s\"", name),
                    errhint("Known choices: missing, stale, all.")));
    return ALL; /* not reached */
}

static void add_condition(StringInfo sql, const Watch *watch, What what)
{
    char *same = watch_same_key(watch, "s", watch->source_keys, "r", watch->key_names);
    char *readings = watch_table_name(watch->tables[WATCH_READINGS]);

    if (what == MISSING)
        appendStringInfo(sql, " AND NOT EXISTS (SELECT FROM %s r WHERE %s) AND $1 IS NOT NULL", readings, same);
    else if (what == STALE)
        appendStringInfo(sql, " AND EXISTS (SELECT FROM %s r WHERE %s AND r.version IS DISTINCT FROM $1)", readings,
                         same);
    else
        appendStringInfoString(sql, " AND $1 IS NOT NULL");
}

typedef struct Args {
    Oid types[INDEX_MAX_KEYS + 1];
    Datum values[INDEX_MAX_KEYS + 1];
    char nulls[INDEX_MAX_KEYS + 1];
    int n;
} Args;

/* $1 is the version, $2 and on the key to go on after. */
static void make_args(Args *args, const Watch *watch, ArrayType *after)
{
    Datum *texts;
    bool *is_null;
    int n;

    memset(args, 0, sizeof(*args));
    memset(args->nulls, ' ', sizeof(args->nulls));
    args->types[0] = TEXTOID;
    args->values[0] = CStringGetTextDatum(watch_version(watch));
    args->n = 1;
    if (after == NULL)
        return;
    deconstruct_array(after, TEXTOID, -1, false, TYPALIGN_INT, &texts, &is_null, &n);
    if (n != watch->n_keys || array_contains_nulls(after))
        elog(ERROR, "a key of %d columns for a table of %d", n, watch->n_keys);
    for (int i = 0; i < n; i++) {
        Form_pg_attribute attribute = TupleDescAttr(watch->keys, i);
        Oid input, parameter;

        getTypeInputInfo(attribute->atttypid, &input, &parameter);
        args->types[args->n] = attribute->atttypid;
        args->values[args->n++] =
            OidInputFunctionCall(input, TextDatumGetCString(texts[i]), parameter, attribute->atttypmod);
    }
}

/* Locks the next rows of the source by key: tableoid, ctid, key. */
static uint64 select_rows(const Watch *watch, What what, ArrayType *after, int size, bool wait)
{
    StringInfoData sql;
    char *keys = watch_list(watch->source_keys, watch->n_keys, "s.");
    Args args;

    make_args(&args, watch, after);
    initStringInfo(&sql);
    appendStringInfo(&sql, "SELECT s.tableoid, s.ctid, %s FROM %s s WHERE true", keys, watch_source_name(watch));
    add_condition(&sql, watch, what);
    if (after != NULL)
        add_after(&sql, watch);
    appendStringInfo(&sql, " ORDER BY %s LIMIT %d FOR NO KEY UPDATE OF s%s", keys, size, wait ? "" : " SKIP LOCKED");
    return run(sql.data, args.n, args.types, args.values, args.nulls);
}

/* The output of the types, which their input reads again in this same session. */
static Datum texts_of_key(HeapTuple tuple, TupleDesc desc, int first, int n)
{
    Datum texts[INDEX_MAX_KEYS];

    for (int i = 0; i < n; i++) {
        bool is_null, is_varlena;
        Oid output;
        Datum value = SPI_getbinval(tuple, desc, first + i, &is_null);

        getTypeOutputInfo(SPI_gettypeid(desc, first + i), &output, &is_varlena);
        texts[i] = CStringGetTextDatum(OidOutputFunctionCall(output, value));
    }
    return PointerGetDatum(construct_array(texts, n, TEXTOID, -1, false, TYPALIGN_INT));
}

static Oid trigger_within(Oid relation, const Watch *watch)
{
    Relation rel = table_open(relation, AccessShareLock);
    WatchTrigger *trigger = watch_trigger_find(rel, watch->tables[WATCH_DEALS]);
    Oid oid = trigger ? trigger->trigger : InvalidOid;

    if (trigger == NULL)
        ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
                        errmsg("table \"%s\" is not watched", RelationGetRelationName(rel))));
    table_close(rel, NoLock);
    return oid;
}

/* Rows whose first columns are tableoid and ctid. */
static void entries_of_rows(const Watch *watch, SPITupleTable *rows, uint64 n, Entry *entries)
{
    Oid relation = InvalidOid, trigger = InvalidOid;

    for (uint64 i = 0; i < n; i++) {
        bool is_null;
        Oid its = DatumGetObjectId(SPI_getbinval(rows->vals[i], rows->tupdesc, 1, &is_null));
        ItemPointer tid = (ItemPointer)DatumGetPointer(SPI_getbinval(rows->vals[i], rows->tupdesc, 2, &is_null));

        if (its != relation) {
            relation = its;
            trigger = trigger_within(its, watch);
        }
        entries[i] = (Entry){.kind = ENTRY_CHANGED, .relation = relation, .trigger = trigger, .tid = *tid};
    }
}

/*
 * deal_watch_batch(source, what, after, size, wait): reads and writes the next articles; returns how many, and the
 * key of the last one, to go on after.
 */
PG_FUNCTION_INFO_V1(deal_watch_batch);
PGDLLEXPORT Datum deal_watch_batch(PG_FUNCTION_ARGS)
{
    Work work = begin_work(fcinfo, PG_GETARG_OID(0));
    What what = what_of(fcinfo, 1);
    ArrayType *after = PG_ARGISNULL(2) ? NULL : PG_GETARG_ARRAYTYPE_P(2);
    int size = batch_size(PG_GETARG_INT32(3));
    bool wait = PG_GETARG_BOOL(4), nulls[2] = {false, false};
    Entry *entries = palloc_extended(size * sizeof(Entry), MCXT_ALLOC_HUGE);
    MemoryContext context = CurrentMemoryContext;
    Datum values[2] = {(Datum)0};
    uint64 n;

    watch_connect();
    n = select_rows(work.watch, what, after, size, wait);
    entries_of_rows(work.watch, SPI_tuptable, n, entries);
    if (n > 0) {
        MemoryContext spi = MemoryContextSwitchTo(context);

        values[1] = texts_of_key(SPI_tuptable->vals[n - 1], SPI_tuptable->tupdesc, 3, work.watch->n_keys);
        MemoryContextSwitchTo(spi);
    }
    SPI_finish();
    watch_write(work.watch, entries, (int)n, false);
    end_work(&work);
    values[0] = Int32GetDatum((int32)n);
    nulls[1] = n == 0;
    return row_result(fcinfo, values, nulls);
}

/* --- the queue --- */

/* Takes entries off the queue into a relation "queued" of their keys. */
static uint64 take_queued(const Watch *watch, int size, Datum upto)
{
    char *queue = watch_table_name(watch->tables[WATCH_QUEUE]);
    Oid type = INT8OID;
    Tuplestorestate *rows = tuplestore_begin_heap(true, false, work_mem);
    uint64 n =
        run(psprintf("DELETE FROM %s q WHERE q.entry OPERATOR(pg_catalog.=) ANY (ARRAY(SELECT entry FROM %s WHERE "
                     "entry OPERATOR(pg_catalog.<=) $1 ORDER BY entry LIMIT %d FOR UPDATE SKIP LOCKED)) RETURNING %s",
                     queue, queue, size, watch_list(watch->key_names, watch->n_keys, "q.")),
            1, &type, &upto, " ");

    for (uint64 i = 0; i < n; i++)
        tuplestore_puttuple(rows, SPI_tuptable->vals[i]);
    watch_register("queued", watch->keys, rows);
    return n;
}

/* Those whose article stands and nobody writes to: they are read. Their keys become a relation "locked". */
static uint64 lock_queued(const Watch *watch, Entry *entries)
{
    char *keys = watch_list(watch->key_names, watch->n_keys, "");
    Tuplestorestate *rows = tuplestore_begin_heap(true, false, work_mem);
    uint64 n = run(psprintf("SELECT s.tableoid, s.ctid, %s FROM (SELECT DISTINCT %s FROM queued) k JOIN %s s ON %s "
                            "FOR NO KEY UPDATE OF s SKIP LOCKED",
                            watch_list(watch->key_names, watch->n_keys, "k."), keys, watch_source_name(watch),
                            watch_same_key(watch, "s", watch->source_keys, "k", watch->key_names)),
                   0, NULL, NULL, NULL);
    SPITupleTable *found = SPI_tuptable;

    entries_of_rows(watch, found, n, entries);
    for (uint64 i = 0; i < n; i++) {
        Datum values[INDEX_MAX_KEYS];
        bool nulls[INDEX_MAX_KEYS];

        for (int k = 0; k < watch->n_keys; k++)
            values[k] = SPI_getbinval(found->vals[i], found->tupdesc, k + 3, &nulls[k]);
        tuplestore_putvalues(rows, watch->keys, values, nulls);
    }
    watch_register("locked", watch->keys, rows);
    return n;
}

static void requeue(const Watch *watch, Tuplestorestate *rows)
{
    char *keys = watch_list(watch->key_names, watch->n_keys, "");

    watch_register("again", watch->keys, rows);
    run(psprintf("INSERT INTO %s (%s) SELECT %s FROM again", watch_table_name(watch->tables[WATCH_QUEUE]), keys,
                 keys),
        0, NULL, NULL, NULL);
}

/* The other keys: those of no article lose their results, those that someone writes to go to the end of the queue. */
static uint64 sort_out_rest(const Watch *watch, Entry *entries, MemoryContext context)
{
    Tuplestorestate *again = tuplestore_begin_heap(true, false, work_mem);
    uint64 n_removed = 0, n_again = 0;
    uint64 n = run(psprintf("SELECT %s, EXISTS (SELECT FROM %s s WHERE %s) FROM (SELECT DISTINCT %s FROM queued) k "
                            "WHERE NOT EXISTS (SELECT FROM locked l WHERE %s)",
                            watch_list(watch->key_names, watch->n_keys, "k."), watch_source_name(watch),
                            watch_same_key(watch, "s", watch->source_keys, "k", watch->key_names),
                            watch_list(watch->key_names, watch->n_keys, ""),
                            watch_same_key(watch, "l", watch->key_names, "k", watch->key_names)),
                   0, NULL, NULL, NULL);
    SPITupleTable *rest = SPI_tuptable;

    for (uint64 i = 0; i < n; i++) {
        Datum values[INDEX_MAX_KEYS + 1];
        bool nulls[INDEX_MAX_KEYS + 1];

        heap_deform_tuple(rest->vals[i], rest->tupdesc, values, nulls);
        if (DatumGetBool(values[watch->n_keys])) {
            tuplestore_putvalues(again, watch->keys, values, nulls);
            n_again++;
        } else {
            MemoryContext before = MemoryContextSwitchTo(context);

            entries[n_removed++] =
                (Entry){.kind = ENTRY_REMOVED, .key = form_minimal_tuple(watch->keys, values, nulls)};
            MemoryContextSwitchTo(before);
        }
    }
    if (n_again > 0)
        requeue(watch, again);
    return n_removed;
}

static Datum last_queued(const Watch *watch)
{
    bool is_null;
    Datum last;

    run(psprintf("SELECT pg_catalog.max(entry) FROM %s", watch_table_name(watch->tables[WATCH_QUEUE])), 0, NULL, NULL,
        NULL);
    last = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &is_null);
    return is_null ? Int64GetDatum(0) : Int64GetDatum(DatumGetInt64(last));
}

/*
 * deal_watch_process(source, size, upto): works off the next entries of the queue; returns how many, and the last
 * entry that is to be worked off in this call (upto, or that of now).
 */
PG_FUNCTION_INFO_V1(deal_watch_process);
PGDLLEXPORT Datum deal_watch_process(PG_FUNCTION_ARGS)
{
    Work work = begin_work(fcinfo, PG_GETARG_OID(0));
    int size = batch_size(PG_GETARG_INT32(1));
    MemoryContext context = CurrentMemoryContext;
    Entry *entries = palloc_extended(size * sizeof(Entry), MCXT_ALLOC_HUGE);
    Datum upto, values[2];
    bool nulls[2] = {false, false};
    uint64 n = 0, n_entries = 0;

    if (!work.watch->queue)
        ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
                        errmsg("table \"%s\" has no queue", RelationGetRelationName(work.source)),
                        errhint("Its deals are written with each statement. Call deal_watch with mode => 'queue' for "
                                "a queue.")));
    watch_connect();
    upto = PG_ARGISNULL(2) ? last_queued(work.watch) : PG_GETARG_DATUM(2);
    n = take_queued(work.watch, size, upto);
    if (n > 0) {
        n_entries = lock_queued(work.watch, entries);
        n_entries += sort_out_rest(work.watch, entries + n_entries, context);
    }
    SPI_finish();
    watch_write(work.watch, entries, (int)n_entries, false);
    end_work(&work);
    values[0] = Int32GetDatum((int32)n);
    values[1] = upto;
    return row_result(fcinfo, values, nulls);
}

/* deal_watch_commits(what): says clearly what COMMIT would only call an invalid transaction termination. */
PG_FUNCTION_INFO_V1(deal_watch_commits);
PGDLLEXPORT Datum deal_watch_commits(PG_FUNCTION_ARGS)
{
    if (IsTransactionBlock())
        ereport(ERROR, (errcode(ERRCODE_ACTIVE_SQL_TRANSACTION),
                        errmsg("%s cannot run inside a transaction block", text_to_cstring(PG_GETARG_TEXT_PP(0))),
                        errhint("It commits batch by batch: call it without BEGIN, and with autocommit on.")));
    PG_RETURN_VOID();
}

/* --- progress --- */

/* deal_watch_begin(source, what): notes that a backfill begins; returns its number, what was done before, and all. */
PG_FUNCTION_INFO_V1(deal_watch_begin);
PGDLLEXPORT Datum deal_watch_begin(PG_FUNCTION_ARGS)
{
    Work work = begin_work(fcinfo, PG_GETARG_OID(0));
    Watch *watch = work.watch;
    What what = what_of(fcinfo, 1);
    char *progress = watch_table_name(watch->tables[WATCH_PROGRESS]);
    char *readings = watch_table_name(watch->tables[WATCH_READINGS]);
    MemoryContext context = CurrentMemoryContext;
    Oid type = TEXTOID;
    Datum version = CStringGetTextDatum(watch_version(watch)), values[3];
    bool nulls[3];
    HeapTuple copy;
    TupleDesc desc;

    watch_connect();
    run(psprintf(
            "INSERT INTO %s (pid, what, total, done_before) SELECT pg_catalog.pg_backend_pid(), '%s', "
            "(SELECT pg_catalog.count(*) FROM %s), (SELECT pg_catalog.count(*) FROM %s r WHERE %s $1 IS NOT NULL) "
            "RETURNING run, done_before, total",
            progress,
            what == MISSING ? "missing"
            : what == STALE ? "stale"
                            : "all",
            watch_source_name(watch), readings,
            what == MISSING ? ""
            : what == STALE ? "NOT r.version IS DISTINCT FROM $1 AND"
                            : "false AND"),
        1, &type, &version, " ");
    MemoryContextSwitchTo(context);
    copy = SPI_copytuple(SPI_tuptable->vals[0]);
    desc = CreateTupleDescCopy(SPI_tuptable->tupdesc);
    heap_deform_tuple(copy, desc, values, nulls);
    SPI_finish();
    end_work(&work);
    return row_result(fcinfo, values, nulls);
}

/* deal_watch_progress(source, run, done, finished): so many more articles are done. */
PG_FUNCTION_INFO_V1(deal_watch_progress);
PGDLLEXPORT Datum deal_watch_progress(PG_FUNCTION_ARGS)
{
    Work work = begin_work(fcinfo, PG_GETARG_OID(0));
    Oid types[] = {INT8OID, INT4OID, BOOLOID};
    Datum values[] = {PG_GETARG_DATUM(1), PG_GETARG_DATUM(2), PG_GETARG_DATUM(3)};

    watch_connect();
    run(psprintf(
            "UPDATE %s SET done = done OPERATOR(pg_catalog.+) $2, updated_at = pg_catalog.clock_timestamp(), "
            "finished_at = CASE WHEN $3 THEN pg_catalog.clock_timestamp() END WHERE run OPERATOR(pg_catalog.=) $1",
            watch_table_name(work.watch->tables[WATCH_PROGRESS])),
        3, types, values, "   ");
    SPI_finish();
    end_work(&work);
    PG_RETURN_VOID();
}

/* --- articles that went without a row trigger: TRUNCATE, a detached partition --- */

static const WatchTable emptying[] = {WATCH_PARTIES, WATCH_CLAUSES,  WATCH_AMOUNTS, WATCH_ENTITIES,
                                      WATCH_QUOTES,  WATCH_READINGS, WATCH_ERRORS,  WATCH_DEALS};

/* Results whose article is not there any more. */
static uint64 sweep(const Watch *watch)
{
    uint64 n = 0;

    watch_connect();
    SetConfigOption("enable_hashjoin", "on", PGC_USERSET, PGC_S_SESSION); /* all against all; back with the owner */
    SetConfigOption("enable_seqscan", "on", PGC_USERSET, PGC_S_SESSION);
    for (int i = 0; i < (int)lengthof(emptying); i++) {
        uint64 gone = run(psprintf("DELETE FROM %s t WHERE NOT EXISTS (SELECT FROM %s s WHERE %s)",
                                   watch_table_name(watch->tables[emptying[i]]), watch_source_name(watch),
                                   watch_same_key(watch, "s", watch->source_keys, "t", watch->key_names)),
                          0, NULL, NULL, NULL);

        if (emptying[i] == WATCH_READINGS)
            n = gone;
    }
    SPI_finish();
    return n;
}

/* deal_watch_sweep(source): removes the results of articles that are not there any more; returns how many. */
PG_FUNCTION_INFO_V1(deal_watch_sweep);
PGDLLEXPORT Datum deal_watch_sweep(PG_FUNCTION_ARGS)
{
    Work work = begin_work(fcinfo, PG_GETARG_OID(0));
    uint64 n = sweep(work.watch);

    end_work(&work);
    PG_RETURN_INT64((int64)n);
}

static void truncate_results(void *data)
{
    const Watch *watch = data;
    StringInfoData sql;

    watch_connect();
    initStringInfo(&sql);
    appendStringInfoString(&sql, "TRUNCATE ");
    for (int i = 0; i < (int)lengthof(emptying); i++)
        appendStringInfo(&sql, "%s%s", i > 0 ? ", " : "", watch_table_name(watch->tables[emptying[i]]));
    if (watch->queue)
        appendStringInfo(&sql, ", %s", watch_table_name(watch->tables[WATCH_QUEUE]));
    run(sql.data, 0, NULL, NULL, NULL);
    SPI_finish();
}

/* Where TRUNCATE is refused: another table refers to a result table, or someone is reading it in this session. */
static void delete_results(void *data)
{
    const Watch *watch = data;

    watch_connect();
    for (int i = 0; i < (int)lengthof(emptying); i++)
        run(psprintf("DELETE FROM %s", watch_table_name(watch->tables[emptying[i]])), 0, NULL, NULL, NULL);
    if (watch->queue)
        run(psprintf("DELETE FROM %s", watch_table_name(watch->tables[WATCH_QUEUE])), 0, NULL, NULL, NULL);
    SPI_finish();
}

static void sweep_results(void *data)
{
    sweep(data);
}

/* After TRUNCATE of the source nothing is left; after that of one partition, the others are. */
PG_FUNCTION_INFO_V1(deal_watch_truncate);
PGDLLEXPORT Datum deal_watch_truncate(PG_FUNCTION_ARGS)
{
    TriggerData *data = watch_trigger_data(fcinfo);
    WatchTrigger *own = watch_trigger_of(data->tg_relation, data->tg_trigger->tgoid);
    WatchTrigger *trigger = own ? watch_trigger_find(data->tg_relation, own->tables[WATCH_DEALS]) : NULL;
    Watch *watch = trigger ? watch_open(trigger) : NULL;
    ErrorData *error;
    AsOwner before;

    if (watch == NULL)
        return PointerGetDatum(NULL);
    before = watch_as_owner(watch);
    if (watch->source == RelationGetRelid(data->tg_relation)) {
        error = watch_attempt(truncate_results, watch);
        if (error != NULL)
            error = watch_attempt(delete_results, watch);
    } else
        error = watch_attempt(sweep_results, watch);
    if (error != NULL)
        ereport(WARNING, (errmsg("\"%s\" was truncated, but not its deals: %s",
                                 RelationGetRelationName(data->tg_relation), error->message),
                          errhint("Call deal_refresh.")));
    watch_as_before(before);
    watch_release(watch);
    return PointerGetDatum(NULL);
}

/* --- what a view can show of a trigger --- */

static bool collect(Node *node, ArrayBuildState **oids)
{
    if (node == NULL)
        return false;
    if (IsA(node, Const) && ((Const *)node)->consttype == REGCLASSOID)
        *oids = accumArrayResult(*oids, ((Const *)node)->constvalue, ((Const *)node)->constisnull, REGCLASSOID,
                                 CurrentMemoryContext);
    return expression_tree_walker(node, collect, (void *)oids);
}

/* deal_watch_tables(pg_trigger.tgqual): the result tables that the condition of a trigger names, in its order. */
PG_FUNCTION_INFO_V1(deal_watch_tables);
PGDLLEXPORT Datum deal_watch_tables(PG_FUNCTION_ARGS)
{
    ArrayBuildState *oids = initArrayResult(REGCLASSOID, CurrentMemoryContext, false);

    collect((Node *)stringToNode(text_to_cstring(PG_GETARG_TEXT_PP(0))), &oids);
    PG_RETURN_DATUM(makeArrayResult(oids, CurrentMemoryContext));
}
