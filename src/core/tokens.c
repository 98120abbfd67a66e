/*
 * tokens.c - cuts the text into tokens, without knowing a language.
 *
 *     « L’accord d’AWS : 38,5 Md€ »  ─►  « · L’ · accord · d’ · AWS · : · 38,5 · Md · € · »
 *
 * One pass; what a character begins decides which function reads on. Three questions go to the lexicon, all by its
 * rows and none by language: does a word end at its apostrophe (l’, qu’), is a dot inside a word (Jet.com), and does
 * a currency code end where digits begin (USD34.6). Every token is looked up once, here; later steps see its node.
 *
 * What the profile taught: a step a byte cost more than all else, and a branch mispredicted at the end of each word.
 * So ASCII letters are read eight at a time as one number (letters_run), and the same number, made lower case by one
 * OR, is what the lexicon is asked for (short_word_cut). Other words of Latin letters are folded as they are read
 * (latin_word_cut), a character that is a token goes by a table of 128. Only the rest is decoded, classed and folded
 * one by one.
 */
#include <string.h>

#include "document.h"
#include "text.h"

enum {
    TOKEN_MAX_BYTES = 60000, /* fits Token.len; a longer run is cut, no word is that long */
    TOKEN_BYTES = 5,         /* of prose a token takes, with its space, or a little more */
    CHECK_BYTES = 1 << 16    /* ask the host every so many bytes */
};

/* Under AddressSanitizer host.c hides the cells of a vector that vector_add() has not handed out: ask it for each. */
#ifdef __SANITIZE_ADDRESS__
enum { ASK_FOR_CELLS = 1 };
#else
enum { ASK_FOR_CELLS = 0 };
#endif

typedef struct Cutter {
    Document *doc;
    const char *s;
    uint32_t at, len;
    uint32_t check; /* ask the host when this byte is passed */
    uint8_t flags;  /* of the next token */
} Cutter;

/* Eight bytes from byte i on, the first lowest; zeros past the end of the text. */
static inline uint64_t eight_at(const Cutter *c, uint32_t i)
{
    uint32_t left = c->len - i;
    return left >= 8 ? lexicon_load(c->s + i) : lexicon_head(c->s + i, left);
}

/* Class and length of the character at byte i; CHAR_OTHER and 0 past the end. */
static inline CharClass class_at(const Cutter *c, uint32_t i, uint32_t *used)
{
    if (i >= c->len) {
        *used = 0;
        return CHAR_OTHER;
    }
    uint8_t b = (uint8_t)c->s[i];
    if (b < 128) {
        *used = 1;
        return (CharClass)latin_class[b];
    }
    return text_class(text_decode(c->s + i, c->len - i, used));
}

static inline bool go_on(Cutter *c)
{
    if (c->at < c->check)
        return true;
    c->check = c->at + CHECK_BYTES;
    return memory_go_on(&c->doc->memory);
}

static inline bool letter_at(const Cutter *c, uint32_t i)
{
    uint32_t used;
    CharClass class_ = class_at(c, i, &used);
    return char_is_letter(class_);
}

static inline bool digit_at(const Cutter *c, uint32_t i)
{
    uint32_t used;
    return class_at(c, i, &used) == CHAR_DIGIT;
}

/* Any token: folded byte by byte. */
static uint32_t lookup(const Cutter *c, uint32_t start, uint32_t end)
{
    const Lexicon *lex = c->doc->lexicon;
    char folded[WORD_MAX_BYTES];
    if (end - start == 1 && (uint8_t)c->s[start] < 128)
        return lex->characters[(uint8_t)c->s[start]];
    uint32_t n = text_fold(c->s + start, end - start, folded);
    return n ? lexicon_word(lex, folded, n) : 0;
}

/* A folded word of at most eight bytes. */
static inline uint32_t lookup_head(const Lexicon *lex, uint64_t head, uint32_t n)
{
    return lexicon_find(lex, head, (uint32_t)lexicon_hash_step(lexicon_hash_begin(n), head), NULL, n);
}

