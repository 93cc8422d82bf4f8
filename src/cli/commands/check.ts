import { SEVERITIES, type Severity } from '../../findings/severity.ts';
import type { JudgedFinding, Finding } from '../../findings/finding.ts';
import type { Text } from '../../domain/text.ts';
import { visibleLine } from '../../domain/visible.ts';
import { FORMAT_NAMES } from '../../render/formats.ts';
import { checkReport } from '../../reports/check-report.ts';
import type { Audience, Report } from '../../reports/report.ts';
import { baselineOf } from '../../rules/baseline.ts';
import { chooseRules, UnknownRule } from '../../rules/choose-rules.ts';
import { ownKinds } from '../../rules/own-checks.ts';
import type { Settings } from '../../settings/settings.ts';
import { analyse, type Analysis } from '../analyse.ts';
import { readBaseline, remarksOn } from '../baseline-file.ts';
import {
  checkDestinations,
  deliver,
  destinations,
  needDigests,
  renderStyle,
  type Destination,
} from '../deliver.ts';
import { notARuleWithSeverity } from '../failures-options.ts';
import { quietStatistics, splitWithoutRejects, unknownRule } from '../failures-usage.ts';
import type { AnyOptions } from '../options.ts';
import { failOnOption, oneOf, wholeNumber } from '../read-options.ts';
import { RejectedRows, rejectFiles } from '../rejects.ts';
import { reportContext, verdict, type Run } from '../run-report.ts';
import { writeText } from '../streams.ts';
import { writeFiles } from '../write-files.ts';

/** How many findings of one rule are listed to people. */
const MOST_FOR_PEOPLE = 20;

/** The reason of a new entry of a baseline, which somebody has still to write. */
const TO_BE_EXPLAINED: Text = { zh: '待说明', en: 'to be explained' };

/** `zhaoshang check`: all findings, where they stand and how to mend them. @returns the exit code */
export async function check(run: Run): Promise<number> {
  const { options, world } = run;
  const places = destinations(options, FORMAT_NAMES);
  const failOn = failOnOption(options.failOn);
  const most = mostOption(options, places);
  if (options.quiet === true && options.statistics === true) throw quietStatistics();
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
    digest: needDigests(places),
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
    (audience) => reportFor(audience, analysis, options, baseline !== null, language),
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
  audience: Audience,
  analysis: Analysis,
  { statistics, quiet }: AnyOptions,
  withBaseline: boolean,
  language: 'zh' | 'en',
): Report {
  const { findings } = analysis;
  const context = reportContext(analysis, audience, {});
  const items = findings.kept();
  const result = {
    byCode: findings.byCode,
    byCounty: findings.byCounty,
    accepted: withBaseline ? findings.accepted : null,
  };
  return checkReport({ ...context, findings: { ...context.findings, items } }, result, {
    findings: statistics !== true,
    counts: quiet !== true,
    audience,
    language,
  });
}

function mostOption({ max }: AnyOptions, places: readonly Destination[]): number {
  if (max !== undefined) return wholeNumber('--max', max, 0, 1_000_000_000) || Number.POSITIVE_INFINITY;
  return places.every(({ format }) => format.audience === 'people')
    ? MOST_FOR_PEOPLE
    : Number.POSITIVE_INFINITY;
}

/** Whether the rejected rows go into one file for each county. @throws Failure where no rows are rejected */
function splitOption({ splitBy, rejects }: AnyOptions): boolean {
  if (splitBy === undefined) return false;
  oneOf('--split-by', splitBy, ['county']);
  if (rejects !== undefined) return true;
  throw splitWithoutRejects();
}

function words(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(/[,，]/)).map((word) => word.trim());
}

function rulesOption(options: AnyOptions, settings: Settings): ReadonlyMap<string, Severity | 'off'> {
  try {
    const severities = words(options.severity).map((text) => {
      const [word = '', severity] = text.split('=');
      if (severity === undefined) throw notARuleWithSeverity('--severity', text);
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
