/* enums.c - the names of the enumerations, as SQL and the lexicon spell them. */
#include "enums.h"

#define NAME(name) #name,

const char *const qualifier_names[] = {QUALIFIERS(NAME)};
const char *const date_kind_names[] = {DATE_KINDS(NAME)};
const char *const entity_kind_names[] = {ENTITY_KINDS(NAME)};
const char *const deal_kind_names[] = {DEAL_KINDS(NAME)};
const char *const role_names[] = {DEAL_ROLES(NAME)};
const char *const deal_status_names[] = {DEAL_STATUSES(NAME)};
const char *const clause_kind_names[] = {CLAUSE_KINDS(NAME)};
const char *const clause_state_names[] = {CLAUSE_STATES(NAME)};
