/* Marked text: escaped, well nested, in its place. The facts are set by hand, so these tests know no language. */
#include "unit.h"

#include <stdlib.h>

#include "headline.h"

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
               "a “<span class=\"deal-quote\" title=\"quote: \">we buy "
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
    CHECK_TEXT(headline(doc, (HeadlineOptions){.format = HEADLINE_ANSI}), "a?[31m ??z\tb\n");
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
