/** The names in their order, each once: one that has stood before gets a number, `年度目标 (2)`. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const given = new Set(names);
  const counts = new Map<string, number>();
  return names.map((name) => {
    let count = (counts.get(name) ?? 0) + 1;
    while (count > 1 && given.has(`${name} (${count})`)) count += 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
