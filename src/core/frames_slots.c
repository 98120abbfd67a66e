/*
 * frames_slots.c - walks the row around a trigger: lists of parties, the preposition that governs one, the subject to
 * the left, the object and the prepositions to the right (see frames.h). Every walk is bounded by REACH or a number
 * of words.
 */
#include "frames_parts.h"

static bool is_hyphen(const FrameReader *r, uint32_t i)
{
    const Token *next = token_at(r->doc, item_at(r, i)->token + 1);
    return token_is_char(r->doc, item_at(r, i)->token, '-') && token_glued(next);
}

/* US retailer X, Boise, Idaho-based X: the place describes the name behind it. */
static bool is_origin(const FrameReader *r, uint32_t i)
{
    if (is_at(r, i + 1, ITEM_COMMA) && is_at(r, i + 2, ITEM_PLACE))
        i += 2;
    return is_at(r, i, ITEM_PLACE) && i + 1 < r->items.n &&
           (is_at(r, i, ITEM_ORG_NOUN) ||
            !is_at(r, i + 1, ~(ItemSet)(ITEM_ORG_NOUN | ITEM_UNIT | ITEM_GOODS | ITEM_FACILITY)));
}

bool opens(const FrameReader *r, uint32_t i, Slot slot)
{
    return is_at(r, i, ITEM_SLOT) && item_at(r, i)->slots >> slot & 1;
}

/* The slot that governs the party at i: the preposition before it, over articles and nouns. -1: none. */
int governed_by(const FrameReader *r, uint32_t i)
{
    if (is_at(r, i + 1, ITEM_SLOT) && item_at(r, i + 1)->slot == SLOT_possessor)
        return SLOT_possessor;
    if (is_at(r, i + 2, ITEM_NOUN) && !item_at(r, i + 1)->is && is_hyphen(r, i + 1)) /* Lanvex-Übernahme */
        return SLOT_of;
    for (uint32_t back = 1; back <= GOVERN_WORDS && back <= i; back++) {
        const Item *it = item_at(r, i - back);
        if (opens(r, i - back, SLOT_of) && back > 1 && i > back &&
            is_at(r, i - back - 1, ITEM_ORG_NOUN | ITEM_PRONOUN))
            continue; /* le fabricant de puces X */
        if (it->is & ITEM_COMMA && i > back + 1 && is_at(r, i - back - 1, ITEM_HOLDER) &&
            is_at(r, i - back - 2, ITEM_POSSESSIVE))
            continue; /* à son propriétaire, le fonds X */
        if (it->is & ITEM_PLACE && (back > 1 || (r->braces && it->is & ITEM_ORG_NOUN)) && is_origin(r, i - back))
            continue; /* by US retailer X */
        if (it->is & ITEM_COMMA && is_at(r, i - back - 1, ITEM_PLACE) && is_at(r, i - back + 1, ITEM_PLACE))
            continue; /* by Boise, Idaho-based X */
        if (it->is & ITEM_SLOT && it->slot == SLOT_possessor && back < i && is_at(r, i - back - 1, ITEM_PLACE)) {
            back++; /* to South Korea's X */
            continue;
        }
        if (it->is & ITEM_AND && is_at(r, i - back - 1, ITEM_PLACE) && back + 2 <= i &&
            is_at(r, i - back - 2, ITEM_SLOT))
            continue; /* in Georgia and the Carolinas */
        if (it->is & ITEM_PLACE && is_at(r, i - back + 1, ITEM_AND))
            continue;
        if (it->is & ITEM_SLOT)
            return it->slot == SLOT_possessor ? -1 : it->slot;
        if (it->is & (ITEM_MINORITY | ITEM_WHOLE) && back == 1 && it->n > 1)
            continue;                                                     /* for a fifth of X */
        if (it->is & ITEM_NOUN && back == 1 && !(it->is & ITEM_ORG_NOUN)) /* le partenariat AWS; not: investor X */
            return SLOT_of;
        if (it->is & ~(ItemSet)(ITEM_UNIT | ITEM_GOODS | ITEM_FACILITY | ITEM_POSSESSIVE | ITEM_NOUN | ITEM_ORG_NOUN |
                                ITEM_NUMBER | ITEM_PRONOUN | ITEM_LIST | ITEM_HOLDER | ITEM_SUPERLATIVE) &&
            !(it->is & ITEM_UNIT))
            return -1;
    }
    return -1;
}

void group_add(Group *g, uint32_t i)
{
    if (g->n < CANDIDATE_PARTIES)
        g->at[g->n++] = i;
}

static uint32_t skip_brackets(const FrameReader *r, uint32_t i)
{
    if (!is_at(r, i, ITEM_OPEN))
        return i;
    for (uint32_t k = i + 1; k < r->items.n && k < i + 12; k++)
        if (is_at(r, k, ITEM_CLOSE))
            return k + 1;
    return i;
}

/* X, a maker of pumps, and Y: the comma behind what is said of X, where an and and a party follow; or i. */
static uint32_t skip_apposition(const FrameReader *r, uint32_t i)
{
    enum { APPOSITION_ITEMS = 14 };
    const Hit *h = is_at(r, i, ITEM_COMMA) && i + 1 < r->items.n
                       ? hit_at(r->doc, item_at(r, i + 1)->token, CLASS_name_word)
                       : NULL;
    if (!h || h->value != NAME_WORD_the)
        return i;
    for (uint32_t k = i + 2; k < r->items.n && k <= i + APPOSITION_ITEMS; k++) {
        if (is_at(r, k, ITEM_COMMA))
            return is_at(r, k + 1, ITEM_AND) && is_at(r, k + 2, ITEM_PARTY) ? k : i;
        if (is_at(r, k, ITEM_PARTY | ITEM_VERB | ITEM_SPEECH | ITEM_BREAK | ITEM_BE))
            return i;
    }
    return i;
}

/* X (a fund), X in Houston, X 23 %: what may stand between a party of a list and its comma. */
static uint32_t skip_asides(const FrameReader *r, uint32_t i)
{
    i = skip_brackets(r, i);
    if (is_at(r, i, ITEM_SLOT) && item_at(r, i)->slots >> SLOT_in & 1 && is_at(r, i + 1, ITEM_PLACE | ITEM_DATE))
        i += 2;
    while (is_at(r, i, ITEM_DATE) && is_at(r, i + 1, ITEM_COMMA | ITEM_AND))
        i++;
    while (is_at(r, i, ITEM_PERCENT))
        i++;
    if (is_at(r, i, ITEM_COMMA) && is_at(r, i + 1, ITEM_LEADER) && is_at(r, i + 2, ITEM_COMMA | ITEM_AND))
        i += 2; /* X, chef de file, Y et Z */
    return skip_apposition(r, i);
}

/* Investors, shareholders: a trigger that may as well describe the names behind it. */
static bool is_backers(const Item *it)
{
    return it->is & ITEM_ORG_NOUN && it->is & ITEM_NOUN;
}

/* Sold to X, then | to Y: the word before the preposition at i says that it goes on with what came after. */
bool comes_later(const FrameReader *r, uint32_t i)
{
    const Hit *h = i && is_at(r, i, ITEM_SLOT) ? hit_at(r->doc, item_at(r, i - 1)->token, CLASS_deal_word) : NULL;
    return h && h->value == DEAL_WORD_later;
}

/* The next party of the list that the one before i belongs to: over a comma, and, the, its partner … */
static uint32_t next_in_list(const FrameReader *r, uint32_t i, uint32_t slot)
{
    i = skip_asides(r, i);
    bool comma = is_at(r, i, ITEM_COMMA), and_ = is_at(r, i, ITEM_AND);
    if (!comma && !and_)
        return NONE;
    for (uint32_t k = i + 1; k < r->items.n && k <= i + 6; k++) {
        const Item *it = item_at(r, k);
        if (it->is & ITEM_SOURCE || comes_later(r, k))
            return NONE;
        if (it->is & (ITEM_PARTY | ITEM_PERSON) && opens(r, k + 1, SLOT_possessor)) {
            k++; /* A, B's fund C and D */
            continue;
        }
        if (it->is & ITEM_PARTY) {
            /* "A, B said": a comma alone makes a list only if an and, or another comma, follows */
            uint32_t after = skip_asides(r, k + 1);
            if (and_ || is_at(r, after, ITEM_AND) || (is_at(r, after, ITEM_COMMA) && k <= i + 2))
                return k;
            return NONE;
        }
        if (it->is & ITEM_AND) {
            and_ = true;
            continue;
        }
        uint32_t behind = it->is & ITEM_PERSON ? skip_asides(r, k + 1) : 0;
        if (is_at(r, behind, ITEM_COMMA | ITEM_AND) && behind) { /* A, Jane Doe and B */
            and_ = is_at(r, behind, ITEM_AND);
            i = k = behind;
            continue;
        }
        bool same_slot =
            it->is & ITEM_SLOT && (it->slot == slot || (it->slot == SLOT_of && (and_ || slot == SLOT_from)) ||
                                   (and_ && slot == SLOT_led_by && it->slots >> SLOT_by & 1));
        bool origin = it->is & ITEM_PLACE || (it->is & ITEM_SLOT && it->slot == SLOT_possessor); /* and Norway's X */
        if (!same_slot && !origin &&
            it->is &
                ~(ItemSet)(ITEM_UNIT | ITEM_POSSESSIVE | ITEM_ORG_NOUN | ITEM_GOODS | ITEM_FACILITY | ITEM_PRONOUN |
                           ITEM_NUMBER | (is_backers(it) ? ITEM_NOUN | ITEM_HOLDER : 0) | (and_ ? ITEM_LIST : 0)))
            return NONE; /* and its investors X and Y: a noun that describes */
    }
    return NONE;
}

