import { readFileSync } from 'node:fs';

/** The program with its version, as a bundle's manifest names what wrote it: `Kerncode 0.1.0`. */
export function appVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = manifest && typeof manifest === 'object' && 'version' in manifest ? manifest.version : '';
  return `Kerncode ${String(version)}`;
}
