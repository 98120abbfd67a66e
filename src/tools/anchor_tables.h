/*
 * anchor_tables.h - writes the tables of src/core/anchors.h out of a lexicon.
 *
 * Every form of an anchor's class is found again as the path of its node. A form of one word gives that word's head;
 * one of several ("billet vert") its longest word, unless one of them is an anchor by itself ("dollar canadien").
 */
#ifndef DEALS_ANCHOR_TABLES_H
#define DEALS_ANCHOR_TABLES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../core/anchors.h"

enum { ANCHOR_SLOTS = 8192 };

static AnchorSlot anchor_slots[ANCHOR_SLOTS];
static AnchorFilter anchor_filters[LANGUAGES_MAX];
static uint64_t anchor_symbols[128];
static uint32_t anchor_heads;
static const Anchors anchors_made = {anchor_slots, (const AnchorFilter *)anchor_filters, anchor_symbols,
                                     ANCHOR_SLOTS - 1};

/* The slot of a head, which a language has from now on. */
static inline AnchorSlot *anchor_slot(const Lexicon *lex, uint64_t head, uint8_t language)
{
    AnchorSlot *slot = (AnchorSlot *)anchor_find(&anchors_made, head);
    anchor_heads += !slot->head;
    if (anchor_heads > ANCHOR_SLOTS / 4 * 3) {
        fprintf(stderr, "lexicon: more words of money than anchor_tables.h has slots for\n");
        exit(1);
    }
    slot->head = head;
    for (uint32_t l = 0; l < lex->n_languages; l++)
        if (l == language || language == LANGUAGE_COMMON) {
            uint32_t bit = anchor_hash(head) % ANCHOR_FILTER_BITS;
            anchor_filters[l][bit / 64] |= (uint64_t)1 << bit % 64;
        }
    return slot;
}

static inline void anchor_add(const Lexicon *lex, uint32_t word, uint8_t language, uint8_t caps)
{
    const char *text = lex->pool + lex->word_text[word];
    text += *text == '\''; /* 'anga, of pa'anga */
    const uint64_t bit = (uint64_t)1 << language;
    uint32_t n, len = (uint32_t)strlen(text);
    char elided[10];
    uint64_t head = anchor_head(text, len, &n);
    if (n) {
        snprintf(elided, sizeof elided, "%.*s'", (int)n, text);
        uint32_t node = lexicon_word(lex, elided, n + 1);
        AnchorSlot *slot = anchor_slot(lex, head, language);
        slot->elides |= node && lexicon_is(lex, node, CLASS_elision);
        *(n < len           ? &slot->goes_on
          : caps & CAPS_ALL ? &slot->large
          : caps & 1        ? &slot->capital
                            : &slot->small) |= bit;
    } else if (anchor_is_letter((uint8_t)text[0], (uint8_t)text[1])) {
        anchor_slot(lex, lexicon_head(text, 2), language)->goes_on |= bit;
    } else if ((uint8_t)text[0] < 128) {
        anchor_symbols[(uint8_t)text[0]] |= bit;
    } else if (anchor_passes(text, len)) {
        fprintf(stderr, "lexicon: \"%s\" is money, but anchors.h passes it by\n", text);
        exit(1);
    }
}

/* Has the word a sense of an anchor's class by itself, however it is written, in this language or in all? */
static inline bool anchor_alone(const Lexicon *lex, uint32_t word, uint8_t language)
{
    const Node *n = &lex->nodes[word];
    for (const Sense *s = lex->senses + n->sense, *end = s + n->n_senses; s < end; s++)
        if (ANCHOR_CLASSES >> s->class_ & 1 && !s->caps &&
            (s->language == language || s->language == LANGUAGE_COMMON))
            return true;
    return false;
}

/* How well a word speaks for a form that it is part of: the longer the better, and a stroke before a letter (S/). */
static inline uint32_t anchor_worth(const Lexicon *lex, uint32_t word)
{
    const char *text = lex->pool + lex->word_text[word];
    return text[1] ? 1 + (uint32_t)strlen(text) : strchr(".,:'-", *text) ? 0 : *text == '/' ? 2 : 1;
}

/* words: the path to the node, from its end. */
static inline void anchor_sense(const Lexicon *lex, const uint32_t *words, uint32_t n, const Sense *sense)
{
    uint32_t best = 0;
    if (n == 1) {
        anchor_add(lex, words[0], sense->language, sense->caps);
        return;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (anchor_alone(lex, words[i], sense->language))
            return;
        if (anchor_worth(lex, words[i]) > anchor_worth(lex, words[best]))
            best = i;
    }
    anchor_add(lex, words[best], sense->language, 0);
}

static inline void anchors_make(const Lexicon *lex)
{
    uint32_t *parent = calloc(lex->n_nodes + 1, sizeof *parent), *word = calloc(lex->n_nodes + 1, sizeof *word);
    for (uint32_t i = 0; i <= lex->child_mask; i++)
        if (lex->children[i].node) {
            parent[lex->children[i].node] = lex->children[i].parent;
            word[lex->children[i].node] = lex->children[i].word;
        }
    for (uint32_t node = 1; node <= lex->n_nodes; node++) {
        uint32_t words[PHRASE_MAX_TOKENS], n = 0, at = node;
        for (; parent[at]; at = parent[at])
            words[n++] = word[at];
        words[n++] = at;
        for (uint32_t i = 0; i < lex->nodes[node].n_senses; i++) {
            const Sense *sense = &lex->senses[lex->nodes[node].sense + i];
            if (ANCHOR_CLASSES >> sense->class_ & 1)
                anchor_sense(lex, words, n, sense);
        }
    }
    free(parent);
    free(word);
}

static inline void anchors_write(FILE *f, const Lexicon *lex)
{
    anchors_make(lex);
    fprintf(f, "\nstatic const AnchorSlot anchor_slots[] = {");
    for (uint32_t i = 0; i < ANCHOR_SLOTS; i++)
        fprintf(f, "%s{%lluu,%lluu,%lluu,%lluu,%lluu,%u},", i % 4 ? "" : "\n",
                (unsigned long long)anchor_slots[i].head, (unsigned long long)anchor_slots[i].goes_on,
                (unsigned long long)anchor_slots[i].small, (unsigned long long)anchor_slots[i].capital,
                (unsigned long long)anchor_slots[i].large, anchor_slots[i].elides);
    fprintf(f, "};\nstatic const AnchorFilter anchor_filters[] = {");
    for (uint32_t l = 0; l < lex->n_languages; l++) {
        fprintf(f, "\n{");
        for (uint32_t i = 0; i < ANCHOR_FILTER_BITS / 64; i++)
            fprintf(f, "%lluu,", (unsigned long long)anchor_filters[l][i]);
        fprintf(f, "},");
    }
    fprintf(f, "};\nstatic const uint64_t anchor_symbols[] = {");
    for (uint32_t i = 0; i < 128; i++)
        fprintf(f, "%lluu,", (unsigned long long)anchor_symbols[i]);
    fprintf(f, "};\nconst Anchors anchors = {anchor_slots, anchor_filters, anchor_symbols, %u};\n", ANCHOR_SLOTS - 1);
}

#endif
