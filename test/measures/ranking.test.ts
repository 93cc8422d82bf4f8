import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureValue } from '../../src/measures/measure.ts';
import { rank, type RankingOptions, type Ties } from '../../src/measures/ranking.ts';
import '../seeded.ts';

type Value = MeasureValue['value'];

interface Entry {
  readonly name: string;
  readonly value: Value;
}

function ranked(
  entries: readonly Entry[],
  options: RankingOptions,
): readonly (readonly [number | null, string])[] {
  return rank(entries, ({ value }) => value, options).map(
    ({ rank: place, entry }) => [place, entry.name] as const,
  );
}

function entriesOf(...values: readonly Value[]): readonly Entry[] {
  return values.map((value, index) => ({ name: String.fromCharCode(97 + index), value }));
}

describe('values, ties: places', () => {
  const cases: readonly (readonly [values: readonly Value[], ties: Ties, places: string])[] = [
    [[], 'competition', ''],
    [[5], 'competition', '1a'],
    [[1, 3, 2], 'competition', '1b 2c 3a'],
    [[20, 20, 10], 'competition', '1a 1b 3c'],
    [[20, 20, 10], 'dense', '1a 1b 2c'],
    [[20, 20, 10], 'sequential', '1a 2b 3c'],
    [[4, 3, 3, 2], 'competition', '1a 2b 2c 4d'],
    [[4, 3, 3, 2], 'dense', '1a 2b 2c 3d'],
    [[4, 3, 3, 2], 'sequential', '1a 2b 3c 4d'],
    [[1, 1, 1], 'competition', '1a 1b 1c'],
    [[0, null, 0], 'competition', '1a 1c -b'],
    [[null, null], 'dense', '-a -b'],
    [[null, 1], 'sequential', '1b -a'],
    // rates compare as fractions, whatever is divided by what
    [
      [
        { numerator: 1, denominator: 2 },
        { numerator: 2, denominator: 4 },
        { numerator: 2, denominator: 3 },
      ],
      'competition',
      '1c 2a 2b',
    ],
    [
      [
        { numerator: 0, denominator: 5 },
        { numerator: 0, denominator: 1 },
      ],
      'competition',
      '1a 1b',
    ],
    // 9007199254740991/9007199254740990 and …990/…989 are the same as binary fractions
    [
      [
        { numerator: 9007199254740991, denominator: 9007199254740990 },
        { numerator: 9007199254740990, denominator: 9007199254740989 },
      ],
      'competition',
      '1b 2a',
    ],
    [
      [
        { sum: 20, count: 2 },
        { sum: 20, count: 1 },
        { sum: 21, count: 2 },
      ],
      'competition',
      '1b 2c 3a',
    ],
    [
      [
        { amount: 5, missing: 3 },
        { amount: null, missing: 2 },
        { amount: 5, missing: 0 },
      ],
      'competition',
      '1a 1c -b',
    ],
    [
      [
        { amount: 0, missing: 0 },
        { amount: null, missing: 1 },
      ],
      'competition',
      '1a -b',
    ],
  ];
  test.each(cases)('%j %s: %s', (values, ties, places) => {
    const found = ranked(entriesOf(...values), { order: 'descending', ties });
    expect(found.map(([place, name]) => `${place ?? '-'}${name}`).join(' ')).toBe(places);
  });

  test('ascending: the smallest is first, what is not known still last', () => {
    expect(ranked(entriesOf(2, null, 1, 2), { order: 'ascending', ties: 'competition' })).toEqual([
      [1, 'c'],
      [2, 'a'],
      [2, 'd'],
      [null, 'b'],
    ]);
  });
});

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.nat({ max: 4 }),
  fc.record({ numerator: fc.nat({ max: 6 }), denominator: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ sum: fc.nat({ max: 6 }), count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ amount: fc.option(fc.nat({ max: 4 })), missing: fc.nat({ max: 3 }) }),
);

/** The value as a whole number of sixtieths, which every fraction here is; null where there is none. */
function sixtieths(of: Value): number | null {
  if (of === null) return null;
  if (typeof of === 'number') return of * 60;
  if ('denominator' in of) return (of.numerator * 60) / of.denominator;
  if ('sum' in of) return (of.sum * 60) / of.count;
  return of.amount === null ? null : of.amount * 60;
}

test('a ranking is what its definition says', () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 12 }),
      fc.constantFrom<'ascending' | 'descending'>('ascending', 'descending'),
      fc.constantFrom<Ties>('competition', 'dense', 'sequential'),
      (values, order, ties) => {
        const all = values.map((each, index) => ({ index, key: sixtieths(each) }));
        const known = all.flatMap(({ index, key }) => (key === null ? [] : [{ index, key }]));
        const before = (a: number, b: number): boolean => (order === 'descending' ? a > b : a < b);
        // The place of an entry by counting those that go before it, each in turn.
        const places = known.map(({ index, key }) => {
          const better = known.filter((other) => before(other.key, key));
          const twins = known.filter((other) => other.key === key && other.index < index).length;
          const place: Record<Ties, number> = {
            competition: better.length + 1,
            dense: new Set(better.map((other) => other.key)).size + 1,
            sequential: better.length + twins + 1,
          };
          return { index, place: place[ties], position: better.length + twins };
        });
        const expected = [
          ...places.toSorted((a, b) => a.position - b.position).map(({ index, place }) => [place, index]),
          ...all.filter(({ key }) => key === null).map(({ index }) => [null, index]),
        ];
        const found = rank(
          values.map((each, index) => ({ each, index })),
          ({ each }) => each,
          { order, ties },
        );
        expect(found.map(({ rank: place, entry }) => [place, entry.index])).toEqual(expected);
      },
    ),
    { numRuns: 3000 },
  );
});
