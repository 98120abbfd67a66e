/*
 * dates_named.c - times that a word or a year stands for: « hier », "Christmas", "the 1970s", "in 1987".
 *
 * A bare number is a year only where it looks like one of our time, or something before it says so: see read_year().
 */
#include <string.h>

#include "dates.h"
#include "text.h"

/* --- words: today, Christmas, the seventies --- */

static bool read_decade(Reader *r, uint32_t i, Point *p)
{
    int value, digits = 0;
    uint32_t at = i, n = link_at(r, at, WORD_years_of), number;
    bool named = n;
    at += n;
    if (at + 1 < r->doc->tokens.n && token_at(r->doc, at)->kind == TOKEN_QUOTE &&
        token_glued(token_at(r->doc, at + 1)))
        at++;
    if (at >= r->doc->tokens.n || !(number = date_number(r, at, &value)) || value % DECADE)
        return false;
    date_digits(r, at, &value, &digits);
    if (!(digits == 4 ? value >= YEAR_FIRST && value <= YEAR_LAST : value >= DECADE && value < CENTURY))
        return false;
    at += number;
    p->weak = digits == 2 && !named; /* "in his 30s" */
    if (!named) {
        if (at >= r->doc->tokens.n || !token_glued(token_at(r->doc, at)) || !(n = link_at(r, at, WORD_decade_mark)))
            return false;
        at += n;
    }
    if (value < CENTURY)
        value += 1900;
    uint32_t unit = word_at(r, at, CLASS_date_unit, WORD_year); /* 1990er Jahre */
    point_set(p, at + unit, DATE_range, UNIT_decade, months_of(value, 1, DECADE * MONTHS));
    p->start = i;
    return true;
}

static Stretch holiday(const Reader *r, const char *rule, int year)
{
    int v = 0, sign = 1;
    if (year < YEAR_FIRST || year > YEAR_LAST)
        return NO_STRETCH;
    bool moves = !strncmp(rule, "easter", 6);
    for (const char *c = moves ? rule + 6 : rule; *c; c++) {
        sign = *c == '-' ? -1 : sign;
        v = *c >= '0' && *c <= '9' ? v * 10 + (*c - '0') : v;
    }
    Day day = moves ? day_plus(easter(year), sign * v) : day_of(year, v / 100, v % 100);
    (void)r;
    return (Stretch){day, day};
}

/* A row "@1225" is a feast, "@easter+1" one that moves, "@70s" a decade. */
static bool read_named_day(Reader *r, uint32_t i, const Hit *hit, Point *p)
{
    const char *rule = lexicon_string(r->doc->lexicon, hit->value);
    if (*rule++ != '@')
        return false;
    p->start = i;
    size_t len = strlen(rule);
    if (rule[len - 1] == 's') {
        int tens = (rule[0] - '0') * 10;
        uint32_t unit = word_at(r, i + hit->n, CLASS_date_unit, WORD_year);
        point_set(p, i + hit->n + unit, DATE_range, UNIT_decade, months_of(1900 + tens, 1, DECADE * MONTHS));
        return true;
    }
    int year = 0;
    uint32_t n = date_read_year_after(r, i + hit->n, &year);
    Search s = date_search(r, i, WORD_none, false);
    if (n)
        s.best = holiday(r, rule, year);
    else if (s.published != NO_DAY)
        for (int y = day_civil(s.published).year - 1, k = 0; k < 3; k++)
            date_weigh(&s, holiday(r, rule, y + k), true);
    point_set(p, i + hit->n + n, DATE_date, UNIT_day, s.best);
    return true;
}

