/*
 * evidence.c - what speaks for a candidate being an organization, a person, a product, a place, or nothing.
 *
 *     « … , a déclaré Priya Halvorsen, chef exécutive de Tarnhelm, … »
 *        Priya Halvorsen   first_name, two_words, role_after          → person 0.99
 *        Tarnhelm          one_word, unknown, role_of_before          → organization 0.97
 *
 * Each piece of evidence is a bit of the list EVIDENCE in names.h; name_weights says what it weighs. The scores of
 * the kinds are the sums of the weights, the confidence is their softmax.
 */
#include <string.h>

#include "names.h"
#include "text.h"

#define HAS(t, set)   (((t)->classes & (set)) != 0)
#define BIT(name)     (1ull << CLASS_##name)
#define GIVE(c, name) ((c)->evidence |= EVIDENCE_BIT(name))

enum {
    BUSINESS_SAMPLE = 1000, /* tokens to tell by whether a text speaks of business: */
    BUSINESS_SHARE = 30,    /* when one in so many is a word of it */
    BUSINESS_LEAST = 2,     /* of them, however short the text is */
    AMOUNT_SIGNS = 3,       /* an amount counts for so many */
    SPORT_SHARE = 70,       /* likewise of sport */
    SCORE_BYTES = 5,        /* of a number in a table of results: 12, .537 */
    TITLE_TOKENS = 8,       /* of a work, behind its first name */
    NATION_TOKENS = 5,      /* from a role to the end of a nationality: joueur de football argentin */
    DEAL_TOKENS = 8,        /* from a deal's word to the preposition that opens its slot */
    ENDING_BYTES = 6,       /* of the longest ending */
    CHECK_CANDIDATES = 4096
};
#define NOT_TOLD (-1.f)     /* confidence: not asked for since the name was weighed */
#define DECAY    0.9512294f /* exp(-1 / 20): weights are in twentieths of a nat */

/*
 * The sum of exp(-n / 20) over what the kinds score less than the best: by squares, no libm, and the same on every
 * machine. All kinds go together, bit by bit, since a branch on each bit would be one that nobody can predict.
 */
static float decays(const uint32_t behind[KIND_count])
{
    float result[KIND_count], factor[2] = {1, DECAY}, sum = 0;
    uint32_t all = 0;
    for (int k = 0; k < KIND_count; k++) {
        result[k] = 1;
        all |= behind[k];
    }
    for (uint32_t bit = 0; all >> bit; bit++, factor[1] *= factor[1])
        for (int k = 0; k < KIND_count; k++)
            result[k] *= factor[behind[k] >> bit & 1];
    for (int k = 0; k < KIND_count; k++)
        sum += result[k];
    return sum;
}

/* A weight is at most 127, so that all of them together fit 16 bits. */
typedef int16_t Scores __attribute__((vector_size(KIND_ROOM * sizeof(int16_t))));

static Scores weights_of(uint32_t evidence)
{
    Scores s;
    memcpy(&s, name_weights[evidence], sizeof s);
    return s;
}

static Scores evidence_add(EvidenceSet evidence)
{
    Scores score = weights_of(EVIDENCE_none);
    for (uint32_t half = 0; half < 2; half++)
        for (uint64_t left = (uint64_t)(evidence >> 64 * half); left; left &= left - 1)
            score += weights_of(64 * half + (uint32_t)__builtin_ctzll(left));
    return score;
}

void name_weigh(Name *name)
{
    static const uint8_t kinds[TRAIT_KINDS] = {ENTITY_organization, ENTITY_person, ENTITY_place, KIND_nothing};
    Scores evidence = evidence_add(name->evidence);
    int *score = name->score, best = 0;
    for (int k = 0; k < KIND_count; k++)
        score[k] = evidence[k];
    for (int k = 0; k < TRAIT_KINDS; k++)
        score[kinds[k]] +=
            name->own[k] + (name->arounds > 1 ? name->around[k] / (int)name->arounds : name->around[k]);
    for (int k = 1; k < KIND_count; k++)
        if (score[k] > score[best])
            best = k;
    name->kind = (uint8_t)best;
    name->confidence = NOT_TOLD;
}

float name_confidence(Name *name)
{
    uint32_t behind[KIND_count];
    if (name->confidence != NOT_TOLD)
        return name->confidence;
    for (int k = 0; k < KIND_count; k++)
        behind[k] = (uint32_t)(name->score[name->kind] - name->score[k]);
    return name->confidence = 1 / decays(behind);
}

static bool is_quote(const Document *doc, uint32_t i)
{
    return i < doc->tokens.n && token_at(doc, i)->kind == TOKEN_QUOTE;
}

/* --- the words themselves --- */

static void gather_known(const Document *doc, Candidate *c)
{
    for (Class class_ = CLASS_organization; class_ <= CLASS_place; class_++) {
        const Hit *hit = hit_at(doc, c->token, class_);
        if (!hit)
            continue;
        const Hit *tail =
            c->token + hit->n < c->token + c->n ? hit_at(doc, c->token + hit->n, CLASS_legal_form) : NULL;
        if (hit->n + (tail ? tail->n : 0) >= c->n) {
            c->evidence |= class_ == CLASS_organization ? EVIDENCE_BIT(known_org)
                           : class_ == CLASS_product    ? EVIDENCE_BIT(known_product)
                                                        : EVIDENCE_BIT(known_place);
            if (c->known == NONE || (class_ == CLASS_organization && c->listed == NONE))
                c->known = hit->value;
            if (hit->n == 1 && token_has(token_at(doc, c->token), CLASS_ambiguous_name))
                GIVE(c, ambiguous);
        } else if (class_ == CLASS_organization) {
            GIVE(c, starts_known);
        } else if (class_ == CLASS_place) {
            GIVE(c, place_inside);
        }
    }
}

