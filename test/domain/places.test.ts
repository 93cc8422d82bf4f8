import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/domain/places-data.ts';
import type { Place, PlaceMatch } from '../../src/domain/places.ts';
import { countiesOf, placeOfCode, placesNamed, resolvePlace } from '../../src/domain/places.ts';

/** A match on one line: `county 360281乐平市`. */
function written(match: PlaceMatch): string {
  switch (match.kind) {
    case 'county':
    case 'elsewhere':
      return `${match.kind} ${match.place.code}${match.place.name}`;
    case 'ambiguous':
      return `ambiguous ${match.places.map((place) => place.code + place.name).join(' ')}`;
    case 'unknown':
      return 'unknown';
  }
}

/** The table read without the code under test. */
const table = PLACES.slice(1, -1)
  .split('|')
  .map((entry) => ({ code: entry.slice(0, 6), name: entry.slice(6) }));
const nameOf = new Map(table.map(({ code, name }) => [code, name]));
const counties = table.filter(({ code }) => !code.endsWith('00'));

/** The name of a county's prefecture, or of its province where it has none. */
function above(code: string): string {
  return nameOf.get(`${code.slice(0, 4)}00`) ?? nameOf.get(`${code.slice(0, 2)}0000`) ?? '';
}

const LEPING = 'county 360281乐平市';

describe('a text, the city of the ledger, the county it means', () => {
  const cases: readonly (readonly [text: string, city: string | null, expected: string])[] = [
    // as written, and without the ending
    ['乐平市', '景德镇市', LEPING],
    ['乐平', '景德镇市', LEPING],
    ['乐平', '景德镇', LEPING],
    ['乐平', '江西省景德镇市', LEPING],
    ['乐平', '江西', LEPING],
    ['乐平', null, LEPING],
    ['浮梁', '景德镇市', 'county 360222浮梁县'],
    ['珠山', '景德镇市', 'county 360203珠山区'],
    ['昌江', '景德镇市', 'county 360202昌江区'],
    ['昌江', null, 'ambiguous 360202昌江区 469026昌江黎族自治县'],
    // the city, the province or both in front
    ['景德镇市乐平市', '景德镇市', LEPING],
    ['景德镇乐平', '景德镇市', LEPING],
    ['景德镇乐平', null, LEPING],
    ['江西省景德镇市乐平市', '景德镇市', LEPING],
    ['江西景德镇乐平', null, LEPING],
    ['江西乐平市', '景德镇市', LEPING],
    ['江西省乐平', null, LEPING],
    ['景德镇市景德镇市乐平市', '景德镇市', LEPING],
    ['北京市市辖区朝阳区', null, 'county 110105朝阳区'],
    ['北京市北京市朝阳区', null, 'county 110105朝阳区'],
    ['上海浦东', null, 'county 310115浦东新区'],
    ['河南省省直辖县级行政区划济源市', null, 'county 419001济源市'],
    ['湖北仙桃', null, 'county 429004仙桃市'],
    ['吉林船营', null, 'county 220204船营区'],
    ['吉林省吉林市船营区', null, 'county 220204船营区'],
    ['南通通州', null, 'county 320612通州区'],
    ['内蒙古乌海海南区', null, 'county 150303海南区'],
    ['恩施州建始县', null, 'county 422822建始县'],
    ['江西省长沙县', '景德镇市', 'unknown'],
    ['景德镇市丰城市', '景德镇市', 'unknown'],
    // codes
    ['360281', '景德镇市', LEPING],
    ['360281000', '景德镇市', LEPING],
    ['360281000000', null, LEPING],
    ['360981', '景德镇市', 'elsewhere 360981丰城市'],
    ['360200', '景德镇市', 'unknown'],
    ['360299', '景德镇市', 'unknown'],
    ['3602810', '景德镇市', 'unknown'],
    // another city
    ['丰城', '景德镇市', 'elsewhere 360981丰城市'],
    ['宜春丰城市', '景德镇市', 'elsewhere 360981丰城市'],
    ['城关区', '景德镇市', 'ambiguous 540102城关区 620102城关区'],
    ['江苏鼓楼区', '景德镇市', 'ambiguous 320106鼓楼区 320302鼓楼区'],
    ['江苏鼓楼区', '徐州市', 'county 320302鼓楼区'],
    ['鼓楼区', '徐州', 'county 320302鼓楼区'],
    ['建始县', '恩施市', 'elsewhere 422822建始县'],
    // a county and its city of one stem
    ['南昌县', '南昌市', 'county 360121南昌县'],
    ['南昌', '南昌市', 'ambiguous 360100南昌市 360121南昌县'],
    ['长沙', null, 'ambiguous 430100长沙市 430121长沙县'],
    ['伊宁', '伊犁州', 'ambiguous 654002伊宁市 654021伊宁县'],
    ['河北', '天津市', 'county 120105河北区'],
    ['河北', null, 'ambiguous 120105河北区 130000河北省'],
    // short names and special endings
    ['赵县', '石家庄市', 'county 130133赵县'],
    ['赵', '石家庄市', 'unknown'],
    ['通县', '北京市', 'unknown'],
    ['沙县', '三明市', 'county 350405沙县区'],
    ['井陉', '石家庄市', 'county 130121井陉县'],
    ['峰峰', '邯郸市', 'county 130406峰峰矿区'],
    ['万柏林', '太原市', 'county 140109万柏林区'],
    ['万柏', '太原市', 'unknown'],
    ['新林', '大兴安岭', 'county 232763新林区'],
    ['神农架', null, 'county 429021神农架林区'],
    ['六枝', '六盘水市', 'county 520203六枝特区'],
    ['滨海', '天津', 'county 120116滨海新区'],
    ['阿鲁科尔沁', '赤峰市', 'county 150421阿鲁科尔沁旗'],
    // autonomous counties
    ['景宁', '丽水市', 'county 331127景宁畲族自治县'],
    ['景宁县', '丽水市', 'county 331127景宁畲族自治县'],
    ['景宁自治县', '丽水市', 'county 331127景宁畲族自治县'],
    ['景宁畲族', '丽水市', 'county 331127景宁畲族自治县'],
    ['双江县', '临沧市', 'county 530925双江拉祜族佤族布朗族傣族自治县'],
    ['积石山县', '临夏州', 'county 622927积石山保安族东乡族撒拉族自治县'],
    ['东乡县', '临夏州', 'county 622926东乡族自治县'],
    ['鄂伦春旗', '呼伦贝尔市', 'county 150723鄂伦春自治旗'],
    ['莫力达瓦', '呼伦贝尔市', 'county 150722莫力达瓦达斡尔族自治旗'],
    ['塔什库尔干', '喀什地区', 'county 653131塔什库尔干塔吉克自治县'],
    ['管城区', '郑州市', 'county 410104管城回族区'],
    // no counties
    ['', '景德镇市', 'unknown'],
    ['|', '景德镇市', 'unknown'],
    ['|36', '景德镇市', 'unknown'],
    ['市', '景德镇市', 'unknown'],
    ['景德镇市', '景德镇市', 'unknown'],
    ['江西省', null, 'unknown'],
    ['东莞市', null, 'unknown'],
    ['市本级', '景德镇市', 'unknown'],
    ['市直', '景德镇市', 'unknown'],
    ['高新区', '景德镇市', 'unknown'],
    ['经开区', '景德镇市', 'unknown'],
    ['景德镇高新区', '景德镇市', 'unknown'],
    ['昌南新区', '景德镇市', 'unknown'],
    ['珠山区高新园', '景德镇市', 'unknown'],
    ['合计', '景德镇市', 'unknown'],
    ['城区', '景德镇市', 'unknown'],
    ['城区', '晋城市', 'county 140502城区'],
    ['晋城城区', '景德镇市', 'elsewhere 140502城区'],
    // a city that the table does not have
    ['乐平', '某某市', LEPING],
  ];
  test.each(cases)('%s, %s: %s', (text, city, expected) => {
    expect(written(resolvePlace(text, city))).toBe(expected);
  });
});

