// Hands large objects to child components as they are. LWC gives a child its objects and arrays behind a read-only proxy,
// all the way down: an engine that reads a deal of five hundred programs through it takes several times as long. It
// leaves instances of classes alone.

class Opaque {}

/**
 * The same keys and values without the proxy; what is in them comes to the child as it is, too. Nothing guards it then:
 * for values that are never changed.
 */
export function opaque<T extends object>(value: T): T {
  return Object.assign(new Opaque(), value);
}
