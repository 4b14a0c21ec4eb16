// Up to four reps side by side, each figure in its row. Event `choose` with the keys of the reps.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import { valueText } from 'c/quotaSentence';
import { rowText, type BoardWords } from 'c/boardSentence';
import type { Board, Node } from 'c/teamEngine';

export const MOST_COMPARED = 4;

interface Line {
  readonly key: string;
  readonly label: string;
  readonly of: (node: Node) => string;
}

export default class BoardCompare extends LightningElement {
  @api board!: Board;
  /** Keys of those who stand side by side. */
  @api chosen: readonly string[] = [];
  @api words!: BoardWords;
  @api months: readonly string[] = [];
  @api costVisible = false;

  get labels() {
    return this.words.labels;
  }

  get nodes() {
    return this.chosen.flatMap((key) => this.board.nodes.get(key) ?? []);
  }

  get heads() {
    return this.nodes.map(({ key, name }) => ({ key, name, remove: fillPlain(this.labels.compareRemove, name) }));
  }

  get lines() {
    const { nodes } = this;
    return this.asked.map(({ key, label, of }) => ({
      key,
      label,
      cells: nodes.map((node) => ({ key: node.key, text: of(node) }))
    }));
  }

  get isNobody() {
    return this.nodes.length === 0;
  }

  get mayAdd() {
    return this.chosen.length < MOST_COMPARED;
  }

  get others() {
    return this.board.reps
      .filter(({ key }) => !this.chosen.includes(key))
      .map(({ key, name }) => ({ value: key, label: name }))
      .toSorted((one, other) => one.label.localeCompare(other.label));
  }

  add({ detail }: CustomEvent<{ readonly value: string }>) {
    this.tell([...this.chosen, detail.value]);
  }

  remove(event: Event) {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.tell(this.chosen.filter((one) => one !== key));
  }

  private get asked(): readonly Line[] {
    const { labels, months, words, costVisible } = this;
    const money = (value: number | null) => (value === null ? labels.none : valueText(value, 'Revenue', words.quota));
    const text = (node: Node) => rowText(node, node.chance, months, words);
    return [
      { key: 'credited', label: labels.compareCredited, of: ({ revenue }) => money(revenue.credited) },
      { key: 'quota', label: labels.compareQuota, of: ({ revenue }) => money(revenue.quota) },
      { key: 'expected', label: labels.compareExpected, of: ({ revenue }) => money(revenue.expected) },
      { key: 'attained', label: labels.colAttained, of: (node) => text(node).attained.text },
      ...months.map((label, place) => ({
        key: `month ${place}`,
        label,
        of: (node: Node) => text(node).months[place]?.text ?? labels.none
      })),
      { key: 'pace', label: labels.colPace, of: (node) => `${text(node).pace.sign} ${text(node).pace.text}` },
      { key: 'gap', label: labels.colGap, of: (node) => text(node).gap },
      { key: 'coverage', label: labels.colCoverage, of: (node) => text(node).coverage },
      { key: 'chance', label: labels.colChance, of: (node) => text(node).chance },
      { key: 'retained', label: labels.retained, of: ({ segments }) => money(segments.retained) },
      { key: 'expansion', label: labels.expansion, of: ({ segments }) => money(segments.expansion) },
      { key: 'fresh', label: labels.fresh, of: ({ segments }) => money(segments.fresh) },
      ...(costVisible
        ? [
            { key: 'margin', label: labels.compareMargin, of: ({ margin }: Node) => money(margin?.credited ?? null) },
            { key: 'marginAttained', label: labels.colMarginAttained, of: (node: Node) => text(node).margin.text },
            { key: 'rate', label: labels.colMarginRate, of: (node: Node) => text(node).rate }
          ]
        : [])
    ];
  }

  private tell(keys: readonly string[]) {
    this.dispatchEvent(new CustomEvent('choose', { detail: { keys } }));
  }
}
