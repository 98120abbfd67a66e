/*
 * names.h - from capitals to entities: the stages of entities.c and what they hand on.
 *
 *     text        « Le PDG d'AWS, Matt Garman, … Garman dirige Amazon Web Services (AWS). »
 *     candidates  AWS · Matt Garman · Garman · Amazon Web Services · AWS        candidates.c
 *     evidence    role_of_before · first_name · speech_after · known_org · …    evidence.c
 *     names       {AWS ×2} {Matt Garman} {Garman} {Amazon Web Services}         aliases.c: same words, one name
 *     aliases     AWS → Amazon Web Services, Garman → Matt Garman               aliases.c: names of one entity
 *     kinds       organization 0.98, person 0.97                                evidence.c: weights
 *
 * Evidence is a set of bits. A name's evidence is that of all its mentions, an entity's that of all its names; so a
 * clear mention settles the unclear ones. A table of weights, one row a piece of evidence, turns the set into a score
 * for each kind: a learned model only has to replace that table.
 */
#ifndef DEALS_NAMES_H
#define DEALS_NAMES_H

#include "document.h"

/*
 * Evidence: X(bit, organization, person, product, place, nothing): what it weighs for each kind, in twentieths of a
 * nat.
 *
 * The weights were set by hand and then moved, by logistic regression with the hand's weights as prior, towards what
 * explains WikiGold and CORE (CC BY 4.0), Re-DocRED and POPCORN (MIT), Europeana Newspapers (CC0); rows of which
 * those texts say little, the column of products, and business were set by hand again.
 */
