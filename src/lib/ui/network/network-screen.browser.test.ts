import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { placeNodes } from '$lib/commands/networks/place-nodes';
import { removeNodes } from '$lib/commands/networks/remove-nodes';
import { saveNetwork } from '$lib/commands/networks/save-network';
import { relate } from '$lib/commands/relations/relate';
import type { CodeId, NetworkId, RelationTypeId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import ProjectStage from '$lib/ui/testing/ProjectStage.svelte';
import ScreenOfOneNetwork from './testing/ScreenOfOneNetwork.svelte';

const networkId = 'network-1' as NetworkId;
let ids: { trust: CodeId; time: CodeId; limit: CodeId };
let project: TestProject;
let session: ProjectSession;

/** Three codes in a row (trust is a cause of time) and a quotation below, coded with the last. */
beforeEach(async () => {
  project = new TestProject();
  ids = { trust: project.code('vertrouwen'), time: project.code('tijdsdruk'), limit: project.code('grens') };
  const quotationId = project.quotation(project.document(), 0, 30, ids.limit);
  const typeId = 'is-cause-of' as RelationTypeId;
  project.run(relate, { between: 'code', typeId, fromId: ids.trust, toId: ids.time });
  project.run(saveNetwork, {
    id: networkId,
    name: 'Band',
    nodes: [
      { ref: { kind: 'code', id: ids.trust }, x: 0, y: 0 },
      { ref: { kind: 'code', id: ids.time }, x: 260, y: 0 },
      { ref: { kind: 'code', id: ids.limit }, x: 520, y: 10 },
      { ref: { kind: 'quotation', id: quotationId }, x: 260, y: 200 }
    ]
  });
  const texts = project.model.list('documents').map(({ id }) => textOf(documentToImport(id)));
  session = await openStored(project, texts);
});

afterEach(async () => session.close());

async function show() {
  localStorage.setItem('kerncode:language', 'en');
  await page.viewport(1200, 800);
  await render(ProjectStage, { app: await AppState.start(), session, screen: ScreenOfOneNetwork });
  await expect.element(node(/^vertrouwen/)).toBeVisible();
}

const node = (name: RegExp) => page.getByRole('option', { name });
const focused = () => document.activeElement?.getAttribute('aria-label')?.split(',')[0];
const placeOf = (id: CodeId) =>
  session
    .read()
    .nodesOf(networkId)
    .find(({ ref }) => ref.id === id)!;
const middle = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

/** A pointer pressed on one element and let go on a spot. */
function drag(from: Element, to: { clientX: number; clientY: number }, shiftKey = false) {
  const start = middle(from);
  const options = { bubbles: true, button: 0, buttons: 1, shiftKey };
  from.dispatchEvent(new PointerEvent('pointerdown', { ...options, ...start }));
  for (const part of [0.5, 1]) {
    const clientX = start.clientX + (to.clientX - start.clientX) * part;
    const clientY = start.clientY + (to.clientY - start.clientY) * part;
    window.dispatchEvent(new PointerEvent('pointermove', { ...options, clientX, clientY }));
  }
  window.dispatchEvent(new PointerEvent('pointerup', { ...options, ...to }));
}

it('says of every node what it is and what it is tied to', async () => {
  await show();
  await expect
    .element(node(/^vertrouwen/))
    .toHaveAccessibleName('vertrouwen, open code, 1 link: is a cause of tijdsdruk');
  await expect.element(node(/^tijdsdruk/)).toHaveAccessibleName(/has as a cause vertrouwen/);
  await expect.element(node(/^1:1/)).toHaveAccessibleName(/quotation, 1 link: coded with grens/);
});

it('goes from node to node by arrows, and moves one in one step to undo', async () => {
  await show();
  (node(/^vertrouwen/).element() as SVGElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(focused).toBe('tijdsdruk');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('1:1');
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe('vertrouwen');
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
  await expect.poll(() => placeOf(ids.trust).y).toBe(10);
  expect(focused()).toBe('vertrouwen');
  await session.undo();
  expect(placeOf(ids.trust).y).toBe(0);
});

it('drags the chosen nodes together', async () => {
  await show();
  await userEvent.click(node(/^vertrouwen/));
  await userEvent.keyboard('{Shift>}');
  const other = node(/^tijdsdruk/).element();
  other.dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, button: 0, shiftKey: true, ...middle(other) })
  );
  window.dispatchEvent(new PointerEvent('pointerup', { button: 0, ...middle(other) }));
  await userEvent.keyboard('{/Shift}');
  const before = session.sequence;
  const { clientX, clientY } = middle(other);
  drag(other, { clientX, clientY: clientY + 50 });
  await expect.poll(() => placeOf(ids.trust).y).toBeGreaterThan(20);
  expect(placeOf(ids.time).y).toBe(placeOf(ids.trust).y);
  expect(session.sequence).toBe(before + 1);
});

