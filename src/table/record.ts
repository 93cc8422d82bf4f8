import type { KeyText } from '../domain/key-text.ts';
import type { Position } from '../domain/position.ts';
import type { TableRecord } from './records.ts';

/** What a {@link RecordView} looks through to: the records of a batch. */
interface RecordsBehind {
  readonly source: string;
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
  readonly columns: { indexOf(field: string): number };
  numbers(name: string): Float64Array;
  codes(name: string): Int8Array;
  names(name: string): readonly (string | null)[];
  text(field: string, index: number): string | null;
  isUnread(field: string, index: number): boolean;
  isFilled(field: string, index: number): boolean;
  says(field: string, index: number): boolean;
  keyInto(field: string, index: number, key: KeyText): boolean;
  raw(field: string, index: number): string;
  other(label: string, index: number): string | null;
  cells(index: number): readonly string[];
}

/** One record of a sheet, for whoever looks at it by itself; it only points at its row. */
class RecordView implements TableRecord {
  readonly behind: RecordsBehind;
  readonly index: number;

  constructor(behind: RecordsBehind, index: number) {
    this.behind = behind;
    this.index = index;
  }

  get source(): string {
    return this.behind.source;
  }
  get row(): number {
    return this.behind.rows[this.index] ?? 0;
  }
  get line(): number {
    return this.behind.lines[this.index] ?? 0;
  }

  isUnread(field: string): boolean {
    return this.behind.isUnread(field, this.index);
  }

  isFilled(field: string): boolean {
    return this.behind.isFilled(field, this.index);
  }

  raw(field: string): string {
    return this.behind.raw(field, this.index);
  }

  says(field: string): boolean {
    return this.behind.says(field, this.index);
  }

  keyInto(field: string, key: KeyText): boolean {
    return this.behind.keyInto(field, this.index, key);
  }

  other(label: string): string | null {
    return this.behind.other(label, this.index);
  }

  positionOf(field?: string): Position {
    const column = field === undefined ? -1 : this.behind.columns.indexOf(field);
    const { source, row, line } = this;
    return { source, sheet: null, row, column: column < 0 ? null : column + 1, line };
  }

  value(name: string): string | number | null {
    const value: unknown = Reflect.get(this, name);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  }

  cells(): readonly string[] {
    return this.behind.cells(this.index);
  }
}

/** A way to look at one record: {@link RecordView} with the values of its kind. */
export type RecordViewClass = new (behind: RecordsBehind, index: number) => RecordView;

/** How a value is kept, and how it is read from there. */
export type ValueStorage =
  | { readonly kind: 'numbers' | 'names' | 'texts' }
  /** `values`: what the places of the list stand for. */
  | { readonly kind: 'codes'; readonly values: readonly unknown[] };

/** Makes the class of the records of a kind: a property for each value of its schema. */
export function recordViewOf(values: ReadonlyMap<string, ValueStorage>): RecordViewClass {
  const View = class extends RecordView {};
  for (const [name, storage] of values) {
    Object.defineProperty(View.prototype, name, { get: getterOf(name, storage), enumerable: true });
  }
  return View;
}

function getterOf(name: string, storage: ValueStorage): (this: RecordView) => unknown {
  switch (storage.kind) {
    case 'numbers':
      return function number(this: RecordView) {
        const value = this.behind.numbers(name)[this.index] ?? -1;
        return value < 0 ? null : value;
      };
    case 'codes': {
      const { values } = storage;
      return function code(this: RecordView) {
        return values[this.behind.codes(name)[this.index] ?? -1] ?? null;
      };
    }
    case 'names':
      return function county(this: RecordView) {
        return this.behind.names(name)[this.index] ?? null;
      };
    case 'texts':
      return function text(this: RecordView) {
        return this.behind.text(name, this.index);
      };
  }
}
