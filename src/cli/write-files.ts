import { linkSync, renameSync, rmSync } from 'node:fs';
import type { Content } from './blocks.ts';
import { type Draft, tempBeside, writeDraft } from './draft.ts';
import { writeFailure } from './failures-files.ts';
import { type Target, resolveTargets } from './output-target.ts';
import { onSignals } from './signals.ts';
import { isSystemError } from './system-error.ts';

/** One file to write. */
export interface Output {
  readonly path: string;
  readonly content: Content;
}

/**
 * Writes all of the files or none. Each is written in full beside its target and flushed to the disk; only when all are
 * complete are they renamed into place, in one go that no signal can interrupt. At every moment, even if the process is
 * killed or the power fails, a target holds its old bytes or its new ones. Several runs at once do not disturb each
 * other: the last one to finish wins.
 *
 * A symbolic link is written through and stays. Mode and, where allowed, owner of an overwritten file stay; its hard
 * links and extended attributes do not. Memory does not grow with the content.
 *
 * What it cannot do: several renames are not one. If the process is killed between two of them, some targets are new and
 * some old. If one of them fails, those already done are taken back as far as the file system has hard links. A process
 * killed with SIGKILL leaves `.zhaoshang-*.tmp` behind.
 *
 * (write-file-atomic is not used: it holds the whole content in memory and commits one file at a time.)
 *
 * @param inputs Paths of everything that is read (`-` is standard input); none of them is ever overwritten.
 * @throws {Failure} of kind 'output'; what the content throws comes through as it is. All targets are then as before.
 */
export async function writeFiles(outputs: readonly Output[], inputs: readonly string[]): Promise<void> {
  const targets = await resolveTargets(
    outputs.map(({ path }) => path),
    inputs,
  );
  const temps: string[] = [];
  const temporary = (target: Target): string => {
    const temp = tempBeside(target);
    temps.push(temp);
    return temp;
  };
  const cleanUp = (): void => temps.forEach(removeQuietly);
  const release = onSignals(cleanUp);
  try {
    const drafts: Draft[] = [];
    for (const [index, target] of targets.entries()) {
      const draft = { temp: temporary(target), target };
      await writeDraft(draft, outputs[index]?.content ?? '');
      drafts.push(draft);
    }
    putIntoPlace(drafts, temporary);
  } finally {
    cleanUp();
    release();
  }
}

/** Synchronous from the first rename to the last, so that nothing of this process comes between. */
function putIntoPlace(drafts: readonly Draft[], temporary: (target: Target) => string): void {
  const undo: (() => void)[] = [];
  for (const { temp, target } of drafts) {
    try {
      const takeBack = drafts.length > 1 ? keepOld(target, temporary(target)) : () => {};
      renameSync(temp, target.real);
      undo.push(takeBack);
    } catch (error) {
      for (const takeBack of undo.toReversed()) takeBack();
      throw writeFailure(target.path, error);
    }
  }
}

/** Keeps what stands at the target under a second name; returns what brings it back. */
function keepOld(target: Target, backup: string): () => void {
  try {
    linkSync(target.real, backup);
  } catch (error) {
    const wasAbsent = isSystemError(error) && error.code === 'ENOENT';
    return () => wasAbsent && removeQuietly(target.real);
  }
  return () => {
    try {
      renameSync(backup, target.real);
    } catch {
      // Nothing better can be done, and the failure that led here is told.
    }
  };
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A temporary file that cannot be removed does no harm, and must not hide why it was to be removed.
  }
}
