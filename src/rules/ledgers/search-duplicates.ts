import { finding } from '../../domain/finding.ts';
import { KeyText } from '../../domain/key-text.ts';
import type { Project } from '../../domain/project.ts';
import { cellFinding, type FieldRule } from '../field-rule.ts';
import type { RuleContext, RuleFold } from '../rule.ts';
import { bareNameInto } from './bare-name.ts';
import { CountyOf } from './county-of.ts';
import { KeyHash } from './key-hash.ts';
import { MOST_NUMBER, SeenKeys } from './seen-keys.ts';
import { SeenRows, type NamingField } from './seen-rows.ts';
import { MOST_WAITING, WaitingKeys } from './waiting-keys.ts';

/** What is the same about two projects. */
export type Sameness = 'code' | 'name-and-county' | 'name' | 'bare-name';

/** A rule that compares every project with those before it. */
export interface DuplicateRule extends FieldRule {
  readonly sameness: Sameness;
}

/** The code of the finding that says that a search has stopped remembering. */
export const NOT_SEARCHED_FURTHER = 'L009';

const SHORTEST_BARE_NAME = 2;

/**
 * Looks for projects that stand twice, by several rules at once: of the rules that find a project again the first
 * speaks, the others keep silent about it. After `most` projects no more are remembered, and L009 says so.
 */
export function searchDuplicates(
  rules: readonly DuplicateRule[],
  context: RuleContext,
  most: number = MOST_NUMBER,
): RuleFold {
  return new DuplicateSearch(rules, context, Math.min(most, MOST_NUMBER));
}

class DuplicateSearch implements RuleFold {
  readonly #context: RuleContext;
  readonly #most: number;
  readonly #byCode: DuplicateRule | null;
  readonly #byNameAndCounty: DuplicateRule | null;
  readonly #byName: DuplicateRule | null;
  readonly #byBareName: DuplicateRule | null;
  readonly #rows = new SeenRows();
  readonly #counties = new CountyOf();
  readonly #waiting: Project[] = [];
  readonly #codes = new WaitingKeys();
  readonly #names = new WaitingKeys();
  readonly #bareNames = new WaitingKeys();
  /** Names with their county; only of names that have been seen in several counties. */
  readonly #namesAndCounties = new SeenKeys();
  readonly #key = new KeyText();
  readonly #otherKey = new KeyText();
  readonly #hash = new KeyHash();
  #remembered = 0;

  constructor(rules: readonly DuplicateRule[], context: RuleContext, most: number) {
    const by = (sameness: Sameness): DuplicateRule | null =>
      rules.find((rule) => rule.sameness === sameness) ?? null;
    this.#context = context;
    this.#most = most;
    this.#byCode = by('code');
    this.#byNameAndCounty = by('name-and-county');
    this.#byName = by('name');
    this.#byBareName = by('bare-name');
  }

  see(project: Project): void {
    const index = this.#waiting.length;
    this.#waiting.push(project);
    if (this.#byCode !== null) this.#codes.set(index, this.#hashCode(project));
    const isNamed = this.#readsNames && project.keyInto('name', this.#key);
    this.#names.set(index, isNamed && project.county !== null ? this.#hashName() : null);
    this.#bareNames.set(index, isNamed && this.#byBareName !== null ? this.#hashBareName(project) : null);
    if (index === MOST_WAITING - 1) this.end();
  }

  /** Looks all up that are waiting. */
  end(): void {
    const count = this.#waiting.length;
    for (const keys of [this.#codes, this.#names, this.#bareNames]) keys.fetch(count);
    for (const [index, project] of this.#waiting.entries()) this.#search(project, index);
    this.#waiting.length = 0;
  }

  get #readsNames(): boolean {
    return this.#byNameAndCounty !== null || this.#byName !== null || this.#byBareName !== null;
  }

  #hashCode(project: Project): KeyHash | null {
    return project.keyInto('code', this.#key) ? this.#hashName() : null;
  }

  #hashName(): KeyHash {
    const hash = this.#hash;
    hash.begin();
    hash.key(this.#key);
    hash.finish();
    return hash;
  }

  #hashBareName(project: Project): KeyHash | null {
    const { investment } = project;
    if (investment === null || investment === 0 || !project.keyInto('investor', this.#otherKey)) return null;
    const hash = this.#hash;
    hash.begin();
    hash.number(investment);
    hash.key(this.#otherKey);
    bareNameInto(this.#key, this.#otherKey);
    if (this.#otherKey.length < SHORTEST_BARE_NAME) return null;
    hash.key(this.#otherKey);
    hash.finish();
    return hash;
  }

  #search(project: Project, index: number): void {
    const number = this.#number(project);
    const sameCode = this.#codes.seenAs(index, number);
    const sameName = this.#names.seenAs(index, number);
    const sameBareName = this.#bareNames.seenAs(index, number);
    if (sameCode + sameName + sameBareName === 0) return;
    const inCounty = sameName === 0 ? 0 : this.#inCounty(project.county ?? '', sameName, index, number);
    if (sameCode > 0) this.#speak(this.#byCode, 'code', project, sameCode);
    else if (inCounty > 0) this.#speak(this.#byNameAndCounty, 'name', project, inCounty);
    else if (sameName > 0) this.#speak(this.#byName, 'name', project, sameName);
    else this.#speak(this.#byBareName, 'name', project, sameBareName);
  }

  /** The project of the same name that stands in the same county, where one of that name has been seen; or 0. */
  #inCounty(county: string, first: number, index: number, number: number): number {
    if (this.#counties.is(first, county)) return first;
    const hash = this.#hash;
    hash.begin();
    this.#names.addTo(hash, index);
    hash.text(county);
    hash.finish();
    return this.#namesAndCounties.seenAs(hash.a, hash.b, number);
  }

  /** The number under which a project is remembered; 0: it is not. */
  #number(project: Project): number {
    if (this.#remembered < this.#most) {
      this.#remembered = this.#rows.add(project);
      this.#counties.add(project.county);
      return this.#remembered;
    }
    if (this.#remembered === this.#most) {
      this.#remembered += 1;
      this.#context.report(finding({ code: NOT_SEARCHED_FURTHER, at: project.at() }));
    }
    return 0;
  }

  #speak(rule: DuplicateRule | null, field: NamingField, project: Project, before: number): void {
    if (rule === null) return;
    const related = this.#rows.at(before, field);
    this.#context.report(
      cellFinding(rule.code, project, { field, related: related === null ? [] : [related] }),
    );
  }
}
