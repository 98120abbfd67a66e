/* Names of the user's own: which text they match, what they become, what they outweigh. */
#include <stdio.h>

#include "dictionary.h"
#include "unit.h"

typedef struct Row {
    const char *alias, *name, *kind, *language;
} Row;

static Dictionary dictionary;

/* Reads a text with these rows, up to one without an alias. */
static void read_with(Document *doc, const char *text, const char *language, const Row *rows)
{
    DocumentOptions options = {
        .published = NO_DAY, .language = language, .steps = READ_ALL, .dictionary = &dictionary};
    dictionary_init(&dictionary, &host_malloc, &lexicon);
    for (; rows->alias; rows++)
        dictionary_add(&dictionary, slice_from(rows->alias), slice_from(rows->name), (uint8_t)listed_kind(rows->kind),
                       rows->language ? (uint8_t)lexicon_language(&lexicon, rows->language) : LANGUAGE_NONE);
    dictionary_finish(&dictionary);
    CHECK(dictionary.memory.status == STATUS_OK);
    CHECK(document_read(doc, &host_malloc, text, strlen(text), &options) == STATUS_OK);
}

/* "surface kind name; …" for every mention */
static void check_names(const char *text, const char *language, const Row *rows, const char *wanted)
{
    static Document doc;
    char got[2000] = "";
    size_t n = 0;
    read_with(&doc, text, language, rows);
    for (uint32_t i = 0; i < doc.mentions.n; i++) {
        const Mention *m = &doc.mentions.items[i];
        Slice surface = slice_of(&doc, m->span), name = doc.entities.items[m->entity].name;
        n += (size_t)snprintf(got + n, sizeof got - n, "%s%.*s %s %.*s", i ? "; " : "", (int)surface.len, surface.s,
                              entity_kind_names[m->kind], (int)name.len, name.s);
    }
    CHECK_TEXT(got, wanted);
    document_free(&doc);
    dictionary_free(&dictionary);
}

TEST(dictionary_names_what_no_list_has)
{
    check_names("Hier, la mairie a choisi zorglub pour ses cantines.", "fr",
                (Row[]){{"zorglub", "Zorglub Restauration", "organization"}, {0}},
                "zorglub organization Zorglub Restauration");
}

TEST(dictionary_takes_the_longest_alias)
{
    check_names(
        "Contrat signé entre Val Noir Énergie et Val Noir.", "fr",
        (Row[]){{"Val Noir", "Val Noir", "place"}, {"Val Noir Énergie", "Val Noir Énergie SA", "organization"}, {0}},
        "Val Noir Énergie organization Val Noir Énergie SA; Val Noir place Val Noir");
}

/* "van" begins many a person's name, but here it ends one of the user's. */
TEST(dictionary_name_ends_before_the_next_begins)
{
    check_names("Gisteren sprak zorglub van Jansen over de cijfers.", "nl",
                (Row[]){{"zorglub van", "Zorglub", "organization"}, {0}},
                "zorglub van organization Zorglub; Jansen person Jansen");
}

TEST(dictionary_aliases_are_one_entity)
{
    static Document doc;
    read_with(&doc, "La BFQ a prêté 3 millions. Banque Fiq, dit-on. Banque fiduciaire Quirat attend.", "fr",
              (Row[]){{"BFQ", "Banque Fiq", "organization"},
                      {"Banque fiduciaire Quirat", "Banque Fiq", "organization"},
                      {"Banque Fiq", "Banque Fiq", "organization"},
                      {0}});
    CHECK(doc.entities.n == 1 && doc.mentions.n == 3);
    document_free(&doc);
    dictionary_free(&dictionary);
}

TEST(dictionary_joins_the_names_of_the_lexicon)
{
    static Document doc;
    read_with(&doc, "AWS grows. The Seattle cloud grows too, said Amazon Web Services.", "en",
              (Row[]){{"The Seattle cloud", "Amazon Web Services", "organization"}, {0}});
    CHECK(doc.entities.n == 1 && doc.mentions.n == 3);
    document_free(&doc);
    dictionary_free(&dictionary);
}

