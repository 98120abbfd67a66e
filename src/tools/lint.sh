#!/usr/bin/env bash
# lint.sh - what the compiler does not see: rules of the layout by grep, then clang-tidy where there is one.
set -u
cd "$(dirname "$0")/../.."
faults=0

none() { # message, grep arguments…: nothing may match
  local message=$1 hits
  shift
  hits=$(grep -nE "$@" 2>/dev/null)
  [ -z "$hits" ] || { printf '%s:\n%s\n' "$message" "$hits" >&2; faults=1; }
}

glue=$(ls src/pg/*.[ch] | grep -v '/compat\.h$')
none 'PG_VERSION_NUM outside src/pg/compat.h' PG_VERSION_NUM $glue src/core/*.[ch]
none 'the core includes the server' '#include .postgres' src/core/*.[ch]
none 'the core allocates or prints by itself' '\b(malloc|calloc|realloc|free|printf|fprintf|exit|abort)\(' \
  $(ls src/core/*.c | grep -vE '/(host|text)\.c$') # text.c frees what utf8proc allocates
none 'a language by its code in C' 'str[a-z]*cmp\([^)]*"(fr|en|de|es|it|pt|nl)"' src/core/*.[ch] src/pg/*.[ch]
none 'trailing white space' '[[:blank:]]$' src/*/*.[ch] sql/*.sql test/sql/*.sql test/*.sh Makefile README.md
none 'a line over 118 columns' '^.{119,}$' src/pg/*.[ch] test/unit/*.[ch]
for file in sql/*.sql; do
  [ ! -e "test/$file" ] || { echo "test/$file is named like $file: pg_regress would run the latter" >&2; faults=1; }
done

if command -v clang-tidy >/dev/null; then
  clang-tidy --quiet --warnings-as-errors='*' src/core/*.c -- -std=gnu11 -Isrc/core 2>/dev/null || faults=1
else
  echo 'clang-tidy is not installed: only the rules by grep were checked' >&2
fi
exit $faults
