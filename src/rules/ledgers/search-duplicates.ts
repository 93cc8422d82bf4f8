import { KeyText } from '../../domain/key-text.ts';
import { finding } from '../../findings/finding.ts';
import {
  cellFinding,
  cellOf,
  type DuplicateRule,
  type LedgerFold,
  type RuleContext,
  type Sameness,
} from '../rule.ts';
import { NOT_SEARCHED_FURTHER } from './L009-duplicates-not-searched-further.ts';
import { bareNameInto } from './bare-name.ts';
import { KeyHash, tagOf } from './key-hash.ts';
import { KeyQueue, MOST_WAITING } from './key-queue.ts';
import { RowMarks, type Marks } from './row-marks.ts';
import { MOST_NUMBER, SeenKeys } from './seen-keys.ts';
import { SeenRows } from './seen-rows.ts';
import type { Projects } from '../../books/projects.ts';
import { NONE } from '../../table/records.ts';

const SHORTEST_BARE_NAME = 2;

/**
 * Looks for projects that stand twice, by several rules at once: of the rules that find a project again the first
 * speaks, the others keep silent about it. After `most` projects no more are remembered, and L009 says so.
 */
export function searchDuplicates(
  rules: readonly DuplicateRule[],
  context: RuleContext,
  most: number = MOST_NUMBER,
): LedgerFold {
  return new DuplicateSearch(rules, context, Math.min(most, MOST_NUMBER));
}

/** A project that stands twice: what is the same, and the number of the first one. */
interface Same {
  readonly sameness: Sameness;
  readonly before: number;
}

const NO_MARKS: Marks = { name: 0, deal: 0, county: 0 };

/** In what two projects of one bare name can be alike. */
const ALIKE = { inName: 1, inNameAndCounty: 2, inDeal: 3 } as const;

/**
 * Two keys are looked up of every project: its code, and its bare name. Only where a bare name has been seen before is
 * asked what else is the same; that is kept in a table of its own, in which few projects stand.
 */
class DuplicateSearch implements LedgerFold {
  readonly #context: RuleContext;
  readonly #most: number;
  readonly #rules: ReadonlyMap<Sameness, DuplicateRule>;
  readonly #readsCodes: boolean;
  readonly #readsNames: boolean;
  readonly #readsDeals: boolean;
  readonly #rows = new SeenRows();
  readonly #marks = new RowMarks();
  readonly #codes = new SeenKeys();
  readonly #bareNames = new SeenKeys();
  /** What projects of one bare name are alike in. */
  readonly #alike = new SeenKeys();
  readonly #key = new KeyText();
  readonly #bareKey = new KeyText();
  readonly #hash: KeyHash;
  /** Numbers, keys and marks of the projects that wait to be looked up. */
  readonly #numbers = new Int32Array(MOST_WAITING);
  readonly #codeQueue = new KeyQueue();
  readonly #nameQueue = new KeyQueue();
  readonly #marksWaiting: readonly Marks[] = Array.from({ length: MOST_WAITING }, () => ({ ...NO_MARKS }));
  #remembered = 0;

  constructor(rules: readonly DuplicateRule[], context: RuleContext, most: number) {
    this.#context = context;
    this.#hash = new KeyHash(context.seed);
    this.#most = most;
    this.#rules = new Map(rules.map((rule) => [rule.sameness, rule]));
    this.#readsCodes = this.#rules.has('code');
    this.#readsDeals = this.#rules.has('bare-name');
    this.#readsNames = this.#readsDeals || this.#rules.has('name') || this.#rules.has('name-and-county');
  }

  see(projects: Projects): void {
    for (let from = 0; from < projects.count; from += MOST_WAITING) {
      const count = Math.min(MOST_WAITING, projects.count - from);
      for (let place = 0; place < count; place += 1) this.#queue(projects, from + place, place);
      this.#lookUp(projects, from, count);
    }
  }

  #queue(projects: Projects, index: number, place: number): void {
    const number = this.#number(projects, index);
    this.#numbers[place] = number;
    this.#codeQueue.set(place, this.#readsCodes ? this.#hashedCode(projects, index) : null);
    const isNamed = this.#readsNames && projects.keyInto('name', index, this.#key);
    this.#nameQueue.set(place, isNamed ? this.#hashedBare() : null);
    if (!isNamed) return;
    const marks = this.#marksWaiting[place] ?? NO_MARKS;
    marks.name = tagOf(this.#key, 0, this.#context.seed);
    marks.county = this.#marks.countyNumber(projects.names('county')[index] ?? null);
    marks.deal = this.#readsDeals ? this.#dealOf(projects, index) : 0;
    if (number > 0) this.#marks.set(number, marks);
  }

