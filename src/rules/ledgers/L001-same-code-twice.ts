import { findingKind } from '../../findings/finding-kind.ts';
import type { DuplicateRule } from '../rule.ts';

const KIND = findingKind({
  code: 'L001',
  name: 'same-code-twice',
  severity: 'error',
  details: { related: 'position' },
  message: {
    zh: '项目编号“{found}”已在{related}出现过，两行都计入了',
    en: "project code '{found}' stands at {related} already; both rows are counted",
  },
  hint: {
    zh: '是同一个项目就删去一行；是不同的项目就改正编号。在Excel中可用“条件格式→突出显示→重复值”查找',
    en: 'delete one row if it is the same project, else correct the code; conditional formatting for duplicate values shows them all',
  },
  reason: {
    zh: '同一个项目填了两行，个数和金额就算了两遍。',
    en: 'A project in two rows counts twice, and so does its money.',
  },
  bad: '乐平市,LP-001,化工园项目,12.5 / 乐平市,LP-001,化工园项目,12.5',
  good: '乐平市,LP-001,化工园项目,12.5 / 乐平市,LP-002,涂料项目,8',
});

/** A project code that stands twice. */
export const L001: DuplicateRule = { kind: KIND, needs: ['code'], sameness: 'code' };
