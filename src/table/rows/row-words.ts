import { keyText } from '../plain-text.ts';

/** What a row of sums adds up: a block of rows above it, all rows, or a part that overlaps with the rest (其中). */
export type TotalKind = 'subtotal' | 'total' | 'of-which';

const WHOLE =
  /^(?:(?:全市|全县|全区|全州|全省|本市|总|市)?(?:合计|总计|共计|累计|合計|總計)(?:数|[::(（\d].*)?|总数|汇总|计)$/;
// 小计乐平市, but not 小计量器具项目.
const SUBTOTAL_FIRST = /^(?:小计|小計)(?![量算时時])/;
const TOTAL_WORD = /(?:合计|总计|共计|累计|小计|合計|總計|小計)/;

/**
 * What kind of sums a row holds when one of its naming cells says this; null for the cell of a project. A project may be
 * called after a 合计 system, so only short texts that begin or end with the word count.
 */
export function totalKind(text: string): TotalKind | null {
  const key = keyText(text).replace(/^[(（[【](.*)[)）\]】]$/, '$1');
  if (key === '' || key.length > 24) return null;
  const lower = key.toLowerCase();
  if (/^(?:sub-?total)\b/.test(lower)) return 'subtotal';
  if (/^(?:grand)?total$/.test(lower) || lower === 'sum') return 'total';
  if (/^(?:其中|#其中|其中:|ofwhich)/.test(lower)) return 'of-which';
  if (WHOLE.test(key)) return 'total';
  if (!TOTAL_WORD.test(key)) return null;
  // 乐平市(小计)
  if (/[(（](?:合计|总计|共计|累计|小计|合計|總計|小計)[)）]$/.test(key)) return 'subtotal';
  const bare = key.replace(/[::(（].*$/, '');
  if (/(?:合计|总计|共计|累计|小计|合計|總計|小計)$/.test(bare) || SUBTOTAL_FIRST.test(key))
    return 'subtotal';
  return null;
}

/** Whether the name of a project is only a number of projects: `5个`, `共3个项目`, `2`. No project is called so. */
export function isCount(name: string): boolean {
  return /^共?计?\d{1,6}[个個项項宗家件]?(?:项目)?$/.test(keyText(name));
}

/** Whether a cell that names a place means all places of the ledger: 全市. */
export function isEverywhere(text: string): boolean {
  return /^(?:全[市县縣区區州省]|本市)$/.test(keyText(text));
}

/** The number of projects that a cell of a total row states: `33个`, `合计(33个)`, `33`; null for none. */
export function statedCount(text: string): number | null {
  const key = keyText(text);
  if (key.length > 24) return null;
  const match = /^(\d{1,7})$/.exec(key) ?? /(\d{1,7})(?:个|項|项)/.exec(key);
  return match === null ? null : Number(match[1]);
}

// 注塑机项目 and 单位宿舍项目 are no notes.
const NOTE =
  /^(?:\*?注(?:$|[:\d.、,(①-⑨意明本此表]|以上)|注释|备注[::]|说明[::]|附注|附[::]|填表|填报|制表|审核|审批|复核|校对|负责人|单位负责人|主要负责人|分管领导[::]|经办|联系人|联系电话|电话[:\d]|报送|签字|签名|盖章|日期[::]|数据来源|数据截止|截至|截止|单位[::]|计量单位|金额单位|\(单位|单位[(盖公]|notes?(?:$|[:\d.])|prepared|source[::]|signature)/i;

/** Whether a text begins like a note or a signature under a table. */
export function isNote(text: string): boolean {
  return NOTE.test(keyText(text));
}

const OTHER_STAGE = /(?:在谈|洽谈|拟签约?|意向|储备|终止|解约|流失)(?:阶段)?的?项目/;

/** Whether a heading says that the projects below it are not signed yet, or have ended: `二、在谈项目`. */
export function namesOtherStage(text: string): boolean {
  const key = keyText(text);
  return key.length <= 40 && OTHER_STAGE.test(key) && !isNote(key);
}
