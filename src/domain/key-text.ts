/**
 * A text as texts are compared: without blanks and invisible characters, of half width, in small letters. Made to be
 * filled again and again ({@link Project.keyInto}), so that comparing the texts of a million rows makes no string.
 */
export class KeyText {
  /** UTF-16 code units; those from `length` on mean nothing. */
  units: Uint16Array = new Uint16Array(256);
  length = 0;

  /** Makes room for so many units; what was there is lost. */
  reserve(units: number): void {
    if (this.units.length < units) this.units = new Uint16Array(units * 2);
  }
}