/*
 * An ASCII token of letters, digits and . , ' : setting bit 0x20 makes a capital small and leaves every other of
 * these bytes as it is.
 */
static uint32_t lookup_ascii(const Cutter *c, uint32_t start, uint32_t end)
{
    const Lexicon *lex = c->doc->lexicon;
    char folded[WORD_MAX_BYTES];
    uint32_t n = end - start, i = 0;
    if (n > WORD_MAX_BYTES)
        return 0;
    uint64_t h = lexicon_hash_begin(n), head = eight_at(c, start) | TEXT_SMALL;
    if (n <= 8)
        return lookup_head(lex, text_first(head, n), n);
    for (; i < n; i += 8) {
        uint64_t eight = text_first(eight_at(c, start + i) | TEXT_SMALL, n - i < 8 ? n - i : 8);
        h = lexicon_hash_step(h, eight);
        lexicon_store(folded + i, eight);
    }
    return lexicon_find(lex, head, (uint32_t)h, folded, n);
}

static bool is_word_of(const Cutter *c, uint32_t start, uint32_t end, Class class_)
{
    uint32_t node = lookup(c, start, end);
    return node && lexicon_is(c->doc->lexicon, node, class_);
}

/* Is the word a currency that it hardly ever is? */
static bool is_rare(const Cutter *c, uint32_t node)
{
    const Node *n = &c->doc->lexicon->nodes[node];
    for (const Sense *s = c->doc->lexicon->senses + n->sense, *end = s + n->n_senses; s < end; s++)
        if (s->class_ == CLASS_currency && s->feature != FEATURE_rare)
            return false;
    return true;
}

static inline void add(Cutter *c, uint32_t end, TokenKind kind, Shape shape, uint8_t flags, uint32_t word)
{
    Document *doc = c->doc;
    bool room = doc->tokens.n < doc->tokens.cap && !ASK_FOR_CELLS;
    Token *t = room ? &doc->tokens.items[doc->tokens.n++] : vector_add(&doc->memory, &doc->tokens);
    *t = (Token){.start = c->at,
                 .word = word,
                 .hit = NONE,
                 .len = (uint16_t)(end - c->at),
                 .kind = kind,
                 .shape = shape,
                 .flags = c->flags | flags};
    c->at = end;
    c->flags = 0;
}

/* What a word is made of, gathered while reading it. */
typedef struct Word {
    uint32_t first_digit; /* byte, 0: none */
    uint32_t segment;     /* letters since the last dot */
    bool dots, upper_first, uppers, lowers, elided;
    bool non_ascii; /* a letter or mark of it is */
    bool wide;      /* any byte of it is */
    uint32_t letters;
    uint32_t node; /* of an elided word, which was looked up to know it */
} Word;

/* Reads on over the ASCII letters from byte i, none past stop; returns how many. */
static inline uint32_t letters_run(const Cutter *c, Word *w, uint32_t i, uint32_t stop)
{
    uint32_t from = i, n;
    do {
        uint64_t eight = eight_at(c, i);
        n = text_letters(eight);
        if (n > stop - i)
            n = stop - i;
        uint64_t capitals = text_first(~eight & TEXT_SMALL, n);
        w->lowers |= capitals != text_first(TEXT_SMALL, n);
        if (i == from && !w->letters) {
            w->upper_first = capitals & 0x20;
            capitals &= ~(uint64_t)0xFF;
        }
        w->uppers |= capitals != 0;
        i += n;
    } while (n == 8);
    w->letters += i - from;
    w->segment += i - from;
    return i - from;
}

static Shape shape_of(const Word *w)
{
    if (!w->upper_first && !w->uppers)
        return w->lowers ? SHAPE_LOWER : SHAPE_NONE;
    if (!w->lowers)
        return SHAPE_UPPER;
    return w->upper_first && !w->uppers ? SHAPE_CAPITAL : SHAPE_MIXED;
}

