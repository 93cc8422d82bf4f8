/** A command line of a document, understood. */
interface ShownRun {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The file that standard input comes from, or null. */
  readonly input: string | null;
}

/** What a command left behind. */
interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function documentsIn(folder: string): readonly string[];
export function refreshed(text: string, run: (shown: ShownRun) => Promise<Said>): Promise<string>;
