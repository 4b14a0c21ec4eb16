// `@salesforce/apex`: calls of Apex methods, imperative and wired, with the platform's client cache of cacheable ones.
// Source: Lightning Web Components Developer Guide, "Call Apex Methods" and "Client-Side Caching of Apex Method Results".
import { request } from './http.ts';
import { frozen, isComplete, type WireCallback, type WireValue } from './wire.ts';

type Params = Readonly<Record<string, unknown>>;

interface Cached {
  readonly value: Promise<unknown>;
  readonly since: number;
}

/** A cached result is shown as it is for this long; later it is shown and loaded again behind it. */
const FRESH_MILLISECONDS = 30_000;

const cache = new Map<string, Cached>();
const adapters = new Map<string, Set<{ show(): Promise<void> }>>();
/** Which call a wired value came from, for {@link refreshApex}. */
const origins = new WeakMap<object, () => Promise<void>>();

/** Names in order, so that two spellings of the same parameters are one entry. */
const ordered = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The function that an import of `@salesforce/apex/Class.method` gives. */
export function apexMethod(className: string, method: string, cacheable: boolean) {
  const send = (params: Params): Promise<unknown> =>
    request<unknown>('POST', `/lightning/apex/${className}/${method}?cacheable=${cacheable}`, params).then(frozen);

  const cached = (params: Params): Cached => {
    const key = `${className}.${method}:${JSON.stringify(params, ordered)}`;
    const known = cache.get(key);
    if (known) return known;
    const entry = { value: send(params), since: performance.now() };
    cache.set(key, entry);
    // A refused call is asked again.
    entry.value.catch(() => cache.delete(key));
    return entry;
  };

  const call = (params: Params = {}): Promise<unknown> => (cacheable ? cached(params).value : send(params));

  class ApexAdapter {
    readonly #callback: WireCallback<unknown>;
    #params: Params | null = null;
    #key = '';
    #shown = '';
    #turn = 0;

    constructor(callback: WireCallback<unknown>) {
      this.#callback = callback;
      this.#emit({ data: undefined, error: undefined });
    }

    connect(): void {}

    disconnect(): void {
      this.#leave();
      this.#turn += 1;
    }

    update(config: Params): void {
      if (!isComplete(config)) return;
      this.#leave();
      this.#params = config;
      this.#key = `${className}.${method}:${JSON.stringify(config, ordered)}`;
      const group = adapters.get(this.#key) ?? new Set();
      adapters.set(this.#key, group.add(this));
      if (!cacheable) {
        const message = `${className}.${method} is wired, but is not @AuraEnabled(cacheable=true).`;
        this.#emit({ data: undefined, error: { ok: false, status: 400, statusText: '', body: { message } } });
        return;
      }
      const isStale = performance.now() - cached(config).since > FRESH_MILLISECONDS;
      void this.show();
      if (isStale) void reload(this.#key);
    }

    /** Shows what there is now; a value that is the same is not told again. */
    async show(): Promise<void> {
      if (!this.#params) return;
      this.#turn += 1;
      const turn = this.#turn;
      let value: WireValue<unknown>;
      try {
        value = { data: await cached(this.#params).value, error: undefined };
      } catch (error) {
        value = { data: undefined, error };
      }
      const text = JSON.stringify([this.#key, value.data, value.error]);
      if (turn !== this.#turn || text === this.#shown) return;
      this.#shown = text;
      this.#emit(value);
    }

    #emit(value: WireValue<unknown>): void {
      const key = this.#key;
      origins.set(value, () => reload(key));
      this.#callback(value);
    }

    #leave(): void {
      adapters.get(this.#key)?.delete(this);
    }
  }

  return Object.assign(call, { adapter: ApexAdapter });
}

/** Calls again and shows the answer wherever the same call is wired. */
async function reload(key: string): Promise<void> {
  cache.delete(key);
  await Promise.all([...(adapters.get(key) ?? [])].map((adapter) => adapter.show()));
}

/** Loads the value again that a wire has provisioned. */
export async function refreshApex(wired: unknown): Promise<void> {
  const again = typeof wired === 'object' && wired !== null ? origins.get(wired) : undefined;
  if (!again) throw new Error('refreshApex needs the value that an Apex wire has provisioned.');
  await again();
}

/** A field's value of an sObject that Apex returned. */
export function getSObjectValue(record: Params, field: { readonly fieldApiName: string }): unknown {
  let at: unknown = record;
  for (const name of field.fieldApiName.split('.')) at = (at as Params | undefined)?.[name];
  return at;
}
