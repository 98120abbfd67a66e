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
 * left end of a window forms may be cut in two, and of those that end before a place only qualifiers are asked for:
 * it must hold, before all that is looked at, a token that no qualifier goes on over. Where a window holds less it
 * grows. What asks for all of the text (which land it speaks of; the currency of an amount that leaves it out) is
 * left to the full reading, as are texts that are mostly windows.
 */
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "anchors.h"
#include "money.h"
#include "text.h"

enum {
    BACK_PIECES = 10,   /* of text between spaces that a window has before an anchor, */
    AHEAD_PIECES = 3,   /* and behind it: enough for most */
    MORE_PIECES = 8,    /* that it grows by, then twice as many */
    JOINED_TOKENS = 64, /* of the window before, which a run may have begun in */
    CHECK_BYTES = 1 << 14,
    DENSE = 2,        /* windows that are more than one part in so many of the text save nothing, */
    DENSE_FROM = 2048 /* … in one of so many bytes */
};

/*
 * Sixty-four bytes at a time are told apart by a bit each, and only where something begins is looked closer:
 *
 *     text       U n   p r i x   d e   5   é c u s   o u   $
 *     letters    1 1 . 1 1 1 1 . 1 1 . . . 1 1 1 1 1 . 1 1 . .     é, of two bytes, has two
 *     starts     1 . . 1 . . . . 1 . . . . 1 . . . . . 1 . . .     letters behind none
 *     signs      . . . . . . . . . . . . . . . . . . . . . . 1
 */
typedef struct Block {
    uint64_t ascii;   /* letters */
    uint64_t latin;   /* C3, which begins é, Ö, … and × ÷ */
    uint64_t times;   /* what follows C3 in × ÷ */
    uint64_t leads;   /* what begins a character beyond ASCII, */
    uint64_t follows; /* and goes on in one */
    uint64_t signs;   /* ASCII characters that are anchors */
} Block;

enum { BLOCK = 64, SIGNS_MAX = 3 };

typedef struct Signs {
    char s[SIGNS_MAX]; /* 0: none */
} Signs;

typedef struct Reader {
    Document *doc;
    const char *s;
    uint32_t len;
    const uint64_t *filter;
    uint64_t languages; /* that a word may be an anchor of */
    Signs signs;
    VECTOR(Span) windows;
    uint32_t covered; /* bytes, by all windows but the last */
    uint32_t anchor;  /* the last one */
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

/* The last window ends behind its last anchor, wherever that came to be. */
static void window_close(Reader *r)
{
    if (!r->windows.n)
        return;
    Span *last = &r->windows.items[r->windows.n - 1];
    uint32_t end = cut_behind(r, r->anchor, AHEAD_PIECES);
    last->end = end > last->end ? end : last->end;
}

/*
 * A window round byte i, or more of the last one, whose end is looked for only when an anchor is not in it: so no
 * byte is looked at more than twice, however many anchors there are.
 */
static void window_add(Reader *r, uint32_t i)
{
    Span *last = r->windows.n ? &r->windows.items[r->windows.n - 1] : NULL;
    if (last && i >= last->end)
        window_close(r);
    uint32_t floor = last ? last->end : 0, start = floor;
    if (i >= floor)
        start = cut_before(r, i, BACK_PIECES, floor);
    r->anchor = i;
    if (last && start == floor) {
        last->end = i + 1 > floor ? i + 1 : floor;
        return;
    }
    r->covered += last ? last->end - last->start : 0;
    *vector_add(&r->doc->memory, &r->windows) = (Span){start, i + 1};
}

/* --- the pass over the bytes --- */

#ifdef __SSE2__ /* all of x86-64 */
static inline uint64_t equal(__m128i x, char c)
{
    return (uint64_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, _mm_set1_epi8(c)));
}

