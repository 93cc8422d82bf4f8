import { wordList } from '../../src/domain/word-list.ts';
import { cellOf, columnOf, hasTotals, rowsOf, type Ledger } from './damage-ledger.ts';
import { rewritten, show, withCell, type Damaged, type Dice, type Kind } from './damage.ts';

const NEW_LINES = ['\n', '\r\n', '\r'];
const STRAYS = wordList(
  '以下为新增项目|（一）重大项目|2021年新增|—|续表|工业项目|第2页 共3页|1|√|二、在谈项目',
  "景德镇市2021年项目台账（续）|数据截至10月|12.5|打印时间：2021-10-29|本页小结|…|=|'|乐平市",
);
const NOTES = wordList(
  '注：以下项目含续建|说明：金额为协议数|备注：待核|填表人：王某某|审核：|注1：不含税',
  '※ 含增资扩股|数据来源：商务局|截至2021年10月29日|* 表示省重点|（注）含土地款',
  '联系电话：0798-0000000',
);

function line(ledger: Ledger, row: number): string {
  return (ledger.rows[row] ?? []).join(',');
}

/** A line as wide as the table, or as narrow as its one cell. */
function lineOf(ledger: Ledger, dice: Dice, text: string): readonly string[] {
  const width = ledger.rows[ledger.header]?.length ?? 1;
  return dice.below(2) === 0 ? [text] : [text, ...Array.from({ length: width - 1 }, () => '')];
}

function inserted(ledger: Ledger, dice: Dice, cells: readonly string[], what: string): Damaged {
  const row = ledger.header + 1 + dice.below(ledger.rows.length - ledger.header);
  return rewritten(ledger, ledger.rows.toSpliced(row, 0, cells), {
    what: `a row was put in as row ${row + 1}, ${what}: ${show(cells.join(','))}`,
    rows: blockAfter(ledger, row),
  });
}

/** A row put in, and the rows of the merged cell that it cuts in two. */
function blockAfter(ledger: Ledger, row: number): readonly number[] {
  const rows = [row + 1];
  for (let index = row; ledger.kinds[index] === 'project'; index += 1) rows.push(index + 2);
  return rows;
}

/** Rows that follow in the block of a row, the row itself included. */
function blockFrom(ledger: Ledger, row: number): readonly number[] {
  const rows = [row + 1];
  for (let index = row + 1; ledger.kinds[index] === 'project'; index += 1) rows.push(index + 1);
  return rows;
}

const TABLE = ['header', 'project', 'subtotal', 'total'] as const;

