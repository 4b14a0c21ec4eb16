// Base of the wire adapters: one value at a time, none after the component has gone.
// Source: LWC's WireAdapter protocol (constructor with a callback; connect, update, disconnect).

export interface WireValue<T> {
  readonly data: T | undefined;
  readonly error: unknown;
}

export type WireCallback<T> = (value: WireValue<T>) => void;

/** Whether every configured parameter has a value: a wire waits while one of its `$` properties is undefined. */
export const isComplete = (config: Readonly<Record<string, unknown>>): boolean =>
  Object.values(config).every((value) => value !== undefined);

/** An adapter over a function that loads one value for a configuration. */
export function loadingAdapter<C extends object, T>(
  load: (config: C) => Promise<T>,
  isReady: (config: C) => boolean = (config) => isComplete(config as Readonly<Record<string, unknown>>)
) {
  return class LoadingAdapter {
    readonly #callback: WireCallback<T>;
    #turn = 0;

    constructor(callback: WireCallback<T>) {
      this.#callback = callback;
      callback({ data: undefined, error: undefined });
    }

    connect(): void {}

    disconnect(): void {
      this.#turn += 1;
    }

    update(config: C): void {
      if (isReady(config)) void this.#run(config);
    }

    async #run(config: C): Promise<void> {
      this.#turn += 1;
      const turn = this.#turn;
      let value: WireValue<T>;
      try {
        value = { data: frozen(await load(config)), error: undefined };
      } catch (error) {
        value = { data: undefined, error };
      }
      if (turn === this.#turn) this.#callback(value);
    }
  };
}

/** Wired values are read-only, all the way down. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
