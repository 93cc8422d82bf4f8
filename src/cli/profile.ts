import { visibleLine } from '../domain/visible.ts';

/** Where the time of a run goes. Each mark gives the time since the last one to a step. */
export class Profile {
  readonly #now: () => number;
  readonly #steps = new Map<string, number>();
  #last = 0;

  /** @param now milliseconds since the program was started */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The time since the last mark, or since the start, went into this step. */
  mark(step: string): void {
    const time = this.#now();
    this.#steps.set(step, (this.#steps.get(step) ?? 0) + time - this.#last);
    this.#last = time;
  }

  /** A line for each step: milliseconds, percent, name. */
  text(): string {
    const all = [...this.#steps.values()].reduce((sum, time) => sum + time, 0);
    const lines = [...this.#steps].map(([step, time]) => {
      const percent = all === 0 ? 0 : Math.round((time / all) * 100);
      return `${time.toFixed(1).padStart(9)} ms ${String(percent).padStart(3)}%  ${visibleLine(step)}\n`;
    });
    return `${lines.join('')}${all.toFixed(1).padStart(9)} ms 100%\n`;
  }
}
