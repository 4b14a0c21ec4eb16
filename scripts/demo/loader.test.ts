// The loader against an org in memory: order, keys, repetition, refusals.
import { demoData } from './index.ts';
import { load, sizeOf } from './loader.ts';
import { scheduleNight, storeFigures } from './night.ts';
import { CHUNK, type ApexRun, type Org, type Row, type SaveResult, type SentRecord } from './org.ts';
import { progressOn } from './progress.ts';
import { saveAll } from './saving.ts';

const SIZE = { accounts: 5, opportunities: 12, programs: 30 };
const data = demoData(3, SIZE);

interface Stored extends Record<string, unknown> {
  Id: string;
}

/** Keeps records by object; knows just enough SOQL to find them again. */
class MemoryOrg implements Org {
  readonly tables = new Map<string, Stored[]>();
  readonly calls: { readonly what: string; readonly records: readonly SentRecord[] }[] = [];
  #made = 0;
  /** Ends the load at this call, as a cut connection would. */
  failAt = Infinity;
  refuse: (record: SentRecord) => boolean = () => false;
  /** What anonymous Apex was run, and what the org answers to it. */
  readonly apex: string[] = [];
  ran: ApexRun = { compiled: true, compileProblem: null, success: true, exceptionMessage: null };

  constructor() {
    this.#table('Profile').push({ Id: 'profile', Name: 'Standard User' });
    this.#table('Pricebook2').push({ Id: 'book', IsStandard: true, IsActive: false });
    for (const Name of ['Rep', 'Manager', 'Deal_Desk', 'Admin', 'Import', 'View_Cost'].map(
      (name) => `Quarterdeck_${name}`
    )) {
      this.#table('PermissionSet').push({ Id: `set-${Name}`, Name });
    }
  }

  async userId(): Promise<string> {
    return 'loader';
  }

  async query(soql: string): Promise<readonly Row[]> {
    const [, object = ''] = /FROM (\w+)/.exec(soql) ?? [];
    if (object === 'PricebookEntry') {
      const keys = new Map(this.#table('Product2').map(({ Id, External_Id__c }) => [Id, External_Id__c]));
      return this.#table(object).map((row) => ({
        ...row,
        Product2: { External_Id__c: keys.get(String(row['Product2Id'])) }
      }));
    }
    const byKey = soql.includes("External_Id__c LIKE 'demo-%'");
    return this.#table(object).filter((row) => !byKey || String(row['External_Id__c']).startsWith('demo-'));
  }

  async delete(ids: readonly string[]): Promise<readonly SaveResult[]> {
    const records = ids.map((Id) => ({ Id }));
    return this.#save('delete', records, ({ Id }) => {
      for (const [object, rows] of this.tables) {
        this.tables.set(
          object,
          rows.filter((row) => row.Id !== Id)
        );
      }
      return String(Id);
    });
  }

  async count(soql: string): Promise<number> {
    return (await this.query(soql)).length;
  }

  async insert(object: string, records: readonly SentRecord[]): Promise<readonly SaveResult[]> {
    return this.#save(`insert ${object}`, records, (record) => this.#add(object, record));
  }

  async update(object: string, records: readonly SentRecord[]): Promise<readonly SaveResult[]> {
    return this.#save(`update ${object}`, records, (record) => {
      const row = this.#table(object).find(({ Id }) => Id === record['Id']);
      if (!row) throw new Error(`${object} has no ${String(record['Id'])}`);
      return Object.assign(row, record).Id;
    });
  }

  async upsert(object: string, keyField: string, records: readonly SentRecord[]): Promise<readonly SaveResult[]> {
    return this.#save(`upsert ${object}`, records, (record) => {
      const row = this.#table(object).find((stored) => stored[keyField] === record[keyField]);
      if (row && object.startsWith('Program_') && 'Program__r' in record) throw new Error('a master cannot be changed');
      if (row && 'PricebookEntryId' in record) throw new Error('an entry cannot be changed');
      return row ? Object.assign(row, record).Id : this.#add(object, record);
    });
  }

  async runApex(source: string): Promise<ApexRun> {
    this.apex.push(source);
    return this.ran;
  }

  #table(object: string): Stored[] {
    const table = this.tables.get(object) ?? [];
    this.tables.set(object, table);
    return table;
  }

  #add(object: string, record: SentRecord): string {
    const Id = `${object}-${this.#made++}`;
    this.#table(object).push({ ...record, Id });
    return Id;
  }

  #save(what: string, records: readonly SentRecord[], one: (record: SentRecord) => string): readonly SaveResult[] {
    if (this.calls.length >= this.failAt) throw new Error('socket hang up');
    if (records.length > CHUNK) throw new Error(`${records.length} records in one call`);
    this.calls.push({ what, records });
    return records.map((record) =>
      this.refuse(record)
        ? { id: null, success: false, errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', message: 'no name' }] }
        : { id: one(record), success: true, errors: [] }
    );
  }
}

function contentOf(org: MemoryOrg): Record<string, unknown> {
  return Object.fromEntries([...org.tables].map(([object, rows]) => [object, rows]));
}

