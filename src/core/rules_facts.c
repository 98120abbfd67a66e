/*
 * rules_facts.c - what the user's names and rules say of amounts and dates.
 *
 *     rule amount  (?<amount>\d+) patates, FRF × 10000     "une prime de 12 patates"  ─►  120000 FRF
 *     rule no_amount  \d+ points de base                   takes back what was read there
 *     alias 50 Cent, a person                              is no amount, nor is Aujourd'hui a date
 *
 * The engine's own readers come first; what stands where a rule or a name does is then taken out, and what the rules
 * read is put in at its place.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dictionary.h"
#include "rules.h"

enum { NUMBER_BYTES = 256 }; /* of a group that holds a number */

/* Whether two spans share a byte. */
static bool overlap(Span a, Span b)
{
    return a.start < b.end && b.start < a.end;
}

/*
 * The amount that a piece of text holds, read alone. A number without a currency is read as so many euros, whose
 * currency is then left open: so that a rule's numbers are written as all others are.
 */
static bool amount_within(Document *doc, Span span, Amount *amount)
{
    Document part;
    char text[NUMBER_BYTES + 8];
    const char *code = doc->language == LANGUAGE_NONE ? NULL : doc->lexicon->languages[doc->language].code;
    DocumentOptions options = {.published = NO_DAY, .language = code, .steps = READ_AMOUNTS};
    uint32_t len = span.end - span.start;
    bool found = false;
    if (len > NUMBER_BYTES)
        return false;
    for (int bare = 0; bare < 2 && !found; bare++) {
        int n = snprintf(text, sizeof text, "%.*s%s", (int)len, doc->text + span.start, bare ? " EUR" : "");
        if (document_read(&part, doc->memory.host, text, (size_t)n, &options) == STATUS_OK && part.amounts.n) {
            *amount = part.amounts.items[0];
            if (bare)
                amount->currency = NONE;
            found = true;
        } else if (part.memory.status != STATUS_OK) {
            doc->memory.status = part.memory.status;
        }
        document_free(&part);
    }
    return found;
}

bool rule_number(Document *doc, Span span, Decimal *value)
{
    Amount amount;
    if (span.start >= span.end)
        return false;
    while (span.end > span.start && (doc->text[span.end - 1] == '%' || doc->text[span.end - 1] == ' '))
        span.end--;
    if (!amount_within(doc, span, &amount) || !amount.has_value)
        return false;
    *value = amount.value;
    return true;
}

/* Where the number of an amount's rule stands, or what no_amount takes back: the group, or all that matches. */
static Span amount_span(const Document *doc, const RuleMatch *m)
{
    Span group = rule_group(doc, m, GROUP_amount);
    return group.start < group.end ? group : m->span;
}

static void amount_add(Document *doc, const RuleMatch *m)
{
    Amount amount = {.currency = NONE};
    Span span = m->span;
    bool good = amount_within(doc, amount_span(doc, m), &amount);
    if (good && amount.has_value)
        good = decimal_multiply(amount.value, m->rule->multiplier, &amount.value) &&
               (!amount.has_max || decimal_multiply(amount.max, m->rule->multiplier, &amount.max));
    decide(doc, span, "amount", m->rule->name, good, good ? "" : "the rule's amount holds no number");
    if (!good)
        return;
    if (amount.currency == NONE)
        amount.currency = m->rule->currency;
    amount.span = span;
    amount.token = token_from_byte(doc, span.start);
    amount.n = token_from_byte(doc, span.end - 1) - amount.token + 1;
    *vector_add(&doc->memory, &doc->amounts) = amount;
}

/* Takes out the amounts that share a byte with a span. They stand in text order. */
static void amounts_drop(Document *doc, uint32_t n, Span span, const char *rule, const char *reason)
{
    uint32_t low = 0, high = n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->amounts.items[middle].span.end > span.start)
            high = middle;
        else
            low = middle + 1;
    }
    for (; low < n && doc->amounts.items[low].span.start < span.end; low++) {
        Amount *a = &doc->amounts.items[low];
        if (a->n && overlap(a->span, span)) {
            decide(doc, a->span, "amount", rule, false, reason);
            a->n = 0;
        }
    }
}

static int by_start(const void *a, const void *b)
{
    const Amount *x = a, *y = b;
    return (x->span.start > y->span.start) - (x->span.start < y->span.start);
}

static Span listed_span(const Document *doc, const Listed *l)
{
    return (Span){token_at(doc, l->token)->start, token_end(token_at(doc, l->token + l->n - 1))};
}

/* A name that a row of the dictionary lists, as against a rule's party or a stop word. */
static bool is_name(const Listed *l)
{
    return l->row != NONE && l->kind != LISTED_stop;
}

void rules_amounts(Document *doc)
{
    uint32_t own = doc->amounts.n, kept = 0;
    if (!doc->matches.n && !doc->listed.n)
        return;
    for (uint32_t i = 0; i < doc->listed.n; i++)
        if (is_name(&doc->listed.items[i]))
            amounts_drop(doc, own, listed_span(doc, &doc->listed.items[i]), "name", "part of a name");
    for (uint32_t i = 0; i < doc->matches.n; i++) {
        const RuleMatch *m = &doc->matches.items[i];
        if (m->rule->kind == RULE_amount || m->rule->kind == RULE_no_amount)
            amounts_drop(doc, own, m->rule->kind == RULE_amount ? m->span : amount_span(doc, m), m->rule->name,
                         "a rule reads it otherwise");
        if (m->rule->kind == RULE_amount)
            amount_add(doc, m);
    }
    if (doc->memory.status != STATUS_OK)
        return;
    for (uint32_t i = 0; i < doc->amounts.n; i++)
        if (doc->amounts.items[i].n)
            doc->amounts.items[kept++] = doc->amounts.items[i];
    if (kept > 1)
        qsort(doc->amounts.items, kept, sizeof(Amount), by_start);
    doc->amounts.n = 0;
    for (uint32_t i = 0; i < kept; i++) /* of two rules that read the same place, the first */
        if (!doc->amounts.n || doc->amounts.items[doc->amounts.n - 1].span.end <= doc->amounts.items[i].span.start)
            doc->amounts.items[doc->amounts.n++] = doc->amounts.items[i];
}

void rules_dates(Document *doc)
{
    uint32_t kept = 0, l = 0;
    for (uint32_t i = 0; i < doc->dates.n; i++) {
        const DateMention *d = &doc->dates.items[i];
        while (l < doc->listed.n && doc->listed.items[l].token + doc->listed.items[l].n <= d->token)
            l++;
        bool named = l < doc->listed.n && is_name(&doc->listed.items[l]) &&
                     overlap(listed_span(doc, &doc->listed.items[l]), d->span);
        if (named)
            decide(doc, d->span, "date", "name", false, "part of a name");
        else
            doc->dates.items[kept++] = *d;
    }
    doc->dates.n = kept;
}
