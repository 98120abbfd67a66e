/*
 * frames_refused.c - why a trigger tells no deal: it is denied, it is about players or lanes, another word of the
 * sentence tells the deal, or what its frame needs is missing. The reason is what deal_debug shows.
 */
#include "frames_parts.h"

/* X, a holding of Y: says what X is. */
static bool is_aside(const FrameReader *r, uint32_t t)
{
    bool of = is_at(r, t + 1, ITEM_SLOT) && item_at(r, t + 1)->slots >> SLOT_of & 1;
    for (uint32_t k = t; of && k-- > 1 && t - k <= 4;)
        if (is_at(r, k, ITEM_COMMA))
            return is_at(r, k - 1, ITEM_PARTY | ITEM_CLOSE);
        else if (is_at(r, k, ~(ItemSet)(ITEM_WHOLE | ITEM_MINORITY | ITEM_NUMBER)))
            return false;
    return false;
}

/* Bought midfielder X for 40 million: a single word that makes a trigger none says what the name behind it is. */
static bool is_player(const FrameReader *r, uint32_t t)
{
    uint32_t brace = is_at(r, t, ITEM_VERB) ? brace_of(r, t) : NONE, from = brace == NONE ? t + 1 : brace + 1;
    for (uint32_t k = from; k < r->items.n && k <= from + GOVERN_WORDS && is_at(r, t, ITEM_VERB); k++) {
        const Hit *h = hit_at(r->doc, item_at(r, k)->token, CLASS_deal_word);
        if (h && h->value == DEAL_WORD_veto && h->n == 1 && is_at(r, k + 1, ITEM_PERSON | ITEM_PARTY))
            return true;
        if (k == t || is_at(r, k, ITEM_BREAK | ITEM_COMMA | (brace == NONE ? ITEM_PARTY | ITEM_AMOUNT : 0)))
            return false;
    }
    return false;
}

/* Sold its stake in X: a verb of selling carries the noun, and tells it all. */
static bool is_sold(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t; k-- > 0 && t - k <= GOVERN_WORDS && is_at(r, t, ITEM_NOUN);) {
        if (is_at(r, k, ITEM_VERB))
            return role_of(&r->doc->lexicon->frames[item_at(r, k)->frame], SLOT_subject) == ROLE_seller;
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_NOUN))
            return false;
    }
    return false;
}

/* Bought from X the rights to its drug, carries off an order: what the verb at t buys or sells is a noun's deal. */
static bool trades_deal(const FrameReader *r, uint32_t t)
{
    bool taker = false;
    for (uint32_t k = t + 1; is_at(r, t, ITEM_VERB) && k < r->items.n && k <= t + GOVERN_WORDS + 2; k++) {
        if (is_at(r, k, ITEM_NOUN)) {
            uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
            return !is_at(r, k, ITEM_STAKE | ITEM_UNIT) &&
                   (kind == DEAL_license || (kind == DEAL_contract && is_at(r, t, ITEM_SUPPORT)));
        }
        bool given = is_at(r, k, ITEM_PARTY) && k == t + 1; /* sold X the rights to its drug */
        taker |= given;
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_UNIT | ITEM_STAKE | (taker ? ITEM_SLOT : 0)) ||
            (is_at(r, k, ITEM_AMOUNT) && !opens(r, k - 1, SLOT_for)) ||
            (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0 && !given))
            return false;
    }
    return false;
}

/* Gibt ein Angebot für X ab: the parted verb carries a noun, which says what is done. */
static bool carries_offer(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; item_at(r, t)->features & 1 << FEATURE_split && k <= t + GOVERN_WORDS; k++)
        if (is_at(r, k, ITEM_NOUN))
            return r->doc->lexicon->frames[item_at(r, k)->frame].status == DEAL_STATUS_proposed;
        else if (is_at(r, k, ITEM_PARTY | ITEM_AMOUNT | ITEM_SLOT))
            return false;
    return false;
}

/* Contracts a loan with X, buys the licence for a drug: it is the noun that tells it. */
static bool contracts_loan(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; is_at(r, t, ITEM_VERB) && k < r->items.n && k <= t + SUPPORT_ITEMS; k++) {
        if (is_at(r, k, ITEM_NOUN) && !is_at(r, k, ITEM_PARTY)) {
            uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
            return kind == DEAL_loan || kind == DEAL_license;
        }
        if (ends_clause(r, k) || is_at(r, k, ITEM_VERB | ITEM_COMMA) ||
            (is_at(r, k, ITEM_AMOUNT) && !opens(r, k - 1, SLOT_for)) ||
            (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0))
            return false;
    }
    return false;
}

