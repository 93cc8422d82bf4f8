import {
  parseMoneyUnit,
  yuanOf,
  type Amount,
  type ExchangeRates,
  type MoneyUnit,
} from '../../domain/amount.ts';
import { parseDecimal } from '../../domain/decimal.ts';
import { wordList } from '../../domain/word-list.ts';
import { keyText, saysNothing, splitsNumber } from '../plain-text.ts';
import { NOTHING, certain, remarked, unread, type Reading } from './reading.ts';
import type { RecordBatch } from '../memory/record-batch.ts';
import { NONE } from '../records.ts';
import { AMOUNT_FINDINGS } from './amount-findings.ts';
import { NumberColumn, type ColumnContext } from './cell-column.ts';

const SPREADSHEET_ERRORS: ReadonlySet<string> = new Set(
  wordList('#REF!|#N/A|#DIV/0!|#VALUE!|#NAME?|#NUM!|#NULL!|#GETTING_DATA|#SPILL!|#CALC!'),
);

/** Whether a text is what a spreadsheet shows when it cannot show a value: `#REF!`, `########`. */
export function isSpreadsheetError(plain: string): boolean {
  if (!plain.startsWith('#')) return false;
  return SPREADSHEET_ERRORS.has(plain.toUpperCase()) || /^#+$/.test(plain);
}

const APPROXIMATE_BEFORE =
  /^(?:约|大约|近|将近|超|超过|逾|不低于|不少于|不超过|预计|暂定|左右|至少|>=?|<=?|≥|≤|~|≈)/;
const APPROXIMATE_AFTER = /(?:左右|上下|以上|以下|多|余|\+)(?:元)?$/;
const RANGE = /^[\d.,]+[^\d.,]{0,4}(?:-|–|—|~|～|至|到)[\d.,]+/;
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+/i;
const SECOND_VALUE = /^[\d.,]+[^\d.,()]{0,4}\([^()]*\d[^()]*\)$/;

/** What reading an amount needs to know. */
export interface AmountContext {
  /** The unit of amounts that state none; null: none is known. */
  readonly unit: MoneyUnit | null;
  readonly rates: ExchangeRates;
}

/**
 * Reads a cell of money: a plain decimal, thousands separators, a unit behind the number. Whatever is not exactly that is
 * a fault; nothing is guessed. H004 asks for the unit when nothing states one.
 */
export function readAmount(text: string, context: AmountContext): Reading<Amount> {
  const plain = keyText(text);
  if (saysNothing(plain)) return NOTHING;
  if (isSpreadsheetError(plain)) return unread(AMOUNT_FINDINGS.spreadsheetError);
  const fault = knownFault(plain);
  if (fault !== null) return unread(fault);
  if (splitsNumber(text, plain)) return unread(AMOUNT_FINDINGS.amountUnreadable);
  const body = plain.startsWith('+') ? plain.slice(1) : plain;
  const prefix = /^(?:人民币|rmb|cny|us\$|usd|[¥￥$€])/i.exec(body)?.[0] ?? '';
  const rest = body.slice(prefix.length);
  const end = numberEnd(rest);
  const decimal = parseDecimal(rest.slice(0, end));
  if (decimal === null) return unread(AMOUNT_FINDINGS.amountUnreadable);
  const unit = unitOf(prefix, rest.slice(end), context.unit);
  if (unit === 'unknown') return unread(AMOUNT_FINDINGS.amountUnreadable);
  // Zero is zero in every unit.
  if (unit === null) return decimal.digits === 0n ? certain(0) : unread(AMOUNT_FINDINGS.moneyUnitUnknown);
  const yuan = yuanOf(decimal, unit, context.rates);
  switch (yuan.kind) {
    case 'exact':
      return certain(yuan.yuan);
    case 'rounded':
      return remarked(yuan.yuan, AMOUNT_FINDINGS.finerThanYuan, { amount: yuan.yuan });
    case 'too-large':
      return unread(AMOUNT_FINDINGS.amountTooLarge);
    case 'no-rate':
      return unread(AMOUNT_FINDINGS.foreignWithoutRate, yuan.currency);
  }
}