describe('load', () => {
  it('saves everything and reports all of it as progress', async () => {
    const org = new MemoryOrg();
    let done = 0;
    const counts = await load(org, data, (_label, more) => (done += more));
    expect(done).toBe(sizeOf(data));
    expect(counts.find(({ object }) => object === 'Opportunity')).toEqual({
      object: 'Opportunity',
      // Twelve of this size, Dana's, those of her colleagues, of accounts up for assignment, and the one of Northgate.
      count: 12 + 63 + 68 + 28 + 1
    });
    expect(org.tables.get('User')).toHaveLength(21);
    expect(org.tables.get('PricebookEntry')).toHaveLength(60);
  });

  it('names parents by external Id and owners by Id', async () => {
    const org = new MemoryOrg();
    await load(org, data, () => {});
    const deal = org.tables.get('Opportunity')?.[0];
    const rep = org.tables.get('User')?.find(({ Alias }) => Alias === 'rep');
    expect(deal).toMatchObject({
      Account: { External_Id__c: 'demo-account-harborview' },
      OwnerId: rep?.Id,
      Pricebook2Id: 'book'
    });
    expect(rep).toMatchObject({ ManagerId: org.tables.get('User')?.find(({ Alias }) => Alias === 'manager')?.Id });
  });

  it('gives the loader the right to write before it writes', async () => {
    const org = new MemoryOrg();
    await load(org, data, () => {});
    expect(org.calls[0]).toEqual({
      what: 'insert PermissionSetAssignment',
      records: [
        { AssigneeId: 'loader', PermissionSetId: 'set-Quarterdeck_Admin' },
        { AssigneeId: 'loader', PermissionSetId: 'set-Quarterdeck_Import' },
        { AssigneeId: 'loader', PermissionSetId: 'set-Quarterdeck_View_Cost' }
      ]
    });
  });

  it('changes nothing when it is run again', async () => {
    const org = new MemoryOrg();
    await load(org, data, () => {});
    const before = structuredClone(contentOf(org));
    await load(org, data, () => {});
    expect(contentOf(org)).toEqual(before);
  });

  it('deletes the parts of its records that the data no longer has, and nothing else', async () => {
    const org = new MemoryOrg();
    const keysOf = (object: string) => (org.tables.get(object) ?? []).map((row) => row['External_Id__c']);
    await load(org, demoData(3, { ...SIZE, programs: 40 }), () => {});
    const larger = keysOf('Program_Criterion__c');
    const [gone] = larger;
    const criteria = org.tables.get('Program_Criterion__c');
    criteria?.push({ Id: 'mine', Program__r: criteria[0]?.['Program__r'] });
    const without = (keys: readonly unknown[]) => ({
      ...data,
      batches: data.batches.map((batch) => ({
        ...batch,
        records: batch.records.filter(({ key }) => !keys.includes(key))
      }))
    });
    await load(org, without([gone]), () => {});
    // The ten programs of the larger size keep theirs, and so does what somebody made by hand.
    expect(keysOf('Program_Criterion__c')).toEqual([...larger.filter((key) => key !== gone), undefined]);
    // A program of which nothing is left in the data.
    const all = data.batches.flatMap(({ object, records }) =>
      object === 'Program_Criterion__c' ? records.map(({ key }) => key) : []
    );
    await load(org, without(all), () => {});
    expect(keysOf('Program_Criterion__c')).toEqual([...larger.filter((key) => !all.includes(String(key))), undefined]);
  });

  it('says what could not be deleted', async () => {
    const org = new MemoryOrg();
    await load(org, data, () => {});
    const [status] = org.tables.get('Vendor_Status__c') ?? [];
    const fewer = data.batches.map((batch) => ({
      ...batch,
      records: batch.records.filter(({ key }) => key !== status?.['External_Id__c'])
    }));
    org.refuse = ({ Id }) => Id === status?.Id;
    await expect(load(org, { ...data, batches: fewer }, () => {})).rejects.toThrow(
      `Vendor_Status__c ${String(status?.['External_Id__c'])}, which is no longer part of the demo data: REQUIRED`
    );
  });

  it('ends with the same records after an interruption at any call', async () => {
    const whole = new MemoryOrg();
    await load(whole, data, () => {});
    const expected = contentOf(whole);
    for (let failAt = 0; failAt < whole.calls.length; failAt++) {
      const org = new MemoryOrg();
      org.failAt = failAt;
      await expect(load(org, data, () => {})).rejects.toThrow('socket hang up');
      org.failAt = Infinity;
      await load(org, data, () => {});
      expect(contentOf(org)).toEqual(expected);
    }
  });

  it('says which record was refused and why, after saving the others', async () => {
    const org = new MemoryOrg();
    org.refuse = (record) => record['External_Id__c'] === 'demo-vendor-velmora';
    await expect(load(org, data, () => {})).rejects.toThrow(
      'Vendor__c demo-vendor-velmora: REQUIRED_FIELD_MISSING: no name'
    );
    expect(org.tables.get('Vendor__c')).toHaveLength(7);
  });

  it('asks for the package where it is not deployed', async () => {
    const org = new MemoryOrg();
    org.tables.set('PermissionSet', []);
    await expect(load(org, data, () => {})).rejects.toThrow('deploy the package first');
  });
});

