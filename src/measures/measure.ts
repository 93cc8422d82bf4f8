import type { Amount } from '../domain/amount.ts';
import { rateOf, type Rate } from '../domain/rate.ts';
import type { Text } from '../domain/text.ts';
import type { Mean, Total } from '../domain/total.ts';
import type { Tally } from './tally.ts';

/** What a measure yields, by its kind. */
export type MeasureValue =
  | { readonly kind: 'count'; readonly value: number | null }
  | { readonly kind: 'amount'; readonly value: Amount | null }
  | { readonly kind: 'total'; readonly value: Total }
  | { readonly kind: 'mean'; readonly value: Mean | null }
  | { readonly kind: 'rate'; readonly value: Rate | null };

/** Something counted or computed over projects. */
export interface Measure {
  /** Name in JSON; options write it in kebab-case. */
  readonly key: string;
  readonly label: Text;
  /** Which end of a ranking is the good one. */
  readonly better: 'high' | 'low';
  readonly kind: MeasureValue['kind'];
  /** What a rate counts above and below the line; only rates have it. */
  readonly over?: 'projects' | 'yuan';
  /** What is divided by what, or counted; for whoever reads the figure. */
  readonly definition: Text;
  of(tally: Tally): MeasureValue['value'];
  /** How many projects it lacks, their investment being blank or unreadable; a total says so itself. */
  lacks?(tally: Tally): number;
}

const HIGH = { better: 'high' } as const;
const OF_INVESTMENT = { lacks: (tally: Tally): number => tally.total('investment').missing } as const;

/** A count of projects of which something is known; null when it is known of none. */
function known(count: number, of: number): number | null {
  return of === 0 ? null : count;
}

/** A rate over all projects; null when nothing is known of any. Those of which it is not known stay in the denominator. */
function overAll(count: number, of: number, tally: Tally): Rate | null {
  return of === 0 ? null : rateOf(count, tally.projects);
}

const SUMS = [
  ['investment', { zh: '投资总额', en: 'Investment' }],
  ['fixedInvestment', { zh: '固定资产投资', en: 'Fixed-asset investment' }],
  ['paidIn', { zh: '到位资金', en: 'Paid in' }],
  ['output', { zh: '预计年产值', en: 'Expected output' }],
  ['tax', { zh: '预计税收', en: 'Expected tax' }],
] as const;

const TIER_LABELS = [
  ['from100m', { zh: '亿元以上', en: '≥ CNY 100m' }],
  ['from500m', { zh: '5亿元以上', en: '≥ CNY 500m' }],
  ['from1bn', { zh: '10亿元以上', en: '≥ CNY 1bn' }],
  ['from2bn', { zh: '20亿元以上', en: '≥ CNY 2bn' }],
  ['from5bn', { zh: '50亿元以上', en: '≥ CNY 5bn' }],
] as const;

