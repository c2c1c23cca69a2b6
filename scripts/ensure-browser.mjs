import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findChromium } from './chromium.mjs';
import { runStep, runTool } from './run-step.mjs';

/** Whether the tests have a browser to run in: the machine's own, or the one Playwright downloaded before. */
async function hasBrowser() {
  if (findChromium()) return true;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath());
}

/** Whether this process may install packages of the system, and can. */
function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Makes sure there is a browser for the tests: the system's, else from the system's packages, else Playwright's.
 * Gives back whether there is one now.
 */
export async function ensureBrowser() {
  if (await hasBrowser()) return true;
  console.log('No browser for the tests yet: installing Chromium (once) …');
  if (canInstallPackages()) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '--no-install-recommends', 'chromium'];
    const first = await runStep('apt-get', install, { env });
    if (first.code !== 0 && (await runStep('apt-get', ['update'], { env })).code === 0)
      await runStep('apt-get', install, { env });
    if (await hasBrowser()) return true;
  }
  await runTool('@playwright/test', ['install', 'chromium'], { name: 'playwright' });
  if (await hasBrowser()) return true;
  console.error('There is no browser for the tests. Install Chromium, or set CHROMIUM_PATH to one.');
  return false;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = (await ensureBrowser()) ? 0 : 1;
