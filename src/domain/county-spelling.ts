import { meantCounty } from './meant-county.ts';
import { placesNamed, resolvePlace } from './places.ts';

const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?:管理委员会|管委会)$/, ''],
  [/高新技术产业(?:开发|园)?区|高新技术开发区|高新技术园区|高新产业园区?|高新园区/, '高新区'],
  [/经济技术开发区|经济开发区|经开园区|经开区/, '经开区'],
  [/工业园区|工业园/, '工业园'],
  [/产业园区|产业园/, '产业园'],
  [/(高新|经开)$/, '$1区'],
];

/** The short form of a name that a park may go by: 高新技术产业开发区管委会 → 高新区. */
export function shortForm(name: string): string {
  return LONG_FORMS.reduce((short, [long, replacement]) => short.replace(long, replacement), name);
}

/** What may be left out at the end of a park's name, in its short form. */
const PARK_ENDING = /^(?:新区|高新区|经开区|开发区|工业园|产业园|园区)$/;

/**
 * Whether two names may mean one county: the same short form, or one is the other with a place in front (景德镇高新区,
 * 高新区) or the ending of a park behind (昌南新区, 昌南). One character in front makes another county (东城区, 城区), and
 * so does an ending behind the name of a county (昌江高新区, 昌江).
 */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [shortForm(one), shortForm(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const front = long.length - short.length;
  if (short.length < 2) return false;
  if (front === 0) return short === long;
  if (front >= 2 && long.endsWith(short)) return true;
  const isWithEnding = long.startsWith(short) && PARK_ENDING.test(long.slice(short.length));
  return isWithEnding && resolvePlace(short, null).kind === 'unknown';
}

/** Whether one name is that of a county, and the other none but probably meant to be it: 珠山区, 株山区. */
export function isMisspelling(one: string, other: string): boolean {
  const [a, b] = [isCounty(one), isCounty(other)];
  if (a === b) return false;
  return meantCounty(a ? other : one, [a ? one : other]) !== null;
}

function isCounty(name: string): boolean {
  return placesNamed(name).some(({ level }) => level === 'county');
}
