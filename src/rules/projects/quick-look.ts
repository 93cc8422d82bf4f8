import type { Day } from '../../domain/day.ts';
import type { Field } from '../../domain/field.ts';
import { NONE, type Projects } from '../../domain/projects.ts';
import { STAGES, type Stage } from '../../domain/stage.ts';

/**
 * Finds the projects of which one of the rules P001 to P015, P018 and P019 may have something to say: it leaves out only
 * those of which none has. Most projects are in order, and asking a dozen rules about each of a million costs more than
 * reading them does.
 * @param fields those that the ledger has columns for @returns a function that puts the places of such projects into
 *   `odd`, which has room for all, and says how many they are
 */
export function quickLook(
  fields: ReadonlySet<Field>,
  asOf: Day | null,
): (projects: Projects, odd: Uint32Array) => number {
  // Nothing is amiss where there is no column; and no day is later than this one.
  const hasStage = fields.has('stage');
  const hasName = fields.has('name');
  const least = fields.has('investment') ? 1 : NONE;
  const last = asOf ?? Number.MAX_SAFE_INTEGER;
  return (projects, odd) => {
    const { count, statedStages } = projects;
    const [investments, paidIn, fixed] = [
      projects.numbers('investment'),
      projects.numbers('paidIn'),
      projects.numbers('fixedInvestment'),
    ];
    const [output, tax, shares] = [
      projects.numbers('output'),
      projects.numbers('tax'),
      projects.numbers('referrerShare'),
    ];
    const [signed, registered, started] = [
      projects.numbers('signed'),
      projects.numbers('registered'),
      projects.numbers('started'),
    ];
    const [operating, completed] = [projects.numbers('operating'), projects.numbers('completed')];
    let found = 0;
    for (let index = 0; index < count; index += 1) {
      const investment = investments[index] ?? NONE;
      const begun = started[index] ?? NONE;
      const contract = signed[index] ?? NONE;
      const isOdd =
        investment < least ||
        (shares[index] ?? NONE) >= 0 ||
        (hasName && !projects.says('name', index)) ||
        (hasStage && isOddStage(statedStages[index] ?? NONE, contract, begun)) ||
        isMore(paidIn[index] ?? NONE, investment) ||
        isMore(fixed[index] ?? NONE, investment) ||
        isMore(tax[index] ?? NONE, output[index] ?? NONE) ||
        isMore(contract, begun) ||
        isMore(contract, registered[index] ?? NONE) ||
        isMore(begun, operating[index] ?? NONE) ||
        isMore(begun, completed[index] ?? NONE) ||
        contract > last ||
        begun > last ||
        (registered[index] ?? NONE) > last ||
        (operating[index] ?? NONE) > last ||
        (completed[index] ?? NONE) > last;
      if (isOdd) {
        odd[found] = index;
        found += 1;
      }
    }
    return found;
  };
}

/** Whether both are known and one is more. For days too: one that is later than another is never the smaller number. */
function isMore(one: number, other: number): boolean {
  return other >= 0 && one > other;
}

const place = (stage: Stage): number => STAGES.indexOf(stage);
const NEGOTIATING = place('negotiating');
const [SIGNED, STARTED, COMPLETED] = [place('signed'), place('started'), place('completed')];

/** Whether a stage and the days of contract and start (NONE: not given) may not go together. */
function isOddStage(stage: number, signed: number, started: number): boolean {
  if (stage >= STARTED && stage <= COMPLETED) return started < 0;
  if (stage >= SIGNED && stage < STARTED) return started >= 0;
  if (stage === NEGOTIATING) return signed >= 0 || started >= 0;
  return true;
}
