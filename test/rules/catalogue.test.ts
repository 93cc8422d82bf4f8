import { readdirSync, readFileSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import { SEVERITIES } from '../../src/findings/severity.ts';
import { detailWords, type FindingKind } from '../../src/findings/finding-kind.ts';
import { CATALOGUE, SCOPES } from '../../src/rules/catalogue.ts';
import { explainPage } from '../../src/rules/explain.ts';
import { RULES } from '../../src/rules/rules.ts';

const infos = [...CATALOGUE.values()];

/** The values that a sentence names. */
function names(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

const SOURCES = new URL('../../src/', import.meta.url);

/** The codes that files of src give to kinds of findings, in any order. */
function declaredCodes(): readonly string[] {
  const texts = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, SOURCES), 'utf8'));
  const declared = texts.join('\n').matchAll(/findingKind\(\{\s+code: '(\w+)'/g);
  return Array.from(declared, ([, code = '']) => code);
}

test('the catalogue holds every kind that is declared anywhere, once, by scope and number', () => {
  const codes = [...CATALOGUE.keys()];
  expect(codes.length).toBeGreaterThan(90);
  expect(codes.toSorted()).toEqual(declaredCodes().toSorted());
  expect(infos.map(({ code }) => code)).toEqual(codes);
  const scopeOf = (code: string): number => SCOPES.indexOf(code.charAt(0));
  expect(codes).toEqual(codes.toSorted((a, b) => scopeOf(a) - scopeOf(b) || (a < b ? -1 : 1)));
});

test('no code stands in a file but the one that declares it', () => {
  const strays = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, SOURCES), 'utf8').replaceAll(/code: '[A-Z]\d{3}'/g, '');
      return [...text.matchAll(/['"]([FHRCPL]\d{3})['"]/g)].map(([, code]) => `${file}: ${code}`);
    });
  expect(strays).toEqual([]);
});

test('names are kebab-case and unique', () => {
  const all = infos.map(({ name }) => name);
  expect(all.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test('the letter of a code is its scope: P and L come from rules, all others from reading', () => {
  const ofRules = new Set<string>(RULES.map(({ kind: { code } }) => code));
  expect([...CATALOGUE.keys()].filter((code) => /^[PL]\d{3}$/.test(code) !== ofRules.has(code))).toEqual([]);
});

group.each(infos.map((info) => [info.code, info] as const))('%s', (_, info: FindingKind) => {
  const { message, hint, reason } = info;

  test('says everything in both languages', () => {
    expect(SEVERITIES).toContain(info.severity);
    for (const text of [message, hint, reason]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text.en).toMatch(/[a-z]/);
    }
    expect([info.bad.trim(), info.good.trim()]).not.toContain('');
    expect(info.bad).not.toBe(info.good);
  });

  test('ends reasons, and only reasons, with a full stop', () => {
    expect([message.zh, message.en, hint.zh, hint.en].filter((text) => /[。.]$/.test(text))).toEqual([]);
    expect(reason.zh).toMatch(/。$/);
    expect(reason.en).toMatch(/[.?]$/);
  });

  test('writes Chinese with full-width signs', () => {
    for (const text of [message.zh, hint.zh, reason.zh])
      expect(text).not.toMatch(/[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]|[\u4e00-\u9fff]\(/);
  });

  test('names the same values in both languages, each of them known', () => {
    expect(new Set(names(message.zh))).toEqual(new Set(names(message.en)));
    expect(names(message.zh).filter((name) => detailWords(info, name) === null)).toEqual([]);
  });

  test('has a page without anything left to fill in', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = explainPage(info, language);
      expect(page).toContain(`# ${info.code} ${info.name}`);
      expect(page.split('## ')[1]).not.toMatch(/[{}[\]|]/);
      expect(page).toMatch(/[^\n]\n$/);
    }
  });
});

test('the page of a rule', () => {
  const info = CATALOGUE.get('P002');
  expect(info).toBeDefined();
  expect(info && explainPage(info, 'zh')).toBe(
    `# P002 started-before-signed（错误）

## 说什么

开工日期“‹原文›”早于签约日期（‹应有的值›）

## 为什么要紧

两个日期必有一个是错的，开工率和“签约到开工”的天数都会跟着错。

## 有问题的写法

    乐平市,化工园项目,12.5,2021-03-19,2020-05-31

## 正确的写法

    乐平市,化工园项目,12.5,2021-03-19,2021-05-31

## 怎样改

对照合同和施工许可证，改正写错的那个日期，先看年份；补签合同的项目，签约日期填第一次签约的日子
`,
  );
});
