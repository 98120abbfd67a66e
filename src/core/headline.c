/*
 * headline.c - marks the facts of a text.
 *
 * Facts become marks: a span, a class and what to say of it. Sorted by start (the longer first), they are written
 * in one walk over the text with a stack of the open ones:
 *
 *     quote    [“We will buy 30 % of Valeo]”    a quotation or a deal's sentence may hold other marks
 *     amount                [30 %]
 *     entity                        [Valeo]     a name, an amount or a date holds none: the outermost wins
 *
 * A mark that would cross the end of an open one is left out, so that the tags always nest.
 */
#include "headline.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "calendar.h"

typedef enum MarkKind {
    MARK_deal,
    MARK_quote,
    MARK_amount,
    MARK_date,
    MARK_organization,
    MARK_person,
    MARK_product,
    MARK_place,
    MARK_count
} MarkKind;

static const struct {
    const char *name, *style, *light, *dark; /* class, ANSI attributes, colours of the style sheet */
} looks[MARK_count] = {
    [MARK_deal] = {"event", "", "", ""},
    [MARK_quote] = {"quote", "3", "", ""},
    [MARK_amount] = {"amount", "1;32", "#c8f0c8", "#1d5c2e"},
    [MARK_date] = {"date", "33", "#fdeeb3", "#665200"},
    [MARK_organization] = {"organization", "1;36", "#c5ecf5", "#0b5566"},
    [MARK_person] = {"person", "35", "#f3d3f3", "#63306b"},
    [MARK_product] = {"product", "34", "#d6defc", "#2d3f8a"},
    [MARK_place] = {"place", "31", "#f9d8cf", "#7a3420"},
};

typedef struct Mark {
    Span span;
    uint32_t fact; /* in the document's array of its kind */
    uint8_t kind;
} Mark;

enum { OPEN_MAX = 8 }; /* a deal's sentence, a quotation in it and a name: deeper marks are left out */

typedef struct Writer {
    Document *doc;
    const HeadlineOptions *options;
    const HeadlineSink *sink;
    VECTOR(Mark) marks;
    Mark open[OPEN_MAX];
    uint32_t n_open;
} Writer;

/* --- writing --- */

static void put(Writer *w, const char *s, size_t len)
{
    if (len > 0)
        w->sink->write(w->sink->data, s, len);
}

static void puts_(Writer *w, const char *s)
{
    put(w, s, strlen(s));
}

static const char *html_escape(char c)
{
    switch (c) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    }
    return NULL;
}

/* A control character could move a terminal's cursor or recolour it. U+0080 to U+009F do the same from two bytes. */
static const char *ansi_escape(const char *s, size_t left)
{
    unsigned char c = (unsigned char)*s;
    if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7f)
        return "?";
    if (c == 0xc2 && left > 1 && (unsigned char)s[1] >= 0x80 && (unsigned char)s[1] < 0xa0)
        return "?";
    return NULL;
}

/* The text itself, made harmless. */
static void put_text(Writer *w, const char *s, size_t len)
{
    bool ansi = w->options->format == HEADLINE_ANSI;
    size_t from = 0;
    for (size_t i = 0; i < len; i++) {
        const char *instead = ansi ? ansi_escape(s + i, len - i) : html_escape(s[i]);
        if (!instead)
            continue;
        put(w, s + from, i - from);
        puts_(w, instead);
        if (ansi && (unsigned char)s[i] == 0xc2)
            i++;
        from = i + 1;
    }
    put(w, s + from, len - from);
}

static void put_slice(Writer *w, Slice slice)
{
    if (slice.s)
        put_text(w, slice.s, slice.len);
}

static void put_span(Writer *w, uint32_t start, uint32_t end)
{
    put_text(w, w->doc->text + start, end - start);
}

/* --- what a mark says --- */

static void put_value(Writer *w, Decimal value)
{
    char digits[DECIMAL_TEXT_MAX];
    put(w, digits, (size_t)decimal_write(value, digits));
}

static void say_money(Writer *w, Decimal value, bool has_value, Decimal max, bool has_max, uint32_t currency,
                      const char *qualifier)
{
    if (has_value)
        put_value(w, value);
    if (has_max) {
        puts_(w, "–");
        put_value(w, max);
    }
    if (currency != NONE) {
        puts_(w, " ");
        puts_(w, lexicon_string(w->doc->lexicon, currency));
    }
    if (qualifier && strcmp(qualifier, "exact") != 0) {
        puts_(w, has_value || currency != NONE ? ", " : "");
        puts_(w, qualifier);
    }
}

