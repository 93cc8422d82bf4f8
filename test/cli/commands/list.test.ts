import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from '../run-line.ts';

test('shows people a table with its unit', async () => {
  const { code, stdout } = await runLine(
    'LANG=zh_CN.UTF-8 zhaoshang list jingdezhen/2021-10.csv --county 浮梁 --columns code,name,investment,stage',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('单位：亿元');
  const rows = stdout.split('\n').map((line) => line.replaceAll('│', ' ').trim().split(/\s+/).join(' '));
  for (const row of [
    '项目编号 项目名称 总投资 进展',
    'FL-2021-001 茶瓷文旅小镇项目 62.00 开工',
    'FL-2021-002 高强陶瓷基复合材料项目 21.50 开工',
    'FL-2021-003 日用陶瓷智能化生产线项目 10.80 投产',
    'FL-2021-004 智能终端结构件项目 6.30 开工',
    'FL-2021-005 古村民宿集群项目 3.20 签约',
  ]) {
    expect(rows).toContain(row);
  }
});

describe('projects that do not count', () => {
  const files = {
    'ledger.csv': `县区,项目名称,总投资(亿元),签约日期,进展
乐平市,甲项目,1,2021-03-05,签约
乐平市,乙项目,2,,在谈
浮梁县,丙项目,3,2021-11-05,签约
浮梁县,丁项目,4,2021-12-05,在谈
`,
  };

  test('are counted by no figure, whatever is asked for', async () => {
    const { stdout } = await runLine(
      `zhaoshang summary ${folderWith(files)}/ledger.csv --as-of 2021-10-29 --stage negotiating --measure projects`,
    );
    expect(stdout).toBe('0\n');
  });
});
