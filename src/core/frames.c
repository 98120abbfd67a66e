/*
 * frames.c - reads the triggers of a sentence: verbs in the active and the passive, and at the end of their clause;
 * nouns with the verb that carries them; and sentences that speak of "the deal" told before (see frames.h).
 */
#include <stdio.h>
#include <string.h>

#include "frames_parts.h"

/* Y, acquis auprès de X; Y, bought in 2019: the participle is said of the name before the comma. */
static bool is_apposed(const FrameReader *r, uint32_t t)
{
    return t > 2 && is_at(r, t - 1, ITEM_COMMA) && is_at(r, t - 2, ITEM_PARTY) &&
           item_at(r, t)->features & 1 << FEATURE_participle &&
           (is_at(r, t + 1, ITEM_DATE) || (is_at(r, t + 1, ITEM_SLOT) && item_at(r, t + 1)->slots >> SLOT_from & 1));
}

static bool is_passive(const FrameReader *r, uint32_t t, const Frame *f)
{
    const Item *it = item_at(r, t);
    if (!(it->features & 1 << FEATURE_participle) || role_of(f, SLOT_object) < 0)
        return false;
    if (!t && is_at(r, 1, ITEM_SLOT) && item_at(r, 1)->slots & (1 << SLOT_to | 1 << SLOT_from | 1 << SLOT_by))
        return true; /* Sold to X in 2011, Y … */
    for (uint32_t k = t; k-- > 0 && t - k <= 3;)
        if (is_at(r, k, ITEM_BE))
            return true;
        else if (is_at(r, k, ~(ItemSet)ITEM_NEGATION))
            break;
    bool active = it->token && token_has(token_at(r->doc, it->token - 1), CLASS_auxiliary); /* ha rilevato da X */
    for (uint32_t k = t + 1; k < r->items.n && k <= t + PASSIVE_ITEMS && !active; k++) {
        if (is_at(r, k, ITEM_SLOT) && item_at(r, k)->slots >> SLOT_by & 1)
            return true;
        if (is_at(r, k, ITEM_PARTY | ITEM_BREAK | ITEM_VERB | ITEM_COMMA))
            break;
    }
    return is_apposed(r, t);
}

/* En négociations avec X en vue de lui céder Y: whom the subject deals with may stand before the verb. */
static void fill_with(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    for (uint32_t k = s->subject + 1; k < t; k++) {
        if (!is_at(r, k, ITEM_SLOT) || item_at(r, k)->slot != SLOT_with)
            continue;
        for (uint32_t j = k + 1; j < t && j <= k + GOVERN_WORDS; j++)
            if (is_at(r, j, ITEM_PARTY)) {
                Group g = {.n = 0};
                group_right(r, j, &g);
                fill(s, SLOT_with, &g);
                return;
            }
        if (is_at(r, k + 1, ITEM_PRONOUN) && !s->taken[SLOT_with])
            topic_group(s, role_of(s->frame, SLOT_with));
    }
}

/* Le groupe l'avait rachetée au suisse X: what was bought is a pronoun, so it is what was spoken of. */
static void fill_target(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    bool open = t + 1 >= r->items.n || is_at(r, t + 1, ITEM_DATE | ITEM_AMOUNT | ITEM_COMMA) ||
                (is_at(r, t + 1, ITEM_PRONOUN) && item_at(r, t + 1)->n > 1) || /* bought the company */
                (is_at(r, t + 1, ITEM_SLOT) && item_at(r, t + 1)->slot != SLOT_of);
    bool rest = s->noun && c->kind == DEAL_acquisition && follows(r, t, ITEM_WHOLE, false);
    for (uint32_t k = t + 1; rest && !follows(r, t, ITEM_STAKE, false) && k <= t + GOVERN_WORDS; k++)
        if (is_at(r, k, ITEM_WHOLE)) /* le reste | du capital de | son rival */
            rest = opens(r, k + 1, SLOT_of) && item_at(r, k + 1)->n > 1;
    if (rest && r->last_issuer != NONE && has_role(c, ROLE_acquirer) && !has_role(c, ROLE_target)) {
        add_party(c, ROLE_target, r->last_issuer, NONE); /* a bid for the rest of the shares */
        return;
    }
    bool anaphor = !s->noun && is_at(r, t + 1, ITEM_PRONOUN) && item_at(r, t + 1)->n > 1 && !party_near(r, t + 1);
    if (anaphor && c->kind == DEAL_acquisition && c->n_parties == 1 && has_role(c, ROLE_acquirer) && !s->assumed &&
        r->last_target == NONE && topic_group(s, ROLE_target))
        return; /* Y said X took control of the company */
    for (uint32_t k = t; k-- > 1 && t - k <= RELATIVE_ITEMS;)
        if (is_at(r, k, ITEM_RELATIVE) && is_at(r, k - 1, ITEM_COMMA))
            return; /* of a name not known, which X bought */
    if (s->noun && follows(r, t, ITEM_NOUN, false))
        open = false; /* a bid for a minority stake */
    if (c->kind != DEAL_acquisition || !open || r->last_target == NONE || !has_role(c, ROLE_acquirer) ||
        has_role(c, ROLE_target))
        return;
    for (uint32_t i = 0; i < c->n_parties; i++) /* "the group", so not what was spoken of, but who owned it */
        if (c->parties[i].entity == r->last_target && c->parties[i].role == ROLE_acquirer && r->topic_before != NONE)
            c->parties[i].entity = r->topic_before;
        else if (c->parties[i].entity == r->last_target)
            return;
    add_party(c, ROLE_target, r->last_target, NONE);
}

