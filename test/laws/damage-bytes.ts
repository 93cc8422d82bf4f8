import { ENCODINGS } from '../../src/sheet/dialect.ts';
import { encode, markOf } from '../sheet/encode.ts';
import {
  bytesOf,
  cellOf,
  columnOf,
  COLUMNS,
  hasTotals,
  rowsOf,
  textOf,
  type Column,
  type Ledger,
} from './damage-ledger.ts';
import { rewritten, show, withCell, type Damaged, type Dice, type Kind } from './damage.ts';

function text(ledger: Ledger): string {
  return textOf(ledger, ledger.rows);
}

/** The rows from one up to the next below it that holds a quote, by which an open quote is closed. */
function upToNextQuote(ledger: Ledger, row: number): readonly number[] {
  const next = ledger.rows.findIndex(
    (cells, index) => index > row && cells.some((cell) => cell.includes('"')),
  );
  return Array.from({ length: (next < 0 ? row : next) - row + 1 }, (_, index) => row + index + 1);
}

function anyCell(ledger: Ledger, dice: Dice): { row: number; column: number; cell: string } {
  const row = dice.below(ledger.rows.length);
  const column = dice.below(ledger.rows[row]?.length ?? 1);
  return { row, column, cell: cellOf(ledger, row, column) };
}

/** Where a quote in a cell may be noticed: anywhere when it stands above the projects. */
function placeOf(ledger: Ledger, row: number, column: number): Partial<Damaged> {
  if (row > ledger.header) return { rows: upToNextQuote(ledger, row) };
  const lost = row === ledger.header ? headerIn(ledger, column) : undefined;
  return { rows: null, ...(lost === undefined ? {} : { lost }) };
}

const quotes: readonly Kind[] = [
  {
    name: 'quote: opened and never closed',
    damage(ledger, dice) {
      const { row, column, cell } = anyCell(ledger, dice);
      return withCell(ledger, { row, column }, `"${cell}`, placeOf(ledger, row, column));
    },
  },
  {
    name: 'quote: opened, and closed by accident further down',
    damage(ledger, dice) {
      const open = anyCell(ledger, dice);
      const row = Math.min(ledger.rows.length - 1, open.row + dice.below(4));
      const column = dice.below(ledger.rows[row]?.length ?? 1);
      const cut = dice.below(3);
      const rows = ledger.rows
        .map((cells, index) =>
          index === row ? rewriteCell(cells, column, (cell) => closed(cell, cut)) : cells,
        )
        .map((cells, index) =>
          index === open.row ? rewriteCell(cells, open.column, (cell) => `"${cell}`) : cells,
        );
      const what = `a quote opens cell ${open.column + 1} of row ${open.row + 1}, one stands in cell ${column + 1} of row ${row + 1}`;
      const place = placeOf(ledger, open.row, open.column);
      const at = place.rows === null ? null : [...(place.rows ?? []), row + 1];
      return rewritten(ledger, rows, { what, ...place, rows: at });
    },
  },
  {
    name: 'quote: stray in a cell',
    damage(ledger, dice) {
      const { row, column, cell } = anyCell(ledger, dice);
      const at = cell === '' ? 0 : dice.inside(cell);
      const sign = dice.pick(['"', '"', '""', '”', "'"]);
      return withCell(
        ledger,
        { row, column },
        cell.slice(0, at) + sign + cell.slice(at),
        placeOf(ledger, row, column),
      );
    },
  },
  {
    name: 'quote: doubled',
    damage(ledger, dice) {
      const { row, column, cell } = anyCell(ledger, dice);
      const doubled = dice.pick([
        `""${cell}""`,
        `""${cell}`,
        `${cell}""`,
        `"""${cell}"""`,
        `"${cell}""`,
        `"${cell.replaceAll('"', '')}"`,
      ]);
      return withCell(ledger, { row, column }, doubled, placeOf(ledger, row, column));
    },
  },
];

function rewriteCell(
  cells: readonly string[],
  at: number,
  write: (cell: string) => string,
): readonly string[] {
  return cells.with(at, write(cells[at] ?? ''));
}

/** A quote at the end, in the middle or at the beginning of a cell. */
function closed(cell: string, where: number): string {
  if (where === 0) return `${cell}"`;
  if (where === 1) return `"${cell}`;
  const at = cell.length >> 1;
  return `${cell.slice(0, at)}"${cell.slice(at)}`;
}

/** The row, from 1, in which a byte stands. */
function rowOfByte(ledger: Ledger, at: number): number {
  return Buffer.from(ledger.bytes.subarray(0, at)).filter((byte) => byte === 10).length + 1;
}

