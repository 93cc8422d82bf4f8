const MOST_COUNTIES = 0xffff;

/** What is remembered of projects beside their keys, ten bytes each, by numbers from 1. */
export class RowMarks {
  #count = 0;
  #names = new Int32Array(1024);
  #deals = new Int32Array(1024);
  #counties = new Uint16Array(1024);
  readonly #countyNumbers = new Map<string, number>();

  /** Remembers the next project by hashes of its name and of what it is about, and the number of its county. */
  add(name: number, deal: number, county: number): void {
    if (this.#count === this.#names.length) this.#grow();
    this.#names[this.#count] = name;
    this.#deals[this.#count] = deal;
    this.#counties[this.#count] = county;
    this.#count += 1;
  }

  nameOf(number: number): number {
    return this.#names[number - 1] ?? 0;
  }

  dealOf(number: number): number {
    return this.#deals[number - 1] ?? 0;
  }

  countyOf(number: number): number {
    return this.#counties[number - 1] ?? 0;
  }

  /** The number of a county, 0 for none. All beyond 65,534 counties pass for one: a ledger of so many is none. */
  countyNumber(county: string | null): number {
    if (county === null) return 0;
    const known = this.#countyNumbers.get(county);
    if (known !== undefined) return known;
    const number = Math.min(this.#countyNumbers.size + 1, MOST_COUNTIES);
    if (number < MOST_COUNTIES) this.#countyNumbers.set(county, number);
    return number;
  }

  #grow(): void {
    const length = Math.ceil(this.#count * 1.5);
    const [names, deals, counties] = [this.#names, this.#deals, this.#counties];
    this.#names = new Int32Array(length);
    this.#names.set(names);
    this.#deals = new Int32Array(length);
    this.#deals.set(deals);
    this.#counties = new Uint16Array(length);
    this.#counties.set(counties);
  }
}
