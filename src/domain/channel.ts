import { nearest } from './nearest.ts';
import { wordList } from './word-list.ts';

/** The channels (招商方式) that cities use, as their ledgers write them. The list is not closed: settings may name others. */
export const CHANNELS: readonly string[] = wordList(
  '以商招商|亲情招商|乡情招商|乡贤招商|中介招商|委托招商|代理招商|顾问招商|小分队招商|驻点招商',
  '上门招商|领导招商|基金招商|资本招商|飞地招商|产业链招商|展会招商|节会招商|会展招商|商会招商',
  '校友招商|平台招商|园区招商|网络招商|云招商|场景招商|科技招商|自主招商|政策招商|以企引企|其他',
  '其它',
);

/** What a channel is called without the word that all of them end with: 以商招商 and 以商引资 are 以商. */
function stemOf(word: string): string {
  return word.replace(/(?<=.)(?:招商引资|招商|引资|招引)$/, '');
}

/** The channel of a list that a word is probably meant to name, or null: 以商 or 已商招商 for 以商招商. */
export function meantChannel(word: string, channels: readonly string[]): string | null {
  return channels.find((channel) => stemOf(channel) === stemOf(word)) ?? nearest(word, channels);
}
