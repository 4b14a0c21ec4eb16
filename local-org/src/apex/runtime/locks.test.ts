/**
 * Read-modify-writes without lock. Source: Apex Developer Guide, "Locking Statements": "While an sObject record is
 * locked, no other client or user is allowed to make updates"; without it, two transactions can read the same value.
 */
import { openApexOrg } from '../../../test/apex-org.ts';
import type { ApexOptions } from '../types.ts';
import { objectsLockedIn } from './locks.ts';

const LOCKED = '[SELECT Id, Weight__c FROM Crate__c WHERE Id = :crateId FOR UPDATE]';
const UNLOCKED = '[SELECT Id, Weight__c FROM Crate__c WHERE Id = :crateId]';

/** A ledger whose query is given, and another class that does lock: that makes Crate__c a locked object. */
const ledger = (read: string): string => `public with sharing class Ledger {
  public static void add(Id crateId, Decimal weight) {
    Crate__c crate = ${read};
    crate.Weight__c = crate.Weight__c + weight;
    update crate;
  }
}`;
const KEEPER = `public with sharing class Keeper {
  public static void hold(Id crateId) { Crate__c held = ${LOCKED}; }
}`;
const test201 = (body: string): string => `@IsTest class LedgerTest {
  @IsTest static void adds() {
    Crate__c crate = new Crate__c(Name = 'One', Weight__c = 1);
    insert crate;
    ${body}
  }
}`;

function messageOf(sources: readonly string[], options: ApexOptions = {}): string | null | undefined {
  const { apex, context, store } = openApexOrg(sources, options);
  try {
    return apex.runTests(context).outcomes[0]?.message;
  } finally {
    store.close();
  }
}

const ADD = 'Ledger.add(crate.Id, 2); Assert.areEqual(3, [SELECT Weight__c FROM Crate__c].Weight__c);';

describe('in a test', () => {
  it('a row that is read FOR UPDATE may be written', () => {
    expect(messageOf([ledger(LOCKED), test201(ADD)])).toBeNull();
  });

  it('a row that is read without lock may not, once anything locks the object', () => {
    expect(messageOf([ledger(UNLOCKED), KEEPER, test201(ADD)])).toMatch(
      /^Read-modify-write without lock: Crate__c \w{18} was read without FOR UPDATE \(Class\.Ledger\.add: line 3\) and then written by update \(Class\.Ledger\.add: line 5\)/
    );
  });

  it('nor when the project names the object, although the last lock was taken out', () => {
    expect(messageOf([ledger(UNLOCKED), test201(ADD)], { lockedObjects: ['crate__c'] })).toContain('without lock');
  });

  it('an object that nobody locks is left alone', () => {
    expect(messageOf([ledger(UNLOCKED), test201(ADD)])).toBeNull();
  });

  it('a lock in a test class alone makes no locked object', () => {
    expect(messageOf([ledger(UNLOCKED), test201(`Id crateId = crate.Id; Crate__c c = ${LOCKED}; ${ADD}`)])).toBeNull();
  });

  it.each([
    ['a dynamic query', `Database.query('SELECT Id, Weight__c FROM Crate__c WHERE Id = :crateId')`],
    ['a parent path', '(Crate__c) [SELECT Crate__r.Weight__c FROM Crate_Item__c WHERE Crate__c = :crateId].Crate__r']
  ])('reads by %s count', (_what, read) => {
    const item = 'insert new Crate_Item__c(Crate__c = crate.Id, Quantity__c = 1);';
    expect(messageOf([ledger(read), KEEPER, test201(item + ADD)])).toContain('without lock');
  });

  it.each([
    ['a lock taken between read and write', `${UNLOCKED}; Keeper.hold(crateId)`],
    ['a dynamic lock', `Database.query('SELECT Id, Weight__c FROM Crate__c WHERE Id = :crateId FOR UPDATE')`],
    ['a row that the transaction has written before', `new Crate__c(Id = crateId); update crate; crate = ${UNLOCKED}`]
  ])('%s is enough', (_what, read) => {
    expect(messageOf([ledger(read), KEEPER, test201(ADD)])).toBeNull();
  });

  it.each([
    ['delete', 'delete'],
    ['upsert', 'upsert']
  ])('%s is a write', (operation) => {
    const source = ledger(UNLOCKED).replace('update crate', `${operation} crate`);
    expect(messageOf([source, KEEPER, test201('Ledger.add(crate.Id, 2);')])).toContain(`written by ${operation}`);
  });

  it('rows that were made in the same transaction, and rows of which only the Id was read, are left alone', () => {
    const maker = `public class Maker {
      public static void make() {
        Crate__c made = new Crate__c(Name = 'Made', Weight__c = 1);
        insert made;
        Crate__c again = [SELECT Weight__c FROM Crate__c WHERE Id = :made.Id];
        again.Weight__c++;
        update again;
      }
      public static void clear() { delete [SELECT Id FROM Crate__c WHERE Name = 'One']; }
    }`;
    expect(messageOf([maker, KEEPER, test201('Maker.make(); Maker.clear();')])).toBeNull();
  });

  it('each statement of the test is a transaction of its own', () => {
    const reader = `public class Reader {
      public static Decimal weight() { return [SELECT Weight__c FROM Crate__c LIMIT 1].Weight__c; }
      public static void blind(Id id) { update new Crate__c(Id = id, Weight__c = 9); }
      public static void both(Id id) { weight(); blind(id); }
    }`;
    expect(messageOf([reader, KEEPER, test201('Decimal w = Reader.weight(); Reader.blind(crate.Id);')])).toBeNull();
    expect(messageOf([reader, KEEPER, test201('Reader.both(crate.Id);')])).toContain('without lock');
  });

  it('what a trigger reads and writes belongs to the save that runs it', () => {
    const trigger = `trigger Items on Crate_Item__c (before insert, after insert) {
      if (Trigger.isBefore) { Helper.remembered = [SELECT Weight__c FROM Crate__c LIMIT 1]; }
      else { Helper.remembered.Weight__c = 5; update Helper.remembered; }
    }`;
    const helper = 'public class Helper { public static Crate__c remembered; }';
    const body = 'insert new Crate_Item__c(Crate__c = crate.Id, Quantity__c = 1);';
    expect(messageOf([trigger, helper, KEEPER, test201(body)])).toMatch(
      /Trigger\.Items: line 2.*Trigger\.Items: line 3/
    );
  });

  it('jobs are checked too', () => {
    const job = `public class Job implements Queueable {
      public Id crateId;
      public void execute(QueueableContext context) { Ledger.add(crateId, 1); }
    }`;
    const body =
      'Job job = new Job(); job.crateId = crate.Id; Test.startTest(); System.enqueueJob(job); Test.stopTest();';
    expect(messageOf([ledger(UNLOCKED), KEEPER, job, test201(body)])).toContain('without lock');
  });
});

