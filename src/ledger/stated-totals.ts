import { AmountOverflow } from '../domain/amount.ts';
import { finding, type Finding, type Position } from '../domain/finding.ts';
import type { AmountField } from '../domain/field.ts';
import type { Projects } from '../domain/projects.ts';
import { STAGES } from '../domain/stage.ts';
import { READING } from '../domain/reading-codes.ts';
import type { TotalKind } from './row-words.ts';
import { LastAmounts } from './swapped-digits.ts';

const NEGOTIATING = STAGES.indexOf('negotiating');

/** The fields whose stated sums are compared. */
export type SummedField = AmountField | 'jobs';

const FIELDS: readonly SummedField[] = ['investment', 'fixedInvestment', 'paidIn', 'output', 'tax', 'jobs'];

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
  readonly sums: readonly StatedSum[];
  /** The number of projects it states, with its cell; or null. */
  readonly count: Pick<StatedSum, 'value' | 'at' | 'found'> | null;
}

/**
 * The sums of the rows so far, and how many of them had an unreadable cell. Sums over the rows since some place are the
 * difference of two of these.
 */
class Running {
  projects = 0;
  readonly sums = new Float64Array(FIELDS.length);
  readonly unread = new Float64Array(FIELDS.length);
  /** Of these, the projects that are still negotiated, which no report counts. */
  negotiated = 0;
  readonly negotiatedSums = new Float64Array(FIELDS.length);

  copy(): Running {
    const copy = new Running();
    copy.projects = this.projects;
    copy.sums.set(this.sums);
    copy.unread.set(this.unread);
    copy.negotiated = this.negotiated;
    copy.negotiatedSums.set(this.negotiatedSums);
    return copy;
  }
}

/** Sums over the rows between two places. */
class Sums {
  readonly projects: number;
  readonly #from: Running;
  readonly #to: Running;

  constructor(from: Running, to: Running) {
    this.projects = to.projects - from.projects;
    this.#from = from;
    this.#to = to;
  }

  /** The sum of what can be read of a field. */
  of(field: SummedField): number {
    return this.#difference('sums', field);
  }

  /** How many cells of a field cannot be read. */
  unread(field: SummedField): number {
    return this.#difference('unread', field);
  }

  #difference(of: 'sums' | 'unread' | 'negotiatedSums', field: SummedField): number {
    const index = FIELDS.indexOf(field);
    return (this.#to[of][index] ?? 0) - (this.#from[of][index] ?? 0);
  }

  /**
   * Whether a stated sum may be that of all rows, or of those without the projects still negotiated. What cannot be read
   * makes a sum no smaller.
   */
  allows(field: SummedField, stated: number): boolean {
    const sum = this.of(field);
    const least = sum - this.#difference('negotiatedSums', field);
    return this.unread(field) > 0 ? stated >= least : stated === sum || stated === least;
  }

  /** The same for a stated number of projects. */
  allowsCount(stated: number): boolean {
    return (
      stated === this.projects || stated === this.projects - (this.#to.negotiated - this.#from.negotiated)
    );
  }

  agreesWith(row: StatedRow): boolean {
    const sumsAgree = row.sums.every(({ field, value }) => this.allows(field, value));
    return sumsAgree && (row.count === null || this.allowsCount(row.count.value));
  }
}

/**
 * Compares the sums that a ledger states (合计, 小计) with the rows they cover. A subtotal covers the rows since the last
 * row of sums; one that stands before its rows covers those up to the next. A total covers all rows of the file, or, in
 * sheets pasted together, those since the last total. Projects still negotiated may be in it or not.
 */
export class StatedTotals {
  readonly #now = new Running();
  readonly #last = new LastAmounts(FIELDS);
  readonly #start = this.#now.copy();
  #blockStart = this.#start;
  #totalStart = this.#start;
  /** Rows of sums that stand before the rows they cover. */
  #openingTotal: StatedRow | null = null;
  #openingSubtotal: StatedRow | null = null;

  /** Counts the projects from `from` up to, not including, `to`. @throws AmountOverflow */
  add(projects: Projects, from: number, to: number): void {
    const { sums, unread } = this.#now;
    this.#now.projects += to - from;
    this.#last.keep(projects, from, to);
    for (const [place, field] of FIELDS.entries()) {
      const values = projects.numbers(field);
      let sum = sums[place] ?? 0;
      for (let index = from; index < to; index += 1) {
        const value = values[index] ?? 0;
        if (value > 0) sum += value;
        else if (value < 0 && projects.isUnread(field, index)) unread[place] = (unread[place] ?? 0) + 1;
      }
      // Nothing is negative: as long as the sum is exact, so was every step on the way.
      if (!Number.isSafeInteger(sum)) throw new AmountOverflow();
      sums[place] = sum;
    }
    for (let index = from; index < to; index += 1) {
      if (projects.stages[index] === NEGOTIATING) this.#addNegotiated(projects, index);
    }
  }

