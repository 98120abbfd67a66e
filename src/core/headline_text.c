/*
 * headline_text.c - the text itself, made harmless: nothing in it can begin a tag, a Markdown construct or a
 * control sequence, and a reader of the format gets the same characters back.
 *
 *     html      <b> R&D       &lt;b&gt; R&amp;D
 *     markdown  *a* 1. b      \*a\* 1. b, but 1\. b where a line begins so
 *     ansi      ESC[31m       ␛[31m: a picture of the control character (U+2400 and on)
 */
#include "headline_parts.h"

#include <stdio.h>
#include <string.h>

void put(Writer *w, const char *s, size_t len)
{
    if (len == 0 || w->hidden)
        return;
    w->line_start = s[len - 1] == '\n';
    w->line_digits = false;
    w->sink->write(w->sink->data, s, len);
}

void put_string(Writer *w, const char *s)
{
    put(w, s, strlen(s));
}

void put_number(Writer *w, const char *before, uint32_t number)
{
    char digits[16];
    put_string(w, before);
    put(w, digits, (size_t)snprintf(digits, sizeof digits, "%u", number));
}

/* In place of `used` bytes of the text. */
typedef struct Instead {
    char s[8];
    uint32_t used; /* 0: they may stay */
} Instead;

static Instead instead(const char *s, uint32_t used)
{
    Instead result = {.used = used};
    snprintf(result.s, sizeof result.s, "%s", s);
    return result;
}

static Instead by_number(unsigned char c) /* &#27; */
{
    Instead result = {.used = 1};
    snprintf(result.s, sizeof result.s, "&#%u;", c);
    return result;
}

static bool is_control(unsigned char c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

/* Line ends and control characters by number: a parser would turn CR into LF. */
static Instead escape_html(unsigned char c)
{
    switch (c) {
    case '<':
        return instead("&lt;", 1);
    case '>':
        return instead("&gt;", 1);
    case '&':
        return instead("&amp;", 1);
    case '"':
        return instead("&quot;", 1);
    case '\'':
        return instead("&#39;", 1);
    case 0: /* neither HTML nor Markdown has a way to write it */
        return instead("\xEF\xBF\xBD", 1);
    }
    return is_control(c) ? by_number(c) : (Instead){.used = 0};
}

/* A control character could move a terminal's cursor or recolour it. U+0080 to U+009F do the same from two bytes. */
static Instead escape_ansi(const char *s, uint32_t left)
{
    unsigned char c = (unsigned char)*s;
    Instead picture = instead("\xE2\x90\x80", 1); /* U+2400 */
    if (c == 0xC2 && left > 1 && (unsigned char)s[1] >= 0x80 && (unsigned char)s[1] < 0xA0)
        return instead("\xEF\xBF\xBD", 2);
    if (!is_control(c))
        return (Instead){.used = 0};
    picture.s[2] = (char)(c == 0x7F ? 0xA1 : 0x80 + c);
    return picture;
}

static bool line_is_blank(const char *s, uint32_t left)
{
    uint32_t i = 0;
    while (i < left && (s[i] == ' ' || s[i] == '\t'))
        i++;
    return i < left && (s[i] == '\n' || s[i] == '\r'); /* where a mark cuts it, it may go on */
}

/* Where a line begins: no list, no heading, no code by indentation. An empty line stays empty. */
static Instead escape_line_start(const Writer *w, const char *s, uint32_t left)
{
    if (w->line_digits && (*s == '.' || *s == ')'))
        return instead(*s == '.' ? "\\." : "\\)", 1);
    if (!w->line_start || w->line_digits)
        return (Instead){.used = 0};
    if (*s == ' ' || *s == '\t')
        return line_is_blank(s, left) ? (Instead){.used = 0} : by_number((unsigned char)*s);
    if (*s == '+' || *s == '-' || *s == '=' || *s == ':')
        return (Instead){.s = {'\\', *s}, .used = 1};
    return (Instead){.used = 0};
}

/* No code point of the text may look like what a mark tells: ⟨ ⟩ (U+27E8, U+27E9). */
static Instead escape_bracket(const char *s, uint32_t left)
{
    if (left >= 3 && memcmp(s, "\xE2\x9F", 2) == 0 && ((unsigned char)s[2] == 0xA8 || (unsigned char)s[2] == 0xA9))
        return instead((unsigned char)s[2] == 0xA8 ? "&lang;" : "&rang;", 3);
    return (Instead){.used = 0};
}

static bool is_www(const char *s)
{
    return (s[0] | 0x20) == 'w' && (s[1] | 0x20) == 'w' && (s[2] | 0x20) == 'w';
}

/* before: how many bytes of the same piece precede s. */
static Instead escape_markdown(const Writer *w, const char *s, uint32_t left, uint32_t before)
{
    Instead result = escape_line_start(w, s, left);
    if (result.used > 0)
        return result;
    switch (*s) {
    case '\\':
    case '`':
    case '*':
    case '_':
    case '[':
    case ']':
    case '{':
    case '}':
    case '#':
    case '~':
    case '|':
    case '$':
    case '@':
        return (Instead){.s = {'\\', *s}, .used = 1};
    case ':': /* no link made of http:// */
        return left > 1 && s[1] == '/' ? instead("\\:", 1) : (Instead){.used = 0};
    case '.': /* nor of www. */
        return before >= 3 && is_www(s - 3) ? instead("\\.", 1) : (Instead){.used = 0};
    case '"':
    case '\'':
        return (Instead){.used = 0};
    case (char)0xE2:
        return escape_bracket(s, left);
    }
    return escape_html((unsigned char)*s);
}

static Instead escape(const Writer *w, const char *s, uint32_t left, uint32_t before)
{
    if (w->saying && (*s == '\n' || *s == '\t' || *s == '\r'))
        return instead(" ", 1);
    switch (w->options->format) {
    case HEADLINE_ANSI:
        return escape_ansi(s, left);
    case HEADLINE_MARKDOWN:
        return escape_markdown(w, s, left, before);
    default:
        return escape_html((unsigned char)*s);
    }
}

/* Keeps account of the line that Markdown is on. */
static void pass_byte(Writer *w, char c)
{
    w->line_digits = (w->line_start || w->line_digits) && c >= '0' && c <= '9';
    w->line_start = c == '\n' || (w->line_start && (c == ' ' || c == '\t'));
}

void put_text(Writer *w, const char *s, uint32_t len)
{
    uint32_t from = 0;
    if (w->hidden)
        return;
    for (uint32_t i = 0; i < len;) {
        Instead other = escape(w, s + i, len - i, i);
        if (other.used == 0) {
            pass_byte(w, s[i++]);
            continue;
        }
        if (i > from)
            w->sink->write(w->sink->data, s + from, i - from);
        put_string(w, other.s);
        i += other.used;
        from = i;
    }
    if (len > from)
        w->sink->write(w->sink->data, s + from, len - from);
}

void put_slice(Writer *w, Slice slice)
{
    if (slice.s)
        put_text(w, slice.s, slice.len);
}
