import { quotientText, type Decimal } from './decimal.ts';
import { Failure } from './failure.ts';
import type { Language } from './text.ts';

/** Money: whole yuan in a safe integer. */
export type Amount = number;

/** Raised when a sum of amounts leaves the range in which whole yuan are exact (about 90 million 亿元). */
export class AmountOverflow extends Failure {
  constructor() {
    super(
      'input',
      {
        zh: '金额合计超出可以精确计算的范围（约9007万亿元）',
        en: 'a sum of amounts is larger than can be computed exactly (about CNY 9,007 trillion)',
      },
      {
        zh: '请检查是否有金额的单位写错，例如把元写成了亿元',
        en: 'look for amounts with the wrong unit, such as yuan written as 亿元',
      },
    );
  }
}

/** The exact sum of two amounts. @throws AmountOverflow */
export function addAmounts(a: Amount, b: Amount): Amount {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new AmountOverflow();
  return sum;
}

/** A unit in which a ledger states money. */
export interface MoneyUnit {
  /** As written in Chinese: `亿元`, `万元`, `万美元`. */
  readonly name: string;
  /** How many of the currency one of the unit is: 亿元 → 100,000,000. */
  readonly factor: number;
  /** Three letters, `CNY` for yuan. */
  readonly currency: string;
}

/** The result of turning a decimal in a unit into yuan. */
export type YuanResult =
  | { readonly kind: 'exact'; readonly yuan: Amount }
  /** The text says more than whole yuan can hold; `yuan` is rounded half up. */
  | { readonly kind: 'rounded'; readonly yuan: Amount }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'no-rate'; readonly currency: string };

/** Yuan per one of each foreign currency, by its three letters. */
export type ExchangeRates = ReadonlyMap<string, Decimal>;

/** Whole yuan for a decimal in a unit: 12.5 × 亿元 → 1,250,000,000. Foreign money is converted and rounded half up. */
export function yuanOf(decimal: Decimal, unit: MoneyUnit, rates: ExchangeRates): YuanResult {
  let digits = decimal.digits * BigInt(unit.factor);
  let scale = decimal.scale;
  const foreign = unit.currency !== 'CNY';
  if (foreign) {
    const rate = rates.get(unit.currency);
    if (rate === undefined) return { kind: 'no-rate', currency: unit.currency };
    digits *= rate.digits;
    scale += rate.scale;
  }
  const divisor = 10n ** BigInt(scale);
  const rest = digits % divisor;
  const yuan = digits / divisor + (rest * 2n >= divisor ? 1n : 0n);
  if (yuan > BigInt(Number.MAX_SAFE_INTEGER)) return { kind: 'too-large' };
  return { kind: rest === 0n || foreign ? 'exact' : 'rounded', yuan: Number(yuan) };
}

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['億', 1e8],
  ['万', 1e4],
  ['萬', 1e4],
  ['千', 1e3],
  ['', 1],
];

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['元', 'CNY'],
  ['圆', 'CNY'],
  ['元人民币', 'CNY'],
  ['人民币', 'CNY'],
  ['人民币元', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['日元', 'JPY'],
  ['英镑', 'GBP'],
  ['韩元', 'KRW'],
  ['台币', 'TWD'],
  ['新台币', 'TWD'],
  ['新加坡元', 'SGD'],
  ['新元', 'SGD'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
]);

const ENGLISH_CURRENCIES: readonly (readonly [string, string])[] = [
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['yuan', 'CNY'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['$', 'USD'],
  ['eur', 'EUR'],
  ['€', 'EUR'],
  ['hkd', 'HKD'],
  ['jpy', 'JPY'],
  ['gbp', 'GBP'],
];

const ENGLISH_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['thousand', 1e3],
  ['10k', 1e4],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['100m', 1e8],
  ['100million', 1e8],
  ['bn', 1e9],
  ['billion', 1e9],
  ['billions', 1e9],
]);

/**
 * The unit of money that a text names, or null: `亿元`, `万`, `人民币万元`, `万美元`, `CNY m`, `bn`. The text has
 * half-width letters and no blanks.
 */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  if (text === '' || text.length > 24) return null;
  return chineseUnit(text) ?? englishUnit(text.toLowerCase());
}

function chineseUnit(text: string): MoneyUnit | null {
  const bare = text.startsWith('人民币') && text.length > 3 ? text.slice(3) : text;
  for (const [word, factor] of MULTIPLIERS) {
    if (!bare.startsWith(word)) continue;
    const currency =
      CURRENCIES.get(bare.slice(word.length)) ?? (bare === word && word !== '' ? 'CNY' : undefined);
    if (currency === undefined) continue;
    return { name: unitName(factor, currency), factor, currency };
  }
  return null;
}

function englishUnit(text: string): MoneyUnit | null {
  let rest = text;
  let currency: string | null = null;
  for (const [word, code] of ENGLISH_CURRENCIES) {
    if (rest.startsWith(word)) rest = rest.slice(word.length);
    else if (rest.endsWith(word)) rest = rest.slice(0, -word.length);
    else continue;
    currency = code;
    break;
  }
  const factor = ENGLISH_MULTIPLIERS.get(rest);
  if (factor === undefined || (currency === null && rest === '')) return null;
  return { name: unitName(factor, currency ?? 'CNY'), factor, currency: currency ?? 'CNY' };
}

function unitName(factor: number, currency: string): string {
  const multiplier = MULTIPLIERS.find(([, value]) => value === factor)?.[0] ?? '';
  const name = [...CURRENCIES].find(([, code]) => code === currency)?.[0] ?? currency;
  return `${multiplier}${name}`;
}

/** An amount in a sentence, exact to the yuan: `12.5亿元`, `3000万元`; `CNY 1.25bn`, `CNY 30m`. */
export function amountText(amount: Amount, language: Language): string {
  const exact = { digits: null, rounding: 'half-up', trimZeros: true } as const;
  const size = Math.abs(amount);
  if (language === 'zh') {
    if (size >= 1e8) return `${quotientText(amount, 1e8, exact)}亿元`;
    if (size >= 1e4) return `${quotientText(amount, 1e4, exact)}万元`;
    return `${amount}元`;
  }
  if (size >= 1e9) return `CNY ${quotientText(amount, 1e9, exact)}bn`;
  if (size >= 1e6) return `CNY ${quotientText(amount, 1e6, exact)}m`;
  return `CNY ${amount}`;
}
