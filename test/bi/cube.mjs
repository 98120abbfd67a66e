// cube.mjs - asks Cube about the tables of deals, and writes each answer to a file, as rows of fields separated by tabs.
//
//   node test/bi/cube.mjs FOLDER OUT by_month by_organization      PGPORT, PGDATABASE, CUBE_PASSWORD set
//
// FOLDER holds the data model and node_modules. Cube runs there as a server of its own on 127.0.0.1, for as long as it takes,
// with cache and queue in memory and without Cube Store; so not in its development mode, which would download Cube Store.
import { spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const [folder, out, ...wanted] = process.argv.slice(2);
const secret = randomBytes(32).toString('hex');

const QUERIES = {
  by_month: {
    measures: ['deals.value', 'deals.count'],
    timeDimensions: [{ dimension: 'deals.deal_date', granularity: 'month' }],
    dimensions: ['deals.kind', 'deals.currency'],
  },
  by_organization: {
    measures: ['deals.value', 'deals.count'],
    dimensions: ['parties.name', 'parties.role', 'deals.currency'],
    filters: [{ member: 'deals.status', operator: 'notEquals', values: ['terminated'] }],
  },
};

const number = (text) => (text === null ? '' : String(Number(text)));
const ROWS = {
  by_month: (row) => [row['deals.deal_date.month'].slice(0, 10), row['deals.kind'], row['deals.currency'] ?? '', row['deals.count'], number(row['deals.value'])],
  by_organization: (row) => [row['parties.name'] ?? '', row['parties.role'], row['deals.currency'] ?? '', row['deals.count'], number(row['deals.value'])],
};

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().on('error', reject);
  server.listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); });
});

// A JSON Web Token, which Cube asks for.
function token() {
  const part = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ exp: Math.floor(Date.now() / 1000) + 600 })}`;
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}

function start(port) {
  const { PATH, HOME, PGPORT, PGDATABASE, CUBE_PASSWORD } = process.env;
  return spawn('node', ['node_modules/.bin/cubejs-server', 'server'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    env: {
      PATH, HOME, NODE_ENV: 'production', PORT: port, CUBEJS_API_SECRET: secret, CUBEJS_TELEMETRY: 'false',
      CUBEJS_DB_TYPE: 'postgres', CUBEJS_DB_HOST: '127.0.0.1', CUBEJS_DB_PORT: PGPORT, CUBEJS_DB_NAME: PGDATABASE,
      CUBEJS_DB_USER: 'reports', CUBEJS_DB_PASS: CUBE_PASSWORD, CUBEJS_SCHEMA_PATH: 'model',
      CUBEJS_CACHE_AND_QUEUE_DRIVER: 'memory', CUBEJS_SCHEDULED_REFRESH_DEFAULT: 'false', CUBEJS_ROLLUP_ONLY: 'false',
    },
  });
}

// Cube answers "Continue wait" while a query runs, and refuses connections until it listens.
async function ask(port, server, path, deadline) {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`Cube ended with status ${server.exitCode}`);
    if (Date.now() > deadline) throw new Error('Cube did not answer in time');
    const reply = await fetch(`http://127.0.0.1:${port}/cubejs-api/v1/${path}`, { headers: { authorization: token() } }).catch(() => null);
    const answer = reply && (await reply.json());
    if (answer && answer.error !== 'Continue wait') {
      if (!reply.ok) throw new Error(answer.error);
      return answer;
    }
    await sleep(200);
  }
}

const port = await freePort();
const server = start(port);
const deadline = Date.now() + 120_000;
try {
  for (const name of wanted) {
    const { data } = await ask(port, server, `load?query=${encodeURIComponent(JSON.stringify(QUERIES[name]))}`, deadline);
    writeFileSync(`${out}/${name}`, data.map((row) => `${ROWS[name](row).join('\t')}\n`).join(''));
  }
} finally {
  server.kill('SIGKILL');
}
