import { findingKind } from '../../findings/finding-kind.ts';

/** Files whose text can be read but whose table is odd. */
export const TABLE_FINDINGS = {
  severalTables: findingKind({
    code: 'F008',
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
  }),
  noProjects: findingKind({
    code: 'F009',
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
  }),
  truncated: findingKind({
    code: 'F010',
    name: 'truncated',
    severity: 'error',
    message: {
      zh: '最后一行没有写完，文件可能在传送时被截断，后面的项目没有计入',
      en: 'the last row is not complete: the file may have been cut off, and projects after it are not counted',
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
    good: '乐平市,化工园项目,12.5,2021-03-19,,签约',
  }),
  otherTable: findingKind({
    code: 'F011',
    name: 'other-table',
    severity: 'error',
    message: {
      zh: '这里开始的另一张表缺少项目名称、县区或总投资，无法一并读取；它的表头是：{found}',
      en: 'another table begins here that lacks the name, the county or the investment and cannot be read together with the one above; its header is: {found}',
    },
    hint: {
      zh: '把这张表移到另一个文件，或补上缺少的列',
      en: 'move the table to a file of its own, or add the missing columns',
    },
    reason: {
      zh: '按上一张表的列去读另一张表，金额和日期都会错位。',
      en: 'Read with the columns of the table above, its amounts and days would be wrong.',
    },
    bad: '县区,项目名称,总投资(亿元) … 序号,项目名称,存在问题 …',
    good: '（一个文件一张表）',
  }),
};
