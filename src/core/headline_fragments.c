/*
 * headline_fragments.c - which pieces of a long text to show.
 *
 * A piece is a sentence; those whose facts weigh most are taken, and shown in the order of the text. One of fewer
 * words than MinWords takes in the sentences beside it. One of more than MaxWords is cut to the window that holds
 * most facts, with what room is left shared out on both sides:
 *
 *     Last week, and to nobody's surprise, [Valeo] bought [Thales] for [5 billion euros], a person said on Monday.
 *                               surprise, [Valeo] bought [Thales] for [5 billion euros], a                MaxWords=9
 *                               surprise, [Valeo] bought [Thales] for [5 billion euros]                ShortWord=3
 *
 * A window never cuts a fact: one that is longer than the window stays whole.
 */
#include <stdlib.h>

#include "headline_parts.h"

typedef struct Fragment {
    uint32_t sentence, n; /* sentences [sentence, sentence + n) */
    uint32_t from, to;    /* tokens */
    uint32_t score;
} Fragment;

typedef struct Picker {
    Writer *w;
    Document *doc;
    VECTOR(Fragment) fragments;
    VECTOR(uint32_t) words; /* before each token, and before the end */
} Picker;

/* --- weighing --- */

/* Deals weigh more than all names of a sentence together, and a party of a deal more than another name. */
static uint32_t weight_of(const Writer *w, const Mark *mark)
{
    uint32_t first;
    switch ((MarkKind)mark->kind) {
    case MARK_deal:
        return 100;
    case MARK_amount:
        return 10;
    case MARK_quote:
    case MARK_clause:
        return 3;
    default:
        return parties_of(w, mark, &first) > 0 ? 5 : 1;
    }
}

static int compare_scores(const void *a, const void *b)
{
    const Fragment *x = a, *y = b;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    return x->from < y->from ? -1 : x->from > y->from;
}

static int compare_places(const void *a, const void *b)
{
    const Fragment *x = a, *y = b;
    return x->from < y->from ? -1 : x->from > y->from;
}

/* A mark counts where it begins. Where no sentence holds a fact, the first one stands for the text. */
static void weigh_sentences(Picker *p)
{
    Document *doc = p->doc;
    const Writer *w = p->w;
    uint32_t mark = 0;
    for (uint32_t i = 0; i < doc->sentences.n; i++) {
        const Sentence *sentence = &doc->sentences.items[i];
        Fragment fragment = {i, 1, sentence->token, sentence->token + sentence->n, 0};
        uint32_t end = token_end(token_at(doc, fragment.to - 1));
        while (mark < w->marks.n && w->marks.items[mark].span.start < end)
            fragment.score += weight_of(w, &w->marks.items[mark++]);
        if (fragment.score > 0)
            *vector_add(&doc->memory, &p->fragments) = fragment;
    }
    if (p->fragments.n == 0 && doc->sentences.n > 0)
        *vector_add(&doc->memory, &p->fragments) =
            (Fragment){0, 1, doc->sentences.items[0].token, doc->sentences.items[0].n, 0};
}

/* The best, in the order of the text. */
static void pick(Picker *p)
{
    if (p->fragments.n == 0)
        return;
    qsort(p->fragments.items, p->fragments.n, sizeof(Fragment), compare_scores);
    if (p->fragments.n > p->w->options->max_fragments)
        p->fragments.n = p->w->options->max_fragments;
    qsort(p->fragments.items, p->fragments.n, sizeof(Fragment), compare_places);
}

/* --- words --- */

static void count_words(Picker *p)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->doc->tokens.n; i++) {
        *vector_add(&p->doc->memory, &p->words) = n;
        n += token_at(p->doc, i)->kind == TOKEN_WORD || token_at(p->doc, i)->kind == TOKEN_NUMBER;
    }
    *vector_add(&p->doc->memory, &p->words) = n;
}

static uint32_t words_in(const Picker *p, uint32_t from, uint32_t to)
{
    return p->words.items[to] - p->words.items[from];
}

/* The first token in [from, to] that `words` words stand before. */
static uint32_t token_behind(const Picker *p, uint32_t words, uint32_t from, uint32_t to)
{
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (p->words.items[middle] < words)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

static bool is_short(const Picker *p, uint32_t token)
{
    const Token *t = token_at(p->doc, token);
    uint32_t characters = 0;
    if (t->kind != TOKEN_WORD)
        return t->kind == TOKEN_PUNCT;
    for (uint32_t i = 0; i < t->len; i++)
        characters += ((unsigned char)p->doc->text[t->start + i] & 0xC0) != 0x80;
    return characters <= p->w->options->short_word;
}

/* --- more sentences, where there are few words --- */

static void take_sentence(Picker *p, Fragment *fragment, uint32_t i)
{
    const Sentence *sentence = &p->doc->sentences.items[i];
    if (i < fragment->sentence) {
        fragment->sentence = i;
        fragment->from = sentence->token;
    } else
        fragment->to = sentence->token + sentence->n;
    fragment->n++;
}

/* Behind it first, then before it, up to the fragments beside it. */
static void lengthen(Picker *p, uint32_t number)
{
    Fragment *fragment = &p->fragments.items[number];
    uint32_t min = p->w->options->min_words;
    uint32_t first = number > 0 ? fragment[-1].sentence + fragment[-1].n : 0;
    uint32_t end = number + 1 < p->fragments.n ? fragment[1].sentence : p->doc->sentences.n;
    while (fragment->sentence + fragment->n < end && words_in(p, fragment->from, fragment->to) < min)
        take_sentence(p, fragment, fragment->sentence + fragment->n);
    while (fragment->sentence > first && words_in(p, fragment->from, fragment->to) < min)
        take_sentence(p, fragment, fragment->sentence - 1);
}

/* --- fewer words, where there are many --- */

typedef struct Window {
    uint32_t first, last; /* marks */
    uint32_t from, to;    /* tokens that they cover */
    uint32_t weight;
} Window;

static uint32_t mark_from(const Picker *p, const Mark *mark)
{
    return token_from_byte(p->doc, mark->span.start);
}

static uint32_t mark_to(const Picker *p, const Mark *mark)
{
    uint32_t last = token_from_byte(p->doc, mark->span.end - 1); /* none behind the last token */
    return last < p->doc->tokens.n ? last + 1 : last;
}

/* The marks of names, amounts and dates in a fragment: [*from, *to) of the writer's marks, blocks among them. */
static void marks_of(const Picker *p, const Fragment *fragment, uint32_t *from, uint32_t *to)
{
    const Writer *w = p->w;
    uint32_t start = token_at(p->doc, fragment->from)->start, end = token_end(token_at(p->doc, fragment->to - 1));
    uint32_t low = 0, high = w->marks.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (w->marks.items[middle].span.start < start)
            low = middle + 1;
        else
            high = middle;
    }
    *from = *to = low;
    while (*to < w->marks.n && w->marks.items[*to].span.start < end)
        ++*to;
}

