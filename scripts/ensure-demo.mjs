import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runTool } from './run-step.mjs';
import { isStale } from './stale-files.mjs';

/** All that the demo bundle is made of: its sources, and the code that reads and writes them. */
const sources = [
  'fixtures/demo',
  'scripts/build-demo.ts',
  'scripts/demo',
  'scripts/large-project/seeded-random.ts',
  'src/lib/domain',
  'src/lib/model',
  'src/lib/commands',
  'src/lib/language',
  'src/lib/analysis',
  'src/lib/statistics',
  'src/lib/exchange',
  'src/lib/messages',
  'package.json'
].map((path) => join(projectRoot, path));

// Runs before `vite build` and `vite dev`: the demo project is generated, not checked in.
if (isStale(join(projectRoot, 'static', 'demo.kerncode'), sources)) {
  const { code } = await runTool('tsx', ['--tsconfig', 'scripts/tsconfig.json', 'scripts/build-demo.ts']);
  process.exitCode = code;
}
