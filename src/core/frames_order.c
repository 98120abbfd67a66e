/*
 * frames_order.c - where the verb stands second, whoever acts may stand behind it: Insgesamt investiert X drei
 * Millionen in ein Werk; Daarvoor betaalt X vijf miljoen. It is so only in languages whose last verbs close a brace,
 * and only where the sentence begins with something else than a subject: a preposition, a day, an adverb, a whole
 * clause.
 *
 *     Im   Mai   kaufte   der  Konzern Lanvex   die Firma  Brintol
 *     SLOT DATE  VERB          ORG_NOUN PARTY              PARTY
 *                t                      behind_subject()
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

/* Does something else than a subject stand between the clause's start and its verb at v? */
static bool is_fronted(const FrameReader *r, uint32_t start, uint32_t v)
{
    const Token *before = start ? token_at(r->doc, item_at(r, start - 1)->token) : NULL;
    bool adverb = before && before->kind == TOKEN_WORD && is_at(r, start - 1, ITEM_BREAK);
    if (v == start)
        return adverb;               /* zudem kauft X */
    if (is_at(r, v - 1, ITEM_COMMA)) /* wie X mitteilte, kauft …; nachdem …, kauft … */
        return adverb || opens(r, start, SLOT_as);
    const Token *first = token_at(r->doc, item_at(r, start)->token);
    if (!is_at(r, start, ITEM_SLOT | ITEM_DATE) &&
        (!token_has(first, CLASS_function) || token_has(first, CLASS_pronoun) || is_article(r, start)))
        return false;
    for (uint32_t k = start; k < v; k++)
        if (is_at(r, k, ITEM_PARTY | ITEM_PERSON | ITEM_PRONOUN | ITEM_BOTH | ITEM_TITLE | ITEM_ORG_NOUN) &&
            governed_by(r, k) < 0 && !(k > start && is_at(r, k - 1, ITEM_SLOT)))
            return false;
    return true;
}

uint32_t subject_behind(const FrameReader *r, uint32_t v)
{
    if (!r->braces || !is_finite(r, v) || !is_fronted(r, clause_start(r, v), v))
        return NONE;
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

uint32_t behind_subject(const FrameReader *r, uint32_t v)
{
    uint32_t k = subject_behind(r, v);
    if (k == NONE || !is_at(r, k, ITEM_PARTY))
        return k == NONE ? v : k;
    Group g = {.n = 0};
    group_right(r, k, &g);
    return g.at[g.n - 1];
}

bool fill_subject_behind(Search *s, uint32_t v)
{
    const FrameReader *r = s->r;
    uint32_t k = subject_behind(r, v);
    if (k == NONE)
        return false;
    if (is_at(r, k, ITEM_BOTH))
        return fill_both(s, SLOT_subject);
    if (!is_at(r, k, ITEM_PARTY))
        return topic_group(s, role_of(s->frame, SLOT_subject));
    Group g = {.n = 0};
    group_right(r, k, &g);
    s->subject = v;
    return fill(s, SLOT_subject, &g);
}
