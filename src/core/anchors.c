/*
 * anchors.c - reads the amounts of a text without reading the text.
 *
 *     Le groupe, coté à Paris, emploie 300 personnes. Il a été vendu pour 5,6 milliards de dollars. Depuis, …
 *                          └────────────────── window ───────────────────────────────────────────┘
 *                                                                         anchor       anchor
 *
 * No amount is written without a currency, a minor unit or a scale: its anchors; and nine tenths of a text are far
 * from any. So one pass over the bytes stops at words that may be one (anchors.h), and only windows round them are
 * cut into tokens, looked up and read, by the same steps as all else. What comes out must be what the full reading
 * finds, so a window holds all that amounts.c may look at there:
 *
 *     … personnes. Il a été vendu pour 5,6 milliards de dollars. Depuis, …
 *       └── AMOUNT_LOOKS_BACK ───┘     └───────── run ─────────┘ one token, and the forms that begin there
 *
 * A run is what a number, a range or a list with its currency may be made of; no amount reaches past its ends. At the
 * left end of a window forms may be cut in two: it must hold, before all that is looked at, a token that no form goes
 * on over. Where a window holds less it grows. What asks for all of the text (which land it speaks of; the currency
 * of an amount that leaves it out) is left to the full reading, as are texts that are mostly windows.
 */
#include <string.h>

#include "anchors.h"
#include "money.h"
#include "text.h"

enum {
    BACK_PIECES = 10, /* of text between spaces that a window has before an anchor, */
    AHEAD_PIECES = 4, /* and behind it: enough for nearly all */
    MORE_PIECES = 8,  /* that it grows by, then twice as many */
    CHECK_BYTES = 1 << 14,
    DENSE = 2,        /* windows that are more than one part in so many of the text save nothing, */
    DENSE_FROM = 2048 /* … in one of so many bytes */
};

typedef struct Reader {
    Document *doc;
    const char *s;
    uint32_t len;
    const uint64_t *filter;
    uint64_t languages; /* that a word may be an anchor of */
    VECTOR(Span) windows;
    uint32_t covered; /* bytes, by all windows but the last */
} Reader;

/* --- windows of bytes --- */

/*
 * May a window begin or end with the space at byte i? No token, nor an address, goes on over an ASCII space; and
 * where a plain character stands before it, all of the space between two tokens is behind i.
 */
static inline bool is_cut(const Reader *r, uint32_t i)
{
    return (r->s[i] == ' ' || r->s[i] == '\n') && r->s[i - 1] > ' ' && r->s[i - 1] < 127;
}

/* The cut so many pieces of text before byte i, or floor. */
static uint32_t cut_before(const Reader *r, uint32_t i, uint32_t pieces, uint32_t floor)
{
    while (i > floor + 1) {
        i--;
        if (is_cut(r, i) && !--pieces)
            return i;
    }
    return floor;
}

static uint32_t cut_behind(const Reader *r, uint32_t i, uint32_t pieces)
{
    for (i++; i < r->len; i++)
        if (is_cut(r, i) && !--pieces)
            return i;
    return r->len;
}

/* A window round byte i, or more of the last one. */
static void window_add(Reader *r, uint32_t i)
{
    Span *last = r->windows.n ? &r->windows.items[r->windows.n - 1] : NULL;
    uint32_t end = cut_behind(r, i, AHEAD_PIECES), floor = last ? last->end : 0;
    uint32_t start = last && i < floor ? floor : cut_before(r, i, BACK_PIECES, floor);
    if (last && start == floor) {
        last->end = end > floor ? end : floor;
        return;
    }
    r->covered += last ? last->end - last->start : 0;
    *vector_add(&r->doc->memory, &r->windows) = (Span){start, end};
}

/* --- the pass over the bytes --- */

static inline uint64_t eight_at(const Reader *r, uint32_t i)
{
    uint32_t left = r->len - i;
    return left >= 8 ? lexicon_load(r->s + i) : lexicon_head(r->s + i, left);
}

