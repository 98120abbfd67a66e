/*
 * own.c - reads the users' dictionaries and rules, keeps them, and lets them go when their tables change.
 *
 * A session keeps what it has read of a table until the table's relcache entry is invalidated. The table's triggers
 * see to that at each change, as the catalogs do for themselves: the message goes out when the change commits, takes
 * effect in the changing session at the end of its command, and is undone with a rollback. TRUNCATE, ALTER and DROP
 * send it by nature.
 *
 * Which rows a reading sees: the newest committed ones, and the session's own. They are read once more for a
 * statement with another snapshot if a message came in since; a statement goes on with what it began with. Where a
 * transaction has one snapshot for all its statements, or a parallel query must read with the leader's, what is read
 * with it may be old already, and so serves that transaction, or that statement, alone ("bound").
 *
 * Rows are read with the rights of the caller, whose right to read them is asked for at each call.
 */
#include "own.h"

#include "access/parallel.h"
#include "access/relation.h"
#include "access/xact.h"
#include "catalog/pg_class.h"
#include "catalog/pg_trigger.h"
#include "commands/trigger.h"
#include "common/hashfn.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"

#include "reading.h"

enum { ROWS_AT_ONCE = 1000, COLUMNS_MAX = 7 };

/* settings */
static int match_limit = 500000;
static int depth_limit = 250000;
static int heap_limit = 20000;
static int dictionary_memory = 256 * 1024;

typedef struct SnapshotKey {
    TransactionId xmin, xmax;
    uint32 running;
    CommandId command;
} SnapshotKey;

typedef struct Own {
    struct Own *next;
    Oid table;
    bool valid;         /* nothing has changed since it was read */
    bool bound;         /* read with a snapshot that may be old: for this transaction or statement only */
    bool replaced;      /* no longer in the list: goes with its last pin */
    int pins;           /* documents that point into it */
    uint64 used;        /* when, to let the least used go first */
    uint64 content;     /* hash of its rows */
    TimestampTz began;  /* the transaction that read it */
    SnapshotKey served; /* the statement that it last served */
    MemoryContext context;
    Host host;
    const struct OwnKind *kind;
    Dictionary dictionary;
    Rules rules;
} Own;

/* What the two sorts of tables differ in. */
typedef struct OwnKind {
    const char *name; /* also the argument of the table's trigger */
    const char *columns;
    void (*begin)(Own *own);
    void (*add)(Own *own, char **values);
    void (*end)(Own *own);
    size_t (*bytes)(const Own *own);
} OwnKind;

static Own *kept; /* by table */
static uint64 uses;

PGDLLEXPORT Datum deal_own_changed(PG_FUNCTION_ARGS);

/* --- dictionaries --- */

static void dictionary_begin(Own *own)
{
    dictionary_init(&own->dictionary, &own->host, &lexicon);
}

static void dictionary_row(Own *own, char **values)
{
    int kind = values[2] ? listed_kind(values[2]) : -1;
    int language = values[3] ? lexicon_language(&lexicon, values[3]) : LANGUAGE_NONE;

    if (values[0] && values[1] && kind >= 0 && language >= 0)
        dictionary_add(&own->dictionary, slice_from(values[0]), slice_from(values[1]), (uint8_t)kind,
                       (uint8_t)language);
    check_status(own->dictionary.memory.status, 0, NULL);
}

static void dictionary_end(Own *own)
{
    dictionary_finish(&own->dictionary);
    check_status(own->dictionary.memory.status, 0, NULL);
}

static size_t dictionary_bytes(const Own *own)
{
    return own->dictionary.memory.bytes;
}

static const OwnKind dictionaries = {
    "dictionary", "alias, name, kind, language", dictionary_begin, dictionary_row, dictionary_end, dictionary_bytes};

/* --- rules --- */

/* JIT code lies outside the context, and goes before it. */
static void rules_release(void *own)
{
    rules_free(&((Own *)own)->rules);
}

