import { SourceError } from '../sourceError.ts';

/** An error that the platform would report when the class is saved: unknown names, wrong types. */
export class ApexCompileError extends SourceError {
  override readonly name = 'ApexCompileError';
}
