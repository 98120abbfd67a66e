/*
 * corpus_money.c - runs test/corpus/LANGUAGE/money.txt: sentences and the money in them.
 *
 *     Le groupe paie 38 milliards de dollars. ⇒ 38000000000 USD exact "38 milliards de dollars"
 *     between 2 and 3 million euros ⇒ 2000000..3000000 EUR range "2 and 3 million euros"
 *     plusieurs millions d'euros ⇒ ? EUR vague "plusieurs millions d'euros"
 *     the dollar rose ⇒ -
 *
 * Each is VALUE[..MAX] CURRENCY QUALIFIER "SURFACE"; ? is a value or a currency that the text leaves open. They are
 * divided by "; ", in the order of the text, and must be all that the engine finds.
 */
#include "corpus.h"

static void write_value(CorpusText *out, bool known, Decimal value)
{
    char s[DECIMAL_TEXT_MAX] = "?";
    if (known)
        decimal_write(value, s);
    corpus_write(out, "%s", s);
}

static bool check_money(const Document *doc, const CorpusLine *line, CorpusText *got)
{
    for (uint32_t i = 0; i < doc->amounts.n; i++) {
        const Amount *a = &doc->amounts.items[i];
        corpus_write(got, "%s", i ? "; " : "");
        write_value(got, a->has_value, a->value);
        if (a->has_max) {
            corpus_write(got, "..");
            write_value(got, true, a->max);
        }
        corpus_write(got, " %s %s", a->currency == NONE ? "?" : lexicon_string(doc->lexicon, a->currency),
                     qualifier_names[a->qualifier]);
        corpus_write(got, " \"%.*s\"", (int)(a->span.end - a->span.start), doc->text + a->span.start);
    }
    if (!doc->amounts.n)
        corpus_write(got, "-");
    return strcmp(got->s, line->wanted) == 0;
}

TEST(corpus_money)
{
    corpus_run("money", READ_AMOUNTS, check_money);
}
