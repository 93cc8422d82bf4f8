import { PLACES } from './places-data.ts';

/** A province, a prefecture-level city or a county-level place of mainland China. */
export interface Place {
  /** Six digits of GB/T 2260: `360000` a province, `360200` a city, `360281` a county. */
  readonly code: string;
  /** The full official name, without what it belongs to. */
  readonly name: string;
  /** Beijing, Tianjin, Shanghai and Chongqing are provinces; their districts are counties. */
  readonly level: 'province' | 'city' | 'county';
}

/** What a text says about a county, seen from the ledger of one city. */
export type PlaceMatch =
  /** One county: inside the ledger's city or, where the city is not known, the only one in the country. */
  | { readonly kind: 'county'; readonly place: Place }
  /** One county, but not of the ledger's city. */
  | { readonly kind: 'elsewhere'; readonly place: Place }
  /** Two or more places, by code; cities and provinces among them where the text may mean those (长沙: 长沙市, 长沙县). */
  | { readonly kind: 'ambiguous'; readonly places: readonly Place[] }
  /** No county: a city, a park, a body such as 市本级, or nothing known. */
  | { readonly kind: 'unknown' };

/** The place of a six-digit code, or null when the table has none. */
export function placeOfCode(code: string): Place | null {
  if (!/^\d{6}$/.test(code)) return null;
  const at = PLACES.indexOf(`|${code}`);
  return at === -1 ? null : placeAt(at + 1);
}

/** Every place, of any level, with exactly this full name, by code. */
export function placesNamed(name: string): readonly Place[] {
  return placesStarting(name).filter((place) => place.name === name);
}

/**
 * The counties of a city, by code; of all its cities when `city` is a province or one of the four municipalities; the
 * place itself when it is a county-level city. Empty when the name is not known. Endings may be missing (景德镇).
 */
export function countiesOf(city: string): readonly Place[] {
  const area = areaOf(city);
  if (area === COUNTRY) return [];
  const found: Place[] = [];
  for (let at = PLACES.indexOf(`|${area}`); at !== -1; at = PLACES.indexOf(`|${area}`, at + 1)) {
    const place = placeAt(at + 1);
    if (place.level === 'county') found.push(place);
  }
  return found;
}

/**
 * What county a cell means. `text` is free of blanks; `city` is the city whose ledger this is, or null when not known (a
 * name that the table does not have counts as not known).
 *
 * Read in this order, the first that finds anything decides: a code of 6, 9 or 12 digits; a county of the ledger's own
 * city; a county with its city, its province or both in front; a county anywhere. Endings may be missing (乐平, 景宁 for
 * 景宁畲族自治县), but a name is never cut to one character. Parks and bodies such as 市本级 are unknown.
 */
export function resolvePlace(text: string, city: string | null): PlaceMatch {
  if (text.length > LONGEST_NAME) return { kind: 'unknown' };
  const area = city === null ? COUNTRY : areaOf(city);
  const code = /^(\d{6})(?:\d{3}){0,2}$/.exec(text)?.[1];
  if (code !== undefined) {
    const place = placeOfCode(code);
    return verdict(place === null ? [] : [place], area);
  }
  const own = area === COUNTRY ? [] : meanings(text, area);
  if (hasCounty(own)) return verdict(own, area);
  const qualified = qualifiedMeanings(text, COUNTRY);
  if (hasCounty(qualified)) return verdict(preferInside(qualified, area), area);
  return verdict(meanings(text, COUNTRY), area);
}

/** No place has a longer name, with everything it belongs to in front (新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿克陶县). */
const LONGEST_NAME = 60;

/** The leading digits that the codes of an area share: `36`, `3602` or `360281`; none for the whole country. */
type Area = string;
const COUNTRY: Area = '';

/** County names that say only where a place lies: without their city they may mean anything (晋城市城区, 攀枝花市东区). */
const BARE_NAME = /^[城矿郊东西]区$/;

/** Levels that stand in for a missing one in addresses: 北京市市辖区朝阳区, 河南省省直辖县级行政区划济源市. */
const STAND_IN = /^(?:市辖区|(?:省|自治区)?直辖县级行政(?:区划|单位))/;

/** Peoples in the names of autonomous places; some stand without 族 (塔什库尔干塔吉克自治县). */
const PEOPLES =
  '各|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|' +
  '柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|普米|鄂温克|独龙|裕固|保安|鄂伦春';
