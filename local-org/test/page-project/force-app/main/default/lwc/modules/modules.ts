// What a component imports of the platform beside records: who the user is and may do, the locale, static resources,
// list views, the end of an action.
import { LightningElement, wire } from 'lwc';
import formFactor from '@salesforce/client/formFactor';
import mayKeepNotes from '@salesforce/customPermission/Keep_Notes';
import currency from '@salesforce/i18n/currency';
import firstDayOfWeek from '@salesforce/i18n/firstDayOfWeek';
import lang from '@salesforce/i18n/lang';
import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import greeting from '@salesforce/resourceUrl/greeting';
import greetingStyle from '@salesforce/resourceUrl/greetingStyle';
import userId from '@salesforce/user/Id';
import isGuest from '@salesforce/user/isGuest';
import maySeeAll from '@salesforce/userPermission/ViewAllData';
import type { WireResult } from '@salesforce/apexMethod';
import { CloseActionScreenEvent } from 'lightning/actions';
import { loadScript, loadStyle } from 'lightning/platformResourceLoader';
import { getLayout, type Layout } from 'lightning/uiLayoutApi';
import { getListUi, type ListUi } from 'lightning/uiListApi';
import {
  getListInfoByName,
  getListInfosByObjectName,
  getListRecordsByName,
  type ListInfo,
  type ListInfos,
  type ListRecords
} from 'lightning/uiListsApi';
import { getRecordUi, type RecordUi } from 'lightning/uiRecordApi';

export default class Modules extends LightningElement {
  info = '-';
  lists = '-';
  names = '-';
  missing = '-';
  listUi = '-';
  layout = '-';
  recordUi = '-';
  userId = userId;
  loaded = '-';

  get facts(): { readonly name: string; readonly value: string }[] {
    const facts = {
      formFactor,
      currency,
      firstDayOfWeek,
      lang,
      locale,
      timeZone,
      userId,
      isGuest,
      mayKeepNotes,
      maySeeAll
    };
    return Object.entries(facts).map(([name, value]) => ({ name, value: `${name}: ${String(value)}` }));
  }

  @wire(getListInfoByName, { objectApiName: 'Account', listViewApiName: 'Prospects' })
  takeInfo({ data }: WireResult<ListInfo>): void {
    if (data) this.info = `${data.label}: ${data.displayColumns.map(({ fieldApiName }) => fieldApiName).join(', ')}`;
  }

  @wire(getListInfosByObjectName, { objectApiName: 'Account' })
  takeLists({ data }: WireResult<ListInfos>): void {
    if (data) this.lists = data.lists.map(({ apiName }) => apiName).join(', ');
  }

  @wire(getListRecordsByName, {
    objectApiName: 'Account',
    listViewApiName: 'Prospects',
    fields: ['Account.Name'],
    pageSize: 2
  })
  takeRecords({ data }: WireResult<ListRecords>): void {
    if (!data) return;
    const names = data.records.map(({ fields }) => String(fields['Name']?.value));
    this.names = `${names.join(', ')}; ${data.nextPageToken === null ? 'no more' : 'more'}`;
  }

  @wire(getListInfoByName, { objectApiName: 'Account', listViewApiName: 'Nothing' })
  takeMissing({ error }: WireResult<ListInfo>): void {
    if (error) this.missing = JSON.stringify(error.body);
  }

  @wire(getListUi, {
    objectApiName: 'Account',
    listViewApiName: 'Prospects',
    sortBy: ['Account.Name'],
    pageSize: 1
  })
  takeListUi({ data }: WireResult<ListUi>): void {
    if (data)
      this.listUi = `${data.info.label}: ${data.records.records.map((one) => one.fields['Name']?.value).join()}`;
  }

  @wire(getLayout, { objectApiName: 'Visit__c', layoutType: 'Full', mode: 'View' })
  takeLayout({ data }: WireResult<Layout>): void {
    if (data) this.layout = `${data.objectApiName} ${data.layoutType} ${data.mode}`;
  }

  @wire(getRecordUi, { recordIds: '$userId', layoutTypes: 'Compact', modes: 'View' })
  takeRecordUi({ data }: WireResult<RecordUi>): void {
    if (data)
      this.recordUi = Object.values(data.records)
        .map(({ apiName }) => apiName)
        .join();
  }

  async load(): Promise<void> {
    await Promise.all([loadScript(this, greeting), loadScript(this, greeting), loadStyle(this, greetingStyle)]);
    this.loaded = `Loaded ${String(Reflect.get(window, 'greeting'))} time`;
  }

  end(): void {
    this.dispatchEvent(new CloseActionScreenEvent());
    this.loaded = 'Ended';
  }
}
