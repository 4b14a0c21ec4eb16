// Turns the detail of a ShowToastEvent into what the base component `lightning/toast` takes.
import type { ToastDetail } from '../platform/platformShowToastEvent.ts';

interface Link {
  readonly url: string;
  readonly label: string;
}

export interface ToastConfig {
  readonly label: string;
  readonly message: string;
  readonly messageLinks?: Readonly<Record<string, Link>>;
  readonly variant: string;
  readonly mode: 'sticky' | 'dismissible';
}

/** `{0}` in the message is replaced by a text of `messageData`, or becomes a link by it. */
export function toastConfig({
  title,
  message = '',
  messageData = [],
  variant = 'info',
  mode
}: ToastDetail): ToastConfig {
  const links: Record<string, Link> = {};
  const text = message.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const datum = messageData[Number(index)];
    if (typeof datum === 'string') return datum;
    if (datum) links[index] = datum;
    return placeholder;
  });
  return {
    label: title ?? text,
    message: title === undefined ? '' : text,
    ...(Object.keys(links).length > 0 && { messageLinks: links }),
    variant,
    // The base component knows two modes. `pester` goes away by itself as `dismissible` does; both spellings are documented.
    mode: mode === 'sticky' ? mode : 'dismissible'
  };
}
