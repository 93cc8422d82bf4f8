import type { TextField } from '../domain/field.ts';
import type { Project } from '../domain/project.ts';

/** Longer cells that begin and end with a character are texts; short ones may be a dash or 无. */
const LONGEST_NOTHING = 4;

/**
 * What a text cell says, for comparing: as it stands where it plainly says something, else tidied; null when it says
 * nothing. Names differ from row to row, and tidying a million of them would cost more than all rules together.
 */
export function rawText(project: Project, field: TextField): string | null {
  const raw = project.raw(field);
  const plain = raw.length > LONGEST_NOTHING && isSolid(raw, 0) && isSolid(raw, raw.length - 1);
  return plain ? raw : project[field];
}

/** Whether a character is neither a blank nor a sign: an ASCII letter or digit, or a Chinese character. */
function isSolid(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x7a);
}
