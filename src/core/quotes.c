/*
 * quotes.c - what was said, and by whom.
 *
 *     « … un calcul massif et fiable », a déclaré Sam Altman, PDG d'OpenAI. ”La mise à l'échelle … ”
 *       └── quotation 1 ──┘             verb      speaker                    └ 2: the same voice goes on
 *
 *     1. A mark that opens is paired with the one that closes it: each sort of mark has its own closers, ” and " are
 *        both. A paragraph ends a quotation, unless the next one opens with the same mark again: it goes on there.
 *     2. Who speaks: the words after the quotation (", said X", "X said", "so X"), the words before it ("X said: "),
 *        else the voice just before in the same paragraph, else who the sentence before is about.
 *     3. A few words that nobody is said to have spoken are scare quotes, capitalised words in a row are a title:
 *        neither is a quotation.
 *
 * No look goes further than a named number of tokens, so that time stays linear however the marks lie.
 */
#include <string.h>

#include "document.h"
#include "text.h"

enum {
    QUOTE_TOKENS_MAX = 700, /* longer is no quotation but a lost mark */
    LOOK_AFTER = 26,        /* tokens behind a quotation in which its speaker stands */
    LOOK_BEFORE = 34,
    VERB_AFTER = 14,  /* "…", White House press secretary Josh Earnest told */
    VERB_BEFORE = 14, /* told reporters in Paris that "…" */
    SUBJECT_TOKENS = 20,
    DESCRIBED_TOKENS = 12,
    NESTED_TOKENS = 8,    /* a title within the words that name the speaker: told «Post Update» */
    SPOKEN_WORDS = 3,     /* fewer are a quotation only where they are a sentence: "Yes," he said */
    SHORT_WORDS = 2,      /* « Nous restons », a promis X: where it begins the sentence */
    UNTOLD_WORDS = 7,     /* fewer, with no speaker about: scare quotes */
    PRONOUN_TOKENS = 120, /* how far back he may have been named */
    DEPTH_MAX = 4,        /* quotations inside quotations */
    CHECK_TOKENS = 8192
};

typedef enum Mark {
    MARK_NONE,
    MARK_STRAIGHT,
    MARK_LEFT,
    MARK_RIGHT,
    MARK_LOW,
    MARK_GUILLEMET_LEFT,
    MARK_GUILLEMET_RIGHT,
    MARK_BACKTICKS,
    MARK_TICKS,
    MARK_COMMAS,
    MARK_SINGLE,
    MARK_SINGLE_LEFT,
    MARK_SINGLE_RIGHT,
    MARK_SINGLE_LOW,
    MARK_ANGLE_LEFT,
    MARK_ANGLE_RIGHT,
    MARK_count
} Mark;

/* Which marks close a quotation that this one opened: a set of bits. */
#define BIT(mark) (1u << MARK_##mark)
static const uint32_t closers[MARK_count] = {
    [MARK_STRAIGHT] = BIT(STRAIGHT) | BIT(RIGHT) | BIT(LEFT),
    [MARK_LEFT] = BIT(RIGHT) | BIT(STRAIGHT),
    [MARK_RIGHT] = BIT(RIGHT),
    [MARK_LOW] = BIT(LEFT) | BIT(RIGHT) | BIT(STRAIGHT),
    [MARK_GUILLEMET_LEFT] = BIT(GUILLEMET_RIGHT),
    [MARK_GUILLEMET_RIGHT] = BIT(GUILLEMET_LEFT) | BIT(GUILLEMET_RIGHT),
    [MARK_BACKTICKS] = BIT(TICKS) | BIT(STRAIGHT),
    [MARK_TICKS] = BIT(TICKS),
    [MARK_COMMAS] = BIT(TICKS) | BIT(RIGHT) | BIT(STRAIGHT),
    [MARK_SINGLE] = BIT(SINGLE),
    [MARK_SINGLE_LEFT] = BIT(SINGLE_RIGHT),
    [MARK_SINGLE_LOW] = BIT(SINGLE_LEFT) | BIT(SINGLE_RIGHT),
    [MARK_ANGLE_LEFT] = BIT(ANGLE_RIGHT),
};

