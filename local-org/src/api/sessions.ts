// Session tokens: one a user, kept in a file only its owner may read, so that a restart leaves clients signed in.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Session {
  readonly token: string;
  readonly digest: Buffer;
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Hands out and recognises tokens in the platform's shape, `<15-character org Id>!<random>`. */
export class Sessions {
  readonly #organizationId: string;
  readonly #file: string | null;
  readonly #byUser = new Map<string, Session>();

  /** @param file where the tokens are kept; null keeps them in memory only. */
  constructor(organizationId: string, file: string | null = null) {
    this.#organizationId = organizationId.slice(0, 15);
    this.#file = file;
    if (file && existsSync(file)) {
      for (const [userId, token] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)) {
        this.#byUser.set(userId, { token, digest: digestOf(token) });
      }
    }
  }

  /** The user's token; made on the first call. */
  tokenFor(userId: string): string {
    const known = this.#byUser.get(userId);
    if (known) return known.token;
    const token = `${this.#organizationId}!${randomBytes(48).toString('base64url')}`;
    this.#byUser.set(userId, { token, digest: digestOf(token) });
    this.#save();
    return token;
  }

  /** Id of the user whose token this is; null for an unknown token. Takes the same time for every wrong token. */
  userOf(token: string): string | null {
    const given = digestOf(token);
    let found: string | null = null;
    for (const [userId, session] of this.#byUser) if (timingSafeEqual(session.digest, given)) found = userId;
    return found;
  }

  #save(): void {
    if (!this.#file) return;
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const tokens = Object.fromEntries([...this.#byUser].map(([userId, session]) => [userId, session.token]));
    const next = `${this.#file}.next`;
    writeFileSync(next, JSON.stringify(tokens, null, 2), { mode: 0o600 });
    renameSync(next, this.#file);
  }
}
