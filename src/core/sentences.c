/*
 * sentences.c - where sentences begin and end.
 *
 * A sentence ends at . ! ? … (and the quotes and brackets that close after it) when what follows looks like a
 * beginning, at an empty line, and at a line's end unless the text is hard-wrapped. Whether it is wrapped the
 * document tells: in wrapped text many lines go on in lower case, or behind an article or a preposition that no line
 * of its own ends with (German writes its nouns with a capital: "von der / Gruppe").
 */
#include <string.h>

#include "document.h"
#include "text.h"

enum {
    WRAPPED_SHARE = 4,    /* one line in so many going on from the one before: wrapped */
    HEADLINE_TOKENS = 30, /* a longer line is no headline */
    CHECK_TOKENS = 8192
};

static bool starts_lower(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    return t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER;
}

/* Does the line end with a word that something must follow: von der, to the? */
static bool ends_open(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    return t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER &&
           (token_has(t, CLASS_slot) || token_has(t, CLASS_name_word)) && token_has(t, CLASS_function);
}

static bool is_wrapped(Document *doc)
{
    uint32_t lines = 0, lower = 0;
    for (uint32_t i = 1; i < doc->tokens.n; i++) {
        const Token *t = token_at(doc, i);
        if (i % CHECK_TOKENS == 0 && !memory_go_on(&doc->memory))
            return false;
        if ((t->flags & (TOKEN_LINE | TOKEN_PARAGRAPH)) != TOKEN_LINE)
            continue;
        lines++;
        lower += starts_lower(doc, i) || ends_open(doc, i - 1);
    }
    return lines >= 3 && lower * WRAPPED_SHARE >= lines;
}

static bool is_terminal(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    if (t->kind != TOKEN_PUNCT)
        return false;
    const char *s = doc->text + t->start;
    switch ((uint8_t)s[0]) {
    case '.':
    case '!':
    case '?':
        return true;
    case 0xE2:
        return t->len == 3 && !memcmp(s, "\xE2\x80\xA6", 3); /* … */
    case 0xE3:
        return t->len == 3 && !memcmp(s, "\xE3\x80\x82", 3); /* 。 */
    case 0xE0:
        return t->len == 3 && !memcmp(s, "\xE0\xA5\xA4", 3); /* । */
    case 0xD8:
        return t->len == 2 && (uint8_t)s[1] == 0x9F; /* ؟ */
    default:
        return false;
    }
}

/* A quote or bracket that closes the sentence before it; « … fiable. » has a space before its mark and one after. */
static bool is_closing(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    bool space_after = i + 1 >= doc->tokens.n || token_at(doc, i + 1)->flags & TOKEN_SPACE;
    bool opening = t->len == 2 && !memcmp(doc->text + t->start, "\xC2\xAB", 2); /* « */
    if (t->kind == TOKEN_QUOTE)
        return !(t->flags & TOKEN_LINE) && (token_glued(t) || (space_after && !opening));
    return (token_is_char(doc, i, ')') || token_is_char(doc, i, ']')) && token_glued(t);
}

/* Series A: does a word of deals of more than one token end before the full stop at token i? */
static bool ends_term(const Document *doc, uint32_t i)
{
    const Hit *term = hit_before(doc, i, CLASS_trigger_noun);
    return term && term->n > 1;
}

/* Is the full stop at token i that of an abbreviation, an initial or a number (3. November)? */
static bool stop_belongs(const Document *doc, uint32_t i, uint32_t next)
{
    if (!i || !token_is_char(doc, i, '.') || !token_glued(token_at(doc, i)))
        return false;
    const Token *before = token_at(doc, i - 1);
    if (hit_before(doc, i, CLASS_abbreviation) || hit_before(doc, i + 1, CLASS_abbreviation))
        return true;
    if (before->kind == TOKEN_WORD && before->shape == SHAPE_UPPER && before->len <= 2 &&
        before->kind == TOKEN_WORD &&
        text_class(text_decode(doc->text + before->start, before->len, &(uint32_t){0})) == CHAR_UPPER &&
        (before->len == 1 || before->flags & TOKEN_NON_ASCII))
        return !ends_term(doc, i); /* J. Smith; but: a Series A. Leading it … */
    return before->kind == TOKEN_NUMBER && before->len <= 2 && next < doc->tokens.n &&
           token_has(token_at(doc, next), CLASS_month);
}

