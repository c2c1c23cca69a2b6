import axe from 'axe-core';
import type { Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { goto } from '$app/navigation';
import '../../../routes/app.css';
import { addCoder } from '$lib/commands/project/add-coder';
import type { DocumentText } from '$lib/domain/document-text';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, testCoder, TestProject, textOf } from '$lib/testing/test-project';
import NewSessionPage from './NewSessionPage.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const documents = ['samira', 'wouter'].map((id) => documentToImport(id, { name: `Gesprek ${id}` }));
let session: ProjectSession;

/** A text of ten paragraphs. */
function inParagraphs(text: DocumentText): DocumentText {
  const words = text.text.split('');
  for (let at = 99; at < words.length - 1; at += 100) words[at] = '\n';
  return { ...text, text: words.join('') };
}

/** The form in a project of Noor with two documents and a code with another below it. */
async function show(coders: string[] = []): Promise<void> {
  const project = new TestProject();
  for (const document of documents) project.document(document);
  project.code('Grens', project.code('Band'));
  for (const name of coders) project.run(addCoder, { name });
  session = await openStored(
    project,
    documents.map((document) => inParagraphs(textOf(document)))
  );
  session.coderId = testCoder;
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: NewSessionPage as Component } });
}

afterEach(async () => {
  vi.mocked(goto).mockClear();
  await session.close();
});

const make = () => page.getByRole('button', { name: 'Vergelijking beginnen' }).click();
const document1 = () => page.getByRole('checkbox', { name: /Gesprek samira/ });
const document2 = () => page.getByRole('checkbox', { name: /Gesprek wouter/ });
const made = () => session.read().list('sessions')[0];

const findViolations = async () => {
  const { violations } = await axe.run(window.document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

describe('setting up a comparison session', () => {
  it('says beside each field what is missing, and goes to the first', async () => {
    await show();
    await page.getByRole('textbox', { name: 'Naam', exact: true }).clear();
    await make();
    await expect.element(page.getByText('Geef de ronde een naam.')).toBeVisible();
    await expect.element(page.getByText('Kies ten minste één document.')).toBeVisible();
    await expect.element(page.getByText('Vul de naam van deze codeur in.')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveFocus();
    expect(session.read().count('sessions')).toBe(0);
    expect(await findViolations()).toEqual([]);
  });

  it('makes a blind session of whole documents with a new coder, by keyboard only', async () => {
    await show();
    (document1().element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    (page.getByRole('textbox', { name: 'Naam van de nieuwe codeur' }).element() as HTMLElement).focus();
    await userEvent.keyboard('Bram{Enter}');
    await expect.poll(made).toBeTruthy();
    const model = session.read();
    const { seats, ...fields } = made()!;
    expect(fields).toMatchObject({
      number: 1,
      name: 'Ronde 1',
      parts: [],
      blind: true,
      segmentation: 'free'
    });
    expect(seats.map(({ coderId, source }) => [model.get('coders', coderId).name, source])).toEqual([
      ['Noor', 'blind-copy'],
      ['Bram', 'blind-copy']
    ]);
    await expect.poll(() => vi.mocked(goto).mock.calls.at(-1)?.[0]).toMatch(/compare\/1$/);
  });

  it('draws the same sample from every document and says how large it is', async () => {
    await show(['Bram']);
    await document1().click();
    await document2().click();
    await page.getByRole('radio', { name: /Willekeurige steekproef/ }).click();
    await page.getByRole('spinbutton', { name: 'Aandeel' }).fill('30');
    await expect.element(page.getByText('6 van 20 beurten, uit elk van de 2 documenten.')).toBeVisible();
    await make();
    await expect.poll(made).toBeTruthy();
    const { parts, sample } = made()!;
    expect(sample).toEqual({ unit: 'turn', share: 0.3, seed: 1 });
    expect(
      Map.groupBy(parts, ({ documentId }) => documentId)
        .values()
        .toArray()
        .map((some) => some.length)
    ).toEqual([3, 3]);
  });

  it('draws by a seed that can be seen, whatever was typed for one', async () => {
    await show(['Bram']);
    await document1().click();
    await page.getByRole('radio', { name: /Willekeurige steekproef/ }).click();
    const seed = page.getByRole('spinbutton', { name: 'Lotnummer' });
    await seed.fill('4.7');
    await page.getByRole('spinbutton', { name: 'Aandeel' }).fill('');
    await seed.click();
    await expect.element(page.getByRole('spinbutton', { name: 'Aandeel' })).toHaveValue(1);
    await expect.element(seed).toHaveValue(4);
    await seed.fill('');
    await make();
    await expect.poll(made).toBeTruthy();
    expect(made()?.sample).toEqual({ unit: 'turn', share: 0.01, seed: 0 });
  });

  it('takes turns from one number to another', async () => {
    await show(['Bram']);
    await document1().click();
    await page.getByRole('radio', { name: /Beurten die ik kies/ }).click();
    await page.getByText('1. Gesprek samira').click();
    await page.getByRole('spinbutton', { name: 'Van beurt' }).fill('2');
    await page.getByRole('spinbutton', { name: 'tot en met' }).fill('4');
    await page.getByRole('button', { name: 'Deze kiezen' }).click();
    await expect.element(page.getByText('3 van 10 beurten')).toBeVisible();
    await make();
    await expect.poll(() => made()?.parts.length).toBe(3);
  });

  it('counts a chosen code with what is below it, and gives each paragraph as a unit', async () => {
    await show(['Bram']);
    await document1().click();
    await page.getByRole('radio', { name: /Gekozen codes/ }).click();
    await page.getByRole('checkbox', { name: 'Band' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Grens' })).toBeDisabled();
    await page.getByRole('radio', { name: /Gegeven alinea/ }).click();
    await expect.element(page.getByText('10 eenheden om te coderen.')).toBeVisible();
    await make();
    await expect.poll(() => made()?.units.length).toBe(10);
    expect(made()?.codeIds).toHaveLength(1);
  });

  it('asks for a moment when the same coder comes twice', async () => {
    await show(['Bram']);
    await document1().click();
    await page.getByRole('combobox', { name: 'Codeur 2' }).selectOptions('Noor');
    await make();
    await expect.element(page.getByText('Deze codeur staat er al: geef elk een eigen moment.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Moment van Noor' }).last().fill('na een maand');
    await make();
    await expect.poll(() => made()?.seats.map(({ moment }) => moment)).toEqual(['', 'na een maand']);
  });

  it('locks who coded in the project already at once', async () => {
    await show(['Bram']);
    await document1().click();
    await page.getByRole('combobox', { name: 'Waar Bram codeert' }).selectOptions('project');
    await make();
    await expect.poll(() => made()?.seats.map(({ lockedAt }) => lockedAt !== null)).toEqual([false, true]);
  });
});
