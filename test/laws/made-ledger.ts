import * as fc from 'fast-check';

/** A ledger as a table: the header, then one row for each project. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const DAYS = [
  '2021-01-18',
  '2021-03-19',
  '2021/6/25',
  '2021.9.30',
  '2021年10月9日',
  '2021-10-29',
  '20211022',
  '2021-10',
  '44498',
];

/** The columns of made ledgers, with what their cells may say; every character of them exists in Big5 too. */
const COLUMNS = {
  縣區: fc.constantFrom('樂平市', '浮梁縣', '昌江區', '珠山區'),
  項目編號: fc.nat({ max: 999 }).map((number) => `P-${number}`),
  項目名稱: fc.constantFrom(
    '溶劑項目',
    '化工園"一期"項目',
    '甲,乙項目',
    '上\n下項目',
    'A;B|C 項目',
    "it's",
    '園\t區',
  ),
  '總投資(億元)': fc.constantFrom(
    '12.5',
    '1,234.5',
    '0.8',
    '120',
    '5',
    '20',
    '-',
    '',
    '12-15',
    '約12',
    '1',
    '3000萬元',
  ),
  '到位資金(萬元)': fc.constantFrom('12', '1,234', '0', '-', '', '/', '350.5'),
  簽約日期: fc.constantFrom(...DAYS, ...DAYS, '', '-', '2021-02-30'),
  開工日期: fc.constantFrom(...DAYS, '', '', ''),
  進展: fc.constantFrom('簽約', '開工', '已開工', '註冊', '投產', '', '在談', '終止', '開公'),
  產業: fc.constantFrom('航空', '先進陶瓷', '文化旅遊', '', '無'),
  招商方式: fc.constantFrom('以商招商', '基金招商', '-'),
  預計用工: fc.constantFrom('300', '1,200人', '', '80'),
} as const;

const LABELS = Object.keys(COLUMNS);

/** Ledgers of 1 to 14 projects with gaps, ties, faults and characters that need quotes. */
export const madeLedger: fc.Arbitrary<Table> = fc
  .array(fc.tuple(...Object.values<fc.Arbitrary<string>>(COLUMNS)), { minLength: 1, maxLength: 14 })
  .map((rows) => ({ header: LABELS, rows }));

/** A random order of so many things, as the place of each. */
export function orderOf(count: number): fc.Arbitrary<readonly number[]> {
  const all = Array.from({ length: count }, (_, index) => index);
  return fc.shuffledSubarray(all, { minLength: count, maxLength: count });
}
