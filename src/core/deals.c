/*
 * deals.c - from what single sentences tell to the deals of the document, each once.
 *
 *     S1  OpenAI et AWS ont annoncé un partenariat de 38 Md$   partnership {OpenAI, AWS}  38e9
 *     S7  OpenAI s'est engagé à acheter … auprès d'AWS          contract {customer OpenAI, supplier AWS}  38e9
 *         ─► one deal: contract, customer OpenAI, supplier AWS, 38e9, announced on the day of S1
 *
 * Candidates come in text order. One joins a deal that shares a party with it, when kinds, roles, amounts and days do
 * not speak against it; else it begins a deal. A more specific kind takes over from a general one, the fullest
 * telling gives the sentence, the first the place. Deals are found by the parties they share, a few a party, so that
 * a document of thousands of names costs no more than its length.
 */
#include <string.h>

#include "frames.h"

enum {
    LINKS_TRIED = 12,    /* deals of one party looked at, latest first */
    SAME_DAYS = 45,      /* two tellings this near in time may be the same deal */
    NAMED_TRIED = 32,    /* names of a sentence looked at */
    DEALS_BACK = 4,      /* among which a round is looked for that a sentence goes on with */
    PAID_SENTENCES = 2,  /* between a purchase and what is paid for it */
    TITLE_SENTENCES = 4, /* how far "the transaction" reaches back */
    ROUNDED_DIGITS = 9,  /* between 36 billion and 35,9 to the unit */
    ROUNDED_PART = 20,   /* and 5 % at most */
    CHECK_SENTENCES = 64
};

typedef struct Merged {
    Candidate c;
    uint32_t first_token, last_token, best_sentence, best_slots, tellings;
    bool weak, absorbed;
} Merged;

typedef struct Link { /* deals of an entity, latest first */
    uint32_t deal, next;
} Link;

typedef struct Merger {
    Document *doc;
    VECTOR(Merged) deals;
    VECTOR(Link) links;
    uint32_t *head; /* by entity: its first link + 1 */
    uint32_t *told; /* by sentence: the merged deal it tells of */
} Merger;

/* --- roles --- */

typedef struct Sides {
    uint8_t acting, other;
} Sides;

/* Who acts or pays, and who stands opposite. */
static const Sides sides[DEAL_count] = {
    [DEAL_acquisition] = {ROLE_acquirer, ROLE_target},   [DEAL_merger] = {ROLE_partner, ROLE_partner},
    [DEAL_investment] = {ROLE_investor, ROLE_issuer},    [DEAL_funding] = {ROLE_issuer, ROLE_investor},
    [DEAL_joint_venture] = {ROLE_partner, ROLE_partner}, [DEAL_partnership] = {ROLE_partner, ROLE_partner},
    [DEAL_contract] = {ROLE_customer, ROLE_supplier},    [DEAL_license] = {ROLE_licensee, ROLE_licensor},
    [DEAL_loan] = {ROLE_borrower, ROLE_lender},          [DEAL_ipo] = {ROLE_issuer, ROLE_issuer},
    [DEAL_capex] = {ROLE_owner, ROLE_beneficiary},
};

static uint8_t opposite(uint8_t kind, uint8_t role)
{
    return role == sides[kind].acting ? sides[kind].other : sides[kind].acting;
}

static bool is_single(uint8_t role) /* a deal has one of these */
{
    return role == ROLE_target || role == ROLE_issuer || role == ROLE_borrower || role == ROLE_licensor ||
           role == ROLE_owner;
}

static Found *party_of(Candidate *c, uint32_t entity)
{
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].entity == entity)
            return &c->parties[i];
    return NULL;
}

static Found *role_in(Candidate *c, uint8_t role)
{
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == role)
            return &c->parties[i];
    return NULL;
}

/* --- may two tellings be one deal? --- */

/* How much a kind says: a partnership may turn out to be a contract. */
static int rank(const Merged *m)
{
    if (m->weak)
        return 0;
    if (m->c.rule.len)
        return 4;
    switch (m->c.kind) {
    case DEAL_partnership:
        return 1;
    case DEAL_acquisition:
    case DEAL_investment:
        return 3;
    default:
        return 2;
    }
}

static bool has_target(const Candidate *c)
{
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == ROLE_target)
            return true;
    return false;
}

static bool only_sells(const Candidate *c)
{
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role != ROLE_seller)
            return false;
    return true;
}

static bool kinds_agree(const Merged *a, const Merged *b)
{
    uint8_t x = a->c.kind, y = b->c.kind;
    if (x == y || a->weak || b->weak)
        return true;
    if (x == DEAL_investment && y == DEAL_acquisition && b->c.frame->flags & FRAME_needs_two && !has_target(&b->c))
        return true; /* what X pays, told in a sentence of its own */
    if (x == DEAL_merger && b->c.frame->flags & FRAME_needs_two && b->c.frame->flags & FRAME_needs_amount &&
        b->c.n_parties < 2)
        return false; /* X will pay its advisers 6 million */
    if (x == DEAL_partnership || y == DEAL_partnership) {
        uint8_t z = x == DEAL_partnership ? y : x;
        return z == DEAL_contract || z == DEAL_joint_venture || z == DEAL_license;
    }
    if ((x == DEAL_merger && only_sells(&b->c)) || (y == DEAL_merger && only_sells(&a->c)))
        return false; /* the merger of X and Y makes Y sell plants */
    return (x == DEAL_acquisition && y == DEAL_merger) || (x == DEAL_merger && y == DEAL_acquisition) ||
           (x == DEAL_ipo && y == DEAL_funding) || (x == DEAL_funding && y == DEAL_ipo);
}

