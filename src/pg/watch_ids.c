/*
 * watch_ids.c - a name for a deal that stays as long as its facts do.
 *
 * deal_id is a hash of the article's key and of the facts: kind, status, amount, dates, and who takes part as what.
 * Where it is told, in which words and under which number is not in it: an article whose other paragraphs are edited
 * keeps its deals, and whoever refers to them. Equal deals of one article are told apart by counting.
 *
 *     0000000004d2-8f3a-9c51-…     an article with the key 1234
 *     └ its key ─┘ └ hash ─┘
 *
 * The first six bytes are those of the key, so that the deals of an article stand side by side in the indexes, and
 * those of new articles at their end, where the pages are at hand.
 */
#include "watch.h"

#include "common/cryptohash.h"
#include "common/sha2.h"
#include "fmgr.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"

enum { PREFIX_LEN = 6 };

typedef struct Digest {
    uint8 bytes[PG_SHA256_DIGEST_LENGTH];
    uint32 deal;
} Digest;

static void digest(const StringInfo in, uint8 *out)
{
    pg_cryptohash_ctx *context = pg_cryptohash_create(PG_SHA256);

    if (context == NULL || pg_cryptohash_init(context) < 0 ||
        pg_cryptohash_update(context, (const uint8 *)in->data, in->len) < 0 ||
        pg_cryptohash_final(context, out, PG_SHA256_DIGEST_LENGTH) < 0)
        elog(ERROR, "could not compute a hash");
    pg_cryptohash_free(context);
}

/* A byte tells what follows, so that no two lists of facts look the same. */
static void add_bytes(StringInfo out, const char *s, size_t len)
{
    uint32 n = (uint32)len;
    uint8 size[4] = {n >> 24, n >> 16, n >> 8, n};

    appendStringInfoChar(out, '=');
    appendBinaryStringInfo(out, (char *)size, sizeof(size));
    appendBinaryStringInfo(out, s, (int)len);
}

static void add_number(StringInfo out, bool has, int64 value)
{
    char text[32];
    int len = has ? snprintf(text, sizeof(text), INT64_FORMAT, value) : 0;

    add_bytes(out, text, len);
}

static void add_decimal(StringInfo out, bool has, Decimal value)
{
    char text[DECIMAL_TEXT_MAX];

    add_bytes(out, text, has ? decimal_write(value, text) : 0);
}

static void add_name(StringInfo out, const char *name)
{
    add_bytes(out, name ? name : "", name ? strlen(name) : 0);
}

/* The bytes of a key, in an order that does not depend on the machine nor on settings. */
static void add_key(StringInfo out, Datum value, Form_pg_attribute attribute)
{
    if (attribute->attbyval) {
        uint64 word = (uint64)value;
        uint8 bytes[8];

        if (attribute->attlen < 8)
            word &= (UINT64CONST(1) << attribute->attlen * 8) - 1;
        for (int i = 0; i < 8; i++)
            bytes[i] = word >> (56 - 8 * i);
        add_bytes(out, (char *)bytes, sizeof(bytes));
    } else if (attribute->attlen == -1) {
        struct varlena *plain = PG_DETOAST_DATUM_PACKED(value);

        add_bytes(out, VARDATA_ANY(plain), VARSIZE_ANY_EXHDR(plain));
    } else if (attribute->attlen == -2)
        add_bytes(out, DatumGetCString(value), strlen(DatumGetCString(value)));
    else
        add_bytes(out, DatumGetPointer(value), attribute->attlen);
}

static int compare_parties(const void *a, const void *b)
{
    const Party *x = *(const Party *const *)a, *y = *(const Party *const *)b;
    int order = (int)x->role - (int)y->role;

    if (order == 0)
        order = memcmp(x->name.s, y->name.s, Min(x->name.len, y->name.len));
    return order != 0 ? order : (x->name.len > y->name.len) - (x->name.len < y->name.len);
}

/* Sorted, so that a sentence turned round does not count. */
static void add_parties(StringInfo out, const Document *doc, const Deal *deal)
{
    const Party **parties = palloc((deal->n_parties + 1) * sizeof(Party *));

    for (uint32 i = 0; i < deal->n_parties; i++)
        parties[i] = &doc->parties.items[deal->party + i];
    qsort(parties, deal->n_parties, sizeof(Party *), compare_parties);
    for (uint32 i = 0; i < deal->n_parties; i++) {
        add_name(out, role_names[parties[i]->role]);
        add_bytes(out, parties[i]->name.s, parties[i]->name.len);
    }
    pfree(parties);
}

