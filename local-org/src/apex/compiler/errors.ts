/** An error that the platform would report when the class is saved: unknown names, wrong types. */
export class ApexCompileError extends Error {
  override readonly name = 'ApexCompileError';
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.file = file;
    this.line = line;
    this.problem = problem;
  }
}