typedef struct Voice {
    uint32_t entity;  /* or NONE */
    uint32_t mention; /* or NONE */
    Span text;        /* who is meant, where no name is known; empty: nobody found */
    bool told;        /* a verb of speech or a colon says so */
} Voice;

typedef struct Reader {
    Document *doc;
    Voice last;          /* of the quotation before */
    uint32_t last_close; /* its closing mark */
    uint32_t waiting;    /* first quotation of a chain that has no speaker yet; NONE */
} Reader;

static const Voice nobody = {NONE, NONE, {0, 0}, false};

static bool is_somebody(const Voice *v)
{
    return v->entity != NONE || v->text.end > v->text.start;
}

/* --- marks --- */

static Mark mark_of(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    const char *s = doc->text + t->start;
    if (t->kind == TOKEN_PUNCT)
        return t->len == 2 && s[0] == ',' && s[1] == ',' ? MARK_COMMAS : MARK_NONE;
    if (t->kind != TOKEN_QUOTE)
        return MARK_NONE;
    if (t->len == 2 && s[0] == '\'' && s[1] == '\'')
        return MARK_TICKS;
    if (t->len == 2 && s[0] == '`')
        return MARK_BACKTICKS;
    uint32_t used;
    switch (text_decode(s, t->len, &used)) {
    case '"':
        return MARK_STRAIGHT;
    case '\'':
        return MARK_SINGLE;
    case 0x201C:
        return MARK_LEFT;
    case 0x201D:
        return MARK_RIGHT;
    case 0x201E:
        return MARK_LOW;
    case 0x00AB:
        return MARK_GUILLEMET_LEFT;
    case 0x00BB:
        return MARK_GUILLEMET_RIGHT;
    case 0x2018:
        return MARK_SINGLE_LEFT;
    case 0x2019:
        return MARK_SINGLE_RIGHT;
    case 0x201A:
        return MARK_SINGLE_LOW;
    case 0x2039:
        return MARK_ANGLE_LEFT;
    case 0x203A:
        return MARK_ANGLE_RIGHT;
    default:
        return MARK_NONE;
    }
}

static bool is_single(Mark m)
{
    return m == MARK_SINGLE || m == MARK_SINGLE_LEFT || m == MARK_SINGLE_LOW || m == MARK_ANGLE_LEFT;
}

static bool is_punct(const Document *doc, uint32_t i, const char *marks)
{
    const Token *t = token_at(doc, i);
    return t->len == 1 && t->kind == TOKEN_PUNCT && strchr(marks, doc->text[t->start]);
}

static bool is_end_mark(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    return t->kind == TOKEN_PUNCT &&
           (strchr(".!?", doc->text[t->start]) || (t->len == 3 && !memcmp(doc->text + t->start, "\xE2\x80\xA6", 3)));
}

/* Whether what follows leans on this mark, as on one that opens. */
static bool leans_on(const Document *doc, uint32_t i)
{
    if (i + 1 >= doc->tokens.n)
        return false;
    const Token *next = token_at(doc, i + 1);
    return token_glued(next) && !(next->kind == TOKEN_PUNCT && strchr(",.;:!?)", doc->text[next->start]));
}

static bool stands_off(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    return t->flags & (TOKEN_SPACE | TOKEN_LINE) || !i || is_punct(doc, i - 1, "([:-") ||
           token_at(doc, i - 1)->len == 3;
}

static bool can_open(const Document *doc, uint32_t i, Mark m)
{
    if (!closers[m] || i + 1 >= doc->tokens.n || token_at(doc, i + 1)->flags & TOKEN_PARAGRAPH)
        return false;
    bool spaced = !token_glued(token_at(doc, i + 1)) && token_at(doc, i)->flags & (TOKEN_SPACE | TOKEN_LINE);
    switch (m) {
    case MARK_LEFT:
    case MARK_LOW:
    case MARK_GUILLEMET_LEFT:
    case MARK_BACKTICKS:
        return true;
    case MARK_RIGHT:
        return leans_on(doc, i);
    case MARK_STRAIGHT:
    case MARK_TICKS:
        return spaced || (leans_on(doc, i) && (stands_off(doc, i) || is_end_mark(doc, i - 1)));
    case MARK_COMMAS:
        return leans_on(doc, i) && stands_off(doc, i);
    default:
        return leans_on(doc, i) && stands_off(doc, i);
    }
}

