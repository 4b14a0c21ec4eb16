// The state folder of an org: its database, its session tokens, and a note of the process that serves it.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface ServerNote {
  readonly pid: number;
  readonly url: string;
  /** Proves to the server that a command line runs as the owner of the state folder. */
  readonly secret: string;
}

export const secretHeader = 'x-local-org-secret';

/** Where an org keeps what it must remember. Everything in it is readable by its owner only. */
export class StateFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static of(project: string, port: number): StateFolder {
    return new StateFolder(path.join(path.resolve(project), '.local-org', String(port)));
  }

  get database(): string {
    return path.join(this.folder, 'org.sqlite');
  }

  get sessions(): string {
    return path.join(this.folder, 'sessions.json');
  }

  /** See `DeployedFiles`. */
  get deployed(): string {
    return path.join(this.folder, 'deployed');
  }

  get #note(): string {
    return path.join(this.folder, 'server.json');
  }

  create(): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
  }

  /** Makes the note of a server that is about to listen. */
  writeNote(url: string): ServerNote {
    const note = { pid: process.pid, url, secret: randomBytes(32).toString('hex') };
    writeFileSync(this.#note, JSON.stringify(note), { mode: 0o600 });
    return note;
  }

  removeNote(): void {
    rmSync(this.#note, { force: true });
  }

  /** The server that runs on this folder, if one answers; a note that a crash left behind, or cut short, is none. */
  async running(): Promise<ServerNote | null> {
    if (!existsSync(this.#note)) return null;
    try {
      const note = JSON.parse(readFileSync(this.#note, 'utf8')) as ServerNote;
      const headers = { [secretHeader]: note.secret };
      // A server that loads or compiles answers late on a busy machine; one that is gone refuses at once.
      const signal = AbortSignal.timeout(60_000);
      const reply = await fetch(`${note.url}/local-org/status`, { headers, signal });
      // Another program may have taken the port since.
      const { pid } = (await reply.json()) as { pid?: unknown };
      return pid === note.pid ? note : null;
    } catch {
      return null;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
