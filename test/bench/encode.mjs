// Encodings that Node can decode but not encode.

/** A function that turns text into bytes, for `utf-8`, `gb18030` or `utf-16le`, and the mark a file begins with. */
export function encoderFor(encoding) {
  switch (encoding) {
    case 'utf-8':
      return { mark: Buffer.alloc(0), encode: (text) => Buffer.from(text, 'utf8') };
    case 'utf-16le':
      return { mark: Buffer.from([0xff, 0xfe]), encode: (text) => Buffer.from(text, 'utf16le') };
    case 'gb18030':
      return { mark: Buffer.alloc(0), encode: gb18030Encoder() };
    default:
      throw new Error(`unknown encoding: ${encoding}`);
  }
}

/** Encodes what stands in the two-byte part of GB18030, which is GBK: all characters of a usual ledger. */
function gb18030Encoder() {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const pairs = new Uint16Array(0x10000);
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(first, second));
      if (text.length === 1) pairs[text.charCodeAt(0)] = (first << 8) | second;
    }
  }
  return (text) => {
    const bytes = Buffer.allocUnsafe(text.length * 2);
    let end = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const pair = pairs[code];
      if (code < 0x80) bytes[end++] = code;
      else if (pair !== 0) {
        bytes[end++] = pair >> 8;
        bytes[end++] = pair & 0xff;
      } else throw new Error(`not in GBK: ${text.charAt(at)}`);
    }
    return bytes.subarray(0, end);
  };
}
