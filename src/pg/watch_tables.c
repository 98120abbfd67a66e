/*
 * watch_tables.c - what is watched, read out of the triggers, and kept for the backend.
 *
 * Two caches: by trigger (where the watched columns are in this table or partition) and by watch (its result tables
 * and the plans that write them). Any change to a table that is in one of them makes all of them stale at once:
 * such changes are rare, and both are made again in a millisecond.
 */
#include "watch.h"

#include "access/genam.h"
#include "access/stratnum.h"
#include "access/table.h"
#include "catalog/partition.h"
#include "catalog/pg_operator.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type_d.h"
#include "nodes/nodeFuncs.h"
#include "parser/parse_coerce.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

Oid watch_schema = InvalidOid;

static HTAB *triggers;  /* WatchTrigger by trigger */
static HTAB *watches;   /* CachedWatch by source and articles_deals */
static HTAB *relations; /* Oids of the tables that the two speak of */
static uint64 generation = 1;

/* Both, since a trigger on another table may name the same results: that one is another watch, with other rights. */
typedef struct WatchKey {
    Oid source, deals;
} WatchKey;

typedef struct CachedWatch {
    WatchKey key;
    Watch *watch;
} CachedWatch;

/* Runs at any time, so it only takes note. */
static void note_change(Datum arg, Oid relation)
{
    if (relation == InvalidOid || hash_search(relations, &relation, HASH_FIND, NULL) != NULL)
        generation++;
}

/* A schema was renamed, perhaps: the plans name it. */
static void note_schema_change(Datum arg, int cache, uint32 hash)
{
    generation++;
}

static void remember_relation(Oid relation)
{
    hash_search(relations, &relation, HASH_ENTER, NULL);
}

