// Finds a Chrome or Chromium for the browser walks, or installs one where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';

const PLACES = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** Path of an installed browser; undefined when there is none. */
export function findBrowser(): string | undefined {
  return PLACES.find((place) => place !== '' && existsSync(place));
}

/**
 * Path of a browser, installed from Debian's packages first where that is possible.
 * @throws Error saying how to install one
 */
export function requireBrowser(): string {
  const found = findBrowser() ?? (mayInstall() ? install() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chrome or Chromium, and none was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program.'
  );
}

function mayInstall(): boolean {
  return process.platform === 'linux' && userInfo().uid === 0 && existsSync('/usr/bin/apt-get');
}

function install(): string | undefined {
  console.log('Installing Chromium for the browser tests ...');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment
  });
  return findBrowser();
}
