import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../build-if-stale.mjs';
import { projectRoot } from '../project-root.mjs';
import { serveFolder } from '../static-server.mjs';
import { writeBenchFiles } from './bench-files';
import { parseBenchOptions, usage, type BenchOptions } from './bench-options';
import type { Outcome } from './experiment';
import { experiments } from './experiments';
import { measure } from './measure';
import { toMarkdown, toReportLines } from './report';
import { TestBed } from './test-bed';

async function main(options: BenchOptions): Promise<boolean> {
  const chosen = experiments.filter(
    ({ name }) => options.only.length === 0 || options.only.some((start) => name.startsWith(start))
  );
  const outcomes: Outcome[] = [];
  const work = await mkdtemp(join(tmpdir(), 'kerncode-bench-'));
  const server = await serveFolder(buildFolder, 0);
  try {
    for (const factor of options.factors) {
      const now = chosen.filter(({ isOnce }) => !isOnce || factor === options.factors.at(-1));
      if (now.length === 0) continue;
      process.stderr.write(`${factor}×: making the project …\n`);
      const files = await writeBenchFiles(work, factor);
      const bed = await TestBed.open(server.address, factor, options.runs, files);
      try {
        for (const experiment of now) outcomes.push(await measure(experiment, bed));
      } finally {
        await bed.close();
      }
    }
  } finally {
    await server.close();
    await rm(work, { recursive: true, force: true });
  }
  const lines = toReportLines(chosen, outcomes, options.factors);
  const circumstances = `${new Date().toISOString().slice(0, 16)}Z, headless Chromium without a GPU, ${cpus().length} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, ${options.runs} runs`;
  const failures = outcomes.flatMap(({ experiment, factor, failure }) =>
    failure === null ? [] : [`- ${experiment} at ${factor}×: ${failure}`]
  );
  const report = [circumstances, toMarkdown(lines, options.factors), failures.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
  process.stdout.write(`\n${report}\n`);
  const results = join(projectRoot, 'bench-results');
  await mkdir(results, { recursive: true });
  await writeFile(join(results, 'bench.md'), `${report}\n`);
  await writeFile(join(results, 'bench.json'), JSON.stringify({ circumstances, lines, outcomes }, null, 2));
  return failures.length === 0;
}

try {
  const options = parseBenchOptions(process.argv.slice(2));
  if (options.isHelp) process.stdout.write(`${usage}\n`);
  else if (options.isList) process.stdout.write(`${experiments.map(({ name }) => name).join('\n')}\n`);
  else process.exitCode = (await main(options)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
