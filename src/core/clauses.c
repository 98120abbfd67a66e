/*
 * clauses.c - what a deal binds its parties to: exclusivity, options, terms, deadlines; in force, optional or
 * removed.
 *
 *     supprimant la clause qui l'obligeait à utiliser exclusivement Azure  ─►  exclusivity, removed
 *
 * A clause word of the lexicon, or a duration or deadline, in a sentence that tells of a deal or soon after it,
 * belongs to that deal: to the one whose parties the sentence names, else to the last one told.
 */
#include "document.h"

enum {
    TERM_WORDS = 4,      /* between a duration and the noun it belongs to */
    STATE_WORDS = 8,     /* between a clause and the word that gives its state */
    CLAUSE_SENTENCES = 6 /* a clause further from its deal's sentence is left out */
};

/* Removed, optional or in force: the nearest word before or behind that says so. */
static ClauseState state_of(const Document *doc, uint32_t token, uint32_t n, const Sentence *s, ClauseState otherwise)
{
    uint32_t from = token > s->token + STATE_WORDS ? token - STATE_WORDS : s->token;
    uint32_t to = token + n + STATE_WORDS < s->token + s->n ? token + n + STATE_WORDS : s->token + s->n;
    ClauseState state = otherwise;
    for (uint32_t i = from; i < to; i++) {
        const Hit *h = hit_at(doc, i, CLASS_clause_state);
        if (h && h->value == STATE_removed)
            return STATE_removed;
        if (h)
            state = (ClauseState)h->value;
    }
    return state;
}

