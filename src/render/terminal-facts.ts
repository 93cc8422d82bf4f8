import type { Paint } from './paint.ts';
import type { FactsSection } from '../reports/report.ts';
import { displayWidth, pad, truncate } from './display-width.ts';
import { MissingNote } from './missing-note.ts';
import type { RenderStyle } from './render-style.ts';
import { factText } from './value-text.ts';
import { said } from './words.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';
const GAP = '    ';
// So few read well one below the other.
const FEW = 7;
const MOST_COLUMNS = 3;

/** A fact as it is drawn, its label filled to the width of all labels. */
interface DrawnFact {
  readonly label: string;
  readonly value: string;
}

/** Named values one below the other; many of them in columns, read downwards, where there is room for that. */
export function* drawFacts(section: FactsSection, style: RenderStyle, paint: Paint): Generator<string> {
  const { language, width } = style;
  for (const line of wrap(said(section.title, language), width)) yield `${paint.bold(line)}\n`;
  const labels = section.facts.map((fact) => said(fact.label, language));
  const widest = Math.max(0, ...labels.map(displayWidth));
  const labelWidth = width === null ? widest : Math.min(widest, Math.floor(width / 2));
  const note = new MissingNote();
  const facts = section.facts.map((fact, index): DrawnFact => {
    note.seeWhole(fact, fact.value);
    const label = pad(truncate(labels[index] ?? '', labelWidth), labelWidth, 'right');
    return { label, value: factText(fact, style) };
  });
  const valueWidth = Math.max(0, ...facts.map(({ value }) => displayWidth(value)));
  const columns = columnsFor(facts.length, labelWidth + 2 + valueWidth, width);
  yield* columns === 1 ? below(facts, labelWidth, width, paint) : beside(facts, columns, valueWidth, paint);
  for (const text of [note.text(language), ...(section.notes ?? []).map((each) => said(each, language))]) {
    if (text !== null) for (const line of wrap(text, width, INDENT)) yield `${paint.dim(line)}\n`;
  }
}

function columnsFor(facts: number, factWidth: number, width: number | null): number {
  if (width === null || facts <= FEW) return 1;
  const room = Math.floor((width - INDENT.length + GAP.length) / (factWidth + GAP.length));
  return Math.max(1, Math.min(room, MOST_COLUMNS));
}

function* below(
  facts: readonly DrawnFact[],
  labelWidth: number,
  width: number | null,
  paint: Paint,
): Generator<string> {
  const indent = ' '.repeat(labelWidth + 4);
  for (const { label, value } of facts) {
    const lines = wrap(value, width === null ? null : width - indent.length);
    for (const [at, line] of lines.entries()) {
      yield `${at === 0 ? `${INDENT}${paint.dim(label)}  ${line}` : indent + line}`.trimEnd() + '\n';
    }
  }
}

function* beside(
  facts: readonly DrawnFact[],
  columns: number,
  valueWidth: number,
  paint: Paint,
): Generator<string> {
  const height = Math.ceil(facts.length / columns);
  for (let row = 0; row < height; row += 1) {
    const cells = facts
      .filter((_, index) => index % height === row)
      .map(({ label, value }) => `${paint.dim(label)}  ${pad(value, valueWidth, 'right')}`);
    yield `${INDENT}${cells.join(GAP)}`.trimEnd() + '\n';
  }
}
