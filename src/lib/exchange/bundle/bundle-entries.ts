import { AppError } from '$lib/domain/app-error';
import { openArchive, type Archive } from '../archive/open-archive';
import { sha256Hex } from '../sha256';
import { BundleDamage } from './bundle-damage';
import {
  bundleManifest,
  bundleVersion,
  manifestEntry,
  manifestHead,
  type BundleManifest
} from './bundle-manifest';

// Room for a project fifty times the size of the largest the budgets know, and far from filling a tab's memory.
const limits = { entries: 50_000, entryBytes: 400 * 2 ** 20, totalBytes: 1500 * 2 ** 20, ratio: 400 };

/** The manifest of a bundle and its entries as text, every one with the SHA-256 the manifest gives. */
export type BundleEntries = { manifest: BundleManifest; texts: ReadonlyMap<string, string> };

/**
 * Unpacks a bundle, up to the meaning of its records.
 *
 * @throws AppError `bundle/not-a-bundle`, `bundle/newer-version`; BundleDamage.
 */
export async function readBundleEntries(bytes: Uint8Array, file: string): Promise<BundleEntries> {
  const archive = openBundle(bytes, file);
  const manifest = readManifest(archive, file);
  const texts = new Map<string, string>();
  for (const { name, bytes: size, sha256 } of manifest.entries) {
    if (!archive.has(name)) throw new BundleDamage(name, { key: 'missing-entry' });
    const content = readEntry(archive, name);
    if (content.length !== size || (await sha256Hex(content)) !== sha256)
      throw new BundleDamage(name, { key: 'checksum' });
    texts.set(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content));
  }
  return { manifest, texts };
}

function openBundle(bytes: Uint8Array, file: string): Archive {
  let archive: Archive;
  try {
    archive = openArchive({ name: file, bytes }, limits);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    if (cause.code === 'import/archive-bomb') throw new BundleDamage(file, { key: 'too-large' });
    if (beginsAsBundle(bytes)) throw new BundleDamage(file, { key: 'cut-off' });
    throw new AppError('bundle/not-a-bundle', { file }, cause);
  }
  if (!archive.has(manifestEntry)) throw new AppError('bundle/not-a-bundle', { file });
  return archive;
}

/** Whether the bytes open with the header of a zip member called `manifest.json`, as every bundle does. */
function beginsAsBundle(bytes: Uint8Array): boolean {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 30 + manifestEntry.length));
  return header.startsWith('PK\u0003\u0004') && header.endsWith(manifestEntry);
}

function readManifest(archive: Archive, file: string): BundleManifest {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(readEntry(archive, manifestEntry)));
  } catch (cause) {
    if (cause instanceof BundleDamage) throw cause;
    throw new BundleDamage(manifestEntry, { key: 'not-json', line: 1 });
  }
  const head = manifestHead.safeParse(json);
  if (!head.success) throw new AppError('bundle/not-a-bundle', { file }, head.error);
  const { version } = head.data;
  if (version > bundleVersion)
    throw new AppError('bundle/newer-version', { file, version, supported: bundleVersion });
  const manifest = bundleManifest.safeParse(json);
  if (manifest.success) return manifest.data;
  const path = manifest.error.issues[0]?.path.join('.') ?? '';
  throw new BundleDamage(manifestEntry, { key: 'invalid-record', line: 1, detail: path });
}

function readEntry(archive: Archive, name: string): Uint8Array {
  try {
    return archive.readBytes(name);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    const key = cause.code === 'import/archive-bomb' ? 'too-large' : 'unreadable';
    throw new BundleDamage(name, { key });
  }
}
