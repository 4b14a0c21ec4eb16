// Signing in as a user of the org.
import { request } from './http.ts';

/** Signs in and loads the page again, because everything on it belongs to the user. */
export async function switchUser(userId: string): Promise<void> {
  await request('POST', '/lightning/session', { userId });
  window.location.reload();
}
