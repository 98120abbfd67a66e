/*
 * frames_facts.c - what a sentence says of a deal besides its parties: goods or a company, a stake, a negation, the
 * state, the days, and which amount is the price (see frames.h).
 */
#include "frames_parts.h"

enum { BACKGROUND_DAYS = 60 }; /* a day so long ago is not that of the news */

uint32_t clause_start(const FrameReader *r, uint32_t t)
{
    uint32_t k = t;
    if (!(r->any & ITEM_BREAK))
        return t < REACH ? 0 : t - REACH;
    while (k > 0 && t - k < REACH && !is_at(r, k - 1, ITEM_BREAK))
        k--;
    return k;
}

uint32_t clause_end(const FrameReader *r, uint32_t t)
{
    uint32_t k = t;
    if (!(r->any & ITEM_BREAK) && t <= r->items.n)
        return r->items.n - t < REACH ? r->items.n : t + REACH;
    while (k < r->items.n && k - t < REACH && !(k > t && is_at(r, k, ITEM_BREAK)))
        k++;
    return k;
}

/* Three of its industrial units: whose they are is said, so they are businesses. */
bool is_own(const FrameReader *r, uint32_t k)
{
    for (uint32_t back = 1; back <= 3 && back <= k; back++)
        if (is_at(r, k - back, ITEM_POSSESSIVE))
            return true;
    return false;
}

/* A truck maker, its steel service operations: the goods at item k only say what the business is in. */
static bool is_business(const FrameReader *r, uint32_t k)
{
    if ((is_at(r, k, ITEM_UNIT) && is_own(r, k)) || is_at(r, k + 1, ITEM_ORG_NOUN))
        return true;
    for (uint32_t j = k + 1; j <= k + BUSINESS_ITEMS; j++) {
        if (is_at(r, j, ITEM_UNIT) && !is_at(r, j, ITEM_GOODS))
            return true;
        if (is_at(r, j, ~(ItemSet)(ITEM_GOODS | ITEM_FACILITY | ITEM_ORG_NOUN | ITEM_AND)))
            return false;
    }
    return false;
}

/* Is anything of this sort near behind t, before a party? */
bool follows(const FrameReader *r, uint32_t t, ItemSet what, bool over_object)
{
    uint32_t party = 0;
    bool unit = false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS; k++) {
        unit |= what == ITEM_GOODS && is_at(r, k, ITEM_UNIT | ITEM_FACILITY) && opens(r, k + 1, SLOT_of);
        if (unit && is_at(r, k, ITEM_GOODS))
            continue; /* sells its arm of services, its plant of bags */
        if (is_at(r, k, what) && !(what == ITEM_GOODS && is_business(r, k)))
            return true;
        if (what == ITEM_GOODS && is_at(r, k, ITEM_PARTY) && is_at(r, k - 1, ITEM_NUMBER)) /* 80 Rafale */
            return r->doc->entities.items[item_at(r, k)->entity].kind == ENTITY_product;
        if (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0 && !party++ && over_object)
            continue;
        if (is_at(r, k, ITEM_BREAK) || (is_at(r, k, ITEM_VERB) && !over_object) ||
            (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0))
            return false;
    }
    return false;
}

/* Is a company what the verb at t is about: acquiert le fabricant de puces X? */
bool has_object(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + OBJECT_WORDS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_SPEECH | ITEM_VERB | ITEM_RELATIVE | ITEM_COMMA))
            return false;
        if (is_at(r, k, ITEM_PARTY) && r->doc->entities.items[item_at(r, k)->entity].kind == ENTITY_organization) {
            int governor = governed_by(r, k);
            return governor < 0 || (governor == SLOT_of && k <= t + 3);
        }
    }
    return false;
}

/* Wird seine Beteiligung an X nicht verkaufen: the negation before the verb that ends the clause. */
static bool is_negated_last(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; is_at(r, t, ITEM_NOUN) && k + 1 < r->items.n && k < t + REACH / 2; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_RELATIVE))
            return false;
        if (is_at(r, k, ITEM_NEGATION))
            return is_at(r, k + 1, ITEM_VERB | ITEM_SUPPORT) &&
                   item_at(r, k + 1)->features & (1 << FEATURE_infinitive | 1 << FEATURE_participle) &&
                   (k + 2 >= r->items.n || token_at(r->doc, item_at(r, k + 2)->token)->kind != TOKEN_WORD);
    }
    return false;
}

static bool has_state(const FrameReader *r, uint32_t k, DealStatus a, DealStatus b)
{
    const Hit *h = hit_at(r->doc, item_at(r, k)->token, CLASS_status);
    return h && (h->value == a || h->value == b);
}

/* Is not in talks to buy, denied it was considering a sale: the negation stands before the state. */
static bool is_denied(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t; k-- > 0 && t - k < REACH && !is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_RELATIVE);) {
        if (!has_state(r, k, DEAL_STATUS_rumoured, DEAL_STATUS_proposed))
            continue;
        for (uint32_t j = k + 1; j-- > 0 && k - j <= NEGATION_ITEMS && !is_at(r, j, ITEM_BREAK | ITEM_COMMA);)
            if (is_at(r, j, ITEM_NEGATION))
                return true;
    }
    return false;
}