/* Said it bought the stock for …: of the company a part of which was bought before. */
static void fill_stock(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    Candidate *c = s->c;
    uint32_t k = t + 1;
    if (s->noun || c->kind != DEAL_acquisition || r->last_issuer == NONE || has_role(c, ROLE_target))
        return;
    while (k < r->items.n && k <= t + 3 && !is_at(r, k, ~(ItemSet)ITEM_NUMBER))
        k++;
    if (!is_at(r, k, ITEM_STAKE) || opens(r, k + 1, SLOT_of) || k == t + 1)
        return;
    for (uint32_t j = k + 2; opens(r, k + 1, SLOT_in) && j <= k + 4; j++)
        if (is_at(r, j, ITEM_PARTY))
            return;
    uint32_t had = c->n_parties;
    if (had == 1 && s->assumed == r->last_issuer + 1) /* she: not the company spoken of */
        had = c->n_parties = 0;
    add_party(c, ROLE_issuer, r->last_issuer, NONE);
    if (c->n_parties == had)
        return;
    c->kind = DEAL_investment;
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == ROLE_acquirer)
            c->parties[i].role = ROLE_investor;
}

/* La BEI lui avait déjà prêté: the pronoun before the verb is the one spoken of. */
static void fill_indirect(Search *s, uint32_t t)
{
    int role = role_of(s->frame, SLOT_to);
    if (role < 0 || s->taken[SLOT_to] || s->subject == t || s->frame->kind == DEAL_acquisition ||
        s->frame->kind == DEAL_funding)
        return;
    for (uint32_t k = t; k-- > s->subject + 1 && t - k <= 4;)
        if (is_at(s->r, k, ITEM_PRONOUN)) {
            if (!is_at(s->r, k - 1, ITEM_SPEECH | ITEM_THAT)) /* X said it had ordered: it is X */
                topic_group(s, role);
            return;
        }
}

/* Sold it to a new company owned by X: what is owned at item k is the buyer. */
static bool is_of_buyer(const Search *s, uint32_t k)
{
    for (uint32_t back = 1; back <= OWNED_ITEMS && back < k && !is_at(s->r, k - back, ITEM_PARTY | ITEM_VERB); back++)
        if (is_at(s->r, k - back, ITEM_SLOT))
            return role_of(s->frame, (Slot)item_at(s->r, k - back)->slot) == ROLE_acquirer;
    return false;
}

/* Détenue par le fonds X: the owner of what changes hands sells it. */
static void fill_owner(Search *s, uint32_t from, uint32_t to)
{
    const FrameReader *r = s->r;
    for (uint32_t k = from; r->any & ITEM_OWNED && k < to && s->c->kind == DEAL_acquisition; k++) {
        const Item *it = item_at(r, k);
        if (!(it->is & ITEM_OWNED))
            continue;
        for (uint32_t j = k + 1; j < to && j <= k + 10; j++)
            if (is_at(r, j, ITEM_PARTY) &&
                (governed_by(r, j) == SLOT_by || governed_by(r, j) == SLOT_of ||
                 (governed_by(r, j) < 0 && j <= k + 4 &&
                  token_has(token_at(r->doc, it->token), CLASS_relative)))) { /* que possédait X */
                add_party(s->c, is_of_buyer(s, k) ? ROLE_acquirer : ROLE_seller, item_at(r, j)->entity,
                          item_at(r, j)->ref);
                return;
            }
    }
}

/*
 * X hat die Firma Y übernommen; dass X die Firma Y kauft: the item that opens the brace which the verb at t closes.
 * NONE: the verb does not end its clause, or nothing opens one.
 */
static uint32_t brace_of(const FrameReader *r, uint32_t t)
{
    uint32_t own = NONE;
    bool finite =
        item_at(r, t)->features &&
        !(item_at(r, t)->features & (1 << FEATURE_infinitive | 1 << FEATURE_participle | 1 << FEATURE_none));
    bool ends =
        t + 1 >= r->items.n || token_at(r->doc, item_at(r, t + 1)->token)->kind != TOKEN_WORD ||
        is_at(r, t + 1,
              ITEM_BREAK | ITEM_BRACE | ITEM_BE | ITEM_AND | ITEM_SLOT | ITEM_THAT | ITEM_SPEECH | ITEM_SUPPORT);
    for (uint32_t k = t; ends && r->any & ITEM_BRACE && k-- > 0 && t - k < REACH;) {
        if (is_at(r, k, ITEM_BRACE) && (!finite || is_at(r, k, ITEM_THAT | ITEM_BREAK | ITEM_RELATIVE))) {
            if (!is_at(r, k, ITEM_POSSESSIVE))
                return k;
            own = own == NONE ? k : own; /* heeft zijn dochter X verkocht: his, not are */
        }
        if (is_at(r, k, ITEM_BREAK | ITEM_SPEECH | ITEM_VERB))
            break;
    }
    return own;
}