static void rules_begin(Own *own)
{
    MemoryContextCallback *callback = MemoryContextAllocZero(own->context, sizeof *callback);

    rules_init(&own->rules, &own->host, &lexicon, (RuleLimits){0});
    callback->func = rules_release;
    callback->arg = own;
    MemoryContextRegisterResetCallback(own->context, callback);
    check_status(own->rules.memory.status, 0, NULL);
}

static void report_rule(const RuleError *error)
{
    ereport(ERROR, (errcode(error->detail[0] ? ERRCODE_INVALID_REGULAR_EXPRESSION : ERRCODE_INVALID_PARAMETER_VALUE),
                    errmsg("%s", error->message), error->detail[0] ? errdetail("%s", error->detail) : 0,
                    errhint("%s", error->hint)));
}

static void rules_row(Own *own, char **values)
{
    RuleText text = {values[0], values[1], values[2], values[3], values[4], values[5], values[6]};
    RuleError error;

    if (!text.name || !text.kind || !text.pattern)
        return;
    if (!rules_add(&own->rules, &text, &error)) {
        check_status(own->rules.memory.status, 0, NULL);
        report_rule(&error);
    }
}

static void rules_end(Own *own) {}

static size_t rules_bytes(const Own *own)
{
    return own->rules.memory.bytes;
}

static const OwnKind rule_tables = {"rules",     "name, kind, pattern, language, status, currency, multiplier",
                                    rules_begin, rules_row,
                                    rules_end,   rules_bytes};

/* --- keeping --- */

static void forget(Own *own)
{
    for (Own **at = &kept; *at; at = &(*at)->next)
        if (*at == own) {
            *at = own->next;
            break;
        }
    own->replaced = true;
    if (own->pins == 0)
        MemoryContextDelete(own->context); /* own lies in it */
}

static void unpin(void *data)
{
    Own *own = data;

    if (--own->pins == 0 && own->replaced)
        MemoryContextDelete(own->context);
}

static void pin(Own *own, MemoryContext holder)
{
    MemoryContextCallback *callback = MemoryContextAllocZero(holder, sizeof *callback);

    callback->func = unpin;
    callback->arg = own;
    MemoryContextRegisterResetCallback(holder, callback);
    own->pins++;
    own->used = ++uses;
}

static void table_changed(Datum arg, Oid table)
{
    for (Own *own = kept; own; own = own->next)
        if (table == InvalidOid || own->table == table)
            own->valid = false;
}

/* What changed or serves this transaction alone goes at its end. */
static void transaction_ended(XactEvent event, void *arg)
{
    Own *next;

    if (event != XACT_EVENT_COMMIT && event != XACT_EVENT_ABORT && event != XACT_EVENT_PREPARE)
        return;
    for (Own *own = kept; own; own = next) {
        next = own->next;
        if (!own->valid || own->bound)
            forget(own);
    }
}

/* The statement behind a rollback may have the snapshot of one before it, but not its rows. */
static void subtransaction_ended(SubXactEvent event, SubTransactionId mine, SubTransactionId parent, void *arg)
{
    if (event == SUBXACT_EVENT_ABORT_SUB)
        for (Own *own = kept; own; own = own->next)
            own->served = (SnapshotKey){0};
}

static size_t bytes_kept(void)
{
    size_t bytes = 0;

    for (Own *own = kept; own; own = own->next)
        bytes += own->kind->bytes(own);
    return bytes;
}

/* Lets the least used go until all that is kept stays within the setting. */
static void make_room(void)
{
    while (bytes_kept() > (size_t)dictionary_memory * 1024) {
        Own *least = kept;

        for (Own *own = kept; own; own = own->next)
            if (own->used < least->used)
                least = own;
        forget(least);
    }
}

/* --- reading --- */

static SnapshotKey snapshot_key(Snapshot snapshot)
{
    return (SnapshotKey){snapshot->xmin, snapshot->xmax, snapshot->xcnt, snapshot->curcid};
}