/* Amazon and Amazon Web Services: may the one name stand for the other in two tellings of one deal? */
static bool are_related(const Document *doc, uint32_t x, uint32_t y)
{
    Slice a = doc->entities.items[x].name, b = doc->entities.items[y].name;
    uint32_t n = a.len < b.len ? a.len : b.len;
    return n >= 3 && !memcmp(a.s, b.s, n) && (a.len == b.len || (a.len > b.len ? a.s[n] : b.s[n]) == ' ');
}

/* The same sum paid by or to the same one is the same deal, though another party is named otherwise. */
static bool same_sum(const Document *doc, Merged *a, Merged *b)
{
    if (a->c.kind != b->c.kind || a->c.amount == NONE || b->c.amount == NONE || a->c.amount_is_valuation ||
        b->c.amount_is_valuation)
        return false;
    const Amount *x = &doc->amounts.items[a->c.amount], *y = &doc->amounts.items[b->c.amount];
    return x->has_value && y->has_value && x->currency == y->currency && !decimal_compare(x->value, y->value);
}

/* "Corvel sold a stake in X to Y": the noun takes the seller for one who buys, beside the one who does. */
static bool sells_here(Merged *a, Merged *b, const Found *q, const Found *p)
{
    uint32_t buyers = 0;
    for (uint32_t i = 0; i < b->c.n_parties; i++)
        buyers += b->c.parties[i].role == p->role;
    return q->role == ROLE_seller && p->role == sides[b->c.kind].acting && a->c.sentence == b->c.sentence &&
           buyers > 1;
}

/* A contract, an order: the noun alone does not say which of two supplies. */
static bool is_open_contract(const Merged *m)
{
    return m->c.kind == DEAL_contract && m->c.frame->get != FRAME_NONE;
}

/* X supplies Y with trains under a contract: in one sentence the verb says who supplies, and the noun guesses. */
static bool guesses_sides(const Merged *a, const Merged *b)
{
    return a->c.kind == b->c.kind && a->c.sentence == b->c.sentence && is_open_contract(a) && !is_open_contract(b);
}

static bool roles_agree(const Document *doc, Merged *a, Merged *b)
{
    uint32_t shared = 0;
    bool general = a->c.kind != b->c.kind;
    for (uint32_t i = 0; i < b->c.n_parties; i++) {
        const Found *p = &b->c.parties[i], *q = party_of(&a->c, p->entity);
        if (q) {
            shared++;
            if (q->role != p->role && !general && !a->c.paired && !b->c.paired && !sells_here(a, b, q, p) &&
                !guesses_sides(a, b) && !guesses_sides(b, a))
                return false;
            continue;
        }
        bool related = false; /* Talpa and Talpa Network: take_party() */
        for (uint32_t k = 0; k < a->c.n_parties && p->role == ROLE_partner; k++)
            related |=
                a->c.parties[k].role == p->role && !general && are_related(doc, a->c.parties[k].entity, p->entity);
        if (related) {
            shared++;
            continue;
        }
        const Found *other = is_single(p->role) ? role_in(&a->c, p->role) : NULL;
        if (other && !party_of(&b->c, other->entity)) /* Cora, then Cora and Match: the same purchase told in full */
            return false;
        if (a->c.n_parties >= 2 && b->c.n_parties >= 2 &&
            (p->role == ROLE_partner || p->role == ROLE_acquirer || p->role == ROLE_customer ||
             p->role == ROLE_supplier) &&
            role_in(&a->c, p->role))
            return false; /* another pair of partners */
    }
    bool partners = general && a->c.kind == DEAL_partnership && !a->weak;
    bool alone = b->c.n_parties == 1 && (!partners || b->c.sentence == a->best_sentence); /* what else X sold */
    return shared > 0 && (!general || shared >= 2 || a->c.n_parties == 1 || alone);
}

/* 36 billion and 35.9: is x what a headline makes of y? */
static bool is_rounding(Decimal x, Decimal y)
{
    while (x.digits && x.digits % 10 == 0) {
        x.digits /= 10;
        x.power++;
    }
    if (!x.digits || x.power <= y.power || x.power - y.power > ROUNDED_DIGITS)
        return false;
    uint64_t scale = 1;
    for (int32_t i = y.power; i < x.power; i++)
        scale *= 10;
    if (x.digits > UINT64_MAX / scale)
        return false;
    uint64_t whole = x.digits * scale, away = whole > y.digits ? whole - y.digits : y.digits - whole;
    return away && away < scale && away <= y.digits / ROUNDED_PART;
}

