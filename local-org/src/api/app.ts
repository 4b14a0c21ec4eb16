// The HTTP server's application: guards, the session, and the way from a request to the resource that answers it.
import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { parseJson, readBody } from './body.ts';
import { apiVersions, dispatch } from './dispatch.ts';
import { errorReply, OrgError } from './errors.ts';
import { answer, answerTo, type AppEnv, guard, userOf } from './guard.ts';
import { resources } from './resources/index.ts';
import type { Routes } from './routes.ts';
import { fault, faultOf, sessionIn } from './resources/soap.ts';
import { Streaming } from './streaming.ts';
import type { Org } from './types.ts';

/** Resources whose bodies are files: job data and deployments. */
const takesFiles = (pathname: string): boolean => /\/(?:jobs\/ingest|Soap\/m|metadata\/deployRequest)\b/.test(pathname);

const noSoap = (): OrgError =>
  new OrgError(
    'NOT_SUPPORTED_BY_LOCAL_ORG',
    'The local org does not support the enterprise and partner SOAP APIs (login, query). Use the REST API with a session token.'
  );

/**
 * The org's API. What is mounted on it later (the page) is behind the same guard.
 * @param more resources of later rooms
 */
export function createApi(org: Org, more: readonly ((routes: Routes) => void)[] = []): Hono<AppEnv> {
  const routes = resources(more);
  // The sf CLI joins an instance URL that ends in a slash with a path that starts with one.
  const app = new Hono<AppEnv>({ getPath: (request) => getPath(request).replace(/^\/{2,}/, '/') });
  app.use(guard());

  app.on('GET', ['/services/data', '/services/data/'], () =>
    answer({
      status: 200,
      body: apiVersions.map((version) => ({ label: `v${version}`, url: `/services/data/v${version}`, version }))
    })
  );
  const streaming = new Streaming(org);
  app.post('/cometd/*', async (c) => {
    const request = c.req.raw;
    try {
      const userId = userOf(c, org);
      if (userId === null) throw new OrgError('INVALID_SESSION_ID', 'Session expired or invalid');
      const { bytes, contentType } = await readBody(request, false);
      const sent = parseJson(bytes.toString('utf8'), contentType);
      const body = await streaming.answer(userId, sent, () => request.signal.aborted);
      return answer({ status: 200, body });
    } catch (error) {
      return answer(errorReply(error));
    }
  });
  app.all('/services/Soap/c/*', () => answer(fault(noSoap())));
  for (const path of ['/services/*', '/id/*', '/lightning/apex/*']) {
    app.all(path, async (c) => {
      const { url, headers } = c.req.raw;
      try {
        const { origin, pathname: sent, search } = new URL(url);
        const pathname = sent.replace(/^\/{2,}/, '/');
        const isSoap = pathname.startsWith('/services/Soap/');
        const signedIn = userOf(c, org);
        const body = await readBody(c.req.raw, takesFiles(pathname) && (signedIn !== null || isSoap));
        // A SOAP client carries its token in the envelope.
        const userId = signedIn ?? (isSoap ? org.sessions.userOf(sessionIn(body.bytes)) : null);
        // Who signs in by it has no token yet.
        if (userId === null && pathname.startsWith('/services/Soap/u/')) return answer(fault(noSoap()));
        const reply = dispatch({
          org,
          routes,
          userId,
          origin,
          method: c.req.method === 'HEAD' ? 'GET' : c.req.method,
          url: pathname + search,
          header: (name) => headers.get(name) ?? undefined,
          json: () => parseJson(body.bytes.toString('utf8'), body.contentType),
          body: () => body
        });
        return await answerTo(c.req.raw, isSoap ? faultOf(reply) : reply);
      } catch (error) {
        return answer(errorReply(error));
      }
    });
  }
  return app;
}
