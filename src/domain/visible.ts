// By general category: controls (C0, DEL, C1), format characters (bidi, zero-width, tags), lone surrogates (the `u`
// flag leaves pairs alone), line and paragraph separators. Variation selectors, which Chinese text uses, are none of
// these and stay.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const UNSEEN_BUT_NEWLINE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u{${code.toString(16).toUpperCase()}}`;
}

/**
 * The text with every character visible that could steer a terminal or deceive the eye: `␛` for ESC, `␊` for a line
 * end, `\u{202E}` for a bidi override. The result is one line.
 */
export function visibleLine(text: string): string {
  return text.replace(UNSEEN, picture);
}

/** As `visibleLine`, but line feeds stay, so that the result may be several lines. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN_BUT_NEWLINE, picture);
}
