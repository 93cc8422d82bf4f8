import { Failure } from '../domain/failure.ts';
import type { Text } from '../domain/text.ts';
import { visibleLine } from '../domain/visible.ts';

/** The keys and indexes (from 0) that lead from the root of the file to a value. */
export type Path = readonly (string | number)[];

/** Something wrong with a value, or with the key before it. */
export interface Problem {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly text: Text;
}

/** Something wrong at a place in the text of the file. */
export interface LocatedProblem {
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number;
  readonly text: Text;
}

/** A line and a column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const MOST_SHOWN = 20;

/** All problems in one Failure, a line each, in the order in which they stand in the file; the first 20 of them. */
export function settingsFailure(
  fileName: string,
  problems: readonly LocatedProblem[],
  placeOf: (offset: number) => Place,
): Failure {
  const lines = new Map<string, string>();
  for (const { offset, text } of problems.toSorted((a, b) => a.offset - b.offset)) {
    const { line, column } = placeOf(offset);
    const place = `${fileName}:${line}:${column}`;
    lines.set(visibleLine(`${place}: ${text.zh}`), visibleLine(`${place}: ${text.en}`));
  }
  const zh = [...lines.keys()].slice(0, MOST_SHOWN);
  const en = [...lines.values()].slice(0, MOST_SHOWN);
  const more = lines.size - MOST_SHOWN;
  if (more > 0) {
    zh.push(`${visibleLine(fileName)}: 另有 ${more} 处问题未列出`);
    en.push(`${visibleLine(fileName)}: and ${more} more`);
  }
  return new Failure('settings', { zh: zh.join('\n'), en: en.join('\n') });
}
