// The deal as it could be, to change: quantities, prices, products, close date, competitor, registrations.
import { LightningElement, api } from 'lwc';
import type { DealInput } from 'c/dealEngine';
import type WhatIfLine from 'c/whatIfLine';
import type { Column, LineEdit } from 'c/whatIfLine';
import type { WhatIfWords } from 'c/whatIfSentence';
import { competitorField, dateField, registrationFields } from './choices';

export default class WhatIfInputs extends LightningElement {
  @api saved!: DealInput;
  @api edited!: DealInput;
  @api words!: WhatIfWords;

  /** Lines that nothing changes are the same objects with every key, so that they are not drawn again. */
  get lines() {
    return this.saved.lines.map((saved, index) => ({ saved, edited: this.edited.lines[index] ?? saved }));
  }

  get closeDate() {
    return dateField(this.saved, this.edited, this.words);
  }

  get competitor() {
    return competitorField(this.saved, this.edited, this.words);
  }

  get registrations() {
    return registrationFields(this.saved, this.edited, this.words);
  }

  pass({ detail }: CustomEvent<LineEdit>) {
    this.tell('linechange', detail);
  }

  /** From the last line it leads nowhere. */
  moveDown({ currentTarget, detail }: CustomEvent<Column>) {
    const lines = [...(this.template?.querySelectorAll<WhatIfLine & Element>('c-what-if-line') ?? [])];
    lines[lines.indexOf(currentTarget as WhatIfLine & Element) + 1]?.focusOn(detail);
  }

  setCloseDate({ detail }: CustomEvent<{ readonly value: string | null }>) {
    if (detail.value) {
      this.tell('closedate', { closeDate: detail.value });
    }
  }

  setCompetitor({ detail }: CustomEvent<{ readonly value: string }>) {
    this.tell('competitor', { competitor: detail.value === '' ? null : detail.value });
  }

  setRegistered({ currentTarget, detail }: CustomEvent<{ readonly checked: boolean }>) {
    this.tell('registered', { vendorKey: (currentTarget as HTMLElement).dataset.vendor, registered: detail.checked });
  }

  private tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
