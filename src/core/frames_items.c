/*
 * frames_items.c - makes a sentence a row of items: names, amounts, days and whatever the lexicon says of the words
 * between (see frames.h). The longest form speaks; no form may reach into a fact.
 */
#include <string.h>

#include "frames_parts.h"
#include "text.h"

static const ItemSet word_items[DEAL_WORD_count] = {
    [DEAL_WORD_support] = ITEM_SUPPORT,
    [DEAL_WORD_give] = ITEM_GIVE | ITEM_SUPPORT,
    [DEAL_WORD_get] = ITEM_GET | ITEM_SUPPORT,
    [DEAL_WORD_be] = ITEM_BE,
    [DEAL_WORD_break] = ITEM_BREAK,
    [DEAL_WORD_that] = ITEM_THAT,
    [DEAL_WORD_possessive] = ITEM_POSSESSIVE,
    [DEAL_WORD_goods] = ITEM_GOODS,
    [DEAL_WORD_state] = ITEM_STATE,
    [DEAL_WORD_facility] = ITEM_FACILITY,
    [DEAL_WORD_unit] = ITEM_UNIT,
    [DEAL_WORD_stake] = ITEM_STAKE,
    [DEAL_WORD_minority] = ITEM_MINORITY,
    [DEAL_WORD_brace] = ITEM_BRACE,
    [DEAL_WORD_whole] = ITEM_WHOLE,
    [DEAL_WORD_past] = ITEM_PAST,
    [DEAL_WORD_title] = ITEM_TITLE,
    [DEAL_WORD_both] = ITEM_BOTH,
    [DEAL_WORD_owned] = ITEM_OWNED,
    [DEAL_WORD_list] = ITEM_LIST,
    [DEAL_WORD_sum] = ITEM_SUM,
    [DEAL_WORD_superlative] = ITEM_SUPERLATIVE,
    [DEAL_WORD_holder] = ITEM_HOLDER,
    [DEAL_WORD_board] = ITEM_BOARD,
    [DEAL_WORD_had] = ITEM_HAD,
    [DEAL_WORD_leader] = ITEM_LEADER,
    [DEAL_WORD_leads] = ITEM_LEADS,
    [DEAL_WORD_beats] = ITEM_BEATS,
    [DEAL_WORD_dealer] = ITEM_DEALER,
    [DEAL_WORD_we] = ITEM_WE,
};

static const ItemSet class_items[CLASS_count] = {
    [CLASS_trigger_verb] = ITEM_VERB, [CLASS_trigger_noun] = ITEM_NOUN, [CLASS_slot] = ITEM_SLOT,
    [CLASS_relative] = ITEM_RELATIVE, [CLASS_negation] = ITEM_NEGATION, [CLASS_conjunction] = ITEM_AND,
    [CLASS_speech] = ITEM_SPEECH,     [CLASS_org_noun] = ITEM_ORG_NOUN, [CLASS_pronoun] = ITEM_PRONOUN,
    [CLASS_anaphor] = ITEM_PRONOUN,
};

/* , die …: an article that is a relative pronoun only behind a comma. */
static bool needs_comma(const Hit *hit)
{
    return hit->feature == FEATURE_weak &&
           (hit->class_ == CLASS_relative || (hit->class_ == CLASS_deal_word && hit->value == DEAL_WORD_brace));
}

static const Sense *split_sense(const Document *doc, uint32_t node, Class class_)
{
    const Node *at = &doc->lexicon->nodes[node];
    for (uint32_t i = 0; i < at->n_senses; i++) {
        const Sense *s = &doc->lexicon->senses[at->sense + i];
        if (s->class_ == class_ && s->feature == FEATURE_split && s->language == doc->language)
            return s;
    }
    return NULL;
}

/* May a parted verb end before token i: at a mark, a preposition, an and? */
static bool ends_verb(const Document *doc, uint32_t i)
{
    if (i >= doc->tokens.n)
        return true;
    const Token *t = token_at(doc, i);
    return (t->kind != TOKEN_WORD && t->kind != TOKEN_NUMBER) || token_has(t, CLASS_slot) ||
           token_has(t, CLASS_conjunction);
}

/* Steigt … bei X ein: the sense of the verb at token i, whose other words end the clause. NULL: they do not follow.
 */
