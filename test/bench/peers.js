// peers.js - toolkits of npm on the articles of the benchmark: money and names, as each does them out of the box.
//
//   node test/bench/peers.js build/bench/articles.tsv SECONDS      (make bench-peers installs them under build/bench)
//
// Each reads articles, one after the other, for so many seconds, at least one; the recognizer takes minutes for a
// long one, so it is given the sentences of an article one by one. English articles for all but the recognizer's French.
'use strict';
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const [file, seconds] = [process.argv[2], Number(process.argv[3] || 5)];
const need = createRequire(path.resolve('build/bench/peers/package.json'));
const rows = fs.readFileSync(file, 'utf8').slice(0, 20000000).split('\n').slice(0, -1).map((line) => line.split('\t'));
const articles = (language) => rows.filter((row) => row[1] === language).map((row) => row[3].replace(/\\n/g, '\n'));

function measure(name, texts, read) {
    read(texts[0].slice(0, 200)); // what it loads, it loads now
    const start = process.hrtime.bigint();
    let bytes = 0, spent = 0;
    for (let i = 0; i < texts.length && (i === 0 || spent < seconds); i++) {
        read(texts[i]);
        bytes += Buffer.byteLength(texts[i]);
        spent = Number(process.hrtime.bigint() - start) / 1e9;
    }
    console.log(`| ${name} | ${(bytes / 1e6 / spent).toPrecision(2)} | ${(bytes / 1e6).toPrecision(2)} |`);
}

console.log('| toolkit | MB/s | sample, MB |\n|---|---:|---:|');
const nlp = need('compromise');
measure('compromise: money and organizations', articles('en'), (text) => {
    const doc = nlp(text);
    doc.money().json();
    doc.organizations().out('array');
});
const wink = need('wink-nlp')(need('wink-eng-lite-web-model'));
measure('wink-nlp: entities', articles('en'), (text) => wink.readDoc(text).entities().out(wink.its ? undefined : 'array'));
const recognizers = need('@microsoft/recognizers-text-suite');
for (const [code, culture] of [['en', recognizers.Culture.English], ['fr', recognizers.Culture.French]]) {
    const sentences = articles(code).slice(0, 40).join(' ').split(/(?<=[.?!])\s+/);
    measure(`Microsoft recognizers: currency, ${code}`, sentences, (text) => recognizers.recognizeCurrency(text, culture));
}
