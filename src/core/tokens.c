/*
 * tokens.c - cuts the text into tokens, without knowing a language.
 *
 *     « L’accord d’AWS : 38,5 Md€ »  ─►  « · L’ · accord · d’ · AWS · : · 38,5 · Md · € · »
 *
 * One pass; what a character begins decides which function reads on. Three questions go to the lexicon, all by its
 * rows and none by language: does a word end at its apostrophe (l’, qu’), is a dot inside a word (Jet.com), and does a
 * currency code end where digits begin (USD34.6). Every token is looked up once, here; later steps see its node.
 */
#include <string.h>

#include "document.h"
#include "text.h"

enum {
    TOKEN_MAX_BYTES = 60000, /* fits Token.len; a longer run is cut, no word is that long */
    CHECK_TOKENS = 8192      /* ask the host every so many tokens */
};

typedef struct Cutter {
    Document *doc;
    const char *s;
    uint32_t at, len;
    uint8_t flags; /* of the next token */
} Cutter;

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
        return (CharClass)ascii_class[b];
    }
    return text_class(text_decode(c->s + i, c->len - i, used));
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

static uint32_t lookup(const Cutter *c, uint32_t start, uint32_t end)
{
    char folded[WORD_MAX_BYTES];
    uint32_t n = text_fold(c->s + start, end - start, folded);
    return n ? lexicon_word(c->doc->lexicon, folded, n) : 0;
}

static bool is_word_of(const Cutter *c, uint32_t start, uint32_t end, Class class_)
{
    uint32_t node = lookup(c, start, end);
    return node && lexicon_is(c->doc->lexicon, node, class_);
}

static Token *add(Cutter *c, uint32_t end, TokenKind kind, Shape shape)
{
    Token *t = vector_add(&c->doc->memory, &c->doc->tokens);
    t->start = c->at;
    t->len = (uint16_t)(end - c->at);
    t->kind = kind;
    t->shape = shape;
    t->flags = c->flags;
    t->hit = NONE;
    t->word = lookup(c, c->at, end);
    c->at = end;
    c->flags = 0;
    return t;
}

/* What a word is made of, gathered while reading it. */
typedef struct Word {
    uint32_t first_digit; /* byte, 0: none */
    uint32_t segment;     /* letters since the last dot */
    bool dots, upper_first, uppers, lowers, non_ascii, elided;
    uint32_t letters;
} Word;

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

/* Does the word go on past the apostrophe at byte i? Sets *end where it ends otherwise. */
static bool apostrophe_belongs(const Cutter *c, Word *w, uint32_t i, uint32_t used, uint32_t *end)
{
    uint32_t n;
    CharClass next = class_at(c, i + used, &n);
    *end = i;
    if (is_word_of(c, c->at, i + used, CLASS_elision)) { /* also before a quotation mark: l’« accord » */
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

/*
 * Does the word end at the digit at byte i? Letters without case take no digits (ל20, و43); nor does a currency: USD34, Rs500.
 * A single letter that is one (N200, R1,250) needs more digits than the names of things have.
 */
static bool number_begins(const Cutter *c, const Word *w, uint32_t i)
{
    uint32_t digits = 0;
    if (w->letters && !w->lowers && !w->uppers && !w->upper_first)
        return true;
    if (w->lowers && !w->upper_first)
        return false;
    while (digits < 3 && digit_at(c, i + digits))
        digits++;
    bool marked = i + digits + 1 < c->len && (c->s[i + digits] == ',' || c->s[i + digits] == '.') && digit_at(c, i + digits + 1);
    return (w->letters >= 2 || digits == 3 || marked) && is_word_of(c, c->at, i, CLASS_currency);
}

static void word_cut(Cutter *c)
{
    Word w = {0};
    uint32_t i = c->at, used, n;
    CharClass class_ = class_at(c, i, &used);
    if (class_ == CHAR_APOSTROPHE) /* 's, 't, 'll */
        i += used;
    for (; i < c->len && i - c->at < TOKEN_MAX_BYTES; i += used) {
        class_ = class_at(c, i, &used);
        if (char_is_letter(class_)) {
            w.letters++;
            w.segment++;
            if (class_ == CHAR_UPPER && w.letters == 1)
                w.upper_first = true;
            else if (class_ == CHAR_UPPER)
                w.uppers = true;
            w.lowers |= class_ == CHAR_LOWER;
            w.non_ascii |= used > 1;
        } else if (class_ == CHAR_DIGIT) {
            if (!w.first_digit && number_begins(c, &w, i))
                break;
            if (!w.first_digit)
                w.first_digit = i;
        } else if (class_ == CHAR_MARK || (class_ == CHAR_IGNORE && letter_at(c, i + used))) {
            w.non_ascii = true;
        } else if (c->s[i] == '.' && i > c->at && dot_belongs(c, &w, i)) {
            w.dots = true;
            if (!letter_at(c, i + 1)) {
                i++;
                break;
            }
            w.segment = 0;
        } else if (class_ == CHAR_APOSTROPHE && i > c->at) {
            if (!apostrophe_belongs(c, &w, i, used, &n)) {
                i = n;
                break;
            }
        } else {
            break;
        }
    }
    Token *t = add(c, i, TOKEN_WORD, shape_of(&w));
    t->flags |= (w.non_ascii ? TOKEN_NON_ASCII : 0) | (w.elided ? TOKEN_ELIDED : 0);
}

/* Marks that may stand between the digits of one number. */
static bool is_number_mark(const char *s, uint32_t left)
{
    switch ((uint8_t)s[0]) {
    case '.': case ',': case '\'':
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
        bool mark = class_ != CHAR_DIGIT && is_number_mark(c->s + i, c->len - i) && !(ascii && (uint8_t)c->s[i] == 0xEF);
        if (class_ != CHAR_DIGIT && !(mark && digit_at(c, i + used))) /* ， between ASCII digits is a comma of the sentence */
            break;
        ascii &= used == 1;
        i += used;
    }
    Token *t = add(c, i, TOKEN_NUMBER, SHAPE_NONE);
    if (!ascii)
        t->flags |= TOKEN_NON_ASCII;
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
    add(c, i, kind, SHAPE_NONE);
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
    while (c->at < c->len) {
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

void tokens_split(Document *doc)
{
    Cutter c = {doc, doc->text, 0, doc->len, TOKEN_SPACE | TOKEN_LINE | TOKEN_PARAGRAPH};
    uint32_t since = 0, used;
    while (c.at < c.len) {
        CharClass class_ = class_at(&c, c.at, &used);
        switch (class_) {
        case CHAR_SPACE:
        case CHAR_NEWLINE:
        case CHAR_IGNORE:
            space_skip(&c);
            continue;
        case CHAR_LOWER:
        case CHAR_UPPER:
        case CHAR_LETTER:
            word_cut(&c);
            break;
        case CHAR_IDEOGRAPH:
            add(&c, c.at + used, TOKEN_WORD, SHAPE_NONE)->flags |= TOKEN_NON_ASCII;
            break;
        case CHAR_DIGIT:
            number_cut(&c);
            break;
        case CHAR_APOSTROPHE:
            if (begins_word(&c, used))
                word_cut(&c);
            else
                mark_cut(&c, class_, used);
            break;
        default:
            mark_cut(&c, class_, used);
        }
        if (++since == CHECK_TOKENS) {
            since = 0;
            if (!memory_go_on(&doc->memory))
                return;
        }
    }
}
