# The life of the extension in a database: made, used by other objects, dumped, restored, dropped, made again.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('life');
$node->init(extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
$node->start;
my $facts = q{SELECT count(*) || ' ' || sum(amount) FROM article, LATERAL deal_amounts(body)};

$node->safe_psql('postgres', 'CREATE DATABASE source');
$node->safe_psql(
    'source', q{
CREATE SCHEMA deals;
CREATE EXTENSION pg_deals SCHEMA deals;
SET search_path = public, deals;
CREATE TABLE article (id int PRIMARY KEY, body text,
    facts jsonb GENERATED ALWAYS AS (deal_extract(body, NULL, 'fr')) STORED);
INSERT INTO article (id, body) VALUES
    (1, 'Carrefour a racheté Cora pour 1,05 milliard d''euros.'),
    (2, 'Valeo a vendu l''usine pour 30 millions de dollars.'),
    (3, NULL);
CREATE INDEX article_organizations ON article USING gin (deal_organizations(body, 'fr'));
CREATE VIEW deal AS SELECT a.id, e.* FROM article a, deal_events(a.body, NULL, 'fr') e;
CREATE MATERIALIZED VIEW amount AS SELECT a.id, m.* FROM article a, deal_amounts(a.body, 'fr') m;
ALTER DATABASE source SET search_path = public, deals;
});
is($node->safe_psql('source', $facts), '2 1080000000', 'the extension answers from a schema of its own');

my ($result, $stdout, $stderr) = $node->psql('source', 'DROP EXTENSION pg_deals');
isnt($result, 0, 'drop is refused while other objects use the extension');
like($stderr, qr/other objects depend on it/, 'and says so');

# dump and restore, as SQL and as an archive; pg_dump and pg_restore empty the search path
my $dir = $node->backup_dir;
mkdir $dir;
for my $format ('plain', 'custom') {
    my $dump = "$dir/$format.dump";
    $node->command_ok([ 'pg_dump', '-Fp', '-f', $dump, 'source' ], 'pg_dump writes SQL') if $format eq 'plain';
    $node->command_ok([ 'pg_dump', '-Fc', '-f', $dump, 'source' ], 'pg_dump writes an archive') if $format eq 'custom';
    $node->safe_psql('postgres', "CREATE DATABASE $format");
    $node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $format, '-f', $dump ], 'psql restores it') if $format eq 'plain';
    $node->command_ok([ 'pg_restore', '--exit-on-error', '-d', $format, $dump ], 'pg_restore restores it') if $format eq 'custom';
    $node->safe_psql('postgres', "ALTER DATABASE $format SET search_path = public, deals");
    is($node->safe_psql($format, $facts), '2 1080000000', "$format: the restored database answers the same");
    is( $node->safe_psql($format, 'SELECT md5(string_agg(facts::text, chr(10) ORDER BY id)) FROM article'),
        $node->safe_psql('source', 'SELECT md5(string_agg(facts::text, chr(10) ORDER BY id)) FROM article'),
        "$format: generated columns are the same");
    is( $node->safe_psql($format, 'SELECT count(*) FROM amount'), '2', "$format: the materialized view is filled");
}

# the functions refuse no role
$node->safe_psql('source', 'CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA deals TO reader');
is($node->safe_psql('source', q{SELECT amount FROM deal_amounts('5 euros', 'fr')}, extra_params => [ '-U', 'reader' ]),
    '5', 'anyone may call the functions');

($result, $stdout, $stderr) = $node->psql('source', 'ALTER EXTENSION pg_deals SET SCHEMA public');
like($stderr, qr/does not support SET SCHEMA/, 'the extension stays in its schema, which its functions name');

$node->safe_psql('source', 'DROP EXTENSION pg_deals CASCADE');
is($node->safe_psql('source', q{SELECT count(*) FROM pg_proc WHERE proname ~ '^deal_'}), '0', 'drop cascade leaves no function');
is($node->safe_psql('source', q{SELECT count(*) FROM article}), '3', 'and the rows of the table');
$node->safe_psql('source', 'CREATE EXTENSION pg_deals');
is($node->safe_psql('source', $facts), '2 1080000000', 'made again, it answers again');

# a database in another encoding
$node->safe_psql('postgres', q{CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0});
$node->safe_psql('latin', 'CREATE EXTENSION pg_deals');
($result, $stdout, $stderr) = $node->psql('latin', q{SELECT * FROM deal_amounts('5 euros')});
like($stderr, qr/ERROR:  pg_deals needs a database in UTF8, this one is in LATIN1/, 'another encoding is one clear error');
like($stderr, qr/HINT:  Create the database with ENCODING 'UTF8' TEMPLATE template0\./, 'that says what to do');

$node->stop;
done_testing();
