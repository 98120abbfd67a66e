/*
 * headline.c - marks the facts of a text.
 *
 * Facts become marks: a span, a kind and which fact, sorted by start, the longer first. A party of a deal is told
 * with the name that stands there; one without a name ("a group of investors") has a mark of its own.
 */
#include "headline.h"

#include <stdlib.h>

#include "headline_parts.h"

static void add_mark(Writer *w, Span span, MarkKind kind, uint32_t fact)
{
    Mark mark = {.span = span, .fact = fact, .kind = (uint8_t)kind};
    if (span.end > span.start && span.end <= w->doc->len && !(w->own && mark_is_block(&mark)))
        *vector_add(&w->doc->memory, &w->marks) = mark;
}

static int compare_places(const void *a, const void *b)
{
    const PartyPlace *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return x->party < y->party ? -1 : x->party > y->party;
}

/* Parties of deals, told with the names that stand there; the others get a mark of their own. */
static void gather_parties(Writer *w)
{
    const Document *doc = w->doc;
    uint32_t mention = 0;
    for (uint32_t i = 0; i < doc->parties.n; i++)
        if (doc->parties.items[i].span.end > doc->parties.items[i].span.start)
            *vector_add(&w->doc->memory, &w->places) = (PartyPlace){doc->parties.items[i].span.start, i};
    if (w->places.n > 1)
        qsort(w->places.items, w->places.n, sizeof(PartyPlace), compare_places);
    for (uint32_t i = 0; i < w->places.n; i++) {
        uint32_t start = w->places.items[i].start;
        while (mention < doc->mentions.n && doc->mentions.items[mention].span.end <= start)
            mention++;
        if (i > 0 && start == w->places.items[i - 1].start)
            continue;
        if (mention == doc->mentions.n || doc->mentions.items[mention].span.start > start)
            add_mark(w, doc->parties.items[w->places.items[i].party].span, MARK_party, w->places.items[i].party);
    }
}

static int compare_marks(const void *a, const void *b)
{
    const Mark *x = a, *y = b;
    if (x->span.start != y->span.start)
        return x->span.start < y->span.start ? -1 : 1;
    if (x->span.end != y->span.end)
        return x->span.end > y->span.end ? -1 : 1;
    if (x->kind != y->kind)
        return (int)x->kind - (int)y->kind;
    return x->fact < y->fact ? -1 : x->fact > y->fact;
}

static void gather_marks(Writer *w)
{
    const Document *doc = w->doc;
    for (uint32_t i = 0; i < doc->deals.n; i++)
        add_mark(w, doc->deals.items[i].span, MARK_deal, i);
    for (uint32_t i = 0; i < doc->quotes.n; i++)
        add_mark(w, doc->quotes.items[i].span, MARK_quote, i);
    for (uint32_t i = 0; i < doc->clauses.n; i++)
        add_mark(w, doc->clauses.items[i].span, MARK_clause, i);
    for (uint32_t i = 0; i < doc->amounts.n; i++)
        add_mark(w, doc->amounts.items[i].span, MARK_amount, i);
    for (uint32_t i = 0; i < doc->dates.n; i++)
        add_mark(w, doc->dates.items[i].span, MARK_date, i);
    for (uint32_t i = 0; i < doc->mentions.n; i++)
        add_mark(w, doc->mentions.items[i].span, (MarkKind)(MARK_organization + (int)doc->mentions.items[i].kind), i);
    gather_parties(w);
    if (w->marks.n > 1)
        qsort(w->marks.items, w->marks.n, sizeof(Mark), compare_marks);
}

Status headline_write(Document *doc, const HeadlineOptions *options, const HeadlineSink *sink)
{
    Writer w = {.doc = doc, .options = options, .sink = sink, .line_start = true};
    w.own = options->start_sel || options->stop_sel;
    gather_marks(&w);
    if (doc->memory.status == STATUS_OK) {
        if (options->style_sheet && options->format == HEADLINE_HTML)
            write_style_sheet(&w);
        if (options->max_fragments > 0)
            write_fragments(&w);
        else
            walk_to(&w, doc->len);
        if (options->legend)
            write_legend(&w);
    }
    vector_free(&doc->memory, &w.marks);
    vector_free(&doc->memory, &w.places);
    return doc->memory.status;
}
