#!/usr/bin/env bash
#
# bi.sh - the tables of deals, seen through what BI tools connect with. Run by `make bi`, in the sandboxed server.
#
# Each tool logs in over TCP as the role "reports", says what tables and columns it sees and fetches rows; psql tells
# through the socket what it should have seen. JDBC and ODBC are the drivers of Debian; Cube is installed from npm below
# build/, as test/bi/cube/package-lock.json pins it, without running install scripts.
set -uo pipefail

OUT=build/bi
PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
NUMBER=0 FAILED=0

ok() { # name, status
  NUMBER=$((NUMBER + 1))
  if [ "$2" = 0 ]; then echo "ok $NUMBER - $1"; else echo "not ok $NUMBER - $1"; FAILED=$((FAILED + 1)); fi
}

# Compares $OUT/got with $OUT/expected, line by line; nothing to compare is a failure.
same() { # name
  local status=0
  { [ -s "$OUT/got" ] && diff -u "$OUT/expected" "$OUT/got" >"$OUT/diff"; } || status=1
  ok "$1 ($(wc -l <"$OUT/got") lines)" "$status"
  [ "$status" = 0 ] || sed 's/^/# /' "$OUT/diff" | head -n 40
}

sql() { psql -X -q -A -t -F $'\t' -v ON_ERROR_STOP=1 "$@"; }

mkdir -p "$OUT"
rm -f "$OUT"/by_* "$OUT"/got "$OUT"/expected
sql -v password="$PASSWORD" -f test/bi/articles.sql || exit 1
ok "$(sql -c 'SELECT count(*) FROM articles') articles, $(sql -c 'SELECT count(*) FROM articles_deals') deals" \
  "$(sql -c 'SELECT count(*) < 10 FROM articles_deals_report' | tr ft 01)"

# What is in the catalogs: tables and views of deals, their columns and comments.
TABLES="SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END AS type, c.relname AS name, obj_description(c.oid, 'pg_class') AS remarks, c.oid
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relname LIKE 'articles\_%' AND c.relkind IN ('r', 'v')"
COLUMNS="SELECT t.name AS table_name, a.attname AS name, y.typname, col_description(a.attrelid, a.attnum) AS remarks, a.attrelid, a.attnum
  FROM ($TABLES) t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped JOIN pg_type y ON y.oid = a.atttypid"

ok 'all of them have comments' "$(sql -c "SELECT count(*) FROM (SELECT remarks FROM ($TABLES) t UNION ALL SELECT remarks FROM ($COLUMNS) c) x WHERE remarks IS NULL")"

# --- JDBC ---

jdbc() { java -cp /usr/share/java/postgresql.jar test/bi/Jdbc.java "jdbc:postgresql://127.0.0.1:$PGPORT/$PGDATABASE" reports "$PASSWORD" "$1"; }

jdbc tables | sort >"$OUT/got"
sql -c "SELECT type, name, remarks FROM ($TABLES) t" | sort >"$OUT/expected"
same 'JDBC: tables and views with their comments'

jdbc columns | sort >"$OUT/got"
sql -c "SELECT table_name, name, typname, CASE typname WHEN 'text' THEN 'VARCHAR' WHEN 'int4' THEN 'INTEGER' WHEN 'int8' THEN 'BIGINT' WHEN 'numeric' THEN 'NUMERIC'
      WHEN 'float8' THEN 'DOUBLE' WHEN 'date' THEN 'DATE' WHEN 'timestamptz' THEN 'TIMESTAMP' ELSE 'OTHER' END, remarks
  FROM ($COLUMNS) c" | sort >"$OUT/expected"
same 'JDBC: columns with their types and comments'

jdbc rows >"$OUT/got"
sql -c "SELECT kind, status, party, deal_date, amount, round(amount_value::numeric), currency, term_months FROM articles_deals_report ORDER BY deal_id" >"$OUT/expected"
same 'JDBC: rows of articles_deals_report'

jdbc types | grep -E '^(amount|amount_value|deal_date|kind|term_months|id|deal_id)'$'\t' | sort >"$OUT/got"
sort >"$OUT/expected" <<'END'
deal_id	java.util.UUID
id	java.lang.Long
deal_date	java.sql.Date
kind	java.lang.String
amount	java.math.BigDecimal
amount_value	java.lang.Double
term_months	java.lang.Integer
END
same 'JDBC: classes of the columns of articles_deals_report'

