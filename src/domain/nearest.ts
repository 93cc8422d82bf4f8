const LONGEST = 64;

/**
 * The candidate nearest to a word that was probably meant to be one of them, or null when none is near. Nearness is the
 * number of characters (code points) to insert, drop, replace or swap with the next one: at most a third of the word's
 * length, and at least 1. The first of equally near candidates wins. Words of more than 64 characters are near nothing.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 2 * LONGEST) return null;
  const from = [...word];
  if (from.length > LONGEST) return null;
  const limit = Math.max(1, Math.floor(from.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (candidate.length > 2 * (LONGEST + limit)) continue;
    const to = [...candidate];
    if (Math.abs(to.length - from.length) >= least) continue;
    const distance = distanceBetween(from, to);
    // Two words without a character in common are not near, however short they are.
    if (distance >= least || distance >= Math.max(from.length, to.length)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Damerau-Levenshtein distance, in which no part is changed twice (optimal string alignment). */
function distanceBetween(from: readonly string[], to: readonly string[]): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...to.map((_, index) => index + 1)];
  for (const [i, a] of from.entries()) {
    const row = [i + 1];
    for (const [j, b] of to.entries()) {
      let cost = Math.min(at(last, j + 1) + 1, at(row, j) + 1, at(last, j) + (a === b ? 0 : 1));
      if (i > 0 && j > 0 && a === to[j - 1] && b === from[i - 1])
        cost = Math.min(cost, at(beforeLast, j - 1) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
