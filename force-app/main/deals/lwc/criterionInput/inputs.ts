// Which input a criterion's values are typed in.
import type { CompiledCriterion, CriterionField, Vendor } from 'c/dealEngine';
import type { NumberUnit } from 'c/numberField';

const SEVERAL = ['in', 'notIn', 'contains', 'pattern', 'heldOn'];

export interface ValueInput {
  readonly isSeveral: boolean;
  readonly isRange: boolean;
  readonly isMonths: boolean;
  readonly kind: 'text' | 'date' | NumberUnit;
}

export function inputOf({ operator }: CompiledCriterion, field: CriterionField | undefined): ValueInput {
  const isMonths = operator === 'withinMonths';
  const kind = isMonths ? 'Number' : (field?.kind ?? 'Text');
  return {
    isSeveral: SEVERAL.includes(operator),
    isRange: operator === 'between',
    isMonths,
    kind: kind === 'Money' ? 'currency' : kind === 'Number' ? 'decimal' : kind === 'Date' ? 'date' : 'text'
  };
}

function offered(field: CriterionField | undefined, vendor: Vendor | undefined): readonly string[] {
  switch (field?.source) {
    case 'VendorStatus':
      return vendor?.tiers ?? [];
    case 'Certification':
      return [...new Set((vendor?.certifications ?? []).map(({ name }) => name))].sort();
    case 'CustomerHistory':
      return field.detail === 'relation' ? ['New', 'Existing'] : [];
    default:
      return field?.options ?? [];
  }
}

/** Whole values to choose from; parts and patterns are typed. A stored value that is not offered any more stays in view. */
export function optionsOf(
  field: CriterionField | undefined,
  vendor: Vendor | undefined,
  { operator, values }: CompiledCriterion
): readonly { readonly label: string; readonly value: string }[] {
  if (['contains', 'pattern', 'withinMonths'].includes(operator)) {
    return [];
  }
  const known = offered(field, vendor);
  const all = known.length === 0 ? [] : [...known, ...values.filter((value) => value !== '' && !known.includes(value))];
  return all.map((value) => ({ label: value, value }));
}
