/*
 * headline_says.c - what a mark tells of its fact, in one line:
 *
 *     38000000000 USD, about                  an amount
 *     2025-11-03–2025-11-09                   a date
 *     Amazon Web Services; supplier of deal 1 a name, with what it does in the deals
 *     PDG, OpenAI                             behind a person's name or a quotation
 *     contract, announced: OpenAI customer, Amazon Web Services supplier; 38000000000 USD
 */
#include "headline_parts.h"

#include <stdio.h>
#include <string.h>

#include "calendar.h"

static void put_value(Writer *w, Decimal value)
{
    char digits[DECIMAL_TEXT_MAX];
    put(w, digits, (size_t)decimal_write(value, digits));
}

static void say_money(Writer *w, Decimal value, bool has_value, Decimal max, bool has_max, uint32_t currency,
                      const char *qualifier)
{
    if (has_value)
        put_value(w, value);
    if (has_max) {
        put_string(w, "–");
        put_value(w, max);
    }
    if (currency != NONE) {
        put_string(w, has_value || has_max ? " " : "");
        put_string(w, lexicon_string(w->doc->lexicon, currency));
    }
    if (qualifier && strcmp(qualifier, qualifier_names[QUALIFIER_exact]) != 0) {
        put_string(w, has_value || currency != NONE ? ", " : "");
        put_string(w, qualifier);
    }
}

static void say_amount(Writer *w, const Amount *amount)
{
    say_money(w, amount->value, amount->has_value, amount->max, amount->has_max, amount->currency,
              qualifier_names[amount->qualifier]);
}

static void put_day(Writer *w, Day day)
{
    Civil civil = day_civil(day);
    char iso[48];
    snprintf(iso, sizeof iso, "%04d-%02d-%02d", civil.year, civil.month, civil.day);
    put_string(w, iso);
}

static void put_units(Writer *w, int32_t n, const char *unit, bool *first)
{
    char text[48];
    if (n == 0)
        return;
    snprintf(text, sizeof text, "%s%d %s%s", *first ? "" : " ", n, unit, n == 1 ? "" : "s");
    put_string(w, text);
    *first = false;
}

static void say_term(Writer *w, Term term)
{
    bool first = true;
    put_units(w, term.months / 12, "year", &first);
    put_units(w, term.months % 12, "month", &first);
    put_units(w, term.days, "day", &first);
}

/* A kind that its days do not show is told by name: "quarter 2025-10-01–2025-12-31", "deadline –2026-12-31". */
static void say_date(Writer *w, const DateMention *date)
{
    bool days = date->starts != NO_DAY || date->ends != NO_DAY;
    if (date->kind != DATE_date)
        put_string(w, date_kind_names[date->kind]);
    if (days || date->has_term)
        put_string(w, date->kind != DATE_date ? " " : "");
    else if (date->kind == DATE_date)
        put_string(w, "unknown day"); /* last Monday, and the day of publication is not known */
    if (date->starts != NO_DAY)
        put_day(w, date->starts);
    if (date->ends != date->starts) {
        put_string(w, "–");
        if (date->ends != NO_DAY)
            put_day(w, date->ends);
    }
    if (date->has_term) {
        put_string(w, days ? ", " : "");
        say_term(w, date->term);
    }
}

static Slice role_of(const Writer *w, Span role)
{
    return role.end > role.start ? slice_of(w->doc, role) : (Slice){NULL, 0};
}

/* "PDG, OpenAI" behind what has been said. */
static void say_role(Writer *w, Slice role, uint32_t organization, bool *first)
{
    if (role.len > 0) {
        put_string(w, *first ? "" : ", ");
        put_slice(w, role);
        *first = false;
    }
    if (organization != NONE) {
        put_string(w, *first ? "" : ", ");
        put_slice(w, w->doc->entities.items[organization].name);
        *first = false;
    }
}

static const Party *party_at(const Writer *w, uint32_t place)
{
    return &w->doc->parties.items[w->places.items[place].party];
}

uint32_t parties_of(const Writer *w, const Mark *mark, uint32_t *first)
{
    uint32_t low = 0, high = w->places.n, n = 0;
    *first = 0;
    if (mark->kind < MARK_party || mark->kind == MARK_amount || mark->kind == MARK_date)
        return 0;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (w->places.items[middle].start < mark->span.start)
            low = middle + 1;
        else
            high = middle;
    }
    *first = low;
    while (n < ROLES_MAX && low + n < w->places.n && w->places.items[low + n].start < mark->span.end)
        n++;
    return n;
}

