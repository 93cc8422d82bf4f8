import { findingKind } from '../../findings/finding-kind.ts';
import type { DuplicateRule } from '../rule.ts';

const KIND = findingKind({
  code: 'L002',
  name: 'same-name-twice',
  severity: 'error',
  details: { related: 'position', county: 'text?' },
  message: {
    zh: '[{county}的]项目“{found}”已在{related}出现过，两行都计入了',
    en: "project '{found}'[ of {county}] stands at {related} already; both rows are counted",
  },
  hint: {
    zh: '是同一个项目就删去一行；是分期或不同的项目，在名称里写明“一期”“二期”或地点',
    en: 'delete one row if it is the same project; for phases or different projects say so in the name, as in 一期, 二期',
  },
  reason: {
    zh: '同一个项目填了两行，个数和金额就算了两遍。',
    en: 'A project in two rows counts twice, and so does its money.',
  },
  bad: '乐平市,化工园项目,12.5 / 乐平市,化工园项目,12.5',
  good: '乐平市,化工园项目（一期）,12.5 / 乐平市,化工园项目（二期）,8',
});

/** A project name that stands twice in one county. */
export const L002: DuplicateRule = { kind: KIND, needs: ['name', 'county'], sameness: 'name-and-county' };
