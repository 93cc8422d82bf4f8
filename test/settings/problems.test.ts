import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import type { KnownNames } from '../../src/settings/cross-checks.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';

const KNOWN: KnownNames = { rules: ['C203', 'amount-range'], thresholds: ['old-ledger-days'] };

/** The lines of the failure in both languages; null when there is none. */
function problemsOf(
  yaml: string,
  fileName = 'z.yaml',
  known: KnownNames | null = null,
): readonly [string[], string[]] | null {
  try {
    parseSettings(yaml, fileName, known);
    return null;
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'settings') throw error;
    return [error.text.zh.split('\n'), error.text.en.split('\n')];
  }
}

type Case = readonly [yaml: string, zh: readonly string[], en: readonly string[]];

describe('a file that is not YAML', () => {
  const cases: readonly Case[] = [
    [
      'city：景德镇市\ndigits: 2',
      ['z.yaml:1:1: 应为“键: 值”，这里没有读到键后面的冒号；此行用了全角冒号“：”，请改为半角冒号加空格'],
      [
        'z.yaml:1:1: expected "key: value", but found no colon after the key; the line has a full-width colon "：", write ": " instead',
      ],
    ],
    [
      'city:景德镇市\ndigits: 2',
      ['z.yaml:1:1: 应为“键: 值”，这里没有读到键后面的冒号；冒号后面要有一个空格'],
      ['z.yaml:1:1: expected "key: value", but found no colon after the key; a colon needs a space after it'],
    ],
    [
      'synonyms:\n\tinvestment: [a]',
      ['z.yaml:2:1: 不能用制表符（Tab）缩进，请改用空格'],
      ['z.yaml:2:1: tabs cannot be used for indentation; use spaces'],
    ],
    [
      'required: [name, county',
      ['z.yaml:1:24: 缩进不对，或括号没有闭合'],
      ['z.yaml:1:24: wrong indentation, or a bracket that is not closed'],
    ],
    [
      'city: "景德镇',
      ['z.yaml:1:11: 缺少冒号、逗号、引号或括号'],
      ['z.yaml:1:11: a colon, comma, quotation mark or bracket is missing'],
    ],
    ['city: *b', ['z.yaml:1:7: 没有锚点“b”'], ['z.yaml:1:7: there is no anchor "b"']],
    ['[a]: 1', ['z.yaml:1:1: 键必须是文字'], ['z.yaml:1:1: a key must be text']],
    [
      'digits: 1\n---\ndigits: 2',
      ['z.yaml:2:1: 文件里有不止一份设置，请删去分隔行（---）'],
      ['z.yaml:2:1: the file holds more than one document; remove the separator (---)'],
    ],
    [
      'city: !!binary aGk=',
      ['z.yaml:1:7: 不支持 YAML 标签（!…）'],
      ['z.yaml:1:7: YAML tags (!…) are not supported'],
    ],
    [
      'city: @a',
      ['z.yaml:1:7: 值不能以这个字符开头，请给整个值加引号'],
      ['z.yaml:1:7: a value cannot start with this character; put quotes around the value'],
    ],
    [
      'city: a: b',
      ['z.yaml:1:7: 同一行出现了两个“键: 值”，请分行书写或加引号'],
      ['z.yaml:1:7: two "key: value" on one line; use two lines, or put quotes around the value'],
    ],
    [
      'city: "\\q"',
      ['z.yaml:1:8: 双引号内的反斜杠写法有误，可改用单引号'],
      ['z.yaml:1:8: a wrong backslash inside double quotes; single quotes may do'],
    ],
    [
      'counties:\n- 甲\n 乙: 1',
      ['z.yaml:2:3: 应为“键: 值”，这里没有读到键后面的冒号'],
      ['z.yaml:2:3: expected "key: value", but found no colon after the key'],
    ],
    [
      '%FOO\n---\ndigits: 1',
      ['z.yaml:1:1: 以“%”开头的行不能识别'],
      ['z.yaml:1:1: a line that starts with "%" is not understood'],
    ],
    [
      'digits: 2\r\ncity: {\r\n',
      ['z.yaml:3:1: 缩进不对，或括号没有闭合'],
      ['z.yaml:3:1: wrong indentation, or a bracket that is not closed'],
    ],
    [
      'counties: [甲\n- 乙]',
      ['z.yaml:2:1: 缩进不对，或括号没有闭合'],
      ['z.yaml:2:1: wrong indentation, or a bracket that is not closed'],
    ],
  ];
  test.each(cases)('%s', (yaml, zh, en) => {
    expect(problemsOf(yaml)).toStrictEqual([zh, en]);
  });
});

