import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { installed } from './installed.ts';

const HOOK = fileURLToPath(new URL('loaded.cjs', import.meta.url));
const shell = installed();

test('a report opens one file of dist: what a run does not use costs it nothing', async () => {
  const { stderr, code } = await shell(
    `node --require ${HOOK} $MAIN report jingdezhen/2021-10.csv >/dev/null`,
  );
  expect([code, stderr]).toEqual([0, 'loaded: program.cjs\n']);
});

test.each([
  ["require('./report.schema.json')", 'program.cjs report.schema.json'],
  ["require('fs').readFileSync(__dirname + '/THIRD-PARTY-LICENSES')", 'THIRD-PARTY-LICENSES program.cjs'],
])('a file more would be noticed: %s', async (statement, files) => {
  const { stderr } = await shell(
    `more=$(mktemp -d) && cp -r $(dirname $MAIN)/.. $more && echo "${statement}" >> $more/dist/program.cjs &&
     node --require ${HOOK} $more/bin/zhaoshang.js summary --help >/dev/null; rm -rf $more`,
  );
  expect(stderr).toBe(`loaded: ${files}\n`);
});
