#!/usr/bin/env bash
#
# sandbox.sh - a PostgreSQL server of our own, for the demo and the tests.
#
#   test/sandbox.sh demo          the sample articles, or the file $DEMO_FILE
#   test/sandbox.sh demo-check    the demo's page and hostile texts in Chromium, which must be there
#   test/sandbox.sh test          all tests
#   test/sandbox.sh tap           the TAP tests alone
#   test/sandbox.sh bench         speed, over articles of test/bench: $BENCH_MB, $BENCH_SECONDS a query
#   test/sandbox.sh score         marks on annotated articles, where there are any
#   test/sandbox.sh bi            BI tools on the tables of deals: JDBC, ODBC, Cube (from npm)
#   test/sandbox.sh run COMMAND…  COMMAND with PGHOST and PGDATABASE set, the extension created (try: run psql)
#
# The installed server stays as it is. Its programs, libraries and share files are copied to build/sandbox.*, with
# their paths below it; the server finds its folders relative to its program, so the copy uses the copies, and the
# copied pg_config tells `make install` so. The data lie there too, the socket in a private folder under /tmp (a
# socket's path may only be about 100 bytes long), no port is opened but for `bi`, whose tools cannot reach a socket (on
# 127.0.0.1, with passwords), and all of it is removed at the end.
#
# What is missing is installed first on a Debian machine, by root or through sudo.
set -euo pipefail
cd "$(dirname "$0")/.."

COMMAND=${1:-demo}
shift || true
PG_CONFIG=${PG_CONFIG:-pg_config}
export LC_ALL=C.UTF-8
unset LANGUAGE # gettext's: messages stay in English
SANDBOX= SOCKETS= SERVER_USER= NO_CLUSTER= LISTEN=

say() { printf '==> %s\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# --- packages ---

is_root() { [ "$(id -u)" = 0 ]; }

server_is_there() {
  command -v "$PG_CONFIG" >/dev/null && [ -x "$("$PG_CONFIG" --bindir)/postgres" ] && [ -f "$("$PG_CONFIG" --pgxs)" ] &&
    [ -f "$("$PG_CONFIG" --includedir-server)/postgres.h" ]
}

# The major that this Debian has: what its package "postgresql" stands for.
debian_major() {
  local major
  major=$(apt-cache show --no-all-versions postgresql 2>/dev/null | sed -n 's/^Depends:.*postgresql-\([0-9][0-9]*\).*/\1/p' | head -n 1)
  printf '%s' "${major:-15}"
}

missing_packages() {
  local major
  if ! server_is_there; then
    if command -v "$PG_CONFIG" >/dev/null; then major=$("$PG_CONFIG" --version | sed 's/^PostgreSQL \([0-9]*\).*/\1/'); else major=$(debian_major); fi
    printf '%s\n' "postgresql-$major" "postgresql-server-dev-$major"
  fi
  command -v gcc >/dev/null && [ -f /usr/include/stdio.h ] || printf '%s\n' gcc libc6-dev
  [ -f /usr/include/utf8proc.h ] || echo libutf8proc-dev
  [ -f /usr/include/pcre2.h ] || echo libpcre2-dev
  case $COMMAND in
    test|tap) perl -MIPC::Run -e 1 2>/dev/null || printf '%s\n' perl libipc-run-perl ;;
    bi)
      command -v javac >/dev/null || echo default-jdk-headless
      [ -f /usr/share/java/postgresql.jar ] || echo libpostgresql-jdbc-java
      command -v npm >/dev/null || printf '%s\n' nodejs npm
      command -v isql >/dev/null || echo unixodbc
      compgen -G '/usr/lib/*/odbc/psqlodbcw.so' >/dev/null || echo odbc-postgresql
      ;;
  esac
}

# A new postgresql package makes and starts a server named "main" of its own; we need none.
no_main_cluster() {
  NO_CLUSTER=/etc/postgresql-common/createcluster.d/pg_deals-sandbox.conf
  "$@" mkdir -p "$(dirname "$NO_CLUSTER")"
  echo 'create_main_cluster = false' | "$@" tee "$NO_CLUSTER" >/dev/null
}

