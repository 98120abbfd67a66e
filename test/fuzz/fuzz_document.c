/*
 * fuzz_document.c - reads any bytes as a document and checks what must hold of every document.
 *
 *     byte 0    language, or none: detect
 *     byte 1-2  day of publication, or unknown
 *     byte 3    which steps, a host that refuses, how the headline is written
 *     byte 4-   the text
 *
 * The entry is libFuzzer's; driver.c runs it where there is no libFuzzer (make fuzz). What does not hold ends the
 * program, which both report with the input.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendar.h"
#include "dictionary.h"
#include "headline.h"
#include "marked.h"
#include "rules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    HEADER_BYTES = 4,
    CHARS_CHECKED = 300,
    STEPS_ALL = READ_AMOUNTS | READ_DATES | READ_ENTITIES | READ_QUOTES | READ_DEALS
};

#define MUST(condition)                                                                                              \
    do {                                                                                                             \
        if (!(condition)) {                                                                                          \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                                  \
            abort();                                                                                                 \
        }                                                                                                            \
    } while (0)

/* --- a host that counts its blocks and may refuse --- */

typedef struct Counter {
    long blocks, left; /* not yet released; requests until it refuses, -1: never */
} Counter;

static bool grants(Counter *counter)
{
    return counter->left < 0 || (counter->left > 0 && counter->left-- > 0);
}

static void *counted_alloc(void *data, size_t size)
{
    Counter *counter = data;
    void *block = grants(counter) ? malloc(size) : NULL;
    counter->blocks += block != NULL;
    return block;
}

static void *counted_resize(void *data, void *block, size_t old_size, size_t new_size)
{
    Counter *counter = data;
    (void)old_size;
    void *grown = grants(counter) ? realloc(block, new_size) : NULL;
    counter->blocks += grown && !block;
    return grown;
}

static void counted_release(void *data, void *block)
{
    ((Counter *)data)->blocks -= block != NULL;
    free(block);
}

static bool counted_check(void *data)
{
    return grants(data);
}

/* --- what must hold --- */

/* As PostgreSQL checks it: no overlong forms, no surrogates, nothing past U+10FFFF. */
static bool is_utf8(const char *text, size_t len)
{
    const uint8_t *s = (const uint8_t *)text;
    for (size_t i = 0; i < len;) {
        uint8_t c = s[i++];
        uint32_t more = c < 0x80 ? 0 : c < 0xC2 ? 4 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : c < 0xF5 ? 3 : 4;
        if (more > 3 || len - i < more)
            return false;
        if (more && ((c == 0xE0 && s[i] < 0xA0) || (c == 0xED && s[i] > 0x9F) || (c == 0xF0 && s[i] < 0x90) ||
                     (c == 0xF4 && s[i] > 0x8F)))
            return false;
        for (; more; more--, i++)
            if ((s[i] & 0xC0) != 0x80)
                return false;
    }
    return true;
}

typedef struct Checker {
    const Document *doc;
    bool utf8;
} Checker;

static bool on_boundary(const Checker *c, uint32_t byte)
{
    return !c->utf8 || byte == c->doc->len || ((uint8_t)c->doc->text[byte] & 0xC0) != 0x80;
}

static void check_span(const Checker *c, Span span)
{
    MUST(span.start <= span.end && span.end <= c->doc->len);
    MUST(on_boundary(c, span.start) && on_boundary(c, span.end));
}

static void check_fact(const Checker *c, Span span)
{
    check_span(c, span);
    MUST(span.start < span.end);
}

/* Its tokens are the span, no more and no less. */
static void check_tokens_of(const Checker *c, Span span, uint32_t token, uint32_t n)
{
    MUST(n > 0 && token < c->doc->tokens.n && n <= c->doc->tokens.n - token);
    MUST(token_at(c->doc, token)->start < span.end);
    MUST(token_end(token_at(c->doc, token + n - 1)) > span.start);
}

/* Every byte is read, so that AddressSanitizer sees a string that is gone or too short. */
static void check_slice(const Checker *c, Slice slice)
{
    volatile uint32_t sum = 0;
    for (uint32_t i = 0; slice.s && i < slice.len; i++)
        sum += (uint8_t)slice.s[i];
    MUST(!slice.s || !c->utf8 || is_utf8(slice.s, slice.len));
}

static void check_entity(const Checker *c, uint32_t entity)
{
    MUST(entity == NONE || entity < c->doc->entities.n);
}

static void check_currency(const Checker *c, uint32_t currency)
{
    if (currency != NONE)
        MUST(strlen(lexicon_string(c->doc->lexicon, currency)) == 3);
}

static void check_value(bool has, Decimal value)
{
    char out[DECIMAL_TEXT_MAX];
    int n = has ? decimal_write(value, out) : 1;
    MUST(n > 0 && n < DECIMAL_TEXT_MAX);
}

