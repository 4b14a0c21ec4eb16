// Who sells to a customer from outside and from inside, why, and since when; who may edit the customer names others. Event
// `save` with the two; the container closes it when they are saved.
import { LightningElement, api, wire } from 'lwc';
import findUsers from '@salesforce/apex/TouchController.users';
import type { WireResult } from '@salesforce/apexMethod';
import { fillPlain } from 'c/phrase';
import type { Choice } from 'c/recordLookup';
import type { Person, TouchInput } from 'c/touchEngine';
import { pairNotes, pairText, pairingText, type TouchWords } from 'c/touchSentence';

export interface Pair {
  readonly outsideId: string | null;
  readonly insideId: string | null;
}

type Side = 'outside' | 'inside';

function choiceOf(person: Person | undefined): Choice | null {
  return person ? { id: person.id, name: person.name ?? '', detail: null } : null;
}

export default class TouchPair extends LightningElement {
  @api input!: TouchInput;
  @api words!: TouchWords;
  @api isSaving = false;
  /** Why the last try was refused. */
  @api problem: string | undefined;

  isOpen = false;
  outside: Choice | null = null;
  inside: Choice | null = null;
  term: string | undefined;
  /** What was found for the term; undefined: it is still on its way. */
  users: readonly Choice[] | undefined;

  @wire(findUsers, { term: '$term' })
  receiveUsers({ data, error }: WireResult<readonly Choice[]>) {
    this.users = data ?? (error ? [] : undefined);
  }

  @api close() {
    this.isOpen = false;
  }

  get labels() {
    return this.words.labels;
  }

  get text() {
    return pairText(this.input, this.words);
  }

  get notes() {
    return pairNotes(this.input, this.words).join(' · ');
  }

  get heading() {
    return fillPlain(this.labels.pairHeading, this.input.accountName);
  }

  get saveLabel() {
    return this.isSaving ? this.labels.pairSaving : this.labels.pairSave;
  }

  get openState() {
    return String(this.isOpen);
  }

  get history() {
    return this.input.pairings.map((pairing) => ({ id: pairing.id, text: pairingText(pairing, this.words) }));
  }

  get hasHistory() {
    return this.history.length > 0;
  }

  /** Begins with who is named, not with who stands in: saving nobody's name leaves that as it is. */
  toggle() {
    const { outside, inside, outsideFrom, insideFrom } = this.input;
    this.isOpen = !this.isOpen;
    this.outside = outsideFrom === 'Pairing' ? choiceOf(outside) : null;
    this.inside = insideFrom === 'Pairing' ? choiceOf(inside) : null;
  }

  search({ detail }: CustomEvent<{ readonly term: string }>) {
    this.term = detail.term;
  }

  choose(event: CustomEvent<{ readonly choice: Choice | null }>) {
    const side = (event.currentTarget as HTMLElement).dataset.side as Side;
    this[side] = event.detail.choice;
  }

  press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      this.cancel();
    }
  }

  cancel() {
    this.isOpen = false;
    this.template?.querySelector<HTMLElement>('.change')?.focus();
  }

  save() {
    const detail: Pair = { outsideId: this.outside?.id ?? null, insideId: this.inside?.id ?? null };
    this.dispatchEvent(new CustomEvent<Pair>('save', { detail }));
  }
}
