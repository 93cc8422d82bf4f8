/** What is known once everything has been read: a report that is written while reading asks for it behind its last row. */
export class Late<T> {
  #known: { readonly value: T } | null = null;

  /** The batches of a generator, whose last word is what becomes known. */
  async *from<Batch>(batches: AsyncGenerator<Batch, T, void>): AsyncGenerator<Batch, void, void> {
    this.#known = { value: yield* batches };
  }

  /** Null: not everything has been read, for instance because whoever read the output went away. */
  get known(): T | null {
    return this.#known?.value ?? null;
  }

  /** @throws Error when not everything has been read */
  get value(): T {
    if (this.#known === null) throw new Error('asked for what is known at the end before the end');
    return this.#known.value;
  }
}
