/** Asynchronous Apex of a served org. Source: Apex Developer Guide, "Using Batch Apex", "Queueable Apex", "Apex Scheduler". */
import { loadApex } from '../index.ts';
import { openApexOrg, type ApexOrg } from '../../../test/apex-org.ts';

const SOURCES = [
  `public class Start {
     public static void queue(String name) { System.enqueueJob(new Maker(name)); }
     public static void queueAndFail(String name) { queue(name); throw new IllegalArgumentException('after all'); }
     public static Id batch(Integer rows, Integer scope) { return Database.executeBatch(new Numbers(rows), scope); }
     public static Id schedule(String expression) { return System.schedule('Nightly', expression, new Nightly()); }
     public static void abort(Id id) { System.abortJob(id); }
     @AuraEnabled public static void later(String name) { inFuture(name); }
     @Future private static void inFuture(String name) { insert new Crate__c(Name = name); }
   }`,
  `public class Maker implements Queueable {
     private String name;
     public Maker(String name) { this.name = name; }
     public void execute(QueueableContext context) {
       insert new Crate__c(Name = name);
       if (name.startsWith('Bad')) throw new IllegalArgumentException('Refused ' + name);
       if (name.length() < 3) System.enqueueJob(new Maker(name + '>'));
     }
   }`,
  `public class Guarded implements Queueable, Finalizer {
     private String name;
     private Integer seen = 0;
     public static void queue(String name) { System.enqueueJob(new Guarded(name)); }
     public static void attach(String name) { System.attachFinalizer(new Guarded(name)); }
     public Guarded(String name) { this.name = name; }
     public void execute(QueueableContext context) {
       Guarded after = new Guarded(name);
       System.attachFinalizer(after);
       after.seen = 2;
       insert new Crate__c(Name = name);
       if (name == 'Twice') System.attachFinalizer(new Guarded(name));
       if (name == 'None') System.attachFinalizer(null);
       if (name != 'Good') throw new IllegalArgumentException('Refused ' + name);
     }
     public void execute(FinalizerContext context) {
       String became = context.getResult() == ParentJobResult.SUCCESS ? 'done' : context.getException().getMessage();
       AsyncApexJob job = [SELECT JobType FROM AsyncApexJob WHERE Id = :context.getAsyncApexJobId()];
       insert new Crate__c(Name = (name + ' ' + seen + ' ' + job.JobType + ' ' + became).left(80));
     }
   }`,
  `public class Numbers implements Database.Batchable<Integer>, Iterable<Integer>, Iterator<Integer> {
     private Integer rows;
     private Integer at = 0;
     private static Integer scopes = 0;
     public Numbers(Integer rows) { this.rows = rows; }
     public Iterable<Integer> start(Database.BatchableContext context) { return this; }
     public Iterator<Integer> iterator() { return this; }
     public Boolean hasNext() { return at < rows; }
     public Integer next() { at++; return at; }
     public void execute(Database.BatchableContext context, List<Integer> numbers) {
       scopes++;
       insert new Crate__c(Name = 'Scope ' + numbers + ' ' + scopes);
       if (numbers.contains(3)) throw new IllegalArgumentException('Three');
     }
     public void finish(Database.BatchableContext context) { insert new Crate__c(Name = 'Finished'); }
   }`,
  `public class Nightly implements Schedulable {
     public void execute(SchedulableContext context) { insert new Crate__c(Name = 'Night'); }
   }`
];

let org: ApexOrg;
let lines: string[];
let now: number;

beforeEach(() => {
  lines = [];
  now = Date.parse('2026-02-13T17:00:00Z');
  org = openApexOrg(SOURCES, { warn: (line) => lines.push(line) }, { now: () => now });
});
afterEach(() => org.store.close());

const call = (method: string, ...args: unknown[]): unknown => org.apex.callStatic(org.context, `Start.${method}`, args);
const crates = (): unknown[] =>
  org.store.select('SELECT "Name" FROM "Crate__c" ORDER BY "Id"').map((row) => row['Name']);
const job = (fields: string): unknown => org.store.select(`SELECT ${fields} FROM "AsyncApexJob" ORDER BY "Id"`);

it('runs what @AuraEnabled methods start, when their transaction has committed', () => {
  org.apex.callAura(org.context, 'Start', 'later', { name: 'Future' });
  expect(crates()).toEqual([]);
  org.apex.jobs.runAll();
  expect(crates()).toEqual(['Future']);
  expect(job('"JobType", "Status", "MethodName"')).toEqual([
    { JobType: 'Future', Status: 'Completed', MethodName: 'inFuture' }
  ]);
});

it('runs jobs that jobs enqueue', () => {
  call('queue', 'A');
  expect(crates()).toEqual(['A', 'A>', 'A>>']);
});

it('runs no job of a transaction that failed', () => {
  expect(() => call('queueAndFail', 'A')).toThrow('after all');
  org.apex.jobs.runAll();
  expect(crates()).toEqual([]);
  expect(job('*')).toEqual([]);
});

it('takes back what a failing job wrote, tells of it and goes on', () => {
  call('queue', 'Bad one');
  call('queue', 'Good one');
  expect(crates()).toEqual(['Good one']);
  expect(job('"Status", "ExtendedStatus", "NumberOfErrors"')).toEqual([
    { Status: 'Failed', ExtendedStatus: 'System.IllegalArgumentException: Refused Bad one', NumberOfErrors: 1 },
    { Status: 'Completed', ExtendedStatus: null, NumberOfErrors: 0 }
  ]);
  expect(lines).toEqual([expect.stringMatching(/Refused Bad one\nClass\.Maker\.execute: line 6/)]);
});

