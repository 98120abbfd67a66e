/* Marked text: escaped, well nested, in its place. The facts are set by hand, so these tests know no language. */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "headline.h"
#include "marked.h"

typedef struct Out {
    char text[8192];
    size_t len;
} Out;

static void take(void *data, const char *s, size_t len)
{
    Out *out = data;
    if (len > sizeof out->text - 1 - out->len)
        len = sizeof out->text - 1 - out->len;
    memcpy(out->text + out->len, s, len);
    out->len += len;
    out->text[out->len] = 0;
}

static Span span_of(const Document *doc, const char *part)
{
    const char *at = strstr(doc->text, part);
    if (!at)
        abort();
    return (Span){(uint32_t)(at - doc->text), (uint32_t)(at - doc->text + strlen(part))};
}

static void add_entity(Document *doc, const char *part, EntityKind kind)
{
    Mention *mention = vector_add(&doc->memory, &doc->mentions);
    mention->span = span_of(doc, part);
    mention->kind = (uint8_t)kind;
    mention->organization = NONE;
    mention->entity = doc->entities.n;
    *vector_add(&doc->memory, &doc->entities) =
        (Entity){.name = slice_of(doc, mention->span), .kind = (uint8_t)kind, .maker = NONE, .parent = NONE};
}

static void add_quote(Document *doc, const char *part)
{
    *vector_add(&doc->memory, &doc->quotes) =
        (Quote){.span = span_of(doc, part), .speaker = NONE, .organization = NONE};
}

/* A text without facts, to which the test adds its own. */
static Document *bare(const char *text)
{
    return unit_read(text, READ_TOKENS, NULL);
}

static const char *headline(Document *doc, HeadlineOptions options)
{
    static Out out;
    out.len = 0;
    out.text[0] = 0;
    CHECK(headline_write(doc, &options, &(HeadlineSink){take, &out}) == STATUS_OK);
    return out.text;
}

TEST(headline_escapes_html)
{
    Document *doc = bare("<script>alert(\"1\") & 'x'</script>");
    CHECK_TEXT(headline(doc, (HeadlineOptions){0}),
               "&lt;script&gt;alert(&quot;1&quot;) &amp; &#39;x&#39;&lt;/script&gt;");
    add_entity(doc, "<script>alert(\"1\")", ENTITY_organization);
    CHECK_TEXT(headline(doc, (HeadlineOptions){0}),
               "<mark class=\"deal-organization\" title=\"organization: &lt;script&gt;alert(&quot;1&quot;)\">"
               "&lt;script&gt;alert(&quot;1&quot;)</mark> &amp; &#39;x&#39;&lt;/script&gt;");
    unit_free(doc);
}

TEST(headline_nests_names_in_quotations)
{
    Document *doc = bare("a “we buy Valeo” b");
    add_quote(doc, "we buy Valeo");
    add_entity(doc, "Valeo", ENTITY_organization);
    CHECK_TEXT(headline(doc, (HeadlineOptions){.start_sel = "[", .stop_sel = "]"}), "a “we buy [Valeo]” b");
    CHECK_TEXT(headline(doc, (HeadlineOptions){0}),
               "a “<span class=\"deal-quote\" title=\"quote\">we buy "
               "<mark class=\"deal-organization\" title=\"organization: Valeo\">Valeo</mark></span>” b");
    unit_free(doc);
}

TEST(headline_drops_crossing_and_inner_marks)
{
    Document *doc = bare("one two three four");
    add_entity(doc, "one two", ENTITY_organization);
    add_entity(doc, "two three", ENTITY_person);
    add_entity(doc, "one", ENTITY_place);
    add_entity(doc, "four", ENTITY_place);
    CHECK_TEXT(headline(doc, (HeadlineOptions){.start_sel = "[", .stop_sel = "]"}), "[one two] three [four]");
    unit_free(doc);
}

TEST(headline_ansi_lets_no_control_through)
{
    Document *doc = bare("a\033[31m \xC2\x9B\x07z\tb\n");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_ANSI}), "a␛[31m �␇z\tb\n");
    unit_free(doc);
}

