import { nearest } from '../domain/nearest.ts';
import type { Text } from '../domain/text.ts';
import { stageNamed, synonymKeyNamed } from './names.ts';
import type { Outline } from './outline.ts';
import { parentProblems } from './parent-checks.ts';
import type { Path, Problem } from './problem.ts';
import { again, didYouMean, quoted } from './words.ts';

/** The names that settings may mention, and that others own. */
export interface KnownNames {
  /** Codes and names of the rules. */
  readonly rules: readonly string[];
  readonly thresholds: readonly string[];
}

/** A word that may stand in the file once, and where it stands. */
interface Entry {
  readonly word: string;
  /** What it counts as, where that is not the word itself. */
  readonly as?: string | null;
  readonly path: Path;
  readonly at?: 'key' | 'value';
}

/** Where the parts of a file contradict one another, or name something that there is not. */
export function crossChecks(
  outline: Outline,
  known: KnownNames | null,
  lineOf: (path: Path, at: 'key' | 'value') => number,
): readonly Problem[] {
  const repeated = (what: Text, entries: readonly Entry[]): readonly Problem[] => {
    const first = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const { word, as = word, path, at = 'value' } = entry;
      const plain = plainWord(as ?? '');
      const before = first.get(plain);
      if (before === undefined && plain !== '') first.set(plain, entry);
      if (before === undefined) return [];
      return [{ path, at, text: again(what, word, lineOf(before.path, before.at ?? 'value')) }];
    });
  };
  const { counties, synonyms, stages, measures, checks } = outline;
  return [
    ...repeated({ zh: '县区名称或别名', en: 'the county name or alias' }, counties.flatMap(namesOf)),
    ...repeated(
      { zh: '字段', en: 'the field' },
      Object.keys(synonyms).map((key) => ({
        word: key,
        as: synonymKeyNamed(key),
        path: ['synonyms', key],
        at: 'key',
      })),
    ),
    ...repeated(
      { zh: '进展阶段', en: 'the stage' },
      Object.keys(stages).map((key) => ({
        word: key,
        as: stageNamed(key),
        path: ['stages', key],
        at: 'key',
      })),
    ),
    ...repeated({ zh: '表头用词', en: 'the header word' }, listedWords('synonyms', synonyms)),
    ...repeated({ zh: '进展用词', en: 'the stage word' }, listedWords('stages', stages)),
    ...repeated(
      { zh: '指标', en: 'the measure' },
      measures.map(({ key }, index) => ({ word: key, path: ['measures', index, 'key'] })),
    ),
    ...repeated(
      { zh: '检查编号', en: 'the check code' },
      checks.map(({ code }, index) => ({ word: code, path: ['checks', index, 'code'] })),
    ),
    ...parentProblems(counties),
    ...(known === null ? [] : unknownNames(outline, known)),
  ];
}

/** The words of a mapping of lists; the same word may stand in two kinds of tables. */
function listedWords(of: 'synonyms' | 'stages', lists: Outline['synonyms']): readonly Entry[] {
  return Object.entries(lists).flatMap(([key, words]) =>
    words.map((word, index) => {
      const table = key.includes('.') && word !== '' ? key.slice(0, key.indexOf('.') + 1) : '';
      return { word, as: table + word, path: [of, key, index] };
    }),
  );
}

/** A word as it is compared: blanks and the width of letters do not count. */
function plainWord(word: string): string {
  return word.normalize('NFKC').replace(/\s/gu, '');
}

function namesOf({ short, name, aliases }: Outline['counties'][number], index: number): readonly Entry[] {
  return [
    { word: name, path: short ? ['counties', index] : ['counties', index, 'name'] },
    ...aliases.map((word, at) => ({ word, path: ['counties', index, 'aliases', at] })),
  ];
}

/** Rules and thresholds that there are not. */
function unknownNames(outline: Outline, known: KnownNames): readonly Problem[] {
  const problemsOf = (
    section: 'severities' | 'thresholds',
    what: Text,
    names: readonly string[],
  ): readonly Problem[] => {
    const there = new Set(names);
    return Object.keys(outline[section]).flatMap((key): readonly Problem[] => {
      if (there.has(key)) return [];
      const shown = quoted(key);
      const hint = didYouMean(nearest(key, names));
      const text = {
        zh: `没有${shown.zh}这个${what.zh}${hint.zh}`,
        en: `there is no ${what.en} ${shown.en}${hint.en}`,
      };
      return [{ path: [section, key], at: 'key', text }];
    });
  };
  const rules = [...known.rules, ...outline.checks.map(({ code }) => code)];
  return [
    ...problemsOf('severities', { zh: '规则', en: 'rule' }, rules),
    ...problemsOf('thresholds', { zh: '参数', en: 'threshold' }, known.thresholds),
  ];
}
