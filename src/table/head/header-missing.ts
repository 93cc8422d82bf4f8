import { cellName, wholeFile } from '../../domain/position.ts';
import { finding, Unreadable } from '../../findings/finding.ts';
import { shortened } from '../../findings/finding-value.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Text } from '../../domain/text.ts';
import type { SampleRow } from '../../sheet/sample-rows.ts';
import type { Encoding } from '../../sheet/dialect.ts';
import type { Field, TableKind } from '../table-kind.ts';
import { readHeader, type Header } from './find-header.ts';
import { keyText, tidyText } from '../plain-text.ts';
import { headerKey, type HeaderWords } from './header-words.ts';
import { HEADER_FINDINGS } from './header-findings.ts';

/** What is known of a file whose header lacks required columns. */
interface Lacking {
  readonly source: string;
  readonly missing: readonly Field[];
  /** The row that is most like a header; null when none is. */
  readonly header: Header | null;
  readonly words: HeaderWords;
  /** The kind of table, where settings have to name it in front of its fields; null: it is the usual one. */
  readonly kind: TableKind | null;
  /** The encoding that the user named, where no word of a header could be read in it. */
  readonly suspect: Encoding | null;
}

const MOST_LABELS = 40;

/** The finding that a header lacks required columns: what was read in its place, and which columns may be meant. */
export function headerMissing({ source, missing, header, words, kind, suspect }: Lacking): Unreadable {
  const fields = bothLanguages((language) => missing.map((field) => field.label[language]));
  const labels = (header?.labels ?? [])
    .map((label) => shortened(tidyText(label)))
    .filter((label) => label !== '');
  const meant = header === null ? [] : candidates(header, missing, words);
  const shown = labels.length > MOST_LABELS ? [...labels.slice(0, MOST_LABELS), '…'] : labels;
  const position = { ...wholeFile(source), row: header?.row ?? null, line: header?.line ?? null };
  return new Unreadable(
    finding(HEADER_FINDINGS.requiredColumnMissing, position, {
      found: labels.length === 0 ? null : labels.join(', '),
      expected: fields,
      details: {
        fields,
        header: labels.length === 0 ? undefined : bothLanguages(() => shown),
        meant: suspect === null && meant.length > 0 ? likeness(meant) : undefined,
        // Words of the sheet are of no use where it could not be decoded.
        yaml: suspect === null ? synonymLine(meant, missing, kind) : undefined,
        encoding: suspect ?? '',
      },
    }),
  );
}

/** What columns look like: `B2 “投资”像是总投资`. */
function likeness(meant: readonly Candidate[]): Text {
  return {
    zh: meant.map(({ cell, label, field }) => `${cell}“${label}”像是${field.label.zh}`).join('，'),
    en: meant.map(({ cell, label, field }) => `${cell} '${label}' looks like ${field.label.en}`).join(', '),
  };
}

function filled({ cells }: SampleRow): number {
  return cells.filter((cell) => keyText(cell) !== '').length;
}

/** The first of the rows with the most labels: what a person would take for the header. Null when none has two. */
export function likelyHeader(rows: readonly SampleRow[], words: HeaderWords): Header | null {
  const most = Math.max(0, ...rows.map(filled));
  const row = most < 2 ? undefined : rows.find((each) => filled(each) === most);
  return row === undefined ? null : readHeader([row], words);
}

interface Candidate {
  readonly field: Field;
  readonly cell: string;
  readonly label: string;
}

/** For each missing field the first column that is not understood, but whose label is near a word of that field. */
function candidates(header: Header, missing: readonly Field[], words: HeaderWords): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const index of header.unknown) {
    const label = tidyText(header.labels[index] ?? '');
    const field = nearField(headerKey(label), words);
    if (field === null || !missing.includes(field) || found.some((each) => each.field === field)) continue;
    const cell = cellName({ ...wholeFile(null), row: header.row, column: index + 1 }) ?? '';
    found.push({ field, cell, label });
  }
  return found;
}

/** The field of the nearest word, else of the longest word that the label contains. */
function nearField(key: string, words: HeaderWords): Field | null {
  let word = nearest(key, words.keys());
  if (word === null) {
    for (const each of words.keys()) if (each.length > (word?.length ?? 1) && key.includes(each)) word = each;
  }
  return word === null ? null : (words.get(word) ?? null);
}

/** The line for the settings that makes labels known: `synonyms: {county: ["County xyz"]}`. */
function synonymLine(meant: readonly Candidate[], missing: readonly Field[], kind: TableKind | null): Text {
  const [zh, en] = kind === null ? ['', ''] : [`${kind.label.zh}.`, `${kind.name}.`];
  const line = (name: (field: Field | undefined) => string, any: string): string => {
    const entries = meant.map(({ field, label }) => `${name(field)}: [${JSON.stringify(label)}]`);
    const example = `${name(missing[0])}: [${JSON.stringify(any)}]`;
    return `synonyms: {${entries.length === 0 ? example : entries.join(', ')}}`;
  };
  return {
    zh: line((field) => zh + (field?.label.zh ?? ''), '表中的叫法'),
    en: line((field) => en + (field?.key ?? ''), 'its name in the sheet'),
  };
}

function bothLanguages(list: (language: 'zh' | 'en') => readonly string[]): Text {
  return { zh: list('zh').join('、'), en: list('en').join(', ') };
}
