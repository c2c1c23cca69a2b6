import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { bundleCodes } from '$lib/commands/codes/bundle-codes';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { importDocuments } from '$lib/commands/documents/import-documents';
import type { CodeId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import { ProjectLibrary } from '$lib/state/project-library.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import { documentToImport, textOf } from '$lib/testing/test-project';
import Screen from '$lib/testing/Screen.svelte';
import SaturationPage from '$lib/ui/saturation/SaturationPage.svelte';
import GenealogyStage from './testing/GenealogyStage.svelte';

let session: ProjectSession;
afterEach(() => session.close());

const documents = ['een', 'twee', 'drie'].map((id) => documentToImport(id));

async function code(index: number, ...names: string[]) {
  const places = [{ documentId: documents[index]!.id, start: 0, end: 9 }];
  await session.run(applyCodes, { places, codes: names.map((name) => ({ name })), inVivo: true });
}

const idOf = (name: string): CodeId =>
  session
    .read()
    .list('codes')
    .find((one) => one.name === name)!.id;

/** Three documents with four codes, two of them merged, three bundled under a core code. */
async function openProject(isCoded = true): Promise<AppState> {
  localStorage.setItem('kerncode:language', 'en');
  const app = await AppState.start();
  const id = await new ProjectLibrary().create({ name: 'Maatjes', language: 'nl', coderName: 'Noor' });
  session = await ProjectSession.open(id);
  if (!isCoded) return app;
  await session.run(importDocuments, { documents }, documents.map(textOf));
  await code(0, 'rust', 'regels', 'kalmte');
  await code(1, 'grens', 'rust');
  await code(2, 'rust');
  await session.run(mergeCodes, { survivorId: idOf('rust'), codeIds: [idOf('kalmte')] });
  const codeIds = [idOf('rust'), idOf('regels'), idOf('grens')];
  await session.run(bundleCodes, { codeIds, parent: { name: 'houvast', level: 'core' } });
  return app;
}

async function expectAccessible() {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

describe('the genealogy on screen', () => {
  it('shows a code with what flowed into it, and one that is gone', async () => {
    const app = await openProject();
    await render(GenealogyStage, { app, session });
    await expect.element(page.getByRole('heading', { name: 'Genealogy' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Code', exact: true }).selectOptions('rust');
    await expect.element(page.getByRole('img', { name: 'How “rust” came about' })).toBeVisible();
    await expect.element(page.getByText('Made in vivo at 1:1')).toBeVisible();
    await expect.element(page.getByText('“kalmte” merged into it')).toBeVisible();
    await page.getByRole('combobox', { name: 'Code', exact: true }).selectOptions('kalmte');
    await expect.element(page.getByText('Merged into “rust”')).toBeVisible();
    await expectAccessible();
  });

  it('follows what is done and undone meanwhile', async () => {
    const app = await openProject();
    await render(GenealogyStage, { app, session });
    await expect.element(page.getByText('10 events')).toBeVisible();
    await session.undo();
    await expect.element(page.getByText('6 events')).toBeVisible();
    await session.redo();
    await expect.element(page.getByText('10 events')).toBeVisible();
  });

  it('filters what happened in the whole system', async () => {
    const app = await openProject();
    await render(GenealogyStage, { app, session });
    await page.getByRole('combobox', { name: 'Event', exact: true }).selectOptions('Codes merged');
    await expect.element(page.getByText('1 event', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.element(page.getByText('10 events')).toBeVisible();
    await expectAccessible();
  });

  it('saves the appendix', async () => {
    const app = await openProject();
    await render(GenealogyStage, { app, session });
    await page.getByRole('button', { name: 'Export appendix' }).click();
    await page.getByRole('radio', { name: /Markdown/ }).click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await vi.waitFor(() => expect(app.notices.list.at(-1)?.text).toMatch(/Appendix saved as Maatjes.*\.md/));
  });

  it('says what to do where there are no codes', async () => {
    const app = await openProject(false);
    await render(GenealogyStage, { app, session });
    await expect.element(page.getByText(/There are no codes yet/)).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Genealogy' })).toBeVisible();
  });
});

describe('saturation on screen', () => {
  it('says what the last documents gave, and lets values be read by keyboard', async () => {
    const app = await openProject();
    await render(Screen, { app, session, component: SaturationPage });
    await expect
      .element(page.getByText('The last document gave no new codes.', { exact: true }))
      .toBeVisible();
    const reader = page.getByRole('slider', { name: /New codes per document/ });
    reader.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect
      .element(reader)
      .toHaveAttribute('aria-valuetext', '2. Interview twee: 1 new code, 3 codes in total');
    await userEvent.keyboard('{End}');
    await expect.element(reader).toHaveAttribute('aria-valuenow', '3');
    await expect.element(page.getByText('A circle stands where codes were merged.')).toBeVisible();
    await expectAccessible();
  });

  it('says what to do where nothing is coded', async () => {
    const app = await openProject(false);
    await render(Screen, { app, session, component: SaturationPage });
    await expect.element(page.getByText(/Nothing has been coded yet/)).toBeVisible();
  });
});
