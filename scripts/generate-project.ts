import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { appVersion } from './commands/app-version';
import { callerPath } from './commands/terminal';
import { budgetSize, generateProject, type ProjectSize } from './large-project/generate-project';

const usage = `Usage: generate-project --out <project.kerncode> [--documents ${budgetSize.documents}] [--characters ${budgetSize.characters}]
  [--codes ${budgetSize.codes}] [--quotations ${budgetSize.quotations}] [--seed ${budgetSize.seed}] [--depth 8]

Writes a made-up project of that size; the same numbers always give the same file.`;

const number = { type: 'string' } as const;

function readArguments(args: string[]) {
  const options = {
    documents: number,
    characters: number,
    codes: number,
    quotations: number,
    seed: number,
    depth: number
  };
  const { values } = parseArgs({
    args,
    options: { ...options, out: { type: 'string' }, help: { type: 'boolean' } }
  });
  const size: ProjectSize = { ...budgetSize };
  for (const name of Object.keys(options) as (keyof ProjectSize)[]) {
    if (values[name] === undefined) continue;
    size[name] = Number(values[name]);
    if (!Number.isInteger(size[name]) || size[name] < (name === 'seed' || name === 'quotations' ? 0 : 1))
      throw new Error(`--${name} is a whole number, not "${values[name]}".`);
  }
  return { size, out: values.out, help: values.help };
}

try {
  const { size, out, help } = readArguments(process.argv.slice(2));
  if (help || out === undefined) {
    (help ? process.stdout : process.stderr).write(`${usage}\n`);
    process.exitCode = help ? 0 : 2;
  } else {
    const stamp = { savedAt: '2026-01-05T09:00:00.000Z', app: appVersion() };
    await writeFile(callerPath(out), await serializeBundle(generateProject(size), stamp));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
