import type { Language } from '../domain/text.ts';
import { fittingUnit } from '../render/fitting-unit.ts';
import { defaultOutputUnit, parseOutputUnit } from '../render/output-unit.ts';
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
import { unknownEnding } from './failures-options.ts';
import type { FigureValues, OutputValues } from './options/output-options.ts';
import { resolveTargets } from './output-target.ts';
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
 * @throws Failure for files of which the format cannot be told
 */
export function destinationsOf(
  { format, output }: Pick<OutputValues, 'output'> & { readonly format: Format | null },
  formats: readonly Format[] = FIGURE_FORMATS,
): readonly Destination[] {
  if (output.length === 0) return [{ path: null, format: FORMATS[format ?? DEFAULT_FORMAT] }];
  return output.map((path) => ({ path, format: FORMATS[format ?? byEnding(path, formats)] }));
}

/** Whether a report goes where the digests of its sources are told, which take time. */
export function needDigests(destinations: readonly Destination[]): boolean {
  return destinations.some(({ format }) => tellsDigests(format));
}

/** Endings of formats that were written once. */
const GONE = new Set(['.sarif', '.xml']);

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

/** What decides how figures are written; commands without figures leave the options of figures out. */
type StyleValues = Pick<OutputValues, 'bom' | 'color' | 'table'> & Partial<FigureValues>;

/** How figures are to be written. */
export function renderStyle(
  { bom, color, table, outputUnit = null, digits = null, rounding = null, trimZeros = false }: StyleValues,
  settings: Settings,
  language: Language,
  { env, stdout }: World,
): RenderStyle {
  const isTerminal = stdout.isTTY === true;
  const columns = stdout.columns ?? Number(env['COLUMNS']);
  const unit = outputUnit ?? (settings.outputUnit === null ? null : parseOutputUnit(settings.outputUnit));
  const digitsAsked = digits ?? settings.digits;
  return {
    language,
    width: isTerminal ? Math.max(40, Number.isSafeInteger(columns) && columns > 0 ? columns : 80) : null,
    colours: isTerminal && color && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    unit: unit ?? defaultOutputUnit(language),
    unitAsked: unit !== null,
    decimal: {
      digits: digitsAsked ?? 2,
      rounding: rounding ?? settings.rounding,
      trimZeros: trimZeros || settings.trimZeros,
    },
    digitsAsked: digitsAsked !== null,
    bom,
    table,
  };
}

/** Refuses files that cannot be written before anything is read. @throws Failure */
export async function checkDestinations(
  destinations: readonly Destination[],
  inputs: readonly string[],
): Promise<void> {
  const paths = destinations.flatMap(({ path }) => (path === null ? [] : [path]));
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
  destinations: readonly Destination[],
  reportFor: (audience: Audience) => Report,
  style: RenderStyle,
  inputs: readonly string[],
  world: World,
): Promise<void> {
  const files = destinations.flatMap(({ path, format }) => (path === null ? [] : [{ path, format }]));
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
  for (const { path, format } of destinations) {
    if (path !== null) continue;
    await writeOut(world.stdout, await drawn(reportFor(format.audience), format, style));
  }
}
