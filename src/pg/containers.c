/* containers.c - see containers.h. */
#include "containers.h"

#include "utils/numeric.h"

/* Lengths and offsets have 28 bits; the server's own error for more names no way out. */
static void check_size(uint64 size)
{
    if (size > JENTRY_OFFLENMASK)
        ereport(ERROR,
                (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                 errmsg("the facts of this text exceed the size of a jsonb value (%u bytes)", JENTRY_OFFLENMASK),
                 errhint("Use the functions that return rows: deal_amounts, deal_dates, deal_entities, deal_events, "
                         "deal_parties, deal_clauses, deal_quotes.")));
}

static void pad(StringInfo out)
{
    while (out->len % sizeof(uint32) != 0)
        appendStringInfoCharMacro(out, '\0');
}

/* The header, and room for the entries. */
static void container_start(Container *container, StringInfo out, uint32 header, uint64 entries)
{
    *container = (Container){.out = out, .begin = out->len};
    check_size(out->len + (entries + 2) * sizeof(JEntry));
    enlargeStringInfo(out, (int)((entries + 2) * sizeof(JEntry)));
    pad(out);
    memcpy(out->data + out->len, &header, sizeof(header));
    container->entries = out->len + (int)sizeof(header);
    container->children = out->len = container->entries + (int)(entries * sizeof(JEntry));
}

/* Every 32nd entry holds the child's end instead of its length, so that finding a child need not add up all. */
static void add_entry(Container *container, JEntry type, int begin)
{
    StringInfo out = container->out;
    JEntry entry = type;

    check_size(out->len);
    if (container->n++ % JB_OFFSET_STRIDE == 0)
        entry |= JENTRY_HAS_OFF | (uint32)(out->len - container->children);
    else
        entry |= (uint32)(out->len - begin);
    memcpy(out->data + container->entries, &entry, sizeof(entry));
    container->entries += (int)sizeof(entry);
}

void container_begin(Container *object, StringInfo out, uint32 keys, uint32 room)
{
    initStringInfo(out);
    enlargeStringInfo(out, (int)Min(room, JENTRY_OFFLENMASK));
    out->len = VARHDRSZ;
    container_start(object, out, keys | JB_FOBJECT, 2 * (uint64)keys);
}

void container_open(Container *array, const Container *object, uint32 elements)
{
    container_start(array, object->out, elements | JB_FARRAY, elements);
}

void container_close(const Container *array, Container *object)
{
    add_entry(object, JENTRY_ISCONTAINER, array->begin);
}

void container_add_null(Container *container)
{
    add_entry(container, JENTRY_ISNULL, container->out->len);
}

void container_add_string(Container *container, const char *s, uint32 len)
{
    int begin = container->out->len;

    appendBinaryStringInfo(container->out, s, (int)len);
    add_entry(container, JENTRY_ISSTRING, begin);
}

/* --- objects --- */

static int compare_names(const char *a, const char *b)
{
    size_t a_len = strlen(a), b_len = strlen(b);

    return a_len != b_len ? (a_len > b_len) - (a_len < b_len) : memcmp(a, b, a_len);
}

void object_keys(ObjectKeys *keys, const char *const *names, int n)
{
    Assert(n <= OBJECT_KEYS_MAX);
    *keys = (ObjectKeys){.n = n};
    for (int i = 0; i < n; i++) {
        int at = i;

        for (; at > 0 && compare_names(names[i], names[keys->order[at - 1]]) < 0; at--)
            keys->order[at] = keys->order[at - 1];
        keys->order[at] = (uint8)i;
    }
    for (int i = 0; i < n; i++) {
        const char *name = names[keys->order[i]];

        keys->lengths[i] = (uint8)strlen(name);
        Assert(keys->bytes + keys->lengths[i] <= OBJECT_KEYS_BYTES);
        memcpy(keys->text + keys->bytes, name, keys->lengths[i]);
        keys->bytes += keys->lengths[i];
    }
}

/*
 * A small number as the short form of a Numeric on disk (utils/adt/numeric.c): a header of sign, scale and weight,
 * then digits to the base of 10000. By way of the server's functions a place in the text took longer to write than to
 * find.
 */