void group_right(const FrameReader *r, uint32_t i, Group *g)
{
    uint32_t slot = 0;
    for (uint32_t back = 1; back <= GOVERN_WORDS && back <= i; back++)
        if (is_at(r, i - back, ITEM_SLOT)) {
            slot = item_at(r, i - back)->slot;
            break;
        }
    group_add(g, i);
    while ((i = next_in_list(r, i + 1, slot)) != NONE)
        group_add(g, i);
}

/* The list that ends with the party at i. */
void group_left(const FrameReader *r, uint32_t i, Group *g)
{
    uint32_t first = i, slot = SLOT_count;
    for (uint32_t k = i, words = 0; k-- > 0 && i - k < REACH;) {
        const Item *it = item_at(r, k);
        bool again = it->is & ITEM_SLOT && it->slot == SLOT_of && k && is_at(r, k - 1, ITEM_COMMA | ITEM_AND);
        slot = again ? SLOT_of : slot;
        bool origin = again || /* made up of A, of B and of the Belgian C */
                      it->is & (ITEM_PLACE | ITEM_ORG_NOUN | ITEM_PRONOUN | ITEM_GOODS | ITEM_FACILITY |
                                ITEM_POSSESSIVE | ITEM_LIST) ||
                      (it->is & ITEM_SLOT && it->slot == SLOT_possessor);
        if (it->is & ITEM_CLOSE) { /* over (KHC) */
            while (k > 0 && !(item_at(r, k)->is & ITEM_OPEN))
                k--;
        } else if (it->is & ITEM_PARTY) {
            if (next_in_list(r, k + 1, slot) == NONE)
                break;
            first = k;
            words = 0;
        } else if ((!origin && it->is & ~(ItemSet)(ITEM_COMMA | ITEM_AND)) || ++words > 6) {
            break;
        }
    }
    group_right(r, first, g);
    if (!g->n || g->at[g->n - 1] < i) { /* the list breaks off before i */
        g->n = 0;
        group_add(g, i);
    }
}

/* --- slots --- */

int role_of(const Frame *f, Slot slot)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (f->slots[i].slot == slot)
            return f->slots[i].role;
    return -1;
}

void add_party(Candidate *c, uint8_t role, uint32_t entity, uint32_t mention)
{
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].entity == entity)
            return;
    if (entity != NONE && c->n_parties < CANDIDATE_PARTIES) {
        c->parties[c->n_parties++] = (Found){role, entity, mention};
        c->slots++;
    }
}

bool has_role(const Candidate *c, uint8_t role)
{
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == role)
            return true;
    return false;
}

/* X and Y signed a contract with …: they stand on one side. */
static bool with_follows(const Search *s)
{
    for (uint32_t k = s->at + 1; k <= s->at + GOVERN_WORDS; k++)
        if (opens(s->r, k, SLOT_with))
            return true;
    return false;
}

/*
 * Its Nasdaq IPO: an exchange that a company goes to is no party of the listing or the round; nor is one it is listed
 * on or delisted from of what else the sentence tells.
 */
static bool is_venue(const Search *s, uint32_t i)
{
    if (s->c->kind == DEAL_ipo && is_at(s->r, i, ITEM_PLACE))
        return true; /* the biggest U.S. listing */
    const Hit *h = is_at(s->r, i, ITEM_PARTY) ? hit_at(s->r->doc, item_at(s->r, i)->token, CLASS_deal_word) : NULL;
    if (!h || h->value != DEAL_WORD_venue)
        return false;
    if (s->c->kind == DEAL_ipo || s->c->kind == DEAL_funding)
        return true;
    if (s->c->kind != DEAL_acquisition && s->c->kind != DEAL_investment)
        return false;
    int governor = governed_by(s->r, i);
    uint32_t before = i > 1 && !item_at(s->r, i - 1)->is ? i - 2 : i ? i - 1 : 0; /* listed on the … */
    return governor == SLOT_on || governor == SLOT_from ||
           (is_at(s->r, before, ITEM_VERB | ITEM_NOUN) &&
            s->r->doc->lexicon->frames[item_at(s->r, before)->frame].kind == DEAL_ipo);
}

/* The group said it bought Lanvex shares: the one spoken of is not the group, if its shares are what is bought. */
static void unassume(Search *s, uint8_t role)
{
    Candidate *c = s->c;
    uint32_t n = 0;
    if (s->frame->flags & FRAME_symmetric)
        return;
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].entity + 1 != s->assumed || c->parties[i].role == role)
            c->parties[n++] = c->parties[i];
    c->slots -= c->n_parties - n;
    c->n_parties = n;
    s->assumed = 0;
}

bool fill(Search *s, Slot slot, const Group *g)
{
    int role = role_of(s->frame, slot);
    if (role < 0 || !g->n || (s->taken[slot] && !(s->frame->flags & FRAME_symmetric)))
        return false;
    if (s->frame->kind == DEAL_contract &&
        ((slot == SLOT_between && s->c->n_parties > 1) ||
         (slot == SLOT_for && role == ROLE_customer && has_role(s->c, ROLE_customer))))
        return false; /* won the contract of X for the field of Y; for a line between Y and Z */
    if (slot == SLOT_of && role == ROLE_issuer && has_role(s->c, ROLE_issuer))
        return false; /* a stake in X, the venture of Y and Z */
    if (slot == SLOT_of && role == ROLE_target && !s->noun && has_role(s->c, ROLE_target))
        return false; /* X was bought by Y, the parent company of Z */
    for (uint32_t i = 0; slot == SLOT_in && role == ROLE_issuer && s->noun && s->taken[SLOT_of] &&
                         !has_role(s->c, ROLE_investor) && i < s->c->n_parties;
         i++)
        s->c->parties[i].role = ROLE_investor; /* the entry of X in Y */
    /* X and Y announced a licence: a pair as the subject of a noun stands on both sides */
    bool pair = (slot == SLOT_subject && s->frame->kind != DEAL_acquisition) || /* the sale of Z: both sell */
                (slot == SLOT_between && s->frame->kind == DEAL_contract);
    int with =
        g->n == 2 && pair && s->noun && !s->c->n_parties && !with_follows(s) ? role_of(s->frame, SLOT_with) : -1;
    for (uint32_t i = 0; i < g->n; i++) {
        const Item *it = item_at(s->r, g->at[i]);
        uint32_t entity = it->entity;
        if (s->assumed == entity + 1 && slot != SLOT_subject)
            unassume(s, (uint8_t)role);
        if (is_venue(s, g->at[i]))
            continue;
        const Entity *e = &s->r->doc->entities.items[entity];
        if (e->kind == ENTITY_product && e->maker != NONE && slot == SLOT_subject) /* le créateur de ChatGPT */
            entity = e->maker;
        add_party(s->c, (uint8_t)(i && with >= 0 ? with : role), entity, it->ref);
        s->c->paired |= i && with >= 0 && with != role;
    }
    /* X signed a contract with Y: which of them supplies is a guess */
    s->c->paired |= slot == SLOT_with && s->noun && s->frame->kind == DEAL_contract && s->frame->get != FRAME_NONE &&
                    role_of(s->frame, SLOT_between) >= 0;
    s->taken[slot] = true;
    return true;
}

/* Les deux groupes: the parties of the deal told before. */
bool fill_both(Search *s, Slot slot)
{
    const FrameReader *r = s->r;
    int role = role_of(s->frame, slot), with = role_of(s->frame, SLOT_with);
    if (!r->n_last && r->pair[0] != NONE && role >= 0) { /* named together, of no deal yet */
        for (uint32_t i = 0; i < 2; i++)
            add_party(s->c, (uint8_t)(i && with >= 0 ? with : role), r->pair[i], NONE);
        return true;
    }
    for (uint32_t i = 0; i < r->n_last && role >= 0; i++)
        add_party(s->c, (uint8_t)(i && with >= 0 ? with : role), r->last[i].entity, r->last[i].mention);
    return role >= 0 && r->n_last == 2;
}

/* X, qu'il …; X, which it …: what the relative stands for is the object. */
static bool is_object_relative(const FrameReader *r, uint32_t i)
{
    return is_at(r, i, ITEM_RELATIVE) && i && is_at(r, i - 1, ITEM_COMMA | ITEM_PARTY);
}

/* The owner of X: someone else than X. */
static bool is_held(const FrameReader *r, uint32_t i)
{
    for (uint32_t back = 2; back <= 5 && back <= i; back++)
        if (is_at(r, i - back, ITEM_HOLDER))
            return true;
    return false;
}

