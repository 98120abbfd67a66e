/*
 * candidates.c - the runs of words that may be names.
 *
 *     Le fabricant de puces Brask Semiconductor a signé avec la Commission nationale de l'énergie (CNE)
 *                           └─ capitals ──────┘              └─ head, then lower case ────────┘  └─┘
 *
 * A run is made of capitalised words, of what the lexicon knows as a name, and of what may stand between the two
 * halves of a name: hyphen, ampersand, a particle after a first name, "of" after an institution's head word, a legal
 * form. Where capitals say nothing (a headline in capitals or in Title Case) a run takes only words that are not
 * ordinary ones.
 */
#include <string.h>

#include "names.h"
#include "text.h"

enum {
    TITLE_WORDS = 4,      /* fewer words are no Title Case */
    TITLE_TOKENS = 40,    /* a longer line is no title */
    TITLE_LETTERS = 4,    /* shorter words are left small in Title Case */
    COMPLEMENT_WORDS = 2, /* lower-case words in "Caisse de dépôt et …" between two links */
    NOUN_SAMPLE = 200,    /* tokens among which an article must be */
    PROVED_WORDS = 16,    /* that a legal form proves to be names */
    PROVED_BACK = 4,      /* words before a legal form */
    QUOTED_TOKENS = 8,    /* of an organization's name in quotation marks, */
    PRODUCT_TOKENS = 5,   /* and of a product's */
    NESTED = 3,           /* names within names */
    CHECK_SENTENCES = 512,
    CHECK_TOKENS = 8192
};

bool name_word_search(const Document *doc, uint32_t i, NameWord wanted, uint32_t *n)
{
    if (i >= doc->tokens.n || !token_has(token_at(doc, i), CLASS_name_word))
        return false;
    for (uint32_t h = token_at(doc, i)->hit; h < doc->hits.n && doc->hits.items[h].token == i; h++) {
        const Hit *hit = &doc->hits.items[h];
        if (hit->class_ == CLASS_name_word && hit->value == wanted) {
            if (n)
                *n = hit->n;
            return true;
        }
    }
    return false;
}

uint32_t name_word_before_search(const Document *doc, uint32_t i, NameWord wanted)
{
    for (uint32_t back = i < PHRASE_MAX_TOKENS ? i : PHRASE_MAX_TOKENS; back; back--) {
        const Token *t = token_at(doc, i - back);
        if (!token_has(t, CLASS_name_word) || !name_word_begins(doc, i - back, 1u << wanted))
            continue;
        for (uint32_t h = t->hit; hit_reaches(doc, h, i - back, back); h++) {
            const Hit *hit = &doc->hits.items[h];
            if (hit->class_ == CLASS_name_word && hit->n == back && hit->value == wanted)
                return back;
        }
    }
    return 0;
}

#define HAS(t, set) (((t)->classes & (set)) != 0)
#define BIT(name)   (1ull << CLASS_##name)

static const uint64_t ordinary = BIT(function) | BIT(common) | BIT(not_name) | BIT(numeral) | BIT(scale) |
                                 BIT(currency) | BIT(weekday) | BIT(month) | BIT(org_noun) | BIT(role) | BIT(speech) |
                                 BIT(nationality) | BIT(date_unit) | BIT(trigger_verb) | BIT(trigger_noun) |
                                 BIT(deal_word) | BIT(auxiliary) | BIT(relative) | BIT(pronoun) | BIT(conjunction);
static const uint64_t known = BIT(organization) | BIT(product) | BIT(place);
static const uint64_t affix = BIT(org_head) | BIT(org_tail) | BIT(legal_form);

bool token_is_ordinary(const Token *t)
{
    return HAS(t, ordinary);
}

typedef struct Run {
    Names *names;
    const Document *doc;
    uint32_t sentence, start, end; /* tokens of the sentence */
    uint32_t depth;                /* of names within names: Bank of the Ministry of … */
    bool noisy, nouns;             /* nouns: the language writes all nouns with a capital */
    uint32_t listed;               /* first of the user's names that ends behind the token at hand */
    uint32_t amount, date;         /* first ones that end behind the token at hand: what they hold is no name; */
    uint32_t check;                /* token at which to ask whether to go on */
    uint32_t fact;                 /* token of the first of them, or before it */
} Run;

/* A verb of deals in a form that no name has: Completes, Acquired. */
static bool is_finite(const Document *doc, uint32_t i)
{
    const Hit *h = hit_at(doc, i, CLASS_trigger_verb);
    h = h ? h : hit_at(doc, i, CLASS_deal_word);
    return h && (h->feature == FEATURE_present || h->feature == FEATURE_past);
}

static bool is_title_case(const Document *doc, const Sentence *s)
{
    bool verb = false; /* Lanvex Files for IPO: few words are enough */
    uint32_t words = 0, capitals = 0, last = s->token + s->n - 1;
    if (s->n >= TITLE_TOKENS || token_is_char(doc, last, '.') || token_at(doc, last)->kind == TOKEN_QUOTE)
        return false;
    for (uint32_t i = s->token + 1; i < s->token + s->n; i++) {
        const Token *t = token_at(doc, i);
        if (t->kind != TOKEN_WORD || t->len < TITLE_LETTERS)
            continue;
        words++;
        capitals += t->shape != SHAPE_LOWER;
        verb |= t->shape == SHAPE_CAPITAL && is_finite(doc, i);
    }
    return (words >= TITLE_WORDS || (verb && words)) && capitals * 4 >= words * 3;
}

/* The longest form of the lexicon that is a name by itself and starts here: how many tokens; 0: none. */
static uint32_t known_search(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    uint32_t n = 0;
    for (Class c = CLASS_organization; c <= CLASS_place; c++) {
        const Hit *hit = hit_at(r->doc, i, c);
        if (hit && hit->n > n && i + hit->n <= r->end)
            n = hit->n;
    }
    if (n == 1 && (t->shape == SHAPE_LOWER || (HAS(t, BIT(ambiguous_name)) && (r->noisy || i == r->start)) ||
                   (r->noisy && HAS(t, ordinary))))
        return 0;
    return n;
}

static inline uint32_t known_length(const Run *r, uint32_t i)
{
    return HAS(token_at(r->doc, i), known) ? known_search(r, i) : 0;
}

/* The user's name that begins at token i, NULL: none. */
static inline const Listed *listed_at(const Run *r, uint32_t i)
{
    const Document *doc = r->doc;
    uint32_t k = r->listed;
    if (!doc->listed.n)
        return NULL;
    while (k < doc->listed.n && doc->listed.items[k].token < i)
        k++;
    const Listed *l = k < doc->listed.n ? &doc->listed.items[k] : NULL;
    return l && l->token == i && i + l->n <= r->end ? l : NULL;
}

/* The same, for the token that the search has come to: those behind it are done with. */
static const Listed *listed_next(Run *r, uint32_t i)
{
    const Document *doc = r->doc;
    if (!doc->listed.n)
        return NULL;
    while (r->listed < doc->listed.n && doc->listed.items[r->listed].token < i)
        r->listed++;
    return listed_at(r, i);
}

/* The J. of J. Smith. */
static bool is_initial(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    return t->shape == SHAPE_UPPER && t->len == 1 && i + 2 < r->end && token_is_char(r->doc, i + 1, '.') &&
           token_glued(token_at(r->doc, i + 1)) && token_is_capital(r->doc, i + 2);
}

