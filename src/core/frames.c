/*
 * frames.c - reads the triggers of a sentence, one after the other: asks whether the trigger tells a deal, has the
 * reader of verbs or of nouns find who stands in its slots, and then what the clause says besides (see frames.h).
 */
#include <stdio.h>
#include <string.h>

#include "frames_parts.h"

/* 40 A320neo from Airbus: the maker of a product may be named as well. */
static void drop_doubles(Candidate *c)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->n_parties; i++) {
        bool twice = false;
        for (uint32_t k = 0; k < n && !twice; k++)
            twice = c->parties[k].entity == c->parties[i].entity;
        if (!twice)
            c->parties[n++] = c->parties[i];
    }
    c->n_parties = n;
}

/* A contract for a product's services is one with its maker: services Azure -> Microsoft. */
static void fill_maker(Search *s, uint32_t from, uint32_t to)
{
    const Document *doc = s->r->doc;
    if (s->c->kind != DEAL_contract)
        return;
    for (uint32_t i = 0; i < s->c->n_parties; i++) { /* a product as a party stands for its maker */
        Found *p = &s->c->parties[i];
        const Entity *e = &doc->entities.items[p->entity];
        if (e->kind == ENTITY_product && e->maker != NONE)
            p->entity = e->maker;
    }
    drop_doubles(s->c);
    bool supplier = false, customer = false;
    for (uint32_t i = 0; i < s->c->n_parties; i++) {
        supplier |= s->c->parties[i].role == ROLE_supplier;
        customer |= s->c->parties[i].role == ROLE_customer;
    }
    for (uint32_t k = from; k < to && customer && !supplier; k++) {
        const Item *it = item_at(s->r, k);
        if (it->is & ITEM_PARTY && doc->entities.items[it->entity].kind == ENTITY_product &&
            doc->entities.items[it->entity].maker != NONE) {
            add_party(s->c, ROLE_supplier, doc->entities.items[it->entity].maker, it->ref);
            return;
        }
    }
}

/* The Air Force Research Laboratory, the ministry of defence: a name with a word of a public body in it. */
static bool is_public(const Document *doc, const Mention *m)
{
    for (uint32_t i = m->token; i < m->token + m->n; i++) {
        const Hit *h = hit_at(doc, i, CLASS_deal_word);
        if (h && h->value == DEAL_WORD_public)
            return true;
    }
    return false;
}

bool is_state(const Document *doc, const Found *p)
{
    const Entity *e = &doc->entities.items[p->entity];
    const Mention *m = &doc->mentions.items[e->mention];
    return (e->kind == ENTITY_place && token_has(token_at(doc, m->token), CLASS_place)) || is_public(doc, m) ||
           (p->mention != NONE && is_public(doc, &doc->mentions.items[p->mention]));
}

/* A state that signs a contract with a company orders from it. */
static void states_order(const Document *doc, Candidate *c)
{
    bool state = false, company = false;
    for (uint32_t i = 0; i < c->n_parties && c->kind == DEAL_contract; i++) {
        bool place = is_state(doc, &c->parties[i]);
        state |= place && c->parties[i].role == ROLE_supplier;
        company |= !place && c->parties[i].role == ROLE_customer;
    }
    for (uint32_t i = 0; i < c->n_parties && state && company; i++)
        c->parties[i].role = c->parties[i].role == ROLE_supplier ? ROLE_customer : ROLE_supplier;
}

/* A product is a party only where it changes hands. */
void drop_products(const Document *doc, Candidate *c)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->n_parties; i++) {
        Found p = c->parties[i];
        if (doc->entities.items[p.entity].kind != ENTITY_product || p.role == ROLE_target)
            c->parties[n++] = p;
    }
    c->n_parties = n;
}

/* L'achat sera financé par un prêt de X: who borrows is who buys, or who was spoken of. */
static void fill_borrower(Search *s)
{
    FrameReader *r = s->r;
    Candidate *c = s->c;
    if (c->kind != DEAL_loan || c->amount == NONE || !has_role(c, ROLE_lender) || has_role(c, ROLE_borrower))
        return;
    if (r->last_buyer != NONE)
        add_party(c, ROLE_borrower, r->last_buyer, NONE);
    else
        topic_group(s, ROLE_borrower);
}

