/**
 * A text as texts are compared: without blanks and invisible characters, of half width, in small letters. Made to be
 * filled again and again ({@link Project.keyInto}), so that comparing the texts of a million rows makes no string.
 */
export class KeyText {
  /** UTF-16 code units; those from `length` on mean nothing. */
  units = new Uint16Array(256);
  length = 0;
  /** The same units, two by two, for {@link KeyText.pairs}. */
  words = new Uint32Array(this.units.buffer);

  /** Makes room for so many units; what was there is lost. */
  reserve(units: number): void {
    if (this.units.length > units) return;
    this.units = new Uint16Array(units * 2 + 2);
    this.words = new Uint32Array(this.units.buffer);
  }

  /** How many pairs of units there are in `words`; behind an odd number of units stands a 0. */
  pairs(): number {
    this.units[this.length] = 0;
    return (this.length + 1) >> 1;
  }
}
