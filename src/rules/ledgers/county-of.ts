const MOST_COUNTIES = 0xffff;

/** In which county projects stand, two bytes each, by numbers from 1. */
export class CountyOf {
  #count = 0;
  #counties = new Uint16Array(1024);
  readonly #numbers = new Map<string | null, number>();
  #last: string | null = null;
  #lastNumber = 0;

  /** Remembers the county of the next project. */
  add(county: string | null): void {
    if (this.#count === this.#counties.length) {
      const larger = new Uint16Array(Math.ceil(this.#count * 1.5));
      larger.set(this.#counties);
      this.#counties = larger;
    }
    this.#counties[this.#count] = this.#numberOf(county);
    this.#count += 1;
  }

  /** Whether a project stands in a county. */
  is(number: number, county: string): boolean {
    return this.#counties[number - 1] === this.#numberOf(county);
  }

  /** All beyond 65,535 counties pass for one: a ledger of so many is none. */
  #numberOf(county: string | null): number {
    if (county === this.#last && this.#lastNumber > 0) return this.#lastNumber;
    let number = this.#numbers.get(county);
    if (number === undefined) {
      number = Math.min(this.#numbers.size + 1, MOST_COUNTIES);
      if (number < MOST_COUNTIES) this.#numbers.set(county, number);
    }
    this.#last = county;
    this.#lastNumber = number;
    return number;
  }
}
