import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Sessions } from './sessions.ts';

const organization = '00D000000000001AAA';

describe('session tokens', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sessions-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('have the shape of the platform’s: the short Id of the org, an exclamation mark, something random', () => {
    const sessions = new Sessions(organization);
    expect(sessions.tokenFor('005a')).toMatch(/^00D000000000001![\w-]{64}$/);
    expect(sessions.tokenFor('005b')).not.toBe(sessions.tokenFor('005a'));
  });

  it('lead back to their user, and others to nobody', () => {
    const sessions = new Sessions(organization);
    const token = sessions.tokenFor('005a');
    expect(sessions.userOf(token)).toBe('005a');
    expect(sessions.userOf(`${token}x`)).toBeNull();
    expect(sessions.userOf('')).toBeNull();
  });

  it('stay valid after a restart, in a file that only its owner may read', () => {
    const file = path.join(folder, 'state', 'sessions.json');
    const token = new Sessions(organization, file).tokenFor('005a');
    expect(new Sessions(organization, file).userOf(token)).toBe('005a');
    expect(new Sessions(organization, file).tokenFor('005a')).toBe(token);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain(token);
  });
});
