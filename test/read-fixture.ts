import { readFile } from 'node:fs/promises';
import type { County } from '../src/domain/county.ts';
import type { Day } from '../src/domain/day.ts';
import { Unreadable, type Finding } from '../src/findings/finding.ts';
import type { LedgerFold, RuleContext } from '../src/rules/rule.ts';
import { openRun } from '../src/run/open-run.ts';
import { readAll } from '../src/run/read-run.ts';
import { plainRequest, type Source } from '../src/run/request.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings.ts';

/** What a test may set beside the files. */
export interface ReadOptions {
  readonly city?: string;
  readonly counties?: readonly County[];
  readonly reportDay?: Day;
  readonly today?: Day;
  readonly channels?: readonly string[];
  readonly thresholds?: ReadonlyMap<string, number>;
  /** The files of an earlier ledger. */
  readonly earlier?: readonly Source[];
  readonly start?: (context: RuleContext) => LedgerFold;
}

const CHUNK = 1024 * 1024;

/** A file that is already in memory. */
export function sourceOf(name: string, bytes: Uint8Array): Source {
  return {
    name,
    head: async (count) => new Uint8Array(bytes.subarray(0, count)),
    async *chunks() {
      for (let start = 0; start < bytes.length; start += CHUNK) {
        yield new Uint8Array(bytes.subarray(start, start + CHUNK));
      }
    },
  };
}

/** A file under `fixtures/`, by the name that findings give it: its last part. */
export async function fixtureSource(path: string): Promise<Source> {
  const bytes = await readFile(new URL(`../fixtures/${path}`, import.meta.url));
  return sourceOf(path.slice(path.lastIndexOf('/') + 1), new Uint8Array(bytes));
}

/** All findings of reading and checking a ledger, in order; that of a file that cannot be read is the last. */
export async function findingsOf(
  sources: readonly Source[],
  { city, counties, channels, thresholds, reportDay, today, earlier, start }: ReadOptions = {},
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const request = plainRequest(sources, {
    ...DEFAULT_SETTINGS,
    city: city ?? null,
    counties: counties ?? [],
    channels: channels ?? [],
    thresholds: thresholds ?? new Map(),
  });
  try {
    const open = await openRun({
      ...request,
      needsLedger: false,
      reportDay: reportDay ?? null,
      today: today ?? null,
      earlier: earlier ?? null,
      startRules: start ?? request.startRules,
      findings: { ...request.findings, most: 0, see: (finding) => void findings.push(finding) },
    });
    await readAll(open);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    findings.push(error.finding);
  }
  return findings;
}
