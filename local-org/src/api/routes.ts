// The table of resources: which path answers which methods. Shared by HTTP and by the parts of a composite request.
import { TrieRouter } from 'hono/router/trie-router';
import { notFound, OrgError } from './errors.ts';
import type { Handler } from './types.ts';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
export type Resource = Readonly<Partial<Record<Method, Handler>>>;

export interface Match {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

export class Routes {
  readonly #router = new TrieRouter<Resource>();

  /** Adds a resource. Earlier ones win, so fixed names come before `:parameters`. */
  add(path: string, resource: Resource): this {
    this.#router.add('ALL', path, resource);
    return this;
  }

  /** @throws OrgError NOT_FOUND for an unknown path, METHOD_NOT_ALLOWED for an unknown method of a known one. */
  match(method: string, path: string): Match {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
    const [found] = this.#router.match('ALL', trimmed)[0];
    if (!found) throw notFound();
    const [resource, raw] = found;
    const handler = resource[method as Method];
    if (!handler) {
      const allowed = Object.keys(resource).flatMap((name) => (name === 'GET' ? ['HEAD', 'GET'] : [name]));
      throw new OrgError('METHOD_NOT_ALLOWED', `HTTP Method '${method}' not allowed. Allowed are ${allowed.join(',')}`);
    }
    const params: Record<string, string> = {};
    for (const [name, value] of Object.entries(raw)) params[name] = decoded(String(value));
    return { handler, params };
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw notFound();
  }
}
