import { expect, test } from 'vitest';
import { checked, DAY, EN, HOSTILE, hostileCheck, RANGE, rendered, WHOLE_FILE, ZH } from './check-reports.ts';

test('each finding is an object on a line of its own: that of JSON', async () => {
  const report = checked([WHOLE_FILE, RANGE, DAY]);
  const lines = (await rendered('jsonl', report, ZH)).split('\n');
  const { findings } = JSON.parse(await rendered('json', report, ZH));
  expect(lines.pop()).toBe('');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(findings.items);
  expect(lines.map((line): unknown => JSON.parse(line).hint)).toEqual([
    '另存为“CSV UTF-8”',
    '填合同金额一个数；范围写进“备注”列',
    '核对两个日期',
  ]);
});

test('in English', async () => {
  const { message, hint } = JSON.parse(await rendered('jsonl', checked([DAY]), EN));
  expect([message, hint]).toEqual(['started before it was signed', 'compare the two days']);
});

test('nothing found: nothing', async () => {
  expect(await rendered('jsonl', checked([]), ZH)).toBe('');
});

test('hostile texts come back, and steer nothing on their way', async () => {
  const text = await rendered('jsonl', hostileCheck(), ZH);
  expect(text.match(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)).toBeNull();
  const found = text.split('\n').slice(0, -1);
  expect(found.map((line): unknown => JSON.parse(line).found)).toEqual(
    HOSTILE.map((each) => each.replace(/\p{Cs}/gu, '\uFFFD')),
  );
});
