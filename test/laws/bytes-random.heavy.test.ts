import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands, complaintAbout } from './survives.ts';
import '../seeded.ts';

test('bytes at random: no crash, no hang, no control character out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), commands, async (stdin, args) => {
      expect(await complaintAbout(stdin, args)).toBeNull();
    }),
    { numRuns: 4000 },
  );
});
