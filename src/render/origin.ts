import { dayText, type DayOrigin } from '../domain/day.ts';
import { sourceName } from '../domain/source-name.ts';
import type { Language, Text } from '../domain/text.ts';
import { visibleLine } from '../domain/visible.ts';
import type { Report, ReportSource, ReportTail } from '../reports/report.ts';
import { counted } from './words.ts';

const MOST_SOURCES = 5;

const FROM: Readonly<Record<Exclude<DayOrigin, 'none'>, Text>> = {
  option: { zh: '由 --as-of 指定', en: 'given by --as-of' },
  sheet: { zh: '取自表内', en: 'stated in the sheet' },
  'file-name': { zh: '取自文件名', en: 'from the name of the file' },
  'last-day': { zh: '台账中的最后一天', en: 'the last day in the ledger' },
};

const DELIMITERS: Readonly<Record<string, Text>> = {
  ',': { zh: '逗号分隔', en: 'commas' },
  ';': { zh: '分号分隔', en: 'semicolons' },
  '\t': { zh: '制表符分隔', en: 'tabs' },
  '|': { zh: '竖线分隔', en: 'vertical bars' },
};

/**
 * Where the figures of a report come from: a line for each source, the first five of many (six, where that is all), and one for the day of the report.
 */
export function originLines(
  { filter = [] }: Pick<Report, 'filter'>,
  tail: ReportTail,
  language: Language,
): readonly string[] {
  const { sources } = tail;
  // In place of one more file stands its name.
  const most = sources.length === MOST_SOURCES + 1 ? sources.length : MOST_SOURCES;
  const lines = sources.slice(0, most).map((source) => sourceLine(source, language));
  const more = sources.length - lines.length;
  if (more > 0) lines.push(language === 'zh' ? `另有${more}个文件` : `and ${more} more files`);
  const only = filter.map(visibleLine).join(' ');
  if (only !== '') lines.unshift(language === 'zh' ? `仅统计：${only}` : `Only: ${only}`);
  return [...lines, dayLine(tail, language)];
}

function sourceLine(source: ReportSource, language: Language): string {
  const { rows, projects } = source;
  const file = visibleLine(sourceName(source.file, language));
  const encoding = visibleLine(source.encoding).toUpperCase();
  const delimiter = DELIMITERS[source.delimiter]?.[language] ?? visibleLine(source.delimiter);
  if (source.other !== undefined) {
    const { kind, records } = source.other;
    const label = visibleLine(kind.label[language]);
    return language === 'zh'
      ? `另读：${file}（${label}，${encoding}，${delimiter}，${rows}行，${records}条记录，不计入台账）`
      : `Also read: ${file} (${label}, ${encoding}, ${delimiter}, ${counted(rows, 'row')}, ${counted(records, 'record')}; no part of the ledger)`;
  }
  return language === 'zh'
    ? `来源：${file}（${encoding}，${delimiter}，${rows}行，${projects}个项目）`
    : `Source: ${file} (${encoding}, ${delimiter}, ${counted(rows, 'row')}, ${counted(projects, 'project')})`;
}

function dayLine({ reportDay, reportDayFrom }: ReportTail, language: Language): string {
  if (reportDay === null || reportDayFrom === 'none')
    return language === 'zh' ? '报告日未知' : 'Day of the report: not known';
  const day = dayText(reportDay, language);
  const from = FROM[reportDayFrom][language];
  return language === 'zh' ? `报告日${day}（${from}）` : `Day of the report: ${day} (${from})`;
}
