import type { Language, Text } from '../domain/text.ts';
import type { ColumnKind, Value } from '../reports/report.ts';
import { knownValue } from './known-value.ts';
import { MISSING_MARK } from './value-text.ts';
import { counted, said } from './words.ts';

/** A column or fact whose label the note names. */
interface Labelled {
  readonly label: Text;
  readonly kind: ColumnKind;
}

/**
 * The note under a table or list that carries marks, gathered while its values are drawn, since rows that arrive as a
 * stream are seen only once.
 */
export class MissingNote {
  readonly #marked = new Map<Labelled, number | null>();

  /** Takes note of a value that is drawn. Rows do not add up (size tiers overlap), so they give no number. */
  see(labelled: Labelled, value: Value): void {
    if (missingIn(labelled, value) > 0 && !this.#marked.has(labelled)) this.#marked.set(labelled, null);
  }

  /** Takes note of a value over all projects, whose number the note can state. */
  seeWhole(labelled: Labelled, value: Value): void {
    const missing = missingIn(labelled, value);
    if (missing > 0) this.#marked.set(labelled, missing);
  }

  /** `* 未含：投资总额2个（空白或无法读取）`; null when nothing carries a mark. */
  text(language: Language): string | null {
    if (this.#marked.size === 0) return null;
    const parts = [...this.#marked].map(([{ label }, count]) => {
      const name = said(label, language);
      if (language === 'zh') return count === null ? `${name}部分项目` : `${name}${count}个`;
      return `${name} of ${count === null ? 'some projects' : counted(count, 'project')}`;
    });
    return language === 'zh'
      ? `${MISSING_MARK} 未含：${parts.join('、')}（空白或无法读取）`
      : `${MISSING_MARK} not included: ${parts.join(', ')} (blank or not readable)`;
  }
}

/** Projects that a total lacks although it has an amount; without an amount `—` says it all. */
function missingIn(labelled: Labelled, value: Value): number {
  if (labelled.kind !== 'total') return 0;
  const known = knownValue(labelled.kind, value);
  return known?.kind === 'total' && known.value.amount !== null ? known.value.missing : 0;
}
