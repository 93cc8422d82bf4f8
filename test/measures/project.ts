import { FIELD_NAMES, type Project, type ProjectField } from '../../src/books/projects.ts';

/** What a test says of a project; the rest is null. `unread`: fields whose cells could not be read. */
export type ProjectParts = Partial<Project> & { readonly unread?: readonly ProjectField[] };

const NOTHING = Object.fromEntries(FIELD_NAMES.map((field) => [field, null])) as {
  readonly [F in ProjectField]: null;
};

/** A project with the values that matter to a test. */
export function projectOf({ unread = [], ...parts }: ProjectParts = {}): Project {
  return {
    ...NOTHING,
    source: 'x.csv',
    row: 2,
    line: 2,
    statedStage: parts.stage ?? null,
    startSign: null,
    isFilled: () => false,
    isUnread: (field) => unread.includes(field),
    raw: () => '',
    says: () => false,
    keyInto: () => false,
    other: () => null,
    value: () => null,
    positionOf: () => ({ source: 'x.csv', sheet: null, row: 2, column: null, line: 2 }),
    cells: () => [],
    ...parts,
  };
}