describe('the counties of a city', () => {
  const cases: readonly (readonly [city: string, expected: string])[] = [
    ['景德镇市', '360202昌江区 360203珠山区 360222浮梁县 360281乐平市'],
    ['景德镇', '360202昌江区 360203珠山区 360222浮梁县 360281乐平市'],
    ['江西省景德镇市', '360202昌江区 360203珠山区 360222浮梁县 360281乐平市'],
    ['三沙', '460302西沙区 460303南沙区'],
    ['东莞市', ''],
    ['仙桃市', '429004仙桃市'],
    ['某某市', ''],
    ['', ''],
  ];
  test.each(cases)('%s: %s', (city, expected) => {
    expect(
      countiesOf(city)
        .map((place) => place.code + place.name)
        .join(' '),
    ).toBe(expected);
  });

  test.each([
    ['重庆市', 38],
    ['吉林', 9],
    ['吉林省', 60],
    ['海南', 25],
    ['恩施', 8],
  ] as const)('%s has %i', (city, expected) => {
    expect(countiesOf(city)).toHaveLength(expected);
  });
});

test('a code names one place or none', () => {
  expect(['360000', '360200', '360281', '360299', '36', '', '|36028'].map(placeOfCode)).toEqual([
    { code: '360000', name: '江西省', level: 'province' },
    { code: '360200', name: '景德镇市', level: 'city' },
    { code: '360281', name: '乐平市', level: 'county' },
    null,
    null,
    null,
    null,
  ]);
});

test('a full name names every place that bears it, and no stem', () => {
  expect(['朝阳区', '景德镇市', '景德镇', '乐平', ''].map(placesNamed)).toEqual([
    [
      { code: '110105', name: '朝阳区', level: 'county' },
      { code: '220104', name: '朝阳区', level: 'county' },
    ],
    [{ code: '360200', name: '景德镇市', level: 'city' }],
    [],
    [],
    [],
  ] satisfies Place[][]);
});

describe('every county of the table', () => {
  test('is there: provinces, prefectures and counties, sorted, each code once', () => {
    const cities = table.filter(({ code }) => code.endsWith('00') && !code.endsWith('0000'));
    const provinces = table.filter(({ code }) => code.endsWith('0000'));
    expect([provinces.length, cities.length, counties.length]).toEqual([31, 333, 2850]);
    expect(table.map(({ code }) => code)).toEqual([...nameOf.keys()].toSorted());
  });

  test('resolves by its code', () => {
    expect(counties.map(({ code }) => written(resolvePlace(code, null)))).toEqual(
      counties.map(({ code, name }) => `county ${code}${name}`),
    );
  });

  test('resolves by its full name with its prefecture in front, or its province where it has none', () => {
    expect(counties.map(({ code, name }) => written(resolvePlace(above(code) + name, null)))).toEqual(
      counties.map(({ code, name }) => `county ${code}${name}`),
    );
  });

  test('resolves by its full name in the ledger of its prefecture or province', () => {
    expect(counties.map(({ code, name }) => written(resolvePlace(name, above(code))))).toEqual(
      counties.map(({ code, name }) => `county ${code}${name}`),
    );
  });
});