/* Should be completed in May: what is proposed is the closing, of a deal that is agreed. */
static bool is_closing(const Document *doc, uint32_t i, uint32_t n)
{
    enum { CLOSING_TOKENS = 4 };
    for (uint32_t k = i + n; k < doc->tokens.n && k < i + n + CLOSING_TOKENS; k++) {
        const Hit *h = hit_at(doc, k, CLASS_status);
        if (h && h->value == DEAL_STATUS_completed)
            return true;
        if (token_at(doc, k)->kind == TOKEN_PUNCT)
            return false;
    }
    return false;
}

/* No saldrá adelante, not yet completed: the negation is the beginning of what is said of the deal. */
static bool begins_state(const FrameReader *r, uint32_t k)
{
    const Item *it = item_at(r, k);
    const Hit *state = hit_at(r->doc, it->token, CLASS_status);
    return (state && state->n > it->n) || is_closing(r->doc, it->token, it->n);
}

bool is_negated(const FrameReader *r, uint32_t t)
{
    if (!(r->any & ITEM_NEGATION))
        return false;
    if (is_denied(r, t))
        return true;
    for (uint32_t k = t; k-- > 0 && t - k <= NEGATION_ITEMS;) {
        if (is_at(r, k, ITEM_NEGATION) && !begins_state(r, k))
            return true;
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA))
            break;
    }
    for (uint32_t k = t + 1; k < r->items.n && k <= t + NEGATION_BEHIND; k++) { /* kauft X nicht */
        if (is_at(r, k, ITEM_NEGATION)) {
            if (begins_state(r, k))
                break;
            const Hit *state = hit_at(r->doc, item_at(r, k - 1)->token, CLASS_status);
            return !is_at(r, k - 1, ITEM_AND | ITEM_COMMA) && !(state && state->n > 1); /* gaat niet door */
        }
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_NOUN | ITEM_RELATIVE | ITEM_BE))
            break;
    }
    return is_negated_last(r, t);
}

/* The one who sells is the one a part of whom is sold. */
static void sell_self(Candidate *c)
{
    c->kind = DEAL_investment;
    for (uint32_t i = 0; i < c->n_parties; i++) {
        uint8_t *role = &c->parties[i].role;
        *role = *role == ROLE_acquirer ? ROLE_investor : *role == ROLE_seller ? ROLE_issuer : *role;
    }
}

/* Sells 29 % of its shares to Y, cède 20 % de son capital: the seller is whose shares they are. */
static bool sells_itself(Search *s, uint32_t from, uint32_t to)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    bool own = false;
    for (uint32_t k = from; r->any & ITEM_STAKE && k + 3 < to && !own; k++)
        own = is_at(r, k, ITEM_SLOT) && item_at(r, k)->slots >> SLOT_of & 1 && is_at(r, k + 1, ITEM_POSSESSIVE) &&
              (is_at(r, k + 2, ITEM_STAKE) || is_at(r, k + 3, ITEM_STAKE));
    if (!own || c->kind != DEAL_acquisition || has_role(c, ROLE_target) || !has_role(c, ROLE_seller) ||
        role_of(s->frame, SLOT_subject) != ROLE_seller ||
        (c->has_stake && decimal_compare(c->stake, (Decimal){50, 0}) > 0))
        return false;
    sell_self(c);
    return true;
}

/* Sold an 11% stake to Y: of the company a part of which was told of before, else of itself. */
static void sells_stake(Search *s)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    if (c->kind != DEAL_investment || role_of(s->frame, SLOT_subject) != ROLE_seller || !has_role(c, ROLE_seller) ||
        !has_role(c, ROLE_investor) || has_role(c, ROLE_issuer))
        return;
    for (uint32_t k = s->at + 1; k <= s->at + SHARE_ITEMS && !is_at(r, k, ITEM_STAKE); k++)
        if (is_at(r, k, ITEM_SLOT) && !(s->noun && k == s->at + 1)) { /* but: the sale of a stake */
            return;
        } else if (is_at(r, k, ITEM_POSSESSIVE)) { /* X sold its stake: in the one spoken of */
            if (r->topic != NONE && s->assumed != r->topic + 1)
                add_party(c, ROLE_issuer, r->topic, r->topic_mention);
            return;
        }
    if (r->last_issuer != NONE) {
        add_party(c, ROLE_issuer, r->last_issuer, NONE);
        if (has_role(c, ROLE_issuer))
            return;
    }
    sell_self(c);
}