/* A verb at the end of its clause: the party before it is its object, the one before that its subject. */
static void read_last(Search *s, uint32_t t, uint32_t brace)
{
    const FrameReader *r = s->r;
    uint32_t object = NONE;
    s->passive = role_of(s->frame, SLOT_object) >= 0 && item_at(r, t)->features & 1 << FEATURE_participle &&
                 (is_at(r, brace, ITEM_BE) || is_at(r, t + 1, ITEM_BE));
    for (uint32_t k = t; k-- > brace + 1 && object == NONE;)
        if (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0)
            object = k;
    if (s->passive) {
        fill_subject(s, t, SLOT_object, true);
        s->taken[SLOT_object] = true;
    } else if (object == NONE || role_of(s->frame, SLOT_object) < 0) {
        fill_subject(s, t, SLOT_subject, true);
    } else {
        Group g = {.n = 0};
        group_left(r, object, &g);
        bool subject = fill_subject(s, g.at[0], SLOT_subject, false);
        fill(s, subject ? SLOT_object : SLOT_subject, &g);
    }
    fill_slots(s, brace + 1, t);
}

/* The fund merges A with B: who merges others is no partner. */
static bool read_transitive(Search *s, uint32_t t)
{
    bool beside = false;
    for (uint32_t k = t + 1; k <= t + 4 && !beside && !is_at(s->r, k, ITEM_SLOT | ITEM_COMMA | ITEM_AND); k++)
        beside = is_at(s->r, k, ITEM_PARTY);
    if (s->frame->kind != DEAL_merger || !beside || !fill_object(s, t))
        return false;
    fill_slots(s, t + 1, t);
    if (s->c->n_parties > 1)
        return true;
    s->c->n_parties = 0;
    s->c->slots = 0;
    memset(s->taken, 0, sizeof s->taken);
    return false;
}

/*
 * Die von X übernommene Firma Y; de door X overgenomen Y: between an article and its noun the participle has its
 * agent before it and its object behind.
 */
static bool read_attribute(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    uint32_t agent = NONE, object = t + 1;
    if (!(item_at(r, t)->features & 1 << FEATURE_participle) || role_of(s->frame, SLOT_by) < 0)
        return false;
    while (is_at(r, object, ITEM_ORG_NOUN | ITEM_UNIT) && object < t + 4)
        object++;
    for (uint32_t k = t; k-- > 1 && t - k <= GOVERN_WORDS && is_at(r, object, ITEM_PARTY);) {
        uint32_t before = is_at(r, k - 1, ITEM_DATE) && k > 1 ? k - 2 : k - 1; /* die 1998 von X übernommene Y */
        const Hit *article = hit_at(r->doc, item_at(r, before)->token, CLASS_name_word);
        if (is_at(r, k, ITEM_PARTY))
            agent = k;
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_BE))
            return false;
        if (!opens(r, k, SLOT_by) || agent == NONE)
            continue;
        if (!article || article->value != NAME_WORD_the)
            return false;
        Group by = {.n = 0}, of = {.n = 0};
        group_right(r, agent, &by);
        group_right(r, object, &of);
        return fill(s, SLOT_by, &by) && fill(s, SLOT_object, &of);
    }
    return false;
}

/* Like X and Y Inc., now owned by Z: what is said behind the comma is said of Y alone. */
static bool fill_apposed(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    if (role_of(s->frame, SLOT_subject) != ROLE_target || t < 3 || !is_at(r, t - 1, ITEM_COMMA))
        return false;
    uint32_t k = is_at(r, t - 2, ITEM_PARTY) ? t - 2 : t - 3; /* over the full stop of Inc. */
    if (!is_at(r, k, ITEM_PARTY))
        return false;
    Group g = {.n = 0};
    group_add(&g, k);
    return fill(s, SLOT_subject, &g);
}

/* Bought by X in 2016, Y …: the participle that opens a sentence is said of the subject of the main clause. */
static bool read_opening(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    uint32_t main =
        item_at(r, t)->features & 1 << FEATURE_participle && t <= OPENING_ITEMS && role_of(s->frame, SLOT_object) >= 0
            ? main_subject(r, t)
            : NONE;
    if (main == NONE || is_at(r, t + 1, ITEM_PARTY))
        return false;
    Group g = {.n = 0};
    group_right(r, main, &g);
    s->passive = true;
    fill(s, SLOT_object, &g);
    s->taken[SLOT_object] = true;
    fill_slots(s, t + 1, t);
    return true;
}

