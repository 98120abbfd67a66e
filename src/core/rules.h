/*
 * rules.h - rules of the user's own: PCRE2 patterns with named groups.
 *
 *     name       kind       pattern
 *     takes_over acquisition  (?<acquirer>\p{Lu}\w+) met la main sur (?<target>\p{Lu}\w+)(?: pour
 * (?<amount>.{1,40}))? patates    amount       (?<amount>\d+) patates          currency FRF, multiplier 10000 mercato
 * no_deal      mercato|Ligue 1
 *
 * A rule reads one sentence at a time: so a pattern can neither join what stands far apart nor cost more than the
 * text is long. A deal kind adds a deal of the parties in its groups; amount adds an amount, or reads one otherwise;
 * no_deal and no_amount take back what the engine itself would have read there.
 *
 * Patterns are compiled once, with JIT where the machine has it, and matched within limits. JIT code cannot be
 * interrupted, so a call of PCRE2 tries some dozens of places at most, each of which may take no more than
 * match_limit steps; between calls the host is asked. Past a limit the reading ends with STATUS_RULE_FAILED.
 */
#ifndef DEALS_RULES_H
#define DEALS_RULES_H

#include "document.h"
#include "patterns.h"

/* Behind the kinds of deals: */
enum { RULE_amount = DEAL_count, RULE_no_amount, RULE_no_deal, RULE_KIND_count };

/* Groups are named as roles are; behind those: */
enum { GROUP_amount = ROLE_count, GROUP_stake, GROUP_term, GROUP_announced_on, GROUP_effective_on, GROUP_count };

enum { RULE_GROUPS = 16, RULE_MESSAGE_BYTES = 256 };

typedef struct Rule {
    const char *name;
    pcre2_code *code;
    uint8_t kind, status;
    uint8_t language;  /* LANGUAGE_NONE: in every one */
    uint32_t currency; /* lexicon string, of an amount that names none; NONE */
    Decimal multiplier;
    uint32_t n_groups;
    struct {
        uint8_t what;    /* DealRole or GROUP_… */
        uint32_t number; /* PCRE2's */
    } groups[RULE_GROUPS];
} Rule;

typedef struct RuleLimits {
    uint32_t match, depth, heap_kilobytes;
} RuleLimits;

typedef struct Rules {
    Memory memory;
    const Lexicon *lexicon;
    RuleLimits limits;
    pcre2_general_context *general;
    pcre2_compile_context *compile;
    pcre2_jit_stack *stack;
    VECTOR(Rule) rules;
} Rules;

/* A rule as a row has it; strings end with a zero, NULL: not given. */
typedef struct RuleText {
    const char *name, *kind, *pattern, *language, *status, *currency, *multiplier;
} RuleText;

/* What is wrong with one, in words for the user. */
typedef struct RuleError {
    char message[RULE_MESSAGE_BYTES], detail[RULE_MESSAGE_BYTES], hint[RULE_MESSAGE_BYTES];
} RuleError;

bool rules_init(Rules *rules, const Host *host, const Lexicon *lexicon, RuleLimits limits);
bool rules_add(Rules *rules, const RuleText *text, RuleError *error); /* false: error says why, or no memory */
void rules_free(Rules *rules);

/* What PCRE2 says of an error code. */
void rule_failure(int code, char message[RULE_MESSAGE_BYTES]);

static inline Span rule_group(const Document *doc, const RuleMatch *m, uint8_t what)
{
    for (uint32_t i = 0; i < m->rule->n_groups; i++)
        if (m->rule->groups[i].what == what)
            return doc->groups.items[m->group + i];
    return (Span){0, 0};
}

/* The number that a span of the text holds, as « 12,5 % »; false: none. */
bool rule_number(Document *doc, Span span, Decimal *value);

#endif
