// Addresses of the pages, as on the platform, and the page references that components navigate with.
// Source: Lightning Web Components Developer Guide, "PageReference Types".

export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'list'; readonly object: string; readonly filter: string | null }
  | { readonly kind: 'new'; readonly object: string; readonly defaults: Readonly<Record<string, string>> }
  | { readonly kind: 'record'; readonly object: string | null; readonly id: string; readonly edit: boolean }
  | { readonly kind: 'related'; readonly object: string | null; readonly id: string; readonly relationship: string }
  | { readonly kind: 'tab'; readonly tab: string }
  | { readonly kind: 'component'; readonly component: string }
  | { readonly kind: 'unknown' };

export interface PageReference {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}

/** Objects whose records lie in folders, and are run instead of read. */
export const isFoldered = (object: string): boolean => object === 'Report' || object === 'Dashboard';

/** What the shell shows for an address (path with query). */
export function parseRoute(address: string): Route {
  const { pathname, searchParams } = new URL(address, 'http://page');
  const [, root, ...parts] = pathname.replace(/\/+$/, '').split('/');
  if (root !== 'lightning') return { kind: 'unknown' };
  const [area = '', first = '', second = '', third = ''] = parts;
  if (area === 'page' && first === 'home' && parts.length === 2) return { kind: 'home' };
  if (area === 'n' && first && parts.length === 2) return { kind: 'tab', tab: first };
  if (area === 'cmp' && first && parts.length === 2) return { kind: 'component', component: first };
  if (area === 'o' && parts.length === 3) return objectRoute(first, second, searchParams);
  if (area === 'r' && parts.length === 4) return recordRoute(first, second, third);
  if (area === 'r' && parts.length === 3) return recordRoute(null, first, second);
  if (area === 'r' && parts.length === 6) return relatedRoute(first, second, parts.slice(3));
  if (area === 'r' && parts.length === 5) return relatedRoute(null, first, parts.slice(2));
  return { kind: 'unknown' };
}

function objectRoute(object: string, action: string, search: URLSearchParams): Route {
  if (action === 'list' || action === 'home') return { kind: 'list', object, filter: search.get('filterName') };
  if (action !== 'new') return { kind: 'unknown' };
  return { kind: 'new', object, defaults: decodeDefaultFieldValues(search.get('defaultFieldValues') ?? '') };
}

function recordRoute(object: string | null, id: string, action: string): Route {
  if (!isId(id) || (action !== 'view' && action !== 'edit')) return { kind: 'unknown' };
  return { kind: 'record', object, id, edit: action === 'edit' };
}

function relatedRoute(object: string | null, id: string, [related, relationship, action]: readonly string[]): Route {
  if (!isId(id) || related !== 'related' || !relationship || action !== 'view') return { kind: 'unknown' };
  return { kind: 'related', object, id, relationship };
}

const isId = (text: string): boolean => /^\w{15}(\w{3})?$/.test(text);

/** The address of a page. @throws Error naming a page that the shell does not have */
export function addressOf({ type, attributes = {}, state = {} }: PageReference): string {
  const value = (name: string): string => String(attributes[name] ?? '');
  switch (type) {
    case 'standard__recordPage':
      return withState(`${recordPath(attributes)}/${value('actionName') || 'view'}`, state);
    case 'standard__recordRelationshipPage':
      return withState(`${recordPath(attributes)}/related/${value('relationshipApiName')}/view`, state);
    case 'standard__objectPage':
      return withState(`/lightning/o/${value('objectApiName')}/${value('actionName') || 'list'}`, state);
    case 'standard__navItemPage':
      return withState(`/lightning/n/${value('apiName')}`, state);
    case 'standard__component':
      return withState(`/lightning/cmp/${value('componentName')}`, state);
    case 'standard__app':
      // The project's one app, at the page that the reference names.
      return attributes['pageRef'] ? addressOf(attributes['pageRef'] as PageReference) : '/lightning/page/home';
    case 'standard__namedPage':
      if (value('pageName') === 'home') return withState('/lightning/page/home', state);
      break;
    case 'standard__webPage':
      return value('url');
  }
  const name = type === 'standard__namedPage' ? `${type} ${value('pageName')}` : type;
  throw new Error(`The local org does not support the page reference ${name}.`);
}

/** The object is optional in references to a record. */
function recordPath({ objectApiName, recordId }: Readonly<Record<string, unknown>>): string {
  return `/lightning/r/${objectApiName ? `${String(objectApiName)}/` : ''}${String(recordId ?? '')}`;
}

function withState(path: string, state: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state))
    if (value !== undefined && value !== null) query.set(name, String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** What `CurrentPageReference` gives for an address. */
export function pageReferenceOf(address: string): PageReference {
  const route = parseRoute(address);
  const state = Object.fromEntries(new URL(address, 'http://page').searchParams);
  switch (route.kind) {
    case 'home':
      return { type: 'standard__namedPage', attributes: { pageName: 'home' }, state };
    case 'tab':
      return { type: 'standard__navItemPage', attributes: { apiName: route.tab }, state };
    case 'component':
      return { type: 'standard__component', attributes: { componentName: route.component }, state };
    case 'list':
      return objectReference(route.object, 'list', state);
    case 'new':
      return objectReference(route.object, 'new', state);
    case 'record':
      return {
        type: 'standard__recordPage',
        attributes: {
          recordId: route.id,
          actionName: route.edit ? 'edit' : 'view',
          ...(route.object && { objectApiName: route.object })
        },
        state
      };
    case 'related':
      return {
        type: 'standard__recordRelationshipPage',
        attributes: {
          recordId: route.id,
          relationshipApiName: route.relationship,
          actionName: 'view',
          ...(route.object && { objectApiName: route.object })
        },
        state
      };
    case 'unknown':
      return { type: 'standard__webPage', attributes: { url: address }, state };
  }
}

const objectReference = (objectApiName: string, actionName: string, state: Record<string, string>): PageReference => ({
  type: 'standard__objectPage',
  attributes: { objectApiName, actionName },
  state
});

/** `Name=Server%20refresh,Kind__c=Rebate`, as `lightning/pageReferenceUtils` writes it. */
export const encodeDefaultFieldValues = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join(',');

export function decodeDefaultFieldValues(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    })
  );
}
