// `npm start`: installs what is missing, starts the local org with the project's pages, loads the demo data.
import { ensureInstalled } from './install.mjs';

ensureInstalled({ development: false });
const { register } = await import('tsx/esm/api');
register();
await import('./start.ts');