/* Is the party at i the object of a verb before it: "racheté Y et vendu Z"? */
static bool is_object(const FrameReader *r, uint32_t i, bool verbs, bool gerund)
{
    for (uint32_t back = 1; back <= 6 && back <= i; back++) {
        const Item *it = item_at(r, i - back);
        if (back > 1 && opens(r, i - back, SLOT_of) && is_at(r, i - back - 1, ITEM_ORG_NOUN) && i > back)
            continue; /* bought the maker of pumps X */
        if (it->is & ITEM_DATE)
            continue;
        if (it->is & ITEM_BEATS)
            return true; /* Lanvex beat Corvel to buy Brintol */
        if (it->is & (ITEM_VERB | ITEM_SUPPORT))
            return verbs || (i > back && is_at(r, i - back - 1, ITEM_RELATIVE)) || /* which bought Y, */
                   (i > back + 1 && is_at(r, i - back - 2, ITEM_RELATIVE) &&       /* which has owned Y, */
                    token_has(token_at(r->doc, item_at(r, i - back - 1)->token), CLASS_auxiliary)) ||
                   (gerund && it->is & ITEM_VERB &&
                    it->features & 1 << FEATURE_gerund); /* by buying Y and selling Z */
        if (it->is & ~(ItemSet)(ITEM_UNIT | ITEM_ORG_NOUN | ITEM_PLACE | ITEM_PRONOUN))
            return false;
    }
    return false;
}

/* Told Corvel it has bought Y, in a talk with Corvel: who is told something does not do what is told. */
static bool is_told(const FrameReader *r, uint32_t i)
{
    for (uint32_t back = 1; back <= 3 && back <= i; back++)
        if (is_at(r, i - back, ~(ItemSet)(ITEM_ORG_NOUN | ITEM_NUMBER)))
            return is_at(r, i - back, ITEM_SPEECH);
    return false;
}

/* « Nous avons acquis Y », dit Z, PDG de X: the company of the one who speaks in the sentence; or NONE. */
static uint32_t speaks_for(const FrameReader *r)
{
    for (uint32_t k = 0; r->any & ITEM_WE && k < r->items.n && k < 2 * REACH; k++) {
        uint32_t of = is_at(r, k, ITEM_PERSON) ? r->doc->entities.items[item_at(r, k)->entity].parent : NONE;
        if (of != NONE)
            return of;
    }
    return r->any & ITEM_WE ? r->speaker : NONE;
}

bool topic_group(Search *s, int role)
{
    uint32_t speaker = role < 0 ? NONE : speaks_for(s->r), before = s->c->n_parties;
    if (speaker != NONE) {
        add_party(s->c, (uint8_t)role, speaker, NONE);
        if (s->c->n_parties > before)
            return true;
    }

    for (uint32_t governed = 0; governed < 2 && role >= 0 && s->r->topic == NONE; governed++)
        for (uint32_t k = 0; k < s->at; k++) /* in a first sentence: the company named before in it */
            if (is_at(s->r, k, ITEM_PARTY) && !is_venue(s, k) && (governed || governed_by(s->r, k) < 0)) {
                uint32_t had = s->c->n_parties;
                add_party(s->c, (uint8_t)role, item_at(s->r, k)->entity, item_at(s->r, k)->ref);
                if (s->c->n_parties > had)
                    return true;
            }
    if (role < 0 || s->r->topic == NONE)
        return false;
    add_party(s->c, (uint8_t)role, s->r->topic, s->r->topic_mention);
    s->assumed = s->r->topic + 1;
    return true;
}

/* Investor Jane Doe bought …: a person of no office, or only of that one, acts for herself in a purchase. */
static bool deals_for_himself(const Search *s, uint32_t k, Slot as)
{
    const FrameReader *r = s->r;
    if (!is_at(r, k, ITEM_PERSON) || as != SLOT_subject || governed_by(r, k) >= 0 ||
        (s->c->kind != DEAL_acquisition && s->c->kind != DEAL_investment))
        return false;
    for (uint32_t back = 1; back <= 4 && back <= k; back++)
        if (is_at(r, k - back, ITEM_RELATIVE | ITEM_THAT))
            return false; /* the company that Jane Doe heads bought Y */
    const Entity *e = &r->doc->entities.items[item_at(r, k)->entity];
    return (e->role.start == e->role.end || (k && is_at(r, k - 1, ITEM_ORG_NOUN | ITEM_DEALER))) && e->parent == NONE;
}

static bool fill_owned(Search *s, uint32_t k, uint32_t from, Slot as);
static bool is_unit(const FrameReader *r, uint32_t i);
static bool has_slot_for(const Frame *f, uint8_t role);

/* What was seen on the way left to a subject. */
typedef struct Way {
    uint32_t of;    /* a party that a preposition governs, if no other is found; or NONE */
    uint32_t verbs; /* other verbs passed */
    uint32_t said;  /* the last pronoun */
    bool pronoun, named, gerund;
    bool owned; /* what the party seen last owns is what changes hands */
} Way;

/* Which acquired …: the party that the relative pronoun at k stands for. */
static bool fill_antecedent(Search *s, uint32_t k, Slot as, bool *filled)
{
    for (uint32_t j = k; j-- > 0 && k - j < 8;)
        if (is_at(s->r, j, ITEM_PARTY)) {
            Group g = {.n = 0};
            group_add(&g, j);
            *filled = fill(s, as, &g);
            return true;
        }
    return false;
}

/* Six mois après X, le groupe a racheté Y: behind a preposition that opens no slot, before who is spoken of. */
static bool is_aside(const FrameReader *r, uint32_t k)
{
    const ItemSet joins = ITEM_AND | ITEM_RELATIVE | ITEM_THAT | ITEM_SPEECH | ITEM_SUPPORT | ITEM_BE | ITEM_VERB;
    if (!k || is_at(r, k - 1, joins) || !is_at(r, k + 1, ITEM_COMMA) || r->topic == NONE)
        return false;
    const Item *before = item_at(r, k - 1);
    const Hit *article = hit_at(r->doc, before->token, CLASS_name_word);
    return token_has(token_at(r->doc, before->token), CLASS_function) &&
           !(article && (article->value == NAME_WORD_the || article->value == NAME_WORD_its));
}

/* The list that ends at k, or the state there, if it may be the subject of t; else the list is empty. */
static void subject_at(Search *s, uint32_t k, uint32_t t, Way *way, Group *list)
{
    const FrameReader *r = s->r;
    const Item *it = item_at(r, k);
    bool state = it->is & ITEM_PLACE && !(it->is & ITEM_ORG_NOUN) && k + 6 > t && !is_at(r, k + 1, ITEM_COMMA) &&
                 !(k && is_at(r, k - 1, ITEM_COMMA) && is_at(r, k - 2, ITEM_PARTY | ITEM_PLACE)) &&
                 !(s->noun && is_at(r, t, ITEM_POSSESSIVE)); /* entered a land with its purchase of X */
    if (state && k > OPENING_ITEMS && item_at(r, t)->features & 1 << FEATURE_infinitive)
        return; /* chega a Espanha depois de comprar: a state as a goal */
    if (!(it->is & ITEM_PARTY) && !state)
        return;
    if (state)
        group_add(list, k);
    else
        group_left(r, k, list);
    int governor = governed_by(r, list->at[0]);
    if (governor == SLOT_possessor && is_at(r, list->at[0] + 2, ITEM_BOARD))
        governor = -1; /* Lanvex's board rejected the bid */
    if (governor == SLOT_from && list->at[0] > 1 && opens(r, list->at[0] - 1, SLOT_of) &&
        !is_at(r, list->at[0] - 2, ITEM_VERB | ITEM_SUPPORT))
        governor = SLOT_of; /* der Vorstand von X */
    bool shares = governor == SLOT_in && k > 1 && is_at(r, k - 2, ITEM_STAKE);
    bool agent = governor == SLOT_for && opens(r, t - 1, SLOT_to); /* for X to buy Y */
    way->pronoun |= governor == SLOT_of && r->topic != NONE && it->entity != r->topic && is_held(r, list->at[0]) &&
                    list->at[0] <= OWNED_ITEMS;                       /* the owner of Gucci: the one spoken of */
    bool held = is_held(r, list->at[0]) && governor != SLOT_led_by && /* investors led by X */
                !(s->frame->flags & FRAME_symmetric);                 /* those of X vote for a merger */
    bool modifies = list->at[0] && is_at(r, list->at[0] - 1, ITEM_NOUN) &&
                    !is_at(r, list->at[0] - 1, ITEM_ORG_NOUN | ITEM_SLOT); /* le partenariat AWS … son partenariat */
    if (!state && !held && !modifies && way->of == NONE &&
        (governor == SLOT_of || governor == SLOT_led_by || shares || agent))
        way->of = k;     /* a consortium led by X, shares in X */
    bool joined = false; /* bought Y and sold, and has just sold */
    for (uint32_t back = 1; back <= 4 && back < t - k && t > k && !joined; back++) {
        joined = is_at(r, t - back, ITEM_AND);
        if (is_at(r, t - back, ~(ItemSet)(ITEM_AND | ITEM_BE | ITEM_SLOT | ITEM_BRACE)))
            break;
    }
    joined = joined && is_at(r, t, ITEM_VERB | ITEM_SUPPORT) && /* not: and merged it */
             !(s->frame->flags & FRAME_symmetric && is_at(r, t + 1, ITEM_PRONOUN));
    bool unit_of = governor == SLOT_of && list->n == 1 && list->at[0] > 1 && opens(r, list->at[0] - 1, SLOT_of) &&
                   is_unit(r, list->at[0] - 2) && s->c->kind == DEAL_acquisition && !s->noun &&
                   has_slot_for(s->frame, ROLE_seller) &&
                   role_of(s->frame, s->passive ? SLOT_object : SLOT_subject) == ROLE_target;
    if (unit_of) { /* the plastics unit of X was sold, goes to Y */
        add_party(s->c, ROLE_seller, it->entity, it->ref);
        way->owned = true;
        s->subject = list->at[0];
    }
    bool owns = governor == SLOT_possessor && s->passive && list->n == 1 && fill_owned(s, k, k + 2, SLOT_object);
    way->owned |= owns; /* X's assets were sold */
    if (governor >= 0 || is_object(r, k, way->verbs || joined, way->gerund) ||
        (way->pronoun && is_aside(r, list->at[0])))
        list->n = 0;
    else if (s->frame->flags & FRAME_symmetric && list->n == 1 && k == 2 && is_at(r, 1, ITEM_COMMA) &&
             is_at(r, 0, ITEM_PARTY)) /* Lanvex, Brintol to merge */
        *list = (Group){.at = {0, k}, .n = 2};
}

