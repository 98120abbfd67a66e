/*
 * roles.c - what people do, and where.
 *
 *     Dave Brown , vice-président des services de calcul chez AWS     person, role, link, organization
 *     le PDG d'AWS , Matt Garman                                      role, link, organization, person
 *     AWS chief executive Matt Garman                                 organization, role, person
 *     sa directrice financière , Jeanne Roche                         role of the organization spoken of, person
 *     Carrefour , que dirige Alexandre Bompard                        organization, word of leading, person
 *
 * One pass over the tokens: each role's word is grown to its phrase, then a person and an organization are looked for
 * beside it. The organization spoken of is the first one of the latest sentence that names any.
 */
#include <string.h>

#include "names.h"

#define HAS(t, set) (((t)->classes & (set)) != 0)
#define BIT(name)   (1ull << CLASS_##name)

enum {
    COMPLEMENT_TOKENS = 12, /* des services de calcul et d'apprentissage automatique */
    ADVERBIAL = 4,          /* who | since last April | runs */
    ADJECTIVES = 3,         /* son ancien puissant directeur */
    FRESH_SENTENCES = 4,    /* an unnamed organization was named so lately */
    FIRST_NAMED = 2,        /* mentions that the first one counts for */
    OWNER_REACH = 40,       /* tokens from a person to the firm that is hers */
    NAMESAKE_MIN = 4,       /* bytes of a family name */
    NAMESAKE_REACH = 64,    /* mentions back */
    CHECK_TOKENS = 8192
};

typedef struct Reader {
    Document *doc;
    uint32_t next;                          /* first mention that does not start before the token at hand */
    uint32_t spoken;                        /* entity: the organization spoken of; NONE */
    uint32_t sentence;                      /* number of the sentence at hand */
    uint32_t in_sentence, last_in_sentence; /* entities: first and last organization named in it so far; NONE */
    uint32_t in_subject;                    /* entity: the first one named in it that no preposition leads; NONE */
    uint32_t subject;                       /* the same of the latest sentence of the paragraph that has one; NONE */
    uint32_t topic;                         /* entity: the organization that the text names most; NONE */
    uint32_t *latest;                       /* by entity: sentence of the last mention, counted from 1; 0: none yet */
    bool quoted;                            /* inside quotation marks: who is named there is not who speaks */
} Reader;

typedef struct Phrase {
    uint32_t start, end;   /* tokens of the role */
    uint32_t after;        /* first token behind it and its organization */
    uint32_t organization; /* entity, NONE */
    bool anaphor;          /* of the company */
} Phrase;

static const Mention *mention_from(const Document *doc, uint32_t token)
{
    uint32_t low = 0, high = doc->mentions.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->mentions.items[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low < doc->mentions.n ? &doc->mentions.items[low] : NULL;
}

static Mention *mention_at(const Document *doc, uint32_t token, EntityKind kind)
{
    const Mention *m = mention_from(doc, token);
    return m && m->token == token && m->kind == kind ? (Mention *)m : NULL;
}

/* The mention that ends just before token i. */
static Mention *mention_before(const Document *doc, uint32_t i, EntityKind kind)
{
    if (!i || !doc->mentions.n)
        return NULL;
    const Mention *m = mention_from(doc, i);
    m = m ? m - 1 : &doc->mentions.items[doc->mentions.n - 1];
    return m >= doc->mentions.items && m->token + m->n == i && m->kind == kind ? (Mention *)m : NULL;
}

/* The organization that is named at token i, perhaps behind an adjective or a noun: (du groupe français) X. */
static const Mention *organization_near(const Document *doc, uint32_t i)
{
    for (uint32_t k = 0; k <= ADJECTIVES && i + k < doc->tokens.n; k++) {
        const Mention *m = mention_at(doc, i + k, ENTITY_organization);
        if (m)
            return m;
        const Token *t = token_at(doc, i + k);
        if (!HAS(t, BIT(nationality) | BIT(org_noun)) && !name_word(doc, i + k, NAME_WORD_the, NULL))
            return NULL;
    }
    return NULL;
}

static bool link_at(const Document *doc, uint32_t i, uint32_t *n)
{
    uint32_t the;
    if (!name_word(doc, i, NAME_WORD_at, n) && !name_word(doc, i, NAME_WORD_of, n))
        return false;
    if (name_word(doc, i + *n, NAME_WORD_the, &the))
        *n += the;
    return true;
}

/* Words that say what a role is about: [directeur] de la recherche, [head] of research. Where they end; i: there are
 * none. */
static uint32_t complement_end(const Document *doc, uint32_t i)
{
    uint32_t n, end = i;
    if (!name_word(doc, i, NAME_WORD_of, &n) && !name_word(doc, i, NAME_WORD_for, &n))
        return i;
    for (uint32_t at = i + n; at < doc->tokens.n && at - i < COMPLEMENT_TOKENS; at++) {
        const Token *t = token_at(doc, at);
        const Mention *m = mention_from(doc, at);
        if (t->kind != TOKEN_WORD || t->flags & TOKEN_SENTENCE || (m && m->token == at) || token_is_verb(doc, at) ||
            HAS(t, BIT(speech) | BIT(relative) | BIT(role)))
            break;
        bool link = name_word(doc, at, NAME_WORD_of, NULL) || name_word(doc, at, NAME_WORD_the, NULL) ||
                    name_word(doc, at, NAME_WORD_and, NULL) || name_word(doc, at, NAME_WORD_for, NULL);
        if (!link && (HAS(t, BIT(function)) || name_word(doc, at, NAME_WORD_at, NULL)))
            break;
        if (!link)
            end = at + 1;
    }
    return end;
}

/* Grows the role at token i to its phrase. */
static Phrase phrase_at(const Document *doc, uint32_t i)
{
    const Hit *role = hit_at(doc, i, CLASS_role); /* a compound has the class without a hit */
    Phrase p = {i, i + (role ? role->n : 1), 0, NONE, false};
    uint32_t n, grown = 0;
    const Mention *organization = NULL;
    while (p.end != grown && p.end < doc->tokens.n) {
        grown = p.end;
        const Hit *part = hit_at(doc, p.end, CLASS_role_part), *next;
        if (token_at(doc, p.end)->flags & TOKEN_SENTENCE)
            break;
        if (link_at(doc, p.end, &n) && (organization = organization_near(doc, p.end + n)))
            break;
        if (name_word(doc, p.end, NAME_WORD_of, &n) && (next = hit_at(doc, p.end + n, CLASS_anaphor))) {
            p.anaphor = true;
            p.after = p.end + n + next->n;
            return p;
        }
        if (link_at(doc, p.end, &n) && p.end + n < doc->tokens.n &&
            token_has(token_at(doc, p.end + n), CLASS_org_noun) && !token_is_capital(doc, p.end + n + 1) &&
            !part) { /* PDG du groupe */
            p.anaphor = true;
            const Hit *noun = hit_at(doc, p.end + n, CLASS_org_noun);
            p.after = p.end + n + (noun ? noun->n : 1);
            return p;
        }
        if (part) {
            p.end += part->n;
        } else if (name_word(doc, p.end, NAME_WORD_and, &n) && (next = hit_at(doc, p.end + n, CLASS_role))) {
            p.end += n + next->n;
        } else if (token_is_char(doc, p.end, '-') && (next = hit_at(doc, p.end + 1, CLASS_role))) {
            p.end += 1 + next->n;
        } else {
            p.end = complement_end(doc, p.end);
        }
    }
    p.after = p.end;
    if (!organization) /* déléguée Force ouvrière */
        organization = mention_at(doc, p.end, ENTITY_organization);
    if (organization) {
        p.organization = organization->entity;
        p.after = organization->token + organization->n;
        const Mention *alias =
            token_is_char(doc, p.after, '(') ? mention_at(doc, p.after + 1, ENTITY_organization) : NULL;
        if (alias && token_is_char(doc, alias->token + alias->n, ')'))
            p.after = alias->token + alias->n + 1;
    }
    return p;
}

static bool is_comma(const Document *doc, uint32_t i)
{
    return token_is_char(doc, i, ',') || token_is_char(doc, i, '(');
}

/* Boeing's, Albertsons' */
static bool is_possessive(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    uint8_t first = (uint8_t)doc->text[t->start];
    bool bare = t->kind == TOKEN_QUOTE && t->start && doc->text[t->start - 1] == 's';
    return (t->kind == TOKEN_WORD || bare) && token_glued(t) && (first == '\'' || first == 0xE2);
}

/* What stands before a phrase: adjectives, an article, "its", a possessive; then perhaps a comma. */
typedef struct Lead {
    uint32_t token; /* first token of it */
    bool its;
    uint32_t organization; /* entity, NONE */
} Lead;

static Lead lead_of(const Document *doc, const Phrase *p)
{
    Lead lead = {p->start, false, NONE};
    for (uint32_t k = 0; k <= ADJECTIVES && lead.token; k++) {
        uint32_t n = 0;
        const Token *t = token_at(doc, lead.token - 1);
        const Mention *m = mention_before(doc, lead.token, ENTITY_organization);
        if (!m && (is_possessive(doc, lead.token - 1) || (token_is_char(doc, lead.token - 1, '-') && token_glued(t))))
            m = mention_before(doc, lead.token - 1, ENTITY_organization);
        if (m) {
            lead.organization = m->entity;
            lead.token = m->token;
            if (name_word_before(doc, lead.token, NAME_WORD_the, &n)) /* Nat Roe, a Vextral vice president */
                lead.token -= n;
            return lead;
        }
        const Hit *noun = is_possessive(doc, lead.token - 1) ? hit_before(doc, lead.token - 1, CLASS_org_noun) : NULL;
        if (noun && name_word_before(doc, noun->token, NAME_WORD_the, &n)) { /* the operator's treasurer */
            lead.its = true;
            lead.token = noun->token - n;
            return lead;
        }
        if (t->flags & TOKEN_SENTENCE && !k && t->shape != SHAPE_LOWER && !HAS(t, BIT(function)))
            return lead;
        if (name_word_before(doc, lead.token, NAME_WORD_its, &n)) {
            lead.its = true;
            lead.token -= n;
            return lead;
        }
        if (name_word_before(doc, lead.token, NAME_WORD_the, &n)) {
            lead.token -= n;
            return lead;
        }
        if (t->kind != TOKEN_WORD || t->shape != SHAPE_LOWER || HAS(t, BIT(function) | BIT(speech)))
            return lead;
        lead.token--;
    }
    return lead;
}

static Span tokens_span(const Document *doc, uint32_t from, uint32_t to)
{
    return (Span){token_at(doc, from)->start, token_end(token_at(doc, to - 1))};
}

static void attach(Reader *r, Mention *person, Span role, uint32_t organization)
{
    Entity *e = &r->doc->entities.items[person->entity];
    if (role.end && !person->role.end)
        person->role = role;
    if (role.end && !e->role.end)
        e->role = role;
    if (organization != NONE && person->organization == NONE)
        person->organization = organization;
    if (organization != NONE && e->parent == NONE)
        e->parent = organization;
}

/* The organization that an unnamed one must be: what the text is about where the sentence at hand or the latest one
 * with a subject names it, else that subject, else what the text is about. */
static uint32_t unnamed(const Reader *r)
{
    bool fresh = r->topic != NONE && r->latest[r->topic] && r->latest[r->topic] + FRESH_SENTENCES >= r->sentence;
    if (r->subject != NONE && r->topic != NONE && r->latest[r->topic] < r->latest[r->subject])
        return r->subject;
    if (fresh || r->in_sentence == NONE)
        return r->topic != NONE && r->latest[r->topic] ? r->topic : r->spoken;
    return r->in_sentence;
}

/* Led by a preposition, a possessive or the first part of a compound: no subject. Fronted: it says where the sentence
 * is at (chez Veltrane, le président …). */
static bool is_oblique(const Document *doc, const Mention *m, bool *fronted)
{
    uint32_t i = m->token, end = m->token + m->n;
    *fronted = false;
    if (end < doc->tokens.n &&
        (is_possessive(doc, end) || (token_is_char(doc, end, '-') && token_glued(token_at(doc, end)))))
        return true;
    for (uint32_t k = 0; k <= ADJECTIVES && i && !(token_at(doc, i)->flags & TOKEN_SENTENCE); k++, i--) {
        const Token *t = token_at(doc, i - 1);
        bool the = name_word(doc, i - 1, NAME_WORD_the, NULL);
        const Hit *slot = hit_before(doc, i, CLASS_slot);
        uint32_t n = 0;
        if (name_word_before(doc, i, NAME_WORD_at, &n) && token_at(doc, i - n)->flags & TOKEN_SENTENCE)
            *fronted = true;
        if (slot && slot->value == SLOT_for && token_at(doc, slot->token)->flags & TOKEN_SENTENCE)
            *fronted = true;
        if (*fronted || token_is_char(doc, i - 1, '('))
            return true;
        if (HAS(t, BIT(role)) && !HAS(t, BIT(org_noun)))
            return true; /* déléguée | Force ouvrière */
        if (slot && !(the && t->flags & TOKEN_SENTENCE))
            return true;
        if (!the && !HAS(t, BIT(org_noun) | BIT(nationality)))
            return false;
    }
    return false;
}

/* John Mackey will stay on as | chief executive of Whole Foods. */
static Mention *person_as(const Document *doc, uint32_t i)
{
    if (!name_word_before(doc, i, NAME_WORD_as, NULL))
        return NULL;
    for (uint32_t k = 2;
         k < WINDOW_TOKENS && k < i &&
         !(token_at(doc, i - k)->flags & TOKEN_SENTENCE && k > 1 && token_at(doc, i - k)->shape == SHAPE_LOWER);
         k++) {
        Mention *m = mention_before(doc, i - k, ENTITY_person);
        if (m)
            return m;
        if (token_at(doc, i - k)->flags & TOKEN_SENTENCE)
            return NULL;
    }
    return NULL;
}

/* The person a role's phrase speaks of: before it, behind a comma or a copula; else behind it. */
static Mention *person_of(const Document *doc, const Phrase *p, const Lead *lead)
{
    Mention *before = NULL;
    if (lead->token && is_comma(doc, lead->token - 1))
        before = mention_before(doc, lead->token - 1, ENTITY_person);
    else if (lead->token && name_word(doc, lead->token - 1, NAME_WORD_verb, NULL))
        before = mention_before(doc, lead->token - 1, ENTITY_person);
    if (!before && token_at(doc, p->start)->flags & TOKEN_LINE && lead->token == p->start) {
        before = mention_before(doc, p->start, ENTITY_person); /* a signature */
        if (before && !(token_at(doc, before->token)->flags & TOKEN_LINE))
            before = NULL;
    }
    Mention *after = mention_at(doc, p->after, ENTITY_person);
    if (!after && is_comma(doc, p->after))
        after = mention_at(doc, p->after + 1, ENTITY_person);
    if (!after && token_is_char(doc, p->after, '-'))
        after = mention_at(doc, p->after + 1, ENTITY_person);
    for (uint32_t k = 1; !after && k <= 2 && p->after + k < doc->tokens.n; k++) /* chief executive Dr Jane Roe */
        if (hit_before(doc, p->after + k, CLASS_person_title))
            after = mention_at(doc, p->after + k, ENTITY_person);
    if (!before && !after)
        before = person_as(doc, lead->token);
    return before && !before->role.end ? before : after ? after : before;
}

/* Max Viessmann, Chef: of Viessmann, where an organization bears the family's name. */
static uint32_t namesake(const Reader *r, const Mention *person)
{
    const Document *doc = r->doc;
    const Token *family = token_at(doc, person->token + person->n - 1);
    if (person->n < 2 || family->len < NAMESAKE_MIN)
        return NONE;
    for (uint32_t i = r->next; i-- && r->next - i <= NAMESAKE_REACH;) {
        const Mention *m = &doc->mentions.items[i];
        for (uint32_t k = 0; m->kind == ENTITY_organization && k < m->n; k++) {
            const Token *t = token_at(doc, m->token + k);
            if (t->len == family->len && !memcmp(doc->text + t->start, doc->text + family->start, t->len))
                return m->entity;
        }
    }
    return NONE;
}

static uint32_t read_role(Reader *r, uint32_t i)
{
    Phrase p = phrase_at(r->doc, i);
    Lead lead = lead_of(r->doc, &p);
    Mention *person = person_of(r->doc, &p, &lead);
    if (!person)
        return p.end;
    uint32_t organization = p.organization != NONE ? p.organization : lead.organization;
    if (organization == NONE && person->token + person->n == p.start) /* Jane Roe CEO of */
        organization = p.organization;
    if (organization == NONE && person->token >= p.end) { /* Topman Jitse Groen van JET */
        uint32_t n;
        const Mention *m = link_at(r->doc, person->token + person->n, &n)
                               ? organization_near(r->doc, person->token + person->n + n)
                               : NULL;
        organization = m ? m->entity : NONE;
    }
    bool public_role = name_word(r->doc, i, NAME_WORD_public, NULL);
    if (organization == NONE)
        organization = namesake(r, person);
    if (organization == NONE && (p.anaphor || !public_role))
        organization = lead.its && r->in_subject != NONE     ? r->in_subject
                       : lead.its && r->in_sentence != NONE  ? r->in_sentence
                       : r->in_subject != NONE && !p.anaphor ? r->in_subject
                                                             : unnamed(r);
    attach(r, person, tokens_span(r->doc, p.start, p.end), organization);
    return p.end;
}

/* ORGANIZATION … led by PERSON; led by PERSON, ORGANIZATION. */
static void read_led_by(Reader *r, uint32_t i, uint32_t n)
{
    const Document *doc = r->doc;
    uint32_t at = i + n, the;
    if (name_word(doc, at, NAME_WORD_the, &the))
        at += the;
    Phrase p = {0};
    if (at < doc->tokens.n && token_has(token_at(doc, at), CLASS_role)) {
        p = phrase_at(doc, at);
        at = p.after;
    }
    Mention *person = mention_at(doc, at, ENTITY_person);
    for (uint32_t k = 1; !person && k <= 2; k++)
        person = mention_at(doc, at + k, ENTITY_person);
    if (!person)
        return;
    uint32_t organization = r->last_in_sentence;
    if (hit_before(doc, i, CLASS_anaphor))
        organization = r->in_sentence != NONE ? r->in_sentence : unnamed(r);
    if (organization == NONE && token_is_char(doc, person->token + person->n, ',')) {
        const Mention *m = organization_near(doc, person->token + person->n + 1);
        organization = m ? m->entity : NONE;
    }
    if (organization == NONE)
        organization = unnamed(r);
    attach(r, person, p.end ? tokens_span(doc, p.start, p.end) : (Span){0}, organization);
    uint32_t and;
    if (name_word(doc, person->token + person->n, NAME_WORD_and, &and) &&
        (person = mention_at(doc, person->token + person->n + and, ENTITY_person)))
        attach(r, person, (Span){0}, organization);
}

/* The company, the privately held confectioner. */
static bool company_near(const Document *doc, uint32_t i)
{
    for (uint32_t k = 0; k <= ADJECTIVES && i + k < doc->tokens.n; k++) {
        const Token *t = token_at(doc, i + k);
        if (t->kind != TOKEN_WORD || t->flags & TOKEN_SENTENCE)
            return false;
        if (HAS(t, BIT(anaphor) | BIT(org_noun)))
            return true;
    }
    return false;
}

/* The person just before token i, perhaps with a comma between. */
static Mention *person_before(const Document *doc, uint32_t i)
{
    Mention *person = mention_before(doc, i, ENTITY_person);
    return !person && i && is_comma(doc, i - 1) ? mention_before(doc, i - 1, ENTITY_person) : person;
}

/* PERSON, who (since April) runs ORGANIZATION or the company. */
static void read_runs(Reader *r, uint32_t i, uint32_t n)
{
    const Document *doc = r->doc;
    Mention *person = person_before(doc, i);
    uint32_t the = 0;
    for (uint32_t k = 1; !person && k <= ADVERBIAL && k <= i && token_at(doc, i - k)->kind != TOKEN_PUNCT &&
                         !(token_at(doc, i - k)->flags & TOKEN_SENTENCE);
         k++)
        if (HAS(token_at(doc, i - k), BIT(relative)))
            person = person_before(doc, i - k);
    name_word(doc, i + n, NAME_WORD_the, &the);
    const Mention *m = person ? organization_near(doc, i + n + the) : NULL;
    if (m)
        attach(r, person, (Span){0}, m->entity);
    else if (person && company_near(doc, i + n + the))
        attach(r, person, (Span){0}, unnamed(r));
}

/* PERSON of ORGANIZATION; ORGANIZATION's PERSON; la société de PERSON. */
static void read_person(Reader *r, Mention *person)
{
    const Document *doc = r->doc;
    uint32_t n, after = person->token + person->n;
    if (person->organization != NONE)
        return;
    if (after < doc->tokens.n && !(token_at(doc, after)->flags & TOKEN_SENTENCE) && link_at(doc, after, &n)) {
        const Mention *m = mention_at(doc, after + n, ENTITY_organization);
        if (m)
            attach(r, person, (Span){0}, m->entity);
    }
    if (person->token > 1 && is_possessive(doc, person->token - 1)) {
        const Mention *m = mention_before(doc, person->token - 1, ENTITY_organization);
        if (m)
            attach(r, person, (Span){0}, m->entity);
    }
    if (!name_word_before(doc, person->token, NAME_WORD_of, &n))
        return;
    const Mention *m = mention_before(doc, person->token - n, ENTITY_organization);
    if (m) /* le groupe Veltrane de Jeanne Roche */
        attach(r, person, (Span){0}, m->entity);
    else if (hit_before(doc, person->token - n, CLASS_anaphor) || hit_before(doc, person->token - n, CLASS_org_noun))
        attach(r, person, (Span){0}, unnamed(r));
}

/* PERSON … Her firm ORGANIZATION: the last one named before it is its owner. */
static void read_owned(Reader *r, const Mention *organization)
{
    const Document *doc = r->doc;
    uint32_t i = organization->token;
    Mention *person = organization > doc->mentions.items ? (Mention *)organization - 1 : NULL;
    if (!person || person->kind != ENTITY_person || organization->token - person->token > OWNER_REACH)
        return;
    if (i && is_comma(doc, i - 1))
        i--;
    const Hit *noun = hit_before(doc, i, CLASS_org_noun);
    uint32_t at = noun ? noun->token : i && HAS(token_at(doc, i - 1), BIT(org_noun)) ? i - 1 : 0;
    for (uint32_t k = 0; at && k < ADJECTIVES; k++, at--)
        if (name_word_before(doc, at, NAME_WORD_its, NULL)) {
            attach(r, person, (Span){0}, organization->entity);
            return;
        }
}

/* Follows quotation marks; a paragraph begins outside of them. */
static void follow_quotes(Reader *r, uint32_t token)
{
    const Token *t = token_at(r->doc, token);
    const uint8_t *s = (const uint8_t *)r->doc->text + t->start;
    if (t->flags & TOKEN_PARAGRAPH)
        r->quoted = false;
    if (t->kind != TOKEN_QUOTE || s[0] == '\'' || (t->len == 3 && s[0] == 0xE2 && (s[2] == 0x98 || s[2] == 0x99)))
        return;
    bool opens = (t->len == 2 && s[1] == 0xAB) || (t->len == 3 && (s[2] == 0x9C || s[2] == 0x9E));
    bool closes = t->len == 2 && s[1] == 0xBB;
    r->quoted = opens || (!closes && !r->quoted);
}

static void advance(Reader *r, uint32_t token)
{
    const Document *doc = r->doc;
    follow_quotes(r, token);
    if (token_at(doc, token)->flags & TOKEN_PARAGRAPH)
        r->subject = r->in_subject = NONE;
    if (token_at(doc, token)->flags & TOKEN_SENTENCE) {
        r->sentence++;
        if (r->in_sentence != NONE)
            r->spoken = r->in_sentence;
        if (r->in_subject != NONE)
            r->subject = r->in_subject;
        r->in_sentence = r->last_in_sentence = r->in_subject = NONE;
    }
    for (; r->next < doc->mentions.n && doc->mentions.items[r->next].token <= token; r->next++) {
        Mention *m = &doc->mentions.items[r->next];
        if (m->kind == ENTITY_person)
            read_person(r, m);
        if (m->kind != ENTITY_organization || r->quoted)
            continue;
        read_owned(r, m);
        r->latest[m->entity] = r->sentence;
        if (r->in_sentence == NONE)
            r->in_sentence = m->entity;
        bool fronted, oblique = is_oblique(doc, m, &fronted);
        if (r->in_subject == NONE && (fronted || !oblique))
            r->in_subject = m->entity;
        r->last_in_sentence = m->entity;
    }
}

static const uint32_t leading_words = 1u << NAME_WORD_led_by | 1u << NAME_WORD_runs;

/* Led by, else runs: one look at the hits of a token, since every third is a word of names. */
static NameWord leading_word(const Document *doc, uint32_t i, uint32_t *n)
{
    NameWord leads = NAME_WORD_count;
    for (uint32_t h = token_at(doc, i)->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++) {
        const Hit *hit = &doc->hits.items[h];
        if (hit->class_ != CLASS_name_word || (hit->value != NAME_WORD_led_by && hit->value != NAME_WORD_runs) ||
            leads == NAME_WORD_led_by || leads == (NameWord)hit->value)
            continue;
        leads = (NameWord)hit->value;
        *n = hit->n;
    }
    return leads;
}

/* Over most tokens, which are no word of a role or of leading and no mark, to the next that says something. */
static uint32_t next_said(const Document *doc, uint32_t i, uint32_t end)
{
    const Beside *beside = doc->beside.items + i;
    for (const Token *t = token_at(doc, i); i < end; i++, t++, beside++)
        if (t->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH) || t->kind == TOKEN_QUOTE || HAS(t, BIT(role)) ||
            beside->words_begin & leading_words)
            break;
    return i;
}

