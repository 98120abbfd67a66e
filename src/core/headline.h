/*
 * headline.h - a text with its facts marked, for a page, a terminal or a note.
 *
 *     "Amazon paid <b>$5 bn"
 *
 *     html      <mark class="deal-organization" title="organization: Amazon">Amazon</mark> paid &lt;b&gt;<mark …
 *     ansi      ESC[1;36mAmazonESC[0m paid <b>ESC[1;32m$5 bnESC[0m
 *     markdown  **Amazon** ⟨organization⟩ paid &lt;b&gt;**\$5 bn** ⟨amount: 5000000000 USD⟩
 *
 * Whatever the text holds stays text: HTML and Markdown are escaped, control characters never reach a terminal.
 */
#ifndef DEALS_HEADLINE_H
#define DEALS_HEADLINE_H

#include "document.h"

typedef enum HeadlineFormat { HEADLINE_HTML, HEADLINE_ANSI, HEADLINE_MARKDOWN, HEADLINE_FORMATS } HeadlineFormat;

typedef struct HeadlineOptions {
    HeadlineFormat format;
    uint32_t max_fragments; /* pieces to show, those that hold most; 0: the whole text */
    uint32_t max_words;     /* a longer piece is cut; 0: pieces are whole sentences */
    uint32_t min_words;     /* a shorter piece takes in the sentences beside it */
    uint32_t short_word;    /* words of so few characters are left off where a piece is cut */
    const char *start_sel;  /* around each fact, in place of the format's own marks; NULL: the latter, or nothing */
    const char *stop_sel;   /* where the other one is given */
    const char *fragment_delimiter; /* NULL: " … " */
    bool values;                    /* ansi, markdown: what each fact means, behind it */
    bool legend;                    /* what the marks mean, behind the text */
    bool style_sheet;               /* html: an inline style sheet before the text, light and dark */
} HeadlineOptions;

/* Takes the pieces of the marked text in their order. */
typedef struct HeadlineSink {
    void (*write)(void *data, const char *s, size_t len);
    void *data;
} HeadlineSink;

enum { HEADLINE_STEPS = READ_AMOUNTS | READ_DATES | READ_ENTITIES | READ_QUOTES | READ_DEALS };

extern const char *const headline_format_names[HEADLINE_FORMATS];

/* doc has been read with HEADLINE_STEPS. */
Status headline_write(Document *doc, const HeadlineOptions *options, const HeadlineSink *sink);

#endif
