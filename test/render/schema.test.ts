import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../cli/run.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../src/render/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(Object(schema));

/** What is wrong with a text as JSON of this shape; nothing, as it should be. */
function faults(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

const LEDGER = 'fixtures/jingdezhen/2021-10.csv';
const LINES: readonly (readonly [line: string, keys: readonly string[]])[] = [
  [`report ${LEDGER}`, ['totals', 'ranking', 'breakdowns', 'findings']],
  [`rank ${LEDGER} --by start-rate --group-by industry`, ['ranking', 'findings']],
  [`rank ${LEDGER} --as-of 2021-06-30`, ['ranking', 'leftOut', 'findings']],
  [`summary ${LEDGER}`, ['totals', 'findings']],
  [`list ${LEDGER} --columns all`, ['projects', 'findings']],
  [`list ${LEDGER} --sort -investment`, ['projects', 'findings']],
  [`check ${LEDGER}`, ['findings', 'counts']],
  [`inspect ${LEDGER}`, ['files']],
  [`normalize ${LEDGER}`, ['ledger']],
  ['report fixtures/ledgers/amounts-range/ledger.csv', ['totals', 'ranking', 'breakdowns', 'findings']],
];
const COMMON = ['schema', 'asOf', 'asOfFrom', 'sources'];

test.each(LINES)('%s writes what the schema describes', async (line, keys) => {
  for (const language of ['zh', 'en']) {
    const { stdout } = await run([...line.split(' '), '-f', 'json', '--lang', language]);
    expect(faults(stdout)).toEqual([]);
    expect(Object.keys(JSON.parse(stdout)).toSorted()).toEqual([...COMMON, ...keys].toSorted());
  }
});

test('a report that lacks what its name promises does not match', () => {
  const common = { asOf: null, asOfFrom: 'none', sources: [] };
  expect(faults(JSON.stringify({ schema: 'zhaoshang.inspect/2', files: {}, ...common }))).toEqual([]);
  expect(faults(JSON.stringify({ schema: 'zhaoshang.report/2', ...common }))).not.toEqual([]);
  expect(faults(JSON.stringify({ schema: 'zhaoshang.other/2', ...common }))).not.toEqual([]);
});

test.each(['JSON.md', 'JSON.zh.md'])('%s names every kind of report, and what it must hold', (name) => {
  const page = readFileSync(new URL(`../../src/render/${name}`, import.meta.url), 'utf8');
  const shape = Object(schema) as {
    readonly properties: { readonly schema: { readonly enum: readonly string[] } };
    readonly allOf: readonly {
      readonly if: { readonly properties: { readonly schema: { readonly const: string } } };
      readonly then: { readonly required: readonly string[] };
    }[];
  };
  const lines = page.split('\n').filter((line) => line.startsWith('| `zhaoshang.'));
  expect(lines.map((line) => line.split('`')[1])).toEqual(shape.properties.schema.enum);
  for (const { if: condition, then } of shape.allOf) {
    const line = lines.find((each) => each.includes(`\`${condition.properties.schema.const}\``));
    for (const key of then.required) expect(line).toContain(`\`${key}\``);
  }
});
