import { dayText } from '../domain/day.ts';
import type { Rate } from '../domain/rate.ts';
import type { Language } from '../domain/text.ts';
import { visibleLine } from '../domain/visible.ts';
import type { Amount } from '../domain/amount.ts';
import type { Headline, Total } from '../reports/report.ts';
import type { RenderStyle } from './render-style.ts';
import { amountIn, percent } from './value-text.ts';
import { counted } from './words.ts';

/** The paragraph that a report opens with, worded as the offices publish it. Figures lose the zeros at their end. */
export function headlineText(headline: Headline, style: RenderStyle): string {
  const only = (headline.filter ?? []).map(visibleLine).join(' ');
  if (style.language === 'zh')
    return `${inChinese(headline, style)}${only === '' ? '' : `（仅统计 ${only}）`}`;
  return `${inEnglish(headline, style)}${only === '' ? '' : ` (Only ${only}.)`}`;
}

function inChinese(headline: Headline, style: RenderStyle): string {
  const { reportDay, city, projects, investment, started, startRate, output, tax, repeated, leaders } =
    headline;
  const { startUnknown, terminated } = headline;
  const ended = terminated === 0 ? '' : `（含已终止${terminated}个）`;
  const when = reportDay === null ? '' : `截至${dayText(reportDay, 'zh')}，`;
  const where = city === null ? '全市' : visibleLine(city);
  if (projects === 0)
    return `${when}${where}没有${isFiltered(headline) ? '符合筛选条件的' : ''}已签约重大重点项目。`;
  const sum = (total: Total) => (total.amount === null ? '没有可用数据' : money(total.amount, style));
  const sentences = [
    `${when}${where}已签约重大重点项目${projects}个${ended}，投资总额${sum(investment)}，${startInChinese(started, startRate, style)}。`,
    output.amount === null && tax.amount === null
      ? '预计年产值和年税收没有可用数据。'
      : `项目全部达产后，预计年产值${sum(output)}，年税收${sum(tax)}。`,
  ];
  const left = leftOut(headline, 'zh').map(({ count, name }) => `${count}个项目的${name}`);
  if (left.length > 0) sentences.push(`其中${left.join('、')}空白或无法读取，未计入。`);
  if (startUnknown > 0) sentences.push(`${startUnknown}个项目是否开工不明，按未开工计。`);
  if (repeated !== null)
    sentences.push(
      `注意：有${repeated.projects}行是前面已有的项目，投资总额因此重复计入${money(repeated.investment, style)}。`,
    );
  if (leaders.length > 0) sentences.push(`排名居前的是${leaderList(headline, style).join('、')}。`);
  return sentences.join('');
}

function isFiltered({ filter }: Headline): boolean {
  return (filter ?? []).length > 0;
}

function startInChinese(started: number | null, rate: Rate | null, style: RenderStyle): string {
  if (rate !== null) return `开工率${short(rate, style)}（${rate.numerator}/${rate.denominator}）`;
  return started === null ? '开工情况没有可用数据' : `已开工${started}个`;
}

function inEnglish(headline: Headline, style: RenderStyle): string {
  const { reportDay, projects, investment, started, startRate, repeated, leaders } = headline;
  const { startUnknown, terminated } = headline;
  const ended = terminated === 0 ? '' : ` (${terminated} of them terminated since)`;
  const signed = reportDay === null ? `${projects === 1 ? 'has' : 'have'} been signed` : 'had been signed';
  const from = reportDay === null ? '' : `As of ${dayText(reportDay, 'en')}, `;
  if (projects === 0) {
    if (isFiltered(headline))
      return `${from}${from === '' ? 'N' : 'n'}o signed major project meets the filter.`;
    return `${from}${from === '' ? 'N' : 'n'}o major projects ${reportDay === null ? 'have' : 'had'} been signed.`;
  }
  const many = counted(projects, 'major project');
  const total =
    investment.amount === null
      ? 'with no usable figure for the total investment'
      : `with a total investment of ${money(investment.amount, style)}`;
  const sentences = [
    `${from}${many} ${signed}${ended}, ${total}; ${startInEnglish(started, startRate, reportDay !== null, style)}.`,
    expectedInEnglish(headline.output, headline.tax, style),
  ];
  const left = leftOut(headline, 'en').map(
    ({ count, name }) => `${counted(count, 'project')} without a readable ${name}`,
  );
  if (left.length > 0) sentences.push(`Left out of the sums: ${left.join(', ')}.`);
  if (startUnknown > 0) {
    const [of, they] = startUnknown === 1 ? ['it has', 'it counts'] : ['they have', 'they count'];
    sentences.push(
      `Of ${counted(startUnknown, 'project')} it is not known whether ${of} started; ${they} as not started.`,
    );
  }
  if (repeated !== null) sentences.push(repeatedInEnglish(repeated, style));
  if (leaders.length > 0)
    sentences.push(`At the top of the ranking: ${leaderList(headline, style).join(', ')}.`);
  return sentences.join(' ');
}

function repeatedInEnglish(
  { projects, investment }: NonNullable<Headline['repeated']>,
  style: RenderStyle,
): string {
  const repeat = projects === 1 ? 'repeats a project' : 'repeat projects';
  return `Beware: ${counted(projects, 'row')} ${repeat} counted already, which adds ${money(investment, style)} to the investment.`;
}

function startInEnglish(
  started: number | null,
  rate: Rate | null,
  past: boolean,
  style: RenderStyle,
): string {
  const count = started ?? rate?.numerator ?? null;
  if (count === null) return 'there is no usable figure for starts';
  const verb = past ? 'had started' : count === 1 ? 'has started' : 'have started';
  const share =
    rate === null ? '' : ` (start rate ${short(rate, style)}, ${rate.numerator}/${rate.denominator})`;
  return `${count} ${verb}${share}`;
}

function expectedInEnglish(output: Total, tax: Total, style: RenderStyle): string {
  const unknown = 'there is no usable figure for expected';
  if (output.amount === null && tax.amount === null) {
    return 'There is no usable figure for expected output and tax.';
  }
  if (output.amount === null)
    return `Expected tax is ${money(tax.amount ?? 0, style)} a year; ${unknown} output.`;
  const first = `Expected output is ${money(output.amount, style)}`;
  if (tax.amount === null) return `${first} a year; ${unknown} tax.`;
  return `${first} and expected tax ${money(tax.amount, style)} a year.`;
}

/** The sums that lack projects although they have a figure, with how many they lack. */
function leftOut(headline: Headline, language: Language): readonly { count: number; name: string }[] {
  const sums = [
    { total: headline.investment, zh: '投资额', en: 'investment' },
    { total: headline.output, zh: '年产值', en: 'output' },
    { total: headline.tax, zh: '年税收', en: 'tax' },
  ];
  return sums
    .filter(({ total }) => total.amount !== null && total.missing > 0)
    .map((sum) => ({ count: sum.total.missing, name: sum[language] }));
}

function leaderList(headline: Headline, style: RenderStyle): readonly string[] {
  return headline.leaders.map(({ county, investment }) => {
    const name = visibleLine(county);
    if (investment === null) return name;
    return style.language === 'zh'
      ? `${name}（${money(investment, style)}）`
      : `${name} (${money(investment, style)})`;
  });
}

function money(amount: Amount, style: RenderStyle): string {
  const number = amountIn(style.unit, amount, { ...style.decimal, trimZeros: true });
  return style.unit.prose[style.language](number);
}

function short(rate: Rate, style: RenderStyle): string {
  return percent(rate, { ...style.decimal, trimZeros: true });
}
