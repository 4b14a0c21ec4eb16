// Shown to nobody in particular: choose whom to work as. The local org knows no passwords.
import { LightningElement } from 'lwc';
import { context } from 'platform/context';
import { switchUser } from 'platform/session';
import { initialsOf } from 'page/format';

export default class SignIn extends LightningElement {
  organization = context.organization.name;
  appLabel = context.app.label;
  users = context.users.map((user) => ({
    ...user,
    title: user.title ?? '',
    initials: initialsOf(user.name)
  }));

  connectedCallback(): void {
    document.title = `Sign in | ${this.appLabel}`;
  }

  choose(event: Event): void {
    void switchUser((event.currentTarget as HTMLElement).dataset['id'] ?? '');
  }
}
