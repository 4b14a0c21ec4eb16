// A FlexiPage: its template's regions, side by side where there is room.
import { api, LightningElement } from 'lwc';
import type { FlexiPage } from 'model/types';
import type { PageHost } from 'page/host';
import { rowsOf, type Slot, stackedRows } from 'page/templates';

export default class FlexiPageView extends LightningElement {
  @api page!: FlexiPage;
  @api host!: PageHost;

  get rows(): object[] {
    return (this.known ?? stackedRows(this.page.regions)).map((slots, index) => ({
      key: `${index}`,
      slots: slots.map(({ region, size }) => ({
        region,
        className: `slot slds-size_1-of-1 slds-large-size_${size}-of-12`,
        items: this.page.regions[region],
        width: size > 8 ? 'LARGE' : size > 4 ? 'MEDIUM' : 'SMALL'
      }))
    }));
  }

  get known(): Slot[][] | null {
    const { regions, template } = this.page;
    return rowsOf(template, new Set(Object.keys(regions).filter((name) => regions[name]?.length)));
  }

  /** Empty for a template that the shell knows. */
  get unknownTemplate(): string {
    if (this.known !== null) return '';
    const { name, template } = this.page;
    return `The local org does not know the page template ${template} of ${name}: its regions stand one below the other.`;
  }
}
