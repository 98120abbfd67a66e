/*
 * frames_main.c - a subject that stands behind its verb or noun.
 *
 *     By buying Brintol, Lanvex gains …           the subject of the main clause, behind the comma
 *     After its takeover by Lanvex, Brintol …     likewise
 *     Leading the round was Mirelune Capital.     behind to be
 */
#include "frames_parts.h"

/* The party that begins behind the comma at item k, NONE: something else does. */
static uint32_t begins_behind(const FrameReader *r, uint32_t k)
{
    enum { DESCRIPTION_ITEMS = 4 };
    for (uint32_t j = k + 1; j <= k + DESCRIPTION_ITEMS; j++) {
        if (is_at(r, j, ITEM_PARTY))
            return governed_by(r, j) < 0 && !is_at(r, j + 1, ITEM_COMMA | ITEM_AND) ? j : NONE;
        if (is_at(r, j, ~(ItemSet)ITEM_ORG_NOUN))
            return NONE;
    }
    return NONE;
}

/*
 * After its takeover by X in 2011, Y …: the sentence begins with a clause that has no subject of its own; the main
 * one's is its. NONE: it does not.
 */
uint32_t main_subject(const FrameReader *r, uint32_t t)
{
    for (uint32_t k = 0; k < t; k++)
        if (is_at(r, k, ITEM_PARTY | ITEM_PERSON | ITEM_VERB) ||
            (is_at(r, k, ITEM_SUPPORT) && !(item_at(r, k)->features & 1 << FEATURE_participle)))
            return NONE;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + MAIN_ITEMS; k++) {
        if (is_at(r, k, ITEM_BREAK | ITEM_VERB | ITEM_SPEECH | ITEM_SUPPORT))
            return NONE;
        uint32_t found = is_at(r, k, ITEM_COMMA) && !is_at(r, k + 1, ITEM_AND) ? begins_behind(r, k) : NONE;
        if (found != NONE)
            return found;
    }
    return NONE;
}

/* By buying, having bought, bought by; with its deal to buy: a verb whose subject the main clause has. */
static bool lacks_subject(const FrameReader *r, uint32_t t)
{
    uint16_t features = item_at(r, t)->features;
    bool own = false;
    for (uint32_t k = 0; k < t; k++)
        own |= is_at(r, k, ITEM_POSSESSIVE);
    if (features & 1 << FEATURE_infinitive)
        return own || (t == 1 && is_at(r, 0, ITEM_SLOT)); /* to buy, après acheter, ao comprar */
    for (uint32_t k = 0; k < t; k++)
        own |= is_at(r, k, ITEM_PRONOUN | ITEM_ORG_NOUN | ITEM_UNIT | ITEM_BE);
    bool participle = features & 1 << FEATURE_participle && (!t || is_at(r, t - 1, ITEM_HAD)); /* having bought */
    return t <= FIRST_ITEMS && (features & 1 << FEATURE_gerund || participle) && !own;
}

bool fill_from_main(Search *s, uint32_t t, Slot as)
{
    uint32_t main = lacks_subject(s->r, t) ? main_subject(s->r, t) : NONE;
    if (main == NONE)
        return false;
    Group g = {.n = 0};
    group_right(s->r, main, &g);
    return fill(s, as, &g);
}

/* Leading, quien compró, a comprare: does the verb at t begin a clause that says whose action it is behind to be? */
static bool awaits_subject(const FrameReader *r, uint32_t t)
{
    uint16_t features = item_at(r, t)->features;
    uint32_t first = 0;
    if (t > FIRST_ITEMS)
        return false;
    if (t && is_at(r, 0, ITEM_RELATIVE))
        first = 1; /* quien, chi, quem: a relative that stands for nobody before it */
    else if (t == 1 && opens(r, 0, SLOT_to) && features & 1 << FEATURE_infinitive)
        return true;
    else if (!(features & 1 << FEATURE_gerund))
        return false;
    for (uint32_t k = first; k < t; k++)
        if (is_at(r, k, ITEM_PARTY | ITEM_PRONOUN | ITEM_BE | ITEM_SLOT))
            return false;
    return true;
}

/* Leading the round was X, also taking part were X and Y, buying Z is X; quien compró Z fue X. */
bool fill_inverted(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    uint32_t object = NONE;
    if (!awaits_subject(r, t))
        return false;
    for (uint32_t k = t + 1; k < r->items.n && k <= t + GOODS_ITEMS; k++) {
        if (is_at(r, k, ITEM_COMMA | ITEM_BREAK | ITEM_VERB | ITEM_RELATIVE))
            return false;
        if (is_at(r, k, ITEM_PARTY) && governed_by(r, k) < 0)
            object = k;
        for (uint32_t j = k + 1; is_at(r, k, ITEM_BE) && j <= k + GOVERN_WORDS; j++) {
            Group g = {.n = 0};
            if (!is_at(r, j, ITEM_PARTY) || governed_by(r, j) >= 0)
                continue;
            group_right(r, j, &g);
            fill(s, SLOT_subject, &g);
            if (object != NONE)
                fill_one(s, object);
            fill_slots(s, j + 1, t);
            return true;
        }
    }
    return false;
}
