/*
 * document.h - a text and all that is read out of it.
 *
 * One way, one pass each, no step looks back; each step appends its own array of facts:
 *
 *     text ─► language ─► tokens ─► hits ─► sentences ─► amounts ─┐
 *             language.c   tokens.c  hits.c  sentences.c  amounts.c ├─► entities ─► quotes ─► deals, clauses
 *                                                         dates.c ─┘   entities.c   quotes.c  deals.c, clauses.c
 *
 * Where amounts alone are asked for, the same steps read windows of the text round what may be money: anchors.c.
 *
 * Everything inside is counted in bytes; document_chars() turns a byte offset into characters, for SQL.
 * A token is 24 bytes, and prose has one to five or six bytes of text.
 */
#ifndef DEALS_DOCUMENT_H
#define DEALS_DOCUMENT_H

#include "decimal.h"
#include "host.h"
#include "lexicon.h"

#define DOCUMENT_MAX_BYTES (1024u * 1024u * 1024u) /* PostgreSQL's own limit of a text */
#define NONE               UINT32_MAX              /* no token, no entity, no currency … */

typedef struct Span {
    uint32_t start, end;
} Span; /* bytes, end exclusive */
typedef struct Slice {
    const char *s;
    uint32_t len;
} Slice; /* s NULL: no value */

/* --- tokens --- */
typedef enum TokenKind {
    TOKEN_WORD,   /* letters, and digits after them (GB200); may hold inner dots (U.S., Jet.com) and apostrophes
                     (O'Brien) */
    TOKEN_NUMBER, /* digits with inner . , ' between digits: 1,250.50 */
    TOKEN_SYMBOL, /* currency and other signs: $ € % + */
    TOKEN_PUNCT,  /* a mark, or a run of the same mark: … -- ((( */
    TOKEN_QUOTE,  /* " ” « and their kin */
    TOKEN_OTHER   /* emoji, control characters, broken bytes */
} TokenKind;

typedef enum Shape {             /* of words */
                     SHAPE_NONE, /* no cased letters */
                     SHAPE_LOWER,
                     SHAPE_CAPITAL, /* Paris, Île; a single capital letter is SHAPE_UPPER */
                     SHAPE_UPPER,   /* AWS, NVIDIA, EC2, A */
                     SHAPE_MIXED    /* OpenAI, iPhone, EssilorLuxottica */
} Shape;

enum {                      /* token flags */
       TOKEN_SPACE = 1,     /* white space before it */
       TOKEN_LINE = 2,      /* first of a line */
       TOKEN_PARAGRAPH = 4, /* first after an empty line, or of the text */
       TOKEN_NON_ASCII = 8,
       TOKEN_SENTENCE = 16, /* first of a sentence */
       TOKEN_ELIDED = 32    /* l', d', qu': ends in its apostrophe */
};

typedef struct Token {
    uint32_t start;
    uint32_t word; /* lexicon node of the folded form, 0: unknown */
    uint32_t hit;  /* number of its first hit, NONE: none */
    uint16_t len;
    uint8_t kind : 4, shape : 4;
    uint8_t flags;
    uint64_t classes; /* 1 << Class for every hit that starts here */
} Token;

typedef struct Sentence {
    uint32_t token, n; /* tokens [token, token + n) */
    uint32_t flags;    /* SENTENCE_… */
    uint64_t
        classes; /* of all its hits, 1 << Class; by beside_find(), as a mark that most sentences can be passed by */
} Sentence;
enum {
    SENTENCE_HEADLINE = 1 /* a line of its own without a closing mark */,
    SENTENCE_CAPS = 2 /* mostly capitals */,
    SENTENCE_PARAGRAPH = 4 /* opens a paragraph */
};

/* A lexicon form found at tokens [token, token + n): all senses of the document's language and of common/. */
typedef struct Hit {
    uint32_t token;
    uint8_t n, class_, feature, language;
    uint32_t value;
} Hit;

