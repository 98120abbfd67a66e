/*
 * aliases.c - which candidates are one name, and which names are one entity.
 *
 *     Caisse de dépôt et placement du Québec (CDPQ)   brackets: the letters are found in the words, from right to
 * left Brackenridge Tiles plc … Brackenridge           the first words of a longer name Banco Popular … Popular the
 * last ones, when what is dropped is a head word Matt Garman … Garman                            a family name
 *     Kurosaki Heavy Chemicals … KHC                  initials
 *     Amazon Web Services, AWS                        one canonical name in the lexicon
 *
 * Everything goes by hash tables over the words of names, so the cost is linear in their number.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* strcasestr */
#endif
#include <string.h>

#include "names.h"
#include "text.h"

#define HAS(t, set)    (((t)->classes & (set)) != 0)
#define BIT(name)      (1ull << CLASS_##name)
#define GIVEN(e, name) (((e) >> EVIDENCE_##name & 1) != 0)

enum {
    NAME_WORDS_MAX = 12,   /* of a name, in the tables of its parts */
    ABBREVIATION_MAX = 10, /* letters */
    AROUNDS_MAX = 32,      /* mentions of a name whose surroundings are looked at */
    CHECK_NAMES = 4096
};

#define TEAM_KEY 0x5bd1e995b1a2c3d4u /* makes a club's name another than that of its city */

static uint64_t mix(uint64_t h, uint64_t x)
{
    h ^= x + 0x9E3779B97F4A7C15ull + (h << 6) + (h >> 2);
    h *= 0xFF51AFD7ED558CCDull;
    return h ^ h >> 32;
}

uint64_t token_key(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    if (t->word)
        return t->word;
    char folded[WORD_MAX_BYTES];
    uint32_t n = text_fold(doc->text + t->start, t->len, folded);
    return 1ull << 40 | (n ? lexicon_hash(folded, n) : lexicon_hash(doc->text + t->start, t->len));
}

/* Where the words of a name end before its legal form. */
static uint32_t core_end(const Document *doc, uint32_t token, uint32_t n)
{
    for (uint32_t i = token + 1; i < token + n; i++) {
        const Hit *form = hit_at(doc, i, CLASS_legal_form);
        if (form && i + form->n == token + n)
            return token_at(doc, i - 1)->kind == TOKEN_PUNCT && i - 1 > token ? i - 1 : i;
    }
    return token + n;
}

static uint32_t word_keys(const Document *doc, uint32_t token, uint32_t n, uint64_t *keys, uint32_t *tokens)
{
    uint32_t words = 0, end = core_end(doc, token, n);
    for (uint32_t i = token; i < end && words < NAME_WORDS_MAX; i++) {
        if (token_at(doc, i)->kind != TOKEN_WORD && token_at(doc, i)->kind != TOKEN_NUMBER)
            continue;
        tokens[words] = i;
        keys[words++] = token_key(doc, i);
    }
    return words;
}

static uint64_t keys_mix(const uint64_t *keys, uint32_t n)
{
    uint64_t h = n;
    for (uint32_t i = 0; i < n; i++)
        h = mix(h, keys[i]);
    return h | 1;
}

uint64_t name_key(const Document *doc, uint32_t token, uint32_t n, uint32_t *words)
{
    uint64_t keys[NAME_WORDS_MAX];
    uint32_t tokens[NAME_WORDS_MAX], k = word_keys(doc, token, n, keys, tokens);
    if (words)
        *words = k;
    return keys_mix(keys, k);
}

/* --- maps from a key to a name --- */

static void map_init(Names *names, NameMap *map, uint64_t keys)
{
    uint64_t size = 16;
    while (size < keys * 2)
        size *= 2;
    map->slots = size < UINT32_MAX ? arena_take(&names->doc->memory, size * sizeof(NameSlot)) : NULL;
    map->mask = map->slots ? (uint32_t)size - 1 : 0;
    map->n = 0;
}

