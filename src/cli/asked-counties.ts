import type { Counties } from '../domain/county.ts';
import { unknownCounty } from './failures-options.ts';
import type { Projects } from '../books/projects.ts';

/** A name of a county that looks misspelt; `names` are what a project that proves it right would have. */
interface Doubt {
  readonly option: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly nearest: string;
}

/** The counties that a command line names. One that is nearly a known name must occur in the ledger. */
export class AskedCounties {
  readonly #counties: Counties;
  #doubts: readonly Doubt[] = [];

  constructor(counties: Counties) {
    this.#counties = counties;
  }

  /** Whether a name looks misspelt and no project seen so far has it. */
  get areDoubtful(): boolean {
    return this.#doubts.length > 0;
  }

  /**
   * The names under which a county may be ranked, for one that a user wrote. @param option where it was written
   * @param hasProjects whether it must have projects, unlike one that only refers them
   */
  names(option: string, text: string, hasProjects: boolean): readonly string[] {
    const names = namesOf(this.#counties, text);
    const { kind, nearest } = this.#counties.resolve(text);
    if (hasProjects && kind !== 'known' && nearest !== null) {
      this.#doubts = [...this.#doubts, { option, text, names, nearest }];
    }
    return names;
  }

  /** What the ledger itself calls a county is not misspelt. */
  see(projects: Projects): void {
    if (!this.areDoubtful) return;
    const seen = new Set<string | null>();
    for (let index = 0; index < projects.count; index += 1) seen.add(projects.recordAt(index).county);
    this.#doubts = this.#doubts.filter(({ names }) => !names.some((name) => seen.has(name)));
  }

  /** Once all projects are seen. @throws Failure for a name that no project has */
  settle(): void {
    const [doubt] = this.#doubts;
    if (doubt === undefined) return;
    const { option, text, nearest } = doubt;
    throw unknownCounty(option, text, nearest);
  }
}

/**
 * The names under which a county may be ranked, for one that somebody wrote. A name that nothing explains may lack its
 * ending: 昌江 may be 昌江区 in this ledger, whatever else is called so.
 */
export function namesOf(counties: Counties, text: string): readonly string[] {
  const { name, kind } = counties.resolve(text);
  return kind === 'known' ? [name] : ['', '市', '县', '区'].map((ending) => `${name}${ending}`);
}