/* Is the word so far a head of domain names or initials that the dot at byte i is part of? */
static bool dot_belongs(const Cutter *c, const Word *w, uint32_t i)
{
    if (!letter_at(c, i + 1))
        return w->dots && w->segment == 1; /* U.S. takes its last dot too */
    if (w->segment == 1 && !w->first_digit)
        return true;
    uint32_t end = i + 1, used;
    while (char_is_letter(class_at(c, end, &used)) && end - i < WORD_MAX_BYTES)
        end += used;
    return !digit_at(c, end) && is_word_of(c, i + 1, end, CLASS_domain);
}

/* The word with the apostrophe at byte i, of used bytes: l', qu’. A page of French has a hundred. */
static uint32_t lookup_elided(const Cutter *c, const Word *w, uint32_t i, uint32_t used)
{
    uint32_t n = i - c->at;
    if (w->wide || n > 7)
        return lookup(c, c->at, i + used);
    uint64_t apostrophe = used == 1 ? (uint8_t)c->s[i] : '\'';
    return lookup_head(c->doc->lexicon, text_first(eight_at(c, c->at) | TEXT_SMALL, n) | apostrophe << 8 * n, n + 1);
}

/* Does the word go on past the apostrophe at byte i? Sets *end where it ends otherwise. */
static bool apostrophe_belongs(const Cutter *c, Word *w, uint32_t i, uint32_t used, uint32_t *end)
{
    uint32_t n;
    CharClass next = class_at(c, i + used, &n);
    *end = i;
    w->node = lookup_elided(c, w, i, used);
    if (w->node &&
        lexicon_is(c->doc->lexicon, w->node, CLASS_elision)) { /* also before a quotation mark: l’« accord » */
        *end = i + used;
        w->elided = true;
        return false;
    }
    if (!char_is_letter(next))
        return false;
    bool alone = !letter_at(c, i + used + n);
    if (alone && (c->s[i + used] == 's' || c->s[i + used] == 'S')) /* 's, as a token of its own */
        return false;
    return w->non_ascii || next == CHAR_LETTER || (next == CHAR_UPPER && w->letters <= 2); /* об'єкт, O'Brien */
}

/* Behind digits that end at byte i, is a scale written: R5 million, R5bn? */
static bool scale_ahead(const Cutter *c, uint32_t i)
{
    uint32_t from = i + (i < c->len && c->s[i] == ' '), end = from;
    while (end - from < WORD_MAX_BYTES && letter_at(c, end))
        end++;
    return end > from && !digit_at(c, end) &&
           (is_word_of(c, from, end, CLASS_scale) || (from == i && is_word_of(c, from, end, CLASS_money_affix)));
}

/*
 * Does the word end at the digit at byte i? Letters without case take no digits (ל20, و43); nor does a currency:
 * USD34, Rs500. A single letter that is one needs more than the names of things have: N200, R1,250, R5 million; one
 * that hardly ever is (K, E: /rare) needs a mark or a scale.
 */
static bool number_begins(const Cutter *c, const Word *w, uint32_t i)
{
    uint32_t end = i, digits = 0;
    if (w->letters && !w->lowers && !w->uppers && !w->upper_first)
        return true;
    if ((w->lowers && !w->upper_first) || !is_word_of(c, c->at, i, CLASS_currency))
        return false;
    if (w->letters >= 2)
        return true;
    while (digit_at(c, end))
        end++;
    digits = end - i;
    bool mark = digits <= 3 && end + 1 < c->len && (c->s[end] == ',' || c->s[end] == '.') && digit_at(c, end + 1);
    if (mark && c->s[end] == ',')
        return true;
    bool rare = is_rare(c, lookup(c, c->at, i));
    if (!rare && (mark || digits >= 3))
        return true;
    for (end += mark; mark && digit_at(c, end);)
        end++;
    return scale_ahead(c, end);
}

