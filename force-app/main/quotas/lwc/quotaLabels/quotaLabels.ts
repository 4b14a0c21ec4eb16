// Every word of quotas, as custom labels; placeholders are {0}, {1}.
import { caseLabels } from './caseLabels';
import { glassLabels } from './glassLabels';
import { pathLabels } from './pathLabels';
import { trackerLabels } from './trackerLabels';

/** A text for each key; other languages have other texts. */
type Texts<Labels> = { readonly [Key in keyof Labels]: string };

/** By screen: the tracker's own, the glass box, what-if, the shortest path. */
export type QuotaLabels = Texts<typeof trackerLabels> & {
  readonly box: Texts<typeof glassLabels>;
  readonly inCase: Texts<typeof caseLabels>;
  readonly path: Texts<typeof pathLabels>;
};

export const labels: QuotaLabels = { ...trackerLabels, box: glassLabels, inCase: caseLabels, path: pathLabels };
