import { describe, expect, test } from 'vitest';
import { parseMoneyUnit } from '../../src/domain/amount.ts';
import { wordList } from '../../src/domain/word-list.ts';
import {
  findHeader as findHeaderOf,
  headerMeaning,
  missingFields,
  type Header,
} from '../../src/table/head/find-header.ts';
import { headerWords } from '../../src/table/head/header-words.ts';
import type { SampleRow } from '../../src/sheet/sample-rows.ts';
import { FIELDS, FIELD_NAMES, PROJECTS, type ProjectField } from '../../src/books/projects.ts';

const WORDS = headerWords(PROJECTS);

/** The header of a ledger of projects. */
function findHeader(rows: readonly SampleRow[], words = WORDS): Header | null {
  return findHeaderOf(rows, words, PROJECTS);
}

describe('a label: its field, and the unit of money it states', () => {
  const cases: readonly (readonly [label: string, field: ProjectField, unit: string | null])[] = [
    ['序号', 'serial', null],
    ['No.', 'serial', null],
    ['县区', 'county', null],
    ['县（市、区、园区）', 'county', null],
    ['所属县区', 'county', null],
    ['落户地', 'county', null],
    ['所屬縣區', 'county', null],
    ['County', 'county', null],
    ['园 区', 'county', null],
    ['项目名称', 'name', null],
    ['项目　名称', 'name', null],
    ['項目名稱', 'name', null],
    ['*项目名称', 'name', null],
    ['★项目名称', 'name', null],
    ['项目名称（全称）', 'name', null],
    ['Project name', 'name', null],
    ['项目编号', 'code', null],
    ['总投资', 'investment', null],
    ['总投资额', 'investment', null],
    ['计划总投资', 'investment', null],
    ['协议投资', 'investment', null],
    ['投资额(亿元)', 'investment', '亿元'],
    ['总投资（万元）', 'investment', '万元'],
    ['总投资(单位：万元)', 'investment', '万元'],
    ['总投资【亿元】', 'investment', '亿元'],
    ['总投资[万美元]', 'investment', '万美元'],
    ['总投资：亿元', 'investment', '亿元'],
    ['总投资/亿元', 'investment', '亿元'],
    ['总投资_万元', 'investment', '万元'],
    ['总投资亿元', 'investment', '亿元'],
    ['总投资万美元', 'investment', '万美元'],
    ['总 投 资 （ 亿 元 ）', 'investment', '亿元'],
    ['总投资\n（亿元）', 'investment', '亿元'],
    ['總投資(億元)', 'investment', '亿元'],
    ['Investment (CNY m)', 'investment', '百万元'],
    ['investment, CNY bn', 'investment', '十亿元'],
    ['总投资（亿元）：', 'investment', '亿元'],
    ['其中：固定资产投资', 'fixedInvestment', null],
    ['到位资金（万元）', 'paidIn', '万元'],
    ['签约时间', 'signed', null],
    ['签约日期（年/月/日）', 'signed', null],
    ['开工时间', 'started', null],
    ['约定开工日期', 'agreedStart', null],
    ['投产时间', 'operating', null],
    ['进展', 'stage', null],
    ['是否开工', 'stage', null],
    ['状态', 'stage', null],
    ['预计用工（人）', 'jobs', null],
    ['首谈（引荐）单位', 'referrer', null],
    ['首谈占比', 'referrerShare', null],
    ['预计年产值(亿元)', 'output', '亿元'],
    ['预计税收', 'tax', null],
    ['挂点领导', 'leader', null],
    ['责任单位', 'department', null],
    ['备注', 'remark', null],
    ['内资/外资', 'capital', null],
    ['强链/延链/补链', 'chainRole', null],
    ['County 县区', 'county', null],
    ['县区\nCounty', 'county', null],
    ['县区（County）', 'county', null],
    ['Project 项目名称', 'name', null],
    ['项目名称 Project name', 'name', null],
    ['*项目名称/Project', 'name', null],
    ['总投资 Investment', 'investment', null],
    ['总投资/Investment', 'investment', null],
    ['总投资|Investment', 'investment', null],
    ['Investment（总投资）', 'investment', null],
    ['Investment amount', 'investment', null],
    ['总投资 Investment amount（亿元）', 'investment', '亿元'],
    ['总投资（亿元）Investment', 'investment', '亿元'],
    ['总投资（百万元） / Total investment (CNY m)', 'investment', '百万元'],
  ];
  test.each(cases)('%j', (label, field, unit) => {
    const expected = { field: FIELDS[field], unit: unit === null ? null : parseMoneyUnit(unit) };
    expect(headerMeaning(label, WORDS)).toEqual(expected);
  });

  test('every field is known by its own labels', () => {
    for (const field of FIELD_NAMES) {
      const { zh, en } = FIELDS[field].label;
      const found = [zh, en].map((label) => headerMeaning(label, WORDS)?.field.key);
      expect(found).toEqual([field, field]);
    }
  });

  const unknown = [
    wordList('| |天气|项目名称一览|投资强度|12.5|2021-10-29|乐平市|(亿元)|亿元|：|__proto__|constructor'),
    ['toString', '总投资额度评估', `总投资${'（'.repeat(40)}`, '总'.repeat(100)],
  ].flat();
  test.each(unknown)('%.20j is not known', (label) => expect(headerMeaning(label, WORDS)).toBeNull());

  const otherFigures = wordList(
    '到位资金（本月）|到位资金(本年)(亿元)|到位资金（计划）|到位资金（1-10月）|总投资（2021年）',
    '总投资（外资部分）|预计税收（五年）|开工时间（拟）|签约日期（预计）|竣工时间（合同）|项目（个）',
  );
  test.each(otherFigures)('%j is another figure than the word alone', (label) =>
    expect(headerMeaning(label, WORDS)).toBeNull(),
  );
  const sameFigures: readonly (readonly [string, ProjectField])[] = [
    ['总投资（含外资）', 'investment'],
    ['总投资（计划）', 'investment'],
    ['年产值（预计）', 'output'],
    ['到位资金（累计）', 'paidIn'],
    ['开工时间（实际）', 'started'],
    ['项目（全称）', 'name'],
  ];
  test.each(sameFigures)('%j is what the word alone is: %s', (label, field) =>
    expect(headerMeaning(label, WORDS)?.field.key).toBe(field),
  );

  const contradictory = wordList(
    '县区 项目名称|County Project|总投资/到位资金|总投资（到位资金）|总投资（固定资产投资）（亿元）',
    '签约日期 Start date|总投资（亿元） Investment (CNY m)|总投资 其中外资',
  );
  test.each(contradictory)('%j names two things, or only half a thing', (label) =>
    expect(headerMeaning(label, WORDS)).toBeNull(),
  );

  // Time that grew with the square of the length would not end before the runner gives up.
  test('huge cells are dismissed', () => {
    for (const each of ['(', ')', ':', '亿元', '总投资(', ' ', '*']) {
      expect(headerMeaning(each.repeat(1_000_000), WORDS)).toBeNull();
    }
  });
});

