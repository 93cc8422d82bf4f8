import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/domain/nearest.ts';
import '../seeded.ts';

describe('a word, the candidates, the nearest', () => {
  const cases: readonly (readonly [word: string, candidates: readonly string[], expected: string | null])[] =
    [
      ['conties', ['city', 'counties'], 'counties'],
      ['countise', ['city', 'counties'], 'counties'],
      ['counties', ['countie', 'counties'], 'counties'],
      ['inputUnit', ['input-unit', 'output-unit'], 'input-unit'],
      // a swap of neighbours is one step
      ['ab', ['ba'], 'ba'],
      ['cti', ['cit', 'xyz'], 'cit'],
      // a third of the length
      ['abcdef', ['abcdxy'], 'abcdxy'],
      ['abcdef', ['abcxyz'], null],
      ['abcde', ['abcxy'], null],
      // Chinese: two characters allow one
      ['乐平', ['浮梁县', '乐平市'], '乐平市'],
      ['乐瓶', ['浮梁', '乐平'], '乐平'],
      ['平乐', ['浮梁', '乐平'], '乐平'],
      ['乐平', ['浮梁'], null],
      ['昌江县', ['昌江区', '珠山区'], '昌江区'],
      // nothing in common is not near
      ['a', ['b'], null],
      ['a', ['ab'], 'ab'],
      ['', ['a', ''], null],
      ['', ['a'], null],
      // characters outside the basic plane are one character
      ['𠮷野', ['吉野'], '吉野'],
      ['𠮷', ['𡈽'], null],
      // the first of equally near ones
      ['abcd', ['abcx', 'abcy'], 'abcx'],
      ['abcd', ['abcy', 'abcx'], 'abcy'],
      // bounds
      ['a'.repeat(64), ['a'.repeat(63)], 'a'.repeat(63)],
      ['a'.repeat(65), ['a'.repeat(65)], null],
      ['𠮷'.repeat(64), ['𠮷'.repeat(64)], '𠮷'.repeat(64)],
      ['a'.repeat(1e6), ['a'], null],
      ['abc', ['a'.repeat(1e6)], null],
      ['abc', [], null],
    ];
  test.each(cases)('%#: %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});

test('a word is nearest to itself', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
      fc.array(fc.string()),
      (word, others) => {
        fc.pre([...word].length <= 64);
        expect(nearest(word, [...others, word])).toBe(word);
      },
    ),
  );
});
