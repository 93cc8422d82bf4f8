import { findingKind } from '../../findings/finding-kind.ts';

/** What can be wrong with the header. */
export const HEADER_FINDINGS = {
  requiredColumnMissing: findingKind({
    code: 'H001',
    name: 'required-column-missing',
    severity: 'error',
    details: {
      expected: 'phrase',
      fields: ['phrase', '列名', 'columns'],
      header: ['phrase?', '表头', 'header'],
      meant: ['phrase?', '相近的列', 'columns that look like them'],
      yaml: ['phrase?', '设置文件中的一行', 'a line of the settings'],
      encoding: ['text', '编码', 'encoding'],
    },
    message: {
      zh: '没有找到必需的列：{fields}；[读到的表头是“{header}”|没有一行像表头][；{meant}]',
      en: "required columns were not found: {fields}; [the header read is '{header}'|no row looks like a header][; {meant}]",
    },
    hint: {
      zh: '[在表头写上这些列名；已有这一列但叫法特殊的，在设置文件中加一行：{yaml}|文件多半不是 {encoding} 编码：去掉 --encoding，由程序自行识别]',
      en: '[name these columns in the header; if they are there under unusual names, add a line to the settings: {yaml}|the file is probably not in {encoding}: leave out --encoding, and the encoding is found out]',
    },
    reason: {
      zh: '缺了县区、项目名称或总投资，就不能汇总，也不能排名。',
      en: 'Without county, project and investment nothing can be added up or ranked.',
    },
    bad: '项目名称,总投资(亿元)',
    good: '县区,项目名称,总投资(亿元)',
  }),
  twoColumnsOneField: findingKind({
    code: 'H002',
    name: 'two-columns-one-field',
    severity: 'error',
    details: { field: 'field', taken: ['text', '采用的列', 'column used'] },
    message: {
      zh: '“{found}”列和“{taken}”列都是{field}，只采用了“{taken}”列',
      en: "columns '{found}' and '{taken}' both mean {field}; only '{taken}' is used",
    },
    hint: {
      zh: '留下应当采用的一列，另一列删去，或改成不会混淆的列名',
      en: 'keep the column that should be used; delete the other or give it a name that cannot be confused',
    },
    reason: {
      zh: '两列的数往往不一样，采用哪一列会改变合计和排名。',
      en: 'The two columns often differ, and which one is used changes totals and ranking.',
    },
    bad: '县区,项目名称,总投资(亿元),投资额(亿元)',
    good: '县区,项目名称,总投资(亿元),其中外资(亿元)',
  }),
  unknownColumn: findingKind({
    code: 'H003',
    name: 'unknown-column',
    severity: 'note',
    message: { zh: '不认识“{found}”这一列，没有使用', en: "column '{found}' is not known and not used" },
    hint: {
      zh: '不影响统计的不必理会；应当使用的，改用通用的列名，或在设置文件的 synonyms 中登记它的叫法',
      en: 'nothing to do if it does not matter; otherwise use a common name or add it to synonyms in the settings',
    },
    reason: {
      zh: '列名写法少见时，一整列数据会在不知不觉中没有用上。',
      en: 'A column with an unusual name would otherwise go unused without anybody noticing.',
    },
    bad: '县区,项目名称,总投资(亿元),开工时点',
    good: '县区,项目名称,总投资(亿元),开工日期',
  }),
  moneyUnitContradictory: findingKind({
    code: 'H005',
    name: 'money-unit-contradictory',
    severity: 'warning',
    details: { expected: 'text', row: ['text', '单位', 'unit'] },
    message: {
      zh: '列名“{found}”的单位是{expected}，表头上方的“单位”写的是{row}；这一列按{expected}读取',
      en: "the header '{found}' says {expected}, the unit row above says {row}; the column is read in {expected}",
    },
    hint: {
      zh: '核对这一列的数，把列名和“单位”一行改成一致',
      en: 'check the figures of the column and let header and unit row say the same',
    },
    reason: {
      zh: '两处单位有一处是错的。如果错的是列名，这一列的金额会相差一万倍。',
      en: 'One of the two is wrong. If it is the header, every amount of the column is off by a factor of ten thousand.',
    },
    bad: '单位：万元 / 县区,项目名称,总投资(亿元)',
    good: '单位：亿元 / 县区,项目名称,总投资(亿元)',
  }),
  columnWithoutLabel: findingKind({
    code: 'H006',
    name: 'column-without-label',
    severity: 'note',
    message: {
      zh: '这一列有内容，却没有列名，没有使用',
      en: 'this column holds something but has no label; it is not used',
    },
    hint: {
      zh: '写上列名；只是草稿或计算过程的，删去这一列',
      en: 'give the column a label, or delete it if it is only scratch',
    },
    reason: {
      zh: '列名被误删时，一整列数据会在不知不觉中没有用上。',
      en: 'When a label was deleted by accident, a whole column would go unused without anybody noticing.',
    },
    bad: '县区,项目名称,总投资(亿元),（空白）',
    good: '县区,项目名称,总投资(亿元),到位资金(亿元)',
  }),
  headerHoldsData: findingKind({
    code: 'H007',
    name: 'header-holds-data',
    severity: 'error',
    message: {
      zh: '表头里有一格是“{found}”，多半是表头与下一行连成了一行，下一行的项目没有计入',
      en: "a cell of the header says '{found}': the row below was probably joined to it, and its project is not counted",
    },
    hint: {
      zh: '在表头最后一列之后另起一行，或从原工作簿重新另存为CSV',
      en: 'begin a new line after the last column of the header, or save the workbook as CSV again',
    },
    reason: {
      zh: '连进表头的项目不会被读到，合计就少一个项目。',
      en: 'A project that stands in the header is not read, and totals lack it.',
    },
    bad: '县区,项目名称,总投资(亿元),签约日期,乐平市,化工园项目,12.5,2021-03-19',
    good: '县区,项目名称,总投资(亿元),签约日期↵乐平市,化工园项目,12.5,2021-03-19',
  }),
  columnDivided: findingKind({
    code: 'H008',
    name: 'column-divided',
    severity: 'error',
    details: { parts: ['text', '各列', 'columns'], first: ['text', '第一列', 'first column'] },
    message: {
      zh: '“{found}”下面还分{parts}，只读了第一列（{first}）',
      en: "'{found}' is divided into {parts}; only the first column ({first}) is read",
    },
    hint: {
      zh: '每列写上完整的列名，例如“到位资金（累计）”和“本月到位资金”，只留一行表头',
      en: 'give every column a name of its own, such as 到位资金 (累计) and 本月到位资金, in one row',
    },
    reason: {
      zh: '合并的列名下面分了几列，第一列多半只是其中一部分，总数会偏少。',
      en: 'Under a merged label the first column is mostly only a part, so that sums are too small.',
    },
    bad: '县区,项目名称,到位资金(亿元),（空白）；下一行 本月,累计',
    good: '县区,项目名称,本月到位资金(亿元),到位资金(亿元)',
  }),
  kindAmbiguous: findingKind({
    code: 'H009',
    name: 'kind-ambiguous',
    severity: 'error',
    details: {
      kinds: ['phrase', '表的种类', 'kinds of table'],
      names: ['text', '种类的名称', 'names of the kinds'],
    },
    message: {
      zh: '分不清这是哪一种表：表头同样像{kinds}',
      en: 'what kind of table this is cannot be told: its header fits each of these equally well: {kinds}',
    },
    hint: {
      zh: '用 --kind 写明（{names}），或在设置文件的 files 中登记这个文件的种类',
      en: 'name the kind with --kind ({names}), or in files of the settings',
    },
    reason: {
      zh: '同一列在不同的表里意思不同，猜错了种类，整张表都会读错。',
      en: 'A column means one thing in one table and another in the next: a wrong guess misreads all of it.',
    },
    bad: '县区,类型,项目名称,日期,总投资',
    good: '县区,项目名称,总投资(亿元),签约日期',
  }),
};
