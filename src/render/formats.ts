import type { Audience } from '../reports/report.ts';
import type { Renderer } from './render-style.ts';

/** What there is to know about a format. Whatever depends on the format is decided by these words. */
export interface FormatInfo {
  /** Endings of files that ask for it; none: `--format` alone does. */
  readonly endings: readonly string[];
  readonly audience: Audience;
  /** What of a report it has room for. A format of findings is for commands that report nothing else. */
  readonly holds: 'everything' | 'one-table' | 'findings';
  /** What its pieces are. */
  readonly content: 'text' | 'bytes';
  /** Loaded when asked for, so that a run pays only for the library it uses. */
  readonly renderer: () => Promise<Renderer>;
}

/** The formats a report can be written in, in the order in which help lists them. A new one is a file and an entry here. */
export const FORMATS = {
  terminal: {
    endings: ['.txt'],
    audience: 'people',
    holds: 'everything',
    content: 'text',
    renderer: async () => (await import('./terminal.ts')).renderTerminal,
  },
  markdown: {
    endings: ['.md'],
    audience: 'people',
    holds: 'everything',
    content: 'text',
    renderer: async () => (await import('./markdown.ts')).renderMarkdown,
  },
  csv: {
    endings: ['.csv'],
    audience: 'programs',
    holds: 'one-table',
    content: 'text',
    renderer: async () => (await import('./csv.ts')).renderCsv,
  },
  json: {
    endings: ['.json'],
    audience: 'programs',
    holds: 'everything',
    content: 'text',
    renderer: async () => (await import('./json.ts')).renderJson,
  },
  jsonl: {
    endings: ['.jsonl'],
    audience: 'programs',
    holds: 'findings',
    content: 'text',
    renderer: async () => (await import('./jsonl.ts')).renderJsonLines,
  },
  github: {
    endings: [],
    audience: 'programs',
    holds: 'findings',
    content: 'text',
    renderer: async () => (await import('./github.ts')).renderGithub,
  },
} as const satisfies Readonly<Record<string, FormatInfo>>;

/** The name of a format, as `--format` takes it. */
export type Format = keyof typeof FORMATS;

/** What is written where no format is asked for. */
export const DEFAULT_FORMAT: Format = 'terminal';

/** The names of all formats. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** The names of the formats that hold figures, which every command writes. */
export const FIGURE_FORMATS = FORMAT_NAMES.filter((name) => FORMATS[name].holds !== 'findings');

/** The names of the formats that hold findings alone. */
export const FINDING_FORMATS = FORMAT_NAMES.filter((name) => FORMATS[name].holds === 'findings');

/** Whether nothing of a report is shown but one table: there is room for no more, or people have asked for one. */
export function showsOneTable({ audience, holds }: FormatInfo, tableAsked: boolean): boolean {
  return holds === 'one-table' || (audience === 'people' && tableAsked);
}

/** Whether a format tells all that is known of the sources, their SHA-256 among it. */
export function tellsDigests({ audience, holds }: FormatInfo): boolean {
  return audience === 'programs' && holds === 'everything';
}
