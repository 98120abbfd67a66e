/*
 * frames_nouns.c - reads a trigger that is a noun: with the verb that carries it, the possessor before it, what
 * follows behind its prepositions, and both sides named at once.
 *
 *     Lanvex  announced  the  acquisition  of  Brintol        Lanvex's  purchase  of  Brintol
 *     subject carrier         trigger          target         possessor trigger       target
 */
#include "frames_parts.h"

/*
 * Is anything of this sort bought or built: behind the trigger, or before a verb that ends its clause (wird in
 * Dresden ein Werk bauen)?
 */
bool is_about(const FrameReader *r, uint32_t t, ItemSet what, bool over_object)
{
    if (follows(r, t, what, over_object))
        return true;
    uint32_t brace = is_at(r, t, ITEM_VERB) ? brace_of(r, t) : NONE;
    for (uint32_t k = t; brace != NONE && k-- > brace + 1 && t - k <= GOODS_ITEMS;) {
        if (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0 && what == ITEM_GOODS && !over_object)
            return false; /* a company is bought */
        if (is_at(r, k, what) && !is_at(r, k, ITEM_UNIT | ITEM_ORG_NOUN) && !is_at(r, k - 1, ITEM_SLOT) &&
            !is_at(r, k + 1, ITEM_ORG_NOUN))
            return true;
    }
    return false;
}

/* X's proposed purchase, its planned merger: the participle between carries nothing. */
static bool is_attribute(const FrameReader *r, uint32_t k)
{
    return is_at(r, k, ITEM_SUPPORT) && item_at(r, k)->features & 1 << FEATURE_participle && k &&
           (is_at(r, k - 1, ITEM_POSSESSIVE) ||
            (is_at(r, k - 1, ITEM_SLOT) && item_at(r, k - 1)->slot == SLOT_possessor));
}

/* Heeft van X de opdracht gekregen: the participle or infinitive that closes the clause of the noun at t, or NONE. */
static uint32_t closing_of(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + SUPPORT_ITEMS; k++) {
        if (is_at(r, k, ITEM_SUPPORT) &&
            item_at(r, k)->features & (1 << FEATURE_participle | 1 << FEATURE_infinitive))
            return k;
        if (ends_clause(r, k) || is_at(r, k, ITEM_COMMA | ITEM_VERB | ITEM_BRACE))
            return NONE;
    }
    return NONE;
}

/* The verb that carries the noun at t: to its left, or, in the passive, to its right. */
uint32_t carrier_of(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t; k-- > 0 && t - k <= SUPPORT_ITEMS;) {
        if (is_attribute(r, k))
            continue;
        if (is_at(r, k, ITEM_BRACE)) { /* an auxiliary: hat ein Angebot von X abgelehnt */
            uint32_t closing = closing_of(r, t);
            if (closing != NONE)
                return closing;
        }
        if (is_at(r, k, ITEM_SUPPORT | ITEM_VERB))
            return k;
        if (ends_clause(r, k) && !is_at(r, k, ITEM_LIST)) /* from its banks, among which X and Y, */
            break;
    }
    for (uint32_t k = t + 1; k < r->items.n && k <= t + SUPPORT_ITEMS / 2; k++) {
        if (is_at(r, k, ITEM_SUPPORT))
            return k;
        if (ends_clause(r, k) || is_at(r, k, ITEM_PARTY | ITEM_VERB))
            break;
    }
    bool brace = false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + SUPPORT_ITEMS;
         k++) { /* die Übernahme von Y hat X vollzogen */
        if (brace && is_at(r, k, ITEM_SUPPORT))
            return k;
        brace |= is_at(r, k, ITEM_BRACE);
        if (ends_clause(r, k) || is_at(r, k, ITEM_COMMA | ITEM_VERB))
            break;
    }
    return NONE;
}

