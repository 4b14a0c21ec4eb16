// Platform modules that @salesforce/lightning-types does not declare, as far as the components use them.
// https://developer.salesforce.com/docs/component-library/overview/components
declare module 'lightning/navigation' {
  import type { LightningElement, WireAdapterConstructor } from 'lwc';

  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type */
  export type PageReference =
    | {
        readonly type: 'standard__recordPage';
        readonly attributes: {
          readonly recordId: string;
          readonly objectApiName?: string;
          readonly actionName: 'view' | 'edit' | 'clone';
        };
      }
    | {
        readonly type: 'standard__recordRelationshipPage';
        readonly attributes: {
          readonly recordId: string;
          readonly objectApiName: string;
          readonly relationshipApiName: string;
          readonly actionName: 'view';
        };
      }
    | {
        readonly type: 'standard__objectPage';
        readonly attributes: { readonly objectApiName: string; readonly actionName: 'home' | 'list' | 'new' };
        readonly state?: {
          readonly filterName?: string;
          /** Of `encodeDefaultFieldValues`; with the action `new`. */
          readonly defaultFieldValues?: string;
        };
      }
    | { readonly type: 'standard__navItemPage'; readonly attributes: { readonly apiName: string } }
    | { readonly type: 'standard__namedPage'; readonly attributes: { readonly pageName: 'home' } }
    | { readonly type: 'standard__webPage'; readonly attributes: { readonly url: string } };

  /** The page that is shown, whatever its type. */
  export interface CurrentPage {
    readonly type: string;
    readonly attributes: Readonly<Record<string, string | undefined>>;
    readonly state: Readonly<Record<string, string | undefined>>;
  }
  /** https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate-basic */
  export const CurrentPageReference: WireAdapterConstructor<Record<string, never>, CurrentPage | null>;

  /** The static side of a component, without its constructor. */
  type Statics = Pick<typeof LightningElement, keyof typeof LightningElement>;

  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;

  interface Navigation {
    <Instance extends LightningElement>(
      base: new () => Instance
    ): Statics &
      (new () => Instance & {
        [Navigate](reference: PageReference, replace?: boolean): void;
        [GenerateUrl](reference: PageReference): Promise<string>;
      });
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
  }
  export const NavigationMixin: Navigation;
}

declare module 'lightning/uiRecordApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { WireResult } from '@salesforce/apexMethod';

  export interface FieldId {
    readonly fieldApiName: string;
    readonly objectApiName: string;
  }

  export interface UiRecord {
    readonly apiName: string;
    readonly id: string;
    /** As `ifUnmodifiedSince` takes it. */
    readonly lastModifiedDate?: string | null;
    readonly fields: Readonly<Record<string, { readonly displayValue: string | null; readonly value: unknown }>>;
  }

  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-record */
  export const getRecord: WireAdapterConstructor<
    { recordId: string; fields?: readonly (FieldId | string)[]; optionalFields?: readonly (FieldId | string)[] },
    WireResult<UiRecord>
  >;
  export function getFieldValue(record: UiRecord, field: FieldId | string): unknown;
  /** The value as the user's locale writes it. */
  export function getFieldDisplayValue(record: UiRecord, field: FieldId | string): string | null | undefined;

  export interface RecordInput {
    /** Of a new record. */
    readonly apiName?: string;
    /** With `Id` for an update. */
    readonly fields: Readonly<Record<string, unknown>>;
  }
  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-update-record */
  export interface ClientOptions {
    /** `lastModifiedDate` of the record as it was read; a later change by somebody else refuses the save. */
    readonly ifUnmodifiedSince?: string;
  }
  /** All four reject with the `FetchError` of `@salesforce/apexMethod`. */
  export function createRecord(input: RecordInput): Promise<UiRecord>;
  export function updateRecord(input: RecordInput, options?: ClientOptions): Promise<UiRecord>;
  export function deleteRecord(recordId: string): Promise<void>;
  export function notifyRecordUpdateAvailable(records: readonly { readonly recordId: string }[]): Promise<void>;
}

declare module 'lightning/uiRelatedListApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { WireResult } from '@salesforce/apexMethod';
  import type { UiRecord } from 'lightning/uiRecordApi';

  export interface RelatedRecords {
    readonly records: readonly UiRecord[];
  }
  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-get-related-list-records */
  export const getRelatedListRecords: WireAdapterConstructor<
    {
      parentRecordId: string | undefined;
      relatedListId: string;
      fields?: readonly string[];
      pageSize?: number;
    },
    WireResult<RelatedRecords>
  >;
}

declare module 'lightning/uiObjectInfoApi' {
  import type { WireAdapterConstructor } from 'lwc';
  import type { WireResult } from '@salesforce/apexMethod';
  import type { FieldId } from 'lightning/uiRecordApi';

  export interface PicklistValues {
    readonly values: readonly { readonly label: string; readonly value: string }[];
  }
  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-picklist-values */
  export const getPicklistValues: WireAdapterConstructor<
    { recordTypeId: string; fieldApiName: FieldId | string },
    WireResult<PicklistValues>
  >;
}