install_packages() {
  local packages sudo=
  packages=$(missing_packages | tr '\n' ' ')
  [ -n "$packages" ] || return 0
  command -v apt-get >/dev/null || fail "missing: what Debian calls $packages"
  if ! is_root; then
    command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; } || fail "missing packages: $packages
Install them as root, then try again:
  apt-get update && apt-get install --no-install-recommends $packages"
    sudo=sudo
  fi
  say "installing $packages"
  no_main_cluster $sudo
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get update -q >&2
  packages=$(missing_packages | tr '\n' ' ') # the update may have told the server's version
  $sudo apt-get install -q -y --no-install-recommends $packages >&2
  $sudo rm -f "$NO_CLUSTER"
  NO_CLUSTER=
  server_is_there || fail "$PG_CONFIG does not name a server with its headers, even now"
}

# --- the sandbox ---

# The server refuses to run as root.
as_server() {
  if [ -n "$SERVER_USER" ]; then (cd / && runuser -u "$SERVER_USER" -- "$@"); else (cd / && "$@"); fi
}

cleanup() {
  local status=$?
  trap - EXIT INT TERM HUP
  [ -z "$NO_CLUSTER" ] || rm -f "$NO_CLUSTER" 2>/dev/null || sudo -n rm -f "$NO_CLUSTER" 2>/dev/null || true
  if [ -n "$SANDBOX" ]; then
    [ ! -f "$SANDBOX/data/postmaster.pid" ] || as_server "$BIN/pg_ctl" -D "$SANDBOX/data" -m immediate -s stop || true
    rm -rf "$SANDBOX"
  fi
  [ -z "$SOCKETS" ] || rm -rf "$SOCKETS"
  exit "$status"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

quietly() { # runs a command, and shows what it said only if it fails
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then rm -f "$log"; else cat "$log" >&2; rm -f "$log"; return 1; fi
}

build() {
  say "building for $("$PG_CONFIG" --version) (make -j2)"
  mkdir -p build
  flock build/.lock env -u MAKEFLAGS -u MAKELEVEL -u MFLAGS make -s -j2 PG_CONFIG="$PG_CONFIG" all >&2
}

# A folder that the server's user can reach: under build/, or, where a home is private, under /tmp.
make_folder() {
  SANDBOX=$(mktemp -d "$PWD/build/sandbox.XXXXXX")
  chmod 755 "$SANDBOX"
  if ! as_server test -r "$SANDBOX" -a -x "$SANDBOX"; then
    rmdir "$SANDBOX"
    SANDBOX=$(mktemp -d /tmp/pg_deals.XXXXXX)
    chmod 755 "$SANDBOX"
    say "the server's user cannot reach build/, using $SANDBOX"
  fi
  SOCKETS=$(mktemp -d /tmp/pg_deals_socket.XXXXXX)
  mkdir "$SANDBOX/data" "$SANDBOX/tests"
  [ -z "$SERVER_USER" ] || chown "$SERVER_USER" "$SANDBOX/data" "$SANDBOX/tests" "$SOCKETS"
}

copy_server() {
  say "copying the server to ${SANDBOX#"$PWD"/}"
  local folder
  for folder in --bindir --pkglibdir --sharedir; do
    folder=$("$PG_CONFIG" $folder)
    [ ! -e "$SANDBOX$folder" ] || continue
    mkdir -p "$SANDBOX$(dirname "$folder")"
    cp -a "$folder" "$SANDBOX$folder"
  done
  folder=$("$PG_CONFIG" --pkgincludedir)
  mkdir -p "$SANDBOX$(dirname "$folder")"
  [ -e "$SANDBOX$folder" ] || ln -s "$folder" "$SANDBOX$folder" # only read
  BIN=$SANDBOX$("$PG_CONFIG" --bindir)
  SYSTEM_PG_CONFIG=$PG_CONFIG PG_CONFIG=$BIN/pg_config
  case $("$PG_CONFIG" --sharedir) in "$SANDBOX"/*) ;; *) fail "this server cannot be relocated: $("$PG_CONFIG" --sharedir)" ;; esac
  quietly env -u MAKEFLAGS -u MAKELEVEL make -s PG_CONFIG="$PG_CONFIG" install
}

free_port() { perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1)->sockport'; }

start_server() {
  say "starting the sandboxed server"
  export PGHOST=$SOCKETS PGUSER=postgres PGDATABASE=postgres PGCLIENTENCODING=UTF8 PGOPTIONS= PATH="$BIN:$PATH"
  unset PGPORT PGSERVICE PGHOSTADDR PGPASSFILE || true
  [ -z "$LISTEN" ] || export PGPORT=$(free_port)
  quietly as_server "$BIN/initdb" -D "$SANDBOX/data" -U postgres --auth-local=trust --auth-host=scram-sha-256 -E UTF8 --locale=C.UTF-8 --no-sync
  as_server tee -a "$SANDBOX/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '$LISTEN'
port = ${PGPORT:-5432}
unix_socket_directories = '$SOCKETS'
fsync = off
logging_collector = off
log_min_messages = warning
CONF
  as_server "$BIN/pg_ctl" -D "$SANDBOX/data" -l "$SANDBOX/data/log" -w -s start || { cat "$SANDBOX/data/log" >&2; fail "the server did not start"; }
}

create_database() {
  createdb "$1"
  export PGDATABASE=$1
  psql -X -q -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION pg_deals'
}

set_up() {
  install_packages
  ! is_root || SERVER_USER=$(id -un postgres 2>/dev/null || echo nobody)
  build
  make_folder
  copy_server
  start_server
}

# --- demo ---

load_articles() { # arguments of articles.pl
  perl test/articles.pl "$@" |
    psql -X -q -v ON_ERROR_STOP=1 -c 'COPY article (name, published, language, body) FROM STDIN'
}

demo() {
  [ -z "${DEMO_FILE:-}" ] || [ -r "$DEMO_FILE" ] || fail "cannot read $DEMO_FILE"
  set_up
  create_database demo
  psql -X -q -v ON_ERROR_STOP=1 -c 'CREATE TABLE article (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, published date, language text, body text)'
  if [ -n "${DEMO_FILE:-}" ]; then
    say "reading $DEMO_FILE"
    load_articles --plain "${DEMO_PUBLISHED:-}" "${DEMO_LANGUAGE:-}" "$DEMO_FILE"
    psql -X -q -v ON_ERROR_STOP=1 -f test/demo/file.sql
  else
    say "loading the sample articles"
    load_articles test/corpus/articles/*.txt
    psql -X -q -v ON_ERROR_STOP=1 -f test/demo/samples.sql
  fi
  write_page
}

# The same articles for a browser.
write_page() {
  psql -X -q -A -t -v ON_ERROR_STOP=1 -v css="$(cat test/demo/page.css)" -f test/demo/page.sql >build/demo.html.new
  mv build/demo.html.new build/demo.html
  say "the same for a browser: build/demo.html"
}

# --- tests ---

PASSED=0 FAILED=0

# Runs a part of the tests and counts its verdicts: "ok 1 - name", and pg_regress 15's "test name ... ok".
part() { # name, command…
  local name=$1 log status=0 ok not_ok
  shift
  say "$name"
  log=$(mktemp)
  "$@" 2>&1 | tee "$log" || status=$?
  ok=$(grep -cE '^ok |^(test|     ) +[^ ]+ +\.\.\. ok' "$log" || true)
  not_ok=$(grep -cE '^not ok |^(test|     ) +[^ ]+ +\.\.\. FAILED' "$log" || true)
  [ "$status" = 0 ] || [ "$not_ok" -gt 0 ] || not_ok=1 # it broke off
  [ "$ok" -gt 0 ] || [ "$not_ok" -gt 0 ] || not_ok=1    # it tested nothing
  PASSED=$((PASSED + ok)) FAILED=$((FAILED + not_ok))
  rm -f "$log"
}

unit_tests() { env -u MAKEFLAGS -u MAKELEVEL make -s PG_CONFIG="$SYSTEM_PG_CONFIG" unit; }

regression_tests() {
  env -u MAKEFLAGS -u MAKELEVEL make -s PG_CONFIG="$PG_CONFIG" installcheck && return
  [ ! -s regression.diffs ] || cat regression.diffs
  return 1
}

# As the server's user, who starts servers of his own there; he may not be able to reach the sources. One test makes an
# older release, which needs its library, and scripts beside ours.
tap_tests() {
  local pgxs
  env -u MAKEFLAGS -u MAKELEVEL make -s PG_CONFIG="$SYSTEM_PG_CONFIG" build/older/pg_deals_older.so
  cp build/older/pg_deals_older.so "$("$PG_CONFIG" --pkglibdir)/"
  [ -z "$SERVER_USER" ] || chown "$SERVER_USER" "$("$PG_CONFIG" --sharedir)/extension"
  pgxs=$(dirname "$("$PG_CONFIG" --pgxs)")/..
  cp -r test/tap test/corpus "$SANDBOX/tests/"
  chmod -R a+rX "$SANDBOX/tests/tap" "$SANDBOX/tests/corpus"
  (cd "$SANDBOX/tests" && as_server env -u PGHOST -u PGUSER -u PGDATABASE PATH="$PATH" PG_REGRESS="$pgxs/test/regress/pg_regress" \
    TESTDIR="$SANDBOX/tests" TESTDATADIR="$SANDBOX/tests/tmp_check" TESTLOGDIR="$SANDBOX/tests/log" \
    prove --verbose -I "$pgxs/test/perl" "$SANDBOX"/tests/tap/*.pl)
}

summary() {
  echo "$PASSED passed, $FAILED failed"
  [ "$FAILED" = 0 ]
}

# --- marks ---

score() {
  local score=../shared/score/score dev=../shared/gold/dev.jsonl
  [ -x "$score" ] || { say "no annotated articles here: nothing to score"; return; }
  set_up
  create_database score
  "$score" amounts "$dev" ../shared/suites/amounts/*.jsonl
  "$score" names "$dev"
  "$score" deals "$dev"
}

# --- speed ---

# The first call in a new backend maps the tables and compiles the patterns.
new_backend() {
  psql -X -q -At -F $'\t' -v ON_ERROR_STOP=1 <<'SQL'
SELECT body AS one FROM article WHERE octet_length(body) BETWEEN 6900 AND 7100 ORDER BY id LIMIT 1 \gset
SELECT clock_timestamp() AS start \gset
SELECT deal_extract(:'one', '2025-11-03') AS ignored \gset
SELECT 'backend', round(extract(epoch FROM clock_timestamp() - :'start') * 1000, 2);
SQL
}

bench() {
  local articles=$SANDBOX/tests/articles.tsv figures
  cp build/bench/articles.tsv "$articles"
  chmod a+r "$articles"
  say "measuring: the first articles, as many as a query reads in ${BENCH_SECONDS:-2} s, medians of five"
  figures=$(mktemp)
  psql -X -q -v articles="$articles" -v seconds="${BENCH_SECONDS:-2}" -f test/bench/measure.sql >"$figures"
  for _ in 1 2 3 4 5; do new_backend >>"$figures"; done
  mkdir -p docs
  perl test/bench/report.pl docs/speed.svg <"$figures"
  rm -f "$figures"
}

case $COMMAND in
  demo) demo ;;
  demo-check)
    demo >/dev/null
    perl test/demo/check.pl
    ;;
  test)
    set_up
    part 'unit tests of the engine' unit_tests
    part 'regression tests' regression_tests
    part 'TAP tests' tap_tests
    summary
    ;;
  tap)
    set_up
    part 'TAP tests' tap_tests
    summary
    ;;
  score) score ;;
  bench)
    set_up
    create_database bench
    bench
    ;;
  bi)
    LISTEN=127.0.0.1
    set_up
    create_database bi
    part 'tables of deals in BI tools' bash test/bi/bi.sh
    summary
    ;;
  run)
    set_up
    create_database sandbox
    "$@"
    ;;
  *) fail "unknown command: $COMMAND" ;;
esac
