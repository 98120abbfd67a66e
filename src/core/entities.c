/*
 * entities.c - who the text speaks of: organizations, people, products and places, each with all its mentions.
 *
 *     OPENAI SIGNE AVEC AMAZON                     mentions              entities
 *     OpenAI a conclu avec Amazon Web Services  ►  OPENAI, OpenAI     ►  OpenAI               organization
 *     (AWS) … Sam Altman, PDG d'OpenAI             Amazon Web …, AWS  ►  Amazon Web Services  organization
 *                                                  Sam Altman         ►  Sam Altman           person, PDG of OpenAI
 *
 * names.h tells the stages. An entity is named as the text names it most fully; by the lexicon's canonical name where
 * the text has only an abbreviation or only capitals of it.
 */
#include <stdio.h>
#include <string.h>

#include "names.h"

enum { CHECK_MENTIONS = 4096 };

static const EvidenceSet shared_evidence =
    ~((EVIDENCE_BIT(ambiguous) << 1) - 1) &
    ~(EVIDENCE_BIT(starts_known) | EVIDENCE_BIT(place_inside) | EVIDENCE_BIT(product_inside) |
      EVIDENCE_BIT(all_common) | EVIDENCE_BIT(some_common) | EVIDENCE_BIT(unknown) | EVIDENCE_BIT(place_head) |
      EVIDENCE_BIT(event_word) | EVIDENCE_BIT(abbreviation) | EVIDENCE_BIT(opener) | EVIDENCE_BIT(noisy));

/* The user's row for a name, NULL: none. */
static const DictionaryRow *row_of(const Names *names, const Name *name)
{
    const Document *doc = names->doc;
    uint32_t row = name->listed == NONE ? NONE : doc->listed.items[name->listed].row;
    return row == NONE ? NULL : &doc->dictionary->rows.items[row];
}

void name_settle(const Names *names, Name *name)
{
    const DictionaryRow *row = row_of(names, name);
    name_weigh(name);
    name->stale = false;
    if (row) {
        name->kind = row->kind;
        name->confidence = 1;
    } else if (name->listed != NONE && name->kind == KIND_nothing) { /* a party of the user's rule */
        name->kind = ENTITY_organization;
        name->confidence = .9f;
    }
}

/* What stands around the aliases speaks for the name they are aliases of; their words do not. */
void kinds_settle(Names *names)
{
    EvidenceSet knowledge = EVIDENCE_BIT(known_org) | EVIDENCE_BIT(known_product) | EVIDENCE_BIT(known_place);
    for (uint32_t i = 0; i < names->names.n; i++) {
        const Name *name = &names->names.items[i];
        Name *root = &names->names.items[name_root(names, i)];
        if (root == name)
            continue;
        root->stale = true;
        root->evidence |= name->evidence & (shared_evidence | knowledge);
        root->arounds += name->arounds;
        for (int k = 0; k < TRAIT_KINDS; k++)
            root->around[k] += name->around[k];
        if (!row_of(names, root) && name->listed != NONE)
            root->listed = name->listed;
    }
    for (uint32_t i = 0; i < names->names.n; i++) {
        Name *name = &names->names.items[i];
        if (name->root == i && name->stale)
            name_settle(names, name);
    }
}

/* White space between the words of a name is one space, however the text breaks its lines. */
static Slice clean(Document *doc, Slice s)
{
    bool dirty = false;
    for (uint32_t i = 0; i < s.len; i++)
        dirty |= s.s[i] == '\n' || s.s[i] == '\r' || s.s[i] == '\t' || (s.s[i] == ' ' && i && s.s[i - 1] == ' ');
    char *out = dirty ? arena_take(&doc->memory, s.len) : NULL;
    if (!out)
        return s;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.len; i++) {
        char c = s.s[i] == '\n' || s.s[i] == '\r' || s.s[i] == '\t' ? ' ' : s.s[i];
        if (c != ' ' || (n && out[n - 1] != ' '))
            out[n++] = c;
    }
    return (Slice){out, n};
}

static Span candidate_span(const Document *doc, const Candidate *c)
{
    return (Span){token_at(doc, c->token)->start, token_end(token_at(doc, c->token + c->n - 1))};
}