static void gather_first(const Document *doc, Candidate *c, uint32_t words)
{
    const Token *first = token_at(doc, c->token);
    bool place = token_is_char(doc, c->token + 1, '-') && c->n > 2 &&
                 token_at(doc, c->token + 2)->shape == SHAPE_LOWER; /* Val-de-Brenne */
    bool weak = HAS(first, BIT(first_name_weak)), strong = HAS(first, BIT(first_name)) && !place;
    if (words > 1 && strong)
        GIVE(c, first_name);
    else if (words > 1 && weak)
        GIVE(c, first_weak);
    else if (strong || weak)
        GIVE(c, only_first);
    if (c->n > 2 && first->shape == SHAPE_UPPER && first->len <= 2 && token_is_char(doc, c->token + 1, '.'))
        GIVE(c, initial);
}

typedef struct Marks {
    bool digit, dot;
} Marks; /* in a word */

static Marks marks_in(const Document *doc, const Token *t)
{
    Marks m = {false, false};
    for (const char *s = doc->text + t->start, *end = s + t->len; s < end; s++) {
        m.digit |= (uint8_t)(*s - '0') < 10;
        m.dot |= *s == '.';
    }
    return m;
}

typedef struct Words {
    uint32_t n, ordinary, upper, last;
} Words; /* last: token of the last word */

static void gather_word(const Document *doc, Candidate *c, uint32_t i, Words *w)
{
    const Token *t = token_at(doc, i);
    if (token_is_char(doc, i, '&'))
        GIVE(c, ampersand);
    if (token_is_char(doc, i, '-'))
        GIVE(c, hyphen);
    Marks marks = t->kind == TOKEN_WORD ? marks_in(doc, t) : (Marks){t->kind == TOKEN_NUMBER, false};
    if (marks.digit)
        GIVE(c, digit);
    if (t->kind != TOKEN_WORD)
        return;
    w->n++;
    w->last = i;
    w->ordinary += token_is_ordinary(t);
    w->upper += t->shape == SHAPE_UPPER && t->len > 1;
    if (t->shape == SHAPE_MIXED)
        GIVE(c, mixed);
    if (marks.dot && t->shape != SHAPE_UPPER)
        GIVE(c, domain);
    if (i > c->token && t->shape == SHAPE_LOWER && HAS(t, BIT(particle)) && !name_word(doc, i, NAME_WORD_of, NULL) &&
        !name_word(doc, i, NAME_WORD_the, NULL))
        GIVE(c, particle);
    if (i == c->token + 1 && t->shape == SHAPE_LOWER && name_word(doc, i, NAME_WORD_of, NULL) && c->n == 3 &&
        HAS(token_at(doc, c->token), BIT(first_name)))
        GIVE(c, particle); /* Grégoire de Tours */
    if (i > c->token && t->shape == SHAPE_UPPER && token_is_char(doc, i + 1, '.') && t->len == 1 &&
        i + 2 < c->token + c->n)
        GIVE(c, initial);
    if (i > c->token && HAS(t, BIT(org_head) | BIT(org_tail)))
        GIVE(c, org_inside);
    bool may_tell = t->shape != SHAPE_LOWER && !HAS(t, BIT(org_tail) | BIT(org_head));
    if (may_tell && c->n > 1 && name_word(doc, i, NAME_WORD_place, NULL))
        GIVE(c, place_head);
    if (may_tell && name_word(doc, i, NAME_WORD_event, NULL) && (i == c->token || i + 1 == c->token + c->n) &&
        (c->n > 1 || !HAS(t, BIT(organization) | BIT(place) | BIT(product) | BIT(first_name))))
        GIVE(c, event_word);
    if (i > c->token && HAS(t, BIT(product)))
        GIVE(c, product_inside);
    if (i > c->token && HAS(t, BIT(place)))
        GIVE(c, place_inside);
}

static void gather_inside(const Document *doc, Candidate *c)
{
    Words w = {0};
    for (uint32_t i = c->token; i < c->token + c->n; i++)
        gather_word(doc, c, i, &w);
    const Token *first = token_at(doc, c->token), *last = token_at(doc, w.last);
    if (w.n == 1)
        GIVE(c, one_word);
    else if (w.n == 2)
        GIVE(c, two_words);
    else if (w.n > 3)
        GIVE(c, long_name);
    if (w.n == 1 && w.upper && !c->noisy)
        GIVE(c, upper);
    if (HAS(first, BIT(org_head)) && c->n > 1)
        GIVE(c, org_head);
    if (HAS(last, BIT(org_tail) | BIT(org_head)) && w.n > 1)
        GIVE(c, org_tail);
    if (w.ordinary == w.n && !(c->evidence & (EVIDENCE_BIT(org_head) | EVIDENCE_BIT(org_tail))))
        GIVE(c, all_common);
    else if (w.ordinary)
        GIVE(c, some_common);
    else
        GIVE(c, unknown);
    if (HAS(last, BIT(surname)))
        c->evidence |= w.n > 1 ? EVIDENCE_BIT(surname) : EVIDENCE_BIT(only_surname);
    for (uint32_t i = c->token + 1; i < c->token + c->n; i++) {
        const Hit *form = hit_at(doc, i, CLASS_legal_form);
        if (form && i + form->n == c->token + c->n)
            GIVE(c, legal_form);
    }
    gather_first(doc, c, w.n);
    gather_known(doc, c);
}

