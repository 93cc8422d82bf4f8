import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/domain/text-order.ts';
import '../seeded.ts';

test('texts are ordered by code points, the shorter of two that begin alike first', () => {
  const ordered = ['', 'a', 'ab', 'b', '乐平', '乐平市', '﨑', '～', '𠮷', '𠮷县', '𠮸'];
  expect(ordered.toReversed().toSorted(compareTexts)).toEqual(ordered);
});

test('the order is that of the bytes in UTF-8', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '市', '﨑', '～', '\uFFFD', '𠮷', '𠮸', '\u{10FFFF}'),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareTexts(a, b))).toBe(bytes);
    }),
  );
});
