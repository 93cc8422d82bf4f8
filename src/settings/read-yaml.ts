import { LineCounter, parseDocument } from 'yaml';
import type { Text } from '../domain/text.ts';
import { locate } from './locate.ts';
import type { LocatedProblem, Path, Place } from './problem.ts';
import { colonHint, SYNTAX_TEXTS } from './syntax-texts.ts';
import { walkYaml } from './walk-yaml.ts';

/** A file read as YAML. */
export interface YamlFile {
  /** Mappings, lists, text, true, false, null. Numbers are the text that stands in the file. */
  readonly value: unknown;
  /** Whether the file could be read; where not, `value` says nothing. */
  readonly readable: boolean;
  readonly problems: readonly LocatedProblem[];
  /** Where an offset is. */
  readonly placeOf: (offset: number) => Place;
  /** Where the value at a path begins, or its key. */
  readonly offsetOf: (path: Path, at: 'key' | 'value') => number;
}

const LONGEST = 1_000_000; // UTF-16 units; all counties of the country, with aliases, take a quarter of that
const MOST_ALIASES = 100;

/** Reads the text of a configuration file; whatever is wrong with it is in the result. */
export function readYaml(text: string): YamlFile {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (plain.length > LONGEST) return unreadable({ zh: '设置文件过大', en: 'the settings file is too large' });
  const lineCounter = new LineCounter();
  const document = parseDocument(plain, {
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    stringKeys: true,
    // The library compares every key with every other; walkYaml finds duplicates in one pass.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  // The first at each place: what the library says there next only follows from it.
  const places = new Set<number>();
  const faults = [...document.errors, ...document.warnings].filter(({ pos: [offset] }) => {
    const first = !places.has(offset);
    places.add(offset);
    return first;
  });
  const errors = faults.map(({ pos: [offset], code }) => {
    const start = offset === 0 ? 0 : plain.lastIndexOf('\n', offset - 1) + 1;
    const hint = colonHint(plain.slice(start, start + 200).split('\n', 1)[0] ?? '');
    const { zh, en } = SYNTAX_TEXTS[code];
    return { offset, text: { zh: zh + hint.zh, en: en + hint.en } };
  });
  if (errors.length > 0) return { ...unreadable(null), problems: errors, placeOf };

  const { problems, targets, readable } = walkYaml(document, (offset) => placeOf(offset).line);
  if (!readable) return { ...unreadable(null), problems, placeOf };
  const offsetOf = (path: Path, at: 'key' | 'value'): number => locate(document.contents, targets, path, at);
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { value, readable, problems, placeOf, offsetOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return unreadable({ zh: 'YAML 锚点引用（*…）过多', en: 'too many YAML aliases (*…)' });
  }
}

function unreadable(text: Text | null): YamlFile {
  return {
    value: null,
    readable: false,
    problems: text === null ? [] : [{ offset: 0, text }],
    placeOf: () => ({ line: 1, column: 1 }),
    offsetOf: () => 0,
  };
}
