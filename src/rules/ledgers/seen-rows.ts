import type { Position } from '../../domain/position.ts';
import type { Project, Projects } from '../../books/projects.ts';

/** The fields by which projects are found again. */
export type NamingField = 'code' | 'name';

/** Projects that stand one below the other, under the same header and with the same distance of rows and lines. */
interface Run {
  /** The number of the first of them. */
  readonly number: number;
  readonly row: number;
  readonly line: number;
  readonly columns: Columns;
}

interface Columns {
  readonly source: string;
  readonly code: number | null;
  readonly name: number | null;
}

/** Where projects stand, by numbers from 1. Takes next to no memory: as long as no row is skipped, nothing is kept. */
export class SeenRows {
  #count = 0;
  #row = 0;
  #line = 0;
  #columns: Columns = { source: '', code: null, name: null };
  readonly #runs: Run[] = [];

  /** Remembers where a project stands. */
  add(projects: Projects, index: number): number {
    const row = projects.rows[index] ?? 0;
    const line = projects.lines[index] ?? 0;
    const goesOn = row === this.#row + 1 && projects.source === this.#columns.source && this.#count > 0;
    this.#count += 1;
    if (!goesOn || line !== this.#line + 1) this.#begin(projects.recordAt(index), goesOn);
    this.#row = row;
    this.#line = line;
    return this.#count;
  }

  /** Where the cell of a field of a remembered project stands. */
  at(number: number, field: NamingField): Position | null {
    let [low, high] = [0, this.#runs.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle]?.number ?? 0) <= number) low = middle;
      else high = middle;
    }
    const run = this.#runs[low];
    if (run === undefined) return null;
    const further = number - run.number;
    const { source, [field]: column } = run.columns;
    return { source, sheet: null, row: run.row + further, column, line: run.line + further };
  }

  #begin(project: Project, sameHeader: boolean): void {
    const { source, row, line } = project;
    // A header that changes stands in a row of its own.
    if (!sameHeader) {
      this.#columns = {
        source,
        code: project.positionOf('code').column,
        name: project.positionOf('name').column,
      };
    }
    this.#runs.push({ number: this.#count, row, line, columns: this.#columns });
  }
}
