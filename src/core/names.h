/*
 * names.h - from capitals to entities: the stages of entities.c and what they hand on.
 *
 *     text        « Le PDG d'AWS, Matt Garman, … Garman dirige Amazon Web Services (AWS). »
 *     candidates  AWS · Matt Garman · Garman · Amazon Web Services · AWS        candidates.c
 *     evidence    role_of_before · first_name · speech_after · known_org · …    evidence.c
 *     names       {AWS ×2} {Matt Garman} {Garman} {Amazon Web Services}         aliases.c: same words, one name
 *     aliases     AWS → Amazon Web Services, Garman → Matt Garman               aliases.c: names of one entity
 *     traits      "garman", "… PDG d' _ ,"                                      traits.c: words, hashed
 *     kinds       organization 0.98, person 0.97                                evidence.c: weights
 *
 * Evidence is a set of bits. A name's evidence is that of all its mentions, an entity's that of all its names; so a
 * clear mention settles the unclear ones. A table of weights, one row a piece of evidence, turns the set into a score
 * for each kind.
 */
#ifndef DEALS_NAMES_H
#define DEALS_NAMES_H

#include "dictionary.h"
#include "document.h"

/*
 * Evidence: X(bit). What each weighs for each kind stands in src/lexicon/common/names.weights, which `make weights`
 * makes anew; src/lexicon/NAMES_MODEL.md tells how and from what.
 */
/* clang-format off */
#define EVIDENCE(X)                                                                                                \
    /* the words themselves */                                                                                     \
    X(legal_form)                                                                                                  \
    X(org_head)                                                                                                    \
    X(org_tail)                                                                                                    \
    X(org_inside)          /* such a word elsewhere in it */                                                       \
    X(ampersand)                                                                                                   \
    X(first_name)          /* a first name, then another word */                                                   \
    X(first_weak)                                                                                                  \
    X(only_first)          /* a first name alone */                                                                \
    X(surname)                                                                                                     \
    X(only_surname)        /* a frequent family name alone */                                                      \
    X(initial)             /* J. Smith */                                                                          \
    X(particle)            /* von, bin */                                                                          \
    X(digit)               /* GB200 */                                                                             \
    X(upper)               /* AWS */                                                                               \
    X(mixed)               /* OpenAI */                                                                            \
    X(domain)              /* Jet.com */                                                                           \
    X(one_word)                                                                                                    \
    X(two_words)                                                                                                   \
    X(long_name)           /* four words and more */                                                               \
    X(hyphen)                                                                                                      \
    X(known_org)                                                                                                   \
    X(known_product)                                                                                               \
    X(known_place)                                                                                                 \
    X(ambiguous)           /* Target, Orange */                                                                    \
    X(starts_known)        /* Airbus Helicopters */                                                                \
    X(product_inside)                                                                                              \
    X(place_inside)                                                                                                \
    X(all_common)                                                                                                  \
    X(some_common)                                                                                                 \
    X(unknown)             /* no word of it is ordinary */                                                         \
    X(noun_land)           /* one unknown word where all nouns bear capitals */                                    \
    X(place_head)          /* Lake X, X County */                                                                  \
    X(event_word)                                                                                                  \
    X(first_alone)         /* its first word is a name too: Nordlyx of Nordlyx Energi */                           \
    X(last_alone)          /* its last one: Garman */                                                              \
    X(abbreviation)        /* of a name, in brackets */                                                            \
    /* where it stands */                                                                                          \
    X(lone)                /* one word that is part of no longer name of the text */                               \
    X(deal_sentence)                                                                                               \
    X(ordinary_opener)     /* an ordinary word whose capital says nothing, everywhere */                           \
    X(dateline)                                                                                                    \
    X(business)            /* the text speaks of business */                                                       \
    X(some_business)       /* it may: a short one, with one sign of it */                                          \
    X(sport)               /* the text speaks of sport */                                                          \
    X(team_line)           /* Leeds 2 Everton 1 */                                                                 \
    X(team_beside)         /* against Leeds, Leeds striker */                                                      \
    X(frequent)            /* three times and more */                                                              \
    X(bracketed)           /* all that is in brackets: (EFE) */                                                    \
    X(number_after)                                                                                                \
    X(joined)              /* in a list with another capital */                                                    \
    X(opener)              /* only ever begins a sentence */                                                       \
    X(noisy)               /* only in headlines of capitals */                                                     \
    X(quoted)                                                                                                      \
    X(quoted_part)         /* begins a quotation that goes on in small letters: the title of a work */            \
    X(portfolio)           /* Education, of the Minister of Education, the Education Minister */                  \
    /* before it */                                                                                                \
    X(title_before)                                                                                                \
    X(role_before)                                                                                                 \
    X(role_of_before)                                                                                              \
    X(org_noun_before)                                                                                             \
    X(noun_phrase_before)  /* le fabricant de puces X */                                                           \
    X(anaphor_of_before)                                                                                           \
    X(at_before)                                                                                                   \
    X(to_before)                                                                                                   \
    X(in_before)                                                                                                   \
    X(based_before)                                                                                                \
    X(nationality_before)                                                                                          \
    X(national)            /* le Finlandais Petri Pasanen: two unknown words, in no text of business */            \
    X(named_before)                                                                                                \
    X(led_by_after)                                                                                                \
    X(runs_before)                                                                                                 \
    X(led_by_before)                                                                                               \
    X(product_before)                                                                                              \
    X(place_beside)                                                                                                \
    X(place_before)                                                                                                \
    X(event_before)                                                                                                \
    X(the_before)                                                                                                  \
    X(deal_before)         /* acquire X, rachat de X */                                                            \
    X(company_before)      /* owns X, fined X, salariés de X */                                                    \
    /* behind it */                                                                                                \
    X(speech_after)                                                                                                \
    X(verb_after)          /* acquires, announced */                                                               \
    X(role_after)          /* , PDG d' */                                                                          \
    X(word_after)          /* a lower-case word, perhaps a verb */                                                 \
    X(role_next)           /* AWS chief executive */                                                               \
    X(possessive_role)     /* AWS's chief executive */                                                             \
    X(place_after)         /* X factory, X county */                                                               \
    X(event_after)         /* X pact */                                                                            \
    X(org_noun_after)      /* , a maker of; X …. Le groupe … */                                                                      \
    X(runs_after)                                                                                                  \
    X(ticker_after)                                                                                                \
    X(age_after)                                                                                                   \
    X(based_after)                                                                                                 \
    X(shares_after)