/* Behind the letters that begin at byte i. */
static uint32_t letters_end(const Reader *r, uint32_t i)
{
    while (i < r->len) {
        uint32_t n = text_letters(eight_at(r, i));
        i += n;
        if (n == 8)
            continue;
        if (i + 1 >= r->len || !anchor_is_letter((uint8_t)r->s[i], (uint8_t)r->s[i + 1]))
            break;
        i += 2;
    }
    return i;
}

/* May the n letters at byte i be an anchor? */
static bool is_anchor(const Reader *r, uint32_t i, uint32_t n, uint64_t head, uint64_t capitals)
{
    uint32_t bit = anchor_hash(head) % ANCHOR_FILTER_BITS;
    if (!(r->filter[bit / 64] >> bit % 64 & 1))
        return false;
    const AnchorSlot *slot = anchor_find(&anchors, head);
    uint64_t ends =
        slot->small | (capitals ? slot->capital : 0) | (capitals == text_first(TEXT_SMALL, n) ? slot->large : 0);
    if (!((slot->goes_on | ends) & r->languages))
        return false;
    if (n == 8 || i + n >= r->len)
        return true;
    uint8_t next = (uint8_t)r->s[i + n];
    bool apostrophe = next == '\'' || (r->len - i - n >= 3 && !memcmp(r->s + i + n, "\xE2\x80\x99", 3));
    bool goes_on = next >= 128 || next == '.' || next == '\'' || (next >= '0' && next <= '9');
    if (slot->elides && apostrophe)
        return false;
    if (slot->goes_on & r->languages && goes_on)
        return true;
    return ends & r->languages && !(i + n + 1 < r->len && anchor_is_letter(next, (uint8_t)r->s[i + n + 1]));
}

/* MGBP, TEUR: three capitals at the end that are a code. */
static bool is_coded(const Reader *r, uint32_t i, uint32_t n, uint64_t capitals)
{
    return n >= AFFIXED_MIN && n <= AFFIXED_MAX && capitals >> 8 * (n - 3) == 0x202020 &&
           currency_of_code(r->doc->lexicon, r->s + i + n - 3, 3) != NONE;
}

/* Reads on over a word that is not all ASCII, from its first letter. */
static uint32_t accented_pass(Reader *r, uint32_t i)
{
    const char *s = r->s + i;
    char folded[WORD_MAX_BYTES];
    uint32_t n;
    uint64_t head = anchor_head(s, r->len - i, &n);
    bool anchor =
        n ? is_anchor(r, i, n, head, text_first(TEXT_SMALL, n))
          : text_fold(s, 2, folded) == 2 && anchor_find(&anchors, lexicon_head(folded, 2))->goes_on & r->languages;
    if (anchor)
        window_add(r, i);
    return letters_end(r, i);
}

/* Reads on over what is no ASCII at byte i, and no letter is before it. */
static uint32_t beyond_ascii(Reader *r, uint32_t i)
{
    const char *s = r->s + i;
    uint32_t n = anchor_passes(s, r->len - i);
    if (n)
        return i + n;
    if (r->len - i >= 2 && anchor_is_letter((uint8_t)s[0], (uint8_t)s[1]))
        return accented_pass(r, i);
    window_add(r, i); /* a sign (€), or a letter of another script */
    for (i++; i < r->len && ((uint8_t)r->s[i] & 0xC0) == 0x80; i++)
        ;
    return i;
}

/* Has this stretch of text no space? Then a token may end in the midst of letters. */
static bool lacks_spaces(const Reader *r, uint32_t from, uint32_t to)
{
    return !memchr(r->s + from, ' ', to - from) && !memchr(r->s + from, '\n', to - from);
}

