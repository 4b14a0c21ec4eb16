// Two reps at once: the local org has one writer at a time, so one of them applies while the other waits for a lock, which
// must then decide by what the first has left.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openApex, type ApexCalls } from '../local-org/src/cli/apex-calls.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

const AMOUNTS = { Displacement: 500_000, Once: 970_000 };
type Program = keyof typeof AMOUNTS;

/**
 * A rep applies a program to one deal of a customer, and waits for the locks of an object while another rep applies it to
 * another deal.
 * @returns what became of each; the other is absent where the first never waited
 */
function race(program: Program, lockedObject: string, project = ROOT) {
  let other: unknown;
  let deals: string[] = [];
  const apply = (org: ApexCalls, dealId: string | undefined): unknown =>
    org.callStatic('ApplyRace.applyTo', [dealId, program, AMOUNTS[program]]);
  const org: ApexCalls = openApex({
    project,
    now: '2026-02-13T09:00:00-08:00',
    whileWaiting: (object) => {
      const [, second] = deals;
      if (object === lockedObject && second) {
        deals = [];
        other = apply(org, second);
      }
    }
  });
  try {
    deals = org.callStatic('ApplyRace.prepare', []) as string[];
    const first = apply(org, deals[0]);
    return { first, other };
  } finally {
    org.close();
  }
}

test('of two reps who want the last of a budget at once one wins', () => {
  expect(race('Displacement', 'Program_Budget__c')).toEqual({ first: 'BUDGET_LEFT', other: 'applied' });
}, 120_000);

test('of two reps who give one customer the same program once, on two deals at once, one wins', () => {
  expect(race('Once', 'Account')).toEqual({ first: 'NOT_ELIGIBLE', other: 'applied' });
}, 120_000);

test('a customer whose deals are counted before they are locked is given it twice', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'race-'));
  for (const part of ['force-app', 'config', 'sfdx-project.json']) {
    cpSync(path.join(ROOT, part), path.join(copy, part), {
      recursive: true,
      filter: (file) => !/[/\\](lwc|__tests__)$/.test(file)
    });
  }
  const service = path.join(copy, 'force-app/main/deals/classes/DealApplyService.cls');
  const source = readFileSync(service, 'utf8');
  const lock = 'EvaluationLedger.lockCustomers(new Set<Id>{ dealId });';
  const read = 'DealInput input = facts.read(new Set<Id>{ dealId }).get(dealId);';
  expect(source).toContain(lock);
  expect(source).toContain(read);
  writeFileSync(service, source.replace(lock, '').replace(read, `${read} ${lock}`));
  expect(race('Once', 'Account', copy)).toEqual({ first: 'applied', other: 'applied' });
  rmSync(copy, { recursive: true });
}, 120_000);
