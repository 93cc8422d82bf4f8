import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { KeyText } from '../../src/domain/key-text.ts';
import { keyOfBytes } from '../../src/table/memory/key-bytes.ts';
import { keyText } from '../../src/table/plain-text.ts';
import { bareNameInto } from '../../src/rules/ledgers/bare-name.ts';
import { KeyHash, tagOf } from '../../src/rules/ledgers/key-hash.ts';
import { searchDuplicates } from '../../src/rules/ledgers/search-duplicates.ts';
import { SeenKeys } from '../../src/rules/ledgers/seen-keys.ts';
import { SeenRows } from '../../src/rules/ledgers/seen-rows.ts';
import type { DuplicateRule, LedgerFold, RuleContext } from '../../src/rules/rule.ts';
import { RULES, startRules } from '../../src/rules/rules.ts';
import { projectOf } from '../measures/project.ts';
import { projectsOf } from '../measures/projects.ts';
import { findingsOf, sourceOf } from '../read-fixture.ts';
import '../seeded.ts';

const HEADER = '县区,项目编号,项目名称,总投资(亿元)';
const sheet = (name: string, ...rows: readonly string[]) =>
  sourceOf(name, new TextEncoder().encode([HEADER, ...rows].join('\n')));

/** A search that remembers four projects. */
const SEED = [0x1747b28c, 0x3c6ef372] as const;

function start(context: RuleContext): LedgerFold {
  return searchDuplicates(
    RULES.filter((rule): rule is DuplicateRule => 'sameness' in rule),
    context,
    4,
  );
}

/** A text as texts are compared. */
function keyOf(text: string): KeyText {
  const key = new KeyText();
  const bytes = new TextEncoder().encode(text);
  keyOfBytes(bytes, 0, bytes.length, key);
  return key;
}

function textOf({ units, length }: KeyText): string {
  return String.fromCharCode(...units.subarray(0, length));
}

/** Both hashes of some texts. */
function hashOf(...texts: readonly string[]): string {
  const hash = new KeyHash(SEED);
  hash.begin();
  for (const text of texts) hash.key(keyOf(text));
  hash.finish();
  return `${hash.a} ${hash.b}`;
}

test('a project of another file is found again, and its place there is named', async () => {
  const findings = await findingsOf([
    sheet('a.csv', '乐平市,LP-1,化工园项目,12.5', '乐平市,LP-2,涂料项目,8'),
    sheet('b.csv', '乐平市,LP-2,日用瓷项目,8', '乐平市,LP-3,化工园项目,12.5'),
  ]);
  expect(findings.map(({ kind: { code }, position: at, related }) => ({ code, at, related }))).toEqual([
    {
      code: 'L001',
      at: { source: 'b.csv', sheet: null, row: 2, column: 2, line: 2 },
      related: [{ source: 'a.csv', sheet: null, row: 3, column: 2, line: 3 }],
    },
    {
      code: 'L002',
      at: { source: 'b.csv', sheet: null, row: 3, column: 3, line: 3 },
      related: [{ source: 'a.csv', sheet: null, row: 2, column: 3, line: 2 }],
    },
  ]);
});

test('a row that repeats code and name speaks once', async () => {
  const rows = ['乐平市,LP-1,化工园项目,12.5', '乐平市,LP-1,化工园项目,12.5'];
  expect((await findingsOf([sheet('a.csv', ...rows)])).map(({ kind: { code } }) => code)).toEqual(['L001']);
});

test('a full memory is said once; what is remembered is still found', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `乐平市,LP-${index},化工园${index}号项目,1`);
  const findings = await findingsOf([sheet('a.csv', ...names, names[0] ?? '', names[5] ?? '')], { start });
  expect(findings.map(({ kind: { code }, position: at }) => [code, at.row])).toEqual([
    ['L009', 6],
    ['L001', 8],
  ]);
});

test('each rule about duplicates finds its own when started alone', async () => {
  const rows = ['乐平市,LP-1,化工园项目,12.5', '乐平市,LP-1,化工园项目,12.5'];
  for (const rule of RULES.filter(({ kind: { code } }) => code === 'L001' || code === 'L002')) {
    const findings = await findingsOf([sheet('a.csv', ...rows)], {
      start: (context) => startRules(context, [rule]),
    });
    expect(findings.map(({ kind: { code } }) => code)).toEqual([rule.kind.code]);
  }
});