static void read_verb(Search *s, uint32_t t)
{
    if (read_attribute(s, t) || read_opening(s, t))
        return;
    uint32_t brace = brace_of(s->r, t);
    if (brace != NONE) {
        read_last(s, t, brace);
        return;
    }
    s->passive = is_passive(s->r, t, s->frame);
    if (fill_inverted(s, t))
        return;
    if (s->passive) {
        if (!fill_from_main(s, t, SLOT_object))
            fill_subject(s, t, SLOT_object, true);
        s->taken[SLOT_object] = true;
        fill_slots(s, t + 1, t);
        if (is_apposed(s->r, t) && !s->taken[SLOT_by]) /* X has 30% of Y, bought from Z */
            fill_subject(s, t - 2, SLOT_subject, false);
        return;
    }
    if (fill_subject_behind(s, t)) { /* im Mai kaufte X die Firma Y */
        fill_object(s, behind_subject(s->r, t));
        fill_slots(s, clause_start(s->r, t), t);
        return;
    }
    if (read_transitive(s, t))
        return;
    if (!fill_apposed(s, t) && !fill_from_main(s, t, SLOT_subject))
        fill_subject(s, t, SLOT_subject, !(s->frame->flags & FRAME_goes_on)); /* también participaron X y Y */
    fill_object(s, t);
    fill_slots(s, t + 1, t);
    fill_with(s, t);
    fill_indirect(s, t);
}

/*
 * Is anything of this sort bought or built: behind the trigger, or before a verb that ends its clause (wird in
 * Dresden ein Werk bauen)?
 */
static bool is_about(const FrameReader *r, uint32_t t, ItemSet what, bool over_object)
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
static uint32_t carrier_of(const FrameReader *r, uint32_t t)
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
static bool by_follows(const Search *s, uint32_t t)
{
    if (role_of(s->frame, SLOT_by) < 0 || role_of(s->frame, SLOT_by) != role_of(s->frame, SLOT_subject))
        return false;
    for (uint32_t k = t + 1;
         k < s->r->items.n && k < t + 10 && !is_at(s->r, k, ITEM_BREAK | ITEM_VERB | ITEM_NOUN | ITEM_COMMA); k++)
        if (is_at(s->r, k, ITEM_SLOT) && item_at(s->r, k)->slot == SLOT_by)
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
                                ITEM_NUMBER) &&
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

/* With the takeover of Y, X becomes …: who acts is the subject of the main clause. */
static void fill_main(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    bool first = t < TITLE_ITEMS && is_at(r, 0, ITEM_SLOT);
    if (s->frame->kind != DEAL_acquisition || !s->c->n_parties ||
        (!first && !is_at(r, t - 1, ITEM_SLOT) && !(t > 1 && is_at(r, t - 2, ITEM_SLOT))))
        return;
    for (uint32_t k = t + 1, comma = 0; k < r->items.n && k <= t + 2 * GOODS_ITEMS; k++) {
        comma |= is_at(r, k, first ? ITEM_COMMA | ITEM_BRACE : ITEM_BRACE);
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

/* Bought the rights to X from Y: the verb's own frame says that its subject gets. */
static bool buys(const FrameReader *r, uint32_t i)
{
    return is_at(r, i, ITEM_VERB) &&
           role_of(&r->doc->lexicon->frames[item_at(r, i)->frame], SLOT_subject) == ROLE_acquirer;
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
static bool is_predicate(const FrameReader *r, uint32_t t)
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
static uint32_t named_behind(const FrameReader *r, uint32_t t)
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

static void read_noun(Search *s, uint32_t t)
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
        if (carrier < t && !by_follows(s, t) && !sides_follow(s, t) && !listed_follows(s, t) && !fill_sides(s, t) &&
            !(behind < t && fill_subject_behind(s, carrier)) && !fill_carried(s, carrier))
            fill_subject(s, carrier, SLOT_subject, true);
    }
    if (carrier == NONE || carrier > t)
        fill_sides(s, t);
    if (carrier == NONE && s->frame->give != FRAME_NONE && s->frame->kind == DEAL_loan && lends_to(r, t))
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
    fill_slots(s, from, t);
    if (carrier == NONE && !s->taken[SLOT_possessor] && !s->taken[SLOT_by] && !s->taken[SLOT_between] && t &&
        !s->taken[SLOT_subject] && !sides_follow(s, t) && !fill_subject(s, t, SLOT_subject, false))
        fill_main(s, t);
    fill_bought(s, t);
    fill_relative(s, t);
    if (!s->c->n_parties)
        fill_from_relative(s, t);
}

static void read_listing(Search *s, uint32_t t)
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

static bool is_state(const Document *doc, const Found *p)
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
static void drop_products(const Document *doc, Candidate *c)
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
    for (uint32_t k = t + 1; is_at(r, t, ITEM_VERB) && k < r->items.n && k <= t + GOVERN_WORDS + 2; k++) {
        if (is_at(r, k, ITEM_NOUN)) {
            uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
            return !is_at(r, k, ITEM_STAKE | ITEM_UNIT) &&
                   (kind == DEAL_license || (kind == DEAL_contract && is_at(r, t, ITEM_SUPPORT)));
        }
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_AMOUNT | ITEM_UNIT | ITEM_STAKE) ||
            (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0))
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
        if (ends_clause(r, k) || is_at(r, k, ITEM_VERB | ITEM_COMMA | ITEM_AMOUNT) ||
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
            return carrier != NONE && is_at(r, carrier, ITEM_GET);
        }
    return false;
}

