import { nearest } from './nearest.ts';

/** What may stand in front of a county that is meant: another place, a party's name, a sign. */
const FRONT = /(?:^|[市省州盟]|中共|[^\p{L}\p{N}])$/u;
/** What may stand behind it: the office that filled in the form, a remark in brackets, a sign. Its parks are no county. */
const BACK = /^(?:$|[^\p{L}\p{N}]|(?:.{0,6}(?:委|政府|局|办|办公室|中心|委员会)$))/u;
const PARK = /园|开发|高新|经开|新区|产业/;

/**
 * The county that a word is probably meant to name, or null: the name with something around it that makes no other
 * county of it (中共珠山区委, 昌江区商务局, 乐平市（补）), else the nearest name.
 */
export function meantCounty(word: string, names: readonly string[]): string | null {
  const within = names.find((name) => {
    const at = word.indexOf(name);
    if (at < 0 || word === name) return false;
    const back = word.slice(at + name.length);
    return FRONT.test(word.slice(0, at)) && BACK.test(back) && !PARK.test(back);
  });
  return within ?? nearest(word, names);
}
