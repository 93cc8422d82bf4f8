import type { DecimalStyle } from '../domain/decimal.ts';
import type { Language } from '../domain/text.ts';
import type { Report } from '../reports/report.ts';
import type { OutputUnit } from './output-unit.ts';

/** How a report is to be said; every decision that depends on the user or the place of output. */
export interface RenderStyle {
  readonly language: Language;
  /** Columns of the terminal; null for a pipe or a file, which take lines of any length. */
  readonly width: number | null;
  readonly colours: boolean;
  readonly unit: OutputUnit;
  /** Whether the user or the settings named the unit; otherwise people get one that fits the amounts. */
  readonly unitAsked: boolean;
  /** For people, 2 digits unless asked otherwise. JSON is always exact; CSV is unless `digitsAsked`. */
  readonly decimal: DecimalStyle;
  /** Whether the user named the digits, so that they hold for CSV too. */
  readonly digitsAsked: boolean;
  /** Whether CSV begins with a byte order mark, without which Excel takes UTF-8 for the local encoding. */
  readonly bom: boolean;
  /** The table that CSV holds, by the last part of its path; null: the first. */
  readonly table: string | null;
}

/** Draws a report, in pieces as they are produced: text, which ends in a line end, or the bytes of a file. */
export type Renderer = (report: Report, style: RenderStyle) => AsyncIterable<string | Uint8Array>;