function knownFault(plain: string): typeof AMOUNT_FINDINGS.amountRange | null {
  // No amount is that long; the patterns below stay off huge cells.
  if (plain.length > 64) return null;
  if (SCIENTIFIC.test(plain)) return AMOUNT_FINDINGS.scientificNotation;
  if (/^(?:-|−|－)\d/.test(plain) || /^\([\d.,]+\)$/.test(plain)) return AMOUNT_FINDINGS.negativeAmount;
  if (RANGE.test(plain)) return AMOUNT_FINDINGS.amountRange;
  if (APPROXIMATE_BEFORE.test(plain) || APPROXIMATE_AFTER.test(plain))
    return AMOUNT_FINDINGS.amountApproximate;
  if (SECOND_VALUE.test(plain)) return AMOUNT_FINDINGS.secondValue;
  return null;
}

function numberEnd(text: string): number {
  let end = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!((code >= 48 && code <= 57) || code === 44 || code === 46)) break;
    end += 1;
  }
  return end;
}

/** The unit that the cell names, else the one of its column; `unknown` for words that are no unit. */
function unitOf(prefix: string, suffix: string, column: MoneyUnit | null): MoneyUnit | 'unknown' | null {
  if (prefix === '') return suffix === '' ? column : (parseMoneyUnit(suffix) ?? 'unknown');
  const money = parseMoneyUnit(prefix);
  if (suffix === '') {
    // A bare currency says which money, not how much of it: ¥12.5 in a column of 亿元; $12.5 there says nothing for certain.
    return column === null || column.currency === money?.currency ? column : 'unknown';
  }
  // $500万 is 500万美元; $500万元 contradicts itself.
  const own =
    parseMoneyUnit(`${prefix}${suffix}`) ??
    parseMoneyUnit(`${suffix}${money?.name ?? ''}`) ??
    parseMoneyUnit(suffix);
  return own !== null && own.currency === money?.currency ? own : 'unknown';
}

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * The fast form of {@link readAmount}: the yuan of a plain decimal such as `12.5` in a unit of 10^`exponent` yuan, read digit
 * by digit; -1 for anything else, amounts finer than a yuan included. No text is made and no fraction computed.
 */
export function plainYuan(bytes: Uint8Array, from: number, to: number, exponent: number): number {
  // 15 digits are exact; nothing that long is plain.
  if (to === from || to - from > 15) return NONE;
  let digits = 0;
  let point = -1;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) digits = digits * 10 + (byte - ZERO);
    else if (byte === POINT && point < 0 && at > from) point = at;
    else return NONE;
  }
  const scale = point < 0 ? 0 : to - point - 1;
  if (scale > exponent) return NONE;
  const yuan = digits * (POWERS[exponent - scale] ?? Number.NaN);
  return yuan <= Number.MAX_SAFE_INTEGER ? yuan : NONE;
}

/** The power of ten that a factor is: 100,000,000 → 8; -1 for others. */
export function exponentOf(factor: number): number {
  return POWERS.indexOf(factor);
}

/** A column of amounts: most are plain decimals, which are read straight from their bytes. */
export class AmountColumn extends NumberColumn {
  /** Of the unit: 8 for 亿元; -1: no cell is plain. */
  readonly #exponent: number;

  constructor(context: ColumnContext) {
    const { unit, rates } = context;
    super(context, (text) => readAmount(text, { unit, rates }));
    this.#exponent = unit === null || unit.currency !== 'CNY' ? -1 : exponentOf(unit.factor);
  }

  override fill(records: RecordBatch, from: number, to: number): void {
    const { batch } = records;
    const numbers = records.ownNumbers(this.name);
    const exponent = this.#exponent;
    for (let index = from; index < to; index += 1) {
      const cell = records.cell(this.index, index);
      if (cell < 0) continue;
      const begin = batch.from[cell] ?? 0;
      const end = batch.to[cell] ?? 0;
      if (begin === end) continue;
      const plain = exponent < 0 ? NONE : plainYuan(batch.bytes, begin, end, exponent);
      numbers[index] = plain >= 0 ? plain : this.look(records, index, cell);
    }
  }
}
