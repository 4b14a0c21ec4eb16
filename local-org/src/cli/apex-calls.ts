// A project's Apex in the same process, for tests in Node: no server, no files, the records in memory.
import type { ExecutionContext } from '../security/types.ts';
import { merge } from '../metadata/index.ts';
import { contextFor } from '../security/index.ts';
import type { Store } from '../store/types.ts';
import { openOrg, userIdOf } from './open.ts';

export interface ApexCalls {
  /**
   * Calls `ClassName.method` with JSON values in the order of its parameters, in a transaction of its own.
   * @returns the result as JSON
   * @throws ApexCallError (`exceptionType`, `message`, `stackTrace`) when the method throws
   */
  callStatic(name: string, args: readonly unknown[]): unknown;
  /**
   * Deploys other sources of classes of the project, by class, over this org: a test shows by it what a mistake would do.
   * @throws Error when the project has no such class
   */
  replaceClasses(sources: Readonly<Record<string, string>>): void;
  readonly context: ExecutionContext;
  readonly store: Store;
  close(): void;
}

export interface ApexCallOptions {
  /** The folder with `sfdx-project.json`. */
  readonly project: string;
  /** Where the clock starts; see `--now`. */
  readonly now?: string | undefined;
  /** Username or alias of the running user. */
  readonly user?: string;
  /** Called before rows are read `FOR UPDATE`: what it calls is what others commit while the transaction waits. */
  readonly whileWaiting?: (object: string) => void;
}

export function openApex({ project, now, user = 'admin', whileWaiting }: ApexCallOptions): ApexCalls {
  const org = openOrg({ project, now, database: null, sessions: null, whileWaiting });
  const context = contextFor(org.store, org.project, userIdOf(org, user));
  return {
    callStatic: (name, args) => org.apex.callStatic(context, name, args),
    replaceClasses: (sources) => {
      const components = Object.entries(sources).map(([name, source]) => {
        const known = org.project.find('ApexClass', name);
        if (!known) throw new Error(`The project has no Apex class ${name}.`);
        return { ...known, source };
      });
      org.adopt(merge(org.deployed, { components, deleted: [] }));
    },
    context,
    store: org.store,
    close: () => org.store.close()
  };
}