static const Sense *parted_verb(const Document *doc, uint32_t i, Class class_)
{
    const Sentence *s = &doc->sentences.items[token_sentence(doc, i)];
    uint32_t end = s->token + s->n < i + SPLIT_TOKENS ? s->token + s->n : i + SPLIT_TOKENS;
    for (uint32_t j = i + 1; j < end; j++) {
        uint32_t node = token_at(doc, i)->word;
        for (uint32_t k = j; k < end && node && token_at(doc, k)->word; k++) {
            node = lexicon_child(doc->lexicon, node, token_at(doc, k)->word);
            const Sense *sense = node ? split_sense(doc, node, class_) : NULL;
            if (sense && ends_verb(doc, k + 1))
                return sense;
        }
    }
    return NULL;
}

/* The frame that a trigger's hit names; FRAME_NONE where the rest of a parted verb is missing. */
static uint32_t trigger_frame(const Document *doc, const Hit *hit)
{
    if (hit->class_ != CLASS_trigger_verb || hit->feature != FEATURE_split)
        return hit->value;
    if (hit->n > 1) /* its parts stand together: gaan samen; but: gaan samen een park bouwen */
        return ends_verb(doc, hit->token + hit->n) ? hit->value : FRAME_NONE;
    const Sense *sense = parted_verb(doc, hit->token, CLASS_trigger_verb);
    return sense ? sense->value : FRAME_NONE;
}

/* The state that the words at token i give; of a verb in two parts (zieht sein Angebot zurück) only where both are
 * there. */
const Hit *state_at(const Document *doc, uint32_t i)
{
    const Hit *hit = hit_at(doc, i, CLASS_status), *end = doc->hits.items + doc->hits.n;
    for (; hit && hit < end && hit->token == i; hit++) {
        if (hit->class_ != CLASS_status)
            continue;
        if (hit->feature != FEATURE_split || hit->n > 1)
            return hit;
        const Sense *sense = parted_verb(doc, i, CLASS_status);
        if (sense && sense->value == hit->value)
            return hit;
    }
    return NULL;
}

/* The classes that make an item more than a word; most tokens have none, and are not looked at further. */
#define CLASS_BIT(name) (1ull << CLASS_##name)
static const uint64_t item_classes = CLASS_BIT(trigger_verb) | CLASS_BIT(trigger_noun) | CLASS_BIT(slot) |
                                     CLASS_BIT(deal_word) | CLASS_BIT(relative) | CLASS_BIT(negation) |
                                     CLASS_BIT(conjunction) | CLASS_BIT(speech) | CLASS_BIT(org_noun) |
                                     CLASS_BIT(pronoun) | CLASS_BIT(anaphor);

/*
 * Logistiktochter, Batteriewerk, Chiphersteller: where nouns bear capitals, the ending says what a compound is. Its
 * token has the classes of the ending (see candidates.c), and no hit. Only what describes is taken: what starts or
 * shapes a deal is listed whole.
 */
static void read_ending(const Document *doc, const Token *t, Item *item)
{
    static const ItemSet describing = ITEM_UNIT | ITEM_FACILITY | ITEM_GOODS | ITEM_STAKE;
    char folded[WORD_MAX_BYTES];
    if (t->classes & CLASS_BIT(org_noun))
        item->is |= ITEM_ORG_NOUN;
    uint32_t n = t->classes & CLASS_BIT(deal_word) ? text_fold(doc->text + t->start, t->len, folded) : 0;
    for (uint32_t at = 3, found = 0; at + 3 <= n && !found; at++) {
        found = (folded[at] & 0xC0) == 0x80 ? 0 : lexicon_word(doc->lexicon, folded + at, n - at);
        const Node *node = &doc->lexicon->nodes[found];
        for (uint32_t i = 0; found && i < node->n_senses; i++) {
            const Sense *s = &doc->lexicon->senses[node->sense + i];
            if (s->language == doc->language && s->class_ == CLASS_deal_word)
                item->is |= word_items[s->value] & describing;
        }
        found = item->is & describing ? found : 0;
    }
}