/* Raised its stake in X to 12%; 243,400 shares, or 6.0 pct of the total: a percent at item k of shares before it. */
static bool tells_part(const FrameReader *r, uint32_t from, uint32_t k)
{
    bool opened = is_at(r, k - 1, ITEM_AND) || /* or */
                  (is_at(r, k - 1, ITEM_SLOT) && item_at(r, k - 1)->slots & (1 << SLOT_to | 1 << SLOT_of));
    for (uint32_t back = 1; opened && back <= STAKE_ITEMS && k - back >= from && back <= k; back++) {
        if (is_at(r, k - back, ITEM_STAKE))
            return true;
        if (is_at(r, k - back, ITEM_VERB | ITEM_BREAK | ITEM_SPEECH))
            return false;
    }
    return false;
}

/* 32,800 common shares, 1,200 Lanvex shares: so many shares of a company are a part of it. */
static bool counts_shares(const FrameReader *r, uint32_t t)
{
    bool counted = false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + SHARE_ITEMS; k++) {
        counted |= is_at(r, k, ITEM_NUMBER | ITEM_AMOUNT);
        if (is_at(r, k, ITEM_STAKE))
            return counted;
        bool of = opens(r, k, SLOT_of) && is_at(r, k - 1, ITEM_AMOUNT); /* $20 million of Lanvex stock */
        if (!of && is_at(r, k, ~(ItemSet)(ITEM_NUMBER | ITEM_PARTY | ITEM_AMOUNT)))
            return false;
    }
    return false;
}

/* Sold its stake in X: however large, a stake. */
static bool names_stake(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + SHARE_ITEMS; k++) {
        if (is_at(r, k, ITEM_NOUN) && is_at(r, k, ITEM_STAKE))
            return true;
        if (is_at(r, k, ITEM_PARTY | ITEM_SLOT | ITEM_VERB | ITEM_BREAK | ITEM_COMMA))
            return false;
    }
    return false;
}

/* Eleva su participación en X al 25 %: the percent at k ends what the trigger at t says of a stake. */
static bool raised_to(const FrameReader *r, uint32_t t, uint32_t k)
{
    bool to = false;
    for (uint32_t j = k - 1; j > t && j + 2 >= k; j--)
        to |= is_at(r, j, ITEM_SLOT) || token_has(token_at(r->doc, item_at(r, j)->token), CLASS_qualifier);
    for (uint32_t j = t + 1; j < k; j++)
        if (is_at(r, j, ITEM_VERB | ITEM_COMMA | ITEM_BREAK | ITEM_RELATIVE | ITEM_PERCENT))
            return false;
    return to && k < t + SUPPORT_ITEMS;
}

/* 29,9 % du capital, a 35% stake, the remaining 49%, a minority stake. */
void read_stake(Search *s, uint32_t from, uint32_t to)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    bool minority = counts_shares(r, s->at) || names_stake(r, s->at), whole = false, aside = false;
    for (uint32_t k = from; r->any & (ITEM_MINORITY | ITEM_WHOLE | ITEM_PERCENT) && k < to; k++) {
        const Item *it = item_at(r, k);
        aside |= k > s->at && it->is & ITEM_RELATIVE && is_at(r, k - 1, ITEM_COMMA); /* , dont un quart … */
        minority |= it->is & ITEM_MINORITY && !aside && (k > s->at ? k - s->at : s->at - k) <= SUPPORT_ITEMS;
        whole |= !!(it->is & ITEM_WHOLE);
        if (!(it->is & ITEM_PERCENT) || c->has_stake)
            continue;
        for (uint32_t j = k + 1; j < to && j <= k + PERCENT_ITEMS; j++)
            if (is_at(r, j, ITEM_STAKE | ITEM_PARTY | ITEM_PLACE)) {
                c->has_stake = read_percent(r->doc, it->token, &c->stake);
                break;
            }
        if (!c->has_stake && tells_part(r, from, k))
            c->has_stake = read_percent(r->doc, it->token, &c->stake);
        if (!c->has_stake && k >= from + 2 && is_at(r, k - 2, ITEM_STAKE) && is_at(r, k - 1, ITEM_SLOT) &&
            item_at(r, k - 1)->slots & 1 << SLOT_of) /* una quota del 20 % */
            c->has_stake = read_percent(r->doc, it->token, &c->stake);
        if (!c->has_stake && k > s->at && c->kind == DEAL_investment &&
            raised_to(r, s->at, k)) /* its stake in X to 25% */
            c->has_stake = read_percent(r->doc, it->token, &c->stake);
        bool of = is_at(r, k + 1, ITEM_SLOT) && item_at(r, k + 1)->slot == SLOT_of && is_at(r, k + 2, ITEM_PARTY);
        if (of && c->kind == DEAL_investment && !has_role(c, ROLE_issuer)) /* détiendra 4,9 % de X */
            add_party(c, ROLE_issuer, item_at(r, k + 2)->entity, item_at(r, k + 2)->ref);
    }
    if (c->kind == DEAL_investment && c->has_stake && decimal_compare(c->stake, (Decimal){50, 0}) > 0) {
        c->kind = DEAL_acquisition; /* a 100% stake in X */
        for (uint32_t i = 0; i < c->n_parties; i++) {
            uint8_t *role = &c->parties[i].role;
            *role = *role == ROLE_investor ? ROLE_acquirer : *role == ROLE_issuer ? ROLE_target : *role;
        }
        return;
    }
    if (sells_itself(s, from, to))
        return;
    if (!(s->frame->flags & FRAME_stake))
        return;
    bool part = c->has_stake ? decimal_compare(c->stake, (Decimal){50, 0}) < 0 : minority && !whole;
    if (!part || c->kind != DEAL_acquisition)
        return;
    c->kind = DEAL_investment;
    for (uint32_t i = 0; i < c->n_parties; i++) {
        uint8_t *role = &c->parties[i].role;
        *role = *role == ROLE_acquirer ? ROLE_investor : *role == ROLE_target ? ROLE_issuer : *role;
    }
    sells_stake(s);
}

