import { wordList } from '../../src/domain/word-list.ts';
import { AMOUNTS, type Fact, type FigureAmount } from './damage-figures.ts';
import { cellOf, hasTotals, rowsOf, type Column, type Ledger } from './damage-ledger.ts';
import { projectCell, withCell, type Dice, type Kind } from './damage.ts';

/** Digits and a point in half width, as they stand in an amount. */
type Value = string;

/** Ways to write an amount; what holds a comma is quoted by hand, so that it can also be left unquoted. */
type Writer = (value: Value, dice: Dice) => string;

const AMOUNT_WRITERS: Readonly<Record<string, Writer>> = {
  approximate: (value, dice) =>
    dice.pick(
      wordList(
        `约${value}|${value}左右|近${value}|${value}以上|${value}+|${value}余|~${value}|大约${value}亿元`,
        `不低于${value}|${value}多|≥${value}|约 ${value}|${value}上下|${value}（预计）|暂定${value}`,
        `预估${value}|${value}约|${value}(估)|>${value}|≈${value}|${value}亿元左右|${value}亿多`,
        `${value}几|上${value}|${value}许|不到${value}|超${value}亿`,
      ),
    ),
  range: (value, dice) => {
    const higher = `${Number(value) + 3}`;
    return dice.pick([
      ...[
        '-',
        '~',
        '—',
        '至',
        '到',
        '－',
        '～',
        '–',
        '/',
        '、',
        '或',
        ' ',
        ';',
        '→',
        '\u2010',
        '\u2011',
        '−',
      ].map((sign) => `${value}${sign}${higher}`),
      ...wordList(
        `"${value},${higher}"|${value}，${higher}|${value}--${higher}|${value}亿-${higher}亿`,
        `${value} - ${higher}亿元|${value}..${higher}|${value}…${higher}|${value} ${higher}`,
        `${value}+3`,
      ),
    ]);
  },
  'foreign money': (value, dice) =>
    dice.pick(
      wordList(
        `${value}万美元|${value}USD|US$${value}|$${value}|${value}万欧元|${value}亿日元|€${value}`,
        `${value}万港币|${value}(美元)|${value}美金|${value}万(美元)|＄${value}|${value}万卢布|£${value}`,
        `HK$${value}|${value}百万美元|USD ${value}m|${value}亿円`,
      ),
    ),
  scientific: (value, dice) => {
    const short = Number(value).toExponential();
    return dice.pick([
      short,
      short.replace('e+', 'E+'),
      short.replace('e+', 'E+0'),
      short.replace('e+', 'e'),
      `${value}E0`,
      short.replace('e+', '×10^'),
      short.replace('e+', 'E＋'),
      short.replace('e+', 'Ｅ+'),
      `${value}e-2`,
      `.1E3`,
    ]);
  },
  hashes: (_, dice) => dice.pick(['#', '##', '####', '########', '＃＃＃＃', ' ####', '#####.##']),
  'spreadsheet error': (_, dice) =>
    dice.pick(
      wordList(
        '#REF!|#N/A|#VALUE!|#DIV/0!|#NAME?|#NUM!|#NULL!|#ref!|#REF！| #REF! |Err:502|#ERROR!|#SPILL!',
        '#CALC!|#GETTING_DATA|#FIELD!|#BLOCKED!|#UNKNOWN!|=#REF!',
      ),
    ),
  'second value': (value, dice) =>
    dice.pick(
      wordList(
        `${value}(3)|${value}（3）|${value}[3]|${value}(第3名)|${value}①|${value}②|${value}³`,
        `${value}（其中固投3）|${value}/3|${value} 3|${value};3|${value}【3】|${value}\u00A03`,
        `"${value}\n3"|"${value}\r\n(3)"|${value}\t3|(3)${value}|①${value}|${value}　3|${value}｜3`,
        `${value}<3>|${value}｛3｝|${value}(一期)|${value}（合同8）亿`,
      ),
    ),
  'own unit': (value, dice) => {
    const [wan, yuan] = [times(value, 4), times(value, 8)];
    return dice.pick(
      wordList(
        `${value}亿|${value}亿元|${value} 亿元|${value}億元|${value}亿圆|RMB${value}亿元`,
        `人民币${value}亿元|${value}亿人民币|¥${value}亿|${value}(亿元)|${value}（亿元）|￥${value}`,
        `${wan}万|${wan}万元|${wan} 万元|${wan}（万元）|${yuan}元|${yuan}|${wan}W|${wan}w|${value}E`,
        `${value}亿元整|${value}亿元人民币|${value}亩|${value}个|${value}%|${value}人|${value}百`,
        `${value}兆元|${value}亿。|${value}亿，`,
      ),
    );
  },
  'full width': (value, dice) =>
    dice.pick([
      fullWidth(value),
      fullWidth(value).replace('．', '.'),
      value.replace('.', '．'),
      value.replace('.', '。'),
      value.replace('.', '·'),
      fullWidth(`${value}E1`),
      fullWidth(`-${value}`),
      fullWidth(`(${value})`),
      `${fullWidth(value)}亿`,
    ]),
  'thousands separators, quoted': (value, dice) => {
    const wan = grouped(times(value, 4));
    return dice.pick(
      wordList(
        `"${wan}万元"|"${grouped(times(value, 8))}元"|"${grouped(value)}"|"${wan} 万"`,
        `"${wan.replaceAll(',', '，')}万元"|${wan.replaceAll(',', '，')}万元`,
        `"${wan.replaceAll(',', ', ')}万元"|${wan.replaceAll(',', "'")}万元`,
        `${wan.replaceAll(',', ' ')}万元|${wan.replaceAll(',', '\u00A0')}万元`,
        `${wan.replaceAll(',', '\u202F')}万元|"${value},"|",${value}"|"${value}0,0"`,
        `"${wan.replace(',', ',,')}万元"|"${wan.replace(',', '，,')}万元"`,
      ),
    );
  },
  'thousands separators, unquoted': (value, dice) =>
    dice.pick([
      `${grouped(times(value, 4))}万元`,
      grouped(times(value, 4)),
      `1,${value}`,
      `${value},0`,
      `${value},`,
    ]),
  'blanks inside': (value, dice) => {
    const at = dice.inside(value);
    const blank = dice.pick(wordList(' |\u00A0|\u3000|\u2009|\u202F|\t|\u200B|\u2060|\uFEFF|\u00AD'));
    return value.length < 2 ? `${blank}${value}${blank}` : `${value.slice(0, at)}${blank}${value.slice(at)}`;
  },
  negative: (value, dice) =>
    dice.pick(
      wordList(
        `-${value}|−${value}|－${value}|–${value}|—${value}|(${value})|（${value}）|▲${value}`,
        `△${value}|${value}-|红字${value}|- ${value}|-${value}亿元|(${value}亿元)|负${value}|[${value}]`,
        `<${value}>|\u2010${value}|\u2212${value}亿|'-${value}|+-${value}|-¥${value}`,
      ),
    ),
  'decimal comma': (value, dice) => {
    const [whole = '', part = '0'] = value.split('.');
    return dice.pick(
      wordList(
        `"${whole},${part}"|${whole},${part}|${whole}，${part}|${whole}、${part}|${whole};${part}`,
        `${whole}'${part}|${whole}:${part}|${whole}..${part}|${whole}.${part}.|${whole} .${part}`,
        `${whole}。${part}|${whole}·${part}|${whole}٫${part}|${whole}．${part}|${whole}‚${part}`,
        `${whole}. ${part}|.${part}|${whole}点${part}|${whole}_${part}|${whole}.,${part}`,
      ),
    );
  },
  'letters for digits': (value, dice) => {
    const at = dice.below(value.length);
    const letters = wordList('O|o|〇|Ｏ|l|I|S|B|Z|○|零|x|?|？|*|_|①|²|٣|𝟑');
    return `${value.slice(0, at)}${dice.pick(letters)}${value.slice(at + 1)}`;
  },
  'Chinese numerals': (value, dice) =>
    dice.pick([
      chinese(value),
      ...wordList(
        `${chinese(value)}亿|${chinese(value)}亿元|十二|一百二十亿元|叁拾亿元整|廿五|${value}十`,
        `十${value}|两亿|半亿|${value}亿5千万|${value}亿零5百万元|壹亿贰仟万元`,
      ),
    ]),
  rubbish: (value, dice) =>
    dice.pick(
      wordList(
        `${value}？|${value}?|${value}!|${value}待核|=${value}|=12+3|'${value}|‘${value}|\`${value}`,
        `+${value}|${value}。|${value};|*${value}|${value}*|${value}²|${value}½|0x${value}|NaN|Infinity`,
        `1_000|"${value}\n"|"\n${value}"|${value}\u0001|\u007F${value}|${value}abc|No.${value}`,
        `${value}元/吨|见附件|同上|〃|保密|${value}.${value}.1|${value}（含税）|共${value}|1/2|½`,
        `\u202E${value}|${value}\u0301|\u200E${value}|${value}\u0000|=SUM(L4:L9)|@${value}|${value}"`,
      ),
    ),
};

