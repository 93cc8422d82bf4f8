import { meets } from '../domain/condition.ts';
import { NONE, type Projects } from '../domain/projects.ts';
import { stageRank, STAGES } from '../domain/stage.ts';
import { startedAt } from './started.ts';
import { PLACES, SUMMED, TIERS, type Definitions } from './tally.ts';

/** How far each stage is, as {@link stageRank} counts, by its place in STAGES. */
const RANKS = Int8Array.from(STAGES, stageRank);
const [REGISTERED, OPERATING] = [stageRank('registered'), stageRank('operating')];

/** What each of some projects adds to every tally it belongs to, worked out once; filled again and again. */
export class Shares {
  /** How many projects. */
  count = 0;
  /** Project n adds what stands from `ends[n - 1]` (from 0) up to, not including, `ends[n]`. */
  ends = new Uint32Array(0);
  /** So much at such a place of a tally. */
  values = new Float64Array(0);
  places = new Uint16Array(0);
  /** The investment of each, or NONE. */
  investments = new Float64Array(0);
  readonly #definitions: Definitions;
  readonly #most: number;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    this.#most = PLACES.rates + 2 * definitions.rates.length;
  }

  /** Works out the shares of some projects: those whose places stand in `chosen` up to, not including, `count`. */
  of(projects: Projects, chosen: Uint32Array, count: number): void {
    this.#reserve(count);
    this.count = count;
    const { ends, values, places, investments } = this;
    const { started: rule, on, rates } = this.#definitions;
    const summed = SUMMED.map((field) => projects.numbers(field));
    const [investment, paidIn] = [projects.numbers('investment'), projects.numbers('paidIn')];
    const { stages } = projects;
    let end = 0;
    for (let place = 0; place < count; place += 1) {
      const index = chosen[place] ?? 0;
      places[end] = PLACES.projects;
      values[end] = 1;
      end += 1;
      for (let field = 0; field < summed.length; field += 1) {
        const value = summed[field]?.[index] ?? NONE;
        if (value === 0) continue;
        places[end] = value < 0 ? PLACES.missing + field : PLACES.sums + field;
        values[end] = value < 0 ? 1 : value;
        end += 1;
      }
      const invested = investment[index] ?? NONE;
      const paid = paidIn[index] ?? NONE;
      investments[place] = invested;
      if (invested >= 0) {
        places[end] = PLACES.tiers + tierOf(invested);
        values[end] = 1;
        end += 1;
      }
      if (invested >= 0 !== paid >= 0) {
        places[end] = paid < 0 ? PLACES.investmentAlone : PLACES.paidInAlone;
        values[end] = Math.max(invested, paid);
        end += 1;
      }
      const started = startedAt(projects, index, rule, on);
      if (started !== 0) {
        places[end] = started < 0 ? PLACES.startUnknown : PLACES.started;
        values[end] = 1;
        end += 1;
      }
      const stage = stages[index] ?? NONE;
      const rank = RANKS[stage] ?? 0;
      if (stage < 0 || rank < 0 || rank >= REGISTERED) {
        places[end] = stage < 0 ? PLACES.stageUnknown : rank < 0 ? PLACES.terminated : PLACES.registered;
        values[end] = 1;
        end += 1;
      }
      if (rank >= OPERATING) {
        places[end] = PLACES.operating;
        values[end] = 1;
        end += 1;
      }
      if (rates.length > 0) end = this.#rates(projects, index, end);
      ends[place] = end;
    }
  }

  /** What a project adds to the rates of the settings, from `end` on. @returns where it ends */
  #rates(projects: Projects, index: number, end: number): number {
    const project = projects.at(index);
    let next = end;
    for (const [rate, { numerator, denominator }] of this.#definitions.rates.entries()) {
      if (!meets(project, denominator)) continue;
      this.places[next] = PLACES.rates + 2 * rate;
      this.values[next] = meets(project, numerator) ? 1 : 0;
      this.places[next + 1] = PLACES.rates + 2 * rate + 1;
      this.values[next + 1] = 1;
      next += 2;
    }
    return next;
  }

  #reserve(count: number): void {
    if (this.ends.length >= count) return;
    this.ends = new Uint32Array(count);
    this.investments = new Float64Array(count);
    this.values = new Float64Array(count * this.#most);
    this.places = new Uint16Array(count * this.#most);
  }
}

/** How many of {@link TIERS} an amount reaches. */
function tierOf(amount: number): number {
  let tiers = 0;
  while (tiers < TIERS.length && amount >= (TIERS[tiers] ?? 0)) tiers += 1;
  return tiers;
}