/* Lanvex-Übernahme, 52-Millionen-Euro-Auftrag: does a party or an amount and a hyphen stand before? */
static bool is_compound(const FrameReader *r)
{
    uint32_t n = r->items.n;
    return n >= 2 && r->items.items[n - 2].is & (ITEM_PARTY | ITEM_AMOUNT) &&
           token_is_char(r->doc, r->items.items[n - 1].token, '-');
}

/* Video-collaboration: the second part of a compound. */
static bool is_joined(const Document *doc, uint32_t i)
{
    return i >= 2 && token_is_char(doc, i - 1, '-') && token_glued(token_at(doc, i)) &&
           token_glued(token_at(doc, i - 1));
}

/* A 40 pct interest in X: a percent leaves no doubt that it is a stake. */
static bool behind_percent(const Document *doc, uint32_t i)
{
    const Hit *h = i ? hit_before(doc, i, CLASS_deal_word) : NULL;
    return i && (token_is_char(doc, i - 1, '%') || (h && h->value == DEAL_WORD_percent));
}

/* Everything the lexicon says of a token, as one item; its length is that of the longest hit taken. */
static void read_hits(const FrameReader *r, uint32_t i, uint32_t limit, Item *item)
{
    const Document *doc = r->doc;
    const Token *t = token_at(doc, i);
    if (!(t->classes & item_classes))
        return;
    if (t->hit == NONE) {
        read_ending(doc, t, item);
        return;
    }
    for (uint32_t h = t->hit; h != NONE && h < doc->hits.n && doc->hits.items[h].token == i; h++) {
        const Hit *hit = &doc->hits.items[h];
        if (!(item_classes >> hit->class_ & 1))
            continue;
        uint32_t frame =
            hit->class_ == CLASS_trigger_verb || hit->class_ == CLASS_trigger_noun ? trigger_frame(doc, hit) : 0;
        if (i + hit->n > limit || frame == FRAME_NONE)
            continue; /* la Banque européenne: "la banque" would swallow a name */
        if (needs_comma(hit) && !(i && token_is_char(doc, i - 1, ',')))
            continue;
        if (hit->class_ == CLASS_anaphor && i + hit->n == limit && token_has(t, CLASS_slot))
            continue; /* die Fusion der Versicherer X und Y: the article opens a slot, and X is named */
        ItemSet is = hit->class_ == CLASS_deal_word ? word_items[hit->value] : class_items[hit->class_];
        if (is & (ITEM_VERB | ITEM_NOUN) && hit->n == 1 && is_joined(doc, i) && !(is == ITEM_NOUN && is_compound(r)))
            is = 0;
        if (hit->class_ == CLASS_deal_word && hit->value == DEAL_WORD_veto && hit->n >= item->n &&
            !behind_percent(doc, i)) {
            *item = (Item){.token = i, .n = hit->n}; /* this is no trigger, whatever shorter forms say */
            return;
        }
        if (is == ITEM_TITLE) { /* le rachat: the noun stays a trigger */
            item->is |= is;
            continue;
        }
        if (!is || hit->n < item->n)
            continue; /* the longest form speaks, and all classes of that length */
        if (hit->n > item->n)
            item->other = FRAME_NONE;
        bool first = !(item->is & is);
        item->is |= is;
        item->n = hit->n;
        item->features |= (uint16_t)(1 << hit->feature);
        if (is & (ITEM_VERB | ITEM_NOUN)) {
            if ((first || hit->feature == FEATURE_split) && !(item->is & ~is & (ITEM_VERB | ITEM_NOUN)))
                item->frame = (uint8_t)frame;
            else if (!first && frame != item->frame)
                item->other = (uint8_t)frame;
            if (is & ITEM_NOUN && first)
                item->noun_frame = (uint8_t)frame;
        } else if (is & ITEM_SLOT) {
            item->slot = first ? (uint8_t)hit->value : item->slot;
            item->slots |= (uint16_t)(1 << hit->value);
            item->features |= (uint16_t)(1 << hit->feature);
        }
    }
}

