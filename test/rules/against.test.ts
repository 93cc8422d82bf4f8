import { expect, test } from 'vitest';
import { folderWith, runLine } from '../cli/run-line.ts';

test('what is gone stands at the file of its county, a county without a project at no file of several', async () => {
  const header = '县区,项目编号,项目名称,总投资(亿元)\n';
  const dir = folderWith({
    'earlier.csv': `${header}乐平市,A1,甲项目,10\n浮梁县,B1,乙项目,10\n浮梁县,B2,丙项目,10\n昌江区,C1,丁项目,10\n`,
    'a.csv': `${header}乐平市,A1,甲项目,10\n`,
    'b.csv': `${header}浮梁县,B1,乙项目,10\n`,
    'z.yaml': 'counties: [乐平市, 浮梁县, 昌江区]\nseverities: {L006: warning}\n',
  });

  const { stdout } = await runLine(
    `zhaoshang check ${dir}/a.csv ${dir}/b.csv --config ${dir}/z.yaml --select L006 -f jsonl`,
  );
  const files = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line).file);
  expect(files).toEqual([null]);
});
