import { findingKind } from '../../findings/finding-kind.ts';

/** What can be wrong with a cell that holds a day. */
export const DAY_FINDINGS = {
  dayUnreadable: findingKind({
    code: 'C201',
    name: 'day-unreadable',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”不是能识别的日期，没有采用',
      en: "{field} '{found}' is not a date; it is not used",
    },
    hint: {
      zh: '写成 2021-10-29 的样子；只知道月份的写 2021-10；没有日期的留空，“已开工”等文字写进“进展”列',
      en: 'write 2021-10-29, or 2021-10 if only the month is known; leave it blank if there is none, and put words into the stage column',
    },
    reason: {
      zh: '读不出的日期不能用来判断项目到了哪一步、是否逾期。',
      en: 'Without the day nobody can tell how far the project was, or whether it is overdue.',
    },
    bad: '10月底',
    good: '2021-10',
  }),
  dayImpossible: findingKind({
    code: 'C202',
    name: 'day-impossible',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”在日历上不存在，没有采用',
      en: "{field} '{found}' does not exist in the calendar; it is not used",
    },
    hint: { zh: '对照合同改正月份或日子', en: 'correct month or day from the contract' },
    reason: {
      zh: '不存在的日期是笔误，改成相邻的一天只会把错误藏起来。',
      en: 'It is a slip of the pen; moving it to the next day would only hide it.',
    },
    bad: '2021-02-30',
    good: '2021-02-28',
  }),
  dayWithoutYear: findingKind({
    code: 'C203',
    name: 'day-without-year',
    severity: 'warning',
    details: { field: 'field', expected: 'day' },
    message: {
      zh: '{field}“{found}”没有写年份，按台账的年份读作{expected}',
      en: "{field} '{found}' has no year; taken as {expected}, the year of the ledger",
    },
    hint: {
      zh: '写全年份，如 2021-10-29；整列可在Excel中把单元格格式改为“yyyy-mm-dd”后另存',
      en: 'write the year as well: 2021-10-29; for a whole column set the cell format to yyyy-mm-dd and save again',
    },
    reason: {
      zh: '上年结转的项目不写年份，会被当成今年的。',
      en: 'A project carried over from last year would be taken for one of this year.',
    },
    bad: '10月29日',
    good: '2021年10月29日',
  }),
  dayYearUnknown: findingKind({
    code: 'C207',
    name: 'day-year-unknown',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”没有写年份，台账也没有写明年份，没有采用',
      en: "{field} '{found}' has no year, and the ledger names none either; it is not used",
    },
    hint: {
      zh: '写全年份，如 2021-10-29；或在表头上方写明“填报时间：2021年10月29日”',
      en: 'write the year as well: 2021-10-29; or state 填报时间：2021年10月29日 above the header',
    },
    reason: {
      zh: '没有年份就不知道是哪一天，也就不知道算在哪一年。',
      en: 'Without a year nobody can tell which day, or which year the project counts in.',
    },
    bad: '10月29日',
    good: '2021年10月29日',
  }),
  twoDigitYear: findingKind({
    code: 'C204',
    name: 'two-digit-year',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”的年份只有两位，分不清年、月、日，没有采用',
      en: "{field} '{found}' has a year of two digits, so year, month and day cannot be told apart; it is not used",
    },
    hint: {
      zh: '写全四位年份，如 2021-10-09；在Excel中可把单元格格式改为“yyyy-mm-dd”后另存',
      en: 'write four digits, as in 2021-10-09; in Excel set the cell format to yyyy-mm-dd and save again',
    },
    reason: {
      zh: '09/10/11可以是三个不同的日子。',
      en: '09/10/11 may be three different days.',
    },
    bad: '21.10.9',
    good: '2021.10.9',
  }),
  yearOnly: findingKind({
    code: 'C205',
    name: 'year-only',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”只有年份，没有采用',
      en: "{field} '{found}' is only a year; it is not used",
    },
    hint: { zh: '至少写到月份，如 2021-10', en: 'give at least the month: 2021-10' },
    reason: {
      zh: '只有年份，不知道在报告日之前还是之后。',
      en: 'From a year alone nobody can tell whether it was before the day of the report.',
    },
    bad: '2021年',
    good: '2021年10月',
  }),
  monthAmbiguous: findingKind({
    code: 'C206',
    name: 'month-ambiguous',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”可能是1月，也可能是10月，没有采用',
      en: "{field} '{found}' may be January or October; it is not used",
    },
    hint: {
      zh: '写成 2021-01 或 2021年10月；在Excel中先把这一列设为“文本”格式再填，2021.10 就不会变成 2021.1',
      en: 'write 2021-01 or 2021-10; format the column as text before typing, so that 2021.10 does not turn into 2021.1',
    },
    reason: {
      zh: '表格软件把2021.10当作小数，末尾的0被去掉了。',
      en: 'A spreadsheet takes 2021.10 for a number and drops the last zero.',
    },
    bad: '2021.1',
    good: '2021-10',
  }),
  dayTransposed: findingKind({
    code: 'C208',
    name: 'day-digits-transposed',
    severity: 'error',
    details: { field: 'field', expected: 'day' },
    message: {
      zh: '{field}“{found}”在日历上不存在，可能是把{expected}的数字写颠倒了，没有采用',
      en: "{field} '{found}' does not exist in the calendar; with two digits or month and day swapped it would be {expected}; it is not used",
    },
    hint: {
      zh: '对照合同确认后改正；月和日写反的，按年、月、日的顺序重写',
      en: 'correct it from the contract; write the year first, then the month, then the day',
    },
    reason: {
      zh: '看上去像哪一天，只是猜测，要由填表人确认。',
      en: 'Which day it looks like is only a guess, for its writer to confirm.',
    },
    bad: '2021-29-10',
    good: '2021-10-29',
  }),
};
