/* lexicon.c - looking words up in the tables of lexicon.h. */
#include <string.h>

#include "lexicon.h"

uint32_t lexicon_hash(const char *folded, uint32_t len)
{
    uint64_t h = lexicon_hash_begin(len);
    uint32_t i = 0;
    for (; len - i > 8; i += 8)
        h = lexicon_hash_step(h, lexicon_load(folded + i));
    return (uint32_t)lexicon_hash_step(h, lexicon_head(folded + i, len - i));
}

bool lexicon_same(const Lexicon *lex, uint32_t node, const char *folded, uint32_t len)
{
    const char *text = lex->pool + lex->word_text[node];
    return !strncmp(text, folded, len) && !text[len];
}

uint32_t lexicon_word(const Lexicon *lex, const char *folded, uint32_t len)
{
    return lexicon_find(lex, lexicon_head(folded, len), lexicon_hash(folded, len), folded, len);
}

uint32_t lexicon_child(const Lexicon *lex, uint32_t node, uint32_t word)
{
    for (uint32_t i = lexicon_child_hash(node, word) & lex->child_mask;; i = (i + 1) & lex->child_mask) {
        const ChildSlot *slot = &lex->children[i];
        if (!slot->node)
            return 0;
        if (slot->parent == node && slot->word == word)
            return slot->node;
    }
}

bool lexicon_is(const Lexicon *lex, uint32_t node, Class class_)
{
    const Node *n = &lex->nodes[node];
    for (uint32_t i = 0; i < n->n_senses; i++)
        if (lex->senses[n->sense + i].class_ == class_)
            return true;
    return false;
}

int lexicon_language(const Lexicon *lex, const char *code)
{
    for (uint32_t i = 1; i < lex->n_languages; i++)
        if (!strcmp(lex->languages[i].code, code))
            return (int)i;
    return -1;
}