/* --- pairing --- */

typedef struct Pair {
    uint32_t close;
    bool closed, goes_on;
} Pair; /* closed: close is the mark; else the token behind the quotation */

/* A second mark that could open as well: the first was lost. */
static bool opens_again(const Document *doc, uint32_t j, Mark open, Mark m)
{
    if (m != open)
        return false;
    if (open == MARK_STRAIGHT || open == MARK_RIGHT || open == MARK_TICKS || open == MARK_SINGLE)
        return token_at(doc, j)->flags & (TOKEN_SPACE | TOKEN_LINE) && leans_on(doc, j);
    return open != MARK_GUILLEMET_LEFT && open != MARK_GUILLEMET_RIGHT;
}

static Pair pair_from(const Document *doc, uint32_t i, Mark open)
{
    int depth = 0;
    bool one_way = open == MARK_LEFT || open == MARK_LOW || open == MARK_GUILLEMET_LEFT || open == MARK_BACKTICKS;
    uint32_t last = i + QUOTE_TOKENS_MAX < doc->tokens.n ? i + QUOTE_TOKENS_MAX : doc->tokens.n;
    for (uint32_t j = i + 1; j < last; j++) {
        const Token *t = token_at(doc, j);
        Mark m = t->kind == TOKEN_QUOTE || t->kind == TOKEN_PUNCT ? mark_of(doc, j) : MARK_NONE;
        if (t->flags & TOKEN_LINE && m == open && (one_way || leans_on(doc, j)) && !is_single(open))
            return (Pair){j, false, true};
        if (t->flags & TOKEN_PARAGRAPH)
            return (Pair){0, false, false};
        if (!m)
            continue;
        if (open == MARK_GUILLEMET_LEFT && m == open) {
            if (++depth > DEPTH_MAX)
                return (Pair){0, false, false};
        } else if (closers[open] >> m & 1 && depth)
            depth--;
        else if (opens_again(doc, j, open, m))
            return (Pair){0, false, false};
        else if (closers[open] >> m & 1)
            return (Pair){j, true, false};
    }
    return (Pair){0, false, false};
}

/* --- who --- */

