// `home:recentRecordContainer`: the records that the user viewed last, in this browser.
import { LightningElement } from 'lwc';
import { context } from 'platform/context';
import { recentRecords } from 'platform/objects';

export default class RecentRecords extends LightningElement {
  records = recentRecords(context.user?.id ?? '').map((record) => ({
    ...record,
    href: `/lightning/r/${record.object}/${record.id}/view`
  }));

  get isEmpty(): boolean {
    return this.records.length === 0;
  }
}