/*
 * Sold three units, the purchase of 28 clinics, two design firms: is a business told that changes hands, though by no
 * name? It stands before any preposition but of; a company must be counted, since many words of the kind (customers,
 * partners) are no business.
 */
bool describes_target(const Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    bool counted = false;
    if (s->noun && !is_at(r, t + 1, ITEM_SLOT))
        return false; /* takeover talks with a group */
    for (uint32_t k = t + 1; k < r->items.n && k <= t + OBJECT_WORDS; k++) {
        if (is_at(r, k,
                  ITEM_BREAK | ITEM_SPEECH | ITEM_VERB | ITEM_RELATIVE | ITEM_COMMA | ITEM_PARTY | ITEM_AMOUNT) ||
            (is_at(r, k, ITEM_SLOT) && !opens(r, k, SLOT_of) && !(s->noun && k == t + 1)))
            return false;
        if (is_at(r, k, ITEM_STAKE) && role_of(s->frame, SLOT_subject) == ROLE_acquirer)
            return false; /* its own shares more often than not */
        counted |= is_at(r, k, ITEM_NUMBER) || (opens(r, k, SLOT_of) && k > t + 1);
        if (is_at(r, k, ITEM_UNIT | ITEM_FACILITY | ITEM_STAKE) || (counted && is_at(r, k, ITEM_ORG_NOUN)))
            return !is_at(r, k, ITEM_HOLDER | ITEM_NOUN);
    }
    return false;
}

/* A trigger that a state may belong to: a general word (accord) does not take it from another. */
static bool is_trigger(const FrameReader *r, uint32_t t, uint32_t k)
{
    uint16_t flags = is_at(r, k, ITEM_VERB | ITEM_NOUN) ? r->doc->lexicon->frames[item_at(r, k)->frame].flags : 0;
    if (k != t && flags & FRAME_near && is_at(r, k, ITEM_VERB) && !is_at(r, k + 1, ITEM_AMOUNT))
        return false; /* helped sink the deal, not: sank 5 million into X */
    return k == t || (is_at(r, k, ITEM_VERB | ITEM_NOUN) && !(flags & FRAME_weak) &&
                      !(flags & FRAME_needs_facility && is_at(r, k, ITEM_NOUN) &&
                        !follows(r, k, ITEM_FACILITY, false))); /* plans for a sale */
}

/* Offers 18 euros to buy X: what is offered is what the purchase at t is for. */
static bool is_same_deal(const FrameReader *r, uint32_t t, uint32_t k)
{
    const Frame *a = &r->doc->lexicon->frames[item_at(r, t)->frame],
                *b = &r->doc->lexicon->frames[item_at(r, k)->frame];
    return k == t || a == b || (b->kind == DEAL_funding && a->kind == DEAL_ipo) || /* to raise by listing */
           (b->kind == DEAL_capex && a->facility != FRAME_NONE &&
            a->kind == DEAL_investment) || /* put its plant on hold */
           (b->kind == a->kind &&
            (b->status == DEAL_STATUS_proposed || a->kind == DEAL_capex)); /* to spend on building */
}

/* Is t the trigger nearest to item k? Of two as near, the one behind it. */
static bool is_nearest(const FrameReader *r, uint32_t t, uint32_t k)
{
    uint32_t distance = t > k ? t - k : k - t;
    for (uint32_t d = 0; d <= distance; d++) {
        if (k + d < r->items.n && is_trigger(r, t, k + d))
            return is_same_deal(r, t, k + d);
        if (d <= k && is_trigger(r, t, k - d))
            return is_same_deal(r, t, k - d);
    }
    return true;
}

/* In a relative clause behind the trigger, of someone else: Brintol, qui a réalisé … */
static bool in_relative(const FrameReader *r, uint32_t t, uint32_t k)
{
    for (; k > t; k--)
        if (is_at(r, k, ITEM_COMMA | ITEM_BREAK))
            return false;
        else if (is_at(r, k, ITEM_RELATIVE) &&
                 (!is_at(r, k, ITEM_THAT) || (k > t + 1 && is_at(r, k - 1, ITEM_SLOT | ITEM_COMMA)) ||
                  (k > t + 2 && is_at(r, k - 2, ITEM_SLOT))))
            return true; /* con la que podría captar */
    return false;
}