/* clang-format on */

#define EVIDENCE_ENUM(name) EVIDENCE_##name,
typedef enum Evidence {
    EVIDENCE(EVIDENCE_ENUM) EVIDENCE_count,
    EVIDENCE_none = EVIDENCE_count /* what speaks for each kind before any evidence does */
} Evidence;
_Static_assert(NAME_WORD_count <= 32, "Beside has sets of 32 bits");
_Static_assert(EVIDENCE_count <= 128, "EvidenceSet has 128 bits");
/* Aligned to 8, as the memory of hosts is: palloc gives no more. */
__extension__ typedef unsigned __int128 EvidenceSet __attribute__((aligned(8)));
#define EVIDENCE_BIT(name) ((EvidenceSet)1 << EVIDENCE_##name)

enum { KIND_nothing = ENTITY_count, KIND_count }; /* beside EntityKind */
enum { KIND_ROOM = 8 /* a row of weights is added as one vector */ };
/* In twentieths of a nat. Written by the lexicon compiler from names.weights. */
extern const int16_t name_weights[EVIDENCE_none + 1][KIND_ROOM];

/*
 * Traits: the words of a name and those around it, hashed; see traits.c. What each weighs for the kinds of
 * TRAIT_KINDS, in twentieths of a nat. Written by the lexicon compiler from names.traits.
 */
enum { TRAIT_KINDS = 4 /* organization, person, place, nothing */, TRAIT_SLOTS = 1 << 17, TRAITS_MAX = 40 };
extern const int8_t name_traits[TRAIT_SLOTS][TRAIT_KINDS];

enum {
    NAME_MAX_TOKENS = 24,
    /* a longer run of capitals is a headline or a list */ WINDOW_TOKENS = 8 /* how far context is looked for */
};

typedef struct Candidate {
    uint32_t token, sentence;
    uint16_t n;
    bool noisy;  /* in a headline of capitals: the capitals say nothing */
    bool opener; /* begins a sentence: its capital says nothing */
    bool team;   /* a city's name that stands for its club */
    EvidenceSet evidence;
    uint64_t key;     /* of its words, without legal form */
    uint32_t name;    /* in Names.names */
    uint32_t known;   /* the canonical name: see known_name(); NONE */
    uint32_t listed;  /* in Document.listed, NONE: the user does not list it */
    uint32_t bracket; /* candidate in the brackets behind it, NONE */
} Candidate;