static HTAB *make_hash(const char *name, Size key, Size entry)
{
    HASHCTL control = {.keysize = key, .entrysize = entry, .hcxt = CacheMemoryContext};

    return hash_create(name, 16, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
}

void watch_tables_init(void)
{
    if (relations != NULL)
        return;
    triggers = make_hash("pg_deals triggers", sizeof(Oid), sizeof(WatchTrigger));
    watches = make_hash("pg_deals watches", sizeof(WatchKey), sizeof(CachedWatch));
    relations = make_hash("pg_deals watched tables", sizeof(Oid), sizeof(Oid));
    CacheRegisterRelcacheCallback(note_change, (Datum)0);
    CacheRegisterSyscacheCallback(NAMESPACEOID, note_schema_change, (Datum)0);
}

/* The schema of the extension is that of any function of it. */
Oid watch_function_schema(Oid function)
{
    watch_tables_init();
    return watch_schema = get_func_namespace(function);
}

/* --- the columns of the result tables, behind the key: those of rows.c, some with a number before them --- */

typedef struct Column {
    const char *name;
    Oid type;
} Column;

#define PLACE                                                                                                        \
    {"pos", INT4OID}, {"len", INT4OID},                                                                              \
    {                                                                                                                \
        "surface", TEXTOID                                                                                           \
    }
static const Column deal_columns[] = {{"deal_id", UUIDOID},      {"published_on", DATEOID},
                                      {"deal", INT4OID},         {"kind", TEXTOID},
                                      {"status", TEXTOID},       {"party", TEXTOID},
                                      {"counterparty", TEXTOID}, {"target", TEXTOID},
                                      {"amount", NUMERICOID},    {"amount_max", NUMERICOID},
                                      {"currency", TEXTOID},     {"qualifier", TEXTOID},
                                      {"stake", NUMERICOID},     {"term", INTERVALOID},
                                      {"announced_on", DATEOID}, {"effective_on", DATEOID},
                                      {"confidence", FLOAT8OID}, PLACE,
                                      {"rule", TEXTOID},         {NULL}};
static const Column party_columns[] = {
    {"deal_id", UUIDOID}, {"party", INT4OID}, {"deal", INT4OID}, {"role", TEXTOID}, {"name", TEXTOID}, PLACE, {NULL}};
static const Column clause_columns[] = {{"deal_id", UUIDOID},
                                        {"clause", INT4OID},
                                        {"deal", INT4OID},
                                        {"kind", TEXTOID},
                                        {"state", TEXTOID},
                                        PLACE,
                                        {NULL}};
static const Column amount_columns[] = {
    {"mention", INT4OID},   PLACE, {"amount", NUMERICOID}, {"amount_max", NUMERICOID}, {"currency", TEXTOID},
    {"qualifier", TEXTOID}, {NULL}};
static const Column entity_columns[] = {{"mention", INT4OID},      PLACE,
                                        {"kind", TEXTOID},         {"name", TEXTOID},
                                        {"role", TEXTOID},         {"organization", TEXTOID},
                                        {"confidence", FLOAT8OID}, {NULL}};
static const Column quote_columns[] = {{"quote", INT4OID},        PLACE, {"speaker", TEXTOID}, {"role", TEXTOID},
                                       {"organization", TEXTOID}, {NULL}};
static const Column reading_columns[] = {{"language", TEXTOID}, {"published_on", DATEOID},   {"deals", INT4OID},
                                         {"version", TEXTOID},  {"read_at", TIMESTAMPTZOID}, {NULL}};
static const Column error_columns[] = {
    {"message", TEXTOID}, {"sqlstate", TEXTOID}, {"failed_at", TIMESTAMPTZOID}, {NULL}};
static const Column *const columns[WATCH_FACTS] = {deal_columns,   party_columns, clause_columns,  amount_columns,
                                                   entity_columns, quote_columns, reading_columns, error_columns};

const char *watch_columns(WatchTable table, int i, Oid *type)
{
    *type = columns[table][i].type;
    return columns[table][i].name;
}

/* --- a trigger --- */

typedef struct Tables {
    Oid *oids;
    int n;
} Tables;

/* The constants of type regclass, in the order they are written in. */
static bool find_regclasses(Node *node, Tables *tables)
{
    if (node == NULL)
        return false;
    if (IsA(node, Const)) {
        Const *constant = (Const *)node;

        if (constant->consttype == REGCLASSOID && !constant->constisnull && tables->n < WATCH_TABLES)
            tables->oids[tables->n++] = DatumGetObjectId(constant->constvalue);
        return false;
    }
    return expression_tree_walker(node, find_regclasses, (void *)tables);
}

/* Anyone may write CREATE TRIGGER with our function: nothing is believed that deal_watch would not have written. */
static void refuse_trigger(const char *name)
{
    ereport(ERROR,
            (errcode(ERRCODE_INVALID_OBJECT_DEFINITION), errmsg("trigger \"%s\" was not made by deal_watch", name),
             errhint("Call deal_watch instead of CREATE TRIGGER.")));
}

static void use_column(WatchTrigger *watched, const char *use, AttrNumber column)
{
    if (strcmp(use, "key") == 0 && watched->n_keys < INDEX_MAX_KEYS)
        watched->keys[watched->n_keys++] = column;
    else if (strcmp(use, "body") == 0)
        watched->body = column;
    else if (strcmp(use, "title") == 0)
        watched->title = column;
    else if (strcmp(use, "published") == 0)
        watched->published = column;
    else if (strcmp(use, "language") == 0)
        watched->language = column;
    else
        elog(ERROR, "unknown use of a watched column: \"%s\"", use);
}

/* 'key,published': a column may be more than one thing. */
static void use_columns(WatchTrigger *watched, const char *uses, AttrNumber column)
{
    char *list = pstrdup(uses), *rest = NULL;

    for (char *use = strtok_r(list, ",", &rest); use != NULL; use = strtok_r(NULL, ",", &rest))
        use_column(watched, use, column);
    pfree(list);
}

static void take_option(WatchTrigger *watched, const char *option, int *n_tables, const Oid *tables)
{
    bool table_left = *n_tables < WATCH_TABLES;

    if (strncmp(option, "language=", strlen("language=")) == 0)
        watched->fixed_language = MemoryContextStrdup(CacheMemoryContext, option + strlen("language="));
    else if (strncmp(option, "time_zone=", strlen("time_zone=")) == 0)
        watched->time_zone = MemoryContextStrdup(CacheMemoryContext, option + strlen("time_zone="));
    else if (table_left && strcmp(option, "queue") == 0) {
        watched->queue = true;
        watched->tables[WATCH_QUEUE] = tables[(*n_tables)++];
    } else if (table_left && strcmp(option, "dictionary") == 0)
        watched->tables[WATCH_DICTIONARY] = tables[(*n_tables)++];
    else if (table_left && strcmp(option, "rules") == 0)
        watched->tables[WATCH_RULES] = tables[(*n_tables)++];
    else
        elog(ERROR, "unknown option of a watched table: \"%s\"", option);
}

static void forget_strings(WatchTrigger *watched)
{
    if (watched->fixed_language)
        pfree(watched->fixed_language);
    if (watched->time_zone)
        pfree(watched->time_zone);
    watched->fixed_language = watched->time_zone = NULL;
}

static Oid column_type(Relation rel, AttrNumber column)
{
    return getBaseType(TupleDescAttr(RelationGetDescr(rel), column - 1)->atttypid);
}

/* char(n) as well, with the blanks at its end. */
static bool is_text(Oid type)
{
    return type == BPCHAROID || IsBinaryCoercible(type, TEXTOID);
}

static void check_columns(WatchTrigger *watched, Relation rel, const char *name)
{
    AttrNumber texts[] = {watched->body, watched->title, watched->language};

    for (int i = 0; i < (int)lengthof(texts); i++)
        if (texts[i] != 0 && !is_text(column_type(rel, texts[i])))
            refuse_trigger(name);
    if (watched->published == 0)
        return;
    watched->published_type = column_type(rel, watched->published);
    if (watched->published_type != DATEOID && watched->published_type != TIMESTAMPOID &&
        watched->published_type != TIMESTAMPTZOID)
        refuse_trigger(name);
}

/* Whether the key has the types that it has in the result tables. Their owner may have changed them since. */
static bool has_key_of_results(const WatchTrigger *watched, Relation rel)
{
    Relation readings = table_open(watched->tables[WATCH_READINGS], AccessShareLock), index;
    Oid primary = readings->rd_rel->relkind == RELKIND_RELATION ? primary_key_index(readings) : InvalidOid;
    bool has;

    remember_relation(RelationGetRelid(readings));
    if (!OidIsValid(primary)) {
        table_close(readings, NoLock);
        return false;
    }
    index = index_open(primary, AccessShareLock);
    has = IndexRelationGetNumberOfKeyAttributes(index) == watched->n_keys;
    for (int i = 0; has && i < watched->n_keys; i++) {
        AttrNumber column = index->rd_index->indkey.values[i];

        has = TupleDescAttr(RelationGetDescr(readings), column - 1)->atttypid ==
              TupleDescAttr(RelationGetDescr(rel), watched->keys[i] - 1)->atttypid;
    }
    index_close(index, NoLock);
    table_close(readings, NoLock);
    return has;
}

/* Statement triggers have no arguments and name articles_deals alone: that tells which watch they belong to. */
static void read_trigger(WatchTrigger *watched, Relation rel, const Trigger *trigger)
{
    Oid oids[WATCH_TABLES] = {InvalidOid};
    Tables tables = {oids, 0};
    int n_tables = WATCH_QUEUE;

    if (trigger->tgqual == NULL || rel->rd_rel->relkind == RELKIND_FOREIGN_TABLE) /* its rows have no place */
        refuse_trigger(trigger->tgname);
    find_regclasses((Node *)stringToNode(trigger->tgqual), &tables);
    if (tables.n < (trigger->tgnargs > 0 ? n_tables : 1) ||
        (trigger->tgnargs > 0 && trigger->tgnattr > trigger->tgnargs))
        refuse_trigger(trigger->tgname);
    memcpy(watched->tables, oids, n_tables * sizeof(Oid));
    if (trigger->tgnargs == 0)
        return;
    for (int i = 0; i < trigger->tgnargs; i++) {
        if (i < trigger->tgnattr)
            use_columns(watched, trigger->tgargs[i], trigger->tgattr[i]);
        else
            take_option(watched, trigger->tgargs[i], &n_tables, oids);
    }
    check_columns(watched, rel, trigger->tgname);
    watched->other_key = !has_key_of_results(watched, rel);
}

static const Trigger *trigger_by_oid(Relation rel, Oid oid)
{
    for (int i = 0; rel->trigdesc != NULL && i < rel->trigdesc->numtriggers; i++)
        if (rel->trigdesc->triggers[i].tgoid == oid)
            return &rel->trigdesc->triggers[i];
    return NULL;
}

/* The table that deal_watch was called for: a partition only inherits its triggers. */
static Oid source_of(Relation rel, Oid deals)
{
    Oid source = RelationGetRelid(rel);
    List *ancestors = rel->rd_rel->relispartition ? get_partition_ancestors(source) : NIL;
    ListCell *cell;

    foreach (cell, ancestors) {
        Relation ancestor = table_open(lfirst_oid(cell), AccessShareLock);

        if (watch_trigger_find(ancestor, deals) != NULL)
            source = RelationGetRelid(ancestor);
        table_close(ancestor, NoLock);
    }
    return source;
}

/* NULL: there is no such trigger any more. The result holds until the next call. */
WatchTrigger *watch_trigger_of(Relation rel, Oid oid)
{
    bool found;
    WatchTrigger *watched = hash_search(triggers, &oid, HASH_ENTER, &found);
    const Trigger *trigger;

    if (found && watched->generation == generation)
        return watched;
    if (found)
        forget_strings(watched);
    memset(watched, 0, sizeof(*watched));
    watched->trigger = oid;
    trigger = trigger_by_oid(rel, oid);
    if (trigger == NULL) {
        hash_search(triggers, &oid, HASH_REMOVE, NULL);
        return NULL;
    }
    watched->relation = RelationGetRelid(rel);
    remember_relation(RelationGetRelid(rel));
    read_trigger(watched, rel, trigger);
    watched->source = source_of(rel, watched->tables[WATCH_DEALS]);
    watched->generation = generation; /* last: an error above leaves it stale */
    return watched;
}

static Oid row_function(void)
{
    oidvector *none = buildoidvector(NULL, 0);

    return GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid, CStringGetDatum("deal_watch_row"),
                           PointerGetDatum(none), ObjectIdGetDatum(watch_schema));
}

