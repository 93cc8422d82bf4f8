import { expect, test } from 'vitest';
import { checked, DAY, EN, hostileCheck, RANGE, rendered, WHOLE_FILE, ZH } from './check-reports.ts';

test('a workflow command for each finding', async () => {
  const note = { ...WHOLE_FILE, severity: 'note' } as const;
  const row = { ...DAY, position: { ...DAY.position, column: null } };
  expect(await rendered('github', checked([note, RANGE, row]), ZH)).toBe(
    `::notice file=2021-10.csv,title=F004 encoding-doubtful::文字编码不能确定，已按“gb18030”读取
::error file=2021-10.csv,line=9,title=D7 C103 amount-range::总投资“12-15亿元”是一个范围，没有采用
::warning file=2021-10.csv,line=9,title=P002 started-before-signed::开工日期早于签约日期
`,
  );
  expect(await rendered('github', checked([DAY]), EN)).toBe(
    '::warning file=2021-10.csv,line=9,title=F7 P002 started-before-signed::started before it was signed\n',
  );
});

test('nothing found: nothing', async () => {
  expect(await rendered('github', checked([]), ZH)).toBe('');
});

test('what ends a command or a property is escaped', async () => {
  const text = '100%: a,b\r\n::error::x\u001B[31m';
  const kind = { ...RANGE.kind, message: { zh: text, en: text } };
  const finding = { ...RANGE, kind, position: { ...RANGE.position, source: text } };
  expect(await rendered('github', checked([finding]), ZH)).toBe(
    '::error file=100%25%3A a%2Cb%0D%0A%3A%3Aerror%3A%3Ax␛[31m,line=9,title=D7 C103 amount-range' +
      '::100%25: a,b%0D%0A::error::x␛[31m\n',
  );
});

test('hostile texts make no command of their own', async () => {
  const report = hostileCheck();
  const lines = (await rendered('github', report, ZH)).split('\n').slice(0, -1);
  expect(lines.filter((line) => !/^::(?:error|notice) file=[^:,]*,line=9,title=[^:,]+::/.test(line))).toEqual(
    [],
  );
  expect(lines.filter((line) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
});
