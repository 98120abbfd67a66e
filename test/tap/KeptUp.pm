# What the tests of kept-up tables share: articles of many kinds, sessions in the background, and the agreement of the
# result tables with what the functions say of the articles as they stand.
package KeptUp;
use strict;
use warnings;

use Exporter 'import';
use IPC::Run;
use PostgreSQL::Test::Utils;

our @EXPORT = qw(ARTICLES WRONG start_psql finish_psql);

# some_article(n): a text that depends on n alone, with none to three deals
use constant ARTICLES => q{
CREATE TABLE articles (id bigint PRIMARY KEY, published_at timestamptz, body text, views int DEFAULT 0);
CREATE FUNCTION some_article(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT string_agg(line, ' ') FROM (
        SELECT CASE (n / 3 + i * 7) % 6
            WHEN 0 THEN format('%s agreed to buy %s for $%s million.', buyer, target, n % 900 + i + 1)
            WHEN 1 THEN format('%s a racheté %s pour %s millions d''euros.', buyer, target, n % 500 + i + 1)
            WHEN 2 THEN format('« Nous y croyons », a dit Jean Martin, PDG de %s.', buyer)
            WHEN 3 THEN format('Il a plu %s jours à Paris, et le marché a reculé de %s %%.', i, n % 9)
            WHEN 4 THEN format('%s signed a contract with %s worth €%s million.', buyer, target, n % 300 + i + 1)
            ELSE 'The weather was fine, and nothing was sold.' END AS line
        FROM generate_series(0, (n % 4)::int) AS i,
             LATERAL (SELECT (ARRAY['Microsoft', 'Carrefour', 'Salesforce', 'Valeo', 'Oracle'])[(n + i) % 5 + 1] AS buyer,
                             (ARRAY['GitHub', 'Cora', 'Slack', 'Bosch', 'Cerner', 'Casino', 'Figma'])[(n * 3 + i) % 7 + 1] AS target) names) lines
$$;
};

# how many rows of the result tables are wrong, too many or missing
use constant WRONG => q{
WITH source AS MATERIALIZED (SELECT id, body, (published_at AT TIME ZONE 'UTC')::date AS day FROM articles),
deals AS (SELECT a.id, e.* FROM source a, deal_events(body, day) e),
parties AS (SELECT a.id, e.* FROM source a, deal_parties(body, day) e),
amounts AS (SELECT a.id, e.* FROM source a, deal_amounts(body) e),
entities AS (SELECT a.id, e.* FROM source a, deal_entities(body) e),
quotes AS (SELECT a.id, e.* FROM source a, deal_quotes(body) e),
found AS (SELECT id, deal, kind, status, party, counterparty, target, amount, amount_max, currency, qualifier, stake, term, announced_on, effective_on,
                 confidence, pos, len, surface, rule FROM articles_deals)
SELECT (SELECT count(*) FROM (SELECT * FROM found EXCEPT ALL SELECT * FROM deals) x) + (SELECT count(*) FROM (SELECT * FROM deals EXCEPT ALL SELECT * FROM found) x)
     + (SELECT count(*) FROM (SELECT id, deal, role, name, pos FROM articles_deal_parties EXCEPT ALL SELECT id, deal, role, name, pos FROM parties) x)
     + (SELECT count(*) FROM (SELECT id, deal, role, name, pos FROM parties EXCEPT ALL SELECT id, deal, role, name, pos FROM articles_deal_parties) x)
     + (SELECT count(*) FROM (SELECT id, pos, len, amount FROM articles_amounts EXCEPT ALL SELECT id, pos, len, amount FROM amounts) x)
     + (SELECT count(*) FROM (SELECT id, pos, len, amount FROM amounts EXCEPT ALL SELECT id, pos, len, amount FROM articles_amounts) x)
     + (SELECT count(*) FROM (SELECT id, pos, len, name FROM articles_entities EXCEPT ALL SELECT id, pos, len, name FROM entities) x)
     + (SELECT count(*) FROM (SELECT id, pos, len, name FROM entities EXCEPT ALL SELECT id, pos, len, name FROM articles_entities) x)
     + (SELECT count(*) FROM (SELECT id, pos, len, speaker FROM articles_quotes EXCEPT ALL SELECT id, pos, len, speaker FROM quotes) x)
     + (SELECT count(*) FROM (SELECT id, pos, len, speaker FROM quotes EXCEPT ALL SELECT id, pos, len, speaker FROM articles_quotes) x)
     + (SELECT count(*) FROM (SELECT id FROM articles_deal_readings EXCEPT ALL SELECT id FROM articles) x)
     + (SELECT count(*) FROM (SELECT id FROM articles EXCEPT ALL SELECT id FROM articles_deal_readings) x)
     + (SELECT count(*) FROM articles_deal_errors)
};

# A session that works while the test goes on. By files, since nobody tends to its pipes meanwhile.
my $sessions = 0;
sub start_psql {
    my ($node, $sql, $database) = @_;
    my $base = $node->basedir . '/session' . ++$sessions;
    append_to_file("$base.sql", $sql);
    my @command = ('psql', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr($database // 'postgres'), '-f', "$base.sql");
    return { base => $base, run => IPC::Run::start(\@command, '<', '/dev/null', '>', "$base.out", '2>', "$base.err") };
}

# Waits for it; what it said goes wrong is returned.
sub finish_psql {
    my ($session) = @_;
    my $good = $session->{run}->finish;
    $session->{err} = slurp_file("$session->{base}.err");
    return $good ? '' : $session->{err} || 'it failed';
}

1;
