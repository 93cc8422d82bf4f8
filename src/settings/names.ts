import { optionName } from '../books/condition.ts';
import { STAGE_LABELS, STAGES, type Stage } from '../domain/stage.ts';
import { FIELD_NAMES } from '../books/projects.ts';

/** The names of the fields as the configuration file writes them: `paid-in`. */
export const FIELD_KEYS: readonly string[] = FIELD_NAMES.map(optionName);

/** The stage of a name or a Chinese label, or null. */
export function stageNamed(name: string): Stage | null {
  return STAGES.find((stage) => stage === name || STAGE_LABELS[stage].zh === name) ?? null;
}
