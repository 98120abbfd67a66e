# Nothing in a text gets out of its marks: hostile texts, read back by a strict parser, are what they were.
use strict;
use warnings;
use utf8;

use File::Basename;
use lib dirname(__FILE__);
use Hostile;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('headline');
$node->init(extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION pg_deals; CREATE TABLE article (id int PRIMARY KEY, body text)');

sub bytes { my ($text) = @_; utf8::encode($text); return $text }
my @texts = Hostile::texts(2000);
my $rows = join ', ', map { sprintf "(%d, convert_from('\\x%s', 'UTF8'))", $_, unpack 'H*', bytes($texts[$_]) } 0 .. $#texts;
$node->safe_psql('postgres', "INSERT INTO article VALUES $rows");

# The marked texts, by number.
sub headlines {
    my ($options) = @_;
    my %marked;
    for (split /\n/, $node->safe_psql('postgres', qq{SELECT id, encode(convert_to(deal_headline(body, '2025-11-03', options => '$options'), 'UTF8'), 'hex') FROM article})) {
        my ($id, $hex) = split /\|/;
        my $text = pack 'H*', $hex;
        utf8::decode($text);
        $marked{$id} = $text;
    }
    return \%marked;
}

# Reads each back; with no function for what is wanted, the text may be anything that is well formed.
sub holds {
    my ($name, $options, $read, $wanted) = @_;
    my $marked = headlines($options);
    my @faults;
    for my $id (0 .. $#texts) {
        my $text = eval { $read->($marked->{$id}) };
        push @faults, "$id: $@$marked->{$id}" unless defined $text;
        push @faults, "$id: another text: $text" if defined $text && $wanted && $text ne $wanted->($texts[$id]);
    }
    is(scalar @faults, 0, $name) or diag(map { bytes("$_\n") } splice @faults, 0, 5);
    return $marked;
}

my $html = holds('html: our own marks alone, and the text between them', 'format=html', \&Hostile::html, sub { $_[0] });
my $marks = () = join('', values %$html) =~ /<mark /g;
cmp_ok($marks, '>', 1000, 'there were facts to mark');
holds('html: pieces are well formed too', 'MaxFragments=2, MaxWords=6, MinWords=2', \&Hostile::html);
holds('ansi: colours alone move the terminal', 'format=ansi', \&Hostile::ansi);
holds('ansi: the text, control characters as pictures', 'format=ansi, StartSel="", StopSel=""', \&Hostile::ansi, \&Hostile::pictures);
holds('markdown: no control character, and no tag', 'format=markdown',
    sub { my ($text) = @_; die "a tag\n" if $text =~ /[<>]/; return Hostile::ansi($text =~ s/\x{9b}//gr) });

done_testing();
