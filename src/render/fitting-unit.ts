import type { Amount } from '../domain/amount.ts';
import type { ColumnKind, Report, Section, Value, ValueOfKind } from '../reports/report.ts';
import { defaultOutputUnit, OUTPUT_UNITS, type OutputUnit } from './output-unit.ts';
import type { RenderStyle } from './render-style.ts';

const UNITS: Readonly<Record<RenderStyle['language'], readonly OutputUnit[]>> = {
  zh: [OUTPUT_UNITS.亿元, OUTPUT_UNITS.万元, OUTPUT_UNITS.元],
  en: [OUTPUT_UNITS.bn, OUTPUT_UNITS.m, OUTPUT_UNITS.yuan],
};

/**
 * The unit of money in which people can read a report, unless they have named one: 亿元 or billions, and smaller ones where
 * the largest amount would not reach a tenth of it. 45万元 is not 0.00亿元.
 */
export function fittingUnit(report: Report, style: RenderStyle): OutputUnit {
  const usual = defaultOutputUnit(style.language);
  if (style.unitAsked) return style.unit;
  const largest = Math.max(0, ...report.sections.map(largestIn));
  if (largest === 0) return usual;
  return UNITS[style.language].find(({ factor }) => largest * 10 >= factor) ?? usual;
}

function largestIn(section: Section): Amount {
  switch (section.kind) {
    case 'headline':
      return section.headline.investment.amount ?? 0;
    case 'facts':
      return section.facts.reduce((most, { kind, value }) => Math.max(most, amountOf(kind, value)), 0);
    case 'table': {
      // A table that arrives bit by bit is not for people.
      const rows = Array.isArray(section.rows) ? (section.rows as readonly (readonly Value[])[]) : [];
      let most = 0;
      for (const row of rows) {
        for (const [place, { kind }] of section.columns.entries()) {
          most = Math.max(most, amountOf(kind, row[place] ?? null));
        }
      }
      return most;
    }
    case 'findings':
      return 0;
  }
}

function amountOf(kind: ColumnKind, value: Value): Amount {
  if (value === null) return 0;
  switch (kind) {
    case 'amount':
      return value as ValueOfKind['amount'];
    case 'total':
      return (value as ValueOfKind['total']).amount ?? 0;
    default:
      return 0;
  }
}
