/*
 * rules.c - compiles the user's rules, and matches them against the sentences of a text. See rules.h.
 */
#include "rules.h"

#include <stdio.h>
#include <string.h>

#include "dictionary.h"
#include "money.h"

enum {
    SENTENCE_BYTES = 16384,  /* a longer sentence is matched in pieces of this many */
    PLACES = 64,             /* that one call of PCRE2 may try */
    SENTENCE_MATCHES = 1000, /* of one rule in one sentence */
    CHECK_SENTENCES = 64,
    JIT_STACK_FIRST = 32 * 1024,
    JIT_STACK_LAST = 1024 * 1024
};

/* --- compiling --- */

static const char *const rule_kind_names[] = {"amount", "no_amount", "no_deal"};
static const char *const group_names[] = {"amount", "stake", "term", "announced_on", "effective_on"};

static int number_of(const char *name, const char *const *names, int n)
{
    for (int i = 0; i < n; i++)
        if (!strcmp(name, names[i]))
            return i;
    return -1;
}

static bool refuse(RuleError *error, const char *what, const char *value, const char *hint)
{
    snprintf(error->message, sizeof error->message, "%s: \"%.120s\"", what, value);
    snprintf(error->hint, sizeof error->hint, "%s", hint);
    return false;
}

/* "a, b, c" */
static void list(char *out, size_t size, const char *before, const char *const *names, int n)
{
    size_t used = strlen(out);
    for (int i = 0; i < n && used < size; i++)
        used += (size_t)snprintf(out + used, size - used, "%s%s", i ? ", " : before, names[i]);
}

static bool kind_read(Rule *rule, const char *kind, RuleError *error)
{
    int number = number_of(kind, deal_kind_names, DEAL_count);
    if (number < 0 && (number = number_of(kind, rule_kind_names, 3)) >= 0)
        number += DEAL_count;
    if (number < 0) {
        refuse(error, "unknown kind of rule", kind, "Known kinds: ");
        list(error->hint, sizeof error->hint, "", deal_kind_names, DEAL_count);
        list(error->hint, sizeof error->hint, ", ", rule_kind_names, 3);
        return false;
    }
    rule->kind = (uint8_t)number;
    return true;
}

static bool status_read(Rule *rule, const char *status, RuleError *error)
{
    int number = status ? number_of(status, deal_status_names, DEAL_STATUS_count) : DEAL_STATUS_announced;
    if (number < 0) {
        refuse(error, "unknown status of a deal", status, "Known ones: ");
        list(error->hint, sizeof error->hint, "", deal_status_names, DEAL_STATUS_count);
        return false;
    }
    rule->status = (uint8_t)number;
    return true;
}

static bool language_read(Rule *rule, const Lexicon *lex, const char *code, RuleError *error)
{
    int number = code ? lexicon_language(lex, code) : LANGUAGE_NONE;
    if (number < 0)
        return refuse(error, "unknown language", code, "deal_languages() lists the known ones; NULL stands for all.");
    rule->language = (uint8_t)number;
    return true;
}

static bool rule_currency_read(Rule *rule, const Lexicon *lex, const char *code, RuleError *error)
{
    rule->currency = code ? currency_of_code(lex, code, (uint32_t)strlen(code)) : NONE;
    return !code || rule->currency != NONE ||
           refuse(error, "unknown currency", code, "Currencies are codes of ISO 4217, such as EUR.");
}

/* "10000", "0.01" */
static bool multiplier_read(Rule *rule, const char *multiplier, RuleError *error)
{
    const char *s = multiplier;
    Decimal d = {0, 0};
    bool mark = false, digits = false;
    rule->multiplier = (Decimal){1, 0};
    if (!s)
        return true;
    for (; *s; s++) {
        if (*s == '.' && !mark) {
            mark = true;
        } else if (*s >= '0' && *s <= '9' && d.digits < UINT64_MAX / 10 - 1) {
            d.digits = d.digits * 10 + (uint64_t)(*s - '0');
            d.power -= mark;
            digits = true;
        } else {
            break;
        }
    }
    while (d.digits && d.digits % 10 == 0 && d.power < DECIMAL_POWER_MAX) {
        d.digits /= 10;
        d.power++;
    }
    rule->multiplier = d;
    return (!*s && digits && d.digits && d.power >= -DECIMAL_POWER_MAX) ||
           refuse(error, "multiplier out of range", multiplier, "It is a positive number of at most 18 digits.");
}

