import { wordList } from '../domain/word-list.ts';
import { tableKind, type FieldSpec } from '../table/table-kind.ts';
import { ACTIVITY_TYPES } from './activity-types.ts';
import { PROJECT_FIELDS } from './project-fields.ts';

const ACTIVITY_FIELDS = {
  serial: {
    kind: 'text',
    label: { zh: '序号', en: 'No.' },
    words: wordList('序号|序|號|序號|no.|no|#|serial'),
  },
  code: {
    kind: 'text',
    label: { zh: '编号', en: 'Code' },
    words: wordList('编号|活动编号|会议编号|編號|code|activity code|id'),
  },
  name: {
    kind: 'text',
    label: { zh: '名称', en: 'Activity' },
    words: wordList(
      '名称|活动名称|活动|活动主题|主题|会议名称|会议主题|活动内容|名稱|活動名稱|activity|activity name|name|subject',
    ),
  },
  type: {
    kind: 'word',
    label: { zh: '类型', en: 'Type' },
    words: wordList('类型|活动类型|活动类别|活动形式|活动方式|会议类型|類型|活動類型|type|activity type'),
    vocabulary: ACTIVITY_TYPES,
  },
  day: {
    kind: 'day',
    label: { zh: '日期', en: 'Day' },
    words: wordList(
      '日期|活动日期|活动时间|时间|走访日期|走访时间|会议日期|会议时间|召开日期|召开时间|举办日期|举办时间|day|date',
      'held on',
    ),
    happened: true,
  },
  from: {
    kind: 'day',
    label: { zh: '开始日期', en: 'From' },
    words: wordList(
      '开始日期|开始时间|起始日期|起始时间|出发|出发日期|出发时间|外出日期|外出时间|開始日期|from|first day|departure',
      'departed|start',
    ),
    happened: true,
  },
  to: {
    kind: 'day',
    label: { zh: '结束日期', en: 'To' },
    words: wordList(
      '结束日期|结束时间|终止日期|返回|返回日期|返回时间|返程日期|返程时间|結束日期|to|last day|return',
      'returned|end',
    ),
    happened: true,
  },
  days: {
    kind: 'count',
    label: { zh: '天数', en: 'Days' },
    words: wordList('天数|外出天数|活动天数|招商天数|在外天数|天數|days|days out|number of days'),
    halves: true,
  },
  level: {
    kind: 'text',
    label: { zh: '级别', en: 'Level' },
    words: wordList('级别|层级|活动级别|领导级别|級別|level'),
  },
  county: {
    ...PROJECT_FIELDS.county,
    // An activity of the city has no county.
    mayBeBlank: true,
  },
  leader: {
    kind: 'text',
    label: { zh: '领导', en: 'Leader' },
    words: wordList(
      '领导|带队领导|带队人|参加领导|参与领导|主持领导|责任领导|市领导|县领导|领导姓名|領導|leader|leaders|led by',
    ),
  },
  persons: {
    kind: 'count',
    label: { zh: '人数', en: 'Persons' },
    words: wordList(
      '人数|参加人数|参会人数|外出人数|出行人数|参与人数|人次|人數|persons|people|participants|attendance',
    ),
  },
  place: {
    kind: 'text',
    label: { zh: '地点', en: 'Place' },
    words: wordList(
      '地点|活动地点|目的地|外出地点|会议地点|招商地点|走访地点|前往地|地點|place|destination|venue',
    ),
  },
  projectCode: {
    kind: 'text',
    label: { zh: '项目编号', en: 'Project code' },
    words: wordList('项目编号|项目代码|项目编码|項目編號|project code|project no.|project id'),
  },
  project: {
    kind: 'text',
    label: { zh: '项目', en: 'Project' },
    words: wordList(
      '项目|项目名称|走访项目|对接项目|洽谈项目|涉及项目|相关项目|拜访项目|項目|project|project name|projects',
    ),
  },
  outcome: {
    kind: 'text',
    label: { zh: '成果', en: 'Outcome' },
    words: wordList('成果|活动成果|招商成果|成效|取得成效|取得成果|结果|主要成果|outcome|result|results'),
  },
  remark: {
    kind: 'text',
    label: { zh: '备注', en: 'Remark' },
    words: PROJECT_FIELDS.remark.words,
  },
  city: PROJECT_FIELDS.city,
  reportDay: PROJECT_FIELDS.reportDay,
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** What officers did: trips, visits, meetings, service days (活动). */
export const ACTIVITIES = tableKind({
  name: 'activities',
  label: { zh: '活动', en: 'activities' },
  fields: ACTIVITY_FIELDS,
  // A meeting has one day; a trip has a first and a last one.
  required: ['type', ['day', 'from']],
  title: 'type',
  owner: 'county',
  knownBy: ['code', 'name'],
  names: ['serial', 'county', 'code', 'name', 'type'],
  fillsDown: ['county', 'leader', 'type'],
});