describe('a file of another shape', () => {
  const cases: readonly Case[] = [
    [
      'city：景德镇市',
      [
        'z.yaml:1:1: 设置文件应为一组“键: 值”，而这里是“city：景德镇市”；此行用了全角冒号“：”，请改为半角冒号加空格',
      ],
      [
        'z.yaml:1:1: the settings file should be a mapping (key: value), but is "city：景德镇市"; the line has a full-width colon "：", write ": " instead',
      ],
    ],
    [
      '- 甲',
      ['z.yaml:1:1: 设置文件应为一组“键: 值”，而这里是一个列表'],
      ['z.yaml:1:1: the settings file should be a mapping (key: value), but is a list'],
    ],
    [
      '甲',
      ['z.yaml:1:1: 设置文件应为一组“键: 值”，而这里是“甲”'],
      ['z.yaml:1:1: the settings file should be a mapping (key: value), but is "甲"'],
    ],
    [
      'true',
      ['z.yaml:1:1: 设置文件应为一组“键: 值”，而这里是 true'],
      ['z.yaml:1:1: the settings file should be a mapping (key: value), but is true'],
    ],
  ];
  test.each(cases)('%s', (yaml, zh, en) => {
    expect(problemsOf(yaml)).toStrictEqual([zh, en]);
  });
});

