import { dayOf, type Day } from '../../domain/day.ts';

const LONGEST_MONTH = 31;

/** The parts of a day as they are written; `apart`: with signs between them. */
export interface WrittenDay {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly apart: boolean;
}

/**
 * The day that was probably meant by one that does not exist: month and day in each other's place, or two neighbouring
 * digits. Null where none or several come into question, and for the 31st of a short month, which is no slip of digits.
 */
export function probableDay({ year, month, day, apart }: WrittenDay): Day | null {
  const isShortMonth = Number(month) <= 12 && Number(day) <= LONGEST_MONTH;
  if (Number(day) === 0 || (isShortMonth && isYear(year))) return null;
  const written = [year, month, day] as const;
  const swapped: (readonly (readonly [string, string, string])[])[] = [
    [[year, day, month]],
    swaps(year).map((other) => [other, month, day] as const),
    swaps(month).map((other) => [year, other, day] as const),
    swaps(day).map((other) => [year, month, other] as const),
    // Without signs between them, digits may have changed places over the border of two parts.
    apart
      ? []
      : swaps(written.join('')).map((all) => [all.slice(0, 4), all.slice(4, 6), all.slice(6)] as const),
  ];
  const days = new Set<Day>();
  for (const [y, m, d] of swapped.flat()) {
    const candidate = Number(d) === 0 ? null : dayOf(Number(y), Number(m), Number(d));
    if (candidate !== null) days.add(candidate);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

/** Whether a year is believed as it is written, though ledgers know none before 1980 or after 2099. */
function isYear(year: string): boolean {
  return year.startsWith('19') || year.startsWith('20') || year.startsWith('21');
}

/** The digits with each two neighbours swapped. */
function swaps(digits: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, digits.length - 1) },
    (_, at) => `${digits.slice(0, at)}${digits.charAt(at + 1)}${digits.charAt(at)}${digits.slice(at + 2)}`,
  ).filter((swapped) => swapped !== digits);
}
