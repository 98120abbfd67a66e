# Kept-up tables over what a database goes through: large loads, two-phase commit, queue workers, dumps, replication.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;
use KeptUp;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('kept_up');
$node->init(allows_streaming => 'logical', extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
$node->append_conf('postgresql.conf', "max_prepared_transactions = 5\n");
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION pg_deals');
$node->safe_psql('postgres', ARTICLES);
$node->safe_psql('postgres', q{SELECT deal_watch('articles', body => 'body', published => 'published_at')});

# COPY of 100,000
my $file = $node->basedir . '/articles.tsv';
$node->safe_psql('postgres', qq{COPY (SELECT n, '2025-11-03 12:00+00'::timestamptz, some_article(n) FROM generate_series(1, 100000) n) TO '$file'});
$node->safe_psql('postgres', qq{COPY articles (id, published_at, body) FROM '$file'});
is($node->safe_psql('postgres', 'SELECT count(*) FROM articles_deal_readings'), '100000', 'a COPY of 100,000 is read');
$node->safe_psql('postgres', 'UPDATE articles SET id = id + 1000000 WHERE id % 10 = 0; DELETE FROM articles WHERE id BETWEEN 5000 AND 99000');
is($node->safe_psql('postgres', WRONG), '0', 'and agrees, after large updates and deletions too');

# two-phase commit
$node->safe_psql('postgres', q{BEGIN; INSERT INTO articles VALUES (-1, now(), some_article(4)); UPDATE articles SET body = some_article(8) WHERE id = 1; PREPARE TRANSACTION 'kept'});
is($node->safe_psql('postgres', 'SELECT count(*) FROM articles_deal_readings WHERE id = -1'), '0', 'a prepared transaction shows nothing');
$node->stop('immediate');
$node->start;
$node->safe_psql('postgres', q{COMMIT PREPARED 'kept'});
is($node->safe_psql('postgres', 'SELECT count(*) FROM articles_deal_readings WHERE id = -1'), '1', 'its commit shows all');
$node->safe_psql('postgres', q{BEGIN; DELETE FROM articles WHERE id < 1000; INSERT INTO articles VALUES (-2, now(), some_article(4)); PREPARE TRANSACTION 'kept'});
$node->safe_psql('postgres', q{ROLLBACK PREPARED 'kept'});
is($node->safe_psql('postgres', WRONG), '0', 'the tables agree after both');

# dump and restore: as SQL, as an archive, of the schema alone
my $dir = $node->backup_dir;
mkdir $dir;
for my $format ('plain', 'custom', 'schema') {
    my $dump = "$dir/$format.dump";
    my @how = { plain => ['-Fp'], custom => ['-Fc'], schema => [ '-Fp', '--schema-only' ] }->{$format}->@*;
    $node->command_ok([ 'pg_dump', @how, '-f', $dump, 'postgres' ], "$format: dumped");
    $node->safe_psql('postgres', "CREATE DATABASE $format");
    $node->command_ok($format eq 'custom' ? [ 'pg_restore', '--exit-on-error', '-j', '2', '-d', $format, $dump ]
        : [ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $format, '-f', $dump ], "$format: restored");
    is($node->safe_psql($format, 'SELECT deals, key, body, time_zone FROM deal_watched'), 'articles_deals|id|body|UTC', "$format: it is watched");
    $node->safe_psql($format, q{INSERT INTO articles VALUES (-7, now(), some_article(4)); UPDATE articles SET body = some_article(id + 1) WHERE id BETWEEN 1 AND 50});
    is($node->safe_psql($format, WRONG), '0', "$format: and kept up");
    is($node->safe_psql($format, 'SELECT count(*) FROM articles_league_table') > 0, 1, "$format: the views answer");
    is($node->safe_psql($format, q{SELECT count(*) FROM pg_attribute WHERE attrelid = 'articles_deals'::regclass AND attnum > 0 AND col_description(attrelid, attnum) IS NULL}),
        '0', "$format: the comments are there");
}

# the extension goes, and its results stay; made again, they are taken up again under another name
my ($result, $stdout, $stderr) = $node->psql('plain', 'DROP EXTENSION pg_deals');
isnt($result, 0, 'DROP EXTENSION is refused while a table is watched');
like($stderr, qr/trigger deal_watch on table articles depends on/, 'and says so');
$node->safe_psql('plain', 'DROP EXTENSION pg_deals CASCADE');
cmp_ok($node->safe_psql('plain', 'SELECT count(*) FROM articles_deals'), '>', 1000, 'with CASCADE the results stay');
$node->safe_psql('plain', 'INSERT INTO articles VALUES (-8, now(), some_article(4))');
$node->safe_psql('plain', q{CREATE EXTENSION pg_deals; SELECT deal_watch('articles', body => 'body', prefix => 'again')});
$node->safe_psql('plain', q{CALL deal_backfill('articles')});
is($node->safe_psql('plain', 'SELECT count(*) FROM again_deal_readings'), $node->safe_psql('plain', 'SELECT count(*) FROM articles'), 'and it is watched anew');
$node->safe_psql('plain', 'DROP TABLE articles');
cmp_ok($node->safe_psql('plain', 'SELECT count(*) FROM again_deals'), '>', 1000, 'DROP of the source leaves the results');
is($node->safe_psql('plain', 'SELECT count(*) FROM deal_watched'), '0', 'and nothing is watched');

# a queue, and three workers at once beside writers
$node->safe_psql('custom', q{
SELECT deal_unwatch('articles', drop_tables => true);
SELECT deal_watch('articles', body => 'body', published => 'published_at', mode => 'queue');
INSERT INTO articles SELECT n, now(), some_article(n) FROM generate_series(300001, 306000) n;
});
$node->safe_psql('custom', q{CALL deal_backfill('articles')});
my @workers = map { start_psql($node, q{CALL deal_process('articles', batch_size => 100);}, 'custom') } 1 .. 3;
# each writer has rows of its own, so that they cannot wait for each other in a circle
my @writers = map { start_psql($node, "UPDATE articles SET body = some_article(id + $_) WHERE id % 5 = $_; DELETE FROM articles WHERE id % 70 = $_; "
    . "UPDATE articles SET id = -id WHERE id % 75 = $_;", 'custom') } 1 .. 2;
is(finish_psql($_), '', 'a worker comes to its end') for @workers;
is(finish_psql($_), '', 'a writer does not wait for it') for @writers;
$node->safe_psql('custom', 'CALL deal_process()');
is($node->safe_psql('custom', 'SELECT count(*) FROM articles_deal_queue'), '0', 'the queue is worked off');
is($node->safe_psql('custom', WRONG), '0', 'and the tables agree');

# logical replication: the subscriber keeps its own tables
my $subscriber = PostgreSQL::Test::Cluster->new('subscriber');
$subscriber->init(allows_streaming => 'logical', extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
$subscriber->start;
$subscriber->safe_psql('postgres', 'CREATE EXTENSION pg_deals');
$subscriber->safe_psql('postgres', ARTICLES);
$subscriber->safe_psql('postgres', q{SELECT deal_watch('articles', body => 'body', published => 'published_at', always => true)});
$node->safe_psql('postgres', 'DELETE FROM articles WHERE id % 29 <> 0');
$node->safe_psql('postgres', 'CREATE PUBLICATION news FOR TABLE articles');
my $connstr = $node->connstr . ' dbname=postgres';
$subscriber->safe_psql('postgres', "CREATE SUBSCRIPTION news CONNECTION '$connstr' PUBLICATION news");
$subscriber->poll_query_until('postgres', q{SELECT count(*) = 0 FROM pg_subscription_rel WHERE srsubstate NOT IN ('r', 's')}) or die 'no first copy';
is($subscriber->safe_psql('postgres', WRONG), '0', 'the first copy of a subscription is followed');
$node->safe_psql('postgres', q{
INSERT INTO articles SELECT n, now(), some_article(n) FROM generate_series(400001, 400300) n;
UPDATE articles SET body = some_article(id + 3) WHERE id % 2 = 0;
UPDATE articles SET id = id + 1000 WHERE id > 400000;
UPDATE articles SET views = 5;
DELETE FROM articles WHERE id % 11 = 0;
});
$node->wait_for_catchup('news');
is($subscriber->safe_psql('postgres', 'SELECT count(*) FROM articles'), $node->safe_psql('postgres', 'SELECT count(*) FROM articles'), 'changes are applied');
is($subscriber->safe_psql('postgres', WRONG), '0', 'and followed');
$node->safe_psql('postgres', 'TRUNCATE articles; INSERT INTO articles VALUES (1, now(), some_article(4))');
$node->wait_for_catchup('news');
is($subscriber->safe_psql('postgres', 'SELECT count(*) FROM articles_deal_readings'), '1', 'TRUNCATE too');
is($subscriber->safe_psql('postgres', WRONG), '0', 'and what comes after it');

$subscriber->stop;
$node->stop;
done_testing();
