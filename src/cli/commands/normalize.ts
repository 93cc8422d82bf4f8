import { distinctNames } from '../../domain/distinct-names.ts';
import { columnName } from '../../domain/position.ts';
import { sourceWords } from '../../domain/position.ts';
import { messageOf } from '../../findings/sentence.ts';
import { columnOf } from '../../table/head/find-header.ts';
import { ROW_FINDINGS } from '../../table/rows/row-findings.ts';
import { PROJECTS } from '../../books/projects.ts';
import type { TableRecord } from '../../table/records.ts';
import {
  changedCells,
  tidyCells,
  tidyHeader,
  tidyUnit,
  tidyWidth,
  type TidySheet,
} from '../../table/normalize-row.ts';
import type { Column, Report, Row, TableSection } from '../../reports/report.ts';
import { readBatches, readOthers, type Batch, type Outcome } from '../../run/read-run.ts';
import { command } from '../command.ts';
import { checkDestinations, deliver, destinationsOf, renderStyle } from '../deliver.ts';
import { EXIT } from '../exit-codes.ts';
import { oneLedgerAtATime } from '../failures-usage.ts';
import { Late } from '../late.ts';
import { openLedgers } from '../open-ledgers.ts';
import { flag, option } from '../option.ts';
import { DIGIT_OPTIONS, OUTPUT_UNIT, outputOptions } from '../options/output-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { readMoneyUnit, readOutputUnit } from '../read-words.ts';
import { exitCode } from '../run-report.ts';
import { writeText } from '../streams.ts';

/** `zhaoshang normalize`: the ledger as a tidy CSV, or the cells that would change. */
export const normalize = command({
  name: 'normalize',
  text: {
    zh: '整理成规范的UTF-8 CSV：只改写法，不改数值',
    en: 'the ledger as a tidy UTF-8 CSV: changes of form, never of value',
  },
  options: [
    flag({
      flags: '--diff',
      text: { zh: '列出会改动的单元格，不输出台账', en: 'show the cells that would change instead' },
    }),
    ...READING_OPTIONS,
    ...outputOptions('ledger'),
    // Amounts are written as a ledger has them, so the unit has to be one of ledgers and of reports.
    option({
      ...OUTPUT_UNIT,
      read: (word, name) => ({ money: readMoneyUnit(word, name), written: readOutputUnit(word, name) }),
    }),
    ...DIGIT_OPTIONS,
  ],
  async action(call, options) {
    const { world, settings } = call;
    const { diff, outputUnit, output, format, bom, color, table, digits, rounding, trimZeros } = options;
    const destinations = destinationsOf({ output, format: format ?? (diff ? null : 'csv') });
    const request = { needsLedger: false };
    const { open, inputs } = await openLedgers(call, options, { destinations, request });
    const { tables } = open.ledger;
    const [sheet] = tables;
    if (sheet === undefined || tables.length > 1) throw oneLedgerAtATime(tables.length);
    const language = call.language.current;
    const sheetUnit = sheet.preamble.unit ?? open.inputUnit;
    const tidy: TidySheet = {
      kind: sheet.kind,
      header: sheet.header,
      width: tidyWidth(sheet),
      unit: outputUnit === null ? tidyUnit(sheet.header, sheet.kind, sheetUnit) : outputUnit.money,
      sheetUnit,
      reportDay: columnOf(sheet.header, 'reportDay') !== undefined ? null : sheet.preamble.statedDay,
      city: columnOf(sheet.header, 'city') !== undefined ? null : sheet.preamble.city,
    };
    await checkDestinations(destinations, inputs);
    const outcome = new Late<Outcome>();
    const batches =
      sheet.kind === PROJECTS ? projectsOf(outcome.from(readBatches(open))) : outcome.from(readOthers(open));
    const content = diff ? diffTable(batches, tidy) : tidyTable(batches, tidy);
    // Headers and cells are the ledger's, Chinese in every language.
    const style = renderStyle(
      { bom, color, table, digits, rounding, trimZeros, outputUnit: outputUnit?.written ?? null },
      settings,
      diff ? language : 'zh',
      world,
    );
    await deliver(destinations, () => reportOf(content, outcome), style, inputs, world);
    const read = outcome.known;
    if (read === null) return EXIT.done; // the reader of the output went away
    const strays = read.findings.kept().filter(({ kind }) => kind === ROW_FINDINGS.neitherProjectNorTotal);
    for (const stray of strays) {
      const position = `${sourceWords(stray.position, language)}:${stray.position.line ?? ''}`;
      await writeText(world.stderr, `${position}: ${messageOf(stray, language)}\n`);
    }
    return exitCode(read);
  },
});

/** The table as a report. */
function reportOf(table: TableSection, outcome: Late<Outcome>): Report {
  return {
    schema: 'zhaoshang.normalize/2',
    title: table.title,
    sections: [table],
    tail() {
      const { reportDay, reportDayFrom, sources } = outcome.value;
      return { reportDay, reportDayFrom, sources, findings: null };
    },
  };
}

function tableOf(
  columns: readonly Column[],
  rows: TableSection['rows'],
  title: TableSection['title'],
): TableSection {
  return { kind: 'table', path: ['ledger'], title, columns, rows, footer: null, by: null, notes: [] };
}

function tidyTable(batches: AsyncIterable<Iterable<TableRecord>>, tidy: TidySheet): TableSection {
  const labels = tidyHeader(tidy);
  const keys = distinctNames(labels.map((label, index) => (label === '' ? columnName(index + 1) : label)));
  const columns = labels.map((label, index): Column => text(keys[index] ?? label, label, label));
  const rows = rowsOf(batches, (record) => [tidyCells(record, tidy)]);
  return tableOf(columns, rows, { zh: '整理后的台账', en: 'Tidy ledger' });
}

function text(key: string, zh: string, en: string): Column {
  return { key, label: { zh, en }, kind: 'text', importance: 1 };
}

function diffTable(batches: AsyncIterable<Iterable<TableRecord>>, tidy: TidySheet): TableSection {
  const columns = [
    text('cell', '单元格', 'Cell'),
    text('column', '列', 'Column'),
    text('before', '原来', 'Before'),
    text('after', '整理后', 'After'),
  ];
  const rows = rowsOf(batches, (record) =>
    changedCells(record, tidy).map(({ index, before, after }) => {
      const cell = `${columnName(index + 1)}${record.row}`;
      return [cell, tidy.header.labels[index] ?? '', before, after];
    }),
  );
  return tableOf(columns, rows, { zh: '整理时改动的单元格', en: 'Cells changed in form' });
}

async function* projectsOf(batches: AsyncIterable<Batch>): AsyncGenerator<Iterable<TableRecord>> {
  for await (const { projects } of batches) yield projects;
}

async function* rowsOf(
  batches: AsyncIterable<Iterable<TableRecord>>,
  make: (record: TableRecord) => readonly (readonly string[])[],
): AsyncGenerator<readonly Row[]> {
  for await (const records of batches) yield [...records].flatMap(make);
}
