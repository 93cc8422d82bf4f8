import { Failure } from '../domain/failure.ts';
import type { DescribedFinding } from '../domain/finding.ts';
import type { Language, Text } from '../domain/text.ts';
import { compareTexts } from '../domain/text-order.ts';
import { readRows } from '../sheet/read-rows.ts';
import { rowTexts } from '../sheet/rows.ts';
import type { OpenSheet } from '../ledger/open-sheet.ts';
import type { Column, Report, Row } from '../reports/report.ts';
import { RENDERERS, type RenderStyle } from '../render/render.ts';
import type { Output } from './write-files.ts';

/** What is wrong with rows: the sentences of their findings, and whose they are. */
export class RejectedRows {
  readonly #rows = new Map<string, Map<number, { county: string | null; readonly sentences: Text[] }>>();

  /** Notes a finding about a row; those about a whole file reject no row, and notes are no reason to send it back. */
  add({ at, county, code, message, severity }: DescribedFinding): void {
    if (at.row === null || severity === 'note') return;
    let rows = this.#rows.get(at.source);
    if (rows === undefined) this.#rows.set(at.source, (rows = new Map()));
    const row = rows.get(at.row) ?? { county, sentences: [] };
    row.county ??= county;
    row.sentences.push({ zh: `${code} ${message.zh}`, en: `${code} ${message.en}` });
    rows.set(at.row, row);
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
 * Files with the rejected rows in their original columns, the problem in a last one, as spreadsheets open them. The
 * ledgers are read a second time, so they must be files. @param path the file, or the pattern of files by county
 */
export async function rejectFiles(
  path: string,
  byCounty: boolean,
  sheets: readonly OpenSheet[],
  rejected: RejectedRows,
  style: RenderStyle,
): Promise<readonly Output[]> {
  if (sheets.some(({ source }) => source.name === '<stdin>')) {
    throw new Failure(
      'usage',
      {
        zh: '--rejects 需要再读一遍台账，不能用于标准输入',
        en: '--rejects reads the ledger twice and cannot be used with standard input',
      },
      { zh: '请先把台账存成文件', en: 'save the ledger as a file first' },
    );
  }
  const width = Math.max(0, ...sheets.map(({ header }) => header.labels.length));
  const [first] = sheets;
  const labels = Array.from({ length: width }, (_, index) => first?.header.labels[index] ?? '');
  const render = await RENDERERS.csv();
  const machine = { ...style, language: 'zh', bom: true, table: null } as const;
  const file = (target: string, county: string | null | undefined): Output => ({
    path: target,
    content: render(
      reportOf(labels, rowsOf(sheets, rejected, labels, county, style.language), style.language),
      machine,
    ),
  });
  if (!byCounty) return [file(path, undefined)];
  const taken = new Set<string>();
  return rejected.counties.map((county) => file(withCounty(path, county, taken), county));
}

function textColumn(label: string, index: number): Column {
  return { key: `column${index + 1}`, label: { zh: label, en: label }, kind: 'text', importance: 1 };
}

function reportOf(
  labels: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
  language: Language,
): Report {
  const own = language === 'zh' ? ['台账文件', '台账行', '问题'] : ['Ledger', 'Row', 'Problem'];
  return {
    schema: 'zhaoshang.rejects/1',
    title: { zh: '退回的行', en: 'Rows sent back' },
    asOf: null,
    asOfFrom: 'none',
    sources: [],
    sections: [
      {
        kind: 'table',
        path: ['rejects'],
        title: { zh: '退回的行', en: 'Rows sent back' },
        columns: [...labels, ...own].map(textColumn),
        rows,
        footer: null,
        by: null,
        notes: [],
      },
    ],
  };
}

async function* rowsOf(
  sheets: readonly OpenSheet[],
  rejected: RejectedRows,
  labels: readonly string[],
  county: string | null | undefined,
  language: Language,
): AsyncGenerator<readonly Row[]> {
  for (const { source, dialect } of sheets) {
    const wanted = rejected.of(source.name);
    if (wanted.size === 0) continue;
    for await (const batch of readRows(source.chunks(), dialect, { source: source.name, partial: false })) {
      const rows: Row[] = [];
      for (let index = 0; index < batch.count; index += 1) {
        const found = wanted.get(batch.firstRow + index);
        if (found === undefined || (county !== undefined && found.county !== county)) continue;
        const texts = rowTexts(batch, index);
        const cells = labels.map((_, column) => texts[column] ?? '');
        const extra = texts.slice(labels.length).filter((text) => text !== '');
        const said = found.sentences.map((sentence) => sentence[language]);
        const sentences = extra.length === 0 ? said : [...said, `+ ${extra.join(' | ')}`];
        rows.push([...cells, source.name, String(batch.firstRow + index), sentences.join('\n')]);
      }
      if (rows.length > 0) yield rows;
    }
  }
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
