import type { Text } from './text.ts';

/** How the cells of a field are read. */
export type FieldKind = 'text' | 'county' | 'amount' | 'count' | 'day' | 'stage' | 'share';

/** What a column of a ledger can be about. */
export interface FieldInfo {
  readonly kind: FieldKind;
  readonly label: Text;
}

/** The fields a ledger can have, in the order in which `list` and `normalize` write them. */
export const FIELDS = {
  serial: { kind: 'text', label: { zh: '序号', en: 'No.' } },
  group: { kind: 'text', label: { zh: '类别', en: 'Group' } },
  county: { kind: 'county', label: { zh: '县区', en: 'County' } },
  code: { kind: 'text', label: { zh: '项目编号', en: 'Code' } },
  name: { kind: 'text', label: { zh: '项目名称', en: 'Project' } },
  referrer: { kind: 'county', label: { zh: '首谈单位', en: 'Referring county' } },
  referrerShare: { kind: 'share', label: { zh: '首谈占比', en: 'Referrer share' } },
  investor: { kind: 'text', label: { zh: '投资方', en: 'Investor' } },
  origin: { kind: 'text', label: { zh: '来源地', en: 'Origin' } },
  capital: { kind: 'text', label: { zh: '内资/外资', en: 'Capital' } },
  industry: { kind: 'text', label: { zh: '产业', en: 'Industry' } },
  chainRole: { kind: 'text', label: { zh: '产业链环节', en: 'Chain role' } },
  channel: { kind: 'text', label: { zh: '招商方式', en: 'Channel' } },
  agreement: { kind: 'text', label: { zh: '协议类型', en: 'Agreement' } },
  investment: { kind: 'amount', label: { zh: '总投资', en: 'Investment' } },
  fixedInvestment: { kind: 'amount', label: { zh: '固定资产投资', en: 'Fixed-asset investment' } },
  paidIn: { kind: 'amount', label: { zh: '到位资金', en: 'Paid in' } },
  signed: { kind: 'day', label: { zh: '签约日期', en: 'Signed' } },
  event: { kind: 'text', label: { zh: '签约活动', en: 'Signing event' } },
  registered: { kind: 'day', label: { zh: '注册日期', en: 'Registered' } },
  agreedStart: { kind: 'day', label: { zh: '约定开工日期', en: 'Agreed start' } },
  started: { kind: 'day', label: { zh: '开工日期', en: 'Started' } },
  operating: { kind: 'day', label: { zh: '投产日期', en: 'Operating since' } },
  completed: { kind: 'day', label: { zh: '竣工日期', en: 'Completed' } },
  terminated: { kind: 'day', label: { zh: '终止日期', en: 'Terminated' } },
  stage: { kind: 'stage', label: { zh: '进展', en: 'Stage' } },
  output: { kind: 'amount', label: { zh: '预计年产值', en: 'Expected output' } },
  tax: { kind: 'amount', label: { zh: '预计税收', en: 'Expected tax' } },
  jobs: { kind: 'count', label: { zh: '预计用工', en: 'Jobs' } },
  land: { kind: 'text', label: { zh: '用地', en: 'Land' } },
  department: { kind: 'text', label: { zh: '责任单位', en: 'Department' } },
  leader: { kind: 'text', label: { zh: '责任领导', en: 'Leader' } },
  problem: { kind: 'text', label: { zh: '存在问题', en: 'Problem' } },
  remark: { kind: 'text', label: { zh: '备注', en: 'Remark' } },
  city: { kind: 'text', label: { zh: '地市', en: 'City' } },
  reportDay: { kind: 'day', label: { zh: '报告日', en: 'Day of report' } },
} as const satisfies Record<string, FieldInfo>;

/** The name of a field, as settings, options and JSON write it. */
export type Field = keyof typeof FIELDS;

/** All field names, in the order of {@link FIELDS}. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

type FieldsOfKind<K extends FieldKind> = {
  [F in Field]: (typeof FIELDS)[F]['kind'] extends K ? F : never;
}[Field];

/** Fields that hold money. */
export type AmountField = FieldsOfKind<'amount'>;
/** Fields that hold a calendar day. */
export type DayField = FieldsOfKind<'day'>;
/** Fields that hold days that have passed; the agreed start of a project may lie ahead. */
export const PAST_DAYS: readonly DayField[] = [
  'signed',
  'registered',
  'started',
  'operating',
  'completed',
  'terminated',
];
/** Fields that hold free text. */
export type TextField = FieldsOfKind<'text'>;