/* The organization that the text names most; what it names first counts for more. */
static uint32_t topic_of(Document *doc)
{
    uint32_t *weights = arena_take(&doc->memory, (size_t)doc->entities.n * sizeof *weights), topic = NONE;
    bool first = true, fronted;
    for (uint32_t i = 0; weights && i < doc->mentions.n; i++) {
        const Mention *m = &doc->mentions.items[i];
        if (m->kind != ENTITY_organization)
            continue;
        bool lead = first && !is_oblique(doc, m, &fronted);
        weights[m->entity] += lead ? FIRST_NAMED : 1;
        first &= !lead;
    }
    for (uint32_t i = 0; weights && i < doc->mentions.n; i++) {
        uint32_t entity = doc->mentions.items[i].entity;
        if (weights[entity] > (topic == NONE ? 0 : weights[topic]))
            topic = entity;
    }
    return topic;
}

void roles_find(Document *doc)
{
    Reader r = {.doc = doc,
                .spoken = NONE,
                .in_sentence = NONE,
                .last_in_sentence = NONE,
                .in_subject = NONE,
                .subject = NONE,
                .topic = NONE};
    r.topic = topic_of(doc);
    r.latest = arena_take(&doc->memory, (size_t)doc->entities.n * sizeof *r.latest);
    if (!doc->mentions.n || !doc->beside.n || !r.latest)
        return;
    for (uint32_t i = 0, done = 0, check = 0; i < doc->tokens.n; i++) {
        uint32_t named = r.next < doc->mentions.n ? doc->mentions.items[r.next].token : NONE, n = 0;
        if (i >= check) {
            if (!memory_go_on(&doc->memory))
                return;
            check = i + CHECK_TOKENS < doc->tokens.n ? i + CHECK_TOKENS : doc->tokens.n;
        }
        if (i < named)
            i = next_said(doc, i, named < check ? named : check - 1);
        const Token *t = token_at(doc, i);
        advance(&r, i);
        if (i >= done && token_has(t, CLASS_role))
            done = read_role(&r, i);
        if (!token_has(t, CLASS_name_word) || !name_word_begins(doc, i, leading_words))
            continue;
        NameWord leads = leading_word(doc, i, &n);
        if (leads == NAME_WORD_led_by && done < i + n) /* que pilote Jeanne Roche: no pilot */
            done = i + n;
        if (leads == NAME_WORD_led_by)
            read_led_by(&r, i, n);
        else if (leads == NAME_WORD_runs)
            read_runs(&r, i, n);
    }
    for (uint32_t i = 0; i < doc->mentions.n; i++) {
        Mention *m = &doc->mentions.items[i];
        if (m->kind == ENTITY_person && m->organization == NONE)
            m->organization = doc->entities.items[m->entity].parent;
    }
}