/* What stands beside the place before a token: see beside.c. */
typedef struct Beside {
    uint32_t words_begin, words_end; /* 1 << NameWord for every hit of name_word that begins or ends here */
    uint32_t classes;                /* beside_bits[] of every hit that ends here */
} Beside;

/* The classes that are often asked for backwards, a bit for each. */
#define BESIDE_CLASSES(X)                                                                                            \
    X(name_word)                                                                                                     \
    X(nationality)                                                                                                   \
    X(person_title)                                                                                                  \
    X(role) X(role_part) X(org_noun) X(anaphor) X(speech) X(trigger_verb) X(trigger_noun) X(amount_use)
#define BESIDE_ENUM(name) BESIDE_##name,
#define BESIDE_BIT(name)  [CLASS_##name] = 1u << BESIDE_##name,
enum { BESIDE_CLASSES(BESIDE_ENUM) };
static const uint16_t beside_bits[CLASS_count] = {BESIDE_CLASSES(BESIDE_BIT)};

/* --- facts --- */
typedef struct Amount {
    Span span;
    uint32_t token, n;
    Decimal value, max; /* max: of a range */
    uint32_t currency;  /* lexicon string: ISO 4217, NONE: the text leaves it open */
    uint8_t qualifier;  /* Qualifier; vague: no value */
    bool has_value, has_max;
    bool per_unit; /* followed by per share, a share, par action, an hour … */
} Amount;

typedef int32_t Day; /* days since 1970-01-01 */
#define NO_DAY INT32_MIN

typedef struct Term {
    int32_t months, days;
} Term; /* a duration; as interval: months and days */

typedef struct DateMention {
    Span span;
    uint32_t token, n;
    Day starts, ends; /* inclusive; NO_DAY: open or unknown */
    Term term;        /* kind duration */
    bool has_term;    /* false: a duration of open length */
    bool since;       /* « depuis 2015 »: when what lasts began */
    uint8_t kind;     /* DateKind */
} DateMention;

typedef struct Entity { /* who is spoken of, however often */
    Slice name;         /* canonical, in the text or in the lexicon */
    uint8_t kind;       /* EntityKind */
    uint32_t mention;   /* first of its mentions */
    uint32_t mentions;
    uint32_t maker;  /* of a product: its organization's entity, or NONE */
    uint32_t parent; /* of a person: organization's entity, or NONE */
    Span role;       /* of a person; empty: none */
} Entity;

typedef struct Mention {
    Span span;
    uint32_t token, n;
    uint32_t entity;
    uint32_t organization; /* entity, of a person's role; NONE */
    Span role;             /* of a person, where the text gives it; empty: none */
    float confidence;      /* 0 to 1 */
    uint8_t kind;          /* EntityKind */
} Mention;

typedef struct Quote {
    Span span;          /* without its marks */
    uint32_t token, n;  /* its tokens, marks left out */
    uint32_t speaker;   /* entity, or NONE */
    Slice speaker_text; /* le directeur général, where no name is known */
    Span role;
    uint32_t organization;
} Quote;

typedef struct Deal {
    uint8_t kind, status, qualifier; /* DealKind, DealStatus, Qualifier */
    bool has_value, has_max, has_stake, has_term, has_qualifier;
    Decimal value, max, stake;
    uint32_t currency; /* lexicon string, or NONE */
    Term term;
    Day announced, effective;
    float confidence;
    Span span; /* the sentence that tells it best */
    Slice rule;
    uint32_t party, n_parties; /* in Document.parties */
} Deal;

typedef struct Party {
    uint32_t deal;   /* 0-based; SQL shows it from 1 */
    uint8_t role;    /* DealRole */
    uint32_t entity; /* NONE: not a known entity, name is as written */
    Slice name;
    Span span;
} Party;

typedef struct Clause {
    uint32_t deal;
    uint8_t kind, state; /* ClauseKind, ClauseState */
    Span span;
} Clause;

/* A name that a dictionary or a rule of the user's lists, found at tokens [token, token + n). */
typedef struct Listed {
    uint32_t token, n;
    uint32_t row; /* of the dictionary, NONE: a rule names it */
    uint8_t kind; /* EntityKind, LISTED_stop or LISTED_any */
} Listed;

