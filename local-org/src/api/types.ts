/** What the API room serves, and the shape of one call and its reply. */
import type { ApexRuntime } from '../apex/types.ts';
import type { DeployedMetadata } from '../metadata/index.ts';
import type { ProjectMetadata } from '../metadata/types.ts';
import type { Schema } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import type { Clock, Store } from '../store/types.ts';
import type { Background } from './background.ts';
import type { Body } from './body.ts';
import type { Sessions } from './sessions.ts';

/** One running org: everything that the server, the page and the command line share. */
export interface Org {
  /** The project with what was deployed over it: it, the schema and the Apex change by {@link adopt}. */
  readonly project: ProjectMetadata;
  readonly schema: Schema;
  readonly store: Store;
  readonly apex: ApexRuntime;
  readonly deployed: DeployedMetadata;
  readonly clock: Clock;
  readonly sessions: Sessions;
  readonly background: Background;
  /**
   * A new org of the same project in memory, without records: what Apex tests see. The caller closes its store.
   * @param deployed absent: what this org has
   */
  emptyOrg(deployed?: DeployedMetadata): Org;
  /** Takes over metadata: tables and columns are made, rows stay; deployed Apex runs from now on. */
  adopt(deployed: DeployedMetadata): void;
  /** Told after each {@link adopt}. */
  onAdopt(listener: () => void): void;
  /** Where the files of a deployment are kept, below the project's folder; made by whoever writes to it. */
  deployFolder(id: string): string;
  dropDeployFolder(id: string): void;
  /** Ends what runs in the background and lets go of records and files. */
  close(): Promise<void>;
}

/** A JSON object of unknown content. */
export type Json = Readonly<Record<string, unknown>>;

/** One request to a resource, whether it came over HTTP or as a part of a composite request. */
export interface Call {
  readonly org: Org;
  /** The signed-in user's rights: every read and write of a call is in user mode. */
  readonly context: ExecutionContext;
  readonly method: string;
  /** `http://127.0.0.1:8787` */
  readonly origin: string;
  /** `/services/data/v66.0`: prefix of the URLs in the reply. */
  readonly base: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Value of a request header, in any case; undefined without it. */
  header(name: string): string | undefined;
  /** The parsed body. @throws OrgError JSON_PARSER_ERROR, UNSUPPORTED_MEDIA_TYPE */
  json(): unknown;
  /** The body as it came. @throws OrgError INVALID_INPUT inside a composite request */
  body(): Body;
  /** Runs a part of a composite request as the same user; errors come back as replies. */
  dispatch(part: CallPart): Reply;
}

export interface CallPart {
  readonly method: string;
  /** Path from the root with its query string, `/services/data/v66.0/sobjects/Account`. */
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  /** JSON value; absent for an empty body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Reply;
