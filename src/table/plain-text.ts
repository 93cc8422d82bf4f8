import { wordList } from '../domain/word-list.ts';

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Blanks of every kind: ASCII, NBSP, ogham, the en and em family, narrow, mathematical, ideographic, line ends. */
function isBlank(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === 0x20 ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters without a shape: zero-width, joiners, direction marks, byte-order marks, soft hyphens, other controls. */
function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** Whether a text holds characters without a shape, line ends and tabs aside; those mislead whoever reads the cell. */
export function hasInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInvisible(code) && !isBlank(code)) return true;
  }
  return false;
}

/**
 * A cell as its writer meant it: blanks at the ends gone, runs of blanks folded into one, invisible characters and a
 * leading apostrophe (the spreadsheet's sign for text) removed. Letters and digits keep their width.
 */
export function tidyText(text: string): string {
  return fold(text, false, ' ');
}

/** {@link tidyText}, with full-width letters, digits and signs as half-width ones: `１２．５` → `12.5`. */
export function plainText(text: string): string {
  return fold(text, true, ' ');
}

/** {@link plainText} without any blank: `乐 平 市` → `乐平市`. For comparing, never for showing. */
export function keyText(text: string): string {
  return fold(text, true, '');
}

/** What a character from U+0080 on is compared by: full-width signs as half-width ones in small letters; -1: not at all. */
export function keyUnit(code: number): number {
  if (isBlank(code) || isInvisible(code)) return -1;
  if (code < FULL_WIDTH_FIRST || code > FULL_WIDTH_LAST) return code;
  const half = code - FULL_WIDTH_SHIFT;
  return half >= 65 && half <= 90 ? half + 32 : half;
}

/**
 * Whether blanks stand inside a number, or a control character anywhere: blanks are taken out before a number is read, but
 * `12.5 3` is not 12.53, and a control character may have been a digit or the point.
 * @param key the text without its blanks
 */
export function splitsNumber(text: string, key: string): boolean {
  return key !== text && (hasControl(text) || /[\d.,] [\d.,]/.test(plainText(text)));
}

/** Whether a text holds control characters that are no blanks. */
export function hasControl(text: string): boolean {
  return /[^\P{Cc}\s\u0085]/u.test(text);
}

const PLAIN = /^[!-&(-~\u4e00-\u9fff][!-~\u4e00-\u9fff]*$/;

function fold(text: string, halfWidth: boolean, blank: string): string {
  // Nearly every cell is plain already.
  if (text === '' || PLAIN.test(text)) return text;
  let out = '';
  let pending = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      pending = out !== '';
      continue;
    }
    if (isInvisible(code) || (code === 0x27 && out === '')) continue;
    if (pending) {
      out += blank;
      pending = false;
    }
    const wide = halfWidth && code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST;
    out += wide ? String.fromCharCode(code - FULL_WIDTH_SHIFT) : text.charAt(at);
  }
  return out;
}

const NO_VALUE: ReadonlySet<string> = new Set(
  wordList('|-|--|---|—|——|–|―|－|/|//|\\|无|暂无|没有|空|未定|待定|n/a|na|nil|none|null|...|…|……|.|、|*|×'),
);

/** The length of the longest text that says nothing. */
export const LONGEST_NOTHING = 4;

/** Whether a plain text says that there is no value: a dash, a stroke, `无`, nothing at all. */
export function saysNothing(plain: string): boolean {
  return plain.length <= LONGEST_NOTHING && NO_VALUE.has(plain.toLowerCase());
}
