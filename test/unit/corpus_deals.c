/*
 * corpus_deals.c - runs test/corpus/LANGUAGE/deals.txt: sentences and the deals they tell.
 *
 *     Lanvex rachète Brintol pour 12 millions d'euros. ⇒ acquisition announced acquirer "Lanvex", target "Brintol"
 * 12000000 EUR L'attaquant a été transféré pour 40 millions. ⇒ -
 *
 * Deals are divided by semicolons, in the order of the text. Kind, status, parties and amount (VALUE or VALUE..MAX,
 * then the currency) must be all that the engine finds. Checked only where the line names them: a qualifier before
 * the amount (about 12000000 EUR), clause KIND STATE, stake PERCENT, on DATE (the day it was announced).
 */
#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>

#include "calendar.h"

enum { PARTIES_MAX = 16, CLAUSES_MAX = 8 };

typedef struct Wanted {
    int kind, status, qualifier; /* qualifier -1: any */
    struct {
        int role;
        Slice name;
    } parties[PARTIES_MAX];
    struct {
        int kind, state;
    } clauses[CLAUSES_MAX];
    uint32_t n_parties, n_clauses;
    bool has_value, has_max, has_stake;
    Decimal value, max, stake;
    Slice currency;
    Day announced; /* NO_DAY: any */
} Wanted;

/* --- reading what is wanted --- */

/* The next word, or what stands in quotation marks; commas and spaces divide. Empty at a semicolon and the end. */
static Slice take_word(const char **at)
{
    *at += strspn(*at, " ,");
    if (**at == '"') {
        Slice name = {*at + 1, (uint32_t)strcspn(*at + 1, "\"")};
        *at = name.s + name.len + (name.s[name.len] == '"');
        return name;
    }
    Slice word = {*at, (uint32_t)strcspn(*at, " ,;")};
    *at += word.len;
    return word;
}

static int number_of(Slice word, const char *const names[], int n)
{
    for (int i = 0; i < n; i++)
        if (slice_equal(word, slice_from(names[i])))
            return i;
    return -1;
}

/* 12000000, 29.9; stops where the number does. */
static Decimal take_decimal(const char **at)
{
    Decimal d = {0, 0};
    bool mark = false;
    for (; (**at >= '0' && **at <= '9') || (!mark && **at == '.' && (*at)[1] != '.'); ++*at) {
        if (**at == '.') {
            mark = true;
            continue;
        }
        d.digits = d.digits * 10 + (uint64_t)(**at - '0');
        d.power -= mark;
    }
    return d;
}

static void take_amount(const char **at, Wanted *w)
{
    w->has_value = true;
    w->value = take_decimal(at);
    if (strncmp(*at, "..", 2) == 0) {
        *at += 2;
        w->has_max = true;
        w->max = take_decimal(at);
    }
    w->currency = take_word(at);
}

static Day take_day(const char **at)
{
    int year, month, day;
    Slice word = take_word(at);
    return sscanf(word.s, "%4d-%2d-%2d", &year, &month, &day) == 3 ? day_of(year, month, day) : NO_DAY;
}

static bool take_party(const char **at, Wanted *w, Slice word)
{
    int role = number_of(word, role_names, ROLE_count);
    if (role < 0 || w->n_parties == PARTIES_MAX)
        return false;
    w->parties[w->n_parties].role = role;
    w->parties[w->n_parties++].name = take_word(at);
    return true;
}

static bool take_clause(const char **at, Wanted *w)
{
    int kind = number_of(take_word(at), clause_kind_names, CLAUSE_count);
    int state = number_of(take_word(at), clause_state_names, STATE_count);
    if (kind < 0 || state < 0 || w->n_clauses == CLAUSES_MAX)
        return false;
    w->clauses[w->n_clauses].kind = kind;
    w->clauses[w->n_clauses++].state = state;
    return true;
}

/* One deal, up to its semicolon. False: it cannot be read. */
static bool take_deal(const char **at, Wanted *w)
{
    *w = (Wanted){.qualifier = -1, .announced = NO_DAY};
    w->kind = number_of(take_word(at), deal_kind_names, DEAL_count);
    w->status = number_of(take_word(at), deal_status_names, DEAL_STATUS_count);
    if (w->kind < 0 || w->status < 0)
        return false;
    for (;;) {
        *at += strspn(*at, " ,");
        if (**at >= '0' && **at <= '9') {
            take_amount(at, w);
            continue;
        }
        Slice word = take_word(at);
        int qualifier = number_of(word, qualifier_names, QUALIFIER_count);
        if (!word.len)
            return !**at || *(*at)++ == ';';
        if (qualifier >= 0)
            w->qualifier = qualifier;
        else if (slice_equal(word, slice_from("on")))
            w->announced = take_day(at);
        else if (slice_equal(word, slice_from("stake"))) {
            *at += strspn(*at, " ");
            w->has_stake = true;
            w->stake = take_decimal(at);
        } else if (slice_equal(word, slice_from("clause")) ? !take_clause(at, w) : !take_party(at, w, word))
            return false;
    }
}