/* The takeover of X by Y: whoever blocks, clears or announces it, Y is the one */
bool by_follows(const Search *s, uint32_t t)
{
    if (role_of(s->frame, SLOT_by) < 0 || role_of(s->frame, SLOT_by) != role_of(s->frame, SLOT_subject))
        return false;
    for (uint32_t j = t + 2;
         opens(s->r, t + 1, SLOT_of) && role_of(s->frame, SLOT_of) == role_of(s->frame, SLOT_by) &&
         j <= t + GOVERN_WORDS && !is_at(s->r, j, ITEM_SLOT | ITEM_COMMA | ITEM_AMOUNT);
         j++)
        if (is_at(s->r, j, ITEM_PARTY))
            return true;                                    /* chose the offer of Y */
    bool aims = role_of(s->frame, SLOT_for) == ROLE_target; /* la oferta por X: the price is paid by someone else */
    for (uint32_t k = t + 1;
         k < s->r->items.n && k < t + 10 && !is_at(s->r, k, ITEM_BREAK | ITEM_VERB | ITEM_NOUN | ITEM_COMMA); k++)
        if (is_at(s->r, k, ITEM_SLOT) && item_at(s->r, k)->slot == SLOT_by && !(aims && opens(s->r, k, SLOT_for)))
            for (uint32_t j = k + 1; j < s->r->items.n && j < k + 4; j++)
                if (is_at(s->r, j, ITEM_PARTY))
                    return true;
    return false;
}

/* The merger of X and Y, between X and Y: both sides are told, and whoever clears it is none. */
static bool sides_follow(const Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    for (uint32_t k = t + 1; s->frame->flags & FRAME_symmetric && k <= t + 3 && k < r->items.n; k++) {
        if (!is_at(r, k, ITEM_SLOT) || !(item_at(r, k)->slots & (1 << SLOT_between | 1 << SLOT_of)))
            continue;
        for (uint32_t j = k + 1; j <= k + GOVERN_WORDS; j++)
            if (is_at(r, j, ITEM_PARTY)) {
                Group g = {.n = 0};
                group_right(r, j, &g);
                return g.n > 1;
            }
        return false;
    }
    return false;
}

/* X plans the listing of Y: it is Y that goes public. */
static bool listed_follows(const Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    if (s->frame->kind != DEAL_ipo || !opens(r, t + 1, SLOT_of))
        return false;
    for (uint32_t k = t + 2; k <= t + 5; k++)
        if (is_at(r, k, ITEM_PARTY))
            return true;
        else if (is_at(r, k, ITEM_SLOT | ITEM_COMMA | ITEM_BREAK | ITEM_VERB))
            return false;
    return false;
}

/* X's acquisition, its acquisition, the X deal, le partenariat X. */
static void fill_possessor(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    Slot as = by_follows(s, t) && role_of(s->frame, SLOT_of) >= 0 ? SLOT_of : SLOT_possessor; /* its buyout by Y */
    for (uint32_t k = t; k-- > 0 && t - k <= 5;) {
        const Item *it = item_at(r, k);
        if (it->is & ITEM_SLOT && it->slot == SLOT_possessor && k && is_at(r, k - 1, ITEM_PARTY)) {
            Group g = {.n = 0};
            group_left(r, k - 1, &g);
            fill(s, as, &g);
            return;
        }
        if (it->is & ITEM_SLOT && it->slot == SLOT_possessor && k &&
            (is_at(r, k - 1, ITEM_PRONOUN) || (is_at(r, k - 1, ITEM_ORG_NOUN) && !is_at(r, k - 2, ITEM_PARTY)))) {
            s->taken[as] = topic_group(s, role_of(s->frame, as)); /* the company's, the snack maker's takeover */
            return;
        }
        if (it->is & ITEM_RELATIVE && it->features & 1 << FEATURE_noun && k) { /* X, whose sale to Y */
            uint32_t party = is_at(r, k - 1, ITEM_COMMA) && k > 1 ? k - 2 : k - 1;
            bool of = role_of(s->frame, SLOT_of) >= 0 && !opens(r, t + 1, SLOT_of);
            Group g = {.n = 0};
            if (is_at(r, party, ITEM_PARTY) && s->frame->kind != DEAL_capex) {
                group_left(r, party, &g);
                s->taken[of ? SLOT_of : SLOT_possessor] = fill(s, of ? SLOT_of : SLOT_possessor, &g);
            }
            return;
        }
        if (it->is & ITEM_POSSESSIVE) {
            uint32_t main = k <= 3 ? main_subject(r, t) : NONE;
            if (main != NONE) { /* after its takeover by X, Y */
                Group g = {.n = 0};
                group_right(r, main, &g);
                fill(s, as, &g);
            } else if (!fill_subject(s, k, as,
                                     as == SLOT_of ||
                                         s->frame->flags & FRAME_symmetric)) { /* the boards of X and Y */
                topic_group(s, role_of(s->frame, as));
            }
            s->taken[as] = true;
            return;
        }
        if (it->is & ~(ItemSet)(ITEM_GOODS | ITEM_AMOUNT | ITEM_MINORITY | ITEM_WHOLE | ITEM_PERCENT | ITEM_DATE |
                                ITEM_NUMBER | ITEM_PLACE | ITEM_TITLE) &&
            !is_attribute(r, k))
            break;
    }
    uint32_t beside = t && is_at(r, t - 1, ITEM_PARTY) && governed_by(r, t - 1) < 0 ? t - 1
                      : t > 1 && is_at(r, t - 2, ITEM_PARTY) && governed_by(r, t - 2) == SLOT_of &&
                              token_is_char(r->doc, item_at(r, t - 1)->token, '-')
                          ? t - 2 /* Brintol-Übernahme */
                      : is_at(r, t + 1, ITEM_PARTY) ? t + 1
                                                    : NONE;
    if (beside == NONE || s->taken[SLOT_of])
        return;
    Group g = {.n = 0};
    group_add(&g, beside);
    if (beside > t && s->c->kind == DEAL_joint_venture)
        return; /* founded the joint venture X: the name is the venture's own */
    bool of = beside < t && is_at(r, t + 1, ITEM_SLOT) && item_at(r, t + 1)->slot == SLOT_of &&
              role_of(s->frame, SLOT_possessor) >= 0;
    fill(s, of ? SLOT_possessor : SLOT_of, &g);
}

