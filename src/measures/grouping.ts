import type { Amount } from '../domain/amount.ts';
import { isoDay, monthOf, yearOf, type Day } from '../domain/day.ts';
import type { Project } from '../domain/project.ts';
import { STAGE_LABELS, STAGES } from '../domain/stage.ts';
import type { Text } from '../domain/text.ts';

/** A way to divide projects into groups, every project into one. */
export interface Grouping {
  /** Name in JSON; options write it in kebab-case. */
  readonly key: string;
  readonly label: Text;
  /** The group of a project; null: nothing tells. */
  of(project: Project): string | null;
  /** For groups of the tool's own: all of them in their order, with labels. Others are ordered by a measure. */
  readonly terms: readonly { readonly key: string; readonly label: Text }[] | null;
  /** Groups whose keys are in order of time: `2021-10`. */
  readonly chronological: boolean;
}

const BANDS: readonly (readonly [Amount, string, Text])[] = [
  [5e9, '50', { zh: '50亿元及以上', en: 'CNY 5bn and more' }],
  [2e9, '20-50', { zh: '20亿—50亿元', en: 'CNY 2bn to 5bn' }],
  [1e9, '10-20', { zh: '10亿—20亿元', en: 'CNY 1bn to 2bn' }],
  [5e8, '5-10', { zh: '5亿—10亿元', en: 'CNY 500m to 1bn' }],
  [1e8, '1-5', { zh: '1亿—5亿元', en: 'CNY 100m to 500m' }],
  [0, '0-1', { zh: '1亿元以下', en: 'under CNY 100m' }],
];

function byText(key: string, label: Text, of: Grouping['of']): Grouping {
  return { key, label, of, terms: null, chronological: false };
}

function byTime(key: string, label: Text, name: (month: Day) => string): Grouping {
  // Few months, many projects: the text of each is made once.
  const names = new Map<Day, string>();
  const of = ({ signed }: Project): string | null => {
    if (signed === null) return null;
    const month = Math.floor(signed / 100) * 100;
    const known = names.get(month);
    if (known !== undefined) return known;
    const made = name(month);
    names.set(month, made);
    return made;
  };
  return { key, label, of, terms: null, chronological: true };
}

/** The groupings, by key. */
export const GROUPINGS: readonly Grouping[] = [
  byText('county', { zh: '县区（园区）', en: 'County' }, (project) => project.county),
  byText('industry', { zh: '产业', en: 'Industry' }, (project) => project.industry),
  byText('channel', { zh: '招商方式', en: 'Channel' }, (project) => project.channel),
  byText('chainRole', { zh: '产业链环节', en: 'Chain role' }, (project) => project.chainRole),
  {
    key: 'size',
    label: { zh: '投资规模', en: 'Size' },
    of: ({ investment }) =>
      investment === null ? null : (BANDS.find(([from]) => investment >= from)?.[1] ?? null),
    terms: BANDS.map(([, key, label]) => ({ key, label })),
    chronological: false,
  },
  {
    key: 'stage',
    label: { zh: '进展', en: 'Stage' },
    of: ({ stage }) => stage,
    terms: STAGES.map((stage) => ({ key: stage, label: STAGE_LABELS[stage] })),
    chronological: false,
  },
  byTime('month', { zh: '签约月份', en: 'Month signed' }, isoDay),
  byTime(
    'quarter',
    { zh: '签约季度', en: 'Quarter signed' },
    (day) => `${yearOf(day)}Q${Math.ceil(monthOf(day) / 3)}`,
  ),
  byTime('year', { zh: '签约年份', en: 'Year signed' }, (day) => String(yearOf(day))),
  byText('leader', { zh: '责任领导', en: 'Leader' }, (project) => project.leader),
  byText('investor', { zh: '投资方', en: 'Investor' }, (project) => project.investor),
  byText('origin', { zh: '来源地', en: 'Origin' }, (project) => project.origin),
  byText('capital', { zh: '内资/外资', en: 'Capital' }, (project) => project.capital),
  byText('agreement', { zh: '协议类型', en: 'Agreement' }, (project) => project.agreement),
  byText('event', { zh: '签约活动', en: 'Signing event' }, (project) => project.event),
  byText('department', { zh: '责任单位', en: 'Department' }, (project) => project.department),
  byText('group', { zh: '类别', en: 'Group' }, (project) => project.group),
];
