/*
 * classes.h - what a lexicon row can say of a word: the classes, and the type of the value each carries.
 *
 * X(name, type): a section [name] of a .lex file holds rows of this class. Types:
 *     none      rows are just forms
 *     decimal   VALUE = forms; a decimal such as 12, 0.5, 1e9 (at most 24 bits of digits), see sense_decimal()
 *     integer   VALUE = forms; a signed 32-bit integer
 *     string    VALUE = forms; any text, interned: equal texts have equal numbers, see lexicon_string()
 *     qualifier, status, role, clause, frame, slot, …   VALUE is a name of that enumeration or table
 *
 * At most 64 classes: Token.classes is a set of them.
 */
#ifndef DEALS_CLASSES_H
#define DEALS_CLASSES_H

#define CLASSES(X)                                                                                                 \
    /* general */                                                                                                  \
    X(function, none)        /* the, le, und: tells the language, and is no name */                                \
    X(letter, none)          /* a character that speaks for the language: ß, ñ, の */                            \
    X(elision, none)         /* l', qu', dell': the token ends at the apostrophe */                                \
    X(abbreviation, none)    /* a full stop after it ends no sentence: inc, nov, mme */                            \
    X(domain, none)          /* com, fr: Jet.com is one token */                                                   \
    X(negation, none)        /* not, ne, kein */                                                                   \
    X(conjunction, none)     /* and, et, &: joins parts of a list */                                               \
    X(common, none)          /* an ordinary word that a capital does not make a name: company, hier */             \
    /* money */                                                                                                    \
    X(numeral, decimal)      /* twelve = 12 */                                                                     \
    X(scale, decimal)        /* million = 1e6, crore = 1e7 */                                                      \
    X(vague, decimal)        /* dozens, centaines (10, 100): vague, or with une: about */                          \
    X(currency, string)      /* euro = EUR; ISO 4217 */                                                            \
    X(minor, string)         /* pence = GBP: a hundredth of it */                                                  \
    X(money_affix, decimal)  /* k€ M€ Md€: a scale glued before a currency sign */                                 \
    X(qualifier, qualifier)  /* before the amount: environ = about */                                              \
    X(qualifier_after, qualifier) /* after it: or more = at_least, environ */                                      \
    X(range, integer)        /* 1: between … and; 2: to, à, - between two numbers */                               \
    X(money_word, string)    /* link (of), and, point, half, unit (per share), local, tied to a number */              \
    X(currency_land, string) /* américain = US: picks the dollar of that land, by the first letters of the code */   \
    X(money_verb, none)      /* invest, coûte: a bare million behind it is money where the document counts money */  \
    X(not_money, none)       /* after a number or currency word: pour cent, miles: no money */                     \
    /* dates */                                                                                                    \
    X(month, integer)        /* 1 to 12 */                                                                         \
    X(weekday, integer)      /* ISO: Monday 1 to Sunday 7 */                                                       \
    X(date_unit, string)     /* day week month quarter half year decade */                                         \
    X(date_part, string)     /* start, middle, end: fin 2026 */                                                    \
    X(date_word, string)     /* may begin a look for a date: today, yesterday, summer, q3; read by dates.c */      \
    X(date_link, string)     /* only beside another: last, next, ago, by, from, to, the …; read by dates.c */      \
    X(date_ordinal, integer) /* first = 1 … */                                                                     \
    X(term, string)          /* one word durations: quinquennal = P5Y, pluriannuel = P? */                         \
    /* names */                                                                                                    \
    X(organization, string)  /* a known one; value: its canonical name */                                          \
    X(product, string)                                                                                             \
    X(place, string)                                                                                               \
    X(maker, string)         /* Azure -> Microsoft: who stands behind a product */                                 \
    X(ambiguous_name, none)  /* a known name that is often an ordinary word: Target, Orange */                     \
    X(legal_form, none)      /* SA, Inc., GmbH: ends an organization's name */                                     \
    X(org_head, none)        /* Banque, Ministère, University: begins or ends one */                               \
    X(org_tail, none)        /* Holdings, Capital, Group, Partners */                                              \
    X(name_word, name_word)  /* joins or announces names: see NAME_WORDS */                                        \
    X(org_noun, none)        /* before a name: le groupe X, chipmaker X, la start-up X */                          \
    X(anaphor, none)         /* le groupe, the company: an organization named before */                            \
    X(first_name, none)                                                                                            \
    X(first_name_weak, none) /* a first name that is more often a word or a place: Will, Paris */                  \
    X(surname, none)         /* a frequent family name */                                                          \
    X(person_title, none)    /* Mme, Dr, Sir */                                                                    \
    X(particle, none)        /* de, van der, bin: inside a person's name */                                        \
    X(role, none)            /* PDG, chief executive, directeur financier */                                       \
    X(role_part, none)       /* goes on a role: de la recherche, of finance, adjoint */                            \
    X(nationality, none)     /* américain, Dutch */                                                                \
    X(speech, none)          /* said, déclare, a expliqué: verbs of speech */                                      \
    X(pronoun, string)       /* he, elle (he she it they): who spoke, where no name stands */                      \
    X(renamed, integer)      /* between two names of one company; 1: now, renamed: the newer follows, -1: formerly */ \
    X(not_name, none)        /* Categories, Read more, weekdays: no name whatever the capital */                   \
    /* deals */                                                                                                    \
    X(trigger_verb, frame)   /* buy = acquire, acquired, … */                                                      \
    X(trigger_noun, frame)   /* buy_noun = acquisition, rachat */                                                  \
    X(slot, slot)            /* prepositions: by = par, durch */                                                   \
    X(deal_word, deal_word)  /* what else shapes a clause or a deal: see DEAL_WORDS */                             \
    X(auxiliary, none)       /* is, has, will, peut: before a verb, never in a name */                              \
    X(relative, none)        /* which, qui, dont */                                                                \
    X(status, status)        /* serait en discussions = rumoured */                                                \
    X(amount_use, amount_use) /* what an amount near it is: see AMOUNT_USES */                                     \
    X(clause, clause)        /* droit de premier refus = right_of_first_refusal */                                 \
    X(clause_state, state)   /* supprimer = removed, option = optional */

