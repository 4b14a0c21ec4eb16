// What the signs of the matrix mean.
import { LightningElement, api } from 'lwc';
import type { WhitespaceLabels } from 'c/whitespaceLabels';

export default class WhitespaceLegend extends LightningElement {
  @api labels!: WhitespaceLabels;

  get signs() {
    const { labels } = this;
    const texts = [
      ['White', labels.White],
      ['Competitor', labels.legendCompetitor],
      ['Open', labels.Open],
      ['Owned', labels.legendOwned],
      ['Blocked', labels.legendBlocked],
      ['NotKnown', labels.legendNotKnown],
      ['FewPeers', labels.legendFew]
    ] as const;
    return texts.map(([state, text]) => ({ state, text, boxClass: `box ${state}`, glyphClass: `glyph ${state}` }));
  }
}
