/* sentences.c - see sentences.h. */
#include "sentences.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LISTS = 16, ITEMS = 64, NAME_BYTES = 96, TEXT_BYTES = 4096, NAMES = 32, DIGITS = 10, SLOTS = 5 };

typedef struct List {
    char *kind, *name, *items[ITEMS];
    uint32_t n;
} List;

typedef struct Maker {
    List lists[LISTS];
    uint32_t n_lists;
    uint64_t random;
    char given[SLOTS][DIGITS][NAME_BYTES]; /* names of this sentence by slot and digit */
    const char *picked[LISTS][DIGITS];
    char text[TEXT_BYTES];
    uint32_t bytes, characters, n;
    MadeName names[NAMES];
} Maker;

static uint32_t pick(Maker *m, uint32_t n)
{
    m->random = m->random * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((m->random >> 33) % n);
}

static void word_make(Maker *m, char *out, uint32_t syllables)
{
    static const char *const onsets[] = {"b",  "c",  "d",  "f",  "g",  "h",  "j",  "k",  "l",  "m",  "n",
                                         "p",  "r",  "s",  "t",  "v",  "w",  "z",  "br", "cl", "dr", "fr",
                                         "gr", "kr", "pl", "pr", "st", "tr", "th", "ch", "",   "sk"};
    static const char *const rimes[] = {"a",  "e",  "i",   "o",   "u",   "an", "el",  "in", "or", "us",
                                        "ar", "en", "is",  "on",  "al",  "er", "il",  "ot", "ax", "ex",
                                        "ay", "ou", "ell", "and", "ast", "ov", "ian", "ee"};
    uint32_t n = 0;
    for (uint32_t i = 0; i < syllables; i++)
        n += (uint32_t)sprintf(out + n, "%s%s", onsets[pick(m, sizeof onsets / sizeof *onsets)],
                               rimes[pick(m, sizeof rimes / sizeof *rimes)]);
    out[0] = (char)(out[0] - 'a' + 'A');
}

static List *list_named(Maker *m, const char *name, size_t n)
{
    for (uint32_t i = 0; i < m->n_lists; i++)
        if (strlen(m->lists[i].name) == n && !strncmp(m->lists[i].name, name, n))
            return &m->lists[i];
    return NULL;
}

static void company_make(Maker *m, char *out)
{
    static const char *const tails[] = {"Group", "Capital", "Holding", "Partners", "Systems", "Pharma"};
    word_make(m, out, 2 + pick(m, 2));
    uint32_t sort = pick(m, 10);
    if (sort == 0)
        sprintf(out + strlen(out), " %s", tails[pick(m, sizeof tails / sizeof *tails)]);
    else if (sort == 1)
        strcat(out, " "), word_make(m, out + strlen(out), 2);
}

static void letters_make(Maker *m, char *out)
{
    uint32_t n = 3 + pick(m, 2);
    for (uint32_t i = 0; i < n; i++)
        out[i] = "ABCDEFGHIKLMNOPRSTUV"[pick(m, 20)];
    out[n] = 0;
}

/* The name of slot o, a, l, f or t with this digit; made when it is first asked for. */
static const char *given(Maker *m, char slot, uint32_t digit)
{
    char *out = m->given[strchr("oalft", slot) - "oalft"][digit];
    if (!*out || !digit) {
        if (slot == 'o')
            company_make(m, out);
        else if (slot == 'a')
            letters_make(m, out);
        else if (slot == 't' && pick(m, 2))
            word_make(m, out, 2), strcat(out, " "), word_make(m, out + strlen(out), 2);
        else
            word_make(m, out, 2 + pick(m, 2));
    }
    return out;
}

static void text_add(Maker *m, const char *s, size_t n)
{
    for (size_t i = 0; i < n && m->bytes + 1 < TEXT_BYTES; i++) {
        m->characters += (s[i] & 0xC0) != 0x80;
        m->text[m->bytes++] = s[i];
    }
    m->text[m->bytes] = 0;
}

static void name_add(Maker *m, const char *name, const char *kind)
{
    uint32_t start = m->characters;
    text_add(m, name, strlen(name));
    if (m->n < NAMES)
        m->names[m->n++] = (MadeName){start, m->characters, kind};
}