static void say_parties(Writer *w, const Mark *mark, bool first)
{
    uint32_t place, n = parties_of(w, mark, &place);
    for (uint32_t i = 0; i < n; i++) {
        const Party *party = party_at(w, place + i);
        put_string(w, i > 0 ? ", " : first ? "" : "; ");
        put_string(w, role_names[party->role]);
        put_number(w, " of deal ", party->deal + 1);
    }
}

static bool is_as_written(const Writer *w, const Mark *mark, Slice name)
{
    return slice_equal(name, slice_of(w->doc, mark->span));
}

static void say_entity(Writer *w, const Mark *mark)
{
    const Mention *mention = &w->doc->mentions.items[mark->fact];
    const Entity *entity = &w->doc->entities.items[mention->entity];
    bool first = w->options->format != HEADLINE_HTML && is_as_written(w, mark, entity->name);
    if (!first)
        put_slice(w, entity->name);
    say_role(w, role_of(w, mention->role.end > mention->role.start ? mention->role : entity->role),
             mention->organization != NONE ? mention->organization : entity->parent, &first);
    say_parties(w, mark, first);
}

static void say_quote(Writer *w, const Quote *quote)
{
    bool first = true;
    say_role(w, quote->speaker != NONE ? w->doc->entities.items[quote->speaker].name : quote->speaker_text, NONE,
             &first);
    say_role(w, role_of(w, quote->role), quote->organization, &first);
}

static void say_clause(Writer *w, const Clause *clause)
{
    put_string(w, clause_kind_names[clause->kind]);
    put_string(w, ", ");
    put_string(w, clause_state_names[clause->state]);
    put_number(w, ", deal ", clause->deal + 1);
}

static void say_deal(Writer *w, const Deal *deal)
{
    put_string(w, deal_kind_names[deal->kind]);
    put_string(w, ", ");
    put_string(w, deal_status_names[deal->status]);
    for (uint32_t i = 0; i < deal->n_parties; i++) {
        const Party *party = &w->doc->parties.items[deal->party + i];
        put_string(w, i == 0 ? ": " : ", ");
        put_slice(w, party->name);
        put_string(w, " ");
        put_string(w, role_names[party->role]);
    }
    if (deal->has_value || deal->has_qualifier) {
        put_string(w, "; ");
        say_money(w, deal->value, deal->has_value, deal->max, deal->has_max, deal->currency,
                  deal->has_qualifier ? qualifier_names[deal->qualifier] : NULL);
    }
    if (deal->has_stake) {
        put_string(w, "; ");
        put_value(w, deal->stake);
        put_string(w, " %");
    }
    if (deal->has_term && (deal->term.months != 0 || deal->term.days != 0)) {
        put_string(w, "; ");
        say_term(w, deal->term);
    }
    if (deal->announced != NO_DAY) {
        put_string(w, "; ");
        put_day(w, deal->announced);
    }
}

static void say_fact(Writer *w, const Mark *mark)
{
    const Document *doc = w->doc;
    switch ((MarkKind)mark->kind) {
    case MARK_deal:
        say_deal(w, &doc->deals.items[mark->fact]);
        break;
    case MARK_quote:
        say_quote(w, &doc->quotes.items[mark->fact]);
        break;
    case MARK_clause:
        say_clause(w, &doc->clauses.items[mark->fact]);
        break;
    case MARK_party:
        put_slice(w, doc->parties.items[mark->fact].name);
        say_parties(w, mark, false);
        break;
    case MARK_amount:
        say_amount(w, &doc->amounts.items[mark->fact]);
        break;
    case MARK_date:
        say_date(w, &doc->dates.items[mark->fact]);
        break;
    default:
        say_entity(w, mark);
    }
}

bool says_more(const Writer *w, const Mark *mark)
{
    const Document *doc = w->doc;
    uint32_t first;
    if (mark->kind == MARK_quote) {
        const Quote *quote = &doc->quotes.items[mark->fact];
        return quote->speaker != NONE || quote->speaker_text.len > 0 || quote->organization != NONE;
    }
    if (mark->kind < MARK_organization)
        return true;
    const Mention *mention = &doc->mentions.items[mark->fact];
    const Entity *entity = &doc->entities.items[mention->entity];
    return w->options->format == HEADLINE_HTML || !is_as_written(w, mark, entity->name) ||
           mention->role.end > mention->role.start || entity->role.end > entity->role.start ||
           mention->organization != NONE || entity->parent != NONE || parties_of(w, mark, &first) > 0;
}

void say(Writer *w, const Mark *mark)
{
    w->saying = true;
    say_fact(w, mark);
    w->saying = false;
}
