/*
 * dates.h - what the files that read dates share.
 *
 *     dates.c          goes over the text, reads openers and ranges (by …, from … to …), keeps what is found
 *     dates_days.c     days and months by name: 3 novembre 2025, lundi, août
 *     dates_figures.c  03/11/2025, 2025-11-03
 *     dates_named.c    hier, Christmas, the 1970s, 2025
 *     dates_settle.c   what the text leaves out: the year of 31 juillet, the week of lundi
 *     dates_periods.c  units and what stands around them: la semaine dernière, Q3 2026, three years ago, seven-year
 *     dates_words.c    the words that a lexicon gives a meaning to, small numbers
 *
 * A Point is what one look found. It keeps what was said (year, month, day …), so that in a range one end can lend
 * the other what it leaves out:
 *
 *     from 4     to 22 January 1995          day 4            ◄── month 1, year 1995
 *     de mai     à octobre 2020              month 5          ◄── year 2020
 */
#ifndef DEALS_DATES_H
#define DEALS_DATES_H

#include "calendar.h"

enum { DEPTH_MAX = 3 /* looks inside looks: the end of the first week of next month */ };

/* clang-format off */
/* What a row of [date_word], [date_link], [date_unit] or [date_part] may name. */
#define DATE_WORDS_WORD(X)                                                                                           \
    X(no_date) X(today) X(yesterday) X(tomorrow) X(before_yesterday) X(after_tomorrow) X(day_before) X(day_after)    \
    X(now) X(spring) X(summer) X(autumn) X(winter) X(q1) X(q2) X(q3) X(q4) X(h1) X(h2) X(this_year) X(last_year)     \
    X(next_year) X(year_start) X(year_middle) X(year_end) X(month_end)
#define DATE_WORDS_AROUND(X)                                                                                         \
    X(the) X(of) X(in) X(on) X(from) X(between) X(to) X(and) X(until) X(by) X(before) X(after) X(since) X(within)    \
    X(onwards) X(during) X(th) X(daytime) X(per) X(aged) X(old) X(possessive)                \
    X(or_later)
#define DATE_WORDS_WHICH(X)                                                                                          \
    X(last) X(next) X(this) X(that) X(same) X(previous) X(following) X(last_but_one) X(next_but_one)
#define DATE_WORDS_COUNT(X)                                                                                          \
    X(a) X(few) X(half) X(and_half) X(whole) X(rest) X(fiscal) X(more) X(ago) X(ago_before) X(later) X(earlier)      \
    X(hence) X(hence_before) X(decade_mark) X(years_of)
#define DATE_WORDS_TENSE(X) X(future) X(past)
#define DATE_WORDS_UNIT(X)                                                                                           \
    X(day) X(night) X(week) X(fortnight) X(weekend) X(month) X(quarter) X(half_year) X(half_of) X(year) X(decade) X(century)    \
    X(period)
#define DATE_WORDS_PART(X) X(start) X(middle) X(end) X(earlier_in) X(later_in)
#define DATE_WORDS(X)                                                                                                \
    X(none) DATE_WORDS_WORD(X) DATE_WORDS_AROUND(X) DATE_WORDS_WHICH(X) DATE_WORDS_COUNT(X) DATE_WORDS_TENSE(X)      \
    DATE_WORDS_UNIT(X) DATE_WORDS_PART(X)
/* clang-format on */
#define WORD_ENUM(name) WORD_##name,
typedef enum Word { DATE_WORDS(WORD_ENUM) WORD_count } Word;

typedef struct Point {
    uint32_t start, end; /* tokens */
    uint8_t kind;        /* DateKind */
    bool settled;        /* at is what it means; false: what was said is still to be resolved */
    bool weak;           /* a date only in good company: Mars, 9/11, 1850 */
    bool part_end;       /* la fin de …: before it is by its end */
    bool part_start;     /* le début de …: since it is until now */
    bool impossible;     /* 31 février: nothing of it is a date */
    bool has_term;
    bool since;  /* what the words before it say */
    bool retold; /* reckoned from another date of the text, which stays the one spoken of: a year earlier */
    int year, month, day, weekday; /* 0: not said */
    Unit unit;
    Stretch at;
    Term term;
} Point;

/* Which words begin at a token, remembered for the tokens looked at last: each is asked for dozens of times. */
enum { WORD_SETS = 64 };
typedef struct WordSet {
    uint32_t token;
    uint64_t has[(WORD_count + 63) / 64];
} WordSet;

typedef struct Reader {
    Document *doc;
    WordSet *sets;             /* WORD_SETS of them */
    uint32_t free;             /* no token before this one may be taken */
    uint32_t tried, tried_end; /* from these tokens on nothing could be read that reaches further */
    uint32_t looked;           /* of the look at hand: where it began, */
    uint64_t pointless;        /* and at which tokens behind that no point stands, 1 << (token - looked) */
    Stretch anchor;            /* the time last spoken of: the following month, that year, three days later */
    Stretch period;            /* the quarter, half or months a report speaks of: a year earlier */
    Unit anchor_unit, period_unit;
    uint32_t period_token;
    Point listed;        /* kept last: April 24 and 25 */
    uint8_t depth;       /* of looks inside looks: the end of the first week of … */
    int8_t months_first; /* evidence for 12/25/2025 (> 0) or 25/12/2025 (< 0) */
} Reader;

