import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../src/findings/finding.ts';
import { openRun } from '../../src/run/open-run.ts';
import { plainRequest } from '../../src/run/request.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { sourceOf } from '../read-fixture.ts';

/** The kind that a header is of; the code and what is named where it is of none, or of two. */
async function kindOf(text: string, kind: string | null = null): Promise<string> {
  const source = sourceOf('表.csv', new TextEncoder().encode(text));
  try {
    const { ledger } = await openRun({ ...plainRequest([source]), needsLedger: false, kind });
    return ledger.tables.map((sheet) => sheet.kind.name).join();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { kind: finding, details } = error.finding;
    return `${finding.code} ${JSON.stringify(details['names'] ?? details['missing'] ?? null)}`;
  }
}

describe('the kind of a table is that of its header', () => {
  const cases: readonly (readonly [header: string, kind: string])[] = [
    ['县区,项目名称,总投资(亿元)', 'projects'],
    ['序号,县区,项目名称,投资方,总投资(亿元),签约日期,进展,备注', 'projects'],
    ['单位,项目,计划总投资(亿元),完成投资(亿元)', 'projects'],
    // Words that activities know too, in a ledger with more of its own.
    ['县区,项目名称,总投资(亿元),签约日期,开工日期,进展,类型,日期', 'projects'],
    ['县区,项目名称,总投资(亿元),责任领导,备注', 'projects'],
    ['County,Project,Investment (CNY bn),Signed,Stage', 'projects'],
    ['类型,日期', 'activities'],
    ['日期,类型,县区,领导,人数', 'activities'],
    ['编号,名称,类型,开始日期,结束日期,天数,级别,单位,领导,人数,地点,项目编号,项目,成果', 'activities'],
    ['县区,活动类型,出发日期,返回日期,外出天数,人数', 'activities'],
    ['走访日期,类型,走访项目,参加领导,备注', 'activities'],
    ['Date,Type,County,Leader,Persons', 'activities'],
    // A trip with what the project it is about may bring.
    ['类型,日期,县区,领导,天数,人数,地点,项目,总投资(亿元),成果', 'activities'],
    ['县区,项目,总投资(亿元),签约日期,类型,日期', 'H009 "projects, activities"'],
    ['天气,温度', 'H001'],
    ['县区,项目名称', 'H001'],
    ['类型,县区,领导', 'H001'],
  ];
  test.each(cases)('%s', async (header, kind) => {
    const row = header.split(',').map(() => '1');
    expect((await kindOf(`${header}\n${row.join()}\n`)).startsWith(kind)).toBe(true);
  });

  test('its rows are named in two rows, one over the other', async () => {
    expect(await kindOf('县区,活动,,时间,\n,名称,类型,出发,返回\n乐平市,考察,外出招商,9月1日,9月3日\n')).toBe(
      'activities',
    );
  });
});

describe('what is said of a file decides', () => {
  const both = '县区,项目,总投资(亿元),签约日期,类型,日期\n乐平市,化工园项目,1,2021-03-19,例会,2021-09-01\n';
  test.each(['projects', 'activities'])('as %s', async (kind) => {
    expect(await kindOf(both, kind)).toBe(kind);
  });

  test('and what such a table lacks is said', async () => {
    expect(await kindOf('县区,项目名称,总投资(亿元)\n乐平市,化工园项目,1\n', 'activities')).toMatch(/^H001/);
  });
});

describe('settings say more of tables', () => {
  /** The kind of a file of this name, with settings. */
  async function underSettings(name: string, text: string, yaml: string): Promise<string> {
    const source = sourceOf(name, new TextEncoder().encode(text));
    const request = plainRequest([source], parseSettings(yaml, 'zhaoshang.yaml'));
    const { ledger } = await openRun({ ...request, needsLedger: false });
    return ledger.tables.map((sheet) => sheet.kind.name).join();
  }
  const both = '县区,项目,总投资(亿元),签约日期,类型,日期\n乐平市,化工园项目,1,2021-03-19,例会,2021-09-01\n';
  const FILES = 'files: {活动*: {kind: activities}, "*.csv": {kind: projects}}';

  test.each([
    ['活动.csv', 'activities'],
    ['2021/10/活动（10月）.csv', 'activities'],
    ['C:\\台账\\活动.csv', 'activities'],
    ['乐平活动.csv', 'projects'],
    ['活动/台账.csv', 'projects'],
  ])('%s is one of %s', async (name, kind) => {
    expect(await underSettings(name, both, FILES)).toBe(kind);
  });

  test('a word that another kind has for something else is one of this kind only', async () => {
    const text = '性质,日期\n例会,2021-09-01\n';
    expect(await underSettings('表.csv', text, 'synonyms: {activities.type: [性质], 协议类型: [性质]}')).toBe(
      'activities',
    );
    await expect(underSettings('表.csv', text, 'synonyms: {协议类型: [性质]}')).rejects.toThrow(/H001/);
  });
});
