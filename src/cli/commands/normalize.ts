import { distinctNames } from '../../domain/distinct-names.ts';
import { columnName } from '../../domain/position.ts';
import { sourceWords } from '../../domain/position.ts';
import { messageOf } from '../../findings/sentence.ts';
import { columnOf } from '../../table/head/find-header.ts';
import { ROW_FINDINGS } from '../../table/rows/row-findings.ts';
import {
  changedCells,
  tidyCells,
  tidyHeader,
  tidyUnit,
  tidyWidth,
  type TidySheet,
} from '../../table/normalize-row.ts';
import type { Column, Report, Row, TableSection } from '../../reports/report.ts';
import { analyse, type Analysis } from '../analyse.ts';
import { checkDestinations, deliver, destinations, needDigests, renderStyle } from '../deliver.ts';
import { oneLedgerAtATime } from '../failures-usage.ts';
import { failOnOption, unitOption } from '../read-options.ts';
import { verdict, type Run } from '../run-report.ts';
import { writeText } from '../streams.ts';
import type { Project } from '../../books/projects.ts';

/** `zhaoshang normalize`: the ledger as a tidy CSV, or the cells that would change. @returns the exit code */
export async function normalize(run: Run): Promise<number> {
  const { options, world } = run;
  const failOn = failOnOption(options.failOn);
  const places = destinations(
    options.diff === true ? options : { ...options, format: options.format ?? 'csv' },
  );
  const analysis = await analyse({ ...run, digest: needDigests(places) });
  const [sheet] = analysis.ledger.sheets;
  if (sheet === undefined || analysis.ledger.sheets.length > 1) {
    throw oneLedgerAtATime(analysis.ledger.sheets.length);
  }
  const { settings, inputs } = analysis;
  const { language } = run.tongue;
  const sheetUnit = sheet.preamble.unit ?? analysis.inputUnit;
  const tidy: TidySheet = {
    kind: sheet.kind,
    header: sheet.header,
    width: tidyWidth(sheet),
    unit:
      options.outputUnit === undefined
        ? tidyUnit(sheet.header, sheet.kind, sheetUnit)
        : unitOption('--output-unit', options.outputUnit),
    sheetUnit,
    reportDay: columnOf(sheet.header, 'reportDay') !== undefined ? null : sheet.preamble.statedDay,
    city: columnOf(sheet.header, 'city') !== undefined ? null : sheet.preamble.city,
  };
  await checkDestinations(places, inputs);
  const table = options.diff === true ? diffTable(analysis, tidy) : tidyTable(analysis, tidy);
  // Headers and cells are the ledger's, Chinese in every language.
  const style = renderStyle(options, settings, options.diff === true ? language : 'zh', world);
  await deliver(places, () => reportOf(table, analysis), style, inputs, world);
  const strays = analysis.findings.kept().filter(({ kind }) => kind === ROW_FINDINGS.neitherProjectNorTotal);
  for (const stray of strays) {
    const place = `${sourceWords(stray.position, language)}:${stray.position.line ?? ''}`;
    await writeText(world.stderr, `${place}: ${messageOf(stray, language)}\n`);
  }
  return verdict(analysis, failOn);
}

/** The table as a report. */
function reportOf(table: TableSection, analysis: Analysis): Report {
  return {
    schema: 'zhaoshang.normalize/2',
    title: table.title,
    sections: [table],
    tail() {
      const { day, from } = analysis.asOf();
      return { asOf: day, asOfFrom: from, sources: analysis.sources(), findings: null };
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

function tidyTable(analysis: Analysis, tidy: TidySheet): TableSection {
  const labels = tidyHeader(tidy);
  const keys = distinctNames(labels.map((label, index) => (label === '' ? columnName(index + 1) : label)));
  const columns = labels.map((label, index): Column => text(keys[index] ?? label, label, label));
  const rows = rowsOf(analysis, (project) => [tidyCells(project, tidy)]);
  return tableOf(columns, rows, { zh: '整理后的台账', en: 'Tidy ledger' });
}

function text(key: string, zh: string, en: string): Column {
  return { key, label: { zh, en }, kind: 'text', importance: 1 };
}

function diffTable(analysis: Analysis, tidy: TidySheet): TableSection {
  const columns = [
    text('cell', '单元格', 'Cell'),
    text('column', '列', 'Column'),
    text('before', '原来', 'Before'),
    text('after', '整理后', 'After'),
  ];
  const rows = rowsOf(analysis, (project) =>
    changedCells(project, tidy).map(({ index, before, after }) => {
      const cell = `${columnName(index + 1)}${project.row}`;
      return [cell, tidy.header.labels[index] ?? '', before, after];
    }),
  );
  return tableOf(columns, rows, { zh: '整理时改动的单元格', en: 'Cells changed in form' });
}

async function* rowsOf(
  analysis: Analysis,
  make: (project: Project) => readonly (readonly string[])[],
): AsyncGenerator<readonly Row[]> {
  for await (const batch of analysis.batches()) yield [...batch].flatMap(make);
}
