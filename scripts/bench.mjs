import { requireNode } from './node-version.mjs';

requireNode();
const { installMissing } = await import('./install-missing.mjs');
await installMissing();
const { buildIfStale } = await import('./build-if-stale.mjs');
const { ensureBrowser } = await import('./ensure-browser.mjs');
const { runTool } = await import('./run-step.mjs');

const isReady = (await ensureBrowser()) && (await buildIfStale()) === 0;
const run = isReady
  ? await runTool('tsx', [
      '--tsconfig',
      'scripts/tsconfig.json',
      'scripts/bench/run.ts',
      ...process.argv.slice(2)
    ])
  : { code: 1 };
process.exitCode = run.code;
