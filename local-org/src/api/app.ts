// The HTTP server's application: guards, the session, and the way from a request to the resource that answers it.
import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { parseJson, readBody } from './body.ts';
import { apiVersions, dispatch } from './dispatch.ts';
import { errorReply } from './errors.ts';
import { answer, answerTo, type AppEnv, guard, userOf } from './guard.ts';
import { resources } from './resources/index.ts';
import { soapFault } from './resources/soap.ts';
import type { Org } from './types.ts';

/** Resources whose bodies are files: job data and deployments. */
const takesFiles = (pathname: string): boolean => /\/(?:jobs\/ingest|metadata\/deployRequest)\b/.test(pathname);

/** The org's API. What is mounted on it later (the page) is behind the same guard. */
export function createApi(org: Org): Hono<AppEnv> {
  const routes = resources();
  // The sf CLI joins an instance URL that ends in a slash with a path that starts with one.
  const app = new Hono<AppEnv>({ getPath: (request) => getPath(request).replace(/^\/{2,}/, '/') });
  app.use(guard());

  app.on('GET', ['/services/data', '/services/data/'], () =>
    answer({
      status: 200,
      body: apiVersions.map((version) => ({ label: `v${version}`, url: `/services/data/v${version}`, version }))
    })
  );
  app.all('/services/Soap/*', () => answer(soapFault()));
  for (const path of ['/services/*', '/id/*', '/lightning/apex/*']) {
    app.all(path, async (c) => {
      const { url, headers } = c.req.raw;
      try {
        const { origin, pathname, search } = new URL(url);
        const userId = userOf(c, org);
        const body = await readBody(c.req.raw, userId !== null && takesFiles(pathname));
        const reply = dispatch({
          org,
          routes,
          userId,
          origin,
          method: c.req.method === 'HEAD' ? 'GET' : c.req.method,
          url: pathname.replace(/^\/{2,}/, '/') + search,
          header: (name) => headers.get(name) ?? undefined,
          json: () => parseJson(body.bytes.toString('utf8'), body.contentType),
          body: () => body
        });
        return await answerTo(c.req.raw, reply);
      } catch (error) {
        return answer(errorReply(error));
      }
    });
  }
  return app;
}
