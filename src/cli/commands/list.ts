import { fieldNamed } from '../../books/condition.ts';
import type { Failure } from '../../domain/failure.ts';
import { STAGES } from '../../domain/stage.ts';
import { compareTexts } from '../../domain/text-order.ts';
import { unknownColumns } from '../../table/head/find-header.ts';
import { Scope, type Choice, type Filter } from '../../measures/scope.ts';
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
import { analyse, type Analysis } from '../analyse.ts';
import { checkDestinations, deliver, destinations, needDigests, renderStyle } from '../deliver.ts';
import { unknownName } from '../failures-options.ts';
import type { AnyOptions } from '../options.ts';
import { failOnOption, filterOption, filterText } from '../read-options.ts';
import { remark, reportContext, verdict, type Run } from '../run-report.ts';
import { FIELDS, FIELD_NAMES, type Project, type ProjectField, type Projects } from '../../books/projects.ts';

/** `zhaoshang list`: the projects behind a figure. Rows are written while the ledger is read. @returns the exit code */
export async function list(run: Run): Promise<number> {
  const { options, world } = run;
  const places = destinations(options);
  const failOn = failOnOption(options.failOn);
  const analysis = await analyse({ ...run, digest: needDigests(places) });
  const style = renderStyle(options, analysis.settings, run.tongue.language, world);
  const notCounted = options.notCounted === true;
  const asked = columnsOption(options.columns, analysis);
  const columns: readonly ListColumn[] = notCounted ? [...asked, { kind: 'reason' }] : asked;
  const sort = options.sort === undefined ? null : sortOption(options.sort);
  const filter = filterOption(options, analysis);
  const scope = new Scope(filter, analysis.definitions.on, choiceOf(options, filter));
  await checkDestinations(places, analysis.inputs);
  // Only one place can be written while the ledger is read, only in its order, and only where nothing can still be refused.
  const streamed =
    places.length === 1 &&
    sort === null &&
    !analysis.asked.areDoubtful &&
    places[0]?.format.audience === 'programs';
  const totals = { projects: 0 };
  const listed = (projects: Projects): readonly ListedProject[] => {
    const chosen = new Uint32Array(projects.count);
    const count = scope.choose(projects, chosen);
    totals.projects += count;
    return Array.from(chosen.subarray(0, count), (index, at) => ({
      project: projects.recordAt(index),
      reason: scope.reasons[at] ?? null,
    }));
  };
  const rows = streamed
    ? rowsWhileReading(analysis, listed, columns)
    : await allRows(analysis, listed, columns, sort);
  const table = listTable(columns, rows, notCounted);
  const reportFor = (audience: Audience): Report => ({
    schema: 'zhaoshang.list/2',
    title: table.title,
    filter: filterText(options),
    sections: [table],
    tail: () => tailOf(reportContext(analysis, audience, options)),
  });
  await deliver(places, reportFor, style, analysis.inputs, world);
  const unsaid = places.every(({ format }) => showsOneTable(format, options.table !== undefined));
  await remark(run, analysis, { totals, leftOut: scope.leftOut }, unsaid);
  return verdict(analysis, failOn);
}

/** Whoever asks for the stage of negotiation wants to see projects that no report counts. */
function choiceOf({ notCounted }: AnyOptions, { all, any }: Filter): Choice {
  if (notCounted === true) return 'not-counted';
  const asked = [...all, ...any.flat()].some(
    ({ operator, operand }) =>
      operator === '=' && operand.kind === 'stage' && operand.stage === 'negotiating',
  );
  return asked ? 'with-negotiating' : 'counted';
}

async function* rowsWhileReading(
  analysis: Analysis,
  listed: (projects: Projects) => readonly ListedProject[],
  columns: readonly ListColumn[],
): AsyncGenerator<readonly Row[]> {
  for await (const batch of analysis.batches()) {
    yield listed(batch).map((each) => listRow(each, columns));
  }
}

async function allRows(
  analysis: Analysis,
  listed: (projects: Projects) => readonly ListedProject[],
  columns: readonly ListColumn[],
  sort: Sort | null,
): Promise<readonly Row[]> {
  const rows: { readonly row: Row; readonly key: SortKey }[] = [];
  await analysis.read((batch) => {
    for (const each of listed(batch)) {
      rows.push({ row: listRow(each, columns), key: sort === null ? null : sort.keyOf(each.project) });
    }
  });
  return (sort === null ? rows : rows.toSorted((a, b) => sort.compare(a.key, b.key))).map(({ row }) => row);
}

/** What a list is ordered by. */
type SortKey = string | number | null;

interface Sort {
  keyOf(project: Project): SortKey;
  compare(a: SortKey, b: SortKey): number;
}

/** `investment` or `-investment`: by a field, the largest (or latest stage) first with a minus; what is not known comes last. */
function sortOption(value: string): Sort {
  const sign = value.startsWith('-') ? -1 : 1;
  const name = value.replace(/^-/, '');
  const field = fieldNamed(name);
  if (field === null) throw unknownField('--sort', name);
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
function columnsOption(value: string | undefined, analysis: Analysis): readonly ListColumn[] {
  const headers = analysis.ledger.sheets.map(({ header }) => header);
  const has = (field: ProjectField): boolean =>
    headers.some(({ columns }) => columns.some((column) => column.field.key === field));
  const unknown = headers.flatMap(unknownColumns);
  const others = [...new Set(unknown.map(({ name }) => name))];
  if (value === undefined) return LIST_COLUMNS.filter(has).map(ofField);
  if (value === 'all') return [...FIELD_NAMES.filter(has).map(ofField), ...others.map(ofLabel)];
  // A header that several columns have names them all.
  const columnsOf = (asked: string): readonly string[] => {
    const field = fieldNamed(asked);
    if (field !== null) return [field];
    const meant = others.filter((name) =>
      unknown.some((column) => column.name === name && [name, column.label].includes(asked)),
    );
    if (meant.length === 0) throw unknownField('--columns', asked, others);
    return meant;
  };
  const names = value.split(/[,，]/).flatMap((part) => columnsOf(part.trim()));
  // Once each, by whatever name: two columns of one key would not be JSON.
  return [...new Set(names)].map((name) => {
    const field = fieldNamed(name);
    return field === null ? ofLabel(name) : ofField(field);
  });
}

function unknownField(option: string, name: string, others: readonly string[] = []): Failure {
  const fields = FIELD_NAMES.map((field) => ({ key: field, label: FIELDS[field].label }));
  return unknownName(option, name, fields, others);
}

function ofField(field: ProjectField): ListColumn {
  return { kind: 'field', field };
}

function ofLabel(label: string): ListColumn {
  return { kind: 'label', label };
}