/* --- what stands before it --- */

/* Lower-case words back to an organization's noun: le fabricant | de puces photoniques | X. */
static bool noun_phrase_before(const Document *doc, uint32_t i, uint32_t start)
{
    const uint32_t links = 1u << NAME_WORD_of | 1u << NAME_WORD_and | 1u << NAME_WORD_the | 1u << NAME_WORD_for;
    for (uint32_t back = 1; back <= WINDOW_TOKENS && i >= start + back; back++) {
        const Token *t = token_at(doc, i - back);
        bool link = HAS(t, BIT(name_word)) && name_word_begins(doc, i - back, links);
        if (t->kind != TOKEN_WORD && !token_is_char(doc, i - back, '-'))
            return false;
        if (back > 1 && HAS(t, BIT(org_noun)))
            return true;
        if (token_is_verb(doc, i - back) || HAS(t, BIT(speech) | BIT(relative) | BIT(pronoun)) ||
            (HAS(t, BIT(function)) && !(link && back > 1)))
            return false;
        if (t->shape != SHAPE_LOWER && t->kind == TOKEN_WORD && !link)
            return false;
    }
    return false;
}

/* vice-président des services de calcul | chez X: a role and what it is about, back from the link at token i. */
static bool role_phrase_before(const Document *doc, uint32_t i, uint32_t start)
{
    for (uint32_t back = 1; back <= WINDOW_TOKENS && i >= start + back; back++) {
        const Token *t = token_at(doc, i - back);
        if (HAS(t, BIT(role)))
            return true;
        if (t->kind != TOKEN_WORD || t->shape != SHAPE_LOWER || token_is_verb(doc, i - back) ||
            HAS(t, BIT(speech) | BIT(relative)))
            return false;
    }
    return false;
}

/* l'historien britannique | X, la chanteuse de jazz coréenne | X: a role, and a nationality that ends before token i.
 */
static bool role_and_nation_before(const Document *doc, uint32_t i, uint32_t start)
{
    if (token_at(doc, i - 1)->shape != SHAPE_LOWER)
        return false;
    for (uint32_t back = 2; back <= NATION_TOKENS && i >= start + back; back++) {
        const Token *t = token_at(doc, i - back);
        if (HAS(t, BIT(org_noun)))
            return HAS(t, BIT(role)) && !HAS(token_at(doc, i - 1), BIT(org_noun));
        if (HAS(t, BIT(role) | BIT(person_title)))
            return true;
        if (t->kind != TOKEN_WORD || t->shape != SHAPE_LOWER || token_is_verb(doc, i - back) ||
            HAS(t, BIT(speech) | BIT(relative) | BIT(pronoun)) ||
            (HAS(t, BIT(function)) && !name_word(doc, i - back, NAME_WORD_of, NULL)))
            return false;
    }
    return false;
}

/* May it be what somebody is in charge of, and no name: Education, Public Works? */
static bool is_portfolio(const Candidate *c)
{
    return c->evidence & EVIDENCE_BIT(all_common) && !(c->evidence & EVIDENCE_BIT(known_org));
}

/* Behind "PDG de", "chief executive of the": what stands before the link that ends at b. */
static void gather_link_before(const Document *doc, Candidate *c, uint32_t b)
{
    uint32_t start = doc->sentences.items[c->sentence].token;
    if (name_word_before(doc, b, NAME_WORD_at, NULL)) {
        GIVE(c, at_before);
        if (role_phrase_before(doc, b - name_word_length(doc, b, NAME_WORD_at), start))
            GIVE(c, role_of_before);
    }
    if (!name_word_before(doc, b, NAME_WORD_of, NULL))
        return;
    uint32_t link = b - name_word_length(doc, b, NAME_WORD_of);
    if (is_portfolio(c) && name_word_before(doc, link, NAME_WORD_public, NULL))
        GIVE(c, portfolio);
    else if (hit_ends(doc, link, CLASS_role) || hit_ends(doc, link, CLASS_role_part))
        GIVE(c, role_of_before);
    if (hit_ends(doc, link, CLASS_anaphor))
        GIVE(c, anaphor_of_before);
    else if (hit_ends(doc, link, CLASS_org_noun))
        GIVE(c, noun_phrase_before);
    if (hit_ends(doc, link, CLASS_trigger_noun))
        GIVE(c, deal_before);
    if (name_word_before(doc, link, NAME_WORD_place, NULL))
        GIVE(c, place_before);
}

/* La fusion entre X et Y, le contrat signé entre X et Y: does the noun of a deal stand before the between that ends
 * at b? */
static bool deal_between(const Document *doc, uint32_t b, uint32_t start)
{
    const Hit *between = hit_before(doc, b, CLASS_slot);
    if (!between || between->value != SLOT_between || between->token <= start)
        return false;
    uint32_t at = between->token;
    return hit_before(doc, at, CLASS_trigger_noun) || (at > start + 1 && token_at(doc, at - 1)->kind == TOKEN_WORD &&
                                                       hit_before(doc, at - 1, CLASS_trigger_noun));
}