/* clang-format off */
#define EVIDENCE(X)                                                                                                \
    /* the words themselves */                                                                                     \
    X(legal_form, 56, -30, -10, -30, -18)                                                                          \
    X(org_head, 29, -20, -5, -8, 3)                                                                                \
    X(org_tail, 26, -15, 2, -6, -3)                                                                                \
    X(org_inside, 13, -5, 0, 0, -3)    /* such a word elsewhere in it */                                           \
    X(ampersand, 26, -14, 0, -8, -6)                                                                               \
    X(first_name, -11, 46, -14, -15, -22)  /* a first name, then another word */                                   \
    X(first_weak, -2, 19, -4, -4, -5)                                                                              \
    X(only_first, -6, 33, 0, -8, -9)   /* a first name alone */                                                    \
    X(surname, -2, 20, -2, -4, -8)                                                                                 \
    X(initial, -13, 26, -8, -10, -3) /* J. Smith */                                                                \
    X(particle, -6, 13, -8, 4, -1)    /* von, bin */                                                               \
    X(digit, -12, -26, 16, -13, 16)    /* GB200 */                                                                  \
    X(upper, 17, -28, 4, -13, 14)       /* AWS */                                                                  \
    X(mixed, 14, -6, 8, -8, -4)      /* OpenAI */                                                                  \
    X(domain, 28, -20, 4, -12, -6)   /* Jet.com */                                                                 \
    X(one_word, 9, -5, 0, 8, 12)                                                                                   \
    X(two_words, 5, 2, -2, 6, 2)                                                                                   \
    X(long_name, 4, -8, 0, -1, 2)    /* four words and more */                                                     \
    X(hyphen, 4, -4, 0, 6, -2)                                                                                     \
    X(known_org, 41, -19, -6, -18, -10)                                                                            \
    X(known_product, -30, -30, 80, -20, -14)                                                                       \
    X(known_place, -12, -21, -10, 68, -13)                                                                         \
    X(ambiguous, -8, 0, -4, -4, 8) /* Target, Orange */                                                            \
    X(starts_known, 18, -9, 4, -3, 3) /* Airbus Helicopters */                                                     \
    X(product_inside, -16, -16, 34, -8, 0)                                                                         \
    X(place_inside, 12, -18, 0, 11, -6)                                                                            \
    X(all_common, -7, -26, -8, -14, 24)                                                                            \
    X(some_common, -3, -10, 2, 6, 11)                                                                              \
    X(unknown, -5, 24, 0, 7, 6)       /* no word of it is ordinary */                                              \
    X(noun_land, 0, 0, 0, 0, 14)     /* one unknown word where all nouns bear capitals */                          \
    X(place_head, -6, -20, -6, 37, -6) /* Lake X, X County */                                                      \
    X(event_word, -15, -20, 0, -12, 31)                                                                            \
    X(first_alone, 3, -5, 2, 5, -2) /* its first word is a name too: Nordlyx of Nordlyx Energi */                  \
    X(last_alone, -6, 15, 0, -3, 0)  /* its last one: Garman */                                                    \
    X(abbreviation, 22, -14, 0, -4, -4) /* of a name, in brackets */                                               \
    /* where it stands */                                                                                          \
    X(lone, 6, -18, 0, 2, 0)         /* one word that is part of no longer name of the text */                     \
    X(deal_sentence, 7, -4, 0, -4, -5)                                                                             \
    X(ordinary_opener, -10, -10, -10, -10, 40) /* an ordinary word whose capital says nothing, everywhere */       \
    X(dateline, -23, -16, -10, 27, 5)                                                                              \
    X(business, 14, -3, 2, -7, -13)     /* the text speaks of business */                                           \
    X(frequent, -14, 16, 0, 3, 1)      /* three times and more */                                                  \
    X(bracketed, 10, -4, 0, -2, -2)     /* all that is in brackets: (EFE) */                                       \
    X(number_after, -3, -7, 8, -6, 7)                                                                              \
    X(joined, 1, 8, 0, 9, -9)        /* in a list with another capital */                                          \
    X(opener, -1, 0, -2, -13, 11)     /* only ever begins a sentence */                                            \
    X(noisy, -3, -2, -3, -7, 6)      /* only in headlines of capitals */                                           \
    X(quoted, -1, -11, 4, -11, 11)                                                                                 \
    /* before it */                                                                                                \
    X(title_before, -30, 49, -20, -22, -12)                                                                        \
    X(role_before, -15, 27, -10, -14, -6)                                                                          \
    X(role_of_before, 34, -14, -6, 4, -14)                                                                         \
    X(org_noun_before, 46, -22, -2, -12, -14)                                                                        \
    X(noun_phrase_before, 18, -6, 0, -6, -3) /* le fabricant de puces X */                                         \
    X(anaphor_of_before, -6, 14, 0, 0, 0)                                                                          \
    X(at_before, 12, 2, 0, 1, -6)                                                                                  \
    X(to_before, -4, -10, -4, 18, -2)                                                                              \
    X(in_before, -7, -13, -4, 26, -5)                                                                              \
    X(based_before, -12, -14, -8, 28, 0)                                                                           \
    X(nationality_before, 9, -5, 4, -10, 5)                                                                        \
    X(named_before, 8, 0, 2, 4, -2)                                                                                \
    X(led_by_after, 34, -14, -4, -8, -10)                                                                          \
    X(runs_before, 34, -14, -6, -6, -12)                                                                           \
    X(led_by_before, 6, 19, -10, -10, -4)                                                                          \
    X(product_before, -8, -18, 54, -10, -6)                                                                           \
    X(place_beside, -7, -6, -4, 25, -8)                                                                            \
    X(place_before, -9, -15, -4, 36, 0)                                                                            \
    X(event_before, -5, -13, 2, -6, 14)                                                                            \
    X(the_before, 5, -32, 4, 13, 8)                                                                                \
    X(deal_before, 20, -8, 4, -10, -8)   /* acquire X, rachat de X */                                              \
    /* behind it */                                                                                                \
    X(speech_after, 7, 20, -12, -12, -4)                                                                           \
    X(verb_after, 11, 3, -2, -1, -11)    /* acquires, announced */                                                 \
    X(role_after, -14, 29, -10, -12, -7)  /* , PDG d' */                                                           \
    X(word_after, 4, 2, 0, -2, -6)      /* a lower-case word, perhaps a verb */                                    \
    X(role_next, 30, -6, -8, 0, -8)     /* AWS chief executive */                                                  \
    X(possessive_role, 34, -2, -4, 2, -8)  /* AWS's chief executive */                                                \
    X(place_after, -3, -11, -4, 24, -2)   /* X factory, X county */                                                \
    X(event_after, -12, -14, 0, -6, 34)  /* X pact */                                                               \
    X(org_noun_after, 34, -10, 0, -10, -12)/* , a maker of */                                                         \
    X(runs_after, -16, 26, -8, -10, 0)                                                                             \
    X(ticker_after, 44, -14, -8, -14, -12)                                                                         \
    X(age_after, -16, 28, -8, -10, 0)                                                                              \
    X(based_after, 36, -12, -4, -16, -10)                                                                            \
    X(shares_after, 30, -8, 0, -8, -6)
