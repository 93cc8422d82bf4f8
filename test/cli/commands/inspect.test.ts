import { describe, expect, test } from 'vitest';
import { runLine } from '../run-line.ts';

describe('says how the encoding is known', () => {
  test.each([
    ['utf8', 'valid'],
    ['utf8-bom', 'mark'],
    ['utf16-le', 'mark'],
    ['utf16-le-no-bom', 'zero-bytes'],
    ['gb18030-no-mark', 'header'],
    ['utf8 --encoding utf-8', 'forced'],
  ])('%s', async (ledger, reason) => {
    const [name = '', ...options] = ledger.split(' ');
    const { stdout } = await runLine(
      `zhaoshang inspect ledgers/${name}/ledger.csv ${options.join(' ')} -f json --fail-on never`,
    );
    expect(JSON.parse(stdout).files[1].file.encodingReason).toBe(reason);
  });
});

test('several files, one after the other', async () => {
  const { code, stdout } = await runLine(
    'zhaoshang inspect worked/2-mended.csv worked/3-clean.csv -f json --fail-on never',
  );
  const { files } = JSON.parse(stdout);
  expect([code, Object.keys(files)]).toEqual([0, ['1', '2']]);
});
