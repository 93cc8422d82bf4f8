import { readFileSync } from 'node:fs';

/** A ledger with something wrong in most rows. */
export const MESSY = readFileSync(new URL('../../fixtures/cli/messy-ledger.csv', import.meta.url), 'utf8');
