import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDemoProject } from '../demo/build-demo-project';
import { readDemoFixture } from '../demo/demo-fixture';
import { projectRoot } from '../project-root.mjs';
import { useCallerFolder } from './testing/caller-folder';
import { runInTerminal } from './testing/run-in-terminal';

const caller = useCallerFolder();
const run = (...words: string[]) => runInTerminal(['network', ...words], 'nl');

beforeAll(async () => {
  const fixture = await readDemoFixture(join(projectRoot, 'fixtures', 'demo'));
  const demo = (await buildDemoProject(fixture)).toContents();
  await caller.writeProject('demo.kerncode', demo);
});

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
    const text = await readFile(caller.pathOf(file), 'utf8');
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