declare module 'lightning/refresh' {
  import type { LightningElement } from 'lwc';

  /** Called when the page asks its components for fresh data; resolves true when this one has it. */
  export type RefreshHandler = () => Promise<boolean>;
  /** https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview */
  export function registerRefreshHandler(context: LightningElement, handler: RefreshHandler): number;
  export function unregisterRefreshHandler(id: number): boolean;
  /** Asks the page's components for fresh data; bubbles to the page. */
  export class RefreshEvent extends CustomEvent<undefined> {
    constructor();
  }
}

declare module 'lightning/pageReferenceUtils' {
  /** For `state.defaultFieldValues` of the page that creates a record. */
  export function encodeDefaultFieldValues(values: Readonly<Record<string, string | number | boolean>>): string;
  export function decodeDefaultFieldValues(text: string): Record<string, string>;
}

declare module 'lightning/platformShowToastEvent' {
  /** https://developer.salesforce.com/docs/platform/lwc/guide/use-toast */
  export interface ToastDetail {
    readonly title?: string;
    readonly message?: string;
    /** What `{0}`, `{1}` of the message stand for: texts, or links. */
    readonly messageData?: readonly (string | { readonly url: string; readonly label: string })[];
    readonly variant?: 'info' | 'success' | 'warning' | 'error';
    readonly mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
  }
  export class ShowToastEvent extends CustomEvent<ToastDetail> {
    constructor(detail: ToastDetail);
  }
}

declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';

  export type ModalSize = 'small' | 'medium' | 'large' | 'full';

  /** The modal's own public properties, those of every modal, and handlers of its events (`onselect`). */
  export type ModalOptions<Modal> = Partial<Omit<Modal, keyof LightningModal>> & {
    readonly label: string;
    readonly description?: string;
    readonly size?: ModalSize;
    readonly disableClose?: boolean;
    readonly [handler: `on${string}`]: (event: CustomEvent) => void;
  };

  /** https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-modal */
  export default class LightningModal extends LightningElement {
    /** Resolves with what the modal was closed with; undefined when it was dismissed. */
    static open<Modal extends LightningModal>(this: new () => Modal, options: ModalOptions<Modal>): Promise<unknown>;
    label: string;
    description: string;
    size: ModalSize;
    /** While true, nothing closes the modal, `close` neither. */
    disableClose: boolean;
    close(result?: unknown): void;
  }
}

declare module 'lightning/platformUtilityBarApi' {
  import type { WireAdapterConstructor } from 'lwc';

  export type IconVariant = 'success' | 'warning' | 'error';

  /** https://developer.salesforce.com/docs/service/api-console/guide/sforce-api-console-lwc-getinfo.html */
  export interface UtilityInfo {
    readonly id: string;
    readonly isLoaded: boolean;
    readonly utilityLabel: string;
    readonly utilityIcon: string;
    readonly utilityIconVariant: IconVariant | undefined;
    readonly utilityHighlighted: boolean;
    readonly utilityVisible: boolean;
    readonly utilityPoppedOut: boolean;
    readonly panelHeaderLabel: string;
    readonly panelHeaderIcon: string;
    readonly panelHeaderIconVariant: IconVariant | undefined;
    readonly panelHeight: number;
    readonly panelWidth: number;
  }
  export interface UtilityClick {
    readonly utilityId: string;
    readonly panelVisible: boolean;
  }
  export interface PanelAttributes {
    /** Name of a utility icon, without `utility:`. */
    readonly icon?: string;
    readonly iconVariant?: IconVariant;
    readonly label?: string;
    /** In pixels. */
    readonly height?: number;
    readonly width?: number;
  }
  export interface UtilityAttributes {
    readonly icon?: string;
    readonly iconVariant?: IconVariant;
    readonly label?: string;
    readonly highlighted?: boolean;
  }

  /** The id of the utility that the component is in; null outside of the utility bar. */
  export const EnclosingUtilityId: WireAdapterConstructor<Record<string, never>, string | null>;
  export function getAllUtilityInfo(): Promise<UtilityInfo[]>;
  export function getInfo(utilityId: string): Promise<UtilityInfo>;
  export function minimize(utilityId: string): Promise<boolean>;
  export function open(utilityId: string, options?: { readonly autoFocus?: boolean }): Promise<boolean>;
  export function onUtilityClick(utilityId: string, handler: (click: UtilityClick) => void): Promise<boolean>;
  export function updatePanel(utilityId: string, attributes?: PanelAttributes): Promise<boolean>;
  export function updateUtility(utilityId: string, attributes?: UtilityAttributes): Promise<boolean>;
}

// https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-prompt.html
declare module 'lightning/prompt' {
  const LightningPrompt: {
    /** Asks for a line of text; null: it was cancelled. */
    open(options: {
      readonly label: string;
      readonly message?: string;
      readonly defaultValue?: string;
      readonly theme?: string;
    }): Promise<string | null>;
  };
  export default LightningPrompt;
}