WatchTrigger *watch_trigger_find(Relation rel, Oid deals)
{
    Oid function = row_function();

    for (int i = 0; rel->trigdesc != NULL && i < rel->trigdesc->numtriggers; i++) {
        Oid oid = rel->trigdesc->triggers[i].tgoid;
        WatchTrigger *watched;

        if (rel->trigdesc->triggers[i].tgfoid != function)
            continue;
        watched = watch_trigger_of(rel, oid);
        if (watched != NULL && (deals == InvalidOid || watched->tables[WATCH_DEALS] == deals))
            return watched;
    }
    return NULL;
}

/* --- a watch --- */

static Oid owner_of(Oid relation)
{
    HeapTuple tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
    Oid owner;

    if (!HeapTupleIsValid(tuple))
        elog(ERROR, "cache lookup failed for relation %u", relation);
    owner = ((Form_pg_class)GETSTRUCT(tuple))->relowner;
    ReleaseSysCache(tuple);
    return owner;
}

static char *operator_name(Relation index, int key, StrategyNumber strategy)
{
    Oid type = index->rd_opcintype[key];
    Oid op = get_opfamily_member(index->rd_opfamily[key], type, type, strategy);
    HeapTuple tuple = SearchSysCache1(OPEROID, ObjectIdGetDatum(op));
    Form_pg_operator form;
    char *name;

    if (!HeapTupleIsValid(tuple))
        elog(ERROR, "missing operator %d of index \"%s\"", strategy, RelationGetRelationName(index));
    form = (Form_pg_operator)GETSTRUCT(tuple);
    name =
        psprintf("OPERATOR(%s.%s)", quote_identifier(get_namespace_name(form->oprnamespace)), NameStr(form->oprname));
    ReleaseSysCache(tuple);
    return name;
}