/* Y tombe dans son escarcelle, Y rejoint le groupe: the verb's own words mean whoever is spoken of. */
static void fill_joined(Search *s)
{
    const FrameReader *r = s->r;
    const Item *it = item_at(r, s->at);
    if (s->noun || s->frame->kind != DEAL_acquisition || role_of(s->frame, SLOT_object) != ROLE_acquirer ||
        has_role(s->c, ROLE_acquirer) || !has_role(s->c, ROLE_target))
        return;
    for (uint32_t i = it->token; i < it->token + it->n; i++) {
        const Hit *word = hit_at(r->doc, i, CLASS_deal_word);
        if (token_has(token_at(r->doc, i), CLASS_anaphor) || (word && word->value == DEAL_WORD_possessive)) {
            topic_group(s, ROLE_acquirer);
            return;
        }
    }
}

/* Ce financement se compose d'une augmentation de capital souscrite par X: into whom, was told before. */
static void fill_issuer(Search *s)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    if (!s->noun || c->kind != DEAL_funding || c->amount == NONE || !has_role(c, ROLE_investor) ||
        has_role(c, ROLE_issuer) || r->topic == NONE)
        return;
    for (uint32_t k = 0; k < s->at; k++)
        if (is_at(r, k, ITEM_PARTY))
            return;
    topic_group(s, ROLE_issuer);
}

static Span span_of_items(const FrameReader *r, uint32_t from, uint32_t to)
{
    const Item *last = item_at(r, to);
    return (Span){token_at(r->doc, item_at(r, from)->token)->start,
                  token_end(token_at(r->doc, last->token + last->n - 1))};
}

Candidate candidate_at(const FrameReader *r, uint32_t t)
{
    const Item *it = item_at(r, t);
    return (Candidate){.sentence = r->sentence,
                       .token = it->token,
                       .n = it->n,
                       .amount = NONE,
                       .announced = NO_DAY,
                       .announced_end = NO_DAY,
                       .effective = NO_DAY};
}

/* For deal_debug: who was found in which role. */
static const char *describe(Document *doc, const Candidate *c)
{
    enum { ROOM = 600 };
    char *text = doc->steps & READ_DEBUG ? arena_take(&doc->memory, ROOM) : NULL;
    uint32_t n = 0;
    for (uint32_t i = 0; text && i < c->n_parties; i++) {
        Slice name = doc->entities.items[c->parties[i].entity].name;
        const char *role = role_names[c->parties[i].role];
        if (n + strlen(role) + name.len + 5 > ROOM)
            break;
        n += (uint32_t)snprintf(text + n, ROOM - n, "%s%s %.*s", i ? ", " : "", role, (int)name.len, name.s);
    }
    return text ? text : "read";
}

/* Keeps what later sentences may point back to. */
static void remember(FrameReader *r, const Candidate *c)
{
    if (c->frame->flags & FRAME_goes_on)
        return;
    r->last_frame = c->frame;
    if (c->kind == DEAL_funding) {
        r->rounds++;
        r->round = c->sentence;
    }
    if (c->n_parties >= 2) {
        r->last[0] = c->parties[0];
        r->last[1] = c->parties[1];
        r->n_last = 2;
    }
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == ROLE_customer && is_state(r->doc, &c->parties[i]))
            r->last_state = c->parties[i].entity;
        else if (c->parties[i].role == ROLE_acquirer && (r->last_buyer == NONE || !c->background))
            r->last_buyer = c->parties[i].entity;
        else if (c->parties[i].role == ROLE_target)
            r->last_target = c->parties[i].entity;
        else if (c->parties[i].role == ROLE_issuer && c->kind == DEAL_investment)
            r->last_issuer = c->parties[i].entity;
}