static void put_day(Writer *w, Day day)
{
    Civil civil = day_civil(day);
    char iso[48];
    snprintf(iso, sizeof iso, "%04d-%02d-%02d", civil.year, civil.month, civil.day);
    puts_(w, iso);
}

static void say_date(Writer *w, const DateMention *date)
{
    if (date->starts != NO_DAY)
        put_day(w, date->starts);
    if (date->ends != date->starts) {
        puts_(w, "–");
        if (date->ends != NO_DAY)
            put_day(w, date->ends);
    }
    if (date->has_term) {
        char term[64];
        snprintf(term, sizeof term, "%s%d months %d days",
                 date->starts != NO_DAY || date->ends != date->starts ? ", " : "", date->term.months,
                 date->term.days);
        puts_(w, term);
    }
}

static void say_role(Writer *w, Span role, uint32_t organization)
{
    if (role.end > role.start) {
        puts_(w, ", ");
        put_span(w, role.start, role.end);
    }
    if (organization != NONE) {
        puts_(w, ", ");
        put_slice(w, w->doc->entities.items[organization].name);
    }
}

static void say_entity(Writer *w, const Mention *mention)
{
    const Entity *entity = &w->doc->entities.items[mention->entity];
    put_slice(w, entity->name);
    say_role(w, mention->role.end > mention->role.start ? mention->role : entity->role,
             mention->organization != NONE ? mention->organization : entity->parent);
}

static void say_quote(Writer *w, const Quote *quote)
{
    put_slice(w, quote->speaker != NONE ? w->doc->entities.items[quote->speaker].name : quote->speaker_text);
    say_role(w, quote->role, quote->organization);
}

/* "contract, announced: OpenAI customer, Amazon Web Services supplier; 38000000000 USD" */
static void say_deal(Writer *w, const Deal *deal)
{
    puts_(w, deal_kind_names[deal->kind]);
    puts_(w, ", ");
    puts_(w, deal_status_names[deal->status]);
    for (uint32_t i = 0; i < deal->n_parties; i++) {
        const Party *party = &w->doc->parties.items[deal->party + i];
        puts_(w, i == 0 ? ": " : ", ");
        put_slice(w, party->name);
        puts_(w, " ");
        puts_(w, role_names[party->role]);
    }
    if (deal->has_value || deal->has_qualifier) {
        puts_(w, "; ");
        say_money(w, deal->value, deal->has_value, deal->max, deal->has_max, deal->currency,
                  deal->has_qualifier ? qualifier_names[deal->qualifier] : NULL);
    }
}

static void say(Writer *w, const Mark *mark)
{
    const Document *doc = w->doc;
    switch ((MarkKind)mark->kind) {
    case MARK_deal:
        say_deal(w, &doc->deals.items[mark->fact]);
        break;
    case MARK_quote:
        say_quote(w, &doc->quotes.items[mark->fact]);
        break;
    case MARK_amount: {
        const Amount *amount = &doc->amounts.items[mark->fact];
        say_money(w, amount->value, amount->has_value, amount->max, amount->has_max, amount->currency,
                  qualifier_names[amount->qualifier]);
        break;
    }
    case MARK_date:
        say_date(w, &doc->dates.items[mark->fact]);
        break;
    default:
        say_entity(w, &doc->mentions.items[mark->fact]);
    }
}

/* --- tags --- */

static bool is_block(const Mark *mark)
{
    return mark->kind == MARK_deal || mark->kind == MARK_quote;
}

static void ansi_start(Writer *w, const Mark *mark)
{
    if (!*looks[mark->kind].style)
        return;
    puts_(w, "\033[");
    puts_(w, looks[mark->kind].style);
    puts_(w, "m");
}

/* A terminal knows no nesting: after each mark, all is reset and what is still open is set anew. */
static void ansi_stop(Writer *w)
{
    puts_(w, "\033[0m");
    for (uint32_t i = 0; i < w->n_open; i++)
        ansi_start(w, &w->open[i]);
}

