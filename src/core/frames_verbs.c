/*
 * frames_verbs.c - reads a trigger that is a verb: in the active, in the passive, at the end of its clause behind
 * what it opens, as a participle that opens a sentence or stands behind a name, and said of the one before the comma.
 *
 *     Lanvex  bought   Brintol            Brintol  was  bought  by  Lanvex
 *     subject trigger  object             object        trigger     subject
 */
#include <string.h>

#include "frames_parts.h"

/* Y, acquis auprès de X; Y, bought in 2019; Y, racheté pour 12 millions: the participle is said of the name before
 * the comma. */
static bool is_apposed(const FrameReader *r, uint32_t t)
{
    bool priced = is_at(r, t + 1, ITEM_AMOUNT) || (opens(r, t + 1, SLOT_for) && is_at(r, t + 2, ITEM_AMOUNT));
    return t > 2 && is_at(r, t - 1, ITEM_COMMA) && is_at(r, t - 2, ITEM_PARTY) &&
           item_at(r, t)->features & 1 << FEATURE_participle &&
           (priced || is_at(r, t + 1, ITEM_DATE) ||
            (is_at(r, t + 1, ITEM_SLOT) && item_at(r, t + 1)->slots >> SLOT_from & 1));
}

/* Y was bought by X in 1991 and then | sold on to Z: the passive goes on over the and, if nothing is sold but Y. */
static bool goes_on_passive(const FrameReader *r, uint32_t t, const Frame *f)
{
    uint32_t and = t;
    if (role_of(f, SLOT_subject) != ROLE_seller || !(is_at(r, t + 1, ITEM_SLOT) && opens(r, t + 1, SLOT_to)))
        return false;
    while (and > 1 && t - and < 3 && !is_at(r, and, ITEM_AND) && (and == t || !item_at(r, and)->is))
        and--;
    for (uint32_t k = and; is_at(r, and, ITEM_AND) && k-- > 1 && and-k <= MAIN_ITEMS;) {
        if (is_at(r, k, ITEM_BREAK | ITEM_SPEECH | ITEM_RELATIVE | ITEM_THAT))
            return false;
        if (is_at(r, k, ITEM_VERB | ITEM_SUPPORT))
            return is_at(r, k, ITEM_VERB) && is_at(r, k - 1, ITEM_BE);
    }
    return false;
}

