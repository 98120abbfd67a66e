/*
 * corpus_quotes.c - runs test/corpus/LANGUAGE/quotes.txt: texts, what is quoted in them and who said it.
 *
 *     « Nous restons », a déclaré Anna Brandt. ⇒ "Nous restons" Anna Brandt
 *     Un « champion » européen. ⇒ -
 *
 * Each is "QUOTATION" SPEAKER, divided by "; "; the speaker is the entity's name, or the words that stand for it, or
 * -.
 */
#include "corpus.h"

static bool check_quotes(const Document *doc, const CorpusLine *line, CorpusText *got)
{
    for (uint32_t i = 0; i < doc->quotes.n; i++) {
        const Quote *q = &doc->quotes.items[i];
        Slice name = q->speaker != NONE ? doc->entities.items[q->speaker].name : q->speaker_text;
        if (!name.s)
            name = slice_from("-");
        corpus_write(got, "%s\"%.*s\" %.*s", i ? "; " : "", (int)(q->span.end - q->span.start),
                     doc->text + q->span.start, (int)name.len, name.s);
    }
    if (!doc->quotes.n)
        corpus_write(got, "-");
    return strcmp(got->s, line->wanted) == 0;
}

TEST(corpus_quotes)
{
    corpus_run("quotes", READ_QUOTES, check_quotes);
}
