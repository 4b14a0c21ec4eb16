// What a command of the project prints and ends with, without a process of its own: starting one takes a second.

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** @param main the command, given its arguments; its result is the exit code */
export function outputOf(main: (args: readonly string[]) => number, ...args: readonly string[]): Output {
  const printed = { log: '', error: '' };
  const kept = (['log', 'error'] as const).map((kind) =>
    jest.spyOn(console, kind).mockImplementation((...words: unknown[]) => {
      printed[kind] += `${words.join(' ')}\n`;
    })
  );
  try {
    const status = main(args);
    return { stdout: printed.log, stderr: printed.error, status };
  } finally {
    kept.forEach((spy) => spy.mockRestore());
  }
}
