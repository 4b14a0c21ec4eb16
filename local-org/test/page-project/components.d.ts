// The project's own components, as they import each other.
declare module 'c/noteModal' {
  import LightningModal from 'lightning/modal';
  export default class NoteModal extends LightningModal {
    text: string;
  }
}

declare module '@salesforce/apex/AccountCounter.count' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const count: ApexMethod<Record<string, never>, number>;
  export default count;
}