/* Nach dem Kauf von X will Y nun Z übernehmen: the verb that closes the brace which the word at k opens, or NONE. */
static uint32_t closing_verb(const FrameReader *r, uint32_t k)
{
    for (uint32_t j = k + 1; r->braces && is_at(r, k, ITEM_BRACE) && j < r->items.n && j < k + REACH; j++) {
        if (is_at(r, j, ITEM_VERB | ITEM_SUPPORT) &&
            item_at(r, j)->features & (1 << FEATURE_infinitive | 1 << FEATURE_participle))
            return is_at(r, j, ITEM_VERB) ? j : NONE;
        if (is_at(r, j, ITEM_BREAK | ITEM_RELATIVE | ITEM_BRACE))
            return NONE;
    }
    return NONE;
}

/* Closed a contract: signed it. Only what was told to lie back is done. */
static bool only_signed(uint8_t kind)
{
    return kind == DEAL_contract || kind == DEAL_partnership || kind == DEAL_license;
}

/* A loan to renew its quays: what something is for is no state of the deal. */
static bool is_purpose(const FrameReader *r, uint32_t t, uint32_t k)
{
    return k > t && opens(r, k - 1, SLOT_for) && item_at(r, k - 1)->n < 3 &&
           item_at(r, k)->features & 1 << FEATURE_infinitive;
}

/* The state that the words of the clause give; terminated outweighs amended, and so on. */
static bool has_word(const Document *doc, uint32_t i, DealWord word)
{
    for (uint32_t h = token_at(doc, i)->hit; h != NONE && h < doc->hits.n && doc->hits.items[h].token == i; h++)
        if (doc->hits.items[h].class_ == CLASS_deal_word && doc->hits.items[h].value == word)
            return true;
    return false;
}

/* Will be completed, compte finaliser, completion is expected in May: not yet what the words at token i say. */
static bool is_ahead(const Document *doc, uint32_t i, uint32_t n)
{
    enum { BEFORE_TOKENS = 6 };
    if (i + n + 1 < doc->tokens.n && has_word(doc, i + n, DEAL_WORD_be) && has_word(doc, i + n + 1, DEAL_WORD_ahead))
        return true;
    for (uint32_t k = i + 1; k-- > 0 && i - k <= BEFORE_TOKENS;) {
        if (has_word(doc, k, DEAL_WORD_ahead) || token_has(token_at(doc, k), CLASS_negation))
            return true;
        if (token_at(doc, k)->kind == TOKEN_PUNCT || token_at(doc, k)->flags & TOKEN_SENTENCE)
            return false;
    }
    return false;
}

void read_status(Search *s, uint32_t t, uint32_t from, uint32_t to)
{
    static const uint8_t weight[DEAL_STATUS_count] = {
        [DEAL_STATUS_terminated] = 6, [DEAL_STATUS_amended] = 5,
        [DEAL_STATUS_rumoured] = 4,   [DEAL_STATUS_announced] = 3, /* agreed to the bid */
        [DEAL_STATUS_proposed] = 2,   [DEAL_STATUS_completed] = 1};
    const Document *doc = s->r->doc;
    Candidate *c = s->c;
    uint8_t best = s->frame->status == DEAL_STATUS_terminated ? weight[DEAL_STATUS_terminated] : 0;
    uint32_t said = 0;
    for (uint32_t k = s->subject; k > from;
         k--) /* Dans le cadre de son accord renouvelé, X achète: renewed is not said of the purchase */
        if (is_at(s->r, k, ITEM_COMMA)) {
            from = k;
            break;
        }
    for (uint32_t k = s->r->doc->sentences.items[s->r->sentence].classes >> CLASS_status & 1 ? from : to; k < to;
         k++) {
        const Item *it = item_at(s->r, k);
        uint32_t closing = item_at(s->r, t)->features & 1 << FEATURE_split ? NONE : closing_verb(s->r, k);
        for (uint32_t i = it->token; i < it->token + it->n && !(it->is & ITEM_DATE); i++) { /* closed in May */
            const Hit *h = i < said ? NULL : state_at(doc, i);
            said = h ? i + h->n : said; /* may be extended: it is not */
            if (!h || weight[h->value] <= best || (h->value == DEAL_STATUS_proposed && is_closing(doc, i, h->n)) || (k == t && h->value == DEAL_STATUS_terminated && h->n == it->n) ||
                (h->value == DEAL_STATUS_completed && (only_signed(c->kind) || is_ahead(doc, i, h->n))) || in_relative(s->r, t, k) ||
                (closing != NONE && closing != t) || is_purpose(s->r, t, k) ||
                (closing == NONE && weight[h->value] != weight[DEAL_STATUS_rumoured] && !is_nearest(s->r, t, k) &&
                 !(k < t && i + h->n > item_at(s->r, t)->token))) /* raised its bid */
                continue;
            best = weight[h->value];
            c->status = (uint8_t)h->value;
        }
    }
    bool conditional = item_at(s->r, t)->features & 1 << FEATURE_conditional;
    if (s->carrier != NONE)
        conditional |= !!(item_at(s->r, s->carrier)->features & 1 << FEATURE_conditional);
    if (conditional && best < weight[DEAL_STATUS_rumoured])
        c->status = DEAL_STATUS_rumoured;
}