/* Does a party follow behind from, before the clause ends? */
static bool from_follows(const FrameReader *r, uint32_t t)
{
    uint32_t brace = is_at(r, t, ITEM_VERB) && r->any & ITEM_BRACE ? brace_of(r, t) : NONE;
    for (uint32_t k = brace; brace != NONE && k < t; k++) /* hat von X geliehen */
        if (is_at(r, k, ITEM_PARTY) && governed_by(r, k) == SLOT_from)
            return true;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_VERB | ITEM_SPEECH | ITEM_RELATIVE))
            return false;
        if (is_at(r, k, ITEM_SLOT) && item_at(r, k)->slots >> SLOT_from & 1)
            for (uint32_t j = k + 1; j <= k + 4 && !is_at(r, j, ITEM_SLOT | ITEM_AMOUNT); j++)
                if (is_at(r, j, ITEM_PARTY))
                    return true;
    }
    return false;
}

/* Agreed to buy shares in the offering */
static bool buys_shares(const FrameReader *r, uint32_t t, const Candidate *c)
{
    return c->frame->flags & FRAME_stake && is_at(r, t, ITEM_VERB) && is_at(r, t + 1, ITEM_STAKE) &&
           !has_role(c, ROLE_target) && !has_role(c, ROLE_issuer);
}

/* The object of an and behind the price of the first: bought X for A in 2018, and Y for B. Its item, or NONE. */
static uint32_t next_object(const FrameReader *r, uint32_t from, uint32_t *amount)
{
    bool priced = false;
    for (uint32_t k = from; k < r->items.n && k <= from + REACH; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_SPEECH | ITEM_RELATIVE | ITEM_VERB | ITEM_BE | ITEM_SUPPORT))
            return NONE;
        priced |= is_at(r, k, ITEM_AMOUNT);
        if (!priced || !is_at(r, k, ITEM_AND))
            continue;
        uint32_t object = NONE;
        for (uint32_t j = k + 1; j < r->items.n && j <= k + GOODS_ITEMS; j++) {
            if (is_at(r, j, ITEM_PARTY) && object == NONE && !is_at(r, j - 1, ITEM_SLOT))
                object = j;
            if (is_at(r, j, ITEM_AMOUNT)) {
                *amount = j;
                return object != NONE && opens(r, j - 1, SLOT_for) ? object : NONE;
            }
            if (is_at(r, j, ITEM_VERB | ITEM_BREAK | ITEM_SPEECH | ITEM_RELATIVE | ITEM_BE | ITEM_COMMA))
                return NONE;
        }
        return NONE;
    }
    return NONE;
}

/* What one verb tells of several objects, each at its price, is a deal each. */
static void read_more_objects(FrameReader *r, uint32_t t, const Frame *frame, Candidate c)
{
    uint32_t amount = NONE, from = t + 1, object;
    uint8_t role = (uint8_t)role_of(frame, SLOT_object);
    for (uint32_t tries = 0; tries < CANDIDATE_PARTIES; tries++, from = amount) {
        object = next_object(r, from, &amount);
        if (object == NONE || c.kind != DEAL_acquisition || role != ROLE_target)
            return;
        Candidate more = c;
        uint32_t n = 0;
        for (uint32_t i = 0; i < more.n_parties; i++)
            if (more.parties[i].role == ROLE_acquirer)
                more.parties[n++] = more.parties[i];
        more.n_parties = n;
        more.has_stake = false;
        more.slots = 2;
        more.amount = item_at(r, amount)->ref;
        more.amount_is_valuation = false;
        more.announced = more.announced_end = more.effective = NO_DAY;
        Search s = {.r = r, .c = &more, .frame = frame, .subject = t, .carrier = NONE, .at = t};
        fill_one(&s, object);
        if (!n || more.n_parties == n)
            return;
        *vector_add(&r->doc->memory, &r->found) = more;
        remember(r, &more);
    }
}