/* X, con la que Y firmó un contrato; X, with which Y signed: the relative's party stands in the preposition's slot.
 */
static void fill_relative(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    for (uint32_t k = t; r->any & ITEM_RELATIVE && k-- > 3 && t - k <= SUPPORT_ITEMS;) {
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_SPEECH))
            return;
        if (!is_at(r, k, ITEM_RELATIVE))
            continue;
        uint32_t slot = is_at(r, k - 1, ITEM_SLOT) ? k - 1 : k - 2, comma = slot - 1;
        if (!is_at(r, slot, ITEM_SLOT) || !is_at(r, comma, ITEM_COMMA) || !comma || !is_at(r, comma - 1, ITEM_PARTY))
            return;
        Group g = {.n = 0};
        group_add(&g, comma - 1);
        fill(s, (Slot)item_at(r, slot)->slot, &g);
        return;
    }
}

/* X souscrit au tour de table: the verb's own frame says what X is in the round. */
static bool fill_carried(Search *s, uint32_t carrier)
{
    const FrameReader *r = s->r;
    if (!is_at(r, carrier, ITEM_VERB))
        return false;
    const Frame *verb = &r->doc->lexicon->frames[item_at(r, carrier)->frame], *noun = s->frame;
    int role = role_of(verb, SLOT_subject);
    if (role != ROLE_investor || (noun->kind != DEAL_funding && noun->kind != DEAL_investment) ||
        role_of(noun, SLOT_subject) == role)
        return false;
    s->frame = verb;
    bool found = fill_subject(s, carrier, SLOT_subject, true);
    s->frame = noun;
    if (noun->kind == DEAL_funding && found)
        topic_group(s, ROLE_issuer);
    return found;
}

/* Mit dem Kauf von Y stärkt X …: where the verb stands second, a plain word straight behind a name is one. */
static bool is_second(const FrameReader *r, uint32_t k)
{
    const Token *t = token_at(r->doc, item_at(r, k)->token);
    return r->braces && is_at(r, k - 1, ITEM_PARTY) && !(item_at(r, k)->is & ~(ItemSet)ITEM_SUPPORT) &&
           t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER && !token_has(t, CLASS_function);
}

/* With the takeover of Y, X becomes …: who acts is the subject of the main clause. */
static void fill_main(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    bool first = t < TITLE_ITEMS && is_at(r, 0, ITEM_SLOT);
    if ((s->frame->kind == DEAL_acquisition ? !s->c->n_parties
                                            : s->frame->kind != DEAL_capex || s->c->n_parties || !first) ||
        (!first && !is_at(r, t - 1, ITEM_SLOT) && !(t > 1 && is_at(r, t - 2, ITEM_SLOT))))
        return;
    for (uint32_t k = t + 1, comma = 0; k < r->items.n && k <= t + 2 * GOODS_ITEMS; k++) {
        comma |= is_at(r, k, first ? ITEM_COMMA | ITEM_BRACE : ITEM_BRACE) || (first && is_second(r, k));
        if (!first && is_at(r, k, ITEM_COMMA))
            return;
        if (is_at(r, k, ITEM_BREAK | ITEM_SPEECH))
            return;
        if (comma && is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0) {
            Group g = {.n = 0};
            group_right(r, k, &g);
            fill(s, SLOT_subject, &g);
            return;
        }
    }
}