static Slice entity_name(Names *names, const Name *root)
{
    Document *doc = names->doc;
    const Candidate *c = &names->candidates.items[root->longest];
    const Token *first = token_at(doc, c->token);
    bool abbreviation = c->n == 1 && first->shape == SHAPE_UPPER;
    const DictionaryRow *row = row_of(names, root);
    if (row)
        return row->name;
    if (root->known != NONE && (abbreviation || c->noisy))
        return known_name(doc, root->known);
    return clean(doc, slice_of(doc, candidate_span(doc, c)));
}

static uint32_t entity_of(Names *names, uint32_t root)
{
    Document *doc = names->doc;
    Name *name = &names->names.items[root];
    if (name->entity == NONE) {
        Slice text = entity_name(names, name);
        Entity *e = vector_add(&doc->memory, &doc->entities);
        *e = (Entity){.name = text, .kind = name->kind, .mention = doc->mentions.n, .maker = NONE, .parent = NONE};
        name->entity = doc->entities.n - 1;
    }
    return name->entity;
}

static float mention_confidence(const Names *names, const Candidate *c, Name *root)
{
    float confidence = name_confidence(root);
    if (c->listed != NONE)
        return confidence;
    const Name *own = &names->names.items[c->name];
    if ((c->noisy || c->opener) && !own->clear && !(c->evidence & EVIDENCE_BIT(known_org)))
        confidence *= .9f;
    if (own != root && c->bracket == NONE && confidence > .97f)
        confidence = .97f;
    return confidence;
}

/* For deal_debug: why a name is one, or is none. */
static const char *reason_of(Names *names, const Name *root)
{
    const DictionaryRow *row = row_of(names, root);
    if (!(names->doc->steps & READ_DEBUG))
        return "";
    if (!row)
        return root->kind < ENTITY_count ? "" : "no kind of name outweighs an ordinary word";
    size_t size = (size_t)row->alias.len + row->name.len + 32;
    char *reason = arena_take(&names->doc->memory, size);
    if (!reason)
        return "";
    snprintf(reason, size, "dictionary: %.*s is %.*s", (int)row->alias.len, row->alias.s, (int)row->name.len,
             row->name.s);
    return reason;
}

static void mentions_emit(Names *names)
{
    Document *doc = names->doc;
    for (uint32_t i = 0; i < names->candidates.n; i++) {
        const Candidate *c = &names->candidates.items[i];
        if (i % CHECK_MENTIONS == 0 && !memory_go_on(&doc->memory))
            return;
        if (!c->n || c->name == NONE)
            continue;
        Name *root = &names->names.items[name_root(names, c->name)];
        Span span = candidate_span(doc, c);
        decide(doc, span, "name", entity_kind_names[root->kind < ENTITY_count ? root->kind : 0],
               root->kind < ENTITY_count, reason_of(names, root));
        if (root->kind >= ENTITY_count)
            continue;
        uint32_t entity = entity_of(names, name_root(names, c->name));
        Mention *m = vector_add(&doc->memory, &doc->mentions);
        *m = (Mention){
            .span = span, .token = c->token, .n = c->n, .entity = entity, .organization = NONE, .kind = root->kind};
        m->confidence = mention_confidence(names, c, root);
        if (doc->memory.status == STATUS_OK)
            doc->entities.items[entity].mentions++;
    }
}

/* A product belongs to the organization that the lexicon names as its maker, if the text speaks of it. */
static void makers_find(Names *names)
{
    Document *doc = names->doc;
    for (uint32_t i = 0; i < names->names.n; i++) {
        const Name *name = &names->names.items[i];
        if (name->entity == NONE || name->kind != ENTITY_product)
            continue;
        const Hit *maker = hit_at(doc, names->candidates.items[name->longest].token, CLASS_maker);
        uint32_t owner = maker ? map_get(&names->knowns, maker->value) : NONE;
        if (owner == NONE)
            continue;
        const Name *root = &names->names.items[name_root(names, owner)];
        if (root->kind == ENTITY_organization)
            doc->entities.items[name->entity].maker = root->entity;
    }
}

void entities_find(Document *doc)
{
    Names names = {.doc = doc};
    candidates_find(&names);
    evidence_gather(&names);
    names_group(&names);
    if (doc->memory.status == STATUS_OK) {
        aliases_join(&names);
        kinds_settle(&names);
        mentions_emit(&names);
    }
    if (doc->memory.status == STATUS_OK)
        makers_find(&names);
    if (doc->memory.status == STATUS_OK)
        roles_find(doc);
    vector_free(&doc->memory, &names.candidates);
    vector_free(&doc->memory, &names.names);
}