static void html_start(Writer *w, const Mark *mark)
{
    char number[32];
    puts_(w, is_block(mark) ? "<span class=\"deal-" : "<mark class=\"deal-");
    puts_(w, looks[mark->kind].name);
    if (mark->kind == MARK_deal) {
        snprintf(number, sizeof number, "\" data-deal=\"%u", mark->fact + 1);
        puts_(w, number);
    }
    puts_(w, "\" title=\"");
    puts_(w, mark->kind == MARK_deal ? "deal" : looks[mark->kind].name);
    puts_(w, ": ");
    say(w, mark);
    puts_(w, "\">");
}

/* "[1 contract, announced: …]" faintly, behind the sentence that tells a deal */
static void ansi_deal(Writer *w, const Mark *mark)
{
    char number[32];
    snprintf(number, sizeof number, " \033[2m[%u ", mark->fact + 1);
    puts_(w, number);
    say_deal(w, &w->doc->deals.items[mark->fact]);
    puts_(w, "]");
}

static void start_mark(Writer *w, const Mark *mark)
{
    w->open[w->n_open++] = *mark;
    if (w->options->start_sel)
        puts_(w, w->options->start_sel);
    else if (w->options->format == HEADLINE_ANSI)
        ansi_start(w, mark);
    else
        html_start(w, mark);
}

static void stop_mark(Writer *w)
{
    Mark mark = w->open[--w->n_open];
    if (w->options->start_sel || w->options->stop_sel)
        puts_(w, w->options->stop_sel ? w->options->stop_sel : "");
    else if (w->options->format == HEADLINE_ANSI) {
        if (mark.kind == MARK_deal)
            ansi_deal(w, &mark);
        ansi_stop(w);
    } else
        puts_(w, is_block(&mark) ? "</span>" : "</mark>");
}

/* --- gathering and walking --- */

static void add_mark(Writer *w, Span span, MarkKind kind, uint32_t fact)
{
    if (span.end <= span.start || (w->options->start_sel && (kind == MARK_deal || kind == MARK_quote)))
        return; /* the caller's own marks go around the facts alone, as they cannot nest */
    *vector_add(&w->doc->memory, &w->marks) = (Mark){span, fact, (uint8_t)kind};
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
    for (uint32_t i = 0; i < doc->amounts.n; i++)
        add_mark(w, doc->amounts.items[i].span, MARK_amount, i);
    for (uint32_t i = 0; i < doc->dates.n; i++)
        add_mark(w, doc->dates.items[i].span, MARK_date, i);
    for (uint32_t i = 0; i < doc->mentions.n; i++)
        add_mark(w, doc->mentions.items[i].span, (MarkKind)(MARK_organization + (int)doc->mentions.items[i].kind), i);
    if (w->marks.n > 1)
        qsort(w->marks.items, w->marks.n, sizeof(Mark), compare_marks);
}

/* Writes [start, end) of the text with the marks that lie in it, from the mark *next on. */
static void write_marked(Writer *w, uint32_t start, uint32_t end, uint32_t *next)
{
    uint32_t at = start;
    for (;;) {
        const Mark *mark =
            *next < w->marks.n && w->marks.items[*next].span.start < end ? &w->marks.items[*next] : NULL;
        const Mark *top = w->n_open ? &w->open[w->n_open - 1] : NULL;
        if (top && (!mark || top->span.end <= mark->span.start)) {
            put_span(w, at, top->span.end);
            at = top->span.end;
            stop_mark(w);
            continue;
        }
        if (!mark)
            break;
        ++*next;
        if (*next % 4096 == 0 && !memory_go_on(&w->doc->memory))
            return;
        if (mark->span.start < at || mark->span.end > end || w->n_open == OPEN_MAX ||
            (top && (!is_block(top) || mark->span.end > top->span.end)))
            continue;
        put_span(w, at, mark->span.start);
        at = mark->span.start;
        start_mark(w, mark);
    }
    put_span(w, at, end);
}

/* --- fragments --- */

typedef struct Fragment {
    Span span;
    uint32_t score;
} Fragment;

static Span sentence_span(const Document *doc, const Sentence *sentence)
{
    const Token *last = token_at(doc, sentence->token + sentence->n - 1);
    return (Span){token_at(doc, sentence->token)->start, token_end(last)};
}

