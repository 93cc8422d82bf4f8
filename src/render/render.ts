import type { Renderer } from './render-style.ts';

export type { Renderer, RenderStyle } from './render-style.ts';

/** The formats a report can be written in. */
export type Format = 'terminal' | 'markdown' | 'csv' | 'json' | 'jsonl' | 'github';

/** One renderer for each format; loaded when asked for, so that a run pays only for the library it uses. */
export const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  terminal: async () => (await import('./terminal.ts')).renderTerminal,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  csv: async () => (await import('./csv.ts')).renderCsv,
  json: async () => (await import('./json.ts')).renderJson,
  jsonl: async () => (await import('./jsonl.ts')).renderJsonLines,
  github: async () => (await import('./github.ts')).renderGithub,
};