describe('keys', () => {
  const cases: readonly Case[] = [
    [
      'conties: []\ninputUnit: 亿元\nfoo: 1',
      [
        'z.yaml:1:1: 设置文件中没有“conties”这个键，是否想写“counties”？',
        'z.yaml:2:1: 设置文件中没有“inputUnit”这个键，是否想写“input-unit”？',
        'z.yaml:3:1: 设置文件中没有“foo”这个键，可用的有：city、language、input-unit、output-unit、digits、rounding、trim-zeros、counties、synonyms、stages、channels、exchange-rates、started、measures、severities、thresholds、required、checks、files',
      ],
      [
        'z.yaml:1:1: unknown key "conties" in the settings file; did you mean "counties"?',
        'z.yaml:2:1: unknown key "inputUnit" in the settings file; did you mean "input-unit"?',
        'z.yaml:3:1: unknown key "foo" in the settings file; allowed: city, language, input-unit, output-unit, digits, rounding, trim-zeros, counties, synonyms, stages, channels, exchange-rates, started, measures, severities, thresholds, required, checks, files',
      ],
    ],
    [
      'digits: 2\n\ndigits: 3',
      ['z.yaml:3:1: 键“digits”重复，首次出现在第1行'],
      ['z.yaml:3:1: the key "digits" is given twice, first on line 1'],
    ],
    [
      'counties:\n  - name: 甲\n    aliasses: [乙]\n    name: 丙',
      [
        'z.yaml:3:5: “counties”的第1项中没有“aliasses”这个键，是否想写“aliases”？',
        'z.yaml:4:5: 键“name”重复，首次出现在第2行',
      ],
      [
        'z.yaml:3:5: unknown key "aliasses" in item 1 of counties; did you mean "aliases"?',
        'z.yaml:4:5: the key "name" is given twice, first on line 2',
      ],
    ],
    [
      '<<: {digits: 2}',
      [
        'z.yaml:1:1: 设置文件中没有“<<”这个键，可用的有：city、language、input-unit、output-unit、digits、rounding、trim-zeros、counties、synonyms、stages、channels、exchange-rates、started、measures、severities、thresholds、required、checks、files',
      ],
      [
        'z.yaml:1:1: unknown key "<<" in the settings file; allowed: city, language, input-unit, output-unit, digits, rounding, trim-zeros, counties, synonyms, stages, channels, exchange-rates, started, measures, severities, thresholds, required, checks, files',
      ],
    ],
    ['toString: 1', ['z.yaml:1:1: “toString”不能用作键'], ['z.yaml:1:1: "toString" cannot be a key']],
    [
      'synonyms: {总投资: [甲], investmnt: [乙], 乱写: [丙]}',
      [
        'z.yaml:1:22: “synonyms”中没有“investmnt”这个键，是否想写“investment”？',
        'z.yaml:1:38: “synonyms”中没有“乱写”这个键，可用的有：serial、group、county、code、name、referrer、referrer-share、investor、origin、capital、industry、chain-role、channel、agreement、investment、fixed-investment、paid-in、signed、event、registered、agreed-start、started、operating、completed、terminated、stage、output、tax、jobs、land、department、leader、problem、remark、city、report-day',
      ],
      [
        'z.yaml:1:22: unknown key "investmnt" in synonyms; did you mean "investment"?',
        'z.yaml:1:38: unknown key "乱写" in synonyms; allowed: serial, group, county, code, name, referrer, referrer-share, investor, origin, capital, industry, chain-role, channel, agreement, investment, fixed-investment, paid-in, signed, event, registered, agreed-start, started, operating, completed, terminated, stage, output, tax, jobs, land, department, leader, problem, remark, city, report-day',
      ],
    ],
    [
      'stages: {开工: [甲], startet: [乙], 停工: [丙]}',
      [
        'z.yaml:1:19: “stages”中没有“startet”这个键，是否想写“started”？',
        'z.yaml:1:33: “stages”中没有“停工”这个键，可用的有：negotiating、signed、registered、started、operating、completed、terminated',
      ],
      [
        'z.yaml:1:19: unknown key "startet" in stages; did you mean "started"?',
        'z.yaml:1:33: unknown key "停工" in stages; allowed: negotiating, signed, registered, started, operating, completed, terminated',
      ],
    ],
    [
      'exchange-rates: {usd: 6.3, CNY: 1}',
      [
        'z.yaml:1:18: 键“usd”应为外币的三个大写字母代码（如 USD）',
        'z.yaml:1:28: 键“CNY”应为外币的三个大写字母代码（如 USD）',
      ],
      [
        'z.yaml:1:18: the key "usd" should be the three capital letters of a foreign currency (such as USD)',
        'z.yaml:1:28: the key "CNY" should be the three capital letters of a foreign currency (such as USD)',
      ],
    ],
    [
      'severities: {c203: error}\nthresholds: {Old: 1}',
      ['z.yaml:2:14: 键“Old”应为参数名（如 old-ledger-days）'],
      ['z.yaml:2:14: the key "Old" should be the name of a threshold (such as old-ledger-days)'],
    ],
  ];
  test.each(cases)('%s', (yaml, zh, en) => {
    expect(problemsOf(yaml)).toStrictEqual([zh, en]);
  });
});

