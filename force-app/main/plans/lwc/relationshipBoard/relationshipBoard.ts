// The people of a customer as a map, a table or, where there is little room, a list, with the ways to add some. What is done
// with them is told on as it came: events `open`, `contact`, `move`, `link`, `name`, `say` of the people, `site`, `add` and
// `center` of the tools.
import { LightningElement, api } from 'lwc';
import { watchWidth } from 'c/ownWidth';
import type { PlanInput } from 'c/planEngine';
import type { RelationshipLabels } from 'c/relationshipLabels';
import type { RelationshipView } from 'c/relationshipMap';
import type StakeholderMap from 'c/stakeholderMap';

/** Below this many pixels people stand one below the other. */
const NARROW = 700;

export default class RelationshipBoard extends LightningElement {
  @api input!: PlanInput;
  /** What is shown of it. */
  @api view!: RelationshipView;
  @api labels!: RelationshipLabels;
  /** Account whose people are shown; empty: all of them. */
  @api site = '';

  shownAs = 'map';
  isNarrow = false;
  private stopWatching: (() => void) | undefined;

  /** Takes the keyboard to somebody. */
  @api
  focusPerson(id: string) {
    this.template?.querySelector<HTMLElement & Pick<StakeholderMap, 'focusPerson'>>('.people')?.focusPerson(id);
  }

  @api
  showTable() {
    this.shownAs = 'table';
  }

  override renderedCallback() {
    const { region } = this.refs ?? {};
    if (region && !this.stopWatching) {
      this.stopWatching = watchWidth(region, (width) => {
        this.isNarrow = width < NARROW;
      });
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  get editable() {
    return this.input.editable;
  }

  get isEmpty() {
    return this.input.stakeholders.length === 0;
  }

  get hasNoCenters() {
    return this.input.centers.length === 0;
  }

  get emptyText() {
    return this.hasNoCenters ? this.labels.emptyCenters : this.labels.emptyText;
  }

  /** What is to be done first; undefined: the user may not. */
  get emptyAction() {
    const { labels, editable, hasNoCenters } = this;
    return editable ? (hasNoCenters ? labels.addCenter : labels.add) : undefined;
  }

  /** Where the first step is the only one it stands in the middle of the page. */
  get hasTools() {
    return !this.hasNoCenters;
  }

  /** Null: there is nothing to choose. */
  get choice() {
    return this.isNarrow || this.isEmpty ? null : this.shownAs;
  }

  get isTable() {
    return this.choice === 'table';
  }

  get canAdd() {
    return this.editable && !this.isEmpty;
  }

  get mapKeys() {
    return this.editable ? this.labels.mapKeys : this.labels.mapKeysRead;
  }

  chooseView({ detail }: CustomEvent<{ readonly value: string }>) {
    this.shownAs = detail.value;
  }

  begin() {
    this.dispatchEvent(new CustomEvent(this.hasNoCenters ? 'center' : 'add'));
  }

  tellOn({ type, detail }: CustomEvent<object>) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
