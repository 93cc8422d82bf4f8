import { describe, expect, test } from 'vitest';
import {
  isCount,
  isEverywhere,
  isNote,
  statedCount,
  totalKind,
  type TotalKind,
} from '../../src/table/rows/row-words.ts';

describe('words of rows of sums', () => {
  const cases: readonly (readonly [TotalKind | null, readonly string[]])[] = [
    [
      'total',
      [
        [
          '合计',
          '总计',
          '共计',
          '累计',
          '合 计',
          '合　计',
          '合計',
          '總計',
          '全市合计',
          '全县合计',
          '总合计',
          '市合计',
        ],
        [
          '合计：',
          '（合计）',
          '【合计】',
          '合计数',
          '合计2个',
          '总数',
          '汇总',
          '计',
          '合计(33个)',
          '合计（33个）',
          'Total',
          'TOTAL',
          'grand total',
          'Sum',
          "'合计",
          '\u200B合计',
        ],
      ].flat(),
    ],
    [
      'subtotal',
      [
        [
          '小计',
          '小 计',
          '小計',
          '乐平市小计',
          '乐平市合计',
          '园区小计',
          '小计：',
          '乐平市（小计）',
          '园区(合计)',
          '小计（7个）',
          'Subtotal',
          'sub-total',
        ],
        ['Sub-Total:', '工业项目合计', '一季度累计'],
      ].flat(),
    ],
    ['of-which', ['其中', '其中：', '其中:工业', '其中：乐平市', '#其中', 'Of which', 'of which: parks']],
    [
      null,
      [
        [
          '',
          ' ',
          '乐平市',
          '合计算力中心项目',
          '小计量器具厂',
          '设计研发项目',
          '会计服务',
          '审计',
          '统计',
          '计量检测项目',
        ],
        [
          '共计划10个',
          '累计折旧系统项目二期工程',
          '总投资',
          '合',
          'Total Energy 产业园',
          'summit',
          'Sumitomo',
          'totally',
        ],
        ['乐平市合计算力与大数据产业园综合开发利用示范项目合计', '__proto__', '12.5', '小'],
      ].flat(),
    ],
  ];
  const pairs = cases.flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));
  test.each(pairs)('%j: %s', (text, kind) => expect(totalKind(text)).toBe(kind));

  // Time that grew with the square of the length would not end before the runner gives up.
  test('a huge cell is no such word', () => {
    for (const text of ['合计'.repeat(500_000), `${' '.repeat(1e6)}合计项目`, '（'.repeat(1e6)])
      expect(totalKind(text)).toBeNull();
  });
});

describe('the number of projects that a cell states', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['33', 33],
    ['33个', 33],
    ['33 个', 33],
    ['３３个', 33],
    ['共33个项目', 33],
    ['合计(33个)', 33],
    ['合计（33个）', 33],
    ['7项', 7],
    ['0个', 0],
    ['', null],
    ['合计', null],
    ['12.5', null],
    ['1,234', null],
    ['12345678', null],
    ['33人', null],
    ['x'.repeat(30), null],
  ];
  test.each(cases)('%j: %j', (text, count) => expect(statedCount(text)).toBe(count));
});

describe('notes and signatures', () => {
  const notes = [
    [
      '注：1.本表为……',
      '注:',
      '注1',
      '*注：',
      '备注：',
      '说明：以上数据',
      '填表人：（略）',
      '填报单位：乐平市商务局',
      '制表：张某某',
    ],
    [
      '审核人：',
      '审核',
      '单位负责人：',
      '负责人签字：',
      '联系电话：0798-1234567',
      '联系人：王某某',
      '数据来源：各县区',
      '截至2021年10月29日',
    ],
    [
      '签字：',
      '盖章',
      '日期：2021年10月',
      '（单位：万元）',
      '单位：万元',
      'Note: figures',
      'Notes',
      'Source: counties',
      '附：名单',
      '　注：',
    ],
  ].flat();
  test.each(notes)('%s', (text) => expect(isNote(text)).toBe(true));

  const others = [
    [
      '',
      '乐平市',
      '注塑机项目',
      '注射器生产线项目',
      '日期',
      '来源',
      '项目一',
      '单位',
      '33',
      '景德镇市',
      '说明',
      '备注',
      '审计大数据中心',
    ],
    ['附件厂项目', '电子签名', '电话机项目', '单位宿舍项目', 'Notebook factory', '注射剂'],
  ].flat();
  test.each(others)('not %j', (text) => expect(isNote(text)).toBe(false));
});

describe('names that are no names', () => {
  test.each(['5个', '共5个', '共 3 个项目', '计2项', '12', '５个', '3家'])(
    '%j is a number of projects',
    (text) => expect(isCount(text)).toBe(true),
  );
  test.each(['5G基站项目', '3D打印', '1号楼', '共享充电宝项目', '二期', '2021-001', '12.5', ''])(
    '%j may be a project',
    (text) => expect(isCount(text)).toBe(false),
  );
  test.each(['全市', '全县', '本市', '全 市'])('%j means all places', (text) =>
    expect(isEverywhere(text)).toBe(true),
  );
  test.each(['乐平市', '全南县', '市本级', '全市合计'])('%j does not', (text) =>
    expect(isEverywhere(text)).toBe(false),
  );
});
