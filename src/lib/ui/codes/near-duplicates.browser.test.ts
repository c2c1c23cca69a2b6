import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Code } from '$lib/domain/code';
import { AppState } from '$lib/state/app-state.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import NearDuplicates from './NearDuplicates.svelte';

async function show(name: string, fields: { onuse?: (code: Code) => void; excludeId?: string } = {}) {
  const project = new TestProject();
  const id = project.code('Begeleiding');
  for (const other of ['Coördinator', 'Rust', 'Tijdsdruk']) project.code(other);
  const session = await openStored(project, []);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  const props = { name, ...fields, ...(fields.excludeId && { excludeId: id }) };
  await render(Screen, { props: { app, session, component: NearDuplicates as never, props } });
}

it.each([
  ['begeleidingen', 'Begeleiding', 'dezelfde woordstam'],
  ['coordinator', 'Coördinator', 'alleen accenten verschillen'],
  ['tijds druk', 'Tijdsdruk', 'dezelfde woorden, anders geschreven']
])('says politely, when %s is typed, that there is %s', async (typed, name, reason) => {
  await show(typed);
  const status = page.getByRole('status');
  await expect.element(status).toHaveTextContent('Er is al een code die hierop lijkt:');
  await expect.element(status).toHaveTextContent(name);
  await expect.element(status).toHaveTextContent(reason);
  expect((await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa'] })).violations).toEqual([]);
});

it('gives the code to use instead', async () => {
  const onuse = vi.fn();
  await show('begeleidingen', { onuse });
  await page.getByRole('button', { name: '“Begeleiding” gebruiken' }).click();
  expect(onuse).toHaveBeenCalledWith(expect.objectContaining({ name: 'Begeleiding' }));
});

it('says nothing of a name like no other, nor of the code that bears it', async () => {
  await show('begeleidingen', { excludeId: 'own' });
  // Long enough for the stemmers to be there.
  await import('$lib/analysis/codes/near-duplicates');
  await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
});