static void check_day(Day day)
{
    MUST(day == NO_DAY || (day_civil(day).year >= YEAR_FIRST && day_civil(day).year <= YEAR_LAST));
}

static void check_tokens(const Checker *c)
{
    uint32_t end = 0, token = 0;
    for (uint32_t i = 0; i < c->doc->tokens.n; i++) {
        const Token *t = token_at(c->doc, i);
        if (t->len || c->doc->steps & READ_TOKENS) /* an empty one stands between two windows */
            check_fact(c, (Span){t->start, token_end(t)});
        MUST(t->start >= end && t->kind <= TOKEN_OTHER && t->shape <= SHAPE_MIXED);
        MUST(t->hit == NONE || t->hit <= c->doc->hits.n);
        end = token_end(t);
    }
    for (uint32_t i = 0; i < c->doc->sentences.n; i++) {
        const Sentence *s = &c->doc->sentences.items[i];
        MUST(s->token == token && s->n > 0 && s->n <= c->doc->tokens.n - token);
        token += s->n;
    }
    MUST(!c->doc->sentences.n || token == c->doc->tokens.n);
    for (uint32_t i = 0; i < c->doc->hits.n; i++) {
        const Hit *h = &c->doc->hits.items[i];
        MUST(h->class_ < CLASS_count && h->n > 0 && h->token < c->doc->tokens.n &&
             h->n <= c->doc->tokens.n - h->token);
        MUST(!i || h->token >= h[-1].token);
    }
}

static void check_chars(const Checker *c)
{
    uint32_t before = 0, step = 1 + c->doc->len / CHARS_CHECKED;
    for (uint32_t byte = 0; byte <= c->doc->len; byte += step) {
        uint32_t chars = document_chars(c->doc, byte);
        MUST(chars >= before && chars - before <= step && chars <= byte);
        before = chars;
    }
}

static void check_amounts(const Checker *c)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < c->doc->amounts.n; i++) {
        const Amount *a = &c->doc->amounts.items[i];
        check_fact(c, a->span);
        check_tokens_of(c, a->span, a->token, a->n);
        check_currency(c, a->currency);
        check_value(a->has_value, a->value);
        check_value(a->has_max, a->max);
        MUST(a->span.start >= end && a->qualifier < QUALIFIER_count);
        MUST((a->qualifier == QUALIFIER_vague) == !a->has_value && (a->has_value || !a->has_max));
        end = a->span.end;
    }
}

static void check_dates(const Checker *c)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < c->doc->dates.n; i++) {
        const DateMention *d = &c->doc->dates.items[i];
        check_fact(c, d->span);
        check_tokens_of(c, d->span, d->token, d->n);
        check_day(d->starts);
        check_day(d->ends);
        MUST(d->span.start >= end && d->kind < DATE_count);
        MUST(d->starts == NO_DAY || d->ends == NO_DAY || d->starts <= d->ends);
        MUST(!d->has_term || (d->term.months >= 0 && d->term.days >= 0));
        end = d->span.end;
    }
}

static void check_entities(const Checker *c)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < c->doc->mentions.n; i++) {
        const Mention *m = &c->doc->mentions.items[i];
        check_fact(c, m->span);
        check_tokens_of(c, m->span, m->token, m->n);
        check_span(c, m->role);
        check_entity(c, m->organization);
        MUST(m->span.start >= end && m->kind < ENTITY_count && m->entity < c->doc->entities.n);
        MUST(m->confidence >= 0 && m->confidence <= 1);
        end = m->span.end;
    }
    for (uint32_t i = 0; i < c->doc->entities.n; i++) {
        const Entity *e = &c->doc->entities.items[i];
        MUST(e->kind < ENTITY_count && e->name.s && e->name.len && e->mentions);
        MUST(e->mention < c->doc->mentions.n && c->doc->mentions.items[e->mention].entity == i);
        check_slice(c, e->name);
        check_span(c, e->role);
        check_entity(c, e->maker);
        check_entity(c, e->parent);
    }
}

static void check_quotes(const Checker *c)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < c->doc->quotes.n; i++) {
        const Quote *q = &c->doc->quotes.items[i];
        check_fact(c, q->span);
        check_tokens_of(c, q->span, q->token, q->n);
        check_entity(c, q->speaker);
        check_entity(c, q->organization);
        check_slice(c, q->speaker_text);
        check_span(c, q->role);
        MUST(q->span.start >= end);
        end = q->span.end;
    }
}