static bool same_snapshot(SnapshotKey a, SnapshotKey b)
{
    return a.xmin == b.xmin && a.xmax == b.xmax && a.running == b.running && a.command == b.command;
}

static bool serves(const Own *own, SnapshotKey now)
{
    bool same_transaction = own->began == GetCurrentTransactionStartTimestamp();

    if (same_transaction && same_snapshot(own->served, now))
        return true;
    if (!own->valid)
        return false;
    if (IsolationUsesXactSnapshot())
        return own->bound == same_transaction; /* read before this snapshot was taken, or with it */
    return !own->bound;
}

static const char *table_name(Oid table)
{
    const char *name = get_rel_name(table);

    if (!name)
        ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE), errmsg("relation with OID %u does not exist", table)));
    return quote_qualified_identifier(get_namespace_name(get_rel_namespace(table)), name);
}

static void check_rights(Oid table)
{
    if (pg_class_aclcheck(table, GetUserId(), ACL_SELECT) != ACLCHECK_OK &&
        pg_attribute_aclcheck_all(table, GetUserId(), ACL_SELECT, ACLMASK_ALL) != ACLCHECK_OK)
        aclcheck_error(ACLCHECK_NO_PRIV, OBJECT_TABLE, get_rel_name(table));
    if (check_enable_rls(table, InvalidOid, false) == RLS_ENABLED)
        ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                        errmsg("row-level security hides rows of \"%s\"", get_rel_name(table)),
                        errdetail("What is read of a table is kept for all roles of the session."),
                        errhint("Keep one table for each group of readers.")));
}

/* A table whose changes would not be noticed is refused. */
static void check_table(Oid table, const OwnKind *kind)
{
    Relation relation = relation_open(table, AccessShareLock);
    TriggerDesc *triggers = relation->trigdesc;
    bool found = false;

    for (int i = 0; triggers && i < triggers->numtriggers; i++) {
        const Trigger *trigger = &triggers->triggers[i];
        FmgrInfo function;

        if (trigger->tgenabled == TRIGGER_DISABLED || trigger->tgnargs != 1 ||
            strcmp(trigger->tgargs[0], kind->name) != 0 || !TRIGGER_FOR_ROW(trigger->tgtype))
            continue;
        fmgr_info(trigger->tgfoid, &function);
        found = found || function.fn_addr == deal_own_changed;
    }
    if (!found || relation->rd_rel->relkind != RELKIND_RELATION)
        ereport(ERROR, (errcode(ERRCODE_WRONG_OBJECT_TYPE),
                        errmsg("\"%s\" is no table of %s", RelationGetRelationName(relation),
                               kind == &dictionaries ? "names" : "rules"),
                        errdetail("It is no plain table, or lacks the enabled trigger that tells of its changes."),
                        errhint("Make one with deal_create_%s() and copy the rows into it.", kind->name)));
    relation_close(relation, AccessShareLock);
}

static void check_room(const Own *own)
{
    if (own->kind->bytes(own) > (size_t)dictionary_memory * 1024)
        ereport(ERROR,
                (errcode(ERRCODE_CONFIGURATION_LIMIT_EXCEEDED),
                 errmsg("\"%s\" takes more memory than pg_deals.dictionary_memory allows", get_rel_name(own->table)),
                 errdetail("The setting is %d kB.", dictionary_memory),
                 errhint("Raise pg_deals.dictionary_memory, or keep fewer rows.")));
}

static uint64 row_hash(char *const *values, int n)
{
    uint64 hash = 0;

    for (int i = 0; i < n; i++) /* a NULL is not an empty text */
        hash = values[i] ? hash_bytes_extended((const unsigned char *)values[i], (int)strlen(values[i]), hash + 1)
                         : hash_bytes_extended((const unsigned char *)"", 0, hash + 2);
    return hash;
}

