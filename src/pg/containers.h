/*
 * containers.h - jsonb arrays and objects, written as they lie on disk.
 *
 * The server builds a jsonb from a tree of values, of a kilobyte for a row of seven columns, sorts the keys of every
 * object and copies all of it twice: it took as long as reading the text. Here all is written once and in its place,
 * in the form of the disk (utils/jsonb.h), which does not change between releases:
 *
 *     header │ entry entry entry … │ child, child, child …
 *     count      length or end         bytes; containers and numbers begin at a multiple of four
 *
 * The children of an array are its elements, those of an object all its keys, then all its values. How many there
 * will be is known before the first is written, so that the entries have their room and containers stand one inside
 * the other in one buffer. Objects of one kind have the same keys, which are put in order once (ObjectKeys).
 */
#ifndef DEALS_CONTAINERS_H
#define DEALS_CONTAINERS_H

#include "compat.h"

#include "lib/stringinfo.h"
#include "utils/jsonb.h"

typedef struct Container {
    StringInfo out;
    int begin;    /* where it begins in out, with what aligns it, */
    int entries;  /* its next entry, */
    int children; /* and its first child */
    uint32 n;     /* children written */
} Container;

/* A value of an object. Zeroed, it is null. */
typedef enum ScalarKind { SCALAR_NULL, SCALAR_BOOL, SCALAR_STRING, SCALAR_NUMERIC, SCALAR_SMALL } ScalarKind;
typedef struct Scalar {
    ScalarKind kind;
    uint32 len;    /* of a string */
    const char *s; /* its bytes, or a Numeric */
    int32 value;   /* of a small number, not negative: value × 10^-scale; of a bool */
    int scale;     /* 0 to 3 */
} Scalar;

enum { OBJECT_KEYS_MAX = 24, OBJECT_KEYS_BYTES = 256 };

/* The keys of objects of one kind, in jsonb's order: by length, then bytewise. */
typedef struct ObjectKeys {
    int n;
    uint8 order[OBJECT_KEYS_MAX]; /* where the values of the keys stand among those given */
    uint8 lengths[OBJECT_KEYS_MAX];
    uint32 bytes;
    char text[OBJECT_KEYS_BYTES];
} ObjectKeys;

void object_keys(ObjectKeys *keys, const char *const *names, int n);

/* A jsonb that is an object of so many keys; room is a guess at its size. */
void container_begin(Container *object, StringInfo out, uint32 keys, uint32 room);
/* An array of so many elements, as the next child of the object. */
void container_open(Container *array, const Container *object, uint32 elements);
void container_close(const Container *array, Container *object);
void container_add_null(Container *container);
void container_add_string(Container *container, const char *s, uint32 len);
void container_add_object(Container *container, const ObjectKeys *keys, const Scalar *values);

/* The whole. Keys must have been added in jsonb's order: by length, then bytewise. */
Jsonb *container_end(const Container *object);

#endif
