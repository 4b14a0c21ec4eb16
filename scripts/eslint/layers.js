// ESLint rule `layers/arrows`: imports run one way only, as ARCHITECTURE.md draws it.
import path from 'node:path';
import { readdirSync, existsSync } from 'node:fs';

/** Capabilities of force-app, lowest first: a component may import its own folder and those before it. */
export const CAPABILITIES = ['shared', 'deals', 'quotas', 'plans', 'team', 'app'];
/** Rooms of the local org, lowest first. */
export const ROOMS = [
  'metadata',
  'schema',
  'store',
  'formula',
  'security',
  'soql',
  'dml',
  'apex',
  'api',
  'lightning',
  'reports',
  'cli'
];

const root = path.resolve(import.meta.dirname, '../..');

/** @returns {{ area: string, layer?: string }} where a file lives: `force-app` with its capability, `local-org` with its room, ... */
export function placeOf(file) {
  const parts = path.relative(root, file).split(path.sep);
  if (parts[0] === 'force-app') return { area: 'force-app', layer: parts[2] };
  if (parts[0] === 'local-org') return { area: 'local-org', layer: parts[1] === 'src' ? parts[2] : undefined };
  return { area: parts[0] };
}

/** @returns {string | undefined} why `from` may not import `to`; undefined when it may */
export function refusal(from, to) {
  if (from.area === 'force-app' && to.area !== 'force-app') return `force-app must not import ${to.area}`;
  if (from.area === 'local-org' && to.area !== 'local-org')
    return `local-org must not import ${to.area}: it knows nothing of this product`;
  if (to.area === 'local-org' && from.area === 'scripts') return 'scripts reach an org only through its API';
  if (from.area !== to.area || !from.layer || !to.layer) return undefined;
  const order = from.area === 'force-app' ? CAPABILITIES : ROOMS;
  return order.indexOf(to.layer) > order.indexOf(from.layer)
    ? `${from.layer} must not import ${to.layer}: arrows run ${order.join(' <- ')}`
    : undefined;
}

let components;
/** The capability folder of a component `c/name`. */
export function capabilityOf(name) {
  components ??= new Map(
    CAPABILITIES.flatMap((capability) => {
      const folder = path.join(root, 'force-app/main', capability, 'lwc');
      return existsSync(folder) ? readdirSync(folder).map((bundle) => [bundle, capability]) : [];
    })
  );
  return components.get(name);
}

function target(specifier, file) {
  const component = /^c\/(\w+)$/.exec(specifier);
  if (component) {
    const layer = capabilityOf(component[1]);
    // The local org's test projects have components of their own.
    return !layer && placeOf(file).area === 'local-org' ? placeOf(file) : { area: 'force-app', layer };
  }
  return specifier.startsWith('.') ? placeOf(path.resolve(path.dirname(file), specifier)) : undefined;
}

const arrows = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{reason}}' } },
  create(context) {
    const from = placeOf(context.filename);
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const to = target(node.source.value, context.filename);
      const reason = to && refusal(from, to);
      if (reason) context.report({ node: node.source, messageId: 'refused', data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check
    };
  }
};

export default { meta: { name: 'layers' }, rules: { arrows } };
