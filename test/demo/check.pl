#!/usr/bin/perl
#
# check.pl - what a browser makes of marked text: `make demo-check`, where there is Chromium.
#
# Run in the sandbox, it marks hostile texts (test/tap/Hostile.pm) and puts them on one page, each in an element of
# its own beside the original in base64. A script on the page compares what the browser took for text, and looks for
# elements, attributes and classes that are not ours. Then it looks at build/demo.html itself.
use strict;
use warnings;
use utf8;

use File::Temp qw(tempdir);
use MIME::Base64;
use lib 'test/tap';
use Hostile;

my ($chromium) = grep { -x } map { my $dir = $_; map { "$dir/$_" } qw(chromium chromium-browser google-chrome) } split /:/, $ENV{PATH};
die "no Chromium in PATH: install Debian's package chromium\n" unless $chromium;
my $dir = tempdir(CLEANUP => 1);
my ($passed, $failed) = (0, 0);

sub bytes { my ($text) = @_; utf8::encode($text); return $text }

sub check {
    my ($holds, $name, $more) = @_;
    $holds ? $passed++ : $failed++;
    printf "%s - %s\n%s", $holds ? 'ok' : 'not ok', $name, $holds ? '' : ($more // '') . "\n";
}

sub query {
    my ($sql) = @_;
    open my $out, '>', "$dir/query.sql" or die $!;
    print $out bytes($sql);
    close $out;
    my $result = `psql -X -q -A -t -v ON_ERROR_STOP=1 -f $dir/query.sql`;
    die "psql failed\n" if $?;
    return $result;
}

# The page after its scripts have run.
sub browse {
    my ($file, $width) = @_;
    my @flags = qw(--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync);
    my $dom = qx{$chromium @flags --user-data-dir=$dir/profile --window-size=$width,900 --virtual-time-budget=2000 --dump-dom file://$file 2>$dir/chromium.log};
    die `tail -n 5 $dir/chromium.log` if $? || $dom !~ /<html/;
    return $dom;
}

sub save {
    my ($file, $content) = @_;
    open my $out, '>', $file or die "$file: $!\n";
    print $out $content;
    close $out;
}

# --- hostile texts ---

my @texts = Hostile::texts(1000);
my @marked = map { pack 'H*', $_ } split /\n/, query(join "\n", map {
    "SELECT encode(convert_to(deal_headline(convert_from('\\x" . unpack('H*', bytes($_)) . "', 'UTF8'), '2025-11-03'), 'UTF8'), 'hex');" } @texts);
my $page = <<'HTML';
<!DOCTYPE html><meta charset="utf-8"><title>running</title><body><script>window.alert = () => { window.attacked = true }</script>
HTML
$page .= sprintf qq{<div data-text="%s">%s</div>\n}, encode_base64(bytes($texts[$_]), ''), $marked[$_] for 0 .. $#texts;
$page .= <<'HTML';
<script>
const faults = [], names = new Set(['MARK', 'SPAN']), attributes = new Set(['class', 'title', 'data-role', 'data-deal']);
const decode = s => new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(atob(s), c => c.charCodeAt(0)));
const divs = document.querySelectorAll('body > div');
divs.forEach((div, i) => {
  if (div.textContent !== decode(div.dataset.text)) faults.push(i + ': another text');
  for (const e of div.querySelectorAll('*')) {
    if (!names.has(e.nodeName)) faults.push(i + ': an element ' + e.nodeName);
    for (const a of e.attributes) if (!attributes.has(a.name)) faults.push(i + ': an attribute ' + a.name);
    for (const c of e.classList) if (!/^deal-[a-z]+$/.test(c)) faults.push(i + ': a class ' + c);
  }
});
if (window.attacked) faults.push('a script of a text has run');
document.body.replaceChildren(divs.length + ' texts, ' + faults.length + ' faults ' + faults.slice(0, 5).join('; '));
</script>
HTML
save("$dir/hostile.html", $page);
my ($verdict) = browse("$dir/hostile.html", 800) =~ /(\d+ texts, \d+ faults[^<]*)/;
check(($verdict // '') =~ /^1000 texts, 0 faults/, 'hostile texts stay text in a browser', $verdict);

# --- the demo page ---

my $demo = do { local (@ARGV, $/) = 'build/demo.html'; <> };
check($demo !~ /\b(?:src|href)\s*=\s*"?(?!#|")|url\(|\@import/i, 'the page asks for nothing outside itself');
for my $width (500, 800, 1280) {
    save("$dir/demo.html", $demo . <<'HTML');
<script>
const root = document.documentElement, wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll'));
document.body.replaceChildren('articles ' + document.querySelectorAll('article').length + ', cards ' + document.querySelectorAll('section.deal').length +
  ', over by ' + (root.scrollWidth - innerWidth) + ', too wide ' + wide.length);
</script>
HTML
    my ($seen) = browse("$dir/demo.html", $width) =~ /(articles \d+, cards \d+, over by -?\d+, too wide \d+)/;
    check(($seen // '') =~ /^articles [1-9]\d*, cards [1-9]\d*, over by (?:0|-\d+), too wide 0$/, "the page fits a window of $width pixels", $seen);
}

print "$passed passed, $failed failed\n";
exit($failed > 0);