/** Damages to whole rows. */
export const ROW_DAMAGES: readonly Kind[] = [
  {
    name: 'row: a cell removed',
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, ...TABLE));
      const column = dice.below(ledger.rows[row]?.length ?? 1);
      const rows = ledger.rows.map((cells, index) => (index === row ? cells.toSpliced(column, 1) : cells));
      const what = `row ${row + 1}: cell ${column + 1} (${show(cellOf(ledger, row, column))}) was removed`;
      return rewritten(ledger, rows, { what, rows: row === ledger.header ? null : blockFrom(ledger, row) });
    },
  },
  {
    name: 'row: a cell added',
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, ...TABLE));
      const column = dice.below((ledger.rows[row]?.length ?? 0) + 1);
      const text = dice.pick(['', '', '', '1', 'x', '-', '项目', '2021-10-29', ' ']);
      const rows = ledger.rows.map((cells, index) =>
        index === row ? cells.toSpliced(column, 0, text) : cells,
      );
      const what = `row ${row + 1}: a cell ${show(text)} was put in as cell ${column + 1}`;
      return rewritten(ledger, rows, { what, rows: row === ledger.header ? null : blockFrom(ledger, row) });
    },
  },
  {
    name: 'row: split by a line break',
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, ...TABLE));
      const text = line(ledger, row);
      const at = dice.inside(text);
      const end = dice.pick([ledger.lineEnd, ...NEW_LINES]);
      const rows = ledger.rows.with(row, [text.slice(0, at) + end + text.slice(at)]);
      const what = `row ${row + 1} was split after ${show(text.slice(Math.max(0, at - 12), at))}`;
      const block = blockFrom(ledger, row);
      return rewritten(ledger, rows, {
        what,
        rows: row === ledger.header ? null : [...block, block.length + row + 1],
      });
    },
  },
  {
    name: 'row: joined with the next',
    damage(ledger, dice) {
      const row = ledger.header + dice.below(ledger.rows.length - ledger.header - 1);
      const between = dice.pick(['', '', ' ', ',', '\t']);
      const joined = [`${line(ledger, row)}${between}${line(ledger, row + 1)}`];
      const what = `rows ${row + 1} and ${row + 2} were joined by ${show(between)}`;
      const rows = ledger.rows.toSpliced(row, 2, joined);
      return rewritten(ledger, rows, {
        what,
        rows: [row + 1, ...blockFrom(ledger, row + 1).map((each) => each - 1)],
      });
    },
  },
  {
    name: 'row: doubled',
    damage(ledger, dice) {
      const row = dice.below(ledger.rows.length);
      const rows = ledger.rows.toSpliced(row, 0, ledger.rows[row] ?? []);
      return rewritten(ledger, rows, { what: `row ${row + 1} stands twice`, rows: [row + 1, row + 2] });
    },
  },
  {
    name: 'row: a project again under another county',
    damage(ledger, dice) {
      // At the end of a block, so that no merged cell is cut in two.
      const ends = rowsOf(ledger, 'project').filter((row) => ledger.kinds[row + 1] !== 'project');
      const row = dice.pick(ends) + 1;
      const copied = ledger.rows[dice.pick(rowsOf(ledger, 'project'))] ?? [];
      const column = columnOf(ledger, 'county');
      const others = ['乐平市', '浮梁县', '昌江区', '珠山区'].filter((name) => name !== copied[column]);
      const cells = copied.with(column, dice.pick(others));
      return rewritten(ledger, ledger.rows.toSpliced(row, 0, cells), {
        what: `a project stands again as row ${row + 1}: ${show(cells.join(',').slice(0, 60))}`,
        rows: [row + 1],
        mustTell: true,
      });
    },
  },
  {
    name: 'row: a part of the total (其中)',
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, 'subtotal', 'total'));
      const words = ['其中', '其中：亿元以上', '其中:续建', '#其中：外资', '其中工业项目'];
      const cells = (ledger.rows[row] ?? []).map((text, column) =>
        column === 0 ? dice.pick(words) : text.replace(/^\d[\d.]*$/, '1'),
      );
      return rewritten(ledger, ledger.rows.toSpliced(row + 1, 0, cells), {
        what: `a row of parts below row ${row + 1}`,
        rows: [row + 2],
      });
    },
  },
  {
    name: 'row: deleted',
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.below(ledger.rows.length);
      return rewritten(ledger, ledger.rows.toSpliced(row, 1), {
        what: `row ${row + 1} is gone: ${show(line(ledger, row).slice(0, 60))}`,
        rows: blockFrom(ledger, row),
        bySums: true,
      });
    },
  },
  {
    name: 'row: several deleted',
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, 'project'));
      // Not down to the last row of sums: without it nobody could tell.
      const count = Math.min(2 + dice.below(4), Math.max(...rowsOf(ledger, 'total')) - row);
      return rewritten(ledger, ledger.rows.toSpliced(row, count), {
        what: `rows ${row + 1} to ${row + count} are gone`,
        rows: [row + 1, ...blockFrom(ledger, row).map((each) => each + 1)],
        bySums: true,
      });
    },
  },
  {
    name: 'row: a blank one inserted',
    damage: (ledger, dice) =>
      inserted(ledger, dice, lineOf(ledger, dice, dice.pick(['', ' ', '　', '\u200B', '""', '\t'])), 'blank'),
  },
  {
    name: 'row: the header repeated',
    damage: (ledger, dice) => inserted(ledger, dice, ledger.rows[ledger.header] ?? [], 'the header again'),
  },
  {
    name: 'row: a total changed',
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, 'subtotal', 'total'));
      const column = columnOf(
        ledger,
        dice.pick(['investment', 'fixedInvestment', 'paidIn', 'output', 'tax', 'name']),
      );
      const text = cellOf(ledger, row, column);
      const at = dice.pick([...text].flatMap((sign, index) => (/\d/.test(sign) ? [index] : [])));
      const digit = (Number(text.charAt(at)) + 1 + dice.below(9)) % 10;
      const changed = text.slice(0, at) + String(digit) + text.slice(at + 1);
      return withCell(ledger, { row, column }, changed, { mustTell: true });
    },
  },
  {
    name: 'row: a total with another word or none',
    on: hasTotals,
    damage(ledger, dice) {
      const row = dice.pick(rowsOf(ledger, 'subtotal', 'total'));
      const column = (ledger.rows[row] ?? []).findIndex((text) => text !== '');
      const words = wordList('|小記|共|汇总|总额|小|计|小 计|合　计|本区合计|小计：|7|总数|乐平市');
      return withCell(
        ledger,
        { row, column },
        dice.pick([...words, '合計', '小计(个)', 'Total', '—', '累计']),
      );
    },
  },
  {
    name: 'row: the total moved first',
    on: hasTotals,
    damage(ledger, dice) {
      const total = dice.pick(rowsOf(ledger, 'total'));
      const cells = ledger.rows[total] ?? [];
      const rows = ledger.rows.toSpliced(total, 1).toSpliced(ledger.header + 1, 0, cells);
      return rewritten(ledger, rows, {
        what: `row ${total + 1} moved below the header`,
        rows: [ledger.header + 2],
      });
    },
  },
  {
    name: 'row: stray text',
    damage: (ledger, dice) => inserted(ledger, dice, lineOf(ledger, dice, dice.pick(STRAYS)), 'stray text'),
  },
  {
    name: 'row: a note in the middle',
    damage: (ledger, dice) => inserted(ledger, dice, lineOf(ledger, dice, dice.pick(NOTES)), 'a note'),
  },
];
