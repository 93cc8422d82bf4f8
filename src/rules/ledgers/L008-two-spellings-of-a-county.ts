import { findingKind } from '../../findings/finding-kind.ts';
import { isMisspelling, mayBeSame } from '../../domain/county-spelling.ts';
import { cellFinding, cellOf, type Cell, type LedgerRule } from '../rule.ts';

const KIND = findingKind({
  code: 'L008',
  name: 'two-spellings-of-a-county',
  severity: 'warning',
  details: { expected: 'text', related: 'position' },
  message: {
    zh: '县区“{found}”和{related}的“{expected}”可能是同一个单位，现在按两个单位排名',
    en: "county '{found}' and '{expected}' at {related} may be the same; they are ranked as two",
  },
  hint: {
    zh: '统一成一种写法（可用Ctrl+H替换），或在设置文件的 counties 中把另一种写法登记为别名',
    en: 'use one spelling (Ctrl+H replaces), or add the other as an alias to counties in the settings',
  },
  reason: {
    zh: '一个单位拆成两个，项目和金额也就拆开了，两个的名次都不对。',
    en: 'Split in two, the county’s projects and money are split as well, and both ranks are wrong.',
  },
  bad: '高新区,航空构件项目,7.2 / 景德镇高新技术产业开发区,电子陶瓷项目,5',
  good: '高新区,航空构件项目,7.2 / 高新区,电子陶瓷项目,5',
});

const MOST_NAMES = 300;

/**
 * Counties that are probably one under two names, but for names that reading has questioned already: it knows which one is
 * meant. A name that connects several others is questioned for each. Looks at the first 300 names; a city has a few dozen at most.
 */
export const L008: LedgerRule = {
  kind: KIND,
  needs: ['county'],
  start({ counties, report }) {
    const firsts = new Map<string, Cell>();
    let last: string | null = null;
    return {
      see(projects) {
        const names = projects.names('county');
        for (let index = 0; index < projects.count; index += 1) {
          const county = names[index] ?? null;
          if (county === last) continue;
          last = county;
          if (county === null || firsts.has(county) || firsts.size >= MOST_NAMES) continue;
          firsts.set(county, cellOf(projects.recordAt(index), 'county'));
        }
      },
      end() {
        const settled = new Set(counties.list.map(({ name }) => name));
        const isQuestioned = (name: string): boolean => {
          const { kind, nearest } = counties.resolve(name);
          return kind === 'unknown' || nearest !== null;
        };
        const names = [...firsts].filter(([name]) => !isQuestioned(name));
        const isSame = (name: string, other: string): boolean =>
          !(settled.has(name) && settled.has(other)) &&
          (mayBeSame(name, other) || isMisspelling(name, other));
        /** Names that may all be one. */
        let groups: (typeof names)[] = [];
        for (const [name, here] of names) {
          const group: typeof names = [];
          const others: typeof groups = [];
          for (const before of groups) {
            const same = before.find(([other]) => isSame(name, other));
            if (same === undefined) others.push(before);
            else {
              report(cellFinding(KIND, here, { expected: same[0], related: [same[1].position] }));
              group.push(...before);
            }
          }
          groups = [...others, [...group, [name, here]]];
        }
      },
    };
  },
};
