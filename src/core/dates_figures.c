/*
 * dates_figures.c - dates in figures.
 *
 *     03/11/2025   2025-11-03   3.11.   11/2016   20251103
 *
 * Which of two small numbers is the month the language says (date_order), unless the text itself has shown another
 * order: behind 25/12/2024 a text's 03/02/2025 is in February whatever its language.
 */
#include <string.h>

#include "dates.h"

enum {
    CENTURY_PIVOT = 50, /* '49 is 2049, '50 is 1950 */
    NUMERIC_BYTES = 12  /* 2025-11-03 and a little more */
};

typedef struct Figures {
    int n, value[3], digits[3];
    char mark;
    uint32_t bytes;
} Figures;

/* Reads groups of digits parted by one same mark straight from the bytes: 03.11.2025 is one token, 03/11/2025 are
 * five. */
static Figures read_figures(const Reader *r, uint32_t byte)
{
    Figures f = {0};
    const char *s = r->doc->text + byte;
    uint32_t left = r->doc->len - byte, at = 0;
    while (f.n < 3 && at < left && at <= NUMERIC_BYTES) {
        int value = 0, digits = 0;
        for (; at < left && s[at] >= '0' && s[at] <= '9' && digits <= 4; at++, digits++)
            value = value * 10 + (s[at] - '0');
        if (!digits || digits > 4)
            break;
        f.value[f.n] = value;
        f.digits[f.n++] = digits;
        f.bytes = at;
        if (f.n == 3 || at + 1 >= left || !strchr("/-.", s[at]) || (f.n > 1 && s[at] != f.mark))
            break;
        f.mark = s[at++];
    }
    return f;
}

/* Which of the first two is the month? The text's own evidence goes before the language's habit. */
static void day_and_month(Reader *r, int a, int b, Point *p)
{
    bool month_first = date_language(r)->date_order == 'm';
    if (a > MONTHS || b > MONTHS) {
        month_first = b > MONTHS;
        r->months_first = month_first ? 1 : -1;
    } else if (r->months_first)
        month_first = r->months_first > 0;
    p->month = month_first ? a : b;
    p->day = month_first ? b : a;
}

static bool figures_date(Reader *r, const Figures *f, Point *p)
{
    const int *v = f->value, *d = f->digits;
    if (f->n == 3 && d[0] == 4 && d[1] <= 2 && d[2] <= 2) { /* 2025-11-03 */
        p->year = v[0], p->month = v[1], p->day = v[2];
    } else if (f->n == 3 && d[0] <= 2 && d[1] <= 2 && (d[2] == 4 || d[2] == 2)) {
        p->year = d[2] == 4 ? v[2] : v[2] + (v[2] < CENTURY_PIVOT ? 2000 : 1900);
        day_and_month(r, v[0], v[1], p);
    } else if (f->n == 2 && f->mark == '/' && d[0] <= 2 && d[1] <= 2) {
        day_and_month(r, v[0], v[1], p);
        p->weak = true;
    } else if (f->n == 2 && d[0] == 4 && d[1] <= 2 && f->mark != '.') { /* 2015-03 */
        p->year = v[0], p->month = v[1];
    } else if (f->n == 2 && d[0] <= 2 && d[1] == 4) { /* 11/2016 */
        p->year = v[1], p->month = v[0];
        p->weak = f->mark == '.';
    } else
        return false;
    if (p->month < 1 || p->month > MONTHS || (p->year && (p->year < YEAR_FIRST || p->year > YEAR_LAST)))
        return false;
    return !p->day || day_of(p->year ? p->year : 2000, p->month, p->day) != NO_DAY;
}

/* 11 / 2016, 2016 -11: a month and a year with space about the mark */
static bool spaced_month(const Reader *r, uint32_t i, Point *p)
{
    int a, b, da, db;
    if (!date_digits(r, i, &a, &da) || !(date_mark(r, i + 1, "/") || date_dash(r, i + 1)) ||
        !date_digits(r, i + 2, &b, &db))
        return false;
    if (token_glued(token_at(r->doc, i + 1)) && token_glued(token_at(r->doc, i + 2)))
        return false;
    if (da <= 2 && db == 4 && date_stands_free(r, i + 3))
        p->month = a, p->year = b;
    else if (da == 4 && db == 2 && date_stands_free(r, i + 3) && date_mark(r, i + 1, "/"))
        p->month = b, p->year = a;
    else
        return false;
    p->end = i + 3;
    return p->month >= 1 && p->month <= MONTHS && p->year >= 1900 && p->year < 2100;
}

