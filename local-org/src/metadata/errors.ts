/** A project file that cannot be read as metadata: says which file, and which line where it is known. */
export class MetadataError extends Error {
  override readonly name = 'MetadataError';

  /** The message without file and line. */
  readonly problem: string;
  readonly line: number | undefined;

  constructor(file: string, message: string, line?: number) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
    this.problem = message;
    this.line = line;
  }
}
