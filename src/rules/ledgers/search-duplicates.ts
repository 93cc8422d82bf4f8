import { finding } from '../../domain/finding.ts';
import { KeyText } from '../../domain/key-text.ts';
import type { Project } from '../../domain/project.ts';
import { cellFinding, type FieldRule } from '../field-rule.ts';
import type { RuleContext, RuleFold } from '../rule.ts';
import { bareNameInto } from './bare-name.ts';
import { KeyHash, tagOf } from './key-hash.ts';
import { RowMarks } from './row-marks.ts';
import { MOST_NUMBER, SeenKeys } from './seen-keys.ts';
import { SeenRows } from './seen-rows.ts';
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

/** In what two projects of one bare name can be alike. */
const ALIKE = { inName: 1, inNameAndCounty: 2, inDeal: 3 } as const;

/**
 * Two keys are looked up of every project: its code, and its bare name. Only where a bare name has been seen before is
 * asked what else is the same; that is kept in a table of its own, in which few projects stand.
 */
class DuplicateSearch implements RuleFold {
  readonly #context: RuleContext;
  readonly #most: number;
  readonly #rules: ReadonlyMap<Sameness, DuplicateRule>;
  readonly #readsCodes: boolean;
  readonly #readsNames: boolean;
  readonly #readsDeals: boolean;
  readonly #rows = new SeenRows();
  readonly #marks = new RowMarks();
  readonly #waiting: Project[] = [];
  readonly #codes = new WaitingKeys();
  readonly #bareNames = new WaitingKeys();
  /** Hashes of the names in full, and of investor and investment; 0: none. */
  readonly #names = new Int32Array(MOST_WAITING);
  readonly #deals = new Int32Array(MOST_WAITING);
  /** What projects of one bare name are alike in. */
  readonly #alike = new SeenKeys();
  readonly #key = new KeyText();
  readonly #bareKey = new KeyText();
  readonly #hash = new KeyHash();
  #remembered = 0;

  constructor(rules: readonly DuplicateRule[], context: RuleContext, most: number) {
    this.#context = context;
    this.#most = most;
    this.#rules = new Map(rules.map((rule) => [rule.sameness, rule]));
    this.#readsCodes = this.#rules.has('code');
    this.#readsDeals = this.#rules.has('bare-name');
    this.#readsNames = this.#readsDeals || this.#rules.has('name') || this.#rules.has('name-and-county');
  }

  see(project: Project): void {
    const index = this.#waiting.length;
    this.#waiting.push(project);
    this.#codes.set(index, this.#readsCodes && project.keyInto('code', this.#key) ? this.#hashed() : null);
    const isNamed = this.#readsNames && project.keyInto('name', this.#key);
    this.#names[index] = isNamed ? tagOf(this.#key, 0) : 0;
    this.#bareNames.set(index, isNamed ? this.#hashedBare() : null);
    this.#deals[index] = isNamed && this.#readsDeals ? this.#dealOf(project) : 0;
    if (index === MOST_WAITING - 1) this.end();
  }

  /** Looks all up that are waiting. */
  end(): void {
    const count = this.#waiting.length;
    this.#codes.fetch(count);
    this.#bareNames.fetch(count);
    for (const [index, project] of this.#waiting.entries()) this.#search(project, index);
    this.#waiting.length = 0;
  }

  #hashed(): KeyHash {
    const hash = this.#hash;
    hash.begin();
    hash.key(this.#key);
    hash.finish();
    return hash;
  }

  /** Of names that hardly say anything (项目) the whole counts. */
  #hashedBare(): KeyHash {
    const hash = this.#hash;
    bareNameInto(this.#key, this.#bareKey);
    hash.begin();
    hash.key(this.#bareKey.length < SHORTEST_BARE_NAME ? this.#key : this.#bareKey);
    hash.finish();
    return hash;
  }

  #dealOf(project: Project): number {
    const { investment } = project;
    if (investment === null || investment === 0 || !project.keyInto('investor', this.#key)) return 0;
    return tagOf(this.#key, investment);
  }

  #search(project: Project, index: number): void {
    const [name, deal] = [this.#names[index] ?? 0, this.#deals[index] ?? 0];
    const county = this.#marks.countyNumber(project.county);
    const number = this.#number(project, name, deal, county);
    const sameCode = this.#codes.seenAs(index, number);
    const sameBareName = this.#bareNames.seenAs(index, number);
    if (sameCode === 0 && sameBareName === 0) return;
    let [inCounty, inName, inDeal] = [0, 0, 0];
    if (sameBareName > 0) {
      this.#alikeBefore(index, sameBareName);
      if (county > 0) {
        inCounty = this.#alikeAs(index, ALIKE.inNameAndCounty, name, county, number);
        inName = this.#alikeAs(index, ALIKE.inName, name, 0, number);
      }
      if (deal !== 0) inDeal = this.#alikeAs(index, ALIKE.inDeal, deal, 0, number);
    }
    if (sameCode > 0) this.#speak('code', project, sameCode);
    else if (inCounty > 0) this.#speak('name-and-county', project, inCounty);
    else if (inName > 0) this.#speak('name', project, inName);
    else if (inDeal > 0) this.#speak('bare-name', project, inDeal);
  }

  /** Sees to it that the first project of a bare name can be found; every further one has been entered in its turn. */
  #alikeBefore(index: number, first: number): void {
    const [name, deal] = [this.#marks.nameOf(first), this.#marks.dealOf(first)];
    const county = this.#marks.countyOf(first);
    if (county > 0) {
      this.#alikeAs(index, ALIKE.inNameAndCounty, name, county, first);
      this.#alikeAs(index, ALIKE.inName, name, 0, first);
    }
    if (deal !== 0) this.#alikeAs(index, ALIKE.inDeal, deal, 0, first);
  }

  /** The first project of the bare name in hand that is like this one, or 0; then this one is remembered. */
  #alikeAs(index: number, kind: number, mark: number, county: number, number: number): number {
    const hash = this.#hash;
    hash.begin();
    this.#bareNames.addTo(hash, index);
    hash.number(kind);
    hash.number(mark >>> 0);
    hash.number(county);
    hash.finish();
    return this.#alike.seenAs(hash.a, hash.b, number);
  }

  /** The number under which a project is remembered; 0: it is not. */
  #number(project: Project, name: number, deal: number, county: number): number {
    if (this.#remembered < this.#most) {
      this.#remembered = this.#rows.add(project);
      this.#marks.add(name, deal, county);
      return this.#remembered;
    }
    if (this.#remembered === this.#most) {
      this.#remembered += 1;
      this.#context.report(finding({ code: NOT_SEARCHED_FURTHER, at: project.at() }));
    }
    return 0;
  }

  #speak(sameness: Sameness, project: Project, before: number): void {
    const rule = this.#rules.get(sameness);
    if (rule === undefined) return;
    const field = sameness === 'code' ? 'code' : 'name';
    const related = this.#rows.at(before, field);
    this.#context.report(
      cellFinding(rule.code, project, { field, related: related === null ? [] : [related] }),
    );
  }
}