/* Pagará, verserà: a verb that may do without a subject. */
static bool is_finite(const FrameReader *r, uint32_t t)
{
    const uint16_t finite = 1 << FEATURE_present | 1 << FEATURE_past | 1 << FEATURE_future | 1 << FEATURE_conditional,
                   other = 1 << FEATURE_infinitive | 1 << FEATURE_participle | 1 << FEATURE_gerund;
    return is_at(r, t, ITEM_VERB) && item_at(r, t)->features & finite && !(item_at(r, t)->features & other);
}

/* Does the description at item i call someone a fund? */
static bool says_fund(const FrameReader *r, uint32_t i)
{
    const Item *it = item_at(r, i);
    for (uint32_t token = it->token, end = token + it->n; token < end; token++) {
        const Hit *h = hit_at(r->doc, token, CLASS_deal_word);
        if (h && h->value == DEAL_WORD_fund)
            return true;
    }
    return false;
}

/*
 * Astrande Capital a pris 70 % de X; depuis, le groupe a racheté Y: "the group" is no fund, but what it bought. And a
 * company that was bought before is rather what was bought just now than who bought it.
 */
static uint32_t bought_before(const Search *s, uint32_t said, int role)
{
    enum { NEAR_SENTENCES = 2 };
    const FrameReader *r = s->r;
    const Candidate *told = r->found.n ? &r->found.items[r->found.n - 1] : NULL;
    if (!told || item_at(r, said)->n < 2 || says_fund(r, said) || told->sentence + NEAR_SENTENCES < r->sentence ||
        told->sentence == r->sentence)
        return NONE;
    bool buyer = false;
    uint32_t bought = NONE;
    for (uint32_t i = 0; i < told->n_parties; i++) {
        buyer |= told->parties[i].entity == r->topic &&
                 (told->parties[i].role == ROLE_acquirer || told->parties[i].role == ROLE_investor);
        if (told->parties[i].role == ROLE_target || told->parties[i].role == ROLE_issuer)
            bought = told->parties[i].entity;
    }
    return buyer && (r->topic_fund || (role == ROLE_target && s->passive)) ? bought : NONE;
}

/* Nobody stands there himself: who a pronoun or a description means, or the party that a preposition governs. */
static bool fill_absent(Search *s, uint32_t t, Slot as, const Way *way, bool even_governed)
{
    const FrameReader *r = s->r;
    int role = role_of(s->frame, as);
    bool reported = way->of != NONE && way->of < way->said && is_at(r, way->said - 1, ITEM_SPEECH | ITEM_THAT);
    uint32_t bought = way->pronoun && !reported && role >= 0 ? bought_before(s, way->said, role) : NONE;
    if (bought != NONE) {
        add_party(s->c, (uint8_t)role, bought, NONE);
        return true;
    }
    if (way->pronoun && !reported && topic_group(s, role))
        return true; /* but: a group led by X said it, and it is that group */
    if (way->of != NONE && even_governed) {
        Group g = {.n = 0};
        group_left(r, way->of, &g);
        return fill(s, as, &g);
    }
    return even_governed && (t || is_finite(r, t)) && !way->named &&
           topic_group(s, role); /* la pépite parisienne; Pagará 45 millones: who was named */
}

/* The country, the town of X: the state or town that ordered before, or the one that is named behind. */
static bool fill_state(Search *s, uint32_t k, Slot as)
{
    const FrameReader *r = s->r;
    int role = role_of(s->frame, as);
    uint32_t had = s->c->n_parties;
    if (opens(r, k + 1, SLOT_of) && is_at(r, k + 2, ITEM_PLACE | ITEM_PARTY) && role == ROLE_customer)
        add_party(s->c, (uint8_t)role, item_at(r, k + 2)->entity, item_at(r, k + 2)->ref);
    else if (role >= 0 && r->last_state != NONE)
        add_party(s->c, (uint8_t)role, r->last_state, NONE);
    return s->c->n_parties > had;
}

/* X, which runs shops, said it …: does the relative clause that begins at item i end before the pronoun? */
static bool is_closed(const FrameReader *r, uint32_t i, uint32_t pronoun)
{
    for (uint32_t k = i + 1; k < pronoun; k++)
        if (is_at(r, k, ITEM_COMMA))
            return true;
    return false;
}

/* X's 410 million attempt to buy Y: whose the noun is that the infinitive at t goes with; its item, or NONE. */
static uint32_t owner_of_purpose(const FrameReader *r, uint32_t t)
{
    if (t < 4 || !is_at(r, t, ITEM_VERB) || !(item_at(r, t)->features & 1 << FEATURE_infinitive) ||
        !opens(r, t - 1, SLOT_to))
        return NONE;
    for (uint32_t k = t - 1; k-- > 1 && t - k <= GOVERN_WORDS + 1;) {
        if (opens(r, k, SLOT_possessor))
            return is_at(r, k - 1, ITEM_PARTY) && k + 2 < t ? k - 1 : NONE;
        if (is_at(r, k, ~(ItemSet)(ITEM_AMOUNT | ITEM_NOUN | ITEM_DATE | ITEM_NUMBER | ITEM_SUPPORT | ITEM_PLACE)))
            return NONE;
    }
    return NONE;
}

/*
 * Whose action is at item t: the nearest party to the left that no preposition governs and that is not the object of
 * another verb; behind a relative pronoun, the party it stands for. Where only a pronoun stands, who was spoken of
 * before.
 */
bool fill_subject(Search *s, uint32_t t, Slot as, bool even_governed)
{
    const FrameReader *r = s->r;
    if (t > 2 && opens(r, t - 1, SLOT_to) && is_at(r, t - 2, ITEM_PARTY) && governed_by(r, t - 2) == SLOT_for) {
        Group agent = {.n = 0}; /* an agreement for X to buy Y */
        group_left(r, t - 2, &agent);
        return fill(s, as, &agent);
    }
    if (t > 1 && is_at(r, t - 1, ITEM_PARTY) && is_at(r, t, ITEM_VERB) &&
        item_at(r, t)->features & 1 << FEATURE_gerund && governed_by(r, t - 1) == SLOT_with) {
        Group own = {.n = 0}; /* with X taking shares in Y */
        group_left(r, t - 1, &own);
        return fill(s, as, &own);
    }
    uint32_t owner = owner_of_purpose(r, t);
    if (owner != NONE) {
        Group own = {.n = 0};
        group_left(r, owner, &own);
        return fill(s, as, &own);
    }
    Way way = {.of = NONE, .gerund = is_at(r, t, ITEM_VERB) && item_at(r, t)->features & 1 << FEATURE_gerund};
    for (uint32_t k = t; k-- > 0 && t - k < REACH;) {
        const Item *it = item_at(r, k);
        bool filled = false;
        Group list = {.n = 0};
        bool to_him = it->features & 1 << FEATURE_weak; /* lui: no subject */
        uint32_t before = it->is & ITEM_COMMA && k < t ? subject_before(r, k + 1) : NONE;
        if (before != NONE) {
            group_right(r, before, &list);
            s->subject = before;
            return fill(s, as, &list);
        }
        if (it->is & ITEM_PRONOUN && !to_him && !(it->is & (ITEM_RELATIVE | ITEM_THAT)) && governed_by(r, k) < 0) {
            way.pronoun = true;
            way.said = k;
        }
        if (it->is & ITEM_STATE && (!way.named || opens(r, k + 1, SLOT_of)) && governed_by(r, k) < 0)
            return fill_state(s, k, as);
        if (it->is & (ITEM_VERB | ITEM_SUPPORT))
            way.verbs++;
        way.named |= !!(it->is & (ITEM_PARTY | ITEM_PERSON | ITEM_NOUN | ITEM_TITLE));
        if (it->is & ITEM_BOTH && governed_by(r, k) < 0)
            return fill_both(s, as);
        if (it->is & ITEM_CLOSE) { /* not into brackets */
            while (k > 0 && !(item_at(r, k)->is & ITEM_OPEN))
                k--;
            continue;
        }
        if (it->is & ITEM_BREAK && way.of != NONE)
            break;
        if (way.pronoun && !way.named && is_object_relative(r, k) && !is_closed(r, k, way.said)) {
            k -= is_at(r, k - 1, ITEM_COMMA) && k > 1 ? 2 : 1; /* X, qu'il a racheté: X is not he */
            continue;
        }
        if (it->is & ITEM_RELATIVE && !way.verbs && !(it->is & ITEM_THAT) && fill_antecedent(s, k, as, &filled))
            return filled;
        if (is_venue(s, k))
            continue;
        if (deals_for_himself(s, k, as)) {
            group_right(r, k, &list);
            return fill(s, as, &list);
        }
        if (it->is & ITEM_PLACE && is_at(r, k + 1, ITEM_ORG_NOUN) && is_origin(r, k)) { /* the Virginia group */
            way.pronoun = true;
            continue;
        }
        if (way.pronoun && is_at(r, k, ITEM_PARTY) && is_told(r, k))
            continue;
        subject_at(s, k, t, &way, &list);
        if (way.owned)
            return true;
        if (list.n) {
            s->subject = list.at[0];
            return fill(s, as, &list);
        }
    }
    return fill_absent(s, t, as, &way, even_governed);
}

