// `force:relatedListContainer`: the related lists of the record's layout, one below the other.
import { api, LightningElement } from 'lwc';
import type { RecordHost } from 'page/host';

export default class RelatedLists extends LightningElement {
  @api host!: RecordHost;

  get lists(): object[] {
    return this.host.object.relatedLists
      .filter(({ onLayout }) => onLayout)
      .map(({ name }) => ({ name, properties: { relatedListApiName: name, rowsToDisplay: 6 } }));
  }
  get isEmpty(): boolean {
    return this.lists.length === 0;
  }
}
