import * as fc from 'fast-check';
import { STAGES } from '../../src/domain/stage.ts';
import { projectOf } from './project.ts';
import type { Project } from '../../src/books/projects.ts';

const amount = fc.option(
  fc.oneof(fc.constantFrom(0, 99_999_999, 1e8, 5e8, 1e9, 2e9, 5e9), fc.nat({ max: 1e10 })),
  { freq: 4 },
);
const day = fc.option(fc.constantFrom(20210101, 20210315, 20211000, 20211029, 20211030, 20211100));
const word = (...words: readonly string[]): fc.Arbitrary<string | null> =>
  fc.option(fc.constantFrom(...words));

/** Projects with gaps, ties and values at the bounds of the tiers. */
const madeProject: fc.Arbitrary<Project> = fc
  .record({
    county: word('乐平市', '浮梁县', '昌江区', '𠮷', 'Ａ'),
    industry: word('航空', '陶瓷'),
    channel: word('以商招商'),
    investment: amount,
    fixedInvestment: amount,
    paidIn: amount,
    output: amount,
    tax: amount,
    jobs: fc.option(fc.nat({ max: 1000 })),
    stage: fc.option(fc.constantFrom(...STAGES)),
    signed: day,
    started: day,
    startSign: fc.option(fc.boolean()),
    unread: fc.constantFrom<readonly 'started'[]>([], [], ['started']),
  })
  .map(({ unread, started, ...parts }) => {
    const isUnread = unread.length > 0;
    return projectOf({ ...parts, unread, started: isUnread ? null : started });
  });

/** Some projects. */
export const madeProjects = fc.array(madeProject, { maxLength: 20 });