describe('values', () => {
  const cases: readonly Case[] = [
    [
      'city: [甲]\nlanguage: cn\ninput-unit: 美分\noutput-unit: 亿\ndigits: 7\nrounding: down\ntrim-zeros: 是',
      [
        'z.yaml:1:7: “city”应为文字，而这里是一个列表',
        'z.yaml:2:11: “language”应为 zh 或 en，而这里是“cn”',
        'z.yaml:3:13: “input-unit”应为金额单位（如 亿元、万元、万美元），而这里是“美分”',
        'z.yaml:4:14: “output-unit”应为亿元、万元、元、bn、m 之一，而这里是“亿”，是否想写“亿元”？',
        'z.yaml:5:9: “digits”应为0至6的整数，而这里是“7”',
        'z.yaml:6:11: “rounding”应为 half-up 或 truncate，而这里是“down”',
        'z.yaml:7:13: “trim-zeros”应为 true 或 false，而这里是“是”',
      ],
      [
        'z.yaml:1:7: city should be text, but is a list',
        'z.yaml:2:11: language should be zh or en, but is "cn"',
        'z.yaml:3:13: input-unit should be a unit of money (such as 亿元, 万元, 万美元), but is "美分"',
        'z.yaml:4:14: output-unit should be one of 亿元, 万元, 元, bn, m, but is "亿"; did you mean "亿元"?',
        'z.yaml:5:9: digits should be a whole number from 0 to 6, but is "7"',
        'z.yaml:6:11: rounding should be half-up or truncate, but is "down"',
        'z.yaml:7:13: trim-zeros should be true or false, but is "是"',
      ],
    ],
    [
      'digits: 1.5',
      ['z.yaml:1:9: “digits”应为0至6的整数，而这里是“1.5”'],
      ['z.yaml:1:9: digits should be a whole number from 0 to 6, but is "1.5"'],
    ],
    [
      'digits: -1',
      ['z.yaml:1:9: “digits”应为0至6的整数，而这里是“-1”'],
      ['z.yaml:1:9: digits should be a whole number from 0 to 6, but is "-1"'],
    ],
    [
      'digits: 0x2',
      ['z.yaml:1:9: “digits”应为0至6的整数，而这里是“0x2”'],
      ['z.yaml:1:9: digits should be a whole number from 0 to 6, but is "0x2"'],
    ],
    [
      'city: ""',
      ['z.yaml:1:7: “city”应为文字，而这里是空的'],
      ['z.yaml:1:7: city should be text, but is empty'],
    ],
    [
      'city: true',
      ['z.yaml:1:7: “city”应为文字，而这里是 true'],
      ['z.yaml:1:7: city should be text, but is true'],
    ],
    [
      'counties: 乐平市',
      ['z.yaml:1:11: “counties”应为列表（如 [甲, 乙]），而这里是“乐平市”'],
      ['z.yaml:1:11: counties should be a list (such as [a, b]), but is "乐平市"'],
    ],
    [
      'counties: {name: 乐平市}',
      ['z.yaml:1:11: “counties”应为列表（如 [甲, 乙]），而这里是一组键值'],
      ['z.yaml:1:11: counties should be a list (such as [a, b]), but is a mapping'],
    ],
    [
      'counties: [true, ~, 甲]',
      [
        'z.yaml:1:12: “counties”的第1项应为文字，而这里是 true',
        'z.yaml:1:18: “counties”的第2项应为文字，而这里是空的',
      ],
      [
        'z.yaml:1:12: item 1 of counties should be text, but is true',
        'z.yaml:1:18: item 2 of counties should be text, but is empty',
      ],
    ],
    [
      'counties:\n  -\n  - {kind: town, ranked: 1, aliases: 甲}',
      [
        'z.yaml:2:4: “counties”的第1项应为文字，而这里是空的',
        'z.yaml:3:5: “counties”的第2项缺少“name”',
        'z.yaml:3:12: “kind”应为 county 或 park，而这里是“town”',
        'z.yaml:3:26: “ranked”应为 true 或 false，而这里是“1”',
        'z.yaml:3:38: “aliases”应为列表（如 [甲, 乙]），而这里是“甲”',
      ],
      [
        'z.yaml:2:4: item 1 of counties should be text, but is empty',
        'z.yaml:3:5: item 2 of counties lacks "name"',
        'z.yaml:3:12: kind should be county or park, but is "town"',
        'z.yaml:3:26: ranked should be true or false, but is "1"',
        'z.yaml:3:38: aliases should be a list (such as [a, b]), but is "甲"',
      ],
    ],
    [
      'synonyms: [投资规模]',
      ['z.yaml:1:11: “synonyms”应为一组“键: 值”，而这里是一个列表'],
      ['z.yaml:1:11: synonyms should be a mapping (key: value), but is a list'],
    ],
    [
      'synonyms: {tax: 税额, output: }',
      [
        'z.yaml:1:17: “tax”应为列表（如 [甲, 乙]），而这里是“税额”',
        'z.yaml:1:29: “output”应为列表（如 [甲, 乙]），而这里是空的',
      ],
      [
        'z.yaml:1:17: tax should be a list (such as [a, b]), but is "税额"',
        'z.yaml:1:29: output should be a list (such as [a, b]), but is empty',
      ],
    ],
    [
      'exchange-rates: {USD: 0, EUR: -1, JPY: 5e-2, GBP: }',
      [
        'z.yaml:1:23: “USD”应为大于0的数，而这里是“0”',
        'z.yaml:1:31: “EUR”应为大于0的数，而这里是“-1”',
        'z.yaml:1:40: “JPY”应为大于0的数，而这里是“5e-2”',
        'z.yaml:1:51: “GBP”应为大于0的数，而这里是空的',
      ],
      [
        'z.yaml:1:23: USD should be a number above 0, but is "0"',
        'z.yaml:1:31: EUR should be a number above 0, but is "-1"',
        'z.yaml:1:40: JPY should be a number above 0, but is "5e-2"',
        'z.yaml:1:51: GBP should be a number above 0, but is empty',
      ],
    ],
    [
      'started: permit',
      ['z.yaml:1:10: “started”应为 stage 或 date，而这里是“permit”'],
      ['z.yaml:1:10: started should be stage or date, but is "permit"'],
    ],
    ['started: {}', ['z.yaml:1:10: “started”缺少“column”'], ['z.yaml:1:10: started lacks "column"']],
    [
      'started: {col: 甲}',
      ['z.yaml:1:10: “started”缺少“column”', 'z.yaml:1:11: “started”中没有“col”这个键，可用的有：column'],
      ['z.yaml:1:10: started lacks "column"', 'z.yaml:1:11: unknown key "col" in started; allowed: column'],
    ],
    [
      'severities: {C203: fatal, C204: false}',
      [
        'z.yaml:1:20: “C203”应为 error、warning、note、off 之一，而这里是“fatal”',
        'z.yaml:1:33: “C204”应为 error、warning、note、off 之一，而这里是 false',
      ],
      [
        'z.yaml:1:20: C203 should be one of error, warning, note, off, but is "fatal"',
        'z.yaml:1:33: C204 should be one of error, warning, note, off, but is false',
      ],
    ],
    [
      'thresholds: {old-ledger-days: many}',
      ['z.yaml:1:31: “old-ledger-days”应为不小于0的数，而这里是“many”'],
      ['z.yaml:1:31: old-ledger-days should be a number that is not negative, but is "many"'],
    ],
    [
      'required: [investr, 投资方, 3]',
      [
        'z.yaml:1:12: “required”的第1项应为字段名，而这里是“investr”，是否想写“investor”？',
        'z.yaml:1:26: “required”的第3项应为字段名，而这里是“3”',
      ],
      [
        'z.yaml:1:12: item 1 of required should be the name of a field, but is "investr"; did you mean "investor"?',
        'z.yaml:1:26: item 3 of required should be the name of a field, but is "3"',
      ],
    ],
    [
      'measures: [{key: 履约率, label: {zh: 甲}, better: up, numerator: [a]}]',
      [
        'z.yaml:1:18: “key”应为以小写字母开头、由字母、数字和连字符组成的名称，而这里是“履约率”',
        'z.yaml:1:30: “label”缺少“en”',
        'z.yaml:1:47: “better”应为 high 或 low，而这里是“up”',
        'z.yaml:1:62: “numerator”应为文字，而这里是一个列表',
      ],
      [
        'z.yaml:1:18: key should be a lower-case letter followed by letters, digits and hyphens, but is "履约率"',
        'z.yaml:1:30: label lacks "en"',
        'z.yaml:1:47: better should be high or low, but is "up"',
        'z.yaml:1:62: numerator should be text, but is a list',
      ],
    ],
    [
      'checks:\n  - code: C001\n    message: 甲\n    severity: off\n',
      [
        'z.yaml:2:5: “checks”的第1项缺少“rule”',
        'z.yaml:2:11: “code”应为 X 加三位数字（如 X001），而这里是“C001”',
        'z.yaml:4:15: “severity”应为 error、warning、note 之一，而这里是“off”',
      ],
      [
        'z.yaml:2:5: item 1 of checks lacks "rule"',
        'z.yaml:2:11: code should be X and three digits (such as X001), but is "C001"',
        'z.yaml:4:15: severity should be one of error, warning, note, but is "off"',
      ],
    ],
  ];
  test.each(cases)('%s', (yaml, zh, en) => {
    expect(problemsOf(yaml)).toStrictEqual([zh, en]);
  });
});

