# pg_deals: PostgreSQL extension, built by PGXS. `make help` lists the targets.

EXTENSION = pg_deals
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'.*/\1/p" extension.control)
MODULE_big = $(EXTENSION)

CORE_SRCS = $(sort $(wildcard src/core/*.c))
GLUE_SRCS = $(sort $(wildcard src/pg/*.c))
ALL_HEADERS = $(wildcard src/*/*.h)
LEXICON_FILES = $(sort $(wildcard src/lexicon/*/*.lex)) src/lexicon/common/names.weights src/lexicon/common/names.traits
LEXICON_COMPILER_SRCS = src/tools/lexicon_compiler.c $(addprefix src/core/, enums.c host.c lexicon.c text.c tokens.c)

OBJS = $(CORE_SRCS:.c=.o) $(GLUE_SRCS:.c=.o) build/lexicon_data.o
DATA_built = build/$(EXTENSION)--$(EXTVERSION).sql
DATA = $(wildcard sql/$(EXTENSION)--*.sql)
EXTRA_CLEAN = build pg_deals.control results regression.diffs regression.out tmp_check

REGRESS = $(sort $(patsubst test/sql/%.sql,%,$(wildcard test/sql/*.sql)))
REGRESS_OPTS = --inputdir=test --load-extension=$(EXTENSION)

PG_CPPFLAGS = -Isrc/core -DPG_DEALS_VERSION='"$(EXTVERSION)"'
# -O3 reads a twentieth faster than the server's -O2.
PG_CFLAGS = -std=gnu11 -O3 -fvisibility=hidden -DPGDLLEXPORT='__attribute__((visibility("default")))' \
	-Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers -Wno-declaration-after-statement \
	$(if $(findstring clang,$(CC)),-Wno-unknown-warning-option -Wno-ignored-optimization-argument -Wno-ignored-attributes) # the flags of a server built by gcc
SHLIB_LINK = -lutf8proc -lpcre2-8 -lm

# Programs of the build and the tests, which run outside the server. Sanitizers: make unit HOST_CFLAGS='-g -fsanitize=address,undefined'
HOST_CFLAGS = -O2 -g
HOST_WARNINGS = -std=gnu11 -Wall -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers
HOST_CC = $(CC) $(HOST_WARNINGS) $(HOST_CFLAGS) -Isrc/core

# Inlining the extension into JIT-compiled queries would bring nothing, and needs clang where the server was built with LLVM.
override with_llvm := no

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
ifneq ($(wildcard $(PGXS)),)
all: # before the first rule below
include $(PGXS)
else
# `make demo` and `make test` install what is missing; these cannot go on without it.
all install installcheck clean:
	@echo "pg_config was not found: install PostgreSQL's server headers, or name it with PG_CONFIG=/path/to/pg_config" >&2; exit 1
endif

$(EXTENSION).control: extension.control
	cp $< $@

build/$(EXTENSION)--$(EXTVERSION).sql: sql/$(EXTENSION).sql sql/watch.sql | build/dir
	cat $^ > $@

build/dir:
	@mkdir -p build/unit && touch $@

$(OBJS): $(ALL_HEADERS)

# --- the lexicon: text tables to C tables ---

build/lexicon_compiler: $(LEXICON_COMPILER_SRCS) $(ALL_HEADERS) | build/dir
	$(HOST_CC) -o $@ $(LEXICON_COMPILER_SRCS) -lutf8proc

build/lexicon_data.c: build/lexicon_compiler $(LEXICON_FILES)
	ASAN_OPTIONS=detect_leaks=0 build/lexicon_compiler $@.new src/lexicon # it frees nothing, and ends
	mv $@.new $@

# Tables only: nothing to optimise, and debugging symbols would only take time.
build/lexicon_data.o: build/lexicon_data.c
	$(CC) $(filter-out -O2 -g,$(CFLAGS)) -O0 -g0 $(CPPFLAGS) -c -o $@ $<

# --- the weights of names, from annotated texts: src/lexicon/NAMES_MODEL.md. No build needs this. ---

TRAIN_OBJS = build/train/evidence.o build/train/traits.o build/train/train_names.o build/train/sentences.o build/unit/lexicon_data.o \
	$(patsubst src/core/%.c,build/unit/%.o,$(filter-out src/core/evidence.c src/core/traits.c,$(CORE_SRCS)))
$(TRAIN_OBJS): $(ALL_HEADERS) | build/dir

build/train/evidence.o build/train/traits.o: build/train/%.o: src/core/%.c
	@mkdir -p $(@D)
	$(HOST_CC) -Dname_weights=name_weights_trained -Dname_traits=name_traits_trained -c -o $@ $<
build/train/train_names.o build/train/sentences.o: build/train/%.o: src/tools/%.c
	@mkdir -p $(@D)
	$(HOST_CC) -c -o $@ $<
build/train_names: $(TRAIN_OBJS)
	$(HOST_CC) -o $@ $(TRAIN_OBJS) -lutf8proc -lpcre2-8 -lm

weights: build/train_names
	@test -n '$(TRAIN)' || { echo 'usage: make weights TRAIN="FOLDER FILE.jsonl ...", e.g. TRAIN=../shared/train' >&2; exit 2; }
	build/train_names src/lexicon/common/names.hand build/names.weights build/names.traits src/tools/sentences $(TRAIN)
	mv build/names.weights src/lexicon/common/names.weights
	mv build/names.traits src/lexicon/common/names.traits

# --- tests and demo, in a server of their own: see test/sandbox.sh ---

# Only as written on the command line: many a login has a LANGUAGE of its own.
given = $(if $(filter command,$(origin $1)),$($1))
demo: export DEMO_FILE = $(call given,FILE)
demo: export DEMO_PUBLISHED = $(call given,PUBLISHED)
demo: export DEMO_LANGUAGE = $(call given,LANGUAGE)
demo:
	@PG_CONFIG='$(PG_CONFIG)' test/sandbox.sh demo

demo-check: # where there is Chromium
	@PG_CONFIG='$(PG_CONFIG)' test/sandbox.sh demo-check

test:
	@PG_CONFIG='$(PG_CONFIG)' test/sandbox.sh test

tap:
	@PG_CONFIG='$(PG_CONFIG)' test/sandbox.sh tap

# What BI tools see of the tables of deals: JDBC, ODBC, and Cube, which is installed from npm below build/.
bi:
	@PG_CONFIG='$(PG_CONFIG)' test/sandbox.sh bi
# The chart of README, where there is Chromium.
bi-picture: bi
	chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
		--user-data-dir=$(CURDIR)/build/bi/chromium --hide-scrollbars --window-size=760,560 --screenshot=$(CURDIR)/docs/bi.png file://$(CURDIR)/build/bi/chart.html

# The library as an older release would have it, for the test of upgrades.
build/older/pg_deals_older.so: $(OBJS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(CPPFLAGS) -UPG_DEALS_VERSION -DPG_DEALS_VERSION='"0.0.9"' -c -o build/older/watch.o src/pg/watch.c
	$(CC) $(CFLAGS) $(filter-out src/pg/watch.o,$(OBJS)) build/older/watch.o $(LDFLAGS) $(LDFLAGS_SL) $(SHLIB_LINK) -shared -o $@

score:
	@PG_CONFIG='$(PG_CONFIG)' test/sandbox.sh score

# Unit tests of the engine: no server, memory by malloc.
UNIT_SRCS = $(sort $(wildcard test/unit/*.c))
UNIT_OBJS = $(patsubst src/core/%.c,build/unit/%.o,$(CORE_SRCS)) $(patsubst test/unit/%.c,build/unit/%.o,$(UNIT_SRCS)) build/unit/lexicon_data.o
$(UNIT_OBJS): $(ALL_HEADERS) $(wildcard test/unit/*.h) | build/dir

build/unit/%.o: src/core/%.c
	$(HOST_CC) -c -o $@ $<
build/unit/%.o: test/unit/%.c
	$(HOST_CC) -Itest/unit -c -o $@ $<
build/unit/lexicon_data.o: build/lexicon_data.c
	$(HOST_CC) -O0 -g0 -c -o $@ $<

build/unit_tests: $(UNIT_OBJS)
	$(HOST_CC) -o $@ $(UNIT_OBJS) -lutf8proc -lpcre2-8 -lm

corpus: build/unit_tests # the examples beside the lexicons alone
	build/unit_tests corpus

unit: build/unit_tests
	build/unit_tests

# The engine under AddressSanitizer and UndefinedBehaviorSanitizer, on mutated texts of the corpus: test/fuzz/driver.c.
FUZZ_SECONDS = 60
FUZZ_CC = $(CC) $(HOST_WARNINGS) -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all -Isrc/core -Itest/unit
FUZZ_OBJS = $(patsubst src/core/%.c,build/fuzz/%.o,$(CORE_SRCS)) build/fuzz/fuzz_document.o build/fuzz/driver.o build/fuzz/marked.o build/unit/lexicon_data.o
$(FUZZ_OBJS): $(ALL_HEADERS) | build/dir

build/fuzz/%.o: src/core/%.c
	@mkdir -p $(@D)
	$(FUZZ_CC) -fsanitize-coverage=trace-pc -c -o $@ $<
build/fuzz/marked.o: test/unit/marked.c test/unit/marked.h
	@mkdir -p $(@D)
	$(FUZZ_CC) -c -o $@ $<
build/fuzz/%.o: test/fuzz/%.c
	@mkdir -p $(@D)
	$(FUZZ_CC) -c -o $@ $<

build/fuzz/document: $(FUZZ_OBJS)
	$(FUZZ_CC) -o $@ $(FUZZ_OBJS) -lutf8proc -lpcre2-8 -lm

fuzz: build/fuzz/document
	build/fuzz/document $(FUZZ_SECONDS) test/corpus

# --- speed: articles of our own making (test/bench), in the sandboxed server and outside. One table, in Markdown. ---

BENCH_MB = 100
BENCH_SECONDS = 1.5
BENCH_SAMPLE_MB = 10
BENCH_GRAMMARS = test/bench/french.txt test/bench/english.txt
BENCH_OBJS = $(patsubst src/core/%.c,build/bench/%.o,$(CORE_SRCS)) build/bench/engine.o build/unit/lexicon_data.o
$(BENCH_OBJS): $(ALL_HEADERS) | build/dir

build/bench/%.o: src/core/%.c
	@mkdir -p $(@D)
	$(HOST_CC) -c -o $@ $<
build/bench/%.o: test/bench/%.c
	@mkdir -p $(@D)
	$(HOST_CC) -c -o $@ $<
build/bench/engine: $(BENCH_OBJS)
	$(HOST_CC) -o $@ $(BENCH_OBJS) -lutf8proc -lpcre2-8 -lm
build/bench/corpus: test/bench/corpus.c
	@mkdir -p $(@D)
	$(HOST_CC) -o $@ $<
build/bench/articles.tsv: build/bench/corpus $(BENCH_GRAMMARS) always
	@build/bench/corpus $(BENCH_MB) $(BENCH_GRAMMARS) >$@

bench: build/bench/engine build/bench/articles.tsv
	@echo "Articles of test/bench: $(BENCH_MB) MB. A query reads the first of them, as many as it takes $(BENCH_SECONDS) s for; medians of five."
	@echo
	@PG_CONFIG='$(PG_CONFIG)' BENCH_SECONDS='$(BENCH_SECONDS)' test/sandbox.sh bench
	@echo
	@build/bench/engine steps build/bench/articles.tsv $(BENCH_SAMPLE_MB)

# The table and the chart of README.
bench-readme: build/bench/engine build/bench/articles.tsv
	$(MAKE) -s --no-print-directory bench >build/bench.md
	perl -0pi -e 'open F, "build/bench.md"; $$t = join "", <F>; s/(bench-readme: begin -->\n).*?(?=<!-- make bench-readme: end)/$$1\n$$t\n![MB a second](docs\/speed.svg)\n\n/s' README.md

bench-growth: build/bench/engine build/bench/articles.tsv
	@build/bench/engine growth build/bench/articles.tsv $(BENCH_MB)

# What it costs to keep tables of deals: about 100,000 articles, 900 MB.
KEPT_UP_MB = 850
build/bench/kept_up.tsv: build/bench/corpus $(BENCH_GRAMMARS) always
	@build/bench/corpus $(KEPT_UP_MB) $(BENCH_GRAMMARS) >$@
bench-kept-up: build/bench/kept_up.tsv
	@PG_CONFIG='$(PG_CONFIG)' test/sandbox.sh run bash test/bench/kept_up.sh $(CURDIR)/build/bench/kept_up.tsv

# Toolkits of npm, installed below build/ without running scripts of theirs.
build/bench/peers/node_modules: | build/dir
	mkdir -p build/bench/peers
	cd build/bench/peers && echo '{"private":true}' >package.json && npm install --ignore-scripts --no-audit --no-fund --silent \
		@microsoft/recognizers-text-suite compromise wink-nlp wink-eng-lite-web-model
bench-peers: build/bench/peers/node_modules build/bench/articles.tsv
	@node test/bench/peers.js build/bench/articles.tsv 5

always:

# --- care of the sources ---

FORMATTED = $(filter-out src/core/enums.h src/core/classes.h, $(wildcard src/*/*.c src/*/*.h test/unit/*.c test/unit/*.h test/fuzz/*.c test/bench/*.c))
indent:
	clang-format -i $(FORMATTED)

lint:
	src/tools/lint.sh

dist: | build/dir
	git archive --format=zip --prefix=$(EXTENSION)-$(EXTVERSION)/ -o build/$(EXTENSION)-$(EXTVERSION).zip HEAD

help:
	@echo 'all install installcheck clean   as every extension: build, install into PG_CONFIG, test the installed copy'
	@echo 'demo [FILE= PUBLISHED= LANGUAGE=] shows the deals of the sample articles, or of FILE, in a sandboxed server'
	@echo 'demo-check                       the page that demo writes, and hostile texts, in Chromium where there is one'
	@echo 'test                             all tests, in a sandboxed server'
	@echo 'unit corpus tap                  parts of them'
	@echo 'bi bi-picture                    the tables of deals through JDBC, ODBC and Cube (from npm), and its chart to docs/bi.png'
	@echo 'fuzz [FUZZ_SECONDS=60]           the engine on mutated texts, under the sanitizers'
	@echo 'bench [BENCH_MB=100]             speed in the server and outside, beside to_tsvector; a chart to docs/speed.svg'
	@echo 'bench-kept-up [KEPT_UP_MB=850]    kept-up tables: INSERT beside a tsvector column, and a backfill'
	@echo 'bench-growth bench-peers         how cost grows with the text, hostile ones too; toolkits of npm (needs node)'
	@echo 'weights TRAIN="FOLDER FILE ..."  trains the weights of names anew: src/lexicon/NAMES_MODEL.md'
	@echo 'indent lint dist                 care of the sources, and a release archive'

.PHONY: demo demo-check test tap bi bi-picture score unit corpus fuzz bench bench-readme bench-growth bench-kept-up bench-peers always weights indent lint dist help
.DELETE_ON_ERROR:
