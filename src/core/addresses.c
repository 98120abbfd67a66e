/*
 * addresses.c - URLs and e-mail addresses are no prose: their tokens are set aside before any word is looked at.
 *
 *     Voir https://example.com/deals/5m-usd?id=7 et presse@example.com.
 *          └──────── TOKEN_OTHER ─────────┘     └─── OTHER ─────┘
 *
 * A mark that only addresses have (:// www. @) gives a candidate; there a PCRE2 pattern, compiled once a process,
 * with JIT where the machine has it and a match limit, is matched anchored over a bounded window. Text without such a
 * mark costs one look at each token's first byte.
 */
#include <string.h>

#include "document.h"
#include "patterns.h"

enum {
    ADDRESS_MAX_BYTES = 2048, /* browsers take no longer ones */
    LOCAL_TOKENS = 16,        /* before the @ of an e-mail address */
    MATCH_LIMIT = 100000,
    CHECK_TOKENS = 8192
};

static const char pattern_text[] =
    "(?:[A-Za-z][A-Za-z0-9+.-]{1,15}://|www\\.)[-A-Za-z0-9._~:/?#@!$&*+,;=%()\\[\\]]*[A-Za-z0-9/#=_~-]" /* URL */
    "|[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}";                                             /* e-mail */

typedef struct Matcher {
    Document *doc;
    pcre2_general_context *general; /* its memory is the host's */
    pcre2_match_context *limits;
    pcre2_match_data *data;
} Matcher;

/* Compiled at the first need and kept for the life of the process. NULL: there was no memory, nothing is set aside.
 */
static const pcre2_code *compiled_pattern(void)
{
    static pcre2_code *code;
    int error;
    PCRE2_SIZE offset;
    if (!code) {
        code = pcre2_compile((PCRE2_SPTR)pattern_text, PCRE2_ZERO_TERMINATED, PCRE2_ANCHORED, &error, &offset, NULL);
        if (code)
            (void)pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); /* without JIT it is only slower */
    }
    return code;
}

static bool matcher_open(Matcher *m, Document *doc)
{
    if (m->data)
        return true;
    m->doc = doc;
    m->general = pattern_memory(doc->memory.host);
    m->limits = m->general ? pcre2_match_context_create(m->general) : NULL;
    m->data = m->limits ? pcre2_match_data_create(1, m->general) : NULL;
    if (!m->data) {
        doc->memory.status = STATUS_OUT_OF_MEMORY;
        return false;
    }
    pcre2_set_match_limit(m->limits, MATCH_LIMIT);
    return true;
}

static void matcher_close(Matcher *m)
{
    pcre2_match_data_free(m->data);
    pcre2_match_context_free(m->limits);
    pcre2_general_context_free(m->general);
}

/* Length in bytes of the address at this byte; 0: none. */
static uint32_t address_at(const Matcher *m, uint32_t start)
{
    const Document *doc = m->doc;
    const pcre2_code *code = compiled_pattern();
    uint32_t left = doc->len - start < ADDRESS_MAX_BYTES ? doc->len - start : ADDRESS_MAX_BYTES;
    if (!code || pcre2_match(code, (PCRE2_SPTR)(doc->text + start), left, 0, 0, m->data, m->limits) <= 0)
        return 0;
    return (uint32_t)pcre2_get_ovector_pointer(m->data)[1];
}

/* The token that an address around the mark at token i would begin with; NONE: this is no such mark. */
static uint32_t candidate_at(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    const char *s = doc->text + t->start;
    if (s[0] == 'w' && t->len >= 3 && !memcmp(s, "www", 3))
        return i;
    if (s[0] == ':' && i && t->len == 1 && t->start + 3 <= doc->len && !memcmp(s, "://", 3))
        return i - 1;
    if (s[0] != '@' || t->len != 1 || !token_glued(t))
        return NONE;
    uint32_t first = i;
    while (first && i - first < LOCAL_TOKENS && token_glued(token_at(doc, first)))
        first--;
    return first;
}

/* Whether any of the marks stands in these tokens at all, by the C library's search of many bytes at once. */
static bool has_marks(const Document *doc, uint32_t from)
{
    if (doc->tokens.n <= from)
        return false;
    const char *s = doc->text + token_at(doc, from)->start;
    const char *end = doc->text + token_end(token_at(doc, doc->tokens.n - 1));
    if (memchr(s, '@', (size_t)(end - s)))
        return true;
    for (const char *at = s; (at = memchr(at, ':', (size_t)(end - at))); at++)
        if (end - at >= 3 && at[1] == '/' && at[2] == '/')
            return true;
    for (const char *at = s; (at = memchr(at, 'w', (size_t)(end - at))); at++)
        if (end - at >= 3 && at[1] == 'w' && at[2] == 'w')
            return true;
    return false;
}

void addresses_set_aside_from(Document *doc, uint32_t from)
{
    Matcher m = {0};
    if (!has_marks(doc, from))
        return;
    for (uint32_t i = from; i < doc->tokens.n; i++) {
        if (i % CHECK_TOKENS == 0 && !memory_go_on(&doc->memory))
            break;
        uint32_t first = candidate_at(doc, i);
        if (first == NONE)
            continue;
        if (!matcher_open(&m, doc))
            break;
        uint32_t start, n;
        do { /* <presse@example.com>: glued marks before it are not its own */
            start = token_at(doc, first)->start;
            n = address_at(&m, start);
        } while (!n && ++first < i);
        uint32_t end = start + n;
        for (uint32_t k = first; k < doc->tokens.n && token_at(doc, k)->start < end; k++) {
            Token *t = token_at(doc, k);
            t->kind = TOKEN_OTHER;
            t->shape = SHAPE_NONE;
            t->word = 0;
            i = k > i ? k : i;
        }
    }
    matcher_close(&m);
}

void addresses_set_aside(Document *doc)
{
    addresses_set_aside_from(doc, 0);
}
