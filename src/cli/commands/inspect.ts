import type { Finding } from '../../findings/finding.ts';
import type { Position } from '../../domain/position.ts';
import type { Text } from '../../domain/text.ts';
import type { OpenSheet } from '../../table/head/open-sheet.ts';
import type { OtherRow } from '../../table/table-context.ts';
import { inspectReport, type Inspection } from '../../reports/inspect-report.ts';
import type { Audience, Report, ReportSource, Term } from '../../reports/report.ts';
import type { Delimiter, EncodingReason } from '../../sheet/dialect.ts';
import type { OpenRun } from '../../run/open-run.ts';
import { readAll, termOf } from '../../run/read-run.ts';
import { command } from '../command.ts';
import { checkDestinations, deliver, destinationsOf, renderStyle } from '../deliver.ts';
import { findingFailure } from '../failure-of.ts';
import { openLedgers } from '../open-ledgers.ts';
import { outputOptions } from '../options/output-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { exitCode } from '../run-report.ts';
import { failureText } from '../run-safely.ts';
import { writeText } from '../streams.ts';
import { PROJECTS } from '../../books/projects.ts';
import { AMOUNT_FINDINGS } from '../../table/cells/amount-findings.ts';
import { valueOf } from '../../table/head/find-header.ts';

/** How many rows of a kind are named. */
const MOST_ROWS = 5;
const MOST_TEXT = 30;

/** The rows of a kind that are no projects. */
interface OtherRows {
  readonly count: number;
  /** The first of them, with their texts. */
  readonly rows: readonly string[];
}

/** The rows that are no projects, by file and kind. */
type OthersByFile = Map<string | null, Map<OtherRow, OtherRows>>;

/** `zhaoshang inspect`: how files were read, and why so, even where amounts have no unit and no other command goes on. */
export const inspect = command({
  name: 'inspect',
  text: {
    zh: '说明台账是怎样读的：编码、表头、各列、合计行',
    en: 'how a ledger was read: encoding, header, columns, totals',
  },
  options: [...READING_OPTIONS, ...outputOptions('columns', 'rows')],
  async action(call, options) {
    const { world, settings } = call;
    const destinations = destinationsOf(options);
    const others: OthersByFile = new Map();
    const { open, inputs } = await openLedgers(call, options, {
      destinations,
      request: {
        goesOnWithoutUnit: true,
        needsLedger: false,
        seeOther: (kind, position, texts) => note(others, kind, position, texts),
      },
    });
    const language = call.language.current;
    const style = renderStyle(options, settings, language, world);
    await checkDestinations(destinations, inputs);
    const outcome = await readAll(open);
    const withoutUnit = outcome.findings
      .kept()
      .filter(({ kind }) => kind === AMOUNT_FINDINGS.moneyUnitUnknown);
    const { tables } = open.ledger;
    const inspections = tables.map((sheet) => {
      const read = outcome.sources.find(({ file }) => file === sheet.source.name);
      return inspection(sheet, read, open, others, withoutUnit);
    });
    // For people the files stand over what is said of them.
    const reportFor = (audience: Audience): Report =>
      inspectReport(inspections, audience === 'people' ? [] : outcome.sources);
    await deliver(destinations, reportFor, style, inputs, world);
    const [first] = withoutUnit;
    if (first !== undefined) await writeText(world.stderr, failureText(findingFailure(first), language));
    return exitCode(outcome);
  },
});

function note(
  others: OthersByFile,
  kind: OtherRow,
  { source, row }: Position,
  texts: readonly string[],
): void {
  const ofFile = others.get(source) ?? new Map<OtherRow, OtherRows>();
  others.set(source, ofFile);
  const { count, rows } = ofFile.get(kind) ?? { count: 0, rows: [] };
  const text = texts.find((each) => each.trim() !== '') ?? '';
  const clipped = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  ofFile.set(kind, {
    count: count + 1,
    rows: rows.length >= MOST_ROWS ? rows : [...rows, `${row ?? ''} ${clipped}`.trim()],
  });
}

