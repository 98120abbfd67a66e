/* What happens when the host says no: out of memory at every allocation in turn, and a cancel. */
#include "unit.h"

#include <stdlib.h>

#include "dictionary.h"
#include "rules.h"

static const char *const article =
    "OpenAI et Amazon Web Services (AWS) ont annoncé lundi un partenariat de 38 milliards de dollars. « Nous avons "
    "signé "
    "un contrat de sept ans », a déclaré Sam Altman, PDG d’OpenAI. En août 2025, Carrefour a racheté Cora pour 1,05 "
    "milliard d'euros à la famille Bouriez.";

typedef struct Miser {
    long left; /* allocations or checks before the refusal */
} Miser;

static void *miser_alloc(void *data, size_t size)
{
    return ((Miser *)data)->left-- > 0 ? malloc(size) : NULL;
}

static void *miser_resize(void *data, void *block, size_t old_size, size_t new_size)
{
    (void)old_size;
    return ((Miser *)data)->left-- > 0 ? realloc(block, new_size) : NULL;
}

static void miser_release(void *data, void *block)
{
    (void)data;
    free(block);
}

static bool always(void *data)
{
    (void)data;
    return true;
}

static bool miser_check(void *data)
{
    return ((Miser *)data)->left-- > 0;
}

static Status read_with(const Host *host, unsigned steps)
{
    static Document doc;
    DocumentOptions options = {.published = NO_DAY, .steps = steps | READ_DEBUG};
    Status status = document_read(&doc, host, article, strlen(article), &options);
    document_free(&doc);
    return status;
}

static void refuse_each_allocation(unsigned steps)
{
    enum { FAR_ENOUGH = 10000 };
    Miser miser;
    Host host = {miser_alloc, miser_resize, miser_release, always, &miser};
    long n = 0;
    for (Status status = STATUS_OUT_OF_MEMORY; status != STATUS_OK && n < FAR_ENOUGH; n++) {
        miser.left = n;
        status = read_with(&host, steps);
        if (!CHECK(status == STATUS_OK || status == STATUS_OUT_OF_MEMORY))
            break;
    }
    CHECK(n > 1 && n < FAR_ENOUGH);
}

TEST(memory_refused_to_tokens)
{
    refuse_each_allocation(READ_HITS);
}

TEST(memory_refused_to_amounts)
{
    refuse_each_allocation(READ_AMOUNTS);
}

TEST(memory_refused_to_dates)
{
    refuse_each_allocation(READ_DATES);
}

TEST(memory_refused_to_entities)
{
    refuse_each_allocation(READ_ENTITIES);
}

TEST(memory_refused_to_quotes)
{
    refuse_each_allocation(READ_QUOTES);
}

TEST(memory_refused_to_deals)
{
    refuse_each_allocation(READ_ALL);
}

/* Building the user's names and rules, and reading a text with them. */
static Status read_owned(const Host *host)
{
    static Document doc;
    static Dictionary names;
    static Rules rules;
    DocumentOptions options = {
        .published = NO_DAY, .steps = READ_ALL | READ_DEBUG, .dictionary = &names, .rules = &rules};
    RuleText rule = {.name = "r", .kind = "contract", .pattern = "(?<customer>\\w+) et (?<supplier>\\w+)"};
    RuleError error;
    Status status = STATUS_OUT_OF_MEMORY;
    dictionary_init(&names, host, &lexicon);
    for (int i = 0; i < 40; i++)
        dictionary_add(&names, slice_from(i % 2 ? "OpenAI" : "Cora"), slice_from("Une société"), ENTITY_organization,
                       LANGUAGE_NONE);
    dictionary_finish(&names);
    if (rules_init(&rules, host, &lexicon, (RuleLimits){100000, 1000, 1000}) && rules_add(&rules, &rule, &error) &&
        names.memory.status == STATUS_OK) {
        status = document_read(&doc, host, article, strlen(article), &options);
        document_free(&doc);
    }
    rules_free(&rules);
    dictionary_free(&names);
    return status;
}

TEST(memory_refused_to_names_and_rules)
{
    Miser miser;
    Host host = {miser_alloc, miser_resize, miser_release, always, &miser};
    long n = 0;
    for (Status status = STATUS_OUT_OF_MEMORY; status != STATUS_OK && n < 10000; n++) {
        miser.left = n;
        status = read_owned(&host);
        if (!CHECK(status == STATUS_OK || status == STATUS_OUT_OF_MEMORY))
            break;
    }
    CHECK(n > 1 && n < 10000);
}

TEST(memory_cancel_at_each_check)
{
    Miser miser = {0};
    Host host = {host_malloc.alloc, host_malloc.resize, host_malloc.release, miser_check, &miser};
    CHECK(read_with(&host, READ_ALL) == STATUS_CANCELLED);
    for (long n = 1; n < 50; n++) {
        miser.left = n;
        Status status = read_with(&host, READ_ALL);
        CHECK(status == STATUS_OK || status == STATUS_CANCELLED);
    }
}

/* A host need not align better than to 8 bytes: blocks that lie between two multiples of 16. */
static void *odd_alloc(void *data, size_t size)
{
    (void)data;
    char *block = malloc(size + 8);
    return block ? block + 8 : NULL;
}

static void odd_release(void *data, void *block)
{
    (void)data;
    if (block)
        free((char *)block - 8);
}

static void *odd_resize(void *data, void *block, size_t old_size, size_t new_size)
{
    char *grown = odd_alloc(data, new_size);
    if (grown && block)
        memcpy(grown, block, old_size < new_size ? old_size : new_size);
    odd_release(data, block);
    return grown;
}

TEST(memory_aligned_to_eight_bytes_will_do)
{
    Host host = {odd_alloc, odd_resize, odd_release, always, NULL};
    CHECK(read_with(&host, READ_ALL) == STATUS_OK);
}

TEST(memory_text_too_large_is_refused)
{
    static Document doc;
    DocumentOptions options = {.published = NO_DAY, .steps = READ_TOKENS};
    CHECK(document_read(&doc, &host_malloc, "", (size_t)DOCUMENT_MAX_BYTES + 1, &options) == STATUS_TOO_LARGE);
    document_free(&doc);
}
