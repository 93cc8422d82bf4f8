import { FIELDS } from '../../src/books/projects.ts';
import type { JudgedFinding } from '../../src/findings/finding.ts';
import { wholeFile } from '../../src/domain/position.ts';
import { madeKind } from '../findings/made-kind.ts';
import type { FindingsSection, Report } from '../../src/reports/report.ts';
import { ending, HOSTILE, SMALL } from './reports.ts';

export { EN, HOSTILE, rendered, ZH } from './reports.ts';

/** An error about a cell; line and row differ, as they do below a cell of several lines. */
export const RANGE: JudgedFinding = {
  kind: madeKind({
    code: 'C103',
    name: 'amount-range',
    message: {
      zh: '总投资“12-15亿元”是一个范围，没有采用',
      en: "Investment '12-15亿元' is a range; it is not used",
    },
    hint: { zh: '填合同金额一个数；范围写进“备注”列', en: 'give one number' },
  }),
  severity: 'error',
  position: { source: '2021-10.csv', sheet: null, row: 7, column: 4, line: 9 },
  field: FIELDS.investment,
  county: '乐平市',
  project: 'LP-2021-003',
  found: '12-15亿元',
  expected: null,
  details: {},
  related: [],
};

/** A warning in the same row, which points at another cell. */
export const DAY: JudgedFinding = {
  ...RANGE,
  kind: madeKind({
    code: 'P002',
    name: 'started-before-signed',
    message: { zh: '开工日期早于签约日期', en: 'started before it was signed' },
    hint: { zh: '核对两个日期', en: 'compare the two days' },
  }),
  severity: 'warning',
  position: { source: '2021-10.csv', sheet: null, row: 7, column: 6, line: 9 },
  field: FIELDS.started,
  found: '2021-05-01',
  expected: { day: 20210601 },
  related: [{ source: '2021-10.csv', sheet: null, row: 7, column: 5, line: 9 }],
};

/** A warning about a whole file. */
export const WHOLE_FILE: JudgedFinding = {
  ...RANGE,
  kind: madeKind({
    code: 'F004',
    name: 'encoding-doubtful',
    message: { zh: '文字编码不能确定，已按“gb18030”读取', en: "the encoding is in doubt; read as 'gb18030'" },
    hint: { zh: '另存为“CSV UTF-8”', en: 'save as "CSV UTF-8"' },
  }),
  severity: 'warning',
  position: wholeFile('2021-10.csv'),
  field: null,
  county: null,
  project: null,
  found: null,
};

/** The report of a check that found these. */
export function checked(items: readonly JudgedFinding[], parts: Partial<FindingsSection> = {}): Report {
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
  const items = HOSTILE.map((text, index): JudgedFinding => ({
    field: RANGE.field,
    project: RANGE.project,
    details: {},
    severity: index % 3 === 0 ? 'note' : 'error',
    kind: madeKind({
      code: index % 3 === 0 ? 'F004' : 'C103',
      name: 'amount-range',
      message: { zh: text, en: text },
      hint: { zh: text, en: text },
    }),
    position: { ...RANGE.position, source: text },
    county: text,
    found: text,
    expected: text,
    related: [{ ...RANGE.position, source: text }],
  }));
  return checked(items);
}
