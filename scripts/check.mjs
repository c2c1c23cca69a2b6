import { requireNode } from './node-version.mjs';

requireNode();
const { installMissing } = await import('./install-missing.mjs');
await installMissing();
const { runTool } = await import('./run-step.mjs');

/** @typedef {{ name: string, packageName: string, args: string[], bin?: string }} Check */

/** The slowest first: two run at a time. @type {Check[]} */
const checks = [
  { name: 'eslint', packageName: 'eslint', args: ['.', '--max-warnings', '0', '--no-warn-ignored'] },
  {
    name: 'svelte-check',
    packageName: 'svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
  },
  { name: 'prettier', packageName: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'core without DOM or Node',
    packageName: 'typescript',
    bin: 'tsc',
    args: ['--project', 'tsconfig.core.json']
  },
  { name: 'knip', packageName: 'knip', args: ['--no-progress'] }
];

/** Runs a check and says how it went. @returns {Promise<boolean>} whether it passed */
async function runCheck(/** @type {Check} */ { name, packageName, args, bin }) {
  const started = performance.now();
  const { code, output } = await runTool(packageName, args, { name: bin ?? packageName, capture: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

// Types of the routes and the alias of src/lib are written by SvelteKit; all else reads them.
const sync = await runTool('@sveltejs/kit', ['sync'], { name: 'svelte-kit' });
const waiting = [...checks];
const results = [sync.code === 0];
const worker = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check));
};
await Promise.all([worker(), worker()]);
const failed = results.filter((passed) => !passed).length;
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${results.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
