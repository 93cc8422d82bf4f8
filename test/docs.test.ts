import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './cli/run.ts';
import { documentsIn, refreshed } from '../.ci/tools/refresh-readme.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = 'src/cli/commands';
const DOCUMENTS = documentsIn(ROOT);

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A document without its blocks of code, where words in brackets are no links. */
function proseOf(path: string): string {
  return read(path)
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');
}

async function atRoot<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

async function helpOf(...words: readonly string[]): Promise<string> {
  const { stdout } = await run([...words, '--help']);
  return stdout;
}

async function commandNames(): Promise<readonly string[]> {
  const [, list = ''] = (await helpOf()).split('Commands:\n');
  return [...list.matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
}

async function optionsOf(command: string): Promise<readonly string[]> {
  return [...(await helpOf(command)).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(
    ([, option = '']) => option,
  );
}

function optionsNamedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option))];
}

const SHOWING = DOCUMENTS.filter((path) => /^```console$|^<!-- output: /m.test(read(path)));

describe('what documents show is what is printed; `npm run build && npm run readme` writes it anew', () => {
  test.each(SHOWING)('%s', async (path) => {
    const text = read(path);
    const now = await atRoot(() =>
      refreshed(text, ({ args, env, input }) =>
        run(args, { env, ...(input === null ? {} : { stdin: readFileSync(input) }) }),
      ),
    );
    expect(text).toBe(now);
  });

  test('the README and every page show something', async () => {
    const pages = (await commandNames()).map((name) => `${PAGES}/${name}.md`);
    expect(SHOWING).toEqual(expect.arrayContaining(['README.md', ...pages]));
  });
});

describe('every command has a page, and every option of its help stands there or on the shared page', async () => {
  const names = await commandNames();
  const shared = read(`${PAGES}/README.md`);

  test.each(names)('%s', async (name) => {
    const page = read(`${PAGES}/${name}.md`);
    const named = optionsNamedIn(page + shared);
    expect((await optionsOf(name)).filter((option) => !named.includes(option))).toEqual([]);
    expect(read('README.md')).toContain(`(${PAGES}/${name}.md)`);
    expect(shared).toContain(`(${name}.md)`);
  });

  test('no page names an option that is none', async () => {
    const known = new Set(['--version', ...(await Promise.all(names.map(optionsOf))).flat()]);
    const pages = [shared, ...names.map((name) => read(`${PAGES}/${name}.md`))];
    expect(pages.flatMap(optionsNamedIn).filter((option) => !known.has(option))).toEqual([]);
  });
});

test('every exit code of the help stands in the README', async () => {
  const [, codes = ''] = (await helpOf('report')).split('Exit codes:');
  for (const [code] of codes.matchAll(/\d+/g)) expect(read('README.md')).toContain(`| ${code} |`);
});

test('links lead somewhere', () => {
  const broken = DOCUMENTS.flatMap((path) =>
    [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
      .filter((target) => !existsSync(join(ROOT, dirname(path), target.replace(/#.*$/, ''))))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the change log tells of this version', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});

test('no document speaks of how the project is made', () => {
  const words = /\bsessions?\b|\bissue #|\bnpmjs\b|\bnpmmirror\b|\bregistry\./i;
  expect(DOCUMENTS.filter((path) => words.test(read(path)))).toEqual([]);
});
