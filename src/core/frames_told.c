/*
 * frames_told.c - what a sentence leaves for the next ones and takes from those before: the topic ("the company"),
 * the deal told before ("the transaction, worth 3 billion"), and its sum ("for a total of").
 */
#include "frames_parts.h"

/* The transaction, l'opération: what is said of the deal before this sentence. */
void read_title(FrameReader *r, uint32_t t)
{
    Candidate c = candidate_at(r, t);
    Search s = {r, &c, &(Frame){.flags = 0}, {false}, t, false, NONE, t, false};
    uint32_t from = clause_start(r, t), to = clause_end(r, t);
    c.kind = r->last_frame ? r->last_frame->kind : DEAL_acquisition; /* for what an amount may be */
    c.status = DEAL_STATUS_announced;
    if (to <= t + TITLE_WORDS && is_at(r, to, ITEM_BREAK)) /* Facture annoncée, coût des travaux : 2 milliards */
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

/* Leading the round was X: whoever is named behind to be is new, and not whom the text is about. */
static bool is_inverted(const FrameReader *r)
{
    if (!is_at(r, 0, ITEM_VERB) || !(item_at(r, 0)->features & 1 << FEATURE_gerund))
        return false;
    for (uint32_t i = 1; i < r->items.n && i <= GOODS_ITEMS; i++)
        if (is_at(r, i, ITEM_PARTY | ITEM_PRONOUN | ITEM_COMMA | ITEM_BE))
            return is_at(r, i, ITEM_BE);
    return false;
}

/* Astrande Capital, le fonds Astrande: one who buys companies, and is not "the group". */
static bool is_fund(const FrameReader *r, uint32_t i)
{
    const Item *it = item_at(r, i);
    for (uint32_t token = it->token, end = token + it->n; token < end; token++) {
        const Hit *h = hit_at(r->doc, token, CLASS_deal_word);
        if (h && h->value == DEAL_WORD_fund)
            return true;
    }
    const Hit *h = i ? hit_before(r->doc, it->token, CLASS_deal_word) : NULL;
    return h && h->value == DEAL_WORD_fund;
}

/* Whom the next sentence's "the company" means: the first organization here that no preposition governs. */
void set_topic(FrameReader *r)
{
    if (!(r->any & ITEM_PARTY))
        return;
    uint32_t first = NONE, governed = NONE, from = topic_from(r);
    bool inverted = is_inverted(r);
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
        if (governed_by(r, k) >= 0 || inverted) { /* in a filing with X, Y said: X only where no one else is named */
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
        r->topic_fund = false;
    }
    if (first != NONE) {
        if (r->topic != item_at(r, first)->entity)
            r->topic_before = r->topic;
        r->topic = item_at(r, first)->entity;
        r->topic_mention = item_at(r, first)->ref;
        r->topic_fund = is_fund(r, first);
    }
}

static bool one_party_is_enough(uint8_t kind)
{
    return kind == DEAL_funding || kind == DEAL_loan || kind == DEAL_ipo || kind == DEAL_capex;
}

/* An amount that several candidates of unlike kinds claim goes to the one it suits best. */
void settle_amounts(FrameReader *r, uint32_t from)
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
static bool read_sum(FrameReader *r, uint32_t t)
{
    Candidate c = candidate_at(r, t);
    Search s = {r, &c, &(Frame){.flags = 0}, {false}, t, false, NONE, t, false};
    c.kind = r->last_frame->kind;
    c.status = DEAL_STATUS_announced;
    read_amount(&s, t, t, t + SUM_ITEMS < r->items.n ? t + SUM_ITEMS : r->items.n);
    if (c.amount != NONE)
        *vector_add(&r->doc->memory, &r->found) = c;
    return c.amount != NONE;
}

/* The $750 million deal, the cash-and-stock deal: the article stands farther before the noun. */
bool is_long_title(const FrameReader *r, uint32_t t)
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
bool says_nothing(FrameReader *r, const Sentence *s)
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
void read_sums(FrameReader *r, uint32_t before, bool own)
{
    bool trigger = false;
    for (uint32_t k = before; own && k < r->found.n; k++)
        if (r->found.items[k].frame && r->found.items[k].amount != NONE)
            return;
    for (uint32_t i = 0; r->any & ITEM_SUM && i < r->items.n && r->last_frame; i++) {
        trigger |= is_at(r, i, ITEM_VERB | ITEM_NOUN);
        if (is_at(r, i, ITEM_SUM) && (own ? trigger && r->found.n > before : !trigger && r->found.n == before) &&
            read_sum(r, i))
            return;
    }
}

/* "The deal" at the beginning of a sentence, else the sum of the deal told before, wherever it stands. */
void read_beginning(FrameReader *r, uint32_t before)
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
