import type { JudgedFinding } from '../../findings/finding.ts';
import type { Severity } from '../../findings/severity.ts';
import type { Language, Text } from '../../domain/text.ts';
import { visibleLine } from '../../domain/visible.ts';
import { FORMAT_NAMES } from '../../render/formats.ts';
import { checkReport } from '../../reports/check-report.ts';
import type { Audience, Report } from '../../reports/report.ts';
import { baselineOf } from '../../rules/baseline.ts';
import { chooseRules } from '../../rules/choose-rules.ts';
import { ownKinds } from '../../rules/own-checks.ts';
import type { OpenRun } from '../../run/open-run.ts';
import { readAll, type Outcome } from '../../run/read-run.ts';
import { reportContext } from '../../run/report-context.ts';
import type { Settings } from '../../settings/settings.ts';
import { readBaseline, remarksOn } from '../baseline-file.ts';
import { command } from '../command.ts';
import { checkDestinations, deliver, destinationsOf, renderStyle, type Destination } from '../deliver.ts';
import { quietStatistics, splitWithoutRejects } from '../failures-usage.ts';
import { openLedgers } from '../open-ledgers.ts';
import type { ValuesOf } from '../option.ts';
import { CHECK_OPTIONS } from '../options/check-options.ts';
import { findingOutputOptions } from '../options/output-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { RejectedRows, rejectFiles } from '../rejects.ts';
import { exitCode } from '../run-report.ts';
import { writeText } from '../streams.ts';
import { writeFiles } from '../write-files.ts';

/** How many findings of one rule are listed to people. */
const MOST_FOR_PEOPLE = 20;

/** The reason of a new entry of a baseline, which somebody has still to write. */
const TO_BE_EXPLAINED: Text = { zh: '待说明', en: 'to be explained' };

type CheckValues = ValuesOf<typeof CHECK_OPTIONS>;

/** `zhaoshang check`: all findings, where they stand and how to mend them. */
export const check = command({
  name: 'check',
  text: {
    zh: '核对台账：列出全部问题、位置和改法',
    en: 'all findings, where they stand and how to mend them',
  },
  options: [...CHECK_OPTIONS, ...READING_OPTIONS, ...findingOutputOptions('rule', 'county')],
  async action(call, options) {
    const { world, settings } = call;
    const { rejects, splitBy, writeBaseline, against } = options;
    const destinations = destinationsOf(options, FORMAT_NAMES);
    if (options.quiet && options.statistics) throw quietStatistics();
    if (splitBy !== null && rejects === null) throw splitWithoutRejects();
    const rejected = new RejectedRows();
    const known = await readBaseline(options.baseline, writeBaseline);
    const baseline = known?.baseline ?? null;
    const all: JudgedFinding[] = [];
    const see = (each: JudgedFinding): void => {
      if (rejects !== null) rejected.add(each);
      if (writeBaseline !== null && baseline?.has(each) !== true) all.push(each);
    };
    const { open, inputs } = await openLedgers(call, options, {
      destinations,
      against,
      request: {
        needsLedger: against !== null,
        findings: {
          severities: severitiesOf(options, settings),
          most: mostOf(options.max, destinations),
          baseline,
          // Whoever looks at every finding has all of them put into words.
          see: rejects === null && writeBaseline === null ? null : see,
        },
      },
    });
    const language = call.language.current;
    const style = renderStyle(options, settings, language, world);
    await checkDestinations(destinations, inputs);
    const outcome = await readAll(open);
    if (rejects !== null) {
      await writeFiles(await rejectFiles(rejects, splitBy !== null, open, rejected, style), inputs);
    }
    const added = baselineOf(
      all.filter(({ severity }) => severity !== 'note'),
      TO_BE_EXPLAINED[language],
    );
    if (writeBaseline !== null) {
      const { baselineText, extendedBaselineText } = await import('../../settings/parse-baseline.ts');
      const content = known === null ? baselineText(added) : extendedBaselineText(known.text, added);
      await writeFiles([{ path: writeBaseline, content }], inputs);
    }
    await deliver(
      destinations,
      (audience) => reportFor(audience, { open, outcome, options, language }),
      style,
      inputs,
      world,
    );
    if (known !== null) {
      const count = writeBaseline === null ? null : added.length;
      const remarks = remarksOn(known.baseline, outcome.reportDay, count).map(({ zh, en }) =>
        language === 'zh' ? `${known.path}：${zh}` : `${known.path}: ${en}`,
      );
      await writeText(world.stderr, remarks.map((text) => `zhaoshang: ${visibleLine(text)}\n`).join(''));
    }
    return exitCode(outcome);
  },
});

function reportFor(
  audience: Audience,
  {
    open,
    outcome,
    options: { statistics, quiet, baseline },
    language,
  }: {
    readonly open: OpenRun;
    readonly outcome: Outcome;
    readonly options: CheckValues;
    readonly language: Language;
  },
): Report {
  const { findings } = outcome;
  const context = reportContext(open, outcome, audience);
  const items = findings.kept();
  const result = {
    byCode: findings.byCode,
    byCounty: findings.byCounty,
    accepted: baseline === null ? null : findings.accepted,
  };
  return checkReport({ ...context, findings: { ...context.findings, items } }, result, {
    findings: !statistics,
    counts: !quiet,
    audience,
    language,
  });
}

/** How many findings of a rule are listed; 0 asks for all. */
function mostOf(max: number | null, destinations: readonly Destination[]): number {
  if (max !== null) return max === 0 ? Number.POSITIVE_INFINITY : max;
  return destinations.every(({ format }) => format.audience === 'people')
    ? MOST_FOR_PEOPLE
    : Number.POSITIVE_INFINITY;
}

/** @throws UnknownRule */
function severitiesOf(
  { select, ignore, severity }: CheckValues,
  settings: Settings,
): ReadonlyMap<string, Severity | 'off'> {
  return chooseRules(
    { select: select.flat(), ignore: ignore.flat(), severities: severity.flat() },
    settings.severities,
    ownKinds(settings.checks),
  );
}