/* Does an ASCII character that no word goes on over stand at byte i? Most words end so, and no question is asked. */
static inline bool plainly_ends(const Cutter *c, uint32_t i, uint8_t byte, bool dots)
{
    const unsigned may_go_on = 1u << CHAR_DIGIT | 1u << CHAR_APOSTROPHE;
    if (byte == '.') {
        uint8_t next = i + 1 < c->len ? (uint8_t)c->s[i + 1] : ' ';
        return next < 128 && !dots && !char_is_letter((CharClass)latin_class[next]);
    }
    return byte < 128 && !(may_go_on >> latin_class[byte] & 1);
}

/* What most tokens are: up to seven ASCII letters, plainly ended. All of it happens in one number of eight bytes. */
static inline bool short_word_cut(Cutter *c)
{
    uint64_t eight = eight_at(c, c->at);
    uint32_t n = text_letters(eight);
    if (n == 0 || n == 8 || !plainly_ends(c, c->at + n, (uint8_t)(eight >> 8 * n), false))
        return false;
    uint64_t capitals = text_first(~eight & TEXT_SMALL, n);
    Shape shape = !capitals                               ? SHAPE_LOWER
                  : capitals == text_first(TEXT_SMALL, n) ? SHAPE_UPPER
                  : capitals == 0x20                      ? SHAPE_CAPITAL
                                                          : SHAPE_MIXED;
    add(c, c->at + n, TOKEN_WORD, shape, 0, lookup_head(c->doc->lexicon, text_first(eight | TEXT_SMALL, n), n));
    return true;
}

/*
 * The rest of what is written in Latin letters: longer words, and é, Ö, ñ, which in UTF-8 are the byte C3 and another
 * whose bit 0x20 tells small from capital, as in ASCII. Folded as they are read. False: there is more to it.
 */
static bool latin_word_cut(Cutter *c)
{
    enum { LATIN_BYTES = 24 };
    const uint8_t *s = (const uint8_t *)c->s;
    char folded[LATIN_BYTES + 16];
    uint32_t i = c->at, n = 0, capitals = 0, letters = 0;
    bool first = false;
    while (i < c->len && n < LATIN_BYTES) {
        uint64_t eight = eight_at(c, i);
        uint32_t ascii = text_letters(eight);
        uint64_t large = text_first(~eight & TEXT_SMALL, ascii);
        lexicon_store(folded + n, eight | TEXT_SMALL);
        first |= !letters && large & 0x20;
        capitals += (uint32_t)((large >> 5) * EACH_BYTE >> 56); /* adds the eight bytes */
        letters += ascii;
        n += ascii;
        i += ascii;
        if (ascii == 8)
            continue;
        if (i + 1 >= c->len || s[i] != 0xC3 || (s[i + 1] & 0xC0) != 0x80 ||
            !char_is_letter((CharClass)latin_class[0x40 | s[i + 1]]))
            break;
        bool capital = latin_class[0x40 | s[i + 1]] == CHAR_UPPER;
        first |= !letters && capital;
        capitals += capital;
        letters++;
        folded[n++] = (char)0xC3;
        folded[n++] = (char)(s[i + 1] | capital << 5);
        i += 2;
    }
    lexicon_store(folded + n, 0);
    if (!letters || n >= LATIN_BYTES || (i < c->len && !plainly_ends(c, i, s[i], false)))
        return false;
    uint64_t h = lexicon_hash_begin(n), head = lexicon_load(folded);
    for (uint32_t k = 0; k < n; k += 8)
        h = lexicon_hash_step(h, lexicon_load(folded + k));
    Shape shape = !capitals                ? SHAPE_LOWER
                  : capitals == letters    ? SHAPE_UPPER
                  : first && capitals == 1 ? SHAPE_CAPITAL
                                           : SHAPE_MIXED;
    uint32_t node = lexicon_find(c->doc->lexicon, head, (uint32_t)h, folded, n);
    add(c, i, TOKEN_WORD, shape, letters < n ? TOKEN_NON_ASCII : 0, node);
    return true;
}

