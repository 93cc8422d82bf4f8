import type { Amount } from '../../domain/amount.ts';
import type { FindingKind } from '../../findings/finding-kind.ts';
import type { Finding } from '../../findings/finding.ts';
import { cellFinding, cellOf, type LedgerRule } from '../rule.ts';
import type { Project } from '../../books/projects.ts';
import { NONE } from '../../table/records.ts';

/** The name of the threshold: how many times the middle amount an amount must be to be far from it. */
export const FAR_AMOUNT_TIMES = 'far-amount-times';

const DEFAULT_TIMES = 2000;
const MOST_CANDIDATES = 50;
const FEWEST_NEIGHBOURS = 4;

interface Candidate {
  readonly amount: Amount;
  readonly found: Finding;
}

/**
 * A rule for investments that are thousands of times above (or below) the middle one of the ledger, as happens with
 * 万元 in a column of 亿元. The middle is the geometric middle of the power of two in which the median lies. The 50
 * amounts farthest out are remembered; at least four others are needed to compare with.
 */
export function farAmounts(
  kind: FindingKind<{ readonly amount: 'amount' }>,
  side: 'above' | 'below',
): LedgerRule {
  return {
    kind,
    needs: ['investment'],
    start({ report, thresholds }) {
      const times = thresholds.get(FAR_AMOUNT_TIMES) ?? DEFAULT_TIMES;
      const counts = new Float64Array(64);
      const sign = side === 'above' ? 1 : -1;
      /** The farthest first. */
      const candidates: Candidate[] = [];
      /** What an amount must be beyond to be remembered. */
      let least = sign > 0 ? 0 : Number.POSITIVE_INFINITY;
      let total = 0;

      function remember(project: Project, amount: Amount): void {
        const found = cellFinding(kind, cellOf(project, 'investment'), { details: { amount: { amount } } });
        const place = candidates.findIndex((other) => (amount - other.amount) * sign > 0);
        candidates.splice(place < 0 ? candidates.length : place, 0, { amount, found });
        if (candidates.length > MOST_CANDIDATES) candidates.pop();
        if (candidates.length === MOST_CANDIDATES) least = candidates.at(-1)?.amount ?? least;
      }

      return {
        see(projects) {
          const amounts = projects.numbers('investment');
          for (let index = 0; index < projects.count; index += 1) {
            const amount = amounts[index] ?? NONE;
            if (amount <= 0) continue;
            const bucket = powerOfTwo(amount);
            counts[bucket] = (counts[bucket] ?? 0) + 1;
            total += 1;
            if ((amount - least) * sign > 0) remember(projects.recordAt(index), amount);
          }
        },
        end() {
          if (total <= FEWEST_NEIGHBOURS) return;
          const middle = middleOf(counts, total);
          for (const { amount, found } of candidates) {
            const far = side === 'above' ? amount >= middle * times : amount * times <= middle;
            if (far) report(found);
          }
        },
      };
    },
  };
}

/** The largest n with 2ⁿ ≤ amount. */
function powerOfTwo(amount: Amount): number {
  return amount < 0x100000000 ? 31 - Math.clz32(amount) : 63 - Math.clz32(amount / 0x100000000);
}

/** The middle of the power of two that holds the median, in whole yuan. */
function middleOf(counts: Float64Array, total: number): Amount {
  let below = 0;
  for (const [bucket, count] of counts.entries()) {
    below += count;
    if (below * 2 >= total) return Math.round(2 ** bucket * Math.SQRT2);
  }
  return 0;
}
