import { parseDecimal } from '../../domain/decimal.ts';
import { keyText, saysNothing, splitsNumber } from '../plain-text.ts';
import { NOTHING, certain, unread, type Reading } from './reading.ts';
import { isSpreadsheetError } from './amount.ts';
import { AMOUNT_FINDINGS } from './amount-findings.ts';
import { NumberColumn, type ColumnContext } from './cell-column.ts';

const COUNT = /^([\d,]{1,15})(?:\.0{1,6})?(?:人|名|个|项|户)?$/;
const HALVES = /^([\d,]{1,15})(?:\.([05])0{0,5})?(?:天|日|人|次|个)?$/;

/** Reads a whole number of people or things: `300`, `1,200人`. */
export function readCount(text: string): Reading<number> {
  const plain = keyText(text);
  if (saysNothing(plain)) return NOTHING;
  if (isSpreadsheetError(plain)) return unread(AMOUNT_FINDINGS.spreadsheetError);
  if (splitsNumber(text, plain)) return unread(AMOUNT_FINDINGS.countUnreadable);
  const digits = COUNT.exec(plain)?.[1];
  const decimal = digits === undefined ? null : parseDecimal(digits);
  return decimal === null ? unread(AMOUNT_FINDINGS.countUnreadable) : certain(Number(decimal.digits));
}

/** Reads a number of which halves occur, such as days on the road: `3`, `3.5`, `0.5天`. */
export function readHalves(text: string): Reading<number> {
  const plain = keyText(text);
  if (saysNothing(plain)) return NOTHING;
  if (isSpreadsheetError(plain)) return unread(AMOUNT_FINDINGS.spreadsheetError);
  if (splitsNumber(text, plain)) return unread(AMOUNT_FINDINGS.halvesUnreadable);
  const [, digits, half = '0'] = HALVES.exec(plain) ?? [];
  const decimal = digits === undefined ? null : parseDecimal(digits);
  return decimal === null
    ? unread(AMOUNT_FINDINGS.halvesUnreadable)
    : certain(Number(decimal.digits) + Number(half) / 10);
}

/** A column of numbers of people or things. */
export function countColumn(context: ColumnContext): NumberColumn {
  return new NumberColumn(context, context.halves ? readHalves : readCount);
}