it('asks for a relation when a line is drawn between two codes', async () => {
  await show();
  await userEvent.click(node(/^tijdsdruk/));
  const handle = node(/^tijdsdruk/)
    .element()
    .closest('[data-node]')!
    .querySelector('[data-handle]')!;
  drag(handle, middle(node(/^grens/).element()));
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

it('codes a quotation when a line is drawn to it from a code', async () => {
  await show();
  await userEvent.click(node(/^vertrouwen/));
  const handle = node(/^vertrouwen/)
    .element()
    .closest('[data-node]')!
    .querySelector('[data-handle]')!;
  drag(handle, middle(node(/^1:1/).element()));
  await expect.poll(() => session.read().codingsWith(ids.trust)).toHaveLength(1);
});

it('takes a node out of the network by key, and leaves the code', async () => {
  await show();
  (node(/^grens/).element() as SVGElement).focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => session.read().nodesOf(networkId)).toHaveLength(3);
  expect(session.read().find('codes', ids.limit)).toBeDefined();
  await expect.poll(focused).toBeDefined();
});

it('means the node the keyboard walked to, not one that was clicked before', async () => {
  await show();
  await userEvent.click(node(/^vertrouwen/));
  await userEvent.keyboard('{ArrowRight}{Delete}');
  await expect.element(node(/^tijdsdruk/)).not.toBeInTheDocument();
  await expect.element(node(/^vertrouwen/)).toBeVisible();
});

it('lays out without moving what is pinned', async () => {
  await show();
  (node(/^tijdsdruk/).element() as SVGElement).focus();
  await userEvent.keyboard('p');
  await expect.poll(() => placeOf(ids.time).pinned).toBe(true);
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitem', { name: 'By level' }).click();
  await expect.poll(() => placeOf(ids.limit).y).not.toBe(10);
  expect(placeOf(ids.time)).toMatchObject({ x: 260, y: 0 });
});

it('follows what another tab takes away while it shows', async () => {
  await show();
  await userEvent.click(node(/^grens/));
  await session.run(removeNodes, { networkId, ids: [placeOf(ids.limit).id] });
  await expect.element(node(/^grens/)).not.toBeInTheDocument();
  await expect.element(node(/^tijdsdruk/)).toBeVisible();
});

it('hides a kind of link, and has the rest as a table', async () => {
  await show();
  await page.getByRole('checkbox', { name: /Coded/ }).click();
  await page.getByRole('button', { name: 'Table' }).click();
  const links = page.getByRole('table', { name: /^Links/ });
  await expect.element(links).toHaveTextContent(/vertrouwen\s*is a cause of\s*tijdsdruk/);
  await expect.element(links).not.toHaveTextContent('Coded');
});

it('keeps words beside a link free of nodes, and has them whole where it is pointed at', async () => {
  await show();
  const words = () =>
    [...document.querySelectorAll<SVGTextElement>('.labels .label')].filter(
      (label) => label.textContent === 'is a cause of' && getComputedStyle(label).display !== 'none'
    );
  const left = () => Number(words()[0]?.getAttribute('x'));
  await expect.poll(words).toHaveLength(1);
  const before = left();
  const other = node(/^tijdsdruk/).element();
  const { clientX, clientY } = middle(other);
  drag(other, { clientX: clientX + 20, clientY });
  await expect.poll(left).toBeGreaterThan(before);

  await session.run(placeNodes, {
    networkId,
    places: [{ id: placeOf(ids.time).id, x: 100, y: 0 }]
  });
  await expect.poll(words).toHaveLength(0);
  const line = document.querySelector('[data-link] .reach')!;
  line.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await expect.poll(words).toHaveLength(1);
  document.querySelector('svg.drawing')!.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(words).toHaveLength(0);
});

it('adds neighbours by key', async () => {
  await session.run(removeNodes, { networkId, ids: [placeOf(ids.time).id] });
  await show();
  (node(/^vertrouwen/).element() as SVGElement).focus();
  await userEvent.keyboard('n');
  await page.getByRole('dialog').getByRole('button', { name: /^Add/ }).click();
  await expect.element(node(/^tijdsdruk/)).toBeVisible();
});

it('has nothing for axe to find', async () => {
  await show();
  await userEvent.click(node(/^vertrouwen/));
  for (const panel of ['Details', 'Table']) {
    await expect.element(page.getByRole('complementary')).toBeVisible();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    if (panel === 'Details') await page.getByRole('button', { name: 'Table' }).click();
  }
});