/* Investors in Y include A, B and C: the list is the noun's object. Told of a round, it goes on with it. */
static bool fill_listed(Search *s, uint32_t t, Slot as)
{
    const FrameReader *r = s->r;
    ItemSet opener = s->frame->flags & FRAME_listing ? ITEM_LIST | ITEM_BE : ITEM_LIST;
    uint32_t reach = t + (s->frame->flags & FRAME_listing ? SUPPORT_ITEMS : GOVERN_WORDS);
    for (uint32_t k = t + 1; k < r->items.n && k <= reach; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_VERB | ITEM_SPEECH) || is_at(r, k, (ITEM_LIST | ITEM_BE) & ~opener))
            return false;
        if (!is_at(r, k, opener))
            continue;
        for (uint32_t j = k + 1; j < r->items.n && j <= k + GOVERN_WORDS; j++)
            if (is_at(r, j, ITEM_PARTY)) {
                Group g = {.n = 0};
                group_right(r, j, &g);
                return g.n > 1 && fill(s, as, &g);
            }
        return false;
    }
    return false;
}

/* Its acquisitions include A, B and C; investments by X such as A and B: a list of what was bought. */
static void fill_bought(Search *s, uint32_t t)
{
    int role = role_of(s->frame, SLOT_of);
    if ((role != ROLE_target && role != ROLE_issuer) || has_role(s->c, (uint8_t)role) || s->taken[SLOT_of])
        return;
    if (fill_listed(s, t, SLOT_of) && !s->taken[SLOT_subject] && !s->taken[SLOT_possessor] && !s->taken[SLOT_by])
        topic_group(s, role_of(s->frame, SLOT_subject));
}

/* Sold its stake in X: the verb's own frame says that its subject gives. */
static bool sells(const FrameReader *r, uint32_t i)
{
    return is_at(r, i, ITEM_VERB) &&
           role_of(&r->doc->lexicon->frames[item_at(r, i)->frame], SLOT_subject) == ROLE_seller;
}

/* Bought the rights to X from Y, a pris en mars une licence: the verb's own frame says that its subject gets. */
static bool buys(const FrameReader *r, uint32_t i)
{
    int role = is_at(r, i, ITEM_VERB) ? role_of(&r->doc->lexicon->frames[item_at(r, i)->frame], SLOT_subject) : -1;
    return role == ROLE_acquirer || role == ROLE_investor;
}

/* X, a loan of 405 million to Y: who stands before it lends. */
static bool lends_to(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOVERN_WORDS && !ends_clause(r, k); k++)
        if (opens(r, k, SLOT_to) && (is_at(r, k + 1, ITEM_PARTY) || is_at(r, k + 2, ITEM_PARTY)))
            return true;
    return false;
}

/* X est un client de Y: is the noun said of a subject? */
bool is_predicate(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t; k-- > 0 && t - k <= PREDICATE_ITEMS;) {
        if (is_at(r, k, ITEM_BE))
            return true;
        if (opens(r, k, SLOT_possessor) && k && is_at(r, k - 1, ITEM_PARTY)) { /* became Y's largest shareholder */
            k--;
            continue;
        }
        if (is_at(r, k, ITEM_PARTY | ITEM_SLOT | ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_SUPPORT))
            return false;
    }
    return false;
}

/* The largest shareholder of X is Y: the party behind to be, which the noun is said of; or NONE. */
uint32_t named_behind(const FrameReader *r, uint32_t t)
{
    uint32_t be = NONE;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + SUPPORT_ITEMS; k++) {
        if (is_at(r, k, ITEM_COMMA | ITEM_VERB | ITEM_SPEECH | ITEM_BREAK | ITEM_RELATIVE | ITEM_NOUN))
            return NONE;
        if (is_at(r, k, ITEM_BE))
            be = k;
        else if (be != NONE && is_at(r, k, ITEM_PARTY))
            return governed_by(r, k) < 0 ? k : NONE;
        if (be != NONE && k > be + 3)
            return NONE;
    }
    return NONE;
}