static void add_deal(StringInfo out, const Document *doc, const Deal *deal)
{
    add_name(out, deal_kind_names[deal->kind]);
    add_name(out, deal_status_names[deal->status]);
    add_decimal(out, deal->has_value, deal->value);
    add_decimal(out, deal->has_max, deal->max);
    add_name(out, deal->currency == NONE ? NULL : lexicon_string(doc->lexicon, deal->currency));
    add_name(out, deal->has_qualifier ? qualifier_names[deal->qualifier] : NULL);
    add_decimal(out, deal->has_stake, deal->stake);
    add_number(out, deal->has_term, deal->term.months);
    add_number(out, deal->has_term, deal->term.days);
    add_number(out, deal->announced != NO_DAY, deal->announced);
    add_number(out, deal->effective != NO_DAY, deal->effective);
    add_parties(out, doc, deal);
}

static int compare_digests(const void *a, const void *b)
{
    const Digest *x = a, *y = b;
    int order = memcmp(x->bytes, y->bytes, sizeof(x->bytes));

    return order != 0 ? order : (x->deal > y->deal) - (x->deal < y->deal);
}

/* Behind what add_key() has written of the first column: the low bytes of a number, the first ones of anything else.
 */
static void read_prefix(const StringInfo key, Form_pg_attribute attribute, uint8 *prefix)
{
    int header = 1 + (int)sizeof(uint32), len = Min(key->len - header, PREFIX_LEN);

    memset(prefix, 0, PREFIX_LEN);
    memcpy(prefix, attribute->attbyval ? key->data + key->len - len : key->data + header, len);
}

/* A UUID of version 8: its bits are the maker's own. */
static void make_uuid(const uint8 *prefix, const uint8 *bytes, pg_uuid_t *id)
{
    memcpy(id->data, prefix, PREFIX_LEN);
    memcpy(id->data + PREFIX_LEN, bytes, UUID_LEN - PREFIX_LEN);
    id->data[6] = (id->data[6] & 0x0f) | 0x80;
    id->data[8] = (id->data[8] & 0x3f) | 0x80;
}

/* The second of two equal deals is named after the first one's hash and its number. */
static void name_equals(Digest *digests, uint32 n, const uint8 *prefix, pg_uuid_t *ids)
{
    uint32 first = 0;

    for (uint32 i = 0; i < n; i++) {
        if (i > 0 && memcmp(digests[i].bytes, digests[first].bytes, sizeof(digests[i].bytes)) != 0)
            first = i;
        if (i > first) {
            uint8 bytes[PG_SHA256_DIGEST_LENGTH];
            StringInfoData counted;

            initStringInfo(&counted);
            add_bytes(&counted, (char *)digests[i].bytes, sizeof(digests[i].bytes));
            add_number(&counted, true, i - first);
            digest(&counted, bytes);
            make_uuid(prefix, bytes, &ids[digests[i].deal]);
            pfree(counted.data);
        } else
            make_uuid(prefix, digests[i].bytes, &ids[digests[i].deal]);
    }
}

/* One for each deal of the document. */
pg_uuid_t *watch_deal_ids(const Document *doc, const Datum *keys, const bool *nulls, TupleDesc desc)
{
    uint32 n = doc->deals.n;
    Digest *digests = MemoryContextAllocHuge(CurrentMemoryContext, (n + 1) * sizeof(Digest));
    pg_uuid_t *ids = MemoryContextAllocHuge(CurrentMemoryContext, (n + 1) * sizeof(pg_uuid_t));
    StringInfoData bytes;
    uint8 prefix[PREFIX_LEN];
    int key_len;

    initStringInfo(&bytes);
    for (int i = 0; i < desc->natts; i++) {
        if (!nulls[i])
            add_key(&bytes, keys[i], TupleDescAttr(desc, i));
        if (i == 0)
            read_prefix(&bytes, TupleDescAttr(desc, 0), prefix);
    }
    key_len = bytes.len;
    for (uint32 i = 0; i < n; i++) {
        CHECK_FOR_INTERRUPTS();
        bytes.len = key_len;
        add_deal(&bytes, doc, &doc->deals.items[i]);
        digest(&bytes, digests[i].bytes);
        digests[i].deal = i;
    }
    qsort(digests, n, sizeof(Digest), compare_digests);
    name_equals(digests, n, prefix, ids);
    return ids;
}
