import { meets } from '../books/meets-condition.ts';
import { stageRank, STAGES } from '../domain/stage.ts';
import { startTeller } from './started.ts';
import { PLACES, SUMMED, TIERS, type Definitions } from './tally.ts';
import type { Projects } from '../books/projects.ts';
import { NONE } from '../table/records.ts';

/** How far each stage is, as {@link stageRank} counts, by its place in STAGES. */
const RANKS = Int8Array.from(STAGES, stageRank);
const [REGISTERED, OPERATING] = [stageRank('registered'), stageRank('operating')];

/** What each of some projects adds at one place of a tally. */
export interface Share {
  readonly place: number;
  readonly values: Float64Array;
}

/**
 * What each of some projects adds to every tally it belongs to, worked out once; filled again and again. What most projects
 * have stands in columns, which are added up fastest; what few have, in a list.
 */
export class Shares {
  /** How many projects. */
  count = 0;
  /** What all of them add, be it 0. */
  columns: readonly Share[] = [];
  /** The place at which each adds 1: that of its tier, or of a missing investment. */
  tiers = new Uint16Array(0);
  /** The investment of each, or NONE. */
  investments = new Float64Array(0);
  /** What some of them add besides: so much, at such a place, by such a project. */
  further = 0;
  furtherBy = new Uint32Array(0);
  furtherAt = new Uint16Array(0);
  furtherValues = new Float64Array(0);
  readonly #definitions: Definitions;
  #ones = new Float64Array(0);
  #sums: readonly Float64Array[] = [];
  #started = new Float64Array(0);
  #registered = new Float64Array(0);
  #operating = new Float64Array(0);

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** Works out the shares of some projects: those whose places stand in `chosen` up to, not including, `count`. */
  of(projects: Projects, chosen: Uint32Array, count: number): void {
    this.#reserve(count);
    this.count = count;
    this.further = 0;
    const columns: Share[] = [{ place: PLACES.projects, values: this.#ones }];
    for (const [field, values] of this.#sums.entries())
      columns.push(this.#sum(projects, chosen, field, values));
    this.#amounts(projects, chosen);
    this.#stages(projects, chosen);
    columns.push(
      { place: PLACES.started, values: this.#started },
      { place: PLACES.registered, values: this.#registered },
      { place: PLACES.operating, values: this.#operating },
    );
    this.columns = columns;
    if (this.#definitions.rates.length > 0) this.#rates(projects, chosen);
  }

  /** Fills in what the projects add to the sum of a field; a field that none of them has is missing from all. */
  #sum(projects: Projects, chosen: Uint32Array, field: number, values: Float64Array): Share {
    const numbers = projects.numbers(SUMMED[field] ?? 'investment');
    const { count } = this;
    const before = this.further;
    for (let index = 0; index < count; index += 1) {
      const value = numbers[chosen[index] ?? 0] ?? NONE;
      values[index] = value > 0 ? value : 0;
      // What lacks an investment says so in place of a tier.
      if (value < 0 && field !== INVESTMENT) this.#add(index, PLACES.missing + field, 1);
    }
    if (this.further - before < count || count === 0) return { place: PLACES.sums + field, values };
    this.further = before;
    return { place: PLACES.missing + field, values: this.#ones };
  }

  /** Size tiers, and the amounts of projects that have only one of investment and paid-in funds. */
  #amounts(projects: Projects, chosen: Uint32Array): void {
    const { count, tiers, investments } = this;
    const [investment, paidIn] = [projects.numbers('investment'), projects.numbers('paidIn')];
    for (let index = 0; index < count; index += 1) {
      const invested = investment[chosen[index] ?? 0] ?? NONE;
      const paid = paidIn[chosen[index] ?? 0] ?? NONE;
      investments[index] = invested;
      tiers[index] = invested < 0 ? PLACES.missing + INVESTMENT : PLACES.tiers + tierOf(invested);
      if (invested >= 0 && paid < 0) this.#add(index, PLACES.investmentAlone, invested);
      else if (invested < 0 && paid >= 0) this.#add(index, PLACES.paidInAlone, paid);
    }
  }

  #stages(projects: Projects, chosen: Uint32Array): void {
    const { started: rule, horizon } = this.#definitions;
    const stages = projects.codes('stage');
    const hasStarted = startTeller(projects, rule, horizon);
    for (let index = 0; index < this.count; index += 1) {
      const place = chosen[index] ?? 0;
      const started = hasStarted(place);
      if (started < 0) this.#add(index, PLACES.startUnknown, 1);
      const stage = stages[place] ?? NONE;
      const rank = RANKS[stage] ?? 0;
      if (stage < 0) this.#add(index, PLACES.stageUnknown, 1);
      else if (rank < 0) this.#add(index, PLACES.terminated, 1);
      this.#started[index] = started > 0 ? 1 : 0;
      this.#registered[index] = stage >= 0 && rank >= REGISTERED ? 1 : 0;
      this.#operating[index] = stage >= 0 && rank >= OPERATING ? 1 : 0;
    }
  }

  /** What projects add to the rates of the settings. */
  #rates(projects: Projects, chosen: Uint32Array): void {
    for (let index = 0; index < this.count; index += 1) {
      const project = projects.recordAt(chosen[index] ?? 0);
      for (const [rate, { numerator, denominator }] of this.#definitions.rates.entries()) {
        if (!meets(project, denominator)) continue;
        if (meets(project, numerator)) this.#add(index, PLACES.rates + 2 * rate, 1);
        this.#add(index, PLACES.rates + 2 * rate + 1, 1);
      }
    }
  }

  #add(index: number, place: number, value: number): void {
    if (this.further === this.furtherBy.length) this.#growFurther();
    this.furtherBy[this.further] = index;
    this.furtherAt[this.further] = place;
    this.furtherValues[this.further] = value;
    this.further += 1;
  }

  #growFurther(): void {
    const most = Math.max(256, this.further * 2);
    const [by, at, values] = [new Uint32Array(most), new Uint16Array(most), new Float64Array(most)];
    by.set(this.furtherBy);
    at.set(this.furtherAt);
    values.set(this.furtherValues);
    [this.furtherBy, this.furtherAt, this.furtherValues] = [by, at, values];
  }

  #reserve(count: number): void {
    if (this.tiers.length >= count) return;
    this.tiers = new Uint16Array(count);
    this.investments = new Float64Array(count);
    this.#ones = new Float64Array(count).fill(1);
    this.#sums = SUMMED.map(() => new Float64Array(count));
    this.#started = new Float64Array(count);
    this.#registered = new Float64Array(count);
    this.#operating = new Float64Array(count);
  }
}

const INVESTMENT = SUMMED.indexOf('investment');

/** How many of {@link TIERS} an amount reaches. */
function tierOf(amount: number): number {
  let tiers = 0;
  while (tiers < TIERS.length && amount >= (TIERS[tiers] ?? 0)) tiers += 1;
  return tiers;
}
