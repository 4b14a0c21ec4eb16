// People by buying center, one below the other: what the map is where there is little room. Event `open`: a person.
import { LightningElement, api } from 'lwc';
import type { CenterText } from 'c/relationshipMap';
import type { PersonText } from 'c/relationshipSentence';
import type { RelationshipLabels } from 'c/relationshipLabels';

export default class StakeholderList extends LightningElement {
  @api people: readonly PersonText[] = [];
  @api centers: readonly CenterText[] = [];
  @api labels!: RelationshipLabels;

  @api
  focusPerson(id: string) {
    this.template?.querySelector<HTMLElement>(`button[data-id="${id}"]`)?.focus();
  }

  get groups() {
    return this.centers.map((center) => ({
      ...center,
      className: center.isSingle ? 'center single' : 'center',
      people: this.people.filter(({ centerId }) => centerId === center.id)
    }));
  }

  open(event: Event) {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('open', { detail: { id } }));
  }
}
