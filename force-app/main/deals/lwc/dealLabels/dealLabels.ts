// Every word of the deal desk, as custom labels; placeholders are {0}, {1}.
import { adviceLabels } from './adviceLabels';
import { criterionLabels } from './criterionLabels';
import { detailLabels } from './detailLabels';
import { listLabels } from './listLabels';
import { problemLabels } from './problemLabels';
import { stackLabels } from './stackLabels';
import { stateLabels } from './stateLabels';
import { summaryLabels } from './summaryLabels';
import { valueLabels } from './valueLabels';

export const labels = {
  ...stateLabels,
  ...summaryLabels,
  ...listLabels,
  ...stackLabels,
  ...detailLabels,
  ...criterionLabels,
  ...valueLabels,
  ...adviceLabels,
  ...problemLabels
} as const;

/** A label for each key; other languages have other texts. */
export type DealLabels = { readonly [Key in keyof typeof labels]: string };
