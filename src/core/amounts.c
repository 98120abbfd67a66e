/*
 * amounts.c - finds the money in a text.
 *
 *     plus de · 38 milliards de dollars            a qualifier, and a part (parts.c)
 *     between · $700 and $750 million              a range
 *     41 million (after an amount in euros)        the currency is left out: it is that of the amount before
 *
 * One pass over the tokens, that looks closer only where a number or a currency stands; then one over the finds, that
 * settles what a "dollar", a "cent" or a left-out currency is by what the document says elsewhere, and drops what
 * nothing bears out.
 */
#include <string.h>

#include "money.h"

enum {
    CHECK_TOKENS = 4096,
    CURRENCIES_MAX = 24, /* different ones that a document's evidence is counted for */
    LEFT_OUT_REACH = 60  /* tokens back to the amount whose currency is left out here */
};

enum {                   /* what is known of an amount until it is settled */
       DRAFT_SYMBOL = 1, /* $: its default holds, whatever dollars are named elsewhere */
       DRAFT_MINOR = 2,
       DRAFT_LEFT_OUT = 4, /* no currency was written */
       DRAFT_WEAK = 8,     /* stays only if its currency is named elsewhere too */
       DRAFT_LOCAL = 16,   /* "in local currency" */
       DRAFT_CONTEXT = 32, /* left out, but the sentence speaks of revenue, price, … */
       DRAFT_BARE = 64,    /* $1: a sign and a few digits, as programs write a parameter */
       DRAFT_LETTER = 128  /* R250 */
};

/* In a list of codes: the land that the text speaks of most picks among them (pesos, rupees; but not dollars). */
static const char BY_LAND[] = "/land";

typedef struct Finder {
    Document *doc;
    MoneyText text;
    VECTOR(uint8_t) drafts;   /* one for each amount */
    uint32_t code;            /* signs that begin a name, as in programs: $self, ${, $$ */
    uint32_t plain, measured; /* numbers before these tokens count no money, or may: see may_be_money() */
    bool within;              /* the tokens are windows of the text, */
    bool lacking;             /* and do not hold all that is to be known */
} Finder;

/* --- qualifiers --- */

/*
 * Right before the amount; a verb of measure may stand a few words off (frôlait l'an dernier les 890 M€), unless the
 * amount hangs on a noun between them (passer une dépréciation de 52 M€).
 */
static const Hit *qualifier_before(const Document *doc, uint32_t i)
{
    if (i && is_kind(doc, i - 1, TOKEN_QUOTE))
        i--;
    const Hit *hit = hit_before(doc, i, CLASS_qualifier);
    if (hit || !i || has_class(doc, i - 1, BIT(money_word) | BIT(range)))
        return hit;
    for (uint32_t back = 1; back <= VERB_GAP && back < i && is_kind(doc, i - back, TOKEN_WORD); back++) {
        hit = hit_before(doc, i - back, CLASS_qualifier);
        if (hit && hit->feature != FEATURE_none)
            return hit;
    }
    return NULL;
}

static const Hit *qualifier_after(const Document *doc, uint32_t i)
{
    if (is_paragraph(doc, i))
        return NULL;
    if (token_is_char(doc, i, ',') || is_kind(doc, i, TOKEN_QUOTE))
        return hit_at(doc, i + 1, CLASS_qualifier_after);
    return hit_at(doc, i, CLASS_qualifier_after);
}

static Qualifier qualifier_of(const Document *doc, uint32_t from, uint32_t to, uint32_t flags)
{
    if (flags & NUMBER_VAGUE)
        return QUALIFIER_vague;
    const Hit *hit = qualifier_before(doc, from);
    if (hit)
        return (Qualifier)hit->value;
    if ((hit = qualifier_after(doc, to)))
        return (Qualifier)hit->value;
    for (uint32_t i = from; i < to; i++) /* 600-plus billion */
        if (money_word_at(doc, i, "plus"))
            return QUALIFIER_more_than;
    return flags & NUMBER_ABOUT ? QUALIFIER_about : QUALIFIER_exact;
}

/* --- amounts --- */

static bool is_unit(const Document *doc, uint32_t i)
{
    if (is_hyphen(doc, i) || token_is_char(doc, i, '-'))
        i++;
    return money_word_at(doc, i, "unit") || (token_is_char(doc, i, '/') && is_kind(doc, i + 1, TOKEN_WORD));
}

