import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { ObjectKind, ObjectRef } from '$lib/domain/object-ref';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import ObjectPicker from './ObjectPicker.svelte';

let session: ProjectSession;

/** A picker over two codes and a quotation; gives what was picked. */
async function show(kinds?: readonly ObjectKind[]) {
  const project = new TestProject();
  const document = documentToImport('gesprek', {});
  const documentId = project.document({ ...document });
  const trust = project.code('Vertrouwen');
  const time = project.code('Tijdsdruk');
  const quotation = project.quotation(documentId, 0, 7, trust);
  session = await openStored(project, [textOf(document)]);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  const picked: ObjectRef[] = [];
  const props = { label: 'Voeg toe', kinds, onpick: (ref: ObjectRef) => picked.push(ref) };
  await render(Screen, { props: { app, session, component: ObjectPicker, props } });
  return { picked, trust, time, quotation };
}

afterEach(() => session.close());

const field = () => page.getByRole('combobox', { name: 'Voeg toe' });

describe('picking an object', () => {
  it('finds a code by part of its name and picks it with Enter, keeping the keyboard', async () => {
    const { picked, time } = await show();
    await userEvent.click(field());
    await userEvent.keyboard('druk');
    await expect.element(page.getByRole('option')).toHaveTextContent('Tijdsdruk');
    await userEvent.keyboard('{Enter}');
    expect(picked).toEqual([{ kind: 'code', id: time }]);
    await expect.element(field()).toHaveValue('');
    await expect.element(field()).toHaveFocus();
  });

  it('finds a quotation by its citation and by its words', async () => {
    const { picked, quotation } = await show();
    await userEvent.click(field());
    await userEvent.keyboard('dit is');
    await expect.element(page.getByRole('option')).toHaveTextContent(/Citaat\s*1:1\s*Dit is/);
    await userEvent.fill(field(), '1:1');
    await userEvent.click(page.getByRole('option', { name: '1:1' }));
    expect(picked).toEqual([{ kind: 'quotation', id: quotation }]);
  });

  it('offers only the kinds asked for, and says when there is nothing', async () => {
    await show(['code']);
    await userEvent.click(field());
    await expect.poll(() => page.getByRole('option').elements().length).toBe(2);
    await userEvent.keyboard('1:1');
    await expect.element(page.getByText('Niets gevonden')).toBeVisible();
  });

  it('has nothing for axe to find, open', async () => {
    await show();
    await userEvent.click(field());
    await expect.element(page.getByRole('option', { name: 'Vertrouwen' }).first()).toBeVisible();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