static void check_deals(const Checker *c)
{
    uint32_t party = 0;
    for (uint32_t i = 0; i < c->doc->deals.n; i++) {
        const Deal *d = &c->doc->deals.items[i];
        check_fact(c, d->span);
        check_currency(c, d->currency);
        check_value(d->has_value, d->value);
        check_value(d->has_max, d->max);
        check_day(d->announced);
        check_day(d->effective);
        check_slice(c, d->rule);
        MUST(d->kind < DEAL_count && d->status < DEAL_STATUS_count && d->qualifier < QUALIFIER_count);
        MUST(d->party == party && d->n_parties > 0 && d->n_parties <= c->doc->parties.n - party);
        MUST(d->confidence >= 0 && d->confidence <= 1);
        if (d->has_stake)
            check_value(true, d->stake);
        for (; party < d->party + d->n_parties; party++)
            MUST(c->doc->parties.items[party].deal == i);
    }
    MUST(party == c->doc->parties.n);
    for (uint32_t i = 0; i < c->doc->parties.n; i++) {
        const Party *p = &c->doc->parties.items[i];
        check_fact(c, p->span);
        check_entity(c, p->entity);
        check_slice(c, p->name);
        MUST(p->role < ROLE_count);
    }
    for (uint32_t i = 0; i < c->doc->clauses.n; i++) {
        const Clause *clause = &c->doc->clauses.items[i];
        check_fact(c, clause->span);
        MUST(clause->deal < c->doc->deals.n && clause->kind < CLAUSE_count && clause->state < STATE_count);
    }
}

static void check_decisions(const Checker *c)
{
    for (uint32_t i = 0; i < c->doc->decisions.n; i++) {
        const Decision *d = &c->doc->decisions.items[i];
        MUST(d->sentence == NONE || d->sentence < c->doc->sentences.n);
        check_span(c, d->span);
        check_slice(c, slice_from(d->candidate));
        check_slice(c, d->rule);
        check_slice(c, d->reason);
    }
}

/* --- the marked text --- */

typedef struct Page {
    char *s;
    size_t len, size;
} Page;

static void take(void *data, const char *s, size_t len)
{
    Page *page = data;
    if (page->size - page->len < len) {
        page->size = 2 * (page->len + len);
        page->s = realloc(page->s, page->size);
        MUST(page->s);
    }
    memcpy(page->s + page->len, s, len);
    page->len += len;
}

/* No mark but ours, and what is read back is the text: test/unit/marked.h. */
static void check_headline(const Checker *c, Document *doc, uint8_t how)
{
    Page page = {NULL, 0, 0};
    HeadlineOptions options = {.format = (HeadlineFormat)(how % HEADLINE_FORMATS), .values = how & 4};
    char *text;
    size_t n;
    if (how & 8) {
        options.max_fragments = 2;
        options.max_words = how & 16 ? 5 : 0;
        options.min_words = how & 32 ? 4 : 0;
        options.short_word = how & 64 ? 3 : 0;
        options.fragment_delimiter = "\n";
    }
    MUST(headline_write(doc, &options, &(HeadlineSink){take, &page}) == STATUS_OK);
    MUST(!c->utf8 || is_utf8(page.s, page.len));
    text = malloc(page.len + 1);
    MUST(text && marked_read(options.format, page.s, page.len, text, &n));
    if (options.max_fragments == 0 && options.format != HEADLINE_ANSI && !memchr(doc->text, 0, doc->len))
        MUST(n == doc->len && memcmp(text, doc->text, n) == 0);
    free(text);
    free(page.s);
}

/* --- the entry --- */

static void check_all(Document *doc, uint8_t how)
{
    Checker c = {doc, is_utf8(doc->text, doc->len)};
    check_tokens(&c);
    check_chars(&c);
    check_amounts(&c);
    check_dates(&c);
    check_entities(&c);
    check_quotes(&c);
    check_deals(&c);
    check_decisions(&c);
    if ((doc->steps & HEADLINE_STEPS) == HEADLINE_STEPS)
        check_headline(&c, doc, how);
}

static const char *language_from(uint8_t byte)
{
    uint32_t number = byte % (lexicon.n_languages + 1u);
    return number == LANGUAGE_COMMON || number >= lexicon.n_languages ? NULL : lexicon.languages[number].code;
}

static Day day_from(const uint8_t *data)
{
    uint32_t number = data[0] | (uint32_t)data[1] << 8;
    Day first = day_of(YEAR_FIRST, 1, 1), last = day_of(YEAR_LAST, 12, 31);
    if (number % 8 == 0)
        return NO_DAY;
    if (number % 64 == 1) { /* the ends of the calendar, and far outside it */
        const Day ends[] = {first, last, INT32_MAX, NO_DAY + 1};
        return ends[number >> 6 & 3];
    }
    return (Day)(number % 8 < 6 ? 18000 + (Day)(number >> 3)
                                : first + (Day)((uint64_t)number * (uint64_t)(last - first) / 65535));
}