/* To build, to supply: what one is hired for, not: to buy. */
static bool works(const FrameReader *r, uint32_t k)
{
    uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
    return kind == DEAL_contract || kind == DEAL_capex;
}

/* A retenu X pour préparer ses repas: one chosen to do something, though what is no service that is listed. */
static bool is_chosen_for(const FrameReader *r, const Frame *f, uint32_t t)
{
    for (uint32_t k = t + 1; role_of(f, SLOT_object) == ROLE_supplier && k <= t + OBJECT_WORDS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_THAT))
            return false;
        if (is_at(r, k, ITEM_PARTY))
            return (opens(r, k + 1, SLOT_to) && is_at(r, k + 2, ITEM_VERB) && works(r, k + 2)) ||
                   ((opens(r, k + 1, SLOT_for) || opens(r, k + 1, SLOT_to)) && k + 2 < r->items.n &&
                    !is_at(r, k + 2, ~(ItemSet)ITEM_SUPPORT) &&
                    token_at(r->doc, item_at(r, k + 2)->token)->kind == TOKEN_WORD &&
                    !token_has(token_at(r->doc, item_at(r, k + 2)->token), CLASS_function));
    }
    return false;
}

/* Entrusts X with the maintenance of its trains: is a service near behind t? */
static bool is_served(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS && !is_at(r, k, ITEM_BREAK | ITEM_THAT); k++) {
        const Hit *h = hit_at(r->doc, item_at(r, k)->token, CLASS_deal_word);
        if (h && h->value == DEAL_WORD_service)
            return true;
    }
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
static bool goes_there(const FrameReader *r, uint32_t t)
{
    return t && is_at(r, t - 1, ITEM_TITLE) && is_at(r, t, ITEM_VERB) && !spends_on_deal(r, t) && r->plant != NONE &&
           r->sentence <= r->plant + PLANT_SENTENCES;
}

/* Buys from X 5 million worth of bags: what so much money is of is goods, unless it is shares or a business. */
static bool buys_worth(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = t + 1; is_at(r, t, ITEM_VERB) && k + 2 < r->items.n && k <= t + GOODS_ITEMS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_VERB | ITEM_SPEECH))
            return false;
        if (!is_at(r, k, ITEM_AMOUNT))
            continue;
        const Token *of = token_at(r->doc, item_at(r, k + 2)->token);
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

/* Raised 90 million in a bond sale, in its listing: what the money was raised by says what the deal is. */
static bool raises_by(const FrameReader *r, uint32_t t)
{
    bool in = false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS && !ends_clause(r, k); k++) {
        if (is_at(r, k, ITEM_COMMA | ITEM_VERB))
            return false;
        in |= opens(r, k, SLOT_in) && is_at(r, k - 1, ITEM_AMOUNT);
        if (!in || !is_at(r, k, ITEM_NOUN))
            continue;
        uint8_t kind = r->doc->lexicon->frames[item_at(r, k)->frame].kind;
        return kind == DEAL_ipo || kind == DEAL_loan;
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

static const char *refusal(const FrameReader *r, const Search *s, uint32_t t)
{
    uint32_t flags = s->frame->flags;
    if (flags & FRAME_goes_on &&
        (s->frame->kind == DEAL_funding ? !r->rounds || r->sentence > r->round + ROUND_SENTENCES
                                        : !r->last_frame || r->last_frame->kind != s->frame->kind))
        return "goes on with no deal told before";
    if (is_negated(r, t))
        return "negated";
    if (spends_on_deal(r, t))
        return "speaks of a deal told before";
    if (s->frame->kind == DEAL_contract && !s->noun && is_command(r, t))
        return "orders someone to do something";
    if (s->frame->kind == DEAL_ipo && !s->noun && is_at(r, t - 1, ITEM_COMMA) && is_at(r, t - 2, ITEM_PARTY))
        return "says where a company is listed";
    if (s->frame->kind == DEAL_funding && flags & FRAME_needs_amount && !s->noun && raises_by(r, t))
        return "the noun behind the sum tells it";
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
        !(s->frame->kind == DEAL_contract && (is_served(r, t) || is_chosen_for(r, s->frame, t))))
        return "no goods are bought or delivered";
    if (flags & FRAME_needs_percent && !is_at(r, t + 1, ITEM_PERCENT) && !is_at(r, t + 2, ITEM_PERCENT))
        return "no part is told";
    if (flags & FRAME_bare && t + 1 < r->items.n && !is_at(r, t + 1, ITEM_AND | ITEM_COMMA) &&
        token_at(r->doc, item_at(r, t + 1)->token)->kind == TOKEN_WORD)
        return "something follows it";
    uint32_t sum = is_at(r, t + 1, ITEM_AMOUNT) ? t + 1 : t + 2;
    if (flags & FRAME_needs_sum &&
        (!is_at(r, sum, ITEM_AMOUNT) ||
         !(opens(r, sum + 1, SLOT_from) || raises(r, sum + 2) ||
           (opens(r, sum + 1, SLOT_of) && (is_at(r, sum + 2, ITEM_PARTY) || is_at(r, sum + 3, ITEM_PARTY))))))
        return "no sum behind it, or from nobody";
    if (flags & FRAME_needs_facility && !is_about(r, behind, ITEM_FACILITY, false) && !goes_there(r, t))
        return "what is built is no facility";
    return NULL;
}

