import { describe, expect, test } from 'vitest';
import { parseMoneyUnit } from '../../src/domain/amount.ts';
import { lastDayOf, moneyUnitOf, readPreamble, type Preamble } from '../../src/table/head/preamble.ts';
import { dayIn } from '../../src/table/head/stated-day.ts';

const NONE: Preamble = { title: null, unit: null, statedDay: null, statedIn: null, year: null, city: null };

/** What rows of cells separated by commas say, in a file of a name. */
function read(rows: readonly string[], file = 'ledger.csv'): Preamble {
  return readPreamble(
    rows.map((cells, index) => ({ row: index + 1, line: index + 1, cells: cells.split(',') })),
    file,
  );
}

describe('rows above the header', () => {
  const cases: readonly (readonly [rows: readonly string[], said: Partial<Preamble>])[] = [
    [[], {}],
    [['', ',,'], {}],
    [['重大重点项目台账'], { title: '重大重点项目台账' }],
    [['景德镇市重大重点项目台账'], { title: '景德镇市重大重点项目台账', city: '景德镇市' }],
    [['江西省景德镇市项目台账'], { title: '江西省景德镇市项目台账', city: '景德镇市' }],
    [['某某市项目台账'], { title: '某某市项目台账' }],
    [
      ['景德镇市2021年重大重点项目台账', '填报单位：景德镇市商务局,填报时间：2021年10月29日,单位：亿元、人'],
      {
        title: '景德镇市2021年重大重点项目台账',
        city: '景德镇市',
        unit: parseMoneyUnit('亿元'),
        statedDay: 20211029,
        statedIn: 'sheet',
        year: 2021,
      },
    ],
    [['台账', '截至2021年9月30日'], { title: '台账', statedDay: 20210930, statedIn: 'sheet', year: 2021 }],
    [['台账', '（截止2021.10.9）'], { title: '台账', statedDay: 20211009, statedIn: 'sheet', year: 2021 }],
    [
      ['台账（2021年10月）'],
      { title: '台账(2021年10月)', statedDay: 20211000, statedIn: 'sheet', year: 2021 },
    ],
    [['2021年台账'], { title: '2021年台账', year: 2021 }],
    // a day that is labelled goes before one that merely occurs; a day before a month
    [
      ['2021年8月1日会议纪要附表', '填报时间：2021-10-29'],
      { title: '2021年8月1日会议纪要附表', statedDay: 20211029, statedIn: 'sheet', year: 2021 },
    ],
    [
      ['2021年10月台账', '制表日期：2021年11月3日'],
      { title: '2021年10月台账', statedDay: 20211103, statedIn: 'sheet', year: 2021 },
    ],
    // the day on which a letter was issued is none
    [
      ['台账', '截至2021年10月', '2021年10月29日印发'],
      { title: '台账', statedDay: 20211000, statedIn: 'sheet', year: 2021 },
    ],
    [['景商字〔2021〕3号 2021-3-5印发', '台账'], { title: '景商字〔2021〕3号2021-3-5印发' }],
    [['文号：景商字〔2021〕3号,发文日期：2021-3-5', '台账'], { title: '文号:景商字〔2021〕3号' }],
    [['文号：景商字〔2021〕3号,2021-3-5', '台账'], { title: '文号:景商字〔2021〕3号' }],
    [
      ['台账', '景商字〔2021〕3号,2021-3-5印发,填报时间：2021年10月29日'],
      { title: '台账', statedDay: 20211029, statedIn: 'sheet', year: 2021 },
    ],
    // a range states its end, and a day goes before a range of months
    [
      ['景德镇市2021年1-9月招商引资项目台账'],
      {
        title: '景德镇市2021年1-9月招商引资项目台账',
        city: '景德镇市',
        statedDay: 20210900,
        statedIn: 'sheet',
        year: 2021,
      },
    ],
    [
      ['2021年1-9月台账（截至2021年10月8日）'],
      { title: '2021年1-9月台账(截至2021年10月8日)', statedDay: 20211008, statedIn: 'sheet', year: 2021 },
    ],
    [
      ['台账', '统计时间：2021年1月1日至9月30日'],
      { title: '台账', statedDay: 20210930, statedIn: 'sheet', year: 2021 },
    ],
    [['台账', '填报时间：2021年2月30日'], { title: '台账', year: 2021 }],
    [['单位：万元'], { title: '单位:万元', unit: parseMoneyUnit('万元') }],
    [['单位：亿元、万元'], { title: '单位:亿元、万元' }],
    [['单位：亿元（税收：万元）'], { title: '单位:亿元(税收:万元)' }],
    [['台账', '单位：亿元,单位：万元'], { title: '台账' }],
    [['台账', '单位：亿元,金额单位：亿元、人'], { title: '台账', unit: parseMoneyUnit('亿元') }],
    [['台账', ',,金额单位：亿元'], { title: '台账', unit: parseMoneyUnit('亿元') }],
  ];
  test.each(cases)('%j', (rows, said) => expect(read(rows)).toEqual({ ...NONE, ...said }));

  test('a paragraph of explanation states nothing', () => {
    const long = `说明：${'本表'.repeat(120)}2021年10月29日，单位：万元`;
    expect(read([long])).toMatchObject({ unit: null, statedDay: null, year: null, city: null });
  });
});