/** The measures that are built in, by key, in the order in which they are listed. */
export const MEASURES: readonly Measure[] = [
  {
    ...HIGH,
    key: 'projects',
    label: { zh: '项目数', en: 'Projects' },
    kind: 'count',
    definition: { zh: '已签约的项目个数', en: 'number of signed projects' },
    of: (tally) => tally.projects,
  },
  ...SUMS.map(([key, label]): Measure => ({
    better: HIGH.better,
    key,
    label,
    kind: 'total',
    definition: { zh: `${label.zh}之和`, en: `sum of ${label.en.toLowerCase()}` },
    of: (tally) => tally.total(key),
  })),
  {
    ...HIGH,
    ...OF_INVESTMENT,
    key: 'meanInvestment',
    label: { zh: '平均投资额', en: 'Mean investment' },
    kind: 'mean',
    definition: { zh: '投资总额 ÷ 有投资额的项目数', en: 'investment ÷ projects that state one' },
    of: (tally) => tally.meanInvestment,
  },
  {
    ...HIGH,
    ...OF_INVESTMENT,
    key: 'largestInvestment',
    label: { zh: '最大单个投资额', en: 'Largest project' },
    kind: 'amount',
    definition: { zh: '单个项目的最大投资额', en: 'largest investment of one project' },
    of: (tally) => tally.largest,
  },
  {
    ...HIGH,
    key: 'registered',
    label: { zh: '已注册', en: 'Registered' },
    kind: 'count',
    definition: { zh: '进展到注册及以后的项目数', en: 'projects registered or further' },
    of: (tally) => known(tally.registered, tally.stageKnown),
  },
  {
    ...HIGH,
    key: 'registrationRate',
    label: { zh: '注册率', en: 'Registration rate' },
    kind: 'rate',
    over: 'projects',
    definition: { zh: '已注册 ÷ 已签约', en: 'registered ÷ signed' },
    of: (tally) => overAll(tally.registered, tally.stageKnown, tally),
  },
  {
    ...HIGH,
    key: 'started',
    label: { zh: '已开工', en: 'Started' },
    kind: 'count',
    definition: { zh: '已开工的项目数', en: 'projects started' },
    of: (tally) => known(tally.started, tally.startKnown),
  },
  {
    ...HIGH,
    key: 'startRate',
    label: { zh: '开工率', en: 'Start rate' },
    kind: 'rate',
    over: 'projects',
    definition: { zh: '已开工 ÷ 已签约', en: 'started ÷ signed' },
    of: (tally) => overAll(tally.started, tally.startKnown, tally),
  },
  {
    ...HIGH,
    key: 'operating',
    label: { zh: '已投产', en: 'Operating' },
    kind: 'count',
    definition: {
      zh: '进展到投产及以后的项目数（含试生产）',
      en: 'projects in production, trial production included',
    },
    of: (tally) => known(tally.operating, tally.stageKnown),
  },
  {
    ...HIGH,
    key: 'operatingRate',
    label: { zh: '投产率', en: 'Operating rate' },
    kind: 'rate',
    over: 'projects',
    definition: { zh: '已投产 ÷ 已签约', en: 'operating ÷ signed' },
    of: (tally) => overAll(tally.operating, tally.stageKnown, tally),
  },
  {
    ...HIGH,
    key: 'paidInRate',
    label: { zh: '资金到位率', en: 'Paid-in rate' },
    kind: 'rate',
    over: 'yuan',
    definition: {
      zh: '到位资金 ÷ 投资总额，只计两项都有数的项目',
      en: 'paid in ÷ investment, over the projects that state both',
    },
    of: (tally) => rateOf(tally.paidInOfInvestment, tally.investmentBehindPaidIn),
  },
  {
    ...HIGH,
    key: 'jobs',
    label: { zh: '预计用工', en: 'Jobs' },
    kind: 'count',
    definition: { zh: '预计用工人数之和', en: 'sum of expected jobs' },
    of: (tally) => known(tally.total('jobs').amount ?? 0, tally.stated('jobs')),
  },
  ...TIER_LABELS.map(([key, label], tier): Measure => ({
    better: HIGH.better,
    lacks: OF_INVESTMENT.lacks,
    key,
    label,
    kind: 'count',
    definition: { zh: `投资额${label.zh}的项目数（累计）`, en: `projects ${label.en}, cumulative` },
    of: (tally) => known(tally.atLeast(tier), tally.stated('investment')),
  })),
];

/** A rate of the settings as a measure. @param index its place among the custom rates of the tallies */
export function customMeasure(
  rate: {
    readonly key: string;
    readonly label: Text;
    readonly better: 'high' | 'low';
    readonly definition: Text;
  },
  index: number,
): Measure {
  const { key, label, better, definition } = rate;
  return {
    key,
    label,
    better,
    definition,
    kind: 'rate',
    over: 'projects',
    of: (tally) => {
      const { numerator, denominator } = tally.rate(index);
      return rateOf(numerator, denominator);
    },
  };
}