bool map_put(NameMap *map, uint64_t key, uint32_t name)
{
    if (!map->slots || map->n >= map->mask)
        return false;
    uint32_t i = (uint32_t)(key ^ key >> 29) & map->mask;
    for (; map->slots[i].name; i = (i + 1) & map->mask)
        if (map->slots[i].key == key)
            return false;
    map->slots[i] = (NameSlot){key, name + 1};
    map->n++;
    return true;
}

uint32_t map_get(const NameMap *map, uint64_t key)
{
    if (!map->slots)
        return NONE;
    for (uint32_t i = (uint32_t)(key ^ key >> 29) & map->mask; map->slots[i].name; i = (i + 1) & map->mask)
        if (map->slots[i].key == key)
            return map->slots[i].name - 1;
    return NONE;
}

/* --- abbreviations in brackets --- */

static char fold_ascii(const Document *doc, uint32_t byte)
{
    char c = doc->text[byte];
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/*
 * The token where the words begin that the letters in [from, to) abbreviate, reading both from right to left; the
 * first letter must begin a word. (Schwartz and Hearst's algorithm.) NONE: they do not fit.
 */
static uint32_t abbreviated_from(const Document *doc, uint32_t abbreviation, uint32_t before, uint32_t start)
{
    const Token *a = token_at(doc, abbreviation);
    if (a->len < 2 || a->len > ABBREVIATION_MAX || before == start ||
        a->classes & (1ull << CLASS_place | 1ull << CLASS_first_name | 1ull << CLASS_common))
        return NONE;
    uint32_t window = 2 * a->len + 4, low = before > start + window ? before - window : start;
    uint32_t at = token_end(token_at(doc, before - 1)), lowest = token_at(doc, low)->start, token = before - 1;
    for (uint32_t k = a->len; k--;) {
        char letter = fold_ascii(doc, a->start + k);
        if (letter < 'a' || letter > 'z')
            continue;
        for (;;) {
            if (at == lowest)
                return NONE;
            at--;
            while (at < token_at(doc, token)->start)
                token--;
            if (token_at(doc, token)->kind == TOKEN_NUMBER || token_is_char(doc, token, ')'))
                return NONE;
            bool begins = at == token_at(doc, token)->start && token_at(doc, token)->kind == TOKEN_WORD;
            if (fold_ascii(doc, at) == letter && (k || begins))
                break;
        }
    }
    return token;
}

/* Banque | cantonale vaudoise (BCV): do the words from c to the bracket at `open` begin with the letters of d, one
 * each? */
static bool is_spelled(const Document *doc, const Candidate *c, uint32_t open, const Candidate *d)
{
    enum { SPELLED_WORDS = 6 };
    const Token *a = token_at(doc, d->token);
    uint32_t letters = 0;
    if (!HAS(token_at(doc, c->token), 1ull << CLASS_org_head))
        return false;
    for (uint32_t i = c->token; i < open; i++) {
        const Token *t = token_at(doc, i);
        if (t->kind != TOKEN_WORD || (i >= c->token + c->n && (t->shape != SHAPE_LOWER || token_is_verb(doc, i))))
            return false;
        if (HAS(t, 1ull << CLASS_function))
            continue;
        bool other = (uint8_t)doc->text[t->start] >= 128; /* É may stand for E */
        if (letters == a->len || (!other && fold_ascii(doc, t->start) != fold_ascii(doc, a->start + letters)))
            return false;
        letters++;
    }
    return letters == a->len && letters > 1 && open > c->token + c->n && open - c->token <= 2 * SPELLED_WORDS;
}

/* c is followed by an abbreviation in brackets, d: joins them, lengthens c to the left where the letters say so. */
static void join_bracket(Names *names, uint32_t index)
{
    const Document *doc = names->doc;
    Candidate *c = &names->candidates.items[index], *d = c + 1;
    uint32_t start = doc->sentences.items[c->sentence].token;
    if (d->n == 1 && d->token > c->token + c->n + 1 && d->sentence == c->sentence &&
        d->token - c->token <= NAME_MAX_TOKENS && token_is_char(doc, d->token - 1, '(') &&
        token_is_char(doc, d->token + 1, ')') && is_spelled(doc, c, d->token - 1, d)) {
        c->n = (uint16_t)(d->token - 1 - c->token);
        c->evidence |= EVIDENCE_BIT(legal_form); /* as sure a sign of an institution */
    }
    if (d->n != 1 || d->token != c->token + c->n + 1 || !token_is_char(doc, d->token - 1, '(') ||
        !(token_is_char(doc, d->token + 1, ')') || token_is_char(doc, d->token + 1, ',')))
        return;
    uint32_t from = abbreviated_from(doc, d->token, d->token - 1, start);
    if (from == NONE)
        return;
    for (uint32_t i = from; i < c->token; i++)
        if (token_is_verb(doc, i) || HAS(token_at(doc, i), 1ull << CLASS_speech | 1ull << CLASS_pronoun))
            return; /* Federation | claimed that | the Football Federation (FF) */
    if (from < c->token && c->token - from <= NAME_MAX_TOKENS &&
        (token_is_capital(doc, from) || token_has(token_at(doc, from), CLASS_org_head))) {
        c->n = (uint16_t)(c->token + c->n - from);
        c->token = from;
        c->opener = from == start;
        for (uint32_t i = index; i-- && names->candidates.items[i].token + names->candidates.items[i].n > from;)
            names->candidates.items[i].n = 0;
    } else if (from < c->token) {
        return;
    }
    c->bracket = index + 1;
    d->evidence |= EVIDENCE_BIT(abbreviation);
}

/* « … le contrat d'achat (PPA) », "Kommission (EU)": brackets without a candidate right before them. */
static void join_brackets(Names *names)
{
    for (uint32_t i = 0; i + 1 < names->candidates.n; i++)
        if (names->candidates.items[i].n)
            join_bracket(names, i);
}

/* --- names --- */

static bool is_fuller(const Candidate *a, const Candidate *b)
{
    if (a->noisy != b->noisy)
        return b->noisy;
    return a->n > b->n;
}

void names_group(Names *names)
{
    join_brackets(names);
    map_init(names, &names->exact, names->candidates.n);
    for (uint32_t i = 0; i < names->candidates.n; i++) {
        Candidate *c = &names->candidates.items[i];
        if (i % CHECK_NAMES == 0 && !memory_go_on(&names->doc->memory))
            return;
        if (!c->n)
            continue;
        uint32_t words;
        c->key = name_key(names->doc, c->token, c->n, &words) ^ (c->team ? TEAM_KEY : 0);
        c->name = map_get(&names->exact, c->key);
        if (c->name == NONE) {
            Name *name = vector_add(&names->doc->memory, &names->names);
            c->name = names->names.n - 1;
            *name = (Name){.key = c->key,
                           .first = i,
                           .longest = i,
                           .root = c->name,
                           .known = NONE,
                           .listed = NONE,
                           .entity = NONE,
                           .words = (uint8_t)words};
            map_put(&names->exact, c->key, c->name);
            if (names->doc->memory.status != STATUS_OK)
                return;
        }
        Name *name = &names->names.items[c->name];
        if (name->listed == NONE)
            name->listed = c->listed;
        name->mentions++;
        name->clear += !c->noisy && !c->opener;
        if (is_fuller(c, &names->candidates.items[name->longest]))
            name->longest = i;
    }
}

/* Traits whose rows are on their way from memory: they are added when the next ones have been found. */
typedef struct Pending {
    uint32_t traits[TRAITS_MAX], n;
    int32_t *score;
} Pending;

static void pending_add(Pending *p)
{
    if (p->score)
        traits_add(p->traits, p->n, p->score);
    p->score = NULL;
}

/* What the words of each name say of it. */
static void names_add_own(Names *names)
{
    Pending pending[2] = {{.score = NULL}, {.score = NULL}};
    for (uint32_t i = 0; i < names->names.n; i++) {
        Name *name = &names->names.items[i];
        Pending *now = &pending[i & 1];
        now->n = traits_of_words(names->doc, &names->candidates.items[name->longest], now->traits);
        now->score = name->own;
        pending_add(&pending[~i & 1]);
    }
    pending_add(&pending[0]);
    pending_add(&pending[1]);
}

/* Evidence of all mentions; a clear one takes back what only speaks against the unclear ones. */
static void names_weigh(Names *names)
{
    Pending pending[2] = {{.score = NULL}, {.score = NULL}};
    uint32_t turn = 0;
    for (uint32_t i = 0; i < names->candidates.n; i++) {
        const Candidate *c = &names->candidates.items[i];
        if (!c->n || c->name == NONE)
            continue;
        Name *name = &names->names.items[c->name];
        name->evidence |= c->evidence;
        if (c->known != NONE && (name->known == NONE || c->listed != NONE))
            name->known = c->known;
        if (name->arounds < AROUNDS_MAX) {
            Pending *now = &pending[turn & 1];
            now->n = traits_around(names, c, now->traits);
            now->score = name->around;
            name->arounds++;
            pending_add(&pending[++turn & 1]);
        }
    }
    pending_add(&pending[0]);
    pending_add(&pending[1]);
    names_add_own(names);
    for (uint32_t i = 0; i < names->names.n; i++) {
        Name *name = &names->names.items[i];
        if (name->mentions > 2)
            name->evidence |= EVIDENCE_BIT(frequent);
        if (name->clear)
            name->evidence &= ~(EVIDENCE_BIT(opener) | EVIDENCE_BIT(noisy));
        else if (name->evidence & EVIDENCE_BIT(all_common))
            name->evidence |= EVIDENCE_BIT(ordinary_opener);
        name_settle(names, name);
    }
}

uint32_t name_root(Names *names, uint32_t i)
{
    while (names->names.items[i].root != i) {
        uint32_t up = names->names.items[i].root;
        names->names.items[i].root = names->names.items[up].root; /* halves the path */
        i = names->names.items[i].root;
    }
    return i;
}

/* The fuller of two names becomes the root. */
static void join(Names *names, uint32_t a, uint32_t b)
{
    a = name_root(names, a);
    b = name_root(names, b);
    if (a == b)
        return;
    const Name *x = &names->names.items[a], *y = &names->names.items[b];
    bool swap = y->words > x->words || (y->words == x->words && is_fuller(&names->candidates.items[y->longest],
                                                                          &names->candidates.items[x->longest]));
    names->names.items[swap ? a : b].root = swap ? b : a;
}

/* Whether the words that a longer name has before the shorter one say nothing of their own: Banco | Popular. */
static bool is_dropped(const Document *doc, const uint32_t *tokens, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        const Token *t = token_at(doc, tokens[i]);
        if (!token_is_ordinary(t) && !HAS(t, BIT(org_head) | BIT(org_tail) | BIT(function) | BIT(place)))
            return false;
    }
    return true;
}

