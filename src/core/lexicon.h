/*
 * lexicon.h - the words the engine knows, read-only and shared by every process that maps the library.
 *
 * A form ("milliards", "droit de premier refus") is a path in a tree whose steps are words:
 *
 *     words    "droit" ──► node 812          children   (812, "de") ──► node 20411 ──"premier"──► …
 *              hash table                               hash table
 *
 *     node ──► senses: (language, class, feature, caps, value), in a flat array; and what classes they are of, by
 *              language
 *
 * A word's node number is its word number, so a one-word form needs no step. Tables are made at build time by
 * src/tools/lexicon_compiler.c from src/lexicon/<language>/<file>.lex.
 *
 * They are laid out for the cache, since a text asks for a word every 20 ns: a slot holds the first eight bytes of
 * its word, which for most words is all of it, so that the pool is not touched; a node says which languages it has
 * senses in and which words may go on from it, so that most nodes that bring nothing are left without reading a sense
 * or a child.
 */
#ifndef DEALS_LEXICON_H
#define DEALS_LEXICON_H

#include <stdbool.h>
#include <stdint.h>

#include "classes.h"
#include "enums.h"

enum {
    WORD_MAX_BYTES = 64,   /* a longer token is in no lexicon */
    PHRASE_MAX_TOKENS = 12 /* the longest form, in tokens */
};

enum { LANGUAGE_COMMON = 0, LANGUAGES_MAX = 64, LANGUAGE_NONE = 255 }; /* senses of common/ hold in every language */

/* How a form is written in the lexicon is how it must be written in the text: lower-case matches anything, a
 * Capital wants at least that, ALL CAPITALS want all capitals. */
enum { CAPS_MASK = 0x7f /* one bit for each of the first 7 tokens that wants a capital */, CAPS_ALL = 0x80 };

typedef struct Sense {
    uint8_t language, class_, feature, caps;
    uint32_t value;
} Sense;

typedef struct Node {
    uint64_t languages; /* of its senses: 1 << language for each */
    uint32_t sense;     /* first of its senses, which stand in order of language, common first */
    uint32_t group;     /* first of their groups */
    uint32_t children;  /* of every longer form that goes on from here, 1 << (next word & 31); 0: none does */
    uint16_t parents;   /* of every form that goes on with this word, 1 << (the node before it & 15) */
    uint16_t n_senses : 15;
    uint16_t qualifies : 1; /* a form of [qualifier] goes on with this word: more *than* */
} Node;

typedef struct SenseGroup { /* the senses of a node in one language */
    uint64_t classes;       /* 1 << Class for each */
    uint32_t sense;
    uint16_t n;
    uint8_t language;
    uint8_t caps; /* some of them want capitals */
} SenseGroup;

typedef struct WordSlot { /* open addressing; node 0: empty */
    uint64_t head;        /* lexicon_head() of the word */
    uint32_t hash, node;
} WordSlot;

typedef struct ChildSlot {
    uint32_t parent, word, node;
} ChildSlot;

enum { READS_MONEY = 1, READS_NAMES = 2, READS_DATES = 4, READS_DEALS = 8 };

typedef struct Language {
    char code[4];      /* ISO 639-1, "" for common */
    char decimal_mark; /* '.' or ',' */
    char date_order;   /* 'd' day first, 'm' month first, 'y' year first */
    uint8_t reads;     /* READS_… */
    uint32_t name;     /* string: its English name */
} Language;

/*
 * A frame: what a trigger means for the words around it.
 *
 *     buy = acquisition  subject:acquirer object:target from:seller  goods:buy_goods
 *
 * goods, facility, give and get name the frame to use instead when goods are bought, a facility is paid for, or when
 * the verb that carries a noun trigger gives (award a contract) or gets (win a contract).
 */
enum { FRAME_SLOTS = 12, FRAME_NONE = 255 };

#define FRAME_FLAGS(X)                                                                                               \
    X(needs_amount)   /* no deal without one */                                                                      \
    X(needs_two)      /* no deal without two parties */                                                              \
    X(symmetric)      /* all parties have the same role */                                                           \
    X(weak)           /* a general word (accord, deal): yields to a specific frame in the same sentence */           \
    X(stake)          /* a part of the target makes it an investment */                                              \
    X(needs_facility) /* built or opened must be a facility */                                                       \
    X(needs_percent)  /* takes 18 % of Y */                                                                          \
    X(needs_sum)      /* secured $11 million */                                                                      \
    X(listing)        /* whose parties are listed behind: investors include A, B and C */                            \
    X(goes_on)        /* adds parties to a deal of its kind told before: A and B took part */                        \
    X(alone)          /* a deal though the other side is not named: X rejects a takeover bid */                      \
    X(needs_goods)    /* what is bought or delivered must be goods */                                                \
    X(near)           /* the name stands straight behind the preposition, or behind what a company is */             \
    X(priced)         /* a noun that is a trigger only behind its price: a 300 million plant */                      \
    X(bare)           /* nothing follows it in its clause: X led */                                                  \
    X(needs_be)       /* the noun must be said of a subject: X is a client of Y */

#define FRAME_FLAG_BIT(name) FRAME_BIT_##name,
#define FRAME_FLAG(name)     FRAME_##name = 1 << FRAME_BIT_##name,
enum { FRAME_FLAGS(FRAME_FLAG_BIT) };
enum { FRAME_FLAGS(FRAME_FLAG) };