const NO_VALUES = wordList('-|—|－|--|/|| |　|无|待定|暂无|\u00A0|\u200B|""|N/A|null|——|、|*|×');

const FIELDS: readonly Column[] = [...AMOUNTS, ...AMOUNTS, 'fixedInvestment'];

function amountCell(
  ledger: Ledger,
  dice: Dice,
): { row: number; column: number; field: Column; value: Value } {
  const field = dice.pick(FIELDS);
  const at = projectCell(ledger, dice, field);
  const rows = rowsOf(ledger, 'project').filter((row) => halfWidth(cellOf(ledger, row, at.column)) !== null);
  const row = dice.pick(rows);
  return { row, column: at.column, field, value: halfWidth(cellOf(ledger, row, at.column)) ?? '' };
}

const amounts: readonly Kind[] = Object.entries(AMOUNT_WRITERS).map(([name, write]) => ({
  name: `amount: ${name}`,
  damage(ledger, dice) {
    const cell = amountCell(ledger, dice);
    const text = write(cell.value, dice);
    // A sign in the place of the only digit says that there is no value.
    const rightly = NO_VALUES.includes(text) ? { rightly: without(cell.row + 1, cell.field) } : {};
    return withCell(ledger, cell, text, rightly);
  },
}));

const furtherAmounts: readonly Kind[] = [
  {
    name: 'amount: no value',
    damage(ledger, dice) {
      const cell = amountCell(ledger, dice);
      return withCell(ledger, cell, dice.pick(NO_VALUES), { rightly: without(cell.row + 1, cell.field) });
    },
  },
  {
    name: 'amount: a digit lost',
    on: hasTotals,
    damage(ledger, dice) {
      const cell = amountCell(ledger, dice);
      const at = dice.below(cell.value.length);
      const shorter = cell.value.slice(0, at) + cell.value.slice(at + 1);
      return withCell(ledger, cell, shorter, {
        bySums: true,
        ...(shorter === '' || shorter === '.' ? { rightly: without(cell.row + 1, cell.field) } : {}),
      });
    },
  },
  {
    name: 'amount: a digit changed',
    on: hasTotals,
    damage(ledger, dice) {
      const cell = amountCell(ledger, dice);
      const at = dice.below(cell.value.length);
      const changed = `${cell.value.slice(0, at)}${dice.below(10)}${cell.value.slice(at + 1)}`;
      return withCell(ledger, cell, changed, { bySums: true });
    },
  },
  {
    name: 'amount: two digits swapped',
    on: hasTotals,
    damage(ledger, dice) {
      const { column } = amountCell(ledger, dice);
      const cells = rowsOf(ledger, 'project').flatMap((row) => {
        const value = halfWidth(cellOf(ledger, row, column));
        return value === null ? [] : swappedDigits(value).map((text) => ({ row, text }));
      });
      const { row, text } = dice.pick(cells);
      return withCell(ledger, { row, column }, text, { bySums: true, mustTell: true });
    },
  },
];

