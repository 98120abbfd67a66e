/*
 * own.h - the dictionaries and rules that users keep in tables of their own.
 *
 *     regclass ──► own_dictionary() ──► Dictionary, read from the table once a session and kept
 *                                             ▲
 *     INSERT, UPDATE, … ─ trigger ─ relcache invalidation: commit tells every session, rollback takes it back
 *
 * What comes back is held for as long as the memory context lives that it is asked for in.
 */
#ifndef DEALS_OWN_H
#define DEALS_OWN_H

#include "compat.h"

#include "engine.h"
#include "rules.h"

const Dictionary *own_dictionary(Oid table, MemoryContext holder);
const Rules *own_rules(Oid table, MemoryContext holder);

/* A hash of the rows that these hold, the same for equal rows in any order: tells stored results that they are stale.
 */
uint64 own_dictionary_content(Oid table, MemoryContext holder);
uint64 own_rules_content(Oid table, MemoryContext holder);

/* Registers the settings and the callbacks; once a process. */
void own_init(void);

#endif
