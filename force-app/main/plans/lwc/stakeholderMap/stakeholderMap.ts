// People by buying center and seniority with the lines of who reports to whom: by mouse, by drag and by keys alone.
// Events: `open` a person, `link` a person to a boss, `move` to another center or seniority, `name` a missing decision
// maker, `say` what is heard.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { watchWidth } from 'c/ownWidth';
import { fillPlain } from 'c/phrase';
import { mapLayout, stepOnMap, type Coverage, type People } from 'c/planEngine';
import type { CenterText, RowText } from 'c/relationshipMap';
import type { RelationshipLabels } from 'c/relationshipLabels';
import type { PersonText } from 'c/relationshipSentence';
import { keyOf } from './keys';
import { columnsOf, linesOf, rowsOf, spotAt, styleOf } from './view';

export default class StakeholderMap extends LightningElement {
  @api input!: People;
  @api covered!: Coverage;
  @api people: readonly PersonText[] = [];
  @api centers: readonly CenterText[] = [];
  @api rowTexts: readonly RowText[] = [];
  @api labels!: RelationshipLabels;
  @api editable = false;

  width = 0;
  active: string | null = null;
  /** Whose boss is looked for. */
  linking: string | null = null;
  dragged: string | null = null;
  dropCenter: string | null = null;
  takesFocus = false;
  private stopWatching: (() => void) | undefined;
  private readonly laidOut = lastResult(mapLayout);

  override renderedCallback() {
    const region = this.refs?.region;
    if (region && !this.stopWatching) {
      this.stopWatching = watchWidth(region, (width) => {
        this.width = Math.floor(width);
      });
    }
    if (this.takesFocus) {
      this.takesFocus = false;
      this.template?.querySelector<HTMLElement>(`[data-id="${this.tabStop}"]`)?.focus();
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  @api
  focusPerson(id: string) {
    this.active = id;
    this.takesFocus = true;
  }

  get layout() {
    return this.laidOut(this.input, this.width, this.covered);
  }

  get tabStop() {
    const { people, active } = this;
    return people.some(({ id }) => id === active) ? active : stepOnMap(this.layout, this.covered, null, 'first');
  }

  get size() {
    return `width:${this.layout.width}px;height:${this.layout.height}px`;
  }

  get columns() {
    return columnsOf(this.layout, this.centers, this.dropCenter);
  }

  get rows() {
    const { layout, people, tabStop, linking, editable } = this;
    return rowsOf(layout, this.rowTexts, { people, tabStop, linking, editable });
  }

  get lines() {
    return linesOf(this.layout);
  }

  get svgStyle() {
    return styleOf({ x: 0, y: 0, width: this.layout.width, height: this.layout.height });
  }

  press(event: KeyboardEvent) {
    const key = keyOf(event);
    const { id } = (event.target as HTMLElement).dataset;
    if (key === null || !id) {
      return;
    }
    event.preventDefault();
    // The card that has the focus, however it came there.
    this.active = id;
    if (key === 'open') {
      this.choose(this.tabStop);
    } else if (key === 'link') {
      this.startLink();
    } else if (key === 'cancel') {
      this.endLink();
    } else {
      this.active = stepOnMap(this.layout, this.covered, this.tabStop, key);
      this.takesFocus = true;
    }
  }

  click(event: Event) {
    const { id = null } = (event.currentTarget as HTMLElement).dataset;
    this.active = id;
    this.choose(id);
  }

  nameSomeone(event: Event) {
    this.tell('name', { center: (event.currentTarget as HTMLElement).dataset.center });
  }

  drag(event: DragEvent) {
    this.dragged = (event.currentTarget as HTMLElement).dataset.id ?? null;
    event.dataTransfer?.setData('text/plain', this.dragged ?? '');
  }

  dragOver(event: DragEvent) {
    const spot = this.dragged === null ? null : this.spotOf(event);
    if (spot) {
      event.preventDefault();
    }
    this.dropCenter = spot?.center ?? null;
  }

  drop(event: DragEvent) {
    event.preventDefault();
    const spot = this.spotOf(event);
    if (this.dragged !== null && spot) {
      this.tell('move', { id: this.dragged, ...spot });
    }
    this.endDrag();
  }

  endDrag() {
    this.dragged = null;
    this.dropCenter = null;
  }

  private spotOf({ clientX, clientY }: DragEvent) {
    const box = this.refs?.map?.getBoundingClientRect();
    return box ? spotAt(this.layout, clientX - box.left, clientY - box.top) : null;
  }

  private choose(id: string | null) {
    const { linking } = this;
    if (linking === null) {
      this.tell('open', { id });
    } else if (id !== linking) {
      this.linking = null;
      this.tell('link', { id: linking, boss: id });
    }
  }

  private startLink() {
    const person = this.people.find(({ id }) => id === this.tabStop);
    if (this.editable && person) {
      this.linking = person.id;
      this.tell('say', { text: fillPlain(this.labels.linking, person.name) });
    }
  }

  private endLink() {
    if (this.linking !== null) {
      this.focusPerson(this.linking);
      this.linking = null;
      this.tell('say', { text: this.labels.unlinked });
    }
  }

  private tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
