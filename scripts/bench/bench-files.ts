import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import type { ProjectContents } from '$lib/exchange/project-contents';
import { appVersion } from '../commands/app-version';
import { generateProject } from '../large-project/generate-project';
import { codeSystemSize, projectSize, type BenchFactor } from './bench-size';
import { longDocuments, withLongDocuments } from './long-documents';
import { writeSourceFiles } from './source-files';

/** Paths of what a bench of one size works on. */
export type BenchFiles = {
  /** The project of this size as a `.kerncode` file. */
  large: string;
  /** The same with the long documents at its end. */
  reading: string;
  /** A project of this size with a large and deep system of codes. */
  codeSystem: string;
  /** In that project, the name of the code at the bottom of the tree. */
  lastCode: string;
  /** Transcripts to import, as many as the project has documents. */
  sources: readonly string[];
  /** In the reading project, the last quotation number of the documents coded in. */
  lastQuotation: Record<'short' | 'long', number>;
};

/** Makes the files of a size in a folder; the same size always gives the same. */
export async function writeBenchFiles(folder: string, factor: BenchFactor): Promise<BenchFiles> {
  const size = projectSize(factor);
  const contents = generateProject(size);
  const reading = withLongDocuments(contents, Object.values(longDocuments));
  const lastNumbers = [...(reading.records.counters ?? [])];
  const lastOf = (name: string) => {
    const document = [...(reading.records.documents ?? [])].find((other) => other.name === name);
    return lastNumbers.find(({ id }) => id === document?.id)?.last ?? 0;
  };
  const codeSystem = generateProject(codeSystemSize(factor));
  return {
    codeSystem: await writeBundle(join(folder, `codes-${factor}.kerncode`), codeSystem),
    lastCode: [...(codeSystem.records.codes ?? [])].at(-1)!.name,
    lastQuotation: { short: lastOf(longDocuments.short.name), long: lastOf(longDocuments.long.name) },
    large: await writeBundle(join(folder, `large-${factor}.kerncode`), contents),
    reading: await writeBundle(join(folder, `reading-${factor}.kerncode`), reading),
    sources: await writeSourceFiles(join(folder, `sources-${factor}`), size.documents, size.characters)
  };
}

async function writeBundle(path: string, contents: ProjectContents): Promise<string> {
  const stamp = { savedAt: '2026-01-05T09:00:00.000Z', app: appVersion() };
  await writeFile(path, await serializeBundle(contents, stamp));
  return path;
}
