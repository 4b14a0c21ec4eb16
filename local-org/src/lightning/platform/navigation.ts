// `lightning/navigation`: moves between pages without loading the document again.
// Source: Lightning Web Components Developer Guide, "Navigate to Pages, Records, and Lists".
import { addressOf, pageReferenceOf, type PageReference } from '../page/routes.ts';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

const listeners = new Set<() => void>();

export const currentAddress = (): string => window.location.pathname + window.location.search;

/** Calls back after every change of the page's address; returns how to stop. */
export function onNavigation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const announce = (): void => listeners.forEach((listener) => listener());
window.addEventListener('popstate', announce);

/** Goes to an address: a page of the shell in place, another one in a new tab. */
export function goTo(address: string, replace = false): void {
  const target = new URL(address, window.location.href);
  if (target.origin !== window.location.origin || !target.pathname.startsWith('/lightning/')) {
    window.open(target, '_blank', 'noopener');
    return;
  }
  const path = target.pathname + target.search;
  if (replace || path === currentAddress()) window.history.replaceState(null, '', path);
  else window.history.pushState(null, '', path);
  announce();
}

type Constructor = new () => object;

/** Adds `this[NavigationMixin.Navigate](pageReference, replace)` and `GenerateUrl` to a component. */
export function NavigationMixin<B extends Constructor>(Base: B): B {
  class Navigating extends (Base as Constructor) {
    [Navigate](pageReference: PageReference, replace = false): void {
      goTo(addressOf(pageReference), replace);
    }

    [GenerateUrl](pageReference: PageReference): Promise<string> {
      return Promise.resolve(addressOf(pageReference));
    }
  }
  return Navigating as unknown as B;
}
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;

/** Wire adapter: the page reference of the page that is shown. */
export class CurrentPageReference {
  readonly #callback: (reference: PageReference) => void;
  #stop: () => void = () => {};

  constructor(callback: (reference: PageReference) => void) {
    this.#callback = callback;
  }

  connect(): void {
    this.#stop = onNavigation(() => this.#show());
    this.#show();
  }

  update(): void {}

  disconnect(): void {
    this.#stop();
  }

  #show(): void {
    this.#callback(pageReferenceOf(currentAddress()));
  }
}