/* Got a bid from X for its unit Y: the one who gets it sells Y. */
static void turn_bid(Search *s)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    if (!s->noun || role_of(s->frame, SLOT_subject) != ROLE_target || c->kind != DEAL_acquisition ||
        !has_role(c, ROLE_acquirer))
        return;
    uint32_t from = s->at + 1;
    while (from <= s->at + GOODS_ITEMS && !(opens(r, from, SLOT_for) || opens(r, from, SLOT_on)))
        from++;
    for (uint32_t k = from + 1; k <= from + GOVERN_WORDS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_AMOUNT))
            return;
        uint32_t had = c->n_parties;
        if (!is_at(r, k, ITEM_PARTY))
            continue;
        add_party(c, ROLE_target, item_at(r, k)->entity, item_at(r, k)->ref);
        for (uint32_t i = 0; had < c->n_parties && i < had; i++)
            if (c->parties[i].role == ROLE_target)
                c->parties[i].role = ROLE_seller;
        return;
    }
}

/* X has found a buyer for its unit Y, who is Z: the one who finds it sells Y. */
static void turn_found(Search *s)
{
    Candidate *c = s->c;
    uint32_t targets = 0;
    if (s->noun || role_of(s->frame, SLOT_subject) != ROLE_target || role_of(s->frame, SLOT_for) != ROLE_target ||
        !s->taken[SLOT_for])
        return;
    for (uint32_t i = 0; i < c->n_parties; i++)
        targets += c->parties[i].role == ROLE_target;
    for (uint32_t i = 0; i < c->n_parties && targets > 1; i++)
        if (c->parties[i].role == ROLE_target) {
            c->parties[i].role = ROLE_seller;
            return;
        }
}

/* Its sale to Y: where nothing else is sold, it is X itself. */
static void turn_sale(Search *s)
{
    Candidate *c = s->c;
    if (!s->noun || !s->taken[SLOT_possessor] || role_of(s->frame, SLOT_possessor) != ROLE_seller || c->described ||
        c->kind != DEAL_acquisition || has_role(c, ROLE_target) || !has_role(c, ROLE_acquirer))
        return;
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == ROLE_seller)
            c->parties[i].role = ROLE_target;
}

/* X is exploring a sale, X put itself up for sale: where nothing else is to be sold, it is X. */
static void sell_oneself(Search *s, uint32_t t)
{
    Candidate *c = s->c;
    if (!s->noun || role_of(s->frame, SLOT_subject) != ROLE_seller || c->kind != DEAL_acquisition ||
        (c->status != DEAL_STATUS_rumoured && c->status != DEAL_STATUS_proposed) || c->n_parties != 1 ||
        c->described || s->carrier == NONE || opens(s->r, t + 1, SLOT_of) || s->taken[SLOT_possessor])
        return;
    c->parties[0].role = ROLE_target;
}

/* Pays X $555 million over scrapped submarines: a seller is paid for what is bought, others for much else. */
static bool pays_for_nothing(const Search *s, const Candidate *c)
{
    if (!(s->frame->flags & FRAME_needs_amount) || role_of(s->frame, SLOT_object) != ROLE_seller ||
        !has_role(c, ROLE_seller) || has_role(c, ROLE_target))
        return false;
    for (uint32_t k = s->at + 1; k <= s->at + GOODS_ITEMS; k++)
        if (opens(s->r, k, SLOT_for))
            return false;
    return true;
}

/* Das Land steigt ebenfalls ein: who puts money in nobody named, behind a round, takes part in it. */
static bool joins_round(const FrameReader *r, const Search *s, uint32_t t)
{
    if (!(is_at(r, t, ITEM_VERB) && s->frame->kind == DEAL_investment && s->frame->give != FRAME_NONE) ||
        !r->rounds || r->sentence > r->round + ROUND_SENTENCES)
        return false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + SUPPORT_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_VERB); k++)
        if (is_at(r, k, ITEM_PARTY | ITEM_AMOUNT | ITEM_FACILITY | ITEM_PERCENT))
            return false;
    return true;
}

