// Applying is one transaction: of two reps at once the second decides by what the first has left, and an exception anywhere
// leaves nothing behind. The local org has one writer at a time, so one rep applies while the other waits for a lock.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const TABLES = ['Deal_Evaluation__c', 'Deal_Evaluation_Line__c', 'Budget_Entry__c', 'Program_Budget__c'];
const AMOUNTS = { Displacement: 500_000, Once: 970_000 };
type Program = keyof typeof AMOUNTS;

let org: ApexCalls;
/** What others do while a transaction waits for rows of an object. */
let whileWaiting: (object: string) => void = () => undefined;

// A slow machine under load takes a minute to read the project.
beforeAll(() => {
  org = openApex({
    project: ROOT,
    now: '2026-02-13T09:00:00-08:00',
    whileWaiting: (object) => {
      whileWaiting(object);
    }
  });
}, 300_000);

afterAll(() => {
  org.close();
});

const sourceOf = (name: string): string =>
  readFileSync(path.join(ROOT, 'force-app/main/deals/classes', `${name}.cls`), 'utf8');

/** The source with a passage changed, which must be there once. */
function changed(source: string, passage: string, by: string): string {
  expect(source.split(passage)).toHaveLength(2);
  return source.replace(passage, by);
}

/**
 * A rep applies a program to one deal of a customer, and waits for the locks of an object while another rep applies it to
 * another deal.
 * @param ending of the names of the records, another one in each test
 * @returns what became of each; the other is absent where the first never waited
 */
function race(program: Program, ending: string, lockedObject: string) {
  const [one, two] = org.callStatic('ApplyRace.prepare', [ending]) as string[];
  const apply = (dealId: string | undefined): unknown =>
    org.callStatic('ApplyRace.applyTo', [dealId, program + ending, AMOUNTS[program]]);
  let other: unknown;
  whileWaiting = (object) => {
    if (object !== lockedObject) return;
    whileWaiting = () => undefined;
    other = apply(two);
  };
  const first = apply(one);
  whileWaiting = () => undefined;
  return { first, other };
}

test('of two reps who want the last of a budget at once one wins', () => {
  expect(race('Displacement', ' A', 'Program_Budget__c')).toEqual({ first: 'BUDGET_LEFT', other: 'applied' });
}, 120_000);

test('of two reps who give one customer the same program once, on two deals at once, one wins', () => {
  expect(race('Once', ' B', 'Account')).toEqual({ first: 'NOT_ELIGIBLE', other: 'applied' });
}, 120_000);

test('an exception after any lock or any save leaves nothing behind', () => {
  const [deal] = org.callStatic('ApplyRace.prepare', [' C']) as string[];
  // Replaced below, so that the release of what the deal holds is interrupted, too.
  expect(org.callStatic('ApplyRace.applyTo', [deal, 'Displacement C', AMOUNTS.Displacement])).toBe('applied');
  const service = changed(
    sourceOf('DealApplyService'),
    'former = EvaluationLedger.held(',
    'ApplyRace.pass(); former = EvaluationLedger.held('
  );
  const saves = /^ +(?:insert|update) as system .*;$/gm;
  const locks = /^ +(?:ledger\.lock|EvaluationLedger\.lockCustomers)\(.*;$/gm;
  const end = /(?<=result\.evaluationId = save\(.*;)$/gm;
  const stopping = (source: string): string =>
    [saves, locks, end].reduce((text, place) => text.replace(place, '$& ApplyRace.pass();'), source);
  org.replaceClasses({
    ApplyRace: sourceOf('ApplyRace').replace(
      /\}\s*$/,
      `  static Integer ahead = 0;
         public static void pass() { ahead--; if (ahead == 0) { throw new StopException('Stopped'); } }
         public static String stopAt(Integer place, Id dealId, String name, Long amount) {
           ahead = place;
           return applyTo(dealId, name, amount);
         }
         public class StopException extends Exception {}
       }`
    ),
    DealApplyService: stopping(service),
    EvaluationLedger: stopping(sourceOf('EvaluationLedger')),
    ReservationLedger: stopping(sourceOf('ReservationLedger'))
  });
  const written = () => TABLES.map((table) => org.store.select(`SELECT * FROM "${table}" ORDER BY "Id"`));
  const before = written();
  const apply = (place: number): unknown => org.callStatic('ApplyRace.stopAt', [place, deal, 'Once C', AMOUNTS.Once]);
  // Three locks; the former evaluation, the new one, its lines; entries, budgets, lines, evaluations; the end.
  for (let place = 1; place <= 11; place++) {
    expect(() => apply(place)).toThrow('Stopped');
    expect(written()).toEqual(before);
  }
  expect(apply(12)).toBe('applied');
  expect(written()).not.toEqual(before);
}, 120_000);

test('a customer whose deals are counted before they are locked is given it twice', () => {
  const lock = 'EvaluationLedger.lockCustomers(new Set<Id>{ dealId });';
  const read = 'DealInput input = facts.read(new Set<Id>{ dealId }).get(dealId);';
  const late = changed(changed(sourceOf('DealApplyService'), lock, ''), read, `${read} ${lock}`);
  org.replaceClasses({
    ...Object.fromEntries(['ApplyRace', 'EvaluationLedger', 'ReservationLedger'].map((name) => [name, sourceOf(name)])),
    DealApplyService: late
  });
  expect(race('Once', ' D', 'Account')).toEqual({ first: 'applied', other: 'applied' });
}, 120_000);
