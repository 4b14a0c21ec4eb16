// How satisfied each site is, with a mark at the standard; a figure links to the answer.
import { LightningElement, api } from 'lwc';
import { labels } from 'c/healthLabels';
import type { SitesText } from 'c/healthSentence';

export default class SiteSatisfaction extends LightningElement {
  @api text!: SitesText;

  labels = labels;

  get sites() {
    return this.text.sites.map((site) => ({
      ...site,
      isKnown: site.percent !== null,
      barStyle: `width: ${site.percent ?? 0}%`,
      tickStyle: site.standard === null ? null : `left: ${site.standard}%`
    }));
  }
}
