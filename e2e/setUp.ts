// Before the walks: the demo data is loaded, and a process begins that serves their orgs, once for all of them.
import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { loadDemoData, ORGS } from './product.ts';

/** A port that no walk has. */
const PORT = 8789;

export default async (): Promise<void> => {
  await loadDemoData(PORT);
  const orgs = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'orgs.ts')], {
    stdio: ['pipe', 'pipe', 'inherit']
  });
  for await (const url of createInterface({ input: orgs.stdout })) {
    process.env[ORGS] = url;
    break;
  }
  // It ends with this process, which must not wait for it.
  orgs.unref();
  for (const stream of [orgs.stdin, orgs.stdout]) (stream as unknown as Socket).unref();
};