/* The state investor is paying 140 million: by no name, for what was bought in the sentence before. */
static bool pays_described(const Search *s, uint32_t t, const Candidate *c)
{
    const FrameReader *r = s->r;
    const uint32_t pays = FRAME_needs_amount | FRAME_needs_two;
    if (s->noun || (s->frame->flags & pays) != pays || c->kind != DEAL_acquisition || c->amount == NONE ||
        !r->last_frame)
        return false;
    for (uint32_t k = t; k-- > 0 && t - k <= 3;)
        if (is_at(r, k, ITEM_ORG_NOUN | ITEM_HOLDER))
            return true;
        else if (is_at(r, k, ~(ItemSet)ITEM_BE))
            return false;
    return false;
}

/* X listed on the exchange. It sold shares worth 360 million: its own, in the listing. */
static void sell_listed(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    if (s->noun || role_of(s->frame, SLOT_subject) != ROLE_seller || c->n_parties != 1 || !r->last_frame ||
        !r->found.n || r->last_frame->kind != DEAL_ipo || c->parties[0].role != ROLE_seller ||
        !is_at(r, t + 1, ITEM_STAKE) || c->amount == NONE)
        return;
    const Candidate *told = &r->found.items[r->found.n - 1];
    if (told->kind != DEAL_ipo || told->sentence + 2 < r->sentence || !told->n_parties)
        return;
    c->kind = DEAL_ipo;
    c->frame = r->last_frame;
    c->parties[0] = told->parties[0];
}

/* A loan to finance the purchase: of what, is told elsewhere or not at all. */
static bool buys_told(const Search *s, const Candidate *c)
{
    const FrameReader *r = s->r;
    bool purpose = s->at > 2 && (opens(r, s->at - 3, SLOT_to) || opens(r, s->at - 3, SLOT_for)) &&
                   !is_at(r, s->at - 2, ~(ItemSet)0);
    return s->noun && purpose && is_at(r, s->at - 1, ITEM_TITLE) && c->kind == DEAL_acquisition && !c->described &&
           !has_role(c, ROLE_target) && !(c->frame->flags & FRAME_alone);
}

/* Raises 30 million for a plant, not: raises a plant for 30 million. */
static bool is_sum_first(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS; k++)
        if (is_at(r, k, ITEM_AMOUNT | ITEM_FACILITY))
            return is_at(r, k, ITEM_AMOUNT);
    return false;
}

/* The frame of the trigger at t, or the one for goods, a facility, or what the verb gets from someone. */
static const Frame *frame_for(const FrameReader *r, uint32_t t)
{
    const Frame *frames = r->doc->lexicon->frames, *f = &frames[item_at(r, t)->frame];
    uint32_t behind = is_at(r, t, ITEM_VERB) ? behind_subject(r, t) : t;
    if (f->goods != FRAME_NONE && f->kind == DEAL_acquisition && buys_worth(r, t) && !has_object(r, t))
        return &frames[f->goods];
    if (f->goods != FRAME_NONE && is_about(r, behind, ITEM_GOODS, false) && !has_object(r, behind))
        return &frames[f->goods];
    if (f->facility != FRAME_NONE &&
        ((follows(r, behind, ITEM_FACILITY, false) && !(f->kind == DEAL_funding && is_sum_first(r, behind))) ||
         goes_there(r, t)))
        return &frames[f->facility];
    if (is_at(r, t, ITEM_VERB) && f->get != FRAME_NONE && from_follows(r, t))
        return &frames[f->get]; /* licensed a drug from X */
    return f;
}

/* Corvel, from which it bought Y: the party that the preposition before a verb's relative pronoun governs. */
static void fill_antecedent_slot(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    for (uint32_t k = t; r->any & ITEM_RELATIVE && k-- > 2 && t - k <= 2 * RELATIVE_ITEMS;) {
        if (is_at(r, k, ITEM_BREAK | ITEM_SPEECH))
            return;
        if (!is_at(r, k, ITEM_RELATIVE) || !is_at(r, k - 1, ITEM_SLOT))
            continue;
        uint32_t party = is_at(r, k - 2, ITEM_COMMA) ? k - 3 : k - 2;
        Slot slot = (Slot)item_at(r, k - 1)->slot;
        if (!is_at(r, party, ITEM_PARTY) || s->taken[slot])
            return;
        for (uint32_t i = 0; i < s->c->n_parties; i++) /* taken for who acts, as the nearest name */
            if (s->c->parties[i].entity == item_at(r, party)->entity)
                s->c->parties[i--] = s->c->parties[--s->c->n_parties];
        Group g = {.n = 0};
        group_left(r, party, &g);
        fill(s, slot, &g);
        return;
    }
}

