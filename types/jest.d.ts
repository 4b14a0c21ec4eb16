// What the platform's Jest runner gives to component tests.
declare module '@salesforce/sfdx-lwc-jest' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  export interface TestAdapter<Data> {
    emit(value: Data): void;
    error(body?: object, status?: number, statusText?: string): void;
    getLastConfig(): Record<string, unknown> | undefined;
  }
  export type ApexTestAdapter<Parameters extends object, Data> = ApexMethod<Parameters, Data> & TestAdapter<Data>;
  export function createApexTestWireAdapter<Parameters extends object, Data>(
    fn?: (parameters: Parameters) => Promise<Data>
  ): ApexTestAdapter<Parameters, Data>;
}

/** Component tests read the project's labels; nothing else of Node belongs in a component's folder. */
declare module 'node:fs' {
  export function readdirSync(folder: string): string[];
  export function readFileSync(path: string, encoding: 'utf8'): string;
}
