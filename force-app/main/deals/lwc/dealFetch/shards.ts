// Asks for the rules of a deal's programs, all shards at once. Lightning caches each under its stamp.
import loadShard from '@salesforce/apex/DealController.loadShard';
import type { CompiledProgram, ProgramShard } from 'c/dealEngine';
import { programsOf } from './rules';

/** @returns undefined when a program was changed since the deal was loaded */
export async function loadPrograms(shards: readonly ProgramShard[]): Promise<CompiledProgram[] | undefined> {
  const answers = shards.map(({ vendorId, firstId, lastId, stamp }) =>
    loadShard({ vendorId, ends: [firstId, lastId], stamp })
  );
  return programsOf(await Promise.all(answers));
}