/** An amount with two neighbouring digits swapped that differ, a point between them aside: all there are. */
export function swappedDigits(value: Value): readonly string[] {
  const digits = [...value].flatMap((sign, at) => (sign === '.' ? [] : [at]));
  return digits
    .slice(1)
    .map((at, index) => [digits[index] ?? 0, at] as const)
    .filter(([one, other]) => value.charAt(one) !== value.charAt(other))
    .map(([one, other]) => [...value].with(one, value.charAt(other)).with(other, value.charAt(one)).join(''));
}

/** The facts without an amount of a row. */
function without(row: number, field: Column): (facts: readonly Fact[]) => readonly Fact[] {
  return (facts) =>
    facts.map((fact) => (fact.row === row && isFigure(field) ? { ...fact, [field]: null } : fact));
}

function isFigure(field: Column): field is FigureAmount {
  return (AMOUNTS as readonly string[]).includes(field);
}

const DAYS: readonly Column[] = ['signed', 'registered', 'agreedStart', 'started', 'started', 'operating'];

type DayWriter = (parts: readonly [year: string, month: string, day: string], dice: Dice) => string;

const DAY_WRITERS: Readonly<Record<string, DayWriter>> = {
  'another form': ([year, month, day], dice) => {
    const [m, d] = [String(Number(month)), String(Number(day))];
    const serial = Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000) + 25_569;
    return dice.pick([
      ...wordList(
        `${year}/${m}/${d}|${year}.${m}.${d}|${year}年${m}月${d}日|${year}年${month}月${day}日`,
        `${serial}|${year}${month}${day}|${year}-${m}-${d}|${year}-${month}-${day} 00:00:00`,
        `${year}年${m}月${d}号|${year}年${m}月|${year}-${month}|${year}.${month}|${year}${month}`,
        `${serial}.0|${d}/${m}/${year}|${m}/${d}/${year}|${year}/${month}/${day} 8:00`,
      ),
      fullWidth(`${year}-${month}-${day}`),
      `${year}年`,
      year,
      ...wordList(
        `${year}－${month}－${day}|'${year}-${month}-${day}|${year} - ${month} - ${day}|${serial}.5`,
        `${year}-${month}-${day}T00:00:00Z|"${year}年${m}\n月${d}日"|${year}—${m}—${d}`,
        `${year}、${m}、${d}`,
      ),
    ]);
  },
  impossible: ([year, month], dice) =>
    dice.pick(
      wordList(
        `${year}-02-30|${year}-13-01|${year}-00-10|${year}-${month}-32|${year}-${month}-00|${year}-04-31`,
        `1900-01-00|0000-00-00|1970-01-01|2121-03-01|1021-03-01|20211332|99999|1|0|${year}`,
      ),
    ),
  'swapped digits': ([year, month, day], dice) => {
    const text = `${year}-${month}-${day}`;
    const at = dice.pick([0, 1, 2, 5, 6, 8].filter((index) => /\d\d/.test(text.slice(index, index + 2))));
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  },
  'no year': ([, month, day], dice) => {
    const [m, d] = [String(Number(month)), String(Number(day))];
    return dice.pick(wordList(`${m}月${d}日|${m}/${d}|${m}-${d}|${month}.${day}|${m}月|${day}日|${d}号`));
  },
  'two-digit year': ([year, month, day], dice) => {
    const short = year.slice(2);
    return dice.pick(
      wordList(
        `${short}-${month}-${day}|${short}/${month}/${day}|${short}.${month}.${day}`,
        `${short}年${month}月${day}日|${month}/${day}/${short}|${short}${month}${day}`,
        `${short}年${month}月|'${short}-${month}-${day}`,
      ),
    );
  },
  text: (_, dice) =>
    dice.pick(
      wordList(
        '待定|近期|年底前|2021年底|2021年上半年|三季度|10月上旬|已开工|未开工|是|√|待补|2021-10-29左右',
        '约2021年10月|#REF!|########|2021-10-29/2021-11-02|"2021-10-01\n2021-10-29"|同上',
        '2021-10-29（补）|二〇二一年十月|2021年第40周|29-Oct-21|Oct-21|-||/|2021-10-29-1|12.5',
      ),
    ),
};