/* Deals weigh more than all names of a sentence together. */
static uint32_t weight_of(const Mark *mark)
{
    return mark->kind == MARK_deal ? 100 : mark->kind == MARK_amount ? 10 : mark->kind == MARK_quote ? 3 : 1;
}

static int compare_fragments(const void *a, const void *b)
{
    const Fragment *x = a, *y = b;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    return x->span.start < y->span.start ? -1 : x->span.start > y->span.start;
}

static int compare_fragment_places(const void *a, const void *b)
{
    const Fragment *x = a, *y = b;
    return x->span.start < y->span.start ? -1 : x->span.start > y->span.start;
}

/* The sentences that hold most, in their order. A mark counts where it begins. */
static void write_fragments(Writer *w)
{
    Document *doc = w->doc;
    VECTOR(Fragment) fragments = {NULL, 0, 0};
    uint32_t next = 0, n;
    for (uint32_t i = 0; i < doc->sentences.n; i++) {
        Fragment fragment = {sentence_span(doc, &doc->sentences.items[i]), 0};
        while (next < w->marks.n && w->marks.items[next].span.start < fragment.span.end)
            fragment.score += weight_of(&w->marks.items[next++]);
        if (fragment.score > 0)
            *vector_add(&doc->memory, &fragments) = fragment;
    }
    if (doc->memory.status == STATUS_OK && fragments.n > 0) {
        qsort(fragments.items, fragments.n, sizeof(Fragment), compare_fragments);
        n = fragments.n < w->options->max_fragments ? fragments.n : w->options->max_fragments;
        qsort(fragments.items, n, sizeof(Fragment), compare_fragment_places);
        next = 0;
        for (uint32_t i = 0; i < n; i++) {
            if (i > 0)
                puts_(w, w->options->fragment_delimiter ? w->options->fragment_delimiter : " … ");
            while (next < w->marks.n && w->marks.items[next].span.start < fragments.items[i].span.start)
                next++;
            write_marked(w, fragments.items[i].span.start, fragments.items[i].span.end, &next);
        }
    }
    vector_free(&doc->memory, &fragments);
}

/* --- legend and style sheet --- */

static void write_colours(Writer *w, bool dark)
{
    for (int i = MARK_amount; i < MARK_count; i++) {
        puts_(w, ".deal-");
        puts_(w, looks[i].name);
        puts_(w, "{background:");
        puts_(w, dark ? looks[i].dark : looks[i].light);
        puts_(w, "}");
    }
}

static void write_style_sheet(Writer *w)
{
    puts_(w, "<style>mark[class^=\"deal-\"]{color:inherit;border-radius:.2em;padding:0 .1em}"
             ".deal-event{border-bottom:2px solid #888}.deal-quote{font-style:italic}.deal-legend{font-size:.85em}");
    write_colours(w, false);
    puts_(w, "@media (prefers-color-scheme:dark){");
    write_colours(w, true);
    puts_(w, "}</style>\n");
}

static void write_legend(Writer *w)
{
    bool ansi = w->options->format == HEADLINE_ANSI;
    puts_(w, ansi ? "\n\n" : "\n<p class=\"deal-legend\">");
    for (int i = MARK_quote; i < MARK_count; i++) {
        puts_(w, i == MARK_quote ? "" : " ");
        puts_(w, ansi ? "\033[" : i == MARK_quote ? "<span class=\"deal-" : "<mark class=\"deal-");
        puts_(w, ansi ? looks[i].style : looks[i].name);
        puts_(w, ansi ? "m" : "\">");
        puts_(w, looks[i].name);
        puts_(w, ansi ? "\033[0m" : i == MARK_quote ? "</span>" : "</mark>");
    }
    puts_(w, ansi ? "" : "</p>");
}

Status headline_write(Document *doc, const HeadlineOptions *options, const HeadlineSink *sink)
{
    Writer w = {.doc = doc, .options = options, .sink = sink};
    uint32_t next = 0;
    gather_marks(&w);
    if (options->style_sheet && options->format == HEADLINE_HTML)
        write_style_sheet(&w);
    if (options->max_fragments > 0)
        write_fragments(&w);
    else
        write_marked(&w, 0, doc->len, &next);
    if (options->legend)
        write_legend(&w);
    vector_free(&doc->memory, &w.marks);
    return doc->memory.status;
}