/* Is the date at item k the better one for the trigger: nearer than the last? */
static bool is_nearer(uint32_t t, uint32_t k, uint32_t last)
{
    uint32_t now = k > t ? k - t : t - k, then = last == NONE ? NONE : last > t ? last - t : t - last;
    return now < then;
}

/* X said it had bought Y: had, only since said is past. */
static bool is_reported(const FrameReader *r, uint32_t had)
{
    for (uint32_t k = had; k-- > 0 && had - k < REACH;) {
        if (is_at(r, k, ITEM_SPEECH | ITEM_THAT))
            return true;
        if (is_at(r, k, ITEM_BREAK | ITEM_RELATIVE))
            return false;
    }
    return false;
}

/* Had bought, avait signé un contrat: was it done before what the text tells? hatte … gekauft stands farther apart.
 */
static bool is_pluperfect(const Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    uint32_t verb = s->noun ? s->carrier : t;
    if (verb == NONE || verb > t)
        return false;
    if (r->braces && item_at(r, verb)->features & (1 << FEATURE_participle) && is_at(r, verb + 1, ITEM_HAD))
        return true; /* X, der Y geschluckt hatte */
    if (r->braces && item_at(r, verb)->features && !(item_at(r, verb)->features & (1 << FEATURE_participle)))
        return false; /* …, trennt sich von Z */
    bool near = true;
    for (uint32_t k = verb; k-- > 0 && verb - k < REACH && !is_at(r, k, ITEM_BREAK | ITEM_SPEECH | ITEM_THAT);) {
        if (is_at(r, k, ITEM_HAD) && (near || is_at(r, k, ITEM_BRACE)))
            return !is_reported(r, k);
        near &= !is_at(r, k, ITEM_COMMA | ITEM_PARTY | ITEM_VERB | ITEM_SUPPORT) && verb - k < NEGATION_ITEMS;
    }
    return false;
}

/* …, with work to begin in September: a day that goes with the deal, and is not its own. */
static bool is_attendant(const FrameReader *r, uint32_t t, uint32_t k)
{
    for (uint32_t j = k; j-- > t + 1;)
        if (is_at(r, j, ITEM_COMMA))
            return opens(r, j + 1, SLOT_with);
    return false;
}

/* X, founded in 2019 by two professors, raised: a day that says what X is, and not when it did so. */
static bool is_apposition(const Search *s, uint32_t t, uint32_t k)
{
    enum { APPOSED_ITEMS = 3 };
    uint32_t open = NONE;
    bool closed = false;
    for (uint32_t j = k; j-- > s->subject + 1 && open == NONE;)
        if (is_at(s->r, j, ITEM_COMMA | ITEM_BREAK))
            open = j;
    for (uint32_t j = k + 1; j < t; j++)
        closed |= is_at(s->r, j, ITEM_COMMA);
    return closed && open != NONE && open > s->subject && is_at(s->r, open, ITEM_COMMA) && k - open >= APPOSED_ITEMS;
}

/* Bought Y from Z, its shareholder since 2015: when something began that a deal of today ended, or goes on. */
static bool is_lasting(const Search *s, uint32_t t, uint32_t k)
{
    const Document *doc = s->r->doc;
    const DateMention *d = &doc->dates.items[item_at(s->r, k)->ref];
    if (!d->since || d->starts == NO_DAY || (doc->published != NO_DAY && d->starts >= doc->published - BACKGROUND_DAYS))
        return false;
    for (uint32_t j = k; j-- > t + 1;)
        if (is_at(s->r, j, ITEM_COMMA | ITEM_RELATIVE))
            return true;
    return false;
}

/* Is the day at item k so long ago that it is not that of the news? */
static bool is_long_ago(const Document *doc, const Item *it)
{
    const DateMention *d = it->is & ITEM_DATE ? &doc->dates.items[it->ref] : NULL;
    return d && d->starts != NO_DAY && (doc->published == NO_DAY || d->starts < doc->published - BACKGROUND_DAYS);
}

/* Sells Y, which it had bought in 2019 for 30 million: days and sums of the clause are those of its own verb. */
static bool is_told_aside(const FrameReader *r, uint32_t t, uint32_t k)
{
    bool before = is_long_ago(r->doc, item_at(r, k)), verb = false;
    for (uint32_t j = k; r->any & ITEM_RELATIVE && j-- > t + 1;) {
        const Item *it = item_at(r, j);
        if (it->is & (ITEM_COMMA | ITEM_BREAK))
            return false;
        verb |= !!(it->is & ITEM_VERB);
        before |= it->is & ITEM_HAD || is_long_ago(r->doc, it);
        if (it->is & ITEM_RELATIVE && is_at(r, j - 1, ITEM_COMMA | ITEM_PARTY))
            return verb && before;
    }
    return false;
}