static bool group_read(Rule *rule, const char *name, uint32_t number, RuleError *error)
{
    int what = number_of(name, role_names, ROLE_count);
    if (what < 0 && (what = number_of(name, group_names, GROUP_count - ROLE_count)) >= 0)
        what += ROLE_count;
    if (what < 0) {
        refuse(error, "unknown group in the pattern", name, "Known groups: ");
        list(error->hint, sizeof error->hint, "", role_names, ROLE_count);
        list(error->hint, sizeof error->hint, ", ", group_names, GROUP_count - ROLE_count);
        return false;
    }
    if (rule->n_groups == RULE_GROUPS)
        return refuse(error, "too many named groups in the pattern", name, "A rule has at most 16.");
    rule->groups[rule->n_groups].what = (uint8_t)what;
    rule->groups[rule->n_groups++].number = number;
    return true;
}

/* A rule that could not add what it is for is refused: a deal without a party. */
static bool groups_read(Rule *rule, RuleError *error)
{
    uint32_t n = 0, size = 0, parties = 0;
    PCRE2_SPTR table = NULL;
    pcre2_pattern_info(rule->code, PCRE2_INFO_NAMECOUNT, &n);
    pcre2_pattern_info(rule->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
    pcre2_pattern_info(rule->code, PCRE2_INFO_NAMETABLE, &table);
    for (uint32_t i = 0; i < n; i++, table += size)
        if (!group_read(rule, (const char *)table + 2, (uint32_t)table[0] << 8 | table[1], error))
            return false;
    for (uint32_t i = 0; i < rule->n_groups; i++)
        parties += rule->groups[i].what < ROLE_count;
    if (rule->kind < DEAL_count && !parties)
        return refuse(error, "no party in the pattern of a deal", rule->name,
                      "Name a group after a role, as in (?<acquirer>...).");
    if (rule->kind >= DEAL_count && parties)
        return refuse(error, "party in the pattern of a rule that makes no deal", rule->name,
                      "Only rules of a deal kind have groups named after roles.");
    return true;
}

static bool pattern_compile(Rules *rules, Rule *rule, const char *pattern, RuleError *error)
{
    int code;
    PCRE2_SIZE offset;
    if (!*pattern)
        return refuse(error, "empty pattern", rule->name, "A pattern says what to look for.");
    rule->code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
                               PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT, &code,
                               &offset, rules->compile);
    if (rule->code) {
        (void)pcre2_jit_compile(rule->code, PCRE2_JIT_COMPLETE); /* without JIT it is only slower */
        return true;
    }
    char why[RULE_MESSAGE_BYTES];
    rule_failure(code, why);
    snprintf(error->message, sizeof error->message, "invalid pattern of rule \"%.100s\": %.120s", rule->name, why);
    if (pattern[offset])
        snprintf(error->detail, sizeof error->detail, "At byte %zu, before \"%.80s\".", (size_t)offset + 1,
                 pattern + offset);
    else
        snprintf(error->detail, sizeof error->detail, "At the end of the pattern.");
    snprintf(error->hint, sizeof error->hint, "Patterns are written as PCRE2 wants them.");
    return false;
}

bool rules_init(Rules *rules, const Host *host, const Lexicon *lex, RuleLimits limits)
{
    memset(rules, 0, sizeof *rules);
    memory_init(&rules->memory, host);
    rules->lexicon = lex;
    rules->limits = limits;
    rules->general = pattern_memory(host);
    rules->compile = rules->general ? pcre2_compile_context_create(rules->general) : NULL;
    rules->stack = rules->general ? pcre2_jit_stack_create(JIT_STACK_FIRST, JIT_STACK_LAST, rules->general) : NULL;
    if (!rules->compile)
        rules->memory.status = STATUS_OUT_OF_MEMORY;
    return rules->memory.status == STATUS_OK; /* no stack: JIT uses 32 kB of the machine's */
}