typedef struct Name { /* the same words, wherever they stand */
    uint64_t key;
    EvidenceSet evidence;
    uint32_t first, longest;  /* candidates; longest is the fullest and clearest way it is written */
    uint32_t mentions, clear; /* clear: not openers, not noisy */
    uint32_t arounds;         /* mentions that around sums over */
    uint32_t root;            /* name it is an alias of; itself: none */
    uint32_t known;
    uint32_t listed; /* in Document.listed, NONE */
    uint32_t entity;
    uint8_t words, kind;
    bool stale;                                    /* evidence has come since its kind was told */
    float confidence;                              /* see name_confidence() */
    int score[KIND_count];                         /* what all that says of it weighs, when it was weighed last */
    int32_t own[TRAIT_KINDS], around[TRAIT_KINDS]; /* what traits say: of its words, and the sum over its mentions */
} Name;

static inline void name_give(Name *name, EvidenceSet evidence)
{
    name->stale |= (evidence & ~name->evidence) != 0;
    name->evidence |= evidence;
}

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
    bool sport; /* the text speaks of sport: a city may be its club */
    VECTOR(Candidate) candidates;
    VECTOR(Name) names;
    NameMap exact, prefixes, suffixes, initials, knowns;
} Names;

/* candidates.c */
bool name_word_search(const Document *doc, uint32_t i, NameWord wanted, uint32_t *n);
static inline bool name_word(const Document *doc, uint32_t i, NameWord wanted,
                             uint32_t *n) /* at token i; n may be NULL */
{
    if (i < doc->beside.n && !(doc->beside.items[i].words_begin >> wanted & 1))
        return false;
    return (i < doc->beside.n && !n) || name_word_search(doc, i, wanted, n);
}
static inline bool name_word_begins(const Document *doc, uint32_t i, uint32_t words) /* any of a set, 1 << NameWord */
{
    return i >= doc->beside.n || doc->beside.items[i].words_begin & words;
}
uint32_t name_word_before_search(const Document *doc, uint32_t i, NameWord wanted);
/* Tokens of the longest that ends just before token i; 0: none. */
static inline uint32_t name_word_length(const Document *doc, uint32_t i, NameWord wanted)
{
    return i < doc->beside.n && !(doc->beside.items[i].words_end >> wanted & 1)
               ? 0
               : name_word_before_search(doc, i, wanted);
}
static inline bool name_word_before(const Document *doc, uint32_t i, NameWord wanted, uint32_t *n)
{
    if (!n && i < doc->beside.n)
        return doc->beside.items[i].words_end >> wanted & 1;
    uint32_t length = name_word_length(doc, i, wanted);
    if (length && n)
        *n = length;
    return length;
}
static inline bool token_is_capital(const Document *doc, uint32_t i)
{
    const Token *t = i < doc->tokens.n ? token_at(doc, i) : NULL;
    return t && t->kind == TOKEN_WORD && t->shape >= SHAPE_CAPITAL;
}
static inline bool token_is_verb(const Document *doc, uint32_t i)
{
    return i < doc->tokens.n && (token_at(doc, i)->classes & (1ull << CLASS_trigger_verb | 1ull << CLASS_auxiliary) ||
                                 name_word(doc, i, NAME_WORD_verb, NULL));
}
bool token_is_ordinary(const Token *t); /* a word of the language */
uint32_t ticker_search(const Document *doc, uint32_t i);
/* (NASDAQ: ACME), (Euronext Paris : VCE): behind brackets that hold a market's code; i: there are none. */
static inline uint32_t ticker_end(const Document *doc, uint32_t i)
{
    return token_is_char(doc, i, '(') || token_is_char(doc, i, '[') ? ticker_search(doc, i) : i;
}
void candidates_find(Names *names);

/* evidence.c */
void evidence_gather(Names *names);
void name_weigh(Name *name);       /* sets its kind, EntityKind or KIND_nothing */
float name_confidence(Name *name); /* that it is of this kind */

/* traits.c */
uint32_t traits_of_words(const Document *doc, const Candidate *c, uint32_t out[TRAITS_MAX]); /* how many */
uint32_t traits_around(const Names *names, const Candidate *c, uint32_t out[TRAITS_MAX]);
void traits_add(const uint32_t *traits, uint32_t n, int32_t score[TRAIT_KINDS]);

/* aliases.c */
uint64_t name_key(const Document *doc, uint32_t token, uint32_t n, uint32_t *words);
uint64_t token_key(const Document *doc, uint32_t token);
bool map_put(NameMap *map, uint64_t key, uint32_t name); /* false: the key is there already */
uint32_t map_get(const NameMap *map, uint64_t key);      /* NONE: not there */
void names_group(Names *names);
void aliases_join(Names *names);
uint32_t name_root(Names *names, uint32_t name);

/* entities.c */
void name_settle(const Names *names, Name *name); /* its kind, as the user lists it or as the evidence has it */
void kinds_settle(Names *names);

/* roles.c */
void roles_find(Document *doc);

#endif