/* Words that join or announce names. */
#define NAME_WORDS(X)                                                                                              \
    X(of)        /* of, de, du, di, von: a name's inner link; a role's organization */                             \
    X(at)        /* chez, at: a role's organization */                                                             \
    X(and)                                                                                                         \
    X(for)                                                                                                         \
    X(the)       /* articles */                                                                                    \
    X(article)   /* those that names begin with: La Poste */                                                                                   \
    X(to)        /* à, from: before a place, or a party of a deal */                                               \
    X(in)        /* before a place */                                                                              \
    X(its)       /* its, son: of the organization spoken of */                                                     \
    X(led_by)    /* ORGANIZATION led by PERSON */                                                                  \
    X(runs)      /* PERSON, who runs ORGANIZATION */                                                               \
    X(company)   /* owns ORGANIZATION, salariés de ORGANIZATION */                                                 \
    X(product)   /* modèle X, X chips */                                                                           \
    X(place)     /* ville de X, X county */                                                                        \
    X(event)     /* festival X, X cup */                                                                           \
    X(adjective) /* goes on an institution's name in lower case: Commission nationale */                           \
    X(as)        /* PERSON stays on as ROLE */                                                                     \
    X(public)    /* roles of the state or of no organization: minister, actor */                                   \
    X(based)     /* based in, -based */                                                                            \
    X(named)     /* baptisé X, called X */                                                                         \
    X(nouns)     /* the articles of a language that writes all nouns with a capital */                             \
    X(glued)     /* the articles of one that writes compounds in one word, but in small letters: kassenbouwer */    \
    X(compound)  /* where nouns bear capitals, the ending of an ordinary one: Halbleiter|fabrik */                 \
    X(ending)    /* of adverbs and verb forms: an unknown word that ends so and begins a sentence is no name */     \
    X(shares)    /* X shares, X stock */                                                                           \
    X(sport)     /* striker, match: the text may speak of sport, */                                                \
    X(team_before) /* and then this stands before a team: against, v */                                            \
    X(team_after)  /* or behind one: striker, fans */                                                              \
    X(nation)    /* a country, which stays a place where it plays */                                               \
    X(team_the)  /* the article of many: les Xs de CITY is a team */                                               \
    X(suffix)    /* behind a person's name and part of it: Jr., III */                                             \
    X(verb)      /* is, has, will and their kin: what stands before it is a subject */

