/*
 * watch_insert.c - puts many rows into a result table at once, as COPY does, and cheaper yet.
 *
 *     rows ─► pages of the table, filled one after the other ─► index by index, in the order of its first column
 *
 * An article has some three hundred index entries. A statement would make those of one row after those of another,
 * and so go through all indexes each time; here one index takes all of its entries in a row, those of equal names
 * side by side, and finds the same few pages still warm.
 *
 * Constraints and indexes hold as in a statement. Whatever else someone has put on a result table (triggers, rules,
 * policies, columns of his own, other types) is the business of a statement: watch_insert() declines, and its caller
 * runs one.
 */
#include "watch.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/pg_class.h"
#include "commands/trigger.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

/* So many rows, or so many bytes of them, go into the table before its indexes are looked after. */
enum { CHUNK_ROWS = 4096, CHUNK_BYTES = 1024 * 1024 };

typedef struct Chunk {
    Relation rel;
    EState *estate;
    ResultRelInfo *result;
    TupleDesc desc; /* a copy that nobody counts: thousands of slots refer to it */
    TupleTableSlot **slots;
    int n, n_made, size;
    MemoryContext context; /* of what one chunk needs */
} Chunk;

/* --- whether a statement would do anything more --- */

/* kinds: those of foreign keys, as bits. */
static bool has_only_triggers(const TriggerDesc *triggers, unsigned kinds)
{
    for (int i = 0; triggers != NULL && i < triggers->numtriggers; i++)
        if ((kinds & 1u << RI_FKey_trigger_type(triggers->triggers[i].tgfoid)) == 0)
            return false;
    return true;
}

/* The foreign key that deal_watch made, and no other. */
static bool refers_by_deal_id(Relation rel, const Watch *watch)
{
    ListCell *cell;

    foreach (cell, RelationGetFKeyList(rel)) {
        const ForeignKeyCacheInfo *key = lfirst(cell);

        if (key->confrelid != watch->tables[WATCH_DEALS] || key->nkeys != 1 ||
            strcmp(get_attname(RelationGetRelid(rel), key->conkey[0], false), "deal_id") != 0 ||
            strcmp(get_attname(key->confrelid, key->confkey[0], false), "deal_id") != 0)
            return false;
    }
    return true;
}

/*
 * To ask for each party whether its deal is there, and to lock that, would take a third of the writing. It is there:
 * the deals were inserted just before, by this same transaction, unless someone has a hand in that.
 */
static bool refers_rightly(Relation rel, const Watch *watch)
{
    Relation deals = table_open(watch->tables[WATCH_DEALS], AccessShareLock);
    bool right = has_only_triggers(deals->trigdesc, 1u << RI_TRIGGER_PK | 1u << RI_TRIGGER_FK) &&
                 deals->rd_rules == NULL && has_only_triggers(rel->trigdesc, 1u << RI_TRIGGER_FK) &&
                 refers_by_deal_id(rel, watch);

    table_close(deals, NoLock);
    return right;
}

static bool has_insert_triggers(Relation rel, const Watch *watch, WatchTable table)
{
    const TriggerDesc *triggers = rel->trigdesc;

    if (triggers == NULL)
        return false;
    if (table == WATCH_PARTIES || table == WATCH_CLAUSES)
        return !refers_rightly(rel, watch);
    return triggers->trig_insert_before_row || triggers->trig_insert_before_statement ||
           triggers->trig_insert_instead_row || triggers->trig_insert_after_row ||
           triggers->trig_insert_after_statement || triggers->trig_insert_new_table;
}

static bool has_these_columns(Relation rel, TupleDesc rows)
{
    TupleDesc own = RelationGetDescr(rel);

    if (own->natts != rows->natts)
        return false;
    for (int i = 0; i < rows->natts; i++) {
        Form_pg_attribute a = TupleDescAttr(own, i), b = TupleDescAttr(rows, i);

        if (a->attisdropped || a->attgenerated || a->attidentity || a->atttypid != b->atttypid ||
            a->atttypmod != b->atttypmod || strcmp(NameStr(a->attname), NameStr(b->attname)) != 0)
            return false;
    }
    return true;
}

static bool is_plain(Relation rel, const Watch *watch, WatchTable table)
{
    return rel->rd_rel->relkind == RELKIND_RELATION && !rel->rd_rel->relispartition && rel->rd_rules == NULL &&
           (!rel->rd_rel->relrowsecurity || has_privs_of_role(GetUserId(), rel->rd_rel->relowner)) &&
           !has_insert_triggers(rel, watch, table) && has_these_columns(rel, watch->rows[table]) &&
           pg_class_aclcheck(RelationGetRelid(rel), GetUserId(), ACL_INSERT) == ACLCHECK_OK;
}

/* --- the order of an index --- */

typedef struct Place {
    uint64 head; /* the first bytes: mostly they decide */
    const char *s;
    size_t len;
    TupleTableSlot *slot;
} Place;