bool is_passive(const FrameReader *r, uint32_t t, const Frame *f)
{
    const Item *it = item_at(r, t);
    bool served = f->flags & FRAME_needs_goods && role_of(f, SLOT_by) >= 0; /* la maintenance a été confiée à X */
    if (!(it->features & 1 << FEATURE_participle) || (role_of(f, SLOT_object) < 0 && !served))
        return false;
    if (!t && is_at(r, 1, ITEM_SLOT) && item_at(r, 1)->slots & (1 << SLOT_to | 1 << SLOT_from | 1 << SLOT_by))
        return true; /* Sold to X in 2011, Y … */
    for (uint32_t k = t; k-- > 0 && t - k <= 3;)
        if (is_at(r, k, ITEM_BE))
            return true;
        else if (is_at(r, k, ~(ItemSet)ITEM_NEGATION))
            break;
    if (goes_on_passive(r, t, f))
        return true;
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
void fill_target(Search *s, uint32_t t)
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
    for (uint32_t i = 0; i < c->n_parties; i++)
        anaphor &= c->parties[i].entity != r->topic;
    if (anaphor && c->kind == DEAL_acquisition && has_role(c, ROLE_acquirer) && !has_role(c, ROLE_target) &&
        !s->assumed && r->last_target == NONE && topic_group(s, ROLE_target))
        return; /* Y said X took control of the company, X is selling the company to Y */
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
void fill_stock(Search *s, uint32_t t)
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
void fill_owner(Search *s, uint32_t from, uint32_t to)
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
uint32_t brace_of(const FrameReader *r, uint32_t t)
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

/* Bei X hat Y 40 Züge bestellt: where the slots of a clause begin whose brace opens at an item, a preposition before
 * it and all. */
static uint32_t slots_from(const Search *s, uint32_t brace)
{
    const FrameReader *r = s->r;
    uint32_t start = clause_start(r, brace);
    if (!r->braces || start >= brace || !is_at(r, start, ITEM_SLOT) || opens(r, start, SLOT_as) ||
        (s->frame->kind == DEAL_acquisition && (opens(r, start, SLOT_with) || opens(r, start, SLOT_on))))
        return brace + 1;
    for (uint32_t k = start + 1; k < brace; k++)
        if (is_at(r, k, ITEM_SLOT | ITEM_NOUN | ITEM_VERB | ITEM_SUPPORT | ITEM_COMMA))
            return brace + 1;
    return start;
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
    uint32_t fronted = object != NONE && !s->passive ? fronted_object(r, brace) : NONE;
    if (s->passive) {
        fill_subject(s, t, SLOT_object, true);
        s->taken[SLOT_object] = true;
    } else if (fronted != NONE && fronted != object && role_of(s->frame, SLOT_object) >= 0) {
        Group g = {.n = 0}; /* den Hersteller Y hat X gekauft */
        group_left(r, object, &g);
        fill(s, SLOT_subject, &g);
        fill_one(s, fronted);
    } else if (object == NONE || role_of(s->frame, SLOT_object) < 0) {
        fill_subject(s, t, SLOT_subject, true);
    } else {
        Group g = {.n = 0};
        group_left(r, object, &g);
        bool subject = fill_subject(s, g.at[0], SLOT_subject, false);
        fill(s, subject ? SLOT_object : SLOT_subject, &g);
    }
    fill_slots(s, slots_from(s, brace), t);
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

/* X, que rachète Y; X, que vient de racheter Y: the pronoun is always the object, and the subject stands behind. */
static bool read_object_relative(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    uint32_t k = t, behind = t + 1;
    const ItemSet passed = ITEM_SUPPORT | ITEM_BE | ITEM_HAD | ITEM_SLOT;
    while (k > 1 && t - k < RELATIVE_ITEMS && !is_at(r, k - 1, ~passed))
        k--;
    if (k < 2 || !is_at(r, --k, ITEM_RELATIVE) || !(item_at(r, k)->features & 1 << FEATURE_bound))
        return false;
    uint32_t party = is_at(r, k - 1, ITEM_COMMA) && k > 1 ? k - 2 : k - 1;
    while (behind < r->items.n && behind < t + GOVERN_WORDS && !item_at(r, behind)->is)
        behind++; /* aussi le groupe */
    if (!is_at(r, party, ITEM_PARTY) || !is_at(r, behind, ITEM_PARTY) || role_of(s->frame, SLOT_object) < 0)
        return false;
    Group object = {.n = 0}, subject = {.n = 0};
    group_left(r, party, &object);
    group_right(r, behind, &subject);
    fill(s, SLOT_subject, &subject);
    fill(s, SLOT_object, &object);
    fill_slots(s, t + 1, t);
    return true;
}

void read_verb(Search *s, uint32_t t)
{
    if (read_attribute(s, t) || read_opening(s, t))
        return;
    uint32_t brace = brace_of(s->r, t);
    if (brace != NONE) {
        read_last(s, t, brace);
        return;
    }
    s->passive = is_passive(s->r, t, s->frame);
    if (fill_inverted(s, t) || (!s->passive && read_object_relative(s, t)))
        return;
    if (s->passive) {
        Group apposed = {.n = 0};
        if (is_apposed(s->r, t))
            group_add(&apposed, t - 2);
        if (!fill(s, SLOT_object, &apposed) && !fill_from_main(s, t, SLOT_object))
            fill_subject(s, t, SLOT_object, true);
        s->taken[SLOT_object] = true;
        fill_slots(s, t + 1, t);
        if (is_apposed(s->r, t) && !s->taken[SLOT_by]) /* X has 30% of Y, bought from Z */
            fill_subject(s, t - 2, SLOT_subject, false);
        return;
    }
    uint32_t fronted = fronted_object(s->r, t);
    if (fill_subject_behind(s, t)) { /* im Mai kaufte X die Firma Y */
        if (fronted != NONE)
            fill_one(s, fronted);
        else
            fill_object(s, behind_subject(s->r, t));
        fill_slots(s, clause_start(s->r, t), t);
        return;
    }
    if (read_transitive(s, t))
        return;
    uint32_t cleft = cleft_of(s->r, t);
    if (cleft != NONE)
        fill_slots(s, cleft, t);
    if (!fill_apposed(s, t) && !fill_from_main(s, t, SLOT_subject))
        fill_subject(s, t, SLOT_subject, !(s->frame->flags & FRAME_goes_on)); /* también participaron X y Y */
    fill_object(s, t);
    fill_slots(s, t + 1, t);
    fill_with(s, t);
    fill_indirect(s, t);
}
