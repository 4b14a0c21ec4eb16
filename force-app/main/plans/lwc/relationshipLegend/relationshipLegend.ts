// What the signs of the map mean.
import { LightningElement, api } from 'lwc';
import type { RelationshipLabels } from 'c/relationshipLabels';
import { SUPPORT_LEVELS, supportOf } from 'c/relationshipSentence';

export default class RelationshipLegend extends LightningElement {
  @api labels!: RelationshipLabels;

  get supports() {
    const words = { labels: this.labels, locale: '', names: new Map<string, string>() };
    return SUPPORT_LEVELS.map((level) => supportOf(level, words));
  }
}
