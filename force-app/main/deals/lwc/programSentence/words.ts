// What the words of a rule need.
import type { AuthoringLabels } from 'c/authoringLabels';
import type { CriterionField } from 'c/dealEngine';
import type { DealLabels } from 'c/dealLabels';
import type { Currency } from 'c/money';

export interface RuleWords {
  readonly labels: AuthoringLabels;
  readonly dealLabels: DealLabels;
  readonly locale: string;
  readonly currency: Currency;
  readonly fields: ReadonlyMap<string, CriterionField>;
  readonly today: string;
}
