/*
 * frames_rules.c - the user's rules among the frames: sentences that tell no deal, and deals that a pattern tells.
 *
 *     rule no_deal  mercato                        « … le mercato: le club a acheté X »     no deal of a frame here
 *     rule acquisition  (?<acquirer>…) croque (?<target>…)                                  a candidate like a
 * frame's
 */
#include "dictionary.h"
#include "frames_parts.h"
#include "rules.h"

/* A frame without slots, for each kind of deal: what the pattern names is all there is. */
static const Frame rule_frames[DEAL_count] = {
#define RULE_FRAME(name)                                                                                             \
    [DEAL_##name] = {                                                                                                \
        .kind = DEAL_##name, .goods = FRAME_NONE, .facility = FRAME_NONE, .give = FRAME_NONE, .get = FRAME_NONE},
    DEAL_KINDS(RULE_FRAME)
#undef RULE_FRAME
};

/*
 * The first of the facts that shares a byte with the span, NONE: none does. Facts of each kind stand in text order,
 * one behind the other; a document may hold as many as it has matches.
 */
#define FIRST_WITHIN(facts, span)                                                                                    \
    ({                                                                                                               \
        uint32_t low = 0, high = (facts).n;                                                                          \
        while (low < high) {                                                                                         \
            uint32_t middle = low + (high - low) / 2;                                                                \
            if ((facts).items[middle].span.end > (span).start)                                                       \
                high = middle;                                                                                       \
            else                                                                                                     \
                low = middle + 1;                                                                                    \
        }                                                                                                            \
        low < (facts).n && (facts).items[low].span.start < (span).end ? low : NONE;                                  \
    })

static void take_group(Document *doc, Candidate *c, uint8_t what, Span span)
{
    uint32_t at = what >= GROUP_term ? FIRST_WITHIN(doc->dates, span) : NONE;
    const DateMention *date = at != NONE ? &doc->dates.items[at] : NULL;
    if (what < ROLE_count) {
        uint32_t mention = FIRST_WITHIN(doc->mentions, span);
        if (mention != NONE && c->n_parties < CANDIDATE_PARTIES)
            c->parties[c->n_parties++] = (Found){what, doc->mentions.items[mention].entity, mention};
    } else if (what == GROUP_amount) {
        c->amount = FIRST_WITHIN(doc->amounts, span);
    } else if (what == GROUP_stake) {
        c->has_stake = rule_number(doc, span, &c->stake);
    } else if (date && what == GROUP_term && date->kind == DATE_duration) {
        c->has_term = date->has_term;
        c->term = date->term;
    } else if (date && what == GROUP_announced_on) {
        c->announced = date->starts;
        c->announced_end = date->ends;
    } else if (date && what == GROUP_effective_on) {
        c->effective = date->starts;
    }
}

static void add(FrameReader *r, const RuleMatch *m)
{
    Document *doc = r->doc;
    uint32_t first = token_from_byte(doc, m->span.start);
    Candidate c = {.frame = &rule_frames[m->rule->kind],
                   .rule = slice_from(m->rule->name),
                   .kind = m->rule->kind,
                   .status = m->rule->status,
                   .sentence = m->sentence,
                   .token = first,
                   .n = token_from_byte(doc, m->span.end - 1) - first + 1,
                   .amount = NONE,
                   .announced = NO_DAY,
                   .announced_end = NO_DAY,
                   .effective = NO_DAY};
    for (uint32_t i = 0; i < m->rule->n_groups; i++) {
        Span span = doc->groups.items[m->group + i];
        if (span.start < span.end) {
            take_group(doc, &c, m->rule->groups[i].what, span);
            c.slots++;
        }
    }
    decide(doc, m->span, "deal", m->rule->name, c.n_parties, c.n_parties ? "" : "no name in the rule's groups");
    if (c.n_parties)
        *vector_add(&doc->memory, &r->found) = c;
}

void frames_read_rules(FrameReader *r, uint32_t sentence, uint32_t found_before)
{
    const Document *doc = r->doc;
    uint32_t first = r->next_match, end = first;
    while (end < doc->matches.n && doc->matches.items[end].sentence == sentence)
        end++;
    for (uint32_t i = first; i < end; i++)
        if (doc->matches.items[i].rule->kind == RULE_no_deal && r->found.n > found_before) {
            decide(r->doc, doc->matches.items[i].span, "deal", doc->matches.items[i].rule->name, false,
                   "a rule takes back the deals of this sentence");
            r->found.n = found_before;
        }
    for (uint32_t i = first; i < end; i++)
        if (doc->matches.items[i].rule->kind < DEAL_count)
            add(r, &doc->matches.items[i]);
    r->next_match = end;
}