/* Is token i a word that a name may begin with? */
static bool is_name_token(const Run *r, uint32_t i)
{
    const Token *t = i < r->end ? token_at(r->doc, i) : NULL;
    if (!t || !token_is_capital(r->doc, i))
        return false;
    if (r->noisy)
        return !HAS(t, ordinary);
    if (is_initial(r, i))
        return true;
    if (r->nouns && HAS(t, ordinary) && !HAS(t, affix | BIT(first_name)))
        return false;
    return !HAS(t, BIT(not_name) | BIT(function)) || HAS(t, affix);
}

static uint32_t legal_form_length(const Run *r, uint32_t i);

/* Where nouns bear capitals, a plain one goes on with a name behind a first name, or before a legal form: Peter |
 * Glas, Bruns | Spedition GmbH. */
static bool is_noun_in_name(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    if (!r->nouns || r->noisy || i == r->start || t->shape != SHAPE_CAPITAL || HAS(t, ordinary & ~BIT(common)))
        return false;
    const Token *before = token_at(r->doc, i - 1);
    return (HAS(before, BIT(first_name)) && before->shape == SHAPE_CAPITAL && !HAS(before, ordinary)) ||
           (token_is_capital(r->doc, i + 1) && legal_form_length(r, i + 1));
}

/* Is it one that a name which began before may go on with? Grand Est, ministère des Armées, Bruno Le Maire. */
static bool is_next_token(const Run *r, uint32_t i)
{
    const Token *t = i < r->end ? token_at(r->doc, i) : NULL;
    if (t && HAS(t, BIT(common)) && is_noun_in_name(r, i))
        return true;
    if (!t || !token_is_capital(r->doc, i) || r->noisy || r->nouns || HAS(t, BIT(month) | BIT(weekday)))
        return is_name_token(r, i) || (t && r->noisy && t->shape != SHAPE_LOWER && HAS(t, affix));
    if (HAS(t, BIT(function)) && !HAS(t, affix)) /* Net Sans Laisse */
        return t->shape == SHAPE_CAPITAL && is_name_token(r, i + 1) && token_is_capital(r->doc, i - 1) &&
               (i > r->start + 1 || HAS(token_at(r->doc, i - 1), BIT(first_name)));
    return !HAS(t, BIT(not_name)) || HAS(t, affix) || t->shape == SHAPE_CAPITAL;
}

/* The Le of Bruno Le Maire: what follows it is a name, whatever else it may mean. */
static bool is_article_particle(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    return i > r->start && t->shape == SHAPE_CAPITAL && HAS(t, BIT(function)) && HAS(t, BIT(particle));
}

static bool is_role_part(const Document *doc, uint32_t i)
{
    return HAS(token_at(doc, i), BIT(role)) && !HAS(token_at(doc, i), affix);
}

static uint32_t legal_form_length(const Run *r, uint32_t i)
{
    const Hit *hit = i < r->end ? hit_at(r->doc, i, CLASS_legal_form) : NULL;
    if (!hit || i + hit->n > r->end || (r->noisy && token_at(r->doc, i)->len < 3))
        return 0;
    return hit->n;
}

/* "de", "of the", "della": the length of a link that leads to the complement of an institution's head word. */
static uint32_t link_length(const Run *r, uint32_t i)
{
    uint32_t n = 0, the = 0;
    if (i >= r->end || (!name_word(r->doc, i, NAME_WORD_of, &n) && !name_word(r->doc, i, NAME_WORD_for, &n)))
        return 0;
    if (name_word(r->doc, i + n, NAME_WORD_the, &the) && token_at(r->doc, i + n)->shape == SHAPE_LOWER)
        n += the;
    return i + n < r->end ? n : 0;
}

static bool is_lower_word(const Run *r, uint32_t i)
{
    const Token *t = i < r->end ? token_at(r->doc, i) : NULL;
    return t && t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER && t->len > 3 &&
           !HAS(t, BIT(function) | BIT(speech) | BIT(relative));
}

static uint32_t run_end(const Run *r, uint32_t i, bool *head);

/* Behind the adjectives of an institution: Commission | nationale; those in capitals only where a link follows:
 * Comité | National | de Protection de l'Art. */
static uint32_t adjectives_end(const Run *r, uint32_t i)
{
    uint32_t n, end;
    while (i < r->end && token_at(r->doc, i)->shape == SHAPE_LOWER) {
        const Hit *nation = hit_at(r->doc, i, CLASS_nationality);
        bool listed = name_word(r->doc, i, NAME_WORD_adjective, &n);
        if (!listed && !(nation && i > r->start && token_at(r->doc, i - 1)->shape == SHAPE_LOWER))
            break; /* Parti communiste | hongrois, but la Police | française */
        i += listed ? n : nation->n;
    }
    for (end = i; end < r->end && !r->noisy && name_word(r->doc, end, NAME_WORD_adjective, &n);)
        end += n;
    return end > i && link_length(r, end) ? end : i;
}

/* Chamber of Commerce | and Industry: does the head word that ends just before token i have a link in it? */
static bool name_word_inside(const Run *r, uint32_t i)
{
    return i > r->start + 2 && name_word(r->doc, i - 2, NAME_WORD_of, NULL);
}

/* poids | et mesures, postes | et télécommunications: behind a noun in small letters and one more that ends alike. */
static uint32_t pair_end(const Run *r, uint32_t i)
{
    uint32_t and;
    if (!name_word(r->doc, i + 1, NAME_WORD_and, &and) || !is_lower_word(r, i + 1 + and))
        return i + 1;
    const Token *next = token_at(r->doc, i + 1 + and);
    bool alike = r->doc->text[token_end(token_at(r->doc, i)) - 1] == r->doc->text[token_end(next) - 1];
    return alike && !token_is_verb(r->doc, i + 1 + and) && !HAS(next, BIT(org_noun) | BIT(role)) ? i + 2 + and
                                                                                                 : i + 1;
}

/*
 * After an institution's head word: adjectives, then links with what they lead to, in capitals or not:
 * Banque | européenne | d' investissement; Autorité | de la concurrence; Commission nationale | de l' informatique |
 * et des libertés.
 */
static uint32_t head_chain(const Run *r, uint32_t i, bool trusted)
{
    uint32_t end = adjectives_end(r, i);
    trusted |= end > i;
    for (uint32_t links = end == i && name_word_inside(r, i); links < 4; links++) {
        uint32_t at = end, and = 0;
        if (links && (name_word(r->doc, at, NAME_WORD_and, &and) || token_is_char(r->doc, at, ',')))
            at += and? and : 1;
        uint32_t link = link_length(r, at);
        if ((!link && !and&&!(links && at > end)) ||
            (link && !links && name_word(r->doc, at, NAME_WORD_team_before, NULL))) /* Olympique | contre Lyon */
            break;
        at += link;
        if (link ? is_next_token(r, at) : is_name_token(r, at)) {
            bool head;
            if (!link && !(at > end && links && token_at(r->doc, end - 1)->shape == SHAPE_CAPITAL &&
                           !HAS(token_at(r->doc, at), BIT(first_name))))
                break;
            bool field = and&&HAS(token_at(r->doc, end - 1), BIT(common) | BIT(org_tail)) &&
                         !HAS(token_at(r->doc, at), known | BIT(first_name)) && !token_is_capital(r->doc, at + 1);
            if (!link && !field && !HAS(token_at(r->doc, at), ordinary) &&
                !(HAS(token_at(r->doc, at), BIT(org_tail)) && !token_is_capital(r->doc, at + 1)))
                break; /* Bank of England and Barclays; but Ministry of Health and Prevention */
            Run inner = *r;
            inner.depth++;
            end = run_end(&inner, at, &head);
            end = end > at ? end : at + 1;
            end = adjectives_end(r, end);
            continue;
        }
        if (link)
            at = adjectives_end(r, at); /* École des | hautes | études */
        if (!trusted || !link || !is_lower_word(r, at))
            break;
        end = adjectives_end(r, pair_end(r, at));
    }
    return end;
}

