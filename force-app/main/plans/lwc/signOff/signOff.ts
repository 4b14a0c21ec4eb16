// Asks who at the customer agreed to the plan, and when. Events `sign` (SignOffValues) and `cancel`.
import { LightningElement, api } from 'lwc';
import type { Signer } from 'c/jointPlanContent';
import type { JointPlanLabels } from 'c/jointPlanLabels';
import { fillPlain } from 'c/phrase';

export interface SignOffValues {
  readonly contactId: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

export default class SignOff extends LightningElement {
  @api signers: readonly Signer[] = [];
  @api customer = '';
  /** No day after it. */
  @api today = '';
  @api labels!: JointPlanLabels;
  @api isSaving = false;

  contactId = '';
  chosenDay: string | undefined;
  problem = '';

  @api focus() {
    (this.template?.querySelector('.first') as HTMLElement | null)?.focus();
  }

  get options() {
    return this.signers.map(({ id, name, title }) => ({
      value: id,
      label: title ? fillPlain(this.labels.signer, name, title) : name
    }));
  }

  get nobody() {
    return this.signers.length === 0 ? fillPlain(this.labels.signNobody, this.customer) : '';
  }

  get day() {
    return this.chosenDay ?? this.today;
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    this.contactId = detail.value;
    this.problem = '';
  }

  typeDay({ detail }: CustomEvent<{ readonly value: string | null }>) {
    this.chosenDay = detail.value ?? '';
    this.problem = '';
  }

  save() {
    const { contactId, day, labels } = this;
    if (contactId === '') {
      this.problem = fillPlain(labels.signContact, this.customer);
    } else if (day === '' || !(day <= this.today)) {
      this.problem = labels.signDayRefused;
    } else {
      this.dispatchEvent(new CustomEvent<SignOffValues>('sign', { detail: { contactId, day } }));
    }
  }

  /** An open list or calendar closes first: it keeps the key to itself. */
  press(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      this.cancel();
    }
  }

  cancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
