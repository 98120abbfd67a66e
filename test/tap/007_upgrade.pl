# An upgrade of the extension below watched tables, then one of the server. What an older release read is told from the rest.
#
# The older release is made for this: test/sandbox.sh builds the same library under another name and version, and its
# script is that of today, pointed to that library and without what is new. The upgrade script is made as any release
# can make it: the script of today, with CREATE OR REPLACE.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;
use KeptUp;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $old = '0.0.9';
my @init = (extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
my $node = PostgreSQL::Test::Cluster->new('old');
my $scripts = $node->config_data('--sharedir') . '/extension';
my ($new) = slurp_file("$scripts/pg_deals.control") =~ /^default_version *= *'(.*)'/m;
plan skip_all => 'no older library here: see test/sandbox.sh' unless -f $node->config_data('--pkglibdir') . '/pg_deals_older.so';

my $script = slurp_file("$scripts/pg_deals--$new.sql");
(my $older = $script) =~ s/'MODULE_PATHNAME'/'\$libdir\/pg_deals_older'/g;
ok($older =~ s/^CREATE FUNCTION deal_protect\(.*?^COMMENT ON FUNCTION deal_protect[^\n]*\n//ms, 'the older release has no deal_protect');
(my $upgrade = $script) =~ s/^CREATE (FUNCTION|PROCEDURE|VIEW)/CREATE OR REPLACE $1/mg;
append_to_file("$scripts/pg_deals--$old.sql", $older);
append_to_file("$scripts/pg_deals--$old--$new.sql", $upgrade);
END { unlink "$scripts/pg_deals--$old.sql", "$scripts/pg_deals--$old--$new.sql" if $new }

$node->init(@init);
$node->start;
$node->safe_psql('postgres', "CREATE SCHEMA deals; CREATE EXTENSION pg_deals SCHEMA deals VERSION '$old'; ALTER DATABASE postgres SET search_path = public, deals");
$node->safe_psql('postgres', ARTICLES);
$node->safe_psql('postgres', q{
SELECT deal_create_dictionary('desk_names');
INSERT INTO desk_names (alias, name) VALUES ('zorblax', 'Zorblax Holding');
CREATE TABLE wire (id uuid, day date, body text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE wire_2025 PARTITION OF wire FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE wire_2026 PARTITION OF wire FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE tickers (id text PRIMARY KEY, body text);
ALTER TABLE tickers ENABLE ROW LEVEL SECURITY;
SELECT deal_watch('articles', body => 'body', published => 'published_at');
SELECT deal_watch('wire', body => 'body', published => 'day', dictionary => 'desk_names', always => true);
SELECT deal_watch('tickers', body => 'body', mode => 'queue');
INSERT INTO articles SELECT n, '2025-11-03 12:00+00', some_article(n) FROM generate_series(1, 400) n;
INSERT INTO wire SELECT gen_random_uuid(), '2025-11-03'::date + n, some_article(n) || ' Oracle bought zorblax.' FROM generate_series(1, 100) n;
INSERT INTO tickers SELECT n::text, some_article(n) FROM generate_series(1, 20) n;
CALL deal_process();
INSERT INTO tickers SELECT n::text, some_article(n) FROM generate_series(21, 30) n;
CREATE TABLE remarks (deal_id uuid REFERENCES articles_deals, remark text);
INSERT INTO remarks SELECT deal_id, party FROM articles_deals WHERE id BETWEEN 50 AND 100;
});
my $versions = q{SELECT string_agg(DISTINCT version, ',') FROM articles_deal_readings};
is($node->safe_psql('postgres', $versions), $old, 'the older release has read all');
is($node->safe_psql('postgres', 'SELECT deal_refresh(\'articles\')'), '0', 'and has nothing to read again');
is($node->safe_psql('postgres', WRONG), '0', 'and is right');

# the extension
$node->safe_psql('postgres', 'ALTER EXTENSION pg_deals UPDATE');
is($node->safe_psql('postgres', 'SELECT deal_version() || extversion FROM pg_extension WHERE extname = \'pg_deals\''), "$new$new", 'ALTER EXTENSION UPDATE');
is($node->safe_psql('postgres', q{SELECT count(*) FROM pg_proc WHERE probin LIKE '%older%'}), '0', 'nothing is left of the older library');
is($node->safe_psql('postgres', q{SELECT string_agg(source || ' ' || mode || ' ' || fires, ',' ORDER BY source::text) FROM deal_watched}),
    'articles statement origin,tickers queue origin,wire statement always', 'all is watched still');
$node->safe_psql('postgres', q{
INSERT INTO articles SELECT n, '2025-11-03 12:00+00', some_article(n) FROM generate_series(401, 410) n;
UPDATE articles SET body = some_article(id + 1) WHERE id <= 10;
DELETE FROM articles WHERE id BETWEEN 11 AND 15;
});
is($node->safe_psql('postgres', $versions), "$old,$new", 'what is written from now on, the newer one reads');
is($node->safe_psql('postgres', WRONG), '0', 'and is right');
$node->safe_psql('postgres', q{CREATE TABLE before AS SELECT r.id, r.ctid AS place, r.version FROM articles_deal_readings r});
is($node->safe_psql('postgres', q{SELECT deal_refresh('articles')}), '385', 'deal_refresh reads what is stale');
is($node->safe_psql('postgres', q{SELECT count(*) FILTER (WHERE b.place = r.ctid), count(*) FILTER (WHERE b.place = r.ctid AND b.version <> deal_version()) FROM before b JOIN articles_deal_readings r USING (id)}),
    '20|0', 'and nothing else');
is($node->safe_psql('postgres', $versions), $new, 'then all is read by the newer one');
is($node->safe_psql('postgres', q{SELECT deal_refresh('articles')}), '0', 'once');
is($node->safe_psql('postgres', WRONG), '0', 'and is right');
is($node->safe_psql('postgres', q{SELECT count(*) > 20, count(*) FILTER (WHERE d.party IS DISTINCT FROM r.remark) FROM remarks r LEFT JOIN articles_deals d USING (deal_id)}), 't|0',
    'deals that are told as before have the deal_id they had');
my ($result, $stdout, $stderr) = $node->psql('postgres', q{CALL deal_backfill('wire', batch_size => 30, refresh => true)});
like($stderr, qr/100 articles read in/, 'deal_backfill does it in batches, with the same dictionary');
$node->safe_psql('postgres', q{UPDATE desk_names SET name = 'Zorblax AG'});
is($node->safe_psql('postgres', q{SELECT deal_refresh('wire')}), '100', 'which is stale when the dictionary changes');
is($node->safe_psql('postgres', q{SELECT string_agg(DISTINCT target, ',') FROM wire_deals WHERE target LIKE 'Zorblax%'}), 'Zorblax AG', 'and read anew');
is($node->safe_psql('postgres', 'SELECT deal_refresh(\'tickers\')'), '20', 'so is what a queue has read');
$node->safe_psql('postgres', 'CALL deal_process()');
is($node->safe_psql('postgres', q{SELECT count(*) FROM tickers_deal_readings WHERE version = deal_version()}), '30', 'and the queue goes on');

# the server
my $upgraded = PostgreSQL::Test::Cluster->new('new');
$upgraded->init(@init);
$node->safe_psql('postgres', q{INSERT INTO tickers VALUES ('queued', 'Oracle bought Cerner.')});
$node->stop;
chdir $node->basedir; # where pg_upgrade writes
command_ok([ 'pg_upgrade', '--no-sync', '-b', $node->config_data('--bindir'), '-B', $node->config_data('--bindir'), '-d', $node->data_dir, '-D', $upgraded->data_dir,
        '-s', $node->host, '-p', $node->port, '-P', $upgraded->port ], 'pg_upgrade');
$upgraded->start;
is($upgraded->safe_psql('postgres', q{SELECT string_agg(concat_ws(' ', source, deals, mode, fires, dictionary), ',' ORDER BY source::text) FROM deal_watched}),
    'articles articles_deals statement origin,tickers tickers_deals queue origin,wire wire_deals statement always desk_names', 'all is watched still');
is($upgraded->safe_psql('postgres', WRONG), '0', 'nothing is lost');
is($upgraded->safe_psql('postgres', q{SELECT deal_refresh('articles') + deal_refresh('wire') + deal_refresh('tickers')}), '0', 'nothing is stale');
$upgraded->safe_psql('postgres', q{
INSERT INTO articles SELECT n, '2025-11-03 12:00+00', some_article(n) FROM generate_series(501, 510) n;
UPDATE articles SET id = -id WHERE id BETWEEN 20 AND 30;
INSERT INTO wire_2026 VALUES (gen_random_uuid(), '2026-11-03', 'Oracle bought zorblax.');
TRUNCATE wire_2025;
CALL deal_process();
});
is($upgraded->safe_psql('postgres', WRONG), '0', 'and it is kept up');
is($upgraded->safe_psql('postgres', q{SELECT (SELECT count(*) FROM wire) - (SELECT count(*) FROM wire_deal_readings)}), '0', 'in partitions too');
is($upgraded->safe_psql('postgres', q{SELECT party FROM tickers_deals WHERE id = 'queued'}), 'Oracle', 'and by the queue');
is($upgraded->safe_psql('postgres', q{SELECT count(*) FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relname LIKE 'tickers%' AND c.relrowsecurity}), '9', 'under the policies it had');

$upgraded->stop;
done_testing();
