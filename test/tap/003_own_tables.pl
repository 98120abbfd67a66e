# Names and rules of the users' own, over sessions, transactions, dumps, replication and the life of the extension.
use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time);

my $node = PostgreSQL::Test::Cluster->new('own');
$node->init(allows_streaming => 'logical', extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
$node->append_conf('postgresql.conf', "wal_level = logical\n");
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE desk');
$node->safe_psql(
    'desk', q{
CREATE SCHEMA deals;
CREATE EXTENSION pg_deals SCHEMA deals;
ALTER DATABASE desk SET search_path = public, deals;
});
my $seen = q{SELECT coalesce(string_agg(name, ',' ORDER BY pos), '-') FROM deal_entities('on parle de zorglub et de spip', 'fr', 'names')};

# made by a role without any right but to make tables
$node->safe_psql('desk', q{CREATE ROLE editor LOGIN; GRANT CREATE, USAGE ON SCHEMA public TO editor; GRANT USAGE ON SCHEMA deals TO editor});
my @editor = (extra_params => [ '-U', 'editor' ]);
is($node->safe_psql('desk', q{SELECT deal_create_dictionary('names'), deal_create_rules('public.rules')}, @editor),
    'names|rules', 'a role without superuser makes its tables');
$node->safe_psql('desk', q{INSERT INTO names (alias, name) VALUES ('zorglub', 'Zorglub SA')}, @editor);
is($node->safe_psql('desk', $seen, @editor), 'Zorglub SA', 'and uses them');

# two sessions
my $one = $node->background_psql('desk');
my $two = $node->background_psql('desk');
is($one->query_safe($seen), 'Zorglub SA', 'a session has read the table');
$two->query_safe('BEGIN');
$two->query_safe(q{INSERT INTO names (alias, name) VALUES ('spip', 'Spip SA')});
is($two->query_safe($seen), 'Zorglub SA,Spip SA', 'a change is seen in its own transaction');
is($one->query_safe($seen), 'Zorglub SA', 'and nowhere else before it commits');
$one->query_safe('BEGIN ISOLATION LEVEL REPEATABLE READ');
$one->query_safe('SELECT 1');
is($one->query_safe($seen), 'Zorglub SA', 'a transaction with one snapshot begins');
$two->query_safe('COMMIT');
is($one->query_safe($seen), 'Zorglub SA', 'and keeps to it when the change commits');
$one->query_safe('COMMIT');
is($one->query_safe($seen), 'Zorglub SA,Spip SA', 'behind it the change is seen');
$one->query_safe('BEGIN');
is($one->query_safe($seen), 'Zorglub SA,Spip SA', 'a transaction of the usual kind');
$two->query_safe(q{DELETE FROM names WHERE alias = 'spip'});
is($one->query_safe($seen), 'Zorglub SA', 'sees a change at its next call');
$one->query_safe('COMMIT');
$two->query_safe('BEGIN');
$two->query_safe('TRUNCATE names');
$two->query_safe('ROLLBACK');
is($two->query_safe($seen), 'Zorglub SA', 'a rolled back TRUNCATE leaves the rows');
is($one->query_safe($seen), 'Zorglub SA', 'everywhere');

# a hundred thousand names
$node->safe_psql('desk',
    q{INSERT INTO names (alias, name) SELECT 'Firm Zq' || i % 1000 || 'x ' || i, 'Firm ' || i FROM generate_series(1, 100000) i});
my $began = time;
is($one->query_safe(q{SELECT name FROM deal_entities('Firm Zq5x 2005 wins', 'en', 'names')}), 'Firm 2005', 'one name of a hundred thousand');
my $took = time - $began;
note(sprintf('100,000 names were read in %.0f ms', 1000 * $took));
cmp_ok($took, '<', 3, 'which are read soon, even on a busy machine');
my $memory = q{SELECT coalesce(sum(total_bytes), 0) FROM pg_backend_memory_contexts WHERE name = 'pg_deals table'};
my $held = $one->query_safe($memory);
cmp_ok($held, '<', 64 * 1024 * 1024, "and take $held bytes");
$node->safe_psql('desk', q{DELETE FROM names WHERE alias LIKE 'Firm%'});
$one->query_safe($seen);
cmp_ok($one->query_safe($memory), '<', 1024 * 1024, 'which are freed when the names go');
$node->safe_psql('desk', q{SELECT deal_create_dictionary('short_lived'); INSERT INTO short_lived (alias, name) SELECT 'Firm ' || i, 'x' FROM generate_series(1, 20000) i});
$one->query_safe(q{SELECT * FROM deal_entities('x', 'en', 'short_lived')});
cmp_ok($one->query_safe($memory), '>', 1024 * 1024, 'another table is kept');
$node->safe_psql('desk', 'DROP TABLE short_lived');
$one->query_safe('SELECT 1');
cmp_ok($one->query_safe($memory), '<', 1024 * 1024, 'until it is dropped');

# a catastrophic pattern
$node->safe_psql('desk', q{INSERT INTO rules (name, kind, pattern) VALUES ('endless', 'no_amount', '(a|aa|a+)+$')});
$began = time;
my ($result, $stdout, $stderr) = $node->psql('desk', q{SELECT * FROM deal_amounts(repeat('a', 5000) || 'b', 'fr', NULL, 'rules')});
like($stderr, qr/ERROR:  the pattern of rule "endless" takes too long/, 'a catastrophic pattern is named');
cmp_ok(time - $began, '<', 2, 'soon');
$node->safe_psql('desk', q{UPDATE rules SET pattern = '(?:a ){1,900}?[cd]'});
$began = time;
($result, $stdout, $stderr) = $node->psql('desk',
    q{SET statement_timeout = 300; SET pg_deals.match_limit = 20000000; SELECT * FROM deal_amounts(repeat('a ', 500000), 'fr', NULL, 'rules')});
like($stderr, qr/ERROR:  canceling statement due to statement timeout/, 'a slow one can be cancelled');
cmp_ok(time - $began, '<', 5, 'in time');
$node->safe_psql('desk', 'TRUNCATE rules');
$node->safe_psql('desk', q{INSERT INTO rules (name, kind, pattern) VALUES ('croque', 'acquisition', '(?<acquirer>\w+) croque (?<target>\w+)')});

# dump and restore
my $dir = $node->backup_dir;
mkdir $dir;
$node->command_ok([ 'pg_dump', '-Fc', '-f', "$dir/desk.dump", 'desk' ], 'pg_dump');
$node->safe_psql('postgres', 'CREATE DATABASE copy');
$node->command_ok([ 'pg_restore', '--exit-on-error', '-d', 'copy', "$dir/desk.dump" ], 'pg_restore');
$node->safe_psql('postgres', 'ALTER DATABASE copy SET search_path = public, deals');
is($node->safe_psql('copy', $seen), 'Zorglub SA', 'the restored dictionary serves');
is($node->safe_psql('copy', q{SELECT target FROM deal_events('Zorglub croque Spip.', NULL, 'fr', NULL, 'rules')}), 'Spip', 'and so do the rules');
$node->safe_psql('copy', q{INSERT INTO names (alias, name) VALUES ('spip', 'Spip SA')});
is($node->safe_psql('copy', $seen), 'Zorglub SA,Spip SA', 'which take new rows');
($result, $stdout, $stderr) = $node->psql('copy', q{INSERT INTO names (alias, name) VALUES ('', 'x')});
like($stderr, qr/alias cannot be found/, 'and refuse wrong ones');

# logical replication
$node->safe_psql('postgres', 'CREATE DATABASE subscriber');
$node->safe_psql('subscriber', q{CREATE SCHEMA deals; CREATE EXTENSION pg_deals SCHEMA deals; ALTER DATABASE subscriber SET search_path = public, deals});
$node->safe_psql('subscriber', q{SELECT deal_create_dictionary('names')});
$node->safe_psql('desk', q{CREATE PUBLICATION names FOR TABLE names; SELECT pg_create_logical_replication_slot('names', 'pgoutput')});
my $reader = $node->background_psql('subscriber');
is($reader->query_safe($seen), '-', 'the subscriber begins without names');
my $connection = $node->connstr('desk') =~ s{'}{''}gr;
$node->safe_psql('subscriber', "CREATE SUBSCRIPTION names CONNECTION '$connection' PUBLICATION names WITH (create_slot = false, slot_name = names)");
$node->poll_query_until('subscriber', q{SELECT count(*) > 0 AND bool_and(srsubstate = 'r') FROM pg_subscription_rel}) or die 'no first copy';
is($reader->query_safe($seen), 'Zorglub SA', 'the first copy is noticed');
$node->safe_psql('desk', q{INSERT INTO names (alias, name) VALUES ('spip', 'Spip SA')});
$node->wait_for_catchup('names');
is($reader->query_safe($seen), 'Zorglub SA,Spip SA', 'an applied row is noticed');
$node->safe_psql('desk', 'TRUNCATE names');
$node->wait_for_catchup('names');
is($reader->query_safe($seen), '-', 'and an applied TRUNCATE');
$reader->quit;
$node->safe_psql('subscriber', 'DROP SUBSCRIPTION names');

# the tables outlive the extension, as tables
$one->quit;
$two->quit;
($result, $stdout, $stderr) = $node->psql('copy', 'DROP EXTENSION pg_deals');
like($stderr, qr/other objects depend on it/, 'drop is refused while the tables use the extension');
$node->safe_psql('copy', 'DROP EXTENSION pg_deals CASCADE');
is($node->safe_psql('copy', 'SELECT count(*) FROM names'), '2', 'drop cascade leaves the rows');
$node->safe_psql('copy', 'CREATE EXTENSION pg_deals SCHEMA deals');
($result, $stdout, $stderr) = $node->psql('copy', $seen);
like($stderr, qr/"names" is no table of names/, 'which are an ordinary table then');
$node->safe_psql('copy', q{SELECT deal_own_watch('names', 'dictionary')});
is($node->safe_psql('copy', $seen), 'Zorglub SA,Spip SA', 'until it is watched again');

$node->stop;
done_testing();