/** The cell in which a byte stands: row and column from 0. */
function cellOfByte(ledger: Ledger, at: number): { readonly row: number; readonly column: number } {
  const row = rowOfByte(ledger, at) - 1;
  const before = ledger.rows.slice(0, row);
  let start = bytesOf(textOf(ledger, before), ledger.encoding).length;
  for (const [column, cell] of (ledger.rows[row] ?? []).entries()) {
    start += bytesOf(cell, ledger.encoding).length + 1;
    if (at < start) return { row, column };
  }
  return { row, column: 0 };
}

/** The column whose header stands at an index. */
function headerIn(ledger: Ledger, index: number): Column | undefined {
  return (Object.keys(COLUMNS) as Column[]).find((each) => columnOf(ledger, each) === index);
}

/** Bytes that make another number or day of a number or day, and bytes that a leading sign or blank may be. */
const UNNOTICED = new Set(Buffer.from("0123456789. '+\t"));

/**
 * The bytes that can stand at a place so that somebody may notice. Nobody can notice a digit that becomes another one or a
 * blank in a ledger without sums, nor a letter of a county that the national table does not have.
 */
function noticeable(ledger: Ledger, at: number): readonly number[] {
  const { row, column } = cellOfByte(ledger, at);
  const before = ledger.bytes[at] ?? 0;
  if (column === columnOf(ledger, 'county') && cellOf(ledger, row, column).includes('新')) return [0];
  const isNumber = UNNOTICED.has(before) && !hasTotals(ledger);
  return Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => byte !== before && !(isNumber && UNNOTICED.has(byte)),
  );
}

const bytes: readonly Kind[] = [
  {
    name: 'bytes: another encoding',
    damage(ledger, dice) {
      const encoding = dice.pick(ENCODINGS.filter((each) => encode(text(ledger), each) !== null));
      const plain = encode(text(ledger), encoding) ?? ledger.bytes;
      const mark = dice.below(2) === 0 ? markOf(encoding) : new Uint8Array(0);
      const what = `written as ${encoding}${mark.length > 0 ? ' with a mark' : ''}`;
      return { what, bytes: Buffer.concat([mark, plain]), rows: [] };
    },
  },
  {
    name: 'bytes: one broken',
    damage(ledger, dice) {
      const at = dice.below(ledger.bytes.length);
      const byte = dice.pick(noticeable(ledger, at));
      const broken = ledger.bytes.with(at, byte);
      const { row, column } = cellOfByte(ledger, at);
      const what = `byte ${at} (row ${row + 1}, column ${column + 1}): ${hex(ledger.bytes[at] ?? 0)} became ${hex(byte)}`;
      const place = byte === 0x22 || row <= ledger.header ? placeOf(ledger, row, column) : {};
      const rows = [row + 1, row + 2, ...blockRows(ledger, row)];
      return { what, bytes: broken, rows, bySums: hasTotals(ledger), ...place };
    },
  },
  {
    name: 'bytes: NUL',
    damage(ledger, dice) {
      const at = dice.below(ledger.bytes.length);
      const [front, back] = [ledger.bytes.subarray(0, at), ledger.bytes.subarray(at + dice.below(2))];
      return { what: `NUL at byte ${at}`, bytes: Buffer.concat([front, new Uint8Array(1), back]), rows: [] };
    },
  },
  {
    name: 'bytes: truncated',
    damage(ledger, dice) {
      const cuts = cutsNoticed(ledger);
      const at = dice.pick(cuts);
      const what = `cut off after byte ${at}: ${show(decoded(ledger, at).slice(-30))}`;
      const row = rowOfByte(ledger, at);
      return { what, bytes: ledger.bytes.subarray(0, at), rows: [row] };
    },
  },
  {
    name: 'bytes: a byte-order mark added',
    damage(ledger, dice) {
      const encoding = dice.pick(ENCODINGS.filter((each) => markOf(each).length > 0));
      const what = `the mark of ${encoding} in front of ${ledger.encoding}`;
      return { what, bytes: Buffer.concat([markOf(encoding), ledger.bytes]), rows: [] };
    },
  },
  {
    name: 'line ends changed',
    damage(ledger, dice) {
      const [end, what] = dice.pick([
        ['\n', 'LF'],
        ['\r\n', 'CRLF'],
        ['\r', 'CR'],
        ['\r\r\n', 'CR CRLF'],
        ['\n\r', 'LF CR'],
        ['\n\n', 'LF LF'],
        ['', 'mixed'],
      ] as const);
      const ends = ['\n', '\r\n', '\r'];
      const lines = ledger.rows.map((cells) => cells.join(',') + (end === '' ? dice.pick(ends) : end));
      return { what: `line ends became ${what}`, bytes: bytesOf(lines.join(''), ledger.encoding), rows: [] };
    },
  },
];

