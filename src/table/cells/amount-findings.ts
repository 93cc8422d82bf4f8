import { findingKind } from '../../findings/finding-kind.ts';

/** What can be wrong with a cell of money, or of a number. */
export const AMOUNT_FINDINGS = {
  amountUnreadable: findingKind({
    code: 'C101',
    name: 'amount-unreadable',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”不是能识别的金额，没有采用',
      en: "{field} '{found}' is not an amount; it is not used",
    },
    hint: {
      zh: '这一格只填数字，如 12.5；文字说明移到“备注”列',
      en: 'let the cell hold nothing but a number such as 12.5, and move words to the remarks',
    },
    reason: {
      zh: '读不出的金额没有计入合计，这个项目的投资额等于没有报。',
      en: 'An amount that cannot be read is in no total, as if the project had none.',
    },
    bad: '12.5亿（一期）+8亿（二期）',
    good: '20.5',
  }),
  amountApproximate: findingKind({
    code: 'C102',
    name: 'amount-approximate',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”是约数，没有采用',
      en: "{field} '{found}' is only approximate; it is not used",
    },
    hint: {
      zh: '填合同或备案上的确切金额，去掉“约”“超”“左右”“以上”等字；“约”字可以写进“备注”列',
      en: 'give the exact amount of the contract, without 约, 超, 左右 or 以上; put such words into the remarks',
    },
    reason: {
      zh: '约数不能相加，也不能据以排名。',
      en: 'Approximate amounts can be neither added up nor ranked.',
    },
    bad: '约12亿元',
    good: '12',
  }),
  amountRange: findingKind({
    code: 'C103',
    name: 'amount-range',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”是一个范围，没有采用',
      en: "{field} '{found}' is a range; it is not used",
    },
    hint: {
      zh: '填合同金额一个数；范围写进“备注”列',
      en: 'give one number, the amount of the contract, and put the range into the remarks',
    },
    reason: {
      zh: '范围的两头和中间都不是合同金额，取哪一个都会算错。',
      en: 'Neither end of a range, nor its middle, is the amount of the contract.',
    },
    bad: '12-15亿元',
    good: '12',
  }),
  spreadsheetError: findingKind({
    code: 'C104',
    name: 'spreadsheet-error',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}是表格软件显示的错误“{found}”，原来的数没有存下来',
      en: "{field} holds '{found}', which a spreadsheet shows in place of a value; the value itself is lost",
    },
    hint: {
      zh: '出现####时把列拉宽再另存为CSV；出现#REF!、#N/A等时先改正公式，再复制、选择性粘贴为“数值”',
      en: 'for #### widen the column and save as CSV again; for #REF! or #N/A mend the formula, then copy and paste it as values',
    },
    reason: {
      zh: 'CSV只保存看得见的内容，显示成错误的格子就没有数了。',
      en: 'A CSV keeps what is seen; a cell that shows an error has no value in it.',
    },
    bad: '########',
    good: '12.5',
  }),
  scientificNotation: findingKind({
    code: 'C105',
    name: 'scientific-notation',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”是科学记数，后面的数位可能已经丢失，没有采用',
      en: "{field} '{found}' is in scientific form and may have lost digits; it is not used",
    },
    hint: {
      zh: '选中这一列，“设置单元格格式”选“数值”，再另存为CSV',
      en: 'format the column as a plain number in the workbook and save as CSV again',
    },
    reason: {
      zh: '1.23E+05可能是123000，也可能是123456，导出时只留下了前几位。',
      en: '1.23E+05 may have been 123000 or 123456; only the first digits were saved.',
    },
    bad: '1.2E+05',
    good: '120000',
  }),
  foreignWithoutRate: findingKind({
    code: 'C106',
    name: 'foreign-without-rate',
    severity: 'error',
    details: { field: 'field', expected: 'text?' },
    message: {
      zh: '{field}“{found}”是外币[（{expected}）]，没有给出汇率，没有采用',
      en: "{field} '{found}' is foreign money[ ({expected})] without an exchange rate; it is not used",
    },
    hint: {
      zh: '折算成人民币再填；或者在设置文件的 exchange-rates 中写明汇率，如 USD: 6.39',
      en: 'convert it to yuan, or state the rate in exchange-rates of the settings, such as USD: 6.39',
    },
    reason: {
      zh: '按哪一天的汇率折算，由报送单位或市里规定，不能代为选定。',
      en: 'Which rate applies is for the city to decide; none is chosen silently.',
    },
    bad: '3000万美元',
    good: '19170万元',
  }),
  finerThanYuan: findingKind({
    code: 'C107',
    name: 'finer-than-yuan',
    severity: 'warning',
    details: { field: 'field', expected: 'amount' },
    message: {
      zh: '{field}“{found}”精确到了一元以下，按{expected}计',
      en: "{field} '{found}' is finer than one yuan and was taken as {expected}",
    },
    hint: {
      zh: '核对单位有没有写错（例如把元写成了亿元）；公式算出的长小数，用 =ROUND(…,4) 取整后再导出',
      en: 'check the unit; if a formula makes the long fraction, round it with =ROUND(…,4) before saving',
    },
    reason: {
      zh: '合同金额不会细到一元以下，这样的数多半是公式算出的尾数，或者单位错了。',
      en: 'No contract is that fine: such a number is the remainder of a formula, or its unit is wrong.',
    },
    bad: '12.3333333333（亿元）',
    good: '12.3333（亿元）',
  }),
  negativeAmount: findingKind({
    code: 'C108',
    name: 'negative-amount',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”是负数，没有采用',
      en: "{field} '{found}' is negative; it is not used",
    },
    hint: {
      zh: '去掉负号，或改成没有括号的数；调减、终止的项目不要填负数，在“进展”列写“终止”',
      en: 'remove the minus sign or the brackets; for projects that ended write 终止 as the stage instead of a negative amount',
    },
    reason: {
      zh: '项目的投资额不会小于零，负数会冲减别的项目。',
      en: 'No investment is below zero; a negative one would eat up that of other projects.',
    },
    bad: '-12.5',
    good: '12.5',
  }),
  secondValue: findingKind({
    code: 'C109',
    name: 'second-value',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”一格里有两个数，没有采用',
      en: "{field} '{found}' holds two numbers; it is not used",
    },
    hint: {
      zh: '一格只填一个数；括号里的名次、外资或占比另设一列',
      en: 'put one number into the cell; a rank, share or part in brackets gets a column of its own',
    },
    reason: {
      zh: '括号里的是名次还是另一个金额，只有填表人知道。',
      en: 'Whether the number in brackets is a rank or another amount only its writer knows.',
    },
    bad: '12.5(3)',
    good: '12.5',
  }),
  amountTooLarge: findingKind({
    code: 'C110',
    name: 'amount-too-large',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”大得不可能，没有采用',
      en: "{field} '{found}' is impossibly large; it is not used",
    },
    hint: {
      zh: '核对数字和单位：是不是把以元填写的数放进了以亿元为单位的列',
      en: 'check number and unit: yuan in a column of 亿元?',
    },
    reason: {
      zh: '超过约9007万亿元的数不能准确计算，也不会是真的。',
      en: 'Above CNY 9,007 trillion sums are no longer exact, and no project is that large.',
    },
    bad: '1250000000（亿元）',
    good: '12.5（亿元）',
  }),
  countUnreadable: findingKind({
    code: 'C111',
    name: 'count-unreadable',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”不是整数，没有采用',
      en: "{field} '{found}' is not a whole number; it is not used",
    },
    hint: { zh: '只填人数，如 300；文字说明移到“备注”列', en: 'give the number alone, such as 300' },
    reason: {
      zh: '读不出的人数没有计入合计。',
      en: 'A number that cannot be read is in no total.',
    },
    bad: '300余人',
    good: '300',
  }),
  halvesUnreadable: findingKind({
    code: 'C112',
    name: 'half-count-unreadable',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '{field}“{found}”不是整数，也不是半数，没有采用',
      en: "{field} '{found}' is neither a whole number nor a half; it is not used",
    },
    hint: {
      zh: '只填数字，如 3 或 3.5；半天写 0.5',
      en: 'give the number alone, such as 3 or 3.5; half a day is 0.5',
    },
    reason: {
      zh: '读不出的天数没有计入合计。',
      en: 'A number that cannot be read is in no total.',
    },
    bad: '三天半',
    good: '3.5',
  }),
  moneyUnitUnknown: findingKind({
    code: 'H004',
    name: 'money-unit-unknown',
    severity: 'error',
    details: { field: 'field' },
    message: {
      zh: '[{field}]“{found}”没有写明单位，不知道是亿元、万元还是元',
      en: "[{field} ]'{found}' has no unit: 亿元, 万元 or yuan?",
    },
    hint: {
      zh: '在列名里写明单位，如“总投资（亿元）”，或在表头上方加一行“单位：亿元”；也可以用 --input-unit 亿元 说明',
      en: 'state the unit in the header, such as 总投资（亿元）, or in a row 单位：亿元 above it; or say --input-unit 亿元',
    },
    reason: {
      zh: '亿元和万元相差一万倍，猜错单位比没有数更糟，所以不猜。',
      en: '亿元 and 万元 differ ten thousandfold; a wrong guess is worse than no figure, so nothing is guessed.',
    },
    bad: '总投资',
    good: '总投资(亿元)',
  }),
};
