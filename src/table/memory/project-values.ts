import type { Field, TextField } from '../../domain/field.ts';
import { NONE, type NumberField } from '../../domain/projects.ts';

/** What is known of each project of a batch, by its place. */
export interface ProjectValues {
  /** The record of each in the batch, its spreadsheet row and its physical line. */
  readonly records: Uint32Array;
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
  readonly counties: (string | null)[];
  readonly statedStages: Int8Array;
  readonly stages: Int8Array;
  readonly startSigns: Int8Array;
  /** Referring counties, where there is such a column. */
  readonly referrers: (string | null)[];
  /** The numbers of the fields that the ledger has. */
  readonly numbers: Map<NumberField, Float64Array>;
  /** The texts of columns with merged cells, filled down. */
  readonly filledTexts: Map<TextField, (string | null)[]>;
  /** The fields whose cells could not be read, of the projects that have such. */
  readonly unread: Map<number, Field[]>;
  /** The projects whose county stands only further up. */
  readonly filledCounties: Set<number>;
}

/** Room for what is known of so many projects, none of it known yet. @param before whose memory is used again */
export function emptyValues(most: number, before: ProjectValues | null): ProjectValues {
  const again = before === null || before.records.length < most ? null : before;
  const values: ProjectValues = {
    records: again?.records ?? new Uint32Array(most),
    rows: again?.rows ?? new Uint32Array(most),
    lines: again?.lines ?? new Uint32Array(most),
    counties: again?.counties ?? [],
    statedStages: again?.statedStages ?? new Int8Array(most),
    stages: again?.stages ?? new Int8Array(most),
    startSigns: again?.startSigns ?? new Int8Array(most),
    referrers: again?.referrers ?? [],
    numbers: again?.numbers ?? new Map(),
    filledTexts: again?.filledTexts ?? new Map(),
    unread: new Map(),
    filledCounties: new Set(),
  };
  for (const stages of [values.statedStages, values.stages, values.startSigns]) stages.fill(NONE, 0, most);
  for (const numbers of values.numbers.values()) numbers.fill(NONE, 0, most);
  return values;
}