/* --- comparing --- */

static bool has_party(const Document *doc, const Deal *deal, int role, Slice name)
{
    for (uint32_t i = deal->party; i < deal->party + deal->n_parties; i++)
        if (doc->parties.items[i].role == role && slice_equal(doc->parties.items[i].name, name))
            return true;
    return false;
}

static bool has_clause(const Document *doc, uint32_t deal, int kind, int state)
{
    for (uint32_t i = 0; i < doc->clauses.n; i++) {
        const Clause *c = &doc->clauses.items[i];
        if (c->deal == deal && c->kind == kind && c->state == state)
            return true;
    }
    return false;
}

static bool same_amount(const Document *doc, const Deal *deal, const Wanted *w)
{
    if (deal->has_value != w->has_value || deal->has_max != w->has_max)
        return false;
    if (!w->has_value)
        return true;
    Slice currency =
        deal->currency == NONE ? (Slice){"", 0} : slice_from(lexicon_string(doc->lexicon, deal->currency));
    return decimal_compare(deal->value, w->value) == 0 && (!w->has_max || decimal_compare(deal->max, w->max) == 0) &&
           slice_equal(currency, w->currency) && (w->qualifier < 0 || deal->qualifier == w->qualifier);
}

static bool same_deal(const Document *doc, uint32_t number, const Wanted *w)
{
    const Deal *deal = &doc->deals.items[number];
    if (deal->kind != w->kind || deal->status != w->status || deal->n_parties != w->n_parties)
        return false;
    for (uint32_t i = 0; i < w->n_parties; i++)
        if (!has_party(doc, deal, w->parties[i].role, w->parties[i].name))
            return false;
    for (uint32_t i = 0; i < w->n_clauses; i++)
        if (!has_clause(doc, number, w->clauses[i].kind, w->clauses[i].state))
            return false;
    if (w->has_stake && !(deal->has_stake && decimal_compare(deal->stake, w->stake) == 0))
        return false;
    return (w->announced == NO_DAY || w->announced == deal->announced) && same_amount(doc, deal, w);
}

/* --- writing what was got --- */

static void write_day(CorpusText *out, Day day)
{
    Civil c = day_civil(day);
    corpus_write(out, " on %04d-%02d-%02d", c.year, c.month, c.day);
}

static void write_amount(CorpusText *out, const Document *doc, const Deal *deal)
{
    char digits[DECIMAL_TEXT_MAX];
    if (deal->qualifier != QUALIFIER_exact && deal->has_qualifier)
        corpus_write(out, " %s", qualifier_names[deal->qualifier]);
    if (!deal->has_value)
        return;
    decimal_write(deal->value, digits);
    corpus_write(out, " %s", digits);
    if (deal->has_max) {
        decimal_write(deal->max, digits);
        corpus_write(out, "..%s", digits);
    }
    corpus_write(out, " %s", deal->currency == NONE ? "" : lexicon_string(doc->lexicon, deal->currency));
}

static void write_deal(CorpusText *out, const Document *doc, uint32_t number)
{
    const Deal *deal = &doc->deals.items[number];
    char digits[DECIMAL_TEXT_MAX];
    corpus_write(out, "%s%s %s", number ? "; " : "", deal_kind_names[deal->kind], deal_status_names[deal->status]);
    for (uint32_t i = deal->party; i < deal->party + deal->n_parties; i++) {
        const Party *p = &doc->parties.items[i];
        corpus_write(out, "%s %s \"%.*s\"", i == deal->party ? "" : ",", role_names[p->role], (int)p->name.len,
                     p->name.s);
    }
    write_amount(out, doc, deal);
    for (uint32_t i = 0; i < doc->clauses.n; i++)
        if (doc->clauses.items[i].deal == number)
            corpus_write(out, " clause %s %s", clause_kind_names[doc->clauses.items[i].kind],
                         clause_state_names[doc->clauses.items[i].state]);
    if (deal->has_stake) {
        decimal_write(deal->stake, digits);
        corpus_write(out, " stake %s", digits);
    }
    if (deal->announced != NO_DAY)
        write_day(out, deal->announced);
}

static bool check_deals(const Document *doc, const CorpusLine *line, CorpusText *got)
{
    const char *at = line->wanted;
    uint32_t n = 0;
    bool same = true;
    for (uint32_t i = 0; i < doc->deals.n; i++)
        write_deal(got, doc, i);
    if (!doc->deals.n)
        corpus_write(got, "-");
    if (strcmp(at, "-") == 0)
        return !doc->deals.n;
    do {
        Wanted w;
        if (!take_deal(&at, &w))
            return unit_check(false, "the line's deals can be read", line->file, line->number);
        same = same && n < doc->deals.n && same_deal(doc, n, &w);
        n++;
    } while (*at);
    return same && n == doc->deals.n;
}

TEST(corpus_deals)
{
    corpus_run("deals", READ_DEALS, check_deals);
}