/* La maintenance a été confiée à X: by who ordered in the deal told before, else by the one spoken of. */
static void fill_customer(Search *s)
{
    const FrameReader *r = s->r;
    for (uint32_t i = 0; i < r->n_last && r->last_frame->kind == DEAL_contract; i++)
        if (r->last[i].role == ROLE_customer) {
            add_party(s->c, ROLE_customer, r->last[i].entity, NONE);
            return;
        }
    topic_group(s, ROLE_customer);
}

/* The role of the side that is not told yet, or -1. */
static int missing_role(const Candidate *c)
{
    static const struct {
        uint8_t kind, told, missing;
    } sides[] = {{DEAL_contract, ROLE_supplier, ROLE_customer},  {DEAL_contract, ROLE_customer, ROLE_supplier},
                 {DEAL_partnership, ROLE_partner, ROLE_partner}, {DEAL_joint_venture, ROLE_partner, ROLE_partner},
                 {DEAL_loan, ROLE_borrower, ROLE_lender},        {DEAL_funding, ROLE_issuer, ROLE_investor},
                 {DEAL_investment, ROLE_issuer, ROLE_investor},  {DEAL_license, ROLE_licensee, ROLE_licensor},
                 {DEAL_license, ROLE_licensor, ROLE_licensee},   {DEAL_acquisition, ROLE_acquirer, ROLE_target}};
    for (uint32_t i = 0; c->n_parties == 1 && i < sizeof sides / sizeof *sides; i++)
        if (sides[i].kind == c->kind && sides[i].told == c->parties[0].role)
            return sides[i].missing;
    return -1;
}

/*
 * A remporté une commande : l'armateur X équipera trois navires pour 7 millions. Where a clause leaves one side open
 * and ends in a colon, the clause behind it begins with that side. Returns where that one ends, or `to`.
 */
static uint32_t fill_behind_colon(Search *s, uint32_t t, uint32_t to)
{
    const FrameReader *r = s->r;
    int role = missing_role(s->c);
    if (role < 0 || !is_at(r, to, ITEM_BREAK) || !token_is_char(r->doc, item_at(r, to)->token, ':'))
        return to;
    bool named = false; /* a heading leaves both open: Teaming up: X and Y … */
    for (uint32_t k = clause_start(r, t); k < to; k++) {
        if (k > t && is_at(r, k, ITEM_PARTY | ITEM_VERB | ITEM_SPEECH | ITEM_AMOUNT))
            return to;
        named |= is_at(r, k, ITEM_PARTY | ITEM_PRONOUN | ITEM_WE);
    }
    for (uint32_t k = to + 1; named && k < r->items.n && k <= to + GOVERN_WORDS; k++) {
        if (is_at(r, k, ITEM_VERB | ITEM_SUPPORT | ITEM_BREAK | ITEM_SPEECH | ITEM_COMMA | ITEM_SLOT))
            return to;
        if (!is_at(r, k, ITEM_PARTY))
            continue;
        Group g = {.n = 0};
        group_right(r, k, &g);
        for (uint32_t i = 0; i < g.n; i++)
            add_party(s->c, (uint8_t)role, item_at(r, g.at[i])->entity, item_at(r, g.at[i])->ref);
        return clause_end(r, to + 1);
    }
    return to;
}

/* Does the amount stand behind item k? */
static bool token_before(const FrameReader *r, uint32_t k, uint32_t amount)
{
    return r->doc->amounts.items[amount].token > item_at(r, k)->token;
}

