import type { Finding } from '../findings/finding.ts';
import { visibleLine } from '../domain/visible.ts';
import { characterWidth, displayWidth, truncate } from './display-width.ts';

/** The text of a cell on one line, and what of it is to be underlined, in columns of the terminal. */
export interface CellExcerpt {
  readonly text: string;
  readonly start: number;
  readonly width: number;
}

/** Where the wrong part of a cell begins and ends, in code units. */
type Span = readonly [from: number, to: number];

/** The cell of a finding, cut to `room` columns around the part that is wrong. Null: there is nothing in it. */
export function cellExcerpt(finding: Finding, room: number): CellExcerpt | null {
  const { found } = finding;
  if (found === null || found.trim() === '') return null;
  const [from, to] = wrongPart(finding, found);
  // Only what may be shown is looked at: a cell may hold a megabyte.
  const reach = 4 * room;
  const before = visibleLine(found.slice(Math.max(0, from - reach), from));
  const wrong = visibleLine(found.slice(from, Math.min(to, from + reach)));
  const after = visibleLine(found.slice(to, to + reach));
  const width = displayWidth(wrong);
  // What comes before takes what the others leave, and a quarter at least.
  const shownBefore = ending(before, Math.max(room - width - displayWidth(after), Math.floor(room / 4)));
  const start = displayWidth(shownBefore);
  const isWhole = start + width + (after === '' ? 0 : 1) <= room;
  const shown = isWhole ? wrong : truncate(wrong, room - start);
  const shownAfter = isWhole ? truncate(after, room - start - width) : '';
  return {
    text: `${shownBefore}${shown}${shownAfter}`,
    start,
    width: Math.max(1, displayWidth(shown)),
  };
}

function wrongPart({ kind, expected }: Finding, found: string): Span {
  if (kind.wrongPart === 'hidden') return hiddenPart(found);
  return typeof expected === 'string' ? differingPart(found, expected) : [0, found.length];
}

/** From the first to the last character that cannot be seen, line ends and tabs apart; all where there is none. */
function hiddenPart(found: string): Span {
  const hidden = [...found.matchAll(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)];
  const [first] = hidden;
  const last = hidden.at(-1);
  if (first === undefined || last === undefined) return [0, found.length];
  return [first.index, last.index + last[0].length];
}

/** What stands between the same beginning and the same end; all where the two have less than half in common. */
function differingPart(found: string, expected: string): Span {
  const longest = Math.max(found.length, expected.length);
  const shortest = Math.min(found.length, expected.length);
  let from = 0;
  while (from < shortest && found[from] === expected[from]) from += 1;
  let same = 0;
  while (same < shortest - from && found.at(-1 - same) === expected.at(-1 - same)) same += 1;
  const to = found.length - same;
  if (from === to || 2 * (from + same) < longest) return [0, found.length];
  // Never between the halves of a character.
  return [isSecondHalf(found, from) ? from - 1 : from, isSecondHalf(found, to) ? to + 1 : to];
}

function isSecondHalf(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));
}

/** The end of a text, cut to at most `width` columns; the first is then `…`. */
function ending(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const characters = Array.from(text);
  let used = 1;
  let first = characters.length;
  for (const character of characters.toReversed()) {
    used += characterWidth(character);
    if (used > width) break;
    first -= 1;
  }
  return `…${characters.slice(first).join('')}`;
}