static bool has_slot_for(const Frame *f, uint8_t role)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (f->slots[i].role == role)
            return true;
    return false;
}

/* Corvel's paints | and | coatings division: between two plain words an and joins no parties. */
static bool is_pair_of_words(const FrameReader *r, uint32_t k)
{
    return is_at(r, k, ITEM_AND) && k + 1 < r->items.n && !item_at(r, k - 1)->is && !item_at(r, k + 1)->is &&
           token_at(r->doc, item_at(r, k + 1)->token)->kind == TOKEN_WORD;
}

/*
 * Corvel's plastics unit, Corvel's Brintol unit, the plastics unit of Corvel: who owns what is bought sells it. The
 * owner stands at item k, the unit between from and to; a name beside the unit is what is bought.
 */
static bool fill_owned(Search *s, uint32_t k, uint32_t from, Slot as)
{
    const FrameReader *r = s->r;
    uint32_t named = NONE, owned = NONE;
    if (s->c->kind != DEAL_acquisition || !has_slot_for(s->frame, ROLE_seller) ||
        role_of(s->frame, as) != ROLE_target)
        return false;
    for (uint32_t j = from; j < r->items.n && j <= from + OWNED_ITEMS && (owned == NONE || named == NONE); j++) {
        if (is_at(r, j, ITEM_PARTY) && named == NONE)
            named = j;
        else if (is_at(r, j, ITEM_UNIT | ITEM_FACILITY) || (is_at(r, j, ITEM_STAKE) && opens(r, j + 1, SLOT_in)))
            owned = j;
        else if (is_at(r, j, ITEM_STAKE)) /* X's shares: what is bought is X */
            named = owned = k;
        else if (is_at(r, j,
                       ~(ItemSet)(ITEM_GOODS | ITEM_NUMBER | ITEM_PERCENT | ITEM_WHOLE | ITEM_MINORITY |
                                  ITEM_ORG_NOUN | ITEM_PLACE)) &&
                 !is_pair_of_words(r, j))
            break;
    }
    if (owned == NONE)
        return false;
    if (named != NONE) {
        Group g = {.n = 0};
        group_add(&g, named);
        fill(s, as, &g);
    }
    s->taken[as] = true;
    if (named != k)
        add_party(s->c, ROLE_seller, item_at(r, k)->entity, item_at(r, k)->ref);
    return true;
}

/* Does a party's name follow the description at item j: le fonds finlandais X? */
bool party_near(const FrameReader *r, uint32_t j)
{
    for (uint32_t k = j + 1; k < r->items.n && k <= j + 4; k++) {
        if (is_at(r, k, ITEM_PARTY))
            return true;
        bool chips = opens(r, k, SLOT_of) && k == j + 1; /* le fabricant de puces X */
        if (!chips && is_at(r, k, ~(ItemSet)(ITEM_ORG_NOUN | ITEM_GOODS)))
            return false;
    }
    return false;
}

/* C'est à X que Y vend Z: the preposition between to be and that, or NONE. */
uint32_t cleft_of(const FrameReader *r, uint32_t t)
{
    enum { CLEFT_ITEMS = 4 };
    uint32_t slot = NONE;
    for (uint32_t k = 0; k + 1 < t && k < REACH; k++) {
        if (slot == NONE && is_at(r, k, ITEM_BE) && is_at(r, k + 1, ITEM_SLOT | ITEM_PARTY) && k < CLEFT_ITEMS)
            slot = k + 1;
        if (slot != NONE && is_at(r, k, ITEM_THAT))
            return is_at(r, slot, ITEM_SLOT) ? slot : NONE;
        if (is_at(r, k, ITEM_VERB | ITEM_SUPPORT | ITEM_SPEECH))
            return NONE;
    }
    return NONE;
}

/* X, qu'il a racheté; X, which Lanvex bought; X, the maker that it buys: the item of X, or NONE. */
static uint32_t antecedent_of(const FrameReader *r, uint32_t t)
{
    bool subject = false;
    for (uint32_t k = t; k-- > 1 && t - k <= RELATIVE_ITEMS;) {
        if (!is_at(r, k, ITEM_RELATIVE)) {
            subject |= is_at(r, k, ITEM_PARTY | ITEM_PRONOUN) && governed_by(r, k) < 0;
            if (is_at(r, k, ITEM_BREAK | ITEM_COMMA | ITEM_VERB | ITEM_SPEECH))
                return NONE;
            continue;
        }
        if (is_at(r, k - 1, ITEM_SLOT)) /* X, to which Corvel sold Y */
            return NONE;
        for (uint32_t j = k; subject && j-- > 0 && k - j <= RELATIVE_ITEMS;) {
            if (is_at(r, j, ITEM_PARTY) && (is_at(r, j + 1, ITEM_COMMA) || j + 1 == k))
                return j;
            if (is_at(r, j, ITEM_SPEECH | ITEM_VERB | ITEM_SUPPORT | ITEM_BREAK))
                return NONE;
        }
        return NONE;
    }
    return NONE;
}

/* Lanvex buys Corvel unit: without an article the name before the unit is its owner's. */
static bool is_owner_of_unit(const Search *s, uint32_t k)
{
    const FrameReader *r = s->r;
    if (s->c->kind != DEAL_acquisition || !is_at(r, k + 1, ITEM_UNIT) || opens(r, k + 2, SLOT_of) || !k ||
        !has_slot_for(s->frame, ROLE_seller) || role_of(s->frame, SLOT_object) != ROLE_target ||
        is_at(r, k - 1, ITEM_POSSESSIVE | ITEM_SLOT))
        return false;
    return is_at(r, k - 1, ITEM_VERB); /* no word between */
}

/* Kauft die Agentur Peter Lanvex: a firm that bears a person's name, as the noun before it says. */
static bool is_firm(const Search *s, uint32_t k)
{
    return is_at(s->r, k, ITEM_PERSON) && k && is_at(s->r, k - 1, ITEM_ORG_NOUN) && s->c->kind == DEAL_acquisition &&
           role_of(s->frame, SLOT_object) == ROLE_target;
}

/* The party straight behind the trigger, that no preposition governs. */
bool fill_object(Search *s, uint32_t t)
{
    const FrameReader *r = s->r;
    uint32_t words = 0;
    if (is_at(r, t - 1, ITEM_AND) && is_at(r, t + 1, ITEM_PRONOUN) && s->frame->flags & FRAME_symmetric)
        return false; /* bought Y and merged it with Z: Y is taken for the subject */
    if (is_at(r, t + 1, ITEM_PRONOUN) && item_at(r, t + 1)->n == 1 && !party_near(r, t + 1)) /* bought it */
        return s->frame->kind != DEAL_ipo && topic_group(s, role_of(s->frame, SLOT_object));
    if (is_at(r, t + 1, ITEM_PRONOUN) && !party_near(r, t + 1)) /* bought the company: see fill_target() */
        return false;
    if (is_at(r, t + 1, ITEM_COMMA) && is_at(r, t + 2, ITEM_AND)) /* suitors are circling, and Lanvex … */
        return false;
    uint32_t antecedent = cleft_of(r, t) == NONE ? antecedent_of(r, t) : NONE;
    if (antecedent != NONE) {
        Group g = {.n = 0};
        group_left(r, antecedent, &g);
        return fill(s, SLOT_object, &g);
    }
    for (uint32_t k = t + 1; k < r->items.n && words < OBJECT_WORDS; k++) {
        const Item *it = item_at(r, k);
        words += (token_at(r->doc, it->token)->kind == TOKEN_WORD || it->is) && /* marks and places are no words */
                 !(it->is & ITEM_PLACE);
        if (it->is & (ITEM_BREAK | ITEM_SPEECH | ITEM_VERB | ITEM_THAT) ||
            (it->is & ITEM_RELATIVE && !(it->is & ITEM_LIST)) ||              /* plusieurs entreprises, dont X */
            (s->c->kind == DEAL_merger && it->is & (ITEM_SUPPORT | ITEM_BE))) /* merged to form X */
            return false;
        if (it->is & ITEM_SOURCE)
            return false;
        if (it->is & ITEM_LIST)
            words = 0; /* a number of firms in Spain and Portugal, including X */
        if (!(it->is & ITEM_PARTY) && !is_firm(s, k))
            continue;
        Group list = {.n = 0};
        group_left(r, k, &list);
        int governor = governed_by(r, list.at[0] < t ? k : list.at[0]);
        if (governor == SLOT_possessor && fill_owned(s, k, k + 2, SLOT_object))
            return true;
        if (governor >= 0)
            continue;
        if (is_owner_of_unit(s, k)) {
            s->taken[SLOT_object] = true;
            add_party(s->c, ROLE_seller, item_at(r, k)->entity, item_at(r, k)->ref);
            return true;
        }
        Group g = {.n = 0};
        group_right(r, k, &g);
        return fill(s, SLOT_object, &g);
    }
    return false;
}