static bool amounts_round(const Document *doc, const Candidate *a, const Candidate *b)
{
    if (a->kind != b->kind || a->amount == NONE || b->amount == NONE)
        return false;
    const Amount *x = &doc->amounts.items[a->amount], *y = &doc->amounts.items[b->amount];
    return x->has_value && y->has_value && !x->has_max && !y->has_max && x->currency == y->currency &&
           (is_rounding(x->value, y->value) || is_rounding(y->value, x->value));
}

static bool amounts_agree(const Document *doc, const Candidate *a, const Candidate *b)
{
    if (a->amount == NONE || b->amount == NONE || a->amount_is_valuation || b->amount_is_valuation)
        return true;
    const Amount *x = &doc->amounts.items[a->amount], *y = &doc->amounts.items[b->amount];
    if (!x->has_value || !y->has_value)
        return true;
    return x->currency == y->currency &&
           (decimal_compare(x->value, y->value) == 0 || (y->has_max && decimal_compare(x->value, y->max) == 0) ||
            (x->has_max && decimal_compare(x->max, y->value) == 0));
}

static bool days_agree(const Candidate *a, const Candidate *b)
{
    if (a->announced == NO_DAY || b->announced == NO_DAY)
        return !(a->background != b->background && (a->announced != NO_DAY || b->announced != NO_DAY) &&
                 a->amount != NONE && b->amount != NONE && a->amount != b->amount);
    return a->announced <= b->announced_end + SAME_DAYS && b->announced <= a->announced_end + SAME_DAYS;
}

static bool share_role(Merged *a, Merged *b)
{
    for (uint32_t i = 0; i < b->c.n_parties; i++) {
        const Found *p = party_of(&a->c, b->c.parties[i].entity);
        if (p && p->role == b->c.parties[i].role)
            return true;
    }
    return false;
}

/* A partnership renegotiated is not the contract signed since. */
static bool states_agree(const Merged *a, const Merged *b)
{
    bool general = (a->c.kind == DEAL_partnership) != (b->c.kind == DEAL_partnership);
    return !general || (a->c.status == DEAL_STATUS_amended) == (b->c.status == DEAL_STATUS_amended);
}

static uint32_t shared_parties(Merged *a, const Merged *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < b->c.n_parties; i++)
        n += party_of(&a->c, b->c.parties[i].entity) != NULL;
    return n;
}

/* X bought Y and merged it with Z: a purchase with both its sides, and a merger with someone else. */
static bool merges_another(Merged *a, Merged *b)
{
    Merged *buys = a->c.kind == DEAL_acquisition ? a : b, *merges = a->c.kind == DEAL_merger ? a : b;
    return buys->c.kind == DEAL_acquisition && merges->c.kind == DEAL_merger && merges->c.n_parties == 2 &&
           role_in(&buys->c, ROLE_acquirer) && has_target(&buys->c) && shared_parties(buys, merges) == 1;
}

/* How many of b's parties stand where a has others. */
static uint32_t other_parties(Merged *a, const Merged *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < b->c.n_parties; i++)
        n += !party_of(&a->c, b->c.parties[i].entity) && role_in(&a->c, b->c.parties[i].role);
    return n;
}

/* X sells Y, which it, or someone else, bought in 2019: what was bought then is sold now. */
static bool is_resold(Merged *a, Merged *b)
{
    if (a->c.background == b->c.background || a->c.kind != DEAL_acquisition || b->c.kind != DEAL_acquisition)
        return false;
    Merged *then = a->c.background ? a : b, *now = a->c.background ? b : a;
    return role_in(&now->c, ROLE_seller) && !role_in(&now->c, ROLE_acquirer) && role_in(&then->c, ROLE_acquirer) &&
           then->c.announced != NO_DAY;
}

static bool agree(const Document *doc, Merged *a, Merged *b)
{
    bool rounded = amounts_round(doc, &a->c, &b->c) && shared_parties(a, b) > 1;
    bool told_again = same_sum(doc, a, b) && share_role(a, b) && other_parties(a, b) < 2;
    return !a->absorbed && !merges_another(a, b) && !is_resold(a, b) && states_agree(a, b) && kinds_agree(a, b) &&
           (roles_agree(doc, a, b) || told_again) &&
           (rounded || (amounts_agree(doc, &a->c, &b->c) && days_agree(&a->c, &b->c)));
}

/* --- joining --- */

static void link_party(Merger *m, uint32_t entity, uint32_t deal)
{
    Link *link = vector_add(&m->doc->memory, &m->links);
    *link = (Link){deal, m->head[entity]};
    m->head[entity] = m->links.n;
}

/* b's party under a's kind: a partner of a deal that proves a contract stands opposite to the customer. */
static void take_party(Merger *m, uint32_t deal, Found p, bool general)
{
    Candidate *c = &m->deals.items[deal].c;
    Found *have = party_of(c, p.entity);
    if (have || c->n_parties == CANDIDATE_PARTIES)
        return;
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == p.role && are_related(m->doc, c->parties[i].entity, p.entity)) {
            if (m->doc->entities.items[p.entity].name.len > m->doc->entities.items[c->parties[i].entity].name.len)
                c->parties[i] = p;
            link_party(m, p.entity, deal);
            return;
        }
    if (general)
        p.role = c->n_parties ? opposite(c->kind, c->parties[0].role) : sides[c->kind].acting;
    c->parties[c->n_parties++] = p;
    link_party(m, p.entity, deal);
}

