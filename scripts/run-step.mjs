import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * Runs a program in the repository and gives back its exit code; 1 when it could not be started.
 * With `capture` its output is collected instead of shown. Standard input is closed: no step may wait for an answer.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, capture?: boolean, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runStep(program, args, { env = {}, capture = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const output = capture ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      shell
    });
    const pieces = /** @type {Buffer[]} */ ([]);
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    child.on('error', (error) =>
      resolve({ code: 1, output: `${program} could not be started: ${error.message}` })
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}

/**
 * Runs npm: the one that runs us, else the one on the PATH (a .cmd file on Windows, hence the shell there).
 * @param {string[]} args fixed words of ours, never input
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return runStep(process.execPath, [npm, ...args]);
  return runStep('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Runs the program `name` of an installed package with this same Node.
 * @param {string} packageName
 * @param {string[]} args
 * @param {{ name?: string, env?: Record<string, string>, capture?: boolean }} [options]
 */
export function runTool(packageName, args, { name = packageName, ...options } = {}) {
  const folder = join(projectRoot, 'node_modules', packageName);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return Promise.resolve({ code: 1, output: `${packageName} is not installed` });
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[name];
  return runStep(process.execPath, [join(folder, script), ...args], options);
}
