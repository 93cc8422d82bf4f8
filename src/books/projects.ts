import { STAGES, stageOn, type Stage } from '../domain/stage.ts';
import { CELL_KINDS, type ValueKind } from '../table/cells/cell-kinds.ts';
import type { RecordBatch } from '../table/memory/record-batch.ts';
import { NONE, type Records } from '../table/records.ts';
import {
  tableKind,
  type DeriveContext,
  type FieldsOf,
  type NamesOf,
  type RecordOf,
} from '../table/table-kind.ts';
import { PROJECT_FIELDS } from './project-fields.ts';

type Specs = typeof PROJECT_FIELDS;

/** The name of a field of a project, as settings, options and JSON write it. */
export type ProjectField = keyof Specs;
/** Fields that hold money. */
export type AmountField = FieldsOf<Specs, 'amount'>;
/** Fields that hold a calendar day. */
export type DayField = FieldsOf<Specs, 'day'>;
/** Fields that hold free text. */
export type TextField = FieldsOf<Specs, 'text'>;
/** Fields whose values are numbers: yuan, days, people, hundredths of a percent. */
export type NumberField = NamesOf<Specs>['numbers'];

/** What is worked out of a project beside what its cells say. */
interface Derived {
  /** Where the project stood on the day of the report; null when neither stage nor days tell. */
  readonly stage: Stage | null;
  /** Whether the column that settings name as the sign of a start holds anything; null without such a setting. */
  readonly startSign: boolean | null;
}

/** A project: one record of the ledger. */
export interface Project extends RecordOf<Specs>, Derived {}

/** Some projects of one sheet, by columns. */
export type Projects = Records<Project, NamesOf<Specs, keyof Derived>>;

/** The ledger of projects (台账). */
export const PROJECTS = tableKind({
  name: 'projects',
  label: { zh: '台账', en: 'ledger' },
  fields: PROJECT_FIELDS,
  required: ['name', 'county', 'investment'],
  title: 'name',
  weight: 'investment',
  owner: 'county',
  stage: 'stage',
  knownBy: ['code', 'name'],
  names: ['serial', 'group', 'county', 'code', 'name'],
  ofWhole: ['code', 'signed', 'started', 'stage'],
  fillsDown: ['county', 'group', 'industry'],
  derived: { stage: STAGES, startSign: [false, true] },
  derive(records, from, context) {
    if (context.signColumn >= 0) fillStartSigns(records, from, context.signColumn);
    fillStages(records, from, context);
  },
  maySkip: (records, index) => records.codes('stage')[index] === NEGOTIATING,
  countedAs(records, index, field) {
    const stage = field === 'stage' ? STAGES[records.codes('stage')[index] ?? NONE] : undefined;
    return stage === undefined ? null : { stage };
  },
});

/** The fields of a project, by name. */
export const FIELDS = PROJECTS.fields;

/** What the values of a field are. */
export function valueKindOf(field: ProjectField): ValueKind {
  return CELL_KINDS[FIELDS[field].kind].value;
}

/** All field names, in the order of {@link FIELDS}. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly ProjectField[];

/** Fields of days on which something has happened; the agreed start of a project may lie ahead. */
export const PAST_DAYS: readonly DayField[] = [
  'signed',
  'registered',
  'started',
  'operating',
  'completed',
  'terminated',
];

/** Without any of these columns it is not known whether a project has started: a contract alone does not tell. */
const STAGE_FIELDS: readonly ProjectField[] = ['stage', 'started', 'operating', 'completed'];

/** The stages that come one after the other; `terminated` and `negotiating` stand aside. */
const FIRST_STAGE = STAGES.indexOf('signed');
const LAST_STAGE = STAGES.indexOf('completed');
const NEGOTIATING = STAGES.indexOf('negotiating');

function fillStartSigns(records: RecordBatch, from: number, column: number): void {
  const signs = records.ownCodes('startSign');
  for (let index = from; index < records.count; index += 1)
    signs[index] = records.isBlankAt(column, index) ? 0 : 1;
}

/** Where no day of a project is later than the horizon, what the ledger states is so. */
function fillStages(records: RecordBatch, from: number, { horizon }: DeriveContext): void {
  if (!STAGE_FIELDS.some((field) => records.has(field))) return;
  const stages = records.ownCodes('stage');
  const statedStages = records.codes('statedStage');
  const last = horizon ?? Number.MAX_SAFE_INTEGER;
  const [signed, registered, started] = [
    records.numbers('signed'),
    records.numbers('registered'),
    records.numbers('started'),
  ];
  const [operating, completed, terminated] = [
    records.numbers('operating'),
    records.numbers('completed'),
    records.numbers('terminated'),
  ];
  for (let index = from; index < records.count; index += 1) {
    const stated = statedStages[index] ?? NONE;
    const isPlain =
      stated >= FIRST_STAGE &&
      stated <= LAST_STAGE &&
      (signed[index] ?? 0) <= last &&
      (started[index] ?? 0) <= last &&
      (registered[index] ?? 0) <= last &&
      (operating[index] ?? 0) <= last &&
      (completed[index] ?? 0) <= last;
    if (isPlain) {
      stages[index] = stated;
      continue;
    }
    const days = {
      signed: dayAt(signed, index),
      registered: dayAt(registered, index),
      started: dayAt(started, index),
      operating: dayAt(operating, index),
      completed: dayAt(completed, index),
      terminated: dayAt(terminated, index),
    };
    const stage = stageOn(STAGES[stated] ?? null, days, horizon);
    stages[index] = stage === null ? NONE : STAGES.indexOf(stage);
  }
}

function dayAt(days: Float64Array, index: number): number | null {
  const day = days[index] ?? NONE;
  return day < 0 ? null : day;
}
