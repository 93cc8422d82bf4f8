import * as v from 'valibot';

const word = v.fallback(v.pipe(v.string(), v.trim()), '');
const words = v.fallback(v.array(word), []);
const dictionary = v.fallback(v.record(v.string(), words), {});
const keys = v.fallback(v.record(v.string(), v.unknown()), {});

const county = v.fallback(
  v.union([
    v.pipe(
      v.string(),
      v.trim(),
      v.transform((name) => ({ short: true, name, aliases: [], parent: '' })),
    ),
    v.pipe(
      v.object({ name: word, aliases: words, parent: word }),
      v.transform((long) => ({ short: false, ...long })),
    ),
  ]),
  { short: true, name: '', aliases: [], parent: '' },
);

const OUTLINE = v.object({
  counties: v.fallback(v.array(county), []),
  synonyms: dictionary,
  stages: dictionary,
  measures: v.fallback(v.array(v.fallback(v.object({ key: word }), { key: '' })), []),
  severities: keys,
  thresholds: keys,
  checks: v.fallback(v.array(v.fallback(v.object({ code: word }), { code: '' })), []),
});

/** The words of a file that must agree with one another. A wrong value is empty here, and keeps its place in its list. */
export type Outline = v.InferOutput<typeof OUTLINE>;

/** What can be compared in a file even where other parts of it are wrong. */
export function outlineOf(value: unknown): Outline | null {
  const result = v.safeParse(OUTLINE, value);
  return result.success ? result.output : null;
}
