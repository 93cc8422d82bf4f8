import { mayBeSame } from './county-spelling.ts';
import { meantCounty } from './meant-county.ts';
import { countiesOf, placesNamed, resolvePlace, type Place } from './places.ts';

/** A county, district, county-level city or park that owns projects, as settings describe it. */
export interface County {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'county' | 'park' | null;
  /** The peer group it is ranked in, or null. */
  readonly group: string | null;
  /** The county a park lies in, or null. */
  readonly parent: string | null;
  /** False: takes no part in rankings (未纳入). */
  readonly ranked: boolean;
}

/** What a cell of the county column means. */
export interface CountyMatch {
  /** The name under which the county is ranked; as it stands in the cell when nothing better is known. */
  readonly name: string;
  /** known: in the settings, or the one county of that name; elsewhere: of another city; unknown: not in the settings. */
  readonly kind: 'known' | 'as-written' | 'elsewhere' | 'unknown';
  /** The name that was probably meant, where it is neither known nor that of another county. */
  readonly nearest: string | null;
}

const ONLY_CHINESE = /^[\u4e00-\u9fff]+$/;

/** No letter at all, or signs that no name has. An apostrophe stands in names such as Xi'an only. */
function isNoName(word: string): boolean {
  // Node takes long to make this expression; most names do without.
  if (ONLY_CHINESE.test(word)) return false;
  return /^[^\p{L}]*$|["“”?*<>=:：]|\p{Script=Han}['‘’]|['‘’]\p{Script=Han}/u.test(word);
}

const PARK = /(?:园区?|新区|高新区|开发区|经开区|工业区|集聚区|管委会)$/;

/** The prefecture-level cities that a name without a county means: 九江, 九江市. */
function citiesNamed(word: string): readonly Place[] {
  return [word, `${word}市`].flatMap(placesNamed).filter(({ level }) => level === 'city');
}

/** Knows the counties of one city: those of the settings first, then the national table of places. */
export class Counties {
  /** The city whose ledger this is, or null. */
  readonly city: string | null;
  /** The counties of the settings, in administrative order; empty without settings. */
  readonly list: readonly County[];
  readonly #names: ReadonlyMap<string, County>;
  readonly #key: (text: string) => string;

  /** @param key how names are made comparable: blanks out, full width to half width */
  constructor(list: readonly County[], city: string | null, key: (text: string) => string) {
    this.city = city;
    this.list = list;
    this.#key = key;
    this.#names = new Map(
      list.flatMap((county) => [county.name, ...county.aliases].map((name) => [key(name), county])),
    );
  }

  /** What a county cell that says something means. */
  resolve(text: string): CountyMatch {
    // Programs that take codes for numbers write 360281.0.
    const word = this.#key(text).replace(/^(\d{6})\.0$/, '$1');
    const listed = this.#names.get(word) ?? this.#names.get(this.#withoutCity(word));
    if (listed !== undefined) return { name: listed.name, kind: 'known', nearest: null };
    const match = resolvePlace(word, this.city);
    switch (match.kind) {
      case 'county':
        return this.#known(match.place.name, word);
      case 'elsewhere':
        return { name: match.place.name, kind: 'elsewhere', nearest: null };
      case 'ambiguous':
        return this.#noneIsOurs(match.places)
          ? { name: word, kind: 'elsewhere', nearest: null }
          : this.#unlisted(word);
      case 'unknown':
        return this.#noneIsOurs(citiesNamed(word))
          ? { name: word, kind: 'elsewhere', nearest: null }
          : this.#unlisted(word);
    }
  }

  /** A county of the national table: under its name in the settings where they have it. */
  #known(name: string, word: string): CountyMatch {
    const listed = this.#names.get(name);
    if (listed !== undefined) return { name: listed.name, kind: 'known', nearest: null };
    return this.list.length === 0 ? { name, kind: 'known', nearest: null } : this.#unlisted(word);
  }

  #unlisted(word: string): CountyMatch {
    if (this.list.length > 0) return { name: word, kind: 'unknown', nearest: this.#meant(word) };
    const known = this.city === null ? [] : countiesOf(this.city).map((place) => place.name);
    // 乐平市镇桥镇 is a part of 乐平市; a park is ranked by itself.
    const whole = PARK.test(word) ? undefined : known.find((name) => word.startsWith(name));
    const meant = meantCounty(word, known) ?? whole ?? null;
    // A code that no county has cannot be a name, nor can what stray quotes have left.
    return { name: word, kind: isNoName(word) ? 'unknown' : 'as-written', nearest: meant };
  }

  /** The county of the settings that a word is probably meant to name, or null. */
  #meant(word: string): string | null {
    const names = [...this.#names.keys()];
    const meant = names.find((name) => mayBeSame(word, name)) ?? meantCounty(word, names);
    return meant === null ? null : (this.#names.get(meant)?.name ?? null);
  }

  /** Whether there are places, and none of them lies in the city of the ledger, which is known. */
  #noneIsOurs(places: readonly Place[]): boolean {
    if (this.city === null || places.length === 0) return false;
    const own = new Set(countiesOf(this.city).map(({ code }) => code.slice(0, 4)));
    return own.size > 0 && !places.some(({ code }) => own.has(code.slice(0, 4)));
  }

  #withoutCity(word: string): string {
    if (this.city === null) return word;
    for (const front of [this.city, this.city.replace(/[市州盟]$/, '')]) {
      if (front !== '' && word.startsWith(front) && word.length > front.length + 1)
        return word.slice(front.length);
    }
    return word;
  }
}
