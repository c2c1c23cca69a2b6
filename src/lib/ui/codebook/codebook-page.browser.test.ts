import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import CodebookPage from './CodebookPage.svelte';

let session: ProjectSession;
let app: AppState;

async function show(project: TestProject, texts: Parameters<typeof openStored>[1] = []) {
  session = await openStored(project, texts);
  app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: CodebookPage } });
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const codeNamed = (name: string) =>
  session
    .read()
    .list('codes')
    .find((code) => code.name === name);

async function choose(name: string, text: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: 'Codeboek importeren' }));
  await userEvent.upload(page.elementLocator(document.querySelector('input[accept*=xlsx]')!), [
    new File([text], name)
  ]);
}

async function violations() {
  // The dialog lies over a page without the landmarks of the app.
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

afterEach(async () => session.close());

describe('the codebook on screen', () => {
  it('is filled in down the list with Ctrl+Enter, and counts what is complete', async () => {
    const project = new TestProject();
    project.code('Grens', project.code('Band'));
    await show(project);
    await expect.element(page.getByText('0 van 2 codes compleet')).toBeVisible();
    await userEvent.click(field('Definitie van “Band”'));
    const texts = ['Wie bij wie hoort', 'Als het klikt', 'Als het moet', 'Waar het ophoudt'];
    for (const text of texts) await userEvent.keyboard(`${text}{Control>}{Enter}{/Control}`);
    await expect
      .poll(() => codeNamed('Band'))
      .toMatchObject({
        definition: 'Wie bij wie hoort',
        include: 'Als het klikt',
        exclude: 'Als het moet'
      });
    await expect.poll(() => codeNamed('Grens')?.definition).toBe('Waar het ophoudt');
    await expect.element(field('Wanneer wel van “Grens”')).toHaveFocus();
    await expect.element(page.getByText('1 van 2 codes compleet')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('shows what lacks something, and keeps what is being filled in', async () => {
    const project = new TestProject();
    project.code('Band');
    await show(project);
    await page.getByRole('combobox', { name: 'Toon' }).selectOptions('Zonder definitie');
    await userEvent.click(field('Definitie van “Band”'));
    await userEvent.keyboard('Iets{Control>}{Enter}{/Control}');
    await expect.poll(() => codeNamed('Band')?.definition).toBe('Iets');
    await expect.element(field('Wanneer wel van “Band”')).toHaveFocus();
  });

  it('suggests an example and takes another that is chosen', async () => {
    const project = new TestProject();
    const documentId = project.document();
    const code = project.code('Band');
    project.quotation(documentId, 0, 60, code);
    project.quotation(documentId, 60, 70, code);
    const text = textOf({
      ...documentToImport(documentId),
      textId: project.model.list('documents')[0]!.textId
    });
    await show(project, [text]);
    await expect.element(page.getByText('Voorgesteld')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Kies een ander voorbeeld van “Band”' }));
    await userEvent.click(page.getByRole('option', { name: /^1:2/ }));
    await expect.element(page.getByText('Gekozen', { exact: true })).toBeVisible();
    const second = session
      .read()
      .list('quotations')
      .find(({ number }) => number === 2);
    expect(codeNamed('Band')?.exampleId).toBe(second?.id);
    await userEvent.click(page.getByRole('button', { name: 'Geen vast voorbeeld van “Band”' }));
    await expect.element(page.getByText('Voorgesteld')).toBeVisible();
  });
});

describe('importing a codebook', () => {
  it('shows what would come of each row, imports in one step and takes it back', async () => {
    const project = new TestProject();
    project.code('Begeleiding');
    project.code('Grens');
    await show(project);
    await choose(
      'lijst.csv',
      'Code;Definitie\nGrens;Waar het ophoudt\nBegeleidingen;\nRust;Niets hoeft\n;Los\n'
    );
    await expect.element(page.getByText('Definitie: “Waar het ophoudt” komt erbij')).toBeVisible();
    await expect.element(page.getByText('Is dit “Begeleiding”?')).toBeVisible();
    await expect.element(page.getByText('heeft geen naam')).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Ja, dezelfde' }));
    await userEvent.click(page.getByRole('button', { name: '2 codes importeren' }));
    await expect.poll(() => session.read().count('codes')).toBe(3);
    expect(codeNamed('Grens')?.definition).toBe('Waar het ophoudt');
    expect(app.notices.list.at(-1)?.text).toBe('Codeboek geïmporteerd: 1 nieuw, 1 bijgewerkt.');
    await session.undo();
    expect(session.read().count('codes')).toBe(2);
    expect(codeNamed('Grens')?.definition).toBe('');
  });

  it('overwrites when told to, for all rows or for one', async () => {
    const project = new TestProject();
    project.code('Grens');
    await show(project);
    await choose('lijst.csv', 'Code;Niveau\nGrens;Kerncode\n');
    await expect.element(page.getByText('Niveau blijft “Open code” (bestand: “Kerncode”)')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Niets te importeren' })).toBeDisabled();
    await page.getByRole('combobox', { name: 'Wat te doen met “Grens”' }).selectOptions('Overschrijven');
    await userEvent.click(page.getByRole('button', { name: '1 code importeren' }));
    await expect.poll(() => codeNamed('Grens')?.level).toBe('core');
  });

  it('lets the columns be corrected', async () => {
    await show(new TestProject());
    await choose('vreemd.csv', 'Wat;Waarom\nGrens;Waar het ophoudt\nBand;Wie bij wie hoort\n');
    await page.getByText('Kolommen').click();
    await userEvent.click(page.getByRole('checkbox', { name: 'De eerste rij bevat koppen' }));
    await userEvent.click(page.getByRole('button', { name: '2 codes importeren' }));
    await expect.poll(() => codeNamed('Band')?.definition).toBe('Wie bij wie hoort');
    expect(session.read().count('codes')).toBe(2);
  });

  it('says in a sentence what is wrong with a file', async () => {
    await show(new TestProject());
    await choose('leeg.csv', ' ');
    await expect.poll(() => app.notices.list.at(-1)?.text).toContain('staat geen enkele rij');
    await expect.element(page.getByRole('button', { name: 'Bestand kiezen' })).toBeEnabled();
  });
});