describe('in a served org', () => {
  it('each pair of places is told once and counted', () => {
    const lines: string[] = [];
    const maker = `public class Maker { public static Id make() {
      Crate__c made = new Crate__c(Name = 'x', Weight__c = 1); insert made; return made.Id; } }`;
    const { apex, context, store } = openApexOrg([ledger(UNLOCKED), KEEPER, maker], {
      warn: (line) => lines.push(line)
    });
    const id = apex.callStatic(context, 'Maker.make', []);
    apex.callStatic(context, 'Ledger.add', [id, 1]);
    apex.callStatic(context, 'Ledger.add', [id, 1]);
    expect(lines).toEqual([expect.stringContaining('Crate__c') as string]);
    expect(apex.lockWarnings()).toMatchObject([{ object: 'Crate__c', id, operation: 'update', count: 2 }]);
    store.close();
  });
});

describe('objects that the text of Apex locks', () => {
  it.each([
    ['[SELECT Id FROM Crate__c FOR UPDATE]', ['Crate__c']],
    ['[SELECT Id FROM Crate__c WHERE Id IN (SELECT Crate__c FROM Crate_Item__c) LIMIT 1 FOR  update]', ['Crate__c']],
    [`'SELECT Id, (SELECT Id FROM Items__r) FROM Crate__c WHERE ' + filter(a) + ' FOR UPDATE'`, ['Crate__c']],
    ['// [SELECT Id FROM Crate__c FOR UPDATE]', []],
    ["[SELECT Id FROM Crate__c]; String s = 'FOR UPDATE'", []],
    ['[SELECT Id FROM Crate__c FOR VIEW]', []]
  ])('%s', (text, objects) => {
    expect(objectsLockedIn(text)).toEqual(objects);
  });
});

describe('FOR UPDATE with ORDER BY', () => {
  it('does not compile', () => {
    const source = ledger('[SELECT Id, Weight__c FROM Crate__c ORDER BY Name FOR UPDATE]');
    expect(() => messageOf([source, test201(ADD)])).toThrow('Ledger.cls:3: FOR UPDATE cannot be used with ORDER BY');
  });

  it('is refused in a dynamic query', () => {
    const source = ledger(`Database.query('SELECT Id, Weight__c FROM Crate__c ORDER BY Name FOR UPDATE')`);
    expect(messageOf([source, test201(ADD)])).toContain('System.QueryException');
  });
});

describe('waiting for a lock', () => {
  const READER = `public with sharing class Reader {
    public static Decimal held(Id crateId) { return ${LOCKED}.Weight__c; }
    public static Decimal seen(Id crateId) { return ${UNLOCKED}.Weight__c; }
    public static Id make() { Crate__c made = new Crate__c(Name = 'One', Weight__c = 1); insert made; return made.Id; }
    public static void weigh(Id crateId) { update new Crate__c(Id = crateId, Weight__c = 7); }
  }`;

  it('ends with what the others have committed meanwhile; a query without lock waits for nobody', () => {
    const waited: string[] = [];
    const whileWaiting = (object: string): void => {
      waited.push(object);
      apex.callStatic(context, 'Reader.weigh', [crateId]);
    };
    const { apex, context, store } = openApexOrg([READER], { whileWaiting });
    const crateId = apex.callStatic(context, 'Reader.make', []);
    expect(apex.callStatic(context, 'Reader.seen', [crateId])).toBe(1);
    expect(apex.callStatic(context, 'Reader.held', [crateId])).toBe(7);
    expect(waited).toEqual(['Crate__c']);
    store.close();
  });
});