TEST(headline_ansi_returns_to_the_style_around)
{
    Document *doc = bare("x we buy Valeo now y");
    add_quote(doc, "we buy Valeo now");
    add_entity(doc, "Valeo", ENTITY_organization);
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_ANSI}),
               "x \033[3mwe buy \033[1;36mValeo\033[0m\033[3m now\033[0m y");
    unit_free(doc);
}

TEST(headline_fragments_hold_most_facts)
{
    Document *doc = unit_read("Nothing is said here. Valeo met Thales there. Then Renault came by. And so it was.",
                              READ_HITS, "en");
    CHECK(doc->sentences.n == 4);
    add_entity(doc, "Valeo", ENTITY_organization);
    add_entity(doc, "Thales", ENTITY_organization);
    add_entity(doc, "Renault", ENTITY_organization);
    HeadlineOptions options = {.start_sel = "[", .stop_sel = "]", .max_fragments = 1};
    CHECK_TEXT(headline(doc, options), "[Valeo] met [Thales] there.");
    options.max_fragments = 5;
    options.fragment_delimiter = " | ";
    CHECK_TEXT(headline(doc, options), "[Valeo] met [Thales] there. | Then [Renault] came by.");
    unit_free(doc);
}

/* --- every format --- */

static void add_deal(Document *doc, const char *part, const char *party, DealRole role)
{
    uint32_t number = doc->deals.n;
    *vector_add(&doc->memory, &doc->deals) = (Deal){.span = span_of(doc, part),
                                                    .kind = DEAL_acquisition,
                                                    .status = DEAL_STATUS_announced,
                                                    .currency = NONE,
                                                    .announced = NO_DAY,
                                                    .party = doc->parties.n,
                                                    .n_parties = 1};
    *vector_add(&doc->memory, &doc->parties) = (Party){.deal = number,
                                                       .role = (uint8_t)role,
                                                       .entity = NONE,
                                                       .name = slice_of(doc, span_of(doc, party)),
                                                       .span = span_of(doc, party)};
}

TEST(headline_splits_marks_that_cross)
{
    Document *doc = bare("A says “we buy B. We are glad” now.");
    add_deal(doc, "A says “we buy B.", "B", ROLE_target);
    add_quote(doc, "we buy B. We are glad");
    CHECK_TEXT(
        headline(doc, (HeadlineOptions){0}),
        "<span class=\"deal-event\" data-deal=\"1\" title=\"deal: acquisition, announced: B target\">A says “"
        "<span class=\"deal-quote\" title=\"quote\">we buy "
        "<mark class=\"deal-party\" data-role=\"target\" data-deal=\"1\" title=\"party: B; target of deal 1\">B"
        "</mark>.</span></span><span class=\"deal-quote deal-continued\" title=\"quote\"> We are glad</span>”"
        " now.");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_ANSI}),
               "A says “\033[3mwe buy \033[36mB\033[0m\033[3m.\033[0m \033[2m[1 acquisition, announced: B target]"
               "\033[0m\033[3m We are glad\033[0m” now.");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_MARKDOWN, .values = true}),
               "A says “we buy **B** ⟨party: B; target of deal 1⟩. ⟨deal 1: acquisition, announced: B target⟩"
               " We are glad ⟨quote⟩” now.");
    unit_free(doc);
}

TEST(headline_tells_the_roles_of_a_name)
{
    Document *doc = bare("Valeo buys Thales.");
    add_entity(doc, "Valeo", ENTITY_organization);
    add_deal(doc, "Valeo buys Thales.", "Valeo", ROLE_acquirer);
    add_deal(doc, "Thales", "Valeo", ROLE_seller);
    doc->deals.n = 0; /* the parties alone */
    CHECK_TEXT(headline(doc, (HeadlineOptions){0}),
               "<mark class=\"deal-organization\" data-role=\"acquirer seller\" data-deal=\"1 2\" "
               "title=\"organization: Valeo; acquirer of deal 1, seller of deal 2\">Valeo</mark> buys Thales.");
    unit_free(doc);
}

