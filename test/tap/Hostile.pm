# Texts that would break out of their marks if anything could, and a reader of marked text that knows our marks alone.
package Hostile;
use strict;
use warnings;
use utf8;

my @pieces = (
    '<script>alert(1)</script>', '</mark>', '</span>', '</pre><img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<a href="javascript:alert(1)">',
    '" onmouseover="alert(1)', "' autofocus onfocus='alert(1)", '&', '&lt;', '&#x3C;script&#x3E;', '&amp;amp;', '<!--', '-->', '<![CDATA[', ']]>',
    '<style>', '</style>', '<textarea>', '<plaintext>', '<', '>', '"', "'", '`', '<?xml', '\\', '{{7*7}}', '${x}', "\e[31m", "\e]0;title\a", "\x{9b}2J",
    "\e", "\r", "\r\n", "\b", "\x7f", "\x01", "\f", "\x0b", "\n", "\n\n", "\t", ' ', '**', '*', '_', '```', "\n# ", "\n- ", "\n1. ", "\n    ", "\n> ",
    '[a](javascript:alert(1))', '![a](b)', '⟨', ' ⟨deal⟩', '|', '~~', 'www.', 'https://example.com/<b>', 'a@b.example', "\x{202e}", "\x{feff}", "\x{ffff}",
    '日本', 'é', '“', '”', '« ', ' »', '’', 'Amazon', 'OpenAI', 'Carrefour', 'Valeo', ' buys ', ' acquires ', ' a racheté ', ' pour ', ' for ', '$5 billion',
    '5 millions d’euros', 'Monday', ' in 2025', ' said Jane Smith, chief executive of Amazon', '. ', ', ', ' exclusive '
);

# The same texts on every machine.
sub texts {
    my ($n) = @_;
    my $state = 20251103;
    my $dice = sub { $state = ($state * 1664525 + 1013904223) % 4294967296; return int($state / 65536) % $_[0] };
    my @texts = (
        @pieces,
        'Amazon buys <script>alert(1)</script> Carrefour for $5 billion.',
        '"Amazon" onmouseover="alert(1)" acquires Carrefour for $5 <b>billion</b>.',
        "\e[31mAmazon\e[0m acquires Carrefour\e]0;x\a for \$5 billion.");
    push @texts, join '', map { $pieces[ $dice->(scalar @pieces) ] } 0 .. $dice->(40) while @texts < $n;
    return @texts;
}

my %entity = (lt => '<', gt => '>', amp => '&', quot => '"', lang => '⟨', rang => '⟩');
my $control = qr/[\x00-\x08\x0b-\x1f\x7f]/;

sub decoded {
    my ($text) = @_;
    $text =~ s/&(?:#(\d+)|(\w+));/defined $1 ? chr $1 : $entity{$2} \/\/ die "entity $2\n"/ge;
    return $text;
}

# The text of a headline of ours; dies with the place where it is something else.
sub html {
    my ($html) = @_;
    my ($text, @open) = ('');
    my $class = qr/deal-(?:event|quote|clause|party|amount|date|organization|person|product|place)/;
    my $value = qr/(?:[^"<>&\n]|&(?:lt|gt|amp|quot|#\d+);)*/;
    for ($html) {
        pos = 0;
        while (pos() < length) {
            if (/\G<(mark|span) class="$class(?: deal-continued)?"(?: data-role="[a-z ]+")?(?: data-deal="[\d ]+")?(?: title="$value")?>/gc) { push @open, $1 }
            elsif (/\G<\/(mark|span)>/gc) { (pop(@open) // 'none') eq $1 or die 'nesting at ' . pos() . "\n" }
            elsif (/\G((?:[^<>&"']|&(?:lt|gt|amp|quot|#\d+);)+)/gc) { my $part = $1; die "control\n" if $part =~ $control; $text .= decoded($part) }
            else { die 'not ours: ' . substr($_, pos(), 40) . "\n" }
        }
    }
    die "open at the end: @open\n" if @open;
    return $text;
}

# What a terminal shows: colours alone are taken off.
sub ansi {
    my ($text) = @_;
    $text =~ s/\e\[[\d;]*m//g;
    die "a control character\n" if $text =~ /$control|[\x{80}-\x{9f}]/;
    return $text;
}

# What a text looks like there.
sub pictures {
    my ($text) = @_;
    $text =~ s/($control)/chr(ord($1) == 0x7f ? 0x2421 : 0x2400 + ord $1)/ge;
    $text =~ s/[\x{80}-\x{9f}]/\x{fffd}/g;
    return $text;
}

1;
