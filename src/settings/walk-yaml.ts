import { isScalar, visit } from 'yaml';
import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { LocatedProblem } from './problem.ts';
import { again, quoted } from './words.ts';

/** What a walk over a document found. */
export interface YamlWalk {
  readonly problems: readonly LocatedProblem[];
  /** What each alias (`*name`) stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Whether every alias stands for something. */
  readonly readable: boolean;
}

/** Whether every object has such a property of its own accord, so that it cannot be a key. */
export function isReservedKey(key: string): boolean {
  return key in {} || key === 'prototype';
}

/**
 * Looks at every node once: finds duplicated and reserved keys and what aliases stand for. Changes the numbers of the
 * document into the text that stands in the file, so that 6.390 stays exact.
 */
export function walkYaml(document: Document.Parsed, lineOf: (offset: number) => number): YamlWalk {
  const problems: LocatedProblem[] = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  let readable = true;
  const remember = (node: Scalar | YAMLSeq | YAMLMap): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
  };
  visit(document, {
    Seq: (_, node) => remember(node),
    Scalar(_, node) {
      remember(node);
      if (typeof node.value === 'number' || typeof node.value === 'bigint') node.value = node.source ?? '';
    },
    Alias(_, node) {
      const target = anchors.get(node.source);
      if (target !== undefined) {
        targets.set(node, target);
        return;
      }
      readable = false;
      const shown = quoted(node.source);
      problems.push({
        offset: offsetOf(node),
        text: { zh: `没有锚点${shown.zh}`, en: `there is no anchor ${shown.en}` },
      });
    },
    Map(_, node) {
      remember(node);
      const first = new Map<string, number>();
      for (const { key } of node.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const offset = offsetOf(key);
        const before = first.get(name);
        if (before === undefined) first.set(name, offset);
        else problems.push({ offset, text: again({ zh: '键', en: 'the key' }, name, lineOf(before)) });
        if (!isReservedKey(name)) continue;
        const shown = quoted(name);
        problems.push({
          offset,
          text: { zh: `${shown.zh}不能用作键`, en: `${shown.en} cannot be a key` },
        });
      }
    },
  });
  return { problems, targets, readable };
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