/* Was sold to X in 1996, then to Y in 2000: what X had bought it sold again. */
static void read_next_buyer(FrameReader *r, uint32_t t, const Frame *frame, const Candidate *c)
{
    uint32_t buyer = NONE, k = t + 1;
    if (c->kind != DEAL_acquisition || role_of(frame, SLOT_to) != ROLE_acquirer || !has_role(c, ROLE_target) ||
        !has_role(c, ROLE_acquirer))
        return;
    while (k < r->items.n && k <= t + REACH && !(comes_later(r, k) && opens(r, k, SLOT_to)))
        if (is_at(r, k++, ITEM_BREAK | ITEM_SPEECH | ITEM_RELATIVE | ITEM_VERB))
            return;
    for (uint32_t j = k + 1; j <= k + GOVERN_WORDS && buyer == NONE; j++)
        buyer = is_at(r, j, ITEM_PARTY) && governed_by(r, j) == item_at(r, k)->slot ? j : NONE;
    if (buyer == NONE)
        return;
    Candidate next = *c;
    next.n_parties = 0;
    for (uint32_t i = 0; i < c->n_parties; i++) {
        if (c->parties[i].role == ROLE_acquirer)
            add_party(&next, ROLE_seller, c->parties[i].entity, c->parties[i].mention);
        else if (c->parties[i].role == ROLE_target)
            add_party(&next, ROLE_target, c->parties[i].entity, c->parties[i].mention);
    }
    Search s = {.r = r, .c = &next, .frame = frame, .subject = t, .carrier = NONE, .at = t};
    Group g = {.n = 0};
    group_right(r, buyer, &g);
    if (!fill(&s, SLOT_to, &g))
        return;
    Candidate *first = &r->found.items[r->found.n - 1];
    next.has_stake = false;
    next.announced = next.announced_end = next.effective = NO_DAY;
    if (c->amount != NONE && token_before(r, k, c->amount))
        first->amount = NONE; /* the price that stands behind the second is the second's */
    else
        next.amount = NONE;
    *vector_add(&r->doc->memory, &r->found) = next;
    remember(r, &next);
}