test('among projects of one bare name the first that is the same is named', async () => {
  const header = '县区,项目编号,项目名称,投资方,总投资(亿元)';
  const rows = [
    '乐平市,1,涂料项目,甲公司,8',
    '浮梁县,2,涂料建设项目,乙公司,8', // nothing but the bare name is the same
    '浮梁县,3,涂料项目,丙公司,8', // L003 with row 2
    '浮梁县,4,涂料 项目,丁公司,9', // L002 with row 4
    '昌江区,5,新建涂料,乙公司,8', // L004 with row 3
    '昌江区,6,涂料项目,甲公司,8', // L003 with row 2, though L004 would say so too
    ',7,涂料项目,戊公司,8', // no county, another investor
    '珠山区,8,项目,甲公司,1',
    '昌江区,9,工程,甲公司,1', // names that say nothing are not near each other
    '珠山区,10,项目,乙公司,2', // L002 with row 9
  ];
  const source = sourceOf('a.csv', new TextEncoder().encode([header, ...rows].join('\n')));
  const findings = (await findingsOf([source])).filter(({ kind: { code } }) => code.startsWith('L'));
  expect(
    findings.map(({ kind: { code }, position: at, related }) => [code, at.row, related[0]?.row]),
  ).toEqual([
    ['L003', 4, 2],
    ['L002', 5, 4],
    ['L004', 6, 3],
    ['L003', 7, 2],
    ['L002', 11, 9],
  ]);
});

test('names without the words that say nothing', () => {
  const table = [
    ['年产5万吨高端釉料建设项目', '5万吨高端釉料'],
    ['样例材料股份有限公司', '样例材料'],
    ['高端釉料（二期）·项目', '高端釉料二期'],
    ['High-end glaze (phase 2)', 'highendglazephase2'],
    ['项目', ''],
    ['𠮷祥项', '𠮷祥项'],
  ] as const;
  const bare = new KeyText();
  for (const [name, expected] of table) {
    bareNameInto(keyOf(name), bare);
    expect(textOf(bare)).toBe(expected);
  }
});

test('a text is compared as keyText has it, in small letters', () => {
  const characters = fc.constantFrom(
    ...'aZ09 \u3000（）Ａｂ１·“”、\u00a0\u200b\ufeff—–\'"乐平市𠮷é\t\n-\u2028\u00ad',
  );
  const text = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (each) => {
      const key = keyText(each).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
      expect(textOf(keyOf(each))).toBe(key);
    }),
  );
  expect(textOf(keyOf('长'.repeat(5000)))).toBe('长'.repeat(5000));
});

group('hashes', () => {
  test('do not see blanks, width and capitals', () => {
    expect(hashOf('ＬＰ－００１ （一期）')).toBe(hashOf('lp-001(一期)'));
    expect(hashOf('乐 平　市')).toBe(hashOf('乐平市'));
  });

  test('see everything else', () => {
    const texts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['acb'], ['化工园'], ['化工园项目'], ['']];
    expect(new Set(texts.map((each) => hashOf(...each))).size).toBe(texts.length);
    expect(
      new Set([tagOf(keyOf('a'), 1, SEED), tagOf(keyOf('a'), 2, SEED), tagOf(keyOf('b'), 1, SEED)]).size,
    ).toBe(3);
    expect(tagOf(keyOf('a'), 1, SEED)).not.toBe(tagOf(keyOf('a'), 1 + 2 ** 32, SEED));
  });

  test('of 200,000 codes differ in either half about as often as chance allows', () => {
    const hash = new KeyHash(SEED);
    const [a, b, tags] = [new Set<number>(), new Set<number>(), new Set<number>()];
    const codes = Array.from({ length: 100_000 }, (_, at) => [`LP-${at}`, `乐平2021-${at * 7}号`]).flat();
    for (const code of codes) {
      const key = keyOf(code);
      hash.begin();
      hash.key(key);
      hash.finish();
      a.add(hash.a);
      b.add(hash.b);
      tags.add(tagOf(key, 0, SEED));
    }
    // By chance 5 pairs agree in 32 bits.
    expect(Math.min(a.size, b.size, tags.size)).toBeGreaterThan(199_980);
  });
});

function hashOfNumber(at: number): number {
  return Math.imul(at, 0x9e3779b1);
}

test('a table that grows forgets nothing', () => {
  const seen = new SeenKeys();
  const asked: number[] = [];
  for (let at = 1; at <= 200_000; at += 1)
    asked.push(seen.seenAs(hashOfNumber(at), hashOfNumber(at * 3), at));
  expect(new Set(asked)).toEqual(new Set([0]));
  const again = Array.from({ length: 200_000 }, (_, index) => {
    const at = index + 1;
    return seen.seenAs(hashOfNumber(at), hashOfNumber(at * 3), 7);
  });
  expect(again).toEqual(Array.from({ length: 200_000 }, (_, index) => index + 1));
  const unknown = () => seen.seenAs(hashOfNumber(1), hashOfNumber(6), 0);
  expect([unknown(), unknown()]).toEqual([0, 0]);
});

test('tells where projects stand, over gaps between rows and lines', () => {
  const rows = new SeenRows();
  const places = [
    [2, 2],
    [3, 3],
    [4, 6],
    [5, 7],
    [9, 11],
    [10, 12],
  ] as const;
  for (const [row, line] of places)
    rows.add(
      projectsOf([
        projectOf({ row, line, positionOf: () => ({ source: 'x.csv', sheet: null, row, column: 3, line }) }),
      ]),
      0,
    );
  expect(places.map((_, index) => rows.at(index + 1, 'name'))).toEqual(
    places.map(([row, line]) => ({ source: 'x.csv', sheet: null, row, column: 3, line })),
  );
});
