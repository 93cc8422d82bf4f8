import type { Day } from '../../domain/day.ts';
import type { Field } from '../../domain/field.ts';
import type { Project } from '../../domain/project.ts';

/**
 * Whether one of the rules P001 to P015, P018 and P019 may have something to say about a project: false only when none
 * has. Most projects are in order, and asking a dozen rules about each of a million costs more than reading them does.
 * @param fields those that the ledger has columns for
 */
export function quickLook(fields: ReadonlySet<Field>, asOf: Day | null): (project: Project) => boolean {
  // Nothing is amiss where there is no column; and no day is later than this one.
  const hasStage = fields.has('stage');
  const hasName = fields.has('name');
  const hasInvestment = fields.has('investment');
  const last = asOf ?? Number.MAX_SAFE_INTEGER;
  return (project) => {
    const { investment, signed, started } = project;
    if (investment === null ? hasInvestment : investment <= 0) return true;
    if (project.referrerShare !== null) return true;
    if (hasName && !project.says('name')) return true;
    if (hasStage && isOddStage(project)) return true;
    return (
      isMore(project.paidIn, investment) ||
      isMore(project.fixedInvestment, investment) ||
      isMore(project.tax, project.output) ||
      isMore(signed, started) ||
      isMore(signed, project.registered) ||
      isMore(started, project.operating) ||
      isMore(started, project.completed) ||
      isMore(signed, last) ||
      isMore(started, last) ||
      isMore(project.registered, last) ||
      isMore(project.operating, last) ||
      isMore(project.completed, last)
    );
  };
}

/** For days too: one that is later than another is never the smaller number. */
function isMore(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one > other;
}

function isOddStage({ statedStage, signed, started }: Project): boolean {
  switch (statedStage) {
    case 'signed':
    case 'registered':
      return started !== null;
    case 'started':
    case 'operating':
    case 'completed':
      return started === null;
    case 'negotiating':
      return signed !== null || started !== null;
    case 'terminated':
    case null:
      return true;
  }
}