static uint32_t first_mention(const Document *doc, uint32_t token)
{
    uint32_t low = 0, high = doc->mentions.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->mentions.items[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool may_speak(const Mention *m, bool person)
{
    return person ? m->kind == ENTITY_person : m->kind == ENTITY_organization;
}

/* A person or, failing that, an organization named in tokens [from, to): the first of them, or the last. */
static Voice named_between(const Document *doc, uint32_t from, uint32_t to, bool last, bool person)
{
    Voice v = nobody;
    for (uint32_t m = first_mention(doc, from); m < doc->mentions.n && doc->mentions.items[m].token < to; m++) {
        const Mention *mention = &doc->mentions.items[m];
        if (!may_speak(mention, person) || mention->token + mention->n > to)
            continue;
        v = (Voice){mention->entity, m, mention->span, false};
        if (!last)
            break;
    }
    return v;
}

static bool starts_name(const Document *doc, uint32_t i)
{
    const Token *t = token_at(doc, i);
    return t->kind == TOKEN_WORD &&
           (t->shape == SHAPE_CAPITAL || t->shape == SHAPE_MIXED || (t->shape == SHAPE_UPPER && t->len > 1)) &&
           !token_has(t, CLASS_function) && !token_has(t, CLASS_pronoun) && !token_has(t, CLASS_weekday) &&
           !token_has(t, CLASS_month);
}

/* Capitalised words in a row that no one knows yet: a name all the same. */
static Voice unknown_name(const Document *doc, uint32_t from, uint32_t to, bool last)
{
    Voice v = nobody;
    for (uint32_t i = from; i < to; i++) {
        if (!starts_name(doc, i) ||
            (token_at(doc, i)->flags & TOKEN_SENTENCE && token_has(token_at(doc, i), CLASS_common)))
            continue;
        if (i > 0 && token_has(token_at(doc, i - 1), CLASS_function) && !(token_at(doc, i)->flags & TOKEN_SENTENCE))
            continue; /* der Papst, the White House: no name but a noun */
        uint32_t end = i + 1;
        while (end < to &&
               (starts_name(doc, end) ||
                (token_has(token_at(doc, end), CLASS_particle) && end + 1 < to && starts_name(doc, end + 1)) ||
                (is_punct(doc, end, "-") && end + 1 < to && starts_name(doc, end + 1) &&
                 token_glued(token_at(doc, end)))))
            end++;
        v.text = (Span){token_at(doc, i)->start, token_end(token_at(doc, end - 1))};
        if (!last)
            break;
        i = end;
    }
    return v;
}

static bool has_pronoun(const Document *doc, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (token_has(token_at(doc, i), CLASS_pronoun))
            return true;
    return false;
}

/* He is who spoke just now, or the person named last. */
static Voice meant_by_pronoun(const Reader *r, uint32_t i)
{
    const Document *doc = r->doc;
    if (r->last.entity != NONE && r->last_close != NONE && i - r->last_close < PRONOUN_TOKENS)
        return r->last;
    uint32_t m = first_mention(doc, i);
    while (m-- > 0 && doc->mentions.items[m].token + PRONOUN_TOKENS > i)
        if (doc->mentions.items[m].kind == ENTITY_person)
            return (Voice){doc->mentions.items[m].entity, m, doc->mentions.items[m].span, false};
    return nobody;
}

/* « le directeur général du groupe »: the words themselves. */
static Voice described(const Document *doc, uint32_t from, uint32_t to)
{
    Voice v = nobody;
    while (from < to &&
           (token_at(doc, from)->kind != TOKEN_WORD || token_has(token_at(doc, from), CLASS_conjunction)))
        from++;
    uint32_t end = from;
    while (end < to && end - from < DESCRIBED_TOKENS &&
           (token_at(doc, end)->kind == TOKEN_WORD || is_punct(doc, end, "-")))
        end++;
    if (end > from + 1)
        v.text = (Span){token_at(doc, from)->start, token_end(token_at(doc, end - 1))};
    return v;
}

static Voice tell(Voice v)
{
    v.told = true;
    return v;
}

/* explica Mikeliton, que …: a name right behind the verb; porte-parole de Thomson, Jean Briand: one behind a comma */
static Voice unknown_in_place(const Document *doc, uint32_t from, uint32_t to, bool comma)
{
    for (uint32_t i = from; i < to; i++) {
        bool place = comma ? i > from && is_punct(doc, i - 1, ",") : i == from;
        if (!place || !starts_name(doc, i))
            continue;
        Voice v = unknown_name(doc, i, to, false);
        uint32_t m = first_mention(doc, i);
        uint32_t end = i + 1;
        while (end < to && token_at(doc, end)->start < v.text.end)
            end++;
        bool known = m < doc->mentions.n && doc->mentions.items[m].token < end;
        bool alone = end == to || token_at(doc, end)->kind != TOKEN_WORD;
        if (!known && alone && (!comma || end > i + 1))
            return v;
    }
    return nobody;
}

/* The subject of a verb, in tokens [from, to), nearest to its end or its beginning. */
static Voice subject_in(const Reader *r, uint32_t from, uint32_t to, bool last)
{
    Voice v = last ? nobody : unknown_in_place(r->doc, from, to, false);
    if (!is_somebody(&v))
        v = named_between(r->doc, from, to, last, true);
    if (!is_somebody(&v) && !last)
        v = unknown_in_place(r->doc, from, to, true);
    if (!is_somebody(&v) && has_pronoun(r->doc, from, to)) {
        v = meant_by_pronoun(r, from);
        if (is_somebody(&v))
            return tell(v);
    }
    if (!is_somebody(&v))
        v = named_between(r->doc, from, to, last, false);
    if (!is_somebody(&v))
        v = unknown_name(r->doc, from, to, last);
    return tell(v);
}

/* --- behind the quotation --- */

static const Hit *speech_at(const Document *doc, uint32_t i)
{
    return token_has(token_at(doc, i), CLASS_speech) ? hit_at(doc, i, CLASS_speech) : NULL;
}

/* The closing mark of a few words in quotes; 0: they are no few words. */
static uint32_t nested_end(const Document *doc, uint32_t i, Mark open)
{
    for (uint32_t j = i + 1; j < doc->tokens.n && j <= i + NESTED_TOKENS; j++)
        if (closers[open] >> mark_of(doc, j) & 1)
            return is_end_mark(doc, j - 1) || is_punct(doc, j - 1, ",") ? 0 : j;
    return 0;
}

/* Where the clause behind the quotation ends: a full stop, another quotation, a new paragraph. */
static uint32_t clause_end(const Document *doc, uint32_t from)
{
    uint32_t i = from, last = from + LOOK_AFTER < doc->tokens.n ? from + LOOK_AFTER : doc->tokens.n;
    for (; i < last; i++) {
        const Token *t = token_at(doc, i);
        if (t->flags & TOKEN_PARAGRAPH || (i > from && t->flags & TOKEN_SENTENCE) || is_end_mark(doc, i) ||
            is_punct(doc, i, ";"))
            break;
        if (t->kind == TOKEN_QUOTE && mark_of(doc, i) && can_open(doc, i, mark_of(doc, i))) {
            uint32_t close = nested_end(doc, i, mark_of(doc, i));
            if (!close)
                break;
            i = close;
        }
    }
    return i;
}

static Voice voice_after(const Reader *r, uint32_t behind)
{
    const Document *doc = r->doc;
    uint32_t from = behind;
    while (from < doc->tokens.n && from < behind + 3 &&
           (is_punct(doc, from, ",-") || token_at(doc, from)->len == 3) && token_at(doc, from)->kind == TOKEN_PUNCT)
        from++;
    if (from >= doc->tokens.n || token_at(doc, from)->flags & TOKEN_PARAGRAPH ||
        (from == behind && is_end_mark(doc, from)))
        return nobody;
    uint32_t end = clause_end(doc, from);
    for (uint32_t v = from; v < end && v < from + VERB_AFTER; v++) {
        const Hit *verb = speech_at(doc, v);
        if (!verb || (verb->feature == FEATURE_weak && v != from))
            continue;
        Voice before = v > from ? subject_in(r, from, v, true) : nobody;
        if (is_somebody(&before))
            return before;
        Voice after = subject_in(r, v + verb->n,
                                 end < v + verb->n + SUBJECT_TOKENS ? end : v + verb->n + SUBJECT_TOKENS, false);
        if (!is_somebody(&after))
            after = tell(described(doc, v + verb->n, end));
        if (!is_somebody(&after) && v > from)
            after = tell(described(doc, from, v));
        after.told = true;
        return after;
    }
    return nobody;
}

/* --- before the quotation --- */

static uint32_t clause_start(const Reader *r, uint32_t open)
{
    const Document *doc = r->doc;
    uint32_t i = open, first = open > LOOK_BEFORE ? open - LOOK_BEFORE : 0;
    while (i > first) {
        if (i < open && token_at(doc, i)->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH))
            break;
        if (token_at(doc, i - 1)->kind == TOKEN_QUOTE && r->last_close != NONE && i - 1 <= r->last_close)
            break;
        i--;
    }
    return i;
}

/* Between commas right before the verb stands what tells more of the subject: X, who worked for Y, said */
static uint32_t skip_inset(const Document *doc, uint32_t from, uint32_t verb)
{
    if (verb == from || !is_punct(doc, verb - 1, ","))
        return verb;
    for (uint32_t i = verb - 1; i-- > from;)
        if (is_punct(doc, i, ","))
            return i;
    return verb;
}

static Voice voice_before(const Reader *r, uint32_t open)
{
    const Document *doc = r->doc;
    if (!open || token_at(doc, open)->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH))
        if (!open || !is_punct(doc, open - 1, ":,") || token_at(doc, open)->flags & TOKEN_PARAGRAPH)
            return nobody;
    uint32_t from = clause_start(r, open);
    bool colon = is_punct(doc, open - 1, ":");
    for (uint32_t v = open; v-- > from && v + VERB_BEFORE >= open;) {
        const Hit *verb = speech_at(doc, v);
        if (!verb || verb->feature == FEATURE_weak || v + verb->n > open)
            continue;
        uint32_t to = skip_inset(doc, from, v);
        Voice voice = tell(named_between(doc, from, to, true, true));
        if (!is_somebody(&voice)) /* La directrice générale, Anna Brandt, explique */
            voice = tell(named_between(doc, to, v, true, true));
        if (!is_somebody(&voice))
            voice = tell(named_between(doc, v + verb->n, open, false, true));
        if (!is_somebody(&voice))
            voice = subject_in(r, from, to, true);
        if (!is_somebody(&voice))
            voice = subject_in(r, v + verb->n, open, false);
        if (!is_somebody(&voice))
            voice = tell(described(doc, from, v));
        voice.told = true;
        return voice;
    }
    if (!colon)
        return nobody;
    Voice voice = subject_in(r, from, open - 1, true);
    return is_somebody(&voice) ? voice : tell(described(doc, from, open - 1));
}

