/**
 * Compares two texts by code points, for sorting: the order that documents promise and that no locale changes. The `<` of
 * JavaScript compares UTF-16 units and so puts 𠮷 before full-width signs.
 */
export function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) return heightOf(one) - heightOf(other);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all that one unit can hold. */
function heightOf(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
