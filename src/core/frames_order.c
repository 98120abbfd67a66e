/*
 * frames_order.c - where the verb stands second, whoever acts may stand behind it: Insgesamt investiert X drei
 * Millionen in ein Werk; Daarvoor betaalt X vijf miljoen. It is so only in languages whose last verbs close a brace,
 * and only where the sentence begins with something else than a subject: a preposition, a day, an adverb, a whole
 * clause.
 *
 *     Im   Mai   kaufte   der  Konzern Lanvex   die Firma  Brintol
 *     SLOT DATE  VERB          ORG_NOUN PARTY              PARTY
 *                t                      behind_subject()
 *
 * An article may show that what stands first is no subject but the object: Den Hersteller Brintol kauft Lanvex.
 */
#include "frames_parts.h"

static bool is_finite(const FrameReader *r, uint32_t v)
{
    return is_at(r, v, ITEM_VERB | ITEM_SUPPORT) &&
           item_at(r, v)->features &
               (1 << FEATURE_present | 1 << FEATURE_past | 1 << FEATURE_conditional | 1 << FEATURE_split);
}

static bool is_article(const FrameReader *r, uint32_t i)
{
    const Hit *h = hit_at(r->doc, item_at(r, i)->token, CLASS_name_word);
    return h && h->value == NAME_WORD_the;
}

/* Den, dem: does the article at item i show that what it stands before is no subject? */
static bool is_oblique(const FrameReader *r, uint32_t i)
{
    const Document *doc = r->doc;
    uint32_t token = item_at(r, i)->token;
    for (const Hit *h = hit_at(doc, token, CLASS_deal_word);
         h && h < doc->hits.items + doc->hits.n && h->token == token; h++)
        if (h->class_ == CLASS_deal_word && h->value == DEAL_WORD_oblique)
            return true;
    return false;
}

uint32_t fronted_object(const FrameReader *r, uint32_t v)
{
    uint32_t start = clause_start(r, v), found = NONE;
    if (!r->braces || start >= v || !is_oblique(r, start))
        return NONE;
    for (uint32_t k = start + 1; k < v; k++) {
        if (is_at(r, k, ITEM_VERB | ITEM_SUPPORT | ITEM_COMMA | ITEM_NOUN | ITEM_SPEECH))
            return NONE;
        if (is_at(r, k, ITEM_PARTY) && found == NONE && governed_by(r, k) < 0)
            found = k;
    }
    return found;
}

/*
 * X, der im Mai Y gekauft hat, trennt sich von Z: where what begins a clause is a party and a comma, and its verb
 * follows another comma, what stands between is put in.
 */
uint32_t subject_before(const FrameReader *r, uint32_t v)
{
    if (!r->braces || v < 3 || !is_at(r, v - 1, ITEM_COMMA) ||
        !is_at(r, v, ITEM_VERB | ITEM_SUPPORT | ITEM_BRACE | ITEM_BE) ||
        is_at(r, v, ITEM_RELATIVE | ITEM_THAT | ITEM_SLOT | ITEM_BREAK | ITEM_POSSESSIVE) ||
        item_at(r, v)->features & (1 << FEATURE_infinitive | 1 << FEATURE_participle))
        return NONE;
    uint32_t found = NONE;
    for (uint32_t k = clause_start(r, v); k + 2 < v; k++) {
        if (is_at(r, k, ITEM_COMMA))
            return found != NONE && is_at(r, k - 1, ITEM_PARTY | ITEM_CLOSE | ITEM_PLACE) &&
                           !is_at(r, k + 1, ITEM_PARTY)
                       ? found
                       : NONE;
        if (is_at(r, k,
                  ITEM_VERB | ITEM_SUPPORT | ITEM_BRACE | ITEM_BE | ITEM_BREAK | ITEM_SPEECH | ITEM_NOUN |
                      ITEM_PERSON))
            return NONE;
        if (is_at(r, k, ITEM_PARTY) && found == NONE && governed_by(r, k) < 0)
            found = k;
    }
    return NONE;
}

/* Does something else than a subject stand between the clause's start and its verb at v? */
static bool is_fronted(const FrameReader *r, uint32_t start, uint32_t v)
{
    const Token *before = start ? token_at(r->doc, item_at(r, start - 1)->token) : NULL;
    bool adverb = before && before->kind == TOKEN_WORD && is_at(r, start - 1, ITEM_BREAK);
    if (v == start)
        return adverb;               /* zudem kauft X */
    if (is_at(r, v - 1, ITEM_COMMA)) /* wie X mitteilte, kauft …; nachdem …, kauft … */
        return adverb || opens(r, start, SLOT_as);
    if (fronted_object(r, v) != NONE)
        return true;
    const Token *first = token_at(r->doc, item_at(r, start)->token);
    if (!is_at(r, start, ITEM_SLOT | ITEM_DATE | ITEM_AMOUNT) &&
        (!token_has(first, CLASS_function) || token_has(first, CLASS_pronoun) || is_article(r, start)))
        return false;
    for (uint32_t k = start; k < v; k++)
        if (is_at(r, k, ITEM_PARTY | ITEM_PERSON | ITEM_PRONOUN | ITEM_BOTH | ITEM_TITLE | ITEM_ORG_NOUN) &&
            governed_by(r, k) < 0 && !(k > start && is_at(r, k - 1, ITEM_SLOT)))
            return false;
    return true;
}

