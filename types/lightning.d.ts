// Platform modules that @salesforce/lightning-types does not declare, as far as the components use them.
// https://developer.salesforce.com/docs/component-library/overview/components
declare module 'lightning/navigation' {
  import type { LightningElement } from 'lwc';

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
      };

  /** The static side of a component, without its constructor. */
  type Statics = Pick<typeof LightningElement, keyof typeof LightningElement>;

  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;

  interface Navigation {
    (base: typeof LightningElement): Statics &
      (new () => LightningElement & {
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
    readonly fields: Readonly<Record<string, { readonly displayValue: string | null; readonly value: unknown }>>;
  }

  /** https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-record */
  export const getRecord: WireAdapterConstructor<
    { recordId: string; fields?: readonly (FieldId | string)[]; optionalFields?: readonly (FieldId | string)[] },
    WireResult<UiRecord>
  >;
  export function getFieldValue(record: UiRecord, field: FieldId | string): unknown;
}

declare module 'lightning/refresh' {
  import type { LightningElement } from 'lwc';

  /** Called when the page asks its components for fresh data; resolves true when this one has it. */
  export type RefreshHandler = () => Promise<boolean>;
  /** https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview */
  export function registerRefreshHandler(context: LightningElement, handler: RefreshHandler): number;
  export function unregisterRefreshHandler(id: number): boolean;
}
