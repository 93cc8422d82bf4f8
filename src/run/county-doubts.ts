import type { Counties } from '../domain/county.ts';
import type { Projects } from '../books/projects.ts';

/** A name of a county that looks misspelt: it must occur in the ledger. */
export interface CountyDoubt {
  /** Who asked for the county, such as an option, for whoever has to correct it. */
  readonly askedBy: string;
  readonly text: string;
  /** What a project that proves the name right would have as its county. */
  readonly names: readonly string[];
  /** The known name that may be meant. */
  readonly nearest: string;
}

/** A county that was asked for, looks misspelt, and has no project. */
export class CountyNotFound extends Error {
  override readonly name = 'CountyNotFound';
  readonly doubt: CountyDoubt;
  constructor(doubt: CountyDoubt) {
    super(`no project is in ${doubt.text}`);
    this.doubt = doubt;
  }
}

/** Whether a name that somebody wrote looks misspelt; null: it does not. */
export function doubtAbout(counties: Counties, askedBy: string, text: string): CountyDoubt | null {
  const { kind, nearest } = counties.resolve(text);
  if (kind === 'known' || nearest === null) return null;
  return { askedBy, text, names: namesOf(counties, text), nearest };
}

/** The doubts that remain after some projects: what the ledger itself calls a county is not misspelt. */
export function stillDoubtful(doubts: readonly CountyDoubt[], projects: Projects): readonly CountyDoubt[] {
  if (doubts.length === 0) return doubts;
  const seen = new Set<string | null>();
  for (let index = 0; index < projects.count; index += 1) seen.add(projects.recordAt(index).county);
  return doubts.filter(({ names }) => !names.some((name) => seen.has(name)));
}

/**
 * The names under which a county may be ranked, for one that somebody wrote. A name that nothing explains may lack its
 * ending: 昌江 may be 昌江区 in this ledger, whatever else is called so.
 */
export function namesOf(counties: Counties, text: string): readonly string[] {
  const { name, kind } = counties.resolve(text);
  return kind === 'known' ? [name] : ['', '市', '县', '区'].map((ending) => `${name}${ending}`);
}
