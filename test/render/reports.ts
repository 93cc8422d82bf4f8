import { FIELDS } from '../../src/books/projects.ts';
import { wholeFile } from '../../src/domain/position.ts';
import { madeKind } from '../findings/made-kind.ts';
import type { JudgedFinding } from '../../src/findings/finding.ts';
import type {
  Column,
  FindingsSection,
  Report,
  ReportTail,
  Row,
  TableSection,
  Total,
} from '../../src/reports/report.ts';
import { OUTPUT_UNITS } from '../../src/render/output-unit.ts';
import { FORMATS, type Format, type FormatInfo } from '../../src/render/formats.ts';
import type { RenderStyle } from '../../src/render/render-style.ts';

/** What a Chinese user gets in a pipe without any options. */
export const ZH: RenderStyle = {
  language: 'zh',
  width: null,
  colours: false,
  unit: OUTPUT_UNITS.亿元,
  unitAsked: true,
  decimal: { digits: 2, rounding: 'half-up', trimZeros: false },
  digitsAsked: false,
  bom: false,
  table: null,
};

/** What an English user gets in a pipe without any options. */
export const EN: RenderStyle = { ...ZH, language: 'en', unit: OUTPUT_UNITS.bn };

/** The whole text of a report in a format; of one that is bytes, these as characters. */
export async function rendered(format: Format, report: Report, style: RenderStyle): Promise<string> {
  const { content, renderer }: FormatInfo = FORMATS[format];
  const render = await renderer();
  let text = '';
  for await (const piece of render(report, style)) {
    if (typeof piece !== (content === 'text' ? 'string' : 'object'))
      throw new Error(`not ${content}: ${format}`);
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1');
  }
  return text;
}

const total = (amount: number | null, missing = 0): Total => ({ amount, missing });
const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

const COLUMNS: readonly Column[] = [
  { key: 'rank', label: { zh: '名次', en: 'Rank' }, kind: 'rank', importance: 2 },
  { key: 'county', label: { zh: '县区', en: 'County' }, kind: 'text', importance: 1 },
  { key: 'projects', label: { zh: '项目数', en: 'Projects' }, kind: 'count', importance: 3 },
  { key: 'investment', label: { zh: '投资总额', en: 'Investment' }, kind: 'total', importance: 1 },
  { key: 'share', label: { zh: '占比', en: 'Share' }, kind: 'share', importance: 5 },
  { key: 'startRate', label: { zh: '开工率', en: 'Start rate' }, kind: 'rate', importance: 4 },
];

const RANKING: TableSection = {
  kind: 'table',
  path: ['ranking'],
  title: { zh: '县区排名', en: 'Ranking of counties' },
  columns: COLUMNS,
  rows: [
    [1, '高新区', 7, total(28_758_000_000), rate(287_58, 948_00), rate(5, 7)],
    [2, '乐平市', 7, total(24_650_000_000, 2), rate(246_50, 948_00), rate(6, 7)],
    [null, '昌南新区', 0, total(null, 1), null, null],
  ],
  footer: [null, '合计', 14, total(53_408_000_000, 3), null, rate(11, 14)],
  by: 'investment',
  notes: [
    { zh: '昌南新区没有可用的投资额，不参加排名', en: '昌南新区 has no usable investment and no rank' },
  ],
};

const FINDING: JudgedFinding = {
  kind: madeKind({
    code: 'C102',
    name: 'amount-range',
    message: { zh: '总投资是一个范围，无法计入', en: 'the investment is a range and cannot be counted' },
    hint: { zh: '改成一个数', en: 'write one number' },
  }),
  severity: 'error',
  position: { source: '2021-10.csv', sheet: null, row: 7, column: 4, line: 9 },
  field: FIELDS.investment,
  county: '乐平市',
  project: 'LP-2021-003',
  found: '12-15亿元',
  expected: { amount: 1_250_000_000 },
  details: {},
  related: [],
};

const FINDINGS: FindingsSection = {
  kind: 'findings',
  path: ['findings'],
  title: { zh: '台账问题', en: 'Findings' },
  errors: 1,
  warnings: 0,
  notes: 2,
  items: [
    FINDING,
    {
      ...FINDING,
      kind: madeKind({
        code: 'F004',
        name: 'encoding-guessed',
        message: { zh: '文件按GB18030读取', en: 'the file was read as GB18030' },
      }),
      severity: 'note',
      position: wholeFile('2021-10.csv'),
      field: null,
      county: null,
      found: null,
      expected: null,
    },
  ],
  omitted: 1,
  omittedByCode: [],
  detailed: false,
};

const SMALL_TAIL: ReportTail = {
  reportDay: 20211029,
  reportDayFrom: 'sheet',
  sources: [
    {
      file: '2021-10.csv',
      sha256: null,
      bytes: 8123,
      encoding: 'gb18030',
      delimiter: ',',
      rows: 48,
      projects: 14,
    },
  ],
  findings: FINDINGS,
};

