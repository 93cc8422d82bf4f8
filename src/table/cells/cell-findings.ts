import { findingKind } from '../../findings/finding-kind.ts';

/** What can be wrong with the cells of stage, county and share, and with any text. */
export const CELL_FINDINGS = {
  stageUnknown: findingKind({
    code: 'C301',
    name: 'stage-unknown',
    severity: 'error',
    details: { field: 'field', expected: 'text?', stage: 'stage?' },
    message: {
      zh: '不认识{field}“{found}”[，是否指“{expected}”？|，没有采用][；按日期计为{stage}]',
      en: "{field} '{found}' is not known[; did you mean '{expected}'?| and not used][; by its days the project counts as {stage}]",
    },
    hint: {
      zh: '用在谈、签约、注册、开工（在建）、投产、竣工、终止之一，细节写进“备注”列；本地习用的说法可在设置文件的 stages 中登记',
      en: 'use one of 在谈, 签约, 注册, 开工 (在建), 投产, 竣工, 终止 and put the rest into the remarks; local words can be added to stages in the settings',
    },
    reason: {
      zh: '开工率、投产率都看进展，不认识的说法会让项目算不进去。',
      en: 'Start rates and the like depend on the stage; a project with an unknown one is left out of them.',
    },
    bad: '正在办理环评手续',
    good: '签约',
  }),
  wordUnknown: findingKind({
    code: 'C302',
    name: 'word-unknown',
    severity: 'error',
    details: { field: 'field', expected: 'text?', words: ['text', '例会、会商', '例会, 会商'] },
    message: {
      zh: '不认识{field}“{found}”[，是否指“{expected}”？|，没有采用]',
      en: "{field} '{found}' is not known[; did you mean '{expected}'?| and not used]",
    },
    hint: {
      zh: '写成以下之一，细节写进“备注”列：{words}',
      en: 'use one of these and put the rest into the remarks: {words}',
    },
    reason: {
      zh: '不认识的说法不能归类，按类统计时就漏了这一行。',
      en: 'What is not known belongs to no class, and figures by class lack the row.',
    },
    bad: '出去看看',
    good: '外出招商',
  }),
  countyMissing: findingKind({
    code: 'C401',
    name: 'county-missing',
    severity: 'error',
    message: {
      zh: '没有填县区，这个项目不属于任何县区',
      en: 'no county is given, so the project belongs to none',
    },
    hint: {
      zh: '填上项目所在的县区；合并单元格的，先取消合并，再把县区填满每一行（Ctrl+G→定位空值→=上一格→Ctrl+Enter）',
      en: 'fill in the county; where cells are merged, unmerge them and fill every row (Ctrl+G, Special, Blanks, = the cell above, Ctrl+Enter)',
    },
    reason: {
      zh: '项目计入全市合计，却不计入任何一个县区，各县区相加就对不上全市。',
      en: 'The project is in the total of the city but in that of no county, so the counties do not add up.',
    },
    bad: ',化工园项目,12.5',
    good: '乐平市,化工园项目,12.5',
  }),
  countyUnknown: findingKind({
    code: 'C402',
    name: 'county-unknown',
    severity: 'error',
    details: { expected: 'text?' },
    message: {
      zh: '不认识县区“{found}”[，是否指“{expected}”？]',
      en: "county '{found}' is not known[; did you mean '{expected}'?]",
    },
    hint: {
      zh: '改成通用的名称或设置文件名单里的名称；确有这个单位或习惯叫法的，在设置文件的 counties 中添加县区或别名',
      en: 'use its usual name, or that of the list in the settings, or add the county or an alias to counties in the settings',
    },
    reason: {
      zh: '一个县区写成两种名称，会在排名里变成两个单位。',
      en: 'A county under two names becomes two in the ranking.',
    },
    bad: '乐平巿,化工园项目,12.5',
    good: '乐平市,化工园项目,12.5',
  }),
  countyFilledDown: findingKind({
    code: 'C403',
    name: 'county-filled-down',
    severity: 'note',
    details: { projects: 'number' },
    message: {
      zh: '有{projects}个项目的县区格是空的，按上方合并的单元格计',
      en: 'county cells that are blank and were taken from the merged cell above: {projects}',
    },
    hint: {
      zh: '核对每个县区的项目个数；排序之前要先取消合并并把县区填满每一行',
      en: 'check the number of projects of each county; unmerge and fill every row before sorting',
    },
    reason: {
      zh: '合并单元格导出后只有第一行有县区，排过序的表会把项目归错县区。',
      en: 'After saving, only the first row of a merged cell has the county; once sorted, projects fall to the wrong one.',
    },
    bad: '乐平市,化工园项目,12.5 / ,涂料项目,8',
    good: '乐平市,化工园项目,12.5 / 乐平市,涂料项目,8',
  }),
  textFilledDown: findingKind({
    code: 'C405',
    name: 'text-filled-down',
    severity: 'note',
    details: { field: 'field', projects: 'number' },
    message: {
      zh: '有{projects}个项目的{field}格是空的，按上方合并的单元格计',
      en: 'cells of {field} that are blank and were taken from the merged cell above: {projects}',
    },
    hint: {
      zh: '确是合并单元格的，取消合并并填满每一行；有的项目确实不分类的，填上“无”',
      en: 'where cells are merged, unmerge them and fill every row; where a project belongs to none, write 无',
    },
    reason: {
      zh: '合并单元格导出后只有第一行有字，空着的行按产业或类别统计时归到上一行的那一类。',
      en: 'After saving, only the first row of a merged cell has the text; blank rows count for the group above them.',
    },
    bad: '陶瓷,日用瓷项目,12.5 / ,建筑瓷项目,8',
    good: '陶瓷,日用瓷项目,12.5 / 陶瓷,建筑瓷项目,8',
  }),
  countyElsewhere: findingKind({
    code: 'C404',
    name: 'county-elsewhere',
    severity: 'error',
    details: { expected: 'text?' },
    message: {
      zh: '“{found}”不在[{expected}|本市]',
      en: "'{found}' does not lie in [{expected}|this city]",
    },
    hint: {
      zh: '填承接项目的本市县区；投资方所在地写进“来源地”列',
      en: 'give the county of this city that hosts the project; where the investor comes from goes into 来源地',
    },
    reason: {
      zh: '外地县区不参加本市排名，项目也就不计入任何县区。',
      en: 'A county of another city is not ranked here, so the project counts for none.',
    },
    bad: '昆山市,电子项目,5（景德镇市台账）',
    good: '昌江区,电子项目,5',
  }),
  shareUnreadable: findingKind({
    code: 'C501',
    name: 'share-unreadable',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”不是0%至100%的比例，没有采用',
      en: "{field} '{found}' is not a share between 0% and 100%; it is not used",
    },
    hint: {
      zh: '写成 60%、0.6 或 6:4（首谈单位在前）',
      en: 'write 60%, 0.6 or 6:4, the referring county first',
    },
    reason: {
      zh: '首谈占比决定两个县区怎样分成，读不出就只能全部计给落地县区。',
      en: 'The share splits the credit between two counties; without it all goes to the hosting one.',
    },
    bad: '六四开',
    good: '60%',
  }),
  hiddenCharacters: findingKind({
    code: 'C601',
    name: 'hidden-characters',
    severity: 'note',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”里有看不见的字符',
      en: "{field} '{found}' holds characters that cannot be seen",
    },
    hint: {
      zh: '把这一格的文字重新手打一遍，不要从聊天软件或网页直接粘贴；这类字符 =CLEAN(…) 清不干净',
      en: 'type the text of the cell again instead of pasting it from chats or web pages; =CLEAN(…) does not remove all such characters',
    },
    reason: {
      zh: '看上去相同的两个名称，差一个看不见的字符就查不出重复。',
      en: 'Two names that look alike but differ by a hidden character are not found to be the same.',
    },
    wrongPart: 'hidden',
    bad: '化工园\\u{202E}项目',
    good: '化工园项目',
  }),
};
