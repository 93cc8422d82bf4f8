import { closeSync, fchmodSync, fchownSync, fstatSync, fsync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Content, blocks, writeFully } from './blocks.ts';
import { writeFailure } from './failures-files.ts';
import type { Target } from './output-target.ts';

/** A complete new version of a file, not yet in its place. */
export interface Draft {
  readonly temp: string;
  readonly target: Target;
}

const flush = promisify(fsync);

/**
 * A name nobody else uses, in the folder of the target so that a rename can put it into place. Hidden, so that it is
 * never taken for a ledger, and short, since the name of the target may have the full length a name can have.
 */
export function tempBeside(target: Target): string {
  return join(dirname(target.real), `.zhaoshang-${crypto.randomUUID()}.tmp`);
}

function keepOwnerAndMode(fd: number, { old }: Target): void {
  if (old === null) return;
  const now = fstatSync(fd);
  if (now.uid !== old.uid || now.gid !== old.gid) {
    for (const uid of [old.uid, now.uid]) {
      try {
        fchownSync(fd, uid, old.gid);
        break;
      } catch {
        // Only root may give files away; the owner may at least keep a group he belongs to.
      }
    }
  }
  fchmodSync(fd, old.mode);
}

/**
 * Writes the content to `temp` until it is safe on the disk, with the mode and, where allowed, the owner of the old file;
 * a new file follows the umask. The file is made without waiting, so that a signal comes before it or after it.
 */
export async function writeDraft({ temp, target }: Draft, content: Content): Promise<void> {
  const failing = (error: unknown): never => {
    throw writeFailure(target.path, error);
  };
  const fd = created(temp, target);
  try {
    for await (const block of blocks(content)) await writeFully(fd, block).catch(failing);
    try {
      keepOwnerAndMode(fd, target);
    } catch (error) {
      failing(error);
    }
    await flush(fd).catch(failing);
  } finally {
    closeSync(fd);
  }
}

function created(temp: string, target: Target): number {
  try {
    return openSync(temp, 'wx', target.old === null ? 0o666 : 0o600);
  } catch (error) {
    throw writeFailure(target.path, error);
  }
}
