// The Streaming API as the Salesforce CLI waits by it for test runs (`sf apex get test`), and what it has not, by name.
// Streaming API Developer Guide, "How the Client Connects"
// (https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/using_streaming_api_client_connection.htm)
import path from 'node:path';
import { addUser, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;

beforeAll(async () => {
  org = await startFixture({ project: path.join(import.meta.dirname, 'apex-project') });
});

afterAll(() => org.close());

type Message = Readonly<Record<string, unknown>>;

async function send(user: string | null, ...messages: unknown[]): Promise<Message[]> {
  const { body } = await org.call(user, 'POST', '/cometd/66.0', { body: messages });
  return body as Message[];
}

async function client(user: string): Promise<string> {
  const [handshake] = await send(user, { channel: '/meta/handshake', version: '1.0', id: '1' });
  expect(handshake).toMatchObject({ channel: '/meta/handshake', successful: true, id: '1', version: '1.0' });
  return String(handshake?.['clientId']);
}

const subscribe = (clientId: string, subscription: string): Message => ({
  channel: '/meta/subscribe',
  clientId,
  subscription
});

it('tells the end of a test run to who has subscribed', async () => {
  const clientId = await client('admin');
  const channel = '/systemTopic/TestResult';
  expect(await send('admin', subscribe(clientId, channel))).toMatchObject([
    { successful: true, subscription: channel }
  ]);
  const waiting = send('admin', { channel: '/meta/connect', clientId, connectionType: 'long-polling' });
  const { body: run } = await org.call('admin', 'POST', 'tooling/runTestsAsynchronous', {
    body: { tests: [{ className: 'LimitsTest' }] }
  });
  expect(await waiting).toMatchObject([
    { channel, data: { sobject: { Id: run } } },
    { channel: '/meta/connect', successful: true }
  ]);
});

it.each(['/topic/Gardens', '/event/Rain__e', '/systemTopic/Logging'])('refuses %s by name', async (channel) => {
  const clientId = await client('admin');
  expect(await send('admin', subscribe(clientId, channel))).toMatchObject([
    { successful: false, error: expect.stringContaining(`does not support the channel ${channel}`) }
  ]);
});

it('knows only its own clients', async () => {
  await addUser(org, 'listener', 'Crate_Packer');
  const clientId = await client('admin');
  for (const [user, id] of [['listener', clientId] as const, ['admin', 'nobody'] as const]) {
    expect(await send(user, { channel: '/meta/connect', clientId: id })).toMatchObject([
      { successful: false, error: '403::Unknown client', advice: { reconnect: 'handshake' } }
    ]);
  }
  await send('admin', { channel: '/meta/disconnect', clientId });
  expect(await send('admin', { channel: '/meta/connect', clientId })).toMatchObject([{ successful: false }]);
});

it.each([['text'], [[1]], [[[]]]])('refuses what is no message: %j', async (body) => {
  expect((await org.call('admin', 'POST', '/cometd/66.0', { body })).status).toBe(400);
});

it('answers nobody without a session', async () => {
  const { status, body } = await org.call(null, 'POST', '/cometd/66.0', { body: [{ channel: '/meta/handshake' }] });
  expect([status, body]).toMatchObject([401, [{ errorCode: 'INVALID_SESSION_ID' }]]);
});
