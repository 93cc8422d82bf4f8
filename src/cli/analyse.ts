import type { Hash } from 'node:crypto';
import type { MoneyUnit } from '../domain/amount.ts';
import { withCounties, type Condition } from '../books/condition.ts';
import { Counties, type County } from '../domain/county.ts';
import type { Day, DayOrigin } from '../domain/day.ts';
import { Unreadable, type Finding } from '../findings/finding.ts';
import { hintOf, messageOf } from '../findings/sentence.ts';
import { Failure } from '../domain/failure.ts';
import { countiesOf } from '../domain/places.ts';
import type { Stage } from '../domain/stage.ts';
import { LedgerReader, openBooks, type OpenBooks } from '../books/ledger.ts';
import { keyText } from '../table/plain-text.ts';
import type { TableContext } from '../table/table-context.ts';
import { readWord, wordMap } from '../table/cells/word.ts';
import { STAGE_WORDS } from '../books/stage-words.ts';
import { KINDS } from '../books/kinds.ts';
import { STAGES } from '../domain/stage.ts';
import { headerWords } from '../table/head/header-words.ts';
import type { Definitions } from '../measures/tally.ts';
import { customMeasure, MEASURES, type Measure } from '../measures/measure.ts';
import { placeOf } from '../render/words.ts';
import type { ReportSource } from '../reports/report.ts';
import { FindingCollector, type CollectOptions } from '../rules/collect-findings.ts';
import { startOwnChecks } from '../rules/own-checks.ts';
import { OLD_LEDGER_DAYS } from '../rules/ledgers/L007-old-ledger.ts';
import { startRules } from '../rules/rules.ts';
import type { Settings } from '../settings/settings.ts';
import { parseEncoding, ENCODINGS } from '../sheet/dialect.ts';
import { AskedCounties, namesOf } from './asked-counties.ts';
import { readEarlier } from './earlier.ts';
import { noneOf } from './failures-options.ts';
import type { Tongue } from './language.ts';
import { loadSettings } from './load-settings.ts';
import type { ReadingOptions } from './options.ts';
import { dayOption, unitOption } from './read-options.ts';
import { resolveSources } from './resolve-sources.ts';
import type { Source } from './source.ts';
import type { Profile } from './profile.ts';
import type { World } from './world.ts';
import { withProgress } from './progress.ts';
import { FIELD_NAMES, PROJECTS, type Projects } from '../books/projects.ts';
import { columnOf } from '../table/head/find-header.ts';

/** How many findings of one code a report keeps. */
const MOST_OF_A_CODE = 200;

/** A ledger that is open, with everything that is needed to count its projects. */
export interface Analysis {
  readonly settings: Settings;
  readonly ledger: OpenBooks;
  readonly city: string | null;
  /** The unit of amounts where nothing in the ledger states one; null: none is known. */
  readonly inputUnit: MoneyUnit | null;
  /** The counties of the settings, else those of the city in the order of their codes. */
  readonly counties: readonly County[];
  /** The counties that the command line names. */
  readonly asked: AskedCounties;
  /** The stage that a word of the stage column names, those of the settings included. */
  readonly stageOf: (text: string) => Stage | null;
  readonly measures: readonly Measure[];
  readonly definitions: Definitions;
  readonly findings: FindingCollector;
  readonly inputs: readonly string[];
  /** Reads all projects, rules included; `see` gets them batch by batch. */
  readonly read: (see: (projects: Projects) => void) => Promise<void>;
  /** The same in batches, for whoever writes while reading. */
  readonly batches: () => AsyncGenerator<Projects>;
  /** The places of those projects of the batch in hand that stand further up in the same file already. */
  readonly repeats: () => readonly number[];
  /** The day of the report, once all is read. */
  readonly asOf: () => { readonly day: Day | null; readonly from: DayOrigin };
  /** What was read, once all is read. */
  readonly sources: () => readonly ReportSource[];
}

