import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/rules/catalogue.ts';
import { runLine } from '../transcript.ts';

test('a rule by its code and by its name', async () => {
  await expect(`
$ zhaoshang explain P010
# P010 paid-in-above-investment (warning)

## What it says

'‹as it stands›' paid in is more than the investment, ‹as it should be›

## Why it matters

Mostly a wrong unit; it makes the paid-in rate exceed 100%.

## With the fault

    总投资(亿元) 12.5,到位资金(亿元) 250

## Without it

    总投资(亿元) 12.5,到位资金(亿元) 2.5

## How to mend it

check the units of both columns and the decimal point; if the project has grown, raise its investment
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang explain paid-in-above-investment
# P010 paid-in-above-investment（警告）

## 说什么

到位资金“‹原文›”大于总投资（‹应有的值›）

## 为什么要紧

到位资金超过总投资，多半是单位写错，资金到位率会超过100%。

## 有问题的写法

    总投资(亿元) 12.5,到位资金(亿元) 250

## 正确的写法

    总投资(亿元) 12.5,到位资金(亿元) 2.5

## 怎样改

核对两列的单位（万元、亿元）和小数点；确有增资的，把总投资改为增资后的数
[exit 0]
`).toHappen();
  const pages = await Promise.all(
    ['C103', 'c103', 'amount-range'].map((name) => runLine(`zhaoshang explain ${name}`)),
  );
  expect(pages[1]).toEqual(pages[0]);
  expect(pages[2]).toEqual(pages[0]);
});

test('a rule beside --all', async () => {
  await expect(`
$ zhaoshang explain C103 --all
! zhaoshang: --all is for all rules and takes none beside it, but there is C103
! hint: leave out --all, or the rules
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang explain C103 P001 --all
! zhaoshang: --all 已是全部规则，不能再写 C103 P001
! 提示：去掉 --all，或去掉规则
[exit 2]
`).toHappen();
});

test('several, and all that begin alike', async () => {
  const heads = async (line: string): Promise<readonly string[]> =>
    [...(await runLine(line)).stdout.matchAll(/^# ([A-Z]\d{3}) /gm)].map(([, code = '']) => code);
  expect(await heads('zhaoshang explain P002 C103')).toEqual(['P002', 'C103']);
  expect(await heads('zhaoshang explain C2')).toEqual(
    [...CATALOGUE.keys()].filter((code) => code.startsWith('C2')),
  );
  for (const language of ['zh', 'en']) {
    expect(await heads(`zhaoshang explain --all --lang ${language}`)).toEqual([...CATALOGUE.keys()]);
  }
});

test('none that exists', async () => {
  await expect(`
$ zhaoshang explain C999
! zhaoshang: there is no rule 'C999'
! hint: zhaoshang explain --all lists them
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang explain paid-in-above-investmnt
! zhaoshang: 没有代码或名称为“paid-in-above-investmnt”的规则
! 提示：是否指 paid-in-above-investment？
[exit 2]

$ zhaoshang explain __proto__
! zhaoshang: there is no rule '__proto__'
! hint: zhaoshang explain --all lists them
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang explain X001
! zhaoshang: X001 是设置文件中自定义的检查，说明见设置文件
[exit 2]

$ zhaoshang explain X001
! zhaoshang: X001 is a check of the settings file, which says what it means
[exit 2]

$ zhaoshang explain
! zhaoshang: name a rule by its code or name
! hint: such as zhaoshang explain C103, or --all for all
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang explain
! zhaoshang: 请写明规则的代码或名称
! 提示：例如 zhaoshang explain C103，或 --all 列出全部
[exit 2]
`).toHappen();
});