/* If a sentence ends at token i, the first token of the next one; else 0. */
static uint32_t next_sentence(const Document *doc, uint32_t i)
{
    uint32_t n = doc->tokens.n;
    if (!is_terminal(doc, i))
        return 0;
    uint32_t next = i + 1;
    while (next < n && (is_closing(doc, next) || is_terminal(doc, next)))
        next++;
    if (next >= n)
        return next;
    const Token *t = token_at(doc, next);
    if (stop_belongs(doc, i, next) && !(t->flags & TOKEN_LINE))
        return 0;
    uint8_t first = (uint8_t)doc->text[token_at(doc, i)->start];
    if (first >= 0xE0 && first != 0xE2) /* 。 needs no space behind it */
        return next;
    if (token_glued(t)) /* d’OpenAI.”La mise à l’échelle: only a quote may glue two sentences */
        return next > i + 1 && t->kind == TOKEN_WORD && t->shape != SHAPE_LOWER ? next : 0;
    if (starts_lower(doc, next) && !token_is_char(doc, i, '!') && !token_is_char(doc, i, '?'))
        return 0;
    if (next > i + 1 && starts_lower(doc, next))
        return 0;
    return next;
}

static void close_sentence(Document *doc, uint32_t from, uint32_t to)
{
    uint32_t upper = 0, words = 0, lower = 0;
    for (const Token *t = token_at(doc, from), *end = token_at(doc, to); t < end && lower * 6 <= to - from; t++) {
        words += t->kind == TOKEN_WORD && t->shape != SHAPE_NONE;
        upper += t->shape == SHAPE_UPPER && t->len > 1;
        lower += t->shape == SHAPE_LOWER && t->len > 2;
    }
    Sentence *s = vector_add(&doc->memory, &doc->sentences);
    *s = (Sentence){.token = from, .n = to - from};
    const Token *first = token_at(doc, from);
    if (first->flags & TOKEN_PARAGRAPH)
        s->flags |= SENTENCE_PARAGRAPH;
    if (words >= 2 && upper * 3 >= words * 2 && lower * 6 <= words)
        s->flags |= SENTENCE_CAPS;
    bool whole_line = first->flags & TOKEN_LINE && (to >= doc->tokens.n || token_at(doc, to)->flags & TOKEN_LINE);
    if (whole_line && to - from <= HEADLINE_TOKENS && !is_terminal(doc, to - 1) && !token_is_char(doc, to - 1, ':') &&
        !is_closing(doc, to - 1))
        s->flags |= SENTENCE_HEADLINE;
    token_at(doc, from)->flags |= TOKEN_SENTENCE;
}

void sentences_split(Document *doc)
{
    bool wrapped = is_wrapped(doc);
    uint8_t ends = wrapped ? TOKEN_PARAGRAPH : TOKEN_PARAGRAPH | TOKEN_LINE;
    uint32_t from = 0, next = 0;
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        const Token *t = token_at(doc, i);
        if (i % CHECK_TOKENS == 0 && !memory_go_on(&doc->memory))
            return;
        if (t->kind == TOKEN_WORD && !(t->flags & ends) && i != next) /* most tokens */
            continue;
        if (t->flags & ends && i > from)
            next = i;
        if (i == next && i > from) {
            close_sentence(doc, from, i);
            from = i;
        }
        if (t->kind == TOKEN_PUNCT && i >= next) {
            uint32_t found = next_sentence(doc, i);
            if (found)
                next = found;
        }
    }
    if (from < doc->tokens.n)
        close_sentence(doc, from, doc->tokens.n);
}

uint32_t token_sentence(const Document *doc, uint32_t token)
{
    uint32_t low = 0, high = doc->sentences.n;
    while (low + 1 < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->sentences.items[middle].token <= token)
            low = middle;
        else
            high = middle;
    }
    return low;
}
