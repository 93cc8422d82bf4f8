import { AmountOverflow, type Amount } from '../domain/amount.ts';
import type { Condition } from '../books/condition.ts';
import type { Day } from '../domain/day.ts';
import type { Mean, Total } from '../domain/total.ts';
import type { StartRule } from './started.ts';
import type { NumberField } from '../books/projects.ts';

/** A rate that settings define: a filter over a filter. */
interface CustomRate {
  readonly numerator: Condition;
  readonly denominator: Condition;
}

/** What counting depends on. */
export interface Definitions {
  readonly started: StartRule;
  readonly rates: readonly CustomRate[];
  /** The day behind which nothing has happened, as far as it is known while reading; null: the ledger as it stands. */
  readonly horizon: Day | null;
}

/** The lower bounds of the size tiers, in yuan: 1, 5, 10, 20 and 50 亿元. */
export const TIERS: readonly Amount[] = [1e8, 5e8, 1e9, 2e9, 5e9];

/** The fields that are added up. */
export const SUMMED = [
  'investment',
  'fixedInvestment',
  'paidIn',
  'output',
  'tax',
  'jobs',
] as const satisfies readonly NumberField[];

/**
 * A tally is a row of numbers, and so is what a project adds to it. Where each stands: the sum of each field, how many
 * projects do not state it, and what is counted; behind them the two sides of each rate of the settings. Of what most
 * projects have the exceptions are counted: most of what a project adds is then 0 and costs nothing.
 */
export const PLACES = {
  projects: 0,
  sums: 1,
  missing: 1 + SUMMED.length,
  /** Investment of the projects whose paid-in funds are not known, and paid-in funds where the investment is not. */
  investmentAlone: 1 + 2 * SUMMED.length,
  paidInAlone: 2 + 2 * SUMMED.length,
  /** Projects of which it is not known whether they have started. */
  startUnknown: 3 + 2 * SUMMED.length,
  started: 4 + 2 * SUMMED.length,
  stageUnknown: 5 + 2 * SUMMED.length,
  registered: 6 + 2 * SUMMED.length,
  operating: 7 + 2 * SUMMED.length,
  terminated: 8 + 2 * SUMMED.length,
  /** Projects that reach exactly none of {@link TIERS}, the first, the first two … */
  tiers: 9 + 2 * SUMMED.length,
  /** The largest investment, the only number that is not added up; -1: none. */
  largest: 10 + 2 * SUMMED.length + TIERS.length,
  rates: 11 + 2 * SUMMED.length + TIERS.length,
} as const;

/** How many numbers a tally has. @param rates how many rates the settings define */
export function tallyWidth(rates: number): number {
  return PLACES.rates + 2 * rates;
}

/** The sums behind the measures of one group of projects. */
export class Tally {
  readonly #numbers: Float64Array;

  /** @param numbers as {@link PLACES} says */
  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  #at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  get projects(): number {
    return this.#at(PLACES.projects);
  }
  /** Projects of which it is known whether they have started. */
  get startKnown(): number {
    return this.projects - this.#at(PLACES.startUnknown);
  }
  get started(): number {
    return this.#at(PLACES.started);
  }
  get stageKnown(): number {
    return this.projects - this.#at(PLACES.stageUnknown);
  }
  get registered(): number {
    return this.#at(PLACES.registered);
  }
  get operating(): number {
    return this.#at(PLACES.operating);
  }
  get terminated(): number {
    return this.#at(PLACES.terminated);
  }
  /** Investment of the projects whose paid-in funds are known too, and those funds. */
  get investmentBehindPaidIn(): Amount {
    return this.#sum('investment') - this.#at(PLACES.investmentAlone);
  }
  get paidInOfInvestment(): Amount {
    return this.#sum('paidIn') - this.#at(PLACES.paidInAlone);
  }

  /** How many projects state a field. */
  stated(field: (typeof SUMMED)[number]): number {
    return this.projects - this.#at(PLACES.missing + SUMMED.indexOf(field));
  }

  /** The sum of a field; null: no project states it. */
  total(field: (typeof SUMMED)[number]): Total {
    const count = this.stated(field);
    return { amount: count === 0 ? null : this.#sum(field), missing: this.projects - count };
  }

  #sum(field: (typeof SUMMED)[number]): number {
    return this.#at(PLACES.sums + SUMMED.indexOf(field));
  }

  /** The largest investment of one project, or null. */
  get largest(): Amount | null {
    const largest = this.#at(PLACES.largest);
    return largest < 0 ? null : largest;
  }

  /** Mean investment over the projects that state one, or null. */
  get meanInvestment(): Mean | null {
    const { amount } = this.total('investment');
    return amount === null ? null : { sum: amount, count: this.stated('investment') };
  }

  /** Projects of at least the tier (an index into {@link TIERS}). */
  atLeast(tier: number): number {
    const { tiers } = PLACES;
    return this.#numbers
      .subarray(tiers + tier + 1, tiers + TIERS.length + 1)
      .reduce((sum, count) => sum + count, 0);
  }

  /** How many projects stand above and below the line of a rate of the settings. */
  rate(index: number): { readonly numerator: number; readonly denominator: number } {
    const place = PLACES.rates + 2 * index;
    return { numerator: this.#at(place), denominator: this.#at(place + 1) };
  }
}

/** Numbers of a tally, none of which is too large to be exact. @throws AmountOverflow */
export function exact(numbers: Float64Array): Float64Array {
  if (!numbers.every(Number.isSafeInteger)) throw new AmountOverflow();
  return numbers;
}
