import { expect, test } from 'vitest';
import { fittingUnit } from '../../src/render/fitting-unit.ts';
import { OUTPUT_UNITS } from '../../src/render/output-unit.ts';
import type { Report } from '../../src/reports/report.ts';
import { EN, rendered, ZH } from './reports.ts';

/** A report with these amounts, in a table and in a fact. */
function reportOf(...amounts: readonly (number | null)[]): Report {
  const label = { zh: '投资总额', en: 'Investment' };
  return {
    schema: 'zhaoshang.report/2',
    title: label,
    sections: [
      {
        kind: 'table',
        path: ['projects'],
        title: label,
        columns: [{ key: 'investment', label, kind: 'amount', importance: 1 }],
        rows: amounts.map((amount) => [amount]),
        footer: null,
        by: null,
        notes: [],
      },
    ],
    tail: () => ({ reportDay: null, reportDayFrom: 'none', sources: [], findings: null }),
  };
}

const cases: readonly (readonly [largest: number | null, zh: string, en: string])[] = [
  [null, '亿元', 'bn'],
  [0, '亿元', 'bn'],
  [94_800_000_000, '亿元', 'bn'],
  [100_000_000, '亿元', 'bn'],
  [99_999_999, '亿元', 'm'],
  [10_000_000, '亿元', 'm'],
  [9_999_999, '万元', 'm'],
  [100_000, '万元', 'm'],
  [99_999, '万元', 'yuan'],
  [1_000, '万元', 'yuan'],
  [999, '元', 'yuan'],
  [1, '元', 'yuan'],
];

test.each(cases)('%s: %s, %s', (largest, zh, en) => {
  const report = reportOf(null, largest, 1);
  const lone = largest === null || largest === 0 ? reportOf(largest) : report;
  const units = [ZH, EN].map((style) => fittingUnit(lone, { ...style, unitAsked: false }).key);
  expect(units).toEqual([zh, en]);
});

test('a unit that was asked for is kept', () => {
  const style = { ...ZH, unit: OUTPUT_UNITS.亿元, unitAsked: true };
  expect(fittingUnit(reportOf(1), style).key).toBe('亿元');
});

test('the text names the unit', async () => {
  const report = reportOf(450_000);
  const unit = fittingUnit(report, { ...ZH, unitAsked: false });
  expect(await rendered('terminal', report, { ...ZH, unit })).toContain('单位：万元');
});