/* An order, to order: a word that is verb and noun is a noun behind an article or a possessive. */
static void verb_or_noun(const Document *doc, uint32_t i, const Item *before, Item *item)
{
    const Hit *article = i && item->is & ITEM_VERB ? hit_before(doc, i, CLASS_name_word) : NULL;
    if (article && article->value == NAME_WORD_the && item->features == 1 << FEATURE_infinitive && item->n == 1 &&
        !(item->is & ITEM_NOUN) && token_has(token_at(doc, i - 1), CLASS_function)) {
        item->is &= ~ITEM_VERB; /* the supply of gas */
        return;
    }
    if (!(item->is & ITEM_VERB) || !(item->is & ITEM_NOUN))
        return;
    const Token *last = i ? token_at(doc, i - 1) : NULL;
    bool function = last && token_has(last, CLASS_function) && !token_has(last, CLASS_auxiliary) &&
                    !token_has(last, CLASS_pronoun);
    bool noun =
        before && (before->is & (ITEM_POSSESSIVE | ITEM_AMOUNT | ITEM_SUPERLATIVE) ||
                   (before->is & ITEM_SLOT && before->slot != SLOT_to) ||
                   (function && !(before->is & (ITEM_SLOT | ITEM_BE | ITEM_RELATIVE | ITEM_THAT | ITEM_PRONOUN))));
    uint32_t behind = i + item->n;
    bool ends =
        behind >= doc->tokens.n || token_at(doc, behind)->flags & TOKEN_LINE || token_is_char(doc, behind, '.');
    noun |= ends && before && before->is & ITEM_PARTY; /* agrees to Lanvex bid */
    const Hit *of = behind < doc->tokens.n ? hit_at(doc, behind, CLASS_slot) : NULL;
    noun |= of && of->value == SLOT_of; /* the purchase of */
    item->is &= noun ? ~ITEM_VERB : ~ITEM_NOUN;
    if (noun)
        item->frame = item->noun_frame;
}

/* der: a slot only straight behind a noun (Übernahme der Firma X); elsewhere it is an article. */
static void weak_slot(const Item *before, Item *item)
{
    if (!(item->is & ITEM_SLOT) || !(item->features & 1 << FEATURE_weak))
        return;
    if (!before || !(before->is & (ITEM_NOUN | ITEM_UNIT | ITEM_STAKE | ITEM_WHOLE | ITEM_PERCENT)))
        item->is &= ~ITEM_SLOT;
}

/* Borman's Inc, Vernell's said: the 's of a name that ends in one opens no slot. */
static void final_s(const Document *doc, Item *item)
{
    const Token *next = item->token + item->n < doc->tokens.n ? token_at(doc, item->token + item->n) : NULL;
    if (item->is & ITEM_SLOT && item->slot == SLOT_possessor &&
        (!next ||
         (next->kind != TOKEN_WORD && next->kind != TOKEN_NUMBER && !token_has(next, CLASS_currency) &&
          !token_is_char(doc, item->token + item->n, '<')) ||
         token_has(next, CLASS_legal_form) || token_has(next, CLASS_speech) || token_has(next, CLASS_auxiliary)))
        item->is &= ~ITEM_SLOT;
}

static void read_mark(const Document *doc, uint32_t i, Item *item)
{
    const Token *t = token_at(doc, i);
    if (t->len != 1)
        return;
    switch (doc->text[t->start]) {
    case ',':
        item->is |= ITEM_COMMA;
        break;
    case ';':
    case ':':
        item->is |= ITEM_BREAK;
        break;
    case '(':
    case '[':
        item->is |= ITEM_OPEN;
        break;
    case ')':
    case ']':
        item->is |= ITEM_CLOSE;
        break;
    case '&':
    case '/': /* Fusion Lanvex/Brintol */
        item->is |= ITEM_AND;
        break;
    case '%':
        item->is |= ITEM_PERCENT;
        break;
    default:
        break;
    }
}

static void read_number(const Document *doc, uint32_t i, Item *item)
{
    if (token_at(doc, i)->kind == TOKEN_NUMBER || token_has(token_at(doc, i), CLASS_numeral))
        item->is |= ITEM_NUMBER;
}

