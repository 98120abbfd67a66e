/*
 * dictionary.h - names of the user's own: aliases, the names they stand for, and words that are never names.
 *
 *     alias            name          kind           "… Orvanel SA et la BFQ …"
 *     Orvanel          Orvanel SA    organization        └──┘          └─┘
 *     BFQ              Banque Fiq    organization   doc->listed: {Orvanel ─► row 0} {BFQ ─► row 1}
 *     Marché           Marché        stop
 *
 * A dictionary is a tree like the lexicon's, made while the program runs: its steps are the lexicon's words where it
 * has them, so that a text asks for a word once, and hashes of the word elsewhere. A bitmap of the words that some
 * alias begins with keeps all other tokens at one look.
 *
 * Capitals are read as in the lexicon: small letters in an alias match anything, a Capital wants one, ALL CAPITALS
 * want all.
 */
#ifndef DEALS_DICTIONARY_H
#define DEALS_DICTIONARY_H

#include "document.h"

enum {
    ALIAS_MAX_TOKENS = 24, /* a longer run is no name for the engine either */
    LISTED_stop = ENTITY_count,
    LISTED_any /* a name whatever it is; an organization where nothing else speaks */
};

typedef struct DictionaryRow {
    Slice alias, name;
    uint32_t known;          /* number of its name: equal names have equal numbers; see known_name() */
    uint32_t capital, upper; /* a bit for each token that wants a capital, that wants all capitals */
    uint32_t next;           /* row + 1 of another with the same words */
    uint8_t kind, language;  /* EntityKind or LISTED_stop; LANGUAGE_NONE: in every one */
} DictionaryRow;

typedef struct DictionaryStep { /* open addressing; node 0: empty */
    uint64_t word;
    uint32_t parent, node;
} DictionaryStep;

typedef struct Dictionary {
    Memory memory;
    const Lexicon *lexicon;
    VECTOR(DictionaryRow) rows;
    VECTOR(uint32_t) nodes; /* of each: its first row + 1, 0: none. nodes[0] is the root */
    VECTOR(Slice) names;
    DictionaryStep *steps;
    uint32_t step_mask;
    uint32_t *name_slots; /* hash table of names: number + 1 */
    uint32_t name_mask;
    uint64_t *lexicon_firsts; /* bitmap of lexicon words that begin an alias */
    uint64_t other_firsts;    /* of the first bytes of those the lexicon does not have: 1 << (byte & 63) */
} Dictionary;

/* Why an alias cannot be found in any text, or NULL: it can. */
const char *alias_refused(const char *alias, size_t len);
int listed_kind(const char *kind); /* organization, person, product, place, stop; -1: unknown */

/* memory.status tells how it went. A row whose alias is refused is left out. language NULL: all. */
void dictionary_init(Dictionary *dictionary, const Host *host, const Lexicon *lexicon);
void dictionary_add(Dictionary *dictionary, Slice alias, Slice name, uint8_t kind, uint8_t language);
void dictionary_finish(Dictionary *dictionary); /* once, behind the last row */
void dictionary_free(Dictionary *dictionary);

/* The name that a number stands for, of the lexicon or of the document's dictionary. */
Slice known_name(const Document *doc, uint32_t known);

#endif
