/*
 * money.h - what the readers of money share: currencies, and the parts that amounts are made of.
 *
 *     between $700 and $750 million          Currency: "$", a list of codes that it may be, its default first
 *             └part┘   └────part───┘         Part: number {700}, currency {$} · number {750, ×10^6}, currency {$}
 *
 *     currencies.c   reads "US dollars", "€", "dollars de Hong Kong"
 *     parts.c        reads parts, and joins them to ranges and lists
 *     amounts.c      finds them in the text, and settles what is left open
 */
#ifndef DEALS_MONEY_H
#define DEALS_MONEY_H

#include "numbers.h"

#define BIT(class_) (1ull << CLASS_##class_)
#define MEASURES    (BIT(currency) | BIT(minor) | BIT(scale) | BIT(money_affix) | BIT(currency_land))

/* The document, and how it writes its numbers. */
typedef struct MoneyText {
    const Document *doc;
    NumberStyle style;
} MoneyText;

/* What a currency expression says: "US dollars", "€", "kr". */
typedef struct Currency {
    uint32_t n;      /* tokens, 0: none */
    uint32_t string; /* its lexicon string: a code, or several that it may be */
    bool sign;       /* symbol, code or abbreviation: may stand before its number */
    bool symbol;
    bool weak;   /* also an ordinary word: ALL, TRY, pounds */
    bool rare;   /* … and that far more often: livres */
    bool letter; /* rare, and a letter or two: K, Le */
    bool landed; /* its land is named beside it */
    int power;   /* of ten that the word itself says: mdd, millones de dólares, is USD*6 */
} Currency;

/* One money expression, with pieces that may be missing. Tokens [from, to). */
typedef struct Part {
    uint32_t from, to;
    Number number;
    uint32_t currency; /* lexicon string or NONE */
    bool prefix;       /* the currency stands before the number */
    bool symbol;       /* … and is a symbol, not a word */
    bool minor;        /* counted in pence: value is already in the main unit */
    bool weak;         /* an ordinary word: what else the document names decides */
    bool letter;       /* its sign is a letter or two: R250, Le 500 */
} Part;

static inline bool has_class(const Document *doc, uint32_t i, uint64_t classes)
{
    return i < doc->tokens.n && token_at(doc, i)->classes & classes;
}

static inline bool is_kind(const Document *doc, uint32_t i, TokenKind kind)
{
    return i < doc->tokens.n && token_at(doc, i)->kind == kind;
}

static inline bool glued(const Document *doc, uint32_t i)
{
    return i < doc->tokens.n && token_glued(token_at(doc, i));
}

static inline bool is_paragraph(const Document *doc, uint32_t i)
{
    return i >= doc->tokens.n || token_at(doc, i)->flags & TOKEN_PARAGRAPH;
}

/* --- currencies.c --- */
Currency currency_read(const Document *doc, uint32_t i);       /* n 0: none begins at token i */
bool currency_is_open(const Document *doc, uint32_t currency); /* a list of codes, or ? */
uint32_t currency_of_code(const Lexicon *lex, const char *code,
                          uint32_t len);                            /* the lexicon string of a code, NONE */
bool currencies_agree(const Document *doc, uint32_t a, uint32_t b); /* may mean the same */
bool currency_affixed(const Document *doc, uint32_t i, Decimal *scale, uint32_t *currency); /* MGBP, TEUR */
enum { AFFIXED_MIN = 4, AFFIXED_MAX = 6 };                                                  /* their bytes */
const Hit *money_hit(const Document *doc, uint32_t i, Class class_); /* the longest; of two, that of the language */
uint32_t money_hit_tokens(const Document *doc, const Hit *hit); /* its tokens without a full stop of the sentence */

/* --- parts.c --- */
bool money_is_closed(const Document *doc, uint32_t i); /* at token i nothing is named that could be counted */
bool money_is_denied(const Document *doc, uint32_t i); /* at token i stands what is counted, and is no money: miles */
bool money_may_begin(const Document *doc, uint32_t i); /* a number */
bool part_read(const MoneyText *m, uint32_t i, Part *p);
bool parts_range(const MoneyText *m, Part *left, Part *right); /* reads on behind left */
uint32_t parts_list(const MoneyText *m, Part *parts);          /* reads on behind parts[0]; how many there are */

enum { PARTS_MAX = 8 }; /* of "2, 3, 5 and 8 million euros" */

/* --- amounts.c --- */

/*
 * How many tokens before an amount's first are looked at: for a qualifier, which may stand behind a quotation mark
 * and some words (frôlait l'an dernier les "890 M€"); before a range, for a verb of change behind what opens it.
 */
enum {
    VERB_GAP = 4,
    OPENER_GAP = 4,
    CHANGE_GAP = 4,
    AMOUNT_LOOKS_BACK = 1 + VERB_GAP + 1,
    RANGE_LOOKS_BACK = OPENER_GAP + CHANGE_GAP
};

/* amounts_find() over windows of the text. False: not all that it asks for is in them, and no amount is found. */
bool amounts_find_within(Document *doc, StyleVotes votes);

#endif
