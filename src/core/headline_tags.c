/*
 * headline_tags.c - how a mark begins and ends in each format.
 *
 *     html      <mark class="deal-amount" title="amount: 5 EUR">5 euros</mark>, <span> for a block; nests
 *     ansi      ESC[1;32m5 eurosESC[0m: a terminal knows no nesting, so what is still open is set anew
 *     markdown  **5 euros** ⟨amount: 5 EUR⟩; a block has its ⟨deal 1: …⟩ alone
 *     own       what the caller gave
 */
#include "headline_parts.h"

#include <string.h>

#include "text.h"

const char *const headline_format_names[HEADLINE_FORMATS] = {
    [HEADLINE_HTML] = "html", [HEADLINE_ANSI] = "ansi", [HEADLINE_MARKDOWN] = "markdown"};

static const struct {
    const char *name, *class_, *ansi, *light, *dark; /* class, ANSI attributes, colours of the style sheet */
} looks[MARK_count] = {
    [MARK_deal] = {"deal", "deal-event", "", "#b7791f", "#e0a83c"},
    [MARK_quote] = {"quote", "deal-quote", "3", "", ""},
    [MARK_clause] = {"clause", "deal-clause", "4", "#b83280", "#f687b3"},
    [MARK_party] = {"party", "deal-party", "36", "#dceff2", "#173f47"},
    [MARK_amount] = {"amount", "deal-amount", "1;32", "#cdeecb", "#1c5a2c"},
    [MARK_date] = {"date", "deal-date", "33", "#fbeab0", "#5f4c05"},
    [MARK_organization] = {"organization", "deal-organization", "1;36", "#c5e8f2", "#0d5163"},
    [MARK_person] = {"person", "deal-person", "35", "#f0d5f3", "#5f2f6a"},
    [MARK_product] = {"product", "deal-product", "34", "#d9dffb", "#343f86"},
    [MARK_place] = {"place", "deal-place", "31", "#f9dacf", "#73361f"},
};

/* --- html --- */

static const char *html_tag(const Mark *mark)
{
    return mark_is_block(mark) ? "span" : "mark";
}

/* data-role="customer lender" data-deal="1 3" */
static void html_parties(Writer *w, const Mark *mark)
{
    uint32_t first, n = parties_of(w, mark, &first);
    if (n == 0)
        return;
    for (uint32_t i = 0; i < n; i++) {
        put_string(w, i == 0 ? " data-role=\"" : " ");
        put_string(w, role_names[w->doc->parties.items[w->places.items[first + i].party].role]);
    }
    for (uint32_t i = 0; i < n; i++)
        put_number(w, i == 0 ? "\" data-deal=\"" : " ",
                   w->doc->parties.items[w->places.items[first + i].party].deal + 1);
    put_string(w, "\"");
}

/* The title of a deal can be long, and stands at its beginning alone. */
static void html_start(Writer *w, const Mark *mark, bool again)
{
    put_string(w, "<");
    put_string(w, html_tag(mark));
    put_string(w, " class=\"");
    put_string(w, looks[mark->kind].class_);
    put_string(w, again ? " deal-continued\"" : "\"");
    if (mark->kind == MARK_deal)
        put_number(w, " data-deal=\"", mark->fact + 1);
    else if (mark->kind == MARK_clause)
        put_number(w, " data-deal=\"", w->doc->clauses.items[mark->fact].deal + 1);
    put_string(w, mark->kind == MARK_deal || mark->kind == MARK_clause ? "\"" : "");
    html_parties(w, mark);
    if (!again || mark->kind != MARK_deal) {
        put_string(w, " title=\"");
        put_string(w, looks[mark->kind].name);
        if (says_more(w, mark)) {
            put_string(w, ": ");
            say(w, mark);
        }
        put_string(w, "\"");
    }
    put_string(w, ">");
}

static void html_stop(Writer *w, const Mark *mark)
{
    put_string(w, "</");
    put_string(w, html_tag(mark));
    put_string(w, ">");
}

/* --- ansi --- */

static void ansi_start(Writer *w, const Mark *mark)
{
    if (!*looks[mark->kind].ansi)
        return;
    put_string(w, "\033[");
    put_string(w, looks[mark->kind].ansi);
    put_string(w, "m");
}

/* "[1 contract, announced: …]" faintly, behind the sentence that tells a deal; with values, behind every fact */
static void ansi_note(Writer *w, const Mark *mark)
{
    if (mark->kind != MARK_deal && (!w->options->values || !says_more(w, mark)))
        return;
    put_string(w, "\033[0m \033[2m[");
    if (mark->kind == MARK_deal)
        put_number(w, "", mark->fact + 1);
    put_string(w, mark->kind == MARK_deal ? " " : "");
    say(w, mark);
    put_string(w, "]");
}

/* --- markdown --- */

static bool has_empty_line(Slice text)
{
    bool empty = false;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.s[i] == '\n' && empty)
            return true;
        empty = text.s[i] == '\n' || (empty && (text.s[i] == ' ' || text.s[i] == '\t' || text.s[i] == '\r'));
    }
    return false;
}

static CharClass class_before(const Document *doc, uint32_t byte)
{
    uint32_t from = byte, used;
    if (byte == 0)
        return CHAR_NEWLINE;
    do
        from--;
    while (from > 0 && byte - from < 4 && ((unsigned char)doc->text[from] & 0xC0) == 0x80);
    return text_class(text_decode(doc->text + from, byte - from, &used));
}

static bool ends_in_space(const Document *doc, uint32_t end)
{
    CharClass last = class_before(doc, end);
    return last == CHAR_SPACE || last == CHAR_NEWLINE || last == CHAR_OTHER || last == CHAR_IGNORE;
}

