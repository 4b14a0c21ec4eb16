// Runs a program beside others that must not notice it: it gets the processor when nobody else wants it.
import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Linux shares out between sessions first: priorities count only within one, and the browser of a walk has one of its
 * own, too.
 */
const OWN_SESSION = process.platform === 'linux';

/** Enough that a walk does not notice; at the lowest, other work of the machine would stop it for minutes. */
const NICE = constants.priority.PRIORITY_BELOW_NORMAL;

const running = new Set<ChildProcess>();

/** Runs a Node program that gives way to all others, its output passed through; resolves with its exit code. */
export function runBeside(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: OWN_SESSION });
  running.add(child);
  if (child.pid) giveWay(child.pid);
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    })
  );
}

/** Lowers the priority of a process that leads a session, and of all that it starts. */
function giveWay(pid: number): void {
  setPriority(pid, NICE);
  // Where sessions have priorities: `man 7 sched`, "The autogroup feature".
  try {
    writeFileSync(`/proc/${pid}/autogroup`, String(NICE));
  } catch {
    // There are none here, or they may not be changed: walks wait somewhat longer.
  }
}

/** A session of its own gets no Ctrl+C of the terminal: it ends with this process. */
function endAll(): void {
  for (const child of running) {
    try {
      if (OWN_SESSION && child.pid) process.kill(-child.pid);
      else child.kill();
    } catch {
      continue; // It has just ended.
    }
  }
}

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
