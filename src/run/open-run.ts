import type { MoneyUnit } from '../domain/amount.ts';
import { KINDS } from '../books/kinds.ts';
import { PROJECTS } from '../books/projects.ts';
import { STAGE_WORDS } from '../books/stage-words.ts';
import { withCounties, type Condition } from '../books/condition.ts';
import { Counties, type County } from '../domain/county.ts';
import type { Day } from '../domain/day.ts';
import { countiesOf } from '../domain/places.ts';
import { STAGES, type Stage } from '../domain/stage.ts';
import type { FindingSink } from '../findings/finding.ts';
import { keyText } from '../table/plain-text.ts';
import { LedgerReader, openBooks, type OpenBooks } from '../books/ledger.ts';
import { wordMap, type WordMap } from '../table/cells/vocabulary.ts';
import { readWord } from '../table/cells/word.ts';
import type { OpenSheet } from '../table/head/open-sheet.ts';
import type { TableKind } from '../table/table-kind.ts';
import type { TableContext } from '../table/table-context.ts';
import { headerWords } from '../table/head/header-words.ts';
import { customMeasure, MEASURES, type Measure } from '../measures/measure.ts';
import type { Definitions } from '../measures/tally.ts';
import { EarlierLedger } from '../rules/earlier-ledger.ts';
import type { Settings } from '../settings/settings.ts';
import { namesOf } from './county-doubts.ts';
import { MeasuredSource } from './measured-source.ts';
import type { RunRequest } from './request.ts';

/** Ledgers that are open: what is known of them before their rows are read. */
export interface OpenRun {
  readonly request: RunRequest;
  /** The sheets with their headers, and what is known of the report day. */
  readonly ledger: OpenBooks;
  /** The sources, in the order of the sheets. */
  readonly sources: readonly MeasuredSource[];
  /** The earlier ledger to compare with; null: none. */
  readonly earlier: EarlierLedger | null;
  readonly city: string | null;
  /** The unit of amounts where nothing in a ledger states one; null: none is known. */
  readonly inputUnit: MoneyUnit | null;
  /** The day behind which nothing has happened, as far as it is known while reading; null: no limit is known. */
  readonly horizon: Day | null;
  /** The stages that words of the stage column stand for, those of the settings included. */
  readonly stageWords: WordMap;
  /** What names of counties mean. */
  readonly counties: Counties;
  /** The counties of the settings, else those of the city in the order of their codes. */
  readonly countyOrder: readonly County[];
  /** All measures there are, those of the settings included. */
  readonly measures: readonly Measure[];
  readonly definitions: Definitions;
}

/** The header words that settings add for a kind of table, by field. */
function furtherWords(
  { name }: TableKind,
  { synonyms }: Settings,
): Readonly<Record<string, readonly string[]>> {
  const prefix = name === PROJECTS.name ? '' : `${name}.`;
  return Object.fromEntries(
    [...synonyms].flatMap(([key, words]) =>
      key.startsWith(prefix) && (prefix !== '' || !key.includes('.'))
        ? [[key.slice(prefix.length), words]]
        : [],
    ),
  );
}

/** Tells the kind of a file by the first pattern of the settings that its name, without its folders, fits. */
async function kindsByName({ files }: Settings): Promise<(file: string) => string | null> {
  if (files.length === 0) return () => null;
  const { default: picomatch } = await import('picomatch');
  const patterns = files.map(({ pattern, kind }) => ({ fits: picomatch(pattern), kind }));
  return (file) => {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return patterns.find(({ fits }) => fits(name))?.kind ?? null;
  };
}

/** None of the files is a ledger of projects. */
export class NoLedger extends Error {
  /** What they are instead. */
  readonly tables: readonly { readonly file: string; readonly kind: TableKind }[];

  constructor(sheets: readonly OpenSheet[]) {
    super('no ledger of projects');
    this.tables = sheets.map(({ source, kind }) => ({ file: source.name, kind }));
  }
}

