/* host.c - memory by way of the host: growable vectors, an arena for strings, and the malloc host. */
#include <stdlib.h>
#include <string.h>

#include "host.h"

/* Under AddressSanitizer, what a vector or a block of the arena has not handed out yet may not be touched. */
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
enum { ARENA_GAP = 8 };
#define HIDE(s, n) __asan_poison_memory_region((s), (n))
#define SHOW(s, n) __asan_unpoison_memory_region((s), (n))
#else
enum { ARENA_GAP = 0 };
#define HIDE(s, n) ((void)0)
#define SHOW(s, n) ((void)0)
#endif

enum { ARENA_BLOCK_BYTES = 8192, VECTOR_FIRST = 32 };

static void *malloc_alloc(void *data, size_t size)
{
    (void)data;
    return malloc(size);
}

static void *malloc_resize(void *data, void *block, size_t old_size, size_t new_size)
{
    (void)data, (void)old_size;
    return realloc(block, new_size);
}

static void malloc_release(void *data, void *block)
{
    (void)data;
    free(block);
}

static bool malloc_check(void *data)
{
    (void)data;
    return true;
}

const Host host_malloc = {malloc_alloc, malloc_resize, malloc_release, malloc_check, NULL};

void memory_init(Memory *memory, const Host *host)
{
    memset(memory, 0, sizeof *memory);
    memory->host = host;
}

void memory_free(Memory *memory)
{
    while (memory->arena) {
        ArenaBlock *next = memory->arena->next;
        SHOW(memory->arena + 1, memory->arena->size);
        memory->host->release(memory->host->data, memory->arena);
        memory->arena = next;
    }
}

static void count(Memory *memory, size_t more)
{
    memory->bytes += more;
    if (memory->bytes > memory->peak)
        memory->peak = memory->bytes;
}

bool memory_go_on(Memory *memory)
{
    if (memory->status == STATUS_OK && !memory->host->check(memory->host->data))
        memory->status = STATUS_CANCELLED;
    return memory->status == STATUS_OK;
}

void *arena_take(Memory *memory, size_t wanted)
{
    size_t size = ((wanted + 7) & ~(size_t)7) + ARENA_GAP;
    ArenaBlock *block = memory->arena;
    if (!block || block->size - block->used < size) {
        size_t room = size > ARENA_BLOCK_BYTES ? size : ARENA_BLOCK_BYTES;
        block = memory->host->alloc(memory->host->data, sizeof *block + room);
        if (!block) {
            memory->status = STATUS_OUT_OF_MEMORY;
            return NULL;
        }
        *block = (ArenaBlock){memory->arena, 0, room};
        memory->arena = block;
        count(memory, sizeof *block + room);
        HIDE(block + 1, room);
    }
    void *taken = (char *)(block + 1) + block->used;
    block->used += size;
    SHOW(taken, wanted);
    return memset(taken, 0, wanted);
}

void vector_reserve_(Memory *memory, void **items, uint32_t n, uint32_t *cap, uint64_t wanted, size_t size)
{
    if (wanted <= *cap || memory->status != STATUS_OK)
        return;
    SHOW(*items, *cap * size);
    void *grown =
        wanted >= UINT32_MAX ? NULL : memory->host->resize(memory->host->data, *items, *cap * size, wanted * size);
    if (!grown) {
        memory->status = STATUS_OUT_OF_MEMORY;
    } else {
        count(memory, (wanted - *cap) * size);
        *items = grown;
        *cap = (uint32_t)wanted;
    }
    HIDE((char *)*items + n * size, (*cap - n) * size);
}

void vector_extend_(Memory *memory, void **items, uint32_t *n, uint32_t *cap, uint64_t more, size_t size)
{
    vector_reserve_(memory, items, *n, cap, *n + more, size);
    if (memory->status != STATUS_OK)
        return;
    void *added = (char *)*items + *n * size;
    SHOW(added, more * size);
    memset(added, 0, more * size);
    *n += (uint32_t)more;
}

/* A new zeroed element at the end; the scratch cell when there is no memory for one. */
void *vector_grow_(Memory *memory, void **items, uint32_t *n, uint32_t *cap, size_t size)
{
    if (*n == *cap) {
        uint64_t half_more = (uint64_t)*cap + *cap / 2;
        vector_reserve_(memory, items, *n, cap, half_more > VECTOR_FIRST ? half_more : VECTOR_FIRST, size);
        if (memory->status != STATUS_OK)
            return memset(memory->scratch, 0, sizeof memory->scratch);
    }
    void *added = (char *)*items + size * (*n)++;
    SHOW(added, size);
    return memset(added, 0, size);
}

void vector_free_(Memory *memory, void **items, uint32_t *n, uint32_t *cap, size_t size)
{
    SHOW(*items, *cap * size);
    if (*items)
        memory->host->release(memory->host->data, *items);
    memory->bytes -= *cap * size;
    *items = NULL;
    *n = *cap = 0;
}
