/*
 * sentences.h - sentences made up to train names on, from the patterns of src/tools/sentences/<language>.txt:
 *
 *     place city = Lyon | Nantes                            a list, and the kind of its names
 *     word role = patron | PDG                          other words, no names: <role>
 *     first = Claire | Marc                                 first names of people
 *     <o1>, basé à <city>, rachète <o2>. <p1> reste.        ► Karvel, basé à Lyon, rachète Tosmar Group. Claire Brint
 * reste.
 *
 * <o> is an invented company, <a> an invented abbreviation of an organization, <p> a person, <f> a family name (<f1>
 * that of <p1>), <l> an invented place, <t> the invented title of a work, <n> a number, <city> one of the list city.
 * The same digit is the same name; a list's name without a digit is another one each time. All other capitals of a
 * pattern are no names.
 */
#ifndef DEALS_SENTENCES_H
#define DEALS_SENTENCES_H

#include <stdint.h>

typedef struct MadeName {
    uint32_t start, end; /* characters */
    const char *kind;
} MadeName;

/* Calls take for each sentence of the folder's files, every pattern filled in so many times. Nothing is random. */
void sentences_make(const char *folder, uint32_t times,
                    void (*take)(const char *language, const char *text, const MadeName *names, uint32_t n));

#endif