/* Sells X for $20 million in cash and notes: in the same breath as a purchase, behind its price. */
static bool pays(const FrameReader *r, uint32_t t)
{
    bool means = false;
    for (uint32_t k = t; k-- > 0 && t - k <= REACH;) {
        if (is_at(r, k, ITEM_BREAK))
            return false;
        means |= is_at(r, k, ITEM_SLOT) && item_at(r, k)->slots >> SLOT_in & 1 && t - k <= GOVERN_WORDS;
        if (is_at(r, k, ITEM_SUPPORT | ITEM_VERB | ITEM_NOUN) && !means)
            return false;
        if (is_at(r, k, ITEM_VERB | ITEM_NOUN) &&
            r->doc->lexicon->frames[item_at(r, k)->frame].kind == DEAL_acquisition)
            return true;
    }
    return false;
}

/* Signed a contract for the sale of Y: it is the sale that is told, unless goods are sold. */
static bool is_for_sale(const FrameReader *r, uint32_t t, const Frame *f)
{
    if (f->kind != DEAL_contract || f->get == FRAME_NONE)
        return false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOVERN_WORDS && !ends_clause(r, k); k++)
        if (is_at(r, k, ITEM_NOUN))
            return r->doc->lexicon->frames[item_at(r, k)->frame].kind == DEAL_acquisition &&
                   opens(r, k + 1, SLOT_of) && !follows(r, k, ITEM_GOODS, false);
    return false;
}

/* A contract worth 5 million for the supply of trains: the noun behind for says what the contract before it is for.
 */
static bool is_purpose_of(const FrameReader *r, uint32_t t)
{
    if (!t || !(opens(r, t - 1, SLOT_for) || (t > 1 && opens(r, t - 2, SLOT_for) && !is_at(r, t - 1, ITEM_PARTY))))
        return false;
    for (uint32_t k = t - 1; k-- > 0 && t - k <= SUPPORT_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB);)
        if (is_at(r, k, ITEM_NOUN)) {
            uint32_t carrier = carrier_of(r, k);
            return r->doc->lexicon->frames[item_at(r, k)->frame].kind == DEAL_contract && carrier < k &&
                   is_at(r, carrier, ITEM_GIVE | ITEM_GET);
        }
    return false;
}

/* Secured $49 million in investments: is it money for a share? */
static bool raises(const FrameReader *r, uint32_t i)
{
    if (!is_at(r, i, ITEM_NOUN))
        return false;
    uint8_t kind = r->doc->lexicon->frames[item_at(r, i)->frame].kind;
    return kind == DEAL_funding || kind == DEAL_investment;
}

/* An offer from X for the purchase of its unit: X bids, and the noun behind says what for. */
static bool is_bid_for(const FrameReader *r, uint32_t t)
{
    if (!t || !(opens(r, t - 1, SLOT_for) || (t > 1 && opens(r, t - 2, SLOT_for))))
        return false;
    for (uint32_t k = t - 1; k-- > 0 && t - k <= GOODS_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB);)
        if (is_at(r, k, ITEM_NOUN) && r->doc->lexicon->frames[item_at(r, k)->frame].status == DEAL_STATUS_proposed) {
            uint32_t carrier = carrier_of(r, k);
            return (carrier != NONE && is_at(r, carrier, ITEM_GET)) ||
                   (opens(r, k + 1, SLOT_of) && is_at(r, k + 2, ITEM_PARTY)); /* the offer of X for the takeover */
        }
    return false;
}

/* To build, to supply: what one is hired for, not: to buy. */
static bool works(const FrameReader *r, uint32_t k)
{
    uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
    return kind == DEAL_contract || kind == DEAL_capex;
}

/* Selected X for | a 210 million contract. */
static bool is_contract_soon(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOVERN_WORDS; k++)
        if (is_at(r, k, ITEM_NOUN))
            return r->doc->lexicon->frames[item_at(r, k)->frame].kind == DEAL_contract;
        else if (is_at(r, k, ITEM_SLOT | ITEM_PARTY | ITEM_COMMA | ITEM_BREAK))
            return false;
    return false;
}

