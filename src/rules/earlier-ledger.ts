import type { Amount } from '../domain/amount.ts';
import type { Position } from '../domain/position.ts';
import { KeyText } from '../domain/key-text.ts';
import type { Stage } from '../domain/stage.ts';
import type { Project } from '../books/projects.ts';

/** What is remembered of a project of an earlier ledger. */
export interface EarlierProject {
  readonly code: string | null;
  readonly name: string | null;
  readonly county: string | null;
  readonly stage: Stage | null;
  readonly investment: Amount | null;
  /** Where the cell with its stage, its investment, its name stood. */
  readonly positions: Readonly<Record<'stage' | 'investment' | 'name', Position>>;
}

/** What a project is known by; null where it has no such thing. */
type Keys = Readonly<Record<'code' | 'name' | 'both', string | null>>;

/**
 * The projects of an earlier ledger. A project is known again by its code, else by its name and county; of several under
 * one code the one of the same name is meant. Takes some 500 bytes for each project.
 */
export class EarlierLedger {
  readonly #projects: EarlierProject[] = [];
  readonly #byCode = new Map<string, number>();
  readonly #byName = new Map<string, number>();
  readonly #byCodeAndName = new Map<string, number>();
  readonly #met = new Set<number>();
  readonly #key = new KeyText();
  #last: Project | null = null;
  #lastMatch: EarlierProject | null = null;

  /** Remembers a project of the earlier ledger. */
  add(project: Project): void {
    const { code, name, county, stage, investment } = project;
    const keys = this.#keysOf(project);
    if (this.#isThere(keys)) return;
    const positions = {
      stage: project.positionOf('stage'),
      investment: project.positionOf('investment'),
      name: project.positionOf('name'),
    };
    const number = this.#projects.push({ code, name, county, stage, investment, positions }) - 1;
    for (const [key, numbers] of [
      [keys.code, this.#byCode],
      [keys.name, this.#byName],
      [keys.both, this.#byCodeAndName],
    ] as const) {
      if (key !== null && !numbers.has(key)) numbers.set(key, number);
    }
  }

  /** Whether a project stands there already: one row of two is not gone when the other is left. */
  #isThere({ code, name, both }: Keys): boolean {
    if (both !== null) return this.#byCodeAndName.has(both);
    return code !== null ? this.#byCode.has(code) : name !== null && this.#byName.has(name);
  }

  /** What a project of today was earlier, or null. */
  match(project: Project): EarlierProject | null {
    if (project === this.#last) return this.#lastMatch;
    const keys = this.#keysOf(project);
    const found = [
      keys.both === null ? undefined : this.#byCodeAndName.get(keys.both),
      keys.code === null ? undefined : this.#byCode.get(keys.code),
      keys.name === null ? undefined : this.#byName.get(keys.name),
    ].filter((number) => number !== undefined);
    // One that is still there under its name is not gone because another one has taken its code.
    for (const number of found) this.#met.add(number);
    const [first] = found;
    this.#last = project;
    this.#lastMatch = first === undefined ? null : (this.#projects[first] ?? null);
    return this.#lastMatch;
  }

  /** The projects that no project of today has met, in their order. */
  gone(): readonly EarlierProject[] {
    return this.#projects.filter((_, number) => !this.#met.has(number));
  }

  #keysOf(project: Project): Keys {
    const code = this.#text(project, 'code');
    const bare = this.#text(project, 'name');
    const name = bare === null || project.county === null ? null : `${project.county}\n${bare}`;
    return { code, name, both: code === null || name === null ? null : `${code}\n${name}` };
  }

  #text(project: Project, field: 'code' | 'name'): string | null {
    if (!project.keyInto(field, this.#key)) return null;
    const { units, length } = this.#key;
    let text = '';
    for (let at = 0; at < length; at += 1) text += String.fromCharCode(units[at] ?? 0);
    return text;
  }
}
