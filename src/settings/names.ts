import { fieldNamed, optionName } from '../books/condition.ts';
import { KINDS } from '../books/kinds.ts';
import { STAGE_LABELS, STAGES, type Stage } from '../domain/stage.ts';
import { FIELD_NAMES, PROJECTS, type ProjectField } from '../books/projects.ts';

/** The names of the fields as the configuration file writes them: `paid-in`. */
export const FIELD_KEYS: readonly string[] = FIELD_NAMES.map(optionName);

/** The stage of a name or a Chinese label, or null. */
export function stageNamed(name: string): Stage | null {
  return STAGES.find((stage) => stage === name || STAGE_LABELS[stage].zh === name) ?? null;
}

/** What header words are listed under: a field of projects, or that of another kind behind its name: `activities.type`. */
export type SynonymKey = ProjectField | `${string}.${string}`;

/** The field that a key of `synonyms` stands for: `paid-in`, 到位资金, `activities.type`, 活动.类型; or null. */
export function synonymKeyNamed(key: string): SynonymKey | null {
  const dot = key.indexOf('.');
  if (dot < 0) return fieldNamed(key);
  const [table, name] = [key.slice(0, dot), key.slice(dot + 1)];
  const kind = KINDS.find(({ name: known, label }) => known === table || label.zh === table);
  if (kind === undefined) return null;
  if (kind === PROJECTS) return fieldNamed(name);
  const field = Object.values(kind.fields).find(
    (each) => each.key === name || optionName(each.key) === name || each.label.zh === name,
  );
  return field === undefined ? null : `${kind.name}.${field.key}`;
}
