// The parts of a plan: the rail of the standard with objectives, actions, profile and team, or needs, initiatives and SWOT.
// The rail leads to every part: what the other tab has is shown here as well.
import { LightningElement, api } from 'lwc';
import { lastEqual, lastResult } from 'c/lastResult';
import { watchLayout, type Layout } from 'c/ownWidth';
import { opaque } from 'c/opaque';
import type { DeskState, RowState } from 'c/planDesk';
import type { Completeness, Objective, PlanEntries, PlanInput, PlanPlace } from 'c/planEngine';
import { contactsOf, inOrder, objectiveOptions, type ObjectiveOption, type PlanWords } from 'c/planSentence';
import { focusOn, PLACES } from './places';

export default class PlanPage extends LightningElement {
  @api input!: PlanInput;
  @api complete: Completeness | null = null;
  @api words!: PlanWords;
  @api state!: DeskState;
  @api savedAt: number | null = null;
  @api opensWith: 'plan' | 'needs' = 'plan';
  @api names: ReadonlyMap<string, string> = new Map();

  layout: Layout = 'wide';
  /** What the rail has led to; undefined: what the tab is about. */
  shows: 'plan' | 'needs' | undefined;
  /** Place that gets the focus once it is there. */
  goesTo: PlanPlace | undefined;
  stopWatching: (() => void) | undefined;

  optionsOf = lastResult((objectives: readonly Objective[], words: PlanWords) =>
    objectiveOptions(inOrder(objectives), words)
  );

  contactsOf = lastResult(contactsOf);

  entriesOf = lastResult(
    (
      profile: PlanInput['profile'],
      members: PlanInput['members'],
      stakeholders: PlanInput['stakeholders'],
      actions: PlanInput['actions'],
      needs: PlanInput['needs']
    ): PlanEntries => opaque({ profile, members, stakeholders, actions, needs })
  );

  rowStateOf = lastResult((refusals: RowState['refusals'], conflicts: RowState['conflicts']): RowState => {
    return opaque({ refusals, conflicts });
  });

  /** A figure of an objective changes no choice of any of the rows. */
  sameOptions = lastEqual<readonly ObjectiveOption[]>();

  override renderedCallback() {
    const { page } = this.refs ?? {};
    if (page && !this.stopWatching) {
      this.stopWatching = watchLayout(page, (layout) => {
        this.layout = layout;
      });
    }
    this.arrive();
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }

  /** Leads to a place of the plan. */
  @api go(place: PlanPlace) {
    this.goesTo = place;
    this.shows = PLACES[place].shows;
    this.arrive();
  }

  get labels() {
    return this.words.labels;
  }

  get isPlan() {
    return (this.shows ?? this.opensWith) === 'plan';
  }

  /** The tab of needs has no rail: the plan's has. */
  get hasRail() {
    return this.opensWith === 'plan';
  }

  get pageClass() {
    return `page ${this.layout}${this.hasRail ? ' with-rail' : ''}`;
  }

  /** Beside the rail there is room for one column only. */
  get needsClass() {
    return `needs ${this.hasRail && this.layout === 'wide' ? 'middle' : this.layout}`;
  }

  /** A table beside the rail is narrower than the page. */
  get partLayout(): Layout {
    return this.layout === 'wide' && this.hasRail && !this.isPlan ? 'middle' : this.layout;
  }

  /** What rows show of the state: while a change is on its way they stay as they are. */
  get rowState() {
    return this.rowStateOf(this.state.refusals, this.state.conflicts);
  }

  get isSaved() {
    return this.state.phase === 'Saved';
  }

  get options() {
    return this.sameOptions(this.optionsOf(this.input.objectives, this.words));
  }

  /** What the parts below the objectives read: a figure of an objective draws none of them again. */
  get entries() {
    const { profile, members, stakeholders, actions, needs } = this.input;
    return this.entriesOf(profile, members, stakeholders, actions, needs);
  }

  /** Contacts of the customer, whom needs come from. */
  get people() {
    return this.contactsOf(this.input.stakeholders);
  }

  get about() {
    const { type, segment } = this.input.profile;
    return [type ? this.labels[`type${type}`] : '', segment ?? ''].filter(Boolean).join(', ');
  }

  /** Conflicts of items that the other has deleted: they have no row any more. */
  get gone() {
    return [...this.state.conflicts.values()].filter(({ theirs }) => theirs === null);
  }

  private arrive() {
    const place = this.goesTo;
    const part = place && this.template?.querySelector<HTMLElement>(PLACES[place].part);
    if (part) {
      this.goesTo = undefined;
      focusOn(part, place);
    }
  }
}