static char *kept(Memory *memory, const char *s)
{
    size_t n = strlen(s) + 1;
    char *copy = arena_take(memory, n);
    return copy ? memcpy(copy, s, n) : NULL;
}

bool rules_add(Rules *rules, const RuleText *text, RuleError *error)
{
    Rule rule = {.name = kept(&rules->memory, text->name)};
    memset(error, 0, sizeof *error);
    bool good = rule.name && kind_read(&rule, text->kind, error) && status_read(&rule, text->status, error) &&
                language_read(&rule, rules->lexicon, text->language, error) &&
                rule_currency_read(&rule, rules->lexicon, text->currency, error) &&
                multiplier_read(&rule, text->multiplier, error) &&
                pattern_compile(rules, &rule, text->pattern, error) && groups_read(&rule, error);
    if (good)
        *vector_add(&rules->memory, &rules->rules) = rule;
    if (rules->memory.status == STATUS_OK && good)
        return true;
    pcre2_code_free(rule.code);
    return false;
}

void rules_free(Rules *rules)
{
    for (uint32_t i = 0; i < rules->rules.n; i++)
        pcre2_code_free(rules->rules.items[i].code);
    pcre2_jit_stack_free(rules->stack);
    pcre2_compile_context_free(rules->compile);
    pcre2_general_context_free(rules->general);
    vector_free(&rules->memory, &rules->rules);
    memory_free(&rules->memory);
}

void rule_failure(int code, char message[RULE_MESSAGE_BYTES])
{
    if (pcre2_get_error_message(code, (PCRE2_UCHAR *)message, RULE_MESSAGE_BYTES) < 0)
        snprintf(message, RULE_MESSAGE_BYTES, "error %d", code);
}

/* --- matching --- */

typedef struct Matcher {
    Document *doc;
    const Rules *rules;
    pcre2_general_context *general; /* its memory is the document's */
    pcre2_match_context *context;
    pcre2_match_data *data;
    uint32_t sentence;
} Matcher;

static bool matcher_open(Matcher *m)
{
    const RuleLimits *limits = &m->rules->limits;
    m->general = pattern_memory(m->doc->memory.host);
    m->context = m->general ? pcre2_match_context_create(m->general) : NULL;
    m->data = m->context ? pcre2_match_data_create(128, m->general) : NULL;
    if (!m->data) {
        m->doc->memory.status = STATUS_OUT_OF_MEMORY;
        return false;
    }
    pcre2_set_match_limit(m->context, limits->match);
    pcre2_set_depth_limit(m->context, limits->depth);
    pcre2_set_heap_limit(m->context, limits->heap_kilobytes);
    if (m->rules->stack)
        pcre2_jit_stack_assign(m->context, NULL, m->rules->stack);
    return true;
}

static void matcher_close(Matcher *m)
{
    pcre2_match_data_free(m->data);
    pcre2_match_context_free(m->context);
    pcre2_general_context_free(m->general);
}

static void match_add(Matcher *m, const Rule *rule, uint32_t start)
{
    Document *doc = m->doc;
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(m->data);
    uint32_t found = pcre2_get_ovector_count(m->data);
    Span span = {start + (uint32_t)at[0], start + (uint32_t)at[1]};
    *vector_add(&doc->memory, &doc->matches) = (RuleMatch){rule, m->sentence, span, doc->groups.n};
    for (uint32_t i = 0; i < rule->n_groups; i++) {
        uint32_t k = rule->groups[i].number;
        bool took = k < found && at[2 * k] != PCRE2_UNSET && at[2 * k] < at[2 * k + 1];
        *vector_add(&doc->memory, &doc->groups) =
            took ? (Span){start + (uint32_t)at[2 * k], start + (uint32_t)at[2 * k + 1]} : (Span){0, 0};
    }
    decide(doc, span, "rule", rule->name, true, "the pattern fits");
}