/* The al- of al-Thani. */
static bool is_glued_particle(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    return HAS(t, BIT(particle)) && t->shape == SHAPE_LOWER && !token_glued(t) && i + 2 < r->end && !r->noisy &&
           token_is_char(r->doc, i + 1, '-') && token_glued(token_at(r->doc, i + 1)) &&
           token_glued(token_at(r->doc, i + 2)) && token_is_capital(r->doc, i + 2);
}

/* La coopérative maraîchère | Terres d'Orval: an ordinary word with a capital, behind what says that a name comes. */
static bool is_word_named(const Run *r, uint32_t i)
{
    enum { ADJECTIVES = 2 };
    if (r->noisy || token_at(r->doc, i)->shape != SHAPE_CAPITAL || !HAS(token_at(r->doc, i), ordinary))
        return false;
    for (uint32_t k = i; k-- > r->start && i - k <= ADJECTIVES + 1 && token_at(r->doc, k)->shape == SHAPE_LOWER;)
        if (HAS(token_at(r->doc, k), BIT(org_noun)))
            return !HAS(token_at(r->doc, k), BIT(role));
    return false;
}

/* After token i - 1 of a run: how many tokens join it to a next part at i, which is then part of the name too; 0:
 * none. */
static uint32_t joint_length(const Run *r, uint32_t from, uint32_t i)
{
    bool article = from > r->start && token_at(r->doc, from - 1)->shape == SHAPE_CAPITAL &&
                   name_word(r->doc, from - 1, NAME_WORD_article, NULL);
    if (i + 1 >= r->end)
        return 0;
    const Token *t = token_at(r->doc, i), *next = token_at(r->doc, i + 1);
    bool and_sign = token_is_char(r->doc, i, '&');
    if (and_sign)
        return token_is_capital(r->doc, i + 1) ? 1 : 0;
    if (token_is_char(r->doc, i, '-') && token_glued(t) && token_glued(next)) {
        if (HAS(next, BIT(organization)) && HAS(token_at(r->doc, i - 1), BIT(organization)) &&
            known_length(r, i + 1) && known_length(r, i - 1))
            return 0; /* the AWS-OpenAI deal */
        if (token_at(r->doc, i - 1)->shape == SHAPE_UPPER && from + 1 == i && from > r->start &&
            token_is_char(r->doc, from - 1, '(') && next->shape == SHAPE_CAPITAL)
            return 0; /* (ABC-Northfield): a party and a seat */
        if (next->kind == TOKEN_NUMBER ||
            (token_is_capital(r->doc, i + 1) && !(r->noisy && HAS(next, BIT(function))) &&
             !(r->nouns && HAS(next, ordinary) && !HAS(next, affix)) && !is_role_part(r->doc, i + 1)))
            return 1;
        bool goes_on = i + 3 < r->end && token_is_char(r->doc, i + 2, '-') && token_is_capital(r->doc, i + 3) &&
                       token_glued(token_at(r->doc, i + 3)) &&
                       !(r->nouns && HAS(token_at(r->doc, i + 3), ordinary)); /* E-Plus | -Übernahme */
        if (next->kind == TOKEN_WORD && goes_on)
            return 3;                                                           /* Val-de-Brenne */
        return next->kind == TOKEN_WORD && !next->classes && !r->noisy ? 1 : 0; /* Ing-wen */
    }
    if (token_is_char(r->doc, i, '.') && token_glued(t) && token_at(r->doc, i - 1)->shape == SHAPE_UPPER &&
        token_at(r->doc, i - 1)->len <= 2)
        return is_name_token(r, i + 1) ? 1 : 0; /* J. Smith */
    if (t->kind == TOKEN_QUOTE && t->len <= 3 && token_glued(t) && !token_glued(next) && HAS(next, affix) &&
        token_is_capital(r->doc, i + 1))
        return 1; /* Indian Banks' Association */
    if (t->kind == TOKEN_WORD && t->shape == SHAPE_LOWER && token_glued(t) && t->len <= 4 && !token_glued(next) &&
        (r->doc->text[t->start] == '\'' || (uint8_t)r->doc->text[t->start] == 0xE2) &&
        HAS(next, BIT(org_head) | BIT(org_tail)) && token_is_capital(r->doc, i + 1) &&
        HAS(token_at(r->doc, i - 1), ordinary) && !HAS(token_at(r->doc, i - 1), affix | known | BIT(org_noun)))
        return 1; /* Children's Trust */
    if (is_glued_particle(r, i))
        return 2; /* Jassem al-Thani */
    const Token *first = token_at(r->doc, from);
    const Hit *particle = hit_at(r->doc, i, CLASS_particle);
    if (particle && t->shape == SHAPE_LOWER && i + particle->n < r->end && is_name_token(r, i + particle->n)) {
        bool of = name_word(r->doc, i, NAME_WORD_of, NULL), and = name_word(r->doc, i, NAME_WORD_and, NULL),
             the = name_word(r->doc, i, NAME_WORD_the, NULL);
        bool person = (HAS(first, BIT(first_name) | BIT(first_name_weak)) && i - from <= (of ? 2 : 3)) || article ||
                      (i - from == 1 && from > r->start &&
                       (hit_before(r->doc, from, CLASS_role) || hit_before(r->doc, from, CLASS_person_title)));
        if ((!of && !and&&!the && !HAS(t, BIT(function))) || (person && !and&&!the))
            return particle->n;
        if (of && i - from == 1 && is_word_named(r, from))
            return particle->n;
    }
    if (t->flags & TOKEN_ELIDED && t->shape != SHAPE_LOWER && is_name_token(r, i + 1))
        return 1;
    return 0;
}

/* King Pharmaceuticals, Princess Productions: a title straight before what ends a company's name belongs to it. */
static bool is_title_in_name(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    return i + 1 < r->end && HAS(t, BIT(person_title)) && !HAS(t, BIT(role)) && t->shape == SHAPE_CAPITAL &&
           t->len > 3 && !r->noisy && token_is_capital(r->doc, i + 1) &&
           HAS(token_at(r->doc, i + 1), BIT(org_tail) | BIT(legal_form)) &&
           !HAS(token_at(r->doc, i + 1), BIT(org_head));
}

/* Title and role words in capitals are no part of a person's name: Chief Executive | Ingunn Bakkevold. */
static uint32_t role_length(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    if (!HAS(t, BIT(role) | BIT(person_title)) || HAS(t, affix) || is_title_in_name(r, i))
        return 0;
    const Hit *role = hit_at(r->doc, i, CLASS_role), *title = hit_at(r->doc, i, CLASS_person_title);
    uint32_t n = role ? role->n : 0;
    if (title && title->n > n)
        n = title->n;
    return i + n <= r->end ? n : 0;
}

/* "Ministry of" is a head word too; what follows its link is head_chain()'s, articles and all. */
static uint32_t head_length(const Run *r, uint32_t i, const Hit *head)
{
    return head->n > 1 && !r->noisy && link_length(r, i + head->n - 1) ? head->n - 1 : head->n;
}

