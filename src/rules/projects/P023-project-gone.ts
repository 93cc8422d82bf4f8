import { findingKind } from '../../findings/finding-kind.ts';
import { finding } from '../../findings/finding.ts';
import { wholeLedger, type LedgerRule } from '../rule.ts';

const KIND = findingKind({
  code: 'P023',
  name: 'project-gone',
  severity: 'note',
  details: { related: 'position', county: 'text?' },
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
});

/** Projects of an earlier ledger that are not there any more, at the end; silent where there is no project at all. */
export const P023: LedgerRule = {
  kind: KIND,
  needs: [],
  againstEarlier: true,
  start({ earlier, files, report }) {
    const fileOf = new Map<string, string>();
    let isEmpty = true;
    return {
      see(projects) {
        for (const project of projects) {
          isEmpty = false;
          if (project.county !== null && !fileOf.has(project.county))
            fileOf.set(project.county, project.source);
          earlier?.match(project);
        }
      },
      end() {
        if (earlier === null || isEmpty) return;
        const whole = wholeLedger(files);
        for (const { code, name, county, positions } of earlier.gone()) {
          // It has to be put back where its county stands.
          const position = { ...whole, source: whole.source ?? fileOf.get(county ?? '') ?? null };
          const project = code ?? name;
          const related = [positions.name] as const;
          report(finding(KIND, position, { county, project, found: name ?? code, related }));
        }
      },
    };
  },
};