const days: readonly Kind[] = Object.entries(DAY_WRITERS).map(([name, write]) => ({
  name: `day: ${name}`,
  damage(ledger, dice) {
    const at = projectCell(ledger, dice, dice.pick(DAYS));
    const rows = rowsOf(ledger, 'project').filter((row) =>
      /^\d{4}-\d\d-\d\d$/.test(cellOf(ledger, row, at.column)),
    );
    const row = dice.pick(rows);
    const [year = '', month = '', day = ''] = cellOf(ledger, row, at.column).split('-');
    return withCell(ledger, { row, column: at.column }, write([year, month, day], dice));
  },
}));

/** Characters that are taken for one another. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  乐: '东',
  平: '坪',
  市: '巿',
  浮: '桴',
  梁: '粱',
  县: '具',
  昌: '晶',
  江: '汪',
  区: '囗',
  珠: '株',
  山: '出',
};

/** County cells of the national table: of a park's name nobody can tell whether it is spelt rightly. */
function countyCell(ledger: Ledger, dice: Dice): { row: number; column: number; name: string } {
  const at = projectCell(ledger, dice, 'county');
  const rows = rowsOf(ledger, 'project').filter(
    (row) =>
      /^[乐浮昌珠].*[市县区]$/.test(nameIn(cellOf(ledger, row, at.column))) &&
      !nameIn(cellOf(ledger, row, at.column)).includes('新'),
  );
  const row = dice.pick(rows);
  return { row, column: at.column, name: nameIn(cellOf(ledger, row, at.column)) };
}

