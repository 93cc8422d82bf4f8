import { AmountOverflow } from '../../domain/amount.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import type { Position } from '../../domain/position.ts';
import type { TotalKind } from './row-words.ts';
import { isSummed } from '../cells/cell-kinds.ts';
import { valueOf } from '../head/find-header.ts';
import type { RecordBatch } from '../memory/record-batch.ts';
import { nameOf, type Field, type TableKind } from '../table-kind.ts';
import { LastAmounts } from './swapped-digits.ts';
import { ROW_FINDINGS } from './row-findings.ts';

/** A sum that a row of the ledger states. */
export interface StatedSum {
  readonly field: Field;
  readonly value: number;
  readonly position: Position;
  /** The cell as it stands. */
  readonly found: string;
}

/** A row of sums. */
export interface StatedRow {
  readonly kind: TotalKind;
  /** What the row calls itself: `小计`, `合计`. */
  readonly label: string;
  readonly sums: readonly StatedSum[];
  /** The number of records it states, with its cell; or null. */
  readonly count: Pick<StatedSum, 'value' | 'position' | 'found'> | null;
}

/**
 * The sums of the rows so far, and how many of them had an unreadable cell. Sums over the rows since some place are the
 * difference of two of these.
 */
class Running {
  records = 0;
  readonly sums: Float64Array;
  readonly unread: Float64Array;
  /** Of these, the records that a stated sum may leave out, such as projects still negotiated. */
  skippable = 0;
  readonly skippableSums: Float64Array;

  /** @param fields how many fields are summed */
  constructor(fields: number) {
    this.sums = new Float64Array(fields);
    this.unread = new Float64Array(fields);
    this.skippableSums = new Float64Array(fields);
  }

  copy(): Running {
    const copy = new Running(this.sums.length);
    copy.records = this.records;
    copy.sums.set(this.sums);
    copy.unread.set(this.unread);
    copy.skippable = this.skippable;
    copy.skippableSums.set(this.skippableSums);
    return copy;
  }
}

/** Sums over the rows between two places. */
class Sums {
  readonly records: number;
  readonly #fields: readonly Field[];
  readonly #from: Running;
  readonly #to: Running;

  constructor(fields: readonly Field[], from: Running, to: Running) {
    this.#fields = fields;
    this.records = to.records - from.records;
    this.#from = from;
    this.#to = to;
  }

  /** The sum of what can be read of a field. */
  of(field: Field): number {
    return this.#difference('sums', field);
  }

  /** How many cells of a field cannot be read. */
  unread(field: Field): number {
    return this.#difference('unread', field);
  }

  #difference(of: 'sums' | 'unread' | 'skippableSums', field: Field): number {
    const index = this.#fields.indexOf(field);
    return (this.#to[of][index] ?? 0) - (this.#from[of][index] ?? 0);
  }

  /**
   * Whether a stated sum may be that of all rows, or of those without the records that it may leave out. What cannot be read
   * makes a sum no smaller.
   */
  allows(field: Field, stated: number): boolean {
    const sum = this.of(field);
    const least = sum - this.#difference('skippableSums', field);
    return this.unread(field) > 0 ? stated >= least : stated === sum || stated === least;
  }

  /** The same for a stated number of records. */
  allowsCount(stated: number): boolean {
    return stated === this.records || stated === this.records - (this.#to.skippable - this.#from.skippable);
  }

  agreesWith(row: StatedRow): boolean {
    const sumsAgree = row.sums.every(({ field, value }) => this.allows(field, value));
    return sumsAgree && (row.count === null || this.allowsCount(row.count.value));
  }
}

/**
 * Compares the sums that a table states (合计, 小计) with the rows they cover. A subtotal covers the rows since the last
 * row of sums; one that stands before its rows covers those up to the next. A total covers all rows of the file, or, in
 * sheets pasted together, those since the last total. Records that it may leave out may be in it or not.
 */
export class StatedTotals {
  readonly #kind: TableKind;
  readonly #fields: readonly Field[];
  readonly #now: Running;
  readonly #last: LastAmounts;
  readonly #start: Running;
  #blockStart: Running;
  #totalStart: Running;
  /** Rows of sums that stand before the rows they cover. */
  #openingTotal: StatedRow | null = null;
  #openingSubtotal: StatedRow | null = null;

  constructor(kind: TableKind) {
    this.#kind = kind;
    this.#fields = Object.values(kind.fields).filter((field) => isSummed(field.kind));
    this.#now = new Running(this.#fields.length);
    this.#last = new LastAmounts(this.#fields.map(nameOf));
    this.#start = this.#now.copy();
    this.#blockStart = this.#start;
    this.#totalStart = this.#start;
  }

