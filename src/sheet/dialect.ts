/** How the bytes of a file stand for characters. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'big5';

/** All encodings that can be read, as `--encoding` names them. */
export const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'];

/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** Why an encoding was taken. */
export type EncodingReason = 'forced' | 'mark' | 'zero-bytes' | 'valid' | 'header' | 'ascii';

/** How a file is written. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly reason: EncodingReason;
  /** Bytes of the byte-order mark at the beginning; 0 when there is none. */
  readonly markBytes: number;
  readonly delimiter: Delimiter;
}

/** The name of an encoding that a user may have written (`GBK`, `utf8`, `UTF-16LE`), or null. */
export function parseEncoding(text: string): Encoding | null {
  switch (text.toLowerCase().replaceAll(/[-_]/g, '')) {
    case 'utf8':
      return 'utf-8';
    case 'gb18030':
    case 'gbk':
    case 'gb2312':
    case 'cp936':
      return 'gb18030';
    case 'utf16':
    case 'utf16le':
    case 'unicode':
      return 'utf-16le';
    case 'utf16be':
      return 'utf-16be';
    case 'big5':
    case 'cp950':
      return 'big5';
    default:
      return null;
  }
}
