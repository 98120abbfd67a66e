#!/usr/bin/perl
#
# report.pl - the figures of measure.sql as Markdown, and as a chart.
#
#   perl test/bench/report.pl CHART.svg < figures
#
# Reads lines of tab-separated fields: row, article, corpus, backend (a line a new backend).
use strict;
use warnings;

my ($chart) = @ARGV;
my (@rows, $article, @corpus, @backends);
while (my $line = <STDIN>) {
    chomp $line;
    my ($kind, @fields) = split /\t/, $line, -1;
    if ($kind eq 'row') { push @rows, \@fields }
    elsif ($kind eq 'article') { $article = $fields[0] }
    elsif ($kind eq 'corpus') { @corpus = @fields }
    elsif ($kind eq 'backend') { push @backends, $fields[0] }
    else { print "$line\n" }
}
die "report.pl: no figures\n" unless @rows;

sub median {
    my @sorted = sort { $a <=> $b } @_;
    return @sorted ? $sorted[$#sorted / 2] : 'nan';
}

print "| in the server | MB/s | times to_tsvector('french') | MB/s, two workers | gain | sample, MB |\n|---|---:|---:|---:|---:|---:|\n";
for my $row (@rows) {
    my ($name, $about, $mb, $one, $two, $ratio, $gain) = @$row;
    print '| ', ($name =~ /^(deal_\w+|to_\w+.*)$/ ? "`$name`" : $name), $about ? ", $about" : '', " | $one | $ratio | $two | $gain | $mb |\n";
}
printf "\n%d articles, %s MB (compressed to %d %%). An article of 7 kB: `deal_extract` in %d µs. First call in a new backend: %.1f ms.\n",
    @corpus, $article, median(@backends);

# --- the chart: a bar a row, on a scale of powers of ten ---

my ($width, $left, $bar, $gap, $top) = (760, 250, 16, 8, 46);
my $height = $top + @rows * ($bar + $gap) + 34;
my ($most) = sort { $b <=> $a } map { $_->[3] } @rows;
my $decades = 1;
$decades++ while 10**$decades < $most;

sub x_of {
    my ($value) = @_;
    my $log = $value > 1 ? log($value) / log(10) : 0;
    return $left + ($width - $left - 60) * $log / $decades;
}

sub escaped {
    my ($s) = @_;
    $s =~ s/&/&amp;/g;
    $s =~ s/</&lt;/g;
    return $s;
}

open my $out, '>', $chart or die "cannot write $chart: $!\n";
print $out <<"SVG";
<svg xmlns="http://www.w3.org/2000/svg" width="$width" height="$height" viewBox="0 0 $width $height" font-family="sans-serif" font-size="12" role="img">
<title>Text read per second by each function, on one core</title>
<style>text{fill:#24292f}.axis{stroke:#d0d7de}.ours{fill:#1f6feb}.other{fill:#8c959f}\@media(prefers-color-scheme:dark){text{fill:#e6edf3}.axis{stroke:#444c56}}</style>
<text x="8" y="20" font-size="15" font-weight="bold">MB of news text a second, one core (logarithmic)</text>
SVG
for my $power (0 .. $decades) {
    my $x = x_of(10**$power);
    printf $out qq{<line class="axis" x1="%.1f" x2="%.1f" y1="%d" y2="%d"/><text x="%.1f" y="%d" text-anchor="middle">%d</text>\n},
        $x, $x, $top - 8, $height - 26, $x, $height - 10, 10**$power;
}
my $y = $top;
for my $row (@rows) {
    my ($name, $about, $mb, $one) = @$row;
    printf $out qq{<text x="%d" y="%d" text-anchor="end">%s</text><rect class="%s" x="%d" y="%d" width="%.1f" height="%d"/><text x="%.1f" y="%d">%s</text>\n},
        $left - 8, $y + $bar - 4, escaped($name), $name =~ /^deal_/ ? 'ours' : 'other', $left, $y, x_of($one) - $left, $bar, x_of($one) + 5,
        $y + $bar - 4, $one;
    $y += $bar + $gap;
}
print $out "</svg>\n";
close $out or die "cannot write $chart: $!\n";
