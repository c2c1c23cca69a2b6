import { expect, it } from 'vitest';
import type { CoderId } from '$lib/domain/ids';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { CoderGate } from './coder-gate.svelte';

const sessionOf = (coderId: string | null) => ({ coderId }) as ProjectSession;

it('lets whoever is known through at once', async () => {
  const gate = new CoderGate(sessionOf('jos'));
  expect(gate.open).toBe(false);
  expect(await gate.ask()).toBe(true);
});

it('opens the dialog and waits until someone is chosen', async () => {
  const session = sessionOf(null);
  const gate = new CoderGate(session);
  const answer = gate.ask();
  expect(gate.open).toBe(true);
  session.coderId = 'an' as CoderId;
  gate.open = false;
  expect(await answer).toBe(true);
});

it('gives no when the dialog is left without a choice', async () => {
  const gate = new CoderGate(sessionOf(null));
  const answer = gate.ask();
  gate.open = false;
  expect(await answer).toBe(false);
});
