import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Code } from '$lib/domain/code';
import type { CoderId, NetworkId, NetworkNodeId, RelationId, RelationTypeId } from '$lib/domain/ids';
import type { Network, NetworkNode } from '$lib/domain/network';
import type { Relation } from '$lib/domain/relation';
import { serializeBundle } from '$lib/exchange/bundle/serialize-bundle';
import { nl } from '$lib/messages/nl';
import { generateProject } from '../../large-project/generate-project';
import { bringIn, letSettle, projectPainted } from '../drive-app';
import type { Experiment, Recorder } from '../experiment';
import { timeFrames, timeFrom, timeNavigation } from '../stopwatch';

const nodeCount = 300;
const linkCount = 1_000;
const duration = 3_000;
const at = '2026-01-05T09:00:00.000Z';
const networkId = 'network-bench' as NetworkId;

const drawn = { selector: '[data-node]', count: nodeCount };

/** A saved network of 300 codes with 1,000 relations: opened, moved over, zoomed, a node dragged, laid out anew. */
export const network: Experiment = {
  name: 'network',
  isOnce: true,
  measures: [
    { sample: 'open', title: 'network of 300 nodes and 1,000 links, painted' },
    { sample: 'pan', title: 'frame while moving over it, p50' },
    { sample: 'pan', title: 'the same, p95', statistic: 'p95' },
    { sample: 'zoom', title: 'frame while zooming, p50' },
    { sample: 'zoom', title: 'the same, p95', statistic: 'p95' },
    { sample: 'drag', title: 'frame while dragging a node, p50' },
    { sample: 'drag', title: 'the same, p95', statistic: 'p95' },
    { sample: 'layout', title: 'network: laid out by force, to the end' },
    { sample: 'layout-frame', title: 'frame while laying out, p95', statistic: 'p95' }
  ],
  async run(bed, record) {
    const folder = await mkdtemp(join(tmpdir(), 'kerncode-network-'));
    try {
      const file = join(folder, 'network.kerncode');
      await writeFile(file, await serializeBundle(withNetwork(), { savedAt: at, app: 'bench' }));
      const address = await bed.inPage((page) => bringIn(page, bed.address, file));
      for (let run = 0; run < bed.runs; run += 1)
        await bed.inPage((page) => useNetwork(page, `${address}/network`, record));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
};

async function useNetwork(page: Page, address: string, record: Recorder): Promise<void> {
  await timeNavigation(page, address.replace(/\/network$/, ''), projectPainted);
  await page.getByRole('navigation').getByRole('link', { name: nl.shell.network, exact: true }).click();
  const link = page.getByRole('link', { name: 'Bench' });
  await link.waitFor();
  await letSettle(page, 800);
  record('open', await timeFrom(page, 'click', drawn, () => link.click()));
  await letSettle(page, 1_500);
  const box = (await page.locator('svg.drawing').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + 20];

  await page.mouse.move(x, y);
  await page.mouse.down();
  record('pan', ...(await timeFrames(page, duration, () => wander(page, x, y))));
  await page.mouse.up();
  await letSettle(page);
  const wheel = async () => {
    // In and out in turns of half a second.
    for (const end = performance.now() + duration; performance.now() < end;)
      await page.mouse.wheel(0, Math.floor(performance.now() / 500) % 2 === 0 ? 40 : -40);
  };
  record('zoom', ...(await timeFrames(page, duration, wheel)));
  await page.keyboard.press('0');
  await letSettle(page);

  const node = (await page
    .locator('[data-node]')
    .nth(nodeCount / 2)
    .boundingBox())!;
  const from = { x: node.x + node.width / 2, y: node.y + node.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  record('drag', ...(await timeFrames(page, duration, () => wander(page, from.x, from.y))));
  await page.mouse.up();
  await letSettle(page, 800);

  await page.getByRole('button', { name: nl.network.layout, exact: true }).click();
  const free = page.getByRole('menuitem', { name: nl.network.layouts.force });
  await free.waitFor();
  await letSettle(page);
  const begun = performance.now();
  const frames = timeFrames(page, duration, () => free.click());
  await page.getByText(nl.network.layingOut).waitFor();
  await page.getByText(nl.network.layingOut).waitFor({ state: 'detached' });
  record('layout', performance.now() - begun);
  record('layout-frame', ...(await frames));
}

/** The pointer in circles, as fast as the browser takes it. */
async function wander(page: Page, x: number, y: number): Promise<void> {
  for (const end = performance.now() + duration; performance.now() < end;) {
    const angle = performance.now() / 250;
    await page.mouse.move(x + Math.cos(angle) * 80, y + 80 + Math.sin(angle) * 80);
  }
}

/** A small project with many codes, all in one network, and relations between them. */
function withNetwork() {
  const contents = generateProject({
    documents: 2,
    characters: 3_000,
    codes: nodeCount,
    quotations: 200,
    seed: 4
  });
  const codes = [...(contents.records.codes ?? [])] as Code[];
  const [coder] = [...(contents.records.coders ?? [])];
  const relations = Array.from({ length: linkCount }, (_, index): Relation => {
    // Each code to a few near it and one far away, never to itself.
    const first = (index * 7) % codes.length;
    const second = (first + 1 + ((index * index * 3 + Math.floor(index / codes.length)) % 40)) % codes.length;
    return {
      id: `relation-${index}` as RelationId,
      between: 'code',
      typeId: (index % 2 === 0 ? 'is-cause-of' : 'is-associated-with') as string as RelationTypeId,
      fromId: codes[first]!.id,
      toId: codes[second]!.id,
      quotationIds: [],
      comment: '',
      createdBy: coder!.id as CoderId,
      createdAt: at
    };
  });
  const columns = 20;
  const nodes = codes.map((code, index): NetworkNode => ({
    id: `node-${index}` as NetworkNodeId,
    networkId,
    ref: { kind: 'code', id: code.id },
    x: (index % columns) * 220,
    y: Math.floor(index / columns) * 110,
    pinned: false,
    groupId: null
  }));
  const saved: Network = {
    id: networkId,
    name: 'Bench',
    comment: '',
    shows: ['relation'],
    groups: [],
    createdAt: at
  };
  return { ...contents, records: { ...contents.records, relations, networks: [saved], networkNodes: nodes } };
}
