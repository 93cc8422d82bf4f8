import type { Amount } from '../domain/amount.ts';
import { isoDay } from '../domain/day.ts';
import { quotientText, type DecimalStyle } from '../domain/decimal.ts';
import { percentText, type Rate } from '../domain/rate.ts';
import { visibleLine } from '../domain/visible.ts';
import type { ColumnKind, Fact, Mean, Value } from '../reports/report.ts';
import { knownValue } from './known-value.ts';
import type { OutputUnit } from './output-unit.ts';
import type { RenderStyle } from './render-style.ts';

/** What people read where there is no usable value. */
const NO_VALUE = '—';
/** Stands after a total that lacks some projects. */
export const MISSING_MARK = '*';

/** An amount in a unit, without the name of the unit. */
export function amountIn(unit: OutputUnit, amount: Amount, decimal: DecimalStyle): string {
  return quotientText(amount, unit.factor, decimal);
}

/** A mean in a unit, without the name of the unit. */
export function meanIn(unit: OutputUnit, mean: Mean, decimal: DecimalStyle): string {
  return quotientText(mean.sum, BigInt(mean.count) * BigInt(unit.factor), decimal);
}

/** A rate in percent with its sign. Exact decimals would never end, so a rate has 2 digits where amounts are exact. */
export function percent(rate: Rate, decimal: DecimalStyle): string {
  return `${percentText(rate, decimal.digits === null ? { ...decimal, digits: 2 } : decimal)}%`;
}

/** A value as a cell for people: one line, `—` for null, a mark after a total that lacks projects. */
export function valueText(kind: ColumnKind, value: Value, style: RenderStyle): string {
  return textOf(kind, value, style, (number) => number);
}

/** As `valueText`, for a row over all others: it has no place in a ranking, and its name is 合计. */
export function footerText(kind: ColumnKind, value: Value, style: RenderStyle): string {
  if (value === null && kind === 'rank') return '';
  if (value === null && (kind === 'text' || kind === 'term'))
    return style.language === 'zh' ? '合计' : 'Total';
  return valueText(kind, value, style);
}

/** As `valueText`, with the unit of money beside the number: `12.50亿元`, `¥1.25bn`. For values that stand alone. */
function valueInProse(kind: ColumnKind, value: Value, style: RenderStyle): string {
  return textOf(kind, value, style, style.unit.prose[style.language]);
}

/** The value of a fact, in prose; a rate with what it divides: `75.76%（25/33）`, `23.44%（205.20亿元/875.40亿元）`. */
export function factText({ kind, value, fraction }: Fact, style: RenderStyle): string {
  const text = valueInProse(kind, value, style);
  const known = fraction === undefined ? null : knownValue(kind, value);
  if (known?.kind !== 'rate') return text;
  const side = (number: number): string =>
    valueInProse(fraction === 'yuan' ? 'amount' : 'count', number, style);
  const divided = `${side(known.value.numerator)}/${side(known.value.denominator)}`;
  return style.language === 'zh' ? `${text}（${divided}）` : `${text} (${divided})`;
}

function textOf(
  kind: ColumnKind,
  value: Value,
  style: RenderStyle,
  money: (number: string) => string,
): string {
  const known = knownValue(kind, value);
  if (known === null) return NO_VALUE;
  const { unit, decimal, language } = style;
  switch (known.kind) {
    case 'text':
      return visibleLine(known.value);
    case 'term':
      return visibleLine(known.value.label[language]);
    case 'count':
    case 'rank':
      return String(known.value);
    case 'amount':
      return money(amountIn(unit, known.value, decimal));
    case 'total': {
      const { amount, missing } = known.value;
      if (amount === null) return NO_VALUE;
      return `${money(amountIn(unit, amount, decimal))}${missing > 0 ? MISSING_MARK : ''}`;
    }
    case 'mean':
      return money(meanIn(unit, known.value, decimal));
    case 'rate':
    case 'share':
      return percent(known.value, decimal);
    case 'day':
      return isoDay(known.value);
  }
}

/** Whether a column of this kind holds money, and so needs its unit named. */
export function isMoney(kind: ColumnKind): boolean {
  return kind === 'amount' || kind === 'total' || kind === 'mean';
}

/** Whether a column of this kind is set flush left; numbers are set flush right. */
export function isWords(kind: ColumnKind): boolean {
  return kind === 'text' || kind === 'term';
}