static Span span_of_items(const FrameReader *r, uint32_t from, uint32_t to)
{
    const Item *last = item_at(r, to);
    return (Span){token_at(r->doc, item_at(r, from)->token)->start,
                  token_end(token_at(r->doc, last->token + last->n - 1))};
}

static Candidate candidate_at(const FrameReader *r, uint32_t t)
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
        s.frame->flags & (FRAME_needs_percent | FRAME_goes_on | FRAME_needs_facility)) {
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
            topic_group(&s, ROLE_customer); /* X has been picked to supply the turbines */
        fill_target(&s, t);
        fill_stock(&s, t);
        fill_owner(&s, t, to);
        c.described = c.kind == DEAL_acquisition && describes_target(&s, t);
        c.done = s.noun ? s.carrier != NONE && s.carrier < t && !is_at(r, s.carrier, ITEM_BE)
                        : it->features & (1 << FEATURE_past | 1 << FEATURE_participle) && !s.assumed;
        turn_sale(&s);
        turn_bid(&s);
        read_stake(&s, from, to);
        read_status(&s, t, from, to);
        sell_oneself(&s, t);
        read_dates(&s, t, from, to);
        read_amount(&s, t, from, to);
        fill_maker(&s, t, to);
        fill_borrower(&s);
        drop_products(doc, &c);
        states_order(doc, &c);
        no = !c.n_parties               ? "no party"
             : buys_shares(r, t, &c)    ? "shares of whom is not told"
             : pays_for_nothing(&s, &c) ? "what is paid for is not told"
                                        : NULL;
    }
    decide(doc, span_of_items(r, t, t), "deal", lexicon_string(doc->lexicon, s.frame->name), !no,
           no ? no : describe(doc, &c));
    if (!no) {
        *vector_add(&doc->memory, &r->found) = c;
        remember(r, &c);
        if (it->is & ITEM_VERB && c.amount != NONE)
            read_more_objects(r, t, s.frame, c);
    }
}

/* The transaction, l'opération: what is said of the deal before this sentence. */
static void read_title(FrameReader *r, uint32_t t)
{
    Candidate c = candidate_at(r, t);
    Search s = {r, &c, &(Frame){.flags = 0}, {false}, t, false, NONE, t, false};
    uint32_t from = clause_start(r, t), to = clause_end(r, t);
    c.kind = r->last_frame ? r->last_frame->kind : DEAL_acquisition; /* for what an amount may be */
    c.status = DEAL_STATUS_announced;
    if (to <= t + 2 && is_at(r, to, ITEM_BREAK)) /* Facture annoncée : 2 milliards */
        to = clause_end(r, to + 1);
    while (to > t + 1 && is_at(r, to - 1, ITEM_RELATIVE))
        to--;
    if (r->last_frame && (r->last_frame->kind == DEAL_funding || r->last_frame->kind == DEAL_loan)) {
        s.frame = r->last_frame; /* l'opération est menée par X, aux côtés de Y */
        s.passive = r->last_frame->kind == DEAL_funding;
        s.taken[SLOT_subject] = s.taken[SLOT_of] = s.taken[SLOT_for] = s.taken[SLOT_in] = s.taken[SLOT_to] =
            s.taken[SLOT_from] = true;
        fill_slots(&s, t + 1, t);
        drop_products(r->doc, &c);
    }
    if (r->last_frame && is_at(r, t, ITEM_NOUN) &&
        (r->last_frame->kind == DEAL_contract || r->last_frame->kind == DEAL_license)) {
        s.frame = r->last_frame; /* the contract was signed with X */
        for (uint32_t slot = 0; slot < SLOT_count; slot++)
            s.taken[slot] = slot != SLOT_with;
        fill_slots(&s, t + 1, t);
    }
    read_status(&s, t, from, to);
    read_dates(&s, t, from, to);
    read_amount(&s, t, from, to);
    *vector_add(&r->doc->memory, &r->found) = c;
}

static bool is_organization(const FrameReader *r, uint32_t i)
{
    return r->doc->entities.items[item_at(r, i)->entity].kind == ENTITY_organization;
}

