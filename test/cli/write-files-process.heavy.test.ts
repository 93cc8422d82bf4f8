import * as fc from 'fast-check';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ORDINARY_USER, ORDINARY_USER_RUNS, bash, bundle, contents, folder } from './child.ts';
import '../seeded.ts';

/** Writes `[letter, size]` of its arguments to `a`, in pieces; the words `loop` and `stay` let it go on. */
const JOB = `
  import { runSafely } from './run-safely.ts';
  import { writeFiles } from './write-files.ts';
  const [letter = 'n', size = '1000000', how = 'once', path = 'a'] = process.argv.slice(2);
  async function* content(letter) {
    const piece = letter.repeat(Math.min(Number(size), 50_000));
    for (let done = 0; done < Number(size); done += piece.length) yield piece;
    if (how === 'stay') {
      console.log('midway');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
  }
  await runSafely(async () => {
    do {
      await writeFiles([{ path, content: content(letter) }], ['-']);
      if (how === 'loop') console.log('written');
    } while (how === 'loop');
    if (how === 'rss') console.log(process.resourceUsage().maxRSS);
    return 0;
  }, { language: () => 'zh', debug: false, stderr: process.stderr });`;

async function withJob(): Promise<string> {
  const parent = folder();
  await bundle(JOB, join(parent, 'job.mjs'));
  mkdirSync(join(parent, 'out'), { mode: 0o777 });
  return join(parent, 'out');
}

describe('killed', () => {
  test('200 times at any moment: the target holds old bytes or new ones', async () => {
    const parent = await withJob();
    const size = 400_000;
    const moments = fc.sample(fc.integer({ min: 0, max: 300 }), 200);
    const lane = async (number: number): Promise<void> => {
      const own = join(parent, String(number));
      mkdirSync(own);
      writeFileSync(join(own, 'a'), 'o'.repeat(size));
      for (let run = number; run < moments.length; run += 8) {
        const letter = 'abcdefgh'.charAt(run % 8);
        let timer: NodeJS.Timeout | undefined;
        await bash(`exec "$NODE" ../../job.mjs ${letter} ${size} loop`, own, {}, (kill) => {
          timer ??= setTimeout(() => kill('SIGKILL'), moments[run]);
        });
        const text = readFileSync(join(own, 'a'), 'utf8');
        expect(text === text.charAt(0).repeat(size)).toBe(true);
        await bash('rm -f .zhaoshang-*.tmp', own);
      }
    };
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(lane));
  });

  test('midway for certain: the target holds the old bytes, beside a file half written', async () => {
    const parent = await withJob();
    writeFileSync(join(parent, 'a'), 'old');
    const ended = await bash('exec "$NODE" ../job.mjs n 1000000 stay', parent, {}, (kill) => kill('SIGKILL'));
    expect(ended).toEqual({ code: null, stdout: 'midway\n', stderr: '' });
    const { a, ...others } = contents(parent);
    expect([a, Object.keys(others)]).toEqual(['old', [expect.stringMatching(/^\.zhaoshang-.*\.tmp$/)]]);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('%s midway leaves the target and no temporary file', async (signal, code) => {
    const parent = await withJob();
    writeFileSync(join(parent, 'a'), 'old');
    const ended = await bash('exec "$NODE" ../job.mjs n 1000000 stay', parent, {}, (kill) => kill(signal));
    expect(ended).toEqual({ code, stdout: 'midway\n', stderr: '' });
    expect(contents(parent)).toEqual({ a: 'old' });
  });
});

test('twenty writers at once leave one complete file', async () => {
  const parent = await withJob();
  const letters = [...'abcdefghijklmnopqrst'];
  const ended = await bash(
    `for letter in ${letters.join(' ')}; do "$NODE" ../job.mjs $letter 1000000 & done; wait`,
    parent,
  );
  expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readdirSync(parent)).toEqual(['a']);
  const text = readFileSync(join(parent, 'a'), 'utf8');
  expect(letters.some((letter) => text === letter.repeat(1_000_000))).toBe(true);
});

test('memory does not grow with the content', async () => {
  const parent = await withJob();
  const rss = async (size: number): Promise<number> =>
    Number((await bash(`"$NODE" ../job.mjs n ${size} rss`, parent)).stdout);
  const small = await rss(1_000_000);
  expect((await rss(200_000_000)) - small).toBeLessThan(60_000); // in KiB; the content has 195,000
  expect(statSync(join(parent, 'a')).size).toBe(200_000_000);
});

/** What the command ends with and leaves behind, beside an old `a`, in a folder that is the user's own. */
async function attempt(command: string, user = {}): Promise<unknown> {
  const parent = await withJob();
  await bash(`echo old > a; chown -R ${ORDINARY_USER.uid ?? '$UID'} .`, parent);
  return { ...(await bash(command, parent, user)), files: { stdout: '', ...contents(parent) } };
}

function refused(text: string): unknown {
  return {
    code: 4,
    stdout: '',
    stderr: `zhaoshang: ${text}`,
    files: { stdout: '', a: 'old\n' },
  };
}

describe('in one line', () => {
  const FULL = '无法写入 a：文件大小超出系统限制\n提示：请检查文件大小限制（ulimit -f）。\n';
  const DENIED = '没有写入权限\n提示：请检查该文件及其所在文件夹的权限，或换一个文件夹。\n';
  const DEVICE =
    '无法写入 /dev/stdout：这是管道或设备，不是文件\n提示：如需写到管道或设备，请省略输出文件名，改用重定向：zhaoshang … > 目标\n';
  const INPUT = '无法写入 a：它同时是输入文件\n提示：请为结果另取一个文件名。\n';

  test.each([
    ['a full disk', 'ulimit -f 1; "$NODE" ../job.mjs n', FULL],
    ['a full disk at the last byte', 'ulimit -f 1; "$NODE" ../job.mjs n 1025', FULL],
    ['/dev/stdout', '"$NODE" ../job.mjs n 1 once /dev/stdout > stdout', DEVICE],
    ['/dev/stdout, a pipe', '"$NODE" ../job.mjs n 1 once /dev/stdout', DEVICE],
    ['standard input', '"$NODE" ../job.mjs n < a', INPUT],
    [
      'a hostile name',
      '"$NODE" ../job.mjs n 1 once $\'x\\e[31m/\'',
      '无法写入 x␛[31m/：这是文件夹，不是文件\n',
    ],
  ])('%s', async (_name, command, text) => {
    expect(await attempt(command)).toEqual(refused(text));
  });

  test.skipIf(!ORDINARY_USER_RUNS).each([
    ['a read-only folder', 'chmod a-w .; "$NODE" ../job.mjs n', `无法写入 a：${DENIED}`],
    ['a read-only folder, new file', 'chmod a-w .; "$NODE" ../job.mjs n 1 once b', `无法写入 b：${DENIED}`],
    ['a read-only file', 'chmod a-w a; "$NODE" ../job.mjs n', `无法写入 a：${DENIED}`],
  ])('%s', async (_name, command, text) => {
    expect(await attempt(command, ORDINARY_USER)).toEqual(refused(text));
  });
});
