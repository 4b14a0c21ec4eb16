// Every word of account plans, as custom labels; placeholders are {0}, {1}.
import { actionLabels } from './actionLabels';
import { editLabels } from './editLabels';
import { milestoneLabels } from './milestoneLabels';
import { needLabels } from './needLabels';
import { objectiveLabels } from './objectiveLabels';
import { reviewLabels } from './reviewLabels';
import { standardLabels } from './standardLabels';
import { startLabels } from './startLabels';

/** A text for each key; other languages have other texts. */
type Texts<Labels> = { readonly [Key in keyof Labels]: string };

export type PlanLabels = Texts<typeof standardLabels> &
  Texts<typeof objectiveLabels> &
  Texts<typeof actionLabels> &
  Texts<typeof needLabels> &
  Texts<typeof editLabels> &
  Texts<typeof milestoneLabels> &
  Texts<typeof reviewLabels> &
  Texts<typeof startLabels>;

export const labels: PlanLabels = {
  ...standardLabels,
  ...objectiveLabels,
  ...actionLabels,
  ...needLabels,
  ...editLabels,
  ...milestoneLabels,
  ...reviewLabels,
  ...startLabels
};
