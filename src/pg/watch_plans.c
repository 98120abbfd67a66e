/*
 * watch_plans.c - the statements that write the results of a watch, each made once and kept.
 *
 * Rows come to them as transition tables come to a trigger: as a relation that has a name for this call only, and
 * lies in a tuplestore.
 *
 *     new_amounts ─► INSERT INTO articles_amounts (…) SELECT … FROM new_amounts
 *     old_keys    ─► DELETE FROM articles_amounts t USING old_keys k WHERE t.id = k.id
 *
 * A deal whose facts are told anew is the same row with the same deal_id: it is updated where it stands, so that
 * other tables may refer to it.
 */
#include "watch.h"

#include "catalog/pg_class.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

static const char *const new_rows[WATCH_FACTS] = {"new_deals",    "new_parties", "new_clauses",  "new_amounts",
                                                  "new_entities", "new_quotes",  "new_readings", "new_errors"};

const char *watch_new_rows(WatchTable table)
{
    return new_rows[table];
}

char *watch_table_name(Oid table)
{
    return quote_qualified_identifier(get_namespace_name(get_rel_namespace(table)), get_rel_name(table));
}

/* An inherited table is not the source; a partition is. */
char *watch_source_name(const Watch *watch)
{
    const char *only = get_rel_relkind(watch->source) == RELKIND_PARTITIONED_TABLE ? "" : "ONLY ";

    return psprintf("%s%s", only, watch_table_name(watch->source));
}

char *watch_list(char *const *names, int n, const char *prefix)
{
    StringInfoData list;

    initStringInfo(&list);
    for (int i = 0; i < n; i++)
        appendStringInfo(&list, "%s%s%s", i > 0 ? ", " : "", prefix, names[i]);
    return list.data;
}

char *watch_same_key(const Watch *watch, const char *left, char *const *left_names, const char *right,
                     char *const *right_names)
{
    StringInfoData sql;

    initStringInfo(&sql);
    for (int i = 0; i < watch->n_keys; i++)
        appendStringInfo(&sql, "%s%s.%s %s %s.%s", i > 0 ? " AND " : "", left, left_names[i], watch->equal[i], right,
                         right_names[i]);
    return sql.data;
}

static SPIPlanPtr prepare(const char *sql)
{
    SPIPlanPtr plan = SPI_prepare(sql, 0, NULL);

    if (plan == NULL)
        elog(ERROR, "SPI_prepare failed: %s: %s", SPI_result_code_string(SPI_result), sql);
    SPI_keepplan(plan);
    return plan;
}

static SPIPlanPtr prepare_insert(const Watch *watch, WatchTable table)
{
    StringInfoData sql, columns, updates;
    Oid type;
    const char *name;

    initStringInfo(&sql);
    initStringInfo(&columns);
    initStringInfo(&updates);
    appendStringInfoString(&columns, watch_list(watch->key_names, watch->n_keys, ""));
    for (int i = 0; (name = watch_columns(table, i, &type)) != NULL; i++) {
        appendStringInfo(&columns, ", %s", quote_identifier(name));
        if (i > 0) /* the first is deal_id */
            appendStringInfo(&updates, "%s%s = excluded.%s", i > 1 ? ", " : "", quote_identifier(name),
                             quote_identifier(name));
    }
    appendStringInfo(&sql, "INSERT INTO %s (%s) SELECT %s FROM %s", watch_table_name(watch->tables[table]),
                     columns.data, columns.data, new_rows[table]);
    if (table == WATCH_DEALS)
        appendStringInfo(&sql, " ON CONFLICT (deal_id) DO UPDATE SET %s", updates.data);
    return prepare(sql.data);
}

static SPIPlanPtr prepare_remove(const Watch *watch, WatchTable table)
{
    const char *name = watch_table_name(watch->tables[table]);

    if (table == WATCH_DEALS) /* those that are told no more */
        return prepare(
            psprintf("DELETE FROM %s t USING old_deals o WHERE t.deal_id OPERATOR(pg_catalog.=) o.deal_id", name));
    if (table == WATCH_PARTIES ||
        table == WATCH_CLAUSES) /* an index on their article would cost more than this join */
        return prepare(
            psprintf("DELETE FROM %s t USING old_keys k, %s d WHERE %s AND t.deal_id OPERATOR(pg_catalog.=) "
                     "d.deal_id",
                     name, watch_table_name(watch->tables[WATCH_DEALS]),
                     watch_same_key(watch, "d", watch->key_names, "k", watch->key_names)));
    return prepare(psprintf("DELETE FROM %s t USING old_keys k WHERE %s", name,
                            watch_same_key(watch, "t", watch->key_names, "k", watch->key_names)));
}

/* The deals of these articles so far. */
static SPIPlanPtr prepare_old_deals(const Watch *watch)
{
    return prepare(psprintf("SELECT t.deal_id FROM %s t, old_keys k WHERE %s",
                            watch_table_name(watch->tables[WATCH_DEALS]),
                            watch_same_key(watch, "t", watch->key_names, "k", watch->key_names)));
}

/* Keys that no article has. */
static SPIPlanPtr prepare_gone(const Watch *watch)
{
    return prepare(psprintf("SELECT FROM old_keys k WHERE NOT EXISTS (SELECT FROM %s s WHERE %s)",
                            watch_source_name(watch),
                            watch_same_key(watch, "s", watch->source_keys, "k", watch->key_names)));
}

static SPIPlanPtr prepare_enqueue(const Watch *watch)
{
    char *keys = watch_list(watch->key_names, watch->n_keys, "");

    return prepare(psprintf("INSERT INTO %s (%s) SELECT %s FROM old_keys",
                            watch_table_name(watch->tables[WATCH_QUEUE]), keys, keys));
}

/*
 * Each is made when it is first needed: what is wrong with one table does not keep another from being written. Within
 * a connection to SPI that has the named relations.
 */
SPIPlanPtr watch_insert_plan(Watch *watch, WatchTable table)
{
    if (watch->insert[table] == NULL)
        watch->insert[table] = prepare_insert(watch, table);
    return watch->insert[table];
}

SPIPlanPtr watch_remove_plan(Watch *watch, WatchTable table)
{
    if (watch->remove[table] == NULL)
        watch->remove[table] = prepare_remove(watch, table);
    return watch->remove[table];
}

SPIPlanPtr watch_old_deals_plan(Watch *watch)
{
    if (watch->old_deals == NULL)
        watch->old_deals = prepare_old_deals(watch);
    return watch->old_deals;
}

SPIPlanPtr watch_gone_plan(Watch *watch)
{
    if (watch->gone == NULL)
        watch->gone = prepare_gone(watch);
    return watch->gone;
}

SPIPlanPtr watch_enqueue_plan(Watch *watch)
{
    if (watch->enqueue == NULL)
        watch->enqueue = prepare_enqueue(watch);
    return watch->enqueue;
}
