import { Unreadable } from '../../src/findings/finding.ts';
import { readAll, type ReadLedger } from '../table/read-all.ts';
import { sourceOf } from '../read-fixture.ts';
import { AMOUNTS, factsOf, figuresOf, weighed, type Fact, type Weighed } from './damage-figures.ts';
import type { Ledger } from './damage-ledger.ts';
import { show, type Damaged } from './damage.ts';

/** Reads the bytes of a ledger, or what has become of them, under its name. @throws Unreadable */
export function readDamaged(ledger: Ledger, bytes: Uint8Array): Promise<ReadLedger> {
  return readAll([sourceOf(ledger.file, bytes)]);
}

/** What is wrong in silence after a damage, in lines for a person; null for nothing. */
export async function silence(
  ledger: Ledger,
  damaged: Damaged,
  before: readonly Fact[],
): Promise<readonly string[] | null> {
  let after: ReadLedger;
  try {
    after = await readDamaged(ledger, damaged.bytes);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
  const findings = weighed(after.findings);
  const told = findings.some(({ finding, severity }) => {
    const { position, related, kind } = finding;
    if (severity !== 'error' && severity !== 'warning') return false;
    if (damaged.bySums === true && (kind.code === 'R006' || kind.code === 'R007')) return true;
    return [position, ...related].some(
      ({ row }) => row === null || damaged.rows === null || damaged.rows.includes(row),
    );
  });
  if (told) return null;
  const figures = figuresOf(factsOf(after.projects));
  const right = [
    before,
    ...(damaged.rightly === undefined ? [] : [damaged.rightly(before)]),
    ...withoutLost(ledger, damaged, before, findings),
  ];
  if (damaged.mustTell !== true && right.some((facts) => figuresOf(facts).join() === figures.join()))
    return null;
  return [
    ...difference(ledger, damaged),
    ...changes(figuresOf(before), figures),
    ...findings.map(findingLine),
  ];
}

function findingLine({ finding, severity }: Weighed): string {
  const { kind, position } = finding;
  return `  ${severity} ${kind.code} at row ${position.row ?? '—'}, column ${position.column ?? '—'}: ${show(finding.found ?? '').slice(0, 60)}`;
}

/** The facts without a column whose header was lost, where a finding says so. */
function withoutLost(
  ledger: Ledger,
  { lost }: Damaged,
  before: readonly Fact[],
  findings: readonly Weighed[],
): readonly (readonly Fact[])[] {
  const amount = AMOUNTS.find((each) => each === lost);
  if (amount === undefined || !findings.some(({ finding }) => finding.position.row === ledger.header + 1))
    return [];
  return [before.map((fact) => ({ ...fact, [amount]: null }))];
}

function changes(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `  figures - ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `  figures + ${line}`),
  ];
}

/** The lines that differ, as far as they can be read. */
function difference(ledger: Ledger, { bytes }: Damaged): readonly string[] {
  const lines = (raw: Uint8Array): readonly string[] =>
    new TextDecoder(ledger.encoding).decode(raw).split('\n');
  const [old, now] = [lines(ledger.bytes), lines(bytes)];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const part = (all: readonly string[], sign: string): readonly string[] =>
    all
      .slice(start, all.length - end)
      .slice(0, 4)
      .map((line, index) => `  ${sign} ${start + index + 1}: ${show(line).slice(0, 400)}`);
  return [...part(old, '-'), ...part(now, '+')];
}