static bool read_season(Reader *r, uint32_t i, Word rel, Word season, uint32_t end, Point *p)
{
    int year = 0;
    uint32_t n = date_read_year_after(r, end, &year);
    const Hit *hit = hit_at(r->doc, i, CLASS_date_word);
    p->weak = hit && hit->feature == FEATURE_weak && !n;
    if (p->weak && !date_link_before(r, i)) /* « a été » */
        return false;
    int first = 3 + 3 * (int)(season - WORD_spring); /* whole months: the summer is June to August */
    Search s = date_search(r, i, rel, true);
    if (n)
        s.best = months_of(year, first, QUARTER);
    else if (s.published != NO_DAY)
        for (int y = day_civil(s.published).year - 1, k = 0; k < 3; k++)
            if (rel != WORD_this || k == 1)
                date_weigh(&s, months_of(y + k, first, QUARTER), true);
    point_set(p, end + n, DATE_range, UNIT_quarter, s.best);
    p->start = i;
    return true;
}

/* ce matin, last night */
static bool read_daytime(const Reader *r, uint32_t i, Point *p)
{
    uint32_t rel_n = 0;
    Word rel = date_which(r, i, &rel_n);
    uint32_t n = rel == WORD_this || rel == WORD_last ? link_at(r, i + rel_n, WORD_daytime) : 0;
    if (!n)
        return false;
    Day day = rel == WORD_this ? r->doc->published : day_plus(r->doc->published, -1);
    point_set(p, i + rel_n + n, DATE_date, UNIT_day, (Stretch){day, day});
    return true;
}

/* la veille, le lendemain [du 14 juillet]: of the day named behind it, or of the one spoken of */
static bool read_neighbour(Reader *r, Word word, uint32_t end, Point *p)
{
    Point other = {.start = end};
    uint32_t n = link_at(r, end, WORD_of);
    Day from = r->anchor_unit == UNIT_day && stretch_known(r->anchor) ? r->anchor.starts : r->doc->published;
    if (n && date_read_day(r, end + n, &other) && (other.weekday || other.month)) {
        if (!other.settled)
            date_settle(r, &other);
        from = other.unit == UNIT_day ? other.at.starts : NO_DAY;
        end = other.end;
    }
    Day day = day_plus(from, word == WORD_day_before ? -1 : 1);
    point_set(p, end, DATE_date, UNIT_day, (Stretch){day, day});
    return true;
}

static bool read_word(Reader *r, uint32_t i, Point *p)
{
    uint32_t rel_n = 0, n = 0;
    Word rel = date_which(r, i, &rel_n);
    if (read_daytime(r, i, p))
        return true;
    const Hit *hit = hit_at(r->doc, i + rel_n, CLASS_date_word);
    if (!hit)
        return false;
    Word word = date_word_of(r, hit);
    uint32_t end = i + rel_n + hit->n;
    if (word >= WORD_spring && word <= WORD_winter) {
        Word after = rel ? WORD_none : date_which(r, end, &n);
        return read_season(r, i, rel ? rel : after, word, after ? end + n : end, p);
    }
    if (word == WORD_none && read_named_day(r, i + rel_n, hit, p))
        return true;
    if (rel_n)
        return false;
    if (word >= WORD_this_year && word <= WORD_next_year) { /* heuer */
        static const int8_t years[] = {0, -1, 1};
        point_set(p, end, DATE_year, UNIT_year,
                  unit_shift(unit_around(r->doc->published, UNIT_year), UNIT_year, years[word - WORD_this_year]));
        return true;
    }
    if (word == WORD_day_before || word == WORD_day_after)
        return read_neighbour(r, word, end, p);
    static const int8_t shift[] = {
        [WORD_today] = 0,          [WORD_yesterday] = -1, [WORD_tomorrow] = 1, [WORD_before_yesterday] = -2,
        [WORD_after_tomorrow] = 2, [WORD_now] = 0};
    if (word < WORD_today || word > WORD_now)
        return false;
    p->weak = word == WORD_now; /* only as an end of a range */
    Day day = day_plus(r->doc->published, shift[word]);
    point_set(p, date_skip_daytime(r, end), DATE_date, UNIT_day, (Stretch){day, day});
    return true;
}

/* --- years --- */