/*
 * Whether ** before the mark would open: CommonMark calls it left-flanking. A letter or digit must follow, or a
 * space or a mark go before; elsewhere ("US$5" from the $ on) what the fact means is told without.
 */
static bool may_be_bold(const Writer *w, const Mark *mark)
{
    uint32_t used;
    Slice text = slice_of(w->doc, mark->span);
    CharClass first, before;
    for (uint32_t i = 0; i < w->n_open; i++)
        if (w->open[i].bold)
            return false;
    if (w->own || mark_is_block(mark) || has_empty_line(text) || ends_in_space(w->doc, mark->span.end))
        return false;
    first = text_class(text_decode(text.s, text.len, &used));
    before = class_before(w->doc, mark->span.start);
    if (char_is_letter(first) || first == CHAR_DIGIT || first == CHAR_IDEOGRAPH)
        return true;
    return first != CHAR_SPACE && first != CHAR_NEWLINE &&
           (before == CHAR_SPACE || before == CHAR_NEWLINE || before == CHAR_QUOTE || before == CHAR_PUNCT);
}

/* What a mark tells, behind it; a kind at least, since Markdown has no colours. */
static void markdown_note(Writer *w, const Mark *mark)
{
    if (!w->options->values)
        return;
    put_string(w, " ⟨");
    put_string(w, looks[mark->kind].name);
    if (mark->kind == MARK_deal)
        put_number(w, " ", mark->fact + 1);
    if (says_more(w, mark)) {
        put_string(w, ": ");
        say(w, mark);
    }
    put_string(w, "⟩");
}

/* --- all formats --- */

void start_mark(Writer *w, Mark *mark, bool again)
{
    if (w->own)
        put_string(w, w->options->start_sel ? w->options->start_sel : "");
    else if (w->options->format == HEADLINE_HTML)
        html_start(w, mark, again);
    else if (w->options->format == HEADLINE_ANSI)
        ansi_start(w, mark);
    else if ((mark->bold = may_be_bold(w, mark)))
        put_string(w, "**");
}

void stop_mark(Writer *w, Mark *mark, bool for_good)
{
    if (w->own)
        put_string(w, w->options->stop_sel ? w->options->stop_sel : "");
    else if (w->options->format == HEADLINE_HTML)
        html_stop(w, mark);
    else if (w->options->format == HEADLINE_ANSI) {
        if (for_good)
            ansi_note(w, mark);
        put_string(w, "\033[0m");
    } else {
        put_string(w, mark->bold ? "**" : "");
        if (for_good)
            markdown_note(w, mark);
    }
    mark->bold = false;
}

void stop_mark_below(Writer *w)
{
    if (!w->own && w->options->format == HEADLINE_ANSI)
        for (uint32_t i = 0; i < w->n_open; i++)
            ansi_start(w, &w->open[i]);
}

/* --- legend and style sheet --- */

static void write_colours(Writer *w, bool dark)
{
    for (int i = 0; i < MARK_count; i++) {
        const char *colour = dark ? looks[i].dark : looks[i].light;
        if (!*colour)
            continue;
        put_string(w, ".");
        put_string(w, looks[i].class_);
        put_string(w, i <= MARK_clause ? "{border-color:" : "{background:");
        put_string(w, colour);
        put_string(w, "}");
    }
}

void write_style_sheet(Writer *w)
{
    put_string(w, "<style>"
                  "mark[class^=deal-]{color:inherit;border-radius:.25em;padding:.05em .13em;"
                  "-webkit-box-decoration-break:clone;box-decoration-break:clone}"
                  "mark[data-role]{font-weight:600}"
                  ".deal-event{border-bottom:2px solid;padding-bottom:.1em}"
                  ".deal-event[title]::before{content:attr(data-deal);font-size:.7em;font-weight:700;"
                  "vertical-align:.35em;margin-right:.3em}"
                  ".deal-quote{font-style:italic}"
                  ".deal-clause{border-bottom:2px dotted}"
                  ".deal-legend{font-size:.85em}");
    write_colours(w, false);
    put_string(w, "@media(prefers-color-scheme:dark){");
    write_colours(w, true);
    put_string(w, "}</style>\n");
}

static void write_legend_entry(Writer *w, const Mark *mark)
{
    if (w->options->format == HEADLINE_HTML) {
        put_string(w, "<");
        put_string(w, html_tag(mark));
        put_string(w, " class=\"");
        put_string(w, looks[mark->kind].class_);
        put_string(w, "\">");
        put_string(w, looks[mark->kind].name);
        html_stop(w, mark);
        return;
    }
    if (mark->kind == MARK_deal)
        put_string(w, "\033[2m[1 ");
    ansi_start(w, mark);
    put_string(w, looks[mark->kind].name);
    put_string(w, mark->kind == MARK_deal ? "]\033[0m" : "\033[0m");
}

/* Markdown names every kind where it stands, and marks of the caller's own are all alike: those have no legend. */
void write_legend(Writer *w)
{
    bool ansi = w->options->format == HEADLINE_ANSI;
    if (w->own || w->options->format == HEADLINE_MARKDOWN)
        return;
    put_string(w, ansi ? "\n\n" : "\n<p class=\"deal-legend\">");
    for (int kind = 0; kind < MARK_count; kind++) {
        put_string(w, kind == 0 ? "" : " ");
        write_legend_entry(w, &(Mark){.kind = (uint8_t)kind});
    }
    put_string(w, ansi ? "" : "</p>");
}
