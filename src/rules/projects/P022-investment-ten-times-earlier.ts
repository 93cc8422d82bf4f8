import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';

/** The name of the threshold: from how many times on an investment and the earlier one are too far apart. */
export const EARLIER_AMOUNT_TIMES = 'earlier-amount-times';

/** From so many times on the decimal point or the unit is likelier to be wrong than the contract to have changed. */
const DEFAULT_TIMES = 9;

const KIND = findingKind({
  code: 'P022',
  name: 'investment-ten-times-earlier',
  severity: 'error',
  details: { expected: 'amount', amount: 'amount', times: ['number', '倍数', 'number'], related: 'position' },
  message: {
    zh: '总投资“{found}”读作{amount}，上期台账（{related}）里是{expected}，相差{times}倍以上',
    en: "investment '{found}' was read as {amount}; it was {expected} in the earlier ledger, at {related}: {times} times apart or more",
  },
  hint: {
    zh: '核对小数点和单位（万元、亿元）；合同确有变更的，在备注里说明',
    en: 'check the decimal point and the unit; if the contract really changed, say so in the remarks',
  },
  reason: {
    zh: '少点一个小数点，一个项目就能让全县的投资额翻倍。',
    en: 'One decimal point left out can double the investment of a whole county.',
  },
  bad: '上期：化工园项目,12.5 / 本期：化工园项目,125',
  good: '上期：化工园项目,12.5 / 本期：化工园项目,13.5',
});

/** The name of the threshold: from how many times on an investment and the earlier one are too far apart. */
export const P022 = projectRule(KIND, {
  needs: ['investment'],
  againstEarlier: true,
  check(project, { earlier, thresholds }) {
    const { investment } = project;
    if (earlier === null || investment === null || investment <= 0) return null;
    const before = earlier.match(project);
    if (before === null || before.investment === null || before.investment <= 0) return null;
    const times = thresholds.get(EARLIER_AMOUNT_TIMES) ?? DEFAULT_TIMES;
    if (investment < before.investment * times && before.investment < investment * times) return null;
    return {
      field: 'investment',
      expected: { amount: before.investment },
      details: { amount: { amount: investment }, times },
      related: [before.positions.investment],
    };
  },
});
