/* Characters, languages, tokens: what the later steps stand on. */
#include "unit.h"

TEST(document_counts_characters)
{
    char text[2001];
    for (int i = 0; i < 1000; i++)
        memcpy(text + 2 * i, "é", 2);
    text[2000] = 0;
    Document *doc = unit_read(text, READ_TOKENS, NULL);
    for (uint32_t i = 0; i <= 1000; i++)
        if (!CHECK(document_chars(doc, 2 * i) == i))
            break;
    unit_free(doc);
}

TEST(document_empty_has_nothing)
{
    Document *doc = unit_read("", READ_ALL, NULL);
    CHECK(doc->tokens.n == 0 && doc->deals.n == 0 && doc->amounts.n == 0);
    CHECK(document_chars(doc, 0) == 0);
    CHECK(doc->language == LANGUAGE_NONE);
    unit_free(doc);
}

TEST(document_unknown_language_is_refused)
{
    static Document doc;
    DocumentOptions options = {.published = NO_DAY, .language = "xx", .steps = READ_TOKENS};
    CHECK(document_read(&doc, &host_malloc, "a", 1, &options) == STATUS_UNKNOWN_LANGUAGE);
    document_free(&doc);
}

static void check_language(const char *text, const char *code)
{
    Document *doc = unit_read(text, READ_HITS, NULL);
    CHECK_TEXT(doc->language == LANGUAGE_NONE ? "" : doc->lexicon->languages[doc->language].code, code);
    unit_free(doc);
}

TEST(language_is_detected)
{
    check_language("Le groupe a annoncé hier que ses ventes avaient augmenté dans tous les pays.", "fr");
    check_language("The group said yesterday that its sales had gone up in all of its markets.", "en");
    check_language("0123 456", "");
}

TEST(tokens_cover_the_text_in_order)
{
    const char *text = "L’accord (AWS) vaut 1 250,50 €… “Ok”, dit-elle.\n\nÎle-de-France 😀 \xD8\xB3\xD9\x84";
    Document *doc = unit_read(text, READ_TOKENS, "fr");
    uint32_t end = 0;
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        const Token *token = token_at(doc, i);
        CHECK(token->start >= end && token->len > 0 && token_end(token) <= doc->len);
        end = token_end(token);
    }
    CHECK(doc->tokens.n > 15);
    unit_free(doc);
}

TEST(tokens_stand_broken_utf8)
{
    static Document doc;
    const char bytes[] = "a\xff\xfe\xc3 \xe2\x82 b\xf0\x9f";
    DocumentOptions options = {.published = NO_DAY, .steps = READ_ALL};
    CHECK(document_read(&doc, &host_malloc, bytes, sizeof bytes - 1, &options) == STATUS_OK);
    document_free(&doc);
}

TEST(addresses_are_no_prose)
{
    Document doc;
    const char *text = "Voir https://example.com/OpenAI/5-millions-euros?x=Apple et <presse@Microsoft.com>, "
                       "www.Google.fr ; 5 euros @ Apple.";
    DocumentOptions options = {.published = NO_DAY, .language = "fr", .steps = READ_AMOUNTS | READ_ENTITIES};
    CHECK(document_read(&doc, &host_malloc, text, strlen(text), &options) == STATUS_OK);
    CHECK(doc.amounts.n == 1);
    for (uint32_t i = 0; i < doc.mentions.n; i++)
        CHECK(doc.mentions.items[i].span.start > strcspn(text, ";"));
    document_free(&doc);
}