const PEOPLES_AT_END = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+$`);

/** One way to write a name. */
interface Form {
  readonly text: string;
  /** 0 the full name, 1 without its ending, 2 shortened further: the lower is taken first. */
  readonly cut: 0 | 1 | 2;
}

/** All ways to write a full name: 景宁畲族自治县, 景宁畲族, 景宁, 景宁县, 景宁自治县. */
function formsOf(name: string): readonly Form[] {
  const forms: Form[] = [{ text: name, cut: 0 }];
  const ending = /^(.{2,}?)(自治)?(地区|[省区州盟市县旗])$/.exec(name);
  const stem = ending?.[1];
  if (ending === null || stem === undefined) return forms;
  forms.push({ text: stem, cut: 1 });

  const special = /^(.{2,})(?:新区|特区|矿区|(?<=神农架)林区)$/.exec(name)?.[1];
  if (special !== undefined) forms.push({ text: special, cut: 2 });

  const kind = ending[3] ?? '';
  if (ending[2] !== undefined || stem.endsWith('族')) {
    const core = PEOPLES_AT_END.exec(stem)?.[1] ?? stem.replace(/(?<=..)族$/, '');
    for (const text of [core, `${core}${kind}`, `${core}自治${kind}`]) forms.push({ text, cut: 2 });
  }
  return forms;
}

/** The place whose code starts at this index of the table. */
function placeAt(index: number): Place {
  const code = PLACES.slice(index, index + 6);
  const name = PLACES.slice(index + 6, PLACES.indexOf('|', index));
  return { code, name, level: code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county' };
}

/** The places whose names start with this text, by code; none for less than two characters. */
function placesStarting(text: string): readonly Place[] {
  const found: Place[] = [];
  if (text.length < 2) return found;
  for (let at = PLACES.indexOf(text); at !== -1; at = PLACES.indexOf(text, at + 1)) {
    if (PLACES[at - 7] === '|') found.push(placeAt(at - 6));
  }
  return found;
}

/**
 * The places of an area that a text without anything in front can mean. In a part of the country the form that cuts least
 * wins, since people there write so; in the whole country only a full name wins over the others.
 */
function meanings(text: string, area: Area): readonly Place[] {
  if (area === COUNTRY && BARE_NAME.test(text)) return [];
  const found = placesStarting(text.slice(0, 2)).flatMap((place) => {
    const form = formsOf(place.name).find((each) => each.text === text);
    return form !== undefined && place.code.startsWith(area) ? [{ place, cut: form.cut }] : [];
  });
  const counties = found.filter(({ place }) => place.level === 'county');
  const least = Math.min(...counties.map(({ cut }) => cut));
  const most = least > 0 && area === COUNTRY ? 2 : least;
  return found
    .filter(({ place, cut }) => (place.level === 'county' ? cut <= most : least > 0))
    .map(({ place }) => place);
}

/** The places that a text can mean when its beginning is read as a province or a city of the area. */
function qualifiedMeanings(text: string, area: Area): readonly Place[] {
  const found = new Map<string, Place>();
  for (const region of placesStarting(text.slice(0, 2))) {
    if (region.level === 'county' || !region.code.startsWith(area)) continue;
    for (const form of formsOf(region.name)) {
      if (!text.startsWith(form.text)) continue;
      const rest = text.slice(form.text.length).replace(STAND_IN, '');
      const inside = areaOfPlace(region);
      const direct = meanings(rest, inside);
      for (const place of hasCounty(direct) ? direct : qualifiedMeanings(rest, inside))
        found.set(place.code, place);
    }
  }
  return [...found.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The area of a city named with or without its ending and its province; the whole country when it is not known. */
function areaOf(city: string): Area {
  const exact = placesNamed(city);
  const region =
    exact.find((place) => place.level !== 'county') ?? (exact.length === 1 ? exact[0] : undefined);
  if (region !== undefined) return areaOfPlace(region);

  const starting = placesStarting(city.slice(0, 2));
  const regions = starting.filter((place) => place.level !== 'county');
  for (const cut of [1, 2]) {
    const named = regions.filter(({ name }) =>
      formsOf(name).some((form) => form.cut === cut && form.text === city),
    );
    const best = named.find((place) => place.level === 'city') ?? named[0];
    if (best !== undefined) return areaOfPlace(best);
  }
  for (const province of regions.filter((place) => place.level === 'province')) {
    for (const form of formsOf(province.name)) {
      const rest = city.startsWith(form.text) ? city.slice(form.text.length) : '';
      const inside = rest === '' ? COUNTRY : areaOf(rest);
      if (inside.startsWith(areaOfPlace(province))) return inside;
    }
  }
  const [county, another] = meanings(city, COUNTRY);
  return county !== undefined && another === undefined ? county.code : COUNTRY;
}

function areaOfPlace(place: Place): Area {
  switch (place.level) {
    case 'province':
      return place.code.slice(0, 2);
    case 'city':
      return place.code.slice(0, 4);
    case 'county':
      return place.code;
  }
}

function hasCounty(places: readonly Place[]): boolean {
  return places.some((place) => place.level === 'county');
}

/** The places inside the area if there is a county among them, else all. */
function preferInside(places: readonly Place[], area: Area): readonly Place[] {
  const inside = places.filter((place) => place.code.startsWith(area));
  return hasCounty(inside) ? inside : places;
}

function verdict(places: readonly Place[], area: Area): PlaceMatch {
  const [place, another] = places;
  if (place === undefined || !hasCounty(places)) return { kind: 'unknown' };
  if (another !== undefined) return { kind: 'ambiguous', places };
  return { kind: place.code.startsWith(area) ? 'county' : 'elsewhere', place };
}
