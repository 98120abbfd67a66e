/*
 * dictionary.c - builds a dictionary of the user's names, and finds them in a text: the leftmost, then the longest.
 * See dictionary.h.
 */
#include <stdlib.h>
#include <string.h>

#include "dictionary.h"
#include "text.h"

enum { CHECK_TOKENS = 8192, STEPS_MIN = 1024 };

static const uint64_t other_word = 1ull << 63; /* a word that the lexicon does not have, by its hash */

static uint64_t bytes_hash(const char *s, uint32_t len)
{
    uint64_t h = lexicon_hash_begin(len);
    uint32_t i = 0;
    for (; len - i > 8; i += 8)
        h = lexicon_hash_step(h, lexicon_load(s + i));
    return lexicon_hash_step(h, lexicon_head(s + i, len - i));
}

/* What a step of the tree is taken by; 0: a token too long for any. */
static uint64_t word_of(const Document *doc, const Token *t)
{
    char folded[WORD_MAX_BYTES];
    if (t->word)
        return t->word;
    uint32_t n = text_fold(doc->text + t->start, t->len, folded);
    return n ? bytes_hash(folded, n) | other_word : 0;
}

static uint64_t first_byte_bit(const Document *doc, const Token *t)
{
    return 1ull << ((uint8_t)doc->text[t->start] & 31); /* a capital and its small letter share the low five bits */
}

/* --- building --- */

static const char *tokens_refused(const Document *doc)
{
    if (doc->memory.status != STATUS_OK)
        return NULL;
    if (!doc->tokens.n)
        return "it holds no word";
    if (doc->tokens.n > ALIAS_MAX_TOKENS)
        return "it has more than 24 words and marks";
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        if (!word_of(doc, token_at(doc, i)))
            return "one of its words is longer than 64 bytes";
        if (i && token_at(doc, i)->flags & TOKEN_PARAGRAPH)
            return "it holds an empty line";
    }
    return NULL;
}

static Status read_tokens(Document *doc, const Host *host, Slice alias)
{
    DocumentOptions options = {.published = NO_DAY, .steps = READ_TOKENS};
    return document_read(doc, host, alias.s, alias.len, &options);
}

const char *alias_refused(const char *alias, size_t len)
{
    Document doc;
    read_tokens(&doc, &host_malloc, (Slice){alias, (uint32_t)len});
    const char *reason = tokens_refused(&doc);
    document_free(&doc);
    return reason;
}

int listed_kind(const char *kind)
{
    for (int i = 0; i < ENTITY_count; i++)
        if (!strcmp(kind, entity_kind_names[i]))
            return i;
    return strcmp(kind, "stop") ? -1 : LISTED_stop;
}

void dictionary_init(Dictionary *d, const Host *host, const Lexicon *lex)
{
    memset(d, 0, sizeof *d);
    memory_init(&d->memory, host);
    d->lexicon = lex;
    vector_add(&d->memory, &d->nodes);
    d->lexicon_firsts = arena_take(&d->memory, (lex->n_words / 64 + 1) * sizeof(uint64_t));
}

/* A hash table twice as large, its old cells for the caller to put into it; they stay in the arena. */
static void *grown(Memory *memory, uint32_t *mask, size_t size)
{
    uint64_t cells = *mask ? ((uint64_t)*mask + 1) * 2 : STEPS_MIN;
    void *table = cells <= UINT32_MAX ? arena_take(memory, cells * size) : NULL;
    if (table)
        *mask = (uint32_t)cells - 1;
    else
        memory->status = STATUS_OUT_OF_MEMORY;
    return table;
}

static DictionaryStep *step_slot(DictionaryStep *steps, uint32_t mask, uint32_t parent, uint64_t word)
{
    uint64_t h = lexicon_hash_step(parent, word);
    uint32_t i = (uint32_t)h & mask;
    while (steps[i].node && (steps[i].parent != parent || steps[i].word != word))
        i = (i + 1) & mask;
    return &steps[i];
}

