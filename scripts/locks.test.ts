// The local org has one writer at a time, so that two reps cannot race in it for the last of a budget. What would allow
// the race is found instead: this proves that a budget which is read without lock fails the Apex tests.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const LEDGER = 'force-app/main/deals/classes/ReservationLedger.cls';

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'locks-'));
  for (const part of ['force-app', 'config', 'sfdx-project.json']) {
    cpSync(path.join(ROOT, part), path.join(copy, part), {
      recursive: true,
      filter: (file) => !/[/\\](lwc|__tests__)$/.test(file)
    });
  }
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function testApex(className: string): { readonly status: number | null; readonly output: string } {
  const args = ['--import', 'tsx', 'local-org/src/cli/main.ts', 'test', '--project', copy, '--class', className];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('budgets that are read without lock are reported, with where they are read and written', () => {
  const ledger = path.join(copy, LEDGER);
  const locked = readFileSync(ledger, 'utf8');
  const unlocked = locked.replace(/WITH SYSTEM_MODE\s+FOR UPDATE/, 'WITH SYSTEM_MODE');
  expect(unlocked).not.toBe(locked);
  writeFileSync(ledger, unlocked);
  const { status, output } = testApex('DealReservationsTest');
  expect(status).not.toBe(0);
  expect(output).toMatch(
    /Read-modify-write without lock: Program_Budget__c \w{18} was read without FOR UPDATE \(Class\.ReservationLedger\.lock: line \d+\) and then written by update \(Class\.ReservationLedger\.write: line \d+\)/
  );
}, 120_000);
