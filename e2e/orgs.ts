// Serves the orgs of all walks from one process. One for each walk reads the same six hundred modules again, and compiles
// them anew: three quarters of what the start of an org costs.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { startOrg, type RunningOrg } from '../local-org/src/cli/server.ts';

const project = path.resolve(import.meta.dirname, '..');
const running = new Map<number, RunningOrg>();

async function start(port: number): Promise<string> {
  const org = await startOrg({ project, port });
  running.set(port, org);
  return org.url;
}

async function stop(port: number): Promise<string> {
  const org = running.get(port);
  await org?.close();
  running.delete(port);
  const [first] = faults.splice(0);
  if (first) throw first;
  return '';
}

/** What would have ended an org's own process: it fails the walk that was under way, and no other. */
const faults: Error[] = [];
process.on('uncaughtException', (error) => {
  console.error(error);
  if (running.size > 0) faults.push(error);
});

/** `POST /8791` starts the org on the store of that port and answers its address, `DELETE /8791` ends it. */
const control = createServer((request, response) => {
  const port = Number(request.url?.slice(1));
  const done = request.method === 'POST' ? start(port) : stop(port);
  done.then(
    (answer) => response.end(answer),
    (error: unknown) => response.writeHead(500).end(String(error))
  );
});
control.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(control.address() as AddressInfo).port}`));
// Whoever asked is gone.
process.stdin.resume().on('end', () => process.exit(0));
