import { expect, test } from 'vitest';
import { FIGURE_FORMATS } from '../../src/render/formats.ts';
import { rendered, reportOf, ZH } from './reports.ts';

const COLUMNS = [
  { key: 'name', label: { zh: '项目', en: 'Project' }, kind: 'text', importance: 1 },
  { key: 'investment', label: { zh: '投资额', en: 'Investment' }, kind: 'amount', importance: 1 },
] as const;

// Time that grew with the square of the length would not end before the runner gives up.
test.each(FIGURE_FORMATS)('huge cells and notes are drawn whole, or clipped: %s', async (format) => {
  const texts = ['长'.repeat(1e6), ' '.repeat(1e6), '，'.repeat(1e6), '*\n'.repeat(5e5)];
  const report = reportOf(
    COLUMNS,
    texts.map((each) => [`x${each}x`, 1]),
    { notes: texts.map((each) => ({ zh: `x${each}x`, en: `x${each}x` })) },
  );
  const text = await rendered(format, report, { ...ZH, width: 80 });
  expect(text.split('x').length).toBeGreaterThan(2 * texts.length);
});