/* 15 %, 29,9 pour cent, five percent: the number before the percent sign, as a decimal. */
bool read_percent(const Document *doc, uint32_t i, Decimal *percent)
{
    const Token *t = token_at(doc, i);
    const Hit *numeral = t->kind == TOKEN_WORD ? hit_at(doc, i, CLASS_numeral) : NULL;
    Decimal d = {0, 0};
    bool mark = false;
    if (numeral) {
        if (percent)
            *percent = (Decimal){decimal_value_digits(numeral->value), decimal_value_power(numeral->value)};
        return numeral->n == 1 && decimal_value_digits(numeral->value) > 0;
    }
    for (uint32_t k = 0; k < t->len && t->len <= 8; k++) {
        char c = doc->text[t->start + k];
        if (c >= '0' && c <= '9') {
            d.digits = d.digits * 10 + (uint64_t)(c - '0');
            d.power -= mark;
        } else if ((c == '.' || c == ',') && !mark) {
            mark = true;
        } else {
            return false;
        }
    }
    if (percent)
        *percent = d;
    return t->len <= 8 && d.digits > 0 && decimal_compare(d, (Decimal){100, 0}) <= 0;
}

static uint32_t percent_length(const Document *doc, uint32_t i)
{
    if (token_is_char(doc, i + 1, '%'))
        return 2;
    const Hit *h = hit_at(doc, i + 1, CLASS_deal_word);
    if (h && h->value == DEAL_WORD_percent)
        return 1u + h->n;
    return 0;
}

/* Texas-based: the place and what goes with it are one description. */
static void join_based(const Document *doc, Item *item)
{
    uint32_t next = item->token + item->n;
    if (!(item->is & ITEM_PLACE) || !token_is_char(doc, next, '-'))
        return;
    const Hit *h = hit_at(doc, next, CLASS_name_word);
    if (next + 1 < doc->tokens.n && token_has(token_at(doc, next + 1), CLASS_org_noun)) { /* US-Unternehmen */
        item->n += 2;
        item->is |= ITEM_ORG_NOUN;
    } else if (h && h->value == NAME_WORD_based) {
        item->n += h->n;
        item->is |= ITEM_ORG_NOUN;
    }
}

/* Where the facts begin that lie ahead. */
typedef struct Ahead {
    uint32_t fact; /* token of the next one */
    uint32_t name; /* token of the next name or amount: no lexicon form may reach into it */
} Ahead;

/* Moves on to the facts at token i and behind it. */
static Ahead facts_from(FrameReader *r, uint32_t i)
{
    const Document *doc = r->doc;
    uint32_t first = UINT32_MAX;
#define MOVE_ON(next, facts)                                                                                         \
    while (r->next < doc->facts.n && doc->facts.items[r->next].token < i)                                            \
        r->next++;                                                                                                   \
    if (r->next < doc->facts.n && doc->facts.items[r->next].token < first)                                           \
        first = doc->facts.items[r->next].token;
    MOVE_ON(next_mention, mentions)
    MOVE_ON(next_amount, amounts)
    uint32_t name = first;
    MOVE_ON(next_date, dates)
#undef MOVE_ON
    return (Ahead){first, name};
}

/* Lanvex <LNVX>: the ticker behind a name names nobody new. */
static bool is_ticker(const FrameReader *r, const Item *item)
{
    uint32_t n = r->items.n;
    return item->is & ITEM_PARTY && item->n == 1 && n >= 2 && r->items.items[n - 2].is & ITEM_PARTY &&
           token_is_char(r->doc, r->items.items[n - 1].token, '<') &&
           token_is_char(r->doc, item->token + item->n, '>') && token_at(r->doc, item->token)->shape == SHAPE_UPPER;
}

/* Announced a 300 million battery plant: a noun that tells a deal only behind its price. */
static void needs_price(const FrameReader *r, Item *item)
{
    enum { PRICE_ITEMS = 4 };
    if (!(item->is & ITEM_NOUN) || !(r->doc->lexicon->frames[item->frame].flags & FRAME_priced))
        return;
    for (uint32_t n = r->items.n, back = 1; back <= PRICE_ITEMS && back <= n; back++) {
        const Item *before = &r->items.items[n - back];
        if (before->is & ITEM_AMOUNT)
            return;
        if (before->is & ~(ItemSet)(ITEM_GOODS | ITEM_PLACE | ITEM_UNIT | ITEM_FACILITY | ITEM_ORG_NOUN))
            break;
    }
    item->is &= ~ITEM_NOUN;
}

