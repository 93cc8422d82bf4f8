import { FIELDS, FIELD_NAMES, type Field } from '../domain/field.ts';
import type { Language } from '../domain/text.ts';
import { wordList } from '../domain/word-list.ts';
import { keyText } from './plain-text.ts';

/**
 * What columns are called, beside the label of each field. The first words are the surest; where two columns claim one
 * field, that is a finding.
 */
const WORDS: Readonly<Record<Field, readonly string[]>> = {
  serial: wordList('序号|编号|序|號|序號|no.|no|#|serial'),
  group: wordList('类别|组别|分组|片区|板块|项目类别|group|category'),
  county: wordList(
    '县区|县市区|县(市、区)|县(市、区、园区)|县区(园区)|县市区(园区)|县区/园区|区县|区(县)|所属县区',
    '所属县市区|所属地|所属区域|所属园区|所属单位|落户地|落地地|落地县区|落地单位|落户县区',
    '项目所在地|所在地|所在县区|所在县(市、区)|属地|县市|市县|市(县、区)|区市县|园区|单位|县(区)',
    '市(区)|市区|地区|被考核单位|所属区县|所屬縣區|縣區|縣市區|所屬地|落戶地|单位名称|county',
    'district|county/district|county or park|counties|region',
  ),
  code: wordList(
    '项目编号|项目代码|项目编码|编码|项目序列号|項目編號|code|project code|project no.|project id|id',
  ),
  name: wordList(
    '项目名称|项目|名称|招商项目|招商项目名称|签约项目|签约项目名称|項目名稱|项目名|project',
    'project name|name',
  ),
  referrer: wordList(
    '首谈单位|引荐单位|首谈地|首谈(引荐)单位|首谈引荐单位|引荐地|首谈县区|referrer|referring county',
  ),
  referrerShare: wordList('首谈占比|引荐占比|分成比例|首谈分成|首谈比例|引荐比例|referrer share|share'),
  investor: wordList(
    '投资方|投资企业|投资商|投资单位|投资主体|投资方名称|投资企业名称|客商|投资人|企业名称|引进企业',
    '公司名称|投資方|investor|company',
  ),
  origin: wordList('来源地|资金来源地|投资方所在地|客商来源|资金来源|来源|來源地|origin|source'),
  capital: wordList('内资/外资|内外资|内资外资|资金性质|资金类型|内资或外资|資金性質|capital|capital type'),
  industry: wordList(
    '产业|产业类别|所属产业|行业|所属行业|产业类型|行业类别|主导产业|产业分类|產業|產業類別|industry',
    'sector',
  ),
  chainRole: wordList(
    '产业链环节|强链/延链/补链|强链延链补链|强延补链|产业链|链条|产业链类型|强补延链|chain role',
    'chain',
  ),
  channel: wordList('招商方式|招商渠道|引进方式|招引方式|招商途径|招商形式|招商模式|channel'),
  agreement: wordList('协议类型|合同类型|协议性质|签约类型|合同性质|協議類型|agreement|agreement type'),
  investment: wordList(
    '总投资|投资总额|投资额|计划总投资|协议投资|总投资额|计划投资|计划投资额|协议总投资|合同投资额',
    '协议投资额|协议金额|签约金额|签约额|合同金额|项目总投资|投资金额|拟投资额|計劃總投資|總投資',
    '投資總額|計划总投资|投資額|investment|total investment|investment amount',
    'total investment amount|amount of investment|amount|contract amount|contracted investment',
  ),
  fixedInvestment: wordList(
    '固定资产投资|固投|其中固定资产投资|固定资产|其中:固定资产投资|固定资产投资额',
    'fixed-asset investment|fixed investment',
  ),
  paidIn: wordList(
    '到位资金|实际到位资金|到资|累计到位资金|资金到位|已到位资金|实际到资|到位金额|到位資金|实到资金',
    '已完成投资|累计完成投资|完成投资|实际投资|实际完成投资|paid in|paid-in|paid-in capital|paid up',
  ),
  signed: wordList(
    '签约日期|签约时间|签订日期|签订时间|协议签订时间|合同签订时间|签约年月|簽約日期|簽約時間|signed',
    'signing date|signed on|date signed',
  ),
  event: wordList('签约活动|活动|招商活动|签约平台|推介会|event|signing event'),
  registered: wordList(
    '注册日期|注册时间|注册登记时间|公司注册时间|工商注册时间|登记日期|registered|registration date',
  ),
  agreedStart: wordList(
    '约定开工日期|约定开工时间|计划开工时间|计划开工日期|拟开工时间|预计开工时间|预计开工日期',
    'agreed start|planned start',
  ),
  started: wordList(
    '开工日期|开工时间|实际开工时间|实际开工日期|动工时间|開工日期|開工時間|started|start date',
    'started on',
  ),
  operating: wordList(
    '投产日期|投产时间|实际投产时间|竣工投产时间|投產日期|operating|operating since|production date',
    'in production since',
  ),
  completed: wordList('竣工日期|竣工时间|完工日期|完工时间|达产时间|建成时间|completed|completion date'),
  terminated: wordList('终止日期|终止时间|解约日期|解约时间|退出时间|terminated|termination date'),
  stage: wordList(
    '进展|状态|项目状态|项目进展|进展情况|项目进展情况|当前进展|形象进度|进度|建设进度|建设状态',
    '项目阶段|阶段|目前进展|目前状态|进展状态|開工情況|開工狀態|進展|開工情况|开工情况|是否开工|狀態',
    'stage|status|progress',
  ),
  output: wordList(
    '预计年产值|年产值|预计产值|达产后年产值|预期年产值|预计年销售收入|预计年产值(营收)|年销售收入',
    '产值|預計年產值|output|expected output|annual output|expected annual output',
  ),
  tax: wordList(
    '预计税收|年税收|预计年税收|税收|达产后年税收|预期税收|年纳税额|预计年纳税|預計稅收|tax',
    'expected tax|annual tax',
  ),
  jobs: wordList(
    '预计用工|用工|用工人数|预计用工人数|就业人数|带动就业|吸纳就业|预计就业|jobs|employees',
    'employment',
  ),
  land: wordList('用地|用地面积|占地|占地面积|用地规模|land|area'),
  department: wordList(
    '责任单位|牵头单位|责任部门|服务单位|包保单位|責任單位|department|responsible department',
  ),
  leader: wordList(
    '责任领导|挂点领导|挂钩领导|包保领导|联系领导|分管领导|责任人|服务领导|责任领导(挂点领导)',
    '責任領導|leader',
  ),
  problem: wordList(
    '存在问题|问题|主要问题|存在的问题|存在困难和问题|困难问题|存在問題|problem|problems|issues',
  ),
  city: wordList('地市|市州|设区市|city'),
  reportDay: wordList('报告日|截至日期|数据截止日期|day of report|as of'),
  remark: wordList('备注|说明|備註|remark|remarks|note|notes|comment|comments'),
};

/** What `check --rejects` calls the columns that it puts behind those of a ledger: file, row, problem. */
export const SENT_BACK_LABELS = {
  zh: ['台账文件', '台账行', '问题'],
  en: ['Ledger', 'Row', 'Problem'],
} as const satisfies Record<Language, readonly string[]>;

/** Which field a header word names, by the word made comparable. */
export type HeaderWords = ReadonlyMap<string, Field>;

/** A header word made comparable: no blanks, half width, small letters. */
export function headerKey(text: string): string {
  return keyText(text).toLowerCase();
}

/** All header words, with those that settings add. */
export function headerWords(further: Readonly<Partial<Record<Field, readonly string[]>>>): HeaderWords {
  const words = new Map<string, Field>();
  for (const field of FIELD_NAMES) {
    for (const word of [FIELDS[field].label.zh, FIELDS[field].label.en, ...WORDS[field]])
      words.set(headerKey(word), field);
  }
  for (const [field, list] of Object.entries(further) as [Field, readonly string[]][]) {
    for (const word of list) words.set(headerKey(word), field);
  }
  return words;
}
