import { FIELDS } from '../../books/projects.ts';
import { findingKind } from '../../findings/finding-kind.ts';
import { finding } from '../../findings/finding.ts';
import { wholeLedger, type LedgerRule } from '../rule.ts';

const KIND = findingKind({
  code: 'L006',
  name: 'county-without-project',
  severity: 'note',
  details: { county: 'text' },
  message: { zh: '{county}没有一个项目', en: '{county} has no project' },
  hint: {
    zh: '看该县区的台账有没有报送、有没有一并读入；确实没有的不必理会',
    en: 'see whether its ledger was handed in and given to this check; nothing to do if there really is none',
  },
  reason: {
    zh: '漏读一个县区的文件，全市合计就少一块，排名里它也会是最后一名。',
    en: 'With the file of a county forgotten, the total of the city lacks it, and the county ranks last.',
  },
  bad: '（设置里有珠山区，台账里一个珠山区的项目也没有）',
  good: '珠山区,文创园项目,8',
});

/** Counties of the settings that own no project, where there are projects at all. */
export const L006: LedgerRule = {
  kind: KIND,
  needs: ['county'],
  start({ counties, files, report }) {
    const without = new Set(counties.list.filter(({ ranked }) => ranked).map(({ name }) => name));
    let isEmpty = true;
    return {
      see(projects) {
        isEmpty = false;
        if (without.size === 0) return;
        const names = projects.names('county');
        for (let index = 0; index < projects.count; index += 1) without.delete(names[index] ?? '');
      },
      end() {
        if (isEmpty) return;
        const position = wholeLedger(files);
        for (const county of without) report(finding(KIND, position, { field: FIELDS.county, county }));
      },
    };
  },
};
