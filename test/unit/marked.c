/* marked.c - see marked.h. */
#include "marked.h"

#include <stdlib.h>
#include <string.h>

enum { DEEP = 32 };

typedef struct Reader {
    const char *s, *end;
    char *text;
    size_t n;
    char open[DEEP]; /* first letters of the tags */
    uint32_t n_open;
} Reader;

static bool takes(Reader *r, const char *what)
{
    size_t len = strlen(what);
    if ((size_t)(r->end - r->s) < len || memcmp(r->s, what, len) != 0)
        return false;
    r->s += len;
    return true;
}

static void give(Reader *r, const char *s, size_t len)
{
    memcpy(r->text + r->n, s, len);
    r->n += len;
}

static bool is_control(unsigned char c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

/* --- html --- */

static bool takes_entity(Reader *r)
{
    static const char *const entities[][2] = {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}};
    char c;
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (takes(r, entities[i][0]))
            return give(r, entities[i][1], 1), true;
    if (takes(r, "&lang;"))
        return give(r, "\xE2\x9F\xA8", 3), true;
    if (takes(r, "&rang;"))
        return give(r, "\xE2\x9F\xA9", 3), true;
    if (!takes(r, "&#"))
        return false;
    c = (char)strtol(r->s, NULL, 10);
    while (r->s < r->end && *r->s >= '0' && *r->s <= '9')
        r->s++;
    if (!is_control((unsigned char)c) && c != '\'' && c != '\t' && c != ' ')
        return false;
    give(r, &c, 1);
    return takes(r, ";");
}

/* A value up to its quote; the text in it does not count. */
static bool takes_value(Reader *r)
{
    size_t before = r->n;
    while (r->s < r->end && *r->s != '"') {
        if (*r->s == '<' || *r->s == '>' || *r->s == '\n' || is_control((unsigned char)*r->s))
            return false;
        if (*r->s == '&' ? !takes_entity(r) : (r->s++, false))
            return false;
    }
    r->n = before;
    return takes(r, "\"");
}

static bool takes_class(Reader *r)
{
    static const char *const classes[] = {"event", "quote",        "clause", "party",   "amount",
                                          "date",  "organization", "person", "product", "place"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (takes(r, classes[i]))
            return takes(r, " deal-continued\"") || takes(r, "\"");
    return false;
}

static bool takes_start_tag(Reader *r)
{
    static const char *const attributes[] = {" data-role=\"", " data-deal=\"", " title=\""};
    char tag = r->s < r->end ? *r->s : 0;
    if (!(takes(r, "mark") || takes(r, "span")) || r->n_open == DEEP)
        return false;
    r->open[r->n_open++] = tag;
    if (!takes(r, " class=\"deal-") || !takes_class(r))
        return false;
    for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) /* each once, in this order */
        if (takes(r, attributes[i]) && !takes_value(r))
            return false;
    return takes(r, ">");
}

static bool takes_stop_tag(Reader *r)
{
    char tag = r->s < r->end ? *r->s : 0;
    return (takes(r, "mark>") || takes(r, "span>")) && r->n_open > 0 && r->open[--r->n_open] == tag;
}

static bool read_html(Reader *r)
{
    while (r->s < r->end) {
        if (*r->s == '>' || *r->s == '"' || *r->s == '\'' || is_control((unsigned char)*r->s))
            return false;
        if (*r->s == '&') {
            if (!takes_entity(r))
                return false;
        } else if (*r->s != '<')
            give(r, r->s++, 1);
        else if (takes(r, "</") ? !takes_stop_tag(r) : (r->s++, !takes_start_tag(r)))
            return false;
    }
    return r->n_open == 0;
}

/* --- ansi --- */

/* ESC [ digits and ; m, and no other control. ESC[2m begins a note behind a space, up to the next ESC. */
static bool read_ansi(Reader *r)
{
    while (r->s < r->end) {
        unsigned char c = (unsigned char)*r->s;
        if (c == 0xC2 && r->s + 1 < r->end && (unsigned char)r->s[1] >= 0x80 && (unsigned char)r->s[1] < 0xA0)
            return false;
        if (takes(r, "\033[2m[")) {
            if (r->n == 0 || r->text[--r->n] != ' ')
                return false;
            while (r->s < r->end && *r->s != '\033')
                if (is_control((unsigned char)*r->s++))
                    return false;
        } else if (takes(r, "\033[")) {
            while (r->s < r->end && ((*r->s >= '0' && *r->s <= '9') || *r->s == ';'))
                r->s++;
            if (!takes(r, "m"))
                return false;
        } else if (is_control(c))
            return false;
        else
            give(r, r->s++, 1);
    }
    return true;
}

/* --- markdown --- */

static bool takes_note(Reader *r)
{
    while (!takes(r, "⟩"))
        if (r->s == r->end || *r->s == '\n' || is_control((unsigned char)*r->s++))
            return false;
    return true;
}

/* What would begin a list or a heading, or be code, where a line begins. */
static bool begins_block(const char *s, const char *end)
{
    const char *p = s;
    while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    if (p > s) /* an empty line may hold spaces; "&#13;" ends one, and a note has one before it */
        return p < end && *p != '\n' && *p != '&' && !(p == s + 1 && memcmp(p, "⟨", 3) == 0);
    while (p < end && *p >= '0' && *p <= '9')
        p++;
    if (p > s)
        return p < end && (*p == '.' || *p == ')');
    return p < end && strchr("+-=:", *p) != NULL;
}

static bool takes_plain(Reader *r)
{
    if (takes(r, "\\")) {
        if (r->s == r->end || !strchr("\\`*_[]{}#~|$@:.+-=)", *r->s))
            return false;
    } else if (strchr("<>`*_[]{}#~|$@", *r->s) || is_control((unsigned char)*r->s))
        return false;
    give(r, r->s++, 1);
    return true;
}

static bool read_markdown(Reader *r)
{
    const char *start = r->s;
    bool bold = false, well = true;
    while (well && r->s < r->end) {
        if ((r->s == start || r->s[-1] == '\n') && begins_block(r->s, r->end))
            return false;
        if (takes(r, "**"))
            bold = !bold;
        else if (takes(r, " ⟨"))
            well = takes_note(r);
        else
            well = *r->s == '&' ? takes_entity(r) : takes_plain(r);
    }
    return well && !bold;
}

bool marked_read(HeadlineFormat format, const char *s, size_t len, char *text, size_t *n)
{
    Reader r = {.s = s, .end = s + len, .text = text};
    bool well = format == HEADLINE_HTML ? read_html(&r) : format == HEADLINE_ANSI ? read_ansi(&r) : read_markdown(&r);
    *n = r.n;
    return well;
}