describe('names of files', () => {
  const cases: readonly (readonly [file: string, day: number | null])[] = [
    ['2021-10.csv', 20211000],
    ['2021-10-29.csv', 20211029],
    ['台账2021年10月.csv', 20211000],
    ['台账2021年10月29日.csv', 20211029],
    ['台账_20211029.csv', 20211029],
    ['台账202110.csv', 20211000],
    ['2021.10.29.csv', 20211029],
    ['2021_10_29_final.csv', 20211029],
    ['ledger.csv', null],
    ['2021年1-9月.csv', 20210900],
    ['台账2021年1-9.csv', 20210900],
    ['台账2021.1-9月.csv', 20210900],
    ['台账2021_1-9月.csv', 20210900],
    ['台账20210101-20210930.csv', 20210930],
    ['台账202101-202109.csv', 20210900],
    ['2021年第三季度.csv', 20210900],
    // a second copy, and the time at which a file was written
    ['2021-10-29-2.csv', 20211029],
    ['2021-10-29_2.csv', 20211029],
    ['台账2021年1月-2.csv', 20210100],
    ['台账_20211029_1130.csv', 20211029],
    ['2021-1-9.csv', 20210109],
    ['2021.csv', null],
    ['20211399.csv', null],
    ['120211029.csv', null],
    ['ledger-v2.0.csv', null],
  ];
  test.each(cases)('%s', (file, day) => {
    expect(read([], file)).toEqual({
      ...NONE,
      statedDay: day,
      statedIn: day === null ? null : 'file-name',
      year: day === null ? null : 2021,
    });
  });

  test('the sheet goes before its name', () => {
    expect(read(['填报时间：2021年9月30日'], '2021-10.csv')).toMatchObject({
      statedDay: 20210930,
      statedIn: 'sheet',
    });
  });
});

describe('单位 rows', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['单位:万元', '万元'],
    ['单位:亿元、个', '亿元'],
    ['单位:个、亿元', '亿元'],
    ['单位:亿元/人', '亿元'],
    ['(单位:万元)', '万元'],
    ['计量单位:万美元', '万美元'],
    ['填报单位:商务局', null],
    ['填报单位:商务局单位:亿元', '亿元'],
    ['单位', null],
    ['单位:个', null],
    ['', null],
    ['万元', null],
  ];
  test.each(cases)('%j: %j', (text, unit) => {
    expect(moneyUnitOf(text)).toEqual(unit === null ? null : parseMoneyUnit(unit));
  });
});

describe('days in texts', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['填报时间:2021年10月29日', 20211029],
    ['截至2021年10月29日止', 20211029],
    ['2021年10月', 20211000],
    ['2021/10/29', 20211029],
    ['2021.10.9', 20211009],
    ['自2021年1月1日至2021年10月29日', 20211029],
    ['2021年1月1日起至10月29日止', 20211029],
    ['2021年1月1日—9月', 20210900],
    ['2021年9月1日-30日', 20210930],
    ['2021.1.1-9.30', 20210930],
    ['2021.9.1-30', 20210930],
    ['2021-01-01至2021-09-30', 20210930],
    ['2021-01-01-2021-09-30', 20210930],
    ['2021/1/1~2021/9/30', 20210930],
    ['2021年1-9月', 20210900],
    ['2021年1月-9月', 20210900],
    ['2021年1—9月', 20210900],
    ['2021年1--9月', 20210900],
    ['2021年1~9月份', 20210900],
    ['2021年1至9月', 20210900],
    ['2021-1-9月', 20210900],
    ['2021.1-9', 20210900],
    ['2021.01-2021.09', 20210900],
    ['2021-01-2021-09', 20210900],
    ['2021年1月至2021年9月', 20210900],
    ['2020年10月至2021年9月', 20210900],
    ['2021年7、8、9月', 20210900],
    ['2021年第三季度', 20210900],
    ['2021年三季度', 20210900],
    ['2021年1-3季度', 20210900],
    ['2021年3季度', 20210900],
    ['2021年第一季度至第三季度', 20210900],
    ['2021年度重大项目4季度台账', 20211200],
    ['2021年上半年', 20210600],
    ['2021年下半年', 20211200],
    // where the end is not known, nothing is stated
    ['2021年1月1日至今', null],
    ['2021年10月至3月', null],
    ['2021年1月至13月', null],
    ['2021年目标100个,上半年完成50个', null],
    ['2021年10-29', 20211029],
    ['2021年10.29', 20211029],
    ['2021-2022年度', null],
    ['2021-22年度', null],
    ['2021年', null],
    ['2021年13月', null],
    ['1999年10月29日', null],
    ['10月29日', null],
    ['', null],
  ];
  test.each(cases)('%j: %j', (text, day) => expect(dayIn(text)).toBe(day));

  test('the last day that a month allows', () => {
    expect([20211000, 20210200, 20200200, 20211029].map(lastDayOf)).toEqual([
      20211031, 20210228, 20200229, 20211029,
    ]);
  });
});
