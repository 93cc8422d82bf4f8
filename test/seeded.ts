import * as fc from 'fast-check';

/**
 * What properties begin with. The same in every run, so that a test that fails has been broken by a change, not by chance;
 * `ZHAOSHANG_SEED=123 npm run test:unit` tries other values. fast-check prints the seed and the path of what failed.
 */
export const SEED = Number(process.env['ZHAOSHANG_SEED'] ?? 20_211_029);
if (!Number.isInteger(SEED)) throw new Error('ZHAOSHANG_SEED is no whole number');

fc.configureGlobal({ seed: SEED });

/** Before all tests: says which values are tried. */
export default function setup(): void {
  console.log(`seed ${SEED} (another one: ZHAOSHANG_SEED=123 npm run test:unit)\n`);
}
