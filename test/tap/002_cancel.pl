# A long text can be cancelled at any time, and what it took is given back.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('cancel');
$node->init(extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION pg_deals');

# 100 MB of a text that is full of facts; uncompressed, so that fetching it takes no time
$node->safe_psql(
    'postgres', q{
CREATE TABLE long_text (body text);
ALTER TABLE long_text ALTER body SET STORAGE EXTERNAL;
INSERT INTO long_text SELECT string_agg('OpenAI a annoncé lundi un contrat de ' || n || ' milliards de dollars avec Amazon. ' ||
    '« Nous y croyons », a dit Sam Altman, PDG d''OpenAI, en août 2025. ', '') FROM generate_series(1, 740000) n;
});
my $megabytes = $node->safe_psql('postgres', 'SELECT octet_length(body) / 1000000 FROM long_text');

# a short one, but with thousands of different deals
$node->safe_psql(
    'postgres', q{
CREATE TABLE many_deals AS SELECT string_agg('Xa' || n || ' Corp bought Yb' || n || ' Inc. ', '') AS body FROM generate_series(1, 20000) n;
});
cmp_ok($megabytes, '>=', 100, "a text of $megabytes MB");

# Milliseconds between the moment of the timeout and the end of the statement.
sub late {
    my ($call, $table, $timeout) = @_;
    return $node->safe_psql(
        'postgres', qq{
SET statement_timeout = 0;
CREATE TEMP TABLE late (ms float8);
SET statement_timeout = $timeout;
DO \$\$
DECLARE
    started timestamptz := clock_timestamp();
BEGIN
    PERFORM $call FROM $table;
    RAISE EXCEPTION 'not cancelled';
EXCEPTION WHEN query_canceled THEN
    SET statement_timeout = 0;
    INSERT INTO late VALUES (1000 * extract(epoch FROM clock_timestamp() - started) - $timeout);
END
\$\$;
SELECT round(ms) FROM late;
});
}

# statement_timeout counts from the start of the statement, so the steps of the engine are met one after the other
for my $timeout (100, 300, 600, 1000, 1500, 2500, 4000) {
    my $ms = eval { late('deal_extract(body, NULL, $q$fr$q$)', 'long_text', $timeout) } // 'not cancelled';
    last if $ms eq 'not cancelled' && $timeout > 1500;
    cmp_ok($ms, '<', 300, "100 MB: after $timeout ms, a cancel is obeyed within $ms ms");
}
for my $timeout (100, 500, 2000, 5000) {
    my $ms = eval { late('deal_extract(body, NULL, $q$en$q$)', 'many_deals', $timeout) } // 'not cancelled';
    last if $ms eq 'not cancelled'; # it was done before
    cmp_ok($ms, '<', 300, "many deals: after $timeout ms, a cancel is obeyed within $ms ms");
}

# a backend that was cancelled keeps nothing
my $kept = $node->safe_psql(
    'postgres', q{
SET statement_timeout = 500;
\set ON_ERROR_STOP 0
SELECT deal_extract(body) FROM long_text;
SET statement_timeout = 0;
SELECT count(*) FROM pg_backend_memory_contexts WHERE name LIKE 'pg_deals%';
}, on_error_die => 0);
is($kept, '0', 'a cancelled call leaves no memory behind');

$node->stop;
done_testing();
