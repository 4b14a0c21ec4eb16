// A FlexiPage: its template's regions, side by side where there is room.
import { api, LightningElement } from 'lwc';
import type { FlexiPage } from 'model/types';
import type { PageHost } from 'page/host';
import { rowsOf } from 'page/templates';

export default class FlexiPageView extends LightningElement {
  @api page!: FlexiPage;
  @api host!: PageHost;

  get rows(): object[] | null {
    const filled = new Set(Object.keys(this.page.regions).filter((name) => this.page.regions[name]?.length));
    const rows = rowsOf(this.page.template, filled);
    return (
      rows?.map((slots, index) => ({
        key: `${index}`,
        slots: slots.map(({ region, size }) => ({
          region,
          className: `slot slds-size_1-of-1 slds-large-size_${size}-of-12`,
          items: this.page.regions[region],
          width: size > 8 ? 'LARGE' : size > 4 ? 'MEDIUM' : 'SMALL'
        }))
      })) ?? null
    );
  }

  get unknownTemplate(): string {
    return `The local org does not know the page template ${this.page.template} of ${this.page.name}.`;
  }
}
