// Who is signed in, and signing in as another user.
import { LightningElement } from 'lwc';
import { context } from 'platform/context';
import { switchUser } from 'platform/session';
import { initialsOf } from 'page/format';

export default class UserMenu extends LightningElement {
  isOpen = false;
  name = context.user?.name ?? '';
  initials = initialsOf(this.name);
  profile = context.user?.title ?? context.user?.profile ?? '';
  organization = context.organization.name;

  get expanded(): string {
    return this.isOpen ? 'true' : 'false';
  }
  get buttonLabel(): string {
    return `${this.name}, switch user`;
  }
  get users(): object[] {
    return context.users.map((user) => ({
      ...user,
      detail: user.title ?? user.profile,
      initials: initialsOf(user.name),
      current: user.id === context.user?.id ? 'true' : null
    }));
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
  }

  press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    this.isOpen = false;
    this.template?.querySelector<HTMLElement>('.avatar')?.focus();
  }

  /** The menu closes when the focus goes elsewhere. */
  leave(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    if (!next || !this.template?.querySelector('.menu')?.contains(next)) this.isOpen = false;
  }

  choose(event: Event): void {
    void switchUser((event.currentTarget as HTMLElement).dataset['id'] ?? '');
  }
}
