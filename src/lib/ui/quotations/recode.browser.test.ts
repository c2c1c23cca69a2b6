import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { CodeId, QuotationId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import { CoderGate } from '$lib/ui/shell/coder-gate.svelte';
import RecodeDialog from './RecodeDialog.svelte';
import { BulkActions } from './bulk-actions';

let session: ProjectSession;
let app: AppState;
let ids: QuotationId[];
let codes: { trust: CodeId; time: CodeId };

async function show(as: 'replace' | 'copy') {
  const project = new TestProject();
  const document = documentToImport('doc');
  project.run(importDocuments, { documents: [document] });
  codes = { trust: project.code('Vertrouwen'), time: project.code('Tijdsdruk') };
  ids = [
    project.quotation(document.id, 0, 10, codes.trust),
    project.quotation(document.id, 20, 30, codes.trust, codes.time),
    project.quotation(document.id, 40, 50)
  ];
  session = await openStored(project, [textOf(document)]);
  app = await AppState.start();
  await app.setLanguage('nl', false);
  const actions = new BulkActions(app, session, new CoderGate(session));
  const props = { open: true, ids, as, actions };
  await render(Screen, { props: { app, session, component: RecodeDialog, props } });
}

const namesOn = (index: number) =>
  session
    .read()
    .codingsOf(ids[index]!)
    .map(({ codeId }) => session.read().get('codes', codeId).name)
    .toSorted();

afterEach(async () => session.close());

it('replaces a code by keys alone, and says beforehand how many quotations have it', async () => {
  await show('replace');
  await expect.element(page.getByRole('option', { name: 'Vertrouwen (2)' })).toBeInTheDocument();
  await userEvent.click(page.getByRole('combobox', { name: /Zoek een code/ }));
  await userEvent.keyboard('tijds{Enter}');
  await expect
    .element(page.getByText(/2 citaten verliezen “Vertrouwen” en krijgen “Tijdsdruk”.*1 daarvan heeft/))
    .toBeVisible();
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => [0, 1, 2].map(namesOn)).toEqual([['Tijdsdruk'], ['Tijdsdruk'], []]);
  expect(session.read().count('quotations')).toBe(3);
});

it('copies a code to one that is new', async () => {
  await show('copy');
  await userEvent.click(page.getByRole('combobox', { name: /Zoek een code/ }));
  await userEvent.keyboard('Nabij zijn{Enter}');
  await expect
    .element(page.getByText('2 citaten houden “Vertrouwen” en krijgen ook “Nabij zijn”.'))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => [0, 1, 2].map(namesOn))
    .toEqual([['Nabij zijn', 'Vertrouwen'], ['Nabij zijn', 'Tijdsdruk', 'Vertrouwen'], []]);
});