TEST(headline_markdown_begins_nothing)
{
    Document *doc =
        bare("# a *b* _c_ [d](e) <f> & `g` ~h~ | i\n1. x\n12) x\n- x\n    x\n\t x\n===\n \n⟨k⟩ \\ www.x https://y");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_MARKDOWN}),
               "\\# a \\*b\\* \\_c\\_ \\[d\\](e) &lt;f&gt; &amp; \\`g\\` \\~h\\~ \\| i\n1\\. x\n12\\) x\n\\- x\n"
               "&#32;   x\n&#9; x\n\\===\n \n&lang;k&rang; \\\\ www\\.x https\\://y");
    unit_free(doc);
}

TEST(headline_markdown_is_bold_where_it_can_be)
{
    Document *doc = bare("l'Alpha (€5) US$6 Beta");
    add_entity(doc, "Alpha", ENTITY_organization);
    add_entity(doc, "€5", ENTITY_product);
    add_entity(doc, "$6", ENTITY_product);
    add_entity(doc, "Beta", ENTITY_place);
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_MARKDOWN}), "l'**Alpha** (**€5**) US\\$6 **Beta**");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_MARKDOWN, .values = true}),
               "l'**Alpha** ⟨organization⟩ (**€5** ⟨product⟩) US\\$6 ⟨product⟩ **Beta** ⟨place⟩");
    unit_free(doc);
}

TEST(headline_either_selector_alone_replaces_the_marks)
{
    Document *doc = bare("a Valeo b");
    add_entity(doc, "Valeo", ENTITY_organization);
    CHECK_TEXT(headline(doc, (HeadlineOptions){.start_sel = "["}), "a [Valeo b");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.stop_sel = "]"}), "a Valeo] b");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.stop_sel = "]", .legend = true}), "a Valeo] b");
    unit_free(doc);
}

/* --- words --- */

static const char *words_of(const char *text, HeadlineOptions options)
{
    static char copy[8192];
    Document *doc = unit_read(text, READ_HITS, "en");
    options.start_sel = "[";
    options.stop_sel = "]";
    add_entity(doc, "Valeo", ENTITY_organization);
    add_entity(doc, "Thales", ENTITY_organization);
    strcpy(copy, headline(doc, options));
    unit_free(doc);
    return copy;
}

TEST(headline_cuts_long_sentences_around_the_facts)
{
    const char *text = "Last week, and to the surprise of nobody at all, Valeo bought shares of Thales from a bank "
                       "that has kept them for a long time. It was late.";
    HeadlineOptions options = {.max_fragments = 1, .max_words = 9};
    CHECK_TEXT(words_of(text, options), "at all, [Valeo] bought shares of [Thales] from a");
    options.short_word = 3;
    CHECK_TEXT(words_of(text, options), "[Valeo] bought shares of [Thales] from");
    options.max_words = 2;
    CHECK_TEXT(words_of(text, options), "[Valeo] bought");
    options.max_words = 100;
    CHECK_TEXT(words_of(text, options), "Last week, and to the surprise of nobody at all, [Valeo] bought shares of "
                                        "[Thales] from a bank that has kept them for a long time.");
}

TEST(headline_takes_more_sentences_for_few_words)
{
    const char *text = "It was late. Valeo bought Thales. The sun shone. And then it rained.";
    HeadlineOptions options = {.max_fragments = 1, .min_words = 6};
    CHECK_TEXT(words_of(text, options), "[Valeo] bought [Thales]. The sun shone.");
    options.min_words = 12;
    CHECK_TEXT(words_of(text, options), "It was late. [Valeo] bought [Thales]. The sun shone. And then it rained.");
}

