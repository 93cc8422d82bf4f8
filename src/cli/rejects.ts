import { STDIN_NAME } from '../domain/source-name.ts';
import type { JudgedFinding } from '../findings/finding.ts';
import { messageOf } from '../findings/sentence.ts';
import type { Language, Text } from '../domain/text.ts';
import { compareTexts } from '../domain/text-order.ts';
import { SENT_BACK_LABELS } from '../table/head/header-words.ts';
import type { Column, Report } from '../reports/report.ts';
import { FORMATS } from '../render/formats.ts';
import type { RenderStyle } from '../render/render-style.ts';
import type { OpenRun } from '../run/open-run.ts';
import { rejectsOfStandardInput } from './failures-usage.ts';
import { rowsAgain, type RowAgain } from '../table/rows/rows-again.ts';
import type { Output } from './write-files.ts';

/** What is wrong with rows: the sentences of their findings, and whose they are. */
export class RejectedRows {
  readonly #rows = new Map<string, Map<number, { county: string | null; readonly sentences: Text[] }>>();

  /** Notes a finding about a row; those about a whole file reject no row, and notes are no reason to send it back. */
  add(found: JudgedFinding): void {
    const { position, county, kind, severity } = found;
    const { source, row: number } = position;
    if (source === null || number === null || severity === 'note') return;
    let rows = this.#rows.get(source);
    if (rows === undefined) this.#rows.set(source, (rows = new Map()));
    const row = rows.get(number) ?? { county, sentences: [] };
    row.county ??= county;
    const sentence = (language: Language): string => `${kind.code} ${messageOf(found, language)}`;
    row.sentences.push({ zh: sentence('zh'), en: sentence('en') });
    rows.set(number, row);
  }

  /** The rows of a file, by their number. */
  of(
    source: string,
  ): ReadonlyMap<number, { readonly county: string | null; readonly sentences: readonly Text[] }> {
    return this.#rows.get(source) ?? new Map();
  }

  /** The counties that own rows; null for rows of which the county is not known. By name. */
  get counties(): readonly (string | null)[] {
    const found = new Set(
      [...this.#rows.values()].flatMap((rows) => [...rows.values()].map(({ county }) => county)),
    );
    return [...found].toSorted(
      (a, b) => Number(a === null) - Number(b === null) || compareTexts(a ?? '', b ?? ''),
    );
  }
}

/**
 * Files with the rejected rows in the columns of their tables, the problem in a last one, as spreadsheets open them.
 * Where a row comes from other columns or units than the row above it, its header stands between them. The ledgers are
 * read a second time, so they must be files. @param path the file, or the pattern of files by county
 */
export async function rejectFiles(
  path: string,
  byCounty: boolean,
  { ledger, inputUnit }: Pick<OpenRun, 'ledger' | 'inputUnit'>,
  rejected: RejectedRows,
  style: RenderStyle,
): Promise<readonly Output[]> {
  const { tables: sheets } = ledger;
  if (sheets.some(({ source }) => source.name === STDIN_NAME)) {
    throw rejectsOfStandardInput();
  }
  const whole = new RejectedTable(style.language);
  const byOwner = new Map(
    (byCounty ? rejected.counties : []).map((county) => [county, new RejectedTable(style.language)]),
  );
  for (const sheet of sheets) {
    const wanted = rejected.of(sheet.source.name);
    if (wanted.size === 0) continue;
    const context = { inputUnit, wanted: (number: number) => wanted.has(number) };
    for await (const row of rowsAgain(sheet, context)) {
      const { county = null, sentences = [] } = wanted.get(row.number) ?? {};
      const table = byCounty ? byOwner.get(county) : whole;
      table?.add(row, sheet.source.name, sentences);
    }
  }
  const render = await FORMATS.csv.renderer();
  const machine = { ...style, language: 'zh', bom: true, table: null } as const;
  const file = (target: string, table: RejectedTable): Output => ({
    path: target,
    content: render(table.report(sheets[0]?.header.labels ?? []), machine),
  });
  if (!byCounty) return [file(path, whole)];
  const taken = new Set<string>();
  return [...byOwner].map(([county, table]) => file(withCounty(path, county, taken), table));
}

/** Rejected rows, each under the header of its own ledger. */
class RejectedTable {
  readonly #language: Language;
  readonly #lines: (readonly string[])[] = [];
  #labels = '';

  constructor(language: Language) {
    this.#language = language;
  }

  add({ number, labels, cells, extra }: RowAgain, source: string, sentences: readonly Text[]): void {
    const key = JSON.stringify(labels);
    if (key !== this.#labels) this.#lines.push(this.#header(labels));
    this.#labels = key;
    const said = sentences.map((sentence) => sentence[this.#language]);
    const problem = extra.length === 0 ? said : [...said, `+ ${extra.join(' | ')}`];
    this.#lines.push([...cells, source, String(number), problem.join('\n')]);
  }

  /** @param labels the header where there is no row at all */
  report(labels: readonly string[]): Report {
    const [header = this.#header(labels), ...rows] = this.#lines;
    const title: Text = { zh: '退回的行', en: 'Rows sent back' };
    return {
      schema: 'zhaoshang.rejects/2',
      title,
      sections: [
        {
          kind: 'table',
          path: ['rejects'],
          title,
          columns: header.map(textColumn),
          rows,
          footer: null,
          by: null,
          notes: [],
        },
      ],
      tail: () => ({ reportDay: null, reportDayFrom: 'none', sources: [], findings: null }),
    };
  }

  #header(labels: readonly string[]): readonly string[] {
    return [...labels, ...SENT_BACK_LABELS[this.#language]];
  }
}

function textColumn(label: string, index: number): Column {
  return { key: `column${index + 1}`, label: { zh: label, en: label }, kind: 'text', importance: 1 };
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** `退回.csv` and 乐平市 → `退回-乐平市.csv`; a name is made of letters and digits only, so that it is never a path. */
function withCounty(path: string, county: string | null, taken: Set<string>): string {
  const plain = (county ?? '未知县区').replaceAll(/[^\p{L}\p{N}]+/gu, '_').slice(0, 60);
  const slug = plain === '' || plain === '_' || RESERVED.test(plain) ? `县区${plain}` : plain;
  const dot = /\.[a-z]+$/i.exec(path);
  const stem = dot === null ? path : path.slice(0, dot.index);
  for (let number = 1; ; number += 1) {
    const name = `${stem}-${slug}${number === 1 ? '' : `-${number}`}${dot?.[0] ?? '.csv'}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