it('runs a batch in scopes, each with its own statics, and rolls a failing scope back alone', () => {
  const id = call('batch', 5, 2);
  expect(crates()).toEqual(['Scope (1, 2) 1', 'Scope (5) 1', 'Finished']);
  expect(job('"Id", "Status", "TotalJobItems", "JobItemsProcessed", "NumberOfErrors", "ExtendedStatus"')).toEqual([
    {
      Id: id,
      Status: 'Completed',
      TotalJobItems: 3,
      JobItemsProcessed: 3,
      NumberOfErrors: 1,
      ExtendedStatus: 'First error: System.IllegalArgumentException: Three'
    }
  ]);
});

it('pauses after each transaction of a job', () => {
  org.apex.callAura(org.context, 'Start', 'later', { name: 'One' });
  expect([org.apex.jobs.step(), crates()]).toEqual([true, ['One']]);
  while (org.apex.jobs.step());
  expect(org.apex.jobs.step()).toBe(false);
});

describe('a schedule', () => {
  const trigger = (): unknown =>
    org.store.select('SELECT "State", "TimesTriggered", "NextFireTime" FROM "CronTrigger"')[0] ?? null;

  it('fires by the clock of the org, once even when it was late', () => {
    call('schedule', '0 0 2 * * ?');
    expect(org.apex.jobs.nextDue()).toBe(Date.parse('2026-02-14T10:00:00Z'));
    org.apex.jobs.runAll();
    expect(crates()).toEqual([]);
    now = Date.parse('2026-02-16T11:00:00Z');
    org.apex.jobs.runAll();
    expect(crates()).toEqual(['Night']);
    expect(trigger()).toEqual({ State: 'WAITING', TimesTriggered: 1, NextFireTime: '2026-02-17T10:00:00.000Z' });
    expect(job('"JobType", "Status"')).toEqual([{ JobType: 'ScheduledApex', Status: 'Queued' }]);
  });

  it('ends with its last time', () => {
    call('schedule', '0 0 2 14 2 ? 2026');
    now = Date.parse('2026-02-14T10:00:00Z');
    org.apex.jobs.runAll();
    expect(crates()).toEqual(['Night']);
    expect(trigger()).toMatchObject({ State: 'DELETED', NextFireTime: null });
    expect(job('"Status"')).toEqual([{ Status: 'Completed' }]);
    expect(org.apex.jobs.nextDue()).toBeNull();
  });

  it('is forgotten when it is aborted', () => {
    const id = call('schedule', '0 0 2 * * ?');
    call('abort', id);
    now = Date.parse('2026-02-16T11:00:00Z');
    org.apex.jobs.runAll();
    expect([crates(), trigger(), org.apex.jobs.nextDue()]).toEqual([[], null, null]);
  });

  it('is taken up again when the org starts, and other jobs that waited are not', () => {
    const id = call('schedule', '0 0 2 * * ?');
    org.apex.callAura(org.context, 'Start', 'later', { name: 'Lost' });
    // The same records under a runtime that knows of no jobs yet.
    const again = loadApex(org.project, org.store.schema);
    again.jobs.resume(org.store);
    expect(job('"JobType", "Status"')).toEqual([
      { JobType: 'ScheduledApex', Status: 'Queued' },
      { JobType: 'Future', Status: 'Aborted' }
    ]);
    now = Date.parse('2026-02-14T10:00:00Z');
    again.jobs.runAll();
    expect(crates()).toEqual(['Night']);
    expect(trigger()).toMatchObject({ TimesTriggered: 1 });
    expect(id).toMatch(/^08e/);
  });
});

describe('a finalizer', () => {
  const crates = (): unknown[] =>
    org.store.select('SELECT "Name" FROM "Crate__c" ORDER BY "Id"').map((row) => row['Name']);

  // Apex Developer Guide, "Transaction Finalizers".
  it('runs after the job in a transaction of its own, with what the job left in it', () => {
    org.apex.callStatic(org.context, 'Guarded.queue', ['Good']);
    expect(crates()).toEqual(['Good', 'Good 2 Queueable done']);
  });

  it('runs after a job that failed, and is told why', () => {
    org.apex.callStatic(org.context, 'Guarded.queue', ['Bad']);
    expect(crates()).toEqual(['Bad 2 Queueable Refused Bad']);
    expect(org.store.select('SELECT "Status" FROM "AsyncApexJob"')).toEqual([{ Status: 'Failed' }]);
  });

  // Apex Developer Guide, "Transaction Finalizers Error Messages".
  it.each([
    ['Twice', 'More than one Finalizer cannot be attached to same Async Apex Job'],
    ['None', 'Argument cannot be null']
  ])('is refused: %s', (name, message) => {
    org.apex.callStatic(org.context, 'Guarded.queue', [name]);
    expect(crates()).toEqual([`${name} 2 Queueable ${message}`.slice(0, 80).trimEnd()]);
  });

  it('is refused outside a queueable job', () => {
    expect(() => org.apex.callStatic(org.context, 'Guarded.attach', ['Bad'])).toThrow(
      'System.attachFinalizer(Finalizer) is not allowed in this context'
    );
  });
});
