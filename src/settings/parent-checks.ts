import { nearest } from '../domain/nearest.ts';
import type { Outline } from './outline.ts';
import type { Problem } from './problem.ts';
import { didYouMean, quoted } from './words.ts';

// A suggestion looks at the whole list: one for every wrong parent of a long list would take minutes.
const MOST_SUGGESTED = 20;

/** Parents that are not in the list, and counties that lie in themselves. */
export function parentProblems(counties: Outline['counties']): readonly Problem[] {
  const known = new Map(
    counties.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word, name])),
  );
  known.delete('');
  const parents = new Map(counties.map(({ name, parent }) => [name, known.get(parent)]));
  const settled = new Set<string>();
  let misses = 0;
  return counties.flatMap(({ name, parent }, index): readonly Problem[] => {
    if (parent === '') return [];
    const path = ['counties', index, 'parent'];
    const shown = quoted(parent);
    if (!known.has(parent)) {
      misses += 1;
      const hint = didYouMean(misses > MOST_SUGGESTED ? null : nearest(parent, known.keys()));
      const text = {
        zh: `counties 中没有${shown.zh}${hint.zh}`,
        en: `counties has no ${shown.en}${hint.en}`,
      };
      return [{ path, at: 'value', text }];
    }
    const walked = new Set<string>();
    let above: string | undefined = name;
    while (above !== undefined && !walked.has(above) && !settled.has(above)) {
      walked.add(above);
      above = parents.get(above);
    }
    for (const each of walked) settled.add(each);
    if (above === undefined || !walked.has(above)) return [];
    const itself = quoted(above);
    const text = {
      zh: `${itself.zh}不能直接或间接属于它自己`,
      en: `${itself.en} cannot lie in itself, directly or through others`,
    };
    return [
      { path: ['counties', counties.findIndex((each) => each.name === above), 'parent'], at: 'value', text },
    ];
  });
}
