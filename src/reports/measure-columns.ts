import { rateOf, type Rate } from '../domain/rate.ts';
import type { Text } from '../domain/text.ts';
import type { Measure } from '../measures/measure.ts';
import type { Tally } from '../measures/tally.ts';
import type { Column, Value } from './report.ts';

/** A column that shows something of a tally. */
export interface TallyColumn {
  readonly column: Column;
  /** @param all the tally of all groups together */
  valueOf(tally: Tally, all: Tally): Value;
}

/** A measure as a column. @param importance see Column */
export function measureColumn(measure: Measure, importance: number): TallyColumn {
  const { key, label, kind } = measure;
  return { column: { key, label, kind, importance }, valueOf: (tally) => measure.of(tally) };
}

/** The share of all investment, or of all projects where no investment is known. */
export function shareColumn(importance: number): TallyColumn {
  return {
    column: { key: 'investmentShare', label: { zh: '投资占比', en: 'Share' }, kind: 'share', importance },
    valueOf: (tally, all) => shareOf(tally, all),
  };
}

function shareOf(tally: Tally, all: Tally): Rate | null {
  const { amount } = tally.total('investment');
  return amount === null ? null : rateOf(amount, all.total('investment').amount ?? 0);
}

/** What is divided by what: `资金到位率 = 到位资金 ÷ 投资总额，…`. */
export function definitionNote({ label, definition }: Measure): Text {
  return { zh: `${label.zh} = ${definition.zh}`, en: `${label.en} = ${definition.en}` };
}
