import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoneyUnit } from '../../src/domain/amount.ts';
import { exponentOf, plainYuan, readAmount } from '../../src/table/cells/amount.ts';
import '../seeded.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is read straight from bytes is what the whole grammar reads', () => {
  test('amounts', () => {
    const texts = fc.oneof(
      fc.stringMatching(/^\d{0,9}\.?\d{0,9}$/),
      fc.stringMatching(/^[0-9.,\-万 ]{0,8}$/),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('元', '万元', '亿元'), (text, name) => {
        const unit = parseMoneyUnit(name);
        if (unit === null) throw new Error(name);
        const plain = plainYuan(bytes(text), 0, bytes(text).length, exponentOf(unit.factor));
        if (plain < 0) return;
        expect(readAmount(text, { unit, rates: new Map() })).toEqual({
          value: plain,
          fault: null,
          expected: null,
        });
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['12.5', 1250000000],
    ['0', 0],
    ['.5', -1],
    ['1,234.5', -1],
    ['12.123456789', -1],
  ])('the amount %s', (text, yuan) => {
    expect(plainYuan(bytes(text), 0, text.length, 8)).toBe(yuan);
  });
});