TEST(dictionary_capitals_are_asked_for_as_written)
{
    const Row rows[] = {{"Pomme", "Pomme SA", "organization"}, {"ORB", "Orb", "organization"}, {0}};
    check_names("La pomme est mûre, Pomme grandit, POMME aussi.", "fr", rows,
                "Pomme organization Pomme SA; POMME organization Pomme SA");
    check_names("Il parle de l'ORB et de l'orb.", "fr", rows, "ORB organization Orb");
}

TEST(dictionary_stop_words_are_no_names)
{
    check_names("Le rachat d'Orvanel par Tarnhelm SA.", "fr", (Row[]){{"Orvanel", "Orvanel", "stop"}, {0}},
                "Tarnhelm SA organization Tarnhelm SA");
    check_names("Le rachat d'Orvanel Santé par Tarnhelm SA.", "fr",
                (Row[]){{"Orvanel", "Orvanel", "stop"}, {"Orvanel Santé", "Orvanel Santé", "organization"}, {0}},
                "Orvanel Santé organization Orvanel Santé; Tarnhelm SA organization Tarnhelm SA");
}

TEST(dictionary_kind_outweighs_the_evidence)
{
    check_names("Le PDG de Jean Valois a démissionné.", "fr",
                (Row[]){{"Jean Valois", "Jean Valois", "organization"}, {0}}, "Jean Valois organization Jean Valois");
}

TEST(dictionary_rows_of_another_language_are_left)
{
    const Row rows[] = {{"zorglub", "Zorglub", "organization", "de"}, {0}};
    check_names("on parle de zorglub ici", "fr", rows, "");
    check_names("man spricht von zorglub hier", "de", rows, "zorglub organization Zorglub");
}

TEST(dictionary_legal_form_goes_with_the_name)
{
    check_names("He runs Qwib, Inc. from home.", "en", (Row[]){{"Qwib", "Qwib", "organization"}, {0}},
                "Qwib, Inc. organization Qwib");
}

TEST(dictionary_names_are_no_amounts_and_no_dates)
{
    static Document doc;
    const char *text = "50 Cent joue lundi avec Monday Motors.";
    read_with(&doc, text, "en",
              (Row[]){{"50 Cent", "50 Cent", "person"}, {"Monday Motors", "Monday Motors", "organization"}, {0}});
    CHECK(doc.amounts.n == 0 && doc.dates.n == 0 && doc.mentions.n == 2);
    document_free(&doc);
    dictionary_free(&dictionary);
}

TEST(dictionary_refuses_aliases_that_could_not_be_found)
{
    CHECK(!alias_refused("Orvanel", 7));
    CHECK(!alias_refused("3 Suisses & Cie", 15));
    CHECK(alias_refused("", 0) != NULL);
    CHECK(alias_refused(" \t ", 3) != NULL);
    CHECK(alias_refused("a\n\nb", 4) != NULL);
    char words[100] = "";
    for (int i = 0; i < 25; i++)
        strcat(words, "a ");
    CHECK(alias_refused(words, strlen(words)) != NULL);
    char letters[66] = "";
    memset(letters, 'x', 65);
    CHECK(alias_refused(letters, 65) != NULL);
}

/* Every alias is found, among a hundred thousand. */
TEST(dictionary_holds_a_hundred_thousand)
{
    static Document doc;
    char alias[64];
    int found = 0;
    DocumentOptions options = {.published = NO_DAY, .language = "en", .steps = READ_HITS, .dictionary = &dictionary};
    dictionary_init(&dictionary, &host_malloc, &lexicon);
    for (int i = 0; i < 100000; i++) {
        snprintf(alias, sizeof alias, "Zq%dx Holding %d", i % 1000, i);
        dictionary_add(&dictionary, slice_from(alias), slice_from(alias), ENTITY_organization, LANGUAGE_NONE);
    }
    dictionary_finish(&dictionary);
    for (int i = 0; i < 100000; i += 97) {
        snprintf(alias, sizeof alias, "Zq%dx Holding %d", i % 1000, i);
        document_read(&doc, &host_malloc, alias, strlen(alias), &options);
        found +=
            doc.listed.n == 1 && slice_equal(dictionary.rows.items[doc.listed.items[0].row].name, slice_from(alias));
        document_free(&doc);
    }
    CHECK(found == 100000 / 97 + 1);
    CHECK(dictionary.memory.bytes < 64u << 20);
    dictionary_free(&dictionary);
}
