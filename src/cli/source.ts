/** Something to read: a file, or standard input. */
export interface Source {
  /** As printed: what the user typed, `folder/child` for a file found in a folder, `<stdin>` for standard input (标准输入 in Chinese). */
  readonly name: string;
  /** Where to open it; null for standard input. */
  readonly path: string | null;
  /** In bytes; null when it cannot be known beforehand. For progress only. */
  readonly size: number | null;
  /** The first bytes, fewer only when the input ends earlier. `chunks()` gives them again. */
  head(bytes: number): Promise<Uint8Array>;
  /**
   * The whole input from the start, in chunks of up to 256 KiB, each as full as can be, which hold until the next one is
   * asked for. Standard input: once.
   */
  chunks(): AsyncIterable<Uint8Array>;
}