/* dates_words.c */
Word date_word_of(const Reader *r, const Hit *hit);
uint32_t date_word_search(const Reader *r, uint32_t i, Class class_, Word word);
/* Tokens of the longest form at i that means this; 0: none. */
static inline uint32_t word_at(const Reader *r, uint32_t i, Class class_, Word word)
{
    const WordSet *set = &r->sets[i % WORD_SETS];
    return set->token == i && !(set->has[word / 64] >> word % 64 & 1) ? 0 : date_word_search(r, i, class_, word);
}
const WordSet *date_words_at(const Reader *r, uint32_t i); /* of a token there is */
/* Does any of a set of words begin at token i? The set is that of WORD_BIT(), in two halves. */
__extension__ typedef unsigned __int128 Words;
#define WORD_BIT(name) ((Words)1 << WORD_##name)
static inline bool date_words_any(const Reader *r, uint32_t i, Words words)
{
    if (i >= r->doc->tokens.n)
        return false;
    const WordSet *set = date_words_at(r, i);
    return (set->has[0] & (uint64_t)words) | (set->has[1] & (uint64_t)(words >> 64));
}
/* Is token i one that no date begins with, and no word that goes before a unit? Most are. */
bool date_is_stranger(const Reader *r, uint32_t i);
/* May a date begin at token i? Links such as of, from and by only lead to one. */
bool date_may_begin(const Reader *r, uint32_t i);
uint32_t date_link_before(const Reader *r,
                          uint32_t i); /* tokens of the longest link or part that ends just before i */
Word date_word_first(const Reader *r, uint32_t i, Class class_, uint32_t *n); /* WORD_none: no form of this class */
static inline uint32_t link_at(const Reader *r, uint32_t i, Word word)
{
    return word_at(r, i, CLASS_date_link, word);
}
const Hit *date_numeral(const Reader *r, uint32_t i, int *value); /* the longest that is a whole number */
uint32_t date_number(const Reader *r, uint32_t i, int *value);    /* 12, douze, twenty-one; tokens, 0: none */
uint32_t date_ordinal(const Reader *r, uint32_t i, int *value);   /* 2nd, 1er, troisième */
bool date_digits(const Reader *r, uint32_t i, int *value, int *digits);
uint32_t date_year(const Reader *r, uint32_t i, int *year);     /* four digits, or words; tokens */
bool date_mark(const Reader *r, uint32_t i, const char *marks); /* one of these ASCII marks */
bool date_dash(const Reader *r, uint32_t i);
bool date_lower_word(const Reader *r, uint32_t i); /* a word in lower case that no date row knows */
int date_tense(const Reader *r, uint32_t i); /* of what stands before in the sentence: 1 future, -1 past, 0 unknown */

/* dates_settle.c */
typedef struct Search { /* for the best of some candidates around the day of publication */
    Day published;
    int rel;   /* Word: last, next, this, or none */
    int tense; /* 1 future, -1 past */
    int bias;
    int64_t cost;
    Stretch best;
} Search;
Search date_search(const Reader *r, uint32_t token, Word rel, bool long_); /* long_: of months, not of days */
void date_weigh(Search *s, Stretch at, bool fits);
void date_settle_as(Reader *r, Point *p, Word rel); /* « prochain », « dernier » … or none */
static inline void date_settle(Reader *r, Point *p)
{
    date_settle_as(r, p, WORD_none);
}

/* dates_days.c */
bool date_read_day(Reader *r, uint32_t i, Point *p);
uint32_t date_weekday(const Reader *r, uint32_t i, int *weekday, bool *weak);
bool date_stands_free(const Reader *r, uint32_t after); /* a number before it: not 15h30, 15 %, 3-day */
uint32_t date_short_year(const Reader *r, uint32_t i, bool separated, int *year);
#define WORDS_WHICH                                                                                                  \
    (WORD_BIT(last) | WORD_BIT(next) | WORD_BIT(this) | WORD_BIT(that) | WORD_BIT(same) | WORD_BIT(previous) |       \
     WORD_BIT(following) | WORD_BIT(last_but_one) | WORD_BIT(next_but_one))
Word date_which(const Reader *r, uint32_t i, uint32_t *n); /* last, next, this …: its tokens */
uint32_t date_skip_daytime(const Reader *r, uint32_t i);

/* dates_figures.c */
bool date_read_figures(Reader *r, uint32_t i, Point *p);

/* dates_named.c */
bool date_read_point(Reader *r, uint32_t i, Point *p);           /* anything that stands for a time */
uint32_t date_read_year_after(Reader *r, uint32_t i, int *year); /* [of] [fiscal] 2026, of last year: tokens */

/* dates_periods.c */
bool date_read_period(Reader *r, uint32_t i, Point *p);
bool date_read_part(Reader *r, uint32_t i, Point *p);
bool date_read_year_part(Reader *r, Point *p);
int date_compound(const Reader *r, uint32_t i);

static inline void point_set(Point *p, uint32_t end, DateKind kind, Unit unit, Stretch at)
{
    p->end = end;
    p->kind = (uint8_t)kind;
    p->unit = unit;
    p->at = at;
    p->settled = true;
}

DateKind date_kind(Unit unit);

/* Where the language is not to be told, common/ says what holds. */
static inline const Language *date_language(const Reader *r)
{
    return &r->doc->lexicon->languages[r->doc->language == LANGUAGE_NONE ? LANGUAGE_COMMON : r->doc->language];
}

#endif
