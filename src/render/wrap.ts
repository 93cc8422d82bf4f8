import { characterWidth, displayWidth } from './display-width.ts';

const NEVER_FIRST = '。，、；：！？）】》」』〕％”’…),.;:!?%]}';
const NEVER_LAST = '（【《「『〔“‘([{¥';

/** What must stay on one line, and the blanks before it, which are dropped at a break. */
interface Piece {
  text: string;
  readonly blanks: string;
}

/**
 * Breaks a text into lines of at most `width` columns (null: one line); lines after the first begin with `indent`. A line
 * breaks at blanks and between Chinese characters, but never before closing nor after opening punctuation; a word longer
 * than a line is cut. No line ends in blanks.
 */
export function wrap(text: string, width: number | null, indent = ''): readonly string[] {
  if (width === null || displayWidth(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const gap = line === '' || line === indent ? '' : piece.blanks;
    if (displayWidth(line + gap + piece.text) <= width) {
      line += gap + piece.text;
      continue;
    }
    if (line !== '' && line !== indent) lines.push(line);
    line = lines.length === 0 ? '' : indent;
    let used = displayWidth(line);
    for (const character of piece.text) {
      used += characterWidth(character);
      if (used > width && line !== '' && line !== indent) {
        lines.push(line);
        line = indent;
        used = displayWidth(indent) + characterWidth(character);
      }
      line += character;
    }
  }
  lines.push(line);
  return lines;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  let last = '';
  let blanks = '';
  for (const character of text) {
    if (character === ' ') {
      open = null;
      blanks += ' ';
      continue;
    }
    if (open === null || breaksBetween(last, character)) {
      open = { text: character, blanks };
      pieces.push(open);
      blanks = '';
    } else {
      open.text += character;
    }
    last = character;
  }
  return pieces;
}

function breaksBetween(before: string, after: string): boolean {
  if (NEVER_FIRST.includes(after) || NEVER_LAST.includes(before)) return false;
  const width = characterWidth(after);
  return width === 2 || (width === 1 && characterWidth(before) === 2);
}
