import { keyText, saysNothing, splitsNumber } from '../plain-text.ts';
import { isSpreadsheetError } from './amount.ts';
import { AMOUNT_FINDINGS } from './amount-findings.ts';
import { NumberColumn, type ColumnContext } from './cell-column.ts';
import { CELL_FINDINGS } from './cell-findings.ts';
import { NOTHING, certain, unread, type Reading } from './reading.ts';

const PERCENT = /^(\d{1,3})(?:\.(\d{1,2}))?%$/;

/** Reads a share as hundredths of a percent: `60%` → 6000, `0.6` → 6000, `6:4` → 6000 (the first part). */
export function readShare(text: string): Reading<number> {
  const plain = keyText(text);
  if (saysNothing(plain)) return NOTHING;
  if (isSpreadsheetError(plain)) return unread(AMOUNT_FINDINGS.spreadsheetError);
  if (splitsNumber(text, plain)) return unread(CELL_FINDINGS.shareUnreadable);
  const percent = PERCENT.exec(plain);
  if (percent !== null) return within(Number(percent[1]) * 100 + Number((percent[2] ?? '').padEnd(2, '0')));
  const ratio = /^(\d{1,3}):(\d{1,3})$/.exec(plain);
  if (ratio !== null) {
    const [a, b] = [Number(ratio[1]), Number(ratio[2])];
    return a + b > 0 && (a * 10000) % (a + b) === 0
      ? within((a * 10000) / (a + b))
      : unread(CELL_FINDINGS.shareUnreadable);
  }
  const part = /^(0|1)(?:\.(\d{1,4}))?$/.exec(plain);
  if (part !== null) return within(Number(part[1]) * 10000 + Number((part[2] ?? '').padEnd(4, '0')));
  return unread(CELL_FINDINGS.shareUnreadable);
}

function within(share: number): Reading<number> {
  return share <= 10000 ? certain(share) : unread(CELL_FINDINGS.shareUnreadable);
}

/** A column of shares. */
export function shareColumn(context: ColumnContext): NumberColumn {
  return new NumberColumn(context, readShare);
}
