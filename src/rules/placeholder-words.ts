import type { Text } from '../domain/text.ts';

/** What stands in the place of each value of a sentence, by its name. */
export const PLACEHOLDER_WORDS: ReadonlyMap<string, Text> = new Map([
  ['found', { zh: '原文', en: 'as it stands' }],
  ['expected', { zh: '应有的值', en: 'as it should be' }],
  ['field', { zh: '列', en: 'column' }],
  ['county', { zh: '县区', en: 'county' }],
  ['line', { zh: '行号', en: 'line' }],
  ['related', { zh: '位置', en: 'place' }],
  ['fields', { zh: '列名', en: 'columns' }],
  ['taken', { zh: '采用的列', en: 'column used' }],
  ['row', { zh: '单位', en: 'unit' }],
  ['label', { zh: '合计', en: 'sum' }],
  ['stated', { zh: '写明的数', en: 'number stated' }],
  ['projects', { zh: '个数', en: 'number' }],
  ['difference', { zh: '差额', en: 'difference' }],
  ['start', { zh: '日期', en: 'day' }],
  ['stage', { zh: '进展', en: 'stage' }],
  ['dated', { zh: '日期列', en: 'column' }],
  ['day', { zh: '日期', en: 'day' }],
  ['amount', { zh: '金额', en: 'amount' }],
  ['swapped', { zh: '位置', en: 'place' }],
  ['probable', { zh: '金额', en: 'amount' }],
  ['today', { zh: '今天', en: 'today' }],
  ['days', { zh: '天数', en: 'number' }],
  ['times', { zh: '倍数', en: 'number' }],
  ['places', { zh: '处数', en: 'number' }],
]);
