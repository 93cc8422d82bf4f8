import type { Text } from './text.ts';

/** A field of a table as findings name it: by its key for programs, by its label for people. */
export interface FieldName {
  readonly key: string;
  readonly label: Text;
}
