import type { Text } from '../domain/text.ts';
import { optionName } from '../books/condition.ts';
import { visibleLine } from '../domain/visible.ts';
import { GROUPINGS, type Grouping } from '../measures/grouping.ts';
import type { Measure } from '../measures/measure.ts';
import type { Scope } from '../measures/scope.ts';
import type { Tally } from '../measures/tally.ts';
import { showsOneTable } from '../render/formats.ts';
import type { RankingRequest, ReportContext } from '../reports/context.ts';
import { repeatedInAll } from '../reports/headline.ts';
import { LEFT_OUT_REASONS } from '../reports/left-out-table.ts';
import { RepeatedProjects } from '../rules/ledgers/repeated-projects.ts';
import { counted } from '../render/words.ts';
import { Counting } from '../reports/counting.ts';
import type { Audience, Report } from '../reports/report.ts';
import { analyse, type Analysis } from './analyse.ts';
import { checkDestinations, deliver, destinations, needDigests, renderStyle } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { unknownName } from './failures-options.ts';
import type { Tongue } from './language.ts';
import type { AnyOptions } from './options.ts';
import { failOnOption, filterOption, filterText, oneOf, wholeNumber } from './read-options.ts';
import type { Profile } from './profile.ts';
import { writeText } from './streams.ts';
import type { World } from './world.ts';

/** How many findings are listed to people under a report; `check` lists them all. */
const MOST_FOR_PEOPLE = 10;

/** A command at work. */
export interface Run {
  readonly paths: readonly string[];
  readonly options: AnyOptions;
  readonly world: World;
  readonly tongue: Tongue;
  /** Where the time goes, for `--profile`. */
  readonly profile: Profile;
}

/** What a command says once everything is counted. */
export interface Counted {
  readonly analysis: Analysis;
  readonly counting: Counting;
  readonly request: RankingRequest;
}

/**
 * The way of every command that counts: read all projects, count those asked for, write the report. @returns the exit
 * code @throws Failure
 */
export async function runReport(
  run: Run,
  groupings: (options: AnyOptions) => readonly Grouping[],
  build: (counted: Counted, context: ReportContext, audience: Audience) => Report,
): Promise<number> {
  const { options, world } = run;
  const places = destinations(options);
  const failOn = failOnOption(options.failOn);
  const analysis = await analyse({ ...run, digest: needDigests(places) });
  const divided = groupings(options);
  const request = rankingRequest(options, analysis.measures);
  const style = renderStyle(options, analysis.settings, run.tongue.language, world);
  const filter = filterOption(options, analysis);
  await checkDestinations(places, analysis.inputs);
  const counting = new Counting(filter, analysis.definitions, divided);
  const repeated = await count(analysis, counting);
  const built = new Map<Audience, Report>();
  const reportFor = (audience: Audience): Report => {
    const report =
      built.get(audience) ??
      build(
        { analysis, counting, request },
        { ...reportContext(analysis, audience, options), repeated },
        audience,
      );
    built.set(audience, report);
    return report;
  };
  await deliver(places, reportFor, style, analysis.inputs, world);
  const unsaid = places.every(
    ({ format }) =>
      showsOneTable(format, options.table !== undefined) ||
      reportFor(format.audience).tail().findings === null,
  );
  // Where there is room for more than a table, one more says what is counted twice.
  const roomless = places.every(({ format }) => format.holds === 'one-table');
  const { totals, leftOut } = counting;
  await remark(run, analysis, { totals, leftOut, repeated: roomless ? repeated : [] }, unsaid);
  return verdict(analysis, failOn);
}

/** Reads and counts all projects. @returns those that are counted more than once */
export async function count(analysis: Analysis, counting: Counting): Promise<ReportContext['repeated']> {
  const repeated = new RepeatedProjects();
  const hasSeveralFiles = analysis.ledger.sheets.length > 1;
  await analysis.read((projects) => {
    const places = counting.see(projects);
    if (hasSeveralFiles) for (const index of places) repeated.see(projects.recordAt(index));
    const again = analysis.repeats();
    if (again.length === 0) return;
    // Both are in order.
    let place = 0;
    for (const index of again) {
      while ((places[place] ?? index) < index) place += 1;
      if (places[place] === index) repeated.seeAgain(projects.recordAt(index));
    }
  });
  return repeated.found;
}

/**
 * Says on standard error what the output does not: that nothing met the filter, and, where the output has no room for it
 * (`unsaid`), that figures lack something.
 */
