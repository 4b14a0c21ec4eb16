// What every sentence about relationships needs.
import type { RelationshipLabels } from 'c/relationshipLabels';

export interface RelationshipWords {
  readonly labels: RelationshipLabels;
  readonly locale: string;
  /** Labels of seniorities and roles by their values; what is not in it is shown as it is. */
  readonly names: ReadonlyMap<string, string>;
}

export const nameOf = (value: string, words: RelationshipWords): string => words.names.get(value) ?? value;