typedef struct RuleMatch { /* a rule of the user's that fits a part of a sentence */
    const struct Rule *rule;
    uint32_t sentence;
    Span span;
    uint32_t group; /* the rule's groups in Document.groups; an empty span: it took no part */
} RuleMatch;

typedef struct Decision { /* for deal_debug */
    uint32_t sentence;    /* 0-based */
    Span span;
    const char *candidate; /* amount, date, entity, deal … */
    Slice rule;
    bool accepted;
    Slice reason;
} Decision;

/* What to read. Each step brings the steps it stands on. */
enum {
    READ_TOKENS = 1,
    READ_HITS = 2, /* language, tokens, sentences, lexicon hits of all classes */
    READ_AMOUNTS = 4,
    READ_DATES = 8,
    READ_ENTITIES = 16,
    READ_QUOTES = 32,
    READ_DEALS = 64,     /* with clauses */
    READ_DEBUG = 128,    /* keep decisions */
    READ_LANGUAGE = 256, /* of a sample of the text */
    READ_WORDS = 512     /* … sentences, and what the lexicon says of tokens; hits of money alone */
};

typedef struct DocumentOptions {
    Day published;        /* NO_DAY: unknown */
    const char *language; /* ISO 639-1 code, NULL: detect */
    unsigned steps;       /* READ_… */
    /* names and rules of the user's own, NULL: none; must outlive the document */
    const struct Dictionary *dictionary;
    const struct Rules *rules;
} DocumentOptions;

typedef struct Document {
    Memory memory;
    const Lexicon *lexicon;
    const struct Dictionary *dictionary;
    const struct Rules *rules;
    const struct Rule *failed; /* STATUS_RULE_FAILED: the rule, */
    int failure;               /* and PCRE2's error code */
    const char *text;          /* UTF-8, not copied, not zero-terminated */
    uint32_t len;
    Day published;
    unsigned steps;
    uint8_t language;       /* number; LANGUAGE_NONE: not to be told */
    bool ascii;             /* all of it */
    VECTOR(uint32_t) chars; /* characters before each block, see document_chars() */
    VECTOR(Token) tokens;
    VECTOR(Sentence) sentences;
    VECTOR(Hit) hits;
    VECTOR(Beside) beside;     /* by token, and one behind the last; empty: not looked for */
    VECTOR(RuleMatch) matches; /* in order of sentence */
    VECTOR(Span) groups;
    VECTOR(Listed) listed; /* in text order, none overlaps another */
    VECTOR(Amount) amounts;
    VECTOR(DateMention) dates;
    VECTOR(Entity) entities;
    VECTOR(Mention) mentions;
    VECTOR(Quote) quotes;
    VECTOR(Deal) deals;
    VECTOR(Party) parties;
    VECTOR(Clause) clauses;
    VECTOR(Decision) decisions;
} Document;

/* Reads text into *doc, which must then be freed with document_free(), whatever the status. */
Status document_read(Document *doc, const Host *host, const char *text, size_t len, const DocumentOptions *options);
void document_free(Document *doc);

uint32_t document_chars(const Document *doc, uint32_t byte); /* characters before this byte */
uint32_t document_chars_within(const Document *doc, Span span);

/* The steps, each in the file of its name. */
void tokens_split(Document *doc);
void tokens_cut(Document *doc, uint32_t from,
                uint32_t to); /* those that begin in these bytes: from follows a space */
void tokens_cut_sample(Document *doc, uint32_t from, uint32_t to); /* … and end in them, if need be in two */
void addresses_set_aside(Document *doc);
void addresses_set_aside_from(Document *doc, uint32_t token); /* from this token on */
bool anchors_read(Document *doc); /* the amounts alone; false: the whole text has to be read for them */
void language_detect(Document *doc);
void sentences_split(Document *doc);
void hits_find(Document *doc);
uint32_t hits_find_from(Document *doc, uint32_t token); /* the first token whose form may go on past the last one */
void hits_forget(Document *doc, uint32_t token);        /* takes back what was found from this token on */
void rules_match(Document *doc);                        /* the user's rules, rules.c */
void dictionary_find(Document *doc);                    /* the user's names, dictionary.c */
void rules_amounts(Document *doc);                      /* what both say of amounts and dates */
void rules_dates(Document *doc);
void amounts_find(Document *doc);
void beside_find(Document *doc);
void dates_find(Document *doc);
void entities_find(Document *doc);
void quotes_find(Document *doc);
void deals_find(Document *doc);
void clauses_find(Document *doc,
                  const uint32_t *told); /* by sentence: the deal it tells of, or NONE; called by deals_find */

