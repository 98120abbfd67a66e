# A backfill beside live writes: no deal is lost or doubled, two share the work, and a killed one is taken up again.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;
use KeptUp;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes 'usleep';

my $node = PostgreSQL::Test::Cluster->new('backfill');
$node->init(extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = on\n");
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION pg_deals');
$node->safe_psql('postgres', ARTICLES);
$node->safe_psql('postgres', q{
INSERT INTO articles SELECT n, '2025-11-03 12:00+00'::timestamptz - n * interval '1 hour', some_article(n) FROM generate_series(1, 6000) n;
-- writes of every kind, each transaction of one article, some rolled back
CREATE PROCEDURE write_about(seed int, n int) LANGUAGE plpgsql AS $$
DECLARE
    this bigint;
BEGIN
    FOR i IN 1..n LOOP
        this := (seed * 7919 + i * 104729) % 9000 + 1;
        CASE (seed + i) % 9
        WHEN 0, 1, 2 THEN UPDATE articles a SET body = some_article(a.id + i) WHERE a.id = this;
        WHEN 3 THEN DELETE FROM articles a WHERE a.id = this;
        WHEN 4 THEN INSERT INTO articles VALUES (this, '2025-11-03 12:00+00', some_article(this + i)) ON CONFLICT DO NOTHING;
        WHEN 5 THEN INSERT INTO articles AS a VALUES (this, '2025-11-03 12:00+00', some_article(this - i)) ON CONFLICT (id) DO UPDATE SET body = excluded.body;
        WHEN 6 THEN UPDATE articles a SET views = a.views + 1 WHERE a.id = this;
        WHEN 7 THEN UPDATE articles a SET id = 100000 + seed * 10000 + i WHERE a.id = this;
        ELSE
            BEGIN
                UPDATE articles a SET body = 'Oracle bought Cerner.' WHERE a.id = this;
                DELETE FROM articles a WHERE a.id = this + 1;
                RAISE EXCEPTION 'taken back';
            EXCEPTION WHEN raise_exception THEN NULL;
            END;
        END CASE;
        COMMIT;
    END LOOP;
END
$$;
SELECT deal_watch('articles', body => 'body', published => 'published_at');
});
my $wrong = $node->safe_psql('postgres', WRONG);
cmp_ok($wrong, '>', 1000, 'before the backfill, most is missing');

# four writers and two backfills
my @writers = map { start_psql($node, "CALL write_about($_, 1500);") } 1 .. 4;
my @backfills = map { start_psql($node, "CALL deal_backfill('articles', batch_size => 50);") } 1 .. 2;
is(finish_psql($_), '', 'a backfill beside writers comes to its end') for @backfills;
is(finish_psql($_), '', 'a writer beside backfills loses no write') for @writers;
is($node->safe_psql('postgres', WRONG), '0', 'the result tables agree with the articles');
is($node->safe_psql('postgres', 'SELECT count(*) FROM articles_deal_progress WHERE done > 0'), '2', 'both sessions had a share');
is($node->safe_psql('postgres', 'SELECT source, running, done = total FROM deal_progress'), 'articles|f|t', 'deal_progress says that it is done');
like($backfills[0]{err}, qr/NOTICE:  \d+ articles read in [\d.]+ s, \d+ a second/, 'a backfill says how many it read');

# writers in other isolation levels, which see none of the backfill's rows
$node->safe_psql('postgres', q{SELECT deal_unwatch('articles', drop_tables => true); SELECT deal_watch('articles', body => 'body', published => 'published_at')});
my $serializable = start_psql($node, q{
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM articles;
SELECT pg_sleep(1.5);
UPDATE articles SET body = some_article(id + 77) WHERE id % 50 = 0;
DELETE FROM articles WHERE id % 50 = 1;
COMMIT;
});
usleep(300_000);
is(finish_psql(start_psql($node, q{CALL deal_backfill('articles')})), '', 'a backfill while an older transaction is open');
is(finish_psql($serializable), '', 'the older transaction writes on top of it');
is($node->safe_psql('postgres', WRONG), '0', 'and the result tables agree');

# a row that someone is writing to is waited for, in the end, without a lock on others
$node->safe_psql('postgres', q{SELECT deal_unwatch('articles', drop_tables => true); SELECT deal_watch('articles', body => 'body', published => 'published_at')});
my $slow = start_psql($node, q{
BEGIN;
UPDATE articles SET views = 7 WHERE id = (SELECT min(id) FROM articles);
SELECT pg_sleep(2);
COMMIT;
});
usleep(300_000);
my $waiting = start_psql($node, q{CALL deal_backfill('articles')});
$node->poll_query_until('postgres', 'SELECT done >= total - 1 FROM deal_progress') or die 'no progress';
$node->safe_psql('postgres', q{SET lock_timeout = 500; UPDATE articles SET body = some_article(5) WHERE id = (SELECT max(id) FROM articles)});
pass('while it waits for one row, others can be written');
is(finish_psql($slow), '', 'the slow writer is done');
is(finish_psql($waiting), '', 'then so is the backfill');
is($node->safe_psql('postgres', WRONG), '0', 'with the row that was locked');

# killed: the backend, then the server
for my $victim ('backend', 'server') {
    $node->safe_psql('postgres', q{
SELECT deal_unwatch('articles', drop_tables => true);
INSERT INTO articles SELECT n, now(), some_article(n) FROM generate_series(200001, 206000) n ON CONFLICT DO NOTHING;
SELECT deal_watch('articles', body => 'body', published => 'published_at');
});
    my $killed = start_psql($node, q{CALL deal_backfill('articles', batch_size => 20)});
    $node->poll_query_until('postgres', 'SELECT coalesce(max(done) > 100, false) FROM deal_progress') or die 'no progress';
    my $pid = $node->safe_psql('postgres', 'SELECT pid FROM articles_deal_progress');
    if ($victim eq 'backend') {
        kill 'KILL', $pid;
        isnt(finish_psql($killed), '', 'the backend is killed');
        $node->poll_query_until('postgres', 'SELECT true') or die 'the server is gone';
    } else {
        my @children = split /\n/, $node->safe_psql('postgres', 'SELECT pid FROM pg_stat_activity');
        $node->kill9; # the postmaster; its children would go on until they notice
        kill 'KILL', @children;
        isnt(finish_psql($killed), '', 'the server is killed');
        usleep(100_000) while kill 0, @children;
        usleep(500_000);
        $node->start;
    }
    is($node->safe_psql('postgres', 'SELECT running, done < total FROM deal_progress'), 'f|t', "$victim: deal_progress shows what is left");
    my ($done, $all) = split /\|/, $node->safe_psql('postgres', 'SELECT (SELECT count(*) FROM articles_deal_readings), (SELECT count(*) FROM articles)');
    cmp_ok($done, '>=', 100, "$victim: what was committed is there ($done of $all)");
    is(finish_psql(start_psql($node, q{CALL deal_backfill('articles')})), '', "$victim: taken up again");
    is($node->safe_psql('postgres', "SELECT done FROM articles_deal_progress ORDER BY run DESC LIMIT 1"), $all - $done, "$victim: only what was left was read");
    is($node->safe_psql('postgres', WRONG), '0', "$victim: nothing is lost or doubled");
}

$node->stop;
done_testing();
