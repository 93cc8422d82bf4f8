import { stringify } from 'csv-stringify/sync';
import { isoDay } from '../domain/day.ts';
import type { DecimalStyle } from '../domain/decimal.ts';
import { percentText, type Rate } from '../domain/rate.ts';
import type { Column, ColumnKind, Report, Value } from '../reports/report.ts';
import { knownValue } from './known-value.ts';
import type { OutputUnit } from './output-unit.ts';
import type { RenderStyle } from './render-style.ts';
import { batchesOf, chosenTable } from './tables.ts';
import { amountIn, meanIn } from './value-text.ts';

/**
 * One table of a report as RFC 4180 has it, for spreadsheets and programs: a header, then the rows, as long as they are,
 * so that a row of a ledger that lacks cells or has too many stays so; no total row, so that a column adds up to its sum. Nothing is hidden behind a mark: each rate comes with its numerator and denominator, each
 * total with the number of projects that it lacks.
 * @throws Failure when the report has no such table.
 */
export async function* renderCsv(report: Report, style: RenderStyle): AsyncGenerator<string, void, void> {
  const table = chosenTable(report, style.table);
  if (style.bom) yield '\uFEFF';
  const headers = table.columns.flatMap((column) => headersOf(column, style));
  const single = headers.length === 1;
  yield lines([headers], single);
  for await (const rows of batchesOf(table)) {
    yield lines(
      rows.map((row) =>
        row.flatMap((value, index) => cellsOf(table.columns[index]?.kind ?? 'text', value, style)),
      ),
      single,
    );
  }
}

function lines(records: readonly (readonly string[])[], single: boolean): string {
  return stringify(
    records.map((record) => [...record]),
    {
      record_delimiter: 'windows',
      // Otherwise a cell with a bare line feed would stay unquoted, since the record ends in two characters.
      quoted_match: /[\r\n]/,
      // A record of one empty cell would be a blank line, which readers skip.
      quoted_empty: single,
    },
  );
}

/** The headers of a column: Chinese labels for spreadsheets, keys for programs in English. */
function headersOf(column: Column, style: RenderStyle): readonly string[] {
  const zh = style.language === 'zh';
  const name = guarded(zh ? column.label.zh : column.key);
  const withUnit = (unit: string) => (zh ? `${name}(${unit})` : `${name} (${unit})`);
  switch (column.kind) {
    case 'amount':
    case 'mean':
      return [withUnit(style.unit.label[style.language])];
    case 'total':
      return [withUnit(style.unit.label[style.language]), zh ? `${name}未计入项目数` : `${name} missing`];
    case 'rate':
    case 'share':
      return [
        withUnit('%'),
        zh ? `${name}分子` : `${name} numerator`,
        zh ? `${name}分母` : `${name} denominator`,
      ];
    case 'text':
    case 'term':
    case 'count':
    case 'rank':
    case 'day':
      return [name];
  }
}

const EMPTY: Readonly<Record<ColumnKind, readonly string[]>> = {
  text: [''],
  term: [''],
  count: [''],
  amount: [''],
  total: ['', ''],
  mean: [''],
  rate: ['', '', ''],
  share: ['', '', ''],
  rank: [''],
  day: [''],
};

/** The cells of a value, as many as a column of this kind has headers; empty for null. */
function cellsOf(kind: ColumnKind, value: Value, style: RenderStyle): readonly string[] {
  const known = knownValue(kind, value);
  if (known === null) return EMPTY[kind];
  const { unit, language } = style;
  switch (known.kind) {
    case 'text':
      return [guarded(known.value)];
    case 'term':
      return [guarded(known.value.label[language])];
    case 'count':
    case 'rank':
      return [String(known.value)];
    case 'amount':
      return [amountIn(unit, known.value, moneyStyle(style))];
    case 'total': {
      const { amount, missing } = known.value;
      return [amount === null ? '' : amountIn(unit, amount, moneyStyle(style)), String(missing)];
    }
    case 'mean':
      return [meanIn(unit, known.value, style.digitsAsked ? style.decimal : toTheYuan(unit))];
    case 'rate':
    case 'share':
      return rateCells(known.value, style);
    case 'day':
      return [isoDay(known.value)];
  }
}

function rateCells(rate: Rate, style: RenderStyle): readonly string[] {
  const decimal: DecimalStyle = style.digitsAsked
    ? style.decimal
    : { digits: 2, rounding: 'half-up', trimZeros: style.decimal.trimZeros };
  return [percentText(rate, decimal), String(rate.numerator), String(rate.denominator)];
}

function moneyStyle(style: RenderStyle): DecimalStyle {
  return style.digitsAsked ? style.decimal : { digits: null, rounding: 'half-up', trimZeros: true };
}

/** As many digits as whole yuan have in the unit; a mean has no exact decimal. */
function toTheYuan(unit: OutputUnit): DecimalStyle {
  return { digits: String(unit.factor).length - 1, rounding: 'half-up', trimZeros: true };
}

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** What offices write for no value. */
const DASHES = /^-{1,3}$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Text that a spreadsheet does not take for a formula (CWE-1236): a quote goes before what could begin one, except for
 * plain numbers and a dash alone. Half characters, which UTF-8 cannot hold, become U+FFFD.
 */
function guarded(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD');
  return FORMULA.test(whole) && !NUMBER.test(whole) && !DASHES.test(whole) ? `'${whole}` : whole;
}
