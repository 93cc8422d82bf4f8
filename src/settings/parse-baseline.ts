import * as v from 'valibot';
import { isSeq, parseDocument, stringify } from 'yaml';
import { isoDay, parseIsoDay, type Day } from '../domain/day.ts';
import { settingsFailure, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** A finding that is known and accepted, as a baseline file writes it. */
export interface BaselineEntry {
  readonly rule: string;
  readonly project: string | null;
  readonly county: string | null;
  readonly file: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  readonly reason: string;
  readonly until: Day | null;
}

/** Long reasons stay on one line. */
const PLAIN = { lineWidth: 0 } as const;

const WORD = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const ENTRIES = v.array(
  v.strictObject({
    rule: v.pipe(v.string(), v.regex(/^[A-Z]\d{3}$/)),
    project: v.nullish(WORD),
    county: v.nullish(WORD),
    file: v.nullish(WORD),
    found: v.nullish(WORD),
    expected: v.nullish(WORD),
    reason: v.pipe(v.string(), v.trim(), v.minLength(1)),
    until: v.nullish(
      v.pipe(
        v.string(),
        v.check((day) => parseIsoDay(day) !== null),
      ),
    ),
  }),
);

const EXPECTED: Readonly<Record<string, Problem['text']>> = {
  rule: { zh: 'rule 应为规则代码，例如 P010', en: 'rule is the code of a rule, such as P010' },
  project: { zh: 'project 应为项目编号或名称', en: 'project is the code or name of a project' },
  county: { zh: 'county 应为县区名称', en: 'county is the name of a county' },
  file: { zh: 'file 应为文件名，不带文件夹', en: 'file is the name of a file, without its folder' },
  found: { zh: 'found 应为表中原来的内容', en: 'found is what stood in the ledger' },
  expected: {
    zh: 'expected 应为应有的内容，金额以元计',
    en: 'expected is what should have stood there, amounts in yuan',
  },
  reason: { zh: 'reason 不能省略：写明为什么认可', en: 'reason must say why the finding is accepted' },
  until: { zh: 'until 应为日期，例如 2021-12-31', en: 'until is a day such as 2021-12-31' },
};

const ENTRY: Problem['text'] = {
  zh: '每一项由 rule、project、county、file、found、expected、reason、until 组成',
  en: 'an entry has rule, project, county, file, found, expected, reason and until',
};

/** Reads a baseline: a YAML list of entries. @throws Failure of kind `settings` with everything that is wrong */
export function parseBaseline(text: string, fileName: string): readonly BaselineEntry[] {
  const file = readYaml(text);
  const shape = v.safeParse(ENTRIES, file.readable ? (file.value ?? []) : null);
  if (file.readable && file.problems.length === 0 && shape.success) {
    return shape.output.map(({ rule, reason, until, ...known }) => ({
      rule,
      project: known.project ?? null,
      county: known.county ?? null,
      file: known.file ?? null,
      found: known.found ?? null,
      expected: known.expected ?? null,
      reason,
      until: until === undefined || until === null ? null : parseIsoDay(until),
    }));
  }
  if (!file.readable) throw settingsFailure(fileName, file.problems, file.placeOf);
  const found = (shape.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const key = String(path.at(-1));
    const expected = Object.hasOwn(EXPECTED, key) ? (EXPECTED[key] ?? ENTRY) : ENTRY;
    return { offset: file.offsetOf(path, 'value'), text: expected };
  });
  throw settingsFailure(fileName, [...file.problems, ...found], file.placeOf);
}

/** The text of a baseline file. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const plain = entries.map(({ until, ...entry }) =>
    Object.fromEntries(
      Object.entries({ ...entry, until: until === null ? null : isoDay(until) }).filter(
        ([, value]) => value !== null,
      ),
    ),
  );
  return plain.length === 0 ? '[]\n' : stringify(plain, PLAIN);
}

/** The text of a baseline file with further entries behind its own, which stay as they are, comments included. */
export function extendedBaselineText(text: string, entries: readonly BaselineEntry[]): string {
  if (entries.length === 0) return text;
  // Nothing but texts, as they are written: 007 stays 007.
  const [document, further] = [text, baselineText(entries)].map((each) =>
    parseDocument(each.replace(/^\uFEFF/, ''), { schema: 'failsafe' }),
  );
  if (document === undefined || !isSeq(document.contents) || !isSeq(further?.contents)) {
    return `${text.trimEnd()}\n${baselineText(entries)}`.trimStart();
  }
  document.contents.flow = false;
  document.contents.items.push(...further.contents.items);
  return document.toString(PLAIN);
}
