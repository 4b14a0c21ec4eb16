// The Streaming API as far as clients wait by it for test runs: handshake, long polling and the channel of test results.
// Any other channel is refused by name, because a client that hears nothing waits for ever.
// Source: Streaming API Developer Guide, "How the Client Connects"
// (https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/using_streaming_api_client_connection.htm);
// Bayeux protocol 1.0 (https://docs.cometd.org/current/reference/#_bayeux); the channel is the one of `sf apex get test`.
import { randomUUID } from 'node:crypto';
import { jsonError, OrgError } from './errors.ts';
import type { Json, Org } from './types.ts';

export const TEST_RESULTS = '/systemTopic/TestResult';

/** "CometD must reconnect within 110 seconds": a client that does not is forgotten. */
const RECONNECT_MILLISECONDS = 110_000;
/** How long a poll is held when there is nothing to tell, and how often it looks. */
const HELD_MILLISECONDS = 10_000;
const LOOK_MILLISECONDS = 200;
const MAX_CLIENTS = 1000;

interface Client {
  readonly userId: string;
  /** Runs that have been told, or had ended when the client subscribed; null: not subscribed. */
  told: Set<string> | null;
  lastSeen: number;
}

const isMessage = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Streaming {
  readonly #org: Org;
  readonly #clients = new Map<string, Client>();

  constructor(org: Org) {
    this.#org = org;
  }

  /**
   * @param sent one message or a list of them
   * @param stopped whether the client has gone or the org is closed: a poll that is held ends
   * @returns the answers in their order, after what there is to tell
   * @throws OrgError JSON_PARSER_ERROR for what is no message
   */
  async answer(userId: string, sent: unknown, stopped: () => boolean): Promise<Json[]> {
    const answers: Json[] = [];
    for (const message of Array.isArray(sent) ? (sent as unknown[]) : [sent]) {
      if (!isMessage(message)) throw jsonError('A message of the Streaming API is a JSON object');
      answers.push(...(await this.#one(userId, message, stopped)));
    }
    return answers;
  }

  async #one(userId: string, message: Json, stopped: () => boolean): Promise<Json[]> {
    const { channel, id } = message;
    const reply = (more: Json): Json => ({ channel, ...(id !== undefined && { id }), ...more });
    if (channel === '/meta/handshake') return [reply(this.#handshake(userId))];
    const clientId = String(message['clientId']);
    const client = this.#clients.get(clientId);
    if (client?.userId !== userId) {
      const error = '403::Unknown client';
      return [reply({ successful: false, error, advice: { reconnect: 'handshake', interval: 0 } })];
    }
    client.lastSeen = Date.now();
    switch (channel) {
      case '/meta/connect':
        return [...(await this.#events(client, stopped)), reply({ clientId, successful: true })];
      case '/meta/subscribe':
        return [reply({ clientId, subscription: message['subscription'], ...this.#subscribe(client, message) })];
      case '/meta/unsubscribe':
        client.told = null;
        return [reply({ clientId, subscription: message['subscription'], successful: true })];
      case '/meta/disconnect':
        this.#clients.delete(clientId);
        return [reply({ clientId, successful: true })];
      default:
        return [reply({ clientId, ...refused(`messages to ${String(channel)}`) })];
    }
  }

  #handshake(userId: string): Json {
    const now = Date.now();
    for (const [id, { lastSeen }] of this.#clients) {
      if (now - lastSeen > RECONNECT_MILLISECONDS) this.#clients.delete(id);
    }
    if (this.#clients.size >= MAX_CLIENTS) throw new OrgError('REQUEST_LIMIT_EXCEEDED', 'Too many streaming clients');
    const clientId = randomUUID().replaceAll('-', '');
    this.#clients.set(clientId, { userId, told: null, lastSeen: now });
    return {
      version: '1.0',
      minimumVersion: '1.0',
      supportedConnectionTypes: ['long-polling'],
      clientId,
      successful: true,
      advice: { reconnect: 'retry', interval: 0, timeout: RECONNECT_MILLISECONDS }
    };
  }

  #subscribe(client: Client, { subscription }: Json): Json {
    if (subscription !== TEST_RESULTS) return refused(`the channel ${String(subscription)} of the Streaming API`);
    client.told = new Set(this.#ended(client.userId));
    return { successful: true };
  }

  /** What is to be told, as soon as there is something. */
  async #events(client: Client, stopped: () => boolean): Promise<Json[]> {
    const until = Date.now() + HELD_MILLISECONDS;
    for (;;) {
      if (stopped()) return [];
      const { told } = client;
      const news = told === null ? [] : this.#ended(client.userId).filter((run) => !told.has(run));
      for (const run of news) told?.add(run);
      if (news.length > 0 || Date.now() >= until) return news.map(event);
      await pause(LOOK_MILLISECONDS);
    }
  }

  /** Apex jobs of the user's test runs that have ended. */
  #ended(userId: string): string[] {
    const sql = 'SELECT "AsyncApexJobId" AS id FROM "ApexTestRunResult" WHERE "UserId" = ? AND "EndTime" IS NOT NULL';
    return this.#org.store.select(sql, [userId]).map(({ id }) => String(id));
  }
}

const event = (run: string): Json => ({
  channel: TEST_RESULTS,
  data: { event: { type: 'updated', createdDate: new Date().toISOString() }, sobject: { Id: run } }
});

const refused = (what: string): Json => ({
  successful: false,
  error: `501::NOT_SUPPORTED_BY_LOCAL_ORG: The local org does not support ${what}.`
});
