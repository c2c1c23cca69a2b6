import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runNpm } from './run-step.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} LockFile */

/**
 * Whether every package of the lock file is installed in the version it names. Optional ones may be absent:
 * they belong to other platforms.
 * @param {LockFile} wanted
 * @param {LockFile | null} installed null when nothing was installed, or an install was broken off
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional, devOptional }]) => {
    const present = installed?.packages?.[path];
    if (path === '') return true;
    return present ? present.version === version : Boolean(optional || devOptional);
  });
}

/** @returns {LockFile | null} */
function readLockFile(/** @type {string[]} */ ...path) {
  const file = join(projectRoot, ...path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Installs the packages of the lock file when they are not there; ends the process when that fails. */
export async function installMissing() {
  // npm writes this second lock file as the last act of an install.
  const installed = readLockFile('node_modules', '.package-lock.json');
  if (installed && isInstalled(readLockFile('package-lock.json') ?? {}, installed)) return;
  console.log('Installing the packages Kerncode is built with (once) …');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error('The packages could not be installed; npm says why above. Nothing else was changed.');
  process.exit(1);
}
