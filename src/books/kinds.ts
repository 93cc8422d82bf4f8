import type { TableKind } from '../table/table-kind.ts';
import { ACTIVITIES } from './activities.ts';
import { PROJECTS } from './projects.ts';

/** All kinds of tables that a city keeps; the first is meant where no header tells for certain. */
export const KINDS: readonly TableKind[] = [PROJECTS, ACTIVITIES];
