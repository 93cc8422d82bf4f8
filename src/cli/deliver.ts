import type { DecimalStyle } from '../domain/decimal.ts';
import type { Language } from '../domain/text.ts';
import { fittingUnit } from '../render/fitting-unit.ts';
import { defaultOutputUnit, OUTPUT_UNITS, parseOutputUnit, type OutputUnit } from '../render/output-unit.ts';
import {
  DEFAULT_FORMAT,
  FIGURE_FORMATS,
  FORMATS,
  tellsDigests,
  type Format,
  type FormatInfo,
} from '../render/formats.ts';
import type { RenderStyle } from '../render/render-style.ts';
import type { Audience, Report } from '../reports/report.ts';
import type { Settings } from '../settings/settings.ts';
import { formatGone, noneOf, notOneOf, unknownEnding } from './failures-options.ts';
import type { OutputOptions } from './options.ts';
import { resolveTargets } from './output-target.ts';
import { oneOf, wholeNumber } from './read-options.ts';
import { writeOut } from './streams.ts';
import type { World } from './world.ts';
import { writeFiles } from './write-files.ts';

/** One place that a report goes to: a file, or standard output (path null). */
export interface Destination {
  readonly path: string | null;
  readonly format: FormatInfo;
}

/**
 * Where and how a command line wants its report. @param formats those that the command writes
 * @throws Failure for formats that are not known
 */
export function destinations(
  options: OutputOptions,
  formats: readonly Format[] = FIGURE_FORMATS,
): readonly Destination[] {
  const asked = options.format === undefined ? null : formatOption(options.format, formats);
  if (options.output === undefined) return [{ path: null, format: FORMATS[asked ?? DEFAULT_FORMAT] }];
  return options.output.map((path) => ({ path, format: FORMATS[asked ?? byEnding(path, formats)] }));
}

/** Whether a report goes where the digests of its sources are told, which take time. */
export function needDigests(places: readonly Destination[]): boolean {
  return places.some(({ format }) => tellsDigests(format));
}

/** Formats that were written once, and their endings: whoever asks for them is told what there is now. */
const GONE = new Set(['sarif', 'junit', '.sarif', '.xml']);

function formatOption(value: string, formats: readonly Format[]): Format {
  const format = formats.find((each) => each === value);
  if (format !== undefined) return format;
  throw GONE.has(value) ? formatGone('--format', value, formats) : notOneOf('--format', value, formats);
}

function byEnding(path: string, formats: readonly Format[]): Format {
  const ending = /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? '';
  const format = formats.find((each) => endingsOf(each).includes(ending));
  if (format !== undefined) return format;
  // What a terminal shows is rarely meant for a file.
  const others = formats.filter((each) => each !== DEFAULT_FORMAT);
  const endings = [...others.flatMap(endingsOf), ...endingsOf(DEFAULT_FORMAT)];
  throw unknownEnding(path, endings, GONE.has(ending));
}

function endingsOf(format: Format): readonly string[] {
  return FORMATS[format].endings;
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
  throw noneOf('--output-unit', key, Object.keys(OUTPUT_UNITS));
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
async function drawn(
  report: Report,
  { audience, renderer }: FormatInfo,
  style: RenderStyle,
): Promise<AsyncIterable<string | Uint8Array>> {
  const unit = audience === 'people' ? fittingUnit(report, style) : style.unit;
  return (await renderer())(report, { ...style, unit });
}

/** Writes a report to all its destinations: all files or none. @param reportFor the report as it is for an audience */
export async function deliver(
  places: readonly Destination[],
  reportFor: (audience: Audience) => Report,
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
        content: await drawn(reportFor(format.audience), format, plain),
      })),
    );
    await writeFiles(outputs, inputs);
  }
  for (const { path, format } of places) {
    if (path !== null) continue;
    await writeOut(world.stdout, await drawn(reportFor(format.audience), format, style));
  }
}
