import { finding } from '../../domain/finding.ts';
import type { FieldRule } from '../field-rule.ts';
import type { RuleInfo } from '../rule.ts';

const INFO: RuleInfo = {
  code: 'P023',
  name: 'project-gone',
  severity: 'note',
  message: {
    zh: '上期台账（{related}）里的项目“{found}”[（{county}）]，本期没有了',
    en: "project '{found}'[ of {county}] stood in the earlier ledger, at {related}, and is missing now",
  },
  hint: {
    zh: '漏报的补上；终止的保留一行，进展填“终止”；改了名称的，保留原来的项目编号',
    en: 'put it back if it was forgotten; keep the row of a project that ended, with the stage 终止; keep the code of one that was renamed',
  },
  reason: {
    zh: '项目悄悄消失，累计签约个数和金额就会比上期少，说不清为什么。',
    en: 'When projects vanish, cumulative totals fall below those of the earlier report, and nobody can say why.',
  },
  bad: '上期：化工园项目、涂料项目 / 本期：化工园项目',
  good: '上期：化工园项目、涂料项目 / 本期：化工园项目、涂料项目（终止）',
};

/** Projects of an earlier ledger that are not there any more, at the end; silent where there is no project at all. */
export const P023: FieldRule = {
  ...INFO,
  needs: [],
  start({ earlier, report }) {
    let source: string | null = null;
    return {
      see(project) {
        source ??= project.source;
        earlier?.match(project);
      },
      end() {
        if (earlier === null || source === null) return;
        const at = { source, row: null, column: null, line: null };
        for (const { code, name, county, at: before } of earlier.gone()) {
          const owner = { county, project: code ?? name };
          report(finding({ code: INFO.code, at, ...owner, found: name ?? code, related: [before.name] }));
        }
      },
    };
  },
};