describe('the nightly check', () => {
  it('is scheduled by the class of the package', async () => {
    const org = new MemoryOrg();
    await scheduleNight(org);
    expect(org.apex).toEqual([
      'DealNightlySetup.schedule(); QuotaSnapshotSetup.schedule(); PlanFigureSetup.schedule(); HealthFigureSetup.schedule(); ForecastSetup.schedule(); RepFigureSetup.schedule();'
    ]);
  });

  it.each([
    [{ compiled: false, compileProblem: 'Variable does not exist: DealNightlySetup' }, /Variable does not exist/],
    [{ exceptionMessage: 'System.AsyncException: limit of 100 scheduled jobs' }, /limit of 100 scheduled jobs/],
    [{}, /no reason given/]
  ])('%j is said in one sentence', async (answer, reason) => {
    const org = new MemoryOrg();
    org.ran = { ...org.ran, success: false, ...answer };
    await expect(scheduleNight(org)).rejects.toThrow(/^The nightly check could not be put on the schedule/);
    await expect(scheduleNight(org)).rejects.toThrow(reason);
  });
});

describe('the first figures of quotas, plans and account health', () => {
  const jobs = (org: MemoryOrg, open: number, failed: readonly string[], since: readonly string[] = failed) => {
    let waits = 0;
    org.count = async () => since.length;
    org.query = async (soql) =>
      soql.includes('CompletedDate = NULL')
        ? Array.from({ length: waits++ < open ? 1 : 0 }, () => ({ Id: 'job' }))
        : failed.map((ExtendedStatus) => ({ ExtendedStatus }));
    // A question for each batch is answered without a wait.
    return { pauses: () => waits - 7 };
  };
  const pause = async () => {};

  it('are stored by the classes of the package, one after the other, and waited for', async () => {
    const org = new MemoryOrg();
    const asked = jobs(org, 3, ['of an earlier night']);
    await storeFigures(org, pause);
    expect(org.apex).toEqual([
      expect.stringMatching(/^Database.executeBatch\(new QuotaSnapshotBatch\(.*toStartOfMonth\(\).addDays\(-1\)/),
      'new QuotaSnapshotWorker().execute(null);',
      'new PlanFigureWorker().execute(null);',
      'new HealthFigureWorker().execute(null);',
      'new DealNightlyWorker().execute(null);',
      'new RepFigureWorker().execute(null);',
      'new ForecastWorker().execute(null);'
    ]);
    expect(asked.pauses()).toBe(3);
  });

  it('that fail end the load with what the job says', async () => {
    const org = new MemoryOrg();
    jobs(org, 0, ['of an earlier night', 'CPU time limit'], ['of an earlier night']);
    await expect(storeFigures(org, pause)).rejects.toThrow('could not be stored: CPU time limit');
    org.ran = { ...org.ran, success: false, exceptionMessage: 'no such class' };
    await expect(storeFigures(org, pause)).rejects.toThrow(/new QuotaSnapshotBatch[^]*: no such class$/);
  });
});

describe('saveAll', () => {
  it('sends chunks of at most 200 and keeps the order of the Ids', async () => {
    const sizes: number[] = [];
    const records = Array.from({ length: 450 }, (_unused, index) => ({ index }));
    const ids = await saveAll(
      records,
      async (chunk) => {
        sizes.push(chunk.length);
        return chunk.map((record) => ({ id: `id-${String(record['index'])}`, success: true, errors: [] }));
      },
      String
    );
    expect(sizes).toEqual([200, 200, 50]);
    expect(ids[449]).toBe('id-449');
  });

  it('shows the first five refusals and counts the rest', async () => {
    const records = Array.from({ length: 7 }, () => ({}));
    const refuse = async (chunk: readonly SentRecord[]): Promise<SaveResult[]> =>
      chunk.map(() => ({ id: null, success: false, errors: [] }));
    await expect(saveAll(records, refuse, (index) => `record ${index}`)).rejects.toThrow(
      /refused 7 records[^]*record 4: no reason given[^]*and 2 more$/
    );
  });
});

describe('progress', () => {
  function written(isTTY: boolean): string {
    let text = '';
    const progress = progressOn({ isTTY, write: (part) => (text += part) }, 4);
    progress.add('accounts', 1);
    progress.add('accounts', 1);
    progress.add('contacts', 2);
    progress.end();
    return text;
  }

  it('fills one line on a terminal', () => {
    expect(written(true).split('\r')[2]).toBe('\u001b[KDemo data [###############...............]  50 % accounts 2');
    expect(written(true)).not.toContain('\n');
  });

  it('writes one line a kind of record elsewhere', () => {
    expect(written(false)).toBe('  accounts: 2\n  contacts: 2\n');
  });
});
