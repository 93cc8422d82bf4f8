import { OLD_LEDGER_DAYS } from '../rules/ledgers/L007-old-ledger.ts';
import { openRun, type OpenRun } from '../run/open-run.ts';
import { plainRequest, type Digest, type RunRequest, type Source } from '../run/request.ts';
import type { Call } from './command.ts';
import { needDigests, type Destination } from './deliver.ts';
import { notAFileOrFolder } from './failures-options.ts';
import type { ReadingValues } from './options/reading-options.ts';
import { withProgress } from './progress.ts';
import { resolveSources } from './resolve-sources.ts';
import { isStdin } from './source-stdin.ts';

/** The ledgers of a command line, opened. */
export interface OpenLedgers {
  readonly open: OpenRun;
  /** All paths that are read, which nothing may be written to. */
  readonly inputs: readonly string[];
}

/** What a command wants beside the options of reading. */
interface Wishes {
  /** Where its output goes; some formats tell the digests of the sources. */
  readonly destinations: readonly Destination[];
  /** An earlier ledger to compare with: a file or folder; null: none. */
  readonly against?: string | null;
  /** What else is asked of the run. */
  readonly request?: Partial<RunRequest>;
}

/** Opens the ledgers of a command line. @throws Failure, Unreadable */
export async function openLedgers(
  { paths, world, settings, profile }: Call,
  { asOf, encoding, kind, inputUnit, failOn }: Omit<ReadingValues, 'config'>,
  { destinations, against = null, request = {} }: Wishes,
): Promise<OpenLedgers> {
  const found = await resolveSources(paths, world.stdin);
  const open = await openRun({
    ...plainRequest(withProgress(found, world), settings),
    reportDay: asOf,
    encoding,
    kind,
    inputUnit,
    failOn,
    earlier: against === null ? null : await earlierSources(against),
    // Asking for the day of the clock takes a millisecond; nearly nobody wants it.
    today: settings.thresholds.has(OLD_LEDGER_DAYS) ? world.today() : null,
    seed: world.seed(),
    digest: needDigests(destinations) ? await sha256() : null,
    onStep: (step) => profile.mark(step),
    ...request,
  });
  const inputs = found.map(({ path }) => path ?? '-');
  return { open, inputs: against === null ? inputs : [...inputs, against] };
}

function earlierSources(path: string): Promise<readonly Source[]> {
  // Standard input can be read only once, and this month's ledger may come from there.
  if (isStdin(path)) throw notAFileOrFolder('--against', path);
  return resolveSources([path]);
}

async function sha256(): Promise<() => Digest> {
  const { createHash } = await import('node:crypto');
  return () => createHash('sha256');
}