static void read_rows(Own *own)
{
    StringInfoData query;
    Portal portal;

    initStringInfo(&query);
    appendStringInfo(&query, "SELECT %s FROM ONLY %s", own->kind->columns, table_name(own->table));
    if (own->kind == &rule_tables)
        appendStringInfoString(&query, " ORDER BY name COLLATE pg_catalog.\"C\""); /* the same order everywhere */
    if (SPI_connect() != SPI_OK_CONNECT)
        elog(ERROR, "SPI_connect failed");
    portal = SPI_cursor_open_with_args(NULL, query.data, 0, NULL, NULL, NULL, true, 0);
    do {
        SPI_cursor_fetch(portal, true, ROWS_AT_ONCE);
        for (uint64 i = 0; i < SPI_processed; i++) {
            char *values[COLUMNS_MAX];
            int n = SPI_tuptable->tupdesc->natts;

            for (int c = 0; c < n && c < COLUMNS_MAX; c++)
                values[c] = SPI_getvalue(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, c + 1);
            own->kind->add(own, values);
            own->content += row_hash(values, Min(n, COLUMNS_MAX));
            for (int c = 0; c < n && c < COLUMNS_MAX; c++)
                if (values[c])
                    pfree(values[c]);
        }
        check_room(own);
        SPI_freetuptable(SPI_tuptable);
    } while (SPI_processed > 0);
    SPI_cursor_close(portal);
    SPI_finish();
}

static Own *read_table(Oid table, const OwnKind *kind)
{
    MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "pg_deals table", ALLOCSET_DEFAULT_SIZES);
    Own *own = MemoryContextAllocZero(context, sizeof *own);
    bool bound = IsolationUsesXactSnapshot() || IsInParallelMode();

    own->table = table;
    own->kind = kind;
    own->context = context;
    own->host = host_in(context);
    own->bound = bound;
    own->began = GetCurrentTransactionStartTimestamp();
    own->valid = true;
    check_table(table, kind);
    kind->begin(own);

    /* In the list from now on: a change that comes to be known while it is read makes it invalid. */
    own->next = kept;
    kept = own;
    PG_TRY();
    {
        PushActiveSnapshot(bound ? GetActiveSnapshot() : GetLatestSnapshot());
        read_rows(own);
        PopActiveSnapshot();
        kind->end(own);
    }
    PG_CATCH();
    {
        own->pins++; /* the caller's context takes it along */
        forget(own);
        PG_RE_THROW();
    }
    PG_END_TRY();
    MemoryContextSetParent(context, CacheMemoryContext);
    return own;
}

static Own *own_table(Oid table, const OwnKind *kind, MemoryContext holder)
{
    SnapshotKey now = snapshot_key(GetActiveSnapshot());
    Own *own;

    AcceptInvalidationMessages();
    check_rights(table);
    for (own = kept; own; own = own->next)
        if (own->table == table && own->kind == kind)
            break;
    if (own && !serves(own, now)) {
        forget(own);
        own = NULL;
    }
    if (!own)
        own = read_table(table, kind);
    own->served = now;
    pin(own, holder);
    make_room();
    return own;
}

const Dictionary *own_dictionary(Oid table, MemoryContext holder)
{
    return &own_table(table, &dictionaries, holder)->dictionary;
}

const Rules *own_rules(Oid table, MemoryContext holder)
{
    Own *own = own_table(table, &rule_tables, holder);

    own->rules.limits = (RuleLimits){(uint32_t)match_limit, (uint32_t)depth_limit, (uint32_t)heap_limit};
    return &own->rules;
}

uint64 own_dictionary_content(Oid table, MemoryContext holder)
{
    return own_table(table, &dictionaries, holder)->content;
}

uint64 own_rules_content(Oid table, MemoryContext holder)
{
    return own_table(table, &rule_tables, holder)->content;
}

/* --- what SQL sees --- */

/*
 * The trigger of these tables: before each row that is written, and before TRUNCATE. It changes nothing, and only
 * tells all sessions, once the change commits.
 */
