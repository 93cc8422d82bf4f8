/** What a generated ledger is like; see DEFAULTS in generate.mjs. */
interface GenerateOptions {
  readonly rows: number;
  readonly out: string;
  readonly seed?: number;
  readonly quoted?: number;
  readonly findings?: number;
  readonly encoding?: 'utf-8' | 'gb18030' | 'utf-16le';
  readonly delimiter?: string;
  readonly quoteAll?: boolean;
  readonly messy?: boolean;
  readonly investors?: number;
}

export function generate(options: GenerateOptions): {
  readonly figures: Readonly<Record<string, number>>;
  readonly bytes: number;
};
