// The Lightning room: serves the pages in which a project's own app, FlexiPages and components are shown.
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Org } from '../api/index.ts';
import { contextFor } from '../security/index.ts';
import { componentBundle, type ComponentBundle } from './build/componentBundle.ts';
import { prebuild } from './build/prebuilt.ts';
import { MODULES } from './build/moduleUrls.ts';
import { watchBundleFolders, withBundlesNow } from './build/newBundles.ts';
import { projectModules, type ProjectModules } from './build/projectModules.ts';
import { objectModel } from './model/objectModel.ts';
import { serveAsset } from './server/assets.ts';
import { document, pageContext, type PageParts } from './server/document.ts';
import { isOwnHost, redirect, send, sendJson, sendPage, type Middleware } from './server/http.ts';
import { handleSession, signedInUser, signInByUrl } from './server/session.ts';
import { MARK, STYLES } from './server/look.ts';

export interface Lightning {
  /** Answers the page's own requests and passes all others on. */
  readonly middleware: Middleware;
  close(): Promise<void>;
}

/** Where the prebuilt bundles are kept: outside of any project, because they depend on none. */
const CACHE = path.join(import.meta.dirname, '../../.cache/lightning');

const HOME = '/lightning/page/home';
const PAGE =
  /^\/lightning\/(?:page\/home|o\/\w+\/(?:list|new|home)|r\/\w+\/\w+\/(?:view|edit)|r\/\w+\/(?:view|edit)|r\/(?:\w+\/)?\w+\/related\/\w+\/view|(?:n|cmp)\/\w+)\/?$/;

interface Components {
  readonly modules: ProjectModules;
  readonly bundle: ComponentBundle;
}

const close = ({ modules, bundle }: Components): Promise<void> => {
  bundle.close();
  return modules.close();
};

/** Builds what is missing (seconds, once for each version) and prepares the project's components. */
export async function createLightning(org: Org): Promise<Lightning> {
  const prebuilt = await prebuild(CACHE);
  const listeners = new Set<ServerResponse>();
  const tellPages = (): void => {
    for (const listener of listeners) listener.write('event: change\ndata: {}\n\n');
  };
  const openComponents = (): Components => {
    const project = withBundlesNow(org.project);
    const modules = projectModules({
      project,
      schema: org.schema,
      prebuilt,
      cache: CACHE,
      onChange: () => {
        void bundle.renew();
        tellPages();
      }
    });
    const bundle = componentBundle({
      entry: modules.componentsUrl,
      serve: (url) => modules.serve(url),
      cache: CACHE,
      project: project.root
    });
    void bundle.renew();
    return { modules, bundle };
  };
  let components = openComponents();
  const reopen = (): void => {
    const before = components;
    components = openComponents();
    close(before).catch((error: unknown) => console.error(error));
    tellPages();
  };
  let stopWatching = watchBundleFolders(org.project, reopen);
  // A deployment brings other components, labels and objects.
  org.onAdopt(() => {
    stopWatching();
    stopWatching = watchBundleFolders(org.project, reopen);
    reopen();
  });

  const route = async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://local-org');
    if (!isPageRequest(url.pathname)) return next();
    if (!isOwnHost(request)) return sendJson(response, 403, { message: 'This host is not served here.' });
    if (serveAsset(url.pathname, request, response, prebuilt, org.project)) return;
    if (url.pathname.startsWith(`${MODULES}/`)) return serveModule(request, response, components.modules);
    if (url.pathname === '/lightning/session') return handleSession(request, response, org);
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendJson(response, 405, { message: 'Use GET.' });
    if (url.pathname === '/lightning/events') return subscribe(request, response, listeners);
    if (url.pathname === '/lightning/mark.svg') return send(response, 200, 'image/svg+xml', MARK);
    if (url.pathname === '/lightning/page.css') return send(response, 200, 'text/css; charset=utf-8', STYLES);
    if (url.pathname.startsWith('/lightning/data/'))
      return serveData(url.pathname, request, response, org, components.modules);
    const parts = { prebuilt, componentsUrl: components.bundle.url() };
    return servePage(url, request, response, org, parts);
  };

  return {
    middleware: (request, response, next) => {
      route(request, response, next).catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) sendJson(response, 500, { message: (error as Error).message });
        else response.end();
      });
    },
    async close() {
      stopWatching();
      for (const listener of listeners) listener.end();
      await close(components);
    }
  };
}

/** Apex calls of components have the API's own path below `/lightning`. */
const isPageRequest = (pathname: string): boolean =>
  pathname === '/' ||
  pathname === '/favicon.ico' ||
  pathname.startsWith('/assets/') ||
  pathname.startsWith('/resource/') ||
  (/^\/lightning(\/|$)/.test(pathname) && !pathname.startsWith('/lightning/apex/'));

function servePage(url: URL, request: IncomingMessage, response: ServerResponse, org: Org, parts: PageParts): void {
  if (url.pathname === '/favicon.ico') return redirect(response, '/lightning/mark.svg');
  if (signInByUrl(url, response, org)) return;
  if (/^\/(lightning\/?)?$/.test(url.pathname)) return redirect(response, HOME);
  const address = url.pathname + url.search;
  const userAgent = request.headers['user-agent'] ?? '';
  const context = pageContext(org, signedInUser(request, org), address, parts.componentsUrl, userAgent);
  // The shell shows its own "page not found" for a path that it does not know.
  sendPage(response, PAGE.test(url.pathname) ? 200 : 404, document(context, parts));
}

async function serveModule(request: IncomingMessage, response: ServerResponse, modules: ProjectModules): Promise<void> {
  try {
    const module = await modules.serve(request.url ?? '');
    if (!module) return send(response, 404, 'text/plain', 'Not a module of this project');
    response.setHeader('etag', module.etag);
    response.setHeader('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === module.etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'x-content-type-options': 'nosniff' });
    response.end(module.code);
  } catch (error) {
    send(response, 500, 'text/plain; charset=utf-8', (error as Error).message);
  }
}

/** `/lightning/data/object/Account` (how an object is shown to the user) and `/lightning/data/failures`. */
function serveData(
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
  org: Org,
  modules: ProjectModules
): void {
  if (pathname === '/lightning/data/failures') return sendJson(response, 200, modules.failures());
  const userId = signedInUser(request, org);
  if (!userId) return sendJson(response, 401, { message: 'Session expired or invalid' });
  const object = org.schema.object(/^\/lightning\/data\/object\/(\w+)$/.exec(pathname)?.[1] ?? '');
  const { access } = contextFor(org.store, org.project, userId);
  if (!object || !access.mayRead(object)) return sendJson(response, 404, { message: 'There is no such object.' });
  const app = org.project.all('CustomApplication')[0]?.fullName ?? '';
  sendJson(response, 200, objectModel(object, org, access, app));
}

/** A stream that tells the page when a component's source has changed. */
function subscribe(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}
