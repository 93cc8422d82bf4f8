import type { Day } from '../domain/day.ts';
import { columnName } from '../domain/position.ts';
import type { Text } from '../domain/text.ts';
import type { Column, Report, ReportSource, Row, Section, TableSection, Term, Value } from './report.ts';
import type { FieldName } from '../domain/field-name.ts';

/** How a file was read. */
export interface Inspection {
  readonly file: string;
  readonly encoding: string;
  readonly encodingReason: Term;
  readonly delimiter: Term;
  /** Spreadsheet rows of the header. */
  readonly headerRows: string;
  readonly statedDay: Day | null;
  readonly statedIn: Term | null;
  readonly unit: string | null;
  readonly title: string | null;
  readonly city: string | null;
  readonly columns: readonly InspectedColumn[];
  /** Rows that are no project: what they are, how many, and where the first of them stand. */
  readonly others: readonly {
    readonly kind: Term;
    readonly count: number;
    readonly rows: readonly string[];
  }[];
  readonly rows: number;
  readonly projects: number;
  /** What kind of table it is, and whether it is a ledger of projects. */
  readonly kind: Term;
  readonly isLedger: boolean;
  /** Its records, whatever they are. */
  readonly records: number;
}

/** A column of the file. `field` null: its meaning is not known. */
interface InspectedColumn {
  /** From 1. */
  readonly column: number;
  readonly label: string;
  readonly field: FieldName | null;
  /** The unit of money its amounts are in; null: none, or none is known. */
  readonly unit: string | null;
  /** Some amount in it has no unit of its own, and nothing else states one. */
  readonly lacksUnit: boolean;
  /** A blank cell takes the value above it. */
  readonly merged: boolean;
  /** Another column has this field already. */
  readonly rival: boolean;
  /** `check --rejects` has put it behind the columns of the ledger. */
  readonly sentBack: boolean;
}

/** How files were read, one after the other; or as one table of each kind over all of them. */
export function inspectReport(inspections: readonly Inspection[], sources: readonly ReportSource[]): Report {
  const tells = inspections.some(({ isLedger }) => !isLedger);
  return {
    schema: 'zhaoshang.inspect/2',
    title: { zh: '台账读法', en: 'How the ledger was read' },
    sections: inspections.flatMap((inspection, index) => sectionsOf(inspection, index + 1, tells)),
    tables: () => tablesOf(inspections, tells),
    tail: () => ({ reportDay: null, reportDayFrom: 'none', sources, findings: null }),
  };
}

function sectionsOf(inspection: Inspection, number: number, tells: boolean): readonly Section[] {
  const path = (part: string): readonly [string, ...string[]] => ['files', String(number), part];
  const named = (zh: string, en: string): Text => ({
    zh: `${zh}：${inspection.file}`,
    en: `${en}: ${inspection.file}`,
  });
  return [
    { kind: 'facts', path: path('file'), title: named('文件', 'File'), facts: facts(inspection, tells) },
    table(path('columns'), COLUMNS_TITLE, COLUMNS, columnRows(inspection)),
    table(path('rows'), ROWS_TITLE, ROW_COLUMNS, otherRows(inspection)),
  ];
}

function inFile({ file }: Inspection, row: Row): Row {
  return [file, ...row];
}

/** The same as one table of each kind over all files: `columns`, `rows` and `files`. */
function tablesOf(inspections: readonly Inspection[], tells: boolean): readonly TableSection[] {
  const all = (rowsOf: (inspection: Inspection) => readonly Row[]): readonly Row[] =>
    inspections.flatMap((inspection) => rowsOf(inspection).map((row) => inFile(inspection, row)));
  const [first] = inspections;
  const factColumns = (first === undefined ? [] : facts(first, tells)).map(
    ({ key, label, kind }): Column => ({
      key,
      label,
      kind,
      importance: 1,
    }),
  );
  return [
    table(['columns'], COLUMNS_TITLE, [FILE, ...COLUMNS], all(columnRows)),
    table(['rows'], ROWS_TITLE, [FILE, ...ROW_COLUMNS], all(otherRows)),
    table(
      ['files'],
      { zh: '文件', en: 'Files' },
      [FILE, ...factColumns],
      all((inspection) => [facts(inspection, tells).map(({ value }) => value)]),
    ),
  ];
}

function table(
  path: TableSection['path'],
  title: Text,
  columns: readonly Column[],
  rows: readonly Row[],
): TableSection {
  return { kind: 'table', path, title, columns, rows, footer: null, by: null, notes: [] };
}

