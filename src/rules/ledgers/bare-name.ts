import type { KeyText } from '../../domain/key-text.ts';

/** Words that say nothing about which project it is, the longer ones before those they begin with. */
const EMPTY_WORDS: readonly string[] = [
  '有限责任公司',
  '有限公司',
  '股份有限公司',
  '集团',
  '公司',
  '项目',
  '工程',
  '建设',
  '新建',
  '年产',
];

/** What a UTF-16 unit does in a name: it belongs to it, is a sign, or may begin an empty word. */
const [BELONGS, IS_SIGN, MAY_BEGIN] = [0, 1, 2] as const;
/** Signs of ASCII, general punctuation, those of Chinese and Japanese, and the middle dot. Names come in half width. */
const SIGNS: readonly (readonly [first: number, last: number])[] = [
  [0x21, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xb7, 0xb7],
  [0x2010, 0x205e],
  [0x3001, 0x303f],
];

function kinds(): Uint8Array {
  const all = new Uint8Array(0x10000);
  for (const [first, last] of SIGNS) all.fill(IS_SIGN, first, last + 1);
  for (const word of EMPTY_WORDS) all[word.charCodeAt(0)] = MAY_BEGIN;
  return all;
}

const KINDS = kinds();

/**
 * Fills `bare` with a name without 有限公司, 项目, 年产 and the like, and without signs. Two projects whose bare names are
 * equal may be one.
 */
export function bareNameInto(name: KeyText, bare: KeyText): void {
  bare.reserve(name.length);
  const { units, length } = name;
  const into = bare.units;
  let kept = 0;
  for (let at = 0; at < length;) {
    const unit = units[at] ?? 0;
    const kind = KINDS[unit];
    const skip = kind === BELONGS ? 0 : kind === IS_SIGN ? 1 : emptyWordAt(name, at);
    if (skip === 0) {
      into[kept] = unit;
      kept += 1;
    }
    at += skip === 0 ? 1 : skip;
  }
  bare.length = kept;
}

function emptyWordAt({ units, length }: KeyText, at: number): number {
  for (const word of EMPTY_WORDS) {
    if (at + word.length > length) continue;
    let same = 0;
    while (same < word.length && units[at + same] === word.charCodeAt(same)) same += 1;
    if (same === word.length) return same;
  }
  return 0;
}
