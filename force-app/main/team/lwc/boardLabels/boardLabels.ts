// The labels of the team board, by what they are on.
import { chartLabels } from './chartLabels';
import { compareLabels } from './compareLabels';
import { packLabels } from './packLabels';
import { panelLabels } from './panelLabels';
import { sentenceLabels } from './sentenceLabels';
import { tableLabels } from './tableLabels';
import { viewLabels } from './viewLabels';

export const labels = {
  ...viewLabels,
  ...sentenceLabels,
  ...tableLabels,
  ...chartLabels,
  ...compareLabels,
  ...panelLabels,
  ...packLabels
};

export type BoardLabels = typeof labels;
