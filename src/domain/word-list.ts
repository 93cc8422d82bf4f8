/** The words of lines in which they stand apart by `|`: lists of many short words, read as text. */
export function wordList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|'));
}
