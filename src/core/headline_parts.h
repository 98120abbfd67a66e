/*
 * headline_parts.h - what the files that mark a text share.
 *
 *     headline.c            gathers the marks
 *     headline_walk.c       walks over the text with them
 *     headline_fragments.c  picks the pieces to show
 *     headline_tags.c       how a mark begins and ends in each format; legend and style sheet
 *     headline_says.c       what a mark tells of its fact: value, roles, deal
 *     headline_text.c       the text itself, made harmless
 */
#ifndef DEALS_HEADLINE_PARTS_H
#define DEALS_HEADLINE_PARTS_H

#include "headline.h"

/* In the order in which marks of the same place are opened. */
typedef enum MarkKind {
    MARK_deal,
    MARK_quote,
    MARK_clause,
    MARK_party, /* of a deal, where the text gives no name: "a group of investors" */
    MARK_amount,
    MARK_date,
    MARK_organization,
    MARK_person,
    MARK_product,
    MARK_place,
    MARK_count
} MarkKind;

typedef struct Mark {
    Span span;
    uint32_t fact; /* in the document's array of its kind */
    uint8_t kind;
    bool bold; /* Markdown: it has been opened */
} Mark;

/* A party of a deal at its place; sorted by it. */
typedef struct PartyPlace {
    uint32_t start, party;
} PartyPlace;

enum {
    OPEN_MAX = 16, /* the deals of one sentence, a quotation in it, a clause and a name: deeper marks are left out */
    ROLES_MAX = 6  /* a name may take part in many deals; so many are told */
};

typedef struct Writer {
    Document *doc;
    const HeadlineOptions *options;
    const HeadlineSink *sink;
    bool own;    /* the caller's own marks: around the facts alone, as they cannot nest */
    bool hidden; /* between two fragments: the walk goes on, nothing is written */
    bool saying; /* in what a mark tells: one line */
    VECTOR(Mark) marks;
    VECTOR(PartyPlace) places;
    Mark open[OPEN_MAX]; /* the outermost first */
    uint32_t n_open;
    uint32_t next;    /* mark to open */
    uint32_t at;      /* byte of the text that the walk has come to */
    bool line_start;  /* Markdown: nothing stands on the line */
    bool line_digits; /* Markdown: digits alone stand on the line */
} Writer;

/* A deal's sentence, a quotation and a clause hold other marks, and are set off more faintly. */
static inline bool mark_is_block(const Mark *mark)
{
    return mark->kind <= MARK_clause;
}

/* headline_walk.c */
void walk_to(Writer *w, uint32_t end);     /* writes the text up to there, with its marks */
void walk_hidden(Writer *w, uint32_t end); /* goes there without writing */

/* headline_fragments.c */
void write_fragments(Writer *w);

/* headline_tags.c */
void start_mark(Writer *w, Mark *mark, bool again); /* again: the rest of one that another mark crosses */
void stop_mark(Writer *w, Mark *mark, bool for_good);
void stop_mark_below(Writer *w); /* a mark has ended: sets what is still open anew, where the format needs it */
void write_style_sheet(Writer *w);
void write_legend(Writer *w);

/* headline_says.c */
void say(Writer *w, const Mark *mark);
bool says_more(const Writer *w, const Mark *mark); /* than the text does */
/* The parties that this mark is: places [*first, *first + the result). */
uint32_t parties_of(const Writer *w, const Mark *mark, uint32_t *first);

/* headline_text.c */
void put(Writer *w, const char *s, size_t len); /* as it is */
void put_string(Writer *w, const char *s);
void put_number(Writer *w, const char *before, uint32_t number);
void put_text(Writer *w, const char *s, uint32_t len); /* made harmless */
void put_slice(Writer *w, Slice slice);

#endif
