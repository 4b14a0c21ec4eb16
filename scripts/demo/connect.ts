// The org over HTTP, by jsforce only.
import { Connection } from 'jsforce';
import type { Org, Row, SaveResult, SentRecord } from './org.ts';

const API_VERSION = '66.0';

export function connect(instanceUrl: string, accessToken: string): Org {
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
    userId: async () => (await connection.identity()).user_id,
    query: async (soql) => (await connection.query<Row>(soql, { autoFetch: true, maxFetch: 100_000 })).records,
    count: async (soql) => (await connection.query(soql)).totalSize,
    insert: (object, records) => save('POST', '', object, records),
    update: (object, records) => save('PATCH', '', object, records),
    upsert: (object, keyField, records) => save('PATCH', `/${object}/${keyField}`, object, records)
  };
}