/* The party at k as an object, or, where it is the owner of one, as who sells it: Y's software business. */
void fill_one(Search *s, uint32_t k)
{
    Group g = {.n = 0};
    if (opens(s->r, k + 1, SLOT_possessor)) {
        fill_owned(s, k, k + 2, SLOT_object);
        return;
    }
    group_add(&g, k);
    fill(s, SLOT_object, &g);
}

/*
 * A preposition of several meanings takes the first that the frame has a role for and that is not filled yet: by in
 * the passive (von X übernommen), of behind a noun (Übernahme von X, Anteile der X), object where to says no more
 * than from (adquirió a X).
 */
static Slot first_meaning(const Search *s, uint32_t k)
{
    const Item *it = item_at(s->r, k);
    if (s->passive && it->slots >> SLOT_by & 1)
        return SLOT_by;
    if (it->slots >> SLOT_of & 1 &&
        (s->noun || is_at(s->r, k - 1, ITEM_UNIT | ITEM_STAKE | ITEM_WHOLE | ITEM_PERCENT)))
        return SLOT_of;
    int object = role_of(s->frame, SLOT_object);
    bool known = s->frame->kind == DEAL_acquisition && object >= 0 && has_role(s->c, (uint8_t)object);
    if (it->slots >> SLOT_object & 1 && role_of(s->frame, SLOT_to) == role_of(s->frame, SLOT_from) && !known)
        return SLOT_object; /* compró a X; but: compró el 80 % de Y a X */
    return (Slot)it->slot;
}

/* To a group led by X: the preposition that governs the group, which stands for X; or k. */
static uint32_t group_slot(const Search *s, uint32_t k)
{
    if (item_at(s->r, k)->slot != SLOT_led_by || role_of(s->frame, SLOT_led_by) >= 0)
        return k;
    for (uint32_t back = 1; back <= OWNED_ITEMS && back < k && !is_at(s->r, k - back, ITEM_PARTY | ITEM_VERB); back++)
        if (is_at(s->r, k - back, ITEM_SLOT) && item_at(s->r, k - back)->slot != SLOT_of)
            return k - back;
    return k;
}

/* The operations of X, X's plastics business, from Y: where another sells it, X is what is bought. */
static void own_business(Search *s, Slot slot)
{
    Candidate *c = s->c;
    if (slot != SLOT_from || c->kind != DEAL_acquisition || role_of(s->frame, SLOT_from) != ROLE_seller ||
        s->taken[SLOT_from] || has_role(c, ROLE_target))
        return;
    for (uint32_t i = 0; i < c->n_parties; i++)
        if (c->parties[i].role == ROLE_seller)
            c->parties[i].role = ROLE_target;
}

static bool fill_behind(Search *s, uint32_t k, const Group *g)
{
    k = group_slot(s, k);
    const Item *it = item_at(s->r, k);
    if (it->slots >> SLOT_in & 1 &&
        is_at(s->r, k - 1, ITEM_STAKE | ITEM_WHOLE | ITEM_PERCENT)) /* Anteile an X: nobody's but X's */
        return fill(s, role_of(s->frame, SLOT_in) < 0 ? SLOT_of : SLOT_in, g);
    /* bought Y, founded by Z: in the active, by names nobody who acts */
    bool by = s->passive || s->noun || !s->taken[SLOT_subject] ||
              role_of(s->frame, SLOT_by) != role_of(s->frame, SLOT_subject);
    Slot first = first_meaning(s, k);
    int by_role = role_of(s->frame, SLOT_by);
    bool aims = role_of(s->frame, SLOT_for) == ROLE_target && !has_role(s->c, ROLE_target); /* la oferta por X */
    if (s->noun && first == SLOT_by && by_role >= 0 && (aims || has_role(s->c, (uint8_t)by_role)) &&
        it->slots & (1 << SLOT_for | 1 << SLOT_on))
        first =
            it->slots >> SLOT_on & 1 && role_of(s->frame, SLOT_on) >= 0 ? SLOT_on : SLOT_for; /* su oferta por X */
    if (first == SLOT_with && s->frame->kind == DEAL_acquisition && !s->noun && k > s->at && !s->passive &&
        role_of(s->frame, SLOT_subject) == ROLE_acquirer) { /* buys X with Y: both buy */
        for (uint32_t i = 0; i < g->n; i++)
            add_party(s->c, ROLE_acquirer, item_at(s->r, g->at[i])->entity, item_at(s->r, g->at[i])->ref);
        return true;
    }
    own_business(s, first);
    if (((first != SLOT_by || by) && fill(s, first, g)) ||
        ((it->slot != SLOT_by || by) && fill(s, (Slot)it->slot, g)))
        return true;
    for (uint32_t slot = 0; slot < SLOT_count; slot++)
        if (it->slots >> slot & 1 && (slot != SLOT_by || s->passive || s->noun) && fill(s, (Slot)slot, g))
            return true;
    return it->slot == SLOT_led_by && (s->passive || s->noun) && fill(s, SLOT_by, g); /* by investors led by X */
}

/* A place by nothing but the preposition before it may as well be a company: vend X à Corvel. */
static bool is_guessed_place(const Search *s, uint32_t k, uint32_t j)
{
    const FrameReader *r = s->r;
    uint8_t slot = item_at(r, k)->slot;
    if (!is_at(r, j, ITEM_PLACE) || token_has(token_at(r->doc, item_at(r, j)->token), CLASS_place) ||
        is_at(r, j + 1, ITEM_COMMA | ITEM_PLACE))
        return false;
    return slot == SLOT_from || slot == SLOT_to ||
           (slot == SLOT_in && (s->frame->kind == DEAL_investment || s->frame->kind == DEAL_funding ||
                                (k && is_at(r, k - 1, ITEM_STAKE))));
}

/* A person of no office deals for himself: racheté à Louis Delhaize. */
static bool is_dealer(const Search *s, uint32_t k, uint32_t j, uint32_t t)
{
    const FrameReader *r = s->r;
    uint8_t slot = item_at(r, k)->slot;
    if (!is_at(r, j, ITEM_PERSON) || (slot != SLOT_from && slot != SLOT_to && (slot != SLOT_by || k > t + 4)))
        return false;
    const Entity *e = &r->doc->entities.items[item_at(r, j)->entity];
    return (e->role.start == e->role.end || is_at(r, j - 1, ITEM_DEALER)) && e->parent == NONE;
}

/* A unit, or a name that ends in the word: the Measurement Systems Division. */
static bool is_unit(const FrameReader *r, uint32_t i)
{
    const Item *it = item_at(r, i);
    if (!(it->is & ITEM_PARTY))
        return it->is & ITEM_UNIT;
    const Hit *h = hit_at(r->doc, it->token + it->n - 1, CLASS_deal_word);
    return h && h->value == DEAL_WORD_unit;
}

/* , a unit of X: the item of what stands before the comma, or NONE where the unit is no apposition. */
static uint32_t apposed_to(const FrameReader *r, uint32_t unit)
{
    for (uint32_t k = unit; k-- > 1 && unit - k <= 5;) {
        if (is_at(r, k, ITEM_COMMA | ITEM_OPEN))
            return is_at(r, k - 1, ITEM_PARTY | ITEM_CLOSE) ? k - 1 : NONE;
        if (is_at(r, k,
                  ~(ItemSet)(ITEM_ORG_NOUN | ITEM_PLACE | ITEM_GOODS | ITEM_NUMBER | ITEM_WHOLE | ITEM_POSSESSIVE |
                             ITEM_OWNED | ITEM_UNIT)))
            return NONE;
    }
    return NONE;
}

/* The business of X, its assets and operations: no part of X is told, but all of it. */
static bool is_whole_business(const FrameReader *r, uint32_t unit)
{
    if (!unit || is_at(r, unit, ITEM_PARTY))
        return false;
    if (is_at(r, unit - 1, ITEM_AND))
        return unit > 1 && is_at(r, unit - 2, ITEM_STAKE);
    return false;
}

