import { findingKind } from '../../findings/finding-kind.ts';
import type { DuplicateRule } from '../rule.ts';

const KIND = findingKind({
  code: 'L003',
  name: 'same-name-in-two-counties',
  severity: 'warning',
  details: { related: 'position' },
  message: {
    zh: '项目“{found}”在{related}已列在另一个县区名下，两行都计入了',
    en: "project '{found}' stands at {related} under another county; both rows are counted",
  },
  hint: {
    zh: '两个县区合作的项目，由落地县区填一行，另一方填在“首谈单位”“首谈占比”列；确是两个项目的，在名称里写明地点',
    en: 'for a joint project let the hosting county have the row and name the other in 首谈单位 and 首谈占比; else tell the two apart by name',
  },
  reason: {
    zh: '联合招商的项目两边都填，全市合计就重复计算。',
    en: 'A joint project that both counties list counts twice in the total of the city.',
  },
  bad: '乐平市,化工园项目,12.5 / 浮梁县,化工园项目,12.5',
  good: '乐平市,化工园项目,12.5（首谈单位：浮梁县，40%）',
});

/** A project name that stands in two counties. */
export const L003: DuplicateRule = { kind: KIND, needs: ['name', 'county'], sameness: 'name' };
