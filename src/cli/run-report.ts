import type { Language, Text } from '../domain/text.ts';
import { nearest } from '../domain/nearest.ts';
import { optionName } from '../domain/condition.ts';
import { GROUPINGS, type Grouping } from '../measures/grouping.ts';
import type { Measure } from '../measures/measure.ts';
import type { Format } from '../render/render.ts';
import type { RankingRequest, ReportContext } from '../reports/context.ts';
import { Counting } from '../reports/counting.ts';
import type { Report } from '../reports/report.ts';
import { analyse, type Analysis } from './analyse.ts';
import { checkDestinations, deliver, destinations, renderStyle } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import type { AnyOptions } from './options.ts';
import { failOnOption, filterOption, oneOf, wholeNumber, wrongValue } from './read-options.ts';
import type { Profile } from './profile.ts';
import type { World } from './world.ts';

/** How many findings are listed to people under a report; `check` lists them all. */
const MOST_FOR_PEOPLE = 10;

/** A command at work. */
export interface Run {
  readonly paths: readonly string[];
  readonly options: AnyOptions;
  readonly world: World;
  /** The language that the user or the environment asks for; null when settings may decide. */
  readonly language: Language | null;
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
  build: (counted: Counted, context: ReportContext, format: Format) => Report,
): Promise<number> {
  const { options, world } = run;
  const places = destinations(options);
  const failOn = failOnOption(options.failOn);
  const divided = groupings(options);
  const digest = places.some(({ format }) => format === 'json');
  const analysis = await analyse({ ...run, digest });
  const request = rankingRequest(options, analysis.measures);
  const style = renderStyle(options, analysis.settings, languageFor(run, analysis), world);
  const filter = filterOption(options, analysis.countyName);
  await checkDestinations(places, analysis.inputs);
  const counting = new Counting(filter, analysis.definitions, divided);
  await analysis.read((project) => counting.see(project));
  const reportFor = (format: Format): Report =>
    build({ analysis, counting, request }, reportContext(analysis, format), format);
  await deliver(places, reportFor, style, analysis.inputs, world);
  return verdict(analysis, failOn);
}

/** The exit code that the findings call for; the same in every format. */
export function verdict({ findings }: Analysis, failOn: ReturnType<typeof failOnOption>): number {
  return failOn !== null && findings.reaches(failOn) ? EXIT.findings : EXIT.done;
}

/** The language of the output: the option or the settings before the environment. */
export function languageFor({ language, options }: Run, { settings }: Analysis): Language {
  if (options.lang !== undefined) return language ?? 'en';
  return settings.language ?? language ?? 'en';
}

/** What a report needs beside its figures, once all is read. */
export function reportContext(analysis: Analysis, format: Format): ReportContext {
  const { findings, city, counties, measures } = analysis;
  const { day, from } = analysis.asOf();
  const forPeople = format === 'terminal' || format === 'markdown';
  return {
    city,
    asOf: day,
    asOfFrom: from,
    sources: analysis.sources(),
    findings: {
      errors: findings.count('error'),
      warnings: findings.count('warning'),
      notes: findings.count('note'),
      items: forPeople ? findings.heaviest(MOST_FOR_PEOPLE) : findings.kept(),
    },
    measures,
    counties,
  };
}

function rankingRequest(options: AnyOptions, measures: readonly Measure[]): RankingRequest {
  const by = measureOption('--by', options.by ?? 'investment', measures);
  const usual = by.better === 'high' ? 'descending' : 'ascending';
  const number = (option: string, value: string | undefined): number | null =>
    value === undefined ? null : wholeNumber(option, value, 0, 1_000_000);
  return {
    by,
    order: options.order === undefined ? usual : oneOf('--order', options.order, ['ascending', 'descending']),
    ties:
      options.ties === undefined
        ? 'competition'
        : oneOf('--ties', options.ties, ['competition', 'dense', 'sequential']),
    top: number('--top', options.top),
    bottom: number('--bottom', options.bottom),
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

function unknownName(
  option: string,
  name: string,
  known: readonly { readonly key: string; readonly label: Text }[],
): Error {
  const names = known.map(({ key }) => optionName(key));
  const labelled = known.map(({ key, label }) => `${label.zh}（${optionName(key)}）`);
  const near = nearest(name, [...names, ...known.map(({ label }) => label.zh)]);
  const did =
    near === null ? { zh: '', en: '' } : { zh: `；是否指 ${near}？`, en: ` (did you mean ${near}?)` };
  return wrongValue(option, name, {
    zh: `${labelled.join('、')}${did.zh}`,
    en: `${names.join(', ')}${did.en}`,
  });
}