# --- ODBC ---

cat >"$OUT/odbc.ini" <<END
[deals]
Driver = $(compgen -G '/usr/lib/*/odbc/psqlodbcw.so' | head -n 1)
Servername = 127.0.0.1
Port = $PGPORT
Database = $PGDATABASE
END

odbc() { ODBCINI=$PWD/$OUT/odbc.ini isql deals reports "$PASSWORD" -b -x0x09 <<<"$1"; }

# The driver leaves the column REMARKS of its lists empty; the comments are read from the catalogs, as psql does.
odbc help | awk -F '\t' '$3 ~ /^articles_/ { print $4 "\t" $3 }' | sort >"$OUT/got"
sql -c "SELECT type, name FROM ($TABLES) t" | sort >"$OUT/expected"
same 'ODBC: tables and views'

odbc "$(tr '\n' ' ' <<<"SELECT name, remarks FROM ($TABLES) t")" | sort >"$OUT/got"
sql -c "SELECT name, remarks FROM ($TABLES) t" | sort >"$OUT/expected"
same 'ODBC: comments on them'

sql -c "SELECT name FROM ($TABLES) t" | while read -r table; do odbc "help $table"; done | awk -F '\t' '{ print $3 "\t" $4 "\t" $6 "\t" $5 }' | sort >"$OUT/got"
sql -c "SELECT table_name, name, typname,
    CASE typname WHEN 'text' THEN -1 WHEN 'int4' THEN 4 WHEN 'int8' THEN -5 WHEN 'numeric' THEN 2 WHEN 'float8' THEN 6 WHEN 'date' THEN 9 WHEN 'timestamptz' THEN 11 WHEN 'uuid' THEN -11 WHEN 'interval' THEN 12 END
  FROM ($COLUMNS) c" | sort >"$OUT/expected"
same 'ODBC: columns with their types'

ROWS='SELECT kind, status, party, target, deal_date, amount, amount_value::numeric, currency, term_months FROM articles_deals_report ORDER BY deal_id'
odbc "$ROWS" >"$OUT/got"
sql -c "$ROWS" >"$OUT/expected"
same 'ODBC: rows of articles_deals_report'

# --- Cube ---

# Its packages are installed anew only when the lock has changed.
install_cube() {
  local folder=$OUT/cube
  mkdir -p "$folder"
  cp -r test/bi/cube/model "$folder/"
  cmp -s test/bi/cube/package-lock.json "$folder/installed" && return
  rm -f "$folder/installed"
  cp test/bi/cube/package.json test/bi/cube/package-lock.json "$folder/"
  (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) && cp "$folder/package-lock.json" "$folder/installed"
}

# Both answers with one login: $OUT/by_month and $OUT/by_organization.
install_cube
CUBE_PASSWORD=$PASSWORD node test/bi/cube.mjs "$OUT/cube" "$OUT" by_month by_organization 2>"$OUT/cube.log"
status=$?
ok 'Cube: answers over its REST API' "$status"
[ "$status" = 0 ] || tail -n 20 "$OUT/cube.log" | cut -c 1-300 | sed 's/^/# /'

sort "$OUT/by_month" >"$OUT/got"
sql -c "SELECT month, kind, currency, deals, round(amount_value::numeric) FROM articles_deals_by_month" | sort >"$OUT/expected"
same 'Cube: deal value by month and kind'

node test/bi/chart.mjs "$OUT/by_month" >"$OUT/chart.html" &&
  [ "$(grep -o '<rect' "$OUT/chart.html" | wc -l)" = "$(sql -c 'SELECT count(*) FROM articles_deals_by_month WHERE amount_value > 0 AND currency IS NOT NULL')" ]
ok "Cube: a chart of it, $OUT/chart.html" $?

sort "$OUT/by_organization" >"$OUT/got"
sql -c "SELECT p.name, p.role, d.currency, count(*), sum(d.amount)
  FROM (SELECT DISTINCT deal_id, name, role FROM articles_deal_parties) p JOIN articles_deals d USING (deal_id)
  WHERE d.status <> 'terminated' GROUP BY 1, 2, 3" | sort >"$OUT/expected"
same 'Cube: deal value by organization, through a join'

exit "$((FAILED > 0))"
