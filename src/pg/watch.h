/*
 * watch.h - tables that keep themselves: from a write to a table of articles to the rows of its result tables.
 *
 *     INSERT, UPDATE, DELETE ─► row trigger ─► Entry, Entry, …   (watch.c)
 *                                                  │  at the end of the statement
 *     deal_backfill, _refresh, _process ─► Entry … │             (watch_batch.c)
 *                                                  ▼
 *                        read each article once, write set by set (watch_write.c)
 *                                                  │
 *               articles_deals, articles_amounts, … as their owner
 *
 * What is watched stands in the row trigger itself, and nowhere else, so that it is renamed, dumped, restored and
 * dropped with the table, and DROP of a result table is refused:
 *
 *     CREATE TRIGGER deal_watch AFTER INSERT OR DELETE OR UPDATE OF id, body, published_at ON articles FOR EACH ROW
 *         WHEN ('articles_deals'::regclass IS NOT NULL AND 'articles_deal_parties'::regclass IS NOT NULL AND …)
 *         EXECUTE FUNCTION deal_watch_row('key', 'body', 'published', 'time_zone=UTC')
 *
 * The condition is constant, and the planner folds it away; the first arguments tell what each column is for.
 */
#ifndef DEALS_WATCH_H
#define DEALS_WATCH_H

#include "compat.h"

#include "access/tupdesc.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "nodes/pg_list.h"
#include "storage/itemptr.h"
#include "utils/relcache.h"
#include "utils/reltrigger.h"
#include "utils/tuplestore.h"
#include "utils/uuid.h"

#include "engine.h"

/* The tables of a watch, in the order of the trigger's condition. */
typedef enum WatchTable {
    WATCH_DEALS,
    WATCH_PARTIES,
    WATCH_CLAUSES,
    WATCH_AMOUNTS,
    WATCH_ENTITIES,
    WATCH_QUOTES,
    WATCH_READINGS, /* one row an article that was read */
    WATCH_ERRORS,
    WATCH_FACTS, /* how many there are so far: those that follow an article */
    WATCH_PROGRESS = WATCH_FACTS,
    WATCH_QUEUE, /* InvalidOid unless the mode is queue */
    WATCH_DICTIONARY,
    WATCH_RULES,
    WATCH_TABLES
} WatchTable;

/* One trigger of one table or partition: where the columns are there. */
typedef struct WatchTrigger {
    Oid trigger; /* hash key */
    Oid relation;
    Oid source; /* the table that deal_watch was called for: relation, or what it is a partition of */
    uint64 generation;
    Oid tables[WATCH_TABLES];
    int n_keys;
    AttrNumber keys[INDEX_MAX_KEYS];
    AttrNumber body, title, published, language; /* 0: none */
    Oid published_type;
    char *fixed_language; /* NULL: detect, or by column */
    char *time_zone;
    bool queue;
    bool other_key; /* than its result tables: they cannot be written */
} WatchTrigger;

/* All that is needed to write the results of one watch. Owned by the cache; watch_release() after use. */
typedef struct Watch {
    MemoryContext context;
    uint64 generation;
    int uses;
    bool dropped_from_cache;
    Oid source, owner;
    Oid tables[WATCH_TABLES];
    bool queue;
    int n_keys;
    char **key_names;       /* in the result tables, quoted */
    char **source_keys;     /* in the source, quoted */
    char **equal, **bigger; /* operators of the keys, qualified */
    TupleDesc keys;
    TupleDesc rows[WATCH_FACTS];
    SPIPlanPtr insert[WATCH_FACTS], remove[WATCH_FACTS];
    SPIPlanPtr old_deals, enqueue, gone;
} Watch;

/* A row that was written, or has gone. */
typedef enum EntryKind {
    ENTRY_FRESH, /* inserted: has no results yet */
    ENTRY_CHANGED,
    ENTRY_REMOVED /* by key */
} EntryKind;

typedef struct Entry {
    EntryKind kind;
    int level; /* of the subtransaction that wrote it */
    Oid relation, trigger;
    ItemPointerData tid;
    MinimalTuple key; /* of ENTRY_REMOVED, and of every entry of a queue */
} Entry;

/* --- watch_tables.c: what is watched --- */
void watch_tables_init(void);
WatchTrigger *watch_trigger_of(Relation rel, Oid trigger);
WatchTrigger *watch_trigger_find(Relation rel, Oid deals); /* deals InvalidOid: whichever; NULL: none */
Watch *watch_open(const WatchTrigger *trigger);            /* NULL: not possible, a warning was given */
void watch_release(Watch *watch);
const char *watch_exposure(const Watch *watch, const char **hint); /* why articles must not be read; NULL: they may */
void watch_release_all(void);                                      /* at the end of a transaction */
const char *watch_columns(WatchTable table, int i, Oid *type);     /* NULL past the last */
TupleDesc watch_key_desc(Relation rel, const WatchTrigger *trigger);
Oid watch_function_schema(Oid function);
extern Oid watch_schema; /* of the extension; set on entry of every function here */

/* --- watch_plans.c: the SQL that writes --- */
SPIPlanPtr watch_insert_plan(Watch *watch, WatchTable table);
SPIPlanPtr watch_remove_plan(Watch *watch, WatchTable table);
SPIPlanPtr watch_old_deals_plan(Watch *watch);
SPIPlanPtr watch_gone_plan(Watch *watch);
SPIPlanPtr watch_enqueue_plan(Watch *watch);
/* "l.id = r.id AND …", with the keys' own operators */
char *watch_same_key(const Watch *watch, const char *left, char *const *left_names, const char *right,
                     char *const *right_names);
char *watch_list(char *const *names, int n, const char *prefix); /* "s.id, s.day" */
char *watch_table_name(Oid table);                               /* qualified and quoted */
char *watch_source_name(const Watch *watch);
const char *watch_new_rows(WatchTable table);

/* --- watch_insert.c: many rows at once --- */
bool watch_insert(const Watch *watch, WatchTable table, Tuplestorestate *rows);

/* --- watch_ids.c --- */
pg_uuid_t *watch_deal_ids(const Document *doc, const Datum *keys, const bool *nulls, TupleDesc desc);

/* --- watch_write.c: reads articles and writes their facts --- */
typedef struct AsOwner {
    Oid user;
    int context, guc_level;
} AsOwner;
AsOwner watch_as_owner(const Watch *watch);
void watch_as_before(AsOwner before);
/* As the owner. checked, of a single removed entry: unless an article has its key. */
void watch_write(Watch *watch, Entry *entries, int n, bool checked);
/* Runs it in a subtransaction. An error that says something of the data comes back, others go on. */
ErrorData *watch_attempt(void (*work)(void *data), void *data);
void watch_enqueue(Watch *watch, Entry *entries, int n); /* as the owner */
uint64 watch_execute(SPIPlanPtr plan);
void watch_connect(void);
void watch_register(const char *name, TupleDesc desc, Tuplestorestate *rows); /* within a connection */

/* --- watch.c --- */
void watch_init(Oid function);
/* What reads the articles of a watch: the release, and the content of its dictionary and rules. */
const char *watch_version(const Watch *watch);
TriggerData *watch_trigger_data(FunctionCallInfo fcinfo);

#endif