/* The graver state wins; of like ones that of the fuller telling. */
static void take_status(Candidate *a, const Candidate *b, bool fuller)
{
    static const uint8_t weight[DEAL_STATUS_count] = {
        [DEAL_STATUS_announced] = 1, [DEAL_STATUS_completed] = 1, [DEAL_STATUS_proposed] = 1,
        [DEAL_STATUS_rumoured] = 1,  [DEAL_STATUS_amended] = 3,   [DEAL_STATUS_terminated] = 3};
    if (a->status == DEAL_STATUS_completed && b->status == DEAL_STATUS_announced && a->kind == b->kind &&
        a->kind == DEAL_acquisition && !a->background)
        return; /* closed its purchase of X; it paid … */
    if (a->kind == DEAL_ipo && a->status == DEAL_STATUS_completed && b->status == DEAL_STATUS_announced)
        return; /* what is listed is listed */
    if (weight[b->status] > weight[a->status] || (fuller && weight[b->status] == weight[a->status]))
        a->status = b->status;
}

static void take_amount(const Document *doc, Candidate *a, const Candidate *b)
{
    if (amounts_round(doc, a, b)) { /* the exact one of both */
        if (is_rounding(doc->amounts.items[a->amount].value, doc->amounts.items[b->amount].value))
            a->amount = b->amount;
        return;
    }
    if (b->amount == NONE || (a->amount != NONE && (!a->amount_is_valuation || b->amount_is_valuation)))
        return;
    a->amount = b->amount;
    a->amount_is_valuation = b->amount_is_valuation;
}

static void take_rest(const Document *doc, Candidate *a, const Candidate *b)
{
    take_amount(doc, a, b);
    a->described |= b->described;
    a->done |= b->done;
    if (b->has_stake && !a->has_stake) {
        a->has_stake = true;
        a->stake = b->stake;
    }
    if (b->has_term && !a->has_term) {
        a->has_term = true;
        a->term = b->term;
    }
    if (a->announced == NO_DAY) {
        a->announced = b->announced;
        a->announced_end = b->announced_end;
    }
    if (a->effective == NO_DAY)
        a->effective = b->effective;
}

static void join(Merger *m, uint32_t deal, Merged *b)
{
    Merged *a = &m->deals.items[deal];
    bool general = a->c.kind != b->c.kind;
    if (((a->c.paired && !b->c.paired) || guesses_sides(a, b)) && !general &&
        b->c.n_parties > 1) { /* which of the two gives is told now */
        for (uint32_t i = 0; i < b->c.n_parties; i++) {
            Found *have = party_of(&a->c, b->c.parties[i].entity);
            if (have)
                have->role = b->c.parties[i].role;
        }
        a->c.paired = false;
    }
    /* one bidder alone makes no takeover of a merger, and a merger is more than a buyer alone */
    bool tells = a->c.kind != DEAL_merger || (b->c.n_parties > 1 && has_target(&b->c));
    bool lacks = a->c.kind == DEAL_acquisition && b->c.kind == DEAL_merger && !has_target(&a->c) &&
                 b->c.n_parties > 1 && b->c.sentence != a->best_sentence;
    if (general &&
        (lacks || (tells && rank(b) > rank(a)))) { /* b's frame and roles take over, a's parties go opposite */
        Found old[CANDIDATE_PARTIES];
        uint32_t n = a->c.n_parties;
        memcpy(old, a->c.parties, sizeof old);
        a->c.kind = b->c.kind;
        a->c.frame = b->c.frame;
        a->c.rule = b->c.rule;
        a->weak = b->weak;
        a->c.n_parties = 0;
        for (uint32_t i = 0; i < b->c.n_parties; i++)
            take_party(m, deal, b->c.parties[i], false);
        for (uint32_t i = 0; i < n; i++)
            take_party(m, deal, old[i], true);
    } else {
        for (uint32_t i = 0; i < b->c.n_parties; i++)
            take_party(m, deal, b->c.parties[i], general);
    }
    a = &m->deals.items[deal];
    if (!general && a->c.frame->flags & FRAME_needs_amount && !(b->c.frame->flags & FRAME_needs_amount))
        a->c.frame = b->c.frame; /* raised a seed round: the round needs no amount */
    if (b->c.rule.len && !a->c.rule.len) {
        a->c.rule = b->c.rule;
        a->c.status = b->c.status;
    }
    /* X completes purchase of Y, says the headline without a word for it; the text tells the state in full */
    bool headline =
        m->doc->sentences.items[a->best_sentence].flags & SENTENCE_HEADLINE &&
        ((a->c.status == DEAL_STATUS_announced && b->c.status == DEAL_STATUS_completed && !b->c.background) ||
         (a->c.status == DEAL_STATUS_proposed && b->c.status == DEAL_STATUS_rumoured));
    take_status(&a->c, &b->c, b->c.slots > a->best_slots || headline);
    take_rest(m->doc, &a->c, &b->c);
    a->tellings++;
    a->last_token = b->last_token;
    if (b->c.slots > a->best_slots) {
        a->best_slots = b->c.slots;
        a->best_sentence = b->c.sentence;
    }
}