  /** Counts the records from `from` up to, not including, `to`. @throws AmountOverflow */
  add(records: RecordBatch, from: number, to: number): void {
    const { sums, unread } = this.#now;
    this.#now.records += to - from;
    this.#last.keep(records, from, to);
    for (const [slot, field] of this.#fields.entries()) {
      const values = records.numbers(nameOf(field));
      let sum = sums[slot] ?? 0;
      for (let index = from; index < to; index += 1) {
        const value = values[index] ?? 0;
        if (value > 0) sum += value;
        else if (value < 0 && records.isUnread(field.key, index)) unread[slot] = (unread[slot] ?? 0) + 1;
      }
      // Nothing is negative: as long as the sum is exact, so was every step on the way.
      if (!Number.isSafeInteger(field.halves === true ? sum * 2 : sum)) throw new AmountOverflow();
      sums[slot] = sum;
    }
    const { maySkip } = this.#kind;
    if (maySkip === null) return;
    for (let index = from; index < to; index += 1) {
      if (maySkip(records, index)) this.#addSkippable(records, index);
    }
  }

  #addSkippable(records: RecordBatch, index: number): void {
    this.#now.skippable += 1;
    const { skippableSums: sums } = this.#now;
    for (const [slot, field] of this.#fields.entries()) {
      sums[slot] = (sums[slot] ?? 0) + Math.max(0, records.numbers(nameOf(field))[index] ?? 0);
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
    if (this.#openingSubtotal !== null || block.records === 0) {
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
    return block.records === 0 ? this.#overNothing(row) : this.#differences(row, block);
  }

  #total(row: StatedRow): readonly Finding[] {
    const all = this.#since(this.#start);
    if (all.records === 0) {
      this.#openingTotal ??= row;
      return [];
    }
    const findings = [...this.#closeOpening()];
    const covered = [all, this.#since(this.#totalStart), this.#since(this.#blockStart)];
    const agrees = covered.find((sums) => sums.records > 0 && sums.agreesWith(row));
    findings.push(...this.#differences(row, agrees ?? all));
    this.#blockStart = this.#now.copy();
    this.#totalStart = this.#blockStart;
    return findings;
  }

  /** A row of sums beside which no project stands; it may go over what other rows of sums cover: 1—9月累计. */
  #overNothing(row: StatedRow): readonly Finding[] {
    const [first] = row.sums;
    const since = [this.#since(this.#totalStart), this.#since(this.#start)];
    if (first === undefined || since.some((sums) => sums.records > 0 && sums.agreesWith(row))) return [];
    const { position, field, found } = first;
    return [
      finding(ROW_FINDINGS.totalOverNothing, position, { field, found, details: { label: row.label } }),
    ];
  }

  #since(start: Running): Sums {
    return new Sums(this.#fields, start, this.#now.copy());
  }

  #differences(row: StatedRow, sums: Sums): Finding[] {
    const found: Finding[] = [];
    for (const stated of row.sums) {
      if (sums.allows(stated.field, stated.value)) {
        if (sums.unread(stated.field) > 0) found.push(this.#notCompared(row, stated, sums));
        continue;
      }
      const computed = sums.of(stated.field);
      const isCount = valueOf(stated.field) === 'count';
      const difference = stated.value - computed;
      const isWhole = sums.unread(stated.field) === 0;
      const swapped = isWhole ? this.#last.swapped(nameOf(stated.field), difference, sums.records) : null;
      const meant = swapped === null ? null : { ...stated.position, row: swapped.row, line: swapped.line };
      found.push(
        finding(ROW_FINDINGS.statedTotalDiffers, stated.position, {
          field: stated.field,
          found: stated.found,
          expected: isCount ? computed : { amount: computed },
          details: {
            label: row.label,
            stated: isCount ? stated.value : { amount: stated.value },
            difference: { difference: isCount ? { count: difference } : { amount: difference } },
            projects: sums.records,
            ...(swapped === null || meant === null
              ? {}
              : {
                  swapped: { position: meant },
                  probable: isCount ? swapped.amount : { amount: swapped.amount },
                }),
          },
          related: meant === null ? [] : [meant],
        }),
      );
    }
    if (row.count !== null && !sums.allowsCount(row.count.value)) {
      const { value, position, found: text } = row.count;
      const details = { label: row.label, stated: value };
      found.push(
        finding(ROW_FINDINGS.statedCountDiffers, position, { found: text, expected: sums.records, details }),
      );
    }
    return found;
  }

  /** A stated sum over rows with unreadable cells: what these would have to hold. */
  #notCompared({ label }: StatedRow, { field, value, position, found }: StatedSum, sums: Sums): Finding {
    const unit = (sum: number): { readonly amount: number } | number =>
      valueOf(field) === 'count' ? sum : { amount: sum };
    const [computed, unread] = [sums.of(field), sums.unread(field)];
    const rest = value - computed;
    return finding(ROW_FINDINGS.statedTotalNotCompared, position, {
      field,
      found,
      expected: unit(computed),
      details: { label, stated: unit(value), unread, rest: rest > 0 ? unit(rest) : undefined },
    });
  }
}