/* [of] [fiscal year] 2026, of last year, this year: what goes behind a month or a quarter. */
uint32_t date_read_year_after(Reader *r, uint32_t i, int *year)
{
    uint32_t at = i, n;
    Word rel;
    if (date_mark(r, at, ",") || (date_dash(r, at) && at + 1 < r->doc->tokens.n &&
                                  token_glued(token_at(r->doc, at)) && token_glued(token_at(r->doc, at + 1))))
        at++;
    if ((n = link_at(r, at, WORD_of)) || (n = link_at(r, at, WORD_in)))
        at += n;
    at += link_at(r, at, WORD_the);
    at += link_at(r, at, WORD_fiscal);
    uint32_t unit = word_at(r, at, CLASS_date_unit, WORD_year);
    if ((n = date_year(r, at + unit, year)) && token_at(r->doc, at + unit)->kind == TOKEN_NUMBER &&
        date_stands_free(r, at + unit + n))
        return at + unit + n - i;
    if (!unit && (n = date_short_year(r, at, false, year)) && token_at(r->doc, at)->kind == TOKEN_QUOTE)
        return at + n - i;
    *year = 0;
    if (r->doc->published == NO_DAY)
        return 0;
    int now = day_civil(r->doc->published).year;
    rel = date_which(r, at, &n);
    uint32_t after = 0;
    if (rel)
        unit = word_at(r, at += n, CLASS_date_unit, WORD_year);
    else if (unit)
        rel = date_which(r, at + unit, &after);
    if (!unit || !rel)
        return 0;
    *year = rel == WORD_last || rel == WORD_previous    ? now - 1
            : rel == WORD_next || rel == WORD_following ? now + 1
                                                        : now;
    return at + unit + after - i;
}

static bool plain_next_year(const Reader *r, uint32_t i, int year, Point *p)
{
    int value, digits;
    if (!date_digits(r, i, &value, &digits) || digits != 2 || value != (year + 1) % CENTURY)
        return false;
    Stretch next = year_of(year + 1);
    point_set(p, i + 1, DATE_range, UNIT_year, (Stretch){year_of(year).starts, next.ends});
    return stretch_known(next);
}

/* FY25, FY2026: the letters are a word of the lexicon, the digits a year. */
static bool read_fiscal(Reader *r, uint32_t i, Point *p)
{
    const Token *t = token_at(r->doc, i);
    const char *s = r->doc->text + t->start;
    char folded[WORD_MAX_BYTES];
    uint32_t letters = t->len, used, value = 0;
    while (letters && s[letters - 1] >= '0' && s[letters - 1] <= '9')
        letters--;
    uint32_t digits = t->len - letters;
    if (t->kind != TOKEN_WORD || (digits != 2 && digits != 4) || !letters || !(used = text_fold(s, letters, folded)))
        return false;
    const Lexicon *lex = r->doc->lexicon;
    const Node *node = &lex->nodes[lexicon_word(lex, folded, used)];
    bool fiscal = false;
    for (uint32_t k = 0; k < node->n_senses; k++) {
        const Sense *sense = &lex->senses[node->sense + k];
        Hit hit = {.value = sense->value};
        fiscal |= sense->class_ == CLASS_date_link &&
                  (sense->language == LANGUAGE_COMMON || sense->language == r->doc->language) &&
                  date_word_of(r, &hit) == WORD_fiscal;
    }
    for (uint32_t k = letters; k < t->len; k++)
        value = value * 10 + (uint32_t)(s[k] - '0');
    if (!fiscal || (digits == 4 && (value < 1900 || value > 2099)))
        return false;
    p->year = (int)(digits == 4 ? value : value + 2000);
    point_set(p, i + 1, DATE_year, UNIT_year, year_of(p->year));
    return true;
}