/** What an analysis is asked to do. */
export interface AnalysisRequest {
  readonly paths: readonly string[];
  readonly options: ReadingOptions;
  readonly world: World;
  /** Told what the settings say. */
  readonly tongue: Tongue;
  readonly profile: Profile;
  /** Whether the bytes of the files are to be digested (SHA-256). */
  readonly digest: boolean;
  /** What a check changes about the findings: severities, how many are kept, what is accepted. */
  readonly collect?: (settings: Settings) => Partial<CollectOptions>;
  /** Told of every row under a header that is no project. */
  readonly seeOther?: TableContext['seeOther'];
  /** Whether amounts without any unit are findings instead of the end of the run. */
  readonly goesOnWithoutUnit?: boolean;
  /** An earlier ledger to compare with: a file or folder. */
  readonly against?: string;
}

/** Opens the ledgers of a command line. @throws Failure */
export async function analyse({
  paths,
  options,
  world,
  tongue,
  profile,
  digest,
  collect,
  seeOther,
  goesOnWithoutUnit = false,
  against,
}: AnalysisRequest): Promise<Analysis> {
  profile.mark('start');
  const settings = await loadSettings(options.config ?? null, paths[0] ?? null);
  tongue.settingsSay(settings.language);
  const encoding = options.encoding === undefined ? null : parseEncoding(options.encoding);
  if (options.encoding !== undefined && encoding === null) {
    throw noneOf('--encoding', options.encoding, ENCODINGS);
  }
  const asOf = options.asOf === undefined ? null : dayOption('--as-of', options.asOf);
  const inputUnit =
    options.inputUnit === undefined ? settings.inputUnit : unitOption('--input-unit', options.inputUnit);
  const kinds = KINDS.map((kind) => ({
    kind,
    words: headerWords(kind, kind === PROJECTS ? Object.fromEntries(settings.synonyms) : {}),
    required: kind === PROJECTS ? settings.required : [],
  }));
  const found = await resolveSources(paths, world.stdin);
  const followed = found.map((source) => follow(source, digest));
  const shown = withProgress(followed, world);
  const open = { encoding, kinds };
  const ledger = await readable(() => openBooks(shown, open, asOf));
  profile.mark('open');
  const city = settings.city ?? ledger.city;
  const counties = new Counties(settings.counties, city, keyText);
  const asked = new AskedCounties(counties);
  const meaning = (condition: Condition): Condition =>
    withCounties(condition, (text) => namesOf(counties, text));
  const { horizon } = ledger.day;
  const findings = new FindingCollector({
    severities: settings.severities,
    most: MOST_OF_A_CODE,
    ...collect?.(settings),
  });
  const report = (each: Parameters<FindingCollector['add']>[0]): void => void findings.add(each);
  const context: TableContext = {
    counties,
    rates: settings.exchangeRates,
    inputUnit,
    furtherWords: { stage: Object.fromEntries(settings.stages) },
    startColumn: settings.started.kind === 'column' ? settings.started.column : null,
    horizon,
    report,
    goesOnWithoutUnit,
    ...(seeOther === undefined ? {} : { seeOther }),
  };
  const reader = new LedgerReader(ledger, context);
  const fields = new Set(
    FIELD_NAMES.filter((key) => ledger.sheets.some(({ header }) => columnOf(header, key) !== undefined)),
  );
  let reading: string | null = null;
  const repeats: number[] = [];
  const rules = startRules({
    asOf: horizon,
    // Asking for the day of the clock takes a millisecond; nearly nobody wants it.
    today: settings.thresholds.has(OLD_LEDGER_DAYS) ? world.today() : null,
    earlier: against === undefined ? null : await readable(() => readEarlier(against, open, context)),
    counties,
    channels: settings.channels,
    thresholds: settings.thresholds,
    fields,
    files: ledger.sheets.map(({ source }) => source.name),
    report,
    seeRepeat: (index, before) => {
      if (before.source === reading) repeats.push(index);
    },
  });
  const own = startOwnChecks(
    settings.checks.map((each) => ({ ...each, rule: meaning(each.rule) })),
    report,
  );

  async function* batches(): AsyncGenerator<Projects> {
    for await (const batch of reader.projects()) {
      profile.mark('read rows');
      repeats.length = 0;
      reading = batch.source;
      rules.see(batch);
      own.see(batch);
      asked.see(batch);
      profile.mark('check');
      yield batch;
      profile.mark('count');
    }
    asked.settle();
    const { day, from } = reader.reportDay;
    rules.end?.(day, from);
    profile.mark('check');
  }

  return {
    settings,
    ledger,
    city,
    inputUnit,
    counties: settings.counties.length > 0 ? settings.counties : countiesByCode(city),
    asked,
    stageOf: (text) => {
      const code = readWord(text, wordMap(STAGE_WORDS, context.furtherWords['stage'])).value;
      return code === null ? null : (STAGES[code] ?? null);
    },
    measures: [
      ...MEASURES,
      ...settings.measures.map((rate, index) => customMeasure(withDefinition(rate), index)),
    ],
    definitions: {
      started: settings.started.kind === 'date' ? 'day' : settings.started.kind,
      rates: settings.measures.map(({ numerator, denominator }) => ({
        numerator: meaning(numerator),
        denominator: meaning(denominator ?? []),
      })),
      on: horizon,
    },
    findings,
    inputs: [...found.map(({ path }) => path ?? '-'), ...(against === undefined ? [] : [against])],
    read: (see) =>
      readable(async () => {
        for await (const batch of batches()) see(batch);
      }),
    batches: () => readableBatches(batches()),
    repeats: () => repeats,
    asOf: () => reader.reportDay,
    sources: () =>
      reader.results.map(({ source, dialect, counts }, index) => {
        const { bytes, sha256 } = followed[index]?.measured() ?? { bytes: 0, sha256: null };
        return {
          file: source,
          bytes,
          sha256,
          encoding: dialect.encoding,
          delimiter: dialect.delimiter,
          rows: counts.rows,
          projects: counts.records,
        };
      }),
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

/** A source that knows how many bytes of it were read, and their digest. */
interface Followed extends Source {
  readonly measured: () => { readonly bytes: number; readonly sha256: string | null };
}

function follow(source: Source, digest: boolean): Followed {
  let hash: Hash | null = null;
  let bytes = 0;
  let sha256: string | null = null;
  return {
    name: source.name,
    path: source.path,
    size: source.size,
    head: (length) => source.head(length),
    async *chunks() {
      bytes = 0;
      hash = digest ? (await import('node:crypto')).createHash('sha256') : null;
      for await (const chunk of source.chunks()) {
        bytes += chunk.length;
        hash?.update(chunk);
        yield chunk;
      }
      sha256 = hash?.digest('hex') ?? null;
    },
    measured: () => ({ bytes, sha256 }),
  };
}

/** Turns a file that cannot be read into a failure that says why, in the words of the catalogue. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Unreadable ? findingFailure(error.finding) : error;
  }
}

async function* readableBatches(batches: AsyncGenerator<Projects>): AsyncGenerator<Projects> {
  try {
    yield* batches;
  } catch (error) {
    throw error instanceof Unreadable ? findingFailure(error.finding) : error;
  }
}

/** A finding in the words in which a file that cannot be read is refused. */
export function findingFailure(found: Finding): Failure {
  const { code, name } = found.kind;
  return new Failure(
    'input',
    {
      zh: `${placeOf(found, 'zh')}：${code} ${name}：${messageOf(found, 'zh')}`,
      en: `${placeOf(found, 'en')}: ${code} ${name}: ${messageOf(found, 'en')}`,
    },
    { zh: hintOf(found, 'zh'), en: hintOf(found, 'en') },
  );
}