/* Fills r->windows from the anchors in [i, to); returns where it stopped, behind a word. */
static uint32_t skim(Reader *r, uint32_t i, uint32_t to)
{
    while (i < to) {
        uint64_t eight = eight_at(r, i);
        uint32_t n = text_letters(eight);
        if (!n) {
            uint8_t byte = (uint8_t)eight;
            if (byte >= 128) {
                i = beyond_ascii(r, i);
                continue;
            }
            if (anchors.symbols[byte] & r->languages)
                window_add(r, i);
            i++;
            continue;
        }
        uint8_t next = n < 8 ? (uint8_t)(eight >> 8 * n) : 0;
        if (next >= 0xC3 && next <= 0xC5) {
            i = accented_pass(r, i);
            continue;
        }
        uint64_t letters = text_first(~(uint64_t)0, n), head = (eight | TEXT_SMALL) & letters;
        uint64_t capitals = ~eight & TEXT_SMALL & letters;
        if (is_anchor(r, i, n, head, capitals))
            window_add(r, i);
        else if (capitals && is_coded(r, i, n, capitals))
            window_add(r, i);
        i += n;
        if (n == 8)
            i = letters_end(r, i);
        i += i < r->len && r->s[i] == ' ';
    }
    return i;
}

/* The windows of all the text. False: they would save nothing. */
static bool windows_find(Reader *r)
{
    uint32_t i = 0;
    for (uint32_t from = 0; from < r->len; from += CHECK_BYTES) {
        uint32_t to = r->len - from < CHECK_BYTES ? r->len : from + CHECK_BYTES;
        if (!memory_go_on(&r->doc->memory) || (to - from == CHECK_BYTES && lacks_spaces(r, from, to)))
            return false;
        i = skim(r, i, to);
        if (to >= DENSE_FROM && r->covered > to / DENSE)
            return false;
    }
    return true;
}

/* --- a window of tokens --- */

typedef enum Fit { FITS, GROWS_BACK, GROWS_AHEAD } Fit;

/* Does the window hold, before all that is looked at, a token that no form goes on over from before it? */
static bool looks_back(const Document *doc, uint32_t first, uint32_t run)
{
    if (!first || run < first + AMOUNT_LOOKS_BACK)
        return !first; /* the text begins there */
    for (uint32_t i = run - AMOUNT_LOOKS_BACK; i + 1 > first; i--)
        if (token_at(doc, i)->flags & TOKEN_PARAGRAPH || !doc->lexicon->nodes[token_at(doc, i)->word].parents)
            return true;
    return false;
}

/* Tokens from `first` on hang together; those from `from` on are new; a form from `open` on may go on past the last.
 */
static Fit fit_of(const Document *doc, uint32_t first, uint32_t from, uint32_t open, bool last)
{
    const uint64_t linked = MEASURES | BIT(numeral) | BIT(vague) | BIT(money_word) | BIT(range) | BIT(not_money);
    uint32_t run = from, reach = from;
    bool money = false;
    Decimal scale;
    uint32_t coded;
    for (uint32_t i = from; i < doc->tokens.n; i++) {
        const Token *t = token_at(doc, i);
        if (t->classes & linked && t->hit != NONE &&
            i + doc->hits.items[t->hit].n > reach) /* the longest comes first */
            reach = i + doc->hits.items[t->hit].n;
        bool goes_on = i < reach || t->kind == TOKEN_NUMBER || t->kind == TOKEN_PUNCT || t->kind == TOKEN_QUOTE ||
                       (t->kind == TOKEN_WORD && !t->word);
        if (!goes_on) {
            if (money && open <= i && !last)
                return GROWS_AHEAD;
            run = i + 1;
            money = false;
        } else if (!money && (t->classes & ANCHOR_CLASSES || currency_affixed(doc, i, &scale, &coded))) {
            money = true;
            if (!looks_back(doc, first, run))
                return GROWS_BACK;
        }
    }
    return money && !last ? GROWS_AHEAD : FITS;
}

/* A token that nothing goes on over, where text is left out. */
static void gap_add(Document *doc, uint32_t byte)
{
    *vector_add(&doc->memory, &doc->tokens) =
        (Token){.start = byte, .hit = NONE, .kind = TOKEN_OTHER, .flags = TOKEN_SPACE | TOKEN_LINE | TOKEN_PARAGRAPH};
}