/* Belang in X: the preposition that ends a noun's form opens its slot. */
static void leave_slot(const Document *doc, Item *item)
{
    if (item->is & ITEM_NOUN && !(item->is & ITEM_VERB) && item->n > 1 &&
        token_has(token_at(doc, item->token + item->n - 1), CLASS_slot))
        item->n--;
}

/* Die Lanvex-Tochter Brintol: the name before the hyphen says what the one behind is. */
static void describe_party(FrameReader *r, const Item *item)
{
    uint32_t n = r->items.n;
    Item *last = n >= 3 ? &r->items.items[n - 1] : NULL;
    if (last && item->is & ITEM_PARTY && last->is & (ITEM_UNIT | ITEM_ORG_NOUN) && !(last->is & ITEM_PARTY) &&
        token_is_char(r->doc, last[-1].token, '-') && token_glued(token_at(r->doc, last->token)) &&
        last[-2].is & ITEM_PARTY)
        r->any |= last[-2].is = ITEM_ORG_NOUN;
}

/* The fact that begins at token i: a name, else an amount, else a day. */
static void take_fact(FrameReader *r, uint32_t i, Item *item)
{
    const Document *doc = r->doc;
    if (r->next_mention < doc->mentions.n && doc->mentions.items[r->next_mention].token == i) {
        const Mention *m = &doc->mentions.items[r->next_mention];
        item->is = m->kind == ENTITY_person ? ITEM_PERSON : m->kind == ENTITY_place ? ITEM_PLACE : ITEM_PARTY;
        item->n = m->n;
        item->ref = r->next_mention;
        item->entity = m->entity;
        join_based(doc, item);
    } else if (r->next_amount < doc->amounts.n && doc->amounts.items[r->next_amount].token == i) {
        item->is = ITEM_AMOUNT;
        item->n = doc->amounts.items[r->next_amount].n;
        item->ref = r->next_amount;
    } else if (r->next_date < doc->dates.n && doc->dates.items[r->next_date].token == i) {
        item->is = ITEM_DATE;
        item->n = doc->dates.items[r->next_date].n;
        item->ref = r->next_date;
    }
    if (is_ticker(r, item))
        item->is = 0;
    describe_party(r, item);
}

/*
 * Le distributeur belge reprend X: whoever is spoken of, where a sentence or what stands behind its first comma begins
 * so. Behind a name and a comma it says what the name is.
 */
static void read_description(const FrameReader *r, uint32_t i, uint32_t limit, Item *item)
{
    const ItemSet article = ITEM_SLOT | ITEM_RELATIVE | ITEM_BRACE;
    const Document *doc = r->doc;
    uint32_t n = r->items.n;
    bool first = !n || (n > 1 && r->items.items[n - 1].is & ITEM_COMMA && !(r->any & (ITEM_PARTY | ITEM_PERSON)));
    uint32_t length = i + 1 < doc->tokens.n && first && token_has(token_at(doc, i + 1), CLASS_org_noun)
                          ? description_length(doc, i)
                          : 0;
    if (length && i + length <= limit && !(item->is & ~article)) {
        item->is = ITEM_PRONOUN;
        item->n = length;
    }
}

/* A word that no row of the lexicon makes more than a word, as most are. */
static bool is_plain(const Token *t)
{
    return t->kind == TOKEN_WORD && !(t->classes & (item_classes | CLASS_BIT(numeral)));
}

/* Kerbury Partners' offer, Siemens' Angebot: the mark behind a name that ends in s, and straight before a word. */
static void read_apostrophe(const Document *doc, uint32_t i, const Item *before, Item *item)
{
    const Token *mark = token_at(doc, i);
    bool is = token_is_char(doc, i, '\'') || (mark->len == 3 && !memcmp(doc->text + mark->start, "\u2019", 3));
    if (!is || !before || !(before->is & ITEM_PARTY) || !token_glued(mark) || i + 1 >= doc->tokens.n)
        return;
    const Token *last = token_at(doc, i - 1), *next = token_at(doc, i + 1);
    if (doc->text[last->start + last->len - 1] != 's' || token_glued(next) ||
        (next->kind != TOKEN_WORD && next->kind != TOKEN_NUMBER && !token_is_char(doc, i + 1, '$')))
        return;
    *item = (Item){.is = ITEM_SLOT,
                   .token = i,
                   .n = 1,
                   .entity = NONE,
                   .slot = SLOT_possessor,
                   .slots = 1 << SLOT_possessor,
                   .other = FRAME_NONE};
    final_s(doc, item);
}

