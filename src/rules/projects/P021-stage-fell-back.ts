import { stageRank } from '../../domain/stage.ts';
import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';

const KIND = findingKind({
  code: 'P021',
  name: 'stage-fell-back',
  severity: 'error',
  details: { expected: 'stage', stage: 'stage', related: 'position' },
  message: {
    zh: '进展是“{stage}”，上期台账（{related}）里已是“{expected}”',
    en: 'the stage is {stage}, but it was {expected} in the earlier ledger, at {related}',
  },
  hint: {
    zh: '与上期台账核对：本期填错的改正；上期填错的，在备注里说明；项目终止的，进展填“终止”',
    en: 'compare with the earlier ledger: correct the stage, or say in the remarks that the earlier one was wrong; if the project ended, make it 终止',
  },
  reason: {
    zh: '开工的项目不会退回签约，两期里必有一期是错的，开工率也就忽高忽低。',
    en: 'A project that has started cannot be merely signed again: one of the ledgers is wrong, and start rates jump.',
  },
  bad: '上期：化工园项目,在建 / 本期：化工园项目,签约',
  good: '上期：化工园项目,在建 / 本期：化工园项目,投产',
});

/** A project that is less far than in an earlier ledger. Projects that ended or came back to life are left alone. */
export const P021 = projectRule(KIND, {
  needs: [],
  againstEarlier: true,
  check(project, { earlier }) {
    const { stage } = project;
    const before = stage === null ? null : (earlier?.match(project) ?? null);
    if (stage === null || before === null || before.stage === null) return null;
    if (stage === 'terminated' || before.stage === 'terminated') return null;
    if (stageRank(stage) >= stageRank(before.stage)) return null;
    return {
      field: 'stage',
      expected: { stage: before.stage },
      details: { stage: { stage } },
      related: [before.positions.stage],
    };
  },
});