/* The words right before it that say what it is. */
static void gather_announcement(const Document *doc, Candidate *c, uint32_t b, uint32_t start)
{
    const Beside *before = &doc->beside.items[b];
    uint64_t last = b > start ? token_at(doc, b - 1)->classes : 0; /* a compound has its class without a hit */
    if (hit_ends(doc, b, CLASS_nationality) && b > start)
        c->evidence |=
            role_and_nation_before(doc, b, start) ? EVIDENCE_BIT(role_before) : EVIDENCE_BIT(nationality_before);
    if (hit_ends(doc, b, CLASS_person_title))
        GIVE(c, title_before);
    if (hit_ends(doc, b, CLASS_role) || hit_ends(doc, b, CLASS_role_part) || last & BIT(role))
        GIVE(c, role_before);
    if (hit_ends(doc, b, CLASS_org_noun) || last & BIT(org_noun))
        GIVE(c, org_noun_before);
    else if (b == c->token && noun_phrase_before(doc, b, start))
        GIVE(c, noun_phrase_before);
    if (last & BIT(slot) && b == c->token && deal_between(doc, b, start))
        GIVE(c, deal_before);
    if (!before->classes && !(c->evidence & EVIDENCE_BIT(quoted))) /* no hit of a class that is asked for below */
        return;
    if (hit_ends(doc, b, CLASS_trigger_verb))
        GIVE(c, deal_before);
    if (hit_ends(doc, b, CLASS_speech)) /* "…", a déclaré X */
        GIVE(c, speech_after);
    if (name_word_before(doc, b, NAME_WORD_product, NULL) ||
        (c->evidence & EVIDENCE_BIT(quoted) && b && name_word_before(doc, b - 1, NAME_WORD_product, NULL)))
        GIVE(c, product_before);
    if (name_word_before(doc, b, NAME_WORD_place, NULL))
        GIVE(c, place_before);
    if (name_word_before(doc, b, NAME_WORD_event, NULL))
        GIVE(c, event_before);
    if (name_word_before(doc, b, NAME_WORD_named, NULL))
        GIVE(c, named_before);
    if (name_word_before(doc, b, NAME_WORD_company, NULL) || name_word_before(doc, c->token, NAME_WORD_company, NULL))
        GIVE(c, company_before);
    if (name_word_before(doc, b, NAME_WORD_runs, NULL))
        GIVE(c, runs_before);
    if (name_word_before(doc, b, NAME_WORD_led_by, NULL) && !(c->evidence & EVIDENCE_BIT(company_before))) {
        if (hit_before(doc, b - name_word_length(doc, b, NAME_WORD_led_by), CLASS_trigger_noun))
            GIVE(c, deal_before); /* a round led by X */
        else
            GIVE(c, led_by_before);
    }
    if (name_word_before(doc, b, NAME_WORD_and, NULL) && b > start + name_word_length(doc, b, NAME_WORD_and) &&
        token_is_capital(doc, b - name_word_length(doc, b, NAME_WORD_and) - 1))
        GIVE(c, joined);
}

/* invest $50 million | in X, sold the unit | to X: the preposition at token i opens a slot of the deal before it. */
static bool deal_slot_before(const Document *doc, uint32_t i, uint32_t start, Slot slot)
{
    for (uint32_t back = 1; back <= DEAL_TOKENS && i >= start + back; back++) {
        const Token *t = token_at(doc, i - back);
        if (!HAS(t, BIT(trigger_verb) | BIT(trigger_noun)))
            continue;
        for (uint32_t h = t->hit; h < doc->hits.n && doc->hits.items[h].token == i - back; h++) {
            const Hit *hit = &doc->hits.items[h];
            if (hit->class_ != CLASS_trigger_verb && hit->class_ != CLASS_trigger_noun)
                continue;
            const Frame *frame = &doc->lexicon->frames[hit->value];
            for (uint32_t s = 0; s < frame->n; s++)
                if (frame->slots[s].slot == slot)
                    return true;
        }
    }
    return false;
}

/* X | was acquired, X | has been bought: what is bought is an organization. */
static bool is_bought(const Document *doc, const Candidate *c)
{
    enum { PASSIVE_TOKENS = 3 };
    const Sentence *s = &doc->sentences.items[c->sentence];
    bool be = false;
    for (uint32_t i = c->token + c->n; i < s->token + s->n && i <= c->token + c->n + PASSIVE_TOKENS; i++) {
        const Hit *word = hit_at(doc, i, CLASS_deal_word);
        const Hit *verb = be ? hit_at(doc, i, CLASS_trigger_verb) : NULL;
        if (verb)
            return doc->lexicon->frames[verb->value].kind == DEAL_acquisition &&
                   (verb->feature == FEATURE_participle || verb->feature == FEATURE_past);
        if (token_at(doc, i)->shape != SHAPE_LOWER)
            return false;
        be |= word && word->value == DEAL_WORD_be;
    }
    return false;
}

/* "Printemps | silencieux": does the quotation before token c->token go on behind the name in small letters, and end
 * soon, with no full stop in it? Then it is a title. */
static bool goes_on_quoted(const Document *doc, const Candidate *c)
{
    uint32_t words = 0;
    for (uint32_t i = c->token + c->n; i < doc->tokens.n && i < c->token + c->n + TITLE_TOKENS; i++) {
        const Token *t = token_at(doc, i);
        if (t->kind == TOKEN_QUOTE && !token_glued(t) && i + 1 < doc->tokens.n && token_glued(token_at(doc, i + 1)))
            return false; /* another one begins */
        if (t->kind == TOKEN_QUOTE && (t->len > 1 || doc->text[t->start] == '"'))
            return words > 0;
        if ((t->kind == TOKEN_PUNCT && !token_is_char(doc, i, '-') && !token_is_char(doc, i, ':')) ||
            HAS(t, BIT(speech)))
            return false;
        words += t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER;
    }
    return false;
}