/* Virgin Records | Richard Branson: a first name behind what ends an organization's name begins a person's. */
static bool person_begins(const Run *r, uint32_t from, uint32_t i)
{
    const Token *t = token_at(r->doc, i), *last = token_at(r->doc, i - 1);
    const Hit *known_org = hit_at(r->doc, from, CLASS_organization);
    return HAS(t, BIT(first_name)) && !HAS(t, affix | known) && t->shape == SHAPE_CAPITAL && i + 1 < r->end &&
           token_is_capital(r->doc, i + 1) && !HAS(token_at(r->doc, i + 1), affix) &&
           !HAS(last, BIT(first_name) | BIT(first_name_weak)) &&
           (HAS(last, BIT(org_tail)) || (known_org && from + known_org->n == i)) && last->kind == TOKEN_WORD;
}

/* The III of Clay Harrow III, the Jr. of Ann Moss Jr.: behind a word that is no ordinary one. */
static uint32_t suffix_length(const Run *r, uint32_t i)
{
    uint32_t n = 0;
    const Token *before = token_at(r->doc, i - 1);
    bool named = HAS(before, BIT(first_name) | BIT(first_name_weak) | BIT(surname)) || !HAS(before, ordinary | affix);
    return token_is_capital(r->doc, i) && token_is_capital(r->doc, i - 1) && named && !r->noisy &&
                   name_word(r->doc, i, NAME_WORD_suffix, &n) && i + n <= r->end
               ? n
               : 0;
}

/* Football Association | of Elland: a known name that ends in an institution's head word and its link. */
static bool is_institution_end(const Run *r, uint32_t end)
{
    const Hit *head = hit_at(r->doc, end - 1, CLASS_org_head);
    return head && head->n > 1 && !r->noisy && r->depth < NESTED && link_length(r, end) &&
           token_is_capital(r->doc, end + link_length(r, end));
}

static uint32_t run_end(const Run *r, uint32_t i, bool *head)
{
    uint32_t from = i, end = i, n;
    *head = false;
    while (end < r->end && end - from < NAME_MAX_TOKENS) {
        const Token *t = token_at(r->doc, end);
        const Listed *l = listed_at(r, end);
        if (l)
            return end + l->n; /* Groupe | Orvanel */
        if (end > from && ((t->flags & TOKEN_LINE && token_at(r->doc, from)->flags & TOKEN_LINE && r->noisy) ||
                           person_begins(r, from, end)))
            break;
        if (end > from && (n = suffix_length(r, end))) {
            end += n;
            break;
        }
        if ((n = known_length(r, end)) && (end == from || n > 1 || is_name_token(r, end))) {
            end += n;
            if (n > 1 && HAS(t, BIT(org_head)) && !r->noisy)
                end = adjectives_end(r, end); /* Parti communiste | hongrois */
            if (n > 1 && is_institution_end(r, end)) {
                end = head_chain(r, end, false);
                *head = true;
            }
        } else if (end > from && (n = legal_form_length(r, end)) &&
                   (t->shape != SHAPE_LOWER || t->flags & TOKEN_SPACE)) {
            end += n;
            break;
        } else if ((end == from ? is_name_token(r, end) ||
                                      (HAS(t, BIT(first_name) | BIT(first_name_weak)) && is_name_token(r, end + 1))
                                : is_next_token(r, end)) &&
                   (end == from || is_article_particle(r, end - 1) || !role_length(r, end))) {
            const Hit *org_head = hit_at(r->doc, end, CLASS_org_head);
            uint32_t length = org_head && end + org_head->n <= r->end ? head_length(r, end, org_head) : 1;
            bool linked = org_head && length < org_head->n; /* then what follows the link is in capitals */
            end += length;
            bool in = name_word_before(r->doc, from, NAME_WORD_in, NULL); /* introduction en Bourse | de X */
            if (org_head && !r->noisy && !in && r->depth < NESTED) {
                bool trusted = !linked && (from > r->start || end - from > 1);
                end = head_chain(r, end, trusted);
                *head = true;
            }
        } else {
            break;
        }
        if (end < r->end && token_is_char(r->doc, end, ',') && (n = legal_form_length(r, end + 1)) &&
            token_at(r->doc, end + 1)->shape != SHAPE_LOWER)
            return end + 1 + n; /* Foo, Inc. */
        n = joint_length(r, from, end);
        if (n && token_at(r->doc, end + n)->shape == SHAPE_LOWER && token_is_char(r->doc, end, '-'))
            end += n + 1;
        else if (n)
            end += n;
        else if (end < r->end && token_glued(token_at(r->doc, end)))
            break; /* the next word is glued to this one by nothing we know */
    }
    return end;
}

/* Does token i begin a sentence, or what looks like one: behind a colon, a bullet, a dateline's dash, an opening
 * quote? */
static bool is_opening(const Run *r, uint32_t i)
{
    if (i == r->start)
        return true;
    const Token *t = token_at(r->doc, i - 1);
    const char *s = r->doc->text + t->start;
    if (t->kind == TOKEN_QUOTE)
        return i - 1 == r->start || token_at(r->doc, i - 2)->kind == TOKEN_PUNCT;
    if (t->kind != TOKEN_PUNCT || token_glued(token_at(r->doc, i)))
        return t->kind == TOKEN_OTHER;
    bool dash =
        s[0] == '-' || (t->len == 3 && !memcmp(s, "\xE2\x80", 2) && (uint8_t)s[2] >= 0x90 && (uint8_t)s[2] <= 0x95);
    bool bullet = t->len == 3 && !memcmp(s, "\xE2\x80\xA2", 3);
    return s[0] == ':' || bullet || dash || s[0] == '*' || s[0] == '.';
}

static Candidate *add(Run *r, uint32_t token, uint32_t n)
{
    Candidate *c = vector_add(&r->names->doc->memory, &r->names->candidates);
    *c = (Candidate){.token = token,
                     .sentence = r->sentence,
                     .n = (uint16_t)n,
                     .noisy = r->noisy,
                     .name = NONE,
                     .known = NONE,
                     .listed = NONE,
                     .bracket = NONE};
    c->opener = is_opening(r, token);
    return c;
}

/* A name that the user lists is taken as it stands, with the legal form behind it; a stop word is passed over. */
static uint32_t listed_candidate(Run *r, const Listed *l)
{
    const Document *doc = r->doc;
    const DictionaryRow *row = l->row == NONE ? NULL : &doc->dictionary->rows.items[l->row];
    uint32_t end = l->token + l->n, comma = token_is_char(doc, end, ',');
    if (l->kind == LISTED_stop) {
        decide(r->names->doc, (Span){token_at(doc, l->token)->start, token_end(token_at(doc, end - 1))}, "name",
               "stop", false, "a stop word of the dictionary");
        return end;
    }
    bool firm = l->kind == ENTITY_organization || l->kind == LISTED_any;
    uint32_t form = firm ? legal_form_length(r, end + comma) : 0;
    if (form && token_at(doc, end + comma)->shape != SHAPE_LOWER)
        end += comma + form;
    Candidate *c = add(r, l->token, end - l->token);
    c->listed = (uint32_t)(l - doc->listed.items);
    c->known = row ? row->known : NONE;
    c->opener = false;
    return end;
}

static bool is_ordinary_run(const Run *r, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (!HAS(token_at(r->doc, i), ordinary) ||
            HAS(token_at(r->doc, i), BIT(role) | BIT(org_noun) | BIT(not_name)))
            return false;
    return from < to;
}

/* The Attorney General | 's Office: are these the possessive's letters, and an institution's word behind them? */
static bool owns_institution(const Run *r, uint32_t i)
{
    const Token *t = i + 1 < r->end ? token_at(r->doc, i) : NULL;
    return t && token_glued(t) && t->shape == SHAPE_LOWER && t->kind == TOKEN_WORD &&
           (r->doc->text[t->start] == '\'' || (uint8_t)r->doc->text[t->start] == 0xE2) &&
           token_is_capital(r->doc, i + 1) && HAS(token_at(r->doc, i + 1), BIT(org_head) | BIT(org_tail));
}