function blockRows(ledger: Ledger, row: number): readonly number[] {
  const rows: number[] = [];
  for (let index = row + 1; ledger.kinds[index] === 'project'; index += 1) rows.push(index + 1, index + 2);
  return rows;
}

function hex(byte: number): string {
  const sign = byte > 0x20 && byte < 0x7f ? ` ${String.fromCharCode(byte)}` : '';
  return `${byte.toString(16).toUpperCase().padStart(2, '0')}${sign}`;
}

function decoded(ledger: Ledger, end: number): string {
  return new TextDecoder(ledger.encoding).decode(ledger.bytes.subarray(Math.max(0, end - 60), end));
}

/** Places to cut at which somebody could notice: inside a row, before its last cell begins. */
function cutsNoticed(ledger: Ledger): readonly number[] {
  const cuts: number[] = [];
  let start = 0;
  for (const [row, cells] of ledger.rows.entries()) {
    const line = bytesOf(cells.join(','), ledger.encoding);
    const last = bytesOf(cells.slice(0, -1).join(','), ledger.encoding).length;
    if (ledger.kinds[row] !== 'above' && row > 0) for (let at = 1; at <= last; at += 1) cuts.push(start + at);
    start += line.length + ledger.lineEnd.length;
  }
  return cuts;
}

const SYNONYMS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  county: ['县市区', '所属地', '区县', '属地'],
  name: ['项目', '名称', '签约项目'],
  investment: ['投资总额', '投资额', '计划总投资', '协议投资', '合同金额'],
  fixedInvestment: ['固投', '固定资产'],
  paidIn: ['实际到位资金', '到资', '累计到位资金'],
  signed: ['签约时间', '签订日期'],
  registered: ['注册时间'],
  agreedStart: ['约定开工时间', '计划开工时间'],
  started: ['开工时间', '实际开工时间'],
  operating: ['投产时间'],
  stage: ['状态', '项目进展', '形象进度'],
  output: ['年产值', '预计产值', '达产后年产值'],
  tax: ['预计年税收', '税收', '年税收'],
};

const RENAMED = Object.keys(SYNONYMS) as Column[];