export async function remark(
  run: Run,
  { findings }: Analysis,
  {
    totals,
    leftOut,
    repeated = [],
  }: {
    readonly totals: Pick<Tally, 'projects'>;
    readonly leftOut: Scope['leftOut'];
    readonly repeated?: ReportContext['repeated'];
  },
  unsaid: boolean,
): Promise<void> {
  const { options, world, tongue } = run;
  const lines: Text[] = [];
  const filter = filterText(options).join(' ');
  if (totals.projects === 0 && filter !== '') {
    lines.push({ zh: `没有符合条件的项目：${filter}`, en: `no project meets ${filter}` });
  }
  const errors = findings.count('error');
  if (unsaid && errors > 0) {
    lines.push({
      zh: `台账有${errors}处错误，数字可能不全；用 zhaoshang check 查看`,
      en: `the ledger has ${errors} ${errors === 1 ? 'error' : 'errors'}, so figures may lack something; see zhaoshang check`,
    });
  }
  const left = unsaid ? leftOut.reduce((sum, { projects }) => sum + projects, 0) : 0;
  if (left > 0) {
    const reasons = leftOut.map(({ reason }) => LEFT_OUT_REASONS[reason]);
    lines.push({
      zh: `未计入${left}个项目（${reasons.map(({ zh }) => zh).join('；')}）；用 zhaoshang list --not-counted 加同样的文件和条件查看`,
      en: `not counted: ${left} (${reasons.map(({ en }) => en).join('; ')}); see zhaoshang list --not-counted with the same files and filters`,
    });
  }
  const twice = unsaid ? repeatedInAll(repeated).projects : 0;
  if (twice > 0) {
    lines.push({
      zh: `有${twice}行是前面已有的项目，重复计入；用 zhaoshang report 查看`,
      en: `counted again: ${counted(twice, 'row')} of projects that stand further up or in another file; see zhaoshang report`,
    });
  }
  if (lines.length > 0) {
    const name = 'zhaoshang: ';
    await writeText(
      world.stderr,
      lines.map((line) => `${name}${visibleLine(line[tongue.language])}\n`).join(''),
    );
  }
}

/** The exit code that the findings call for; the same in every format. */
export function verdict({ findings }: Analysis, failOn: ReturnType<typeof failOnOption>): number {
  return failOn !== null && findings.reaches(failOn) ? EXIT.findings : EXIT.done;
}

/** What a report needs beside its figures, once all is read. */
export function reportContext(analysis: Analysis, audience: Audience, options: AnyOptions): ReportContext {
  const { findings, city, counties, measures } = analysis;
  const { day, from } = analysis.asOf();
  return {
    city,
    asOf: day,
    asOfFrom: from,
    filter: filterText(options),
    sources: analysis.sources(),
    findings: {
      errors: findings.count('error'),
      warnings: findings.count('warning'),
      notes: findings.count('note'),
      items: audience === 'people' ? findings.heaviest(MOST_FOR_PEOPLE) : findings.kept(),
    },
    repeated: [],
    measures,
    counties,
  };
}

function placesOption(option: string, value: string | undefined): number | null {
  return value === undefined ? null : wholeNumber(option, value, 1, 1_000_000);
}

function rankingRequest(options: AnyOptions, measures: readonly Measure[]): RankingRequest {
  const by = measureOption('--by', options.by ?? 'investment', measures);
  const usual = by.better === 'high' ? 'descending' : 'ascending';
  return {
    by,
    order: options.order === undefined ? usual : oneOf('--order', options.order, ['ascending', 'descending']),
    ties:
      options.ties === undefined
        ? 'competition'
        : oneOf('--ties', options.ties, ['competition', 'dense', 'sequential']),
    top: placesOption('--top', options.top),
    bottom: placesOption('--bottom', options.bottom),
  };
}

/** The measure of a name in kebab-case or camelCase, or its Chinese label. @throws Failure */
export function measureOption(option: string, name: string, measures: readonly Measure[]): Measure {
  const found = measures.find(
    ({ key, label }) => key === name || optionName(key) === name || label.zh === name,
  );
  if (found !== undefined) return found;
  throw unknownName(option, name, measures);
}

/** The grouping of a name in kebab-case or camelCase, or its Chinese label. @throws Failure */
export function groupingOption(option: string, name: string): Grouping {
  const found = GROUPINGS.find(
    ({ key, label }) => key === name || optionName(key) === name || label.zh === name,
  );
  if (found !== undefined) return found;
  throw unknownName(option, name, GROUPINGS);
}