/* $1, and nothing more. */
static bool is_bare(const Document *doc, const Part *p)
{
    return p->prefix && p->symbol && p->to - p->from == 2 && token_at(doc, p->from)->len == 1 &&
           token_at(doc, p->from + 1)->len <= 2;
}

static void amount_add(Finder *f, const Part *p, const Part *max, uint8_t draft)
{
    Document *doc = f->doc;
    uint32_t to = max ? max->to : p->to;
    f->lacking |= draft & DRAFT_LEFT_OUT; /* asks how far the amount before is, and for sentences */
    Amount *a = vector_add(&doc->memory, &doc->amounts);
    a->token = p->from;
    a->n = to - p->from;
    a->span = (Span){token_at(doc, p->from)->start, token_end(token_at(doc, to - 1))};
    a->currency = p->currency;
    a->has_value = !(p->number.flags & NUMBER_VAGUE);
    a->value = a->has_value ? p->number.value : (Decimal){0, 0};
    a->has_max = max != NULL;
    a->max = max ? max->number.value : (Decimal){0, 0};
    a->qualifier = (uint8_t)(max ? QUALIFIER_range : qualifier_of(doc, p->from, to, p->number.flags));
    a->per_unit = is_unit(doc, to);
    bool local = token_is_char(doc, to, ',') ? money_word_at(doc, to + 1, "local") : money_word_at(doc, to, "local");
    *vector_add(&doc->memory, &f->drafts) =
        (uint8_t)(draft | (p->symbol ? DRAFT_SYMBOL : 0) | (p->minor ? DRAFT_MINOR : 0) | (p->weak ? DRAFT_WEAK : 0) |
                  (local ? DRAFT_LOCAL : 0) | (p->letter ? DRAFT_LETTER : 0) |
                  (is_bare(doc, p) && (!max || max->to - max->from == 1) ? DRAFT_BARE : 0));
}

/* "20 pounds of beef" is said by what is behind, "weighs 20 pounds" and "in millions of euros" by what stands before.
 */
static bool is_no_money(const Document *doc, uint32_t from, uint32_t to)
{
    if (money_is_denied(doc, to))
        return true;
    for (uint32_t back = 1; back <= 3 && back <= from; back++)
        if (money_word_at(doc, from - back, "never") >= back)
            return true;
    return false;
}

static bool has_scale(const Document *doc, const Part *p)
{
    for (uint32_t i = p->from; i < p->to; i++)
        if (token_has(token_at(doc, i), CLASS_scale))
            return true;
    return false;
}

/* A number of a million or more that counts nothing else: « contre 41 millions un an plus tôt ». */
static bool may_leave_out(const Finder *f, const Part *p)
{
    const Document *doc = f->doc;
    if (!(p->number.flags & NUMBER_SCALED) || p->number.flags & NUMBER_VAGUE ||
        decimal_compare(p->number.value, (Decimal){1, 6}) < 0 || !has_scale(doc, p))
        return false;
    if (p->from > 1 && token_is_char(doc, p->from - 1, '.') &&
        is_kind(doc, p->from - 2, TOKEN_NUMBER)) /* 1. 6 billion */
        return false;
    uint32_t link = money_word_at(doc, p->to, "link"); /* 55 millions de chiffre d'affaires, but not de clients */
    bool verb =
        p->to < doc->tokens.n && token_has(token_at(doc, p->to), CLASS_money_verb); /* 50 Millionen investiert */
    return (link ? p->to + link < doc->tokens.n && token_has(token_at(doc, p->to + link), CLASS_amount_use)
                 : verb || money_is_closed(doc, p->to)) &&
           !(p->number.flags & NUMBER_ARTICLE && !doc->amounts.n);
}

/* Revenue, price, invests, raised … in the sentence before the number or, as a verb, right behind it. */
static bool speaks_of_money(const Document *doc, uint32_t i, uint32_t to)
{
    if (to < doc->tokens.n && token_has(token_at(doc, to), CLASS_money_verb))
        return true;
    for (uint32_t back = 1; back <= 12 && back <= i; back++) {
        const Token *t = token_at(doc, i - back);
        if (t->classes & (BIT(amount_use) | BIT(money_verb)))
            return true;
        if (t->flags & (TOKEN_PARAGRAPH | TOKEN_SENTENCE))
            break;
    }
    return false;
}