/* Reederei, Verlag: a word that names begin with, but that says no more than what a company is. */
static bool is_firm(const Run *r, uint32_t i)
{
    const Hit *noun = r->nouns ? hit_at(r->doc, i, CLASS_org_noun) : NULL;
    return noun && noun->feature == FEATURE_article && noun->n == 1;
}

/* Die Reederei | Tjarkson, but Reederei Tjarkson: behind an article the word only says what the company is, unless
 * what follows is a place or an ordinary word. */
static bool only_describes(const Run *r, uint32_t at, uint32_t end)
{
    enum { ADJECTIVES = 2 };
    const Document *doc = r->doc;
    const Token *next = at + 1 < end ? token_at(doc, at + 1) : NULL;
    if (!is_firm(r, at) || !next || next->kind != TOKEN_WORD || !token_is_capital(doc, at + 1) ||
        HAS(next, ordinary | affix | BIT(place)) || token_glued(next))
        return false;
    for (uint32_t k = at, back = 0; k-- > r->start && back++ <= ADJECTIVES;) {
        if (name_word(doc, k, NAME_WORD_the, NULL))
            return true;
        if (token_at(doc, k)->kind != TOKEN_WORD ||
            (token_at(doc, k)->shape != SHAPE_LOWER && !HAS(token_at(doc, k), BIT(nationality))))
            return false;
    }
    return false;
}

/*
 * A run at the start of a sentence, or behind an adjective of nationality, may begin with a word that is only
 * capitalised by its place: "Chip designer", "Dutch Hijskracht". It stays when the rest needs it: "National Bank",
 * "Swiss Re Holdings".
 */
static uint32_t drop_first(const Run *r, uint32_t start, uint32_t end)
{
    uint32_t at = start;
    while (at < end) {
        const Token *t = token_at(r->doc, at);
        uint32_t n = role_length(r, at);
        const Hit *nation = hit_at(r->doc, at, CLASS_nationality);
        uint32_t known_n = known_length(r, at);
        bool land = known_n == 1 && nation && at + 1 == end && HAS(t, BIT(place)) &&
                    t->shape == SHAPE_CAPITAL; /* la Suisse */
        if (known_n > 1 || (known_n && !nation && !n) || land)
            break;
        if (n && at + n <= end && !owns_institution(r, at + n)) {
            at += n;
        } else if (HAS(t, affix) && only_describes(r, at, end)) {
            at++;
        } else if (HAS(t, affix)) {
            break;
        } else if (HAS(t, BIT(org_noun)) && t->shape == SHAPE_UPPER && at + 1 < end) {
            at++; /* ONG Santé Équitable */
        } else if (HAS(t, BIT(first_name) | BIT(first_name_weak)) && at + 1 < end &&
                   token_is_capital(r->doc, at + 1) && !r->noisy) {
            break; /* Noël Prioux */
        } else if (nation && token_is_char(r->doc, at + 1, '&') && at + 2 < end && !r->noisy) {
            break; /* Scottish & Newcastle */
        } else if (nation || ((is_opening(r, at) || r->noisy) && HAS(t, ordinary))) {
            bool the = at > r->start + 1 && token_at(r->doc, at - 1)->shape == SHAPE_CAPITAL && !r->noisy &&
                       name_word(r->doc, at - 1, NAME_WORD_the, NULL);
            bool needed =
                nation && !is_opening(r, at) && (the || is_ordinary_run(r, at + 1, end)); /* (The) Arab Contractors */
            uint32_t last = end - (token_is_char(r->doc, end - 1, '.') && end > at + 1) - 1;
            for (uint32_t i = at + 1; i <= last; i++)
                needed |= i < start + 6 && HAS(token_at(r->doc, i), affix) &&
                          (i == last || i == at + 1 || HAS(token_at(r->doc, last), affix));
            bool described = HAS(t, BIT(org_noun)) && !r->nouns && last > at + 1 &&
                             !HAS(token_at(r->doc, at + 1), ordinary | affix) &&
                             t->shape == SHAPE_CAPITAL; /* Housebuilders | Fernleigh Homes */
            if (needed && !r->noisy && !described)
                break;
            at += nation && at + nation->n <= end ? nation->n : 1;
        } else {
            break;
        }
        while (at < end && (token_is_char(r->doc, at, '-') || token_is_char(r->doc, at, '&') ||
                            token_at(r->doc, at)->kind == TOKEN_PUNCT))
            at++;
    }
    return at;
}

/* An article in capitals belongs to a name in the middle of a sentence: La Poste, The Trade Desk. */
static bool is_capital_article(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    enum { BULLET_TOKENS = 8 }; /* 12 h 15 – La SNCF */
    bool opens = is_opening(r, i) && i <= r->start + BULLET_TOKENS;
    return !opens && !r->noisy && t->shape == SHAPE_CAPITAL && i + 1 < r->end &&
           name_word(r->doc, i, NAME_WORD_article, NULL) && is_name_token(r, i + 1) &&
           !HAS(token_at(r->doc, i + 1), ordinary & ~BIT(common)) && token_at(r->doc, i - 1)->kind != TOKEN_QUOTE;
}

/* Behind the amount or date that token i is part of; i: it is part of none. */
static uint32_t fact_end(Run *r, uint32_t i)
{
    const Document *doc = r->doc;
    if (i < r->fact)
        return i;
    while (r->amount < doc->amounts.n && doc->amounts.items[r->amount].token + doc->amounts.items[r->amount].n <= i)
        r->amount++;
    while (r->date < doc->dates.n && doc->dates.items[r->date].token + doc->dates.items[r->date].n <= i)
        r->date++;
    const Amount *amount = r->amount < doc->amounts.n ? &doc->amounts.items[r->amount] : NULL;
    const DateMention *date = r->date < doc->dates.n ? &doc->dates.items[r->date] : NULL;
    if (amount && amount->token <= i)
        return amount->token + amount->n;
    if (date && date->token <= i)
        return date->n > 1 ? date->token + date->n : i;
    r->fact = amount && (!date || amount->token < date->token) ? amount->token : date ? date->token : NONE;
    return i;
}

/* Does an organization's noun end before token i, with an adjective or two behind it? L'association lyonnaise | "…"
 */
static bool org_noun_before(const Run *r, uint32_t i)
{
    const Document *doc = r->doc;
    for (uint32_t back = 0; back < 3 && i > r->start + back; back++) {
        const Token *t = token_at(doc, i - back - 1);
        if (hit_before(doc, i - back, CLASS_org_noun))
            return true;
        if (t->kind != TOKEN_WORD || t->shape != SHAPE_LOWER || HAS(t, BIT(function)) ||
            token_is_verb(doc, i - back - 1))
            return false;
    }
    return false;
}

/* l'association "Un arbre, une vie": what stands in quotation marks behind an organization's noun is its name. */
static uint32_t quoted_end(Run *r, uint32_t i)
{
    const Document *doc = r->doc;
    if (i == r->start || i + 2 >= r->end || token_at(doc, i + 1)->kind != TOKEN_WORD)
        return i;
    bool organization = org_noun_before(r, i) && token_is_capital(doc, i + 1);
    bool product = name_word_before(doc, i, NAME_WORD_product, NULL) ||
                   (i > r->start + 1 && name_word_before(doc, i - 1, NAME_WORD_product, NULL));
    if (!organization && !product)
        return i;
    for (uint32_t end = i + 2; end < r->end && end - i <= (organization ? QUOTED_TOKENS : PRODUCT_TOKENS); end++)
        if (token_at(doc, end)->kind == TOKEN_QUOTE &&
            token_at(doc, end)->len > 1 - (doc->text[token_at(doc, end)->start] == '"')) {
            add(r, i + 1, end - i - 1)->opener = false;
            return end + 1;
        }
    return i;
}