static void begin(Merger *m, const Merged *b)
{
    *vector_add(&m->doc->memory, &m->deals) = *b;
    for (uint32_t i = 0; i < b->c.n_parties; i++)
        link_party(m, b->c.parties[i].entity, m->deals.n - 1);
}

static const char *lacking(const Document *doc, Merged *m);

/* A sentence that speaks of the deal before it without naming its parties. */
static void tell_more(Merger *m, const Candidate *c)
{
    if (!m->deals.n)
        return;
    Merged *last = &m->deals.items[m->deals.n - 1];
    for (uint32_t back = 2; c->frame && last->c.kind != c->kind && back <= DEALS_BACK && back <= m->deals.n; back++)
        if (m->deals.items[m->deals.n - back].c.kind == c->kind) /* more investors, behind another deal */
            last = &m->deals.items[m->deals.n - back];
    if (!c->frame && last->weak && m->deals.n > 1 && !last[-1].weak &&
        (last->absorbed || last[-1].best_sentence == last->best_sentence))
        last--; /* an agreement to acquire X: "the transaction" is the purchase */
    if (!c->frame && m->deals.n > 1 && lacking(m->doc, last) && last->c.n_parties < 2 && !lacking(m->doc, last - 1))
        last--; /* the price: of a deal, not of what is none */
    uint32_t number = (uint32_t)(last - m->deals.items);
    bool stake = c->kind == DEAL_acquisition && last->c.kind == DEAL_investment; /* the seller of a share is X */
    bool goes_on = c->frame && (c->kind == last->c.kind || last->c.kind == DEAL_ipo || stake);
    if (c->sentence > last->best_sentence + TITLE_SENTENCES ||
        (c->sentence == last->best_sentence && !goes_on && c->token < last->last_token) || (c->frame && !goes_on))
        return;
    bool changes_hands = last->c.kind == DEAL_acquisition || last->c.kind == DEAL_merger;
    if (c->status == DEAL_STATUS_completed && last->c.status == DEAL_STATUS_announced && changes_hands &&
        !c->background)
        last->c.status = c->status;
    else if (c->status != DEAL_STATUS_announced)
        take_status(&last->c, c, false);
    for (uint32_t i = 0; i < c->n_parties; i++) {
        Found p = c->parties[i];
        p.role = stake && p.role == ROLE_acquirer ? ROLE_investor : p.role;
        take_party(m, number, p, false);
    }
    take_rest(m->doc, &m->deals.items[number].c, c);
}

/* Two triggers of one sentence, one kind and one amount tell one deal, though each names another party. */
static bool same_breath(Merged *a, Merged *b)
{
    if (a->c.sentence != b->c.sentence || a->c.kind != b->c.kind || a->c.amount == NONE || a->c.amount != b->c.amount)
        return false;
    for (uint32_t i = 0; i < b->c.n_parties; i++) {
        const Found *p = &b->c.parties[i], *had = party_of(&a->c, p->entity);
        if ((is_single(p->role) && role_in(&a->c, p->role)) || (had && had->role != p->role))
            return false;
    }
    return true;
}

/* An agreement under which Y will buy: one sentence names the supplier by the noun and the customer by the verb. */
static bool completes(Merged *a, Merged *b)
{
    return a->c.sentence == b->c.sentence && a->c.kind == DEAL_contract && b->c.kind == DEAL_contract &&
           a->c.n_parties == 1 && b->c.n_parties == 1 && a->c.parties[0].role != b->c.parties[0].role &&
           a->c.parties[0].entity != b->c.parties[0].entity;
}

/* The deal told before that b tells again: the one of its own kind that shares most, the latest of like ones. */
static uint32_t like_deal(Merger *m, Merged *b)
{
    uint32_t best = NONE, best_score = 0;
    for (uint32_t i = 0; i < b->c.n_parties; i++) {
        uint32_t tried = 0;
        for (uint32_t l = m->head[b->c.parties[i].entity]; l && tried < LINKS_TRIED;
             l = m->links.items[l - 1].next, tried++) {
            Merged *a = &m->deals.items[m->links.items[l - 1].deal];
            uint32_t score =
                agree(m->doc, a, b) ? 1 + shared_parties(a, b) + (a->c.kind == b->c.kind && !a->weak ? 4 : 0) : 0;
            if (score > best_score) {
                best_score = score;
                best = m->links.items[l - 1].deal;
            }
        }
    }
    return best;
}

/* An accord with Y to buy Z, a deal told before: the accord is that deal. */
static void absorb(Merger *m, uint32_t same, const Merged *b)
{
    for (uint32_t i = m->deals.n; i-- > 0 && m->deals.n - i <= 3;) {
        Merged *a = &m->deals.items[i];
        if (i != same && a->weak && a->best_sentence == b->c.sentence && !b->weak &&
            shared_parties(a, b) == a->c.n_parties)
            a->absorbed = true;
    }
}