void read_dates(Search *s, uint32_t t, uint32_t from, uint32_t to)
{
    const Document *doc = s->r->doc;
    Candidate *c = s->c;
    uint32_t announced = NONE, effective = NONE;
    c->background = is_pluperfect(s, t);
    if (from > 2 && is_at(s->r, from - 1, ITEM_BREAK) && is_at(s->r, from - 2, ITEM_COMMA) &&
        is_at(s->r, from - 3, ITEM_DATE))
        from -= 3; /* in 2015, when it raised */
    for (uint32_t k = from; s->r->any & (ITEM_DATE | ITEM_PAST) && k < to; k++) {
        const Item *it = item_at(s->r, k);
        c->background |= !!(it->is & ITEM_PAST);
        if (!(it->is & ITEM_DATE))
            continue;
        const DateMention *d = &doc->dates.items[it->ref];
        if (d->kind == DATE_duration && !c->has_term && d->has_term) {
            c->has_term = true;
            c->term = d->term;
        }
        if ((k < t && is_apposition(s, t, k)) || is_lasting(s, t, k) || is_told_aside(s->r, t, k))
            continue;
        if (d->starts == NO_DAY || d->kind == DATE_deadline || d->kind == DATE_range || d->kind == DATE_duration)
            continue;
        bool ahead = doc->published != NO_DAY && d->starts > doc->published;
        if (ahead && is_nearer(t, k, effective)) {
            effective = k;
            c->effective = d->starts;
        }
        if (!ahead && is_nearer(t, k, announced) && !is_attendant(s->r, t, k)) {
            announced = k;
            c->announced = d->starts;
            c->announced_end = d->ends == NO_DAY ? d->starts : d->ends;
        }
    }
    if (c->announced != NO_DAY && doc->published != NO_DAY) /* a day given outweighs already and previously */
        c->background = c->announced_end < doc->published - BACKGROUND_DAYS;
    if (c->background && c->status == DEAL_STATUS_announced)
        c->status = DEAL_STATUS_completed;
}

/* Gana un contrato de 90 millones: the word that would make the amount pay is the deal's own verb. */
static bool names_use(const FrameReader *r, uint32_t t, uint8_t use)
{
    const Hit *h = hit_at(r->doc, item_at(r, t)->token, CLASS_amount_use);
    return h && h->value == use && use != AMOUNT_USE_price && use != AMOUNT_USE_valuation;
}

/* Buys X for 2 billion and sells Y, and in May it sells Y: is t the verb of what an and behind the amount at k adds?
 */
static bool is_joined(const FrameReader *r, uint32_t k, uint32_t t)
{
    for (uint32_t j = t; j-- > k + 1;) {
        if (is_at(r, j, ITEM_AND))
            return true;
        if (is_at(r, j, ~(ItemSet)(ITEM_SLOT | ITEM_DATE | ITEM_PRONOUN | ITEM_BE | ITEM_NUMBER)))
            return false;
    }
    return false;
}

/* Lanvex, which earned 88 million, dropped its plans: the amount at k stands in a clause about someone. */
static bool is_aside(const FrameReader *r, uint32_t t, uint32_t k)
{
    bool closed = false;
    for (uint32_t j = k + 1; j < t && !closed; j++)
        closed = is_at(r, j, ITEM_COMMA);
    for (uint32_t j = k; closed && r->any & ITEM_RELATIVE && j-- > 1 && k - j <= RELATIVE_CLAUSE;) {
        if (is_at(r, j, ITEM_RELATIVE) && is_at(r, j - 1, ITEM_COMMA))
            return true;
        if (is_at(r, j, ITEM_COMMA | ITEM_BREAK))
            return false;
    }
    return false;
}

