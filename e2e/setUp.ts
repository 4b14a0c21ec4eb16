// Before the walks: the demo data is loaded, and a process is started that serves their orgs, once for all of them.
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { loadDemoData, node } from './product.ts';

/** A port that no walk has. */
const PORT = 8789;

let orgs: ChildProcess | undefined;

export default async (): Promise<void> => {
  await loadDemoData(PORT);
  orgs = node(['--import', 'tsx', 'e2e/orgs.ts']);
  orgs.stderr?.pipe(process.stderr, { end: false });
  for await (const line of createInterface({ input: orgs.stdout! })) {
    process.env['WALKS_ORGS'] = line;
    break;
  }
};

/** It ends when nobody is there any more to write to it. */
export const endOrgs = (): void => void orgs?.stdin?.end();