/* The unit of X: X sells what is bought; , a unit of X, says so of the target, and of another party nothing. */
static bool fill_unit_of(Search *s, uint32_t k, uint32_t owner)
{
    const FrameReader *r = s->r;
    const Item *it = item_at(r, k);
    if (!(it->slots >> SLOT_of & 1) || !k || s->c->kind != DEAL_acquisition)
        return false;
    bool unit = is_unit(r, k - 1);
    uint32_t of = apposed_to(r, k);
    if (!unit && of == NONE)
        return false;
    if (of != NONE) {
        bool bought = false;
        for (uint32_t i = 0; i < s->c->n_parties; i++)
            bought |= is_at(r, of, ITEM_PARTY) && s->c->parties[i].entity == item_at(r, of)->entity &&
                      s->c->parties[i].role == ROLE_target;
        if (!bought || !unit || has_role(s->c, ROLE_seller) ||
            follows(r, s->at, ITEM_PERCENT | ITEM_MINORITY, false)) /* a part of Y, a unit of X: Y may sell it */
            return true;
    } else if (k > 1 && !is_at(r, k - 1, ITEM_PARTY) && is_at(r, k - 2, ITEM_POSSESSIVE)) {
        return true; /* sells its unit of X: X is where it stands */
    } else if (is_unit(r, owner) || is_whole_business(r, k - 1)) {
        return false; /* the assets of the Brintol division, the assets and business of Brintol: that is bought */
    } else if (is_at(r, owner + 1, ITEM_UNIT) || !has_slot_for(s->frame, ROLE_seller) ||
               (has_role(s->c, ROLE_target) && !is_at(r, k - 1, ITEM_PARTY) &&
                !(k > 1 && is_at(r, k - 2, ITEM_PARTY)))) {
        return false; /* the operations of the Brintol unit: that is what is bought */
    }
    add_party(s->c, ROLE_seller, item_at(r, owner)->entity, item_at(r, owner)->ref);
    return true;
}

/*
 * With the electric truck maker: an article and a description, with no name behind it, mean the organization named
 * last in the sentence that has no part in the deal yet, else the one spoken of.
 */
static bool fill_described(Search *s, uint32_t k)
{
    const FrameReader *r = s->r;
    uint8_t slot = item_at(r, k)->slot;
    int role = role_of(s->frame, (Slot)slot);
    bool of = slot == SLOT_of && s->noun && k == s->at + 1; /* la vente du groupe */
    if (role < 0 || s->taken[slot] || (slot != SLOT_with && slot != SLOT_to && slot != SLOT_from && !of) || k < s->at)
        return false;
    uint32_t j = k + 1;
    const Hit *h = j < r->items.n ? hit_at(r->doc, item_at(r, j)->token, CLASS_name_word) : NULL;
    bool article = item_at(r, k)->features & 1 << FEATURE_noun; /* du, au: it is in the preposition */
    if (!article &&
        (!h || h->value != NAME_WORD_the || token_has(token_at(r->doc, item_at(r, j)->token), CLASS_numeral)))
        return false;
    while (j < r->items.n && j <= k + 4 && !is_at(r, j, ~(ItemSet)ITEM_GOODS))
        j++;
    if (!is_at(r, j, ITEM_ORG_NOUN) || party_near(r, j) || is_at(r, j + 1, ITEM_SLOT))
        return false;
    for (uint32_t i = j + 1; article && i <= j + GOVERN_WORDS && !is_at(r, i, ITEM_COMMA | ITEM_BREAK | ITEM_VERB);
         i++)
        if (is_at(r, i, ITEM_PARTY) && (governed_by(r, i) < 0 || governed_by(r, i) == SLOT_of))
            return false; /* du fabricant allemand de résines X */
    for (uint32_t i = k; i-- > 0 && k - i < REACH;) {
        const Item *it = item_at(r, i);
        uint32_t had = s->c->n_parties;
        if (!(it->is & ITEM_PARTY) || governed_by(r, i) == SLOT_possessor)
            continue;
        add_party(s->c, (uint8_t)role, it->entity, it->ref);
        if (s->c->n_parties > had)
            return s->taken[slot] = true;
    }
    return topic_group(s, role) && (s->taken[slot] = true);
}

/* To keep the …: a plain word and an article behind it show that no name is governed. */
static bool is_infinitive(const FrameReader *r, uint32_t k)
{
    if (k + 2 >= r->items.n || item_at(r, k + 1)->is || item_at(r, k + 2)->is)
        return false;
    const Token *word = token_at(r->doc, item_at(r, k + 1)->token),
                *next = token_at(r->doc, item_at(r, k + 2)->token);
    return !token_has(word, CLASS_function) && word->shape == SHAPE_LOWER && token_has(next, CLASS_name_word) &&
           token_has(next, CLASS_function);
}

static bool lists_soon(const FrameReader *r, uint32_t i)
{
    for (uint32_t k = i + 1; k <= i + 3; k++)
        if (is_at(r, k, ITEM_LIST))
            return true;
    return false;
}

/* Won a contract to build two ferries for X: what is to be done under the contract, and for whom. */
static bool is_purpose_of_contract(const FrameReader *r, uint32_t k, uint32_t t)
{
    return is_at(r, t, ITEM_NOUN) && r->doc->lexicon->frames[item_at(r, t)->frame].kind == DEAL_contract &&
           item_at(r, k)->features & 1 << FEATURE_infinitive && opens(r, k - 1, SLOT_to) && k <= t + SUPPORT_ITEMS;
}

/* Does what stands at k, behind the trigger at t, belong to another? */
static bool ends_slots(const FrameReader *r, uint32_t k, uint32_t t)
{
    const Item *it = item_at(r, k);
    if (k <= t)
        return false;
    if (it->is & ITEM_VERB && is_purpose_of_contract(r, k, t))
        return false;
    if (it->is & (ITEM_BREAK | ITEM_SPEECH | ITEM_SOURCE) ||
        (it->is & ITEM_VERB && !(it->features & (1 << FEATURE_gerund | 1 << FEATURE_participle))))
        return true;
    if (it->is & ITEM_VERB && k > t + 2 && is_at(r, k - 1, ITEM_AND) && it->features & item_at(r, t)->features)
        return true; /* bought X and merged it with Y */
    if (it->is & ITEM_VERB && k > t + 2 && is_at(r, k - 1, ITEM_PRONOUN) && item_at(r, k - 1)->n == 1 &&
        governed_by(r, k - 1) < 0)
        return true; /* bought X, and in May it merged with Y */
    if (k > t + 1 && it->is & ITEM_RELATIVE && !(it->is & ITEM_LIST) && is_at(r, k - 1, ITEM_COMMA) &&
        is_at(r, k - 2, ITEM_PARTY | ITEM_CLOSE))
        return true; /* from X, which … */
    bool other = it->is & ITEM_NOUN && !(it->is & ITEM_STAKE) &&
                 !(r->doc->lexicon->frames[it->frame].flags & (FRAME_needs_be | FRAME_listing));
    return other && is_at(r, t, ITEM_NOUN) && !is_at(r, t, ITEM_VERB); /* what follows another noun is that one's */
}

/* 22% of X, which sells valves, from Y: the comma that ends the relative clause at k, if a preposition follows; or
 * NONE. */
static uint32_t behind_relative(const FrameReader *r, uint32_t k)
{
    if (!is_at(r, k, ITEM_RELATIVE) || !is_at(r, k - 1, ITEM_COMMA))
        return NONE;
    for (uint32_t j = k + 1; j < r->items.n && j <= k + RELATIVE_CLAUSE; j++) {
        if (is_at(r, j, ITEM_BREAK | ITEM_SPEECH))
            return NONE;
        if (is_at(r, j, ITEM_COMMA))
            return is_at(r, j + 1, ITEM_SLOT) && item_at(r, j + 1)->slots & (1 << SLOT_from | 1 << SLOT_to) ? j
                                                                                                            : NONE;
    }
    return NONE;
}

/* May the preposition's party stand at j: a name, a place that may be one, a person who deals for himself? */
static bool is_governable(const Search *s, uint32_t k, uint32_t j, uint32_t t)
{
    return is_at(s->r, j, ITEM_PARTY) || (j == k + 1 && is_guessed_place(s, k, j)) ||
           ((j == k + 1 || is_at(s->r, j - 1, ITEM_DEALER)) && is_dealer(s, k, j, t)) ||
           (is_at(s->r, j, ITEM_PLACE) && s->frame->kind == DEAL_contract && j <= k + 2);
}

/* Its cement works of Lumbres: a plant is named after its town, unless the text speaks of a company X elsewhere. */
static bool fill_plant_of(Search *s, uint32_t k, uint32_t j)
{
    const FrameReader *r = s->r;
    if (!opens(r, k, SLOT_of) || !k || !is_at(r, k - 1, ITEM_FACILITY) || s->c->kind != DEAL_acquisition ||
        !has_slot_for(s->frame, ROLE_seller))
        return false;
    const Entity *e = &r->doc->entities.items[item_at(r, j)->entity];
    if (e->mentions > 1 && e->kind == ENTITY_organization)
        add_party(s->c, ROLE_seller, item_at(r, j)->entity, item_at(r, j)->ref);
    return e->kind != ENTITY_organization || e->mentions > 1 || is_own(r, k - 1);
}