/* clang-format on */

/* What speaks for each kind before any evidence does. */
#define EVIDENCE_PRIOR                                                                                               \
    {                                                                                                                \
        12, 2, -4, 6, 20                                                                                             \
    }

#define EVIDENCE_ENUM(name, o, p, r, l, z) EVIDENCE_##name,
typedef enum Evidence { EVIDENCE(EVIDENCE_ENUM) EVIDENCE_count } Evidence;
_Static_assert(EVIDENCE_count <= 128, "EvidenceSet has 128 bits");
/* Aligned to 8, as the memory of hosts is: palloc gives no more. */
__extension__ typedef unsigned __int128 EvidenceSet __attribute__((aligned(8)));
#define EVIDENCE_BIT(name) ((EvidenceSet)1 << EVIDENCE_##name)

enum { KIND_nothing = ENTITY_count, KIND_count }; /* beside EntityKind */
enum {
    NAME_MAX_TOKENS = 24,
    /* a longer run of capitals is a headline or a list */ WINDOW_TOKENS = 8 /* how far context is looked for */
};

typedef struct Candidate {
    uint32_t token, sentence;
    uint16_t n;
    bool noisy;  /* in a headline of capitals: the capitals say nothing */
    bool opener; /* begins a sentence: its capital says nothing */
    EvidenceSet evidence;
    uint64_t key;     /* of its words, without legal form */
    uint32_t name;    /* in Names.names */
    uint32_t known;   /* lexicon string of the canonical name, NONE */
    uint32_t bracket; /* candidate in the brackets behind it, NONE */
} Candidate;

typedef struct Name { /* the same words, wherever they stand */
    uint64_t key;
    EvidenceSet evidence;
    uint32_t first, longest;  /* candidates; longest is the fullest and clearest way it is written */
    uint32_t mentions, clear; /* clear: not openers, not noisy */
    uint32_t root;            /* name it is an alias of; itself: none */
    uint32_t known;
    uint32_t entity;
    uint8_t words, kind;
    float confidence;
} Name;

typedef struct NameSlot {
    uint64_t key;
    uint32_t name;
} NameSlot; /* name + 1; 0: empty */
typedef struct NameMap {
    NameSlot *slots;
    uint32_t mask, n;
} NameMap;

typedef struct Names {
    Document *doc;
    bool nouns; /* the text writes all nouns with a capital */
    VECTOR(Candidate) candidates;
    VECTOR(Name) names;
    NameMap exact, prefixes, suffixes, initials, knowns;
} Names;

/* candidates.c */
bool name_word(const Document *doc, uint32_t i, NameWord wanted, uint32_t *n);        /* at token i; n may be NULL */
bool name_word_before(const Document *doc, uint32_t i, NameWord wanted, uint32_t *n); /* ends just before token i */
/* The set of all that end just before token i, and how long they are. */
uint32_t name_words_before(const Document *doc, uint32_t i, uint8_t lengths[NAME_WORD_count]);
bool token_is_capital(const Document *doc, uint32_t i);
bool token_is_verb(const Document *doc, uint32_t i);
bool token_is_ordinary(const Token *t); /* a word of the language */
uint32_t ticker_end(const Document *doc, uint32_t i);
void candidates_find(Names *names);

/* evidence.c */
void evidence_gather(Names *names);
uint8_t evidence_kind(EvidenceSet evidence, float *confidence); /* EntityKind or KIND_nothing */

/* aliases.c */
uint64_t name_key(const Document *doc, uint32_t token, uint32_t n, uint32_t *words);
uint64_t token_key(const Document *doc, uint32_t token);
bool map_put(NameMap *map, uint64_t key, uint32_t name); /* false: the key is there already */
uint32_t map_get(const NameMap *map, uint64_t key);      /* NONE: not there */
void names_group(Names *names);
void aliases_join(Names *names);
uint32_t name_root(Names *names, uint32_t name);

/* entities.c */
void kinds_settle(Names *names);

/* roles.c */
void roles_find(Document *doc);

#endif