static bool is_all(const Document *doc, uint32_t from, uint32_t to, uint64_t wanted, uint64_t barred)
{
    for (uint32_t i = from; i < to; i++)
        if (!HAS(token_at(doc, i), wanted) || HAS(token_at(doc, i), barred))
            return false;
    return from < to;
}

/*
 * Of two runs joined by "and" one is made where the second ends as institutions do and needs the first: both of
 * ordinary words (Convention and | Visitors Bureau), the first ending in one (Yukon Arts Culture and | Tourism
 * Association), both beginning with places (Hong Kong and | Macau Affairs Office), or an article before them (the
 * Sustainability and | Energy Center).
 */
static bool is_joined_institution(const Run *r, const Candidate *a, const Candidate *b)
{
    const Document *doc = r->doc;
    uint32_t last = b->token + b->n - 1, end = a->token + a->n;
    bool plain = is_all(doc, b->token, last, ordinary, affix | known);
    const Hit *place = hit_at(doc, a->token, CLASS_place), *other = hit_at(doc, b->token, CLASS_place);
    if (HAS(token_at(doc, b->token), affix) || !HAS(token_at(doc, last), BIT(org_tail) | BIT(org_head)))
        return false;
    if (!a->opener && !HAS(token_at(doc, b->token), known) &&
        is_all(doc, a->token, end, ordinary, affix | known | BIT(role)))
        return true;
    if (place && other && a->token + place->n == end && b->token + other->n < last)
        return true;
    if (!plain || HAS(token_at(doc, a->token), BIT(first_name)) || known_search(r, a->token) == a->n)
        return false;
    return a->n > 1 ? is_all(doc, end - 1, end, ordinary, affix | known | BIT(role))
                    : !HAS(token_at(doc, a->token), affix | known | BIT(role)) &&
                          name_word_before(doc, a->token, NAME_WORD_the, NULL);
}

/* Les Corlins de | Nantes: a plural that is no word of the language, and a city, are a team. */
static bool is_team_of(const Run *r, const Candidate *a, const Candidate *b)
{
    const Document *doc = r->doc;
    uint32_t of;
    const Hit *place = hit_at(doc, b->token, CLASS_place);
    return name_word_before(doc, a->token, NAME_WORD_team_the, NULL) && place && place->n == b->n &&
           name_word(doc, a->token + a->n, NAME_WORD_of, &of) && a->token + a->n + of == b->token && a->n < 3 &&
           !HAS(token_at(doc, a->token), ordinary | affix | BIT(place) | BIT(product) | BIT(first_name));
}

static void join_runs(Run *r)
{
    const Document *doc = r->doc;
    uint32_t n = r->names->candidates.n, and;
    Candidate *b = n > 1 ? &r->names->candidates.items[n - 1] : NULL, *a = b ? b - 1 : NULL;
    if (!a || a->sentence != r->sentence || r->noisy || r->nouns || a->listed != NONE || b->listed != NONE)
        return;
    bool joined = name_word(doc, a->token + a->n, NAME_WORD_and, &and) && a->token + a->n + and == b->token;
    if (joined ? b->n < 2 || !is_joined_institution(r, a, b) : !is_team_of(r, a, b))
        return;
    if (!joined)
        a->evidence |= EVIDENCE_BIT(team_line);
    a->n = (uint16_t)(b->token + b->n - a->token);
    r->names->candidates.n--;
}

/* Do capitals from token i on end in an institution's word? French | Archaeological Society. */
static bool institution_follows(const Run *r, uint32_t i)
{
    if (r->noisy)
        return false;
    for (uint32_t k = i; k < r->end && k < i + WINDOW_TOKENS && token_at(r->doc, k)->shape == SHAPE_CAPITAL; k++)
        if (HAS(token_at(r->doc, k), affix))
            return true;
    return false;
}

/*
 * Words and codes that are no names by themselves begin one before a company's last word (East | Resources, RMB |
 * Holdings), before an ampersand (BB | & T), and, where a capital does not come from the place, before words that end
 * in an institution's (South | Spur Rail Services) or one in capitals that is no other word (Table | Talk).
 */
static bool word_begins_name(const Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i), *next = i + 1 < r->end ? token_at(r->doc, i + 1) : NULL;
    if (!next || r->noisy || t->shape == SHAPE_LOWER ||
        HAS(t, BIT(month) | BIT(weekday) | BIT(role) | BIT(person_title) | BIT(function)))
        return false;
    if (token_is_char(r->doc, i + 1, '&'))
        return t->shape == SHAPE_UPPER && token_is_capital(r->doc, i + 2);
    if (!token_is_capital(r->doc, i + 1) || token_glued(next))
        return false;
    if (HAS(next, BIT(org_tail)) && !HAS(next, BIT(org_head) | BIT(org_noun)))
        return true;
    return !is_opening(r, i) && t->shape == SHAPE_CAPITAL &&
           (institution_follows(r, i + 1) ||
            (next->shape == SHAPE_CAPITAL &&
             !HAS(next, (ordinary & ~BIT(common)) | affix | BIT(first_name) | BIT(first_name_weak))));
}

/* The particle before a family name that stands alone: del | Ponte, al- | Sulaiti. Only where the language has no
 * such word of its own. */
static uint32_t particle_start(const Run *r, uint32_t i)
{
    uint32_t count = r->names->candidates.n;
    const Candidate *last = count ? &r->names->candidates.items[count - 1] : NULL;
    uint32_t taken = last ? last->token + last->n : 0;
    uint32_t least = taken > r->start ? taken : r->start; /* a name of the user's may end with the particle */
    if (i >= least + 2 && is_glued_particle(r, i - 2))
        return i - 2;
    for (uint32_t n = 2; n && !r->noisy; n--) {
        const Hit *particle = i >= least + n ? hit_at(r->doc, i - n, CLASS_particle) : NULL;
        const Token *t = particle ? token_at(r->doc, i - n) : NULL;
        if (t && particle->n == n && t->shape == SHAPE_LOWER && t->len > 1 && !HAS(t, ordinary & ~BIT(common)) &&
            !HAS(t, BIT(name_word)) && !(i - n > r->start && token_is_capital(r->doc, i - n - 1)))
            return i - n;
    }
    return i;
}

/* To buy Drexel's | for a million, the purchase of Drexel's | in May: nothing is left for it to own. */
static bool ends_behind_object(const Run *r, uint32_t start, uint32_t i)
{
    const Token *before = start > r->start ? token_at(r->doc, start - 1) : NULL;
    bool of = before && start > r->start + 1 && name_word(r->doc, start - 1, NAME_WORD_of, NULL);
    if (!before || !(of ? HAS(token_at(r->doc, start - 2), BIT(trigger_noun)) : HAS(before, BIT(trigger_verb))))
        return false;
    return i >= r->end || token_at(r->doc, i)->kind == TOKEN_PUNCT || HAS(token_at(r->doc, i), BIT(slot));
}

/*
 * Drexel's | was bought, Drexel's | bought a rival, Drexel's | merged with, to buy Drexel's | for a million: before a
 * verb, a preposition or the end the possessive's letters are part of the name. 1, or 0: they are not.
 */