/* The node behind one step, made if need be. */
static uint32_t step_take(Dictionary *d, uint32_t parent, uint64_t word)
{
    if (!d->steps || d->nodes.n > d->step_mask / 2) {
        DictionaryStep *old = d->steps;
        uint32_t n = d->steps ? d->step_mask + 1 : 0;
        DictionaryStep *table = grown(&d->memory, &d->step_mask, sizeof *table);
        if (!table)
            return 0;
        for (uint32_t i = 0; i < n; i++)
            if (old[i].node)
                *step_slot(table, d->step_mask, old[i].parent, old[i].word) = old[i];
        d->steps = table;
    }
    DictionaryStep *slot = step_slot(d->steps, d->step_mask, parent, word);
    if (!slot->node) {
        vector_add(&d->memory, &d->nodes);
        *slot = (DictionaryStep){word, parent, d->nodes.n - 1};
    }
    return slot->node;
}

static uint32_t *name_slot(uint32_t *slots, uint32_t mask, const Slice *names, Slice name)
{
    uint32_t i = (uint32_t)bytes_hash(name.s, name.len) & mask;
    while (slots[i] && !slice_equal(names[slots[i] - 1], name))
        i = (i + 1) & mask;
    return &slots[i];
}

static Slice kept(Memory *memory, Slice s)
{
    char *copy = arena_take(memory, s.len + 1);
    return copy ? (Slice){memcpy(copy, s.s, s.len), s.len} : (Slice){"", 0};
}

/* The number of a name, the same for equal ones. */
static uint32_t name_take(Dictionary *d, Slice name)
{
    if (!d->name_slots || d->names.n > d->name_mask / 2) {
        uint32_t *table = grown(&d->memory, &d->name_mask, sizeof *table);
        if (!table)
            return 0;
        for (uint32_t i = 0; i < d->names.n; i++)
            *name_slot(table, d->name_mask, d->names.items, d->names.items[i]) = i + 1;
        d->name_slots = table;
    }
    uint32_t *slot = name_slot(d->name_slots, d->name_mask, d->names.items, name);
    if (!*slot) {
        *vector_add(&d->memory, &d->names) = kept(&d->memory, name);
        *slot = d->names.n;
    }
    return *slot - 1;
}

void dictionary_add(Dictionary *d, Slice alias, Slice name, uint8_t kind, uint8_t language)
{
    Document doc;
    if (read_tokens(&doc, d->memory.host, alias) != STATUS_OK && d->memory.status == STATUS_OK)
        d->memory.status = doc.memory.status;
    if (d->memory.status == STATUS_OK && !tokens_refused(&doc)) {
        DictionaryRow row = {.name = name, .kind = kind, .language = language};
        uint32_t node = 0;
        for (uint32_t i = 0; i < doc.tokens.n; i++) {
            const Token *t = token_at(&doc, i);
            if (!i && t->word)
                d->lexicon_firsts[t->word / 64] |= 1ull << t->word % 64;
            else if (!i)
                d->other_firsts |= first_byte_bit(&doc, t);
            row.capital |= (uint32_t)(t->shape > SHAPE_LOWER) << i;
            row.upper |= (uint32_t)(t->shape == SHAPE_UPPER && t->len > 1) << i;
            node = step_take(d, node, word_of(&doc, t));
        }
        row.alias = kept(&d->memory, alias);
        row.known = name_take(d, name);
        row.name = d->names.n ? d->names.items[row.known] : (Slice){"", 0};
        row.next = d->nodes.items[node];
        *vector_add(&d->memory, &d->rows) = row;
        if (d->memory.status == STATUS_OK)
            d->nodes.items[node] = d->rows.n;
    }
    document_free(&doc);
}

/*
 * A name that the lexicon has too gets the lexicon's number, so that its built-in aliases join the user's; the others
 * get the numbers behind the lexicon's.
 */
void dictionary_finish(Dictionary *d)
{
    const Lexicon *lex = d->lexicon;
    uint32_t *numbers = arena_take(&d->memory, (d->names.n + 1) * sizeof *numbers);
    if (!numbers || d->memory.status != STATUS_OK || !d->name_slots)
        return;
    for (uint32_t i = 0; i < d->names.n; i++)
        numbers[i] = lex->n_strings + i;
    for (uint32_t i = 0; i < lex->n_strings; i++) {
        uint32_t name = *name_slot(d->name_slots, d->name_mask, d->names.items, slice_from(lexicon_string(lex, i)));
        if (name)
            numbers[name - 1] = i;
    }
    for (uint32_t i = 0; i < d->rows.n; i++)
        d->rows.items[i].known = numbers[d->rows.items[i].known];
}