/* Reads what begins at token i and adds it; returns the token to go on from, i: nothing here. */
static uint32_t amount_read(Finder *f, uint32_t i)
{
    Document *doc = f->doc;
    Part parts[PARTS_MAX], right;
    if (!part_read(&f->text, i, &parts[0]))
        return i;
    uint32_t number_end = parts[0].to;
    if (parts_range(&f->text, &parts[0], &right)) {
        bool open = right.currency == NONE;
        if (is_no_money(doc, i, right.to) || (open && !may_leave_out(f, &right)))
            return right.to;
        amount_add(f, &parts[0], &right,
                   open ? DRAFT_LEFT_OUT | (speaks_of_money(doc, i, right.to) ? DRAFT_CONTEXT : 0) : 0);
        return right.to;
    }
    uint32_t count = parts[0].currency == NONE ? parts_list(&f->text, parts) : 1;
    Part *last = &parts[count - 1];
    if (is_no_money(doc, i, last->to))
        return number_end;
    if (last->currency != NONE) {
        for (uint32_t k = 0; k < count; k++)
            amount_add(f, &parts[k], NULL, 0);
        return last->to;
    }
    if (may_leave_out(f, last))
        amount_add(f, last, NULL, DRAFT_LEFT_OUT | (speaks_of_money(doc, i, last->to) ? DRAFT_CONTEXT : 0));
    return number_end;
}

/* --- settling --- */

typedef struct Tally {
    uint32_t currency[CURRENCIES_MAX], count[CURRENCIES_MAX], n;
} Tally;

static void tally_add(Tally *t, uint32_t currency)
{
    uint32_t k = 0;
    while (k < t->n && t->currency[k] != currency)
        k++;
    if (k == CURRENCIES_MAX)
        return;
    if (k == t->n)
        t->currency[t->n++] = currency;
    t->count[k]++;
}

/* Of the codes that a currency may be, the one the document names most; NONE: it names none. */
static uint32_t named_most(const Document *doc, const Tally *tally, const char *codes, uint32_t except)
{
    uint32_t best = NONE, most = 0;
    for (uint32_t k = 0; k < tally->n; k++)
        if (tally->count[k] > most && tally->currency[k] != except &&
            strstr(codes, lexicon_string(doc->lexicon, tally->currency[k]))) {
            most = tally->count[k];
            best = tally->currency[k];
        }
    return best;
}

/* The first code of the list, NONE where it is "?". */
static uint32_t default_of(const Document *doc, const char *codes)
{
    return currency_of_code(doc->lexicon, codes, (uint32_t)strcspn(codes, "/:"));
}

/* Of the codes, the one whose land is named most; the first of those named alike. NONE: no such land is named. */
static uint32_t of_land_named_most(const Document *doc, const char *codes, const Tally *lands)
{
    uint32_t best = NONE, most = 0;
    for (const char *code = codes; code && *code; code = strchr(code, '/')) {
        code += *code == '/';
        for (uint32_t k = 0; k < lands->n; k++)
            if (lands->count[k] > most && !strncmp(lexicon_string(doc->lexicon, lands->currency[k]), code, 2)) {
                most = lands->count[k];
                best = currency_of_code(doc->lexicon, code, (uint32_t)strcspn(code, "/:"));
            }
    }
    return best;
}

static uint32_t settle(const Document *doc, uint32_t currency, uint8_t draft, const Tally *tally, const Tally *lands)
{
    const char *codes = lexicon_string(doc->lexicon, currency);
    uint32_t usual = default_of(doc, codes), named;
    if (draft & DRAFT_LOCAL && (named = named_most(doc, tally, codes, usual)) != NONE)
        return named;
    if (!(draft & DRAFT_SYMBOL) && (named = named_most(doc, tally, codes, NONE)) != NONE)
        return named;
    if ((draft & DRAFT_LETTER || strstr(codes, BY_LAND)) && (named = of_land_named_most(doc, codes, lands)) != NONE)
        return named;
    return usual;
}