/* A window in every place of a text shows every fact whole or not at all. */
TEST(headline_windows_keep_facts_whole)
{
    const char *text = "one two Valeo four five six Thales eight (nine), ten eleven twelve";
    for (uint32_t max = 1; max < 14; max++)
        for (uint32_t short_word = 0; short_word < 6; short_word += 3) {
            const char *got =
                words_of(text, (HeadlineOptions){.max_fragments = 1, .max_words = max, .short_word = short_word});
            const char *open = strchr(got, '[');
            CHECK(open && (strncmp(open, "[Valeo]", 7) == 0 || strncmp(open, "[Thales]", 8) == 0));
            for (const char *s = got; (s = strchr(s, '[')); s++)
                CHECK(strncmp(s, "[Valeo]", 7) == 0 || strncmp(s, "[Thales]", 8) == 0);
        }
}

TEST(headline_shows_the_first_sentence_where_there_is_no_fact)
{
    Document *doc = unit_read("Nothing is said here. Nor here.", READ_HITS, "en");
    CHECK_TEXT(headline(doc, (HeadlineOptions){.max_fragments = 2}), "Nothing is said here.");
    unit_free(doc);
}

/* --- nothing escapes --- */

static const char *const hostile[] = {"<script>alert(1)</script>",
                                      "</mark>",
                                      "</span><img src=x onerror=alert(1)>",
                                      "\" onmouseover=\"x",
                                      "'",
                                      "&",
                                      "&lt;",
                                      "&#x3C;",
                                      "&#0;",
                                      "<!--",
                                      "-->",
                                      "<![CDATA[",
                                      "]]>",
                                      "<",
                                      ">",
                                      "\"",
                                      "\033[31m",
                                      "\033]0;x\007",
                                      "\xC2\x9B"
                                      "31m",
                                      "\r",
                                      "\x7F",
                                      "\x01",
                                      "\b",
                                      "**",
                                      "*",
                                      "_",
                                      "`",
                                      "```",
                                      "\n# ",
                                      "\n- ",
                                      "\n1. ",
                                      "\n    ",
                                      "\n\n",
                                      "\n",
                                      "\t",
                                      " ",
                                      " ",
                                      " ",
                                      "[a](b)",
                                      "![a](b)",
                                      "⟨",
                                      "⟩",
                                      " ⟨deal⟩",
                                      "\\",
                                      "|",
                                      "~~",
                                      "$",
                                      "www.",
                                      "http://",
                                      "@",
                                      "{{x}}",
                                      "’",
                                      "“",
                                      "”",
                                      "\"",
                                      "\xC2\xA0",
                                      "日本",
                                      "é",
                                      "\xE2\x80\xAE",
                                      "Amazon",
                                      "OpenAI",
                                      "Carrefour",
                                      "Valeo",
                                      " buys ",
                                      " a racheté ",
                                      "$5 billion",
                                      "5 millions d'euros",
                                      "Monday",
                                      "in 2025",
                                      "said Jane Smith, CEO of Amazon",
                                      ". ",
                                      ", ",
                                      "for ",
                                      "exclusive",
                                      "x",
                                      "y.z"};

static uint32_t dice(uint32_t *state, uint32_t n)
{
    *state = *state * 1664525u + 1013904223u;
    return (uint32_t)(((uint64_t)(*state >> 8) * n) >> 24);
}

static size_t random_text(uint32_t *state, char *text, size_t size)
{
    size_t len = 0;
    for (uint32_t n = 1 + dice(state, 40); n > 0; n--) {
        const char *piece = hostile[dice(state, sizeof hostile / sizeof *hostile)];
        if (len + strlen(piece) >= size)
            break;
        memcpy(text + len, piece, strlen(piece));
        len += strlen(piece);
    }
    text[len] = 0;
    return len;
}

/* From the beginning of one character to that of another. */
static Span random_span(uint32_t *state, const Document *doc)
{
    uint32_t ends[2];
    for (int i = 0; i < 2; i++) {
        ends[i] = dice(state, doc->len + 1);
        while (ends[i] < doc->len && ((unsigned char)doc->text[ends[i]] & 0xC0) == 0x80)
            ends[i]++;
    }
    return ends[0] < ends[1] ? (Span){ends[0], ends[1]} : (Span){ends[1], ends[0]};
}

