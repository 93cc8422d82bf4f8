import type { Amount } from '../domain/amount.ts';
import { isoDay, monthNumber, MONTHS, monthOf, yearOf, type Day } from '../domain/day.ts';
import { STAGE_LABELS, STAGES } from '../domain/stage.ts';
import type { Terms } from '../domain/terms.ts';
import type { Text } from '../domain/text.ts';
import type { Projects, TextField } from '../books/projects.ts';
import { NONE } from '../table/records.ts';

/** Fills `numbers` with the number of the group of each project. */
export type Divider = (projects: Projects, numbers: Int32Array) => void;

/** A way to divide projects into groups, every project into one. */
export interface Grouping {
  /** Name in JSON; options write it in kebab-case. */
  readonly key: string;
  readonly label: Text;
  /** Divides projects into groups that `terms` gives numbers to, by their keys; null: nothing tells the group. */
  divider(terms: Terms): Divider;
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

/** Where each band begins. */
const FROM = Float64Array.from(BANDS, ([from]) => from);

function byText(key: TextField, label: Text): Grouping {
  const divider: Grouping['divider'] = (terms) => (projects, numbers) =>
    projects.termsInto(key, terms, numbers);
  return { key, label, divider, terms: null, chronological: false };
}

const byCounty: Grouping['divider'] = (terms) => {
  let last: string | null = null;
  let number = terms.numberOf(last);
  return (projects, numbers) => {
    const { count } = projects;
    const counties = projects.names('county');
    for (let index = 0; index < count; index += 1) {
      const county = counties[index] ?? null;
      if (county !== last) {
        last = county;
        number = terms.numberOf(county);
      }
      numbers[index] = number;
    }
  };
};

function byTime(key: string, label: Text, name: (month: Day) => string): Grouping {
  const divider: Grouping['divider'] = (terms) => {
    const unknown = terms.numberOf(null);
    // Few months, many projects: the text of each is made once.
    const known = new Int32Array(MONTHS).fill(NONE);
    return (projects, numbers) => {
      const signed = projects.numbers('signed');
      for (let index = 0; index < projects.count; index += 1) {
        const day = signed[index] ?? NONE;
        if (day < 0) {
          numbers[index] = unknown;
          continue;
        }
        const month = monthNumber(day);
        let number = known[month] ?? NONE;
        if (number < 0) known[month] = number = terms.numberOf(name(day - (day % 100)));
        numbers[index] = number;
      }
    };
  };
  return { key, label, divider, terms: null, chronological: true };
}

const bySize: Grouping['divider'] = (terms) => {
  const unknown = terms.numberOf(null);
  const numberOf = BANDS.map(([, key]) => terms.numberOf(key));
  return (projects, numbers) => {
    const investment = projects.numbers('investment');
    for (let index = 0; index < projects.count; index += 1) {
      const amount = investment[index] ?? NONE;
      let band = 0;
      while (amount < (FROM[band] ?? NONE)) band += 1;
      numbers[index] = numberOf[band] ?? unknown;
    }
  };
};

const byStage: Grouping['divider'] = (terms) => {
  const unknown = terms.numberOf(null);
  const ofStage = STAGES.map((stage) => terms.numberOf(stage));
  return (projects, numbers) => {
    const { count } = projects;
    const stages = projects.codes('stage');
    for (let index = 0; index < count; index += 1) {
      numbers[index] = ofStage[stages[index] ?? NONE] ?? unknown;
    }
  };
};

/** The groupings, by key. */
export const GROUPINGS: readonly Grouping[] = [
  {
    key: 'county',
    label: { zh: '县区（园区）', en: 'County' },
    divider: byCounty,
    terms: null,
    chronological: false,
  },
  byText('industry', { zh: '产业', en: 'Industry' }),
  byText('channel', { zh: '招商方式', en: 'Channel' }),
  byText('chainRole', { zh: '产业链环节', en: 'Chain role' }),
  {
    key: 'size',
    label: { zh: '投资规模', en: 'Size' },
    divider: bySize,
    terms: BANDS.map(([, key, label]) => ({ key, label })),
    chronological: false,
  },
  {
    key: 'stage',
    label: { zh: '进展', en: 'Stage' },
    divider: byStage,
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
  byText('leader', { zh: '责任领导', en: 'Leader' }),
  byText('investor', { zh: '投资方', en: 'Investor' }),
  byText('origin', { zh: '来源地', en: 'Origin' }),
  byText('capital', { zh: '内资/外资', en: 'Capital' }),
  byText('agreement', { zh: '协议类型', en: 'Agreement' }),
  byText('event', { zh: '签约活动', en: 'Signing event' }),
  byText('department', { zh: '责任单位', en: 'Department' }),
  byText('group', { zh: '类别', en: 'Group' }),
];
