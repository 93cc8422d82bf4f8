import type { DecimalStyle } from '../domain/decimal.ts';
import { Failure } from '../domain/failure.ts';
import type { Language } from '../domain/text.ts';
import { fittingUnit } from '../render/fitting-unit.ts';
import { defaultOutputUnit, OUTPUT_UNITS, parseOutputUnit, type OutputUnit } from '../render/output-unit.ts';
import { RENDERERS, type Format, type RenderStyle } from '../render/render.ts';
import type { Report } from '../reports/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { OutputOptions } from './options.ts';
import { resolveTargets } from './output-target.ts';
import { oneOf, wholeNumber, wrongValue } from './read-options.ts';
import { writeOut } from './streams.ts';
import type { World } from './world.ts';
import { writeFiles } from './write-files.ts';

/** The formats of reports, and those of findings. */
const REPORT_FORMATS: readonly Format[] = ['terminal', 'markdown', 'csv', 'json'];
export const CHECK_FORMATS: readonly Format[] = [...REPORT_FORMATS, 'jsonl', 'github'];

const ENDINGS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.csv': 'csv',
  '.json': 'json',
  '.txt': 'terminal',
  '.jsonl': 'jsonl',
};

/** One place that a report goes to: a file, or standard output (path null). */
export interface Destination {
  readonly path: string | null;
  readonly format: Format;
}

/** Where and how a command line wants its report. @throws Failure for formats that are not known */
export function destinations(options: OutputOptions, formats = REPORT_FORMATS): readonly Destination[] {
  const format = options.format === undefined ? null : oneOf('--format', options.format, formats);
  if (options.output === undefined) return [{ path: null, format: format ?? 'terminal' }];
  return options.output.map((path) => ({ path, format: format ?? byEnding(path, formats) }));
}

function byEnding(path: string, formats: readonly Format[]): Format {
  const ending = /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? '';
  const format = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (format !== undefined && formats.includes(format)) return format;
  const known = Object.entries(ENDINGS).flatMap(([each, of]) => (formats.includes(of) ? [each] : []));
  throw new Failure(
    'usage',
    { zh: `从文件名看不出格式：${path}`, en: `the format of ${path} cannot be told from its name` },
    {
      zh: `请用扩展名 ${known.join('、')}，或加 --format`,
      en: `use one of ${known.join(', ')}, or --format`,
    },
  );
}

/** How figures are to be written. @throws Failure for values that are not possible */
export function renderStyle(
  options: OutputOptions,
  settings: Settings,
  language: Language,
  world: World,
): RenderStyle {
  const digits =
    options.digits === undefined ? settings.digits : wholeNumber('--digits', options.digits, 0, 6);
  const rounding =
    options.rounding === undefined
      ? settings.rounding
      : oneOf('--rounding', options.rounding, ['half-up', 'truncate']);
  const decimal: DecimalStyle = {
    digits: digits ?? 2,
    rounding,
    trimZeros: options.trimZeros ?? settings.trimZeros,
  };
  const { env, stdout } = world;
  const terminal = stdout.isTTY === true;
  const columns = stdout.columns ?? Number(env['COLUMNS']);
  return {
    language,
    width: terminal ? Math.max(40, Number.isSafeInteger(columns) && columns > 0 ? columns : 80) : null,
    colours: terminal && options.color !== false && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    unit: unitOf(options, settings, language),
    unitAsked: (options.outputUnit ?? settings.outputUnit) !== null,
    decimal,
    digitsAsked: digits !== null,
    bom: options.bom ?? false,
    table: options.table?.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) ?? null,
  };
}

function unitOf(options: OutputOptions, settings: Settings, language: Language): OutputUnit {
  const key = options.outputUnit ?? settings.outputUnit;
  if (key === null) return defaultOutputUnit(language);
  const unit = parseOutputUnit(key);
  if (unit !== null) return unit;
  const names = Object.keys(OUTPUT_UNITS);
  throw wrongValue('--output-unit', key, { zh: names.join('、'), en: names.join(', ') });
}

/** Refuses files that cannot be written before anything is read. @throws Failure */
export async function checkDestinations(
  places: readonly Destination[],
  inputs: readonly string[],
): Promise<void> {
  const paths = places.flatMap(({ path }) => (path === null ? [] : [path]));
  if (paths.length > 0) await resolveTargets(paths, inputs);
}

/** A report as a format draws it; for people in a unit of money that fits it. */
async function drawn(report: Report, format: Format, style: RenderStyle): Promise<AsyncIterable<string>> {
  const unit = format === 'terminal' || format === 'markdown' ? fittingUnit(report, style) : style.unit;
  return (await RENDERERS[format]())(report, { ...style, unit });
}

/** Writes a report to all its destinations: all files or none. @param reportFor the report as a format shows it */
export async function deliver(
  places: readonly Destination[],
  reportFor: (format: Format) => Report,
  style: RenderStyle,
  inputs: readonly string[],
  world: World,
): Promise<void> {
  const files = places.flatMap(({ path, format }) => (path === null ? [] : [{ path, format }]));
  if (files.length > 0) {
    const plain = { ...style, width: null, colours: false };
    const outputs = await Promise.all(
      files.map(async ({ path, format }) => ({
        path,
        content: await drawn(reportFor(format), format, plain),
      })),
    );
    await writeFiles(outputs, inputs);
  }
  for (const { path, format } of places) {
    if (path !== null) continue;
    await writeOut(world.stdout, await drawn(reportFor(format), format, style));
  }
}