/* --- nothing said: who goes on, or whom the sentence before is about --- */

static bool same_paragraph(const Document *doc, uint32_t from, uint32_t to)
{
    enum { BETWEEN_MAX = 80 };
    if (to - from > BETWEEN_MAX)
        return false;
    for (uint32_t i = from + 1; i <= to; i++)
        if (token_at(doc, i)->flags & TOKEN_PARAGRAPH)
            return false;
    return true;
}

static Voice voice_going_on(const Reader *r, uint32_t open)
{
    const Document *doc = r->doc;
    bool near = r->last_close != NONE && same_paragraph(doc, r->last_close, open);
    uint32_t from = clause_start(r, open);
    Voice v = nobody;
    if (from && token_at(doc, from)->flags & TOKEN_SENTENCE && from == open) { /* the sentence before */
        uint32_t start = clause_start(r, from - 1);
        if (!(near && start <= r->last_close + 1))
            v = named_between(doc, start, from, false, true);
    } else if (from < open)
        v = named_between(doc, from, open, true, true);
    if (!is_somebody(&v) && near)
        v = r->last;
    v.told = near && is_somebody(&v);
    return v;
}

/* --- is it one? --- */

typedef struct Inside {
    uint32_t words, capitals;
    bool sentence;
} Inside;

static Inside look_inside(const Document *doc, uint32_t from, uint32_t to)
{
    Inside in = {0};
    for (uint32_t i = from; i < to; i++) {
        const Token *t = token_at(doc, i);
        in.words += t->kind == TOKEN_WORD || t->kind == TOKEN_NUMBER;
        in.capitals += t->kind == TOKEN_WORD && t->shape != SHAPE_LOWER && t->shape != SHAPE_NONE;
    }
    const Token *last = token_at(doc, to - 1);
    in.sentence = last->kind == TOKEN_PUNCT && (is_end_mark(doc, to - 1) || is_punct(doc, to - 1, ","));
    return in;
}

