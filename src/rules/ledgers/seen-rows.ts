import type { Position } from '../../domain/finding.ts';
import type { Project } from '../../domain/project.ts';

/** The fields by which projects are found again. */
export type NamingField = 'code' | 'name';

interface Layout {
  readonly source: string;
  readonly code: number | null;
  readonly name: number | null;
}

/** Where projects stand, 12 bytes each, by numbers from 1. */
export class SeenRows {
  #count = 0;
  #rows = new Uint32Array(1024);
  #lines = new Uint32Array(1024);
  #layoutOf = new Uint32Array(1024);
  /** Files, and the columns they have; a file whose header changes has several. */
  readonly #layouts: Layout[] = [];

  /** Remembers where a project stands. */
  add(project: Project): number {
    if (this.#count === this.#rows.length) {
      this.#rows = doubled(this.#rows);
      this.#lines = doubled(this.#lines);
      this.#layoutOf = doubled(this.#layoutOf);
    }
    this.#rows[this.#count] = project.row;
    this.#lines[this.#count] = project.line;
    this.#layoutOf[this.#count] = this.#layout(project);
    this.#count += 1;
    return this.#count;
  }

  /** Where the cell of a field of a remembered project stands. */
  at(number: number, field: NamingField): Position | null {
    const layout = this.#layouts[this.#layoutOf[number - 1] ?? 0];
    const row = this.#rows[number - 1];
    const line = this.#lines[number - 1];
    if (layout === undefined || row === undefined || line === undefined) return null;
    return { source: layout.source, row, column: layout[field], line };
  }

  #layout(project: Project): number {
    const last = this.#layouts.at(-1);
    const { source } = project;
    const code = project.at('code').column;
    const name = project.at('name').column;
    if (last === undefined || last.source !== source || last.code !== code || last.name !== name)
      this.#layouts.push({ source, code, name });
    return this.#layouts.length - 1;
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