static inline Block block_of(const char *s, const Signs *signs)
{
    const __m128i to_least = _mm_set1_epi8((char)(0x80 - 'a')), past_z = _mm_set1_epi8((char)(0x80 + 26));
    Block b = {0};
    for (uint32_t i = 0; i < BLOCK; i += 16) {
        __m128i x = _mm_loadu_si128((const __m128i *)(s + i)), small = _mm_or_si128(x, _mm_set1_epi8(0x20));
        uint64_t follows = (uint64_t)_mm_movemask_epi8(_mm_cmplt_epi8(x, _mm_set1_epi8((char)0xC0)));
        b.ascii |= (uint64_t)_mm_movemask_epi8(_mm_cmplt_epi8(_mm_add_epi8(small, to_least), past_z)) << i;
        b.latin |= equal(x, (char)0xC3) << i;
        b.times |= equal(small, (char)0xB7) << i;
        b.follows |= follows << i;
        b.leads |= ((uint64_t)_mm_movemask_epi8(x) & ~follows) << i;
        b.signs |= (equal(x, signs->s[0]) | equal(x, signs->s[1]) | equal(x, signs->s[2])) << i;
    }
    return b;
}
#else
/* The highest bits of eight bytes as eight bits. */
static inline uint64_t highest(uint64_t x)
{
    return (x >> 7 & EACH_BYTE) * 0x0102040810204080u >> 56;
}

static inline uint64_t equal(uint64_t x, char c)
{
    uint64_t other = x ^ EACH_BYTE * (uint8_t)c;
    return highest(~(((other & EACH_BYTE * 0x7F) + EACH_BYTE * 0x7F) | other));
}

static inline Block block_of(const char *s, const Signs *signs)
{
    Block b = {0};
    for (uint32_t i = 0; i < BLOCK; i += 8) {
        uint64_t x = lexicon_load(s + i);
        b.ascii |= highest(text_letter_bits(x)) << i;
        b.latin |= equal(x, (char)0xC3) << i;
        b.times |= equal(x | TEXT_SMALL, (char)0xB7) << i;
        b.follows |= highest(x & ~x << 1) << i;
        b.leads |= highest(x & x << 1) << i;
        b.signs |= (equal(x, signs->s[0]) | equal(x, signs->s[1]) | equal(x, signs->s[2])) << i;
    }
    return b;
}
#endif

static inline uint64_t eight_at(const Reader *r, uint32_t i)
{
    uint32_t left = r->len - i;
    return left >= 8 ? lexicon_load(r->s + i) : lexicon_head(r->s + i, left);
}

static inline bool filter_knows(const Reader *r, uint64_t head)
{
    uint32_t bit = anchor_hash(head) % ANCHOR_FILTER_BITS;
    return r->filter[bit / 64] >> bit % 64 & 1;
}