/* Reads a window and lets it grow until all is in it. *first: the token that hangs together with what is before. */
static bool window_read(Reader *r, Span *w, uint32_t done, uint32_t *first)
{
    Document *doc = r->doc;
    uint32_t tokens = doc->tokens.n, before = *first;
    for (uint32_t pieces = MORE_PIECES;; pieces *= 2) {
        bool apart = w->start > done;
        doc->tokens.n = tokens;
        if (apart)
            gap_add(doc, w->start);
        *first = apart || !tokens ? doc->tokens.n : before;
        uint32_t new_ = doc->tokens.n,
                 from = apart || new_ < *first + PHRASE_MAX_TOKENS ? new_ : new_ - PHRASE_MAX_TOKENS;
        tokens_cut(doc, w->start, w->end);
        addresses_set_aside_from(doc, new_);
        hits_forget(doc, from);
        uint32_t open = hits_find_from(doc, from);
        if (!memory_go_on(&doc->memory))
            return false;
        Fit fit = fit_of(doc, *first, new_, open, w->end == r->len);
        if (fit == FITS)
            return true;
        if (fit == GROWS_AHEAD)
            w->end = cut_behind(r, w->end, pieces);
        else if (!apart && w->start)
            return false;
        else
            w->start = cut_before(r, w->start, pieces, done);
    }
}

static bool windows_read(Reader *r)
{
    uint32_t done = 0, first = 0;
    for (uint32_t k = 0; k < r->windows.n; k++) {
        Span *w = &r->windows.items[k];
        if (k && w->end <= done)
            continue;
        if (w->start < done)
            w->start = done;
        if (!window_read(r, w, done, &first))
            return false;
        done = w->end;
    }
    return true;
}

/* --- the whole --- */

/* Percentages tell which mark is decimal, too, though no window may hold them: 56,9 %. */
static void percents_vote(Reader *r, StyleVotes *votes)
{
    Document *doc = r->doc;
    uint32_t tokens = doc->tokens.n, k = 0;
    const char *s = r->s, *end = s + r->len;
    for (const char *at = s; (at = memchr(at, '%', (size_t)(end - at))); at++) {
        uint32_t byte = (uint32_t)(at - s), from = cut_before(r, byte, 2, 0);
        while (k < r->windows.n && r->windows.items[k].end <= byte)
            k++;
        gap_add(doc, from);
        uint32_t first = doc->tokens.n;
        tokens_cut(doc, from, byte + 1);
        addresses_set_aside_from(doc, first);
        uint32_t number = doc->tokens.n - 2;
        bool within = k < r->windows.n && r->windows.items[k].start <= token_at(doc, number)->start;
        if (number >= first && !within)
            number_votes(doc, number, number + 1, votes);
        doc->tokens.n = tokens;
        if (from >= STYLE_SAMPLE_BYTES || !memory_go_on(&doc->memory))
            break;
    }
}

static bool read_all(Reader *r)
{
    Document *doc = r->doc;
    StyleVotes votes = {0, 0};
    if (!windows_find(r) || !windows_read(r))
        return false;
    if (doc->tokens.n) /* a stop that ends a sentence is no part of "dlrs." */
        sentences_split(doc);
    number_votes(doc, 0, doc->tokens.n, &votes);
    if (doc->tokens.n && !number_votes_settle(doc, votes))
        percents_vote(r, &votes);
    return memory_go_on(&doc->memory) && amounts_find_within(doc, votes);
}

bool anchors_read(Document *doc)
{
    uint8_t language = doc->language == LANGUAGE_NONE ? LANGUAGE_COMMON : doc->language;
    Reader r = {.doc = doc,
                .s = doc->text,
                .len = doc->len,
                .filter = anchors.filters[language],
                .languages = (uint64_t)1 << LANGUAGE_COMMON | (uint64_t)1 << language};
    bool read = read_all(&r);
    vector_free(&doc->memory, &r.windows);
    if (!read)
        doc->tokens.n = doc->hits.n = doc->sentences.n = doc->amounts.n = 0;
    return read;
}
