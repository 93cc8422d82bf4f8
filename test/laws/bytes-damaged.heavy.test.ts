import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands, complaintAbout } from './survives.ts';
import '../seeded.ts';

/** Whole small ledgers, to be damaged. */
const FIXTURES: readonly Uint8Array[] = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .toSorted()
  .map((name) => readFileSync(`fixtures/${name}`))
  .filter((bytes) => bytes.length > 0 && bytes.length < 4000);

interface Damage {
  readonly at: number;
  readonly kind: 'set' | 'cut' | 'insert' | 'double' | 'swap';
  readonly bytes: Uint8Array;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('set', 'cut', 'insert', 'double', 'swap'),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 3 }),
    fc.constantFrom('"', ',', '\n', '\r', '\0', '\u001B', '合计', '-', '\t').map((text) => Buffer.from(text)),
  ),
});
const damaged = fc
  .tuple(fc.constantFrom(...FIXTURES), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([fixture, list]) => list.reduce(apply, fixture));

function apply(bytes: Uint8Array, { at, kind, bytes: other }: Damage): Uint8Array {
  const place = at % (bytes.length + 1);
  const [front, back] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (kind) {
    case 'set':
      return Buffer.concat([front, other, back.subarray(other.length)]);
    case 'cut':
      return Buffer.concat([front, back.subarray(1 + (at % 40))]);
    case 'insert':
      return Buffer.concat([front, other, back]);
    case 'double':
      return Buffer.concat([front, back.subarray(0, 200), back]);
    case 'swap':
      return Buffer.concat([back, front]);
  }
}

test('damaged ledgers: no crash, no hang, no control character out', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, commands, async (stdin, args) => {
      expect(await complaintAbout(stdin, args)).toBeNull();
    }),
    { numRuns: 4000 },
  );
});
