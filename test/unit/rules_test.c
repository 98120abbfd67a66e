/* Rules of the user's own: what they add, what they take back, and how they fail. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "dictionary.h"
#include "rules.h"
#include "unit.h"

static Rules rules;
static RuleError error;
static const RuleLimits limits = {1000000, 1000000, 20000};

static bool add(RuleText text)
{
    return rules_add(&rules, &text, &error);
}

static Status read_with(Document *doc, const char *text, const char *language)
{
    DocumentOptions options = {.published = NO_DAY, .language = language, .steps = READ_ALL, .rules = &rules};
    return document_read(doc, &host_malloc, text, strlen(text), &options);
}

TEST(rules_add_deals)
{
    static Document doc;
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(add((RuleText){.name = "croque",
                         .kind = "acquisition",
                         .status = "completed",
                         .pattern = "(?<acquirer>\\w+) croque (?<target>\\w+)(?: pour (?<amount>.{1,30}euros))?"}));
    CHECK(read_with(&doc, "Zorglub croque Champignac pour 3 millions d'euros.", "fr") == STATUS_OK);
    if (CHECK(doc.deals.n == 1 && doc.parties.n == 2)) {
        CHECK(doc.deals.items[0].kind == DEAL_acquisition && doc.deals.items[0].status == DEAL_STATUS_completed);
        CHECK(decimal_compare(doc.deals.items[0].value, (Decimal){3, 6}) == 0);
        CHECK(slice_equal(doc.parties.items[0].name, slice_from("Zorglub")));
        CHECK(slice_equal(doc.parties.items[1].name, slice_from("Champignac")));
        CHECK(slice_equal(doc.deals.items[0].rule, slice_from("croque")));
    }
    document_free(&doc);
    rules_free(&rules);
}

TEST(rules_deals_join_those_of_frames)
{
    static Document doc;
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(add(
        (RuleText){.name = "croque", .kind = "acquisition", .pattern = "(?<acquirer>\\w+) croque (?<target>\\w+)"}));
    CHECK(read_with(&doc, "Airbus croque Zorglub. Airbus a racheté Zorglub pour 2 millions d'euros.", "fr") ==
          STATUS_OK);
    CHECK(doc.deals.n == 1 && doc.deals.items[0].has_value);
    document_free(&doc);
    rules_free(&rules);
}

TEST(rules_take_back_deals)
{
    static Document doc;
    const char *text = "Mercato : Airbus a racheté Safran pour 2 millions d'euros.";
    rules_init(&rules, &host_malloc, &lexicon, limits);
    read_with(&doc, text, "fr");
    CHECK(doc.deals.n == 1);
    document_free(&doc);
    CHECK(add((RuleText){.name = "sport", .kind = "no_deal", .pattern = "(?i)mercato"}));
    read_with(&doc, text, "fr");
    CHECK(doc.deals.n == 0);
    document_free(&doc);
    rules_free(&rules);
}

TEST(rules_read_and_take_back_amounts)
{
    static Document doc;
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(add((RuleText){.name = "patates",
                         .kind = "amount",
                         .pattern = "(?<amount>[\\d,]+) patates",
                         .currency = "FRF",
                         .multiplier = "10000"}));
    CHECK(add((RuleText){.name = "jouet", .kind = "no_amount", .pattern = "\\d+ euros de Monopoly"}));
    read_with(&doc, "Une prime de 1,5 patates, puis 500 euros de Monopoly et 7 euros.", "fr");
    if (CHECK(doc.amounts.n == 2)) {
        CHECK(decimal_compare(doc.amounts.items[0].value, (Decimal){15000, 0}) == 0);
        CHECK(!strcmp(lexicon_string(&lexicon, doc.amounts.items[0].currency), "FRF"));
        CHECK_SPAN(&doc, doc.amounts.items[0].span, "1,5 patates");
        CHECK(decimal_compare(doc.amounts.items[1].value, (Decimal){7, 0}) == 0);
    }
    document_free(&doc);
    rules_free(&rules);
}

TEST(rules_hold_for_their_language)
{
    static Document doc;
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(add((RuleText){.name = "de", .kind = "no_amount", .pattern = "euros", .language = "de"}));
    read_with(&doc, "7 euros", "fr");
    CHECK(doc.amounts.n == 1);
    document_free(&doc);
    rules_free(&rules);
}

TEST(rules_refuse_what_could_not_work)
{
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(!add((RuleText){.name = "a", .kind = "amount", .pattern = "(?<amount>\\d+"}));
    CHECK(strstr(error.message, "missing closing parenthesis") && strstr(error.detail, "At the end"));
    CHECK(!add((RuleText){.name = "a", .kind = "amount", .pattern = "x+)y"}) && strstr(error.detail, "before"));
    CHECK(!add((RuleText){.name = "a", .kind = "takeover", .pattern = "x"}) && strstr(error.hint, "acquisition, "));
    CHECK(!add((RuleText){.name = "a", .kind = "loan", .pattern = "(?<bank>x)"}) && strstr(error.hint, "lender"));
    CHECK(!add((RuleText){.name = "a", .kind = "loan", .pattern = "x"}) && strstr(error.message, "no party"));
    CHECK(!add((RuleText){.name = "a", .kind = "no_deal", .pattern = "(?<target>x)"}));
    CHECK(!add((RuleText){.name = "a", .kind = "amount", .pattern = "x", .currency = "EURO"}));
    CHECK(!add((RuleText){.name = "a", .kind = "amount", .pattern = "x", .multiplier = "0"}));
    CHECK(!add((RuleText){.name = "a", .kind = "amount", .pattern = "x", .multiplier = "-1"}));
    CHECK(!add((RuleText){.name = "a", .kind = "amount", .pattern = "x", .language = "xx"}));
    CHECK(!add((RuleText){.name = "a", .kind = "loan", .pattern = "(?<lender>x)", .status = "done"}));
    CHECK(!add((RuleText){.name = "a", .kind = "amount", .pattern = ""}));
    CHECK(rules.rules.n == 0);
    rules_free(&rules);
}

TEST(rules_catastrophic_pattern_is_named)
{
    static Document doc;
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(add((RuleText){.name = "bad", .kind = "no_amount", .pattern = "(a|aa|a+)+$"}));
    CHECK(read_with(&doc, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "fr") ==
          STATUS_RULE_FAILED);
    CHECK(doc.failed && !strcmp(doc.failed->name, "bad"));
    document_free(&doc);
    rules_free(&rules);
}

TEST(rules_empty_matches_end)
{
    static Document doc;
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(add((RuleText){.name = "empty", .kind = "no_amount", .pattern = "é*"}));
    CHECK(read_with(&doc, "né en 7 euros é", "fr") == STATUS_OK);
    CHECK(doc.matches.n == 2 && doc.amounts.n == 1);
    document_free(&doc);
    rules_free(&rules);
}

/* A text of nothing but matches costs twice as much where it is twice as long. */
TEST(rules_cost_grows_as_the_text)
{
    enum { LINES = 60000 };
    static const char line[] = "Airbus croque Safran pour 3 millions d'euros.\n";
    static Document doc;
    char *text = malloc(LINES * sizeof line);
    double took[2];
    size_t n = 0;
    rules_init(&rules, &host_malloc, &lexicon, limits);
    CHECK(add((RuleText){.name = "croque",
                         .kind = "acquisition",
                         .pattern = "(?<acquirer>\\w+) croque (?<target>\\w+) pour (?<amount>.+euros)"}));
    CHECK(add((RuleText){.name = "sum",
                         .kind = "amount",
                         .pattern = "(?<amount>\\d+) millions d'euros",
                         .currency = "EUR",
                         .multiplier = "1000000"}));
    for (int i = 0; i < LINES; i++, n += sizeof line - 1)
        memcpy(text + n, line, sizeof line);
    for (int half = 1; half >= 0; half--) {
        clock_t began = clock();
        text[n >> half] = 0;
        CHECK(read_with(&doc, text, "fr") == STATUS_OK && doc.deals.n == 1);
        took[half] = (double)(clock() - began);
        document_free(&doc);
        if (half)
            text[n >> 1] = line[(n >> 1) % (sizeof line - 1)];
    }
    CHECK(took[0] < 4 * took[1] + CLOCKS_PER_SEC / 20);
    free(text);
    rules_free(&rules);
}
