// An org of two records behind `fetch`, for tests of the platform modules: counts what it is asked.

interface FakeRecord {
  readonly apiName: string;
  version: number;
  fields: Record<string, unknown>;
}

/** What a reader is told, as text that a test can compare. */
export type Told = readonly unknown[];

const OPPORTUNITY = '006000000000001AAA';
const ACCOUNT = '001000000000001AAA';
export const ids = { opportunity: OPPORTUNITY, account: ACCOUNT };

export class FakeUiApi {
  readonly records = new Map<string, FakeRecord>([
    [
      OPPORTUNITY.slice(0, 15),
      {
        apiName: 'Opportunity',
        version: 1,
        fields: { Name: 'Racks', Amount: 10, StageName: 'Open', AccountId: ACCOUNT }
      }
    ],
    [ACCOUNT.slice(0, 15), { apiName: 'Account', version: 1, fields: { Name: 'Harborview', Phone: '555' } }]
  ]);
  /** Method and decoded path of every request, in order. */
  readonly asked: string[] = [];
  /** Fields that the user may not read, qualified. */
  readonly hidden = new Set<string>();
  /** Changes come so fast that versions, which count in seconds, do not tell them apart. */
  isSameSecond = false;
  /** Answers are held back until this resolves. */
  gate: Promise<void> = Promise.resolve();

  install(): void {
    globalThis.fetch = (async (
      url: string,
      init: { method: string; body?: string; headers: Record<string, string> }
    ) => {
      const { pathname, searchParams } = new URL(url, 'http://page');
      this.asked.push(`${init.method} ${decodeURIComponent(url).replace('/services/data/v66.0/ui-api', '')}`);
      // What the org knew when it was asked.
      const answer = this.#answer(init, pathname, searchParams);
      await this.gate;
      return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status });
    }) as typeof fetch;
  }

  /** A change that the page has no part in. */
  change(id: string, fields: Record<string, unknown>): void {
    const record = this.records.get(id.slice(0, 15));
    if (!record) throw new Error(`no record ${id}`);
    if (!this.isSameSecond) record.version += 1;
    record.fields = { ...record.fields, ...fields };
  }

  #answer(
    init: { method: string; body?: string; headers: Record<string, string> },
    pathname: string,
    query: URLSearchParams
  ) {
    const [, batch, id = ''] = /\/records\/(batch\/)?([^/]+)$/.exec(pathname) ?? [];
    if (batch) {
      const results = id.split(',').map((one) => {
        const { status, body } = this.#read(one, query);
        return { statusCode: status, result: body };
      });
      return { status: 200, body: { hasErrors: results.some(({ statusCode }) => statusCode >= 400), results } };
    }
    if (init.method === 'GET') return this.#read(id, query);
    if (init.method === 'DELETE') {
      this.records.delete(id.slice(0, 15));
      return { status: 204, body: undefined };
    }
    const { fields } = JSON.parse(init.body ?? '{}') as { fields: Record<string, unknown> };
    this.change(id, fields);
    const apiName = this.records.get(id.slice(0, 15))?.apiName;
    return this.#read(
      id,
      new URLSearchParams({
        fields: Object.keys(fields)
          .map((name) => `${apiName}.${name}`)
          .join()
      })
    );
  }

  #read(id: string, query: URLSearchParams): { status: number; body: unknown } {
    const record = this.records.get(id.slice(0, 15));
    if (!record)
      return { status: 404, body: [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }] };
    const listed = (name: string): string[] => (query.get(name) ?? '').split(',').filter((path) => path !== '');
    const refused = listed('fields').find((path) => !this.#has(path));
    if (refused) return { status: 400, body: [{ errorCode: 'INVALID_FIELD', message: `No such column '${refused}'` }] };
    const paths = [...listed('fields'), ...listed('optionalFields')].filter((path) => this.#has(path));
    return {
      status: 200,
      body: this.#shape(
        id,
        record,
        paths.map((path) => path.split('.').slice(1))
      )
    };
  }

  #has(path: string): boolean {
    const [object, ...steps] = path.split('.');
    const known = { Opportunity: ['Name', 'Amount', 'StageName', 'Account'], Account: ['Name', 'Phone'] }[object ?? ''];
    return !this.hidden.has(path) && known?.includes(steps[0] ?? '') === true;
  }

  #shape(id: string, { apiName, version, fields }: FakeRecord, paths: readonly string[][]): object {
    const names = [...new Set(paths.map(([name = '']) => name))];
    const shown = names.map((name) => {
      const below = paths.filter(([first, ...rest]) => first === name && rest.length > 0).map(([, ...rest]) => rest);
      const parent = fields[`${name}Id`] as string | undefined;
      const record = parent && below.length > 0 ? this.records.get(parent.slice(0, 15)) : undefined;
      const value = record && parent ? this.#shape(parent, record, below) : (fields[name] ?? null);
      return [name, { displayValue: null, value }];
    });
    return { apiName, eTag: paths.join(), fields: Object.fromEntries(shown) as object, id, weakEtag: version };
  }
}

/** Lets everything run that waits for nothing but other promises. */
export const calm = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
