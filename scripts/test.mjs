import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();
const { installMissing } = await import('./install-missing.mjs');
await installMissing();
const { buildIfStale } = await import('./build-if-stale.mjs');
const { freePort } = await import('./free-port.mjs');
const { ensureBrowser } = await import('./ensure-browser.mjs');
const { runTool } = await import('./run-step.mjs');
const { honestCounts, playwrightCounts, vitestCounts, vitestFailures } = await import('./test-counts.mjs');

/** @typedef {import('./test-counts.mjs').TestCounts} TestCounts */

const reports = mkdtempSync(join(tmpdir(), 'kerncode-tests-'));
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];

const add = (/** @type {TestCounts} */ counts) => {
  total.passed += counts.passed;
  total.failed += counts.failed;
};
const readReport = (/** @type {string} */ file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;

async function runUnitTests() {
  const file = join(reports, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool('vitest', ['run', ...reporters]);
  const report = readReport(file);
  add(honestCounts(code, report && vitestCounts(report)));
  if (report) failures.push(...vitestFailures(report));
}

async function runJourneys() {
  const file = join(reports, 'playwright.json');
  const { code } = await runTool(
    '@playwright/test',
    ['test', '--pass-with-no-tests', '--reporter=list,json'],
    {
      name: 'playwright',
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, JOURNEY_PORT: String(await freePort()) }
    }
  );
  const report = readReport(file);
  add(honestCounts(code, report && playwrightCounts(report)));
}

if (!(await ensureBrowser())) add({ passed: 0, failed: 1 });
if ((await runTool('@sveltejs/kit', ['sync'], { name: 'svelte-kit' })).code !== 0)
  add({ passed: 0, failed: 1 });
await runUnitTests();
if ((await buildIfStale()) === 0) {
  await runJourneys();
  if ((await runTool('size-limit', [])).code !== 0) add({ passed: 0, failed: 1 });
} else {
  console.error('The app could not be built, so no journey was tried.');
  add({ passed: 0, failed: 1 });
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
// Vitest told them long before, above the build and the journeys.
if (failures.length > 0) console.error(`Failed:\n${failures.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