/* The same sum raised a few sentences before is the same round, whoever a description was taken for. */
static bool joins_same_round(Merger *m, Merged *b)
{
    for (uint32_t back = 1; b->c.kind == DEAL_funding && back <= DEALS_BACK && back <= m->deals.n; back++) {
        Merged *a = &m->deals.items[m->deals.n - back];
        if (a->absorbed || !same_sum(m->doc, a, b) || b->c.sentence > a->best_sentence + TITLE_SENTENCES)
            continue;
        uint32_t n = 0;
        for (uint32_t i = 0; i < b->c.n_parties; i++)
            if (b->c.parties[i].role != ROLE_issuer)
                b->c.parties[n++] = b->c.parties[i];
        b->c.n_parties = n;
        m->told[b->c.sentence] = m->deals.n - back;
        join(m, m->deals.n - back, b);
        return true;
    }
    return false;
}

/* The two companies will invest 2 billion: in the venture they formed before. */
static bool funds_venture(Merger *m, Merged *b)
{
    if (b->c.kind != DEAL_investment || b->c.amount == NONE || role_in(&b->c, ROLE_issuer))
        return false;
    for (uint32_t back = 1; back <= DEALS_BACK && back <= m->deals.n; back++) {
        Merged *a = &m->deals.items[m->deals.n - back];
        bool plant = a->c.kind == DEAL_capex && back == 1 && b->c.n_parties == 1; /* it will invest 300 million */
        bool venture = plant || a->c.kind == DEAL_joint_venture;
        if ((!venture && (a->c.kind != DEAL_partnership || b->c.n_parties < 2)) || a->absorbed ||
            b->c.sentence > a->best_sentence + (b->c.n_parties < 2 ? 1 : TITLE_SENTENCES) ||
            shared_parties(a, b) < b->c.n_parties || a->c.amount != NONE)
            continue;
        take_amount(m->doc, &a->c, &b->c);
        return true;
    }
    return false;
}

/* X is bought by Y. The firm from Bologna pays 185 million: what is paid, by no name, is for what was bought before.
 */
static bool pays_last(Merger *m, Merged *b)
{
    const uint32_t pays = FRAME_needs_amount | FRAME_needs_two;
    Merged *a = m->deals.n ? &m->deals.items[m->deals.n - 1] : NULL;
    bool dues = a && (a->c.kind == DEAL_license || a->c.kind == DEAL_contract) && b->c.n_parties == 2 &&
                !has_target(&b->c) && (b->c.frame->flags & pays) == pays && shared_parties(a, b) == 2;
    if (dues && !a->absorbed && b->c.amount != NONE && b->c.sentence <= a->best_sentence + PAID_SENTENCES) {
        take_amount(m->doc, &a->c, &b->c); /* X licenses a drug to Y, and Y pays X 18 million */
        return true;
    }
    if (!a || (b->c.frame->flags & pays) != pays || b->c.amount == NONE || b->c.n_parties > 1 || a->absorbed ||
        (a->c.kind != DEAL_acquisition && a->c.kind != DEAL_investment) || a->c.amount != NONE ||
        (b->c.kind != DEAL_acquisition && b->c.kind != DEAL_investment) ||
        b->c.sentence > a->best_sentence + PAID_SENTENCES || b->c.background != a->c.background ||
        shared_parties(a, b) < b->c.n_parties)
        return false;
    take_amount(m->doc, &a->c, &b->c);
    return true;
}

static bool lacks_issuer(const Candidate *c)
{
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == ROLE_issuer)
            return false;
    return c->kind == DEAL_funding;
}

/* Is the entity named in that sentence? */
static bool is_named_in(const Document *doc, uint32_t entity, uint32_t sentence)
{
    const Sentence *s = &doc->sentences.items[sentence];
    uint32_t from = 0, to = doc->mentions.n;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (doc->mentions.items[middle].token < s->token)
            from = middle + 1;
        else
            to = middle;
    }
    for (uint32_t end = from + NAMED_TRIED;
         from < end && from < doc->mentions.n && doc->mentions.items[from].token < s->token + s->n; from++)
        if (doc->mentions.items[from].entity == entity)
            return true;
    return false;
}

/*
 * X picks Y to take over Z. X said it would sell the unit for 7 billion: what the second sentence tells by no name is
 * the deal before it, if the one that it names stood in that sentence too. NONE: no such deal.
 */
static uint32_t described_before(Merger *m, Merged *b)
{
    if (!b->c.described || b->c.n_parties != 1 || has_target(&b->c))
        return NONE;
    for (uint32_t back = 1; back <= DEALS_BACK && back <= m->deals.n; back++) {
        Merged *a = &m->deals.items[m->deals.n - back];
        if (!a->absorbed && a->c.kind == DEAL_acquisition && has_target(&a->c) &&
            b->c.sentence <= a->best_sentence + TITLE_SENTENCES && !role_in(&a->c, b->c.parties[0].role) &&
            is_named_in(m->doc, b->c.parties[0].entity, a->best_sentence) && amounts_agree(m->doc, &a->c, &b->c) &&
            days_agree(&a->c, &b->c))
            return m->deals.n - back;
    }
    return NONE;
}