/* The key's columns in the result tables are those of the primary key of articles_deal_readings. */
static void read_keys(Watch *watch)
{
    Relation readings = table_open(watch->tables[WATCH_READINGS], AccessShareLock);
    Oid primary = primary_key_index(readings);
    Relation index;

    if (!OidIsValid(primary))
        ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
                        errmsg("table \"%s\" has no primary key", RelationGetRelationName(readings)),
                        errhint("Call deal_unwatch and deal_watch to make the result tables anew.")));
    index = index_open(primary, AccessShareLock);
    watch->n_keys = IndexRelationGetNumberOfKeyAttributes(index);
    watch->keys = CreateTemplateTupleDesc(watch->n_keys);
    watch->key_names = palloc(watch->n_keys * sizeof(char *));
    watch->equal = palloc(watch->n_keys * sizeof(char *));
    watch->bigger = palloc(watch->n_keys * sizeof(char *));
    for (int i = 0; i < watch->n_keys; i++) {
        AttrNumber column = index->rd_index->indkey.values[i];
        Form_pg_attribute attribute = TupleDescAttr(RelationGetDescr(readings), column - 1);

        TupleDescInitEntry(watch->keys, i + 1, NameStr(attribute->attname), attribute->atttypid, attribute->atttypmod,
                           0);
        TupleDescInitEntryCollation(watch->keys, i + 1, attribute->attcollation);
        watch->key_names[i] = pstrdup(quote_identifier(NameStr(attribute->attname)));
        watch->equal[i] = operator_name(index, i, BTEqualStrategyNumber);
        watch->bigger[i] = operator_name(index, i, BTGreaterStrategyNumber);
    }
    index_close(index, NoLock);
    table_close(readings, NoLock);
}