/* What is no ASCII letter, at byte *i of a word: reads on past it and says true, or sets *i where the word ends. */
static bool word_goes_on(const Cutter *c, Word *w, uint32_t *i)
{
    uint32_t used, end;
    CharClass class_ = class_at(c, *i, &used);
    if (char_is_letter(class_)) {
        w->letters++;
        w->segment++;
        w->upper_first |= class_ == CHAR_UPPER && w->letters == 1;
        w->uppers |= class_ == CHAR_UPPER && w->letters > 1;
        w->lowers |= class_ == CHAR_LOWER;
        w->non_ascii |= used > 1;
    } else if (class_ == CHAR_DIGIT) {
        if (!w->first_digit && number_begins(c, w, *i))
            return false;
        if (!w->first_digit)
            w->first_digit = *i;
    } else if (class_ == CHAR_MARK || (class_ == CHAR_IGNORE && letter_at(c, *i + used))) {
        w->non_ascii = true;
    } else if (c->s[*i] == '.' && *i > c->at && dot_belongs(c, w, *i)) {
        w->dots = true;
        if (!letter_at(c, *i + 1)) {
            ++*i;
            return false;
        }
        w->segment = 0;
    } else if (class_ == CHAR_APOSTROPHE && *i > c->at) {
        if (!apostrophe_belongs(c, w, *i, used, &end)) {
            *i = end;
            return false;
        }
    } else {
        return false;
    }
    w->wide |= used > 1;
    *i += used;
    return true;
}

static void word_cut(Cutter *c)
{
    Word w = {0};
    uint32_t i = c->at, stop = c->len - i > TOKEN_MAX_BYTES ? i + TOKEN_MAX_BYTES : c->len, used;
    if (class_at(c, i, &used) == CHAR_APOSTROPHE) { /* 's, 't, 'll */
        i += used;
        w.wide = used > 1;
    }
    while (i < stop) {
        i += letters_run(c, &w, i, stop);
        if (i >= stop || plainly_ends(c, i, (uint8_t)c->s[i], w.dots) || !word_goes_on(c, &w, &i))
            break;
    }
    uint32_t node = w.elided ? w.node : w.wide ? lookup(c, c->at, i) : lookup_ascii(c, c->at, i);
    add(c, i, TOKEN_WORD, shape_of(&w), (w.non_ascii ? TOKEN_NON_ASCII : 0) | (w.elided ? TOKEN_ELIDED : 0), node);
}

/* Marks that may stand between the digits of one number. */
static bool is_number_mark(const char *s, uint32_t left)
{
    switch ((uint8_t)s[0]) {
    case '.':
    case ',':
    case '\'':
        return true;
    case 0xE2: /* U+2019 ’ */
        return left >= 3 && !memcmp(s, "\xE2\x80\x99", 3);
    case 0xD9: /* U+066B ٫ U+066C ٬ */
        return left >= 2 && ((uint8_t)s[1] == 0xAB || (uint8_t)s[1] == 0xAC);
    case 0xEF: /* U+FF0C ， U+FF0E ． */
        return left >= 3 && (uint8_t)s[1] == 0xBC && ((uint8_t)s[2] == 0x8C || (uint8_t)s[2] == 0x8E);
    default:
        return false;
    }
}

static void number_cut(Cutter *c)
{
    uint32_t i = c->at, used;
    bool ascii = true;
    while (i < c->len && i - c->at < TOKEN_MAX_BYTES) {
        CharClass class_ = class_at(c, i, &used);
        bool mark =
            class_ != CHAR_DIGIT && is_number_mark(c->s + i, c->len - i) && !(ascii && (uint8_t)c->s[i] == 0xEF);
        if (class_ != CHAR_DIGIT &&
            !(mark && digit_at(c, i + used))) /* ， between ASCII digits is a comma of the sentence */
            break;
        ascii &= used == 1;
        i += used;
    }
    add(c, i, TOKEN_NUMBER, SHAPE_NONE, ascii ? 0 : TOKEN_NON_ASCII,
        ascii ? lookup_ascii(c, c->at, i) : lookup(c, c->at, i));
}

