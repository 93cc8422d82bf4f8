/** A language the program speaks: Chinese or English. */
export type Language = 'zh' | 'en';

/** The same thing said in every language; neither side is ever empty. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
