// Measures `zhaoshang report` against other tools that do the same work, and against the bars of the project. See README.md.
//
//   npm run bench -- [--rows 10000,1000000] [--runs 5] [--only duckdb,pandas]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath as node, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences, figuresOf } from './figures.mjs';
import { generate } from './generate.mjs';
import { measure, median } from './measure.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const OURS = here('../../bin/zhaoshang.js');
const FIXTURE = here('../../fixtures/jingdezhen/2021-10.csv');
const PYTHON = env.PYTHON ?? 'python3';
const MOST_FOR_SLOW = 100_000;

/** The other tools: how they are run, and whether they are here. `compared` false: they tell no figures. */
const PEERS = [
  { name: 'bare-node', command: (file) => [node, here('peers/bare-node.mjs'), file], isHere: () => true },
  {
    name: 'csv-parse',
    command: (file) => [node, here('peers/csv-parse.mjs'), file],
    isHere: () => existsSync(here('../../node_modules/csv-parse')),
    compared: false,
  },
  {
    name: 'duckdb',
    command: (file) => [node, here('peers/duckdb.mjs'), file],
    isHere: () => existsSync(here('../../node_modules/@duckdb/node-api')),
  },
  {
    name: 'pandas',
    command: (file) => [PYTHON, here('peers/report_pandas.py'), file],
    isHere: () => spawnSync(PYTHON, ['-c', 'import pandas']).status === 0,
  },
  {
    name: 'miller',
    command: (file) => ['sh', here('peers/miller.sh'), file],
    isHere: () => spawnSync('mlr', ['--version']).status === 0,
    slow: true,
  },
];
const PARTS = ['start', 'scale', 'dialects', 'table'];

/** The same ledger in other dialects. */
const DIALECTS = [
  ['GB18030', { encoding: 'gb18030' }],
  ['every cell quoted', { quoteAll: true }],
  ['合计 rows, merged cells', { messy: true }],
];

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,1000000' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const runs = Number(values.runs);
const sizes = values.rows.split(',').map(Number);
const only = values.only === '' ? [...PEERS.map(({ name }) => name), ...PARTS] : values.only.split(',');
const unknown = only.filter((name) => !PARTS.includes(name) && !PEERS.some((peer) => peer.name === name));
if (unknown.length > 0 || ![runs, ...sizes].every((count) => Number.isInteger(count) && count > 0))
  throw new Error(
    `--rows and --runs take whole numbers, --only some of ${PEERS.map(({ name }) => name)},${PARTS}`,
  );

const folder = mkdtempSync(join(tmpdir(), 'zhaoshang-bench-'));
const wrong = [];
const lines = [];
const bars = [];
let written = 0;