static uint32_t owns_nothing(const Run *r, uint32_t start, uint32_t i)
{
    const Token *t = i + 1 < r->end ? token_at(r->doc, i) : NULL;
    if (!t || r->noisy || !token_glued(t) || t->kind != TOKEN_WORD || t->shape != SHAPE_LOWER || t->len > 4 ||
        (r->doc->text[t->start] != '\'' && (uint8_t)r->doc->text[t->start] != 0xE2))
        return 0;
    if (ends_behind_object(r, start, i + 1))
        return 1;
    if (i + 2 >= r->end)
        return 0;
    const Token *verb = token_at(r->doc, i + 1), *next = token_at(r->doc, i + 2);
    const Hit *be = hit_at(r->doc, i + 1, CLASS_deal_word);
    bool object = name_word(r->doc, i + 2, NAME_WORD_the, NULL) || next->shape == SHAPE_CAPITAL;
    return !token_glued(verb) && verb->shape == SHAPE_LOWER &&
           (HAS(verb, BIT(auxiliary)) || (be && be->value == DEAL_WORD_be) ||
            (HAS(verb, BIT(trigger_verb)) &&
             (object || (HAS(next, BIT(slot)) && !HAS(verb, BIT(trigger_noun)))))); /* not: Drexel's purchase of */
}

static uint32_t candidate_at(Run *r, uint32_t i)
{
    const Token *t = token_at(r->doc, i);
    const Hit *title = hit_at(r->doc, i, CLASS_person_title);
    if (title && !HAS(t, affix | known) && token_is_capital(r->doc, i + title->n) && i + title->n < r->end &&
        !is_title_in_name(r, i))
        return i + title->n;
    if (HAS(t, BIT(function)) && i + 2 < r->end && HAS(token_at(r->doc, i + 1), BIT(org_head)) &&
        link_length(r, i + 2))
        return i + 1; /* La | Caisse de retraite */
    const Hit *role = hit_at(r->doc, i, CLASS_role),
              *part = role ? hit_at(r->doc, i + role->n, CLASS_role_part) : NULL;
    if (part && i + role->n + part->n <= r->end)
        return i + role->n + part->n; /* ministre de la Santé */
    if (role && !HAS(t, affix | known) && i + role->n < r->end && token_is_capital(r->doc, i + role->n))
        return i + role->n; /* President | Joe Biden */
    if (role && !HAS(t, affix | known) && token_is_capital(r->doc, i) && owns_institution(r, i + role->n)) {
        add(r, i, role->n + 2);
        return i + role->n + 2; /* Attorney General's Office */
    }
    bool article = is_capital_article(r, i), head = false;
    const Hit *not_name = hit_at(r->doc, i, CLASS_not_name);
    uint32_t known_n = known_length(r, i);
    bool named = HAS(t, BIT(first_name) | BIT(first_name_weak)) && is_name_token(r, i + 1); /* Noël Prioux */
    const Hit *nation = hit_at(r->doc, i, CLASS_nationality); /* French is a language, South a direction */
    bool of_nation = not_name && nation && nation->n >= not_name->n && institution_follows(r, i + nation->n);
    bool of_word = not_name && !of_nation && not_name->n == 1 && word_begins_name(r, i);
    if (!known_n && not_name && token_is_capital(r->doc, i) && !HAS(t, affix) && !named && !of_nation && !of_word)
        return i + (not_name->n > 0 && i + not_name->n <= r->end ? not_name->n : 1);
    if (not_name && not_name->n > 1 && not_name->n > known_n && !of_nation)
        return i + not_name->n;
    const Hit *lower_head = t->shape == SHAPE_LOWER && !r->noisy ? hit_at(r->doc, i, CLASS_org_head) : NULL;
    uint32_t behind = i + (lower_head ? lower_head->n : 1); /* cour d'appel | de Grenoble */
    if (lower_head && !link_length(r, behind) && !(behind < r->end && is_name_token(r, behind)))
        lower_head = NULL;
    bool elided = t->flags & TOKEN_ELIDED && t->shape != SHAPE_LOWER && i > r->start && is_name_token(r, i + 1);
    if (!known_n && !article && !lower_head && !elided && !named && !of_nation && !of_word && !is_name_token(r, i))
        return i + 1;
    uint32_t end;
    if (lower_head) {
        end = is_name_token(r, behind) ? run_end(r, behind, &head) : head_chain(r, behind, !HAS(t, BIT(org_noun)));
        if (end == behind)
            return i + 1;
    } else {
        end = run_end(r, i + (article || elided || of_word) + (of_nation ? nation->n : 0), &head);
    }
    uint32_t start = article || of_word ? i : drop_first(r, i, end);
    if (start == i)
        start = particle_start(r, i);
    while (end > start && token_at(r->doc, end - 1)->kind == TOKEN_PUNCT && !HAS(token_at(r->doc, end - 1), affix) &&
           !token_is_char(r->doc, end - 1, '.'))
        end--;
    if (end == r->end && end > start + 1 && token_is_char(r->doc, end - 1, '.') && end < r->doc->tokens.n)
        end--; /* Acme Inc. at the end of a sentence */
    const Token *only = end - start == 1 ? token_at(r->doc, start) : NULL;
    if (start >= end ||
        (only && !known_n &&
         (only->len == 1 || (HAS(only, affix) && (HAS(only, BIT(not_name) | BIT(legal_form)) || is_firm(r, start))))))
        return end > i ? end : i + 1;
    end += owns_nothing(r, start, end);
    const Listed *listed = listed_at(r, start);
    if (listed && listed->n == end - start)
        return listed_candidate(r, listed);
    add(r, start, end - start);
    join_runs(r);
    return end;
}

/*
 * Where nouns bear capitals, an unknown one that ends in a known noun is an ordinary word (Halbleiterfabrik), an
 * organization's noun (Autokonzern), a role (Finanzchefin) or what a deal is about (Logistiktochter): the token gets
 * the classes of its ending.
 */
static void compound_mark(const Document *doc, Token *t)
{
    char folded[WORD_MAX_BYTES];
    uint32_t n = text_fold(doc->text + t->start, t->len, folded);
    for (uint32_t at = 3; at + 3 <= n && !t->classes; at++) {
        uint32_t node = (folded[at] & 0xC0) == 0x80 ? 0 : lexicon_word(doc->lexicon, folded + at, n - at);
        for (uint32_t i = 0; node && i < doc->lexicon->nodes[node].n_senses; i++) {
            const Sense *s = &doc->lexicon->senses[doc->lexicon->nodes[node].sense + i];
            if (s->language != doc->language)
                continue;
            if (s->class_ == CLASS_name_word && s->value == NAME_WORD_compound)
                t->classes |= BIT(common);
            else if (1ull << s->class_ & (BIT(org_noun) | BIT(role) | BIT(common) | BIT(deal_word)) && n - at > 4)
                t->classes |= 1ull << s->class_;
        }
    }
}

/* Words that a legal form behind them proves to be names: Lichtwerk Quantum GmbH, and then Lichtwerk alone. */
typedef struct Proved {
    uint32_t n, token[PROVED_WORDS];
} Proved;

static bool is_compound_shape(const Token *t)
{
    return t->kind == TOKEN_WORD && t->shape == SHAPE_CAPITAL && !t->classes && t->len > 5;
}

