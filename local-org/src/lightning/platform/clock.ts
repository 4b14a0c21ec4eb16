// The org's clock in the browser: `new Date()` and `Date.now()` say what the org says, so that both agree on today.
import { context } from './context.ts';

/** Below a minute it is only the time that the page took to arrive. */
const offset = context.now - Date.now();

if (Math.abs(offset) > 60_000) {
  const Real = Date;
  const now = (): number => Real.now() + offset;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown))
  });
}