/* The first mention that does not begin before this byte. */
static uint32_t mention_from(const Document *doc, uint32_t byte)
{
    uint32_t low = 0, high = doc->mentions.n;
    while (low < high) { /* mentions are in text order */
        uint32_t middle = (low + high) / 2;
        if (doc->mentions.items[middle].span.start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Does the deal's name, or that of one of its parties, stand in the sentence? Counts them. */
static uint32_t parties_in(const Document *doc, uint32_t deal, uint32_t first, Span span)
{
    const Deal *d = &doc->deals.items[deal];
    uint32_t n = 0;
    for (uint32_t m = first; m < doc->mentions.n && doc->mentions.items[m].span.start < span.end; m++)
        for (uint32_t p = d->party; p < d->party + d->n_parties; p++)
            n += doc->parties.items[p].entity == doc->mentions.items[m].entity;
    return n;
}

typedef struct Reader {
    Document *doc;
    const uint32_t *told; /* by sentence: the deal it tells of, or NONE */
    uint32_t last;        /* the last one told, or NONE */
    uint32_t last_sentence;
} Reader;

/* The deal a clause in this sentence belongs to: one whose parties it names, else the last one told. */
static uint32_t deal_for(const Reader *r, uint32_t sentence, Span span)
{
    uint32_t told = r->told[sentence], last = told != NONE ? told : r->last;
    if (last == NONE)
        return NONE;
    uint32_t best = told != NONE || sentence - r->last_sentence <= CLAUSE_SENTENCES ? last : NONE, most = 0;
    uint32_t from = last < CLAUSE_SENTENCES ? 0 : last - CLAUSE_SENTENCES, first = mention_from(r->doc, span.start);
    for (uint32_t d = from; d < r->doc->deals.n && d <= last + CLAUSE_SENTENCES; d++) {
        uint32_t n = 2 * parties_in(r->doc, d, first, span);
        if (n && d == told)
            n++;
        if (n > most) {
            most = n;
            best = d;
        }
    }
    return best;
}

static void add(Document *doc, uint32_t deal, ClauseKind kind, ClauseState state, Span span)
{
    for (uint32_t i = doc->clauses.n; i-- > 0 && doc->clauses.n - i < 16;)
        if (doc->clauses.items[i].deal == deal && doc->clauses.items[i].kind == kind &&
            (doc->clauses.items[i].state == state || state == STATE_in_force))
            return; /* told before, or since removed */
    *vector_add(&doc->memory, &doc->clauses) = (Clause){deal, (uint8_t)kind, (uint8_t)state, span};
    decide(doc, span, "clause", clause_kind_names[kind], true, clause_state_names[state]);
}

static Span span_of(const Document *doc, uint32_t token, uint32_t n)
{
    return (Span){token_at(doc, token)->start, token_end(token_at(doc, token + n - 1))};
}

static bool is_clause(const Document *doc, uint32_t i, ClauseKind kind)
{
    const Hit *h = hit_at(doc, i, CLASS_clause);
    return h && h->value == (uint32_t)kind;
}

/*
 * A duration is a term where it stands beside a deal's noun or a word of its own: un contrat de sept ans, a five-year
 * agreement, eine Laufzeit von fünf Jahren. In "renewable for five years" it is that of the option.
 */
static bool is_term(const Document *doc, const DateMention *d, const Sentence *s)
{
    uint32_t from = d->token > s->token + TERM_WORDS ? d->token - TERM_WORDS : s->token;
    for (uint32_t i = d->token; i > from; i--) {
        if (is_clause(doc, i - 1, CLAUSE_extension_option))
            return false;
        if (token_has(token_at(doc, i - 1), CLASS_trigger_noun) || is_clause(doc, i - 1, CLAUSE_term))
            return true;
    }
    for (uint32_t i = d->token; i < d->token + d->n + TERM_WORDS && i < s->token + s->n; i++)
        if (token_has(token_at(doc, i), CLASS_trigger_noun))
            return true;
    return false;
}

/* Does anything in the sentence bind? Most say no, and then no deal is looked for that it could bind. */
static bool may_bind(const Document *doc, const Sentence *s, uint32_t date)
{
    return s->classes >> CLASS_clause & 1 || (date < doc->dates.n && doc->dates.items[date].token < s->token + s->n);
}

static void read_clauses(Reader *r, uint32_t deal, const Sentence *s, uint32_t *date)
{
    Document *doc = r->doc;
    ClauseState last = STATE_in_force;
    for (uint32_t i = s->token; i < s->token + s->n && deal != NONE && s->classes >> CLASS_clause & 1; i++) {
        const Hit *h = hit_at(doc, i, CLASS_clause);
        if (!h || h->value == CLAUSE_term) /* that takes a length of time */
            continue;
        ClauseState otherwise = h->value == CLAUSE_extension_option ? STATE_optional
                                : last == STATE_removed             ? STATE_removed
                                                                    : STATE_in_force;
        last = state_of(doc, i, h->n, s, otherwise); /* removed X as well as Y */
        add(doc, deal, (ClauseKind)h->value, last, span_of(doc, i, h->n));
        i += h->n - 1u;
    }
    for (; *date < doc->dates.n && doc->dates.items[*date].token < s->token + s->n; ++*date) {
        const DateMention *d = &doc->dates.items[*date];
        if (deal != NONE && (d->kind == DATE_deadline || (d->kind == DATE_duration && is_term(doc, d, s))))
            add(doc, deal, d->kind == DATE_deadline ? CLAUSE_deadline : CLAUSE_term, STATE_in_force, d->span);
    }
}

static void read_sentence(Reader *r, uint32_t sentence, uint32_t *date)
{
    const Sentence *s = &r->doc->sentences.items[sentence];
    if (may_bind(r->doc, s, *date)) {
        bool heading = s->flags & SENTENCE_HEADLINE && r->told[sentence] == NONE; /* a heading binds no one */
        uint32_t deal = heading ? NONE : deal_for(r, sentence, span_of(r->doc, s->token, s->n));
        read_clauses(r, deal, s, date);
    }
    if (r->told[sentence] != NONE) {
        r->last = r->told[sentence];
        r->last_sentence = sentence;
    }
}

void clauses_find(Document *doc, const uint32_t *told)
{
    Reader reader = {doc, told, NONE, 0};
    uint32_t date = 0;
    for (uint32_t s = 0; s < doc->sentences.n && doc->deals.n; s++) {
        if (s % 1024 == 0 && !memory_go_on(&doc->memory))
            return;
        read_sentence(&reader, s, &date);
    }
}
