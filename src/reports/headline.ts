import { addAmounts } from '../domain/amount.ts';
import { MEASURES } from '../measures/measure.ts';
import { rateOf } from '../domain/rate.ts';
import type { Text } from '../domain/text.ts';
import type { Tally } from '../measures/tally.ts';
import type { ReportContext } from './context.ts';
import { definitionNote, measureColumn } from './measure-columns.ts';
import type { Fact, FactsSection, Headline, HeadlineSection, Value } from './report.ts';

/** The figures of the opening paragraph. */
export function headlineSection(
  totals: Tally,
  { reportDay, city, filter, repeated }: ReportContext,
): HeadlineSection {
  return {
    kind: 'headline',
    path: ['headline'],
    headline: {
      reportDay,
      city,
      filter,
      projects: totals.projects,
      investment: totals.total('investment'),
      started: totals.startKnown === 0 ? null : totals.started,
      startRate: totals.startKnown === 0 ? null : rateOf(totals.started, totals.projects),
      startUnknown: totals.startKnown === 0 ? 0 : totals.projects - totals.startKnown,
      terminated: totals.terminated,
      output: totals.total('output'),
      tax: totals.total('tax'),
      repeated: repeated.length === 0 ? null : repeatedInAll(repeated),
      leaders: [],
    },
  };
}

/** Over all files, what is counted more than once. */
export function repeatedInAll(repeated: ReportContext['repeated']): NonNullable<Headline['repeated']> {
  return repeated.reduce(
    (sum, { projects, investment }) => ({
      projects: sum.projects + projects,
      investment: addAmounts(sum.investment, investment),
    }),
    { projects: 0, investment: 0 },
  );
}

/** Totals that are always shown; the others only where the ledger tells something about them. */
const ALWAYS: ReadonlySet<string> = new Set([
  'projects',
  'investment',
  'started',
  'startRate',
  'output',
  'tax',
]);

/** All measures over all projects. */
export function totalsSection(totals: Tally, context: ReportContext): FactsSection {
  const custom = context.measures.filter((measure) => !MEASURES.includes(measure));
  const notes: Text[] = [];
  const facts = [...MEASURES, ...custom].flatMap((measure): Fact[] => {
    const { column, valueOf } = measureColumn(measure, 1);
    const value = valueOf(totals, totals);
    if (!isKnown(value) && !ALWAYS.has(measure.key)) return [];
    const { key, label, kind } = column;
    // Over all projects, a rate of money divides the totals above it; else it has to say what it divides.
    if (measure.over === 'yuan' && isKnown(value) && !areWhole(totals)) notes.push(definitionNote(measure));
    return [{ key, label, kind, value, ...(measure.over === undefined ? {} : { fraction: measure.over }) }];
  });
  return { kind: 'facts', path: ['totals'], title: { zh: '总计', en: 'Totals' }, facts, notes };
}

/** Whether every project states both its investment and the funds paid in. */
function areWhole(totals: Tally): boolean {
  return totals.total('investment').missing + totals.total('paidIn').missing === 0;
}

/** Whether a value tells anything. */
export function isKnown(value: Value): boolean {
  return value !== null && !(typeof value === 'object' && 'missing' in value && value.amount === null);
}
