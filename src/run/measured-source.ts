import type { Digest, Source } from './request.ts';

/** A source that knows how many bytes of it were read, and their SHA-256. */
export class MeasuredSource implements Source {
  readonly name: string;
  /** Of the last reading from the start. */
  bytes = 0;
  /** Hexadecimal; null: not wanted, or not read to the end yet. */
  sha256: string | null = null;
  readonly #source: Source;
  readonly #digest: (() => Digest) | null;

  /** @param digest makes a SHA-256; null: none is wanted */
  constructor(source: Source, digest: (() => Digest) | null) {
    this.name = source.name;
    this.#source = source;
    this.#digest = digest;
  }

  head(bytes: number): Promise<Uint8Array> {
    return this.#source.head(bytes);
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    this.bytes = 0;
    const hash = this.#digest?.() ?? null;
    for await (const chunk of this.#source.chunks()) {
      this.bytes += chunk.length;
      hash?.update(chunk);
      yield chunk;
    }
    this.sha256 = hash?.digest('hex') ?? null;
  }
}
