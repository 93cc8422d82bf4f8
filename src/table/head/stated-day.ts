import { dayOf, isAfter, isMonthOnly, monthOf, yearOf, type Day } from '../../domain/day.ts';

/** Longer texts above a header are paragraphs of explanation. */
export const LONGEST_TEXT = 200;

/** What stands beside the day of a ledger, and what stands beside any day. */
const DAY_WORDS =
  /截至|截止|填报时间|填报日期|填表时间|填表日期|制表日期|制表时间|统计日期|统计时间|报送时间|报送日期|上报时间/;
const LABEL = /日期|时间/;
/** What a letter says of its own issue: `景商字〔2021〕3号 2021-3-5印发`. */
const ISSUE = /印发|发文|文号|[[〔(【]20\d{2}[\]〕)】]第?\d{1,4}号/;

/**
 * The day that the rows above a header state: one beside a word such as 填报时间 before one that merely occurs, a day before
 * a month. The day on which a letter was issued is no day of the ledger.
 */
export function statedDay(rows: readonly (readonly string[])[]): Day | null {
  const texts = rows.flatMap((row) =>
    isOfIssue(row.join(' ')) ? [] : row.filter((text) => !isOfIssue(text)),
  );
  const labelled = texts.filter((text) => DAY_WORDS.test(text) || LABEL.test(text));
  const short = texts.filter((text) => text.length <= LONGEST_TEXT);
  return fullest([...labelled, ...short].flatMap(daysIn));
}

function isOfIssue(text: string): boolean {
  return ISSUE.test(text) && !DAY_WORDS.test(text);
}

/** The day or month that stands in a text: `填报时间:2021年10月29日`; of several days or months the end: `2021年1-9月`. */
export function dayIn(text: string): Day | null {
  return fullest(daysIn(text));
}

/** The day or month in the name of a file, where it may stand without signs: `台账20211029.csv`. */
export function dayInFileName(file: string): Day | null {
  const compact = COMPACT.exec(file);
  if (compact === null) return dayIn(file.replaceAll('_', '-'));
  const digits = compact[2] ?? compact[1] ?? '';
  return dayWritten(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
}

/** 20211029 or 202110; of 20210101-20210930 and 202101-202109 the end. */
const COMPACT = /(?<!\d)(20\d{4}(?:\d\d)?)(?:[-_~～—至到]{1,2}(20\d{4}(?:\d\d)?))?(?!\d)/;

/** Where dashes stand throughout, 2021-1-9 is a day; 2021年1-9 is none. */
const DAY_IN_TEXT =
  /(?<!\d)(20\d{2})(?:-(\d{1,2})-(\d{1,2})(?![\d月])日?|([年\-/.])(\d{1,2})(?!\d)(?:[月/.](\d{1,2})(?![\d月])日?|月)?)/g;
/** What joins the first of several days or months to the last; in 1、2、3月 the months between them too. */
const JOINT = /[起份]?(?:[-‐―—–−~～〜]{1,3}|至|到|、(?:\d{1,2}月?、){0,10})/y;
/** The last of them, without what it has in common with the first. */
const END = /(?:(20\d{2})[年\-/.])?(\d{1,2})(?!\d)(?:(?:(月)|[-/.](?=\d))(?:(\d{1,2})(?!\d)日?)?|(日))?/y;
const UNTIL_NOW = /起?至(?:今|目前|现在)/y;
/** A quarter or half of a year: 2021年第三季度, 2021年1-3季度, 2021年上半年. */
const PART_OF_YEAR = /(?<!\d)(20\d{2})年?[^年,;:。]{0,20}(?:([1-4一二三四])季度|([上下])半年)/g;

function daysIn(text: string): readonly Day[] {
  const days: (Day | null)[] = [];
  for (const [, year = '', quarter, half] of text.matchAll(PART_OF_YEAR)) {
    const month = quarter === undefined ? (half === '上' ? 6 : 12) : 3 * quarterNumber(quarter);
    days.push(dayOf(Number(year), month, 0));
  }
  for (const match of text.matchAll(DAY_IN_TEXT)) {
    const [whole, year = '', m1, d1, sign, m2, d2] = match;
    const first = dayWritten(year, m1 ?? m2 ?? '', d1 ?? d2 ?? '');
    const at = match.index + whole.length;
    if (first === null || isAt(UNTIL_NOW, text, at)) continue;
    days.push(isAt(JOINT, text, at) ? endOf(first, sign ?? '-', text, JOINT.lastIndex) : first);
  }
  return days.filter((day) => day !== null);
}

/**
 * The end of what begins with a day or month, or that itself where nothing follows that is meant to be its end:
 * 2021-10-29-2.csv is a second copy.
 * @param sign what stands behind the year @param at where the text goes on
 */
function endOf(first: Day, sign: string, text: string, at: number): Day | null {
  END.lastIndex = at;
  const end = END.exec(text);
  if (end === null) return first;
  const [, year, one = '', month, two, day] = end;
  const isBare = (year ?? month ?? two ?? day) === undefined;
  if (isBare && text.charAt(at - 1) === '-' && (sign === '-' || !/\d/.test(text.charAt(at - 2))))
    return first;
  const isDay = day !== undefined || (isBare && (!isMonthOnly(first) || Number(one) > 12));
  const ofYear = year ?? String(yearOf(first));
  const last = isDay ? dayWritten(ofYear, String(monthOf(first)), one) : dayWritten(ofYear, one, two ?? '');
  if (last !== null && !isAfter(first, last)) return last;
  return isBare ? first : null;
}

function quarterNumber(text: string): number {
  const chinese = '一二三四'.indexOf(text);
  return chinese < 0 ? Number(text) : chinese + 1;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The day with these parts; without a day the month. Null for none such. */
function dayWritten(year: string, month: string, day: string): Day | null {
  return dayOf(Number(year), Number(month), day === '' ? 0 : Number(day) || -1);
}

/** The first day that is known in full, else the first month. */
function fullest(days: readonly Day[]): Day | null {
  return days.find((day) => !isMonthOnly(day)) ?? days[0] ?? null;
}
