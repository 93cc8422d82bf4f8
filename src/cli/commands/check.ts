import { promises } from 'node:fs';
import { isoDay } from '../../domain/day.ts';
import { SEVERITIES, type DescribedFinding, type Finding, type Severity } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';
import type { Format } from '../../render/render.ts';
import { checkReport, findingsTable, type CheckParts } from '../../reports/check-report.ts';
import type { Report } from '../../reports/report.ts';
import { Baseline, baselineOf } from '../../rules/baseline.ts';
import { chooseRules, UnknownRule } from '../../rules/choose-rules.ts';
import { analyse, type Analysis } from '../analyse.ts';
import { checkDestinations, CHECK_FORMATS, deliver, destinations, renderStyle } from '../deliver.ts';
import { readFailure } from '../file-failure.ts';
import type { AnyOptions } from '../options.ts';
import { dayOption, failOnOption, oneOf, unknownRule, wholeNumber, wrongValue } from '../read-options.ts';
import { RejectedRows, rejectFiles } from '../rejects.ts';
import { languageFor, reportContext, verdict, type Run } from '../run-report.ts';
import type { World } from '../world.ts';
import { writeFiles } from '../write-files.ts';

/** How many findings of one rule are listed to people. */
const MOST_FOR_PEOPLE = 20;

/** `zhaoshang check`: all findings, where they stand and how to mend them. @returns the exit code */
export async function check(run: Run): Promise<number> {
  const { options, world } = run;
  const places = destinations(options, CHECK_FORMATS);
  const failOn = failOnOption(options.failOn);
  const most = mostOption(
    options,
    places.map(({ format }) => format),
  );
  const rejected = new RejectedRows();
  const baseline = await baselineOption(options, world);
  const all: DescribedFinding[] = [];
  const see = (each: DescribedFinding): void => {
    if (options.rejects !== undefined) rejected.add(each);
    if (options.writeBaseline !== undefined) all.push(each);
  };
  const analysis = await analyse({
    ...run,
    digest: places.some(({ format }) => format === 'json'),
    ...(options.against === undefined ? {} : { against: options.against }),
    collect: (settings) => ({
      severities: rulesOption(options, settings.severities),
      most,
      ...(baseline === null ? {} : { accepts: (each: Finding) => baseline.accepts(each) }),
      // Whoever looks at every finding has all of them put into words.
      ...(options.rejects === undefined && options.writeBaseline === undefined ? {} : { see }),
    }),
  });
  const language = languageFor(run, analysis);
  const style = renderStyle(options, analysis.settings, language, world);
  await checkDestinations(places, analysis.inputs);
  await analysis.read(() => undefined);
  if (options.rejects !== undefined) {
    const byCounty =
      options.splitBy !== undefined && oneOf('--split-by', options.splitBy, ['county']) === 'county';
    await writeFiles(
      await rejectFiles(options.rejects, byCounty, analysis.ledger.sheets, rejected, style),
      analysis.inputs,
    );
  }
  if (options.writeBaseline !== undefined)
    await writeBaseline(options.writeBaseline, all, language, analysis.inputs);
  const remarks = baseline === null ? [] : remarksOn(baseline);
  const parts = { findings: options.statistics !== true, counts: options.quiet !== true };
  await deliver(
    places,
    (format) => reportFor(format, analysis, parts, remarks, language),
    style,
    analysis.inputs,
    world,
  );
  return verdict(analysis, failOn);
}

function reportFor(
  format: Format,
  analysis: Analysis,
  parts: CheckParts,
  remarks: readonly Text[],
  language: 'zh' | 'en',
): Report {
  const { findings } = analysis;
  const context = reportContext(analysis, format, {});
  const items = findings.kept();
  const result = {
    byCode: findings.byCode,
    byCounty: findings.byCounty,
    accepted: findings.accepted,
    remarks,
  };
  const report = checkReport({ ...context, findings: { ...context.findings, items } }, result, parts);
  if (format !== 'csv') return report;
  return {
    ...report,
    sections: [findingsTable(items, language), ...report.sections.filter(({ kind }) => kind === 'table')],
  };
}

function mostOption({ max }: AnyOptions, formats: readonly Format[]): number {
  if (max !== undefined) return wholeNumber('--max', max, 0, 1_000_000_000) || Number.POSITIVE_INFINITY;
  return formats.every((format) => format === 'terminal' || format === 'markdown')
    ? MOST_FOR_PEOPLE
    : Number.POSITIVE_INFINITY;
}

function words(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(/[,，]/)).map((word) => word.trim());
}

function rulesOption(
  options: AnyOptions,
  settings: ReadonlyMap<string, Severity | 'off'>,
): ReadonlyMap<string, Severity | 'off'> {
  try {
    const severities = words(options.severity).map((text) => {
      const [word = '', severity] = text.split('=');
      if (severity === undefined)
        throw wrongValue('--severity', text, {
          zh: '规则=级别，例如 P010=error',
          en: 'a rule and a severity such as P010=error',
        });
      return [word, oneOf('--severity', severity, [...SEVERITIES, 'off'])] as const;
    });
    return chooseRules(
      { select: words(options.select), ignore: words(options.ignore), severities },
      settings,
    );
  } catch (error) {
    throw error instanceof UnknownRule ? unknownRule(error) : error;
  }
}

async function baselineOption({ baseline, asOf }: AnyOptions, world: World): Promise<Baseline | null> {
  if (baseline === undefined) return null;
  const text = await promises.readFile(baseline, 'utf8').catch((error: unknown) => {
    throw readFailure(baseline, error);
  });
  const { parseBaseline } = await import('../../settings/parse-baseline.ts');
  return new Baseline(
    parseBaseline(text, baseline),
    asOf === undefined ? world.today() : dayOption('--as-of', asOf),
  );
}

async function writeBaseline(
  path: string,
  findings: readonly DescribedFinding[],
  language: 'zh' | 'en',
  inputs: readonly string[],
): Promise<void> {
  const { baselineText } = await import('../../settings/parse-baseline.ts');
  const reason = language === 'zh' ? '待说明' : 'to be explained';
  const worth = findings.filter(({ severity }) => severity !== 'note');
  await writeFiles([{ path, content: baselineText(baselineOf(worth, reason)) }], inputs);
}

function name({ rule, project, county }: Baseline['expired'][number]): string {
  return [rule, county, project].filter((part) => part !== null).join(' ');
}

function remarksOn(baseline: Baseline): readonly Text[] {
  return [
    ...baseline.expired.map((entry) => ({
      zh: `基线已到期（${entry.until === null ? '' : isoDay(entry.until)}）：${name(entry)}`,
      en: `the baseline entry has ended (${entry.until === null ? '' : isoDay(entry.until)}): ${name(entry)}`,
    })),
    ...baseline.unused.map((entry) => ({
      zh: `基线中不再需要：${name(entry)}`,
      en: `the baseline entry is no longer needed: ${name(entry)}`,
    })),
  ];
}
