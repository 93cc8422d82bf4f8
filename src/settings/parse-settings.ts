import * as v from 'valibot';
import { crossChecks, type KnownNames } from './cross-checks.ts';
import { outlineOf } from './outline.ts';
import { settingsFailure, type Path, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { resolve } from './resolve.ts';
import { FILE_SCHEMA } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { heard } from './words.ts';

/**
 * The settings that the text of a configuration file gives. Where `known` is given, the rules and thresholds that the file
 * mentions must be among them.
 *
 * @throws Failure of kind `settings` with everything that is wrong, a line each: `file:line:column: …`.
 */
export function parseSettings(text: string, fileName: string, known: KnownNames | null = null): Settings {
  const file = readYaml(text);
  if (!file.readable) throw settingsFailure(fileName, file.problems, file.placeOf);
  if (file.value === null && file.problems.length === 0) return DEFAULT_SETTINGS;

  const shape = v.safeParse(FILE_SCHEMA, file.value);
  const outline = outlineOf(file.value);
  const lineOf = (path: Path, at: 'key' | 'value'): number => file.placeOf(file.offsetOf(path, at)).line;
  const problems = [
    ...(shape.issues ?? []).map(problemOf),
    ...(outline === null ? [] : crossChecks(outline, known, lineOf)),
  ];
  if (shape.success && problems.length === 0 && file.problems.length === 0) return resolve(shape.output);
  const located = problems.map(({ path, at, text: what }) => ({
    offset: file.offsetOf(path, at),
    text: what,
  }));
  throw settingsFailure(fileName, [...file.problems, ...located], file.placeOf);
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const steps = issue.path ?? [];
  const path = steps.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const at = steps.at(-1)?.origin === 'key' ? 'key' : 'value';
  // What is wrong with a key is said about the mapping that it stands in.
  return { path, at, text: heard(issue.message, at === 'key' ? path.slice(0, -1) : path) };
}