static uint64_t initials_key(const Document *doc, const uint32_t *tokens, uint32_t n)
{
    uint64_t h = 7;
    uint32_t letters = 0;
    for (uint32_t i = 0; i < n; i++) {
        const Token *t = token_at(doc, tokens[i]);
        if (t->shape == SHAPE_LOWER)
            continue;
        h = mix(h, (uint8_t)fold_ascii(doc, t->start));
        letters++;
    }
    return letters > 1 ? h : 0;
}

static uint64_t letters_key(const Document *doc, uint32_t token)
{
    const Token *t = token_at(doc, token);
    uint64_t h = 7;
    if (t->shape != SHAPE_UPPER || t->len < 2 || t->len > 6)
        return 0;
    for (uint32_t i = 0; i < t->len; i++)
        h = mix(h, (uint8_t)fold_ascii(doc, t->start + i));
    return h;
}

static void parts_put(Names *names)
{
    const Document *doc = names->doc;
    uint64_t keys[NAME_WORDS_MAX], total = 0;
    uint32_t tokens[NAME_WORDS_MAX] = {0};
    for (uint32_t i = 0; i < names->names.n; i++)
        total += names->names.items[i].words;
    map_init(names, &names->prefixes, total);
    map_init(names, &names->suffixes, total);
    map_init(names, &names->initials, names->names.n);
    map_init(names, &names->knowns, names->names.n);
    for (uint32_t i = 0; i < names->names.n; i++) {
        const Name *name = &names->names.items[i];
        const Candidate *c = &names->candidates.items[name->longest];
        if (name->known != NONE)
            map_put(&names->knowns, name->known, i);
        if (name->words < 2 || name->kind == KIND_nothing)
            continue;
        uint32_t words = word_keys(doc, c->token, c->n, keys, tokens);
        for (uint32_t k = 1; k < words; k++) {
            map_put(&names->prefixes, keys_mix(keys, k), i);
            if (k + 1 == words || is_dropped(doc, tokens, k) || HAS(token_at(doc, tokens[k]), BIT(particle)))
                map_put(&names->suffixes, keys_mix(keys + k, words - k), i);
        }
        uint64_t initials = initials_key(doc, tokens, words);
        if (initials && name->kind != ENTITY_person)
            map_put(&names->initials, initials, i);
    }
}