/* Words that shape a clause or a deal. */
#define DEAL_WORDS(X)                                                                                              \
    X(support)  /* sign, announce, conclude: lends its subject to a noun trigger */                                \
    X(give)     /* so does grant, award, lend: the subject gives */                                                \
    X(get)      /* so does win, obtain, secure: the subject gets */                                                \
    X(be)       /* to be and become: makes a passive of a participle */                                            \
    X(break)    /* while, tandis que: a new clause */                                                              \
    X(that)     /* que, that: what follows has a subject of its own or the same */                                 \
    X(possessive) /* its, son, sa: of the subject */                                                               \
    X(goods)    /* services, aircraft, electricity: buying them is a contract, no acquisition */                   \
    X(service)  /* maintenance, construction: entrusting it to a company is a contract */                             \
    X(facility) /* plant, usine, data centre: building one is a capital expenditure */                             \
    X(unit)     /* filiale, branche, division: a part of what follows after of */                                  \
    X(stake)    /* capital, stake, shares: what a percent is of */                                                 \
    X(minority) /* minority stake */                                                                               \
    X(whole)    /* control, majority, 100 %: of it all */                                                          \
    X(list)     /* d'autres comme, such as: goes on a list */                                                      \
    X(had)      /* had, avait: makes a pluperfect of a participle */                                               \
    X(leader)   /* chef de file, lead investor: said of a party within a list */                                   \
    X(past)     /* déjà, previously, last year: told as background */                                              \
    X(veto)     /* makes a deal trigger nearby none: merger of lanes */                                            \
    X(both)     /* les deux groupes, the two companies: the parties of the deal before */                          \
    X(sum)      /* montant total, contract value: of the deal told before */                                       \
    X(state)    /* le pays, the kingdom, la ville: the state or town that bought before */                             \
    X(public)   /* ministry, army: a name with one is a public body's, which orders */                             \
    X(superlative) /* largest, biggest */                                                                          \
    X(board)    /* board, shareholders: X's board acts for X */                                                    \
    X(leads)    /* led: of an investment, does not give it */                                                      \
    X(beats)    /* outbid, beat: whom someone beats does not do what he does */                                    \
    X(dealer)   /* entrepreneur, billionaire: who is one deals for himself */                                      \
    X(we)       /* nous, notre: the company of the one who speaks */                                                \
    X(holder)   /* owner, parent: of X, which X is not */                                                          \
    X(oblique)  /* den, dem: what it stands before is no subject */                                                \
    X(venue)    /* Nasdaq, Euronext: where a company is listed */                                                   \
    X(percent)  /* per cent, Prozent: behind a number */                                                           \
    X(brace)    /* hat, will, dass: what stands between it and a verb at the clause's end is that verb's */          \
    X(owned)    /* owned by, détenu par */                                                                         \
    X(ahead)    /* will, is expected to, devrait: what is completed behind it is so no sooner than it is done */       \
    X(fund)     /* Capital, fonds: who is called so, or is one, is no group that was bought */                           \
    X(later)    /* then, later: before a preposition, what it governs comes after what it governed before */         \
    X(title)    /* the deal, l'opération, the transaction: speaks of the deal before */

/* What an amount is, told by a word near it. Only price is a deal's own. */
#define AMOUNT_USES(X)                                                                                             \
    X(price) X(per_unit) X(revenue) X(profit) X(valuation) X(debt) X(fine) X(dividend) X(cost) X(pay) X(subsidy) X(saving) X(fee) X(other)

#define NAME_WORD_ENUM(name) NAME_WORD_##name,
#define DEAL_WORD_ENUM(name) DEAL_WORD_##name,
#define AMOUNT_USE_ENUM(name) AMOUNT_USE_##name,
typedef enum NameWord { NAME_WORDS(NAME_WORD_ENUM) NAME_WORD_count } NameWord;
typedef enum DealWord { DEAL_WORDS(DEAL_WORD_ENUM) DEAL_WORD_count } DealWord;
typedef enum AmountUse { AMOUNT_USES(AMOUNT_USE_ENUM) AMOUNT_USE_count } AmountUse;

#define CLASS_ENUM(name, type) CLASS_##name,
typedef enum Class { CLASSES(CLASS_ENUM) CLASS_count } Class;
_Static_assert(CLASS_count <= 64, "Token.classes is a set of 64 bits");

/* What an ending or a form/feature says of a verb form; weak: a form that means this only in good company (sun, mars).
 * article: a numeral that is an article too (a, une); sign: a currency written before its number (Rs, kr);
 * rare: a currency only where the document bears it out (livres, which are books elsewhere);
 * bound: one only with a land, a one or a hyphen beside it (Finnish mark, a 12-cent dividend);
 * split: a verb whose parts may stand apart (steigt … ein); its first word is a row of its own with the same feature. */
#define FEATURES(X) X(none) X(infinitive) X(present) X(past) X(participle) X(gerund) X(future) X(conditional) X(noun) X(plural) X(weak) X(article) X(sign) X(rare) X(bound) X(split)
#define FEATURE_ENUM(name) FEATURE_##name,
typedef enum Feature { FEATURES(FEATURE_ENUM) FEATURE_count } Feature;

/* The grammatical places of a frame. Which word opens which slot is a lexicon row of each language. */
#define SLOTS(X)                                                                                                   \
    X(subject) X(object) X(of) X(by) X(with) X(to) X(from) X(in) X(for) X(between) X(as) X(on) X(led_by) X(possessor)
#define SLOT_ENUM(name) SLOT_##name,
typedef enum Slot { SLOTS(SLOT_ENUM) SLOT_count } Slot;

#endif