static void read_trigger(FrameReader *r, uint32_t t)
{
    const Item *it = item_at(r, t);
    Document *doc = r->doc;
    Candidate c = candidate_at(r, t);
    Search s = {r, &c, frame_for(r, t), {false}, t, false, NONE, t, false};
    s.noun = it->is & ITEM_NOUN;
    c.kind = s.frame->kind;
    const char *no = refusal(r, &s, t);
    if (no && it->other != FRAME_NONE &&
        s.frame->flags & (FRAME_needs_percent | FRAME_goes_on | FRAME_needs_facility | FRAME_needs_sum)) {
        s.frame = &doc->lexicon->frames[it->other]; /* takes part in no round, so it takes a part */
        c.kind = s.frame->kind;
        no = refusal(r, &s, t);
    }
    if (!no) {
        if (joins_round(r, &s, t))
            s.frame = &doc->lexicon->frames[s.frame->give];
        if (s.noun && t && is_at(r, t - 1, ITEM_TITLE) && c.kind == DEAL_funding && r->last_frame &&
            r->last_frame->kind == c.kind) /* the round was led by X: of the company named before */
            s.taken[SLOT_subject] = s.taken[SLOT_of] = s.taken[SLOT_in] = s.taken[SLOT_for] = true;
        if (it->is & ITEM_VERB)
            read_verb(&s, t);
        else if (s.frame->flags & FRAME_listing)
            read_listing(&s, t);
        else
            read_noun(&s, t);
        uint32_t from = clause_start(r, t), to = clause_end(r, t);
        c.frame = s.frame;
        c.kind = s.frame->kind;
        c.status = s.frame->status;
        if (!s.noun)
            fill_antecedent_slot(&s, t);
        if (s.passive && c.kind == DEAL_contract && c.n_parties == 1 && has_role(&c, ROLE_supplier) &&
            role_of(s.frame, SLOT_by) == ROLE_customer)
            fill_customer(&s); /* X has been picked to supply the turbines */
        if (!s.noun && c.kind == DEAL_contract && c.n_parties == 1 && has_role(&c, ROLE_supplier) &&
            r->plant != NONE && r->sentence == r->plant + 1 && r->last_frame && r->last_frame->kind == DEAL_capex)
            topic_group(&s, ROLE_customer); /* X builds a plant. Y will supply the machinery. */
        fill_target(&s, t);
        fill_stock(&s, t);
        fill_owner(&s, t, to);
        uint32_t told = fill_behind_colon(&s, t, to);
        c.described = c.kind == DEAL_acquisition && describes_target(&s, t);
        c.done = s.noun ? s.carrier != NONE && s.carrier < t && !is_at(r, s.carrier, ITEM_BE)
                        : it->features & (1 << FEATURE_past | 1 << FEATURE_participle) && !s.assumed;
        turn_sale(&s);
        turn_bid(&s);
        turn_found(&s);
        read_stake(&s, from, to);
        read_status(&s, t, from, to);
        sell_oneself(&s, t);
        read_dates(&s, t, from, to);
        read_amount(&s, t, from, told);
        fill_maker(&s, t, to);
        fill_borrower(&s);
        fill_issuer(&s);
        fill_joined(&s);
        drop_products(doc, &c);
        states_order(doc, &c);
        sell_listed(&s, t);
        no = !c.n_parties && !pays_described(&s, t, &c) ? "no party"
             : buys_shares(r, t, &c)                    ? "shares of whom is not told"
             : buys_told(&s, &c)                        ? "what is bought is not told"
             : pays_for_nothing(&s, &c)                 ? "what is paid for is not told"
                                                        : NULL;
    }
    decide(doc, span_of_items(r, t, t), "deal", lexicon_string(doc->lexicon, s.frame->name), !no,
           no ? no : describe(doc, &c));
    if (!no) {
        *vector_add(&doc->memory, &r->found) = c;
        remember(r, &c);
        if (it->is & ITEM_VERB && c.amount != NONE)
            read_more_objects(r, t, s.frame, c);
        if (it->is & ITEM_VERB)
            read_next_buyer(r, t, s.frame, &c);
    }
}

void frames_read_sentence(FrameReader *r, uint32_t sentence)
{
    const Sentence *s = &r->doc->sentences.items[sentence];
    r->sentence = sentence;
    if (says_nothing(r, s))
        return;
    for (uint32_t from = s->token, end = s->token + s->n; from < end; from += SENTENCE_ITEMS) {
        if (from > s->token && !memory_go_on(&r->doc->memory))
            return;
        make_items(r, from, end - from > SENTENCE_ITEMS ? from + SENTENCE_ITEMS : end);
        uint32_t before = r->found.n;
        read_beginning(r, before);
        for (uint32_t i = 0; r->any & (ITEM_VERB | ITEM_NOUN) && i < r->items.n; i++)
            if (is_at(r, i, ITEM_VERB | ITEM_NOUN) && !is_at(r, i, ITEM_TITLE) &&
                !(i < TITLE_ITEMS && is_long_title(r, i)))
                read_trigger(r, i);
        for (uint32_t i = 1; r->any & ITEM_TITLE && i < r->items.n; i++)
            if (is_at(r, i, ITEM_TITLE) && is_at(r, i - 1, ITEM_BREAK | ITEM_COMMA | ITEM_THAT) &&
                r->found.n > before)
                read_title(r, i); /* …, but the transaction was abandoned; saw to it that the plan was dropped */
        read_sums(r, before, true);
        settle_amounts(r, before);
        set_topic(r);
        for (uint32_t i = 0; r->any & ITEM_PERSON && i < r->items.n; i++)
            if (is_at(r, i, ITEM_PERSON) && r->doc->entities.items[item_at(r, i)->entity].parent != NONE)
                r->speaker = r->doc->entities.items[item_at(r, i)->entity].parent;
        if (r->any & ITEM_FACILITY)
            r->plant = sentence;
    }
}
