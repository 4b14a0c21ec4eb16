// Every word of quotas, as custom labels; placeholders are {0}, {1}.
import { adjustmentLabels } from './adjustmentLabels';
import { askLabels } from './askLabels';
import { caseLabels } from './caseLabels';
import { glassLabels } from './glassLabels';
import { otherLabels } from './otherLabels';
import { pathLabels } from './pathLabels';
import { peerLabels } from './peerLabels';
import { teamLabels } from './teamLabels';
import { tickerLabels } from './tickerLabels';
import { trackerLabels } from './trackerLabels';

/** A text for each key; other languages have other texts. */
type Texts<Labels> = { readonly [Key in keyof Labels]: string };

/** By screen: the tracker's own, the glass box, what-if, the shortest path, asking the manager, adjustments, handing down, peers, the ticker; and what is said otherwise of somebody else. */
export type QuotaLabels = Texts<typeof trackerLabels> & {
  readonly box: Texts<typeof glassLabels>;
  readonly inCase: Texts<typeof caseLabels>;
  readonly path: Texts<typeof pathLabels>;
  readonly ask: Texts<typeof askLabels>;
  readonly adjust: Texts<typeof adjustmentLabels>;
  readonly peers: Texts<typeof peerLabels>;
  readonly team: Texts<typeof teamLabels>;
  readonly ticker: Texts<typeof tickerLabels>;
  readonly other: Texts<typeof otherLabels>;
};

export const labels: QuotaLabels = {
  ...trackerLabels,
  box: glassLabels,
  inCase: caseLabels,
  path: pathLabels,
  ask: askLabels,
  adjust: adjustmentLabels,
  peers: peerLabels,
  team: teamLabels,
  ticker: tickerLabels,
  other: otherLabels
};
