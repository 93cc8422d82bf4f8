import { Failure } from '../../domain/failure.ts';
import { SEVERITIES, type Severity } from '../../findings/severity.ts';
import type { JudgedFinding, Finding } from '../../findings/finding.ts';
import type { Text } from '../../domain/text.ts';
import { visibleLine } from '../../domain/visible.ts';
import type { Format } from '../../render/render.ts';
import { checkReport, findingsTable, type CheckParts } from '../../reports/check-report.ts';
import type { Report } from '../../reports/report.ts';
import { baselineOf } from '../../rules/baseline.ts';
import { chooseRules, UnknownRule } from '../../rules/choose-rules.ts';
import { ownKinds } from '../../rules/own-checks.ts';
import type { Settings } from '../../settings/settings.ts';
import { analyse, type Analysis } from '../analyse.ts';
import { readBaseline, remarksOn } from '../baseline-file.ts';
import { checkDestinations, CHECK_FORMATS, deliver, destinations, renderStyle } from '../deliver.ts';
import type { AnyOptions } from '../options.ts';
import { failOnOption, oneOf, unknownRule, wholeNumber, wrongValue } from '../read-options.ts';
import { RejectedRows, rejectFiles } from '../rejects.ts';
import { isForPeople, reportContext, verdict, type Run } from '../run-report.ts';
import { writeText } from '../streams.ts';
import { writeFiles } from '../write-files.ts';

/** How many findings of one rule are listed to people. */
const MOST_FOR_PEOPLE = 20;

/** The reason of a new entry of a baseline, which somebody has still to write. */
const TO_BE_EXPLAINED: Text = { zh: '待说明', en: 'to be explained' };

/** `zhaoshang check`: all findings, where they stand and how to mend them. @returns the exit code */
export async function check(run: Run): Promise<number> {
  const { options, world } = run;
  const places = destinations(options, CHECK_FORMATS);
  const failOn = failOnOption(options.failOn);
  const most = mostOption(
    options,
    places.map(({ format }) => format),
  );
  if (options.quiet === true && options.statistics === true) throw nothingToSay();
  const byCounty = splitOption(options);
  const rejected = new RejectedRows();
  const known = await readBaseline(options);
  const baseline = known?.baseline ?? null;
  const all: JudgedFinding[] = [];
  const see = (each: JudgedFinding): void => {
    if (options.rejects !== undefined) rejected.add(each);
    if (options.writeBaseline !== undefined && baseline?.has(each) !== true) all.push(each);
  };
  const analysis = await analyse({
    ...run,
    digest: places.some(({ format }) => format === 'json'),
    ...(options.against === undefined ? {} : { against: options.against }),
    collect: (settings) => ({
      severities: rulesOption(options, settings),
      most,
      ...(baseline === null ? {} : { accepts: (each: Finding) => baseline.accepts(each) }),
      // Whoever looks at every finding has all of them put into words.
      ...(options.rejects === undefined && options.writeBaseline === undefined ? {} : { see }),
    }),
  });
  const { language } = run.tongue;
  const style = renderStyle(options, analysis.settings, language, world);
  await checkDestinations(places, analysis.inputs);
  await analysis.read(() => undefined);
  baseline?.judgeBy(analysis.asOf().day);
  analysis.findings.settle();
  if (options.rejects !== undefined) {
    await writeFiles(
      await rejectFiles(options.rejects, byCounty, analysis, rejected, style),
      analysis.inputs,
    );
  }
  const added = baselineOf(
    all.filter(({ severity }) => severity !== 'note'),
    TO_BE_EXPLAINED[language],
  );
  if (options.writeBaseline !== undefined) {
    const { baselineText, extendedBaselineText } = await import('../../settings/parse-baseline.ts');
    const content = known === null ? baselineText(added) : extendedBaselineText(known.text, added);
    await writeFiles([{ path: options.writeBaseline, content }], analysis.inputs);
  }
  await deliver(
    places,
    (format) => reportFor(format, analysis, options, baseline !== null, language),
    style,
    analysis.inputs,
    world,
  );
  if (baseline !== null) {
    const count = options.writeBaseline === undefined ? null : added.length;
    const remarks = remarksOn(baseline, analysis.asOf().day, count).map(({ zh, en }) =>
      language === 'zh' ? `${options.baseline}：${zh}` : `${options.baseline}: ${en}`,
    );
    await writeText(world.stderr, remarks.map((text) => `zhaoshang: ${visibleLine(text)}\n`).join(''));
  }
  return verdict(analysis, failOn);
}

function reportFor(
  format: Format,
  analysis: Analysis,
  { statistics, quiet }: AnyOptions,
  withBaseline: boolean,
  language: 'zh' | 'en',
): Report {
  const { findings } = analysis;
  const context = reportContext(analysis, format, {});
  const items = findings.kept();
  const result = {
    byCode: findings.byCode,
    byCounty: findings.byCounty,
    accepted: withBaseline ? findings.accepted : null,
  };
  const parts: CheckParts = {
    findings: statistics !== true,
    counts: quiet !== true,
    forPeople: isForPeople(format),
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

function nothingToSay(): Failure {
  return new Failure(
    'usage',
    {
      zh: '--quiet 只列问题，--statistics 只列统计，不能同用',
      en: '--quiet lists findings only and --statistics counts only, so together they leave nothing',
    },
    { zh: '只用其中一个；都不用则问题和统计都列', en: 'use one of them, or none for both parts' },
  );
}

/** Whether the rejected rows go into one file for each county. @throws Failure where no rows are rejected */
function splitOption({ splitBy, rejects }: AnyOptions): boolean {
  if (splitBy === undefined) return false;
  oneOf('--split-by', splitBy, ['county']);
  if (rejects !== undefined) return true;
  throw new Failure(
    'usage',
    { zh: '--split-by 须与 --rejects 同用', en: '--split-by needs --rejects' },
    {
      zh: '写明退回的文件：--rejects 退回.csv --split-by county',
      en: 'name the file of the rows to send back: --rejects rejects.csv --split-by county',
    },
  );
}

function words(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(/[,，]/)).map((word) => word.trim());
}

function rulesOption(options: AnyOptions, settings: Settings): ReadonlyMap<string, Severity | 'off'> {
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
      settings.severities,
      ownKinds(settings.checks),
    );
  } catch (error) {
    throw error instanceof UnknownRule ? unknownRule(error) : error;
  }
}