describe('conditions', () => {
  const cases: readonly Case[] = [
    [
      'measures:\n  - {key: a, label: 甲, numerator: stage, denominator: 进展 >= 动工}',
      [
        'z.yaml:2:35: “numerator”的条件有误：“stage”不是比较式，应写成例如 总投资 >= 1亿',
        'z.yaml:2:55: “denominator”的条件有误：进展只能与进展阶段（在谈、签约、注册、开工、投产、竣工、终止）相比，这里写的是“动工”',
      ],
      [
        "z.yaml:2:35: numerator is not a condition: 'stage' is not a comparison; write for example: investment >= 1亿",
        "z.yaml:2:55: denominator is not a condition: stage is compared with a stage: negotiating, signed, registered, started, operating, completed, terminated, not '动工'",
      ],
    ],
    [
      'checks:\n  - code: X001\n    message: 甲\n    rule: paidin <= 1亿',
      ['z.yaml:4:11: “rule”的条件有误：没有名为“paidin”的字段，是否指 paid-in？'],
      ["z.yaml:4:11: rule is not a condition: there is no field called 'paidin'; did you mean paid-in?"],
    ],
    [
      'checks:\n  - code: X001\n    message: 甲\n    rule: |\n      到位资金 <=\n      总投资 <= 1',
      [
        'z.yaml:4:11: “rule”的条件有误：到位资金只能与带单位的金额（如 1亿、3000万元）相比，这里写的是“总投资 <= 1”',
      ],
      [
        "z.yaml:4:11: rule is not a condition: paid-in is compared with an amount with its unit, such as 1亿 or 3000万元, not '总投资 <= 1'",
      ],
    ],
    [
      'checks:\n  - {code: X001, message: 甲, rule: investment > 50}\n  - {code: X002, message: 乙, rule: paid-in > 0}',
      ['z.yaml:2:36: “rule”的条件有误：总投资只能与带单位的金额（如 1亿、3000万元）相比，这里写的是“50”'],
      [
        "z.yaml:2:36: rule is not a condition: investment is compared with an amount with its unit, such as 1亿 or 3000万元, not '50'",
      ],
    ],
    [
      'checks: [{code: X001, message: 甲, rule: }, {code: X002, message: 甲, rule: true}]',
      ['z.yaml:1:41: “rule”应为文字，而这里是空的', 'z.yaml:1:75: “rule”应为文字，而这里是 true'],
      ['z.yaml:1:41: rule should be text, but is empty', 'z.yaml:1:75: rule should be text, but is true'],
    ],
  ];
  test.each(cases)('%s', (yaml, zh, en) => {
    expect(problemsOf(yaml)).toStrictEqual([zh, en]);
  });
});

