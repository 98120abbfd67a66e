/*
 * host.h - what the engine asks of the program it runs in.
 *
 * The engine never calls malloc, palloc or ereport. It reaches its host through four functions:
 *
 *     engine ──► Host.alloc / resize / release   memory
 *            ──► Host.check                      "may I go on?", asked every few thousand steps
 *
 * PostgreSQL gives it palloc and CHECK_FOR_INTERRUPTS, tests and fuzzers give it malloc.
 *
 * Out of memory is sticky, not contagious: the first failed allocation (or a check that says no) sets
 * Memory.status; from then on vector_add() hands out a scratch cell and arena_take() NULL-safe zeroed scratch, so
 * that no caller needs a test after every line. Each step of the engine ends by looking at the status.
 */
#ifndef DEALS_HOST_H
#define DEALS_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum Status {
    STATUS_OK,
    STATUS_OUT_OF_MEMORY,
    STATUS_CANCELLED,
    STATUS_TOO_LARGE,        /* the text is longer than DOCUMENT_MAX_BYTES */
    STATUS_UNKNOWN_LANGUAGE, /* the caller named a language that the lexicon does not have */
    STATUS_RULE_FAILED,      /* a rule of the user's went past its limits: Document.failed */
} Status;

typedef struct Host {
    void *(*alloc)(void *data, size_t size); /* aligned to 8; NULL: out of memory */
    void *(*resize)(void *data, void *block, size_t old_size, size_t new_size); /* block may be NULL */
    void (*release)(void *data, void *block);
    bool (*check)(void *data); /* false: stop. It may also not return at all (longjmp) */
    void *data;
} Host;

extern const Host host_malloc; /* malloc, realloc, free; never asks to stop */

/* Small, never freed one by one: strings made while reading, freed with the document. */
typedef struct ArenaBlock {
    struct ArenaBlock *next;
    size_t used, size;
} ArenaBlock;

enum { MEMORY_SCRATCH_BYTES = 1024 }; /* more than the largest vector element */

typedef struct Memory {
    const Host *host;
    Status status;
    ArenaBlock *arena;
    size_t bytes, peak; /* asked of the host, for the benchmarks */
    uint64_t scratch[MEMORY_SCRATCH_BYTES / sizeof(uint64_t)];
} Memory;

void memory_init(Memory *memory, const Host *host);
void memory_free(Memory *memory);
void *arena_take(Memory *memory, size_t size); /* zeroed, aligned to 8; NULL when out of memory or above */
bool memory_go_on(Memory *memory);             /* asks the host; false once anything has failed */

/*
 * VECTOR(T) is a growable array: { T *items; uint32_t n, cap; }.
 * vector_add(memory, &v) gives the address of a new zeroed element, never NULL.
 */
#define VECTOR(T)                                                                                                    \
    struct {                                                                                                         \
        T *items;                                                                                                    \
        uint32_t n, cap;                                                                                             \
    }
#define vector_add(memory, v)                                                                                        \
    ((__typeof__((v)->items))vector_add_((memory), (void **)&(v)->items, &(v)->n, &(v)->cap, sizeof *(v)->items))
#define vector_free(memory, v) vector_free_((memory), (void **)&(v)->items, &(v)->n, &(v)->cap, sizeof *(v)->items)

/* Room for so many elements at once, where their number can be told: growing copies all of them several times. */
#define vector_reserve(memory, v, wanted)                                                                            \
    vector_reserve_((memory), (void **)&(v)->items, (v)->n, &(v)->cap, (wanted), sizeof *(v)->items)

/* So many more zeroed elements at once; none when out of memory. */
#define vector_extend(memory, v, more)                                                                               \
    vector_extend_((memory), (void **)&(v)->items, &(v)->n, &(v)->cap, (more), sizeof *(v)->items)

void vector_reserve_(Memory *memory, void **items, uint32_t n, uint32_t *cap, uint64_t wanted, size_t size);
void vector_extend_(Memory *memory, void **items, uint32_t *n, uint32_t *cap, uint64_t more, size_t size);
void *vector_grow_(Memory *memory, void **items, uint32_t *n, uint32_t *cap, size_t size);

static inline void *vector_add_(Memory *memory, void **items, uint32_t *n, uint32_t *cap, size_t size)
{
#ifndef __SANITIZE_ADDRESS__ /* there the cells not in use are hidden */
    if (*items && *n < *cap)
        return __builtin_memset((char *)*items + size * (*n)++, 0, size);
#endif
    return vector_grow_(memory, items, n, cap, size);
}

void vector_free_(Memory *memory, void **items, uint32_t *n, uint32_t *cap, size_t size);

#endif
