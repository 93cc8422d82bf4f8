import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contents, folder } from '../cli/child.ts';
import { installed } from './installed.ts';

const shell = installed();

const COMMANDS = [
  'report jingdezhen/2021-10.csv',
  'report jingdezhen/2021-10.csv -f json',
  'rank jingdezhen/2021-09.csv --by start-rate --config settings/jingdezhen.yaml -f csv',
  'list oracle/ledger.csv --sort -started -f markdown',
];

test('twice the same bytes', async () => {
  for (const command of COMMANDS) {
    const first = await shell(`zhaoshang ${command}`);
    expect(first.stdout).not.toBe('');
    expect(await shell(`zhaoshang ${command}`)).toEqual(first);
  }
});

describe('the same bytes in every zone and locale', () => {
  test.each(COMMANDS.slice(0, 2))('%s', async (command) => {
    const plain = await shell(`zhaoshang ${command} --lang en`);
    expect(plain.stderr).toBe('');
    const runs = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Shanghai'].flatMap((zone) =>
      ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'zh_CN.UTF-8'].map(
        (locale) => `TZ=${zone} LC_ALL=${locale} zhaoshang ${command} --lang en`,
      ),
    );
    for (const run of runs) expect([run, await shell(run)]).toEqual([run, plain]);
  });

  test('but for the language, which a locale decides where nobody else does', async () => {
    const english = await shell('LC_ALL=C zhaoshang summary jingdezhen/2021-10.csv');
    const chinese = await shell('LC_ALL=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv');
    for (const locale of ['tr_TR.UTF-8', 'de_DE', 'C.UTF-8', 'POSIX', 'xx'])
      expect(await shell(`LC_ALL=${locale} zhaoshang summary jingdezhen/2021-10.csv`)).toEqual(english);
    for (const locale of ['zh_TW', 'zh_CN.GB18030', 'zh'])
      expect(await shell(`LANG=${locale} zhaoshang summary jingdezhen/2021-10.csv`)).toEqual(chinese);
    expect(await shell('LC_ALL=de_DE LANG=zh_CN zhaoshang summary jingdezhen/2021-10.csv')).toEqual(english);
    expect(chinese.stdout).toContain('截至2021年10月29日');
  });

  test('wherever the user stands, whatever the umask and the width', async () => {
    const plain = await shell('zhaoshang report "$PWD/oracle/ledger.csv" -f json');
    expect(
      await shell('L=$PWD/oracle/ledger.csv; cd /; umask 077; COLUMNS=20 zhaoshang report "$L" -f json'),
    ).toEqual(plain);
  });
});

describe('under a Node that allows less', () => {
  test.each(COMMANDS)('without __proto__, with frozen intrinsics: %s', async (command) => {
    const plain = await shell(`zhaoshang ${command}`);
    const strict = await shell(
      `"$NODE" --no-warnings --disable-proto=throw --frozen-intrinsics "$MAIN" ${command}`,
    );
    expect(strict).toEqual(plain);
  });

  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';

  test.each(COMMANDS)(
    'with no right but to read: no other process, no thread, no file written: %s',
    async (command) => {
      const plain = await shell(`zhaoshang ${command}`);
      const confined = await shell(
        `"$NODE" --no-warnings ${permission} --allow-fs-read=* "$MAIN" ${command}`,
      );
      expect(confined).toEqual(plain);
    },
  );

  test('a file that may not be written is an error with a name', async () => {
    const dir = folder();
    const { code, stderr } = await shell(
      `"$NODE" --no-warnings ${permission} --allow-fs-read=* "$MAIN" report oracle/ledger.csv -o ${dir}/r.md`,
    );
    expect(code).toBe(4);
    expect(stderr).toMatch(/^zhaoshang: cannot write \S+r\.md: /);
    expect(contents(dir)).toEqual({});
  });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(await shell('zhaoshang --version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('the program needs nothing but what is in its package', async () => {
  const dir = folder();
  const ran = await shell(
    `cp -rL "$(dirname "$MAIN")" "$(dirname "$MAIN")/../dist" "$(dirname "$MAIN")/../package.json" ${dir}
     "$NODE" ${dir}/bin/zhaoshang.js report jingdezhen/2021-10.csv --config settings/jingdezhen.yaml --lang en -f csv`,
  );
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout.split('\r\n')).toHaveLength(8);
});

describe('a Node that is too old is told so in one line, before anything newer is asked of it', () => {
  const old = `"$NODE" --require "${fileURLToPath(new URL('old-node.cjs', import.meta.url))}" "$MAIN"`;
  const english = 'zhaoshang: needs Node.js 20 or later, this is v18.20.4; install a newer one\n';
  const chinese = 'zhaoshang: 需要 Node.js 20 或更新版本，当前是 v18.20.4；请安装新版本\n';

  test.each([
    ['', english],
    ['LANG=en_GB.UTF-8', english],
    ['LANG=zha', english],
    ['LC_ALL=C LANG=zh_CN.UTF-8', english],
    ['LANG=zh_CN.UTF-8', chinese],
    ['LC_ALL= LC_MESSAGES=ZH LANG=C', chinese],
  ])('%s', async (locale, stderr) => {
    const ran = await shell(`${locale} ${old} report jingdezhen/2021-10.csv`);
    expect(ran).toEqual({ code: 2, stdout: '', stderr });
  });

  test('and still says its version', async () => {
    const { stdout } = await shell('zhaoshang --version');
    expect(await shell(`${old} --version`)).toEqual({ code: 0, stdout, stderr: '' });
  });
});
