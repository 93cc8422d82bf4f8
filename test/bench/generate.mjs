// Writes a ledger of any size, the same for the same seed, and tells what its figures are.
//
//   node test/bench/generate.mjs --rows 1000000 --out /tmp/ledger.csv [--seed 1] [--quoted 0.15] [--findings 0.1]
//     [--encoding utf-8|gb18030|utf-16le] [--delimiter ,|tab|;] [--quote-all] [--messy] [--investors 5000]
//
// The projects depend on the seed and the numbers alone, never on the dialect: all dialects have the same figures.
import { closeSync, openSync, writeSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { encoderFor } from './encode.mjs';

const HEADER = [
  '县区 项目编号 项目名称 投资方 产业 招商方式 产业链环节 总投资 到位资金 签约日期 开工日期',
  '进展 预计年产值 预计税收',
].flatMap((line) => line.split(' '));
const AMOUNT_COLUMNS = new Set([7, 8, 12, 13]);

const COUNTIES = ['乐平市', '浮梁县', '昌江区', '珠山区', '高新区', '昌南新区'];
const CODES = ['LP', 'FL', 'CJ', 'ZS', 'GX', 'CN'];
const INDUSTRIES = ['先进陶瓷', '航空', '精细化工', '生物医药', '电子信息', '文化旅游'];
const CHANNELS = ['以商招商', '亲情招商', '中介招商', '小分队招商', '基金招商', '飞地招商'];
const CHAIN_ROLES = ['强链', '延链', '补链'];
/** Stages: their names, how often they occur in a hundred, the words for them, whether they have a day of the start. */
const STAGES = [
  { key: 'negotiating', often: 2, words: ['在谈', '洽谈中'], hasStarted: false },
  { key: 'signed', often: 12, words: ['签约', '未开工', '前期'], hasStarted: false },
  { key: 'registered', often: 8, words: ['已注册'], hasStarted: false },
  { key: 'started', often: 50, words: ['在建', '已开工', '主体施工'], hasStarted: true },
  { key: 'operating', often: 18, words: ['已投产', '试生产'], hasStarted: true },
  { key: 'completed', often: 8, words: ['竣工投产'], hasStarted: true },
  { key: 'terminated', often: 2, words: ['终止'], hasStarted: false },
];
const STAGE_IN_HUNDRED = STAGES.flatMap((stage) => Array.from({ length: stage.often }, () => stage));
const QUALITIES = ['高端', '智能', '日用', '特种', '电子级', '医用', '环保型', '高强', '精密', '新型'];
const GOODS = [
  '陶瓷轴承 航空刹车盘 无人机飞控 原料药 光伏组件 水性涂料 氟化物 显示模组 骨科植入器械',
  '工业软件 文旅装备 复合材料 锂电隔膜 中药饮片 芯片封装',
].flatMap((line) => line.split(' '));
const PLACES = [
  '江南',
  '海川',
  '云程',
  '北辰',
  '青釉',
  '天翼',
  '微构',
  '坚石',
  '康源',
  '正大',
  '立信',
  '恒达',
];
const TRADES = ['新材料', '制药', '航空', '电子', '文旅', '精密', '化工', '陶瓷'];
const FUNDS = ['赣江基金', '样例创投', '假想基金'];

/** What can be wrong with a row; each makes one finding. */
const FAULTS = [
  'range about signed-on-no-day started-on-no-day code-again name-again started-before-signed',
  'paid-in-above-investment tax-above-output stage-contradicts-day',
].flatMap((line) => line.split(' '));
const NO_DAYS = ['2020-02-30', '2021/4/31', '2020年6月31日', '2021-13-05', '2019-11-31'];

const FIRST_SIGNED = Date.UTC(2019, 0, 1);
const SIGNED_DAYS = 882; // to 31 May 2021; the last start is on 16 December 2021
const DAY = 86_400_000;
const HUNDREDTH = 1_000_000; // of 亿元, in yuan

const DEFAULTS = {
  seed: 1,
  /** Share of rows with a cell that needs quotes. */
  quoted: 0.15,
  /** Share of rows with a finding; a little less, since not every row can repeat the one above. */
  findings: 0.1,
  encoding: 'utf-8',
  delimiter: ',',
  /** Quotes around every cell. */
  quoteAll: false,
  /** Title, unit, merged counties, 小计, 合计 and a note. */
  messy: false,
  /** How many investors there are; 0: as many as rows, of which about two in three occur. */
  investors: 0,
};

/**
 * Writes a ledger; memory does not grow with its rows.
 * @param options `rows`, `out`, and what differs from {@link DEFAULTS}
 * @returns the figures of the ledger, and the bytes written
 */
export function generate(options) {
  const settings = { ...DEFAULTS, ...options };
  const { rows, messy } = settings;
  const out = openOut(settings);
  const projectAt = maker(settings);
  const figures = { projects: 0, investment: 0, paidIn: 0, output: 0, tax: 0, started: 0, findings: 0 };
  const all = newSums();
  let block = newSums();
  if (messy) {
    out.row(['景德镇市2021年重大重点招商引资项目台账']);
    out.row(['填报单位：景德镇市商务局', '', '', '填报时间：2021年12月31日', '', '', '', '单位：亿元、个']);
  }
  out.row(messy ? HEADER : HEADER.map((label, index) => label + (AMOUNT_COLUMNS.has(index) ? '(亿元)' : '')));
  let above = -1;
  for (let index = 0; index < rows; index += 1) {
    const project = projectAt(index);
    const [county = '', ...rest] = project.cells;
    if (messy && above >= 0 && above !== project.block) {
      out.row(sumsRow('小计', block));
      block = newSums();
    }
    out.row(messy && above === project.block ? ['', ...rest] : [county, ...rest]);
    above = project.block;
    addUp(block, project);
    addUp(all, project);
    figures.findings += project.faults;
    if (project.stage === 'negotiating') continue;
    figures.projects += 1;
    for (const key of ['investment', 'paidIn', 'output', 'tax']) figures[key] += project[key] * HUNDREDTH;
    if (['started', 'operating', 'completed'].includes(project.stage)) figures.started += 1;
  }
  if (messy) {
    out.row(sumsRow('小计', block));
    out.row(sumsRow('合计', all));
    out.row(['注：预计年产值、预计税收为项目达产后的数。']);
  }
  return { figures, bytes: out.close() };
}

/** A function that makes the project of a row, whichever others have been made before. */
function maker({ rows, seed, quoted, findings, investors }) {
  // Counties take turns, in blocks as long as a city has them.
  const blockRows = Math.max(3, Math.min(40, Math.ceil(rows / COUNTIES.length)));
  const blockOf = (index) => Math.floor(index / blockRows);

  function faultOf(index) {
    const random = randomFor(seed, index, 1);
    if (random() >= findings) return null;
    const fault = pick(random, FAULTS);
    const repeats = fault === 'code-again' || fault === 'name-again';
    // What is repeated is a sound row of the same county, so that one row has one fault.
    return repeats && (index % blockRows === 0 || faultOf(index - 1) !== null) ? null : fault;
  }

  /** Which cell of a row needs quotes: mostly there are two investors, with a comma between. */
  function quotesOf(index) {
    const random = randomFor(seed, index, 2);
    if (random() >= quoted) return null;
    return random() < 0.8 ? 'investor' : 'name';
  }

  function nameOf(index) {
    let rest = index;
    const next = (words) => {
      const word = words[rest % words.length];
      rest = Math.floor(rest / words.length);
      return word;
    };
    const name = `${next(QUALITIES)}${next(GOODS)}`;
    return `${name}${rest + 1}期${quotesOf(index) === 'name' ? '"示范"' : ''}`;
  }

  function codeOf(index) {
    const county = CODES[blockOf(index) % CODES.length];
    return `${county}-${2019 + (index % 3)}-${String(index + 1).padStart(4, '0')}`;
  }

  function investorOf(index, random) {
    // A given number of investors take turns, so that all of them occur.
    let rest = investors > 0 ? index % investors : Math.floor(random() * rows);
    const next = (words) => {
      const word = words[rest % words.length];
      rest = Math.floor(rest / words.length);
      return word;
    };
    const firm = `${next(PLACES)}${next(TRADES)}${rest + 1}公司`;
    return quotesOf(index) === 'investor' ? `${firm},${pick(random, FUNDS)}` : firm;
  }

  return (index) => {
    const random = randomFor(seed, index, 0);
    const fault = faultOf(index);
    const [industry, channel, chainRole] = [INDUSTRIES, CHANNELS, CHAIN_ROLES].map((list) =>
      pick(random, list),
    );
    const investor = investorOf(index, random);

    let investment = 50 + Math.floor(random() ** 4 * 6000);
    let investmentText = hundredths(investment);
    const unit = random();
    if (unit < 0.02) {
      investment = 10 + Math.floor(random() * 80);
      investmentText = `${investment * 100}万元`;
    } else if (unit < 0.04) investmentText += '亿元';
    let paidIn = random() < 0.2 ? 0 : 1 + Math.floor(investment * random() * 0.5);
    const output = 1 + Math.floor(investment * (0.5 + random()));
    let tax = Math.floor(output * random() * 0.15);

    let stage = pick(random, STAGE_IN_HUNDRED);
    if (['signed-on-no-day', 'started-on-no-day', 'started-before-signed'].includes(fault))
      [, , , stage] = STAGES;
    if (fault === 'stage-contradicts-day') [, stage] = STAGES;
    const form = pick(random, DAY_FORMS);
    const signed = Math.floor(random() * SIGNED_DAYS);
    const wait = 20 + Math.floor(random() * 180);
    let signedText = stage.key === 'negotiating' ? '' : form(signed);
    let startedText = stage.hasStarted ? form(signed + wait) : '';

    if (fault === 'range') {
      investmentText = `${hundredths(investment)}-${hundredths(investment + 300)}`;
      investment = 0;
    } else if (fault === 'about') {
      investmentText = `约${hundredths(investment)}亿元`;
      investment = 0;
    } else if (fault === 'signed-on-no-day') signedText = pick(random, NO_DAYS);
    else if (fault === 'started-on-no-day') startedText = pick(random, NO_DAYS);
    else if (fault === 'started-before-signed') startedText = form(signed - wait);
    else if (fault === 'stage-contradicts-day') startedText = form(signed + wait);
    else if (fault === 'paid-in-above-investment') paidIn = investment * 10;
    else if (fault === 'tax-above-output') tax = output * 3;

    return {
      cells: [
        COUNTIES[blockOf(index) % COUNTIES.length],
        codeOf(fault === 'code-again' ? index - 1 : index),
        nameOf(fault === 'name-again' ? index - 1 : index),
        investor,
        industry,
        channel,
        chainRole,
        investmentText,
        paidIn === 0 ? '-' : hundredths(paidIn),
        signedText,
        startedText,
        pick(random, stage.words),
        hundredths(output),
        hundredths(tax),
      ],
      block: blockOf(index),
      stage: stage.key,
      faults: fault === null ? 0 : 1,
      investment,
      paidIn,
      output,
      tax,
    };
  };
}

const partsOf = (days) => new Date(FIRST_SIGNED + days * DAY).toISOString().slice(0, 10).split('-');
const iso = (days) => partsOf(days).join('-');
const slashes = (days) => partsOf(days).map(Number).join('/');
const chinese = (days) =>
  partsOf(days)
    .map(Number)
    .join('年')
    .replace(/年(\d+)$/, '月$1日');
const DAY_FORMS = [
  ...Array.from({ length: 14 }, () => iso),
  slashes,
  slashes,
  slashes,
  chinese,
  chinese,
  chinese,
];

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** 1250 → 12.5 */
function hundredths(value) {
  return String(value / 100);
}

function newSums() {
  return { projects: 0, investment: 0, paidIn: 0, output: 0, tax: 0 };
}

function addUp(sums, project) {
  sums.projects += 1;
  for (const key of ['investment', 'paidIn', 'output', 'tax']) sums[key] += project[key];
}

function sumsRow(label, { projects, investment, paidIn, output, tax }) {
  const cells = HEADER.map(() => '');
  cells[0] = label;
  cells[2] = `${projects}个`;
  for (const [index, sum] of [
    [7, investment],
    [8, paidIn],
    [12, output],
    [13, tax],
  ])
    cells[index] = hundredths(sum);
  return cells;
}

/** Numbers from 0 to 1 that depend on the seed, the row and `stream` alone. */
function randomFor(seed, index, stream) {
  let state =
    Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECE = 1 << 20;

/** A file that takes rows of cells. */
function openOut({ out, encoding, delimiter, quoteAll }) {
  const { mark, encode } = encoderFor(encoding);
  const file = openSync(out, 'w');
  let bytes = writeSync(file, mark);
  let text = '';
  const flush = () => {
    const piece = encode(text);
    for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
    bytes += piece.length;
    text = '';
  };
  const written = (cell) =>
    quoteAll || cell.includes(',') || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return {
    row(cells) {
      const missing = HEADER.length - cells.length;
      text += `${[...cells, ...Array.from({ length: missing }, () => '')].map(written).join(delimiter)}\r\n`;
      if (text.length > PIECE) flush();
    },
    close() {
      flush();
      closeSync(file);
      return bytes;
    },
  };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string' },
      quoted: { type: 'string' },
      findings: { type: 'string' },
      encoding: { type: 'string' },
      delimiter: { type: 'string' },
      'quote-all': { type: 'boolean' },
      messy: { type: 'boolean' },
      investors: { type: 'string' },
    },
  });
  const { rows, out, encoding, delimiter, messy } = values;
  if (rows === undefined || out === undefined) throw new Error('--rows and --out are needed');
  const numbers = ['seed', 'quoted', 'findings', 'investors'].filter((key) => values[key] !== undefined);
  const made = generate({
    rows: Number(rows),
    out,
    ...Object.fromEntries(numbers.map((key) => [key, Number(values[key])])),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
    quoteAll: values['quote-all'] === true,
    messy: messy === true,
  });
  stdout.write(`${JSON.stringify(made)}\n`);
}
