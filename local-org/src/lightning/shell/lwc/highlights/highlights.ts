// `force:highlightsPanel`: what the record is, its main fields, and what can be done with it.
import { api, LightningElement } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import { removeRecord } from 'platform/changes';
import { goTo } from 'platform/navigation';
import { ShowToastEvent } from 'platform/platformShowToastEvent';
import { cellOf, type Cell } from 'page/cells';
import { messageOf } from 'page/form';
import type { RecordHost } from 'page/host';
import { announcePage } from '../announce/announce';
import RecordModal from '../recordModal/recordModal';

export default class Highlights extends LightningElement {
  @api host!: RecordHost;

  connectedCallback(): void {
    announcePage(this, `${this.name} | ${this.host.object.label}`, () => this.template?.querySelector('h1'));
  }

  get name(): string {
    const { object, record } = this.host;
    return String(record.values[object.nameField ?? 'Id'] ?? '');
  }
  get cells(): { key: string; label: string; cell: Cell }[] {
    const { object, record } = this.host;
    return object.highlights.flatMap((name) => {
      const field = object.fields[name];
      return field ? [{ key: name, label: field.label, cell: cellOf(record, field) }] : [];
    });
  }

  async edit(): Promise<void> {
    const { object, record } = this.host;
    await RecordModal.open({ label: `Edit ${this.name}`, size: 'medium', object, record });
  }

  async remove(): Promise<void> {
    const { object, recordId } = this.host;
    const label = object.label.toLowerCase();
    const agreed = await LightningConfirm.open({
      label: `Delete ${object.label}`,
      message: `Are you sure you want to delete this ${label}?`,
      theme: 'default'
    });
    if (!agreed) return;
    try {
      await removeRecord(recordId);
      goTo(`/lightning/o/${object.name}/list`);
      this.say({ title: `${object.label} "${this.name}" was deleted.`, variant: 'success' });
    } catch (error) {
      this.say({ title: `The ${label} was not deleted.`, message: messageOf(error), variant: 'error', mode: 'sticky' });
    }
  }

  say(detail: ConstructorParameters<typeof ShowToastEvent>[0]): void {
    document.dispatchEvent(new ShowToastEvent(detail));
  }
}
