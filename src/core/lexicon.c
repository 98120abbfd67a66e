/* lexicon.c - looking words up in the tables of lexicon.h. */
#include <string.h>

#include "lexicon.h"

/* FNV-1a, then a final mix so that the low bits, which pick the slot, depend on all of it. */
uint32_t lexicon_hash(const char *folded, uint32_t len)
{
    uint32_t h = 2166136261u;
    for (uint32_t i = 0; i < len; i++)
        h = (h ^ (uint8_t)folded[i]) * 16777619u;
    h ^= h >> 15;
    h *= 2246822519u;
    return h ^ h >> 13;
}

/* The text is compared too: a 32-bit hash alone would take an unknown word for a known one every few million tokens. */
uint32_t lexicon_word(const Lexicon *lex, const char *folded, uint32_t len)
{
    uint32_t hash = lexicon_hash(folded, len);
    for (uint32_t i = hash & lex->word_mask;; i = (i + 1) & lex->word_mask) {
        const WordSlot *slot = &lex->words[i];
        if (!slot->node)
            return 0;
        if (slot->hash == hash) {
            const char *text = lex->pool + lex->word_text[slot->node];
            if (!strncmp(text, folded, len) && !text[len])
                return slot->node;
        }
    }
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
