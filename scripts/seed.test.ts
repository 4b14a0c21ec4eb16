// Loading demo data into an org by its alias, as into a scratch org; and the orgs that it refuses.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Connection } from 'jsforce';
import { completeness, decode, type PlanInput, type Sent } from '../force-app/main/plans/lwc/planEngine/planEngine.ts';
import { demoData } from './demo/index.ts';
import type { Row } from './demo/org.ts';
import { readPersonas } from './demo/personas.ts';
import { checkTarget, type Target } from './demo/target.ts';

jest.setTimeout(300_000);

const ROOT = path.resolve(import.meta.dirname, '..');

/** Knows what kind of org it is and what is left in it; nothing may be written to it. */
function orgLike(about: Row, remaining: number): Target {
  const never = (): never => {
    throw new Error('nothing may be asked but these');
  };
  return {
    query: async () => [about],
    storage: async () => ({ max: 5, remaining }),
    userId: never,
    count: never,
    insert: never,
    delete: never,
    update: never,
    upsert: never,
    runApex: never
  };
}

const PRODUCTION = { IsSandbox: false, OrganizationType: 'Enterprise Edition', TrialExpirationDate: null };

// Object Reference, "Organization": IsSandbox, OrganizationType, TrialExpirationDate.
describe('an org', () => {
  const check = (about: Row, remaining = 5, production = false) =>
    checkTarget(orgLike(about, remaining), { records: 1000, production });

  it('of production is refused, unless it is meant', async () => {
    await expect(check(PRODUCTION)).rejects.toThrow('production org');
    await expect(check(PRODUCTION, 5, true)).resolves.toBeUndefined();
  });

  it.each([
    ['a sandbox', { ...PRODUCTION, IsSandbox: true }],
    ['a scratch or trial org', { ...PRODUCTION, TrialExpirationDate: '2026-12-24T00:00:00.000+0000' }],
    ['a Developer Edition', { ...PRODUCTION, OrganizationType: 'Developer Edition' }]
  ])('that is %s is taken', async (_what, about) => {
    await expect(check(about)).resolves.toBeUndefined();
  });

  // Salesforce Help, "Data and File Storage Allocations": most records use 2 KB.
  it('without room for the records is refused with the figures', async () => {
    const sandbox = { ...PRODUCTION, IsSandbox: true };
    await expect(check(sandbox, 2)).rejects.toThrow(
      '1000 records need about 3 MB; the org has 2 of 5 MB data storage left.'
    );
    await expect(check(sandbox, 3)).resolves.toBeUndefined();
  });
});

it.each([
  [['rep'], 'Not a persona: rep.'],
  [['nobody=ann@example.com'], 'There is no nobody in the demo data, only ']
])('the personas %s are refused', (given, message) => {
  const { users } = demoData(3, { accounts: 5, opportunities: 12, programs: 30 });
  expect(() => readPersonas(given, null, users)).toThrow(message);
});

