// Serves the fixture project from memory, and makes users of the two kinds that it knows, for tests over HTTP.
import path from 'node:path';
import { Connection } from 'jsforce';
import { startOrg, type RunningOrg } from '../src/cli/server.ts';

export const fixtureProject = path.join(import.meta.dirname, 'fixture-project');

export interface Fixture extends RunningOrg {
  connect(user: string): Connection;
  /** A request with the user's token (none for null); a body is sent as JSON. */
  call(user: string | null, method: string, path: string, options?: CallOptions): Promise<Answer>;
}

export interface CallOptions {
  readonly body?: unknown;
  /** Sent as it is, instead of a JSON body. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

export async function startFixture(options: { now?: string; project?: string } = {}): Promise<Fixture> {
  const running = await startOrg({ project: fixtureProject, port: 0, memory: true, page: false, ...options });
  return {
    ...running,
    connect: (user) =>
      new Connection({ instanceUrl: running.url, accessToken: running.tokenFor(user), version: '66.0' }),
    async call(user, method, target, { body, text, headers } = {}) {
      const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
      const reply = await fetch(running.url + (target.startsWith('/') ? target : `/services/data/v66.0/${target}`), {
        method,
        headers: {
          ...(user !== null && { authorization: `Bearer ${running.tokenFor(user)}` }),
          ...(sent !== undefined && { 'content-type': 'application/json' }),
          ...headers
        },
        ...(sent !== undefined && { body: sent })
      });
      const answer = await reply.text();
      const isJson = reply.headers.get('content-type')?.startsWith('application/json') ?? false;
      return { status: reply.status, body: isJson ? (JSON.parse(answer) as unknown) : answer, headers: reply.headers };
    }
  };
}

/** Makes an active user without any right but those of the permission set. */
export async function addUser(org: Fixture, alias: string, permissionSet: string): Promise<string> {
  const admin = org.connect('admin');
  const profile = await admin.query<{ Id: string }>(
    "SELECT Id FROM Profile WHERE Name = 'Minimum Access - Salesforce'"
  );
  const set = await admin.query<{ Id: string }>(`SELECT Id FROM PermissionSet WHERE Name = '${permissionSet}'`);
  const user = await admin.create('User', {
    Username: `${alias}@garden.example`,
    LastName: alias,
    Alias: alias,
    Email: `${alias}@garden.example`,
    ProfileId: profile.records[0]?.Id,
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
  if (!user.success) throw new Error(JSON.stringify(user.errors));
  const assignment = await admin.create('PermissionSetAssignment', {
    AssigneeId: user.id,
    PermissionSetId: set.records[0]?.Id
  });
  if (!assignment.success) throw new Error(JSON.stringify(assignment.errors));
  return user.id;
}
