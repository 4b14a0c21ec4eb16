// The base components that the shell uses from script; their package's own types need modules that it does not ship.
declare module 'lightning/toast' {
  import type { ToastConfig } from 'page/toast';
  export default class Toast {
    static show(config: ToastConfig, source: HTMLElement): void;
  }
}

declare module 'lightning/confirm' {
  export default class LightningConfirm {
    static open(options: { label: string; message: string; theme?: string }): Promise<boolean>;
  }
}

declare module 'lightning/modal' {
  import { LightningElement } from 'lwc';
  export default class LightningModal extends LightningElement {
    /** Resolves with what the modal was closed with; undefined when it was dismissed. */
    static open<T extends LightningModal>(
      this: new () => T,
      properties: Partial<Omit<T, keyof LightningElement>>
    ): Promise<string | null | undefined>;
    label: string;
    size: string;
    close(result?: unknown): void;
  }
}