static void read_source_keys(Watch *watch)
{
    Relation source = table_open(watch->source, AccessShareLock);
    WatchTrigger *trigger = watch_trigger_find(source, watch->tables[WATCH_DEALS]);

    if (trigger == NULL || trigger->n_keys != watch->n_keys)
        ereport(ERROR,
                (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
                 errmsg("the result tables of \"%s\" have another key than it", RelationGetRelationName(source)),
                 errhint("Call deal_unwatch and deal_watch to make the result tables anew.")));
    watch->source_keys = palloc(watch->n_keys * sizeof(char *));
    for (int i = 0; i < watch->n_keys; i++)
        watch->source_keys[i] = pstrdup(
            quote_identifier(NameStr(TupleDescAttr(RelationGetDescr(source), trigger->keys[i] - 1)->attname)));
    table_close(source, NoLock);
}

/* The rows of a result table: the key, then its own columns. */
static TupleDesc row_desc(const Watch *watch, WatchTable table)
{
    int n = 0;
    Oid type;
    TupleDesc desc;

    while (watch_columns(table, n, &type) != NULL)
        n++;
    desc = CreateTemplateTupleDesc(watch->n_keys + n);
    for (int i = 0; i < watch->n_keys; i++)
        TupleDescCopyEntry(desc, i + 1, watch->keys, i + 1);
    for (int i = 0; i < n; i++) {
        const char *name = watch_columns(table, i, &type);

        TupleDescInitEntry(desc, watch->n_keys + i + 1, name, type, -1, 0);
    }
    return desc;
}

static void forget_watch(Watch *watch)
{
    for (int i = 0; i < WATCH_FACTS; i++) {
        if (watch->insert[i])
            SPI_freeplan(watch->insert[i]);
        if (watch->remove[i])
            SPI_freeplan(watch->remove[i]);
    }
    if (watch->old_deals)
        SPI_freeplan(watch->old_deals);
    if (watch->enqueue)
        SPI_freeplan(watch->enqueue);
    if (watch->gone)
        SPI_freeplan(watch->gone);
    MemoryContextDelete(watch->context);
}

static Watch *make_watch(const WatchTrigger *trigger)
{
    MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "pg_deals watch", ALLOCSET_SMALL_SIZES);
    MemoryContext before = MemoryContextSwitchTo(context);
    Watch *watch = palloc0(sizeof(Watch));

    watch->context = context;
    watch->generation = generation; /* what changes from here on makes it stale */
    watch->queue = trigger->queue;
    memcpy(watch->tables, trigger->tables, sizeof(watch->tables));
    for (int i = 0; i < WATCH_TABLES; i++)
        if (OidIsValid(watch->tables[i]))
            remember_relation(watch->tables[i]);
    watch->source = trigger->source;
    remember_relation(watch->source);
    watch->owner = owner_of(watch->tables[WATCH_DEALS]);
    read_keys(watch);
    read_source_keys(watch);
    for (int i = 0; i < WATCH_FACTS; i++)
        watch->rows[i] = row_desc(watch, i);
    MemoryContextSwitchTo(before);
    return watch;
}