/* A retenu X pour préparer ses repas: one chosen to do something, though what is no service that is listed. */
static bool is_chosen_for(const FrameReader *r, const Frame *f, uint32_t t)
{
    for (uint32_t k = t + 1; role_of(f, SLOT_object) == ROLE_supplier && k <= t + OBJECT_WORDS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_THAT))
            return false;
        if (is_at(r, k, ITEM_PARTY))
            return (opens(r, k + 1, SLOT_to) && is_at(r, k + 2, ITEM_VERB) && works(r, k + 2)) ||
                   (opens(r, k + 1, SLOT_for) && is_contract_soon(r, k + 1)) ||
                   ((opens(r, k + 1, SLOT_for) || opens(r, k + 1, SLOT_to)) && k + 2 < r->items.n &&
                    !is_at(r, k + 2, ~(ItemSet)ITEM_SUPPORT) &&
                    token_at(r->doc, item_at(r, k + 2)->token)->kind == TOKEN_WORD &&
                    !token_has(token_at(r->doc, item_at(r, k + 2)->token), CLASS_function));
    }
    return false;
}

static bool is_service(const FrameReader *r, uint32_t k)
{
    const Hit *h = hit_at(r->doc, item_at(r, k)->token, CLASS_deal_word);
    return h && h->value == DEAL_WORD_service;
}

/*
 * Entrusts X with the maintenance of its trains; the maintenance was entrusted to X: is a service near behind t, or,
 * in the passive, before it?
 */
static bool is_served(const FrameReader *r, const Frame *f, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_THAT); k++)
        if (is_service(r, k))
            return true;
    for (uint32_t k = t;
         is_passive(r, t, f) && k-- > 0 && t - k <= SUPPORT_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_THAT);)
        if (is_service(r, k))
            return true;
    return false;
}

/* Chose X to supply the transformers: whatever they are, goods. */
static bool supplies_soon(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_COMMA); k++)
        if (is_at(r, k, ITEM_VERB))
            return item_at(r, k)->features & 1 << FEATURE_infinitive &&
                   r->doc->lexicon->frames[item_at(r, k)->frame].kind == DEAL_contract;
    return false;
}

/* Le groupe y investira 12 millions: into the venture or the plant told before, which the title tells more of. */
static bool spends_on_deal(const FrameReader *r, uint32_t t)
{
    return t && is_at(r, t - 1, ITEM_TITLE) && is_at(r, t, ITEM_VERB) && r->last_frame &&
           (r->last_frame->kind == DEAL_joint_venture || r->last_frame->kind == DEAL_capex);
}

/* Le groupe y investira 12 millions: into the plant that was spoken of. */
bool goes_there(const FrameReader *r, uint32_t t)
{
    return t && is_at(r, t - 1, ITEM_TITLE) && is_at(r, t, ITEM_VERB) && !spends_on_deal(r, t) && r->plant != NONE &&
           r->sentence <= r->plant + PLANT_SENTENCES;
}

/* Buys from X 5 million worth of bags: what so much money is of is goods, unless it is shares or a business. */
bool buys_worth(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; is_at(r, t, ITEM_VERB) && k + 2 < r->items.n && k <= t + GOODS_ITEMS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_VERB | ITEM_SPEECH))
            return false;
        if (!is_at(r, k, ITEM_AMOUNT))
            continue;
        const Token *of = token_at(r->doc, item_at(r, k + 2)->token);
        if (is_at(r, k + 3, ITEM_STAKE))
            return false; /* new shares */
        return opens(r, k + 1, SLOT_of) && !item_at(r, k + 2)->is && of->kind == TOKEN_WORD &&
               of->shape == SHAPE_LOWER && !token_has(of, CLASS_function) && !token_has(of, CLASS_amount_use);
    }
    return false;
}

/* The regulator ordered X to return the money: a verb whose object has an infinitive of its own. */
static bool is_command(const FrameReader *r, uint32_t t)
{
    const Frame *f = &r->doc->lexicon->frames[item_at(r, t)->frame];
    if (f->flags & FRAME_needs_goods || role_of(f, SLOT_subject) != ROLE_customer || role_of(f, SLOT_to) < 0)
        return false;
    for (uint32_t k = t + 1; k <= t + 4; k++)
        if (is_at(r, k, ITEM_PARTY))
            return opens(r, k + 1, SLOT_to) && !is_at(r, k + 2, ITEM_PARTY | ITEM_PLACE);
    return false;
}

/*
 * Spent 30 million on the pump maker X, a deal for X; but: on advertising at X, a deal for X to build it. Does a name
 * stand behind the preposition, with nothing between but what says that it is a company's?
 */
