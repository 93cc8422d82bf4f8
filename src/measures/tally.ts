import { addAmounts, type Amount } from '../domain/amount.ts';
import { meets, type Condition } from '../domain/condition.ts';
import type { Day } from '../domain/day.ts';
import type { Project } from '../domain/project.ts';
import { stageRank } from '../domain/stage.ts';
import type { Mean, Total } from '../domain/total.ts';
import { hasStarted, type StartRule } from './started.ts';

/** A rate that settings define: a filter over a filter. */
export interface CustomRate {
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
  /** Projects of at least each of {@link TIERS}. */
  readonly tiers: number[] = TIERS.map(() => 0);
  readonly numerators: number[];
  readonly denominators: number[];
  readonly #definitions: Definitions;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    this.numerators = definitions.rates.map(() => 0);
    this.denominators = definitions.rates.map(() => 0);
  }

  /** Counts a project. @throws AmountOverflow */
  add(project: Project): void {
    const { investment, paidIn, stage } = project;
    const { started: rule, rates, on } = this.#definitions;
    this.projects += 1;
    this.investment.add(investment);
    this.fixedInvestment.add(project.fixedInvestment);
    this.paidIn.add(paidIn);
    this.output.add(project.output);
    this.tax.add(project.tax);
    this.jobs.add(project.jobs);
    if (investment !== null) {
      if (this.largest === null || investment > this.largest) this.largest = investment;
      for (let tier = 0; tier < TIERS.length && investment >= (TIERS[tier] ?? 0); tier += 1) {
        this.tiers[tier] = (this.tiers[tier] ?? 0) + 1;
      }
      if (paidIn !== null) {
        this.investmentBehindPaidIn = addAmounts(this.investmentBehindPaidIn, investment);
        this.paidInOfInvestment = addAmounts(this.paidInOfInvestment, paidIn);
      }
    }
    const started = hasStarted(project, rule, on);
    if (started !== null) this.startKnown += 1;
    if (started === true) this.started += 1;
    if (stage !== null) {
      const rank = stageRank(stage);
      this.stageKnown += 1;
      if (rank >= 2) this.registered += 1;
      if (rank >= 4) this.operating += 1;
      if (rank < 0) this.terminated += 1;
    }
    for (const [index, rate] of rates.entries()) {
      if (!meets(project, rate.denominator)) continue;
      this.denominators[index] = (this.denominators[index] ?? 0) + 1;
      if (meets(project, rate.numerator)) this.numerators[index] = (this.numerators[index] ?? 0) + 1;
    }
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
    for (const key of ['tiers', 'numerators', 'denominators'] as const) {
      for (const [index, count] of other[key].entries()) this[key][index] = (this[key][index] ?? 0) + count;
    }
  }

  /** Mean investment over the projects that state one, or null. */
  get meanInvestment(): Mean | null {
    return this.investment.count === 0 ? null : { sum: this.investment.amount, count: this.investment.count };
  }
}
