/*
 * amount_uses.c - what an amount is: a price, revenue, a fine, a share price …
 *
 *     réalise plus de [12 milliards d'euros] de chiffre d'affaires  ─►  revenue
 *     pour une valeur d'entreprise de [7,1 milliards d'euros]       ─►  price
 *
 * The nearest word that names a use decides, before the amount or, a little farther in count, behind it; another
 * amount or the end of the sentence ends the look.
 */
#include "document.h"
#include "frames.h"

enum { LOOK_BACK = 12, LOOK_AHEAD = 6, AHEAD_COST = 2, PART_TOKENS = 4 }; /* dont un peu moins de 12 millions */

/* A clause that ends here hides what stands before it. */
static bool hides(const Document *doc, uint32_t i)
{
    for (const Hit *h = hit_at(doc, i, CLASS_deal_word); h && h < doc->hits.items + doc->hits.n && h->token == i; h++)
        if (h->class_ == CLASS_deal_word && h->value == DEAL_WORD_break)
            return true;
    return token_is_char(doc, i, ';');
}

/* The Federal Trade Commission: a word of a name says nothing of an amount. */
static bool is_in_name(const Document *doc, uint32_t token)
{
    uint32_t from = 0, to = doc->mentions.n;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (doc->mentions.items[middle].token <= token)
            from = middle + 1;
        else
            to = middle;
    }
    const Mention *m = from ? &doc->mentions.items[from - 1] : NULL;
    return m && m->n > 1 && token < m->token + m->n;
}

/* Raise 20 million at a valuation | of | 300 million: the word before token i says what the next amount is. */
static bool is_of_next(const Document *doc, uint32_t i, uint32_t to, uint32_t a)
{
    const Hit *of = i + 1 == to && a + 1 < doc->amounts.n && doc->amounts.items[a + 1].token == to
                        ? hit_at(doc, i, CLASS_slot)
                        : NULL;
    return of && of->value == SLOT_of;
}

static uint8_t use_of(const Document *doc, uint32_t a)
{
    const Amount *amount = &doc->amounts.items[a];
    const Sentence *s = &doc->sentences.items[token_sentence(doc, amount->token)];
    uint32_t from = s->token, to = s->token + s->n, end = amount->token + amount->n;
    if (amount->per_unit)
        return AMOUNT_USE_per_unit;
    if (a && doc->amounts.items[a - 1].token + doc->amounts.items[a - 1].n > from)
        from = doc->amounts.items[a - 1].token + doc->amounts.items[a - 1].n;
    if (a + 1 < doc->amounts.n && doc->amounts.items[a + 1].token < to)
        to = doc->amounts.items[a + 1].token;
    uint32_t best = UINT32_MAX;
    uint8_t use = AMOUNT_USE_other + 1;
    for (uint32_t i = end; i < to && i < end + LOOK_AHEAD; i++) {
        const Hit *h = hit_at(doc, i, CLASS_amount_use);
        if (hides(doc, i) || token_is_char(doc, i, ')') || (h && token_has(token_at(doc, i), CLASS_relative)))
            break; /* X, dont il aura 20 %: no part of the amount */
        if (h && h->value != AMOUNT_USE_price && i + h->n < to && !is_of_next(doc, i + h->n, to, a) &&
            (i - end) * AHEAD_COST < best) {
            best = (i - end) * AHEAD_COST;
            use = (uint8_t)h->value;
        }
    }
    for (uint32_t i = amount->token; i > from && amount->token - i < LOOK_BACK; i--) {
        const Hit *h = hit_before(doc, i, CLASS_amount_use);
        if (hides(doc, i - 1))
            break;
        if (h && token_has(token_at(doc, i - 1), CLASS_relative) && amount->token - i >= PART_TOKENS)
            continue; /* dont X et Y, un prêt de 12 millions: of others */
        if (h && h->value != AMOUNT_USE_per_unit && amount->token - i < best && !is_in_name(doc, h->token)) {
            best = amount->token - i;
            use = (uint8_t)h->value;
        }
    }
    return use;
}

uint8_t *amount_uses_find(Document *doc)
{
    uint8_t *uses = arena_take(&doc->memory, doc->amounts.n + 1);
    for (uint32_t a = 0; uses && a < doc->amounts.n; a++)
        uses[a] = use_of(doc, a);
    return uses;
}