static bool names_company(const FrameReader *r, const Frame *f, uint32_t t)
{
    const ItemSet describes = ITEM_ORG_NOUN | ITEM_POSSESSIVE | ITEM_PLACE | ITEM_GOODS | ITEM_NUMBER;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS && !ends_clause(r, k); k++) {
        int role = is_at(r, k, ITEM_SLOT) ? role_of(f, (Slot)item_at(r, k)->slot) : -1;
        if (role != ROLE_target && role != ROLE_issuer)
            continue;
        for (uint32_t j = k + 1; j < r->items.n && j <= k + GOVERN_WORDS; j++) {
            if (is_at(r, j, ITEM_PARTY))
                return !(opens(r, j + 1, SLOT_to) && !is_at(r, j + 2, ITEM_PARTY)) &&
                       (j <= k + 2 || is_at(r, j - 1, describes));
            if (is_at(r, j, ~describes))
                return false;
        }
        return false;
    }
    return false;
}

/* Raised 90 million in a bond sale, in its listing; bagged a 90 million order: what the money was raised by says what
 * the deal is. */
static bool raises_by(const FrameReader *r, uint32_t t)
{
    bool in = false, slot = false, sum = false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS && !ends_clause(r, k); k++) {
        if (is_at(r, k, ITEM_COMMA | ITEM_VERB | ITEM_PARTY))
            return false;
        in |= opens(r, k, SLOT_in) && is_at(r, k - 1, ITEM_AMOUNT);
        slot |= is_at(r, k, ITEM_SLOT);
        sum |= is_at(r, k, ITEM_AMOUNT);
        if ((slot && !sum) || !is_at(r, k, ITEM_NOUN))
            continue;
        uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
        return (sum && kind == DEAL_ipo) || kind == DEAL_loan || (!in && !slot && kind == DEAL_contract);
    }
    return false;
}

/* Bought a 300 million plant; a 300 million plant burnt: announced or planned by nobody, or another deal's. */
static bool is_unannounced(const FrameReader *r, uint32_t t)
{
    uint32_t carrier = carrier_of(r, t);
    if (carrier != NONE && is_at(r, carrier, ITEM_VERB)) {
        const Frame *f = &r->doc->lexicon->frames[item_at(r, carrier)->frame];
        return f->kind != DEAL_capex && !(f->flags & FRAME_needs_goods && role_of(f, SLOT_object) == ROLE_supplier);
    } /* chose Leipzig as the site of it */
    for (uint32_t k = t; carrier == NONE && k-- > 0 && t - k <= GOVERN_WORDS;)
        if (is_at(r, k, ITEM_POSSESSIVE) || opens(r, k, SLOT_possessor))
            return false;
    return carrier == NONE;
}

/* The listing of X, which could raise 90 million: what the noun before the relative clause brings in. */
static bool is_brought_in(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t; r->any & (ITEM_RELATIVE | ITEM_THAT) && k-- > 0 && t - k <= NEGATION_ITEMS;) {
        if (!is_at(r, k, ITEM_RELATIVE | ITEM_THAT))
            continue;
        for (uint32_t j = k; j-- > 0 && k - j <= GOVERN_WORDS + 1 && !is_at(r, j, ITEM_VERB | ITEM_BREAK);)
            if (is_at(r, j, ITEM_NOUN))
                return r->doc->lexicon->frames[item_at(r, j)->frame].kind == DEAL_ipo;
        return false;
    }
    return false;
}

/* Will supply Y under a contract worth 5 million: what the deal told by the verb before it is under. */
static bool is_told_by_verb(const FrameReader *r, uint32_t t, uint8_t kind)
{
    bool under = false;
    for (uint32_t k = t; k-- > 0 && t - k <= REACH / 2 && !is_at(r, k, ITEM_BREAK | ITEM_SPEECH);) {
        if (is_at(r, k, ITEM_VERB))
            return under && r->doc->lexicon->frames[item_at(r, k)->frame].kind == kind;
        if (!under && t - k <= GOVERN_WORDS && opens(r, k, SLOT_as))
            under = true;
        else if (!under && is_at(r, k, ITEM_SLOT | ITEM_PARTY | ITEM_COMMA))
            return false;
    }
    return false;
}

/* Under the licence agreement, X will pay Y 20 million: what a deal of another kind, told before, costs. */
static bool pays_under(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t; k-- > 0 && t - k <= REACH / 2 && !is_at(r, k, ITEM_BREAK);)
        if (is_at(r, k, ITEM_NOUN)) {
            uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
            return kind == DEAL_license || kind == DEAL_contract;
        }
    return false;
}