/* The talks between X and Y on the takeover of Z: both sides stand before the noun, the one who buys first. */
static bool fill_sides(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    if (!t || !(is_at(r, t - 1, ITEM_SLOT) || is_at(r, t - 2, ITEM_SLOT)) || sides_follow(s, t))
        return false;
    for (uint32_t k = t; k-- > 0 && t - k <= SIDES_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_VERB | ITEM_SPEECH);) {
        if (!opens(r, k, SLOT_between))
            continue;
        Group g = {.n = 0}, with = {.n = 1};
        for (uint32_t j = k + 1; j < t && j <= k + GOVERN_WORDS && !g.n; j++)
            if (is_at(r, j, ITEM_PARTY))
                group_right(r, j, &g);
        if (g.n < 2 || g.at[g.n - 1] > t)
            return false;
        if (s->frame->flags & FRAME_symmetric)
            return fill(s, SLOT_between, &g);
        if (g.n > 2 || s->c->kind != DEAL_acquisition)
            return false;
        with.at[0] = g.at[1];
        g.n = 1;
        bool sells = role_of(s->frame, SLOT_subject) == ROLE_seller;
        return fill(s, SLOT_subject, sells ? &with : &g) && fill(s, SLOT_with, sells ? &g : &with);
    }
    return false;
}

/* Award a contract, win one: the verb at the carrier says which frame the noun has. */
static const Frame *carried_frame(const Search *s, uint32_t carrier)
{
    const FrameReader *r = s->r;
    const Item *it = item_at(r, carrier);
    uint8_t other = FRAME_NONE;
    bool leads = it->is & ITEM_LEADS && s->frame->kind == DEAL_investment; /* led an investment in Y */
    if ((it->is & ITEM_GIVE && !leads) || sells(r, carrier))
        other = s->frame->give;
    else if (it->is & ITEM_GET || (s->frame->kind == DEAL_license && buys(r, carrier)))
        other = s->frame->get;
    if (it->is & ITEM_VERB && s->frame->kind == DEAL_loan && r->doc->lexicon->frames[it->frame].kind == DEAL_loan)
        other = it->frame; /* X finances Y with a loan */
    if (it->is & ITEM_VERB && (it->frame == s->frame->give || it->frame == s->frame->get))
        other = it->frame; /* zieht einen Auftrag an Land */
    return other != FRAME_NONE ? &r->doc->lexicon->frames[other] : s->frame;
}

/* La salida a bolsa que la empresa canceló; the loan that X signed: who does it in the clause that follows. */
static void fill_from_relative(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    for (uint32_t k = t + 2; is_at(r, t + 1, ITEM_RELATIVE) && k < r->items.n && k <= t + SUPPORT_ITEMS; k++) {
        if (is_at(r, k, ITEM_COMMA | ITEM_BREAK | ITEM_SPEECH | ITEM_NOUN))
            return;
        if (is_at(r, k, ITEM_SUPPORT | ITEM_VERB)) {
            fill_subject(s, k, SLOT_subject, true);
            s->carrier = k;
            return;
        }
    }
}

/* Brintol cancels Lanvex's takeover: whoever does so, it is Lanvex who was to buy. */
static bool is_anothers(const Search *s, uint32_t carrier, uint32_t t)
{
    const FrameReader *r = s->r;
    if (s->frame->kind != DEAL_acquisition || role_of(s->frame, SLOT_possessor) != ROLE_acquirer ||
        role_of(s->frame, SLOT_subject) != ROLE_acquirer || sells(r, carrier))
        return false;
    for (uint32_t k = t; k-- > carrier + 1 && t - k <= GOVERN_WORDS;)
        if (opens(r, k, SLOT_possessor))
            return is_at(r, k - 1, ITEM_PARTY);
        else if (is_at(r, k, ITEM_SLOT | ITEM_POSSESSIVE | ITEM_PARTY | ITEM_COMMA))
            return false;
    return false;
}

/* X accepts a takeover by Y, X was awarded a contract by Y: by tells who acts, and the subject is the other side. */
static void fill_receiver(Search *s, uint32_t carrier, uint32_t t)
{
    const FrameReader *r = s->r;
    if (carrier > t || !(by_follows(s, t) || is_anothers(s, carrier, t)))
        return;
    bool gets = is_at(r, carrier, ITEM_GET) && role_of(s->frame, SLOT_of) == ROLE_target && !opens(r, t + 1, SLOT_of);
    bool given = is_at(r, carrier, ITEM_GIVE) && item_at(r, carrier)->features & 1 << FEATURE_participle &&
                 role_of(s->frame, SLOT_object) >= 0 &&
                 (is_at(r, carrier - 1, ITEM_BE) || (carrier > 1 && is_at(r, carrier - 2, ITEM_BE)));
    if ((gets || given) && carrier)
        fill_subject(s, carrier, gets ? SLOT_of : SLOT_object, false);
}

