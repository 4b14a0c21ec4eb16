/** One deployment: what it was asked for and how far it is. Source: Metadata API Developer Guide, "DeployOptions", "DeployResult". */
import type { ApexTestRun } from '../../apex/types.ts';
import type { CoverageWarning } from './coverage.ts';

export interface Problem {
  readonly type: string;
  readonly fullName: string;
  readonly fileName: string;
  readonly problem: string;
  /** Null where the whole file is meant. */
  readonly line: number | null;
}

export interface DeployOptions {
  readonly checkOnly: boolean;
  readonly ignoreWarnings: boolean;
  readonly rollbackOnError: boolean;
  readonly testLevel: 'NoTestRun' | 'RunSpecifiedTests' | 'RunLocalTests' | 'RunAllTestsInOrg';
  readonly runTests: readonly string[];
}

export interface ComponentSuccess {
  readonly type: string;
  readonly fullName: string;
  readonly fileName: string;
  readonly change: 'created' | 'changed' | 'unchanged' | 'deleted';
  /** Told although it succeeded. */
  readonly warning: string | null;
}

export type DeployStatus = 'Pending' | 'InProgress' | 'Succeeded' | 'SucceededPartial' | 'Failed' | 'Canceled';

export interface Deployment {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly options: DeployOptions;
  readonly createdDate: string;
  zip: Buffer;
  status: DeployStatus;
  startDate: string | null;
  completedDate: string | null;
  errorCode: string | null;
  errorMessage: string | null;
  total: number;
  successes: readonly ComponentSuccess[];
  failures: readonly Problem[];
  testsTotal: number;
  tests: readonly ApexTestRun[];
  /** Why the tests do not cover enough. */
  coverageWarnings: readonly CoverageWarning[];
  /** Names of the triggers among what was covered. */
  triggers: ReadonlySet<string>;
}

export const isDone = ({ status }: Deployment): boolean => status !== 'Pending' && status !== 'InProgress';
