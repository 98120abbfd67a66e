/*
 * enums.h - the enumerations of the SQL interface, each defined once.
 *
 * Every list gives C constants (PREFIX_name) and the text that SQL shows. The documentation of a value stands
 * beside it. The lexicon compiler reads the same lists, so that a lexicon row can only name what exists.
 */
#ifndef DEALS_ENUMS_H
#define DEALS_ENUMS_H

#define QUALIFIERS(X)                                                                                              \
    X(exact)                                                                                                       \
    X(about)     /* around, nearly, près de, knapp */                                                              \
    X(more_than) /* over, plus de, oltre */                                                                        \
    X(less_than) /* under, moins de */                                                                             \
    X(at_least)                                                                                                    \
    X(at_most) /* up to, as much as, jusqu'à */                                                                    \
    X(range)   /* amount and amount_max */                                                                         \
    X(vague)   /* several hundred billion: no amount */

#define DATE_KINDS(X) X(date) X(week) X(month) X(quarter) X(half) X(year) X(range) X(deadline) X(duration)

#define ENTITY_KINDS(X) X(organization) X(person) X(product) X(place)

#define DEAL_KINDS(X)                                                                                              \
    X(acquisition)                                                                                                 \
    X(merger)                                                                                                      \
    X(investment)    /* a stake */                                                                                 \
    X(funding)       /* a round */                                                                                 \
    X(joint_venture)                                                                                               \
    X(partnership)                                                                                                 \
    X(contract)      /* customer and supplier */                                                                   \
    X(license)                                                                                                     \
    X(loan)                                                                                                        \
    X(ipo)                                                                                                         \
    X(capex)

#define DEAL_ROLES(X)                                                                                              \
    X(acquirer) X(target) X(seller) X(investor) X(issuer) X(partner) X(customer) X(supplier) X(licensor)           \
    X(licensee) X(lender) X(borrower) X(owner) X(beneficiary) X(adviser)

#define DEAL_STATUSES(X)                                                                                           \
    X(announced)  /* agreed, signed, won */                                                                        \
    X(rumoured)   /* press reports, "is said to" */                                                                \
    X(proposed)   /* offer made, exclusive talks, plan stated */                                                   \
    X(completed)  /* closed, or a past background deal */                                                          \
    X(amended)    /* renegotiated */                                                                               \
    X(terminated) /* abandoned, blocked, expired */

#define CLAUSE_KINDS(X) X(exclusivity) X(right_of_first_refusal) X(extension_option) X(purchase_commitment) X(deadline) X(term)
#define CLAUSE_STATES(X) X(in_force) X(optional) X(removed)

#define ENUM_QUALIFIER(name) QUALIFIER_##name,
#define ENUM_DATE(name) DATE_##name,
#define ENUM_ENTITY(name) ENTITY_##name,
#define ENUM_DEAL(name) DEAL_##name,
#define ENUM_ROLE(name) ROLE_##name,
#define ENUM_STATUS(name) DEAL_STATUS_##name,
#define ENUM_CLAUSE(name) CLAUSE_##name,
#define ENUM_STATE(name) STATE_##name,

typedef enum Qualifier { QUALIFIERS(ENUM_QUALIFIER) QUALIFIER_count } Qualifier;
typedef enum DateKind { DATE_KINDS(ENUM_DATE) DATE_count } DateKind;
typedef enum EntityKind { ENTITY_KINDS(ENUM_ENTITY) ENTITY_count } EntityKind;
typedef enum DealKind { DEAL_KINDS(ENUM_DEAL) DEAL_count } DealKind;
typedef enum DealRole { DEAL_ROLES(ENUM_ROLE) ROLE_count } DealRole;
typedef enum DealStatus { DEAL_STATUSES(ENUM_STATUS) DEAL_STATUS_count } DealStatus;
typedef enum ClauseKind { CLAUSE_KINDS(ENUM_CLAUSE) CLAUSE_count } ClauseKind;
typedef enum ClauseState { CLAUSE_STATES(ENUM_STATE) STATE_count } ClauseState;

extern const char *const qualifier_names[], *const date_kind_names[], *const entity_kind_names[], *const deal_kind_names[],
    *const role_names[], *const deal_status_names[], *const clause_kind_names[], *const clause_state_names[];

#endif
