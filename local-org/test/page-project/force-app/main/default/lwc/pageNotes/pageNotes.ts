// A utility: says which record the page shows, keeps what is typed, minimizes itself.
import { api, LightningElement, wire } from 'lwc';
import { CurrentPageReference, type CurrentPage } from 'lightning/navigation';
import { EnclosingUtilityId, getInfo, minimize } from 'lightning/platformUtilityBarApi';

export default class PageNotes extends LightningElement {
  @api greeting = '';
  @wire(EnclosingUtilityId) utilityId: string | null = null;
  @wire(CurrentPageReference) page: CurrentPage | null = null;
  info = '';

  get record(): string {
    const { type, attributes } = this.page ?? {};
    return type === 'standard__recordPage'
      ? `${attributes?.['objectApiName']} ${attributes?.['recordId']}`
      : 'No record';
  }

  async describe(): Promise<void> {
    if (!this.utilityId) return;
    const { utilityLabel, utilityIcon, utilityVisible, panelWidth, panelHeight } = await getInfo(this.utilityId);
    this.info = `${utilityLabel} ${utilityIcon} ${utilityVisible} ${panelWidth} x ${panelHeight}`;
  }

  async hide(): Promise<void> {
    if (this.utilityId) await minimize(this.utilityId);
  }
}
