import { LedgerReader, openBooks } from '../books/ledger.ts';
import type { OpenOptions } from '../table/head/open-sheet.ts';
import type { TableContext } from '../table/table-context.ts';
import { EarlierLedger } from '../rules/earlier-ledger.ts';
import { notAFileOrFolder } from './failures-options.ts';
import { resolveSources } from './resolve-sources.ts';
import { isStdin } from './source-stdin.ts';

/**
 * Reads the ledger of `--against`: with the same settings, but as of the day that it states itself. What is wrong with it
 * is not said again; what could not be read is not compared.
 * @throws Failure, Unreadable
 */
export async function readEarlier(
  path: string,
  open: OpenOptions,
  context: TableContext,
): Promise<EarlierLedger> {
  // Standard input can be read only once, and this month's ledger may come from there.
  if (isStdin(path)) throw notAFileOrFolder('--against', path);
  const ledger = await openBooks(await resolveSources([path]), open, null);
  const reader = new LedgerReader(ledger, {
    ...context,
    horizon: ledger.day.horizon,
    report: () => undefined,
    seeOther: () => undefined,
  });
  const earlier = new EarlierLedger();
  for await (const batch of reader.projects()) for (const project of batch) earlier.add(project);
  return earlier;
}
