// The figures that all tools must agree on, to the last yuan.

const SUMS = ['projects', 'investment', 'paidIn', 'output', 'tax'];
const TOTALS = [...SUMS, 'started', 'registered', 'operating', 'largestInvestment'];
const RANKED = ['county', 'projects', 'investment', 'started', 'output', 'tax'];
const TIERS = ['from100m', 'from500m', 'from1bn', 'from2bn', 'from5bn'];

/** The figures of `zhaoshang report -f json`, in the shape in which the peers print theirs. */
export function figuresOf(report) {
  const { totals, ranking, breakdowns, findings } = report;
  return {
    ...Object.fromEntries(TOTALS.map((key) => [key, totals[key]])),
    tiers: TIERS.map((key) => totals[key]),
    findings: findings.errors + findings.warnings,
    ranking: ranking.rows.map((row) => RANKED.map((key) => row[key])),
    breakdowns: Object.fromEntries(
      Object.entries(breakdowns).map(([key, rows]) => [
        key,
        Object.fromEntries(rows.map((row) => [row[key], [row.projects, row.investment ?? 0, row.started]])),
      ]),
    ),
  };
}

/** Where two sets of figures differ, one line each; figures that `expected` does not hold are not compared. */
export function differences(expected, found, path = '') {
  if (typeof expected !== 'object' || expected === null) {
    const same = typeof found === 'number' || typeof found === 'string' ? found === expected : false;
    return same ? [] : [`${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
  }
  if (typeof found !== 'object' || found === null) return [`${path}: missing`];
  const lines = Object.keys(found)
    .filter((key) => path !== '' && !(key in expected))
    .map((key) => `${path}.${key}: not expected`);
  for (const [key, value] of Object.entries(expected))
    lines.push(...differences(value, found[key], path === '' ? key : `${path}.${key}`));
  return lines;
}
