// The same people in the same order as the map, every sign as words. One tab stop: arrow keys go from row to row and
// within a row. Events: `open` a person, `contact` to log one.
import { LightningElement, api } from 'lwc';
import type { RelationshipLabels } from 'c/relationshipLabels';
import type { PersonText } from 'c/relationshipSentence';

/** What a row has to press, from the left. */
type Stop = 'name' | 'boss' | 'log';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

export default class StakeholderTable extends LightningElement {
  @api people: readonly PersonText[] = [];
  @api labels!: RelationshipLabels;
  @api editable = false;

  active: string | null = null;
  stop: Stop = 'name';
  takesFocus = false;

  override renderedCallback() {
    if (this.takesFocus) {
      this.takesFocus = false;
      this.template?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    }
  }

  @api
  focusPerson(id: string) {
    this.goTo(id, 'name');
  }

  get columns() {
    const { labels } = this;
    const names = [
      ...[labels.columnName, labels.columnTitle, labels.columnCenter, labels.columnSeniority, labels.columnRole],
      ...[labels.columnReports, labels.columnInfluence, labels.columnSupport, labels.columnAccess],
      labels.columnContact
    ];
    return names.map((name) => ({ name }));
  }

  get rows() {
    const { active, people, stop } = this;
    const activeId = people.some(({ id }) => id === active) ? active : people[0]?.id;
    return people.map((person) => {
      const index = (one: Stop): number => (person.id === activeId && stop === one ? 0 : -1);
      return {
        ...person,
        contactClass: person.isLate ? 'contact late' : 'contact quiet',
        contactIcon: person.isLate ? 'utility:clock' : person.isUnknown ? 'utility:help' : undefined,
        nameIndex: index('name'),
        bossIndex: index('boss'),
        logIndex: index('log')
      };
    });
  }

  open(event: Event) {
    this.tell('open', event);
  }

  log(event: Event) {
    this.tell('contact', event);
  }

  /** To the row of the boss; who is filtered out has none. */
  goToBoss(event: Event) {
    const { boss } = (event.currentTarget as HTMLElement).dataset;
    if (this.people.some(({ id }) => id === boss)) {
      this.goTo(boss ?? null, 'name');
    }
  }

  press(event: KeyboardEvent) {
    const { id, stop } = (event.target as HTMLElement).dataset;
    const at = this.people.findIndex((person) => person.id === id);
    const step = STEPS[event.key];
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (at < 0 || event.altKey || event.metaKey || (step === undefined && sideways === 0)) {
      return;
    }
    event.preventDefault();
    if (step === undefined) {
      const stops = this.stopsOf(at);
      this.goTo(id ?? null, stops[stops.indexOf(stop as Stop) + sideways] ?? (stop as Stop));
    } else {
      const next = Math.min(Math.max(at + step, 0), this.people.length - 1);
      this.goTo(this.people[next]?.id ?? null, this.stopsOf(next).includes(stop as Stop) ? (stop as Stop) : 'name');
    }
  }

  private stopsOf(at: number): readonly Stop[] {
    return ['name', ...(this.people[at]?.bossId ? ['boss' as const] : []), ...(this.editable ? ['log' as const] : [])];
  }

  private goTo(id: string | null, stop: Stop) {
    this.active = id;
    this.stop = stop;
    this.takesFocus = true;
  }

  private tell(name: string, event: Event) {
    const { id, stop } = (event.currentTarget as HTMLElement).dataset;
    this.active = id ?? null;
    this.stop = stop as Stop;
    this.dispatchEvent(new CustomEvent(name, { detail: { id } }));
  }
}
