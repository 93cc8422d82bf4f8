import { EVERYTHING, type Filter } from '../measures/scope.ts';
import type { CountyDoubt } from './county-doubts.ts';

/** Which projects somebody asks for. */
export interface Selection {
  readonly filter: Filter;
  /** Names of counties in it that look misspelt; a run that meets none of them ends in `CountyNotFound`. */
  readonly doubts: readonly CountyDoubt[];
  /** The filter as it was written, part by part; empty: all projects. */
  readonly words: readonly string[];
}

/** All projects that count. */
export const ALL_PROJECTS: Selection = { filter: EVERYTHING, doubts: [], words: [] };
