import { expect, test } from 'vitest';
import { checked, DAY, EN, hostileCheck, RANGE, rendered, WHOLE_FILE, ZH } from './check-reports.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const NOTE = { ...WHOLE_FILE, severity: 'note' } as const;

test('a suite for each file, a case for each code', async () => {
  const second = { ...RANGE, at: { ...RANGE.at, row: 12, line: 14 } };
  const report = checked([NOTE, RANGE, DAY, second], {
    omittedByCode: [{ code: 'C103', name: 'amount-range', count: 37 }],
  });
  const sources = ['2021-09.csv', '2021-10.csv'].flatMap((file) =>
    report.sources.map((source) => ({ ...source, file })),
  );
  expect(await rendered('junit', { ...report, sources }, ZH)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="zhaoshang" tests="4" failures="2" errors="0" skipped="0">
  <testsuite name="2021-09.csv" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="未发现问题" classname="2021-09.csv"/>
  </testsuite>
  <testsuite name="2021-10.csv" tests="3" failures="2" errors="0" skipped="0">
    <testcase name="F004 encoding-doubtful" classname="2021-10.csv">
      <system-out>2021-10.csv 文字编码不能确定，已按“gb18030”读取
另存为“CSV UTF-8”</system-out>
    </testcase>
    <testcase name="C103 amount-range" classname="2021-10.csv">
      <failure type="error" message="总投资“12-15亿元”是一个范围，没有采用（共2处）">2021-10.csv:7:D7 总投资“12-15亿元”是一个范围，没有采用
2021-10.csv:12:D12 总投资“12-15亿元”是一个范围，没有采用
填合同金额一个数；范围写进“备注”列
所有文件中另有37处未列出</failure>
    </testcase>
    <testcase name="P002 started-before-signed" classname="2021-10.csv">
      <failure type="warning" message="开工日期早于签约日期">2021-10.csv:7:F7 开工日期早于签约日期
核对两个日期</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

test('nothing found', async () => {
  expect(await rendered('junit', checked([]), EN)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="zhaoshang" tests="1" failures="0" errors="0" skipped="0">
  <testsuite name="2021-10.csv" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="No findings" classname="2021-10.csv"/>
  </testsuite>
</testsuites>
`,
  );
  expect(complaints(readXml(await rendered('junit', { ...checked([]), sources: [] }, ZH)))).toEqual([]);
});

test('hostile texts leave it well formed', async () => {
  for (const style of [ZH, EN]) {
    const text = await rendered('junit', hostileCheck(), style);
    expect(text.match(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu)).toBeNull();
    expect(complaints(readXml(text))).toEqual([]);
  }
  const cell = 'a\u0000\u0008\t\n\uFFFE]]>&amp;<b c="d">\'';
  const finding = { ...RANGE, message: { zh: cell, en: cell } };
  const [suite] = readXml(await rendered('junit', checked([finding]), ZH)).children;
  expect(suite?.children[0]?.children[0]?.attributes.get('message')).toBe('a␀␈␉␊\uFFFD]]>&amp;<b c="d">\'');
});

const SHAPE: Readonly<Record<string, readonly [attributes: readonly string[], children: readonly string[]]>> =
  {
    testsuites: [['name', 'tests', 'failures', 'errors', 'skipped'], ['testsuite']],
    testsuite: [['name', 'tests', 'failures', 'errors', 'skipped'], ['testcase']],
    testcase: [
      ['name', 'classname'],
      ['failure', 'system-out'],
    ],
    failure: [['type', 'message'], []],
    'system-out': [[], []],
  };

/** What a build server would stumble over: other elements or attributes, and counts that do not hold. */
function complaints(element: XmlElement): readonly string[] {
  const { name, attributes, children } = element;
  const [allowed, inside] = SHAPE[name] ?? [[], []];
  const own: string[] = [];
  if (SHAPE[name] === undefined) own.push(`element ${name}`);
  if ([...attributes.keys()].join(' ') !== allowed.join(' ')) own.push(`attributes of ${name}`);
  own.push(
    ...children.filter((child) => !inside.includes(child.name)).map((child) => `${child.name} in ${name}`),
  );
  if (name === 'testcase' && children.length > 1) own.push('two outcomes');
  for (const [key, counted] of [
    ['tests', 'testcase'],
    ['failures', 'failure'],
  ] as const) {
    if (attributes.has(key) && Number(attributes.get(key)) !== countIn(element, counted))
      own.push(`${key} of ${name}`);
  }
  return [...own, ...children.flatMap(complaints)];
}

function countIn({ children }: XmlElement, name: string): number {
  return children.reduce((sum, child) => sum + (child.name === name ? 1 : 0) + countIn(child, name), 0);
}
