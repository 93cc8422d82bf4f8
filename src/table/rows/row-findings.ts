import { findingKind } from '../../findings/finding-kind.ts';

/** What can be wrong with a row as a whole. */
export const ROW_FINDINGS = {
  tooManyCells: findingKind({
    code: 'R001',
    name: 'too-many-cells',
    severity: 'error',
    details: { expected: 'number' },
    message: {
      zh: '这一行有{found}格，表头只有{expected}列；各格可能错位，金额、日期和进展都没有采用',
      en: 'this row has {found} cells, the header {expected}; cells may have moved, so its amounts, days and stage are not used',
    },
    hint: {
      zh: '看单元格里有没有英文逗号：从Excel或WPS另存为CSV会自动加引号，手工改过的CSV要补上引号，或改为中文逗号',
      en: 'look for a comma inside a cell: Excel and WPS quote it by themselves; in a CSV edited by hand add the quotes or use ，',
    },
    reason: {
      zh: '多出一格，后面的内容就整体右移，日期会落进金额列。',
      en: 'One cell too many shifts all the others: a day ends up in the column of amounts.',
    },
    bad: '乐平市,化工园项目,1,250,2021-03-19',
    good: '乐平市,化工园项目,"1,250",2021-03-19',
  }),
  tooFewCells: findingKind({
    code: 'R002',
    name: 'too-few-cells',
    severity: 'error',
    details: { expected: 'number' },
    message: {
      zh: '这一行只有{found}格，表头有{expected}列；各格可能错位，金额、日期和进展都没有采用',
      en: 'this row has only {found} cells, the header {expected}; cells may have moved, so its amounts, days and stage are not used',
    },
    hint: {
      zh: '从原工作簿重新另存为CSV；手工改过的CSV，把缺的格补成空格子（连续两个逗号）',
      en: 'save the workbook as CSV again; in a CSV edited by hand add the missing empty cells (two commas in a row)',
    },
    reason: {
      zh: '少的一格可能在中间，那样后面的内容都左移了一列。',
      en: 'The missing cell may be one in the middle, and then all that follows has moved to the left.',
    },
    bad: '乐平市,化工园项目,12.5',
    good: '乐平市,化工园项目,12.5,2021-03-19,,签约',
  }),
  repeatedHeader: findingKind({
    code: 'R003',
    name: 'repeated-header',
    severity: 'note',
    message: { zh: '表头在中间又出现了一次，已跳过', en: 'the header stands here again and was skipped' },
    hint: {
      zh: '不影响统计；想要整洁，删去这一行即可',
      en: 'no figure is affected; delete the row to keep the sheet tidy',
    },
    reason: {
      zh: '几张表粘贴在一起时常有，留意有没有把同一张表粘贴两次。',
      en: 'It comes from pasting tables together; make sure that none was pasted twice.',
    },
    bad: '县区,项目名称,总投资(亿元)（第二次）',
    good: '（只有一行表头）',
  }),
  neitherProjectNorTotal: findingKind({
    code: 'R004',
    name: 'neither-project-nor-total',
    severity: 'warning',
    message: {
      zh: '看不出这一行（“{found}”）是项目、合计还是说明，没有计入',
      en: "this row ('{found}') is neither a project nor a total nor a note; it is not counted",
    },
    hint: {
      zh: '是项目就补上项目名称和总投资；是合计就在第一格写“合计”；是说明就移到表下面，以“注：”开头',
      en: 'if it is a project, give its name and investment; if a total, write 合计 in its first cell; if a note, move it below the table and begin with 注：',
    },
    reason: {
      zh: '没有计入的行如果是项目，合计就少了一个项目。',
      en: 'If the row is a project after all, every total lacks it.',
    },
    bad: '乐平市,,,',
    good: '乐平市,化工园项目,12.5,2021-03-19',
  }),
  swallowedRows: findingKind({
    code: 'R005',
    name: 'swallowed-rows',
    severity: 'error',
    message: {
      zh: '这一格里装进了好几行数据，多半是有一个多余的英文双引号（"）：“{found}”',
      en: "this cell holds whole rows, probably because of a stray double quote: '{found}'",
    },
    hint: {
      zh: '在原工作簿中删去这一行里多余的英文双引号，再另存为CSV，核对项目个数',
      en: 'delete the stray double quote in that row of the workbook, save as CSV again and check the number of projects',
    },
    reason: {
      zh: '被并进一格的行不算作项目，合计会少。',
      en: 'Rows that end up inside a cell are no projects any more, and totals lack them.',
    },
    bad: '乐平市,"化工园项目,12.5↵浮梁县,日用瓷"项目,10.8',
    good: '乐平市,化工园项目,12.5↵浮梁县,日用瓷项目,10.8',
  }),
  statedTotalDiffers: findingKind({
    code: 'R006',
    name: 'stated-total-differs',
    severity: 'error',
    details: {
      field: 'field',
      label: ['text', '合计', 'sum'],
      stated: ['sum', '写明的数', 'number stated'],
      projects: 'number',
      expected: 'sum',
      difference: 'difference',
      swapped: 'position?',
      probable: 'sum?',
    },
    message: {
      zh: '“{label}”行的{field}写的是{stated}，按{projects}个项目相加是{expected}，表上{difference}[；如果{swapped}的数把两位数字写颠倒了，应是{probable}，就正好相符]',
      en: "the row '{label}' states {stated} as {field}; its {projects} projects add up to {expected}: the row says {difference}[; it would agree if two digits at {swapped} were swapped and {probable} was meant]",
    },
    hint: {
      zh: '核对各项目的数，合计格改用公式 =SUM(…) 并检查求和范围；有漏行的补上',
      en: 'check the projects, let the cell be a formula =SUM(…) over the right rows, and add projects that are missing',
    },
    reason: {
      zh: '写的合计与各行对不上，不是合计错了，就是漏了项目或者改了项目没有改合计。',
      en: 'Either the stated total is wrong, or a project is missing or was changed without it.',
    },
    bad: '化工园项目 12.5，日用瓷项目 10.8，合计 24.3',
    good: '化工园项目 12.5，日用瓷项目 10.8，合计 23.3',
  }),
  statedCountDiffers: findingKind({
    code: 'R007',
    name: 'stated-count-differs',
    severity: 'error',
    details: {
      label: ['text', '合计', 'sum'],
      stated: ['number', '写明的数', 'number stated'],
      expected: 'number',
    },
    message: {
      zh: '“{label}”行写的是{stated}个项目，表里有{expected}个',
      en: "the row '{label}' states {stated} projects; there are {expected}",
    },
    hint: {
      zh: '数一遍项目，改正个数；有漏行的补上，有重复的删去',
      en: 'count the projects and mend the number; add those that are missing, delete those that stand twice',
    },
    reason: {
      zh: '个数对不上，说明有项目漏报、重复，或者个数没有更新。',
      en: 'A different number means projects missing, projects twice, or a number nobody updated.',
    },
    bad: '合计（33个），表里32行',
    good: '合计（33个），表里33行',
  }),
  rowsEndEarly: findingKind({
    code: 'R008',
    name: 'rows-end-early',
    severity: 'note',
    details: { projects: 'number' },
    message: {
      zh: '有{projects}个项目所在的行没有写到最后一列，缺的格按空白处理',
      en: 'rows that end before the last column, so that the missing cells are read as blank: {projects}',
    },
    hint: {
      zh: '从原工作簿重新另存为CSV，每行的格数就会一致',
      en: 'save the workbook as CSV again: then all rows are equally wide',
    },
    reason: {
      zh: '多数行都这样，说明导出的程序省去了行尾的空格子；如果是个别行，就会报为错误。',
      en: 'Most rows of the file do, so the program that wrote it leaves out empty cells at the end; single rows would be an error.',
    },
    bad: '乐平市,化工园项目,12.5',
    good: '乐平市,化工园项目,12.5,,,',
  }),
  blankCellsBeyond: findingKind({
    code: 'R009',
    name: 'blank-cells-beyond',
    severity: 'warning',
    details: { expected: 'number' },
    message: {
      zh: '这一行有{found}格，表头只有{expected}列，多出的格是空的；前面如果多了一个英文逗号，各格就右移了',
      en: 'this row has {found} cells, the header {expected}; those beyond are blank, but if a comma too many stands before them, the others have moved',
    },
    hint: {
      zh: '核对这一行的金额和日期是不是都在自己的列里；金额里的千分位逗号要去掉，或从原工作簿重新另存为CSV',
      en: 'see whether amounts and days of the row stand in their own columns; take thousands commas out, or save the workbook as CSV again',
    },
    reason: {
      zh: '没有引号的“9,000”会变成9和000两格，后面的内容右移一列，行尾的空格子正好被挤出表外。',
      en: 'Without quotes, 9,000 becomes the two cells 9 and 000; the rest moves to the right and pushes a blank cell out of the table.',
    },
    bad: '乐平市,化工园项目,1,250,,',
    good: '乐平市,化工园项目,"1,250",,',
  }),
  statedTotalNotCompared: findingKind({
    code: 'R010',
    name: 'stated-total-not-compared',
    severity: 'note',
    details: {
      field: 'field',
      label: ['text', '合计', 'sum'],
      stated: ['sum', '写明的数', 'number stated'],
      unread: 'number',
      expected: 'sum',
      rest: 'sum?',
    },
    message: {
      zh: '“{label}”行的{field}写的是{stated}，有{unread}个格读不出，没有核对；读得出的相加是{expected}[，其余应是{rest}才相符]',
      en: "the row '{label}' states {stated} as {field}; it is not compared, since some cells cannot be read ({unread}): the others add up to {expected}[, so these would have to be {rest}]",
    },
    hint: {
      zh: '改正读不出的单元格，再核对一次',
      en: 'mend the cells that cannot be read and check again',
    },
    reason: {
      zh: '读不出的数没有计入，所以不能说合计是对是错；差额可以帮助找到原来的数。',
      en: 'What cannot be read is not in the sum, so nobody can say whether the stated total is right; the rest may help to find the number that was meant.',
    },
    bad: '化工园项目 约12.5，日用瓷项目 10.8，合计 23.3',
    good: '化工园项目 12.5，日用瓷项目 10.8，合计 23.3',
  }),
  totalOverNothing: findingKind({
    code: 'R011',
    name: 'total-over-nothing',
    severity: 'warning',
    details: { label: ['text', '合计', 'sum'] },
    message: {
      zh: '“{label}”行写了合计数，但旁边没有它包括的项目；没有计入，也没有核对',
      en: "the row '{label}' states sums, but no projects stand beside it that it could cover; it is neither counted nor compared",
    },
    hint: {
      zh: '是汇总表的，可以删去；是项目的，在项目名称里写明名称',
      en: 'delete it where it belongs to a summary; where it is a project, write its name into the column of names',
    },
    reason: {
      zh: '合计行不是项目，计入就会重复；但如果它其实是一个项目，总数就少了。',
      en: 'A row of sums is no project and would be counted twice; but if it is a project after all, the total lacks it.',
    },
    bad: '合计,3个,12\n乐平市,2个,6',
    good: '合计,3个,12',
  }),
  ofWhichLikeProject: findingKind({
    code: 'R012',
    name: 'of-which-like-project',
    severity: 'warning',
    details: { dated: ['field', '日期列', 'column'] },
    message: {
      zh: '这一行以“其中”开头，当作上面项目的一部分，没有计入；但它有自己的{dated}，像是单独的项目',
      en: "this row begins with 'of which', so it is taken for a part of what stands above and not counted; but it has {dated} of its own, as projects have",
    },
    hint: {
      zh: '是单独的项目，就去掉“其中”，把县区和项目名称写全；是一部分，就不用改',
      en: 'if it is a project, take out 其中 and write county and name in full; if it is a part, leave it',
    },
    reason: {
      zh: '“其中”行计入会重复，不计入又可能漏掉项目。',
      en: 'Counted, a part would stand in the total twice; not counted, a project would be missing.',
    },
    bad: '其中：高新区,航空构件项目,6,2021-02-02,在建',
    good: '高新区,航空构件项目,6,2021-02-02,在建',
  }),
  sectionNamesStage: findingKind({
    code: 'R013',
    name: 'section-names-a-stage',
    severity: 'warning',
    message: {
      zh: '“{found}”说的不是已签约的项目，但表里没有“进展”列，下面的项目仍按已签约计入',
      en: "'{found}' speaks of projects that are not signed or have ended, but the table has no column for the stage: those below it are counted as signed",
    },
    hint: {
      zh: '加一列“进展”，逐个写明在谈、签约、开工、终止等；或者把这一部分另存为一张表',
      en: 'add a column 进展 (stage) and fill it in for every project, or keep that part in a table of its own',
    },
    reason: {
      zh: '在谈和终止的项目不算已签约，混在一起总数就多了。',
      en: 'Projects under negotiation or ended are not signed ones; together the total is too large.',
    },
    bad: '二、在谈项目',
    good: '县区,项目名称,总投资(亿元),进展',
  }),
};