describe('duplicates and contradictions', () => {
  const cases: readonly Case[] = [
    [
      'counties: [甲, 乙, 甲]',
      ['z.yaml:1:18: 县区名称或别名“甲”重复，首次出现在第1行'],
      ['z.yaml:1:18: the county name or alias "甲" is given twice, first on line 1'],
    ],
    [
      'counties:\n  - {name: 乐平市, aliases: [乐平, 乐 平, 乐平市]}\n  - {name: 乐平县, aliases: [浮梁县]}\n  - 浮梁县',
      [
        'z.yaml:2:31: 县区名称或别名“乐 平”重复，首次出现在第2行',
        'z.yaml:2:36: 县区名称或别名“乐平市”重复，首次出现在第2行',
        'z.yaml:4:5: 县区名称或别名“浮梁县”重复，首次出现在第3行',
      ],
      [
        'z.yaml:2:31: the county name or alias "乐 平" is given twice, first on line 2',
        'z.yaml:2:36: the county name or alias "乐平市" is given twice, first on line 2',
        'z.yaml:4:5: the county name or alias "浮梁县" is given twice, first on line 3',
      ],
    ],
    [
      'counties: [{name: ＡＢ区}, AB区]',
      ['z.yaml:1:25: 县区名称或别名“AB区”重复，首次出现在第1行'],
      ['z.yaml:1:25: the county name or alias "AB区" is given twice, first on line 1'],
    ],
    [
      'counties:\n  - {name: 高新区, parent: 浮粱县}\n  - {name: 浮梁县, parent: 丙}',
      ['z.yaml:2:25: counties 中没有“浮粱县”，是否想写“浮梁县”？', 'z.yaml:3:25: counties 中没有“丙”'],
      ['z.yaml:2:25: counties has no "浮粱县"; did you mean "浮梁县"?', 'z.yaml:3:25: counties has no "丙"'],
    ],
    [
      'counties:\n  - {name: 甲, parent: 乙}\n  - {name: 乙, parent: 丙}\n  - {name: 丙, parent: 乙}\n  - {name: 丁, parent: 丁}',
      ['z.yaml:3:23: “乙”不能直接或间接属于它自己', 'z.yaml:5:23: “丁”不能直接或间接属于它自己'],
      [
        'z.yaml:3:23: "乙" cannot lie in itself, directly or through others',
        'z.yaml:5:23: "丁" cannot lie in itself, directly or through others',
      ],
    ],
    [
      'synonyms:\n  paid-in: [到账]\n  paidIn: [到位]\n  tax: [到账]',
      ['z.yaml:3:3: 字段“paidIn”重复，首次出现在第2行', 'z.yaml:4:9: 表头用词“到账”重复，首次出现在第2行'],
      [
        'z.yaml:3:3: the field "paidIn" is given twice, first on line 2',
        'z.yaml:4:9: the header word "到账" is given twice, first on line 2',
      ],
    ],
    [
      'stages: {signed: [动工], started: [动工], 开工: []}',
      [
        'z.yaml:1:34: 进展用词“动工”重复，首次出现在第1行',
        'z.yaml:1:39: 进展阶段“开工”重复，首次出现在第1行',
      ],
      [
        'z.yaml:1:34: the stage word "动工" is given twice, first on line 1',
        'z.yaml:1:39: the stage "开工" is given twice, first on line 1',
      ],
    ],
    [
      'measures:\n  - {key: a, label: 甲, numerator: stage >= started}\n  - {key: a, label: 乙, numerator: stage >= started}',
      ['z.yaml:3:11: 指标“a”重复，首次出现在第2行'],
      ['z.yaml:3:11: the measure "a" is given twice, first on line 2'],
    ],
    [
      'checks:\n  - {code: X001, message: 甲, rule: stage >= started}\n  - {code: X001, message: 乙, rule: stage >= started}',
      ['z.yaml:3:12: 检查编号“X001”重复，首次出现在第2行'],
      ['z.yaml:3:12: the check code "X001" is given twice, first on line 2'],
    ],
    [
      'digits: 9\ncounties: [甲, 甲, {nme: 乙}]',
      [
        'z.yaml:1:9: “digits”应为0至6的整数，而这里是“9”',
        'z.yaml:2:15: 县区名称或别名“甲”重复，首次出现在第2行',
        'z.yaml:2:18: “counties”的第3项缺少“name”',
        'z.yaml:2:19: “counties”的第3项中没有“nme”这个键，是否想写“name”？',
      ],
      [
        'z.yaml:1:9: digits should be a whole number from 0 to 6, but is "9"',
        'z.yaml:2:15: the county name or alias "甲" is given twice, first on line 2',
        'z.yaml:2:18: item 3 of counties lacks "name"',
        'z.yaml:2:19: unknown key "nme" in item 3 of counties; did you mean "name"?',
      ],
    ],
  ];
  test.each(cases)('%s', (yaml, zh, en) => {
    expect(problemsOf(yaml)).toStrictEqual([zh, en]);
  });
});

