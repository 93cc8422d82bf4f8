import { STAGES, type Stage } from '../../src/domain/stage.ts';
import type { NumberField, Project, ProjectField, Projects } from '../../src/books/projects.ts';
import { NONE } from '../../src/table/records.ts';

/** Projects that a test has made, as those of one sheet. @param without fields that it has no column for */
export function projectsOf(list: readonly Project[], without: readonly ProjectField[] = []): Projects {
  const recordAt = (index: number): Project => {
    const project = list[index];
    if (project === undefined) throw new RangeError(String(index));
    return project;
  };
  const placeOf = (stage: Stage | null): number => (stage === null ? NONE : STAGES.indexOf(stage));
  const signOf = (sign: boolean | null): number => (sign === null ? NONE : Number(sign));
  return {
    count: list.length,
    source: list[0]?.source ?? 'x.csv',
    rows: Uint32Array.from(list, ({ row }) => row),
    lines: Uint32Array.from(list, ({ line }) => line),
    names: (field) => list.map((project) => project[field]),
    codes: (field) =>
      Int8Array.from(list, (project) =>
        field === 'startSign' ? signOf(project.startSign) : placeOf(project[field]),
      ),
    has: (field) => !without.includes(field),
    numbers: (field: NumberField) => Float64Array.from(list, (project) => project[field] ?? NONE),
    isUnread: (field, index) => recordAt(index).isUnread(field),
    says: (field, index) => recordAt(index).says(field),
    keyInto: (field, index, key) => recordAt(index).keyInto(field, key),
    termsInto: (field, terms, numbers) => numbers.set(list.map((project) => terms.numberOf(project[field]))),
    recordAt,
    [Symbol.iterator]: () => list[Symbol.iterator](),
  };
}

/** The places of all of them. */
export function all({ count }: Projects): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index);
}