/* How well an amount suits this trigger; 0: not at all. */
static int amount_fits(const Search *s, uint32_t t, uint32_t k)
{
    enum { FEE_COST = 30 };
    const Amount *a = &s->r->doc->amounts.items[item_at(s->r, k)->ref];
    int distance = k > t ? (int)(k - t) : (int)(t - k) * 3 / 2 + 2, score = 100 - distance;
    if (k < t && is_aside(s->r, t, k) && s->r->uses[item_at(s->r, k)->ref] != AMOUNT_USE_price)
        return 0;
    if (!a->has_value)
        score -= 40;
    else if (decimal_compare(a->value, (Decimal){SMALL_AMOUNT, 0}) < 0 &&
             (s->c->kind != DEAL_acquisition || s->r->uses[item_at(s->r, k)->ref] != AMOUNT_USE_price ||
              decimal_compare(a->value, (Decimal){TOKEN_AMOUNT, 0}) > 0))
        return 0;                                                    /* a share price more likely than a deal's */
    for (uint32_t j = (k < t ? k : t) + 1; j < (k < t ? t : k); j++) /* another deal's trigger stands between */
        if (is_at(s->r, j, ITEM_VERB | ITEM_NOUN) &&
            s->r->doc->lexicon->frames[item_at(s->r, j)->frame].kind != s->c->kind)
            score -= s->frame->flags & FRAME_weak ? 100 : 8;
    for (uint32_t j = k; k < t && is_at(s->r, t, ITEM_VERB) && is_joined(s->r, k, t) && j-- > 0 && k - j < REACH;)
        if (is_at(s->r, j, ITEM_VERB))
            return 0; /* buys X for 2 billion and sells Y: the price of X */
    uint8_t use = s->r->uses[item_at(s->r, k)->ref];
    if (k > t && (names_use(s->r, t, use) || (s->carrier < t && names_use(s->r, s->carrier, use))))
        use = AMOUNT_USE_other + 1;
    switch (use) {
    case AMOUNT_USE_price:
        return score + 12;
    case AMOUNT_USE_valuation:
        return s->c->kind == DEAL_acquisition || s->c->kind == DEAL_merger ||
                       s->c->kind == DEAL_contract /* the order is worth */
                   ? score - 45
                   : 0;
    case AMOUNT_USE_cost:
        return s->c->kind == DEAL_capex || s->c->kind == DEAL_contract ? score : 0;
    case AMOUNT_USE_per_unit: /* a contract of 3 million a year */
        return (s->c->kind == DEAL_contract || s->c->kind == DEAL_partnership) && a->has_value &&
                       decimal_compare(a->value, (Decimal){YEARLY_AMOUNT, 0}) >= 0
                   ? score - 20
                   : 0;
    case AMOUNT_USE_debt:
        return s->c->kind == DEAL_loan ? score : 0;
    case AMOUNT_USE_fee: /* 20 million upfront, where no more is told */
        return s->c->kind == DEAL_license && score > FEE_COST ? score - FEE_COST : 0;
    case AMOUNT_USE_other + 1:
        return score;
    default:
        return 0;
    }
}

/* To 450 million from 410: is the amount the one that was, straight behind the one that is? */
static bool is_lowered(const FrameReader *r, uint32_t amount)
{
    const Document *doc = r->doc;
    const Amount *old = &doc->amounts.items[amount], *now = old - 1;
    if (old->token != now->token + now->n + 1)
        return false;
    const Hit *from = hit_before(doc, old->token, CLASS_slot), *to = hit_before(doc, now->token, CLASS_slot);
    return from && from->value == SLOT_from && to && to->value == SLOT_to;
}

/* Bought X: 90 million euros. Where the clause ends at a mark and the sentence with the sum behind it, the sum goes
 * with it. */
static uint32_t over_colon(const FrameReader *r, uint32_t to)
{
    enum { SUM_WORDS = 4 };
    uint32_t k = to + 1;
    if (!is_at(r, to, ITEM_BREAK) || token_at(r->doc, item_at(r, to)->token)->kind == TOKEN_WORD)
        return to;
    while (k <= to + SUM_WORDS && k < r->items.n && !item_at(r, k)->is)
        k++;
    if (!is_at(r, k, ITEM_AMOUNT))
        return to;
    for (uint32_t j = k + 1; j < r->items.n; j++)
        if (is_at(r, j, ITEM_VERB | ITEM_NOUN | ITEM_PARTY | ITEM_AMOUNT | ITEM_BREAK | ITEM_SUPPORT | ITEM_BE))
            return to;
    return k + 1;
}

void read_amount(Search *s, uint32_t t, uint32_t from, uint32_t to)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    int best = 0;
    to = over_colon(r, to);
    for (uint32_t k = from; r->any & ITEM_AMOUNT && k < to; k++) {
        if (!is_at(r, k, ITEM_AMOUNT) || is_told_aside(r, t, k))
            continue;
        int fits = amount_fits(s, t, k);
        if (fits <= best)
            continue;
        best = c->fit = fits;
        c->amount = item_at(r, k)->ref;
        c->amount_is_valuation = r->uses[c->amount] == AMOUNT_USE_valuation;
    }
    if (c->amount == NONE)
        return;
    c->slots += 2;
    /* from 640 to 515: the price is the one behind to */
    const Amount *a = &r->doc->amounts.items[c->amount];
    if (c->amount + 1 < r->doc->amounts.n) {
        const Hit *to_ = hit_at(r->doc, a->token + a->n, CLASS_slot);
        const Hit *from_ = hit_before(r->doc, a->token, CLASS_slot);
        if (to_ && from_ && r->doc->amounts.items[c->amount + 1].token <= a->token + a->n + 2u)
            c->amount++;
    }
    if (c->amount && is_lowered(r, c->amount))
        c->amount--;
}