static void prove(const Document *doc, uint32_t form, Proved *proved)
{
    for (uint32_t back = 1; back <= PROVED_BACK && back <= form && proved->n < PROVED_WORDS; back++) {
        const Token *t = token_at(doc, form - back);
        if (t->kind != TOKEN_WORD || t->shape == SHAPE_LOWER || HAS(t, BIT(function)))
            return;
        Token ending = *t;
        if (is_compound_shape(t))
            compound_mark(doc, &ending);
        if (HAS(&ending, BIT(org_noun) | BIT(role)))
            return; /* die Softwarefirma X GmbH */
        if (is_compound_shape(t))
            proved->token[proved->n++] = form - back;
    }
}

/* Der Baukonzern Strabau, die Kette Bauwelt: behind an organization's noun with its article, a word that ends like an
 * ordinary one is a name. */
static void prove_named(const Document *doc, uint32_t i, Proved *proved)
{
    enum { ADJECTIVES = 2 };
    const Token *t = token_at(doc, i);
    Token noun = i > 1 ? *token_at(doc, i - 1) : (Token){0}, ending = *t;
    if (noun.kind != TOKEN_WORD || noun.shape != SHAPE_CAPITAL || proved->n == PROVED_WORDS)
        return;
    if (is_compound_shape(&noun))
        compound_mark(doc, &noun);
    compound_mark(doc, &ending);
    if (!HAS(&noun, BIT(org_noun)) || HAS(&ending, BIT(org_noun) | BIT(role)))
        return;
    for (uint32_t k = i - 1, back = 0; k-- > 0 && back++ <= ADJECTIVES;) {
        if (name_word(doc, k, NAME_WORD_the, NULL)) {
            proved->token[proved->n++] = i;
            return;
        }
        if (token_at(doc, k)->kind != TOKEN_WORD || HAS(token_at(doc, k), BIT(function)))
            return;
    }
}

static bool is_proved(const Document *doc, const Token *t, const Proved *proved)
{
    for (uint32_t k = 0; k < proved->n; k++) {
        const Token *p = token_at(doc, proved->token[k]);
        if (p->len == t->len && !memcmp(doc->text + p->start, doc->text + t->start, t->len))
            return true;
    }
    return false;
}

/* Is the text in a language that writes all nouns with a capital? Its articles say so in the lexicon. Then marks
 * compounds. */
static bool nouns_mark(Document *doc)
{
    bool nouns = false;
    Proved proved = {.n = 0};
    for (uint32_t i = 0; i < doc->tokens.n && i < NOUN_SAMPLE && !nouns; i++)
        nouns = name_word(doc, i, NAME_WORD_nouns, NULL);
    for (uint32_t i = 0; i < doc->tokens.n && nouns; i++)
        if (HAS(token_at(doc, i), BIT(legal_form)) && token_at(doc, i)->shape != SHAPE_LOWER)
            prove(doc, i, &proved);
        else if (is_compound_shape(token_at(doc, i)))
            prove_named(doc, i, &proved);
    for (uint32_t i = 0; i < doc->tokens.n && nouns; i++) {
        Token *t = token_at(doc, i);
        if (!is_compound_shape(t) || is_proved(doc, t, &proved))
            continue;
        compound_mark(doc, t);
    }
    return nouns;
}

/* Kassenbouwer, wegenbouwer: an unknown word that ends in an organization's noun is one. */
static void glued_mark(const Document *doc, Token *t)
{
    char folded[WORD_MAX_BYTES];
    uint32_t n = text_fold(doc->text + t->start, t->len, folded);
    for (uint32_t at = 3; at + 5 <= n && !t->classes; at++) {
        uint32_t node = (folded[at] & 0xC0) == 0x80 ? 0 : lexicon_word(doc->lexicon, folded + at, n - at);
        for (uint32_t i = 0; node && i < doc->lexicon->nodes[node].n_senses; i++) {
            const Sense *s = &doc->lexicon->senses[doc->lexicon->nodes[node].sense + i];
            if (s->language == doc->language && s->class_ == CLASS_org_noun)
                t->classes |= BIT(org_noun) | BIT(common);
        }
    }
}

/* Marks the compounds of a language that writes them in one word, in small letters; before a name that begins a
 * sentence, too. */
static void glued_find(Document *doc)
{
    bool glued = false;
    for (uint32_t i = 0; i < doc->tokens.n && i < NOUN_SAMPLE && !glued; i++)
        glued = name_word(doc, i, NAME_WORD_glued, NULL);
    for (uint32_t i = 0; i < doc->tokens.n && glued; i++) {
        Token *t = token_at(doc, i);
        bool opens = t->shape == SHAPE_CAPITAL && token_is_capital(doc, i + 1) &&
                     (!i || token_at(doc, i - 1)->kind != TOKEN_WORD);
        if (t->kind == TOKEN_WORD && !t->classes && t->len > 7 && (t->shape == SHAPE_LOWER || opens))
            glued_mark(doc, t);
    }
}

uint32_t ticker_search(const Document *doc, uint32_t i)
{
    bool colon = false;
    for (uint32_t k = 1; k <= 2 * WINDOW_TOKENS && i + k < doc->tokens.n; k++) {
        const Token *t = token_at(doc, i + k);
        if (token_is_char(doc, i + k, ')') || token_is_char(doc, i + k, ']'))
            return colon ? i + k + 1 : i;
        if (t->shape == SHAPE_LOWER)
            return i;
        if (token_is_char(doc, i + k, ':')) {
            const Token *code = i + k + 1 < doc->tokens.n ? token_at(doc, i + k + 1) : NULL;
            if (k == 1 || k > 5 || !code || (code->shape != SHAPE_UPPER && code->kind != TOKEN_NUMBER))
                return i;
            colon = true;
        }
    }
    return i;
}

/* Over words in lower case, as most are, to the next token that a name may begin with. */
static uint32_t next_begin(Run *r, uint32_t i)
{
    const uint64_t begins = known | BIT(org_head) | BIT(role);
    if (i >= r->check) {
        if (!memory_go_on(&r->names->doc->memory))
            return r->end;
        r->check = i + CHECK_TOKENS;
    }
    if (r->doc->listed.n)
        return i;
    uint32_t end = r->check < r->end ? r->check : r->end;
    for (const Token *t = token_at(r->doc, i); i < end; i++, t++)
        if (t->kind != TOKEN_WORD || t->shape != SHAPE_LOWER || HAS(t, begins))
            break;
    return i;
}

void candidates_find(Names *names)
{
    const Document *doc = names->doc;
    Run r = {.names = names, .doc = doc, .nouns = nouns_mark(names->doc)};
    names->nouns = r.nouns;
    if (!r.nouns)
        glued_find(names->doc);
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        const Sentence *sentence = &doc->sentences.items[s];
        if (s % CHECK_SENTENCES == 0 && !memory_go_on(&names->doc->memory))
            return;
        r.sentence = s;
        r.start = sentence->token;
        r.end = sentence->token + sentence->n;
        r.noisy = sentence->flags & SENTENCE_CAPS || (!r.nouns && is_title_case(doc, sentence));
        for (uint32_t i = r.start, fact; (i = next_begin(&r, i)) < r.end;) {
            const Token *t = token_at(doc, i);
            const Listed *listed = listed_next(&r, i);
            if (listed)
                i = listed_candidate(&r, listed);
            else if (t->kind == TOKEN_PUNCT && (fact = ticker_end(doc, i)) > i)
                i = fact;
            else if (t->kind == TOKEN_QUOTE && (fact = quoted_end(&r, i)) > i)
                i = fact;
            else if (t->kind != TOKEN_WORD || (t->shape == SHAPE_LOWER && !HAS(t, known | BIT(org_head) | BIT(role))))
                i++;
            else if ((fact = fact_end(&r, i)) > i)
                i = fact;
            else
                i = candidate_at(&r, i);
        }
    }
}
