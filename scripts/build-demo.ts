import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { appVersion } from './commands/app-version';
import { buildDemoProject } from './demo/build-demo-project';
import { readDemoFixture } from './demo/demo-fixture';
import { projectRoot } from './project-root.mjs';

/** The moment the demo says it was saved: fixed, so that the same sources give the same file. */
const savedAt = '2026-01-05T12:00:00.000Z';

try {
  const project = await buildDemoProject(await readDemoFixture(join(projectRoot, 'fixtures', 'demo')));
  const bytes = await serializeBundle(project.toContents(), { savedAt, app: appVersion() });
  await mkdir(join(projectRoot, 'static'), { recursive: true });
  await writeFile(join(projectRoot, 'static', 'demo.kerncode'), bytes);
  const count = (table: 'documents' | 'codes' | 'quotations') => `${project.model.count(table)} ${table}`;
  console.log(`Demo project: ${count('documents')}, ${count('codes')}, ${count('quotations')}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