describe('by alias', () => {
  let project: string;
  let home: string;
  let server: ChildProcess;
  let url: string;
  let token: string;
  const run = promisify(execFile);
  const environment = (): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    HOME: home,
    SF_ORG_API_VERSION: '66.0',
    SF_DISABLE_TELEMETRY: 'true',
    SF_AUTOUPDATE_DISABLE: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    SF_HIDE_RELEASE_NOTES: 'true',
    SF_DISABLE_LOG_FILE: 'true',
    SF_USE_GENERIC_UNIX_KEYCHAIN: 'true'
  });
  const node = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    run(process.execPath, [...args], { cwd: ROOT, env: { ...environment(), ...more } });
  const localOrg = ['--import', 'tsx', 'local-org/src/cli/main.ts'];

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'sf-home-'));
    project = mkdtempSync(path.join(tmpdir(), 'seeded-'));
    for (const part of ['force-app', 'config', 'sfdx-project.json']) {
      const filter = (file: string): boolean => !/[/\\](lwc|__tests__)$/.test(file);
      cpSync(path.join(ROOT, part), path.join(project, part), { recursive: true, filter });
    }
    const args = [...localOrg, 'start', '--project', project, '--port', '0'];
    server = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const data of server.stdout as NodeJS.ReadableStream) {
      said += String(data);
      if (/Ready: \S+\n/.test(said)) break;
    }
    url = /Ready: (\S+)/.exec(said)?.[1] ?? '';
    token = (await node([...localOrg, 'token', '--user', 'admin', '--project', project, '--port', '0'])).stdout.trim();
  });

  afterAll(async () => {
    const gone = once(server, 'close');
    server.kill();
    await gone;
    for (const folder of [home, project]) rmSync(folder, { recursive: true, force: true });
  });

  it('loads as whoever the Salesforce CLI has signed in, who is everybody but the people that are named', async () => {
    const org = new Connection({ instanceUrl: url, accessToken: token, version: '66.0' });
    const [profile] = (await org.query<{ Id: string }>("SELECT Id FROM Profile WHERE Name = 'Standard User'")).records;
    const { id: ann } = await org.create('User', {
      Username: 'ann@example.com',
      LastName: 'Ann',
      Alias: 'ann',
      Email: 'ann@example.com',
      ProfileId: profile?.Id,
      TimeZoneSidKey: 'America/Los_Angeles',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8'
    });
    const sf = 'node_modules/@salesforce/cli/bin/run.js';
    const login = ['org', 'login', 'access-token', '--instance-url', url, '--alias', 'garden', '--no-prompt'];
    await node([sf, ...login], { SF_ACCESS_TOKEN: token });

    const seed = ['--import', 'tsx', 'scripts/seed.ts', '--target-org', 'garden', '--size', 'small'];
    await expect(node([...seed, '--persona', 'rep=nobody@example.com'])).rejects.toMatchObject({
      stderr: expect.stringContaining('This org has no active user nobody@example.com.') as unknown
    });
    const { stdout, stderr } = await node([...seed, '--persona', 'rep=ann@example.com']);
    expect(stdout).toContain('as admin@local-org.example');
    expect(stdout).toContain('Demo data loaded');
    expect(stderr).toMatch(/^You are all of these people: .*manager/m);
    expect(stderr).not.toMatch(/people: .*\brep\b/);
    // Nobody else was made, and the opportunities are Ann's or whoever's who loaded.
    expect((await org.query('SELECT Id FROM User')).totalSize).toBe(2);
    const { user_id: admin } = await org.identity();
    const owners = (await org.query<{ OwnerId: string }>('SELECT OwnerId FROM Opportunity GROUP BY OwnerId')).records;
    expect(owners.map(({ OwnerId }) => OwnerId).sort()).toEqual([admin, ann].sort());
    const sets = await org.query(
      `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${ann}' AND PermissionSet.Name = 'Quarterdeck_Rep'`
    );
    expect(sets.totalSize).toBe(1);
    await expectPlanOfTheScreens(org);
  });

  /** R12: 75.58, as stored by the jobs that the load has left, and as the page reckons it. */
  async function expectPlanOfTheScreens(org: Connection): Promise<void> {
    const asked = "SELECT Id, Completeness__c FROM Account_Plan__c WHERE External_Id__c = 'demo-plan-northgate'";
    const stored = async () => (await org.query<{ Id: string; Completeness__c: number | null }>(asked)).records[0];
    for (let tries = 0; tries < 60 && (await stored())?.Completeness__c !== 75.58; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const plan = await stored();
    expect(plan?.Completeness__c).toBe(75.58);
    const reply = await fetch(`${url}/lightning/apex/PlanController/load?cacheable=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ planId: plan?.Id })
    });
    const input = decode((await reply.json()) as Sent<PlanInput>);
    expect(completeness(input, input.today)?.score).toBe(7558);
  }
});