/* <o1>, <city>: false where there is no such slot. */
static bool slot_fill(Maker *m, const char *slot, size_t n)
{
    uint32_t digit = n && slot[n - 1] >= '0' && slot[n - 1] <= '9' ? (uint32_t)(slot[--n] - '0') : 0;
    char full[2 * NAME_BYTES];
    List *list = list_named(m, slot, n), *first = list_named(m, "first", 5);
    if (list) {
        const char **picked = &m->picked[list - m->lists][digit];
        if (!*picked || !digit)
            *picked = list->items[pick(m, list->n)];
        if (!strcmp(list->kind, "word"))
            text_add(m, *picked, strlen(*picked));
        else if (!strcmp(list->name, "city") && pick(m, 2)) /* one that no lexicon has */
            name_add(m, given(m, 'l', digit ? digit : DIGITS - 1), list->kind);
        else
            name_add(m, *picked, list->kind);
    } else if (n == 1 && *slot == 'n') {
        sprintf(full, "%u", 2 + pick(m, 90));
        text_add(m, full, strlen(full));
    } else if (n == 1 && *slot == 'p' && first) {
        snprintf(full, sizeof full, "%s %s", first->items[pick(m, first->n)], given(m, 'f', digit));
        name_add(m, full, "person");
    } else if (n == 1 && strchr("oalft", *slot)) {
        name_add(m, given(m, *slot, digit),
                 *slot == 'l'   ? "place"
                 : *slot == 'f' ? "person"
                 : *slot == 't' ? "misc"
                                : "organization");
    } else {
        return false;
    }
    return true;
}

static bool sentence_make(Maker *m, const char *pattern)
{
    m->bytes = m->characters = m->n = 0;
    memset(m->given, 0, sizeof m->given);
    memset(m->picked, 0, sizeof m->picked);
    while (*pattern) {
        size_t n = strcspn(pattern, "<");
        text_add(m, pattern, n);
        pattern += n;
        if (*pattern == '<') {
            n = strcspn(pattern, ">");
            if (!pattern[n] || !slot_fill(m, pattern + 1, n - 1))
                return false;
            pattern += n + 1;
        }
    }
    return true;
}

/* place city = Lyon | Nantes */
static void list_add(Maker *m, char *line, char *equals)
{
    List *list = &m->lists[m->n_lists];
    *equals = 0;
    char *space = strchr(line, ' ');
    *list = (List){.kind = line, .name = line};
    if (space)
        *space = 0, list->name = space + 1;
    if (!strcmp(line, "club"))
        list->kind = "organization";
    for (char *item = strtok(equals + 3, "|"); item && list->n < ITEMS; item = strtok(NULL, "|")) {
        item += strspn(item, " ");
        for (char *end = item + strlen(item); end > item && end[-1] == ' ';)
            *--end = 0;
        list->items[list->n++] = item;
    }
    m->n_lists += m->n_lists + 1 < LISTS && list->n > 0;
}

static void file_make(const char *path, const char *language, uint32_t times,
                      void (*take)(const char *, const char *, const MadeName *, uint32_t))
{
    static Maker m;
    FILE *f = fopen(path, "r");
    char *line = NULL, *equals;
    size_t size = 0;
    uint32_t number = 0;
    memset(&m, 0, sizeof m);
    m.random = (uint8_t)language[0] * 256u + (uint8_t)language[1];
    while (f && getline(&line, &size, f) > 0) {
        number++;
        line[strcspn(line, "\n")] = 0;
        if (!*line || *line == '#')
            continue;
        if ((equals = strstr(line, " = "))) {
            char *kept = strdup(line); /* the lists live as long as the program */
            if (kept)
                list_add(&m, kept, kept + (equals - line));
            continue;
        }
        for (uint32_t i = 0; i < times; i++) {
            if (!sentence_make(&m, line)) {
                fprintf(stderr, "%s:%u: a slot that is not known\n", path, number);
                exit(1);
            }
            take(language, m.text, m.names, m.n);
        }
    }
    free(line);
    if (f)
        fclose(f);
}

static int is_text(const struct dirent *entry)
{
    return strlen(entry->d_name) == 6 && !strcmp(entry->d_name + 2, ".txt");
}

void sentences_make(const char *folder, uint32_t times,
                    void (*take)(const char *language, const char *text, const MadeName *names, uint32_t n))
{
    struct dirent **entries;
    int n = scandir(folder, &entries, is_text, alphasort);
    for (int i = 0; i < n; i++) {
        char path[4096], language[3] = {entries[i]->d_name[0], entries[i]->d_name[1], 0};
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        file_make(path, language, times, take);
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
}
