import { strToU8, zipSync, type ZipOptions } from 'fflate';
import { tableNames, type TableName } from '$lib/domain/tables';
import { ProjectModel } from '$lib/model/project-model';
import type { ProjectContents } from '../project-contents';
import { sha256Hex } from '../sha256';
import {
  bundleVersion,
  historyEntryName,
  manifestEntry,
  tableEntry,
  textEntry,
  textsEntry,
  type BundleManifest
} from './bundle-manifest';

/** `savedAt` is an ISO 8601 instant, `app` the program with its version. */
export type BundleStamp = { savedAt: string; app: string };

/**
 * A project as the bytes of a `.kerncode` file: a zip with a manifest (counts, SHA-256 of every entry), the records
 * and the history as NDJSON and each text as plain UTF-8. The same project and stamp give the same bytes.
 * Takes about a second for 10 MB of text: call it in a worker.
 *
 * @throws AppError `model/not-found` when there is no project record.
 */
export async function serializeBundle(contents: ProjectContents, stamp: BundleStamp): Promise<Uint8Array> {
  const { project, counts, entries } = toEntries(contents);
  const manifest: BundleManifest = {
    format: 'kerncode',
    version: bundleVersion,
    app: stamp.app,
    project: { id: project.id, name: project.name },
    savedAt: stamp.savedAt,
    counts,
    entries: await Promise.all(
      entries.map(async ([name, bytes]) => ({ name, bytes: bytes.length, sha256: await sha256Hex(bytes) }))
    )
  };
  const written: [string, Uint8Array][] = [
    [manifestEntry, strToU8(JSON.stringify(manifest, null, 2))],
    ...entries
  ];
  return zipSync(Object.fromEntries(written), zipOptions());
}

function toEntries(contents: ProjectContents) {
  const model = ProjectModel.from(contents.records);
  const counts = {
    texts: contents.texts.length,
    history: contents.history.length
  } as BundleManifest['counts'];
  const entries: [string, Uint8Array][] = [];
  for (const table of tableNames) {
    const records: readonly unknown[] = model.list<TableName>(table);
    counts[table] = records.length;
    entries.push([tableEntry(table), toNdjson(records)]);
  }
  entries.push([historyEntryName, toNdjson(contents.history)]);
  entries.push([textsEntry, toNdjson(contents.texts.map(({ text: _, ...structure }) => structure))]);
  for (const { id, text } of contents.texts) entries.push([textEntry(id), strToU8(text)]);
  return { project: model.project, counts, entries };
}

function toNdjson(values: readonly unknown[]): Uint8Array {
  return strToU8(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

/** The zip's clock stands still, so that equal projects are equal files; zips read it as local time. */
function zipOptions(): ZipOptions {
  return { level: 6, mtime: new Date(1980, 0, 1) };
}
