import type { Candidates } from '../rule.ts';
import type { NumberField } from '../../books/projects.ts';
import { NONE } from '../../table/records.ts';

/** Marks the projects of which both numbers are known and `one` is more than `other`. */
export function whereMore(one: NumberField, other: NumberField): Candidates {
  return (projects, from, to, mark) => {
    const [ones, others] = [projects.numbers(one), projects.numbers(other)];
    for (let index = from; index < to; index += 1) {
      const limit = others[index] ?? NONE;
      if (limit >= 0 && (ones[index] ?? NONE) > limit) mark(index);
    }
  };
}
