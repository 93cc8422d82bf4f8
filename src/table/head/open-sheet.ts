import { isMonthOnly, yearOf, type Day } from '../../domain/day.ts';
import { finding, Unreadable } from '../../findings/finding.ts';
import { wholeFile } from '../../domain/position.ts';
import { likelyDialects } from '../../sheet/detect-dialect.ts';
import type { Dialect, Encoding } from '../../sheet/dialect.ts';
import { sampleRows, type SampleRow } from '../../sheet/sample-rows.ts';
import type { TableKind } from '../table-kind.ts';
import { columnOf, findHeader, missingFields, type Header } from './find-header.ts';
import { headerMissing, likelyHeader } from './header-missing.ts';
import { isMergedColumn } from './merged-columns.ts';
import { keyText, tidyText } from '../plain-text.ts';
import { lastDayOf, readPreamble, type Preamble } from './preamble.ts';
import { readDay, statedYear } from '../cells/day.ts';
import { headerKey, type HeaderWords } from './header-words.ts';
import { HEADER_FINDINGS } from './header-findings.ts';
import { FILE_FINDINGS } from '../../sheet/file-findings.ts';

/** A file to read: its beginning can be looked at before it is read from the start. */
export interface SheetSource {
  /** As findings name it. */
  readonly name: string;
  /** The first bytes; fewer only when the file ends before. */
  head(bytes: number): Promise<Uint8Array>;
  /** All bytes, from the start; a chunk holds until the next one is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** A sheet whose form is known and whose rows can be read. */
export interface OpenSheet {
  readonly source: SheetSource;
  /** What kind of table it is, and what its columns may be called. */
  readonly kind: TableKind;
  readonly words: HeaderWords;
  readonly dialect: Dialect;
  readonly header: Header;
  readonly preamble: Preamble;
  /** Indexes of columns in which a value stands only in the first row of its block. */
  readonly merged: ReadonlySet<number>;
  /** Rows that end early are the custom of this file, not an accident. */
  readonly ragged: boolean;
  /** Rows with blank cells beyond the header are the custom of this file, not the trace of a comma too many. */
  readonly overlong: boolean;
  /** The first rows of the file, header and what stands above it included. */
  readonly sample: readonly SampleRow[];
}

/** A kind that a file may be of, with the words of its headers. */
interface PossibleKind {
  readonly kind: TableKind;
  readonly words: HeaderWords;
  /** Fields that settings require beside those that the kind requires. */
  readonly required: readonly string[];
}

/** What opening a sheet needs to know. */
export interface OpenOptions {
  readonly encoding: Encoding | null;
  /** The kinds that a file may be of; the first is meant where none is told for certain. */
  readonly kinds: readonly PossibleKind[];
  /** The kind that a file is said to be of, by its name; null: its header tells. */
  readonly kindOf?: (source: string) => string | null;
}

const HEAD_BYTES = 256 * 1024;

/** How a file can be understood. */
interface Reading {
  readonly dialect: Dialect;
  readonly possible: PossibleKind;
  readonly header: Header;
  readonly sample: readonly SampleRow[];
}

/**
 * Finds out how a file is written, what kind of table it holds, and its header. Encoding, delimiter and kind are proved by
 * the header that they yield.
 * @throws Unreadable when the file is empty or not text, cannot be decoded, has no header with the required columns, or
 *   one that fits two kinds
 */
export async function openSheet(source: SheetSource, options: OpenOptions): Promise<OpenSheet> {
  const said = options.kindOf?.(source.name) ?? null;
  const kinds = said === null ? options.kinds : options.kinds.filter(({ kind }) => kind.name === said);
  const [usual] = kinds;
  if (usual === undefined) throw new Error(`there is no kind of table called ${said}`);
  const head = await source.head(HEAD_BYTES);
  const complete = head.length < HEAD_BYTES;
  let best: Reading | null = null;
  let guess: Header | null = null;
  let firstFault: Unreadable | null = null;
  let anyText = false;
  for (const dialect of likelyDialects(head, source.name, complete, options.encoding)) {
    let sample: readonly SampleRow[];
    try {
      sample = await sampleRows(head, dialect, { source: source.name, complete });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      firstFault ??= error;
      continue;
    }
    anyText ||= sample.some((row) => row.cells.some((cell) => cell.trim() !== ''));
    const found = headerOfKind(sample, kinds, source.name);
    if (found === null) {
      const likely = likelyHeader(sample, usual.words);
      if ((likely?.labels.length ?? 0) > (guess?.labels.length ?? 0)) guess = likely;
      continue;
    }
    if (best === null || found.header.columns.length > best.header.columns.length)
      best = { dialect, sample, ...found };
    if (missingFields(found.header, found.possible.kind).length === 0) break;
  }
  const { kind, words, required } = best?.possible ?? usual;
  const missing = missingFields(best?.header ?? null, kind, best === null ? [] : required);
  if (best === null || missing.length > 0) {
    if (firstFault !== null) throw firstFault;
    if (!anyText) throw blank(source.name);
    throw headerMissing({
      source: source.name,
      missing,
      header: best?.header ?? guess,
      words,
      kind: kind === options.kinds[0]?.kind ? null : kind,
      suspect: best === null ? options.encoding : null,
    });
  }
  const { header, sample, dialect } = best;
  const data = sample.filter((row) => row.row > header.row);
  const short = data.filter((row) => row.cells.length < header.width && row.cells.length > 1);
  const width = rawWidth(header);
  const long = data.filter(
    ({ cells }) => cells.length > width && cells.slice(width).every((cell) => keyText(cell) === ''),
  );
  const above = readPreamble(
    sample.filter((row) => row.row <= header.row - header.height),
    source.name.slice(source.name.lastIndexOf('/') + 1),
  );
  return {
    source,
    kind,
    words,
    dialect,
    header,
    preamble: withColumns(data, header, words, above),
    merged: new Set(
      header.columns.filter((column) => isMergedColumn(data, column, header, kind)).map(({ index }) => index),
    ),
    // Where only the last row is short, the file may have been cut off there.
    ragged: short.length * 2 > data.length && short[0] !== data.at(-1),
    overlong: long.length * 2 > data.length,
    sample,
  };
}

/**
 * The header among the first rows, with the kind of table that it is of: the one kind whose required columns are all
 * there; of several the one with more columns that the others do not know. Null: no row is a header of any kind.
 * @throws Unreadable when two kinds fit equally well
 */
function headerOfKind(
  sample: readonly SampleRow[],
  kinds: readonly PossibleKind[],
  source: string,
): Pick<Reading, 'possible' | 'header'> | null {
  const found: Pick<Reading, 'possible' | 'header'>[] = [];
  let complete: Header | null = null;
  for (const possible of kinds) {
    // Where one kind has found its header, another has to find its own there.
    const rows: readonly SampleRow[] = complete === null ? sample : rowsOf(complete, sample);
    const header = findHeader(rows, possible.words, possible.kind);
    if (header === null) continue;
    found.push({ possible, header });
    if (complete === null && missingFields(header, possible.kind).length === 0) complete = header;
  }
  const whole = found.filter(({ possible, header }) => missingFields(header, possible.kind).length === 0);
  const known = whole.length > 0 ? whole : found;
  const most = Math.max(0, ...known.map(({ header }) => header.columns.length));
  const [first, second] = known.filter(({ header }) => header.columns.length === most);
  if (first === undefined) return null;
  if (second === undefined || whole.length === 0) return first;
  const position = { ...wholeFile(source), row: first.header.row, line: first.header.line };
  const names = [first, second].map(({ possible }) => possible.kind);
  throw new Unreadable(
    finding(HEADER_FINDINGS.kindAmbiguous, position, {
      details: {
        kinds: {
          zh: names.map(({ label }) => label.zh).join('、'),
          en: names.map(({ label }) => label.en).join(', '),
        },
        names: names.map(({ name }) => name).join(', '),
      },
    }),
  );
}

/** The rows of a header. */
function rowsOf(header: Header, sample: readonly SampleRow[]): readonly SampleRow[] {
  return sample.filter(({ row }) => row > header.row - header.height && row <= header.row);
}

/**
 * Rows written by `normalize` or `check --rejects` have none above their header that speak for them: their day and their
 * city stand in columns. Of several ledgers in one file the latest day counts, and a year only where there is no other.
 */
function withColumns(
  rows: readonly SampleRow[],
  header: Header,
  words: HeaderWords,
  preamble: Preamble,
): Preamble {
  const [city = null] = cellsOf('city', rows.slice(0, 1), header, words);
  const said = cellsOf('reportDay', rows, header, words).map(dayOrYear);
  const days = said.flatMap(({ day }) => day ?? []);
  const years = new Set(said.flatMap(({ year }) => year ?? []));
  const [year = null] = years.size === 1 ? years : [];
  if (preamble.statedIn === 'sheet' || years.size === 0) return { ...preamble, city: preamble.city ?? city };
  const stated = days.length === 0 ? {} : { statedDay: latest(days), statedIn: 'sheet' as const };
  return { ...preamble, city: preamble.city ?? city, year, ...stated };
}

/** What stands in the column of a field, row by row; a header further down may have it elsewhere. Blank cells say nothing. */
function cellsOf(
  key: string,
  rows: readonly SampleRow[],
  header: Header,
  words: HeaderWords,
): readonly string[] {
  let index = columnOf(header, key)?.index ?? -1;
  const found: string[] = [];
  for (const { cells } of rows) {
    const fields = cells.map((cell) => words.get(headerKey(cell)));
    const isHeader = fields.filter((each) => each !== undefined).length > 1;
    if (isHeader) index = fields.findIndex((field) => field?.key === key);
    const text = isHeader ? '' : tidyText(cells[index] ?? '');
    if (text !== '') found.push(text);
  }
  return found;
}

function dayOrYear(text: string): { readonly day: Day | null; readonly year: number | null } {
  const day = readDay(text, null).value;
  return { day, year: day === null ? statedYear(text) : yearOf(day) };
}

/** The latest of some days; a day says more than its month. */
function latest(days: readonly Day[]): Day {
  return days.reduce((one, other) => {
    const [last, next] = [lastDayOf(one), lastDayOf(other)];
    return next > last || (next === last && isMonthOnly(one)) ? other : one;
  });
}

function blank(source: string): Unreadable {
  return new Unreadable(finding(FILE_FINDINGS.emptyFile, wholeFile(source)));
}

/** The cells of the header's rows, blank ones at their end included. */
export function rawWidth(header: Header): number {
  return Math.max(...header.texts.map((cells) => cells.length));
}
