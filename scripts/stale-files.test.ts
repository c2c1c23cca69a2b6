import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isStale } from './stale-files.mjs';

let folder: string;

/** Sets when a file or folder changed, in seconds. */
const changedAt = (path: string, seconds: number) => utimes(join(folder, path), seconds, seconds);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerncode-stale-'));
  await mkdir(join(folder, 'src', 'deep'), { recursive: true });
  await writeFile(join(folder, 'src', 'deep', 'source.ts'), '');
  await writeFile(join(folder, 'product'), '');
  for (const path of ['src/deep/source.ts', 'src/deep', 'src']) await changedAt(path, 1000);
  await changedAt('product', 2000);
});

afterEach(() => rm(folder, { recursive: true }));

const stale = () => isStale(join(folder, 'product'), [join(folder, 'src'), join(folder, 'absent')]);

it('is fresh when nothing changed after it was made', () => expect(stale()).toBe(false));

it('is stale when a source deep down changed', async () => {
  await changedAt('src/deep/source.ts', 3000);
  expect(stale()).toBe(true);
});

it('is stale when a source was taken away', async () => {
  await rm(join(folder, 'src', 'deep', 'source.ts'));
  expect(stale()).toBe(true);
});

it('is stale when it is not there', async () => {
  await rm(join(folder, 'product'));
  expect(stale()).toBe(true);
});
