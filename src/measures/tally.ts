import { addAmounts, type Amount } from '../domain/amount.ts';
import { meets, type Condition } from '../domain/condition.ts';
import type { Day } from '../domain/day.ts';
import type { Project } from '../domain/project.ts';
import { stageRank } from '../domain/stage.ts';
import type { Mean, Total } from '../domain/total.ts';
import { hasStarted, type StartRule } from './started.ts';

/** A rate that settings define: a filter over a filter. */
interface CustomRate {
  readonly numerator: Condition;
  readonly denominator: Condition;
}

/** What counting depends on. */
export interface Definitions {
  readonly started: StartRule;
  readonly rates: readonly CustomRate[];
  /** The day of the report as far as it is known while counting; null: the ledger as it stands. */
  readonly on: Day | null;
}

/** The lower bounds of the size tiers, in yuan: 1, 5, 10, 20 and 50 亿元. */
export const TIERS: readonly Amount[] = [1e8, 5e8, 1e9, 2e9, 5e9];

/** A sum that knows how many values it has. */
class Sum {
  amount: Amount = 0;
  count = 0;

  add(value: Amount | null): void {
    if (value === null) return;
    this.amount = addAmounts(this.amount, value);
    this.count += 1;
  }

  merge(other: Sum): void {
    this.amount = addAmounts(this.amount, other.amount);
    this.count += other.count;
  }

  /** Over `projects` projects. */
  total(projects: number): Total {
    return { amount: this.count === 0 ? null : this.amount, missing: projects - this.count };
  }
}

/** What a project adds to every tally it belongs to, worked out once. */
export interface Share {
  readonly project: Project;
  readonly started: boolean | null;
  /** How far the project is, as stageRank counts; null: not known. */
  readonly rank: number | null;
  /** How many of {@link TIERS} the project reaches. */
  readonly tiers: number;
  /** For each rate of the settings: 0 not in its denominator, 1 in it, 2 in the numerator too. */
  readonly rates: readonly number[];
}

/** What a project adds to tallies under these definitions. */
export function shareOf(project: Project, { started, on, rates }: Definitions): Share {
  const { investment, stage } = project;
  let tiers = 0;
  if (investment !== null) while (tiers < TIERS.length && investment >= (TIERS[tiers] ?? 0)) tiers += 1;
  return {
    project,
    started: hasStarted(project, started, on),
    rank: stage === null ? null : stageRank(stage),
    tiers,
    rates:
      rates.length === 0
        ? NO_RATES
        : rates.map((rate) =>
            meets(project, rate.denominator) ? (meets(project, rate.numerator) ? 2 : 1) : 0,
          ),
  };
}

const NO_RATES: readonly number[] = [];

/** The running sums behind the measures of one group of projects. */
export class Tally {
  projects = 0;
  readonly investment = new Sum();
  readonly fixedInvestment = new Sum();
  readonly paidIn = new Sum();
  readonly output = new Sum();
  readonly tax = new Sum();
  readonly jobs = new Sum();
  /** Investment of the projects whose paid-in funds are known too, and those funds. */
  investmentBehindPaidIn: Amount = 0;
  paidInOfInvestment: Amount = 0;
  largest: Amount | null = null;
  /** Projects of which it is known whether they have started. */
  startKnown = 0;
  started = 0;
  /** Projects of which the stage is known. */
  stageKnown = 0;
  registered = 0;
  operating = 0;
  terminated = 0;
  /** Projects that reach exactly so many of {@link TIERS}. */
  readonly #byTiers = Array.from({ length: TIERS.length + 1 }, () => 0);
  readonly numerators: number[];
  readonly denominators: number[];

  /** @param rates how many rates the settings define */
  constructor(rates: number) {
    this.numerators = Array.from({ length: rates }, () => 0);
    this.denominators = Array.from({ length: rates }, () => 0);
  }

  /** Counts a project. @throws AmountOverflow */
  add({ project, started, rank, tiers, rates }: Share): void {
    const { investment, paidIn } = project;
    this.projects += 1;
    this.investment.add(investment);
    this.fixedInvestment.add(project.fixedInvestment);
    this.paidIn.add(paidIn);
    this.output.add(project.output);
    this.tax.add(project.tax);
    this.jobs.add(project.jobs);
    if (investment !== null) {
      if (this.largest === null || investment > this.largest) this.largest = investment;
      this.#byTiers[tiers] = (this.#byTiers[tiers] ?? 0) + 1;
      if (paidIn !== null) {
        this.investmentBehindPaidIn = addAmounts(this.investmentBehindPaidIn, investment);
        this.paidInOfInvestment = addAmounts(this.paidInOfInvestment, paidIn);
      }
    }
    if (started !== null) this.startKnown += 1;
    if (started === true) this.started += 1;
    if (rank !== null) {
      this.stageKnown += 1;
      if (rank >= 2) this.registered += 1;
      if (rank >= 4) this.operating += 1;
      if (rank < 0) this.terminated += 1;
    }
    for (let index = 0; index < rates.length; index += 1) {
      const place = rates[index] ?? 0;
      if (place > 0) this.denominators[index] = (this.denominators[index] ?? 0) + 1;
      if (place > 1) this.numerators[index] = (this.numerators[index] ?? 0) + 1;
    }
  }

  /** Projects of at least the tier (an index into {@link TIERS}). */
  atLeast(tier: number): number {
    return this.#byTiers.slice(tier + 1).reduce((sum, count) => sum + count, 0);
  }

  /** Adds what another tally of the same definitions has counted. */
  merge(other: Tally): void {
    this.projects += other.projects;
    for (const key of ['investment', 'fixedInvestment', 'paidIn', 'output', 'tax', 'jobs'] as const)
      this[key].merge(other[key]);
    this.investmentBehindPaidIn = addAmounts(this.investmentBehindPaidIn, other.investmentBehindPaidIn);
    this.paidInOfInvestment = addAmounts(this.paidInOfInvestment, other.paidInOfInvestment);
    if (other.largest !== null && (this.largest === null || other.largest > this.largest))
      this.largest = other.largest;
    for (const key of [
      'startKnown',
      'started',
      'stageKnown',
      'registered',
      'operating',
      'terminated',
    ] as const) {
      this[key] += other[key];
    }
    for (const [tiers, count] of other.#byTiers.entries())
      this.#byTiers[tiers] = (this.#byTiers[tiers] ?? 0) + count;
    for (const key of ['numerators', 'denominators'] as const) {
      for (const [index, count] of other[key].entries()) this[key][index] = (this[key][index] ?? 0) + count;
    }
  }

  /** Mean investment over the projects that state one, or null. */
  get meanInvestment(): Mean | null {
    return this.investment.count === 0 ? null : { sum: this.investment.amount, count: this.investment.count };
  }
}