void read_noun(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    uint32_t named = s->frame->flags & FRAME_needs_be && !is_predicate(r, t) ? named_behind(r, t) : NONE;
    if (named != NONE) {
        Group g = {.n = 0};
        group_right(r, named, &g);
        fill(s, SLOT_subject, &g);
        fill_possessor(s, t);
        fill_slots(s, t + 1, t);
        return;
    }
    uint32_t carrier = s->carrier = carrier_of(r, t);
    if (carrier != NONE) {
        s->frame = carried_frame(s, carrier);
        uint32_t behind = carrier < t ? subject_behind(r, carrier) : NONE;
        if (fill_fronted_noun(s, t, carrier))
            fill_slots(s, carrier + 1, carrier);
        if (carrier < t && !by_follows(s, t) && !is_anothers(s, carrier, t) && !sides_follow(s, t) &&
            !listed_follows(s, t) && !fill_sides(s, t) && !(behind < t && fill_subject_behind(s, carrier)) &&
            !fill_carried(s, carrier))
            fill_subject(s, carrier, SLOT_subject, true);
        else
            fill_receiver(s, carrier, t);
    }
    if (carrier == NONE || carrier > t)
        fill_sides(s, t);
    if ((carrier == NONE || !is_at(r, carrier, ITEM_GET)) && s->frame->give != FRAME_NONE &&
        s->frame->kind == DEAL_loan && lends_to(r, t))
        s->frame = &r->doc->lexicon->frames[s->frame->give];
    fill_possessor(s, t);
    if (carrier != NONE && carrier < t && role_of(s->frame, SLOT_object) >= 0)
        fill_object(s, behind_subject(r, carrier));
    uint32_t brace = carrier != NONE && carrier > t ? brace_of(r, carrier) : NONE,
             from = carrier != NONE && carrier < t ? carrier + 1 : t + 1;
    if (brace != NONE && brace < t) { /* X hat mit Y einen Vertrag unterzeichnet */
        uint32_t given = is_at(r, carrier, ITEM_GIVE) && role_of(s->frame, SLOT_object) >= 0 ? brace + 1 : t;
        while (given < t && !(is_at(r, given, ITEM_PARTY) && governed_by(r, given) < 0))
            given++;
        if (given < t && fill_subject(s, brace, SLOT_subject, false)) { /* X hat Y den Auftrag erteilt */
            Group g = {.n = 0};
            group_right(r, given, &g);
            fill(s, SLOT_object, &g);
        } else if (!is_at(r, brace, ITEM_BE)) {
            fill_subject(s, t, SLOT_subject, true);
        }
        from = brace + 1;
    }
    for (uint32_t k = brace; brace != NONE && brace > t && !is_at(r, brace, ITEM_BE) && k < carrier; k++)
        if (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0) { /* die Übernahme von Y hat X abgeschlossen */
            Group g = {.n = 0};
            group_right(r, k, &g);
            fill(s, SLOT_subject, &g);
            break;
        }
    uint32_t start =
        carrier != NONE && carrier < t && subject_behind(r, carrier) < t ? clause_start(r, carrier) : NONE;
    if (start != NONE && opens(r, start, SLOT_with) && carrier <= start + GOVERN_WORDS)
        fill_slots(s, start, t); /* mit Y vereinbarte X einen Vertrag */
    else
        fill_slots(s, from, t);
    if (carrier == NONE && !s->taken[SLOT_possessor] && !s->taken[SLOT_by] && !s->taken[SLOT_between] && t &&
        !s->taken[SLOT_subject] && !sides_follow(s, t) && !fill_subject(s, t, SLOT_subject, false))
        fill_main(s, t);
    fill_bought(s, t);
    fill_relative(s, t);
    if (!s->c->n_parties)
        fill_from_relative(s, t);
}

void read_listing(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    if (!fill_listed(s, t, SLOT_object))
        return;
    if (r->last_frame && r->last_frame->kind == DEAL_funding && s->frame->give != FRAME_NONE) {
        s->frame = &r->doc->lexicon->frames[s->frame->give];
        return;
    }
    fill_possessor(s, t);
    fill_slots(s, t + 1, t);
    if (!has_role(s->c, ROLE_issuer))
        topic_group(s, ROLE_issuer);
}
