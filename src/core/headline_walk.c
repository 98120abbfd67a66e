/*
 * headline_walk.c - one walk over the text, with a stack of the open marks:
 *
 *     deal   [Valeo says: "We will buy 30 % of Thales.]
 *     quote               [We will buy 30 % of Thales. We are glad.]
 *     names  [Valeo]                          [Thales]
 *
 * A mark that crosses the end of another is closed there and opened again behind it, where the format nests
 * (HTML); so every fact is marked and the tags always nest. The stack has a fixed depth, so that a text of a
 * million deals in one sentence costs no more than the text and its facts.
 */
#include "headline_parts.h"

static void pass_text(Writer *w, uint32_t end)
{
    put_text(w, w->doc->text + w->at, end - w->at);
    w->at = end;
}

/* HTML alone has tags that must nest. */
static bool nests(const Writer *w)
{
    return !w->own && w->options->format == HEADLINE_HTML;
}

/* Ends the open marks from `lowest` on that end here; those that go on are opened again. */
static void close_marks(Writer *w, uint32_t lowest)
{
    uint32_t n = lowest;
    for (uint32_t i = w->n_open; i-- > lowest;)
        if (w->open[i].span.end <= w->at || nests(w))
            stop_mark(w, &w->open[i], w->open[i].span.end <= w->at);
    for (uint32_t i = lowest; i < w->n_open; i++) {
        if (w->open[i].span.end <= w->at)
            continue;
        w->open[n++] = w->open[i];
        if (nests(w))
            start_mark(w, &w->open[n - 1], true);
    }
    w->n_open = n;
    stop_mark_below(w);
}

/* The outermost of the open marks that end first, at *end then; NONE and *end as it was where none ends up to it. */
static uint32_t next_to_close(const Writer *w, uint32_t *end)
{
    uint32_t found = NONE;
    for (uint32_t i = w->n_open; i-- > 0;) {
        if (w->open[i].span.end > *end)
            continue;
        *end = w->open[i].span.end;
        found = i;
    }
    return found;
}

void walk_to(Writer *w, uint32_t end)
{
    for (;;) {
        const Mark *mark =
            w->next < w->marks.n && w->marks.items[w->next].span.start < end ? &w->marks.items[w->next] : NULL;
        uint32_t until = mark ? mark->span.start : end, closing = next_to_close(w, &until);
        pass_text(w, until);
        if (closing != NONE) {
            close_marks(w, closing);
            continue;
        }
        if (!mark)
            break;
        if (++w->next % 4096 == 0 && !memory_go_on(&w->doc->memory))
            return;
        if (w->n_open == (w->own ? 1 : OPEN_MAX))
            continue;
        w->open[w->n_open++] = *mark;
        start_mark(w, &w->open[w->n_open - 1], false);
    }
}

void walk_hidden(Writer *w, uint32_t end)
{
    for (uint32_t i = w->n_open; i-- > 0;)
        stop_mark(w, &w->open[i], true);
    w->hidden = true;
    walk_to(w, end);
    w->hidden = false;
    for (uint32_t i = 0; i < w->n_open; i++)
        w->open[i].bold = false;
    for (uint32_t i = 0; i < w->n_open; i++)
        start_mark(w, &w->open[i], false);
}