/* The currency of an amount that leaves it out: that of the amount before it, or what the document counts in. */
static uint32_t left_out(const Document *doc, uint32_t k, uint8_t draft, const Tally *tally)
{
    const Amount *a = &doc->amounts.items[k];
    if (k && doc->amounts.items[k - 1].currency != NONE &&
        a->token - (doc->amounts.items[k - 1].token + doc->amounts.items[k - 1].n) <= LEFT_OUT_REACH &&
        (draft & DRAFT_CONTEXT ||
         token_sentence(doc, a->token) <= token_sentence(doc, doc->amounts.items[k - 1].token) + 1))
        return doc->amounts.items[k - 1].currency;
    uint32_t best = NONE, most = 0;
    for (uint32_t t = 0; draft & DRAFT_CONTEXT && t < tally->n; t++)
        if (tally->count[t] > most) {
            most = tally->count[t];
            best = tally->currency[t];
        }
    return best;
}

/* Settles those whose draft has_class, or has_class not, one of the flags; counts what comes out. */
static void settle_some(Finder *f, Tally *tally, const Tally *lands, uint8_t flags, bool with)
{
    Document *doc = f->doc;
    for (uint32_t k = 0; k < doc->amounts.n; k++) {
        Amount *a = &doc->amounts.items[k];
        uint8_t draft = f->drafts.items[k];
        if (a->currency == NONE || (draft & flags) != (with ? flags : 0) || !currency_is_open(doc, a->currency))
            continue;
        a->currency = settle(doc, a->currency, draft, tally, lands);
        if (a->currency != NONE && !with && !(draft & DRAFT_WEAK))
            tally_add(tally, a->currency);
    }
}

/* The lands that the document names: South African. */
static Tally lands_named(const Document *doc)
{
    Tally lands = {0};
    for (uint32_t h = 0; h < doc->hits.n; h++)
        if (doc->hits.items[h].class_ == CLASS_currency_land)
            tally_add(&lands, doc->hits.items[h].value);
    return lands;
}

static bool is_of_land(const Document *doc, uint32_t currency, const Tally *lands)
{
    const char *code = lexicon_string(doc->lexicon, currency);
    for (uint32_t k = 0; k < lands->n; k++)
        if (!strncmp(lexicon_string(doc->lexicon, lands->currency[k]), code, 2))
            return true;
    return false;
}

/* Drops what nothing in the document bears out. */
static void drop_unfounded(Finder *f, const Tally *tally, const Tally *lands)
{
    Document *doc = f->doc;
    uint32_t kept = 0, whole = 0;
    for (uint32_t k = 0; k < doc->amounts.n; k++)
        whole += !(f->drafts.items[k] & DRAFT_BARE);
    for (uint32_t k = 0; k < doc->amounts.n; k++) {
        Amount *a = &doc->amounts.items[k];
        uint8_t draft = f->drafts.items[k];
        bool good = !(draft & DRAFT_BARE && f->code > whole);
        if (draft & DRAFT_LEFT_OUT) {
            a->currency = kept ? NONE : a->currency;
            doc->amounts.items[kept] = *a; /* left_out() looks at the one before */
            a = &doc->amounts.items[kept];
            a->currency = left_out(doc, kept, draft, tally);
            good = a->currency != NONE;
        } else if (draft & DRAFT_WEAK) {
            good = a->currency != NONE &&
                   (named_most(doc, tally, lexicon_string(doc->lexicon, a->currency), NONE) != NONE ||
                    (draft & DRAFT_LETTER && is_of_land(doc, a->currency, lands)));
        }
        decide(doc, a->span, "amount", draft & DRAFT_LEFT_OUT ? "currency left out" : "amount", good,
               good ? "" : "nothing names its currency");
        if (good)
            doc->amounts.items[kept++] = *a;
    }
    doc->amounts.n = kept;
}

static void settle_all(Finder *f)
{
    Document *doc = f->doc;
    Tally tally = {0};
    bool by_land = false;
    for (uint32_t k = 0; k < doc->amounts.n; k++) {
        uint32_t currency = doc->amounts.items[k].currency;
        uint8_t draft = f->drafts.items[k];
        by_land |=
            draft & DRAFT_LETTER || (currency != NONE && strstr(lexicon_string(doc->lexicon, currency), BY_LAND));
        if (currency != NONE && !currency_is_open(doc, currency) && !(draft & (DRAFT_MINOR | DRAFT_WEAK)))
            tally_add(&tally, currency);
    }
    f->lacking |= by_land;
    if (f->within && f->lacking)
        return;
    Tally lands = by_land ? lands_named(doc) : (Tally){0};
    settle_some(f, &tally, &lands, DRAFT_MINOR, false);
    settle_some(f, &tally, &lands, DRAFT_MINOR, true);
    drop_unfounded(f, &tally, &lands);
}

