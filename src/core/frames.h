/*
 * frames.h - reads the frames of one sentence: which trigger, and who stands in which of its slots.
 *
 * A sentence becomes a row of items, one for each thing that matters to a frame; the rest are plain words:
 *
 *     OpenAI  s'est engagé  à acheter  de la  capacité cloud  auprès d'  AWS   …  38 milliards de dollars
 *     PARTY   WORD WORD     SLOT VERB  …      GOODS           SLOT       PARTY    AMOUNT
 *
 * Around each trigger the row is searched, a bounded way to either side: the subject to the left of a verb (or of the
 * verb that carries a noun), the object to its right, and behind every preposition the party it governs. The frame, a
 * row of data, says which role each slot holds. What comes out is a Candidate: what this sentence alone tells of a
 * deal.
 */
#ifndef DEALS_FRAMES_H
#define DEALS_FRAMES_H

#include "document.h"

enum {
    CANDIDATE_PARTIES = 20, /* more than any sentence names */
    SENTENCE_ITEMS = 600,   /* a longer sentence is read in pieces of this many */
    REACH = 60              /* items searched to either side of a trigger */
};

/* What an item is; it may be several things. */
typedef uint64_t ItemSet;
#define ITEM_BIT(n)      (1ull << (n))
#define ITEM_PARTY       ITEM_BIT(0) /* organization, or a product that may change hands; ref: mention */
#define ITEM_PLACE       ITEM_BIT(1) /* ref: mention */
#define ITEM_PERSON      ITEM_BIT(2) /* ref: mention */
#define ITEM_AMOUNT      ITEM_BIT(3) /* ref: amount */
#define ITEM_DATE        ITEM_BIT(4) /* ref: date */
#define ITEM_VERB        ITEM_BIT(5) /* trigger; frame */
#define ITEM_NOUN        ITEM_BIT(6) /* trigger; frame */
#define ITEM_SLOT        ITEM_BIT(7) /* slot */
#define ITEM_SUPPORT     ITEM_BIT(8) /* a verb that lends its subject */
#define ITEM_GIVE        ITEM_BIT(9)
#define ITEM_GET         ITEM_BIT(10)
#define ITEM_BE          ITEM_BIT(11)
#define ITEM_BREAK       ITEM_BIT(12)
#define ITEM_THAT        ITEM_BIT(13)
#define ITEM_SPEECH      ITEM_BIT(14)
#define ITEM_RELATIVE    ITEM_BIT(15)
#define ITEM_NEGATION    ITEM_BIT(16)
#define ITEM_AND         ITEM_BIT(17) /* and, &: joins a list */
#define ITEM_COMMA       ITEM_BIT(18)
#define ITEM_OPEN        ITEM_BIT(19)
#define ITEM_CLOSE       ITEM_BIT(20)
#define ITEM_PRONOUN     ITEM_BIT(21) /* il, it, le groupe: someone named before */
#define ITEM_POSSESSIVE  ITEM_BIT(22)
#define ITEM_GOODS       ITEM_BIT(23)
#define ITEM_FACILITY    ITEM_BIT(24)
#define ITEM_UNIT        ITEM_BIT(25)
#define ITEM_STAKE       ITEM_BIT(26)
#define ITEM_MINORITY    ITEM_BIT(27)
#define ITEM_WHOLE       ITEM_BIT(28)
#define ITEM_PERCENT     ITEM_BIT(29)
#define ITEM_PAST        ITEM_BIT(30)
#define ITEM_TITLE       ITEM_BIT(31) /* the deal, l'opération: speaks of the deal told before */
#define ITEM_BOTH        ITEM_BIT(32) /* les deux groupes: the parties of the deal told before */
#define ITEM_OWNED       ITEM_BIT(33) /* owned by, détenu par: who sells */
#define ITEM_NUMBER      ITEM_BIT(34)
#define ITEM_BRACE       ITEM_BIT(36) /* hat, will, dass: opens what a verb at the clause's end closes */
#define ITEM_SUM         ITEM_BIT(38) /* the total: an amount of the deal told before follows */
#define ITEM_SUPERLATIVE ITEM_BIT(39) /* the largest: the noun behind says what a deal is */
#define ITEM_BOARD       ITEM_BIT(41) /* the board of X, which acts for X */
#define ITEM_HOLDER      ITEM_BIT(40) /* the owner of X, which X is not */
#define ITEM_SOURCE      ITEM_BIT(44) /* a party that only says so: …, the Financial Times reported */
#define ITEM_LEADER      ITEM_BIT(42) /* chef de file, lead investor: goes with a party of a list */
#define ITEM_HAD         ITEM_BIT(43) /* had, avait: what was done before what is told */
#define ITEM_BEATS       ITEM_BIT(48) /* outbid: whom one beats is not the subject */
#define ITEM_WE          ITEM_BIT(51) /* nous, notre: the speaker's company */
#define ITEM_DEALER      ITEM_BIT(49) /* entrepreneur, billionaire: deals for himself */
#define ITEM_LEADS       ITEM_BIT(50) /* led: of an investment, does not give it */
#define ITEM_LIST        ITEM_BIT(37) /* such as, including: parties follow */
#define ITEM_STATE       ITEM_BIT(45) /* the country, la métropole: the state or town that bought before */
#define ITEM_ORG_NOUN    ITEM_BIT(35) /* fabricant, maker: what follows is a name, whatever stands between */

