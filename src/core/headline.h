/*
 * headline.h - a text with its facts marked, for a page or a terminal.
 *
 *     "Amazon paid <b>$5 bn"
 *     html   <mark class="deal-organization" title="organization: Amazon">Amazon</mark> paid &lt;b&gt;<mark …>$5
 * bn</mark> ansi   ESC[1;36mAmazonESC[0m paid <b>ESC[1;32m$5 bnESC[0m
 *
 * Whatever the text holds stays text: HTML is escaped, control characters never reach a terminal.
 */
#ifndef DEALS_HEADLINE_H
#define DEALS_HEADLINE_H

#include "document.h"

typedef enum HeadlineFormat { HEADLINE_HTML, HEADLINE_ANSI } HeadlineFormat;

typedef struct HeadlineOptions {
    HeadlineFormat format;
    uint32_t max_fragments; /* sentences to show; 0: the whole text */
    const char *start_sel;  /* around each fact, in place of the format's own marks; NULL: the latter */
    const char *stop_sel;
    const char *fragment_delimiter; /* NULL: " … " */
    bool legend;                    /* what the marks mean, behind the text */
    bool style_sheet;               /* html: an inline style sheet before the text, light and dark */
} HeadlineOptions;

/* Takes the pieces of the marked text in their order. */
typedef struct HeadlineSink {
    void (*write)(void *data, const char *s, size_t len);
    void *data;
} HeadlineSink;

enum { HEADLINE_STEPS = READ_AMOUNTS | READ_DATES | READ_ENTITIES | READ_QUOTES | READ_DEALS };

/* doc has been read with HEADLINE_STEPS. */
Status headline_write(Document *doc, const HeadlineOptions *options, const HeadlineSink *sink);

#endif
