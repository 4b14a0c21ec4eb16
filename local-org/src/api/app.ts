// The HTTP server's application: guards, the session, and the way from a request to the resource that answers it.
import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { bodyText, parseJson } from './body.ts';
import { apiVersions, dispatch } from './dispatch.ts';
import { errorReply } from './errors.ts';
import { answer, type AppEnv, guard, userOf } from './guard.ts';
import { resources } from './resources/index.ts';
import { soapFault } from './resources/soap.ts';
import type { Org } from './types.ts';

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
        const text = await bodyText(c.req.raw);
        const { origin, pathname, search } = new URL(url);
        const reply = dispatch({
          org,
          routes,
          userId: userOf(c, org),
          origin,
          method: c.req.method === 'HEAD' ? 'GET' : c.req.method,
          url: pathname.replace(/^\/{2,}/, '/') + search,
          header: (name) => headers.get(name) ?? undefined,
          json: () => parseJson(text, headers.get('content-type') ?? undefined)
        });
        return answer(reply);
      } catch (error) {
        return answer(errorReply(error));
      }
    });
  }
  return app;
}