typedef struct Frame {
    uint32_t name;                      /* string */
    uint8_t kind;                       /* DealKind */
    uint8_t status;                     /* DealStatus */
    uint16_t flags;                     /* FRAME_… */
    uint8_t n;                          /* of slots */
    uint8_t goods, facility, give, get; /* frames, or FRAME_NONE */
    struct {
        uint8_t slot, role;
    } slots[FRAME_SLOTS];
} Frame;

typedef struct Lexicon {
    const WordSlot *words;
    const ChildSlot *children;
    const Node *nodes;
    const Sense *senses;
    const SenseGroup *groups;
    const Language *languages;
    const Frame *frames;
    const uint32_t *word_text;      /* of each word's node: offset in pool of its folded form */
    const uint32_t *word_hash;      /* and its lexicon_hash() */
    const uint32_t *strings;        /* offsets in pool */
    const uint32_t *characters;     /* node of each ASCII character that is a word; capitals as their small letters */
    const uint8_t *date_words;      /* by string: the Word of dates.h that it names, 0: none */
    const char *pool;               /* zero-terminated strings one after the other */
    uint32_t word_mask, child_mask; /* sizes of the hash tables less one */
    uint32_t n_nodes, n_groups, n_words, n_languages, n_frames, n_strings, pool_bytes;
} Lexicon;

extern const Lexicon lexicon; /* the generated tables */

#define EACH_BYTE 0x0101010101010101u /* times b: b in each of eight bytes */

/* Eight bytes as a number, the first lowest, whatever the machine: tables are the same everywhere. */
static inline uint64_t lexicon_load(const char *s)
{
    uint64_t x;
    __builtin_memcpy(&x, s, sizeof x);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    x = __builtin_bswap64(x);
#endif
    return x;
}

static inline void lexicon_store(char *s, uint64_t x)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    x = __builtin_bswap64(x);
#endif
    __builtin_memcpy(s, &x, sizeof x);
}

/* The first eight bytes of a word, or all of a shorter one with zeros behind it. */
static inline uint64_t lexicon_head(const char *s, uint32_t len)
{
    uint64_t x = 0;
    if (len >= 8)
        return lexicon_load(s);
    for (uint32_t i = 0; i < len; i++)
        x |= (uint64_t)(uint8_t)s[i] << 8 * i;
    return x;
}

/*
 * The hash of a word takes it eight bytes a step: most words are one multiplication. (By FNV, a byte a step, hashing
 * and comparing took a fifth of the tokenizer.)
 */
static inline uint64_t lexicon_hash_begin(uint32_t len)
{
    return len * 0xD6E8FEB86659FD93u;
}
static inline uint64_t lexicon_hash_step(uint64_t h, uint64_t eight)
{
    h = (h ^ eight) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 32; /* the low bits, which pick the slot, depend on all of it */
}

uint32_t lexicon_hash(const char *folded, uint32_t len);
static inline uint32_t lexicon_child_hash(uint32_t parent, uint32_t word)
{
    uint32_t h = parent * 2654435761u ^ word * 2246822519u;
    return h ^ h >> 15;
}
uint32_t lexicon_word(const Lexicon *lex, const char *folded, uint32_t len); /* node, 0: unknown */
bool lexicon_same(const Lexicon *lex, uint32_t node, const char *folded,
                  uint32_t len); /* is this the word of node? */

/*
 * lexicon_word() for one whose head and hash are known already. The text is compared too: a hash alone would take an
 * unknown word for a known one every few million tokens. Eight bytes are compared in the slot, more in the pool.
 */
static inline uint32_t lexicon_find(const Lexicon *lex, uint64_t head, uint32_t hash, const char *folded,
                                    uint32_t len)
{
    for (uint32_t i = hash & lex->word_mask;; i = (i + 1) & lex->word_mask) {
        const WordSlot *slot = &lex->words[i];
        if (slot->hash == hash && slot->head == head && slot->node &&
            (len <= 8 || lexicon_same(lex, slot->node, folded, len)))
            return slot->node;
        if (!slot->node)
            return 0;
    }
}

uint32_t lexicon_child(const Lexicon *lex, uint32_t node, uint32_t word); /* node, 0: none */
/*
 * Whether to ask lexicon_child(), which is far from the rest in memory: false for nearly all words that do not go on.
 * word 0: false.
 */
static inline bool lexicon_may_go_on(const Lexicon *lex, uint32_t node, uint32_t word)
{
    return lex->nodes[node].children >> (word & 31) & lex->nodes[word].parents >> (node & 15) & 1;
}
/* The senses of a node in a language that it is known to have some in: as many groups stand before it as languages.
 */
static inline const SenseGroup *lexicon_group(const Lexicon *lex, const Node *node, uint8_t language)
{
    uint64_t before = node->languages & (((uint64_t)1 << language) - 1);
    return &lex->groups[node->group + (before ? (uint32_t)__builtin_popcountll(before) : 0)];
}
bool lexicon_is(const Lexicon *lex, uint32_t node, Class class_); /* in any language */
int lexicon_language(const Lexicon *lex, const char *code);       /* number, -1: unknown */

static inline const char *lexicon_string(const Lexicon *lex, uint32_t i)
{
    return lex->pool + lex->strings[i];
}

/* A decimal value is packed: 24 bits of digits, 8 bits of power of ten. */
static inline uint32_t decimal_value_digits(uint32_t value)
{
    return value >> 8;
}
static inline int decimal_value_power(uint32_t value)
{
    return (int8_t)(value & 255);
}

#endif
