import { describe as group, expect, test } from 'vitest';
import { bareName } from '../../src/rules/ledgers/bare-name.ts';
import { isDuplicateRule } from '../../src/rules/ledgers/duplicate-rule.ts';
import { PairTable } from '../../src/rules/ledgers/pair-table.ts';
import { searchDuplicates } from '../../src/rules/ledgers/search-duplicates.ts';
import { TextHash } from '../../src/rules/ledgers/text-hash.ts';
import type { RuleContext, RuleFold } from '../../src/rules/rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { findingsOf, sourceOf } from '../read-fixture.ts';

const HEADER = '县区,项目编号,项目名称,总投资(亿元)';
const sheet = (name: string, ...rows: readonly string[]) =>
  sourceOf(name, new TextEncoder().encode([HEADER, ...rows].join('\n')));

/** A search that soon has enough. */
function start(context: RuleContext): RuleFold {
  return searchDuplicates(RULES.filter(isDuplicateRule), context, 10);
}

/** Both hashes of some texts. */
function hashOf(...texts: readonly string[]): string {
  const hash = new TextHash();
  hash.begin(0);
  for (const text of texts) hash.text(text);
  hash.finish();
  return `${hash.a} ${hash.b}`;
}

test('a project of another file is found again, and its place there is named', async () => {
  const findings = await findingsOf([
    sheet('a.csv', '乐平市,LP-1,化工园项目,12.5', '乐平市,LP-2,涂料项目,8'),
    sheet('b.csv', '乐平市,LP-2,日用瓷项目,8', '乐平市,LP-3,化工园项目,12.5'),
  ]);
  expect(findings.map(({ code, at, related }) => ({ code, at, related }))).toEqual([
    {
      code: 'L001',
      at: { source: 'b.csv', row: 2, column: 2, line: 2 },
      related: [{ source: 'a.csv', row: 3, column: 2, line: 3 }],
    },
    {
      code: 'L002',
      at: { source: 'b.csv', row: 3, column: 3, line: 3 },
      related: [{ source: 'a.csv', row: 2, column: 3, line: 2 }],
    },
  ]);
});

test('a row that repeats code and name speaks once', async () => {
  const rows = ['乐平市,LP-1,化工园项目,12.5', '乐平市,LP-1,化工园项目,12.5'];
  expect((await findingsOf([sheet('a.csv', ...rows)])).map(({ code }) => code)).toEqual(['L001']);
});

test('a full memory is said once; what is remembered is still found', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `乐平市,LP-${index},化工园${index}号项目,1`);
  const findings = await findingsOf([sheet('a.csv', ...names, names[0] ?? '', names[5] ?? '')], { start });
  expect(findings.map(({ code, at }) => [code, at.row])).toEqual([
    ['L009', 5],
    ['L001', 8],
  ]);
});

test('each rule about duplicates finds its own when started alone', async () => {
  const rows = ['乐平市,LP-1,化工园项目,12.5', '乐平市,LP-1,化工园项目,12.5'];
  for (const rule of RULES.filter(({ code }) => code === 'L001' || code === 'L002')) {
    const findings = await findingsOf([sheet('a.csv', ...rows)], { start: (context) => rule.start(context) });
    expect(findings.map(({ code }) => code)).toEqual([rule.code]);
  }
});

test('names without the words that say nothing', () => {
  const table = [
    ['年产5万吨高端釉料建设项目', '5万吨高端釉料'],
    ['样例材料股份有限公司', '样例材料'],
    ['高端釉料（二期）·项目', '高端釉料二期'],
    ['High-end glaze (phase 2)', 'Highendglazephase2'],
    ['项目', ''],
    ['𠮷祥项', '𠮷祥项'],
  ] as const;
  expect(table.map(([name]) => bareName(name))).toEqual(table.map(([, bare]) => bare));
});

group('hashes', () => {
  test('do not see blanks, width and capitals', () => {
    expect(hashOf('ＬＰ－００１ （一期）')).toBe(hashOf('lp-001(一期)'));
    expect(hashOf('乐 平　市')).toBe(hashOf('乐平市'));
  });

  test('see everything else', () => {
    const texts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['acb'], ['化工园'], ['化工园项目'], ['']];
    expect(new Set(texts.map((each) => hashOf(...each))).size).toBe(texts.length);
  });

  test('of a hundred thousand codes differ in either half about as often as chance allows', () => {
    const hash = new TextHash();
    const [a, b] = [new Set<number>(), new Set<number>()];
    for (let at = 0; at < 100_000; at += 1) {
      hash.begin(0);
      hash.text(`LP-${at}`);
      hash.finish();
      a.add(hash.a);
      b.add(hash.b);
    }
    // By chance 1.2 pairs agree in 32 bits.
    expect(Math.min(a.size, b.size)).toBeGreaterThan(99_990);
  });
});

test('a table that grows forgets nothing', () => {
  const table = new PairTable();
  for (let at = 1; at <= 20_000; at += 1) expect(table.seenAs(at * 4096, at, at)).toBe(0);
  const sink: number[] = [];
  for (let at = 1; at <= 20_000; at += 1) sink.push(table.seenAs(at * 4096, at, 7));
  expect(sink).toEqual(Array.from({ length: 20_000 }, (_, index) => index + 1));
  expect([table.seenAs(4096, 2, 0), table.size]).toEqual([0, 20_000]);
});
