/*
 * watch.c - the triggers of a watched table.
 *
 *     BEFORE STATEMENT   deal_watch_statement   a statement on the table itself begins: collect
 *     AFTER ROW          deal_watch_row         notes which row it was: 60 bytes, not the text
 *     AFTER STATEMENT    deal_watch_statement   reads and writes all that was noted
 *     AFTER TRUNCATE     deal_watch_truncate
 *
 * Row triggers fire in every partition, statement triggers only for the table that the statement names. Where none
 * has begun (a direct write to a partition, the apply worker of logical replication), each row is written by itself.
 *
 * What is noted belongs to the subtransaction that wrote it, and is forgotten when that is rolled back.
 */
#include "watch.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "commands/trigger.h"
#include "executor/tuptable.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#include "own.h"

/* What one watch has noted in this transaction. */
typedef struct Pending {
    Oid source, deals;
    List *open;     /* of int: subtransaction levels of the statements that have begun */
    unsigned kinds; /* 1 << EntryKind of all that these have noted, also of what is written already */
    bool moved;     /* one of them changed a key */
    Entry *entries;
    int n, size;
} Pending;

static List *pending; /* of Pending, in TopTransactionContext */

/* --- what is noted --- */

static Pending *pending_of(const WatchTrigger *trigger)
{
    Oid source = trigger->source, deals = trigger->tables[WATCH_DEALS];
    MemoryContext before;
    ListCell *cell;
    Pending *found;

    foreach (cell, pending)
        if (((Pending *)lfirst(cell))->deals == deals && ((Pending *)lfirst(cell))->source == source)
            return lfirst(cell);
    before = MemoryContextSwitchTo(TopTransactionContext);
    found = palloc0(sizeof(Pending));
    found->source = source;
    found->deals = deals;
    pending = lappend(pending, found);
    MemoryContextSwitchTo(before);
    return found;
}

static void note(Pending *to, Entry entry)
{
    to->kinds |= 1u << entry.kind;
    if (to->n == to->size) {
        to->size = to->size ? to->size * 2 : 16;
        to->entries = to->entries ? repalloc_huge(to->entries, to->size * sizeof(Entry))
                                  : MemoryContextAlloc(TopTransactionContext, to->size * sizeof(Entry));
    }
    entry.level = GetCurrentTransactionNestLevel();
    to->entries[to->n++] = entry;
}

static void end_subtransaction(SubXactEvent event, SubTransactionId mine, SubTransactionId parent, void *data)
{
    int level = GetCurrentTransactionNestLevel();
    ListCell *cell, *open;

    if (event != SUBXACT_EVENT_ABORT_SUB && event != SUBXACT_EVENT_COMMIT_SUB)
        return;
    foreach (cell, pending) {
        Pending *one = lfirst(cell);

        if (event == SUBXACT_EVENT_ABORT_SUB) {
            while (one->n > 0 && one->entries[one->n - 1].level >= level)
                one->n--;
            while (one->open != NIL && llast_int(one->open) >= level)
                one->open = list_delete_last(one->open);
            continue;
        }
        for (int i = one->n - 1; i >= 0 && one->entries[i].level >= level; i--)
            one->entries[i].level = level - 1;
        foreach (open, one->open)
            if (lfirst_int(open) >= level)
                lfirst_int(open) = level - 1;
    }
}

static void end_transaction(XactEvent event, void *data)
{
    switch (event) {
    case XACT_EVENT_COMMIT:
    case XACT_EVENT_ABORT:
    case XACT_EVENT_PREPARE:
        pending = NIL; /* its memory goes with the transaction */
        watch_release_all();
        break;
    default:
        break;
    }
}

void watch_init(Oid function)
{
    static bool done = false;

    watch_function_schema(function);
    if (done)
        return;
    RegisterXactCallback(end_transaction, NULL);
    RegisterSubXactCallback(end_subtransaction, NULL);
    done = true;
}

/* --- writing it --- */

static void write_all(const WatchTrigger *trigger, Entry *entries, int n, bool checked)
{
    Watch *watch = watch_open(trigger);
    AsOwner before;

    if (watch == NULL)
        return;
    before = watch_as_owner(watch);
    if (watch->queue)
        watch_enqueue(watch, entries, n);
    else
        watch_write(watch, entries, n, checked);
    watch_as_before(before);
    watch_release(watch);
}