/* The shares of X in Y: X, at item j, sells them. */
static bool fill_shares_of(Search *s, uint32_t k, uint32_t j)
{
    const FrameReader *r = s->r;
    if (!opens(r, k, SLOT_of) || !k || !is_at(r, k - 1, ITEM_STAKE | ITEM_PERCENT) || !opens(r, j + 1, SLOT_in) ||
        !has_slot_for(s->frame, ROLE_seller) || role_of(s->frame, SLOT_subject) == ROLE_seller)
        return false;
    int role = role_of(s->frame, SLOT_of);
    for (uint32_t i = j + 2; i <= j + 4; i++)
        if (is_at(r, i, ITEM_PARTY)) {
            add_party(s->c, ROLE_seller, item_at(r, j)->entity, item_at(r, j)->ref);
            add_party(s->c, (uint8_t)(role < 0 ? ROLE_target : role), item_at(r, i)->entity, item_at(r, i)->ref);
            return s->taken[SLOT_of] = s->taken[SLOT_in] = true;
        }
    return false;
}

/* Le contrat liant X à Y: what binds two has its other side behind another preposition. */
static void group_bound(const FrameReader *r, uint32_t k, uint32_t j, Group *g)
{
    if (!opens(r, k, SLOT_between) || g->n != 1 || !(opens(r, j + 1, SLOT_to) || opens(r, j + 1, SLOT_with)))
        return;
    for (uint32_t i = j + 2; i <= j + GOVERN_WORDS && !is_at(r, i, ITEM_SLOT | ITEM_COMMA | ITEM_BREAK | ITEM_VERB);
         i++)
        if (is_at(r, i, ITEM_PARTY)) {
            group_right(r, i, g);
            return;
        }
}

/* The party at j, which the preposition at k governs. False: it is another's owner, and the name stands behind. */
static bool fill_party(Search *s, uint32_t k, uint32_t j)
{
    const FrameReader *r = s->r;
    const Item *it = item_at(r, k);
    Group g = {.n = 0};
    if (is_at(r, j, ITEM_PLACE) && opens(r, j + 1, SLOT_possessor) && is_at(r, j + 2, ITEM_PARTY))
        return false;                                                            /* with Egypt's Brintol */
    if (is_at(r, j + 1, ITEM_SLOT) && item_at(r, j + 1)->slot == SLOT_possessor) /* of Amazon's clients */
        return fill_owned(s, j, j + 2, (Slot)it->slot) || (it->slot != SLOT_led_by && it->slot != SLOT_by);
    if (is_at(r, j - 1, ITEM_NUMBER) && j - 1 > k && is_at(r, j + 1, ITEM_GOODS))
        return true; /* for 20 737 MAX jets */
    if (fill_unit_of(s, k, j) || fill_shares_of(s, k, j) || fill_plant_of(s, k, j))
        return true;
    if (is_at(r, j, ITEM_PLACE))
        group_add(&g, j);
    else
        group_right(r, j, &g);
    group_bound(r, k, j, &g);
    fill_behind(s, k, &g);
    return true;
}

/* Between the maker of frames of Agordo and …: the name at j says where the one described is at home. */
static bool described_origin(const FrameReader *r, uint32_t k, uint32_t j)
{
    if (j < k + 5 || !is_at(r, j, ITEM_PARTY) || !opens(r, j - 1, SLOT_of) || opens(r, k, SLOT_of))
        return false;
    const Hit *h = hit_at(r->doc, item_at(r, k + 1)->token, CLASS_name_word);
    return h && h->value == NAME_WORD_the && is_at(r, k + 2, ITEM_ORG_NOUN) && opens(r, k + 3, SLOT_of) &&
           !opens(r, k + 3, SLOT_possessor);
}

/* Pagará 30 millones por la empresa: of the meanings of the preposition at k, the first that the frame has a role
 * for. */
static Slot open_meaning(const Search *s, uint32_t k)
{
    Slot first = (Slot)item_at(s->r, k)->slot;
    for (uint32_t slot = 0; slot < SLOT_count && role_of(s->frame, first) < 0; slot++)
        if (opens(s->r, k, (Slot)slot) && role_of(s->frame, (Slot)slot) >= 0)
            return (Slot)slot;
    return first;
}

/* Le partenariat qui le liait depuis 2016 à X: a form that ends in a verb, with days and a preposition behind it. */
static bool binds(const FrameReader *r, uint32_t k)
{
    return opens(r, k, SLOT_with) && token_has(token_at(r->doc, item_at(r, k)->token), CLASS_relative);
}

/* The party that the preposition at k governs, over articles and descriptions. */
static void fill_governed(Search *s, uint32_t k, uint32_t t)
{
    const ItemSet described = ITEM_UNIT | ITEM_GOODS | ITEM_POSSESSIVE | ITEM_STAKE | ITEM_NOUN | ITEM_ORG_NOUN |
                              ITEM_PRONOUN | ITEM_NUMBER | ITEM_LIST | ITEM_FACILITY | ITEM_HOLDER |
                              ITEM_SUPERLATIVE | ITEM_WHOLE | ITEM_PERCENT | ITEM_MINORITY;
    const FrameReader *r = s->r;
    const Item *it = item_at(r, k);
    bool unit = false;
    uint32_t reach = k + GOVERN_WORDS;
    for (uint32_t j = k + 1; j < r->items.n && j <= reach && j != t; j++) {
        if (binds(r, k) && is_at(r, j, ITEM_DATE | ITEM_SLOT) && (is_at(r, j, ITEM_DATE) || opens(r, j, SLOT_to)))
            continue;
        if (is_at(r, j, ITEM_STAKE)) /* for all of the outstanding common shares of X */
            reach = j + GOVERN_WORDS;
        if (described_origin(r, k, j))
            continue; /* between the maker of frames of Agordo and X */
        if (is_governable(s, k, j, t)) {
            if (fill_party(s, k, j))
                return;
            j++;
            continue; /* led by EQT's fund X */
        }
        if (j <= k + 2 && is_at(r, j, ITEM_STATE) && r->last_state != NONE &&
            role_of(s->frame, (Slot)it->slot) >= 0) {
            if (!s->taken[it->slot]) /* prête 50 millions à la collectivité */
                add_party(s->c, (uint8_t)role_of(s->frame, (Slot)it->slot), r->last_state, NONE);
            s->taken[it->slot] = true;
            return;
        }
        if (j == k + 1 && is_at(r, j, ITEM_PRONOUN) && opens(r, j + 1, SLOT_possessor))
            return; /* completion of the company's purchase of Y */
        if (j == k + 1 && is_at(r, j, ITEM_PRONOUN) && !party_near(r, j)) { /* avec le groupe */
            Slot slot = open_meaning(s, k);
            uint32_t had = s->c->n_parties, role = (uint32_t)role_of(s->frame, slot);
            if (!s->taken[slot] && topic_group(s, (int)role))
                s->taken[slot] = true;
            if (s->c->n_parties == had && had && (int)role >= 0 && r->topic_before != NONE)
                add_party(s->c, (uint8_t)role, r->topic_before, NONE); /* X has a part in it already */
            return;
        }
        if (is_at(r, j, ITEM_COMMA) && unit)
            continue; /* of its Polish arm, X; by the American company, X */
        if (is_at(r, j, ITEM_AND) && lists_soon(r, j))
            continue;                                               /* from funds and angels including X */
        if (is_at(r, j, ITEM_LIST) && is_at(r, j, ITEM_RELATIVE)) { /* auprès d'un groupe de banques dont X et Y */
            reach++;
            continue;
        }
        if (is_origin(r, j)) {
            j += is_at(r, j + 1, ITEM_COMMA) ? 2 : 0; /* by Boise, Idaho-based X */
            continue;
        }
        if (is_at(r, j, ITEM_PLACE) && opens(r, j + 1, SLOT_possessor)) { /* in Europe's largest maker of pumps, X */
            reach += 3;
            j++;
            continue;
        }
        unit |= is_at(r, j, ITEM_UNIT | ITEM_ORG_NOUN | ITEM_PRONOUN | ITEM_HOLDER);
        if (is_at(r, j, ITEM_SLOT) ? item_at(r, j)->slot != SLOT_of
                                   : is_at(r, j, ~described) && !is_at(r, j, ITEM_UNIT)) /* la controllata X */
            return;
    }
}

/* Behind every preposition to the right: the party it governs. */
void fill_slots(Search *s, uint32_t from, uint32_t t)
{
    const FrameReader *r = s->r;
    bool owned = false, between = false;
    for (uint32_t k = from; k < r->items.n && k < t + REACH; k++) {
        const Item *it = item_at(r, k);
        if (ends_slots(r, k, t)) {
            uint32_t behind = behind_relative(r, k);
            if (behind == NONE)
                return;
            k = behind;
            continue;
        }
        owned |= k > t && it->is & ITEM_OWNED;
        if (owned && it->is & ITEM_SLOT && it->slot == SLOT_by)
            continue; /* the owner: see fill_owner() */
        if (!(it->is & ITEM_SLOT) || it->slot == SLOT_possessor ||
            (it->slot == SLOT_of && k > t + 8 && !is_at(r, k - 1, ITEM_UNIT | ITEM_STAKE | ITEM_PERCENT)))
            continue;
        between |= k > t && opens(r, k, SLOT_between);
        if (between && it->slot == SLOT_of && s->frame->flags & FRAME_symmetric)
            continue; /* the merger between the maker of frames of Agordo and … */
        if ((it->slot == SLOT_to && is_infinitive(r, k)) || fill_described(s, k))
            continue; /* to keep the Brintol works; with the truck maker */
        fill_governed(s, k, t);
    }
}
