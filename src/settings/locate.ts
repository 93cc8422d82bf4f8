import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair, YAMLMap } from 'yaml';
import type { Path } from './problem.ts';

const pairsOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/**
 * The offset at which the value at a path begins, or its key; of the nearest thing around it where there is no such value.
 * Aliases are followed, so that the place is where the value was written.
 */
export function locate(
  root: Node | null,
  targets: ReadonlyMap<Alias, Node>,
  path: Path,
  at: 'key' | 'value',
): number {
  let node: unknown = root;
  let offset = offsetOf(root) ?? 0;
  for (const [index, step] of path.entries()) {
    const around = isAlias(node) ? targets.get(node) : node;
    let key: unknown = null;
    if (isMap(around) && typeof step === 'string') {
      const pair = pairs(around).get(step);
      key = pair?.key;
      node = pair?.value;
    } else {
      node = isSeq(around) && typeof step === 'number' ? around.items[step] : null;
    }
    const wanted = at === 'key' && index === path.length - 1 ? key : node;
    offset = offsetOf(wanted) ?? offsetOf(key) ?? offsetOf(around) ?? offset;
  }
  return offset;
}

function offsetOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** The pairs of a mapping by key; kept, since a mapping with many problems is asked many times. */
function pairs(map: YAMLMap): ReadonlyMap<string, Pair> {
  let known = pairsOf.get(map);
  if (known === undefined) {
    known = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    pairsOf.set(map, known);
  }
  return known;
}
