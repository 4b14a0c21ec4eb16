// What each deal swings: from the chance if it is lost to the chance if it is won, today's chance as a line.
import { LightningElement, api } from 'lwc';
import { percentText } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { PivotOfDeal } from 'c/quotaEngine';
import { stepName, type PathWords } from 'c/quotaPathSentence';
import { fixed, shareText, shortText } from 'c/quotaSentence';

const AXIS = [0, 0.25, 0.5, 0.75, 1];

export default class PivotRanges extends LightningElement {
  @api pivots: readonly PivotOfDeal[] = [];
  @api today = 0;
  /** Deals of the chosen way. */
  @api pathKeys: readonly string[] = [];
  @api excluded: readonly string[] = [];
  @api words!: PathWords;

  get labels() {
    return this.words.labels.path;
  }

  get rows() {
    return [...this.pivots]
      .sort((one, other) => other.swing - one.swing || one.id.localeCompare(other.id, 'en'))
      .map(({ id, won, lost, swing }) => {
        const isExcluded = this.excluded.includes(id);
        const name = stepName({ key: id }, this.words);
        return {
          id,
          name,
          amount: shortText(this.words.deals.get(id)?.amount ?? 0, 'Revenue', this.words),
          x1: percentText(lost),
          x2: percentText(won),
          swing: fixed(swing * 100, 1, this.words),
          label: fillPlain(this.labels.pivotText, name, shareText(lost, this.words), shareText(won, this.words)),
          nameClass: this.pathKeys.includes(id) ? 'name bold' : isExcluded ? 'name quiet' : 'name',
          wayClass: isExcluded ? 'way dashed' : this.pathKeys.includes(id) ? 'way strong' : 'way',
          wonClass: isExcluded ? 'won dashed' : 'won',
          lostClass: isExcluded ? 'lost dashed' : 'lost',
          excludeLabel: `${isExcluded ? this.labels.takeIn : this.labels.exclude}: ${name}`,
          excludeText: isExcluded ? this.labels.takeIn : this.labels.exclude
        };
      });
  }

  get axis() {
    return AXIS.map((at) => ({
      key: at,
      x: percentText(at),
      style: `left: ${percentText(at)}`,
      text: shareText(at, this.words)
    }));
  }

  get todayMark() {
    return {
      x: percentText(this.today),
      style: `left: ${percentText(this.today)}`,
      text: fillPlain(this.labels.pivotToday, shareText(this.today, this.words))
    };
  }

  toggle(event: Event) {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('toggle', { detail: { key: id, excluded: !this.excluded.includes(id) } }));
  }
}
