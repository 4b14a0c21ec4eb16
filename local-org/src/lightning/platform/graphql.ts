// `lightning/graphql`, `lightning/uiGraphQLApi`: the local org has no GraphQL API, which the wire says as an error.
// Source: LWC Developer Guide, "lightning/graphql".
import { refusing, unsupported } from './unsupported.ts';

/** Parsed by the platform when a component is compiled; here it is only handed on. */
export const gql = (texts: readonly string[]): object => ({ query: texts.join('') });

interface GraphQlResult {
  readonly data: undefined;
  readonly errors: readonly { readonly message: string }[] | undefined;
}

export class graphql {
  readonly #callback: (result: GraphQlResult) => void;
  constructor(callback: (result: GraphQlResult) => void) {
    this.#callback = callback;
    callback({ data: undefined, errors: undefined });
  }
  connect(): void {}
  update(): void {
    this.#callback({ data: undefined, errors: [{ message: unsupported('the GraphQL API').message }] });
  }
  disconnect(): void {}
}

export const executeMutation = refusing('the GraphQL API');
export const refreshGraphQL = refusing('the GraphQL API');