/** Opens ledgers, and reads the earlier one that they are compared with. @throws Unreadable, NoLedger */
export async function openRun(request: RunRequest): Promise<OpenRun> {
  const { settings, encoding, kind: said, reportDay, onStep } = request;
  const kinds = KINDS.map((kind) => ({
    kind,
    words: headerWords(kind, furtherWords(kind, settings)),
    required: kind === PROJECTS ? settings.required : [],
  }));
  const byName = await kindsByName(settings);
  const form = { encoding, kinds, kindOf: (file: string) => said ?? byName(file) };
  const sources = request.sources.map((source) => new MeasuredSource(source, request.digest));
  const ledger = await openBooks(sources, form, reportDay);
  onStep('open');
  if (request.needsLedger && ledger.sheets.length === 0) throw new NoLedger(ledger.others);
  const city = settings.city ?? ledger.city;
  const counties = new Counties(settings.counties, city, keyText);
  const open: OpenRun = {
    request,
    ledger,
    sources,
    earlier: null,
    city,
    inputUnit: request.inputUnit ?? settings.inputUnit,
    horizon: ledger.day.horizon,
    stageWords: wordMap(STAGE_WORDS, Object.fromEntries(settings.stages)),
    counties,
    countyOrder: settings.counties.length > 0 ? settings.counties : countiesByCode(city),
    measures: [
      ...MEASURES,
      ...settings.measures.map((rate, index) => customMeasure(withDefinition(rate), index)),
    ],
    definitions: definitionsOf(settings, counties, ledger.day.horizon),
  };
  if (request.earlier === null) return open;
  const before = await openBooks(request.earlier, form, null);
  if (before.sheets.length === 0) throw new NoLedger(before.others);
  return { ...open, earlier: await readEarlier({ ...open, ledger: before, horizon: before.day.horizon }) };
}

/** A condition of the settings, in which a county may go by any of its names. */
export function withNames(condition: Condition, counties: Counties): Condition {
  return withCounties(condition, (text) => namesOf(counties, text));
}

/** The stage that a word of the stage column names, those of the settings included. */
export function stageNamed({ stageWords: known }: Pick<OpenRun, 'stageWords'>, text: string): Stage | null {
  const code = readWord(text, known).value;
  return code === null ? null : (STAGES[code] ?? null);
}

/** Reads the rows of an open run. @param report gets what is wrong with them */
export function rowsOf(open: OpenRun, report: FindingSink): LedgerReader {
  const { request, ledger, counties, inputUnit, horizon } = open;
  const { settings, goesOnWithoutUnit, seeOther } = request;
  const context: TableContext = {
    counties,
    rates: settings.exchangeRates,
    inputUnit,
    furtherWords: { stage: Object.fromEntries(settings.stages) },
    startColumn: settings.started.kind === 'column' ? settings.started.column : null,
    horizon,
    report,
    goesOnWithoutUnit,
    ...(seeOther === null ? {} : { seeOther }),
  };
  return new LedgerReader(ledger, context);
}

/**
 * Reads the earlier ledger with the same settings, but as of the day that it states itself. What is wrong with it is not
 * said again; what could not be read is not compared.
 */
async function readEarlier(open: OpenRun): Promise<EarlierLedger> {
  const silent = { ...open, request: { ...open.request, seeOther: null } };
  const earlier = new EarlierLedger();
  for await (const batch of rowsOf(silent, () => undefined).projects()) {
    for (const project of batch) earlier.add(project);
  }
  return earlier;
}

function definitionsOf(settings: Settings, counties: Counties, horizon: Day | null): Definitions {
  return {
    started: settings.started.kind === 'date' ? 'day' : settings.started.kind,
    rates: settings.measures.map(({ numerator, denominator }) => ({
      numerator: withNames(numerator, counties),
      denominator: withNames(denominator ?? [], counties),
    })),
    horizon,
  };
}

function withDefinition(rate: Settings['measures'][number]): Parameters<typeof customMeasure>[0] {
  const { key, label, better } = rate;
  return { key, label, better, definition: { zh: '按设置文件的定义', en: 'as the settings define it' } };
}

function countiesByCode(city: string | null): readonly County[] {
  if (city === null) return [];
  return countiesOf(city).map(({ name }) => ({
    name,
    aliases: [],
    kind: null,
    group: null,
    parent: null,
    ranked: true,
  }));
}
