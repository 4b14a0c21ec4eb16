// The org over HTTP, by jsforce only; says in a sentence when it cannot be reached.
import { Connection } from 'jsforce';
import type { Row, SaveResult, SentRecord } from './org.ts';
import { SeedError } from './saving.ts';
import type { Target } from './target.ts';

const API_VERSION = '66.0';

export function connect(instanceUrl: string, accessToken: string): Target {
  const connection = new Connection({ instanceUrl, accessToken, version: API_VERSION });

  async function save(method: 'POST' | 'PATCH', path: string, object: string, records: readonly SentRecord[]) {
    const body = {
      allOrNone: false,
      records: records.map((record) => ({ attributes: { type: object }, ...record }))
    };
    return connection.request<SaveResult[]>({
      method,
      url: `/services/data/v${API_VERSION}/composite/sobjects${path}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body)
    });
  }

  return {
    userId: () => told(async () => (await connection.identity()).user_id),
    query: (soql) =>
      told(async () => (await connection.query<Row>(soql, { autoFetch: true, maxFetch: 100_000 })).records),
    count: (soql) => told(async () => (await connection.query(soql)).totalSize),
    insert: (object, records) => told(() => save('POST', '', object, records)),
    update: (object, records) => told(() => save('PATCH', '', object, records)),
    upsert: (object, keyField, records) => told(() => save('PATCH', `/${object}/${keyField}`, object, records)),
    delete: (ids) =>
      told(() =>
        connection.request<SaveResult[]>({
          method: 'DELETE',
          url: `/services/data/v${API_VERSION}/composite/sobjects?allOrNone=false&ids=${ids.join(',')}`
        })
      ),
    storage: () =>
      told(async () => {
        const { DataStorageMB: mb } = await connection.limits();
        if (!mb) throw new SeedError('The org does not tell its data storage.');
        return { max: mb.Max, remaining: mb.Remaining };
      }),
    runApex: (source) => told(() => connection.tooling.executeAnonymous(source))
  };

  /** What a wrong token or address and a server that is gone look like to whoever loads data. */
  async function told<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      const { errorCode, message, cause } = error as Fault;
      if (errorCode === 'INVALID_SESSION_ID') {
        throw new SeedError('The org does not accept this session token: it has expired, or belongs to another org.');
      }
      if (message === 'fetch failed') {
        throw new SeedError(`No org answers at ${instanceUrl} (${cause?.code ?? cause?.message ?? message}).`);
      }
      throw error;
    }
  }
}

/** Of jsforce's errors and of those of Node's fetch. */
interface Fault {
  readonly errorCode?: string;
  readonly message: string;
  readonly cause?: { readonly code?: string; readonly message?: string };
}
