import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import type { DocumentText } from '$lib/domain/document-text';
import { tableNames } from '$lib/domain/tables';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import type { ProjectContents } from '$lib/exchange/project-contents';
import type { TestProject } from '$lib/testing/test-project';

/** A temporary folder that commands take for the folder of who calls them. */
export type CallerFolder = {
  /** Where a file of this name is or would be. */
  pathOf: (name: string) => string;
  /** Puts a project there as a bundle. */
  writeProject: (name: string, contents: ProjectContents) => Promise<void>;
};

/** Makes the folder before the tests of a file, and before its own `beforeAll`; takes it away after them. */
export function useCallerFolder(): CallerFolder {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kerncode-'));
    vi.stubEnv('INIT_CWD', folder);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  const pathOf = (name: string) => join(folder, name);
  const stamp = { savedAt: '2026-01-05T09:00:00.000Z', app: 'test' };
  return {
    pathOf,
    writeProject: async (name, contents) => writeFile(pathOf(name), await serializeBundle(contents, stamp))
  };
}

/** A project made by commands, without its history. */
export function contentsOf({ model }: TestProject, ...texts: DocumentText[]): ProjectContents {
  const records = Object.fromEntries(tableNames.map((name) => [name, model.list(name)]));
  return { records, texts, history: [] } as ProjectContents;
}
