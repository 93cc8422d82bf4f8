import { cellText, type RowBatch } from '../../sheet/rows.ts';
import { hasInvisible } from '../plain-text.ts';

/** Whether a cell holds characters without a shape; of those that can, the first bytes are looked for. */
export function hasHidden(batch: RowBatch, cell: number): boolean {
  const { bytes } = batch;
  const to = batch.to[cell] ?? 0;
  for (let at = batch.from[cell] ?? 0; at < to;) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x1f && byte < 0x7f) at += 1;
    else if (byte >= 0xe3 && byte <= 0xee) at += 3;
    else if (byte === 0xef && bytes[at + 1] !== 0xbb) at += 3;
    else return hasInvisible(cellText(batch, cell));
  }
  return false;
}