static void merge(Merger *m, const Candidate *c)
{
    if (!c->frame || c->frame->flags & FRAME_goes_on) {
        tell_more(m, c);
        return;
    }
    Merged b = {.c = *c,
                .first_token = c->token,
                .last_token = c->token,
                .best_sentence = c->sentence,
                .best_slots = c->slots,
                .tellings = 1,
                .weak = c->frame->flags & FRAME_weak};
    /* the partnership, with one partner named */
    bool fragment = c->frame->flags & FRAME_needs_two && c->n_parties < 2,
         joins = !(c->frame->flags & FRAME_symmetric);
    uint32_t same = like_deal(m, &b);
    if (same == NONE)
        same = described_before(m, &b);
    if (same != NONE) {
        m->told[c->sentence] = same;
        if (!fragment || joins)
            join(m, same, &b);
        absorb(m, same, &b);
        return;
    }
    if (pays_last(m, &b) || fragment || joins_same_round(m, &b) || funds_venture(m, &b))
        return;
    Merged *last = m->deals.n ? &m->deals.items[m->deals.n - 1] : NULL;
    if (last && lacks_issuer(c) && (last->c.kind == c->kind || last->c.kind == DEAL_ipo)) { /* X led the round */
        tell_more(m, c);
        return;
    }
    if (last && (same_breath(last, &b) || completes(last, &b))) {
        m->told[c->sentence] = m->deals.n - 1;
        join(m, m->deals.n - 1, &b);
        return;
    }
    m->told[c->sentence] = m->deals.n;
    begin(m, &b);
}

/* --- out --- */

/* Sold three plants for 40 million; has bought two design firms; bought 80% of a maker of pumps: a purchase all the
 * same, though what is bought has no name. */
static bool tells_unnamed(const Document *doc, const Candidate *c)
{
    if (!c->n_parties || c->amount_is_valuation)
        return false;
    bool company = doc->entities.items[c->parties[0].entity].kind == ENTITY_organization;
    bool buys = c->parties[0].role == ROLE_acquirer;
    return (c->described && c->amount != NONE) || (c->described && c->done && buys && company) ||
           (c->has_stake && c->done && buys && c->frame->flags & FRAME_stake);
}

/* Does it tell enough to be a deal? Gives the reason where not. */
static const char *lacking(const Document *doc, Merged *m)
{
    const Candidate *c = &m->c;
    bool amount = c->amount != NONE;
    Found *acting = role_in(&m->c, sides[c->kind].acting), *other = role_in(&m->c, sides[c->kind].other);
    if (c->rule.len)
        return NULL;
    bool dropped = c->kind == DEAL_capex && c->status == DEAL_STATUS_terminated; /* its plans for a second mill */
    if (c->frame->flags & FRAME_needs_amount && !amount && !dropped)
        return "no amount";
    if (c->frame->flags & FRAME_alone && c->n_parties)
        return NULL;
    switch (c->kind) {
    case DEAL_acquisition:
        return (other && (c->n_parties >= 2 || amount)) || (acting && role_in(&m->c, ROLE_seller)) ||
                       tells_unnamed(doc, c)
                   ? NULL
                   : "a buyer or what is bought is missing";
    case DEAL_funding:
        return acting && (amount || other) ? NULL : "no issuer, or neither amount nor investor";
    case DEAL_loan:
        return acting && amount ? NULL : "no borrower or no amount";
    case DEAL_ipo:
        return acting ? NULL : "no issuer";
    case DEAL_capex:
        return acting && (amount || dropped) ? NULL : "no owner or no amount";
    case DEAL_contract:
    case DEAL_license:
        if (acting && other && c->n_parties == 2 && are_related(doc, acting->entity, other->entity))
            return "one company on both sides";
        return acting && other ? NULL : "one side is missing";
    case DEAL_investment:
        return other && (acting || (c->has_stake && c->done) || role_in(&m->c, ROLE_seller)) ? NULL
                                                                                             : "one side is missing";
    default:
        return c->n_parties >= 2 ? NULL : "one party only";
    }
}

static Span sentence_span(const Document *doc, uint32_t sentence)
{
    const Sentence *s = &doc->sentences.items[sentence];
    return (Span){token_at(doc, s->token)->start, token_end(token_at(doc, s->token + s->n - 1))};
}

static void write_parties(Document *doc, Deal *deal, uint32_t number, const Candidate *c)
{
    deal->party = doc->parties.n;
    for (uint32_t role = 0; role < ROLE_count; role++)
        for (uint32_t i = 0; i < c->n_parties; i++) {
            const Found *f = &c->parties[i];
            if (f->role != role)
                continue;
            const Entity *e = &doc->entities.items[f->entity];
            const Mention *mention = &doc->mentions.items[f->mention != NONE ? f->mention : e->mention];
            *vector_add(&doc->memory, &doc->parties) = (Party){number, f->role, f->entity, e->name, mention->span};
        }
    deal->n_parties = doc->parties.n - deal->party;
}