/*
 * Whoever may make triggers on a table of his own could name the tables of someone else in one. So the results
 * must belong to the owner of the source, or to a role that he may act as.
 */
static bool may_write(const Watch *watch)
{
    Oid owner = owner_of(watch->source);

    if (has_privs_of_role(owner, watch->owner))
        return true;
    ereport(WARNING,
            (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
             errmsg("the deals of \"%s\" are not kept up: its owner may not act as the owner of \"%s\"",
                    get_rel_name(watch->source), get_rel_name(watch->tables[WATCH_DEALS])),
             errhint("Give the result tables to the owner of the source by ALTER TABLE … OWNER TO, then call "
                     "deal_refresh with everything => true.")));
    return false;
}

static bool has_row_security(Oid relation)
{
    HeapTuple tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
    bool has = HeapTupleIsValid(tuple) && ((Form_pg_class)GETSTRUCT(tuple))->relrowsecurity;

    if (HeapTupleIsValid(tuple))
        ReleaseSysCache(tuple);
    return has;
}

/* Results must not show what policies of the source hide, nor be made of half of its rows. */
const char *watch_exposure(const Watch *watch, const char **hint)
{
    const char *source;

    if (!has_row_security(watch->source))
        return NULL;
    source = get_rel_name(watch->source);
    if (!has_privs_of_role(watch->owner, owner_of(watch->source)) && !has_bypassrls_privilege(watch->owner)) {
        *hint = "Give the result tables to the owner of the source by ALTER TABLE … OWNER TO.";
        return psprintf("table \"%s\" has row-level security, which hides articles from the owner of \"%s\"", source,
                        get_rel_name(watch->tables[WATCH_DEALS]));
    }
    *hint = "Call deal_protect, which shows the deals of an article to those who may read it.";
    for (int i = 0; i < WATCH_FACTS; i++)
        if (!has_row_security(watch->tables[i]))
            return psprintf("table \"%s\" has row-level security, but its result table \"%s\" has none", source,
                            get_rel_name(watch->tables[i]));
    return NULL;
}

/* NULL: its results cannot or may not be written; a warning was given. */
Watch *watch_open(const WatchTrigger *trigger)
{
    WatchKey key = {trigger->source, trigger->tables[WATCH_DEALS]};
    CachedWatch *cached;
    Watch *watch;

    if (trigger->other_key) {
        ereport(
            WARNING,
            (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
             errmsg("the deals of \"%s\" are not kept up: the primary key of \"%s\" is not the key of the articles",
                    get_rel_name(trigger->source), get_rel_name(trigger->tables[WATCH_READINGS])),
             errhint("Call deal_unwatch and deal_watch to make the result tables anew.")));
        return NULL;
    }
    cached = hash_search(watches, &key, HASH_FIND, NULL);
    watch = cached ? cached->watch : NULL;
    if (watch != NULL && watch->generation != generation) {
        hash_search(watches, &key, HASH_REMOVE, NULL);
        watch->dropped_from_cache = true;
        if (watch->uses == 0)
            forget_watch(watch);
        watch = NULL;
    }
    if (watch == NULL) {
        watch = make_watch(trigger);
        MemoryContextSetParent(watch->context, CacheMemoryContext);
        cached = hash_search(watches, &key, HASH_ENTER, NULL);
        cached->watch = watch;
    }
    if (!may_write(watch))
        return NULL;
    watch->uses++;
    return watch;
}

void watch_release(Watch *watch)
{
    if (--watch->uses == 0 && watch->dropped_from_cache)
        forget_watch(watch);
}

/* An error may have jumped over watch_release(). */
void watch_release_all(void)
{
    HASH_SEQ_STATUS all;
    CachedWatch *cached;

    if (watches == NULL)
        return;
    hash_seq_init(&all, watches);
    while ((cached = hash_seq_search(&all)) != NULL)
        cached->watch->uses = 0;
}