/* A mark; a run of the same ASCII mark is one token, so that a page of dashes costs little. */
static void mark_cut(Cutter *c, CharClass class_, uint32_t used)
{
    uint32_t i = c->at + used;
    char first = c->s[c->at];
    TokenKind kind = class_ == CHAR_SYMBOL ? TOKEN_SYMBOL : class_ == CHAR_PUNCT ? TOKEN_PUNCT : TOKEN_OTHER;
    if (class_ == CHAR_QUOTE || class_ == CHAR_APOSTROPHE) {
        kind = TOKEN_QUOTE;
        if (used == 1 && first != '"' && i < c->len && c->s[i] == first) /* `` and '' of the wires */
            i++;
    } else if (used == 1 && first != '$') {
        while (i < c->len && c->s[i] == first && i - c->at < TOKEN_MAX_BYTES)
            i++;
    }
    add(c, i, kind, SHAPE_NONE, 0, lookup(c, c->at, i));
}

/* An apostrophe that begins 's, 't, 'll right behind a word. */
static bool begins_word(const Cutter *c, uint32_t used)
{
    const Document *doc = c->doc;
    if (!doc->tokens.n || c->flags || !letter_at(c, c->at + used))
        return false;
    const Token *last = &doc->tokens.items[doc->tokens.n - 1];
    return last->kind == TOKEN_WORD || last->kind == TOKEN_NUMBER;
}

static void space_skip(Cutter *c)
{
    uint32_t used, lines = 0;
    while (c->at < c->len && go_on(c)) {
        CharClass class_ = class_at(c, c->at, &used);
        if (class_ == CHAR_NEWLINE)
            lines++;
        else if (class_ != CHAR_SPACE && class_ != CHAR_IGNORE)
            break;
        c->at += used;
        c->flags |= TOKEN_SPACE;
    }
    if (lines)
        c->flags |= TOKEN_LINE | (lines > 1 ? TOKEN_PARAGRAPH : 0);
}

static void token_cut(Cutter *c)
{
    uint32_t used;
    CharClass class_ = class_at(c, c->at, &used);
    switch (class_) {
    case CHAR_LOWER:
    case CHAR_UPPER:
    case CHAR_LETTER:
        word_cut(c);
        break;
    case CHAR_IDEOGRAPH:
        add(c, c->at + used, TOKEN_WORD, SHAPE_NONE, TOKEN_NON_ASCII, lookup(c, c->at, c->at + used));
        break;
    case CHAR_DIGIT:
        number_cut(c);
        break;
    case CHAR_SPACE:
    case CHAR_NEWLINE:
    case CHAR_IGNORE:
        space_skip(c);
        break;
    case CHAR_APOSTROPHE:
        if (begins_word(c, used)) {
            word_cut(c);
            break;
        }
        /* fall through */
    default:
        mark_cut(c, class_, used);
    }
}

/* len: where the text ends. */
static void cut(Document *doc, uint32_t from, uint32_t to, uint32_t len)
{
    Cutter c = {doc, doc->text, from, len, from + CHECK_BYTES, TOKEN_SPACE};
    if (!from)
        c.flags |= TOKEN_LINE | TOKEN_PARAGRAPH;
    while (c.at < to && go_on(&c)) {
        if (c.s[c.at] == ' ') { /* what stands between most tokens */
            c.flags |= TOKEN_SPACE;
            c.at++;
        } else if (!short_word_cut(&c) && !latin_word_cut(&c)) {
            token_cut(&c);
        }
    }
}

void tokens_cut(Document *doc, uint32_t from, uint32_t to)
{
    cut(doc, from, to, doc->len);
}

void tokens_cut_sample(Document *doc, uint32_t from, uint32_t to)
{
    cut(doc, from, to, to);
}

void tokens_split(Document *doc)
{
    vector_reserve(&doc->memory, &doc->tokens, doc->len / TOKEN_BYTES + 1);
    tokens_cut(doc, 0, doc->len);
}
