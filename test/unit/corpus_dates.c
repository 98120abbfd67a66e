/*
 * corpus_dates.c - runs test/corpus/LANGUAGE/dates.txt: sentences and the dates, periods and durations in them.
 *
 *     2025-11-03 | L'accord a été signé lundi. ⇒ date 2025-11-03..2025-11-03 "lundi"
 *     a seven-year supply deal ⇒ duration P7Y "seven-year"
 *     on 31 February ⇒ -
 *
 * Each is KIND STARTS..ENDS "SURFACE", an open end is -; a duration is its length, P? where that is left open. They
 * are divided by "; ", in the order of the text, and must be all that the engine finds.
 */
#include "corpus.h"

#include "calendar.h"

static void write_day(CorpusText *out, Day day)
{
    if (day == NO_DAY) {
        corpus_write(out, "-");
        return;
    }
    Civil c = day_civil(day);
    corpus_write(out, "%04d-%02d-%02d", c.year, c.month, c.day);
}

static void write_term(CorpusText *out, const DateMention *d)
{
    if (!d->has_term) {
        corpus_write(out, "P?");
        return;
    }
    corpus_write(out, "P");
    if (d->term.months / MONTHS)
        corpus_write(out, "%dY", d->term.months / MONTHS);
    if (d->term.months % MONTHS)
        corpus_write(out, "%dM", d->term.months % MONTHS);
    if (d->term.days)
        corpus_write(out, "%dD", d->term.days);
}

static bool check_dates(const Document *doc, const CorpusLine *line, CorpusText *got)
{
    for (uint32_t i = 0; i < doc->dates.n; i++) {
        const DateMention *d = &doc->dates.items[i];
        corpus_write(got, "%s%s ", i ? "; " : "", date_kind_names[d->kind]);
        if (d->kind == DATE_duration)
            write_term(got, d);
        else {
            write_day(got, d->starts);
            corpus_write(got, "..");
            write_day(got, d->ends);
        }
        corpus_write(got, " \"%.*s\"", (int)(d->span.end - d->span.start), doc->text + d->span.start);
    }
    if (!doc->dates.n)
        corpus_write(got, "-");
    return strcmp(got->s, line->wanted) == 0;
}

TEST(corpus_dates)
{
    corpus_run("dates", READ_DATES, check_dates);
}