/* --- small helpers the steps share --- */
static inline Token *token_at(const Document *doc, uint32_t i)
{
    return &doc->tokens.items[i];
}
static inline uint32_t token_end(const Token *t)
{
    return t->start + t->len;
}
static inline bool token_has(const Token *t, Class class_)
{
    return t->classes >> class_ & 1;
}
static inline bool token_glued(const Token *t)
{
    return !(t->flags & TOKEN_SPACE);
} /* to the one before it */
static inline bool token_is_char(const Document *doc, uint32_t i, char c)
{
    return i < doc->tokens.n && doc->tokens.items[i].len == 1 && doc->text[doc->tokens.items[i].start] == c;
}
static inline Slice slice_of(const Document *doc, Span span)
{
    return (Slice){doc->text + span.start, span.end - span.start};
}
static inline Slice slice_from(const char *s)
{
    return (Slice){s, s ? (uint32_t)__builtin_strlen(s) : 0};
}
static inline bool slice_equal(Slice a, Slice b)
{
    return a.len == b.len && (a.len == 0 || !__builtin_memcmp(a.s, b.s, a.len));
}

/* The longest hit of this class that starts at token i; NULL: none. */
const Hit *hit_find(const Document *doc, uint32_t i, Class class_);
static inline const Hit *hit_at(const Document *doc, uint32_t i, Class class_)
{
    return i < doc->tokens.n && token_has(token_at(doc, i), class_) ? hit_find(doc, i, class_) : NULL;
}
/* Is hit h one of token i and at least n tokens long? Of a token's hits the longest come first. */
static inline bool hit_reaches(const Document *doc, uint32_t h, uint32_t i, uint32_t n)
{
    return h < doc->hits.n && doc->hits.items[h].token == i && doc->hits.items[h].n >= n;
}
/* The hit of this class that ends just before token i (its last token is i - 1), looking back PHRASE_MAX_TOKENS. */
const Hit *hit_before_search(const Document *doc, uint32_t i, Class class_);
static inline bool beside_knows(const Document *doc, uint32_t i, Class class_)
{
    return beside_bits[class_] && i < doc->beside.n;
}
static inline const Hit *hit_before(const Document *doc, uint32_t i, Class class_)
{
    if (beside_knows(doc, i, class_) && !(doc->beside.items[i].classes & beside_bits[class_]))
        return NULL;
    return hit_before_search(doc, i, class_);
}
static inline bool hit_ends(const Document *doc, uint32_t i, Class class_)
{
    return beside_knows(doc, i, class_) ? doc->beside.items[i].classes & beside_bits[class_]
                                        : hit_before_search(doc, i, class_) != NULL;
}
/* Le groupe, le distributeur belge: the tokens at i by which a sentence goes on about a company; 0: they name one, or
 * none. */
uint32_t description_length(const Document *doc, uint32_t i);
/* Whether token i, folded, is this lower-case ASCII or UTF-8 string (for tests and marks, never for words of a
 * language). */
bool token_is(const Document *doc, uint32_t i, const char *folded);
uint32_t token_sentence(const Document *doc, uint32_t token); /* number of the sentence that holds it */
uint32_t token_from_byte(const Document *doc, uint32_t byte); /* first token whose end is past this byte */

/* Keeps a decision when doc->steps has READ_DEBUG; does nothing otherwise. Strings must outlive the document. */
void decide(Document *doc, Span span, const char *candidate, const char *rule, bool accepted, const char *reason);

#endif