/* Received 8 million of its partners X and Y: does the preposition at k govern a party? */
static bool comes_from(const FrameReader *r, uint32_t k)
{
    for (uint32_t j = k + 1; j < r->items.n && j <= k + GOVERN_WORDS; j++)
        if (is_at(r, j, ITEM_PARTY))
            return governed_by(r, j) == SLOT_of;
    return false;
}

/* L'entrée de X au capital de Y: does a word for shares follow, alone or in a preposition? */
static bool names_shares(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS && !ends_clause(r, k); k++) {
        if (is_at(r, k, ITEM_COMMA | ITEM_VERB))
            return false;
        if (is_at(r, k, ITEM_STAKE) || (opens(r, k, SLOT_in) && item_at(r, k)->n > 2))
            return true;
    }
    return false;
}

/* The price goes to X: of what goes over to another nobody tells the name, in the clause. */
static bool goes_unnamed(const FrameReader *r, const Frame *f, uint32_t t)
{
    if (f->kind != DEAL_acquisition || role_of(f, SLOT_subject) != ROLE_target || role_of(f, SLOT_object) >= 0 ||
        !(f->flags & FRAME_needs_two))
        return false;
    for (uint32_t k = clause_start(r, t), end = clause_end(r, t), parties = 0; k < end; k++) {
        if (is_at(r, k, ITEM_PARTY) && (governed_by(r, k) < 0 || is_at(r, k - 2, ITEM_UNIT | ITEM_FACILITY)) &&
            ++parties)
            return false;
        if (is_at(r, k, ITEM_NOUN) && k < t && r->doc->lexicon->frames[item_at(r, k)->frame].kind != DEAL_acquisition)
            return true; /* the contract goes to X */
    }
    return true;
}

