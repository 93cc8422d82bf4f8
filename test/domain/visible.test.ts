import { describe, expect, test } from 'vitest';
import { visibleLine, visibleText } from '../../src/domain/visible.ts';

const CASES: readonly (readonly [text: string, line: string])[] = [
  ['', ''],
  ['乐平市，投资 1.5 亿元', '乐平市，投资 1.5 亿元'],
  ['\u{1B}[31mred', '␛[31mred'],
  ['a\0b\u0007c', 'a␀b␇c'],
  ['a\tb\r\nc', 'a␉b␍␊c'],
  ['\u007f', '␡'],
  ['\u0085\u009b', '\\u{85}\\u{9B}'],
  ['csv.\u202Evsc', 'csv.\\u{202E}vsc'],
  ['\u2066\u2069\u200E\u200F\u061C', '\\u{2066}\\u{2069}\\u{200E}\\u{200F}\\u{61C}'],
  ['乐\u200B平\u200D市\u2060\uFEFF', '乐\\u{200B}平\\u{200D}市\\u{2060}\\u{FEFF}'],
  ['a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
  ['\uD800x\uDC00', '\\u{D800}x\\u{DC00}'],
  ['\u{E0041}', '\\u{E0041}'],
  ['𠮷野家 😀', '𠮷野家 😀'],
  ['葛\u{E0100}城', '葛\u{E0100}城'], // a variation selector belongs to the character
  ['全角\u3000空格', '全角\u3000空格'],
];

describe('visibleLine', () => {
  test.each(CASES)('%j', (text, line) => {
    expect(visibleLine(text)).toBe(line);
  });
});

describe('visibleText', () => {
  test('keeps line feeds and nothing else', () => {
    expect(visibleText('一\n二\r\n\t三\u{1B}\u202E')).toBe('一\n二␍\n␉三␛\\u{202E}');
  });

  // Time that grew with the square of the length would not end before the runner gives up.
  test('huge texts', () => {
    expect(visibleText('\u{1B}县'.repeat(1_000_000))).toHaveLength(2_000_000);
    expect(visibleLine('县'.repeat(2_000_000))).toHaveLength(2_000_000);
  });
});
