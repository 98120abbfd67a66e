/* patterns.h - PCRE2 takes its memory from the host, as all of the engine does. */
#ifndef DEALS_PATTERNS_H
#define DEALS_PATTERNS_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "host.h"

static inline void *pattern_take(PCRE2_SIZE size, void *host)
{
    return ((const Host *)host)->alloc(((const Host *)host)->data, size);
}

static inline void pattern_give_back(void *block, void *host)
{
    if (block)
        ((const Host *)host)->release(((const Host *)host)->data, block);
}

/* NULL: out of memory. */
static inline pcre2_general_context *pattern_memory(const Host *host)
{
    return pcre2_general_context_create(pattern_take, pattern_give_back, (void *)host);
}

#endif
