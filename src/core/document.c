/* document.c - runs the steps over a text, and counts its characters. */
#include <string.h>

#include "calendar.h"
#include "document.h"
#include "text.h"

enum { CHARS_BLOCK = 64 }; /* bytes between two counts of characters */

/* Characters in [s, s + n), n <= CHARS_BLOCK: all bytes that do not go on with a character. Eight bytes a step. */
static uint32_t count_chars(const char *s, uint32_t n)
{
    uint64_t sums = 0; /* eight sums of at most CHARS_BLOCK / 8 */
    uint32_t i = 0, within = 0;
    for (; n - i >= 8; i += 8) {
        uint64_t x = lexicon_load(s + i);
        sums += x >> 7 & ~x >> 6 & EACH_BYTE; /* 10xxxxxx */
    }
    for (; i < n; i++)
        within += ((uint8_t)s[i] & 0xC0) == 0x80;
    sums = (sums & 0x00FF00FF00FF00FFu) + (sums >> 8 & 0x00FF00FF00FF00FFu);
    return n - within - (uint32_t)(sums * 0x0001000100010001u >> 48);
}

static bool is_ascii(const char *s, uint32_t n)
{
    uint32_t i = 0;
    for (; n - i >= 8; i += 8)
        if (lexicon_load(s + i) & EACH_BYTE * 0x80)
            return false;
    for (; i < n; i++)
        if ((uint8_t)s[i] & 0x80)
            return false;
    return true;
}

static void chars_index(Document *doc)
{
    uint32_t total = 0;
    doc->ascii = is_ascii(doc->text, doc->len);
    if (doc->ascii)
        return;
    for (uint32_t i = 0; i < doc->len; i += CHARS_BLOCK) {
        *vector_add(&doc->memory, &doc->chars) = total;
        total += count_chars(doc->text + i, doc->len - i < CHARS_BLOCK ? doc->len - i : CHARS_BLOCK);
    }
}

uint32_t document_chars(const Document *doc, uint32_t byte)
{
    if (doc->ascii || !doc->chars.n)
        return byte;
    uint32_t block = byte / CHARS_BLOCK;
    if (block >= doc->chars.n)
        block = doc->chars.n - 1;
    return doc->chars.items[block] + count_chars(doc->text + block * CHARS_BLOCK, byte - block * CHARS_BLOCK);
}

uint32_t document_chars_within(const Document *doc, Span span)
{
    uint32_t n = span.end > span.start ? span.end - span.start : 0;
    if (doc->ascii || !doc->chars.n)
        return n;
    return n <= CHARS_BLOCK ? count_chars(doc->text + span.start, n)
                            : document_chars(doc, span.end) - document_chars(doc, span.start);
}

/* Are amounts all that is asked for, of a text that the user's own words say nothing of? */
static bool asks_amounts_alone(const Document *doc, const DocumentOptions *options)
{
    return options->steps == READ_AMOUNTS && !doc->dictionary && !doc->rules;
}

/* Which steps each step stands on. */
static unsigned with_needs(unsigned steps)
{
    if (steps & READ_DEALS)
        steps |= READ_ENTITIES | READ_AMOUNTS | READ_DATES;
    if (steps & READ_QUOTES)
        steps |= READ_ENTITIES;
    if (steps & READ_ENTITIES)
        steps |= READ_AMOUNTS | READ_DATES;
    if (steps & (READ_DATES | READ_ENTITIES))
        steps |= READ_HITS;
    if (steps & (READ_HITS | READ_AMOUNTS))
        steps |= READ_WORDS;
    if (steps & READ_WORDS)
        steps |= READ_LANGUAGE | READ_TOKENS;
    return steps;
}

static void run(Document *doc, unsigned step, void (*find)(Document *))
{
    if (doc->steps & step && memory_go_on(&doc->memory))
        find(doc);
}

