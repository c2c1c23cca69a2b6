import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { buildDemoProject } from '../demo/build-demo-project';
import { readDemoFixture } from '../demo/demo-fixture';
import { projectRoot } from '../project-root.mjs';
import { runCommand } from './run-command';

let folder: string;

async function run(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(['network', ...words], {
    print: (line) => out.push(line),
    printBytes: (bytes) => out.push(new TextDecoder().decode(bytes)),
    warn: (line) => err.push(line),
    language: 'nl',
    translate: createTranslator('nl', nl)
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kerncode-network-'));
  vi.stubEnv('INIT_CWD', folder);
  const fixture = await readDemoFixture(join(projectRoot, 'fixtures', 'demo'));
  const demo = (await buildDemoProject(fixture)).toContents();
  const bundle = await serializeBundle(demo, { savedAt: '2026-01-05T09:00:00.000Z', app: 'test' });
  await writeFile(join(folder, 'demo.kerncode'), bundle);
});

afterAll(() => rm(folder, { recursive: true }));

describe('a network on the command line', () => {
  it('is a figure of the core codes with their branches', async () => {
    const { code, out } = await run('demo.kerncode', '--format', 'svg');
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml.*\n<svg /);
    expect(out).toContain('Kerncode</text>');
    expect(out).not.toMatch(/NaN|undefined|Infinity/);
    expect((await run('demo.kerncode', '--format', 'svg')).out).toBe(out);
  });

  it('is the one that was saved, where its nodes were put', async () => {
    const saved = await run('demo.kerncode', '--name', 'van herkenning naar het kind', '--format', 'json');
    const network = JSON.parse(saved.out) as { nodes: { x: number }[]; links: { name: string }[] };
    expect(network.nodes.length).toBeGreaterThan(5);
    expect(network.links.map(({ name }) => name)).toContain('is oorzaak van');
    const anew = await run(
      'demo.kerncode',
      '--name',
      'Van herkenning naar het kind',
      '--layout',
      'radial',
      '--format',
      'json'
    );
    expect(JSON.parse(anew.out).nodes).not.toEqual(network.nodes);
  });

  it('has the codes found together as often as asked', async () => {
    const counts = [];
    for (const min of ['1', '4', '1000']) {
      const { out } = await run('demo.kerncode', '--cooccurrence', '--min', min, '--format', 'json');
      counts.push(JSON.parse(out).nodes.length);
    }
    expect(counts[0]).toBeGreaterThan(counts[1]);
    expect(counts[2]).toBe(0);
  });

  it.each(['csv', 'graphml'])('is written as %s, and reported', async (format) => {
    const file = `relaties.${format}`;
    const { code, out } = await run(
      'demo.kerncode',
      '--relations',
      '--format',
      format,
      '--out',
      file,
      '--json'
    );
    expect(code).toBe(0);
    const { links, nodes } = JSON.parse(out);
    const text = await readFile(join(folder, file), 'utf8');
    if (format === 'csv') expect(text.trimEnd().split('\r\n')).toHaveLength(links + 1);
    else expect([...text.matchAll(/<node /g)]).toHaveLength(nodes);
  });

  it.each([
    ['--name', 'Bestaat niet'],
    ['--codes', 'Bestaat niet']
  ])('fails on a name that is not there: %s %s', async (...words) => {
    expect((await run('demo.kerncode', '--format', 'svg', ...words)).code).toBe(1);
  });

  it.each([
    [['demo.kerncode']],
    [['--format', 'svg']],
    [['demo.kerncode', '--format', 'png']],
    [['demo.kerncode', '--format', 'svg', '--layout', 'mooi']],
    [['demo.kerncode', '--format', 'svg', '--relations', '--cooccurrence']],
    [['demo.kerncode', '--format', 'svg', '--cooccurrence', '--min', '0']],
    [['demo.kerncode', '--format', 'svg', '--out', 'demo.kerncode', '--force']]
  ])('used wrongly: %s', async (words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
