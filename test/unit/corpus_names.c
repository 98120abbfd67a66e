/*
 * corpus_names.c - runs test/corpus/LANGUAGE/names.txt: texts and the entities they speak of, in the order they come.
 *
 *     Jean Morel, PDG de Valtier, parle. ⇒ person "Jean Morel" role "PDG" of "Valtier"; organization "Valtier"
 *     Il pleut sur la ville. ⇒ -
 *
 * Each entity once: its kind and name; of a person also role and organization, of a product its maker.
 */
#include "corpus.h"

static void write_entity(const Document *doc, const Entity *e, CorpusText *got)
{
    corpus_write(got, "%s%s \"%.*s\"", got->len ? "; " : "", entity_kind_names[e->kind], (int)e->name.len, e->name.s);
    if (e->role.end)
        corpus_write(got, " role \"%.*s\"", (int)(e->role.end - e->role.start), doc->text + e->role.start);
    if (e->parent != NONE)
        corpus_write(got, " of \"%.*s\"", (int)doc->entities.items[e->parent].name.len,
                     doc->entities.items[e->parent].name.s);
    if (e->maker != NONE)
        corpus_write(got, " by \"%.*s\"", (int)doc->entities.items[e->maker].name.len,
                     doc->entities.items[e->maker].name.s);
}

static bool check_names(const Document *doc, const CorpusLine *line, CorpusText *got)
{
    for (uint32_t i = 0; i < doc->entities.n; i++)
        write_entity(doc, &doc->entities.items[i], got);
    if (!got->len)
        corpus_write(got, "-");
    return strcmp(got->s, line->wanted) == 0;
}

TEST(corpus_names)
{
    corpus_run("names", READ_ENTITIES, check_names);
}