/* A sign that begins a name or a bracket: the text is a program's. */
static bool is_code(const Document *doc, uint32_t i)
{
    if (!is_kind(doc, i, TOKEN_SYMBOL) || i + 1 >= doc->tokens.n || !glued(doc, i + 1) ||
        doc->text[token_at(doc, i)->start] != '$')
        return false;
    const Token *next = token_at(doc, i + 1);
    bool bare = next->kind == TOKEN_NUMBER && next->len <= 2;
    if (bare && i && (is_kind(doc, i - 1, TOKEN_SYMBOL) || doc->text[token_at(doc, i)->start - 1] == '\\')) /* > $1 */
        return true;
    bool call = i > 1 && glued(doc, i) && token_is_char(doc, i - 1, '(') && glued(doc, i - 1) &&
                is_kind(doc, i - 2, TOKEN_WORD); /* lower($1) */
    return call || (next->kind == TOKEN_WORD && next->shape == SHAPE_LOWER && !(next->classes & MEASURES)) ||
           strchr("${(_@#?*!", doc->text[next->start]);
}

/*
 * Most numbers are years, percentages and articles (a, un). So before one is read, a look runs along what a number, a
 * range or a list may be made of, as far as a word of money or a word that none of them takes:
 *
 *     un · projet                  plain            entre · 2 · et · 3 · milliards      measured
 *
 * Reading every number took half of all the time that money took. What the look found holds for the numbers it
 * passed, too, so a page of numbers is looked at once.
 */
static bool may_be_money(Finder *f, uint32_t i)
{
    const Document *doc = f->doc;
    const uint64_t joints = BIT(numeral) | BIT(vague) | BIT(money_word) | BIT(range);
    Decimal scale;
    uint32_t coded;
    if (i < f->plain || i < f->measured)
        return i >= f->plain;
    uint32_t reach = i + 1, at = i;
    for (; at < doc->tokens.n; at++) {
        const Token *t = token_at(doc, at);
        if (t->classes & MEASURES || currency_affixed(doc, at, &scale, &coded)) {
            f->measured = at + 1;
            return true;
        }
        bool compound = !t->word && t->kind == TOKEN_WORD; /* zweihundert */
        bool goes_on = t->classes & joints || t->kind == TOKEN_NUMBER || t->kind == TOKEN_PUNCT || compound;
        if (at >= reach && !goes_on)
            break;
        if (t->classes & joints && at + doc->hits.items[t->hit].n > reach) /* the longest hit comes first */
            reach = at + doc->hits.items[t->hit].n;
    }
    f->plain = at;
    return false;
}

/* All drafts, and then what they come to. */
static void find(Finder *f)
{
    Document *doc = f->doc;
    uint32_t checked = 0;
    for (uint32_t i = 0; i < doc->tokens.n;) {
        if (i - checked >= CHECK_TOKENS) {
            checked = i;
            if (!memory_go_on(&doc->memory))
                break;
        }
        const Token *t = token_at(doc, i);
        bool sign = t->classes & (BIT(currency) | BIT(currency_land));
        f->code += sign && token_has(t, CLASS_currency) && is_code(doc, i);
        bool begins = sign || (money_may_begin(doc, i) && may_be_money(f, i));
        uint32_t next = begins ? amount_read(f, i) : i;
        i = next > i ? next : i + 1;
    }
    if (doc->memory.status == STATUS_OK)
        settle_all(f);
    if (doc->memory.status != STATUS_OK || (f->within && f->lacking))
        doc->amounts.n = 0;
    vector_free(&doc->memory, &f->drafts);
}

void amounts_find(Document *doc)
{
    StyleVotes votes = {0, 0};
    number_votes(doc, 0, doc->tokens.n, &votes);
    find(&(Finder){.doc = doc, .text = {doc, number_style(doc, votes)}});
}

bool amounts_find_within(Document *doc, StyleVotes votes)
{
    Finder f = {.doc = doc, .text = {doc, number_style(doc, votes)}, .within = true};
    find(&f);
    return !f.lacking;
}
