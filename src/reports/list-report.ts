import { FIELDS, type Field, type FieldKind } from '../domain/field.ts';
import type { Project } from '../domain/project.ts';
import type { Rate } from '../domain/rate.ts';
import { STAGE_LABELS } from '../domain/stage.ts';
import type { LeftOutReason } from '../measures/scope.ts';
import { LEFT_OUT_REASONS } from './left-out-table.ts';
import type { Column, ColumnKind, Row, TableSection, Value } from './report.ts';

/**
 * A column of a list: a field of the ledger, a column whose meaning is not known, by its header, or why a project does not
 * count.
 */
export type ListColumn =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'reason' };

/** A project of a list; `reason`: why it does not count, null: it does. */
export interface ListedProject {
  readonly project: Project;
  readonly reason: LeftOutReason | null;
}

/** The columns of a list where none are asked for, with their importance. */
export const LIST_COLUMNS: readonly Field[] = [
  'county',
  'code',
  'name',
  'investor',
  'industry',
  'channel',
  'investment',
  'signed',
  'started',
  'stage',
];

const KINDS: Readonly<Record<FieldKind, ColumnKind>> = {
  text: 'text',
  county: 'text',
  amount: 'amount',
  count: 'count',
  day: 'day',
  stage: 'term',
  share: 'rate',
};

const FIRST: readonly Field[] = ['name', 'county', 'investment', 'stage', 'signed', 'started', 'code'];

/** The header of a list. */
function listColumns(columns: readonly ListColumn[]): readonly Column[] {
  return columns.map((column) => {
    switch (column.kind) {
      case 'label': {
        const { label } = column;
        return { key: label, label: { zh: label, en: label }, kind: 'text', importance: 9 };
      }
      case 'reason':
        return {
          key: 'notCounted',
          label: { zh: '未计入原因', en: 'Not counted because' },
          kind: 'term',
          importance: 1,
        };
      case 'field': {
        const { kind, label } = FIELDS[column.field];
        const place = FIRST.indexOf(column.field);
        return { key: column.field, label, kind: KINDS[kind], importance: place < 0 ? 8 : place + 1 };
      }
    }
  });
}

/** The row of a project. */
export function listRow({ project, reason }: ListedProject, columns: readonly ListColumn[]): Row {
  return columns.map((column) => {
    switch (column.kind) {
      case 'label':
        return project.other(column.label);
      case 'reason':
        return reason === null ? null : { key: reason, label: LEFT_OUT_REASONS[reason] };
      case 'field':
        return valueOf(project, column.field);
    }
  });
}

function valueOf(project: Project, field: Field): Value {
  if (field === 'stage') {
    return project.stage === null ? null : { key: project.stage, label: STAGE_LABELS[project.stage] };
  }
  if (field === 'referrerShare') return shareOf(project.referrerShare);
  return project[field];
}

function shareOf(hundredths: number | null): Rate | null {
  return hundredths === null ? null : { numerator: hundredths, denominator: 10000 };
}

/** The projects behind a figure, as a table. @param notCounted whether they are those that no figure counts */
export function listTable(
  columns: readonly ListColumn[],
  rows: TableSection['rows'],
  notCounted: boolean,
): TableSection {
  return {
    kind: 'table',
    path: ['projects'],
    title: notCounted
      ? { zh: '未计入的项目', en: 'Projects not counted' }
      : { zh: '项目清单', en: 'Projects' },
    columns: listColumns(columns),
    rows,
    footer: null,
    by: null,
    notes: [],
  };
}