/* A company is shortened to its first word, a person to the last one: which word stands alone elsewhere tells them
 * apart. */
static void weigh_parts(Names *names)
{
    for (uint32_t i = 0; i < names->names.n; i++) {
        Name *name = &names->names.items[i];
        if (name->words != 1 ||
            name->evidence & (EVIDENCE_BIT(known_place) | EVIDENCE_BIT(only_first) | EVIDENCE_BIT(all_common)) ||
            name->known != NONE)
            continue;
        uint32_t first = map_get(&names->prefixes, name->key), last = map_get(&names->suffixes, name->key);
        if (first != NONE)
            name_give(&names->names.items[first], EVIDENCE_BIT(first_alone));
        if (last != NONE)
            name_give(&names->names.items[last], EVIDENCE_BIT(last_alone));
        else
            name_give(name, EVIDENCE_BIT(lone));
    }
    for (uint32_t i = 0; i < names->names.n; i++)
        if (names->names.items[i].stale)
            name_settle(names, &names->names.items[i]);
}

/* Banco | Popular: the words that the longer name has before the shorter one say nothing of their own. */
static bool drops_only_heads(const Names *names, uint32_t i, uint32_t l)
{
    const Candidate *c = &names->candidates.items[names->names.items[l].longest];
    uint64_t keys[NAME_WORDS_MAX];
    uint32_t tokens[NAME_WORDS_MAX] = {0}, words = word_keys(names->doc, c->token, c->n, keys, tokens),
             kept = names->names.items[i].words;
    return kept < words && is_dropped(names->doc, tokens, words - kept);
}

