/*
 * marked.h - a strict reader of marked text: it knows our own marks and nothing else, and gives back the text.
 *
 *     <mark class="deal-amount" title="amount: 5 EUR">5 &lt;b&gt;</mark>   ──►   5 <b>
 *
 * A tag, an attribute, a class, an entity or a control sequence that is not ours, tags that do not nest, or a
 * character that should have been escaped: then it says no. The unit tests and the fuzzer use it.
 */
#ifndef DEALS_MARKED_H
#define DEALS_MARKED_H

#include "headline.h"

/* Writes at most len bytes to text, their number to *n. */
bool marked_read(HeadlineFormat format, const char *s, size_t len, char *text, size_t *n);

#endif