/* Slides over the marks: each new one comes in at the right, and those too far behind it go at the left. */
static Window heaviest_window(const Picker *p, const Fragment *fragment)
{
    const Writer *w = p->w;
    Window now = {0}, best = {0};
    uint32_t from, to;
    marks_of(p, fragment, &from, &to);
    now.first = from;
    for (uint32_t i = from; i < to; i++) {
        const Mark *mark = &w->marks.items[i];
        if (mark_is_block(mark))
            continue;
        now.last = i;
        now.weight += weight_of(w, mark);
        now.to = mark_to(p, mark);
        for (;; now.first++) {
            const Mark *first = &w->marks.items[now.first];
            now.from = mark_from(p, first);
            if (mark_is_block(first))
                continue;
            if (now.first == i || words_in(p, now.from, now.to) <= w->options->max_words)
                break;
            now.weight -= weight_of(w, first);
        }
        if (now.weight > best.weight)
            best = now;
    }
    return best;
}

/* No fact beside the window is shown in part. */
static void spare_marks(const Picker *p, const Window *window, Fragment *fragment)
{
    uint32_t from, to;
    marks_of(p, fragment, &from, &to);
    for (uint32_t i = from > 0 ? from - 1 : 0; i < to && i < p->w->marks.n; i++) {
        const Mark *mark = &p->w->marks.items[i];
        if (mark_is_block(mark))
            continue;
        uint32_t first = mark_from(p, mark), behind = mark_to(p, mark);
        if (first < fragment->from && behind > fragment->from && behind <= window->from)
            fragment->from = behind;
        if (first < fragment->to && behind > fragment->to && first >= window->to && first > fragment->from)
            fragment->to = first;
    }
}

static void cut(const Picker *p, Fragment *fragment)
{
    const HeadlineOptions *options = p->w->options;
    Fragment whole = *fragment;
    Window window = heaviest_window(p, fragment);
    uint32_t covered, spare, first, begin = p->words.items[whole.from], end = p->words.items[whole.to];
    if (window.weight == 0)
        window.from = window.to = whole.from;
    covered = words_in(p, window.from, window.to);
    spare = covered < options->max_words ? options->max_words - covered : 0;
    first = p->words.items[window.from];
    first = first - begin > spare / 2 ? first - spare / 2 : begin;
    if (end - first < covered + spare)
        first = end - (covered + spare);
    if (first > begin)
        fragment->from = token_behind(p, first, whole.from, window.from);
    if (first + covered + spare < end)
        fragment->to = token_behind(p, first + covered + spare, window.to, whole.to);
    spare_marks(p, &window, fragment);
    while (fragment->from > whole.from && fragment->from < window.from && is_short(p, fragment->from))
        fragment->from++;
    while (fragment->to < whole.to && fragment->to > window.to && fragment->to > fragment->from + 1 &&
           is_short(p, fragment->to - 1))
        fragment->to--;
    if (fragment->from >= fragment->to) /* a fact without a token */
        *fragment = whole;
}

/* --- writing --- */

static void fit_words(Picker *p)
{
    const HeadlineOptions *options = p->w->options;
    count_words(p);
    if (p->doc->memory.status != STATUS_OK)
        return;
    for (uint32_t i = 0; options->min_words > 0 && i < p->fragments.n; i++)
        lengthen(p, i);
    for (uint32_t i = 0; options->max_words > 0 && i < p->fragments.n; i++) {
        Fragment *fragment = &p->fragments.items[i];
        if (words_in(p, fragment->from, fragment->to) > options->max_words)
            cut(p, fragment);
    }
}

void write_fragments(Writer *w)
{
    Document *doc = w->doc;
    Picker p = {.w = w, .doc = doc};
    weigh_sentences(&p);
    if (doc->memory.status == STATUS_OK)
        pick(&p);
    if (doc->memory.status == STATUS_OK && (w->options->max_words > 0 || w->options->min_words > 0))
        fit_words(&p);
    for (uint32_t i = 0; doc->memory.status == STATUS_OK && i < p.fragments.n; i++) {
        const Fragment *fragment = &p.fragments.items[i];
        if (i > 0)
            put_string(w, w->options->fragment_delimiter ? w->options->fragment_delimiter : " … ");
        walk_hidden(w, token_at(doc, fragment->from)->start);
        walk_to(w, token_end(token_at(doc, fragment->to - 1)));
    }
    walk_hidden(w, doc->len);
    vector_free(&doc->memory, &p.fragments);
    vector_free(&doc->memory, &p.words);
}