static void flush(const WatchTrigger *trigger, Pending *from)
{
    Entry *entries = from->entries;
    int n = from->n;

    if (n == 0)
        return;
    from->entries = NULL; /* a trigger on the results may write to the source again */
    from->n = from->size = 0;
    write_all(trigger, entries, n, false);
    pfree(entries);
}

/*
 * A statement of millions of rows is written as it goes, where their order cannot matter: not where keys change, nor
 * where rows go and come, as the old key of one article may be the new one of another. Nor within a subtransaction
 * that began after some of them: it could take their results back, but not them.
 */
enum { PENDING_MAX = 10000 };

static void flush_part(const WatchTrigger *trigger, Pending *from)
{
    bool one_kind = (from->kinds & (from->kinds - 1)) == 0;

    if (from->n >= PENDING_MAX && one_kind && !from->moved &&
        from->entries[0].level >= GetCurrentTransactionNestLevel())
        flush(trigger, from);
}

/* --- triggers --- */

TriggerData *watch_trigger_data(FunctionCallInfo fcinfo)
{
    if (!CALLED_AS_TRIGGER(fcinfo))
        ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
                        errmsg("function \"%s\" must be called as a trigger", get_func_name(fcinfo->flinfo->fn_oid)),
                        errhint("Call deal_watch, which makes the triggers.")));
    watch_init(fcinfo->flinfo->fn_oid);
    return (TriggerData *)fcinfo->context;
}

static WatchTrigger *watch_trigger(TriggerData *data)
{
    WatchTrigger *trigger = watch_trigger_of(data->tg_relation, data->tg_trigger->tgoid);

    if (trigger == NULL)
        elog(ERROR, "trigger \"%s\" is not in its table", data->tg_trigger->tgname);
    return trigger;
}

/* Compares as stored: a long text that was not written anew has the same pointer in both, and is not fetched. */
static bool same(TupleTableSlot *a, TupleTableSlot *b, AttrNumber column)
{
    Form_pg_attribute attribute;
    bool a_null, b_null;
    Datum x, y;

    if (column == 0)
        return true;
    attribute = TupleDescAttr(a->tts_tupleDescriptor, column - 1);
    x = slot_getattr(a, column, &a_null);
    y = slot_getattr(b, column, &b_null);
    return a_null == b_null && (a_null || datumIsEqual(x, y, attribute->attbyval, attribute->attlen));
}

static bool same_key(const WatchTrigger *trigger, TupleTableSlot *a, TupleTableSlot *b)
{
    for (int i = 0; i < trigger->n_keys; i++)
        if (!same(a, b, trigger->keys[i]))
            return false;
    return true;
}

static bool same_article(const WatchTrigger *trigger, TupleTableSlot *a, TupleTableSlot *b)
{
    return same(a, b, trigger->body) && same(a, b, trigger->title) && same(a, b, trigger->published) &&
           same(a, b, trigger->language);
}

static MinimalTuple key_of(Relation rel, const WatchTrigger *trigger, TupleTableSlot *slot)
{
    TupleDesc desc = CreateTemplateTupleDesc(trigger->n_keys);
    Datum values[INDEX_MAX_KEYS];
    bool nulls[INDEX_MAX_KEYS];
    MemoryContext before;
    MinimalTuple key;

    for (int i = 0; i < trigger->n_keys; i++) {
        TupleDescCopyEntry(desc, i + 1, RelationGetDescr(rel), trigger->keys[i]);
        values[i] = slot_getattr(slot, trigger->keys[i], &nulls[i]);
    }
    before = MemoryContextSwitchTo(TopTransactionContext);
    key = form_minimal_tuple(desc, values, nulls);
    MemoryContextSwitchTo(before);
    FreeTupleDesc(desc);
    return key;
}