  #addNegotiated(projects: Projects, index: number): void {
    this.#now.negotiated += 1;
    const { negotiatedSums: sums } = this.#now;
    for (const [place, field] of FIELDS.entries()) {
      sums[place] = (sums[place] ?? 0) + Math.max(0, projects.numbers(field)[index] ?? 0);
    }
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
    if (this.#openingTotal !== null) {
      findings.push(...this.#differences(this.#openingTotal, this.#since(this.#start)));
    }
    return findings;
  }

  #subtotal(row: StatedRow): readonly Finding[] {
    const block = this.#since(this.#blockStart);
    if (this.#openingSubtotal !== null || block.projects === 0) {
      const findings = this.#closeOpening();
      this.#openingSubtotal = row;
      return findings;
    }
    this.#blockStart = this.#now.copy();
    return this.#differences(row, block);
  }

  #closeOpening(): readonly Finding[] {
    const row = this.#openingSubtotal;
    const block = this.#since(this.#blockStart);
    this.#openingSubtotal = null;
    if (row === null) return [];
    this.#blockStart = this.#now.copy();
    return block.projects === 0 ? this.#overNothing(row) : this.#differences(row, block);
  }

  #total(row: StatedRow): readonly Finding[] {
    const all = this.#since(this.#start);
    if (all.projects === 0) {
      this.#openingTotal ??= row;
      return [];
    }
    const findings = [...this.#closeOpening()];
    const covered = [all, this.#since(this.#totalStart), this.#since(this.#blockStart)];
    const agrees = covered.find((sums) => sums.projects > 0 && sums.agreesWith(row));
    findings.push(...this.#differences(row, agrees ?? all));
    this.#blockStart = this.#now.copy();
    this.#totalStart = this.#blockStart;
    return findings;
  }

  /** A row of sums beside which no project stands; it may go over what other rows of sums cover: 1—9月累计. */
  #overNothing(row: StatedRow): readonly Finding[] {
    const [first] = row.sums;
    const since = [this.#since(this.#totalStart), this.#since(this.#start)];
    if (first === undefined || since.some((sums) => sums.projects > 0 && sums.agreesWith(row))) return [];
    const { at, field, found } = first;
    return [finding({ code: READING.totalOverNothing, at, field, found, details: { label: row.label } })];
  }

  #since(start: Running): Sums {
    return new Sums(start, this.#now.copy());
  }

  #differences(row: StatedRow, sums: Sums): Finding[] {
    const found: Finding[] = [];
    for (const stated of row.sums) {
      if (sums.allows(stated.field, stated.value)) {
        if (sums.unread(stated.field) > 0) found.push(this.#notCompared(row, stated, sums));
        continue;
      }
      const computed = sums.of(stated.field);
      const isCount = stated.field === 'jobs';
      const difference = stated.value - computed;
      const isWhole = sums.unread(stated.field) === 0;
      const swapped = isWhole ? this.#last.swapped(stated.field, difference, sums.projects) : null;
      const at = swapped === null ? null : { ...stated.at, row: swapped.row, line: swapped.line };
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
            difference: { more: isCount ? { count: difference } : { amount: difference } },
            projects: sums.projects,
            ...(swapped === null || at === null
              ? {}
              : { swapped: { at }, probable: isCount ? swapped.amount : { amount: swapped.amount } }),
          },
          related: at === null ? [] : [at],
        }),
      );
    }
    if (row.count !== null && !sums.allowsCount(row.count.value)) {
      const { value, at, found: text } = row.count;
      const details = { label: row.label, stated: value };
      const code = READING.statedCountDiffers;
      found.push(finding({ code, at, found: text, expected: sums.projects, details }));
    }
    return found;
  }

  /** A stated sum over rows with unreadable cells: what these would have to hold. */
  #notCompared({ label }: StatedRow, { field, value, at, found }: StatedSum, sums: Sums): Finding {
    const unit = (sum: number): { readonly amount: number } | number =>
      field === 'jobs' ? sum : { amount: sum };
    const [computed, unread] = [sums.of(field), sums.unread(field)];
    const rest = value - computed;
    return finding({
      code: READING.statedTotalNotCompared,
      at,
      field,
      found,
      expected: unit(computed),
      details: {
        label,
        stated: unit(value),
        unread,
        ...(rest > 0 ? { rest: unit(rest) } : {}),
      },
    });
  }
}
