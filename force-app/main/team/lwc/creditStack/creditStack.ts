// Where the credit of reps came from: retained, expansion, new, one bar a rep on a shared scale.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import { shortText } from 'c/quotaSentence';
import type { BoardWords } from 'c/boardSentence';
import type { Node } from 'c/teamEngine';

/** Room of the longest bar, so that its sum stands beside it. */
const FULL = 0.86;

const partsOf = ({ segments: { retained, expansion, fresh } }: Node): readonly number[] => [retained, expansion, fresh];
const sumOf = (parts: readonly number[]): number => parts.reduce((all, part) => all + Math.max(0, part), 0);

export default class CreditStack extends LightningElement {
  @api reps: readonly Node[] = [];
  @api words!: BoardWords;

  get labels() {
    return this.words.labels;
  }

  get rows() {
    const full = Math.max(1, ...this.reps.map((rep) => sumOf(partsOf(rep)))) / FULL;
    const text = (value: number) => shortText(value, 'Revenue', this.words.quota);
    return this.reps.map((rep) => {
      const parts = partsOf(rep);
      const all = text(rep.revenue.credited);
      return {
        key: rep.key,
        name: rep.shortName,
        parts,
        full,
        all,
        style: `left: ${(sumOf(parts) / full) * 100}%`,
        says: fillPlain(this.labels.stackSays, rep.name, ...parts.map(text), all)
      };
    });
  }
}