function nameIn(cell: string): string {
  return cell.replaceAll('　', '');
}

const CODES: Readonly<Record<string, string>> = {
  乐平市: '360281',
  浮梁县: '360222',
  昌江区: '360202',
  珠山区: '360203',
};

/** The rows of the block of a merged county cell: a county that is not known is missed in each of them. */
function blockFrom(ledger: Ledger, row: number): readonly number[] {
  const end = ledger.kinds.findIndex((kind, index) => index > row && kind !== 'project');
  return Array.from({ length: (end < 0 ? ledger.rows.length : end) - row }, (_, index) => row + index + 1);
}

type CountyWriter = (name: string, dice: Dice) => string;

const COUNTY_WRITERS: Readonly<Record<string, CountyWriter>> = {
  blank: (_, dice) => dice.pick(['', ' ', '　', '-', '/', '—', '无', '\u200B', '待定', '""']),
  misspelt: (name, dice) => {
    const at = dice.below(name.length);
    const [before, own, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
    return dice.pick(
      wordList(
        `${before}${LOOKALIKES[own] ?? own}${after}|${before}${after}|${before}${own}${own}${after}`,
        `${before}${after.charAt(0)}${own}${after.slice(1)}|${before}?${after}|${before}×${after}`,
        `${name}${dice.pick(['？', '。', '1', '、', '(补)', '（增补）', '*'])}`,
      ),
    );
  },
  'with city': (name, dice) =>
    dice.pick(
      wordList(
        `景德镇市${name}|景德镇${name}|江西省景德镇市${name}|景德镇市 ${name}|景德镇市-${name}`,
        `景德镇市/${name}|九江市${name}|江西${name}|${name}人民政府|${name}商务局|中共${name}委`,
      ),
    ),
  'short name': (name, dice) =>
    dice.pick([name.slice(0, -1), `${name.slice(0, -1)} `, `景德镇${name.slice(0, -1)}`]),
  'inner blanks': (name, dice) => {
    const blank = dice.pick([' ', '　', '\u00A0', '\u2009', '\u200B', '\uFEFF', '\t', '\u00AD']);
    return dice.pick([[...name].join(blank), `${blank}${name}`, `${name}${blank}`]);
  },
  code: (name, dice) => {
    const code = CODES[name] ?? '';
    return dice.pick([
      code,
      `${code}000`,
      `${code}000000`,
      fullWidth(code),
      `'${code}`,
      `${code}.0`,
      '360200',
      '360299',
      code.slice(1),
    ]);
  },
  "another city's": (_, dice) =>
    dice.pick(
      wordList(
        '昆山市|余干县|鄱阳县|360403|朝阳区|鼓楼区|东湖区|南昌县|九江市柴桑区|江苏省昆山市|南昌|鄱阳',
        '鼓楼|上饶市鄱阳县|德兴|婺源县|祁门县|通州区|新华区|河东区|九江|320583',
      ),
    ),
};

const counties: readonly Kind[] = Object.entries(COUNTY_WRITERS).map(([name, write]) => ({
  name: `county: ${name}`,
  // A ledger that does not name its city may have the counties of any.
  on: (ledger) => hasTotals(ledger) || name !== "another city's",
  damage(ledger, dice) {
    const cell = countyCell(ledger, dice);
    return withCell(ledger, cell, write(cell.name, dice), { rows: blockFrom(ledger, cell.row) });
  },
}));

const TRADITIONAL: Readonly<Record<string, readonly string[]>> = {
  已开工: ['已開工', '开工'],
  在建: ['在建中', '建設中'],
  主体施工: ['主體施工', '主体 施工'],
  未开工: ['未開工'],
  签约: ['簽約', '签 约'],
  已注册: ['已註冊', '已注冊'],
  已投产: ['已投產', '投产'],
  试生产: ['試生產', '試生产'],
  竣工投产: ['竣工投產'],
};

type StageWriter = (stage: string, dice: Dice) => string;

const STAGE_WRITERS: Readonly<Record<string, StageWriter>> = {
  'unknown word': (stage, dice) =>
    dice.pick(
      wordList(
        `办理环评手续|开公|已开エ|即将开工|基本开工|是|√|1|60%|未知|正常|推进中|三通一平|${stage}？`,
        `${stage}（补）|未${stage}|拟${stage}|${stage}${stage}|${stage}/停工|停工|缓建|#REF!|2021-10-29`,
        `见备注|${stage}、征地|"${stage}\n停工"|计划开工|暂未开工|准备开工`,
      ),
    ),
  blank: (_, dice) => dice.pick(['', ' ', '　', '-', '/', '—', '无', '\u200B', '待定', '""']),
  traditional: (stage, dice) => dice.pick(TRADITIONAL[stage] ?? [stage]),
};

const stages: readonly Kind[] = Object.entries(STAGE_WRITERS).map(([name, write]) => ({
  name: `stage: ${name}`,
  damage(ledger, dice) {
    const at = projectCell(ledger, dice, 'stage');
    return withCell(ledger, at, write(cellOf(ledger, at.row, at.column), dice));
  },
}));

/** Damages to one cell of a project. */
export const CELL_DAMAGES: readonly Kind[] = [...amounts, ...furtherAmounts, ...days, ...counties, ...stages];

/** The digits of an amount in half width; null for what is no plain number. */
export function halfWidth(cell: string): Value | null {
  const value = cell.replace(/[．-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return /^\d+(?:\.\d+)?$/.test(value) ? value : null;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A decimal times a power of ten, as digits. */
function times(value: Value, power: number): string {
  const [whole = '', part = ''] = value.split('.');
  return `${whole}${part.padEnd(power, '0')}`.replace(/^0+(?=\d)/, '');
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
}

function chinese(value: Value): string {
  return [...value]
    .map((digit) => (digit === '.' ? '点' : '〇一二三四五六七八九'.charAt(Number(digit))))
    .join('');
}