/* 18 8 1978 */
static bool spaced_day(Reader *r, uint32_t i, Point *p)
{
    int v[3], digits[3];
    for (uint32_t k = 0; k < 3; k++)
        if (!date_digits(r, i + k, &v[k], &digits[k]) || (k && token_glued(token_at(r->doc, i + k))))
            return false;
    if (digits[0] > 2 || digits[1] > 2 || digits[2] != 4 || v[2] < 1900 || v[2] > 2099 ||
        !date_stands_free(r, i + 3) || (i && token_at(r->doc, i - 1)->kind == TOKEN_NUMBER))
        return false;
    Figures f = {3, {v[0], v[1], v[2]}, {digits[0], digits[1], digits[2]}, '/', 0};
    p->end = i + 3;
    return figures_date(r, &f, p);
}

/* 20251103 */
static bool eight_digits(const Reader *r, const Token *t, Figures *f)
{
    const char *s = r->doc->text + t->start;
    int v = 0;
    if (t->len != 8 || (s[0] != '1' && s[0] != '2'))
        return false;
    for (uint32_t k = 0; k < t->len; k++) {
        if (s[k] < '0' || s[k] > '9')
            return false;
        v = v * 10 + (s[k] - '0');
    }
    *f = (Figures){3, {v / 10000, v / 100 % 100, v % 100}, {4, 2, 2}, '-', t->len};
    return v >= 19000101 && v <= 20991231;
}

/* The token in which the figures end; tokens.n: they end inside one. */
static uint32_t last_token(const Document *doc, uint32_t i, const Figures *f)
{
    uint32_t end = i, byte = token_at(doc, i)->start + f->bytes;
    while (end < doc->tokens.n && token_end(token_at(doc, end)) < byte)
        end++;
    return end < doc->tokens.n && token_end(token_at(doc, end)) == byte ? end : doc->tokens.n;
}

/* German 3.11. and 3.11. 2025, where a full stop is no decimal mark */
static bool read_pointed(Reader *r, Figures *f, Point *p)
{
    if (f->n != 2 || f->mark != '.' || f->digits[0] > 2 || f->digits[1] > 2 || !date_mark(r, p->end, ".") ||
        !token_glued(token_at(r->doc, p->end)) || date_language(r)->decimal_mark != ',')
        return false;
    f->mark = '/';
    if (!figures_date(r, f, p))
        return false;
    p->end++;
    p->end += date_year(r, p->end, &p->year);
    p->weak = false;
    return true;
}

/* 12/08, 2015 */
static bool read_year_behind(Reader *r, const Figures *f, Point *p)
{
    int year;
    uint32_t n = f->n == 2 && f->mark == '/' && date_mark(r, p->end, ",") ? date_year(r, p->end + 1, &year) : 0;
    if (!n || !figures_date(r, f, p) || !p->day)
        return false;
    p->year = year;
    p->weak = false;
    p->end += 1 + n;
    return true;
}

bool date_read_figures(Reader *r, uint32_t i, Point *p)
{
    const Document *doc = r->doc;
    Figures f = {0};
    *p = (Point){.start = i};
    if (token_at(doc, i)->kind != TOKEN_NUMBER)
        return false;
    if (spaced_month(r, i, p) || (*p = (Point){.start = i}, spaced_day(r, i, p)))
        return true;
    if (!eight_digits(r, token_at(doc, i), &f))
        f = read_figures(r, token_at(doc, i)->start);
    uint32_t last = last_token(doc, i, &f);
    *p = (Point){.start = i, .end = last + 1};
    if (f.n < 2 || last == doc->tokens.n)
        return false;
    if (read_pointed(r, &f, p) || read_year_behind(r, &f, p))
        return true;
    if (last + 1 < doc->tokens.n && token_glued(token_at(doc, last + 1)) &&
        (date_mark(r, last + 1, "/%") || token_at(doc, last + 1)->kind == TOKEN_SYMBOL))
        return false;
    return figures_date(r, &f, p);
}
