/*
 * frames_parts.h - what the files that read a frame share: the row of items, slots and their search, and what is said
 * besides.
 */
#ifndef DEALS_FRAMES_PARTS_H
#define DEALS_FRAMES_PARTS_H

#include "frames.h"

enum {
    SPLIT_TOKENS = 30,      /* between the parts of a verb: steigt … ein */
    GOVERN_WORDS = 6,       /* words between a preposition and the name it governs: auprès du fabricant de puces X */
    RELATIVE_CLAUSE = 16,   /* of a relative clause between a name and what goes on behind it */
    RELATIVE_ITEMS = 6,     /* between a relative pronoun and its verb, or what it stands for */
    ROUND_SENTENCES = 4,    /* between a round and who took part in it */
    SUM_ITEMS = 8,          /* between the total and the amount */
    OWNED_ITEMS = 6,        /* between an owner and what it owns */
    OBJECT_WORDS = 9,       /* between a verb and its object */
    SUPPORT_ITEMS = 14,     /* between a carrying verb and its noun */
    GOODS_ITEMS = 12,       /* between buying and what is bought */
    BUSINESS_ITEMS = 3,     /* between goods and the business that makes them */
    NEGATION_ITEMS = 4,     /* between a negation and what it denies */
    NEGATION_BEHIND = 5,    /* the other way round: kauft X nicht */
    PREDICATE_ITEMS = 6,    /* between being and what one is */
    PASSIVE_ITEMS = 8,      /* between a participle and its by */
    TITLE_WORDS = 6,        /* between the and deal: the cash-and-stock deal */
    PLANT_SENTENCES = 2,    /* between a plant and what is spent there */
    OPENING_ITEMS = 2,      /* before a participle that opens a sentence */
    SIDES_ITEMS = 20,       /* between both sides and the noun: talks between X and Y on a merger */
    TITLE_ITEMS = 7,        /* the deal, at the beginning of a sentence */
    TOKEN_AMOUNT = 1,       /* the symbolic euro a company is sold for */
    SMALL_AMOUNT = 1000,    /* few deals are worth less */
    YEARLY_AMOUNT = 100000, /* what a contract costs a year; a piece costs less */
    STAKE_ITEMS = 12,       /* between shares and the percent that says how many */
    SHARE_ITEMS = 5,        /* between a number and the shares it counts */
    MAIN_ITEMS = 16,        /* between a clause's verb and the comma that ends it */
    FIRST_ITEMS = 2,        /* before the verb of a clause that begins a sentence: by, having, soon after */
    PERCENT_ITEMS = 8       /* between a percent and what it is of */
};

static inline const Item *item_at(const FrameReader *r, uint32_t i)
{
    return &r->items.items[i];
}
static inline bool is_at(const FrameReader *r, uint32_t i, ItemSet what)
{
    return i < r->items.n && item_at(r, i)->is & what;
}
static inline bool ends_clause(const FrameReader *r, uint32_t i)
{
    return is_at(r, i, ITEM_BREAK | ITEM_SPEECH | ITEM_RELATIVE);
}

/* Parties that stand together: A, B and C. */
typedef struct Group {
    uint32_t at[CANDIDATE_PARTIES]; /* items */
    uint32_t n;
} Group;

/* One trigger being read. */
typedef struct Search {
    FrameReader *r;
    Candidate *c;
    const Frame *frame;
    bool taken[SLOT_count];
    uint32_t subject; /* item of the subject, or the trigger */
    bool noun;        /* the trigger is one */
    uint32_t carrier; /* the verb that carries it, or NONE */
    uint32_t at;      /* item of the trigger */
    bool passive;     /* it is a participle whose subject is its object */
    uint32_t assumed; /* 1 + the entity taken for whom a pronoun means; 0: none */
} Search;

/* frames_items.c: the sentence as a row of items */
void make_items(FrameReader *r, uint32_t from, uint32_t to);
const Hit *state_at(const Document *doc, uint32_t i);                     /* NULL: none */
bool read_percent(const Document *doc, uint32_t token, Decimal *percent); /* percent may be NULL */