Status document_read(Document *doc, const Host *host, const char *text, size_t len, const DocumentOptions *options)
{
    memset(doc, 0, sizeof *doc);
    memory_init(&doc->memory, host);
    doc->lexicon = &lexicon;
    doc->dictionary = options->dictionary;
    doc->rules = options->rules;
    doc->published = day_plus(options->published, 0); /* NO_DAY outside the calendar, as infinity is */
    doc->steps = with_needs(options->steps);
    doc->language = LANGUAGE_NONE;
    if (len > DOCUMENT_MAX_BYTES)
        return doc->memory.status = STATUS_TOO_LARGE;
    doc->text = text;
    doc->len = (uint32_t)len;
    if (options->language) {
        int language = lexicon_language(&lexicon, options->language);
        if (language < 0)
            return doc->memory.status = STATUS_UNKNOWN_LANGUAGE;
        doc->language = (uint8_t)language;
    }
    chars_index(doc);
    if (!options->language)
        run(doc, READ_LANGUAGE, language_detect);
    if (asks_amounts_alone(doc, options) && memory_go_on(&doc->memory) && anchors_read(doc)) {
        doc->steps = READ_AMOUNTS | READ_LANGUAGE; /* its tokens are not all of the text's */
        return doc->memory.status;
    }
    run(doc, READ_TOKENS, tokens_split);
    run(doc, READ_WORDS, addresses_set_aside);
    run(doc, READ_WORDS, hits_find);
    run(doc, READ_WORDS, sentences_split);
    run(doc, doc->rules ? READ_WORDS : 0, rules_match);
    run(doc, doc->dictionary || doc->rules ? READ_WORDS : 0, dictionary_find);
    run(doc, READ_AMOUNTS, amounts_find);
    run(doc, READ_AMOUNTS, rules_amounts);
    run(doc, READ_DATES, dates_find);
    run(doc, READ_DATES, rules_dates);
    run(doc, READ_ENTITIES, beside_find);
    run(doc, READ_ENTITIES, entities_find);
    run(doc, READ_QUOTES, quotes_find);
    run(doc, READ_DEALS, deals_find);
    vector_free(&doc->memory, &doc->beside); /* no step needs it any more */
    return doc->memory.status;
}

void document_free(Document *doc)
{
    Memory *m = &doc->memory;
    vector_free(m, &doc->chars);
    vector_free(m, &doc->tokens);
    vector_free(m, &doc->sentences);
    vector_free(m, &doc->hits);
    vector_free(m, &doc->beside);
    vector_free(m, &doc->matches);
    vector_free(m, &doc->groups);
    vector_free(m, &doc->listed);
    vector_free(m, &doc->amounts);
    vector_free(m, &doc->dates);
    vector_free(m, &doc->entities);
    vector_free(m, &doc->mentions);
    vector_free(m, &doc->quotes);
    vector_free(m, &doc->deals);
    vector_free(m, &doc->parties);
    vector_free(m, &doc->clauses);
    vector_free(m, &doc->decisions);
    memory_free(m);
}

bool token_is(const Document *doc, uint32_t i, const char *folded)
{
    char buffer[WORD_MAX_BYTES];
    if (i >= doc->tokens.n)
        return false;
    const Token *t = token_at(doc, i);
    uint32_t n = text_fold(doc->text + t->start, t->len, buffer);
    return n && n == strlen(folded) && !memcmp(buffer, folded, n);
}

uint32_t token_from_byte(const Document *doc, uint32_t byte)
{
    uint32_t low = 0, high = doc->tokens.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (token_end(token_at(doc, middle)) > byte)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

void decide(Document *doc, Span span, const char *candidate, const char *rule, bool accepted, const char *reason)
{
    if (!(doc->steps & READ_DEBUG))
        return;
    Decision *d = vector_add(&doc->memory, &doc->decisions);
    uint32_t token = token_from_byte(doc, span.start);
    *d = (Decision){doc->sentences.n ? token_sentence(doc, token) : 0,
                    span,
                    candidate,
                    slice_from(rule),
                    accepted,
                    slice_from(reason)};
}