typedef struct Item {
    ItemSet is;
    uint32_t token, n;
    uint32_t ref;      /* mention, amount or date */
    uint32_t entity;   /* of a party, place or person */
    uint16_t features; /* 1 << Feature */
    uint8_t frame, noun_frame;
    uint8_t other;  /* a second frame of the same form, or FRAME_NONE: sichert sich 30 Prozent, sichert sich X */
    uint8_t slot;   /* of its first row */
    uint16_t slots; /* 1 << Slot, of all its rows: von opens from, by and of */
} Item;

typedef struct Found {
    uint8_t role;
    uint32_t entity, mention;
} Found;

typedef struct Candidate {
    const Frame *frame; /* NULL: tells more of the deal before it (the transaction …) */
    Slice rule;         /* of the user's, which told it; empty: the frame did */
    uint8_t kind, status;
    uint32_t sentence, token, n; /* of the trigger */
    Found parties[CANDIDATE_PARTIES];
    uint32_t n_parties;
    uint32_t amount; /* or NONE */
    int fit;         /* how well the amount suits */
    bool amount_is_valuation, has_stake, background;
    bool described; /* what changes hands is told without a name: three of its plants */
    bool done;      /* by a verb of the past, or a noun that a verb carries: something happened */
    bool paired;    /* X and Y signed a licence, X a contract with Y: which of them gives is a guess */
    Decimal stake;
    Day announced, announced_end, effective;
    Term term;
    bool has_term;
    uint32_t slots; /* filled, to tell the fullest telling */
} Candidate;

typedef struct FrameReader {
    Document *doc;
    VECTOR(Item) items; /* of the sentence being read */
    VECTOR(Candidate) found;
    ItemSet any; /* what its items are, together: most sentences have no trigger, many no party */
    uint32_t sentence;
    uint32_t next_mention, next_amount, next_date; /* the facts are in text order */
    uint32_t next_match;                           /* of the user's rules */
    uint32_t topic;                                /* entity the last sentences speak of, or NONE */
    uint32_t topic_mention, topic_before;
    bool topic_fund; /* the topic is an investor */
    uint8_t *uses;                /* AmountUse of each amount */
    const Frame *last_frame;      /* of the last candidate with a party */
    Found last[2];                /* its first two parties; les deux groupes */
    uint32_t pair[2];             /* entities named as A and B where no deal was told yet, or NONE */
    uint32_t n_last, last_target; /* entity of the last thing bought, or NONE */
    uint32_t speaker;             /* entity of the company of the person named last, or NONE */
    uint32_t plant;               /* the sentence that last spoke of a facility, or NONE */
    uint32_t rounds, round;       /* how many rounds were told, and the sentence of the last */
    uint32_t last_buyer;          /* entity that bought last, or NONE */
    uint32_t last_state;          /* state or public body that bought or ordered last, or NONE */
    bool braces;                  /* last verbs close a brace in the language: a subject may stand behind its verb */
    uint32_t last_issuer;         /* entity a part of which was bought last, or NONE */
} FrameReader;

void frames_read_sentence(FrameReader *r, uint32_t sentence);
/* What the user's rules say of the sentence, whose candidates begin at found_before. */
void frames_read_rules(FrameReader *r, uint32_t sentence, uint32_t found_before);

/* amount_uses.c: what each amount is: a price, revenue, a fine … */
uint8_t *amount_uses_find(Document *doc);

#endif