/* When X was founded, Y …: the topic stands behind the comma. */
static uint32_t topic_from(const FrameReader *r)
{
    bool clause = false, named = false;
    for (uint32_t k = 0; r->any & ITEM_BREAK && k < r->items.n && k < REACH / 2; k++) {
        named |= is_at(r, k, ITEM_PARTY);
        if (!named && clause && is_at(r, k, ITEM_COMMA))
            return k; /* after months of silence, Y … */
        if (!named)
            clause |= is_at(r, k, ITEM_BREAK);
        else if (!clause)
            return 0;
        else if (is_at(r, k, ITEM_COMMA))
            return k;
    }
    return 0;
}

/* « … », said X, head of Y: whom a speaker speaks for, if the text names it more often than the one spoken of. */
static uint32_t spoken_for(const FrameReader *r)
{
    uint32_t person = NONE;
    bool says = false;
    for (uint32_t k = 0; k < r->items.n && k < REACH; k++) {
        says |= is_at(r, k, ITEM_SPEECH) || (person != NONE && token_is_char(r->doc, item_at(r, k)->token, ':'));
        if (person == NONE && is_at(r, k, ITEM_PERSON))
            person = item_at(r, k)->entity;
    }
    uint32_t of = person == NONE ? NONE : r->doc->entities.items[person].parent;
    uint32_t least = r->topic == NONE ? 1 : r->doc->entities.items[r->topic].mentions;
    return says && of != NONE && r->doc->entities.items[of].mentions > least ? of : NONE;
}

/* Whom the next sentence's "the company" means: the first organization here that no preposition governs. */
static void set_topic(FrameReader *r)
{
    if (!(r->any & ITEM_PARTY))
        return;
    uint32_t first = NONE, governed = NONE, from = topic_from(r);
    for (uint32_t k = from; k < r->items.n && k < REACH && first == NONE; k++) {
        const Item *it = item_at(r, k);
        if (is_at(r, k - 1, ITEM_OPEN) && is_at(r, k + 1, ITEM_CLOSE) && k)
            continue; /* the Securities Commission (CVM) */
        if (r->topic != NONE && it->is & ITEM_PRONOUN && !(it->is & (ITEM_RELATIVE | ITEM_THAT)) &&
            governed_by(r, k) < 0 && !party_near(r, k))
            break; /* the group, it: the one spoken of still */
        const Entity *e = it->is & ITEM_PARTY ? &r->doc->entities.items[it->entity] : NULL;
        if (!e || e->kind != ENTITY_organization)
            continue;
        if (governed_by(r, k) >= 0) { /* in a filing with X, Y said: X only where no one else is named */
            governed = governed == NONE && r->topic == NONE ? k : governed;
            continue;
        }
        if (r->topic == NONE || e->mentions > 1 ||
            r->doc->entities.items[r->topic].mentions == 1) /* not one named in passing */
            first = k;
    }
    first = first == NONE ? governed : first;
    for (uint32_t k = 0; k < r->items.n && k < REACH; k++)
        if (is_at(r, k, ITEM_PARTY)) { /* X and Y, for the two companies */
            Group g = {.n = 0};
            group_right(r, k, &g);
            if (g.n == 2 && is_organization(r, g.at[0]) && is_organization(r, g.at[1])) {
                r->pair[0] = item_at(r, g.at[0])->entity;
                r->pair[1] = item_at(r, g.at[1])->entity;
                break;
            }
        }
    uint32_t speaker = first == NONE ? spoken_for(r) : NONE;
    if (speaker != NONE && speaker != r->topic) {
        r->topic_before = r->topic;
        r->topic = speaker;
        r->topic_mention = NONE;
    }
    if (first != NONE) {
        if (r->topic != item_at(r, first)->entity)
            r->topic_before = r->topic;
        r->topic = item_at(r, first)->entity;
        r->topic_mention = item_at(r, first)->ref;
    }
}

static bool one_party_is_enough(uint8_t kind)
{
    return kind == DEAL_funding || kind == DEAL_loan || kind == DEAL_ipo || kind == DEAL_capex;
}

/* An amount that several candidates of unlike kinds claim goes to the one it suits best. */
static void settle_amounts(FrameReader *r, uint32_t from)
{
    uint32_t to = r->found.n;
    for (uint32_t i = from; i < to && i < from + REACH; i++)
        for (uint32_t k = from; k < to && k < from + REACH; k++) {
            Candidate *a = &r->found.items[i], *b = &r->found.items[k];
            if (a->amount == NONE || a->amount != b->amount || i == k || !a->frame)
                continue;
            bool rivals = b->frame && (a->n_parties > 1 || one_party_is_enough(a->kind)) && a->kind != b->kind &&
                          !((a->frame->flags | b->frame->flags) & FRAME_weak) && a->fit > b->fit;
            if (rivals || !b->frame) /* "the deal" leaves it to a trigger */
                b->amount = NONE;
        }
}

/* Soit un montant total de 615 M$: wherever it stands, the sum of the deal told before. */
static void read_sum(FrameReader *r, uint32_t t)
{
    Candidate c = candidate_at(r, t);
    Search s = {r, &c, &(Frame){.flags = 0}, {false}, t, false, NONE, t, false};
    c.kind = r->last_frame->kind;
    c.status = DEAL_STATUS_announced;
    read_amount(&s, t, t, t + SUM_ITEMS < r->items.n ? t + SUM_ITEMS : r->items.n);
    if (c.amount != NONE)
        *vector_add(&r->doc->memory, &r->found) = c;
}

