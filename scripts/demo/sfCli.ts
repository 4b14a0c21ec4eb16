// An org by the alias that the Salesforce CLI knows it by: whoever loads has signed in there already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SeedError } from './saving.ts';

const OWN = path.resolve(import.meta.dirname, '../../node_modules/@salesforce/cli/bin/run.js');

export interface SignedIn {
  readonly instanceUrl: string;
  readonly accessToken: string;
  readonly username: string;
}

/** @throws SeedError with what the CLI says */
export function signedIn(alias: string): SignedIn {
  const shown = sf('org', 'display', '--target-org', alias);
  const { instanceUrl = '', username = '' } = shown;
  // Since 2.13x the CLI keeps the token out of `org display`; older ones have no other command.
  const given = shown['accessToken'] ?? '';
  const hidden = given === '' || given.startsWith('[REDACTED]');
  const accessToken = hidden ? sf('org', 'auth', 'show-access-token', '--target-org', alias)['accessToken'] : given;
  if (!accessToken) throw new SeedError(`The Salesforce CLI gives no access token for ${alias}.`);
  return { instanceUrl, accessToken, username };
}

/** The project's own CLI, else the one that is installed. */
function sf(...args: readonly string[]): Partial<Record<string, string>> {
  const [command, ...first] = existsSync(OWN) ? [process.execPath, OWN] : ['sf'];
  const { stdout, error } = spawnSync(command, [...first, ...args, '--json'], { encoding: 'utf8' });
  if (error) throw new SeedError('The Salesforce CLI is not installed: npm install --global @salesforce/cli');
  const answer = answerIn(stdout);
  if (!answer.result) throw new SeedError(`sf ${args.join(' ')}: ${answer.message ?? 'no answer'}`);
  return answer.result;
}

interface Answer {
  readonly result?: Partial<Record<string, string>>;
  readonly message?: string;
}

function answerIn(stdout: string): Answer {
  try {
    return JSON.parse(stdout.slice(Math.max(0, stdout.indexOf('{')))) as Answer;
  } catch {
    return {};
  }
}