uint32_t description_length(const Document *doc, uint32_t i)
{
    const Hit *anaphor = hit_at(doc, i, CLASS_anaphor);
    uint32_t the = 0, n = anaphor ? anaphor->n : 0;
    if (!anaphor && name_word(doc, i, NAME_WORD_the, &the) && i + the < doc->tokens.n &&
        HAS(token_at(doc, i + the), BIT(org_noun)) && token_at(doc, i + the)->shape != SHAPE_UPPER) {
        const Hit *noun = hit_at(doc, i + the, CLASS_org_noun);
        n = the + (noun ? noun->n : 1);
    }
    for (uint32_t k = i + n; n && k < doc->tokens.n && k < i + n + WINDOW_TOKENS; k++) {
        const Token *t = token_at(doc, k);
        if (t->flags & TOKEN_SENTENCE || t->kind != TOKEN_WORD || token_is_verb(doc, k) ||
            HAS(t, BIT(speech) | BIT(relative) | BIT(pronoun)))
            return n;
        if (t->shape != SHAPE_LOWER)
            return 0; /* le distributeur belge X */
    }
    return n;
}

/* X accélère en Europe. Le groupe reprend Y: does the next sentence go on about a company, where this one opens with a
 * word that nothing says more of? */
static bool goes_on_about(const Document *doc, const Candidate *c)
{
    const Sentence *s = &doc->sentences.items[c->sentence], *next = s + 1;
    uint32_t q = c->token + c->n;
    if (c->token != s->token || c->sentence + 1 >= doc->sentences.n || !(c->evidence & EVIDENCE_BIT(unknown)) ||
        q >= s->token + s->n || token_at(doc, q)->kind != TOKEN_WORD || token_at(doc, q)->shape != SHAPE_LOWER)
        return false;
    for (uint32_t i = next->token; i < next->token + next->n && i < next->token + WINDOW_TOKENS; i++) {
        if (description_length(doc, i))
            return true;
        if (token_is_verb(doc, i))
            return false;
    }
    return false;
}

static void gather_before(const Document *doc, Candidate *c)
{
    uint32_t start = doc->sentences.items[c->sentence].token, p = c->token;
    if (p > start && is_quote(doc, p - 1)) {
        p--;
        if (is_quote(doc, c->token + c->n))
            GIVE(c, quoted);
        else if (goes_on_quoted(doc, c))
            GIVE(c, quoted_part);
    }
    if (p > start && token_is_char(doc, p - 1, '-') && p >= start + 2 && HAS(token_at(doc, p - 2), BIT(role)))
        GIVE(c, role_before);
    if (p > start && token_is_char(doc, p - 1, ',')) {
        if (hit_before(doc, p - 1, CLASS_role) || hit_before(doc, p - 1, CLASS_role_part))
            GIVE(c, role_before);
        return;
    }
    uint32_t b = p;
    if (name_word_before(doc, b, NAME_WORD_to, NULL)) {
        bool place = c->evidence & (EVIDENCE_BIT(known_place) | EVIDENCE_BIT(place_head));
        if (!place && c->evidence & EVIDENCE_BIT(unknown) &&
            deal_slot_before(doc, p - name_word_length(doc, b, NAME_WORD_to), start, SLOT_to))
            GIVE(c, deal_before);
        else
            GIVE(c, to_before);
    }
    if (name_word_before(doc, b, NAME_WORD_in, NULL)) {
        uint32_t in = p - name_word_length(doc, b, NAME_WORD_in);
        if (deal_slot_before(doc, in, start, SLOT_in) || name_word_before(doc, in, NAME_WORD_shares, NULL))
            GIVE(c, deal_before);
        else
            GIVE(c, in_before);
    }
    if (name_word_before(doc, b, NAME_WORD_based, NULL)) {
        bool glued = p > 1 && token_is_char(doc, p - 2, '-') && token_glued(token_at(doc, p - 2)); /* Paris-based X */
        c->evidence |= glued ? EVIDENCE_BIT(based_after) : EVIDENCE_BIT(based_before);
    }
    gather_link_before(doc, c, b);
    if (name_word_before(doc, b, NAME_WORD_the, NULL)) {
        GIVE(c, the_before);
        b -= name_word_length(doc, b, NAME_WORD_the);
        gather_link_before(doc, c, b);
    }
    gather_announcement(doc, c, b, start);
    if (is_bought(doc, c))
        GIVE(c, deal_before);
    if (goes_on_about(doc, c))
        GIVE(c, org_noun_after);
}

/* --- what stands behind it --- */

/* SYDNEY (June 11) —, PARIS, 3 nov. -, Düsseldorf.: the place a report was written in, at the start of a paragraph.
 */
static bool is_dateline(const Document *doc, const Candidate *c)
{
    uint32_t q = c->token + c->n;
    if (!c->opener || !(token_at(doc, c->token)->flags & TOKEN_LINE))
        return false;
    for (uint32_t k = 0; k < WINDOW_TOKENS && q + k < doc->tokens.n && !(token_at(doc, q + k)->flags & TOKEN_LINE);
         k++) {
        const Token *t = token_at(doc, q + k);
        const char *s = doc->text + t->start;
        bool dash =
            (s[0] == '-' || (t->len == 3 && !memcmp(s, "\xE2\x80", 2) && (s[2] == '\x93' || s[2] == '\x94'))) &&
            !token_glued(t);
        if (dash || (!k && token_is_char(doc, q, '.') && q + 1 < doc->tokens.n &&
                     token_at(doc, q + 1)->flags & TOKEN_SENTENCE))
            return true;
        if (t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER && !HAS(t, BIT(month)) && !HAS(t, BIT(weekday)) &&
            !HAS(t, BIT(name_word)))
            return false;
    }
    return false;
}

