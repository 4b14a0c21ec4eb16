// The page of one record: reads it once for all standard parts and keeps them up to date.
import { api, LightningElement } from 'lwc';
import type { ObjectModel } from 'model/types';
import { expectComponents } from 'platform/components';
import { context } from 'platform/context';
import { goTo } from 'platform/navigation';
import { objectModel, rememberRecord } from 'platform/objects';
import { objectOf, readRecord, type RecordRepresentation } from 'platform/records';
import { uiMetadata } from 'platform/uiMetadata';
import { getFieldValue } from 'platform/uiRecordApi';
import { pathsOf, plainUiRecord } from 'page/cells';
import { messageOf } from 'page/form';
import type { RecordHost } from 'page/host';
import type { Route } from 'page/routes';
import { recordPaths } from 'page/visibility';
import { announcePage } from '../announce/announce';
import RecordModal from '../recordModal/recordModal';

type RecordRoute = Extract<Route, { kind: 'record' }>;

export default class RecordPage extends LightningElement {
  current: RecordRoute | null = null;
  host: RecordHost | null = null;
  problem = '';
  name = '';
  stop: () => void = () => {};

  @api
  get route(): Route | null {
    return this.current;
  }
  set route(route: Route | null) {
    if (route?.kind !== 'record') return;
    const isSame = this.current?.id === route.id && this.host !== null;
    this.current = route;
    if (isSame) {
      if (route.edit) void this.edit();
      return;
    }
    this.stop();
    this.host = null;
    this.problem = '';
    void this.open(route);
  }

  disconnectedCallback(): void {
    this.stop();
  }

  /** A page without a highlights panel, which is the heading of the others. */
  get needsHeading(): boolean {
    const regions = Object.values(this.host?.object.recordPage.regions ?? {});
    return !regions.flat().some(({ name }) => name === 'force:highlightsPanel');
  }

  async open(route: RecordRoute): Promise<void> {
    try {
      const object = await objectModel(route.object ?? (await objectOf(route.id)));
      // Components count on the object's description being there when their record is, as on the platform.
      await uiMetadata(`/object-info/${object.name}`);
      if (this.current !== route) return;
      // The address without the object leads to the one with it.
      if (route.object === null) goTo(`/lightning/r/${object.name}/${route.id}/${route.edit ? 'edit' : 'view'}`, true);
      else this.read(route, object);
    } catch (error) {
      this.problem = messageOf(error);
    }
  }

  read({ id, edit }: RecordRoute, object: ObjectModel): void {
    const components = Object.values(object.recordPage.regions).flat();
    expectComponents(components.map(({ name }) => name));
    const paths = [
      ...pathsOf(Object.values(object.fields)),
      ...recordPaths(components.map(({ visibility }) => visibility))
    ];
    let isFirst = true;
    this.stop = readRecord(id, {
      required: [],
      optional: paths.map((path) => `${object.name}.${path}`),
      changed: (record, error) => {
        if (!record) {
          this.host = null;
          this.problem = messageOf(error);
          return;
        }
        this.show(record, object, isFirst);
        if (isFirst && edit) void this.edit();
        isFirst = false;
      }
    });
  }

  show(record: RecordRepresentation, object: ObjectModel, isFirst: boolean): void {
    const plain = plainUiRecord(record, object);
    this.name = String(plain.values[object.nameField ?? 'Id'] ?? object.label);
    this.problem = '';
    this.host = {
      objectApiName: object.name,
      recordId: record.id,
      object,
      record: plain,
      valueAt: (path) => getFieldValue(record, `${object.name}.${path}`)
    };
    const { user } = context;
    if (user) rememberRecord(user.id, { id: record.id, object: object.name, name: this.name, icon: object.icon });
    if (isFirst && this.needsHeading) {
      announcePage(this, `${this.name} | ${object.label}`, () => this.template?.querySelector('h1'));
    }
  }

  /** The address `.../edit` opens the form over the record; closing it returns to the record's own address. */
  async edit(): Promise<void> {
    if (!this.host) return;
    const { object, record, recordId } = this.host;
    await RecordModal.open({ label: `Edit ${this.name}`, size: 'medium', object, record });
    goTo(`/lightning/r/${object.name}/${recordId}/view`, true);
  }
}