/* The $750 million deal, the cash-and-stock deal: the article stands farther before the noun. */
static bool is_long_title(const FrameReader *r, uint32_t t)
{
    if (!r->last_frame || !t || !is_at(r, t, ITEM_NOUN) || is_at(r, t, ITEM_TITLE) || is_at(r, t + 1, ITEM_PARTY) ||
        (is_at(r, t + 1, ITEM_SLOT) && !is_at(r, t + 2, ITEM_DATE | ITEM_AMOUNT)))
        return false;
    const Frame *f = &r->doc->lexicon->frames[item_at(r, t)->frame];
    if (!(f->flags & FRAME_weak) && f->kind != r->last_frame->kind)
        return false;
    bool sum = is_at(r, t - 1, ITEM_AMOUNT);
    for (uint32_t k = 0; k < t + TITLE_WORDS / 2 && !sum; k++)
        if (is_at(r, k, ITEM_PARTY | ITEM_PERSON))
            return false; /* X rounded off the sale of Y */
    for (uint32_t k = t; k-- > 0 && t - k <= TITLE_WORDS;) {
        const Hit *h = hit_at(r->doc, item_at(r, k)->token, CLASS_name_word);
        if (h && h->value == NAME_WORD_the)
            return !token_has(token_at(r->doc, item_at(r, k)->token), CLASS_numeral); /* not a deal */
        if (is_at(r, k, ~(ItemSet)(ITEM_AMOUNT | ITEM_AND | ITEM_WHOLE | ITEM_STAKE)))
            return false;
    }
    return false;
}

/* Is the token the beginning of "the deal" or of "a total of"? */
static bool is_title(const Document *doc, uint32_t i)
{
    for (const Hit *h = hit_at(doc, i, CLASS_deal_word); h && h < doc->hits.items + doc->hits.n && h->token == i; h++)
        if (h->class_ == CLASS_deal_word && (h->value == DEAL_WORD_title || h->value == DEAL_WORD_sum))
            return true;
    return false;
}

/* Most sentences: no trigger, no party that could become what the next ones speak of, nothing said of a deal before.
 */
static bool says_nothing(FrameReader *r, const Sentence *s)
{
    const Document *doc = r->doc;
    const uint64_t deal_word = 1ull << CLASS_deal_word;
    if (s->classes & (1ull << CLASS_trigger_verb | 1ull << CLASS_trigger_noun))
        return false;
    while (r->next_mention < doc->mentions.n && doc->mentions.items[r->next_mention].token < s->token)
        r->next_mention++;
    for (uint32_t m = r->next_mention; m < doc->mentions.n && doc->mentions.items[m].token < s->token + s->n; m++)
        if (doc->mentions.items[m].kind == ENTITY_organization || doc->mentions.items[m].kind == ENTITY_product)
            return false;
    for (uint32_t i = s->token; s->classes & deal_word && i < s->token + s->n; i++)
        if (token_at(doc, i)->classes & deal_word && is_title(doc, i))
            return false;
    return true;
}

/*
 * The sums of the sentence: of the deal told before it where no trigger stands before them, else of the one told in
 * it, if that has no amount (renegotiated the order: 18 jets, and the contract value falls to 2.7 billion).
 */
static void read_sums(FrameReader *r, uint32_t before, bool own)
{
    bool trigger = false;
    for (uint32_t k = before; own && k < r->found.n; k++)
        if (r->found.items[k].frame && r->found.items[k].amount != NONE)
            return;
    for (uint32_t i = 0; r->any & ITEM_SUM && i < r->items.n && r->last_frame; i++) {
        trigger |= is_at(r, i, ITEM_VERB | ITEM_NOUN);
        if (is_at(r, i, ITEM_SUM) && (own ? trigger && r->found.n > before : !trigger && r->found.n == before)) {
            read_sum(r, i);
            return;
        }
    }
}

/* "The deal" at the beginning of a sentence, else the sum of the deal told before, wherever it stands. */
static void read_beginning(FrameReader *r, uint32_t before)
{
    bool both = false; /* les deux groupes, associés à parts égales, y consacreront 12 millions */
    for (uint32_t i = 0; r->any & (ITEM_TITLE | ITEM_NOUN) && i < r->items.n && (i < TITLE_ITEMS || both); i++) {
        both |= is_at(r, i, ITEM_BOTH);
        if (i >= TITLE_ITEMS && (i >= REACH / 2 || is_at(r, i, ITEM_PARTY | ITEM_PERSON | ITEM_NOUN | ITEM_BREAK)))
            break;
        if (is_at(r, i, ITEM_TITLE) || (i < TITLE_ITEMS && is_long_title(r, i))) {
            read_title(r, i);
            break;
        }
    }
    read_sums(r, before, false);
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
        if (r->any & ITEM_FACILITY)
            r->plant = sentence;
    }
}
