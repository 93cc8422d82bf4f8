import type { Language, Text } from '../domain/text.ts';

/** The units of money that a report can be written in, as `--unit` takes them. */
export type OutputUnitKey = '亿元' | '万元' | '元' | 'bn' | 'm' | 'yuan';

/** A unit of money that figures are written in. */
export interface OutputUnit {
  readonly key: OutputUnitKey;
  /** Yuan in one of the unit. */
  readonly factor: number;
  /** In headers and titles: `亿元`, `¥bn`. */
  readonly label: Text;
  /** A number in this unit as it stands in a sentence: `948亿元`, `¥94.8bn`. */
  readonly prose: Readonly<Record<Language, (number: string) => string>>;
}

function chinese(key: '亿元' | '万元' | '元', factor: number): OutputUnit {
  // English has no word for 亿元, and whoever asks for it in an English report knows it.
  const prose = { zh: (number: string) => `${number}${key}`, en: (number: string) => `${number} ${key}` };
  return { key, factor, label: { zh: key, en: key }, prose };
}

function english(key: 'bn' | 'm' | 'yuan', factor: number, zh: string): OutputUnit {
  const suffix = key === 'yuan' ? '' : key;
  const prose = {
    zh: (number: string) => `${number}${zh}`,
    en: (number: string) =>
      number.startsWith('-') ? `-¥${number.slice(1)}${suffix}` : `¥${number}${suffix}`,
  };
  return { key, factor, label: { zh, en: key === 'yuan' ? 'yuan' : `¥${key}` }, prose };
}

/** All units, in the order in which help lists them. */
export const OUTPUT_UNITS: Readonly<Record<OutputUnitKey, OutputUnit>> = {
  亿元: chinese('亿元', 1e8),
  万元: chinese('万元', 1e4),
  元: chinese('元', 1),
  bn: english('bn', 1e9, '十亿元'),
  m: english('m', 1e6, '百万元'),
  yuan: english('yuan', 1, '元'),
};

/** The unit that readers of a language expect: 亿元, or billions of yuan. */
export function defaultOutputUnit(language: Language): OutputUnit {
  return language === 'zh' ? OUTPUT_UNITS.亿元 : OUTPUT_UNITS.bn;
}

/** The unit of this key, in capitals or not; null for anything else. */
export function parseOutputUnit(text: string): OutputUnit | null {
  const key = text.toLowerCase();
  return Object.values(OUTPUT_UNITS).find((unit) => unit.key === key) ?? null;
}
