import type { Grouping } from '../measures/grouping.ts';
import { showsOneTable } from '../render/formats.ts';
import type { ReportContext } from '../reports/context.ts';
import type { Audience, Report } from '../reports/report.ts';
import { countProjects, type Counted } from '../run/count-projects.ts';
import type { OpenRun } from '../run/open-run.ts';
import type { Outcome } from '../run/read-run.ts';
import { remarksOn, type Remark } from '../run/remarks.ts';
import { reportContext } from '../run/report-context.ts';
import { visibleLine } from '../domain/visible.ts';
import type { Call } from './command.ts';
import { checkDestinations, deliver, destinationsOf, renderStyle } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { openLedgers } from './open-ledgers.ts';
import type { ValuesOf } from './option.ts';
import { selectionOf, type FILTER_OPTIONS } from './options/filter-options.ts';
import type { FigureValues, OutputValues } from './options/output-options.ts';
import type { ReadingValues } from './options/reading-options.ts';
import { remarkText } from './remark-text.ts';
import { writeText } from './streams.ts';

/** Options of every command that counts. */
export type CountingValues = Omit<ReadingValues, 'config'> &
  ValuesOf<typeof FILTER_OPTIONS> &
  OutputValues &
  FigureValues;

/** Makes the report of what was counted, for an audience. */
type Build = (counted: Counted, context: ReportContext, audience: Audience) => Report;

/**
 * The way of every command that counts: read all projects, count those asked for, write the report.
 *
 * @param groupings what the projects are divided by
 * @param prepare called before anything is counted; refuses what the ledger does not have
 * @returns the exit code @throws Failure
 */
export async function runReport(
  call: Call,
  options: CountingValues,
  groupings: readonly Grouping[],
  prepare: (open: OpenRun) => Build,
): Promise<number> {
  const { world, language, settings } = call;
  const destinations = destinationsOf(options);
  const { open, inputs } = await openLedgers(call, options, { destinations });
  const build = prepare(open);
  const style = renderStyle(options, settings, language.current, world);
  const selection = selectionOf(options, open);
  await checkDestinations(destinations, inputs);
  const counted = await countProjects(open, selection, groupings);
  const { counting, repeated } = counted;
  const built = new Map<Audience, Report>();
  const reportFor = (audience: Audience): Report => {
    const report =
      built.get(audience) ??
      build(counted, { ...reportContext(open, counted, audience, selection), repeated }, audience);
    built.set(audience, report);
    return report;
  };
  await deliver(destinations, reportFor, style, inputs, world);
  const isUnsaid = destinations.every(
    ({ format }) =>
      showsOneTable(format, options.table !== null) || reportFor(format.audience).tail().findings === null,
  );
  // Where there is room for more than a table, one more says what is counted twice.
  const isRoomless = destinations.every(({ format }) => format.holds === 'one-table');
  const { leftOut } = counting;
  const held = { projects: counting.totals.projects, leftOut, repeated: isRoomless ? repeated : [] };
  await sayRemarks(call, remarksOn(counted, selection, held, isUnsaid));
  return exitCode(counted);
}

/** Says on standard error what the output does not. */
export async function sayRemarks({ world, language }: Call, remarks: readonly Remark[]): Promise<void> {
  if (remarks.length === 0) return;
  const lines = remarks.map((remark) => `zhaoshang: ${visibleLine(remarkText(remark)[language.current])}\n`);
  await writeText(world.stderr, lines.join(''));
}

/** The exit code that the findings call for; the same in every format. */
export function exitCode({ hasFailed }: Outcome): number {
  return hasFailed ? EXIT.findings : EXIT.done;
}