/* A word that the lexicon makes more, a number or a mark. */
static void take_token(FrameReader *r, uint32_t i, uint32_t limit, Item *item)
{
    const Document *doc = r->doc;
    const Item *before = r->items.n ? &r->items.items[r->items.n - 1] : NULL;
    uint32_t percent;
    if ((token_at(doc, i)->kind == TOKEN_NUMBER || token_has(token_at(doc, i), CLASS_numeral)) &&
        (percent = percent_length(doc, i)) && read_percent(doc, i, NULL)) {
        item->is = ITEM_PERCENT;
        item->n = percent;
        return;
    }
    read_hits(r, i, limit, item);
    read_mark(doc, i, item);
    read_number(doc, i, item);
    read_apostrophe(doc, i, before, item);
    if (item->is & (ITEM_VERB | ITEM_NOUN | ITEM_SLOT)) {
        verb_or_noun(doc, i, before, item);
        if (item->is & ITEM_ORG_NOUN && before && before->is & ITEM_POSSESSIVE)
            item->is &= ~ITEM_VERB; /* its partners X and Y */
        needs_price(r, item);
        leave_slot(doc, item);
        weak_slot(before, item);
        final_s(doc, item);
    }
    if (!item->n)
        item->n = 1;
}

/* Lanvex <LNVX>, Lanvex's <LNVX.L>: the ticker behind a name names nobody new. Its tokens, 0: none stands at i. */
static uint32_t ticker_length(const FrameReader *r, uint32_t i, uint32_t to)
{
    enum { TICKER_TOKENS = 6, TICKER_BYTES = 10 };
    const Document *doc = r->doc;
    const Item *before = r->items.n ? &r->items.items[r->items.n - 1] : NULL;
    if (!token_is_char(doc, i, '<') || !before ||
        !(before->is & (ITEM_PARTY | ITEM_PLACE | ITEM_PERSON) ||
          (before->is & ITEM_SLOT && before->slot == SLOT_possessor)))
        return 0;
    for (uint32_t k = i + 1; k < to && k <= i + TICKER_TOKENS; k++) {
        const Token *t = token_at(doc, k);
        if (token_is_char(doc, k, '>'))
            return k > i + 1 && t->start - token_at(doc, i)->start <= TICKER_BYTES ? k + 1 - i : 0;
        if (t->kind == TOKEN_WORD ? t->shape != SHAPE_UPPER && t->len > 1 : !token_is_char(doc, k, '.'))
            return 0;
    }
    return 0;
}

static inline uint32_t behind_ticker(const FrameReader *r, uint32_t i, uint32_t to)
{
    return i < to && token_at(r->doc, i)->kind != TOKEN_WORD ? i + ticker_length(r, i, to) : i;
}

/* Pringles maker Lanvex: the name before the description only says what Lanvex is. */
static bool is_description(const FrameReader *r, uint32_t i)
{
    if (!is_at(r, i, ITEM_PARTY) || !is_at(r, i + 1, ITEM_ORG_NOUN) || is_at(r, i + 1, ITEM_UNIT | ITEM_PARTY))
        return false;
    return is_at(r, i + 2, ITEM_PARTY) && token_at(r->doc, item_at(r, i + 1)->token)->shape == SHAPE_LOWER;
}

/* …, the Financial Times reported: whoever stands so at a sentence's end only tells what others do. */
static bool is_source(const FrameReader *r, uint32_t i)
{
    if (!is_at(r, i, ITEM_PARTY) || !is_at(r, i + 1, ITEM_SPEECH) || i < 2)
        return false;
    uint32_t before = is_at(r, i - 1, ~(ItemSet)0) ? i - 1 : i - 2; /* over the article */
    if (!is_at(r, before, ITEM_COMMA))
        return false;
    for (uint32_t k = i + 2; k < r->items.n && k <= i + PREDICATE_ITEMS; k++)
        if (is_at(r, k, ITEM_VERB | ITEM_NOUN | ITEM_PRONOUN | ITEM_THAT | ITEM_PARTY))
            return false;
    return true;
}

