// What the server wrote into the page: who is signed in, the user's settings, the app.
import type { PageContext } from '../model/types.ts';

export const context = JSON.parse(document.getElementById('org-context')?.textContent ?? 'null') as PageContext;