/* The party, or the words for one, straight behind the verb at v, that no preposition governs; or NONE. */
static uint32_t straight_behind(const FrameReader *r, uint32_t v)
{
    for (uint32_t k = v + 1; k < r->items.n && k <= v + GOVERN_WORDS; k++) {
        if (is_at(r, k, ITEM_PARTY))
            return k;
        if (is_at(r, k, ITEM_BOTH) || (is_at(r, k, ITEM_PRONOUN) && !party_near(r, k)))
            return k;
        if (is_at(r, k,
                  ITEM_SLOT | ITEM_AMOUNT | ITEM_COMMA | ITEM_BREAK | ITEM_VERB | ITEM_NOUN | ITEM_GOODS |
                      ITEM_POSSESSIVE | ITEM_RELATIVE))
            return NONE;
    }
    return NONE;
}

uint32_t subject_behind(const FrameReader *r, uint32_t v)
{
    bool behind = r->braces && is_finite(r, v) && is_fronted(r, clause_start(r, v), v);
    return behind ? straight_behind(r, v) : NONE;
}

/* Den Auftrag erhielt X von Y; ein Darlehen gewährt die Bank X dem Hersteller Y: the noun at t stands before its
 * verb, and with nobody beside it whose it could be. */
bool fill_fronted_noun(Search *s, uint32_t t, uint32_t carrier)
{
    const FrameReader *r = s->r;
    uint32_t k =
        r->braces && carrier != NONE && carrier > t && is_finite(r, carrier) ? straight_behind(r, carrier) : NONE;
    if (k == NONE || !is_at(r, k, ITEM_PARTY))
        return false;
    for (uint32_t i = clause_start(r, t); i < carrier; i++)
        if (i != t && is_at(r, i, ITEM_PARTY | ITEM_PERSON | ITEM_PRONOUN | ITEM_VERB | ITEM_SUPPORT | ITEM_BE) &&
            (governed_by(r, i) < 0 || !is_at(r, i, ITEM_PARTY | ITEM_PERSON)))
            return false;
    Group g = {.n = 0}, to = {.n = 0};
    group_right(r, k, &g);
    uint32_t last = g.at[g.n - 1];
    if (!fill(s, SLOT_subject, &g))
        return false;
    for (uint32_t i = last + 1; i < r->items.n && i <= last + GOVERN_WORDS && role_of(s->frame, SLOT_object) >= 0;
         i++) {
        if (is_at(r, i, ITEM_COMMA | ITEM_BREAK | ITEM_SLOT | ITEM_VERB | ITEM_SPEECH))
            break;
        if (is_at(r, i, ITEM_PARTY)) {
            group_right(r, i, &to);
            fill(s, SLOT_object, &to);
            break;
        }
    }
    return true;
}

uint32_t behind_subject(const FrameReader *r, uint32_t v)
{
    uint32_t k = subject_behind(r, v);
    if (k == NONE || !is_at(r, k, ITEM_PARTY))
        return k == NONE ? v : k;
    Group g = {.n = 0};
    group_right(r, k, &g);
    return g.at[g.n - 1];
}

/* Nun geht die Laborsparte der X AG an Y: whose unit stands behind the verb sells it. */
static bool fill_unit_behind(Search *s, uint32_t v)
{
    const FrameReader *r = s->r;
    if (!r->braces || role_of(s->frame, SLOT_subject) != ROLE_target || role_of(s->frame, SLOT_from) != ROLE_seller ||
        !is_finite(r, v) || !is_fronted(r, clause_start(r, v), v))
        return false;
    for (uint32_t k = v + 1; k <= v + GOVERN_WORDS; k++) {
        if (is_at(r, k, ITEM_UNIT) && opens(r, k + 1, SLOT_of) && !is_at(r, k, ITEM_PARTY)) {
            uint32_t owner = k + 2;
            while (owner <= k + 4 && !is_at(r, owner, ITEM_PARTY))
                owner++;
            if (!is_at(r, owner, ITEM_PARTY))
                return false;
            add_party(s->c, ROLE_seller, item_at(r, owner)->entity, item_at(r, owner)->ref);
            return s->taken[SLOT_subject] = true;
        }
        if (is_at(r, k, ITEM_PARTY | ITEM_SLOT | ITEM_COMMA | ITEM_BREAK | ITEM_VERB))
            return false;
    }
    return false;
}

bool fill_subject_behind(Search *s, uint32_t v)
{
    const FrameReader *r = s->r;
    uint32_t k = subject_behind(r, v);
    if (k == NONE)
        return fill_unit_behind(s, v);
    if (is_at(r, k, ITEM_BOTH))
        return fill_both(s, SLOT_subject);
    if (!is_at(r, k, ITEM_PARTY))
        return topic_group(s, role_of(s->frame, SLOT_subject));
    Group g = {.n = 0};
    group_right(r, k, &g);
    s->subject = v;
    return fill(s, SLOT_subject, &g);
}
