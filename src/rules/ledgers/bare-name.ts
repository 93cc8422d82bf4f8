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
const FIRST_UNITS: ReadonlySet<number> = new Set(EMPTY_WORDS.map((word) => word.charCodeAt(0)));

/** Whether an empty word may begin with a unit, by its last six bits: nearly all other units are told apart by these. */
const MAY_BEGIN = Uint8Array.from({ length: 64 }, (_, low) =>
  [...FIRST_UNITS].some((unit) => (unit & 63) === low) ? 1 : 0,
);

/**
 * Fills `bare` with a name without 有限公司, 项目, 年产 and the like, and without signs. Two projects whose bare names are
 * equal may be one.
 */
export function bareNameInto(name: KeyText, bare: KeyText): void {
  bare.reserve(name.length);
  const { units, length } = name;
  let kept = 0;
  for (let at = 0; at < length;) {
    const unit = units[at] ?? 0;
    if (isSign(unit)) {
      at += 1;
      continue;
    }
    const skip = MAY_BEGIN[unit & 63] === 1 && FIRST_UNITS.has(unit) ? emptyWordAt(name, at) : 0;
    if (skip === 0) {
      bare.units[kept] = unit;
      kept += 1;
    }
    at += Math.max(1, skip);
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

/** Punctuation of half and full width. Everything that is not plainly one of these belongs to the name. */
function isSign(unit: number): boolean {
  if (unit >= 0x4e00 && unit < 0xff00) return false;
  if (unit < 0x80) return unit < 0x30 || (unit > 0x39 && unit < 0x61) || unit > 0x7a;
  return (unit >= 0x2010 && unit <= 0x205e) || (unit >= 0x3001 && unit <= 0x303f) || unit === 0xb7;
}