/* frames_slots.c: who stands in which slot */
int governed_by(const FrameReader *r, uint32_t i);
bool opens(const FrameReader *r, uint32_t i, Slot slot);
void group_add(Group *g, uint32_t i);
void group_right(const FrameReader *r, uint32_t i, Group *g);
void group_left(const FrameReader *r, uint32_t i, Group *g);
bool comes_later(const FrameReader *r, uint32_t i); /* then | to Y */
int role_of(const Frame *f, Slot slot);
void add_party(Candidate *c, uint8_t role, uint32_t entity, uint32_t mention);
bool has_role(const Candidate *c, uint8_t role);
bool fill(Search *s, Slot slot, const Group *g);
bool party_near(const FrameReader *r, uint32_t j);
bool topic_group(Search *s, int role);
bool fill_both(Search *s, Slot slot);
bool fill_subject(Search *s, uint32_t t, Slot as, bool even_governed);
bool fill_object(Search *s, uint32_t t);
uint32_t cleft_of(const FrameReader *r, uint32_t t); /* c'est à X que: the preposition's item, or NONE */
void fill_one(Search *s, uint32_t k);
void fill_slots(Search *s, uint32_t from, uint32_t t);

/* frames_order.c: a subject behind its verb */
uint32_t subject_behind(const FrameReader *r, uint32_t v); /* its item, or NONE */
uint32_t behind_subject(const FrameReader *r, uint32_t v); /* its last item, or v */
/* X, der …, kauft: the item of the party before what is put in, or NONE */
uint32_t subject_before(const FrameReader *r, uint32_t v);
bool fill_subject_behind(Search *s, uint32_t v);
uint32_t fronted_object(const FrameReader *r, uint32_t v); /* den Hersteller X kauft Y: the item of X, or NONE */
bool fill_fronted_noun(Search *s, uint32_t t, uint32_t carrier);
/* frames_main.c: a subject behind its verb */
uint32_t main_subject(const FrameReader *r, uint32_t t);
bool fill_from_main(Search *s, uint32_t t, Slot as);
bool fill_inverted(Search *s, uint32_t t);

/* frames_facts.c: goods, stakes, negation, state, days, money */
uint32_t clause_start(const FrameReader *r, uint32_t t);
uint32_t clause_end(const FrameReader *r, uint32_t t);
bool follows(const FrameReader *r, uint32_t t, ItemSet what, bool over_object);
bool has_object(const FrameReader *r, uint32_t t);
bool is_own(const FrameReader *r, uint32_t k);
bool is_negated(const FrameReader *r, uint32_t t);
bool describes_target(const Search *s, uint32_t t);
void read_stake(Search *s, uint32_t from, uint32_t to);
void read_status(Search *s, uint32_t t, uint32_t from, uint32_t to);
void read_dates(Search *s, uint32_t t, uint32_t from, uint32_t to);
void read_amount(Search *s, uint32_t t, uint32_t from, uint32_t to);

/* frames_verbs.c: a trigger that is a verb */
void fill_target(Search *s, uint32_t t);
void fill_stock(Search *s, uint32_t t);
void fill_owner(Search *s, uint32_t from, uint32_t to);
uint32_t brace_of(const FrameReader *r, uint32_t t); /* where a parted verb closes, or NONE */
bool is_passive(const FrameReader *r, uint32_t t, const Frame *f);
void read_verb(Search *s, uint32_t t);

/* frames_nouns.c: a trigger that is a noun */
bool is_about(const FrameReader *r, uint32_t t, ItemSet what, bool over_object);
uint32_t carrier_of(const FrameReader *r, uint32_t t); /* the verb that carries the noun, or NONE */
bool by_follows(const Search *s, uint32_t t);
bool is_predicate(const FrameReader *r, uint32_t t);
uint32_t named_behind(const FrameReader *r, uint32_t t);
void read_noun(Search *s, uint32_t t);
void read_listing(Search *s, uint32_t t);

/* frames_refused.c: why a trigger tells no deal */
bool goes_there(const FrameReader *r, uint32_t t);
bool buys_worth(const FrameReader *r, uint32_t t);
const char *refusal(const FrameReader *r, const Search *s, uint32_t t); /* NULL: it tells one */

/* frames.c */
Candidate candidate_at(const FrameReader *r, uint32_t t);
bool is_state(const Document *doc, const Found *p);
void drop_products(const Document *doc, Candidate *c);

/* frames_told.c: what was told before, and what the next sentences may point back to */
bool is_long_title(const FrameReader *r, uint32_t t);
bool says_nothing(FrameReader *r, const Sentence *s);
void read_title(FrameReader *r, uint32_t t);
void read_beginning(FrameReader *r, uint32_t before);
void read_sums(FrameReader *r, uint32_t before, bool own);
void settle_amounts(FrameReader *r, uint32_t from);
void set_topic(FrameReader *r);

#endif
