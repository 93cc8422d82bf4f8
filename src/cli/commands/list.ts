import { fieldNamed } from '../../books/condition.ts';
import { FIELD_NAMES, FIELDS, type ProjectField } from '../../books/projects.ts';
import type { Project } from '../../books/projects.ts';
import type { Failure } from '../../domain/failure.ts';
import { STAGES } from '../../domain/stage.ts';
import { compareTexts } from '../../domain/text-order.ts';
import { unknownColumns } from '../../table/head/find-header.ts';
import type { Choice, Filter } from '../../measures/scope.ts';
import { tailOf } from '../../reports/context.ts';
import {
  LIST_COLUMNS,
  listRow,
  listTable,
  type ListColumn,
  type ListedProject,
} from '../../reports/list-report.ts';
import type { Audience, Report, Row } from '../../reports/report.ts';
import { showsOneTable } from '../../render/formats.ts';
import { listProjects, type Listed } from '../../run/list-projects.ts';
import type { OpenRun } from '../../run/open-run.ts';
import { remarksOn } from '../../run/remarks.ts';
import { reportContext } from '../../run/report-context.ts';
import { command } from '../command.ts';
import { checkDestinations, deliver, destinationsOf, renderStyle } from '../deliver.ts';
import { EXIT } from '../exit-codes.ts';
import { unknownName } from '../failures-options.ts';
import { Late } from '../late.ts';
import { openLedgers } from '../open-ledgers.ts';
import { flag, option } from '../option.ts';
import { FILTER_OPTIONS, selectionOf } from '../options/filter-options.ts';
import { FIGURE_OPTIONS, outputOptions } from '../options/output-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { readText } from '../read-words.ts';
import { exitCode, sayRemarks } from '../run-report.ts';

/** `zhaoshang list`: the projects behind a figure. Rows are written while the ledger is read. */
export const list = command({
  name: 'list',
  text: { zh: '列出某个数字背后的项目', en: 'the projects behind any figure' },
  options: [
    option({
      flags: '--columns <names>',
      text: {
        zh: '列，以逗号分隔；all 为全部，含未识别的列',
        en: 'columns, separated by commas; all for all, those of unknown meaning included',
      },
      read: readText,
    }),
    option({
      flags: '--sort <field>',
      text: {
        zh: '排序字段，前加 - 为从大到小，例如 -investment',
        en: 'field to sort by, - in front for the largest first: -investment',
      },
      read: readSort,
    }),
    flag({
      flags: '--not-counted',
      text: {
        zh: '只列未计入报告的项目及其原因',
        en: 'only projects that reports do not count, and why',
      },
    }),
    ...READING_OPTIONS,
    ...FILTER_OPTIONS,
    ...outputOptions('projects'),
    ...FIGURE_OPTIONS,
  ],
  async action(call, options) {
    const { world, language, settings } = call;
    const { notCounted, sort } = options;
    const destinations = destinationsOf(options);
    const { open, inputs } = await openLedgers(call, options, { destinations });
    const style = renderStyle(options, settings, language.current, world);
    const asked = columnsOf(options.columns, open);
    const columns: readonly ListColumn[] = notCounted ? [...asked, { kind: 'reason' }] : asked;
    const selection = selectionOf(options, open);
    await checkDestinations(destinations, inputs);
    // Only one place can be written while the ledger is read, only in its order, and only where nothing can still be refused.
    const isStreamed =
      destinations.length === 1 &&
      sort === null &&
      selection.doubts.length === 0 &&
      destinations[0]?.format.audience === 'programs';
    const outcome = new Late<Listed>();
    const batches = outcome.from(listProjects(open, selection, choiceOf(notCounted, selection.filter)));
    const rows = isStreamed ? rowsWhileReading(batches, columns) : await allRows(batches, columns, sort);
    const table = listTable(columns, rows, notCounted);
    const reportFor = (audience: Audience): Report => ({
      schema: 'zhaoshang.list/2',
      title: table.title,
      filter: selection.words,
      sections: [table],
      tail: () => tailOf(reportContext(open, outcome.value, audience, selection)),
    });
    await deliver(destinations, reportFor, style, inputs, world);
    const isUnsaid = destinations.every(({ format }) => showsOneTable(format, options.table !== null));
    const listed = outcome.known;
    if (listed === null) return EXIT.done; // the reader of the output went away
    const { projects, leftOut } = listed;
    await sayRemarks(call, remarksOn(listed, selection, { projects, leftOut, repeated: [] }, isUnsaid));
    return exitCode(listed);
  },
});

