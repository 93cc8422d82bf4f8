import type { ColumnKind, Value, ValueOfKind } from '../reports/report.ts';

/** A value together with its kind, so that a `switch` on the kind knows the type. */
export type KnownValue = {
  [K in ColumnKind]: { readonly kind: K; readonly value: ValueOfKind[K] };
}[ColumnKind];

/**
 * The value as one of its kind; null stays null.
 * @throws TypeError when the value is not of that kind, which is a bug of whoever made the report.
 */
export function knownValue(kind: ColumnKind, value: Value): KnownValue | null {
  if (value === null) return null;
  switch (kind) {
    case 'text':
      if (typeof value === 'string') return { kind, value };
      break;
    case 'count':
    case 'amount':
    case 'rank':
    case 'day':
      if (typeof value === 'number') return { kind, value };
      break;
    case 'term':
      if (typeof value === 'object' && 'label' in value) return { kind, value };
      break;
    case 'total':
      if (typeof value === 'object' && 'missing' in value) return { kind, value };
      break;
    case 'mean':
      if (typeof value === 'object' && 'sum' in value) return { kind, value };
      break;
    case 'rate':
    case 'share':
      if (typeof value === 'object' && 'numerator' in value) return { kind, value };
      break;
  }
  throw new TypeError(`not a value of kind ${kind}: ${JSON.stringify(value)}`);
}
