import Table from 'cli-table3';
import { describe, expect, test } from 'vitest';
import { displayWidth, pad } from '../../src/render/display-width.ts';
import { TableLines } from '../../src/render/terminal-lines.ts';
import { visibleLine } from '../../src/domain/visible.ts';
import { HOSTILE } from './reports.ts';

// Characters whose width libraries disagree about, and text that layouts trip over.
const ODD = [
  '䷀乾',
  '🫠🪿',
  '👨‍👩‍👧',
  '①②—…·“”',
  'ｶﾞ',
  '한국',
  '🇨🇳',
  '☰⚠️',
  '︰﹏',
  '0',
  ' ',
  '\\n',
  '%s{0}',
  '{{x}}',
];
const CELLS = [...HOSTILE.map(visibleLine), ...ODD, '长'.repeat(40), '长'.repeat(400)];
const COLOURED = '\u001B[36m████\u001B[39m  ';

describe.each([
  ['by the library', Table],
  ['joined', null],
])('cells side by side, %s', (_by, library) => {
  test('every cell stays as it is, and columns as wide as they were made', () => {
    const lines = new TableLines(library);
    const width = Math.max(...CELLS.map(displayWidth));
    for (const cell of CELLS) {
      for (const side of ['left', 'right'] as const) {
        const row = [pad(cell, width, side), '  1', COLOURED, pad(cell, width, side)];
        expect(lines.ofCells([...row, '|'])).toBe([...row, '|'].join('  '));
      }
    }
  });

  test('rows of any number', () => {
    const lines = new TableLines(library);
    const rows = Array.from({ length: 300 }, (_, at) => ['项目', String(at).padStart(5)]);
    expect(rows.map((row) => lines.ofCells(row))).toEqual(rows.map((row) => row.join('  ')));
  });

  test('no blanks at the end of a line', () => {
    expect(new TableLines(library).ofCells(['甲  ', '   '])).toBe('甲');
  });

  test('a rule spans the columns and the gaps between them', () => {
    expect([new TableLines(library).rule([4, 1]), new TableLines(library).rule([2])]).toEqual([
      '───────',
      '──',
    ]);
  });
});

test('the library, which is slow, draws no more lines than a person reads, and no long ones', () => {
  let drawn = 0;
  class Counted extends Table {
    override toString(): string {
      drawn += 1;
      return super.toString();
    }
  }
  const lines = new TableLines(Counted);
  lines.ofCells(['长'.repeat(1_000_000), '1']);
  expect(drawn).toBe(0);
  for (let row = 0; row < 5000; row += 1) lines.ofCells(['项目', String(row)]);
  expect(drawn).toBe(200);
});
