import { addAmounts } from '../domain/amount.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { AmountField } from '../domain/field.ts';
import type { Project } from '../domain/project.ts';
import { READING } from '../domain/reading-codes.ts';
import type { TotalKind } from './row-words.ts';

/** The fields whose stated sums are compared. */
export type SummedField = AmountField | 'jobs';

/** A sum that a row of the ledger states. */
export interface StatedSum {
  readonly field: SummedField;
  readonly value: number;
  readonly at: Position;
  /** The cell as it stands. */
  readonly found: string;
}

/** A row of sums. */
export interface StatedRow {
  readonly kind: TotalKind;
  /** What the row calls itself: `小计`, `合计`. */
  readonly label: string;
  readonly at: Position;
  readonly sums: readonly StatedSum[];
  /** The number of projects it states, or null. */
  readonly count: number | null;
}

/** Sums over some rows. A field with an unreadable cell among them is not compared: that cell has its own finding. */
class Sums {
  projects = 0;
  readonly #totals = new Map<SummedField, number>();
  readonly #unread = new Set<SummedField>();

  add(project: Project, fields: readonly SummedField[]): void {
    this.projects += 1;
    for (const field of fields) {
      const value = project[field];
      if (value !== null) this.#totals.set(field, addAmounts(this.#totals.get(field) ?? 0, value));
      else if (project.isUnread(field)) this.#unread.add(field);
    }
  }

  /** The sum of a field, or null when it lacks an unreadable value. */
  of(field: SummedField): number | null {
    return this.#unread.has(field) ? null : (this.#totals.get(field) ?? 0);
  }

  agreesWith(row: StatedRow): boolean {
    const sumsAgree = row.sums.every(({ field, value }) => (this.of(field) ?? value) === value);
    return sumsAgree && (row.count === null || row.count === this.projects);
  }
}

/**
 * Compares the sums that a ledger states (合计, 小计) with the rows they cover. A subtotal covers the rows since the last
 * row of sums; one that stands before its rows covers those up to the next. A total covers all rows of the file, or, in
 * sheets pasted together, those since the last total.
 */
export class StatedTotals {
  readonly #fields: readonly SummedField[];
  readonly #all = new Sums();
  #block = new Sums();
  #sinceTotal = new Sums();
  /** Rows of sums that stand before the rows they cover. */
  #openingTotal: StatedRow | null = null;
  #openingSubtotal: StatedRow | null = null;

  constructor(fields: readonly SummedField[]) {
    this.#fields = fields;
  }

  /** Counts a project. */
  add(project: Project): void {
    this.#all.add(project, this.#fields);
    this.#block.add(project, this.#fields);
    this.#sinceTotal.add(project, this.#fields);
  }

  /** Takes a row of sums; returns what does not agree. */
  see(row: StatedRow): readonly Finding[] {
    switch (row.kind) {
      case 'of-which':
        return [];
      case 'subtotal':
        return this.#subtotal(row);
      case 'total':
        return this.#total(row);
    }
  }

  /** The end of the file: rows of sums that stood before their rows are compared now. */
  end(): readonly Finding[] {
    const findings = [...this.#closeOpening()];
    if (this.#openingTotal !== null && !this.#all.agreesWith(this.#openingTotal)) {
      findings.push(...differences(this.#openingTotal, this.#all));
    }
    return findings;
  }

  #subtotal(row: StatedRow): readonly Finding[] {
    if (this.#openingSubtotal !== null || this.#block.projects === 0) {
      const findings = this.#closeOpening();
      this.#openingSubtotal = row;
      return findings;
    }
    const findings = differences(row, this.#block);
    this.#block = new Sums();
    return findings;
  }

  #closeOpening(): readonly Finding[] {
    const row = this.#openingSubtotal;
    const block = this.#block;
    this.#openingSubtotal = null;
    if (row === null) return [];
    this.#block = new Sums();
    return differences(row, block);
  }

  #total(row: StatedRow): readonly Finding[] {
    if (this.#all.projects === 0) {
      this.#openingTotal ??= row;
      return [];
    }
    const findings = [...this.#closeOpening()];
    const covered = [this.#all, this.#sinceTotal, this.#block].find(
      (sums) => sums.projects > 0 && sums.agreesWith(row),
    );
    if (covered === undefined) findings.push(...differences(row, this.#all));
    this.#block = new Sums();
    this.#sinceTotal = new Sums();
    return findings;
  }
}

function differences(row: StatedRow, sums: Sums): Finding[] {
  const found: Finding[] = [];
  for (const stated of row.sums) {
    const computed = sums.of(stated.field);
    if (computed === null || computed === stated.value) continue;
    const isCount = stated.field === 'jobs';
    found.push(
      finding({
        code: READING.statedTotalDiffers,
        at: stated.at,
        field: stated.field,
        found: stated.found,
        expected: isCount ? computed : { amount: computed },
        details: {
          label: row.label,
          stated: isCount ? stated.value : { amount: stated.value },
          difference: isCount ? stated.value - computed : { amount: stated.value - computed },
          projects: sums.projects,
        },
      }),
    );
  }
  if (row.count !== null && row.count !== sums.projects) {
    const details = { label: row.label, stated: row.count };
    found.push(
      finding({
        code: READING.statedCountDiffers,
        at: row.at,
        found: String(row.count),
        expected: sums.projects,
        details,
      }),
    );
  }
  return found;
}
