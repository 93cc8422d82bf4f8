import { percentText } from '../../domain/rate.ts';
import { quotientText } from '../../domain/decimal.ts';
import { summaryReport } from '../../reports/summary-report.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Tally } from '../../measures/tally.ts';
import type { RenderStyle } from '../../render/render-style.ts';
import { countProjects } from '../../run/count-projects.ts';
import { remarksOn } from '../../run/remarks.ts';
import { command, type Call } from '../command.ts';
import { renderStyle } from '../deliver.ts';
import { onlyTheNumber } from '../failures-usage.ts';
import { MEASURE_NAMES } from '../help-texts.ts';
import { openLedgers } from '../open-ledgers.ts';
import { option } from '../option.ts';
import { FILTER_OPTIONS, selectionOf } from '../options/filter-options.ts';
import { FIGURE_OPTIONS, outputOptions } from '../options/output-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { named, readText } from '../read-words.ts';
import { exitCode, runReport, sayRemarks, type CountingValues } from '../run-report.ts';
import { writeOut } from '../streams.ts';

/** `zhaoshang summary`: the paragraph for pasting, or one number for a script. */
export const summary = command({
  name: 'summary',
  text: { zh: '一段可直接粘贴的文字，或一个数', en: 'one paragraph for pasting, or one number' },
  options: [
    option({
      flags: '--measure <measure>',
      text: {
        zh: '只输出这个指标的数，例如 start-rate；金额未指定单位时以元计',
        en: 'print only the number of this measure, such as start-rate; amounts in yuan unless told',
      },
      read: readText,
    }),
    ...READING_OPTIONS,
    ...FILTER_OPTIONS,
    ...outputOptions('totals'),
    ...FIGURE_OPTIONS,
  ],
  lists: [MEASURE_NAMES],
  action(call, options) {
    if (options.measure !== null) return oneNumber(call, options, options.measure);
    return runReport(
      call,
      options,
      [],
      () =>
        ({ counting }, context, audience) =>
          summaryReport(counting, context, audience),
    );
  },
});

/** Prints one measure: yuan or the unit asked for, percent without a sign, a bare count; an empty line for no value. */
async function oneNumber(call: Call, options: CountingValues, name: string): Promise<number> {
  const { world, language, settings } = call;
  if (options.output.length > 0 || options.format !== null) throw onlyTheNumber();
  const { open } = await openLedgers(call, options, { destinations: [] });
  const measure = named('--measure', name, open.measures);
  const style = renderStyle(options, settings, language.current, world);
  const selection = selectionOf(options, open);
  const counted = await countProjects(open, selection, []);
  const { counting, repeated } = counted;
  const { totals, leftOut } = counting;
  await writeOut(world.stdout, `${bareNumber(measure, totals, style, options.outputUnit !== null)}\n`);
  await sayRemarks(
    call,
    remarksOn(counted, selection, { projects: totals.projects, leftOut, repeated }, true),
  );
  return exitCode(counted);
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
