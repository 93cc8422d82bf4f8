import { describe, expect, test } from 'vitest';
import { STAGE_LABELS, STAGES, type Stage } from '../../src/domain/stage.ts';
import { STAGE_WORDS } from '../../src/books/stage-words.ts';
import { wordMap, type WordMap } from '../../src/table/cells/vocabulary.ts';
import { readWord } from '../../src/table/cells/word.ts';
import { coded, type CodedReading } from './coded.ts';

function readStage(text: string, words: WordMap): CodedReading<Stage> {
  const { value, ...rest } = coded(readWord(text, words, STAGE_WORDS.unknown));
  return { value: value === null ? null : (STAGES[value] ?? null), ...rest };
}

const WORDS = wordMap(STAGE_WORDS);

describe('what offices write', () => {
  const cases: Readonly<Record<Stage, readonly string[]>> = {
    negotiating: ['在谈', '洽谈中', '跟踪', '意向', '拟签约', '待签约', 'In talks', '在談'],
    signed: [
      [
        '签约',
        '已签约',
        '未开工',
        '尚未开工',
        '待开工',
        '拟开工',
        '前期',
        '前期工作',
        '筹建',
        '筹建中',
        '签约未开工',
      ],
      ['簽約', '已簽約', '未動工', 'Signed', 'NOT STARTED', '未 开 工', '　未开工　', '履约'],
    ].flat(),
    registered: ['注册', '已注册', '注册登记', '已落地', '註冊', '公司注册', 'registered'],
    started: [
      [
        '已开工',
        '开工',
        '开工建设',
        '在建',
        '建设中',
        '主体施工',
        '续建',
        '桩基施工',
        '设备安装',
        '设备调试',
        '厂房建设',
      ],
      [
        '已開工',
        '開工',
        '已動工',
        '設備調試',
        '主體施工',
        '已 开 工',
        '已开工\n',
        "'在建",
        'Under construction',
      ],
    ].flat(),
    operating: [
      '已投产',
      '投产',
      '试生产',
      '试运营',
      '部分投产',
      '投產',
      '試生產',
      'trial production',
      'OPERATING',
      '运营',
    ],
    completed: ['竣工', '竣工投产', '建成投产', '已竣工', '达产', '已达产', '竣工验收', '達產', 'completed'],
    terminated: ['终止', '解约', '已终止', '退出', '取消', '终止合作', '終止', '解約', 'terminated', '中止'],
  };
  const pairs = STAGES.flatMap((stage) => cases[stage].map((text) => [text, stage] as const));
  test.each(pairs)('%j is %s', (text, stage) => {
    expect(readStage(text, WORDS)).toEqual({ value: stage, fault: null, expected: null });
  });

  test('the labels of the stages are words for them', () => {
    for (const stage of STAGES) {
      const { zh, en } = STAGE_LABELS[stage];
      expect([readStage(zh, WORDS).value, readStage(en, WORDS).value]).toEqual([stage, stage]);
    }
  });
});

test.each(['', ' ', '-', '—', '/', '无', '暂无', 'N/A'])('%j says nothing', (text) => {
  expect(readStage(text, WORDS)).toEqual({ value: null, fault: null, expected: null });
});

describe('words that are not known, and the nearest', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['已开公', '已开工'],
    ['试生长', '试生产'],
    ['主体施公', '主体施工'],
    ['sined', 'signed'],
    // nor is the opposite meant, or another of its kind
    ['停工', null],
    ['未投产', null],
    ['未落地', null],
    ['拟终止', null],
    ['未签约', null],
    ['待终止', null],
    ['开工未', null],
    ['已停工', null],
    ['未开公', '未开工'],
    ['签约未注策', '签约未注册'],
    ['待签', '待签约'],
    ['未签约开工', null],
    ['完成80%', null],
    ['见备注', null],
    ['2021-10-29', null],
    ['已开工，主体施工', null],
    ['__proto__', null],
    ['toString', null],
    ['x'.repeat(100_000), null],
  ];
  test.each(cases)('%.40j: %j', (text, near) => {
    expect(readStage(text, WORDS)).toEqual({ value: null, fault: 'C301', expected: near });
  });
});

test('words of the settings are known too, and go before those of the tool', () => {
  const words = wordMap(STAGE_WORDS, { started: ['打桩', '落地'], terminated: ['黄了'] });
  expect(['打 桩', '落地', '黄了', '已落地', '在建'].map((text) => readStage(text, words).value)).toEqual([
    'started',
    'started',
    'terminated',
    'registered',
    'started',
  ]);
});