/** A report with every kind of section and most kinds of values. */
export const SMALL: Report = {
  schema: 'zhaoshang.report/2',
  title: { zh: '景德镇市招商引资报告', en: 'Investment promotion report' },
  sections: [
    {
      kind: 'headline',
      path: ['headline'],
      headline: {
        reportDay: 20211029,
        city: '景德镇市',
        projects: 14,
        investment: total(53_408_000_000, 3),
        started: 11,
        startRate: rate(11, 14),
        output: total(60_000_000_000),
        tax: total(null, 14),
        startUnknown: 0,
        terminated: 0,
        repeated: null,
        leaders: [],
      },
    },
    {
      kind: 'facts',
      path: ['totals'],
      title: { zh: '总体情况', en: 'Totals' },
      facts: [
        { key: 'projects', label: { zh: '项目数', en: 'Projects' }, kind: 'count', value: 14 },
        {
          key: 'investment',
          label: { zh: '投资总额', en: 'Investment' },
          kind: 'total',
          value: total(53_408_000_000, 3),
        },
        {
          key: 'meanInvestment',
          label: { zh: '平均投资额', en: 'Mean investment' },
          kind: 'mean',
          value: { sum: 53_408_000_000, count: 11 },
        },
        {
          key: 'startRate',
          label: { zh: '开工率', en: 'Start rate' },
          kind: 'rate',
          value: rate(11, 14),
          fraction: 'projects',
        },
        { key: 'tax', label: { zh: '预计税收', en: 'Expected tax' }, kind: 'total', value: total(null, 14) },
        { key: 'lastSigned', label: { zh: '最近签约', en: 'Last signed' }, kind: 'day', value: 20211028 },
        {
          key: 'stage',
          label: { zh: '主要进展', en: 'Most common stage' },
          kind: 'term',
          value: { key: 'started', label: { zh: '开工', en: 'started' } },
        },
      ],
    },
    RANKING,
  ],
  tail: () => SMALL_TAIL,
};

/** A report with other things at its end. */
export function ending(report: Report, parts: Partial<ReportTail>): Report {
  return { ...report, tail: () => ({ ...report.tail(), ...parts }) };
}

/** A report of no known source with one table, which holds these rows or streams them. */
export function reportOf(
  columns: readonly Column[],
  rows: TableSection['rows'],
  parts: Partial<TableSection> = {},
): Report {
  const plain = { path: ['projects'], footer: null, by: null, notes: [] } as const;
  const table: TableSection = { ...RANKING, columns, rows, ...plain, ...parts };
  return ending({ ...SMALL, sections: [table] }, { sources: [], findings: null });
}

/** Texts that want to break out of the format they are written in. */
export const HOSTILE: readonly string[] = [
  '\u001B[31m红\u001B[0m\u0007\u0000',
  '\u009B31m\u007F',
  '左\u202E右\u2066\u200B\uFEFF',
  '一行\n二行\r\n三行\r\u2028四行\u2029\u0085',
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '＝1＋1',
  '＠A1',
  '-100.50',
  '<script>alert(1)</script>&lt;',
  '[链接](javascript:alert(1)) ![图](x) `码` **粗** _斜_ # ~~删~~ $x$',
  'a|b\\|c\\',
  '"引号", 逗号; 分号',
  "'撇号",
  '__proto__',
  'constructor',
  '半个\uD800字\uDC00',
  '👨‍👩‍👧 é e\u0301',
  '',
  ' 两边空白 ',
  'https://example.org/ www.example.org',
  '- 项',
  '1. 项',
  '$& $1 ${x} %s',
];

/** A report in which every text that can come from outside is hostile. */
export function hostileReport(): Report {
  const rows: readonly Row[] = HOSTILE.map((text, index) => [
    index + 1,
    text,
    1,
    total(100_000_000, index % 2),
    null,
    null,
  ]);
  const table = { ...RANKING, rows, notes: HOSTILE.map((text) => ({ zh: `注${text}`, en: `n${text}` })) };
  const items = HOSTILE.map((text) => ({
    ...FINDING,
    kind: madeKind({ code: 'C102', name: 'amount-range', message: { zh: text, en: text } }),
    position: { ...FINDING.position, source: text },
    county: text,
    found: text,
    expected: text,
  }));
  const facts = HOSTILE.map((text, index) => ({
    key: `k${index}`,
    label: { zh: text, en: text },
    kind: 'text' as const,
    value: text,
  }));
  const report: Report = {
    ...SMALL,
    title: { zh: HOSTILE.join(''), en: HOSTILE.join('') },
    sections: [table, { kind: 'facts', path: ['facts'], title: { zh: '甲\n乙', en: 'a\nb' }, facts }],
  };
  return ending(report, { findings: { ...FINDINGS, items } });
}