/** The unit in brackets that a header ends with. */
function unitOf(header: string): string {
  return /[(（].*$/.exec(header)?.[0] ?? '';
}

const columns: readonly Kind[] = [
  {
    name: 'columns: two swapped',
    damage(ledger, dice) {
      const width = ledger.rows[ledger.header]?.length ?? 2;
      const one = dice.below(width);
      const other = dice.below(width);
      const rows = ledger.rows.map((cells, index) =>
        index < ledger.header || ledger.kinds[index] === 'below'
          ? cells
          : cells.with(one, cells[other] ?? '').with(other, cells[one] ?? ''),
      );
      return rewritten(ledger, rows, {
        what: `columns ${one + 1} and ${other + 1} changed places`,
        rows: null,
      });
    },
  },
  {
    name: 'columns: two headers swapped',
    damage(ledger, dice) {
      // Of these pairs, one is never larger than the other; of others nobody could tell.
      const [one, other] = dice
        .pick([
          ['investment', 'paidIn'],
          ['investment', 'fixedInvestment'],
          ['output', 'tax'],
          ['signed', 'started'],
          ['stage', 'output'],
          ['county', 'investment'],
          ['name', 'investment'],
          ['signed', 'investment'],
          ['started', 'stage'],
        ] as const)
        .map((column) => columnOf(ledger, column)) as [number, number];
      const header = ledger.rows[ledger.header] ?? [];
      const swapped = header.with(one, header[other] ?? '').with(other, header[one] ?? '');
      const what = `headers ${header[one]} and ${header[other]} changed places`;
      return rewritten(ledger, ledger.rows.with(ledger.header, swapped), { what, rows: null });
    },
  },
  {
    name: 'columns: header renamed to a synonym',
    damage(ledger, dice) {
      const column = dice.pick(RENAMED);
      const at = { row: ledger.header, column: columnOf(ledger, column) };
      const word = dice.pick(SYNONYMS[column] ?? []);
      return withCell(ledger, at, word + unitOf(cellOf(ledger, at.row, at.column)));
    },
  },
  {
    name: 'columns: header renamed to an unknown word',
    damage(ledger, dice) {
      const column = dice.pick(RENAMED);
      const at = { row: ledger.header, column: columnOf(ledger, column) };
      const header = cellOf(ledger, at.row, at.column);
      const words = [
        '其他',
        '数据',
        `${header}1`,
        `新${header}`,
        '？？',
        'x',
        header.slice(1),
        '',
        '合计',
        '（亿元）',
        '2021年',
      ];
      return withCell(ledger, at, dice.pick(words), { lost: column });
    },
  },
  {
    name: 'columns: header renamed to that of another column',
    damage(ledger, dice) {
      const column = dice.pick(RENAMED);
      const at = { row: ledger.header, column: columnOf(ledger, column) };
      const other = cellOf(ledger, ledger.header, columnOf(ledger, dice.pick(RENAMED)));
      return withCell(ledger, at, other, { lost: column, rows: null });
    },
  },
  {
    name: 'columns: unit removed from the header',
    on: (ledger) => !hasTotals(ledger),
    damage(ledger, dice) {
      const column = dice.pick(['investment', 'fixedInvestment', 'paidIn', 'output', 'tax'] as const);
      const at = { row: ledger.header, column: columnOf(ledger, column) };
      const bare = COLUMNS[column];
      return withCell(
        ledger,
        at,
        dice.pick([bare, `${bare}（）`, `${bare}(元？)`, `${bare}(单位)`, `${bare} `]),
        { rows: null },
      );
    },
  },
  {
    name: 'columns: another unit in one header',
    damage(ledger, dice) {
      // 固定资产投资 and 税收 in 万元 beside 总投资 in 亿元 are usual, so that nobody could tell.
      const column = dice.pick(['investment', 'output'] as const);
      const at = { row: ledger.header, column: columnOf(ledger, column) };
      const unit = dice.pick(['万元', '元', '百万元', '千元', '万美元', '亿美元']);
      return withCell(ledger, at, `${COLUMNS[column]}(${unit})`, { rows: null });
    },
  },
  {
    name: 'columns: another delimiter',
    damage(ledger, dice) {
      const [sign, what] = dice.pick([
        ['\t', 'tabs'],
        [';', 'semicolons'],
        ['|', 'bars'],
      ] as const);
      const lines = ledger.rows.map((cells) => cells.join(sign) + ledger.lineEnd);
      return { what: `${what} for commas`, bytes: bytesOf(lines.join(''), ledger.encoding), rows: [] };
    },
  },
  {
    name: 'columns: empty ones at the end',
    damage(ledger, dice) {
      const count = 1 + dice.below(4);
      const rows = ledger.rows.map((cells) => [...cells, ...Array.from({ length: count }, () => '')]);
      return rewritten(ledger, rows, { what: `${count} empty columns at the end`, rows: [] });
    },
  },
  {
    name: 'columns: a second row of headers above the header',
    damage(ledger, dice) {
      const groups = ['项目基本情况', '投资情况', '进展情况', '预计效益', '时间'];
      const above = (ledger.rows[ledger.header] ?? []).map(() =>
        dice.below(4) === 0 ? dice.pick(groups) : '',
      );
      return rewritten(ledger, ledger.rows.toSpliced(ledger.header, 0, above), {
        what: `a row of headings above the header: ${above.join(',')}`,
        rows: [ledger.header + 1, ledger.header + 2],
      });
    },
  },
  {
    name: 'columns: county cells merged',
    on: (ledger) => !hasTotals(ledger),
    damage(ledger) {
      const column = columnOf(ledger, 'county');
      const rows = ledger.rows.map((cells, row) => {
        const isSame =
          ledger.kinds[row - 1] === 'project' && cells[column] === cellOf(ledger, row - 1, column);
        return isSame ? cells.with(column, '') : cells;
      });
      return rewritten(ledger, rows, { what: 'county cells are merged', rows: [] });
    },
  },
  {
    name: 'columns: another unit above the header',
    on: hasTotals,
    damage(ledger, dice) {
      const row =
        rowsOf(ledger, 'above').findLast((index) =>
          ledger.rows[index]?.some((cell) => cell.startsWith('单位')),
        ) ?? 0;
      const column = (ledger.rows[row] ?? []).findIndex((cell) => cell.startsWith('单位'));
      // Another unit of money is another ledger; what is no unit of money must not be taken for one.
      const said = dice.pick([
        '单位：个',
        '单位：',
        '',
        '单位：亿',
        '单位：兆元、个',
        '单位：见表',
        '亿元、个',
        '单位：人',
        '单 位：亿元',
      ]);
      return withCell(ledger, { row, column }, said, { rows: null });
    },
  },
];

/** Damages to quotes, bytes, columns and line ends. */
export const SHEET_DAMAGES: readonly Kind[] = [...quotes, ...bytes, ...columns];