/* A number alone: a year if it looks like one of our time and nothing says that it counts something. */
static bool read_year(Reader *r, uint32_t i, Point *p)
{
    uint32_t at = i, n;
    int year;
    at += link_at(r, at, WORD_the);
    at += link_at(r, at, WORD_fiscal);
    uint32_t unit = word_at(r, at, CLASS_date_unit, WORD_year);
    if (!(n = date_year(r, at + unit, &year)) || !date_stands_free(r, at + unit + n))
        return false;
    uint32_t end = at + unit + n;
    if (end + 1 < r->doc->tokens.n && date_dash(r, end) && token_glued(token_at(r->doc, end)) &&
        token_glued(token_at(r->doc, end + 1)) && token_at(r->doc, end + 1)->kind == TOKEN_NUMBER &&
        token_at(r->doc, end + 1)->len < 4 && !unit)
        return plain_next_year(r, end + 1, year, p); /* 2025-26, but not 2025-1-32 */
    p->year = year;
    p->month = p->day = p->weekday = 0;
    p->start = unit || at + unit != i + link_at(r, i, WORD_the) ? i : at;
    p->end = end;
    p->weak = !unit && at == i &&
              (year < 1900 || year > 2099 || year % CENTURY == 0 || token_at(r->doc, at)->kind != TOKEN_NUMBER);
    if (date_read_year_part(r, p))
        return true;
    uint32_t quarter = 0, before = p->end;
    before += date_dash(r, before) && token_glued(token_at(r->doc, before));
    for (Word w = WORD_q1; w <= WORD_h2; w++)
        if ((quarter = word_at(r, before, CLASS_date_word, w))) {
            bool half = w >= WORD_h1;
            int months = half ? HALF : QUARTER;
            point_set(p, before + quarter, half ? DATE_half : DATE_quarter, half ? UNIT_half : UNIT_quarter,
                      months_of(year, (int)(w - (half ? WORD_h1 : WORD_q1)) * months + 1, months));
            p->weak = false;
            return true;
        }
    date_settle(r, p);
    return true;
}

static bool read_week_and_day(Reader *r, Point *p)
{
    Point day = {.start = p->end};
    uint32_t at = p->end + link_at(r, p->end, WORD_on);
    if (p->unit != UNIT_week || p->kind == DATE_duration || !date_weekday(r, at, &day.weekday, &day.weak))
        return false;
    Day d = p->at.starts == NO_DAY ? NO_DAY : p->at.starts + day.weekday - 1;
    uint32_t n = date_weekday(r, at, &day.weekday, &day.weak);
    point_set(p, at + n, DATE_date, UNIT_day, (Stretch){d, d});
    return true;
}

/* 33 %, 5.6 billion: figures that a sign or a scale behind them counts are of no date, unless they look like one. */
static bool is_counted(const Reader *r, uint32_t i)
{
    const uint64_t counts = 1ull << CLASS_currency | 1ull << CLASS_scale | 1ull << CLASS_minor;
    const Document *doc = r->doc;
    const Token *t = token_at(doc, i), *next = t + 1;
    if (i + 1 >= doc->tokens.n || t->len > 5 || !date_is_stranger(r, i + 1)) /* 6 bytes: 9.2016 */
        return false;
    if (next->classes & counts)
        return true;
    return next->kind == TOKEN_SYMBOL && !date_mark(r, i + 1, "+=<>|/-.");
}

bool date_read_point(Reader *r, uint32_t i, Point *p)
{
    typedef struct Look {
        bool (*read)(Reader *, uint32_t, Point *);
        bool number; /* may begin with figures */
    } Look;
    static const Look looks[] = {{date_read_part, false},  {date_read_figures, true}, {read_decade, true},
                                 {date_read_period, true}, {read_word, false},        {read_fiscal, false},
                                 {date_read_day, true},    {read_year, true}};
    if (!date_may_begin(r, i))
        return false;
    const Token *t = token_at(r->doc, i);
    bool number = t->kind == TOKEN_NUMBER && t->hit == NONE; /* that no row of the lexicon knows */
    if (number && is_counted(r, i))
        return false;
    uint32_t the = link_at(r, i, WORD_the);
    for (size_t k = 0; k < sizeof looks / sizeof *looks; k++) {
        uint32_t at = looks[k].read == date_read_figures ? i + the : i;
        if (number && !looks[k].number)
            continue;
        *p = (Point){.start = at};
        if (at >= r->doc->tokens.n || !looks[k].read(r, at, p))
            continue;
        if (looks[k].read == date_read_period)
            read_week_and_day(r, p);
        return true;
    }
    return false;
}