static bool begins_sentence(const Document *doc, uint32_t open)
{
    return !open || token_at(doc, open)->flags & (TOKEN_SENTENCE | TOKEN_PARAGRAPH) || is_punct(doc, open - 1, ":");
}

static bool behind_article(const Document *doc, uint32_t open)
{
    const Hit *h = open ? hit_before(doc, open, CLASS_name_word) : NULL;
    return h && h->value == NAME_WORD_the;
}

static bool is_quotation(const Document *doc, uint32_t from, uint32_t to, bool told, Mark open)
{
    Inside in = look_inside(doc, from, to);
    bool title = in.words > 1 && in.capitals * 3 > in.words * 2 && !in.sentence;
    if (!in.words || title)
        return false;
    if (in.words < UNTOLD_WORDS && !in.sentence && behind_article(doc, from - 1) &&
        token_at(doc, from)->shape == SHAPE_LOWER)
        return false; /* the "supermarket of AI" */
    if (is_single(open))
        return told && in.words >= SPOKEN_WORDS;
    if (told)
        return in.words >= SPOKEN_WORDS || in.sentence || (in.words >= SHORT_WORDS && begins_sentence(doc, from - 1));
    return in.words >= UNTOLD_WORDS || (in.sentence && in.words >= SPOKEN_WORDS);
}