static bool age_at(const Document *doc, uint32_t i)
{
    if (!token_is_char(doc, i, ',') && !token_is_char(doc, i, '('))
        return false;
    const Token *t = i + 1 < doc->tokens.n ? token_at(doc, i + 1) : NULL;
    if (!t || t->kind != TOKEN_NUMBER || t->len != 2)
        return false;
    return token_is_char(doc, i + 2, ',') || token_is_char(doc, i + 2, ')') ||
           (i + 2 < doc->tokens.n && HAS(token_at(doc, i + 2), BIT(date_unit)));
}

/* Behind a comma: articles, adjectives and other small words, then a role or an organization's noun. */
static void gather_apposition(const Document *doc, Candidate *c, uint32_t i)
{
    bool person = c->evidence & (EVIDENCE_BIT(first_name) | EVIDENCE_BIT(first_weak) | EVIDENCE_BIT(initial) |
                                 EVIDENCE_BIT(surname) | EVIDENCE_BIT(only_surname)); /* X, producteur de jus */
    for (uint32_t k = 0; k < WINDOW_TOKENS && i + k < doc->tokens.n; k++) {
        const Token *t = token_at(doc, i + k);
        if (HAS(t, BIT(role)) && !(HAS(t, BIT(org_noun)) && (k > 1 || !person))) {
            GIVE(c, role_after);
            return;
        }
        if (HAS(t, BIT(org_noun))) {
            GIVE(c, org_noun_after);
            return;
        }
        bool small = t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER &&
                     (!HAS(t, BIT(function)) || name_word(doc, i + k, NAME_WORD_the, NULL) ||
                      name_word(doc, i + k, NAME_WORD_its, NULL));
        if (token_is_verb(doc, i + k) || HAS(t, BIT(speech) | BIT(relative)) ||
            !(small || HAS(t, BIT(nationality)) || (k && token_is_char(doc, i + k, '-'))))
            return;
    }
}

static void gather_behind(const Document *doc, Candidate *c)
{
    const uint32_t words = 1u << NAME_WORD_place | 1u << NAME_WORD_event | 1u << NAME_WORD_and |
                           1u << NAME_WORD_shares | 1u << NAME_WORD_led_by | 1u << NAME_WORD_runs;
    uint32_t q = c->token + c->n;
    if (q >= doc->tokens.n || token_at(doc, q)->flags & TOKEN_SENTENCE)
        return;
    if (is_quote(doc, q) && q + 1 < doc->tokens.n)
        q++;
    const Token *t = token_at(doc, q);
    const char *s = doc->text + t->start;
    if (token_is_char(doc, q, ')') && c->token && token_is_char(doc, c->token - 1, '('))
        GIVE(c, bracketed);
    if (t->kind == TOKEN_NUMBER)
        GIVE(c, number_after);
    bool possessive = t->kind == TOKEN_WORD && token_glued(t) && ((uint8_t)s[0] == '\'' || (uint8_t)s[0] == 0xE2) &&
                      t->shape == SHAPE_LOWER;
    if (possessive) {
        if (q + 1 < doc->tokens.n && HAS(token_at(doc, q + 1), BIT(role)))
            GIVE(c, possessive_role);
        return;
    }
    bool hyphen = token_is_char(doc, q, '-') && token_glued(t) && q + 1 < doc->tokens.n; /* Farnhaus-Chefin */
    if (HAS(t, BIT(role)) && t->shape == SHAPE_CAPITAL && is_portfolio(c))
        GIVE(c, portfolio);
    else if (HAS(t, BIT(role)) || (hyphen && HAS(token_at(doc, q + 1), BIT(role))))
        GIVE(c, role_next);
    if (HAS(t, BIT(speech)))
        GIVE(c, speech_after);
    if (token_is_verb(doc, q))
        GIVE(c, verb_after);
    else if (t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER && !HAS(t, BIT(function)))
        GIVE(c, word_after);
    if (t->kind != TOKEN_PUNCT && !name_word_begins(doc, q, words)) /* most candidates */
        return;
    if (name_word(doc, q, NAME_WORD_place, NULL) && t->shape == SHAPE_LOWER)
        GIVE(c, place_after);
    if (name_word(doc, q, NAME_WORD_event, NULL) && t->shape == SHAPE_LOWER)
        GIVE(c, event_after);
    uint32_t and;
    if (name_word(doc, q, NAME_WORD_and, &and) && token_is_capital(doc, q + and))
        GIVE(c, joined);
    if (name_word(doc, q, NAME_WORD_shares, NULL))
        GIVE(c, shares_after);
    if (name_word(doc, q, NAME_WORD_led_by, NULL) ||
        (token_is_char(doc, q, ',') && name_word(doc, q + 1, NAME_WORD_led_by, NULL)))
        GIVE(c, led_by_after);
    if (name_word(doc, q, NAME_WORD_runs, NULL) ||
        (token_is_char(doc, q, ',') && name_word(doc, q + 1, NAME_WORD_runs, NULL)))
        GIVE(c, runs_after);
    if (token_is_char(doc, q, ',') || token_is_char(doc, q, '(')) {
        if (ticker_end(doc, q) > q)
            GIVE(c, ticker_after);
        else if (age_at(doc, q))
            GIVE(c, age_after);
        else if (name_word(doc, q + 1, NAME_WORD_based, NULL))
            GIVE(c, based_after);
        else
            gather_apposition(doc, c, q + 1);
    }
    if (token_is_char(doc, q, '-') && token_glued(t) && name_word(doc, q, NAME_WORD_based, NULL))
        GIVE(c, based_before);
}