/* May the n letters at byte i be an anchor? */
static bool is_anchor(const Reader *r, uint32_t i, uint32_t n, uint64_t head, uint64_t capitals)
{
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

/* Looks at the word whose first n letters, eight at most, are at byte i. */
static inline void word_see(Reader *r, uint32_t i, uint32_t n)
{
    uint64_t eight = eight_at(r, i), letters = ~(uint64_t)0 >> (64 - 8 * n), head = (eight | TEXT_SMALL) & letters;
    uint64_t capitals = ~eight & TEXT_SMALL & letters;
    if ((filter_knows(r, head) && is_anchor(r, i, n, head, capitals)) ||
        (capitals & capitals >> 8 & capitals >> 16 && is_coded(r, i, n, capitals)))
        window_add(r, i);
}

/* Looks at a character beyond ASCII, at byte i, that is no letter of Latin-1. */
static void lead_see(Reader *r, uint32_t i)
{
    const char *s = r->s + i;
    char folded[WORD_MAX_BYTES];
    bool letter = r->len - i >= 2 && anchor_is_letter((uint8_t)s[0], (uint8_t)s[1]);
    bool passes = letter ? text_fold(s, 2, folded) == 2 &&
                               !(anchor_find(&anchors, lexicon_head(folded, 2))->goes_on & r->languages)
                         : anchor_passes(s, r->len - i) > 0;
    if (!passes) /* a sign (€), a letter of another script, … */
        window_add(r, i);
}

typedef struct Skim {
    Block now, next;
    uint64_t before; /* 1: a letter stands before the block */
    uint64_t halved; /* 1: one of two bytes began there */
} Skim;

/* The first bytes of letters of Latin-1; follows, times: of the byte behind the block. */
static inline uint64_t latin_of(const Block *b, uint64_t follows, uint64_t times)
{
    return b->latin & (b->follows >> 1 | follows << 63) & ~(b->times >> 1 | times << 63);
}

/* Looks at all that begins in [i, i + BLOCK). */
static void block_see(Reader *r, Skim *k, uint32_t i)
{
    uint64_t latin = latin_of(&k->now, k->next.follows, k->next.times), ahead = latin_of(&k->next, 1, 0);
    uint64_t letters = k->now.ascii | latin | latin << 1 | k->halved;
    uint64_t behind = k->next.ascii | ahead | ahead << 1 | latin >> 63;
    uint64_t starts = letters & ~(letters << 1 | k->before), leads = k->now.leads & ~latin;
    for (uint64_t left = starts | leads | k->now.signs; left; left &= left - 1) {
        uint32_t bit = (uint32_t)__builtin_ctzll(left);
        if (starts >> bit & 1) {
            uint64_t run = letters >> bit | behind << 1 << (63 - bit);
            word_see(r, i + bit, (uint32_t)__builtin_ctzll(~run | 256));
        } else if (leads >> bit & 1) {
            lead_see(r, i + bit);
        } else {
            window_add(r, i + bit);
        }
    }
    k->before = letters >> 63;
    k->halved = latin >> 63;
}

/* The block at byte i; spaces past the end of the text. */
static Block block_at(const Reader *r, uint32_t i)
{
    char last[BLOCK];
    if (r->len >= BLOCK && i <= r->len - BLOCK)
        return block_of(r->s + i, &r->signs);
    memset(last, ' ', BLOCK);
    if (i < r->len)
        memcpy(last, r->s + i, r->len - i);
    return block_of(last, &r->signs);
}

/* Has this stretch of text no space? Then a token may end in the midst of letters. */
static bool lacks_spaces(const Reader *r, uint32_t from, uint32_t to)
{
    return !memchr(r->s + from, ' ', to - from) && !memchr(r->s + from, '\n', to - from);
}

/* Gathers the signs that are anchors. False: they are more than are looked for at once. */
static bool signs_gather(Reader *r)
{
    uint32_t n = 0;
    memset(r->signs.s, 0, SIGNS_MAX);
    for (uint32_t c = 0; c < 128; c++)
        if (anchors.symbols[c] & r->languages && n++ < SIGNS_MAX)
            r->signs.s[n - 1] = (char)c;
    return n <= SIGNS_MAX;
}

/* The windows of all the text. False: they would save nothing. */
static bool windows_find(Reader *r)
{
    Skim k = {.next = block_at(r, 0)};
    for (uint32_t i = 0; i < r->len; i += BLOCK) {
        if (i % CHECK_BYTES == 0) {
            if (!memory_go_on(&r->doc->memory) || (i && lacks_spaces(r, i - CHECK_BYTES, i)))
                return false;
            if (i && r->covered > i / DENSE)
                return false;
        }
        k.now = k.next;
        k.next = block_at(r, i + BLOCK);
        block_see(r, &k, i);
    }
    window_close(r);
    return r->len < DENSE_FROM || r->covered <= r->len / DENSE;
}

/* --- a window of tokens --- */

typedef enum Fit { FITS, GROWS_BACK, GROWS_AHEAD } Fit;

/*
 * Does the window hold, before all that is looked at from this token on, a token that no qualifier goes on over from
 * before it? The tokens from `first` on hang together.
 */
static bool looks_back(const Document *doc, uint32_t first, uint32_t run, uint32_t looks)
{
    if (!first || run < first + looks)
        return !first; /* the text begins there */
    for (uint32_t i = run - looks; i + 1 > first; i--)
        if (token_at(doc, i)->flags & TOKEN_PARAGRAPH || !doc->lexicon->nodes[token_at(doc, i)->word].qualifies)
            return true;
    return false;
}

typedef struct Run {       /* tokens that follow one another as in an amount */
    uint32_t start, reach; /* a form goes on up to there */
    uint32_t numbers;      /* two make a range, or a list */
    bool money;            /* there is an anchor in it */
} Run;

/* Does the run go on over token i? */
static bool run_takes(Run *run, const Document *doc, uint32_t i)
{
    const uint64_t linked = MEASURES | BIT(numeral) | BIT(vague) | BIT(money_word) | BIT(range) | BIT(not_money);
    const Token *t = token_at(doc, i);
    Decimal scale;
    uint32_t coded;
    bool unknown = t->kind == TOKEN_WORD && !t->word; /* may be a number in pieces */
    if (t->classes & linked && t->hit != NONE &&
        i + doc->hits.items[t->hit].n > run->reach) /* the longest is first */
        run->reach = i + doc->hits.items[t->hit].n;
    if (i >= run->reach && t->kind != TOKEN_NUMBER && t->kind != TOKEN_PUNCT && t->kind != TOKEN_QUOTE && !unknown)
        return false;
    run->numbers += t->kind == TOKEN_NUMBER || t->classes & BIT(numeral) || unknown || money_word_at(doc, i, "half");
    run->money |= t->classes & ANCHOR_CLASSES || currency_affixed(doc, i, &scale, &coded);
    return true;
}

/*
 * Tokens from `first` on hang together; those before `from` need not be asked about; a form that begins at `open` or
 * behind it may go on past the last.
 */
static Fit fit_of(const Document *doc, uint32_t first, uint32_t from, uint32_t open, bool last)
{
    Run run = {.start = from, .reach = from};
    for (uint32_t i = from; i <= doc->tokens.n; i++) {
        bool end = i == doc->tokens.n;
        if (!end && run_takes(&run, doc, i))
            continue;
        if (run.money && !looks_back(doc, first, run.start, run.numbers > 1 ? RANGE_LOOKS_BACK : AMOUNT_LOOKS_BACK))
            return GROWS_BACK;
        if (run.money && !last && (end || open <= i))
            return GROWS_AHEAD;
        run = (Run){.start = i + 1, .reach = i + 1};
    }
    return FITS;
}

/* A token that nothing goes on over, where text is left out. */
static void gap_add(Document *doc, uint32_t byte)
{
    *vector_add(&doc->memory, &doc->tokens) =
        (Token){.start = byte, .hit = NONE, .kind = TOKEN_OTHER, .flags = TOKEN_SPACE | TOKEN_LINE | TOKEN_PARAGRAPH};
}

static inline uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Cuts the text up to byte `to` into tokens, and looks them up; the first token whose form may go on past the last.
 */
static uint32_t tokens_read(Document *doc, uint32_t from, uint32_t to, uint32_t token)
{
    uint32_t new_ = doc->tokens.n;
    tokens_cut(doc, from, to);
    addresses_set_aside_from(doc, new_);
    hits_forget(doc, token);
    return hits_find_from(doc, token);
}

/* Reads a window and lets it grow until all is in it. *first: the token that hangs together with what is before. */
static bool window_read(Reader *r, Span *w, uint32_t done, uint32_t *first)
{
    Document *doc = r->doc;
    uint32_t tokens = doc->tokens.n, before = *first, ahead = AHEAD_PIECES;
    for (uint32_t pieces = MORE_PIECES;; pieces *= 2) {
        bool apart = w->start > done;
        doc->tokens.n = tokens;
        if (apart)
            gap_add(doc, w->start);
        *first = apart || !tokens ? doc->tokens.n : before;
        uint32_t new_ = doc->tokens.n, from = new_ - smaller(new_ - *first, PHRASE_MAX_TOKENS);
        uint32_t asked = new_ - smaller(new_ - *first, JOINED_TOKENS);
        uint32_t open = tokens_read(doc, w->start, w->end, from);
        Fit fit;
        while ((fit = fit_of(doc, *first, asked, open, w->end == r->len)) == GROWS_AHEAD &&
               memory_go_on(&doc->memory)) {
            uint32_t end = w->end;
            w->end = cut_behind(r, end, ahead);
            open = tokens_read(doc, end, w->end, open < doc->tokens.n ? open : doc->tokens.n);
            ahead *= 2;
        }
        if (!memory_go_on(&doc->memory))
            return false;
        if (fit == FITS)
            return true;
        if (!apart && w->start)
            return false;
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

/* Does a percent sign come next behind byte i, which is a cut? */
static bool percent_next(const Reader *r, uint32_t i)
{
    while (i < r->len && (r->s[i] == ' ' || r->s[i] == '\n'))
        i++;
    return i < r->len && r->s[i] == '%';
}

/* The numbers of these tokens that no window holds. */
static void tokens_vote(const Reader *r, uint32_t from, StyleVotes *votes, uint32_t *window)
{
    const Document *doc = r->doc;
    for (uint32_t i = from; i < doc->tokens.n; i++) {
        uint32_t start = token_at(doc, i)->start;
        while (*window < r->windows.n && r->windows.items[*window].end <= start)
            ++*window;
        bool split = i + 1 < doc->tokens.n && *window < r->windows.n &&
                     r->windows.items[*window].end <= token_at(doc, i + 1)->start;
        if (*window == r->windows.n || start < r->windows.items[*window].start || split)
            number_votes(doc, i, i + 1, votes);
    }
}

/* Percentages tell which mark is decimal, too, though no window may hold them: 56,9 %. */
static void percents_vote(Reader *r, StyleVotes *votes)
{
    Document *doc = r->doc;
    uint32_t tokens = doc->tokens.n, window = 0, done = 0;
    const char *at, *end = r->s + r->len;
    while (done < STYLE_SAMPLE_BYTES && (at = memchr(r->s + done, '%', (size_t)(end - r->s) - done))) {
        uint32_t from = cut_before(r, (uint32_t)(at - r->s), 2, done);
        done = cut_behind(r, (uint32_t)(at - r->s), 1);
        while (percent_next(r, done))
            done = cut_behind(r, done, 1);
        gap_add(doc, from);
        uint32_t first = doc->tokens.n;
        tokens_cut(doc, from, done);
        addresses_set_aside_from(doc, first);
        tokens_vote(r, first, votes, &window);
        doc->tokens.n = tokens;
        if (!memory_go_on(&doc->memory))
            break;
    }
}

/* Does a form of money end in a stop that may be the sentence's: "for 400 mln dlrs."? Only then sentences matter. */
static bool asks_for_sentences(const Document *doc)
{
    for (uint32_t h = 0; h < doc->hits.n; h++) {
        const Hit *hit = &doc->hits.items[h];
        if (hit->n > 1 && ANCHOR_CLASSES >> hit->class_ & 1 && token_is_char(doc, hit->token + hit->n - 1, '.'))
            return true;
    }
    return false;
}

static bool read_all(Reader *r)
{
    Document *doc = r->doc;
    StyleVotes votes = {0, 0};
    if (!signs_gather(r) || !windows_find(r) || !windows_read(r))
        return false;
    if (asks_for_sentences(doc))
        sentences_split(doc);
    for (uint32_t i = 0; i < doc->tokens.n && !number_votes_settle(doc, votes); i += JOINED_TOKENS)
        number_votes(doc, i, smaller(i + JOINED_TOKENS, doc->tokens.n), &votes);
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
