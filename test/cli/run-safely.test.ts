import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { runSafely } from '../../src/cli/run-safely.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { FailureKind } from '../../src/domain/failure.ts';
import type { Language } from '../../src/domain/text.ts';
import { bash, bundle, folder } from './child.ts';

afterEach(() => {
  process.exitCode = undefined;
});

async function run(
  action: () => Promise<number>,
  language: Language,
  debug = false,
): Promise<{ code: unknown; stderr: string }> {
  let stderr = '';
  await runSafely(action, {
    language: () => language,
    debug,
    stderr: new Writable({
      write(chunk: Buffer, _encoding, done) {
        stderr += chunk.toString();
        done();
      },
    }),
  });
  return { code: process.exitCode, stderr };
}

function failing(error: unknown): () => Promise<number> {
  return async () => {
    throw error;
  };
}

/** The listeners this file must not leave behind. */
function listeners(): number {
  return process.stdout.listenerCount('error') + process.listenerCount('uncaughtException');
}

const GONE = { zh: '找不到 甲.csv', en: 'there is no 甲.csv' };
const HINT = { zh: '请检查路径。', en: 'Check the path.' };

describe('runSafely', () => {
  test.each([0, 1, 2])('takes the exit code %i of the action', async (code) => {
    expect(await run(async () => code, 'zh')).toEqual({ code, stderr: '' });
  });

  test.each([
    ['usage', 2],
    ['settings', 2],
    ['input', 3],
    ['output', 4],
  ] as const satisfies readonly (readonly [FailureKind, number])[])(
    'says a failure of %s, exit %i',
    async (kind, code) => {
      expect(await run(failing(new Failure(kind, GONE, HINT)), 'zh')).toEqual({
        code,
        stderr: 'zhaoshang: 找不到 甲.csv\n提示：请检查路径。\n',
      });
      expect(await run(failing(new Failure(kind, GONE)), 'en', true)).toEqual({
        code,
        stderr: 'zhaoshang: there is no 甲.csv\n',
      });
    },
  );

  test('makes hostile characters of a failure visible', async () => {
    const text = { zh: '找不到 a\n\u{1B}[31m\u202E.csv', en: '-' };
    expect(await run(failing(new Failure('input', text, text)), 'zh')).toEqual({
      code: 3,
      stderr: 'zhaoshang: 找不到 a␊␛[31m\\u{202E}.csv\n提示：找不到 a␊␛[31m\\u{202E}.csv\n',
    });
  });

  test('says that anything else is a bug, with the stack only when asked', async () => {
    const error = new TypeError('x is not\na function');
    expect(await run(failing(error), 'zh')).toEqual({
      code: 70,
      stderr:
        'zhaoshang: 程序内部出错：TypeError: x is not␊a function\n' +
        '这是程序本身的缺陷，与数据无关。请向开发者报告，并附上所用的命令；加上 --debug 可显示出错位置。\n',
    });
    const { code, stderr } = await run(failing(error), 'en', true);
    const [first, second, ...stack] = stderr.split('\n');
    expect([code, first, second]).toEqual([
      70,
      'zhaoshang: internal error: TypeError: x is not␊a function',
      'This is a bug in the program, not in your data. Please report this with the command you ran; --debug shows where it happened.',
    ]);
    expect(stack.join('\n')).toMatch(/^TypeError: x is not\na function\n +at .*run-safely\.test\.ts/);
  });

  test.each([
    ['a text', 'a text'],
    [null, 'null'],
    [new Error(), 'Error'],
  ])('says %s', async (thrown, said) => {
    const { code, stderr } = await run(failing(thrown), 'en');
    expect([code, stderr.split('\n')[0]]).toEqual([70, `zhaoshang: internal error: ${said}`]);
  });

  test('leaves no listener behind', async () => {
    await run(async () => 0, 'zh');
    const before = listeners();
    await run(failing(new Error()), 'zh');
    expect(listeners()).toBe(before);
  });
});

/** Does what its argument says. */
const JOB = `
  import { Failure } from '../domain/failure.ts';
  import { runSafely } from './run-safely.ts';
  const deeds = {
    fail: () => { throw new Failure('input', { zh: '坏', en: 'bad' }); },
    print: () => { for (let n = 0; n < 9; n++) process.stdout.write('x'.repeat(20_000)); return 1; },
    later: () => new Promise(() => { setTimeout(() => { throw new Error('later'); }, 1); }),
    reject: () => new Promise(() => { setTimeout(() => { void Promise.reject(new Error('later')); }, 1); }),
    never: () => new Promise(() => {}),
  };
  void runSafely(async () => await deeds[process.argv[2]](), { language: () => 'en', debug: false, stderr: process.stderr });`;

describe('a process', () => {
  const BUG =
    'zhaoshang: internal error: Error: later\nThis is a bug in the program, not in your data. Please report this with the command you ran; --debug shows where it happened.\n';
  const FULL =
    'zhaoshang: cannot write standard output: no space is left on the disk\nhint: Free some space, or write elsewhere.\n';
  test.each([
    ['a failure', '"$NODE" job.mjs fail; echo $?', '3\n', 'zhaoshang: bad\n'],
    ['nobody to tell', '"$NODE" job.mjs fail 2>&1 | true; echo ${PIPESTATUS[0]}', '3\n', ''],
    ['standard error closed', '"$NODE" job.mjs fail 2>&-; echo $?', '3\n', ''],
    ['standard error full', '"$NODE" job.mjs fail 2>/dev/full; echo $?', '3\n', ''],
    ['a reader gone', '"$NODE" job.mjs print | true; echo ${PIPESTATUS[0]}', '1\n', ''],
    ['a full disk nobody watched', '"$NODE" job.mjs print > /dev/full; echo $?', '4\n', FULL],
    ['thrown outside the action', '"$NODE" job.mjs later; echo $?', '70\n', BUG],
    ['rejected outside the action', '"$NODE" job.mjs reject; echo $?', '70\n', BUG],
    ['an action without end', '"$NODE" job.mjs never; echo $?', '70\n', ''],
  ])('%s', async (_name, command, stdout, stderr) => {
    const parent = folder();
    await bundle(JOB, join(parent, 'job.mjs'));
    expect(await bash(command, parent)).toEqual({ code: 0, stdout, stderr });
  });
});
