import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { updateProject } from '$lib/commands/project/update-project';
import { ProjectLibrary } from '$lib/state/project-library.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import { keepCatalogueInStep } from './catalogue-in-step.svelte';

const library = new ProjectLibrary();
const newProject = () => library.create({ name: 'Pilot', language: 'nl', coderName: 'Noor' });

async function openInStep(id: Awaited<ReturnType<typeof newProject>>) {
  const session = await ProjectSession.open(id);
  const openedBefore = (await library.find(id))?.openedAt;
  const stop = $effect.root(() => keepCatalogueInStep(session, library));
  await expect.poll(async () => (await library.find(id))?.openedAt).not.toBe(openedBefore);
  return async () => {
    stop();
    await session.close();
  };
}

it('catches up with what a page that was closed had no time to tell', async () => {
  const id = await newProject();
  const closed = await ProjectSession.open(id);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const change = await closed.run(updateProject, { name: 'Pilot Waterkant' });
  await closed.close();
  expect(await library.find(id)).toMatchObject({ name: 'Pilot', changedAt: null });

  const close = await openInStep(id);
  expect(await library.find(id)).toMatchObject({ name: 'Pilot Waterkant', changedAt: change?.at });
  await close();
});

it('knows that a project was opened which was left at once', async () => {
  const id = await newProject();
  const openedBefore = (await library.find(id))!.openedAt;
  const session = await ProjectSession.open(id);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const stop = $effect.root(() => keepCatalogueInStep(session, library));
  flushSync();
  stop();
  await session.close();
  await expect.poll(async () => (await library.find(id))!.openedAt).not.toBe(openedBefore);
});

it('is silent when the project can no longer be read', async () => {
  const id = await newProject();
  const session = await ProjectSession.open(id);
  await session.close();
  const escaped: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    escaped.push(event.reason);
  };
  window.addEventListener('unhandledrejection', note);
  const stop = $effect.root(() => keepCatalogueInStep(session, library));
  flushSync();
  await expect(session.bytes()).rejects.toThrow('storage/write-failed');
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  window.removeEventListener('unhandledrejection', note);
  expect(escaped).toEqual([]);
});

it('takes a change for no opening', async () => {
  const id = await newProject();
  const session = await ProjectSession.open(id);
  const stop = $effect.root(() => keepCatalogueInStep(session, library));
  flushSync();
  const openedBefore = (await library.find(id))!.openedAt;
  await expect.poll(async () => (await library.find(id))!.openedAt).not.toBe(openedBefore);
  const { openedAt } = (await library.find(id))!;
  await session.run(updateProject, { name: 'Pilot Waterkant' });
  flushSync();
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  await session.close();
  await expect.poll(async () => (await library.find(id))!.name).toBe('Pilot Waterkant');
  expect((await library.find(id))!.openedAt).toBe(openedAt);
});

it('takes opening itself for no change', async () => {
  const id = await newProject();
  await (
    await openInStep(id)
  )();
  expect((await library.find(id))?.changedAt).toBeNull();
});
