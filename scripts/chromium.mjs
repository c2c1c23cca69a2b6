import { existsSync } from 'node:fs';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The browser of this machine, or undefined when there is none and Playwright's own is to be used.
 * CHROMIUM_PATH wins over what is found.
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...systemPlaces].find((path) => path && existsSync(path));
}

/** Launch options for every place that starts a browser: tests, journeys, bench and screenshots. */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage'
    ]
  };
}
