import type { DescribedFinding } from '../../src/domain/finding.ts';
import type { FindingsSection, Report } from '../../src/reports/report.ts';
import { ending, HOSTILE, SMALL } from './reports.ts';

export { EN, HOSTILE, rendered, ZH } from './reports.ts';

/** An error about a cell; line and row differ, as they do below a cell of several lines. */
export const RANGE: DescribedFinding = {
  code: 'C103',
  name: 'amount-range',
  severity: 'error',
  at: { source: '2021-10.csv', row: 7, column: 4, line: 9 },
  field: 'investment',
  county: '乐平市',
  project: 'LP-2021-003',
  found: '12-15亿元',
  expected: null,
  details: {},
  related: [],
  message: {
    zh: '总投资“12-15亿元”是一个范围，没有采用',
    en: "Investment '12-15亿元' is a range; it is not used",
  },
  hint: { zh: '填合同金额一个数；范围写进“备注”列', en: 'give one number' },
};

/** A warning in the same row, which points at another cell. */
export const DAY: DescribedFinding = {
  ...RANGE,
  code: 'P002',
  name: 'started-before-signed',
  severity: 'warning',
  at: { source: '2021-10.csv', row: 7, column: 6, line: 9 },
  field: 'started',
  found: '2021-05-01',
  expected: { day: 20210601 },
  related: [{ source: '2021-10.csv', row: 7, column: 5, line: 9 }],
  message: { zh: '开工日期早于签约日期', en: 'started before it was signed' },
  hint: { zh: '核对两个日期', en: 'compare the two days' },
};

/** A warning about a whole file. */
export const WHOLE_FILE: DescribedFinding = {
  ...RANGE,
  code: 'F004',
  name: 'encoding-doubtful',
  severity: 'warning',
  at: { source: '2021-10.csv', row: null, column: null, line: null },
  field: null,
  county: null,
  project: null,
  found: null,
  message: { zh: '文字编码不能确定，已按“gb18030”读取', en: "the encoding is in doubt; read as 'gb18030'" },
  hint: { zh: '另存为“CSV UTF-8”', en: 'save as "CSV UTF-8"' },
};

/** The report of a check that found these. */
export function checked(items: readonly DescribedFinding[], parts: Partial<FindingsSection> = {}): Report {
  const count = (severity: string): number => items.filter((item) => item.severity === severity).length;
  const findings: FindingsSection = {
    kind: 'findings',
    path: ['findings'],
    title: { zh: '数据问题', en: 'Findings' },
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    items,
    omitted: 0,
    omittedByCode: [],
    detailed: true,
    ...parts,
  };
  const report: Report = {
    ...SMALL,
    schema: 'zhaoshang.check/2',
    title: { zh: '台账核对', en: 'Check' },
    sections: [findings],
  };
  return ending(report, { findings: null });
}

/** The report of a check in which every text that can come from outside is hostile. */
export function hostileCheck(): Report {
  const items = HOSTILE.map((text, index): DescribedFinding => ({
    ...RANGE,
    severity: index % 3 === 0 ? 'note' : 'error',
    code: index % 3 === 0 ? 'F004' : 'C103',
    at: { ...RANGE.at, source: text },
    county: text,
    found: text,
    expected: text,
    related: [{ ...RANGE.at, source: text }],
    message: { zh: text, en: text },
    hint: { zh: text, en: text },
  }));
  return checked(items);
}
