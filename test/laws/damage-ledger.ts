import { readFileSync } from 'node:fs';
import type { Encoding } from '../../src/sheet/dialect.ts';
import { encode } from '../sheet/encode.ts';

/** What a row of an undamaged ledger is. */
export type LedgerRow = 'above' | 'header' | 'project' | 'subtotal' | 'total' | 'below';

/** A ledger before it is damaged, as rows of cells that still have their quotes. No cell of it holds a line end. */
export interface Ledger {
  readonly file: string;
  readonly encoding: Encoding;
  readonly lineEnd: '\n' | '\r\n';
  readonly rows: readonly (readonly string[])[];
  readonly kinds: readonly LedgerRow[];
  /** Index of the header in `rows`. */
  readonly header: number;
  readonly bytes: Uint8Array;
}

export const COLUMNS = {
  county: '县区',
  name: '项目名称',
  investment: '总投资',
  fixedInvestment: '固定资产投资',
  paidIn: '到位资金',
  signed: '签约日期',
  registered: '注册日期',
  agreedStart: '约定开工日期',
  started: '开工日期',
  operating: '投产日期',
  stage: '进展',
  output: '预计年产值',
  tax: '预计税收',
  jobs: '预计用工',
} as const;

/** A column that damages aim at. */
export type Column = keyof typeof COLUMNS;

/** The index of a column in a ledger. */
export function columnOf(ledger: Ledger, column: Column): number {
  const header = ledger.rows[ledger.header] ?? [];
  const index = header.findIndex((text) => text.replace(/[(（].*$/, '') === COLUMNS[column]);
  if (index < 0) throw new Error(`${ledger.file} has no column ${COLUMNS[column]}`);
  return index;
}

/** Whether rows of sums stand in a ledger, by which changed and missing amounts are noticed. */
export function hasTotals(ledger: Ledger): boolean {
  return ledger.kinds.includes('total');
}

/** The indexes of the rows of these kinds. */
export function rowsOf(ledger: Ledger, ...kinds: readonly LedgerRow[]): readonly number[] {
  return ledger.kinds.flatMap((kind, index) => (kinds.includes(kind) ? [index] : []));
}

/** The cell of a row. */
export function cellOf(ledger: Ledger, row: number, column: number): string {
  return ledger.rows[row]?.[column] ?? '';
}

/** The rows of a ledger as one text. */
export function textOf(ledger: Ledger, rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join(',') + ledger.lineEnd).join('');
}

/** The bytes of a text in an encoding that has all its characters. */
export function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const bytes = encode(text, encoding);
  if (bytes === null) throw new Error(`not all of the text has a code in ${encoding}`);
  return bytes;
}

/** A ledger of the fixtures. @throws Error when writing its rows does not give its bytes again */
export function ledgerOf(file: string): Ledger {
  const bytes = readFileSync(new URL(`../../fixtures/jingdezhen/${file}`, import.meta.url));
  const encoding: Encoding = file.includes('tidy') ? 'utf-8' : 'gb18030';
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const rows = text.split(lineEnd).slice(0, -1).map(cellsOf);
  const header = rows.findIndex(([first]) => first === '序号');
  const kinds = rows.map((cells, index) => kindOf(cells, index - header));
  const ledger: Ledger = { file, encoding, lineEnd, rows, kinds, header, bytes };
  if (Buffer.compare(bytesOf(textOf(ledger, rows), encoding), bytes) !== 0)
    throw new Error(`${file} does not come out as it went in`);
  return ledger;
}

function kindOf(cells: readonly string[], belowHeader: number): LedgerRow {
  if (belowHeader <= 0) return belowHeader === 0 ? 'header' : 'above';
  const [serial = '', county = ''] = cells;
  if (serial === '小计' || county === '小计') return 'subtotal';
  if (serial === '合计') return 'total';
  return /^\d+$/.test(serial) ? 'project' : 'below';
}

/** The cells of a line, with their quotes. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    if (character === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}
