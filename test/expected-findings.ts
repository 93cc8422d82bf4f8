import { readFileSync } from 'node:fs';
import { cellName } from '../src/domain/position.ts';
import { visibleLine } from '../src/domain/visible.ts';
import type { Finding } from '../src/findings/finding.ts';

/**
 * What `expected.findings` of a folder of fixtures says: a line for each finding, in the order of the file.
 * `D6 C103 error 12-15亿元`: the cell, the code, the severity and what was found, where there is something to show. A whole
 * row is its number, a line of a file that could not be read as rows is `:3`, the whole file is `-`.
 */
export function expectedFindings(folder: string): readonly string[] {
  const path = new URL(`../fixtures/${folder}/expected.findings`, import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Findings in the same form and order. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.toSorted(byPosition).map(findingLine);
}

function findingLine(finding: Finding): string {
  const { kind, position, found } = finding;
  const place = cellName(position) ?? position.row ?? (position.line === null ? '-' : `:${position.line}`);
  return [place, kind.code, kind.severity, visibleLine(found ?? '')].join(' ').trimEnd();
}

function byPosition({ position: a }: Finding, { position: b }: Finding): number {
  return (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