const char *refusal(const FrameReader *r, const Search *s, uint32_t t)
{
    uint32_t flags = s->frame->flags;
    if (flags & FRAME_goes_on &&
        (s->frame->kind == DEAL_funding ? !r->rounds || r->sentence > r->round + ROUND_SENTENCES
                                        : !r->last_frame || r->last_frame->kind != s->frame->kind))
        return "goes on with no deal told before";
    if (is_negated(r, t))
        return "negated";
    if (!s->noun && goes_unnamed(r, s->frame, t))
        return "what goes to another is not named";
    if (spends_on_deal(r, t))
        return "speaks of a deal told before";
    if (s->frame->kind == DEAL_contract && !s->noun && is_command(r, t))
        return "orders someone to do something";
    if (s->frame->kind == DEAL_ipo && !s->noun && is_at(r, t - 1, ITEM_COMMA) && is_at(r, t - 2, ITEM_PARTY))
        return "says where a company is listed";
    if (s->frame->kind == DEAL_funding && flags & (FRAME_needs_amount | FRAME_needs_sum) && !s->noun &&
        raises_by(r, t))
        return "the noun behind the sum tells it";
    if (s->noun && s->frame->kind == DEAL_acquisition && s->frame->status == DEAL_STATUS_proposed &&
        opens(r, t + 1, SLOT_to) && is_at(r, t + 2, ITEM_VERB) &&
        r->doc->lexicon->frames[item_at(r, t + 2)->frame].kind == DEAL_acquisition)
        return "the verb behind it tells it"; /* his bid to take X private */
    if (s->frame->kind == DEAL_ipo && s->noun &&
        (is_at(r, t - 1, ITEM_SUPERLATIVE) || is_at(r, t - 2, ITEM_SUPERLATIVE) || is_at(r, t - 3, ITEM_SUPERLATIVE)))
        return "says what a deal told before is"; /* it was the largest listing since May */
    if (s->frame->kind == DEAL_funding && !s->noun && is_brought_in(r, t))
        return "the noun before it tells it";
    if (flags & FRAME_needs_amount && role_of(s->frame, SLOT_object) == ROLE_seller && is_at(r, t - 1, ITEM_BE) &&
        item_at(r, t)->features & (1 << FEATURE_past | 1 << FEATURE_participle))
        return "is paid, and pays nobody";
    if (flags & FRAME_priced && is_unannounced(r, t))
        return "nobody announces it";
    if (s->noun && s->frame->kind == DEAL_contract && is_told_by_verb(r, t, DEAL_contract))
        return "the verb before it tells it";
    if (flags & FRAME_near && !names_company(r, s->frame, t))
        return "what is paid for is no company";
    if (s->frame->kind == DEAL_acquisition && is_player(r, t))
        return "no company is bought";
    if (flags & FRAME_needs_amount && role_of(s->frame, SLOT_object) == ROLE_seller && pays_under(r, t))
        return "what is paid under another deal";
    if (s->noun && s->frame->kind == DEAL_acquisition && is_bid_for(r, t))
        return "the bid for it tells it";
    if (s->noun && is_for_sale(r, t, s->frame))
        return "the sale it is for tells it";
    if (s->noun && s->frame->kind == DEAL_contract && is_purpose_of(r, t))
        return "says what a contract is for";
    if (carries_offer(r, t) || (s->frame->kind == DEAL_contract && contracts_loan(r, t)) ||
        (s->frame->kind == DEAL_acquisition && trades_deal(r, t)))
        return "carries a noun";
    if (flags & FRAME_needs_be && !is_predicate(r, t) && named_behind(r, t) == NONE)
        return "not said of its subject";
    if (s->noun && s->frame->kind == DEAL_investment && flags & FRAME_stake && !names_shares(r, t))
        return "an entry into something else than a company's capital";
    if (s->noun && s->frame->kind == DEAL_investment && is_aside(r, t))
        return "says what a company is";
    if (s->noun && s->frame->kind == DEAL_investment && is_at(r, t - 1, ITEM_POSSESSIVE) && is_sold(r, t))
        return "says what is sold";
    bool named = is_at(r, t + 1, ITEM_SLOT) || is_at(r, t + 2, ITEM_SLOT);
    bool bought = s->frame->kind == DEAL_acquisition && (r->last_buyer != NONE || r->last_target != NONE);
    bool told =
        r->last_frame && (bought || r->last_frame->kind == s->frame->kind || is_at(r, t - 1, ITEM_SUPERLATIVE));
    if (s->noun && told && t && is_at(r, t - 1, ITEM_TITLE) && !named)
        return "speaks of a deal told before"; /* regulators approved the purchase */
    if (s->noun && told && !named && (is_at(r, t - 1, ITEM_SUPERLATIVE) || is_at(r, t - 2, ITEM_SUPERLATIVE)))
        return "says what a deal told before is"; /* the largest order in its history */
    if (s->noun && !(flags & FRAME_needs_be) && s->frame->kind == DEAL_acquisition && is_predicate(r, t) &&
        !(t && is_at(r, t - 1, ITEM_POSSESSIVE)) && /* zijn bod: his, not are */
        !by_follows(s, t))
        return "says what a deal told before is"; /* it is one of the largest takeovers */
    if (s->noun && s->frame->kind == DEAL_loan && role_of(s->frame, SLOT_from) < 0 && pays(r, t))
        return "pays for a deal"; /* buys X for $20 million in notes */
    uint32_t behind = s->noun ? t : behind_subject(r, t);
    if (flags & FRAME_needs_goods && !supplies_soon(r, t) && !buys_worth(r, t) &&
        !is_about(r, behind, ITEM_GOODS, role_of(s->frame, SLOT_object) >= 0) &&
        !(s->frame->kind == DEAL_contract && (is_served(r, s->frame, t) || is_chosen_for(r, s->frame, t))))
        return "no goods are bought or delivered";
    if (flags & FRAME_needs_percent && !is_at(r, t + 1, ITEM_PERCENT) && !is_at(r, t + 2, ITEM_PERCENT))
        return "no part is told";
    if (flags & FRAME_bare && t + 1 < r->items.n && !is_at(r, t + 1, ITEM_AND | ITEM_COMMA) &&
        token_at(r->doc, item_at(r, t + 1)->token)->kind == TOKEN_WORD)
        return "something follows it";
    uint32_t sum = is_at(r, t + 1, ITEM_AMOUNT) ? t + 1 : t + 2;
    if (flags & FRAME_needs_sum &&
        (!is_at(r, sum, ITEM_AMOUNT) ||
         !(opens(r, sum + 1, SLOT_from) || raises(r, sum + 2) || (opens(r, sum + 1, SLOT_in) && raises(r, sum + 3)) ||
           (opens(r, sum + 1, SLOT_of) && comes_from(r, sum + 1)))))
        return "no sum behind it, or from nobody";
    if (flags & FRAME_needs_facility && !is_about(r, behind, ITEM_FACILITY, false) && !goes_there(r, t))
        return "what is built is no facility";
    return NULL;
}
