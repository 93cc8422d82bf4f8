/** Figures by their names, and groups of them. */
type Figures = Readonly<Record<string, unknown>>;

export function figuresOf(report: unknown): Figures;
export function differences(expected: Figures, found: Figures): readonly string[];
