import { findingKind } from '../findings/finding-kind.ts';

/** Files that cannot be read as text, or hardly. */
export const FILE_FINDINGS = {
  emptyFile: findingKind({
    code: 'F001',
    name: 'empty-file',
    severity: 'error',
    message: { zh: '文件里没有任何内容', en: 'the file holds nothing' },
    hint: {
      zh: '在Excel或WPS中打开原台账，确认选中的工作表里有数据，再另存为“CSV UTF-8（逗号分隔）”',
      en: 'open the ledger in Excel or WPS, go to the sheet that holds the data, and save it again as "CSV UTF-8"',
    },
    reason: {
      zh: '空文件多半是另存时停在了空白工作表，或者传送中断。把它当作“没有项目”会漏报一个县区的全部项目。',
      en: 'An empty file usually comes from saving a blank sheet or from a broken transfer. Taking it for "no projects" would lose all projects of a county.',
    },
    bad: '乐平市2021年10月.csv　0 KB',
    good: '乐平市2021年10月.csv　12 KB',
  }),
  notText: findingKind({
    code: 'F002',
    name: 'not-text',
    severity: 'error',
    message: {
      zh: '这不是CSV文本，而是“{found}”格式的文件',
      en: "this is not CSV text but a file of type '{found}'",
    },
    hint: {
      zh: '用Excel或WPS打开该文件，选“文件→另存为”，类型选“CSV UTF-8（逗号分隔）(*.csv)”；只改扩展名并不能转换格式',
      en: 'open the file in Excel or WPS, choose Save As and the type "CSV UTF-8 (*.csv)"; renaming a file does not convert it',
    },
    reason: {
      zh: '工作簿改名为.csv之后仍然是工作簿，里面的数据不能按行读取。',
      en: 'A workbook that is renamed to .csv is still a workbook; its data cannot be read row by row.',
    },
    bad: '台账.xlsx 改名为 台账.csv',
    good: '台账.xlsx 另存为 台账.csv',
  }),
  undecodable: findingKind({
    code: 'F003',
    name: 'undecodable',
    severity: 'error',
    message: {
      zh: '[第{line}行]有无法识别的字节（{found}），文字编码已损坏',
      en: '[line {line} has |there are ]bytes that cannot be decoded ({found})',
    },
    hint: {
      zh: '不要修改导出的CSV，从原工作簿重新另存为“CSV UTF-8（逗号分隔）”；编码确实特殊的，用 --encoding 写明',
      en: 'save the workbook again as "CSV UTF-8" instead of repairing the CSV; if the encoding is unusual, name it with --encoding',
    },
    reason: {
      zh: '编码损坏的地方会变成乱码，县区、名称和金额都可能读错，所以整个文件不予采用。',
      en: 'Where bytes are broken, names and amounts may be misread, so the file as a whole is not used.',
    },
    bad: '乐平市,化工园项目�,12.5',
    good: '乐平市,化工园项目,12.5',
  }),
  encodingDoubtful: findingKind({
    code: 'F004',
    name: 'encoding-doubtful',
    severity: 'warning',
    message: {
      zh: '文字编码不能确定，已按“{found}”读取',
      en: "the encoding is not certain; the file was read as '{found}'",
    },
    hint: {
      zh: '核对县区和项目名称有没有乱码；有的话从原工作簿另存为“CSV UTF-8（逗号分隔）”，或用 --encoding 写明编码',
      en: 'look for garbled names; if there are any, save the workbook as "CSV UTF-8" or name the encoding with --encoding',
    },
    reason: {
      zh: '按错误的编码读取，县区名称会变成别的字，项目就归不到应有的县区。',
      en: 'Read in the wrong encoding, the names of counties turn into other characters and projects go astray.',
    },
    bad: '涔愬钩甯?,鍖栧伐鍥',
    good: '乐平市,化工园项目',
  }),
  quoteNeverClosed: findingKind({
    code: 'F005',
    name: 'quote-never-closed',
    severity: 'error',
    message: {
      zh: '[从第{line}行起，]有一个英文双引号（"）没有成对，其后的内容无法分行',
      en: 'a double quote (") is opened[ on line {line}] and never closed, so the rows after it cannot be told apart',
    },
    hint: {
      zh: '在原工作簿的这一行找到多出的英文双引号，删去或改为中文引号“”，再另存为CSV',
      en: 'find the stray double quote in that row of the workbook, delete it or use “ ” instead, and save as CSV again',
    },
    reason: {
      zh: 'CSV里英文双引号表示一格的起止。少了一个，后面所有的行都会被并进同一格。',
      en: 'In CSV a double quote begins and ends a cell. With one missing, all rows after it become part of one cell.',
    },
    bad: '乐平市,"化工园项目,12.5',
    good: '乐平市,化工园项目,12.5',
  }),
  rowTooLong: findingKind({
    code: 'F006',
    name: 'row-too-long',
    severity: 'error',
    message: {
      zh: '[第{line}行]过长，不像台账的一行',
      en: '[line {line}|a row] is far too long for a row of a ledger',
    },
    hint: {
      zh: '确认文件是从Excel或WPS另存的CSV，而不是别的系统导出的数据；检查这一行里有没有多余的英文双引号（"）',
      en: 'make sure the file is a CSV saved by Excel or WPS, and look for a stray double quote (") in that row',
    },
    reason: {
      zh: '正常的台账一行不过几千字。超长的行说明文件没有换行，或者引号不成对。',
      en: 'A row of a ledger has a few thousand characters at most; a longer one means missing line ends or a stray quote.',
    },
    bad: '（整个文件没有一处换行）',
    good: '乐平市,化工园项目,12.5,2021-03-19',
  }),
  nulByte: findingKind({
    code: 'F007',
    name: 'nul-byte',
    severity: 'error',
    message: {
      zh: '[第{line}行]有空字节（{found}），不是正常的文本',
      en: '[line {line} has |there is ]a zero byte ({found}): this is not plain text',
    },
    hint: {
      zh: '从原工作簿重新另存为“CSV UTF-8（逗号分隔）”；如果文件是网上下载的，请重新下载',
      en: 'save the workbook again as "CSV UTF-8"; if the file was downloaded, download it again',
    },
    reason: {
      zh: '文本里不会有空字节，出现它说明文件损坏，或者编码与标记不符。',
      en: 'Text holds no zero bytes; where one stands the file is damaged or in another encoding than it claims.',
    },
    bad: '乐平市,化工园␀项目,12.5',
    good: '乐平市,化工园项目,12.5',
  }),
};