/* A joint venture called X: a name for what others make. */
static bool is_new_name(const FrameReader *r, uint32_t i)
{
    const Hit *h =
        i > 1 && is_at(r, i, ITEM_PARTY) ? hit_at(r->doc, item_at(r, i - 1)->token, CLASS_name_word) : NULL;
    uint32_t noun = h && h->value == NAME_WORD_named ? (is_at(r, i - 2, ITEM_COMMA) && i > 2 ? i - 3 : i - 2) : 0;
    return noun && is_at(r, noun, ITEM_NOUN) &&
           r->doc->lexicon->frames[item_at(r, noun)->frame].kind == DEAL_joint_venture;
}

/* The combined group, a combined 20%, their combined …: between an article or a possessive and a noun it merges
 * nobody. */
static bool is_adjective(const FrameReader *r, uint32_t i)
{
    if (!i || !is_at(r, i, ITEM_VERB) || !(item_at(r, i)->features & 1 << FEATURE_participle) ||
        r->doc->lexicon->frames[item_at(r, i)->frame].kind != DEAL_merger || is_at(r, i + 1, ITEM_SLOT))
        return false;
    const Item *before = item_at(r, i - 1);
    const Hit *article = before->n == 1 ? hit_at(r->doc, before->token, CLASS_name_word) : NULL;
    return is_at(r, i - 1, ITEM_POSSESSIVE) || opens(r, i - 1, SLOT_possessor) ||
           (article && article->value == NAME_WORD_the);
}

/* L'accord conclu entre X et Y: without an auxiliary, a participle of a verb that carries deals says nothing. */
static bool is_told_participle(const FrameReader *r, uint32_t i)
{
    return i && is_at(r, i, ITEM_SPEECH) && is_at(r, i, ITEM_SUPPORT) &&
           item_at(r, i)->features & 1 << FEATURE_participle && is_at(r, i + 1, ITEM_SLOT | ITEM_DATE) &&
           is_at(r, i - 1, ITEM_NOUN | ITEM_GOODS | ITEM_UNIT | ITEM_COMMA);
}

/* What only the neighbours of an item show. */
/* X and partner Y: a noun that says what Y is, not a verb. */
static bool is_partner(const FrameReader *r, uint32_t i)
{
    return is_at(r, i, ITEM_VERB) && is_at(r, i, ITEM_ORG_NOUN) && is_at(r, i + 1, ITEM_PARTY) && i &&
           is_at(r, i - 1, ITEM_AND | ITEM_COMMA);
}

static void mark_items(FrameReader *r)
{
    for (uint32_t i = 0; i < r->items.n; i++) {
        if (is_description(r, i) || is_new_name(r, i))
            r->items.items[i].is &= ~ITEM_PARTY;
        else if (is_told_participle(r, i))
            r->items.items[i].is &= ~ITEM_SPEECH;
        else if (is_source(r, i))
            r->items.items[i].is |= ITEM_SOURCE;
        else if (is_adjective(r, i) || is_partner(r, i))
            r->items.items[i].is &= ~ITEM_VERB;
    }
}

void make_items(FrameReader *r, uint32_t from, uint32_t to)
{
    const Document *doc = r->doc;
    Ahead ahead = facts_from(r, from);
    r->items.n = 0;
    r->any = 0;
    if (r->items.cap < to - from)
        vector_extend(&r->doc->memory, &r->items, to - from);
    if (r->doc->memory.status != STATUS_OK)
        return;
    for (uint32_t i = from, n = 0; (i = behind_ticker(r, i, to)) < to; n++) {
        Item *item = &r->items.items[n];
        *item = (Item){.token = i, .n = 1, .entity = NONE, .other = FRAME_NONE};
        r->items.n = n; /* those before it */
        if (i > ahead.fact)
            ahead = facts_from(r, i);
        if (i == ahead.fact)
            take_fact(r, i, item);
        else if (!is_plain(token_at(doc, i)))
            take_token(r, i, ahead.name, item);
        if (item->n == 1)
            read_description(r, i, ahead.name, item);
        r->any |= item->is;
        r->items.n = n + 1;
        i += item->n;
    }
    mark_items(r);
}
