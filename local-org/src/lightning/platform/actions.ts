// `lightning/actions`: what a quick action says when it is done. Quick actions of pages are not supported: where a
// component stands in none, the event has nothing to close, as on the platform.
// Source: https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-screen.html

export class CloseActionScreenEvent extends CustomEvent<undefined> {
  constructor() {
    super('closeactionscreen', { bubbles: true, cancelable: false, composed: true });
  }
}