/* What an event says: at most that one key has gone, and that one row is there. */
static int entries_of(TriggerData *data, const WatchTrigger *trigger, Entry *entries)
{
    Relation rel = data->tg_relation;
    TupleTableSlot *old = data->tg_trigslot, *new = data->tg_trigslot;
    Entry entry = {.kind = ENTRY_FRESH, .relation = RelationGetRelid(rel), .trigger = trigger->trigger};
    int n = 0;

    if (TRIGGER_FIRED_BY_UPDATE(data->tg_event)) {
        bool moved;

        new = data->tg_newslot;
        moved = !same_key(trigger, old, new);
        if (!moved && same_article(trigger, old, new))
            return 0;
        entry.kind = ENTRY_CHANGED;
        if (moved)
            entries[n++] = (Entry){.kind = ENTRY_REMOVED, .key = key_of(rel, trigger, old)};
    } else if (TRIGGER_FIRED_BY_DELETE(data->tg_event)) {
        entries[n++] = (Entry){.kind = ENTRY_REMOVED, .key = key_of(rel, trigger, old)};
        return n;
    }
    entry.tid = new->tts_tid;
    if (trigger->queue)
        entry.key = key_of(rel, trigger, new);
    entries[n++] = entry;
    return n;
}

PG_FUNCTION_INFO_V1(deal_watch_row);
PGDLLEXPORT Datum deal_watch_row(PG_FUNCTION_ARGS)
{
    TriggerData *data = watch_trigger_data(fcinfo);
    WatchTrigger *trigger = watch_trigger(data);
    Pending *to = pending_of(trigger);
    Entry entries[2];
    int n;

    if (!TRIGGER_FIRED_FOR_ROW(data->tg_event) || !TRIGGER_FIRED_AFTER(data->tg_event) || trigger->n_keys == 0)
        ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
                        errmsg("trigger \"%s\" was not made by deal_watch", data->tg_trigger->tgname)));
    n = entries_of(data, trigger, entries);
    if (to->open == NIL && n > 0) {
        bool checked = TRIGGER_FIRED_BY_UPDATE(data->tg_event); /* another row may have this one's old key now */

        write_all(trigger, entries, n, checked);
    } else {
        to->moved |= n == 2;
        for (int i = 0; i < n; i++)
            note(to, entries[i]);
        flush_part(trigger, to);
    }
    return PointerGetDatum(NULL);
}

PG_FUNCTION_INFO_V1(deal_watch_statement);
PGDLLEXPORT Datum deal_watch_statement(PG_FUNCTION_ARGS)
{
    TriggerData *data = watch_trigger_data(fcinfo);
    WatchTrigger *trigger = watch_trigger(data);
    Pending *to = pending_of(trigger);

    if (TRIGGER_FIRED_BEFORE(data->tg_event)) {
        MemoryContext before = MemoryContextSwitchTo(TopTransactionContext);

        to->open = lappend_int(to->open, GetCurrentTransactionNestLevel());
        MemoryContextSwitchTo(before);
        return PointerGetDatum(NULL);
    }
    if (to->open != NIL)
        to->open = list_delete_last(to->open);
    if (to->open == NIL && to->n > 0) {
        trigger = watch_trigger_find(data->tg_relation, to->deals);
        if (trigger != NULL)
            flush(trigger, to);
        to->n = 0;
    }
    if (to->open == NIL) {
        to->kinds = 0;
        to->moved = false;
    }
    return PointerGetDatum(NULL);
}

/* --- the version --- */

const char *watch_version(const Watch *watch)
{
    StringInfoData version;

    initStringInfo(&version);
    appendStringInfoString(&version, PG_DEALS_VERSION);
    if (OidIsValid(watch->tables[WATCH_DICTIONARY]))
        appendStringInfo(
            &version, " names %016llx",
            (unsigned long long)own_dictionary_content(watch->tables[WATCH_DICTIONARY], CurrentMemoryContext));
    if (OidIsValid(watch->tables[WATCH_RULES]))
        appendStringInfo(&version, " rules %016llx",
                         (unsigned long long)own_rules_content(watch->tables[WATCH_RULES], CurrentMemoryContext));
    return version.data;
}

PG_FUNCTION_INFO_V1(deal_version);
PGDLLEXPORT Datum deal_version(PG_FUNCTION_ARGS)
{
    PG_RETURN_TEXT_P(cstring_to_text(PG_DEALS_VERSION));
}
