import type { RowBatch } from '../../sheet/rows.ts';

/** Tells from the bytes of a row whether it is plainly a record, so that most rows need no closer look. */
export class PlainRecords {
  readonly #name: number;
  readonly #weight: number;
  readonly #totals: readonly number[];

  /** Columns from 0, -1 for none. @param totals the columns in which the word of a total row may stand */
  constructor(name: number, weight: number, totals: readonly number[]) {
    this.#name = name;
    this.#weight = weight;
    this.#totals = totals;
  }

  /** Whether a row is named, with an amount that begins with a digit, and has no word of a total row. */
  has(batch: RowBatch, record: number): boolean {
    if (this.#weight < 0) return false;
    const first = batch.firstCell[record] ?? 0;
    const end = batch.firstCell[record + 1] ?? 0;
    if (first + Math.max(this.#name, this.#weight) >= end) return false;
    const amount = first + this.#weight;
    const digit = batch.bytes[batch.from[amount] ?? 0] ?? 0;
    if (digit < 48 || digit > 57 || batch.from[amount] === batch.to[amount]) return false;
    const name = first + this.#name;
    const begin = batch.from[name] ?? 0;
    if ((batch.to[name] ?? 0) - begin <= SHORT || !beginsLikeName(batch.bytes, begin)) return false;
    for (const column of this.#totals) {
      const cell = first + column;
      if (cell < end && mayBeTotal(batch.bytes, batch.from[cell] ?? 0, batch.to[cell] ?? 0)) return false;
    }
    return true;
  }
}

/** Names of so many bytes may be 5个 or 全市. */
const SHORT = 12;

/** Signs of which words of sums have one, and the one that heads 共12个项目, each as its three bytes in one number. */
const [TOTAL, TOTAL_TRADITIONAL, OF_WHICH, TOGETHER] = [...'计計其共'].map(threeBytes);
/** The first bytes of such signs. */
const [LEAD, OTHER_LEAD] = [...'计其'].map((sign) => threeBytes(sign) >> 16);
/** What English words of sums begin with, two letters in one number: total, subtotal and sum, of which, grand total. */
const BEGINNINGS = ['to', 'su', 'of', 'gr'].map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1));
const FIRST_LETTERS = new Set(BEGINNINGS.map((pair) => pair >> 8));

function threeBytes(sign: string): number {
  return characterAt(new TextEncoder().encode(sign), 0);
}

/** The character of three bytes at a place, as one number. */
function characterAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** Whether a name begins with a letter or a Chinese character other than 共: 共12个项目. */
function beginsLikeName(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  if (first >= 0x30 && first <= 0x39) return false;
  return beginsPlainly(first) && characterAt(bytes, at) !== TOGETHER;
}

/** Whether a byte is a letter, digit or Chinese character: not a blank, a sign or something invisible. */
function beginsPlainly(byte: number): boolean {
  return (byte > 0x27 && byte < 0x7f) || (byte >= 0xe4 && byte <= 0xe9);
}

/** Whether a text is short and holds the sign of a sum, or begins like an English word for one. Decoding it would cost more. */
function mayBeTotal(bytes: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > 72) return false;
  const lead = bytes[from] ?? 0;
  // Blanks, invisible characters or full width in front: Ｔotal.
  if (!beginsPlainly(lead)) return true;
  const first = lead | 0x20;
  if (lead < 0x80 && FIRST_LETTERS.has(first)) {
    const second = (bytes[from + 1] ?? 0) | 0x20;
    // Also with something other than a letter inside: T otal.
    if (second < 0x61 || second > 0x7a || BEGINNINGS.includes(first * 256 + second)) return true;
  }
  for (let at = from; at + 2 < to;) {
    const byte = bytes[at] ?? 0;
    if (byte === LEAD || byte === OTHER_LEAD) {
      const character = characterAt(bytes, at);
      if (character === TOTAL || character === TOTAL_TRADITIONAL || character === OF_WHICH) return true;
    }
    // Characters from U+0800 to U+FFFF take three bytes.
    at += byte >= 0xe0 && byte < 0xf0 ? 3 : 1;
  }
  return false;
}