function sheet(...rows: readonly string[]): readonly SampleRow[] {
  return rows.map((cells, index) => ({ row: index + 1, line: index + 1, cells: cells.split(',') }));
}

/** The header as a test reads it: its row and height, and which field each column is. */
function summary(header: Header | null): unknown {
  if (header === null) return null;
  const columns = header.columns.map(
    ({ field, index, unit }) => `${index}:${field.key}${unit === null ? '' : ` ${unit.name}`}`,
  );
  return { row: header.row, height: header.height, columns };
}

describe('rows: the header among them', () => {
  test('in the first row', () => {
    expect(summary(findHeader(sheet('县区,项目名称,总投资(亿元)', '乐平市,甲,12.5'), WORDS))).toEqual({
      row: 1,
      height: 1,
      columns: ['0:county', '1:name', '2:investment 亿元'],
    });
  });

  test('below a title and a 单位 row, which names fields too', () => {
    const rows = sheet(
      '重大项目台账,,',
      '填报单位：商务局,,单位：万元',
      '',
      '县区,项目名称,总投资',
      '乐平市,甲,12.5',
    );
    expect(summary(findHeader(rows, WORDS))).toEqual({
      row: 4,
      height: 1,
      columns: ['0:county', '1:name', '2:investment'],
    });
  });

  test('in two rows with headings over several columns', () => {
    const rows = sheet(
      '台账,,,,,',
      '序号,县区,项目名称,投资情况（亿元）,,签约',
      ',,,总投资,到位资金,日期',
      '1,乐平市,甲,12.5,3,2021-10-29',
    );
    const header = findHeader(rows, WORDS);
    expect(summary(header)).toEqual({
      row: 3,
      height: 2,
      columns: ['0:serial', '1:county', '2:name', '3:investment 亿元', '4:paidIn 亿元', '5:signed'],
    });
    expect(header?.labels).toEqual(
      wordList('序号|县区|项目名称|投资情况（亿元） 总投资|投资情况（亿元） 到位资金|签约 日期'),
    );
  });

  test('in two rows, the unit alone below', () => {
    const rows = sheet('县区,项目名称,总投资,到位资金,用工', ',,（亿元）,万元,（人）', '乐平市,甲,12.5,3,50');
    expect(summary(findHeader(rows, WORDS))).toEqual({
      row: 2,
      height: 2,
      columns: ['0:county', '1:name', '2:investment 亿元', '3:paidIn 万元', '4:jobs'],
    });
  });

  test('two columns of one field: the first has it', () => {
    const header = findHeader(sheet('县区,项目名称,总投资,投资额,天气'), WORDS);
    expect(summary(header)).toEqual({ row: 1, height: 1, columns: ['0:county', '1:name', '2:investment'] });
    expect([header?.rivals.map(({ index }) => index), header?.unknown]).toEqual([[3], [4]]);
  });

  test('empty columns at the right are not a part of it', () => {
    expect(findHeader(sheet('县区,项目名称,总投资,,,'), WORDS)?.width).toBe(3);
  });

  test('what is missing is named', () => {
    const header = findHeader(sheet('序号,项目名称,进展'), WORDS);
    expect(header === null ? null : missingFields(header, PROJECTS).map(({ key }) => key)).toEqual([
      'county',
      'investment',
    ]);
  });

  test('there is none', () => {
    expect([
      findHeader([], WORDS),
      findHeader(sheet('', 'a,b', '1,2'), WORDS),
      findHeader(sheet('县区'), WORDS),
    ]).toEqual([null, null, null]);
  });

  test('words of the settings', () => {
    const words = headerWords(PROJECTS, { investment: ['盘子'], name: ['天气'] });
    expect(summary(findHeader(sheet('地块,天气,盘子（万元）,县区'), words))).toEqual({
      row: 1,
      height: 1,
      columns: ['1:name', '2:investment 万元', '3:county'],
    });
  });
});
