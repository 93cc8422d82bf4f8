import { describe, expect, test } from 'vitest';
import { parseMoneyUnit } from '../../src/domain/amount.ts';
import { dayIn, lastDayOf, moneyUnitOf, readPreamble, type Preamble } from '../../src/ledger/preamble.ts';

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
    [
      ['台账', '截至2021年10月', '2021年10月29日印发'],
      { title: '台账', statedDay: 20211029, statedIn: 'sheet', year: 2021 },
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
    ['自2021年1月1日至2021年10月29日', 20210101],
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