function columnRows({ columns }: Inspection): readonly Row[] {
  return columns.map((each) => {
    const { column, label, field, unit, rival } = each;
    const meaning = field === null || rival ? null : { key: field.key, label: field.label };
    return [columnName(column), label, meaning, unit, remark(each)];
  });
}

function otherRows({ others }: Inspection): readonly Row[] {
  return others.map(({ kind, count, rows }) => [kind, count, rows.join('; ')]);
}

const COLUMNS_TITLE: Text = { zh: '各列', en: 'Columns' };
const ROWS_TITLE: Text = { zh: '不是项目的行', en: 'Rows that are no project' };
const FILE: Column = { key: 'file', label: { zh: '文件', en: 'File' }, kind: 'text', importance: 1 };

const COLUMNS: readonly Column[] = [
  { key: 'column', label: { zh: '列', en: 'Column' }, kind: 'text', importance: 1 },
  { key: 'label', label: { zh: '表头', en: 'Header' }, kind: 'text', importance: 1 },
  { key: 'field', label: { zh: '读作', en: 'Read as' }, kind: 'term', importance: 1 },
  { key: 'unit', label: { zh: '单位', en: 'Unit' }, kind: 'text', importance: 2 },
  { key: 'remark', label: { zh: '说明', en: 'Remark' }, kind: 'term', importance: 3 },
];

const ROW_COLUMNS: readonly Column[] = [
  { key: 'kind', label: { zh: '是什么', en: 'What they are' }, kind: 'term', importance: 1 },
  { key: 'count', label: { zh: '行数', en: 'Rows' }, kind: 'count', importance: 1 },
  { key: 'rows', label: { zh: '前几行', en: 'The first of them' }, kind: 'text', importance: 2 },
];

function remark({ field, lacksUnit, merged, rival, sentBack }: InspectedColumn): Term | null {
  if (sentBack)
    return {
      key: 'sent-back',
      label: { zh: 'check --rejects 附加的列，不作数据', en: 'added by check --rejects; no data' },
    };
  if (rival)
    return {
      key: 'rival',
      label: { zh: '与前面的列重复，没有采用', en: 'another column has this meaning; not used' },
    };
  if (field === null)
    return {
      key: 'unknown',
      label: { zh: '含义不明，只在清单中保留', en: 'meaning unknown; kept for lists' },
    };
  if (lacksUnit)
    return {
      key: 'no-unit',
      label: {
        zh: '没有写明金额单位，用 --input-unit 说明',
        en: 'no unit of money; name it with --input-unit',
      },
    };
  if (merged)
    return { key: 'merged', label: { zh: '合并单元格，空白处向下填充', en: 'merged cells, filled down' } };
  return null;
}

function text(key: string, zh: string, en: string, value: string | null): Fact {
  return { key, label: { zh, en }, kind: 'text', value };
}

function of(key: string, zh: string, en: string, kind: Fact['kind'], value: Value): Fact {
  return { key, label: { zh, en }, kind, value };
}

/** @param tells whether the kinds of the tables are told: where all are ledgers, nobody asks */
function facts(inspection: Inspection, tells: boolean): Extract<Section, { kind: 'facts' }>['facts'] {
  const { encodingReason, delimiter, statedIn, kind, records } = inspection;
  return [
    ...(tells ? [of('kind', '表的种类', 'Kind of table', 'term', kind)] : []),
    text('encoding', '编码', 'Encoding', inspection.encoding),
    of('encodingReason', '编码依据', 'Encoding known by', 'term', encodingReason),
    of('delimiter', '分隔符', 'Delimiter', 'term', delimiter),
    text('title', '标题', 'Title', inspection.title),
    text('city', '地市', 'City', inspection.city),
    text('headerRows', '表头所在行', 'Header row', inspection.headerRows),
    text('unit', '表上写明的金额单位', 'Unit stated above the table', inspection.unit),
    of('statedDay', '表上写明的日期', 'Day stated', 'day', inspection.statedDay),
    of('statedIn', '日期出处', 'Day stated in', 'term', statedIn),
    of('rows', '行数', 'Rows', 'count', inspection.rows),
    ...(tells ? [of('records', '记录数', 'Records', 'count', records)] : []),
    of('projects', '项目数', 'Projects', 'count', inspection.projects),
  ];
}

type Fact = Extract<Section, { kind: 'facts' }>['facts'][number];