try {
  await everything();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print();
if (wrong.length > 0) process.exitCode = 1;

async function everything() {
  const peers = PEERS.filter(({ name }) => only.includes(name)).filter((peer) => {
    if (peer.isHere()) return true;
    stderr.write(`${peer.name} is not installed\n`);
    return false;
  });
  const largest = Math.max(...sizes);
  if (only.includes('start')) await start();
  if (peers.length > 0) for (const rows of sizes) await againstPeers(rows, peers);
  if (only.includes('scale') || only.includes('dialects')) await variants(largest);
  if (only.includes('table')) await table();
}

async function start() {
  const [bare, version, fixture] = await medians('start', [
    { name: 'bare node', command: [node, '-e', '0'] },
    { name: '--version', command: [node, OURS, '--version'] },
    { name: 'report, 33 rows', command: report(FIXTURE) },
  ]);
  bar('--version ÷ bare node', version.seconds / bare.seconds, 1.3);
  bar('report of 33 rows ÷ bare node', fixture.seconds / bare.seconds, 1.7);
}

async function againstPeers(rows, peers) {
  const { file, figures } = ledger({ rows });
  const chosen = peers.filter(({ slow = false }) => !slow || rows <= MOST_FOR_SLOW);
  const [ours, ...others] = await medians(`${rows} rows`, [
    { name: 'zhaoshang', command: report(file), figures, isOurs: true },
    ...chosen.map(({ name, command, compared = true }) => ({
      name,
      command: command(file),
      figures: compared ? figures : null,
    })),
  ]);
  const at = (name) => others.find((other) => other.name === name);
  const limits = { duckdb: rows >= 100_000 ? 0.8 : 0.6, ...(rows >= 100_000 ? { pandas: 0.2 } : {}) };
  for (const [name, limit] of Object.entries(limits)) {
    const peer = at(name);
    if (peer !== undefined) bar(`${rows} rows ÷ ${name}`, ours.seconds / peer.seconds, limit);
  }
  if (ours.megabytes !== null) bar(`peak memory at ${rows} rows, MB`, ours.megabytes, 160);
  rmSync(file);
}

/** Our own runs on ledgers that differ in one thing from the largest plain one. */
async function variants(rows) {
  const tenth = Math.ceil(rows / 10);
  const kinds = [
    [`${rows} rows`, {}],
    ...(only.includes('scale') ? [[`${tenth} rows`, { rows: tenth }]] : []),
    ...(only.includes('dialects') ? DIALECTS : []),
  ];
  const ledgers = kinds.map(([, options]) => ledger({ rows, ...options }));
  const [plain, ...others] = await medians(
    'zhaoshang alone',
    ledgers.map(({ file, figures }, index) => ({
      name: kinds[index][0],
      command: report(file),
      figures,
      isOurs: true,
    })),
  );
  for (const { name, seconds, megabytes } of others) {
    if (name === `${tenth} rows`) bar(`${rows} ÷ ${tenth} rows`, plain.seconds / seconds, 11);
    else {
      bar(`${name} ÷ plain`, seconds / plain.seconds, 1.5);
      if (megabytes !== null) bar(`peak memory, ${name}, MB`, megabytes, 160);
    }
  }
  for (const { file } of ledgers) rmSync(file);
}

async function table() {
  const investors = 5000;
  const { file } = ledger({ rows: investors * 2, investors, quoted: 0 });
  const options = '--group-by investor -f terminal --fail-on never'.split(' ');
  const command = [node, OURS, 'rank', file, ...options];
  const [ours] = await medians('terminal table', [{ name: `rank, ${investors} investors`, command }]);
  bar(`terminal table of ${investors} investors, s`, ours.seconds, 1);
  rmSync(file);
}

function report(file) {
  return [node, OURS, 'report', file, '-f', 'json', '--fail-on', 'never'];
}

function ledger(options) {
  written += 1;
  const file = join(folder, `ledger-${written}.csv`);
  stderr.write(`writing ${JSON.stringify(options)}\n`);
  return { file, ...generate({ ...options, out: file }) };
}

/** Runs the tasks in turn, so that all meet the same weather, and takes the middle of what each needed. */
async function medians(part, tasks) {
  const all = tasks.map(() => []);
  const references = new Map();
  for (let run = 0; run < runs; run += 1) {
    for (const [index, task] of tasks.entries()) {
      stderr.write(`${part}: ${task.name}, run ${run + 1} of ${runs}\n`);
      const measured = await measure(task.command, folder);
      all[index].push(measured);
      if (run > 0 || (task.figures ?? null) === null) continue;
      const said = JSON.parse(measured.stdout);
      const figures = task.isOurs === true ? figuresOf(said) : said;
      // The generator knows the totals; groups and ranking are compared with what the first tool says of that ledger.
      const known = references.get(task.figures.investment) ?? figures;
      references.set(task.figures.investment, known);
      const expected = { ...known, ...task.figures };
      for (const line of differences(expected, figures)) wrong.push(`${part}, ${task.name}: ${line}`);
    }
  }
  const middles = tasks.map(({ name }, index) => ({
    name,
    seconds: median(all[index].map(({ seconds }) => seconds)),
    processor: median(all[index].map(({ processor }) => processor)),
    megabytes: median(all[index].map(({ megabytes }) => megabytes)),
  }));
  const ours = tasks[0].isOurs === true ? middles[0] : null;
  for (const measured of middles) lines.push({ part, ours, measured });
  return middles;
}

function bar(name, value, limit) {
  bars.push({ name, value, limit, reached: value <= limit });
}

function print() {
  const rows = lines.map(({ part, measured, ours }, index) => [
    lines[index - 1]?.part === part ? '' : part,
    measured.name,
    number(measured.seconds, 3),
    number(measured.processor, 3),
    number(measured.megabytes, 0),
    ours === null || ours === measured ? '' : number(ours.seconds / measured.seconds, 2),
  ]);
  const tested = bars.map(({ name, value, limit, reached }) => {
    return ['', name, number(value, 2), `≤ ${limit}`, '', reached ? 'reached' : 'NOT REACHED'];
  });
  const head = ['', 'whole process', 'seconds', 'processor', 'MB', 'ours ÷ it'];
  const middle = ['bars', '', 'measured', 'bar', '', ''];
  const all = [head, ...rows, middle, ...tested];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column]))));
  stdout.write(
    `\nMedians of ${runs} runs; Node ${process.version}, ${availableParallelism()} processors\n\n`,
  );
  for (const row of all) {
    if (row === middle) stdout.write('\n');
    const cells = row.map((cell, column) => pad(cell, widths[column], column > 1));
    stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
  if (wrong.length === 0) stdout.write('\nAll figures agree.\n');
  else stdout.write(`\nFIGURES DIFFER:\n${wrong.slice(0, 40).join('\n')}\n`);
}

function number(value, digits) {
  return value === null ? '—' : value.toFixed(digits);
}

/** Columns on a terminal: Chinese characters take two. */
function width(text) {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

function pad(text, columns, right) {
  const blanks = ' '.repeat(columns - width(text));
  return right ? blanks + text : text + blanks;
}