/* Séparément, …: an unknown word whose ending is that of an adverb or a verb. */
static bool has_ending(const Document *doc, const Token *t)
{
    char folded[WORD_MAX_BYTES];
    uint32_t n = t->classes ? 0 : text_fold(doc->text + t->start, t->len, folded);
    for (uint32_t at = n > ENDING_BYTES ? n - ENDING_BYTES : 2; at + 2 <= n && at > 1; at++) {
        uint32_t node = (folded[at] & 0xC0) == 0x80 ? 0 : lexicon_word(doc->lexicon, folded + at, n - at);
        for (uint32_t i = 0; node && i < doc->lexicon->nodes[node].n_senses; i++) {
            const Sense *s = &doc->lexicon->senses[doc->lexicon->nodes[node].sense + i];
            if (s->language == doc->language && s->class_ == CLASS_name_word && s->value == NAME_WORD_ending)
                return true;
        }
    }
    return false;
}

/* Burslem, Staffordshire; Huntsville, Ala.: beside a place and a comma, a place. */
static void gather_pair(const Document *doc, Candidate *a, Candidate *b)
{
    bool in = b->evidence & EVIDENCE_BIT(in_before) &&
              a->evidence & (EVIDENCE_BIT(in_before) | EVIDENCE_BIT(to_before)); /* at Dahej in Gujarat */
    if (a->token + a->n + 1 != b->token ||
        !(token_is_char(doc, b->token - 1, ',') || token_is_char(doc, b->token - 1, '(') || in))
        return;
    EvidenceSet place = EVIDENCE_BIT(known_place), org = EVIDENCE_BIT(known_org);
    if (b->evidence & place && !(a->evidence & org))
        GIVE(a, place_beside);
    if (a->evidence & place && !(b->evidence & org))
        GIVE(b, place_beside);
}

/* Is token i a word of a deal, and no verb for what others do too: to build, to equip, to take part? */
static bool joins_companies(const Document *doc, uint32_t i)
{
    const uint32_t others = 1u << DEAL_contract | 1u << DEAL_capex | 1u << DEAL_funding;
    for (uint32_t h = token_at(doc, i)->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++) {
        const Hit *hit = &doc->hits.items[h];
        if (hit->class_ != CLASS_trigger_noun && hit->class_ != CLASS_trigger_verb)
            continue;
        uint32_t kind = 1u << doc->lexicon->frames[hit->value].kind;
        if (!(kind & (hit->class_ == CLASS_trigger_noun ? 1u << DEAL_capex : others)))
            return true;
    }
    return false;
}

/* Does the text speak of business: of money, or of companies and what they do with each other? Of sport? */
static Evidence business_of(Names *names)
{
    const Document *doc = names->doc;
    uint32_t n = doc->tokens.n < BUSINESS_SAMPLE ? doc->tokens.n : BUSINESS_SAMPLE, signs = 0, sports = 0, words = 0;
    bool deal = false;
    uint64_t wanted = BIT(legal_form) | BIT(org_noun) | BIT(trigger_verb) | BIT(trigger_noun);
    for (uint32_t i = 0; i < n; i++) {
        const Token *t = token_at(doc, i);
        signs += HAS(t, wanted) || name_word(doc, i, NAME_WORD_shares, NULL);
        deal |= HAS(t, BIT(trigger_verb) | BIT(trigger_noun)) && joins_companies(doc, i);
        sports += name_word(doc, i, NAME_WORD_sport, NULL);
        words += t->kind == TOKEN_WORD;
    }
    names->sport = sports * SPORT_SHARE >= words; /* tables are mostly numbers */
    for (uint32_t a = 0; a < doc->amounts.n && doc->amounts.items[a].token < n; a++)
        signs += AMOUNT_SIGNS;
    if (signs * BUSINESS_SHARE < n)
        return EVIDENCE_count;
    if (names->sport && !doc->amounts.n)
        return EVIDENCE_some_business; /* a team's contracts and rounds */
    return signs < BUSINESS_LEAST && !deal ? EVIDENCE_some_business : EVIDENCE_business;
}

static bool is_score(const Document *doc, uint32_t i)
{
    const Token *t = i < doc->tokens.n ? token_at(doc, i) : NULL;
    return t && t->kind == TOKEN_NUMBER && t->len <= SCORE_BYTES &&
           !(i + 1 < doc->tokens.n && token_is_char(doc, i + 1, '-') && token_glued(token_at(doc, i + 1)));
}