void dictionary_free(Dictionary *d)
{
    vector_free(&d->memory, &d->rows);
    vector_free(&d->memory, &d->nodes);
    vector_free(&d->memory, &d->names);
    memory_free(&d->memory);
}

Slice known_name(const Document *doc, uint32_t known)
{
    return known < doc->lexicon->n_strings ? slice_from(lexicon_string(doc->lexicon, known))
                                           : doc->dictionary->names.items[known - doc->lexicon->n_strings];
}

/* --- finding --- */

static bool may_begin(const Document *doc, const Token *t)
{
    const Dictionary *d = doc->dictionary;
    return t->word ? d->lexicon_firsts[t->word / 64] >> t->word % 64 & 1 : d->other_firsts & first_byte_bit(doc, t);
}

static bool caps_agree(const Document *doc, uint32_t token, const DictionaryRow *row)
{
    for (uint32_t i = 0; row->capital >> i; i++) {
        uint8_t shape = token_at(doc, token + i)->shape;
        if ((row->capital >> i & 1 && shape == SHAPE_LOWER) || (row->upper >> i & 1 && shape != SHAPE_UPPER))
            return false;
    }
    return true;
}

/* Of the rows with these words, the first that the document's language and its capitals suit; its own language goes
 * before "all". */
static uint32_t row_at(const Document *doc, uint32_t token, uint32_t node)
{
    const Dictionary *d = doc->dictionary;
    uint32_t found = NONE;
    for (uint32_t row = d->nodes.items[node]; row; row = d->rows.items[row - 1].next) {
        const DictionaryRow *r = &d->rows.items[row - 1];
        bool all = r->language == LANGUAGE_NONE;
        if ((all || r->language == doc->language) && caps_agree(doc, token, r) &&
            (found == NONE || !all || d->rows.items[found].language == LANGUAGE_NONE))
            found = row - 1;
    }
    return found;
}

/* The longest alias that begins at token i. */
static Listed listed_from(const Document *doc, uint32_t i)
{
    const Dictionary *d = doc->dictionary;
    Listed best = {i, 0, NONE, 0};
    uint32_t node = 0;
    for (uint32_t n = 0; n < ALIAS_MAX_TOKENS && i + n < doc->tokens.n; n++) {
        const Token *t = token_at(doc, i + n);
        uint64_t word = n && t->flags & TOKEN_PARAGRAPH ? 0 : word_of(doc, t);
        if (!word || !(node = step_slot(d->steps, d->step_mask, node, word)->node))
            break;
        uint32_t row = row_at(doc, i, node);
        if (row != NONE)
            best = (Listed){i, n + 1, row, d->rows.items[row].kind};
    }
    return best;
}

/* What a rule names comes first in the vector: where a row covers the same words, the row says more. */
static int by_place(const void *a, const void *b)
{
    const Listed *x = a, *y = b;
    if (x->token != y->token)
        return x->token < y->token ? -1 : 1;
    return (x->row == NONE) - (y->row == NONE);
}

static void keep_apart(Document *doc)
{
    uint32_t n = 0, end = 0;
    for (uint32_t i = 0; i < doc->listed.n; i++) {
        const Listed l = doc->listed.items[i];
        if (l.token < end)
            continue;
        end = l.token + l.n;
        doc->listed.items[n++] = l;
    }
    doc->listed.n = n;
}

void dictionary_find(Document *doc)
{
    uint32_t named = doc->listed.n;
    for (uint32_t i = 0; doc->dictionary && doc->dictionary->steps && i < doc->tokens.n;) {
        if (i % CHECK_TOKENS == 0 && !memory_go_on(&doc->memory))
            return;
        Listed l = may_begin(doc, token_at(doc, i)) ? listed_from(doc, i) : (Listed){0};
        if (l.n)
            *vector_add(&doc->memory, &doc->listed) = l;
        i += l.n ? l.n : 1;
    }
    if (named && doc->memory.status == STATUS_OK) {
        qsort(doc->listed.items, doc->listed.n, sizeof(Listed), by_place);
        keep_apart(doc);
    }
}
