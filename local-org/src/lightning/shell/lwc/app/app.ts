// The page: header, the page of the current address, messages.
import { api, LightningElement } from 'lwc';
import Toast from 'lightning/toast';
import { context } from 'platform/context';
import { currentAddress, goTo, onNavigation } from 'platform/navigation';
import { SHOW_TOAST, type ToastDetail } from 'platform/platformShowToastEvent';
import { announceChange } from 'platform/changes';
import { REFRESH_EVENT } from 'platform/refresh';
import { isFoldered, parseRoute, type Route } from 'page/routes';
import { toastConfig } from 'page/toast';
import type { UtilityBarModel } from 'model/types';
import RecordModal from '../recordModal/recordModal';
import { objectModel } from 'platform/objects';

export interface PageReady {
  readonly title: string;
  focus(): void;
}

export default class App extends LightningElement {
  route: Route = parseRoute(currentAddress());
  address = currentAddress();
  /** True once the user has moved: the first page leaves the focus where the browser put it. */
  hasMoved = false;

  connectedCallback(): void {
    onNavigation(() => this.move());
    // Before the base components' container hears it, which takes only what `lightning/toast` sends.
    document.addEventListener(SHOW_TOAST, (event) => this.showToast(event as CustomEvent<ToastDetail>), true);
    document.addEventListener(REFRESH_EVENT, () => void announceChange());
    document.addEventListener('click', (event) => this.followLink(event));
    new EventSource('/lightning/events').addEventListener('change', () => window.location.reload());
    if (this.route.kind === 'new') void this.openNew(this.route);
  }

  get isSignedIn(): boolean {
    return context.user !== null;
  }
  get isSignedOut(): boolean {
    return !this.isSignedIn;
  }
  get utilityBar(): UtilityBarModel | null {
    const { utilityBar } = context.app;
    return this.isSignedIn && utilityBar?.items.length ? utilityBar : null;
  }
  get pageClass(): string {
    return this.utilityBar ? 'page above-bar' : 'page';
  }
  get isHome(): boolean {
    return this.route.kind === 'home';
  }
  get list(): Route | null {
    return this.route.kind === 'list' || this.route.kind === 'new' ? this.route : null;
  }
  /** Reports and dashboards lie in folders and have pages of their own. */
  get folderList(): string | null {
    return this.route.kind === 'list' && isFoldered(this.route.object) ? this.route.object : null;
  }
  get report(): string | null {
    return this.route.kind === 'record' && this.route.id.startsWith('00O') ? this.route.id : null;
  }
  get dashboard(): string | null {
    return this.route.kind === 'record' && this.route.id.startsWith('01Z') ? this.route.id : null;
  }
  get record(): Route | null {
    return this.route.kind === 'record' ? this.route : null;
  }
  get related(): Route | null {
    return this.route.kind === 'related' ? this.route : null;
  }
  get tab(): Route | null {
    return this.route.kind === 'tab' || this.route.kind === 'component' ? this.route : null;
  }

  move(): void {
    this.hasMoved = true;
    this.address = currentAddress();
    const route = parseRoute(this.address);
    this.route = route;
    window.scrollTo(0, 0);
    if (route.kind === 'new') void this.openNew(route);
  }

  /** The form of a new record opens over the object's list. */
  async openNew({ object: name, defaults }: Extract<Route, { kind: 'new' }>): Promise<void> {
    const object = await objectModel(name).catch(() => null);
    if (!object || context.user === null) return;
    const id = await RecordModal.open({ label: `New ${object.label}`, size: 'medium', object, defaults });
    goTo(id ? `/lightning/r/${name}/${id}/view` : `/lightning/o/${name}/list`, true);
  }

  ready(event: CustomEvent<PageReady>): void {
    document.title = `${event.detail.title} | ${context.app.label}`;
    if (this.hasMoved) event.detail.focus();
  }

  /** For the link that skips the header. */
  @api focusMain(): void {
    this.template?.querySelector<HTMLElement>('main')?.focus();
  }

  /** Links within the shell change the page in place; with a modifier key the browser does what it always does. */
  followLink(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link?.getAttribute('href')?.startsWith('/lightning/') || link.target === '_blank') return;
    event.preventDefault();
    goTo(link.href);
  }

  showToast(event: CustomEvent<ToastDetail>): void {
    // The event of `lightning/toast` has the same name and the class to show.
    if ('toast' in event.detail) return;
    event.stopPropagation();
    Toast.show(toastConfig(event.detail), this.template?.host as HTMLElement);
  }
}
