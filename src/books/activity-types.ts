import { wordList } from '../domain/word-list.ts';
import type { Vocabulary } from '../table/cells/vocabulary.ts';

/** What officers do to win and to serve projects. */
export type ActivityType =
  | 'outbound'
  | 'site-visit'
  | 'regular-meeting'
  | 'dispatch-meeting'
  | 'consultation'
  | 'service-day'
  | 'promotion'
  | 'signing-ceremony';

/** What cells say for the types of activities. */
export const ACTIVITY_TYPES: Vocabulary<ActivityType> = {
  values: [
    'outbound',
    'site-visit',
    'regular-meeting',
    'dispatch-meeting',
    'consultation',
    'service-day',
    'promotion',
    'signing-ceremony',
  ],
  labels: {
    outbound: { zh: '外出招商', en: 'outbound' },
    'site-visit': { zh: '现场走访', en: 'site visit' },
    'regular-meeting': { zh: '例会', en: 'regular meeting' },
    'dispatch-meeting': { zh: '调度会', en: 'dispatch meeting' },
    consultation: { zh: '会商', en: 'consultation' },
    'service-day': { zh: '企业服务日', en: 'service day' },
    promotion: { zh: '推介会', en: 'promotion' },
    'signing-ceremony': { zh: '签约会', en: 'signing ceremony' },
  },
  words: {
    outbound: wordList('外出招商|外出|赴外招商|外出考察|外出拜访|走出去|上门招商|驻点招商|outbound|trip'),
    'site-visit': wordList(
      '现场走访|走访|现场调研|调研|现场办公|项目走访|走访企业|走访项目|实地走访|实地调研|site visit|visit',
    ),
    'regular-meeting': wordList('例会|招商例会|季度例会|月例会|工作例会|regular meeting'),
    'dispatch-meeting': wordList('调度会|调度|招商调度会|项目调度会|推进会|调度会议|dispatch meeting'),
    consultation: wordList('会商|会商会|会商会议|联席会议|专题会商|consultation'),
    'service-day': wordList('企业服务日|服务日|企业服务|service day'),
    promotion: wordList('推介会|招商推介会|专题推介会|推介|推介活动|promotion'),
    'signing-ceremony': wordList('签约会|签约仪式|集中签约|签约活动|集中签约仪式|signing ceremony|signing'),
  },
};
