// The person of an item: read as initials and name, chosen from the people of the plan, or found in the org by part of the
// name. Event `save`.
import { LightningElement, api } from 'lwc';
import { ask, type FieldSave, type PersonKind } from 'c/planAsk';
import type { Person } from 'c/planEngine';
import { labels } from 'c/planLabels';
import type { Choice } from 'c/recordLookup';

export default class PlanOwner extends LightningElement {
  @api person: Person | null = null;
  /** Who else it can be. */
  @api kind: PersonKind = 'user';
  /** Those whom the plan knows, who come first. */
  @api people: readonly Choice[] = [];
  @api label = '';
  @api emptyText = '';
  @api warns = false;
  @api editable = false;

  labels = labels;
  isOpen = false;
  term = '';
  /** In the org, by the term; undefined: the answer is on its way. */
  found: readonly Choice[] | undefined = [];
  focusOn: string | undefined;

  override renderedCallback() {
    if (this.focusOn) {
      const element = this.template?.querySelector<HTMLElement>(this.focusOn);
      this.focusOn = undefined;
      element?.focus();
    }
  }

  get choices() {
    const term = this.term.toLocaleLowerCase();
    const known = this.people.filter(({ name }) => name.toLocaleLowerCase().includes(term));
    if (known.length === 0 && !this.found) {
      return undefined;
    }
    const ids = new Set(known.map(({ id }) => id));
    return [...known, ...(this.found ?? []).filter(({ id }) => !ids.has(id))];
  }

  get choice(): Choice | null {
    return this.person && { ...this.person, detail: null };
  }

  get initials() {
    const words = (this.person?.name ?? '').split(/\s+/).filter(Boolean);
    return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('');
  }

  get buttonLabel() {
    return `${this.label}: ${this.person?.name ?? this.emptyText}`;
  }

  @api begin() {
    this.isOpen = this.editable;
    this.term = '';
    this.found = [];
    this.focusOn = 'c-record-lookup';
  }

  press(event: KeyboardEvent) {
    if (event.key === 'F2') {
      event.preventDefault();
      this.begin();
    }
  }

  pressIn(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.close();
    }
  }

  leave(event: FocusEvent) {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) {
      this.isOpen = false;
    }
  }

  search({ detail }: CustomEvent<{ readonly term: string }>) {
    const { term } = detail;
    this.term = term;
    this.found = undefined;
    ask(this, {
      do: 'find',
      kind: this.kind,
      term,
      answer: (found) => {
        // Of what has been typed since there will be another.
        this.found = term === this.term ? found : this.found;
      }
    });
  }

  choose({ detail }: CustomEvent<{ readonly choice: Choice | null }>) {
    const value = detail.choice?.id ?? null;
    const seen = this.person?.id ?? null;
    if (detail.choice) {
      ask(this, { do: 'know', id: detail.choice.id, name: detail.choice.name });
    }
    if (value !== seen) {
      this.dispatchEvent(new CustomEvent<FieldSave>('save', { detail: { value, seen } }));
    }
    // Without a person another one is asked for; with one it is done.
    if (value !== null) {
      this.close();
    }
  }

  private close() {
    this.isOpen = false;
    this.focusOn = '.value';
  }
}