const KINDS: Readonly<Record<OtherRow, Text>> = {
  blank: { zh: '空行', en: 'blank' },
  note: { zh: '标题、注释、签名', en: 'titles, notes, signatures' },
  unit: { zh: '单位行', en: 'unit of money' },
  header: { zh: '重复的表头', en: 'header again' },
  total: { zh: '合计、小计、其中', en: 'totals' },
  stray: { zh: '看不出是什么', en: 'not understood' },
};

const REASONS: Readonly<Record<EncodingReason, Text>> = {
  forced: { zh: '由 --encoding 指定', en: 'named by --encoding' },
  mark: { zh: '文件开头的标记（BOM）', en: 'the mark at its beginning (BOM)' },
  'zero-bytes': { zh: '零字节的分布', en: 'where its zero bytes stand' },
  valid: { zh: '全部字节符合该编码', en: 'all bytes fit it' },
  header: { zh: '按此编码能认出表头', en: 'the header that it yields' },
  ascii: { zh: '只有ASCII字符', en: 'only ASCII characters' },
};

const DELIMITERS: Readonly<Record<Delimiter, Text>> = {
  ',': { zh: '逗号', en: 'comma' },
  ';': { zh: '分号', en: 'semicolon' },
  '\t': { zh: '制表符', en: 'tab' },
  '|': { zh: '竖线', en: 'vertical bar' },
};

function term<K extends string>(texts: Readonly<Record<K, Text>>, key: K): Term {
  return { key, label: texts[key] };
}

function inspection(
  sheet: OpenSheet,
  read: ReportSource | undefined,
  open: OpenRun,
  others: OthersByFile,
  withoutUnit: readonly Finding[],
): Inspection {
  const { header, dialect, preamble, source } = sheet;
  const unit = preamble.unit?.name ?? open.inputUnit?.name ?? null;
  const known = new Map([...header.columns, ...header.rivals].map((column) => [column.index, column]));
  const lacking = new Set(
    withoutUnit
      .filter(({ position }) => position.source === source.name)
      .map(({ position }) => position.column),
  );
  const kinds = others.get(source.name) ?? new Map();
  return {
    file: source.name,
    encoding: dialect.encoding,
    encodingReason: term(REASONS, dialect.reason),
    delimiter: term(DELIMITERS, dialect.delimiter),
    headerRows: header.height === 1 ? String(header.row) : `${header.row - 1}–${header.row}`,
    statedDay: preamble.statedDay,
    statedIn:
      preamble.statedIn === null
        ? null
        : term(
            {
              sheet: { zh: '表内', en: 'the sheet' },
              'file-name': { zh: '文件名', en: 'the name of the file' },
            },
            preamble.statedIn,
          ),
    unit: preamble.unit?.name ?? null,
    title: preamble.title,
    city: preamble.city,
    columns: header.labels.map((label, index) => {
      const column = known.get(index);
      const amount = column !== undefined && valueOf(column.field) === 'amount';
      return {
        column: index + 1,
        label,
        field: column?.field ?? null,
        unit: amount ? (column.unit?.name ?? unit) : null,
        lacksUnit: lacking.has(index + 1),
        merged: sheet.merged.has(index),
        rival: column !== undefined && header.rivals.includes(column),
        sentBack: header.sentBack.has(index),
      };
    }),
    others: (Object.keys(KINDS) as OtherRow[]).flatMap((kind) => {
      const found = kinds.get(kind);
      return found === undefined ? [] : [{ kind: term(KINDS, kind), ...found }];
    }),
    rows: read?.rows ?? 0,
    projects: read?.projects ?? 0,
    kind: termOf(sheet.kind),
    isLedger: sheet.kind === PROJECTS,
    records: read?.other?.records ?? read?.projects ?? 0,
  };
}