/* --- keeping --- */

static void give_voice(Document *doc, Quote *q, const Voice *v)
{
    q->speaker = v->entity;
    q->speaker_text = v->entity == NONE && v->text.end > v->text.start ? slice_of(doc, v->text) : (Slice){NULL, 0};
    q->organization = NONE;
    q->role = (Span){0, 0};
    if (v->mention != NONE) {
        const Mention *m = &doc->mentions.items[v->mention];
        q->role = m->role;
        q->organization = m->organization;
    }
    if (v->entity == NONE)
        return;
    const Entity *e = &doc->entities.items[v->entity];
    if (q->role.end == q->role.start)
        q->role = e->role;
    if (q->organization == NONE)
        q->organization = e->parent;
}

static void keep(Reader *r, uint32_t from, uint32_t to, const Voice *v, bool goes_on)
{
    Document *doc = r->doc;
    Quote *q = vector_add(&doc->memory, &doc->quotes);
    q->token = from;
    q->n = to - from;
    q->span = (Span){token_at(doc, from)->start, token_end(token_at(doc, to - 1))};
    give_voice(doc, q, v);
    if (is_somebody(v)) /* the speaker of a quotation that went on through paragraphs is told at its end */
        for (; r->waiting < doc->quotes.n - 1 && r->waiting != NONE; r->waiting++)
            give_voice(doc, &doc->quotes.items[r->waiting], v);
    if (!goes_on || is_somebody(v))
        r->waiting = NONE;
    else if (r->waiting == NONE)
        r->waiting = doc->quotes.n - 1;
}

/* Reads the quotation that opens at token i; returns the token to go on from. */
static uint32_t read_quote(Reader *r, uint32_t i, Mark open)
{
    Document *doc = r->doc;
    Pair pair = pair_from(doc, i, open);
    if ((!pair.closed && !pair.goes_on) || pair.close <= i + 1)
        return i + 1;
    Voice v = pair.closed ? voice_after(r, pair.close + 1) : nobody;
    Voice before = is_somebody(&v) && !is_punct(doc, i ? i - 1 : i, ":") ? nobody : voice_before(r, i);
    bool waits = r->waiting != NONE, told = v.told || before.told;
    if (is_somebody(&before))
        v = before;
    bool goes_on = !is_somebody(&v) && !pair.goes_on;
    if (goes_on)
        v = waits ? r->last : voice_going_on(r, i);
    /* who spoke just now may go on, but not in the middle of another sentence: Le « supermarché de l'IA » continue */
    told |= v.told && (!goes_on || begins_sentence(doc, i));
    if (!is_quotation(doc, i + 1, pair.close, told || waits || pair.goes_on, open))
        return is_single(open) ? i + 1 : pair.close + pair.closed;
    keep(r, i + 1, pair.close, &v, pair.goes_on);
    if (is_somebody(&v))
        r->last = v;
    r->last_close = pair.closed ? pair.close : pair.close - 1;
    return pair.close + pair.closed;
}

void quotes_find(Document *doc)
{
    Reader r = {doc, nobody, NONE, NONE};
    uint32_t check = 0;
    for (uint32_t i = 0; i < doc->tokens.n;) {
        if (i >= check) {
            if (!memory_go_on(&doc->memory))
                return;
            check = i + CHECK_TOKENS < doc->tokens.n ? i + CHECK_TOKENS : doc->tokens.n;
        }
        const Token *t = token_at(doc, i);
        for (; i < check && t->kind != TOKEN_QUOTE && (t->kind != TOKEN_PUNCT || t->len != 2); i++)
            t++; /* most tokens */
        if (i == check)
            continue;
        Mark m = mark_of(doc, i);
        if (!m || !can_open(doc, i, m)) {
            i++;
            continue;
        }
        i = read_quote(&r, i, m);
    }
}