test('what is wrong with the words that rules own, where they are given', () => {
  const yaml =
    'severities: {C203: note, amount-rnge: off, X001: error, C999: off}\nthresholds: {old-ledger-day: 3}\nchecks: [{code: X001, message: 甲, rule: stage >= signed}]';
  expect(problemsOf(yaml)).toBeNull();
  expect(problemsOf(yaml, 'z.yaml', KNOWN)).toStrictEqual([
    [
      'z.yaml:1:26: 没有“amount-rnge”这个规则，是否想写“amount-range”？',
      'z.yaml:1:57: 没有“C999”这个规则',
      'z.yaml:2:14: 没有“old-ledger-day”这个参数，是否想写“old-ledger-days”？',
    ],
    [
      'z.yaml:1:26: there is no rule "amount-rnge"; did you mean "amount-range"?',
      'z.yaml:1:57: there is no rule "C999"',
      'z.yaml:2:14: there is no threshold "old-ledger-day"; did you mean "old-ledger-days"?',
    ],
  ]);
});

test('the first twenty are shown in the order of the file, the others counted', () => {
  const yaml = Array.from({ length: 25 }, (_, index) => `wrong${index}: 1\n`).join('');
  const [zh, en] = problemsOf(yaml) ?? [[], []];
  expect(zh.map((line) => line.split(' ')[0])).toStrictEqual([
    ...Array.from({ length: 20 }, (_, index) => `z.yaml:${index + 1}:1:`),
    'z.yaml:',
  ]);
  expect([zh.at(-1), en.at(-1)]).toStrictEqual(['z.yaml: 另有 5 处问题未列出', 'z.yaml: and 5 more']);
});