/* Facts at random places, beside those that were read: they cross, nest and touch in every way. */
static void add_random_facts(uint32_t *state, Document *doc)
{
    for (uint32_t n = dice(state, 12); n > 0; n--)
        switch (dice(state, 4)) {
        case 0:
            *vector_add(&doc->memory, &doc->quotes) = (Quote){.span = random_span(state, doc),
                                                              .speaker = NONE,
                                                              .speaker_text = slice_of(doc, random_span(state, doc)),
                                                              .role = random_span(state, doc),
                                                              .organization = NONE};
            break;
        case 1:
            *vector_add(&doc->memory, &doc->amounts) =
                (Amount){.span = random_span(state, doc), .currency = NONE, .qualifier = QUALIFIER_vague};
            break;
        case 2:
            *vector_add(&doc->memory, &doc->dates) =
                (DateMention){.span = random_span(state, doc), .starts = NO_DAY, .ends = NO_DAY, .kind = DATE_month};
            break;
        default:
            *vector_add(&doc->memory, &doc->deals) = (Deal){.span = random_span(state, doc),
                                                            .currency = NONE,
                                                            .announced = NO_DAY,
                                                            .party = doc->parties.n,
                                                            .n_parties = 1};
            *vector_add(&doc->memory, &doc->parties) = (Party){.deal = doc->deals.n - 1,
                                                               .entity = NONE,
                                                               .name = slice_of(doc, random_span(state, doc)),
                                                               .span = random_span(state, doc)};
        }
}

/* The characters that a terminal gets in place of controls. */
static size_t without_controls(const char *s, size_t len, char *text)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c == 0xC2 && (unsigned char)s[i + 1] < 0xA0) {
            memcpy(text + n, "\xEF\xBF\xBD", 3);
            n += 3, i++;
        } else if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) {
            memcpy(text + n, "\xE2\x90", 2);
            text[n + 2] = (char)(c == 0x7F ? 0xA1 : 0x80 + c);
            n += 3;
        } else
            text[n++] = s[i];
    }
    return n;
}

typedef struct Page {
    char s[1 << 18];
    size_t len;
} Page;

static void take_page(void *data, const char *s, size_t len)
{
    Page *page = data;
    CHECK(len <= sizeof page->s - page->len);
    memcpy(page->s + page->len, s, len);
    page->len += len;
}

static void check_marked(Document *doc, const HeadlineOptions *options, uint32_t round)
{
    static Page page;
    static char text[1 << 18], wanted[1 << 14];
    size_t n, n_wanted = doc->len;
    page.len = 0;
    CHECK(headline_write(doc, options, &(HeadlineSink){take_page, &page}) == STATUS_OK);
    memcpy(wanted, doc->text, doc->len);
    if (options->format == HEADLINE_ANSI)
        n_wanted = without_controls(doc->text, doc->len, wanted);
    bool well = CHECK(marked_read(options->format, page.s, page.len, text, &n));
    if (options->max_fragments == 0)
        well = CHECK(n == n_wanted && memcmp(text, wanted, n) == 0) && well;
    if (!well)
        printf("# round %u, format %d\n# --- text\n%s\n# --- marked\n%.*s\n", round, (int)options->format, doc->text,
               (int)page.len, page.s);
}

TEST(headline_of_random_texts_escapes_nothing)
{
    enum { ROUNDS = 4000 };
    static char text[4096];
    uint32_t state = 20251103;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        random_text(&state, text, sizeof text);
        Document *doc = unit_read(text, READ_ALL, round % 2 ? "en" : "fr");
        if (round % 4 > 0)
            add_random_facts(&state, doc);
        for (HeadlineFormat format = 0; format < HEADLINE_FORMATS; format++) {
            HeadlineOptions options = {.format = format, .values = true};
            check_marked(doc, &options, round);
            options.max_fragments = 1 + dice(&state, 3);
            options.max_words = dice(&state, 8);
            options.min_words = dice(&state, 8);
            options.short_word = dice(&state, 4);
            options.fragment_delimiter = " ";
            check_marked(doc, &options, round);
        }
        unit_free(doc);
    }
}
