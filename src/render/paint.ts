/** Colours and weights for a terminal, under chalk's names. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const plain = (text: string): string => text;
const NONE: Paint = { bold: plain, dim: plain, cyan: plain, red: plain, yellow: plain };

/** Chalk where there are colours; loaded only then. */
export async function paintFor(colours: boolean): Promise<Paint> {
  if (!colours) return NONE;
  const { Chalk } = await import('chalk');
  // An instance with its own level: the colours that chalk finds out by itself ignore NO_COLOR.
  return new Chalk({ level: 1 });
}