test('words from outside cannot steer the terminal, add lines or fill the screen', () => {
  const [zh, en] = problemsOf(
    `language: "a\\nb\\e[31m{}$&"\n"k\\u202E{}": 1\nrounding: ${'长'.repeat(100)}`,
    'z\n\u001b.yaml',
  ) ?? [[], []];
  expect(zh).toStrictEqual([
    'z␊␛.yaml:1:11: “language”应为 zh 或 en，而这里是“a␊b␛[31m{}$&”',
    expect.stringMatching(/^z␊␛\.yaml:2:1: 设置文件中没有“k\\u\{202E\}\{\}”这个键，可用的有：city、/),
    `z␊␛.yaml:3:11: “rounding”应为 half-up 或 truncate，而这里是“${'长'.repeat(40)}…”`,
  ]);
  expect(en).toHaveLength(3);
});

describe('files made to exhaust', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`,
  );
  const cases: readonly (readonly [name: string, yaml: string, expected: string])[] = [
    ['aliases of aliases', ['a0: &a0 [x]', ...bomb].join('\n'), 'z.yaml:1:1: YAML 锚点引用（*…）过多'],
    [
      'an alias in what it stands for',
      'counties: &a [*a]',
      'z.yaml:1:15: “counties”的第1项应为文字，而这里是一个列表',
    ],
    ['deep', `a: ${'['.repeat(50_000)}`, '嵌套过深'],
    ['large', '#'.repeat(1_000_001), 'z.yaml:1:1: 设置文件过大'],
    [
      'many keys',
      `severities:\n${Array.from({ length: 5_000 }, (_, index) => `  rule-${index}: 1\n`).join('')}`,
      'z.yaml:2:11: “rule-0”应为 error、warning、note、off 之一，而这里是“1”',
    ],
    [
      'many parents',
      `counties:\n${Array.from({ length: 5_000 }, (_, index) => `- {name: 县${index}, parent: 乡${index}}\n`).join('')}`,
      'z.yaml:2:22: counties 中没有“乡0”，是否想写“县0”？',
    ],
  ];
  test.each(cases)('%s', (_, yaml, expected) => {
    expect(problemsOf(yaml)?.[0][0]).toContain(expected);
  });
});

test('nothing is written into the prototype of objects', () => {
  expect(problemsOf('__proto__: {city: 甲}\nthresholds: {constructor: 3, prototype: 1}')?.[0]).toStrictEqual([
    'z.yaml:1:1: “__proto__”不能用作键',
    'z.yaml:2:14: “constructor”不能用作键',
    'z.yaml:2:30: “prototype”不能用作键',
  ]);
  expect(Object.hasOwn(Object.prototype, 'city')).toBe(false);
});
