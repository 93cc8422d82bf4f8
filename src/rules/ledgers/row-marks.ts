const MOST_COUNTIES = 0xffff;
const PAGE_BITS = 14;

interface Page {
  readonly names: Int32Array;
  readonly deals: Int32Array;
  readonly counties: Uint16Array;
}

/** Hashes of the name of a project and of investor and investment, and the number of its county; 0: none. */
export interface Marks {
  name: number;
  deal: number;
  county: number;
}

/** What is remembered of projects beside their keys, ten bytes each, by numbers from 1. */
export class RowMarks {
  readonly #pages: Page[] = [];
  readonly #countyNumbers = new Map<string, number>();

  /** Remembers what is known of a project. */
  set(number: number, { name, deal, county }: Marks): void {
    const which = number >>> PAGE_BITS;
    const page = this.#pages[which] ?? newPage();
    this.#pages[which] = page;
    const place = placeOf(number);
    page.names[place] = name;
    page.deals[place] = deal;
    page.counties[place] = county;
  }

  /** What is known of a project. */
  of(number: number): Marks {
    const page = this.#pages[number >>> PAGE_BITS];
    const place = placeOf(number);
    return {
      name: page?.names[place] ?? 0,
      deal: page?.deals[place] ?? 0,
      county: page?.counties[place] ?? 0,
    };
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
}

function placeOf(number: number): number {
  return number & ((1 << PAGE_BITS) - 1);
}

function newPage(): Page {
  const size = 1 << PAGE_BITS;
  return { names: new Int32Array(size), deals: new Int32Array(size), counties: new Uint16Array(size) };
}
