/*
 * compat.h - what differs between PostgreSQL majors. The only file that looks at PG_VERSION_NUM.
 *
 * Include it after postgres.h and before anything that reads a varlena.
 */
#ifndef DEALS_COMPAT_H
#define DEALS_COMPAT_H

#include "postgres.h"

#if PG_VERSION_NUM < 150000
#error "pg_deals needs PostgreSQL 15 or later"
#endif

/* 16 moved VARDATA_ANY and its kin out of postgres.h. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* The entries of a new row in all indexes of its table. 16 tells those apart that sum up a block (BRIN). */
#if PG_VERSION_NUM >= 160000
#define insert_index_entries(result, slot, estate)                                                                   \
    ((void)ExecInsertIndexTuples(result, slot, estate, false, false, NULL, NIL, false))
#else
#define insert_index_entries(result, slot, estate)                                                                   \
    ((void)ExecInsertIndexTuples(result, slot, estate, false, false, NULL, NIL))
#endif

/* 18 lets a caller ask for room before the tuple. */
#if PG_VERSION_NUM >= 180000
#define form_minimal_tuple(desc, values, nulls) heap_form_minimal_tuple(desc, values, nulls, 0)
#else
#define form_minimal_tuple(desc, values, nulls) heap_form_minimal_tuple(desc, values, nulls)
#endif

/* The index of the primary key, if it is not deferrable: 18 asks. */
#if PG_VERSION_NUM >= 180000
#define primary_key_index(rel) RelationGetPrimaryKeyIndex(rel, false)
#else
#define primary_key_index(rel) RelationGetPrimaryKeyIndex(rel)
#endif

#endif
