import { promises } from 'node:fs';
import { isoDay, type Day } from '../domain/day.ts';
import type { Language, Text } from '../domain/text.ts';
import { Baseline, type Accepted } from '../rules/baseline.ts';
import { readFailure } from './failures-files.ts';
import { baselineExists } from './failures-usage.ts';

/** How many entries are named. */
const MOST_NAMED = 10;

/** A baseline, with the file that holds it. */
interface BaselineFile {
  readonly path: string;
  readonly text: string;
  readonly baseline: Baseline;
}

/**
 * The baseline of a file. @param path null: none is given @param target where a new one will be written; null: nowhere
 * @throws Failure also where a new one would replace entries that nobody has read
 */
export async function readBaseline(path: string | null, target: string | null): Promise<BaselineFile | null> {
  if (target !== null && (await isOtherBaseline(target, path))) throw baselineExists(target);
  if (path === null) return null;
  const text = await promises.readFile(path, 'utf8').catch((error: unknown) => {
    throw readFailure(path, error, 'usage');
  });
  const { parseBaseline } = await import('../settings/parse-baseline.ts');
  return { path, text, baseline: new Baseline(parseBaseline(text, path)) };
}

/** Whether a file that holds something is about to be replaced without having been read as the baseline. */
async function isOtherBaseline(target: string, baseline: string | null): Promise<boolean> {
  const old = await promises.stat(target).catch(() => null);
  if (old === null || !old.isFile() || old.size === 0) return false;
  return baseline === null || (await realOrNull(target)) !== (await realOrNull(baseline));
}

function realOrNull(path: string): Promise<string | null> {
  return promises.realpath(path).catch(() => null);
}

/** What is to be said about a baseline. @param added entries written to it; null: it was not written */
export function remarksOn(baseline: Baseline, reportDay: Day | null, added: number | null): readonly Text[] {
  const { expired, unused } = baseline;
  const remarks: Text[] = [];
  if (added !== null)
    remarks.push({
      zh: `保留原有${baseline.size}条，新增${added}条`,
      en: `${baseline.size} kept, ${added} added`,
    });
  if (baseline.hasEnds && reportDay === null)
    remarks.push({
      zh: '报告日未知，有期限的各条都当作没有到期；可用 --as-of 指定报告日',
      en: 'the day of the report is not known, so no entry has ended; --as-of names it',
    });
  if (expired.length > 0)
    remarks.push({
      zh: `已到期，不再认可：${listed(expired, 'zh')}`,
      en: `ended, so no longer accepted: ${listed(expired, 'en')}`,
    });
  if (unused.length > 0)
    remarks.push({
      zh: `这次核对没有用到：${listed(unused, 'zh')}`,
      en: `not needed by any finding of this run: ${listed(unused, 'en')}`,
    });
  return remarks;
}

/** `C103 乐平市 A2 (2021-10-28)`, `R006 9月.csv 16`; of many entries the first. */
function listed(entries: readonly Accepted[], language: Language): string {
  const names = entries.slice(0, MOST_NAMED).map(({ rule, project, county, file, found, until }) => {
    const name = [rule, county, project, file, found].filter((part) => part !== null).join(' ');
    if (until === null) return name;
    return language === 'zh' ? `${name}（${isoDay(until)}）` : `${name} (${isoDay(until)})`;
  });
  const more = entries.length - names.length;
  if (language === 'zh') return names.join('、') + (more > 0 ? `等${entries.length}条` : '');
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
