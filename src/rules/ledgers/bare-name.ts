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
const FIRST_CHARACTERS = EMPTY_WORDS.map((word) => word.charAt(0)).join('');

/**
 * The name of a project without 有限公司, 项目, 年产 and the like, and without signs and blanks. Two projects whose bare
 * names are equal may be one.
 */
export function bareName(name: string): string {
  let bare = '';
  let from = 0;
  for (let at = 0; at < name.length;) {
    const skip = isSign(name.charCodeAt(at)) ? 1 : emptyWordAt(name, at);
    if (skip === 0) {
      at += 1;
      continue;
    }
    bare += name.slice(from, at);
    at += skip;
    from = at;
  }
  return bare + name.slice(from);
}

function emptyWordAt(name: string, at: number): number {
  if (!FIRST_CHARACTERS.includes(name.charAt(at))) return 0;
  for (const word of EMPTY_WORDS) if (name.startsWith(word, at)) return word.length;
  return 0;
}

/** Punctuation and blanks, of half and full width. Everything that is not plainly one of these belongs to the name. */
function isSign(code: number): boolean {
  if (code < 0x80)
    return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || code > 0x7a;
  if (code >= 0xff00) return code < 0xff10 || (code > 0xff19 && code < 0xff21);
  return (
    (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code === 0xb7 || code === 0xa0
  );
}
