// Files that never change while the org runs: the prebuilt bundles, the design system and static resources.
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text, type ProjectMetadata } from '../../metadata/index.ts';
import { ASSETS, type Prebuilt } from '../build/prebuilt.ts';
import { send } from './http.ts';

const require = createRequire(import.meta.url);
const designSystem = path.join(path.dirname(require.resolve('@salesforce-ux/design-system/package.json')), 'assets');

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
};

const ONE_YEAR = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** Answers a request for a file; false when the path is none of its business. */
export function serveAsset(
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  prebuilt: Prebuilt,
  project: ProjectMetadata
): boolean {
  const { pathname } = new URL(url, 'http://local-org');
  if (pathname === `${ASSETS}navigation.js`) {
    // The base components' import of `lightning/navigation`: the page must have one instance of it.
    send(response, 200, TYPES['.js'] ?? '', `export * from '${prebuilt.urlOf('lightning/navigation')}';`);
    return true;
  }
  // The folder's name carries a digest of what it holds.
  if (pathname.startsWith(ASSETS))
    return file(prebuilt.folder, pathname.slice(ASSETS.length), ONE_YEAR, request, response);
  if (pathname.startsWith('/assets/')) return file(designSystem, pathname.slice(8), ASK_AGAIN, request, response);
  if (pathname.startsWith('/resource/')) return resource(pathname.slice(10), project, request, response);
  return false;
}

/** Sends a file of a folder; 404 when it is absent or would lie outside of the folder. */
function file(
  folder: string,
  name: string,
  caching: string,
  request: IncomingMessage,
  response: ServerResponse,
  type?: string
): boolean {
  const target = path.join(folder, decodeURIComponent(name));
  if (!target.startsWith(folder + path.sep) || !existsSync(target) || !statSync(target).isFile()) {
    send(response, 404, 'text/plain', 'Not found');
    return true;
  }
  const { size, mtimeMs } = statSync(target);
  const etag = `"${size}-${Math.trunc(mtimeMs)}"`;
  response.setHeader('etag', etag);
  response.setHeader('cache-control', caching);
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return true;
  }
  response.writeHead(200, {
    'content-type': type ?? TYPES[path.extname(target)] ?? 'application/octet-stream',
    'content-length': size
  });
  createReadStream(target).pipe(response);
  return true;
}

/** A static resource: one file beside its metadata, or a folder that source format keeps for an archive. */
function resource(name: string, project: ProjectMetadata, request: IncomingMessage, response: ServerResponse): boolean {
  const [resourceName = '', ...inside] = name.split('/');
  const component = project.find('StaticResource', resourceName);
  if (!component) {
    send(response, 404, 'text/plain', `The project has no static resource ${resourceName}`);
    return true;
  }
  const folder = path.dirname(path.join(project.root, component.path));
  if (inside.length > 0)
    return file(path.join(folder, component.fullName), inside.join('/'), ASK_AGAIN, request, response);
  const type = text(component.xml, 'contentType');
  const endings = ['resource', ...Object.keys(TYPES).map((ending) => ending.slice(1))];
  const found = endings.find((ending) => existsSync(path.join(folder, `${component.fullName}.${ending}`)));
  return file(folder, `${component.fullName}.${found}`, ASK_AGAIN, request, response, type);
}
