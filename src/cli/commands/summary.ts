import { percentText } from '../../domain/rate.ts';
import { quotientText } from '../../domain/decimal.ts';
import { summaryReport } from '../../reports/summary-report.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Tally } from '../../measures/tally.ts';
import { Counting } from '../../reports/counting.ts';
import type { RenderStyle } from '../../render/render-style.ts';
import { analyse } from '../analyse.ts';
import { renderStyle } from '../deliver.ts';
import { onlyTheNumber } from '../failures-usage.ts';
import { failOnOption, filterOption } from '../read-options.ts';
import { count, measureOption, runReport, verdict, type Run, remark } from '../run-report.ts';
import { writeOut } from '../streams.ts';

/** `zhaoshang summary`: the paragraph for pasting, or one number for a script. @returns the exit code */
export function summary(run: Run): Promise<number> {
  if (run.options.measure !== undefined) return oneNumber(run, run.options.measure);
  return runReport(
    run,
    () => [],
    ({ counting }, context, audience) => summaryReport(counting, context, audience),
  );
}

/** Prints one measure: yuan or the unit asked for, percent without a sign, a bare count; an empty line for no value. */
async function oneNumber(run: Run, name: string): Promise<number> {
  const { options, world } = run;
  const failOn = failOnOption(options.failOn);
  if (options.output !== undefined || options.format !== undefined) throw onlyTheNumber();
  const analysis = await analyse({ ...run, digest: false });
  const measure = measureOption('--measure', name, analysis.measures);
  const style = renderStyle(options, analysis.settings, run.tongue.language, world);
  const counting = new Counting(filterOption(options, analysis), analysis.definitions, []);
  const repeated = await count(analysis, counting);
  await writeOut(
    world.stdout,
    `${bareNumber(measure, counting.totals, style, options.outputUnit !== undefined)}\n`,
  );
  const { totals, leftOut } = counting;
  await remark(run, analysis, { totals, leftOut, repeated }, true);
  return verdict(analysis, failOn);
}

function bareNumber(measure: Measure, tally: Tally, style: RenderStyle, unitAsked: boolean): string {
  const value = measure.of(tally);
  const factor = unitAsked ? style.unit.factor : 1;
  const exact = { ...style.decimal, digits: style.digitsAsked && unitAsked ? style.decimal.digits : null };
  const amountText = (amount: number): string => quotientText(amount, factor, exact);
  if (value === null) return '';
  if (typeof value === 'number') {
    return measure.kind === 'amount' ? amountText(value) : String(value);
  }
  if ('denominator' in value) return percentText(value, style.decimal);
  if ('sum' in value) return quotientText(value.sum, value.count * factor, style.decimal);
  return value.amount === null ? '' : amountText(value.amount);
}
