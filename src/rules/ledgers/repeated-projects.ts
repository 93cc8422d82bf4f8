import { addAmounts, type Amount } from '../../domain/amount.ts';
import { KeyText } from '../../domain/key-text.ts';
import { KeyHash, type KeySeed } from './key-hash.ts';
import { SeenKeys } from './seen-keys.ts';
import type { Project } from '../../books/projects.ts';

/** Projects of one file that stand further up in it, or in an earlier file of the run. */
export interface Repeated {
  readonly file: string;
  /** The first file that has them, be it the same. */
  readonly alsoIn: string;
  readonly projects: number;
  /** What they add to the total a second time. */
  readonly investment: Amount;
}

/**
 * Counts what a total has twice. Finds projects that stand in more than one file: those of one county with the same code,
 * or the same name. Those that stand twice within a file are found by the rules about duplicates. Takes 16 bytes for each
 * project it looks at.
 */
export class RepeatedProjects {
  readonly #keys = new SeenKeys();
  readonly #files: string[] = [];
  readonly #counties = new Map<string, number>();
  readonly #found = new Map<string, Repeated>();
  readonly #key = new KeyText();
  readonly #hash: KeyHash;

  constructor(seed: KeySeed) {
    this.#hash = new KeyHash(seed);
  }

  /** Looks at a project that counts. */
  see(project: Project): void {
    const number = this.#numberOf(project.source);
    const others = [this.#firstFile(project, 'code', number), this.#firstFile(project, 'name', number)];
    const before = others.find((other) => other !== 0 && other !== number);
    if (before !== undefined) this.#add(project, this.#files[before - 1] ?? '');
  }

  /** Takes a project that counts and stands further up in its file. */
  seeAgain(project: Project): void {
    this.#add(project, project.source);
  }

  #add(project: Project, alsoIn: string): void {
    const file = project.source;
    const key = `${file}\n${alsoIn}`;
    const { projects, investment } = this.#found.get(key) ?? { projects: 0, investment: 0 };
    this.#found.set(key, {
      file,
      alsoIn,
      projects: projects + 1,
      investment: addAmounts(investment, project.investment ?? 0),
    });
  }

  /** What was found, by file. */
  get found(): readonly Repeated[] {
    return [...this.#found.values()];
  }

  /** The number of the file that had such a project first; 0: none, or the project has nothing to be known by. */
  #firstFile(project: Project, field: 'code' | 'name', number: number): number {
    if (!project.keyInto(field, this.#key)) return 0;
    const hash = this.#hash;
    hash.begin();
    hash.number(field === 'code' ? 1 : 2);
    hash.number(this.#countyNumber(project.county));
    hash.key(this.#key);
    hash.finish();
    return this.#keys.seenAs(hash.a, hash.b, number);
  }

  #numberOf(source: string): number {
    if (this.#files.at(-1) !== source) this.#files.push(source);
    return this.#files.length;
  }

  #countyNumber(county: string | null): number {
    if (county === null) return 0;
    const known = this.#counties.get(county);
    if (known !== undefined) return known;
    this.#counties.set(county, this.#counties.size + 1);
    return this.#counties.size;
  }
}
