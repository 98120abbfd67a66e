// chart.mjs - draws what Cube answered as a page: deal value by month and kind, one panel a currency.
//
//   node test/bi/chart.mjs build/bi/by_month >build/bi/chart.html        make bi and make bi-picture do
//
// The input is what cube.mjs writes: month, kind, currency, number of deals, value. A month is a bar, and each kind a piece of it.
// Months without a known value, and deals whose currency is open, have no bar.
import { readFileSync } from 'node:fs';

const COLOURS = ['#35618f', '#c8553d', '#6a994e', '#e0a030', '#7b5ea7', '#3a9d9d', '#a3485f', '#8a817c', '#4a7c59', '#bc8034', '#5f6caf'];
const KINDS = ['acquisition', 'contract', 'capex', 'funding', 'loan', 'ipo', 'investment', 'merger', 'joint_venture', 'partnership', 'license'];
const LEFT = 70, WIDTH = 560, ROW = 24, BAR = 16;

const rows = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map((line) => line.split('\t'))
  .map(([month, kind, currency, , value]) => ({ month: month.slice(0, 7), kind, currency, value: Number(value) }))
  .filter(({ currency, value }) => currency && value > 0);

function groups(items, key) {
  const found = new Map();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found];
}

const sum = (items) => items.reduce((total, { value }) => total + value, 0);
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const colour = (kind) => COLOURS[KINDS.indexOf(kind)] ?? '#555';
const billions = (value) => (value >= 1e9 ? `${+(value / 1e9).toFixed(2)} bn` : `${+(value / 1e6).toFixed(1)} mn`);

function bar([month, deals], i, scale) {
  let x = LEFT;
  const pieces = groups(deals, ({ kind }) => kind).map(([kind, same]) => {
    const width = Math.max(sum(same) * scale, 1);
    const piece = `<rect x="${x.toFixed(1)}" y="${i * ROW}" width="${width.toFixed(1)}" height="${BAR}" fill="${colour(kind)}"><title>${escape(kind)}: ${billions(sum(same))}</title></rect>`;
    x += width;
    return piece;
  });
  const y = i * ROW + BAR - 4;
  return `<text x="${LEFT - 10}" y="${y}" text-anchor="end">${escape(month)}</text>${pieces.join('')}<text x="${(x + 6).toFixed(1)}" y="${y}">${billions(sum(deals))}</text>`;
}

function panel([currency, deals]) {
  const months = groups(deals, ({ month }) => month).sort(([a], [b]) => (a < b ? -1 : 1));
  const scale = WIDTH / Math.max(...months.map(([, same]) => sum(same)));
  const kinds = groups(deals, ({ kind }) => kind).map(([kind]) => kind);
  return `<h2>${escape(currency)}</h2>
<p>${kinds.map((kind) => `<span style="background:${colour(kind)}"></span>${escape(kind.replaceAll('_', ' '))}`).join(' ')}</p>
<svg width="${LEFT + WIDTH + 90}" height="${months.length * ROW}" role="img" aria-label="deal value by month and kind in ${escape(currency)}">
${months.map((month, i) => bar(month, i, scale)).join('\n')}
</svg>`;
}

console.log(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Deal value by month and kind</title>
<style>
body { font: 14px/1.4 "DejaVu Sans", sans-serif; margin: 24px; color: #222; background: #fff; }
h1 { font-size: 20px; margin: 0; } h2 { font-size: 15px; margin: 18px 0 2px; } p { margin: 0 0 8px; }
p span { display: inline-block; width: 11px; height: 11px; margin: 0 5px 0 12px; } p span:first-child { margin-left: 0; }
svg { font-size: 12px; fill: #222; display: block; }
</style></head><body>
<h1>Deal value by month and kind</h1>
${rows.length ? groups(rows, ({ currency }) => currency).sort(([, a], [, b]) => b.length - a.length).map(panel).join('\n') : '<p>No deal has a known value.</p>'}
</body></html>`);
