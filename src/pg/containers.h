/*
 * containers.h - jsonb arrays and objects, built from parts that are jsonb already.
 *
 * The server builds a jsonb from a tree of values, of a kilobyte for a row of seven columns: a long text would
 * take gigabytes for an answer of 200 MB. So each row goes through the server's builder alone, and is then added
 * here in its final form, which is that of the disk (utils/jsonb.h) and does not change between releases:
 *
 *     header │ entry entry entry … │ child, child, child …
 *     count      length or end         bytes; containers begin at a multiple of four
 *
 * The children of an array are its elements, those of an object all its keys, then all its values.
 */
#ifndef DEALS_CONTAINERS_H
#define DEALS_CONTAINERS_H

#include "compat.h"

#include "lib/stringinfo.h"
#include "utils/jsonb.h"

typedef struct Container {
    StringInfoData entries, children;
    uint32 n;
} Container;

void container_begin(Container *container);
void container_add_null(Container *container);
void container_add_string(Container *container, const char *s, uint32 len);
void container_add_jsonb(Container *container, const Jsonb *jsonb);
void container_add_array(Container *container, const Container *array);
void container_free(Container *container);

/* The container as a jsonb of its own. Keys must have been added in jsonb's order: by length, then bytewise. */
Jsonb *container_to_object(const Container *container);

#endif
