// The progress of a load: one line that fills up on a terminal, one line a kind of record elsewhere.

const WIDTH = 30;

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** More records of a kind are done. */
  add(label: string, done: number): void;
  /** Ends the line. */
  end(): void;
}

export function progressOn(output: Output, total: number): Progress {
  const byLabel = new Map<string, number>();
  let done = 0;
  let last = '';

  function printLast(): void {
    if (last !== '') output.write(`  ${last}: ${byLabel.get(last)}\n`);
  }

  return {
    add(label, count) {
      done += count;
      if (!output.isTTY && label !== last) printLast();
      byLabel.set(label, (byLabel.get(label) ?? 0) + count);
      last = label;
      if (!output.isTTY) return;
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.');
      const percent = String(Math.floor(share * 100)).padStart(3);
      output.write(`\r\u001b[KDemo data [${bar}] ${percent} % ${label} ${byLabel.get(label)}`);
    },
    end() {
      if (output.isTTY) output.write('\r\u001b[K');
      else printLast();
    }
  };
}
