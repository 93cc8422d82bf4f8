import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contents, folder } from '../cli/child.ts';
import { installed } from './installed.ts';

const shell = installed();

/** A ledger of so many projects, in a folder of its own. */
function long(projects: number): string {
  const path = join(folder(), 'long.csv');
  const rows = Array.from({ length: projects }, (_, at) => `乐平市,第${at}号项目,1.5,2021-05-06,签约\n`);
  writeFileSync(path, `县区,项目名称,总投资(亿元),签约日期,进展\n${rows.join('')}`);
  return path;
}

describe('a reader that goes away is no error', () => {
  test.each(['head -1', 'true', 'head -c 100000'])('| %s', async (reader) => {
    const ledger = long(5000);
    for (const [command, format] of [
      ['report', 'terminal'],
      ['list', 'csv'],
      ['list', 'json'],
    ]) {
      const { stdout, stderr } = await shell(
        `zhaoshang ${command} ${ledger} -f ${format} | ${reader} > /dev/null; echo "\${PIPESTATUS[0]}"`,
      );
      expect([command, format, stderr]).toEqual([command, format, '']);
      expect(stdout).toMatch(/^(?:0|141)\n$/);
    }
  });

  test('standard output closed from the start', async () => {
    expect(await shell('zhaoshang report jingdezhen/2021-10.csv >&-')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(await shell('zhaoshang report oracle/ledger.csv >&-')).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
  });

  test('standard error closed: the exit code still says it', async () => {
    expect(await shell('zhaoshang report missing.csv 2>&-')).toEqual({ code: 3, stdout: '', stderr: '' });
  });
});

test('a pipe gets as much as a file', async () => {
  const ledger = long(5000);
  const { stdout } = await shell(
    `zhaoshang list ${ledger} -f json | cat | sha256sum; zhaoshang list ${ledger} -f json > ${ledger}.json; sha256sum < ${ledger}.json`,
  );
  const [first, second] = stdout.trim().split('\n');
  expect(second).toBe(first);
  expect(JSON.parse(readFileSync(`${ledger}.json`, 'utf8'))).toMatchObject({
    sources: [{ projects: 5000 }],
  });
});

describe('a full disk', () => {
  test.each(['report', 'rank', 'summary', 'list', 'list -f json'])('%s', async (command) => {
    expect(await shell(`zhaoshang ${command} jingdezhen/2021-10.csv > /dev/full`)).toEqual({
      code: 4,
      stdout: '',
      stderr:
        'zhaoshang: cannot write standard output: no space is left on the disk\nhint: Free some space, or write elsewhere.\n',
    });
  });

  test('in Chinese', async () => {
    const { code, stderr } = await shell('LC_ALL=zh_CN.UTF-8 zhaoshang --help > /dev/full');
    expect(code).toBe(4);
    expect(stderr).toContain('zhaoshang: 无法写入标准输出：磁盘空间不足或配额已满\n');
  });

  test('under -o: none of the files is touched', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'a.md'), 'old\n');
    const { code, stderr } = await shell(
      `ulimit -f 8; zhaoshang list ${long(2000)} -o ${dir}/a.md -o ${dir}/b.json -o ${dir}/c.csv`,
    );
    expect(code).toBe(4);
    expect(stderr).toMatch(/^zhaoshang: cannot write \S+: the file is larger than the system allows\nhint: /);
    expect(contents(dir)).toEqual({ 'a.md': 'old\n' });
  });
});

describe('-o', () => {
  test('writes several files at once', async () => {
    const dir = folder();
    expect(
      await shell(`zhaoshang report jingdezhen/2021-10.csv -o ${dir}/月报.md -o ${dir}/月报.json`),
    ).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(dir).toSorted()).toEqual(['月报.json', '月报.md']);
    expect(readFileSync(join(dir, '月报.md'), 'utf8')).toContain('33 major projects had been signed');
  });

  test('all or none', async () => {
    const dir = folder();
    const { code, stderr } = await shell(
      `zhaoshang report jingdezhen/2021-10.csv -o ${dir}/a.md -o ${dir}/none/b.json -o ${dir}/c.csv`,
    );
    expect([code, stderr]).toEqual([
      4,
      `zhaoshang: cannot write ${dir}/none/b.json: the folder does not exist\nhint: Create the folder first.\n`,
    ]);
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('signals', () => {
  test.each([
    ['TERM', 143],
    ['INT', 130],
  ])('SIG%s while reading ends it, without a word and without a file', async (signal, code) => {
    const dir = folder();
    writeFileSync(join(dir, 'a.md'), 'old\n');
    // Without job control, a shell has what it runs in the background ignore SIGINT. A pipe holds 64 KB: who has written
    // more into it knows that the program reads, and as long as it stays open the program waits for more.
    const ended = await shell(`set -m
      mkfifo ${dir}/pipe
      zhaoshang report - -o ${dir}/a.md -o ${dir}/b.json 2> ${dir}/said < ${dir}/pipe &
      exec 3> ${dir}/pipe
      cat oracle/ledger.csv >&3
      yes 注：以上数据 | head -c 1000000 >&3
      kill -${signal} $!
      wait $!
      echo $?`);
    expect(ended.stdout).toBe(`${code}\n`);
    expect(contents(dir)).toEqual({ 'a.md': 'old\n', said: '' });
  });
});

/** How a summary of standard input ends, with what it says on standard output and first on standard error. */
async function ofStdin(redirect: string): Promise<unknown> {
  const { code, stdout, stderr } = await shell(`zhaoshang summary - ${redirect}`);
  return [code, stdout, stderr.split('\n')[0]];
}

describe('standard input', () => {
  test('from a pipe, a file and a here-document', async () => {
    for (const command of [
      'cat jingdezhen/2021-10.csv | zhaoshang summary - --measure investment',
      'zhaoshang summary - --measure investment < jingdezhen/2021-10.csv',
      'zhaoshang summary /dev/stdin --measure investment < jingdezhen/2021-10.csv',
      'zhaoshang summary - --measure investment <<< "$(cat jingdezhen/2021-10-tidy.csv)"',
    ]) {
      expect(await shell(command)).toEqual({ code: 0, stdout: '94800000000\n', stderr: '' });
    }
  });

  test('that is a folder, empty or closed', async () => {
    expect(await ofStdin('< .')).toEqual([3, '', 'zhaoshang: standard input is a folder, not a file']);
    expect(await ofStdin('< /dev/null')).toEqual([
      3,
      '',
      'zhaoshang: <stdin>: F001 empty-file: the file holds nothing',
    ]);
    expect(await ofStdin('<&-')).toEqual([
      3,
      '',
      'zhaoshang: <stdin>: F001 empty-file: the file holds nothing',
    ]);
  });

  test('is left alone by commands that read none', async () => {
    const { stdout } = await shell(
      'echo next | { zhaoshang summary oracle/ledger.csv --measure projects; cat; }',
    );
    expect(stdout).toBe('6\nnext\n');
  });
});
