// The project's own components, as they import each other.
declare module 'c/noteModal' {
  import LightningModal from 'lightning/modal';
  export default class NoteModal extends LightningModal {
    text: string;
  }
}

declare module '@salesforce/customPermission/Keep_Notes' {
  const held: true | undefined;
  export default held;
}

declare module '@salesforce/userPermission/ViewAllData' {
  const held: true | undefined;
  export default held;
}

declare module '@salesforce/i18n/currency' {
  /** ISO code of the user's currency. */
  const currency: string;
  export default currency;
}

declare module '@salesforce/i18n/lang' {
  const lang: string;
  export default lang;
}

declare module '@salesforce/i18n/firstDayOfWeek' {
  const day: number;
  export default day;
}

declare module '@salesforce/resourceUrl/greeting' {
  const url: string;
  export default url;
}

declare module '@salesforce/resourceUrl/greetingStyle' {
  const url: string;
  export default url;
}

declare module 'lightning/actions' {
  export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor();
  }
}

declare module 'lightning/uiListsApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { WireResult } from '@salesforce/apexMethod';

  export interface ListInfo {
    readonly label: string;
    readonly displayColumns: readonly { readonly fieldApiName: string }[];
  }
  export interface ListInfos {
    readonly lists: readonly { readonly apiName: string }[];
  }
  export interface ListRecords {
    readonly nextPageToken: string | null;
    readonly records: readonly { readonly fields: Readonly<Record<string, { readonly value: unknown }>> }[];
  }
  type Wire<Config extends object, Data> = WireAdapterConstructor<Config, WireResult<Data>>;
  interface View {
    objectApiName: string;
    listViewApiName: string;
  }
  export const getListInfoByName: Wire<View, ListInfo>;
  export const getListInfosByObjectName: Wire<{ objectApiName: string }, ListInfos>;
  export const getListRecordsByName: Wire<View & { fields?: readonly string[]; pageSize?: number }, ListRecords>;
}

declare module 'lightning/uiListApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { WireResult } from '@salesforce/apexMethod';
  import type { ListInfo, ListRecords } from 'lightning/uiListsApi';

  export interface ListUi {
    readonly info: ListInfo;
    readonly records: ListRecords;
  }
  export const getListUi: WireAdapterConstructor<
    { objectApiName: string; listViewApiName: string; sortBy?: readonly string[]; pageSize?: number },
    WireResult<ListUi>
  >;
}

declare module 'lightning/uiLayoutApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { WireResult } from '@salesforce/apexMethod';

  export interface Layout {
    readonly objectApiName: string;
    readonly layoutType: string;
    readonly mode: string;
  }
  export const getLayout: WireAdapterConstructor<
    { objectApiName: string; layoutType: string; mode: string },
    WireResult<Layout>
  >;
}

declare module 'lightning/uiRecordApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { WireResult } from '@salesforce/apexMethod';

  export interface RecordUi {
    readonly records: Readonly<Record<string, { readonly apiName: string }>>;
  }
  export const getRecordUi: WireAdapterConstructor<
    { recordIds: string; layoutTypes: string; modes: string },
    WireResult<RecordUi>
  >;
}

declare module '@salesforce/apex/AccountCounter.count' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const count: ApexMethod<Record<string, never>, number>;
  export default count;
}
