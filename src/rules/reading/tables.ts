import type { ReadingInfo } from './reading-info.ts';

/** Files whose text can be read but whose table is odd. */
export const TABLES = {
  F008: {
    name: 'several-tables',
    severity: 'note',
    message: {
      zh: '表格中间出现了另一个表头或金额单位：“{found}”',
      en: "another header or unit of money stands in the middle of the table: '{found}'",
    },
    hint: {
      zh: '核对这一行以下的列和金额单位；下面的表如果缺少县区、项目名称或总投资，请分成两个文件分别导出',
      en: 'check columns and unit below that row; if the lower table lacks county, project or investment, save it as a file of its own',
    },
    reason: {
      zh: '几张表粘贴在一起时，列的次序和金额单位可能不同，此行以下按新的表头和单位读取。',
      en: 'Tables pasted together may differ in columns and units; below that row the new ones are used.',
    },
    bad: '单位：亿元 … 单位：万元 …',
    good: '单位：亿元 …',
  },
  F009: {
    name: 'no-projects',
    severity: 'error',
    message: { zh: '表头之下没有一个项目', en: 'there is no project below the header' },
    hint: {
      zh: '确认导出的是填好的工作表；本月确实没有项目的，不要报送空表，另行说明',
      en: 'make sure the filled-in sheet was saved; if there really is no project, say so instead of handing in an empty form',
    },
    reason: {
      zh: '只有表头的文件分不清是没有项目，还是导错了工作表。',
      en: 'From a bare header nobody can tell whether there are no projects or the wrong sheet was saved.',
    },
    bad: '县区,项目名称,总投资(亿元)',
    good: '县区,项目名称,总投资(亿元)↵乐平市,化工园项目,12.5',
  },
  F010: {
    name: 'truncated',
    severity: 'error',
    message: {
      zh: '文件没有读完就中断了，后面的项目没有计入',
      en: 'the file breaks off; what comes after is not counted',
    },
    hint: {
      zh: '重新传送或另存该文件，与原工作簿核对最后一行',
      en: 'send or save the file again and compare its last row with the workbook',
    },
    reason: {
      zh: '不完整的文件会少报项目和投资额。',
      en: 'An incomplete file lacks projects and investment.',
    },
    bad: '乐平市,化工园项目,12.',
    good: '乐平市,化工园项目,12.5,2021-03-19',
  },
  F011: {
    name: 'earlier-day-below',
    severity: 'warning',
    message: {
      zh: '下方表格写明的日期“{found}”早于上方表格[的{expected}]',
      en: "the table below states the day '{found}', earlier than the one above[, {expected}]",
    },
    hint: {
      zh: '确认没有把往月的表粘贴进来；是往月的表就删去，是笔误就改正日期',
      en: 'make sure no table of an earlier month was pasted in; delete it, or mend the day',
    },
    reason: {
      zh: '往月的表混进来，同一个项目会算两次，进展也会是旧的。',
      en: 'With a table of an earlier month in the file, projects count twice and with an old stage.',
    },
    bad: '填报时间：2021年10月29日 … 填报时间：2021年9月28日 …',
    good: '填报时间：2021年10月29日 …',
  },
} as const satisfies Readonly<Record<string, ReadingInfo>>;