/** Whoever asks for the stage of negotiation wants to see projects that no report counts. */
function choiceOf(notCounted: boolean, { all, any }: Filter): Choice {
  if (notCounted) return 'not-counted';
  const asked = [...all, ...any.flat()].some(
    ({ operator, operand }) =>
      operator === '=' && operand.kind === 'stage' && operand.stage === 'negotiating',
  );
  return asked ? 'with-negotiating' : 'counted';
}

async function* rowsWhileReading(
  batches: AsyncIterable<readonly ListedProject[]>,
  columns: readonly ListColumn[],
): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) yield batch.map((each) => listRow(each, columns));
}

async function allRows(
  batches: AsyncIterable<readonly ListedProject[]>,
  columns: readonly ListColumn[],
  sort: Sort | null,
): Promise<readonly Row[]> {
  const rows: { readonly row: Row; readonly key: SortKey }[] = [];
  for await (const batch of batches) {
    for (const each of batch) {
      rows.push({ row: listRow(each, columns), key: sort === null ? null : sort.keyOf(each.project) });
    }
  }
  return (sort === null ? rows : rows.toSorted((a, b) => sort.compare(a.key, b.key))).map(({ row }) => row);
}

/** What a list is ordered by. */
type SortKey = string | number | null;

interface Sort {
  keyOf(project: Project): SortKey;
  compare(a: SortKey, b: SortKey): number;
}

/** `investment` or `-investment`: by a field, the largest (or latest stage) first with a minus; what is not known comes last. */
function readSort(value: string, name: string): Sort {
  const sign = value.startsWith('-') ? -1 : 1;
  const word = value.replace(/^-/, '');
  const field = fieldNamed(word);
  if (field === null) throw unknownField(name, word);
  return {
    keyOf: (project) => (field === 'stage' ? project.stage && STAGES.indexOf(project.stage) : project[field]),
    compare(a, b) {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const isText = typeof a === 'string' || typeof b === 'string';
      return sign * (isText ? compareTexts(String(a), String(b)) : a - b);
    },
  };
}

/** `county,name,investment`, headers of columns whose meaning is not known, or `all`. */
function columnsOf(value: string | null, open: OpenRun): readonly ListColumn[] {
  const headers = open.ledger.sheets.map(({ header }) => header);
  const has = (field: ProjectField): boolean =>
    headers.some(({ columns }) => columns.some((column) => column.field.key === field));
  const unknown = headers.flatMap(unknownColumns);
  const others = [...new Set(unknown.map(({ name }) => name))];
  if (value === null) return LIST_COLUMNS.filter(has).map(ofField);
  if (value === 'all') return [...FIELD_NAMES.filter(has).map(ofField), ...others.map(ofLabel)];
  // A header that several columns have names them all.
  const namesOf = (asked: string): readonly string[] => {
    const field = fieldNamed(asked);
    if (field !== null) return [field];
    const meant = others.filter((name) =>
      unknown.some((column) => column.name === name && [name, column.label].includes(asked)),
    );
    if (meant.length === 0) throw unknownField('--columns', asked, others);
    return meant;
  };
  const names = value.split(/[,，]/).flatMap((part) => namesOf(part.trim()));
  // Once each, by whatever name: two columns of one key would not be JSON.
  return [...new Set(names)].map((name) => {
    const field = fieldNamed(name);
    return field === null ? ofLabel(name) : ofField(field);
  });
}

function unknownField(name: string, word: string, others: readonly string[] = []): Failure {
  const fields = FIELD_NAMES.map((field) => ({ key: field, label: FIELDS[field].label }));
  return unknownName(name, word, fields, others);
}

function ofField(field: ProjectField): ListColumn {
  return { kind: 'field', field };
}

function ofLabel(label: string): ListColumn {
  return { kind: 'label', label };
}
