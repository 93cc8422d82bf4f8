import type { RuleInfo } from '../rule.ts';

/** What a finding of reading says; its code is the key under which it stands. */
export type ReadingInfo = Omit<RuleInfo, 'code'>;
