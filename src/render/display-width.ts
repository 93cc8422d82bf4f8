import { eastAsianWidth } from 'get-east-asian-width';

const PLAIN = /^[\x20-\x7e]*$/;
const UPON_ANOTHER = /^[\p{Mn}\p{Me}]$/u;

/** Columns that a character takes in a terminal: 2 for Chinese, 0 for what is set upon the one before. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  return UPON_ANOTHER.test(character) ? 0 : eastAsianWidth(code);
}

/** Columns that a line takes in a terminal. The text has been made visible: no controls, no colours. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text cut to at most `width` columns; the last is then `…`. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}

/** The text filled with blanks to `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? blanks + text : text + blanks;
}