/* May the name i be a short form of the longer name l? */
static bool may_shorten(const Names *names, uint32_t i, uint32_t l, bool prefix)
{
    Name *s = &names->names.items[i];
    const Name *f = &names->names.items[l];
    if (i == l || f->kind == KIND_nothing)
        return false;
    if (s->known != NONE && s->known != f->known) /* Bombardier is not Bombardier Transportation */
        return false;
    if (prefix && GIVEN(s->evidence, legal_form)) /* nor is Gelmor Corp Gelmor Express */
        return false;
    if (f->kind == ENTITY_person && prefix)
        return GIVEN(s->evidence, only_first);
    if (f->kind == ENTITY_person)
        return !GIVEN(s->evidence, known_place) && !(s->kind == ENTITY_organization && name_confidence(s) > .8f);
    if (!prefix && !drops_only_heads(names, i, l))
        return false;
    if (f->kind == ENTITY_organization)
        return s->kind != ENTITY_person || name_confidence(s) < .8f;
    return f->kind == s->kind;
}

/* Essilor, Luxottica: each only a part of the merged company that the lexicon calls EssilorLuxottica. */
static bool is_part_of_known(const Names *names, uint32_t i)
{
    const Name *name = &names->names.items[i];
    const Candidate *c = &names->candidates.items[name->longest];
    if (name->listed != NONE)
        return false; /* the user says that they are one */
    const char *known = lexicon_string(names->doc->lexicon, name->known);
    const Token *t = token_at(names->doc, c->token);
    char word[WORD_MAX_BYTES + 1];
    if (c->n != 1 || strchr(known, ' ') || t->len > WORD_MAX_BYTES || strlen(known) <= t->len)
        return false;
    memcpy(word, names->doc->text + t->start, t->len);
    word[t->len] = 0;
    return strcasestr(known, word) != NULL;
}

