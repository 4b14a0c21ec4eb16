// `lightning/messageService`: messages between components of the page over a channel.
// Source: Lightning Web Components Developer Guide, "Communicate Across the DOM with Lightning Message Service".

interface Channel {
  readonly name: string;
}
type Listener = (message: unknown) => void;
interface Subscription {
  readonly channel: Channel;
  readonly listener: Listener;
}

const subscriptions = new Map<string, Set<Subscription>>();

/** The local page has one scope: every subscriber of a channel hears every message. */
export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

export const createMessageContext = (): object => ({});
export const releaseMessageContext = (): void => {};

export class MessageContext {
  constructor(callback: (context: object) => void) {
    callback(createMessageContext());
  }
  connect(): void {}
  update(): void {}
  disconnect(): void {}
}

export function subscribe(_context: object, channel: Channel, listener: Listener): Subscription {
  const subscription = { channel, listener };
  subscriptions.set(channel.name, (subscriptions.get(channel.name) ?? new Set()).add(subscription));
  return subscription;
}

export function unsubscribe(subscription: Subscription | null | undefined): void {
  if (subscription) subscriptions.get(subscription.channel.name)?.delete(subscription);
}

export function publish(_context: object, channel: Channel, message?: unknown): void {
  for (const { listener } of subscriptions.get(channel.name) ?? []) listener(message);
}
