// Runs the commands that the documents show and writes what they print into the documents: `npm run readme`, after
// `npm run build`. What is written is what was printed; a document never holds output that nobody saw.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LEFT_OUT = '…';
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'coverage']);

/** The Markdown files below a folder, as paths from there. */
export function documentsIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (NOT_OURS.has(entry.name)) return [];
      if (!entry.isDirectory()) return entry.name.endsWith('.md') ? [entry.name] : [];
      return documentsIn(`${folder}/${entry.name}`).map((below) => `${entry.name}/${below}`);
    })
    .toSorted();
}

/**
 * A document with the output of its commands as `run` tells it. Two forms are known: the block right after
 * `<!-- output: zhaoshang … -->` holds standard output and nothing else; a block ```console holds lines `$ zhaoshang …`,
 * each followed by all that it prints. A line `…` stands for lines left out, and stays where it is.
 */
export async function refreshed(text, run) {
  const lines = text.split('\n');
  const done = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    done.push(line);
    const marked = /^<!-- output: (.*) -->$/.exec(lines[at - 1] ?? '')?.[1];
    if (!line.startsWith('```') || line === '```') continue;
    const end = lines.indexOf('```', at + 1);
    const shown = lines.slice(at + 1, end);
    if (marked !== undefined) done.push(...linesOf((await said(marked, run)).stdout));
    else if (line === '```console') done.push(...(await replayed(shown, run)));
    else done.push(...shown);
    done.push('```');
    at = end;
  }
  return done.join('\n');
}

async function replayed(shown, run) {
  const done = [];
  for (let at = 0; at < shown.length;) {
    const next = shown.findIndex((line, index) => index > at && line.startsWith('$ '));
    const end = next < 0 ? shown.length : next;
    const { stdout, stderr, code } = await said(shown[at].slice(2), run);
    const tail = shown[at].endsWith('; echo $?') ? [String(code)] : [];
    const all = [...linesOf(stdout), ...linesOf(stderr), ...tail];
    if (at > 0) done.push('');
    done.push(shown[at], ...likeBefore(all, withoutBlankEnd(shown.slice(at + 1, end))));
    at = end;
  }
  return done;
}

/** Leaves out what was left out before. */
function likeBefore(lines, before) {
  const gap = before.indexOf(LEFT_OUT);
  const after = before.length - gap - 1;
  if (gap < 0 || lines.length <= gap + after) return lines;
  return [...lines.slice(0, gap), LEFT_OUT, ...lines.slice(lines.length - after)];
}

function withoutBlankEnd(lines) {
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, last + 1);
}

function linesOf(text) {
  return text === ''
    ? []
    : text
        .replace('\uFEFF', '')
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
}

/** Runs a line as a shell would: words in quotes, `LANG=… ` in front, `< FILE`, `; echo $?`. */
async function said(line, run) {
  const words = [...line.replace(/; echo \$\?$/, '').matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) =>
    word.replaceAll("'", ''),
  );
  const start = words.indexOf('zhaoshang');
  if (start < 0) throw new Error(`a document runs something else than zhaoshang: ${line}`);
  const redirect = words.indexOf('<');
  return run({
    args: words.slice(start + 1, redirect < 0 ? undefined : redirect),
    env: { LANG: 'en_US.UTF-8', ...Object.fromEntries(words.slice(0, start).map((word) => word.split('='))) },
    input: redirect < 0 ? null : (words[redirect + 1] ?? ''),
  });
}

function runBuilt({ args, env, input }) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/zhaoshang.js', ...args], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    ...(input === null ? {} : { input: readFileSync(input) }),
  });
  // A program that is not there, or breaks, is nothing to write down.
  if (stderr !== '' && !stderr.startsWith('zhaoshang: ')) throw new Error(stderr);
  if (status === null || status > 4)
    throw new Error(`zhaoshang ${args.join(' ')} ended with ${status}\n${stderr}`);
  return { stdout, stderr, code: status };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  for (const path of documentsIn('.')) {
    const before = readFileSync(path, 'utf8');
    const after = await refreshed(before, runBuilt);
    if (after === before) continue;
    writeFileSync(path, after);
    console.log(`${path} rewritten`);
  }
}