static int compare_places(const void *a, const void *b)
{
    const Place *x = a, *y = b;
    int order;

    if (x->head != y->head)
        return x->head < y->head ? -1 : 1;
    order = memcmp(x->s, y->s, Min(x->len, y->len));
    return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

static Place place_of(TupleTableSlot *slot, AttrNumber column)
{
    Form_pg_attribute attribute = TupleDescAttr(slot->tts_tupleDescriptor, column - 1);
    Place place = {.slot = slot, .s = ""};
    uint8 head[8] = {0};
    bool is_null;
    Datum value = slot_getattr(slot, column, &is_null);

    if (!is_null && attribute->attlen == -1) {
        place.s = VARDATA_ANY(DatumGetPointer(value));
        place.len = VARSIZE_ANY_EXHDR(DatumGetPointer(value));
    } else if (!is_null) {
        place.s = DatumGetPointer(value);
        place.len = attribute->attlen;
    }
    memcpy(head, place.s, Min(place.len, sizeof(head)));
    for (int i = 0; i < (int)sizeof(head); i++)
        place.head = place.head << 8 | head[i];
    return place;
}

/*
 * Byte order is that of the index, or at least puts equal values side by side. Numbers and expressions keep the order
 * of the articles: keys ascend in it as it is.
 */
static Place *places_for(const Chunk *chunk, const IndexInfo *index)
{
    AttrNumber column = index->ii_IndexAttrNumbers[0];
    Form_pg_attribute attribute = column > 0 ? TupleDescAttr(RelationGetDescr(chunk->rel), column - 1) : NULL;
    Place *places = palloc(chunk->n * sizeof(Place));
    bool sorted = attribute != NULL && !attribute->attbyval && attribute->attlen != -2;

    for (int i = 0; i < chunk->n; i++)
        places[i] = sorted ? place_of(chunk->slots[i], column) : (Place){.slot = chunk->slots[i]};
    if (sorted)
        qsort(places, chunk->n, sizeof(Place), compare_places);
    return places;
}

/* --- writing --- */

/* The executor's own function makes the entries of one index after the other, as if there were only this one. */
static void insert_into_indexes(Chunk *chunk)
{
    ResultRelInfo *result = chunk->result;
    int n = result->ri_NumIndices;
    RelationPtr relations = result->ri_IndexRelationDescs;
    IndexInfo **infos = result->ri_IndexRelationInfo;

    for (int i = 0; i < n; i++) {
        Place *places = places_for(chunk, infos[i]);

        result->ri_NumIndices = 1;
        result->ri_IndexRelationDescs = &relations[i];
        result->ri_IndexRelationInfo = &infos[i];
        for (int k = 0; k < chunk->n; k++) {
            CHECK_FOR_INTERRUPTS();
            insert_index_entries(result, places[k].slot, chunk->estate);
            ResetPerTupleExprContext(chunk->estate);
        }
        pfree(places);
    }
    result->ri_NumIndices = n;
    result->ri_IndexRelationDescs = relations;
    result->ri_IndexRelationInfo = infos;
}

static void write_chunk(Chunk *chunk)
{
    MemoryContext before = MemoryContextSwitchTo(chunk->context);

    if (chunk->n > 0) {
        table_multi_insert(chunk->rel, chunk->slots, chunk->n, GetCurrentCommandId(true), 0, NULL);
        insert_into_indexes(chunk);
    }
    for (int i = 0; i < chunk->n; i++)
        ExecClearTuple(chunk->slots[i]);
    chunk->n = 0;
    MemoryContextSwitchTo(before);
    MemoryContextReset(chunk->context);
}

/* The slot after the last one. */
static TupleTableSlot *next_slot(Chunk *chunk)
{
    if (chunk->n == chunk->size) {
        chunk->size = Max(chunk->size * 2, 32);
        chunk->slots = chunk->slots ? repalloc(chunk->slots, chunk->size * sizeof(TupleTableSlot *))
                                    : palloc(chunk->size * sizeof(TupleTableSlot *));
    }
    if (chunk->n == chunk->n_made)
        chunk->slots[chunk->n_made++] = MakeSingleTupleTableSlot(chunk->desc, &TTSOpsMinimalTuple);
    return chunk->slots[chunk->n];
}

static size_t bytes_of(TupleTableSlot *slot)
{
    return ((MinimalTupleTableSlot *)slot)->mintuple->t_len;
}

static void write_rows(Chunk *chunk, Tuplestorestate *rows)
{
    bool checked = RelationGetDescr(chunk->rel)->constr != NULL;
    size_t bytes = 0;

    for (;;) {
        TupleTableSlot *slot = next_slot(chunk);

        CHECK_FOR_INTERRUPTS();
        if (!tuplestore_gettupleslot(rows, true, false, slot))
            break;
        slot->tts_tableOid = RelationGetRelid(chunk->rel);
        if (checked) {
            ExecConstraints(chunk->result, slot, chunk->estate);
            ResetPerTupleExprContext(chunk->estate);
        }
        chunk->n++;
        bytes += bytes_of(slot);
        if (chunk->n == CHUNK_ROWS || bytes > CHUNK_BYTES) {
            write_chunk(chunk);
            bytes = 0;
        }
    }
    write_chunk(chunk);
}

/*
 * False: nothing was written, a statement must do it. Whoever has written calls CommandCounterIncrement() before it
 * is to be seen.
 */
bool watch_insert(const Watch *watch, WatchTable table, Tuplestorestate *rows)
{
    Chunk chunk = {.rel = table_open(watch->tables[table], RowExclusiveLock)};

    if (!is_plain(chunk.rel, watch, table)) {
        table_close(chunk.rel, NoLock);
        return false;
    }
    chunk.context = AllocSetContextCreate(CurrentMemoryContext, "pg_deals rows", ALLOCSET_DEFAULT_SIZES);
    chunk.estate = CreateExecutorState();
    chunk.desc = CreateTupleDescCopyConstr(RelationGetDescr(chunk.rel));
    chunk.result = makeNode(ResultRelInfo);
    InitResultRelInfo(chunk.result, chunk.rel, 0, NULL, 0);
    ExecOpenIndices(chunk.result, false);
    write_rows(&chunk, rows);
    for (int i = 0; i < chunk.n_made; i++)
        ExecDropSingleTupleTableSlot(chunk.slots[i]);
    ExecCloseIndices(chunk.result);
    FreeExecutorState(chunk.estate);
    MemoryContextDelete(chunk.context);
    table_close(chunk.rel, NoLock);
    return true;
}
