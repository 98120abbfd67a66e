#!/usr/bin/perl
#
# articles.pl - sample articles as rows for COPY: name, published, language, body.
#
#   perl test/articles.pl test/corpus/articles/*.txt | psql -c 'COPY article (name, published, language, body) FROM STDIN'
#   perl test/articles.pl --plain 2025-11-03 fr news.txt
#
# A sample begins with the lines "published: 2025-11-03" and "language: fr" and an empty one; with --plain the file
# is all text, and the two are given (or empty).
use strict;
use warnings;

my ($plain, $published, $language) = ('', '', '');
($plain, $published, $language) = splice(@ARGV, 0, 3) if @ARGV && $ARGV[0] eq '--plain';

sub field {
    my ($text) = @_;
    return '\N' unless defined $text && length $text;
    $text =~ s/\\/\\\\/g;
    $text =~ s/\t/\\t/g;
    $text =~ s/\n/\\n/g;
    $text =~ s/\r/\\r/g;
    return $text;
}

for my $file (sort @ARGV) {
    open my $in, '<:raw', $file or die "cannot read $file: $!\n";
    my $text = do { local $/; <$in> } // '';
    my ($name) = $file =~ m{([^/]*?)(?:\.txt)?$};
    if (!$plain) {
        $text =~ s/\Apublished: *(\S*)\nlanguage: *(\S*)\n\n// or die "$file: no lines published: and language:\n";
        ($published, $language) = ($1, $2);
    }
    $text =~ s/\n\z//;
    print join("\t", field($name), field($published), field($language), $text eq '' ? '' : field($text)), "\n";
}