/* One step in four inputs, all of them in the others; one input in 16 meets a host that refuses. */
static unsigned steps_from(uint8_t byte)
{
    static const unsigned one[] = {READ_TOKENS,   READ_HITS,   READ_AMOUNTS, READ_DATES,
                                   READ_ENTITIES, READ_QUOTES, READ_DEALS,   STEPS_ALL};
    return byte & 3 ? STEPS_ALL | READ_DEBUG : one[byte >> 2 & 7] | (byte & 32 ? READ_DEBUG : 0);
}

/* Names and rules as a user might have them: they overlap, repeat, and match what is next to nothing. */
static void own_names(Dictionary *names)
{
    static const char *const aliases[] = {"a",          "le groupe", "OpenAI",   "Carrefour SA", "50",
                                          "1 milliard", "-",         "the deal", "Paris",        "lundi",
                                          "AWS",        "€",         "a a a",    "Cora"};
    dictionary_init(names, &host_malloc, &lexicon);
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
        dictionary_add(names, slice_from(aliases[i]), slice_from(aliases[i / 2]), (uint8_t)(i % LISTED_any),
                       i % 3 ? LANGUAGE_NONE : (uint8_t)lexicon_language(&lexicon, "fr"));
    dictionary_finish(names);
    MUST(names->memory.status == STATUS_OK);
}

static void own_rules(Rules *rules)
{
    static const RuleText texts[] = {
        {"pair", "acquisition", "(?<acquirer>\\w+) (?<target>\\w+)(?<amount> \\S+)?", NULL, "completed", NULL, NULL},
        {"loan", "loan", "(?<lender>\\pL+).*?(?<stake>\\d+)", "fr", NULL, NULL, NULL},
        {"sum", "amount", "(?<amount>\\d+)\\W*\\w", NULL, NULL, "EUR", "1000"},
        {"no", "no_amount", "1.", NULL, NULL, NULL, NULL},
        {"none", "no_deal", "\\bno\\b|x*", NULL, NULL, NULL, NULL}};
    RuleError error;
    MUST(rules_init(rules, &host_malloc, &lexicon, (RuleLimits){20000, 1000, 1000}));
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        MUST(rules_add(rules, &texts[i], &error));
}

/* In one input of eight; rules only where the text is UTF-8, which a server's always is. */
static void own_options(DocumentOptions *options, const char *text, size_t len)
{
    static Dictionary names;
    static Rules rules;
    static bool made;
    if (!made) {
        own_names(&names);
        own_rules(&rules);
        made = true;
    }
    options->dictionary = &names;
    options->rules = is_utf8(text, len) ? &rules : NULL;
}

/* Amounts read in windows of the text are those of all of it. */
static void check_windows(const Document *doc, DocumentOptions options)
{
    static Document full;
    options.steps |= READ_WORDS;
    MUST(document_read(&full, &host_malloc, doc->text, doc->len, &options) == STATUS_OK);
    MUST(full.amounts.n == doc->amounts.n);
    for (uint32_t i = 0; i < full.amounts.n; i++) {
        const Amount *a = &full.amounts.items[i], *b = &doc->amounts.items[i];
        MUST(a->span.start == b->span.start && a->span.end == b->span.end && a->currency == b->currency);
        MUST(a->qualifier == b->qualifier && decimal_compare(a->value, b->value) == 0);
        MUST(a->has_max == b->has_max && decimal_compare(a->max, b->max) == 0);
    }
    document_free(&full);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Document doc;
    if (size < HEADER_BYTES)
        return 0;
    Counter counter = {0, data[3] >> 4 == 15 ? data[1] + 8 * (data[2] & 15) : -1};
    Host host = {counted_alloc, counted_resize, counted_release, counted_check, &counter};
    DocumentOptions options = {day_from(data + 1), language_from(data[0]), steps_from(data[3])};
    char *text = malloc(size - HEADER_BYTES); /* a copy, with nothing behind it that may be read */
    MUST(text || size == HEADER_BYTES);
    if (size > HEADER_BYTES)
        memcpy(text, data + HEADER_BYTES, size - HEADER_BYTES);
    if ((data[3] & 15) == 9 || (data[3] & 15) == 6)
        own_options(&options, text, size - HEADER_BYTES);
    Status status = document_read(&doc, &host, text, size - HEADER_BYTES, &options);
    MUST(status == STATUS_OK || counter.left == 0 || (status == STATUS_RULE_FAILED && options.rules));
    if (status == STATUS_OK && counter.left < 0)
        check_all(&doc, data[3] >> 2);
    if (status == STATUS_OK && counter.left < 0 && options.steps == READ_AMOUNTS && !options.dictionary)
        check_windows(&doc, options);
    document_free(&doc);
    MUST(counter.blocks == 0);
    free(text);
    return 0;
}