/* Leeds 2 Everton 1; Leeds 3 2 0 1 7: a line of names and numbers, in which a number follows the name. */
static bool on_team_line(const Document *doc, const Candidate *c)
{
    const Sentence *s = &doc->sentences.items[c->sentence];
    uint32_t q = c->token + c->n, end = s->token + s->n, scores = 0, from = c->token;
    bool after_score = from > s->token && is_score(doc, from - 1);
    if (!is_score(doc, q) || !(after_score || token_at(doc, from)->flags & (TOKEN_LINE | TOKEN_SENTENCE)))
        return false;
    while (from > s->token && c->token - from < WINDOW_TOKENS && !(token_at(doc, from)->flags & TOKEN_LINE))
        from--;
    for (uint32_t i = from; i < end && i < q + WINDOW_TOKENS; i++) {
        const Token *t = token_at(doc, i);
        if ((i > from && t->flags & TOKEN_LINE) || token_is_char(doc, i, '('))
            break;
        if (t->shape == SHAPE_LOWER && t->kind == TOKEN_WORD)
            return false;
        scores += is_score(doc, i);
    }
    return scores > 1;
}

/* CHICAGO AT HOUSTON: a line of two names in capitals and the word between them. */
static bool on_fixture_line(const Document *doc, const Candidate *c)
{
    uint32_t from = c->token, links = 0, words = 0;
    while (from && c->token - from < WINDOW_TOKENS && !(token_at(doc, from)->flags & TOKEN_LINE))
        from--;
    for (uint32_t i = from; i < doc->tokens.n && i < from + 2 * WINDOW_TOKENS; i++) {
        const Token *t = token_at(doc, i);
        if (i > from && t->flags & TOKEN_LINE)
            break;
        if (t->kind != TOKEN_WORD || t->shape != SHAPE_UPPER)
            return false;
        words++;
        links +=
            i > from && (name_word(doc, i, NAME_WORD_at, NULL) || name_word(doc, i, NAME_WORD_team_before, NULL));
    }
    return links == 1 && words > 2 && words <= WINDOW_TOKENS;
}

/*
 * Where a text speaks of sport, a city may be its club: in a table of results, behind "against", before "striker".
 * Such a mention is a name of its own, so that it does not mix with the city of the dateline.
 */
static void gather_team(Names *names, Candidate *c)
{
    const Document *doc = names->doc;
    uint32_t q = c->token + c->n;
    GIVE(c, sport);
    if (c->listed != NONE || name_word(doc, c->token, NAME_WORD_nation, NULL))
        return;
    if (on_team_line(doc, c) || on_fixture_line(doc, c)) {
        GIVE(c, team_line);
        c->evidence &= ~(EVIDENCE_BIT(only_first) | EVIDENCE_BIT(only_surname)); /* Chester 4 1 1 2 */
    }
    if (name_word_before(doc, c->token, NAME_WORD_team_before, NULL) ||
        name_word(doc, q, NAME_WORD_team_after, NULL) ||
        (q < doc->tokens.n && token_at(doc, q)->kind == TOKEN_NUMBER &&
         token_at(doc, q)->len < 4)) /* Surrey 128 for four */
        GIVE(c, team_beside);
    if (!(c->evidence & (EVIDENCE_BIT(team_line) | EVIDENCE_BIT(team_beside))) ||
        c->evidence & EVIDENCE_BIT(known_org) || !(c->evidence & EVIDENCE_BIT(known_place)))
        return;
    c->evidence &= ~(EVIDENCE_BIT(known_place) | EVIDENCE_BIT(place_beside));
    c->evidence |= EVIDENCE_BIT(team_line);
    c->known = NONE;
    c->team = true;
}

static bool is_national(const Candidate *c)
{
    const EvidenceSet wanted = EVIDENCE_BIT(nationality_before) | EVIDENCE_BIT(two_words),
                      barred = EVIDENCE_BIT(org_head) | EVIDENCE_BIT(org_tail) | EVIDENCE_BIT(org_inside) |
                               EVIDENCE_BIT(legal_form) | EVIDENCE_BIT(known_org) | EVIDENCE_BIT(known_place) |
                               EVIDENCE_BIT(all_common) | EVIDENCE_BIT(some_common) | EVIDENCE_BIT(quoted);
    return (c->evidence & wanted) == wanted && !(c->evidence & barred);
}

void evidence_gather(Names *names)
{
    Evidence business = business_of(names);
    for (uint32_t i = 0; i < names->candidates.n; i++) {
        Candidate *c = &names->candidates.items[i];
        if (i % CHECK_CANDIDATES == 0 && !memory_go_on(&names->doc->memory))
            return;
        if (!c->n)
            continue;
        gather_inside(names->doc, c);
        if (names->nouns && c->evidence & EVIDENCE_BIT(one_word) && !c->noisy &&
            token_at(names->doc, c->token)->shape == SHAPE_CAPITAL && c->known == NONE)
            GIVE(c, noun_land);
        gather_before(names->doc, c);
        gather_behind(names->doc, c);
        if (business != EVIDENCE_count)
            c->evidence |= (EvidenceSet)1 << business;
        else if (is_national(c))
            GIVE(c, national);
        if (HAS(&names->doc->sentences.items[c->sentence], BIT(trigger_verb) | BIT(trigger_noun)))
            GIVE(c, deal_sentence);
        if (i && c[-1].n)
            gather_pair(names->doc, c - 1, c);
        bool dateline = is_dateline(names->doc, c);
        if (dateline)
            GIVE(c, dateline);
        else if (c->opener)
            GIVE(c, opener);
        if (names->sport && !dateline)
            gather_team(names, c);
        if (c->opener && c->n == 1 && has_ending(names->doc, token_at(names->doc, c->token)))
            c->evidence = (c->evidence & ~EVIDENCE_BIT(unknown)) | EVIDENCE_BIT(all_common);
        if (c->noisy)
            GIVE(c, noisy);
    }
}