  #lookUp(projects: Projects, from: number, count: number): void {
    const [codes, names] = [this.#codeQueue, this.#nameQueue];
    this.#codes.seeAll(codes, this.#numbers, count);
    this.#bareNames.seeAll(names, this.#numbers, count);
    for (let place = 0; place < count; place += 1) {
      const [sameCode, sameName] = [codes.before[place] ?? 0, names.before[place] ?? 0];
      if (sameCode === 0 && sameName === 0) continue;
      const same = sameName === 0 ? null : this.#sameName(place, sameName);
      if (sameCode > 0) this.#speak('code', projects, from + place, sameCode);
      else if (same !== null) this.#speak(same.sameness, projects, from + place, same.before);
    }
  }

  /** The project that is the same by name or nearly so, as the first rule has it that finds one; or null. */
  #sameName(index: number, first: number): Same | null {
    // Every further project of the bare name has been entered in its turn.
    this.#alikeAs(index, this.#marks.of(first), first);
    return this.#alikeAs(index, this.#marksWaiting[index] ?? NO_MARKS, this.#numbers[index] ?? 0);
  }

  #hashedCode(projects: Projects, index: number): KeyHash | null {
    if (!projects.keyInto('code', index, this.#key)) return null;
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

  /** A hash of investor and investment; 0 where one is missing. */
  #dealOf(projects: Projects, index: number): number {
    const investment = projects.numbers('investment')[index] ?? NONE;
    if (investment <= 0 || !projects.keyInto('investor', index, this.#key)) return 0;
    return tagOf(this.#key, investment, this.#context.seed);
  }

  /** The first project of the bare name in hand that is like this one; all in which this one is the first is remembered. */
  #alikeAs(index: number, { name, deal, county }: Marks, number: number): Same | null {
    const inCounty = county === 0 ? 0 : this.#alikeIn(index, ALIKE.inNameAndCounty, name, county, number);
    const inName = county === 0 ? 0 : this.#alikeIn(index, ALIKE.inName, name, 0, number);
    const inDeal = deal === 0 ? 0 : this.#alikeIn(index, ALIKE.inDeal, deal, 0, number);
    if (inCounty > 0) return { sameness: 'name-and-county', before: inCounty };
    if (inName > 0) return { sameness: 'name', before: inName };
    return inDeal > 0 ? { sameness: 'bare-name', before: inDeal } : null;
  }

  #alikeIn(index: number, kind: number, mark: number, county: number, number: number): number {
    const { hashes } = this.#nameQueue;
    const hash = this.#hash;
    hash.begin();
    hash.number((hashes[index * 2] ?? 0) >>> 0);
    hash.number((hashes[index * 2 + 1] ?? 0) >>> 0);
    hash.number(kind);
    hash.number(mark >>> 0);
    hash.number(county);
    hash.finish();
    return this.#alike.seenAs(hash.a, hash.b, number);
  }

  /** The number under which a project is remembered; 0: it is not. */
  #number(projects: Projects, index: number): number {
    if (this.#remembered < this.#most) {
      this.#remembered = this.#rows.add(projects, index);
      return this.#remembered;
    }
    if (this.#remembered === this.#most) {
      this.#remembered += 1;
      this.#context.report(finding(NOT_SEARCHED_FURTHER, projects.recordAt(index).positionOf()));
    }
    return 0;
  }

  #speak(sameness: Sameness, projects: Projects, index: number, before: number): void {
    const rule = this.#rules.get(sameness);
    const field = sameness === 'code' ? 'code' : 'name';
    const related = this.#rows.at(before, field);
    if (rule === undefined || related === null) return;
    const cell = cellOf(projects.recordAt(index), field);
    this.#context.report(cellFinding(rule.kind, cell, { related: [related] }));
    const county = this.#marks.countyNumber(projects.names('county')[index] ?? null);
    const isSame =
      sameness === 'name-and-county' || (sameness === 'code' && this.#marks.of(before).county === county);
    if (isSame) this.#context.seeRepeat?.(index, related);
  }
}