PG_FUNCTION_INFO_V1(deal_own_changed);
PGDLLEXPORT Datum deal_own_changed(PG_FUNCTION_ARGS)
{
    TriggerData *trigger = (TriggerData *)fcinfo->context;

    if (!CALLED_AS_TRIGGER(fcinfo))
        ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
                        errmsg("deal_own_changed() can only be called as a trigger")));
    CacheInvalidateRelcache(trigger->tg_relation);
    if (!TRIGGER_FIRED_FOR_ROW(trigger->tg_event))
        return PointerGetDatum(NULL);
    return PointerGetDatum(TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ? trigger->tg_newtuple : trigger->tg_trigtuple);
}

static char *text_argument(FunctionCallInfo fcinfo, int i)
{
    return PG_ARGISNULL(i) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(i));
}

/* deal_check_name(alias, kind, language): true, or an error that says what is wrong. */
PG_FUNCTION_INFO_V1(deal_check_name);
PGDLLEXPORT Datum deal_check_name(PG_FUNCTION_ARGS)
{
    char *alias = text_argument(fcinfo, 0), *kind = text_argument(fcinfo, 1), *language = text_argument(fcinfo, 2);
    const char *refused = alias ? alias_refused(alias, strlen(alias)) : NULL;

    check_encoding();
    if (refused)
        ereport(ERROR,
                (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("alias cannot be found in a text: \"%s\"", alias),
                 errdetail("The alias is refused: %s.", refused)));
    if (kind && listed_kind(kind) < 0)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("unknown kind of name: \"%s\"", kind),
                        errhint("Known kinds: organization, person, product, place, and stop for what is no name.")));
    if (language && lexicon_language(&lexicon, language) < 0)
        check_status(STATUS_UNKNOWN_LANGUAGE, 0, language);
    PG_RETURN_BOOL(true);
}

/* deal_check_rule(name, kind, pattern, language, status, currency, multiplier): likewise. */
PG_FUNCTION_INFO_V1(deal_check_rule);
PGDLLEXPORT Datum deal_check_rule(PG_FUNCTION_ARGS)
{
    char *values[COLUMNS_MAX];
    MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "pg_deals rule", ALLOCSET_DEFAULT_SIZES);
    Own *own = MemoryContextAllocZero(context, sizeof *own);

    check_encoding();
    for (int i = 0; i < COLUMNS_MAX - 1; i++)
        values[i] = text_argument(fcinfo, i);
    values[COLUMNS_MAX - 1] =
        PG_ARGISNULL(6) ? NULL : DatumGetCString(DirectFunctionCall1(numeric_out, PG_GETARG_DATUM(6)));
    own->context = context;
    own->host = host_in(context);
    own->kind = &rule_tables;
    rules_begin(own);
    rules_row(own, values);
    MemoryContextDelete(context);
    PG_RETURN_BOOL(true);
}

static void define_limit(const char *name, const char *what, int *value, int least, int flags)
{
    DefineCustomIntVariable(name, what, NULL, value, *value, least, INT_MAX, PGC_USERSET, flags, NULL, NULL, NULL);
}

void own_init(void)
{
    define_limit("pg_deals.match_limit", "Steps that a rule's pattern may take at one place of a text.", &match_limit,
                 1000, 0);
    define_limit("pg_deals.depth_limit",
                 "Depth to which a rule's pattern may backtrack where it is not compiled by JIT.", &depth_limit, 100,
                 0);
    define_limit("pg_deals.heap_limit", "Memory that a rule's pattern may take where it is not compiled by JIT.",
                 &heap_limit, 100, GUC_UNIT_KB);
    define_limit("pg_deals.dictionary_memory", "Memory for the dictionaries and rules that a session keeps.",
                 &dictionary_memory, 64, GUC_UNIT_KB);
    MarkGUCPrefixReserved("pg_deals");
    CacheRegisterRelcacheCallback(table_changed, (Datum)0);
    RegisterXactCallback(transaction_ended, NULL);
    RegisterSubXactCallback(subtransaction_ended, NULL);
}