static uint32 write_small(char *out, int32 value, int scale)
{
    static const int16 to_base[] = {1, 1000, 100, 10};
    int64 rest = (int64)value * to_base[scale];
    int16 digits[4];
    int n = 0, zeros = 0, weight;
    uint16 header;
    uint32 size;

    for (; rest != 0; rest /= 10000)
        digits[n++] = (int16)(rest % 10000);
    weight = n > 0 ? n - 1 - (scale > 0) : 0;
    while (zeros < n && digits[zeros] == 0)
        zeros++;
    header = (uint16)(0x8000 | scale << 7 | (weight < 0 ? 0x0040 : 0) | (weight & 0x003F));
    size = VARHDRSZ + sizeof(header) + (uint32)(n - zeros) * sizeof(digits[0]);
    SET_VARSIZE(out, size);
    memcpy(out + VARHDRSZ, &header, sizeof(header));
    for (int i = n, at = VARHDRSZ + sizeof(header); i > zeros; i--, at += sizeof(digits[0]))
        memcpy(out + at, &digits[i - 1], sizeof(digits[0]));
    return size;
}

/* Room that one value may take, with what aligns it. */
static uint32 scalar_room(const Scalar *value)
{
    switch (value->kind) {
    case SCALAR_STRING:
        return value->len;
    case SCALAR_NUMERIC:
        return (uint32)VARSIZE_ANY(value->s) + sizeof(uint32);
    case SCALAR_SMALL:
        return 5 * sizeof(uint32);
    default:
        return 0;
    }
}

/* Writes one value; what aligns it counts as its own. */
static JEntry write_scalar(StringInfo out, const Scalar *value)
{
    static const char zeros[sizeof(uint32)] = {0};
    uint32 size = (uint32)(INTALIGN(out->len) - out->len);

    switch (value->kind) {
    case SCALAR_BOOL:
        return value->value != 0 ? JENTRY_ISBOOL_TRUE : JENTRY_ISBOOL_FALSE;
    case SCALAR_STRING:
        memcpy(out->data + out->len, value->s, value->len);
        out->len += (int)value->len;
        return JENTRY_ISSTRING;
    case SCALAR_NUMERIC:
    case SCALAR_SMALL:
        memcpy(out->data + out->len, zeros, size);
        out->len += (int)size;
        if (value->kind == SCALAR_NUMERIC) {
            size = (uint32)VARSIZE_ANY(value->s);
            memcpy(out->data + out->len, value->s, size);
        } else
            size = write_small(out->data + out->len, value->value, value->scale);
        out->len += (int)size;
        return JENTRY_ISNUMERIC;
    default:
        return JENTRY_ISNULL;
    }
}

static inline void set_entry(StringInfo out, int entries, int i, JEntry type, uint32 from, uint32 begin)
{
    uint32 end = (uint32)out->len;
    JEntry entry = type | (i % JB_OFFSET_STRIDE == 0 ? JENTRY_HAS_OFF | (end - from) : end - begin);

    memcpy(out->data + entries + i * sizeof(JEntry), &entry, sizeof(entry));
}

void container_add_object(Container *container, const ObjectKeys *keys, const Scalar *values)
{
    StringInfo out = container->out;
    int begin = out->len;
    uint32 header = (uint32)keys->n | JB_FOBJECT, from;
    uint64 room = 2 * sizeof(uint32) + 2 * keys->n * sizeof(JEntry) + keys->bytes;
    int entries;

    for (int i = 0; i < keys->n; i++)
        room += scalar_room(&values[i]);
    check_size((uint64)begin + room);
    enlargeStringInfo(out, (int)room);
    pad(out);
    memcpy(out->data + out->len, &header, sizeof(header));
    entries = out->len + (int)sizeof(header);
    out->len = entries + 2 * keys->n * (int)sizeof(JEntry);
    from = out->len;
    memcpy(out->data + out->len, keys->text, keys->bytes);
    for (int i = 0; i < keys->n; i++) {
        uint32 key = out->len;

        out->len += keys->lengths[i];
        set_entry(out, entries, i, JENTRY_ISSTRING, from, key);
    }
    for (int i = 0; i < keys->n; i++) {
        uint32 value = out->len;
        JEntry type = write_scalar(out, &values[keys->order[i]]);

        set_entry(out, entries, keys->n + i, type, from, value);
    }
    out->data[out->len] = '\0';
    add_entry(container, JENTRY_ISCONTAINER, begin);
}

Jsonb *container_end(const Container *object)
{
    SET_VARSIZE(object->out->data, object->out->len);
    return (Jsonb *)object->out->data;
}
