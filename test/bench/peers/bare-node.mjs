// The work of `zhaoshang report` in a script of Node without any library, as somebody would write it who knows this
// ledger and is in a hurry: no positions, no dialects, nothing kept of what is wrong but its number.
import { createReadStream } from 'node:fs';
import { argv, stdout } from 'node:process';

const YI = 100_000_000;
const RANKS = {
  negotiating: 0,
  signed: 1,
  registered: 2,
  started: 3,
  operating: 4,
  completed: 5,
  terminated: -1,
};
const STAGE_WORDS = new Map(
  Object.entries({
    negotiating: '在谈 洽谈中',
    signed: '签约 未开工 前期',
    registered: '已注册',
    started: '在建 已开工 主体施工',
    operating: '已投产 试生产',
    completed: '竣工投产',
    terminated: '终止',
  }).flatMap(([stage, words]) => words.split(' ').map((word) => [word, stage])),
);
const TIERS = [1, 5, 10, 20, 50].map((tier) => tier * YI);
const BANDS = ['0-1', '1-5', '5-10', '10-20', '20-50', '50'];
const UNREADABLE = -1;

const totals = { projects: 0, investment: 0, paidIn: 0, output: 0, tax: 0, started: 0 };
const further = { registered: 0, operating: 0, largestInvestment: 0 };
const tiers = [0, 0, 0, 0, 0];
const groups = ['county', 'industry', 'channel', 'chainRole', 'size', 'stage', 'month'].map(() => new Map());
const codes = new Set();
const names = new Set();
let findings = 0;
let rows = 0;

const amountOf = remember((text) => {
  if (text === '' || text === '-') return null;
  const match = /^(\d+)(?:\.(\d{1,8}))?(亿元|万元|元)?$/.exec(text);
  if (match === null) return UNREADABLE;
  const [, whole, part = '', unit = '亿元'] = match;
  const digits = { 亿元: 8, 万元: 4, 元: 0 }[unit];
  return part.length > digits ? UNREADABLE : Number(whole + part.padEnd(digits, '0'));
});

// A day as a number that sorts, 20211029.
const dayOf = remember((text) => {
  if (text === '' || text === '-') return null;
  const match = /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|年(\d{1,2})月)(\d{1,2})日?$/.exec(text);
  if (match === null) return UNREADABLE;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? match[3] ?? match[4]), Number(match[5])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? year * 10_000 + month * 100 + day : UNREADABLE;
});

function remember(read) {
  const known = new Map();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size === 20_000) known.clear();
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}

function readable(value) {
  if (value !== UNREADABLE) return value;
  findings += 1;
  return null;
}

function cellsOf(line) {
  if (!line.includes('"')) return line.split(',');
  const cells = [];
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at);
      cells.push(line.slice(at, end < 0 ? line.length : end));
      at = end < 0 ? line.length : end;
      continue;
    }
    let cell = '';
    for (at += 1; ; at += 1) {
      const end = line.indexOf('"', at);
      cell += line.slice(at, end);
      at = end + 1;
      if (line[at] !== '"') break;
      cell += '"';
    }
    cells.push(cell);
  }
  return cells;
}

function see(line) {
  rows += 1;
  if (rows === 1 || line === '') return;
  const [county, code, name, , industry, channel, chainRole, ...texts] = cellsOf(line);
  const investment = readable(amountOf(texts[0]));
  const paidIn = readable(amountOf(texts[1]));
  const signed = readable(dayOf(texts[2]));
  const started = readable(dayOf(texts[3]));
  const stage = STAGE_WORDS.get(texts[4]);
  const output = readable(amountOf(texts[5]));
  const tax = readable(amountOf(texts[6]));

  if (signed !== null && started !== null && started < signed) findings += 1;
  if (paidIn !== null && investment !== null && paidIn > investment) findings += 1;
  if (tax !== null && output !== null && tax > output) findings += 1;
  if (started !== null && (stage === 'signed' || stage === 'registered')) findings += 1;
  const named = `${name}\n${county}`;
  if (codes.has(code) || names.has(named)) findings += 1;
  codes.add(code);
  names.add(named);

  if (stage === 'negotiating') return;
  const rank = RANKS[stage];
  totals.projects += 1;
  totals.investment += investment ?? 0;
  totals.paidIn += paidIn ?? 0;
  totals.output += output ?? 0;
  totals.tax += tax ?? 0;
  if (rank >= 2) further.registered += 1;
  if (rank >= 3) totals.started += 1;
  if (rank >= 4) further.operating += 1;
  let tier = 0;
  if (investment !== null) {
    if (investment > further.largestInvestment) further.largestInvestment = investment;
    for (; tier < 5 && investment >= TIERS[tier]; tier += 1) tiers[tier] += 1;
  }
  const size = investment === null ? null : BANDS[tier];
  const month = signed === null ? null : Math.floor(signed / 100);
  const keys = [county, industry, channel, chainRole, size, stage, month];
  for (let index = 0; index < keys.length; index += 1) {
    let sums = groups[index].get(keys[index]);
    if (sums === undefined) groups[index].set(keys[index], (sums = [0, 0, 0, 0, 0]));
    sums[0] += 1;
    sums[1] += investment ?? 0;
    if (rank >= 3) sums[2] += 1;
    sums[3] += output ?? 0;
    sums[4] += tax ?? 0;
  }
}

let rest = '';
for await (const chunk of createReadStream(argv[2], { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  for (const line of lines) see(line.endsWith('\r') ? line.slice(0, -1) : line);
}
if (rest !== '') see(rest);

const [counties, ...breakdowns] = groups;
const [industry, channel, chainRole, size, stage, month] = breakdowns.map((group) =>
  Object.fromEntries([...group].map(([key, sums]) => [key, sums.slice(0, 3)])),
);
const months = Object.entries(month).map(([key, sums]) => [key.replace(/^(\d{4})(\d\d)$/, '$1-$2'), sums]);
const ranking = [...counties].map(([key, sums]) => [key].concat(sums)).toSorted((a, b) => b[2] - a[2]);
const figures = {
  ...totals,
  ...further,
  tiers,
  findings,
  ranking,
  breakdowns: { industry, channel, chainRole, size, stage, month: Object.fromEntries(months) },
};
stdout.write(`${JSON.stringify(figures)}\n`);
