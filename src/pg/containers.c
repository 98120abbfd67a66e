#include "containers.h"

void container_begin(Container *container)
{
    initStringInfo(&container->entries);
    initStringInfo(&container->children);
    container->n = 0;
}

void container_free(Container *container)
{
    pfree(container->entries.data);
    pfree(container->children.data);
}

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

/* Every 32nd entry holds the child's end instead of its length, so that finding a child need not add up all. */
static void add_entry(Container *container, JEntry type, uint32 begin)
{
    uint32 end = container->children.len;
    JEntry entry = type;

    check_size((uint64)container->entries.len + end + sizeof(JEntry));
    if (container->n++ % JB_OFFSET_STRIDE == 0)
        entry |= JENTRY_HAS_OFF | end;
    else
        entry |= end - begin;
    appendBinaryStringInfo(&container->entries, (char *)&entry, sizeof(entry));
}

static void pad(StringInfo out)
{
    while (out->len % sizeof(uint32) != 0)
        appendStringInfoCharMacro(out, '\0');
}

void container_add_null(Container *container)
{
    add_entry(container, JENTRY_ISNULL, container->children.len);
}

void container_add_string(Container *container, const char *s, uint32 len)
{
    uint32 begin = container->children.len;

    appendBinaryStringInfo(&container->children, s, (int)len);
    add_entry(container, JENTRY_ISSTRING, begin);
}

void container_add_jsonb(Container *container, const Jsonb *jsonb)
{
    uint32 begin = container->children.len;
    uint32 size = VARSIZE(jsonb) - VARHDRSZ;

    check_size((uint64)begin + size);
    pad(&container->children); /* counts as the child's */
    appendBinaryStringInfo(&container->children, (const char *)&jsonb->root, (int)size);
    add_entry(container, JENTRY_ISCONTAINER, begin);
}

static void write_container(StringInfo out, const Container *container, uint32 header)
{
    check_size((uint64)out->len + container->entries.len + container->children.len + sizeof(uint32));
    appendBinaryStringInfo(out, (char *)&header, sizeof(header));
    appendBinaryStringInfo(out, container->entries.data, container->entries.len);
    appendBinaryStringInfo(out, container->children.data, container->children.len);
}

void container_add_array(Container *container, const Container *array)
{
    uint32 begin = container->children.len;

    pad(&container->children);
    write_container(&container->children, array, array->n | JB_FARRAY);
    add_entry(container, JENTRY_ISCONTAINER, begin);
}

Jsonb *container_to_object(const Container *container)
{
    StringInfoData out;

    initStringInfo(&out);
    appendStringInfoSpaces(&out, VARHDRSZ);
    write_container(&out, container, container->n / 2 | JB_FOBJECT);
    SET_VARSIZE(out.data, out.len);
    return (Jsonb *)out.data;
}
