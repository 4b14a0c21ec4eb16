// The actions of both sides, ours and the customer's; on a phone one side at a time.
import { LightningElement, api } from 'lwc';
import { lastEqual, lastResult } from 'c/lastResult';
import type { Layout } from 'c/ownWidth';
import type { RowState } from 'c/planDesk';
import type { Action, PlanEntries } from 'c/planEngine';
import type PlanActionList from 'c/planActionList';
import type { ObjectiveOption, PlanWords } from 'c/planSentence';
import type { Choice } from 'c/recordLookup';

type Side = Action['side'];

/** By whom an action can be done: our side by the plan's users, theirs by the contacts of the account. */
function peopleOf({ profile, members, stakeholders, actions, needs }: PlanEntries, side: Side): readonly Choice[] {
  const ours = [profile.owner, ...members.map(({ user }) => user)];
  const theirs = [
    ...stakeholders.map(({ contact, title }) => contact && { ...contact, detail: title }),
    ...needs.map(({ saidBy }) => saidBy)
  ];
  const owners = actions.filter((action) => action.side === side).map(({ owner }) => owner);
  const all = [...(side === 'Us' ? ours : theirs), ...owners].filter((one) => one !== null);
  return [...new Map(all.toReversed().map((one) => [one.id, { detail: null, ...one }])).values()].sort((one, other) =>
    one.name.localeCompare(other.name)
  );
}

const sideOf = (actions: readonly Action[], side: Side) => actions.filter((action) => action.side === side);

export default class PlanActionBoard extends LightningElement {
  @api input!: PlanEntries;
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  shownSide: Side = 'Us';
  /** By the list of actions: those of a side stay the same list until one of them changes. */
  ours = lastResult((actions: readonly Action[]) => sideOf(actions, 'Us'));
  theirs = lastResult((actions: readonly Action[]) => sideOf(actions, 'Customer'));

  /** Their rows are drawn again only when one of the people changes. */
  sameOfUs = lastEqual<readonly Choice[]>();
  sameOfThem = lastEqual<readonly Choice[]>();

  @api focus() {
    this.template?.querySelector<HTMLElement & PlanActionList>('c-plan-action-list')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  /** Two columns of a wide page have the room of two phones. */
  get rowLayout(): Layout {
    return this.isNarrow ? 'narrow' : 'wide';
  }

  get boardClass() {
    return `board ${this.layout}`;
  }

  get lists() {
    const { actions, profile } = this.input;
    const us = {
      side: 'Us' as const,
      heading: this.labels.sideUs,
      actions: this.ours(actions),
      people: this.sameOfUs(peopleOf(this.input, 'Us'))
    };
    const them = {
      side: 'Customer' as const,
      heading: profile.account.name,
      actions: this.theirs(actions),
      people: this.sameOfThem(peopleOf(this.input, 'Customer'))
    };
    return [us, them].filter(({ side }) => !this.isNarrow || side === this.shownSide);
  }

  get sides() {
    const { actions, profile } = this.input;
    return [
      { value: 'Us', label: `${this.labels.sideUs} ${this.ours(actions).length}` },
      { value: 'Customer', label: `${profile.account.name} ${this.theirs(actions).length}` }
    ];
  }

  chooseSide({ detail }: CustomEvent<{ readonly value: Side }>) {
    this.shownSide = detail.value;
  }
}