/* The frame's name, or that of the user's rule. */
static Slice rule_of(const Document *doc, const Candidate *c)
{
    return c->rule.len ? c->rule : slice_from(lexicon_string(doc->lexicon, c->frame->name));
}

/*
 * The share of deals with as much told of them whose kind and at least half of whose parties were right, over the
 * annotated articles, newswire and passages (make score): two parties 0.9, more of them 0.77, since one of three is
 * more often wrong than one of two; an amount or a second telling bears a deal out, a general word does not.
 */
static float confidence_of(const Merged *m)
{
    if (m->c.rule.len)
        return 1.f;                                                   /* the user's word */
    bool round = m->c.kind == DEAL_funding || m->c.kind == DEAL_loan; /* many investors are nothing odd */
    float x = m->c.n_parties > 2 && !round ? 0.76f : 0.88f;
    x += m->c.amount != NONE ? 0.05f : 0.f;
    x += m->tellings > 1 ? 0.04f : 0.f;
    if (m->weak)
        x -= 0.2f;
    if (m->c.amount_is_valuation || m->c.n_parties < 2)
        x -= 0.1f;
    return x;
}

static void write_deal(Document *doc, const Merged *m)
{
    const Candidate *c = &m->c;
    Deal deal = {.kind = c->kind,
                 .status = c->status,
                 .currency = NONE,
                 .announced = c->announced,
                 .effective = c->effective,
                 .has_stake = c->has_stake,
                 .stake = c->stake,
                 .has_term = c->has_term,
                 .term = c->term,
                 .confidence = confidence_of(m),
                 .span = sentence_span(doc, m->best_sentence),
                 .rule = rule_of(doc, c)};
    if (c->amount != NONE) {
        const Amount *a = &doc->amounts.items[c->amount];
        deal.has_value = a->has_value;
        deal.value = a->value;
        deal.has_max = a->has_max;
        deal.max = a->max;
        deal.currency = a->currency;
        deal.qualifier = a->qualifier;
        deal.has_qualifier = true;
    }
    write_parties(doc, &deal, doc->deals.n, c);
    *vector_add(&doc->memory, &doc->deals) = deal;
}

/* Writes the deals that tell enough, and turns told[] to their numbers. */
static void write_deals(Merger *m)
{
    Document *doc = m->doc;
    uint32_t *number = arena_take(&doc->memory, (m->deals.n + 1) * sizeof *number);
    for (uint32_t i = 0; number && i < m->deals.n && doc->memory.status == STATUS_OK; i++) {
        Merged *deal = &m->deals.items[i];
        const char *no = deal->absorbed ? "told by another deal" : lacking(doc, deal);
        decide(doc, sentence_span(doc, deal->best_sentence), "deal", rule_of(doc, &deal->c).s, !no,
               no ? no : "a deal");
        number[i] = no ? NONE : doc->deals.n;
        if (!no)
            write_deal(doc, deal);
    }
    for (uint32_t s = 0; number && s < doc->sentences.n; s++)
        if (m->told[s] != NONE)
            m->told[s] = number[m->told[s]];
}

/* Does the text have words that open a brace: hat, will, heeft? */
static bool has_braces(const Document *doc)
{
    for (uint32_t i = 0; i < doc->hits.n; i++)
        if (doc->hits.items[i].class_ == CLASS_deal_word && doc->hits.items[i].value == DEAL_WORD_brace)
            return true;
    return false;
}

void deals_find(Document *doc)
{
    FrameReader reader = {.doc = doc,
                          .topic = NONE,
                          .topic_mention = NONE,
                          .topic_before = NONE,
                          .last_target = NONE,
                          .last_buyer = NONE,
                          .last_state = NONE,
                          .speaker = NONE,
                          .plant = NONE,
                          .last_issuer = NONE,
                          .braces = has_braces(doc),
                          .pair = {NONE, NONE},
                          .uses = amount_uses_find(doc)};
    Merger merger = {.doc = doc,
                     .head = arena_take(&doc->memory, (doc->entities.n + 1) * sizeof(uint32_t)),
                     .told = arena_take(&doc->memory, (doc->sentences.n + 1) * sizeof(uint32_t))};
    for (uint32_t s = 0; s < doc->sentences.n && reader.uses && merger.head && merger.told; s++) {
        if (s % CHECK_SENTENCES == 0 && !memory_go_on(&doc->memory))
            break;
        uint32_t before = reader.found.n;
        merger.told[s] = NONE;
        frames_read_sentence(&reader, s);
        if (doc->matches.n)
            frames_read_rules(&reader, s, before);
    }
    for (uint32_t i = 0; i < reader.found.n && doc->memory.status == STATUS_OK; i++)
        merge(&merger, &reader.found.items[i]);
    if (doc->memory.status == STATUS_OK)
        write_deals(&merger);
    if (doc->memory.status == STATUS_OK)
        clauses_find(doc, merger.told);
    vector_free(&doc->memory, &reader.items);
    vector_free(&doc->memory, &reader.found);
    vector_free(&doc->memory, &merger.deals);
    vector_free(&doc->memory, &merger.links);
}