static bool fail(Matcher *m, const Rule *rule, int code)
{
    m->doc->failed = rule;
    m->doc->failure = code;
    m->doc->memory.status = code == PCRE2_ERROR_NOMEMORY ? STATUS_OUT_OF_MEMORY : STATUS_RULE_FAILED;
    return false;
}

/* Every match of one rule in [start, end). False: a limit, or the host does not let it go on. */
static bool match_all(Matcher *m, const Rule *rule, uint32_t start, uint32_t end)
{
    PCRE2_SPTR subject = (PCRE2_SPTR)(m->doc->text + start);
    PCRE2_SIZE len = end - start, from = 0;
    for (uint32_t n = 0; from <= len && n < SENTENCE_MATCHES;) {
        PCRE2_SIZE last = from + PLACES < len ? from + PLACES : len;
        pcre2_set_offset_limit(m->context, last);
        int code = pcre2_match(rule->code, subject, len, from, PCRE2_NO_UTF_CHECK, m->data, m->context);
        if (code < 0 && code != PCRE2_ERROR_NOMATCH)
            return fail(m, rule, code);
        if (code >= 0) {
            const PCRE2_SIZE *at = pcre2_get_ovector_pointer(m->data);
            bool filled = at[1] > at[0];
            if (filled) {
                match_add(m, rule, start);
                n++;
            }
            from = filled && at[1] > from ? at[1] : (at[0] > from ? at[0] : from) + 1;
        } else {
            from = last + 1;
            if (last < len && !memory_go_on(&m->doc->memory))
                return false;
        }
        while (from < len && (subject[from] & 0xC0) == 0x80)
            from++;
    }
    return true;
}

/* The sentence whole, or a very long one in pieces. */
static bool match_sentence(Matcher *m, const Rule *rule)
{
    const Document *doc = m->doc;
    const Sentence *s = &doc->sentences.items[m->sentence];
    uint32_t at = token_at(doc, s->token)->start, end = token_end(token_at(doc, s->token + s->n - 1));
    while (at < end) {
        uint32_t to = end - at > SENTENCE_BYTES ? at + SENTENCE_BYTES : end;
        while (to < end && ((uint8_t)doc->text[to] & 0xC0) == 0x80)
            to++;
        if (!match_all(m, rule, at, to))
            return false;
        at = to;
    }
    return true;
}

static void names_list(Document *doc)
{
    for (uint32_t i = 0; i < doc->matches.n; i++) {
        const RuleMatch *m = &doc->matches.items[i];
        for (uint32_t k = 0; k < m->rule->n_groups; k++) {
            Span span = doc->groups.items[m->group + k];
            if (m->rule->groups[k].what >= ROLE_count || span.start >= span.end)
                continue;
            uint32_t first = token_from_byte(doc, span.start), last = token_from_byte(doc, span.end - 1);
            if (last < doc->tokens.n && last - first < ALIAS_MAX_TOKENS)
                *vector_add(&doc->memory, &doc->listed) = (Listed){first, last - first + 1, NONE, LISTED_any};
        }
    }
}

void rules_match(Document *doc)
{
    const Rules *rules = doc->rules;
    Matcher m = {.doc = doc, .rules = rules};
    bool open = rules->rules.n && matcher_open(&m);
    for (m.sentence = 0; open && m.sentence < doc->sentences.n; m.sentence++) {
        if (m.sentence % CHECK_SENTENCES == 0 && !memory_go_on(&doc->memory))
            break;
        for (uint32_t i = 0; i < rules->rules.n && open; i++) {
            const Rule *rule = &rules->rules.items[i];
            if (rule->language == LANGUAGE_NONE || rule->language == doc->language)
                open = match_sentence(&m, rule);
        }
    }
    matcher_close(&m);
    if (doc->memory.status == STATUS_OK)
        names_list(doc);
}