/*
 * Ostrel Television (now Fremark), Ostrel, formerly Nordvik, Ostrel changed its name to Fremark: what leads from the
 * name to the one behind it, NULL where nothing does.
 */
static const Hit *renaming(const Document *doc, const Candidate *a, const Candidate *b)
{
    uint32_t end = a->token + a->n;
    bool open = token_is_char(doc, end, '('), comma = token_is_char(doc, end, ',');
    const Hit *hit =
        end < b->token && a->sentence == b->sentence ? hit_at(doc, end + (open || comma), CLASS_renamed) : NULL;
    uint32_t behind = b->token + b->n;
    if (!hit || hit->token + hit->n + name_word(doc, hit->token + hit->n, NAME_WORD_the, NULL) != b->token)
        return NULL;
    if (open || comma)
        return token_is_char(doc, behind, ')') || token_is_char(doc, behind, ',') || token_is_char(doc, behind, '(')
                   ? hit
                   : NULL;
    return hit->n > 1 ? hit : NULL; /* changed its name to, was renamed */
}

/* A company that has been renamed is one, under the name it bears now. */
static void join_renamed(Names *names)
{
    for (uint32_t i = 0; i + 1 < names->candidates.n; i++) {
        const Candidate *a = &names->candidates.items[i], *b = a + 1;
        const Hit *hit = a->n && b->n && a->name != NONE && b->name != NONE ? renaming(names->doc, a, b) : NULL;
        if (!hit)
            continue;
        uint32_t old = name_root(names, a->name), new = name_root(names, b->name);
        const Name *x = &names->names.items[old], *y = &names->names.items[new];
        bool company = x->kind == ENTITY_organization || y->kind == ENTITY_organization;
        if (old == new || !company || x->kind == ENTITY_person || y->kind == ENTITY_person)
            continue;
        if ((int32_t)hit->value < 0)
            names->names.items[new].root = old;
        else
            names->names.items[old].root = new;
    }
}

void aliases_join(Names *names)
{
    names_weigh(names);
    parts_put(names);
    weigh_parts(names);
    for (uint32_t i = 0; i < names->candidates.n; i++) {
        const Candidate *c = &names->candidates.items[i];
        if (c->n && c->bracket != NONE && names->candidates.items[c->bracket].name != NONE)
            join(names, c->name, names->candidates.items[c->bracket].name);
    }
    for (uint32_t i = 0; i < names->names.n; i++) {
        const Name *name = &names->names.items[i];
        const Candidate *c = &names->candidates.items[name->longest];
        if (i % CHECK_NAMES == 0 && !memory_go_on(&names->doc->memory))
            return;
        uint32_t other = name->known == NONE ? NONE : map_get(&names->knowns, name->known);
        if (other != NONE && other != i && !is_part_of_known(names, i) && !is_part_of_known(names, other))
            join(names, i, other);
        if ((other = map_get(&names->prefixes, name->key)) != NONE && may_shorten(names, i, other, true))
            join(names, i, other);
        else if ((other = map_get(&names->suffixes, name->key)) != NONE && may_shorten(names, i, other, false))
            join(names, i, other);
        else if (c->n == 1 && (other = map_get(&names->initials, letters_key(names->doc, c->token))) != NONE &&
                 may_shorten(names, i, other, true))
            join(names, i, other);
    }
    join_renamed(names);
}
