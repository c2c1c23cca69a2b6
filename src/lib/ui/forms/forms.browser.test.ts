import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { formExample } from '$lib/analysis/forms/template-examples';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { saveForm } from '$lib/commands/forms/save-form';
import { saveFormTemplate } from '$lib/commands/forms/save-form-template';
import type { FormId, FormTemplateId } from '$lib/domain/ids';
import { formExampleWords } from '$lib/messages/form-example-words';
import { AppState } from '$lib/state/app-state.svelte';
import { ProjectSession } from '$lib/state/project-session.svelte';
import { openStage } from '$lib/ui/testing/open-stage';
import ProjectStage from '$lib/ui/testing/ProjectStage.svelte';
import FillStage from './testing/FillStage.svelte';
import TemplateStage from './testing/TemplateStage.svelte';

vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const templateId = 'guide' as FormTemplateId;
const formId = 'evening-1' as FormId;

async function expectNothingForAxe() {
  const { violations } = await axe.run(globalThis.document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

async function makeTemplate(session: ProjectSession, example: 'guide' | 'intake') {
  const app = await AppState.start();
  await app.loadAllMessages();
  const words = formExampleWords(app.t);
  await session.run(saveFormTemplate, {
    id: templateId,
    ...formExample(example, words, () => crypto.randomUUID())
  });
}

async function fillIn(example: 'guide' | 'intake'): Promise<ProjectSession> {
  await page.viewport(1180, 820);
  const session = await openStage(FillStage);
  await makeTemplate(session, example);
  await session.run(saveForm, { id: formId, templateId, name: 'Evening 1', observer: 'Noor' });
  return session;
}

/** As a reload in the middle: the page goes away under what is typed, and the project is opened anew. */
async function reload(session: ProjectSession): Promise<ProjectSession> {
  globalThis.dispatchEvent(new PageTransitionEvent('pagehide'));
  await session.close();
  cleanup();
  const again = await ProjectSession.open(session.id);
  await render(ProjectStage, { app: await AppState.start(), session: again, screen: FillStage });
  return again;
}

const form = (session: ProjectSession) => session.read().get('forms', formId);
const notes = (session: ProjectSession) =>
  form(session).entries.flatMap((entry) => entry.notes.map(({ text }) => text));
const note = (rubric: string) => page.getByRole('textbox', { name: `New note under ${rubric}` });

describe('filling in a form', () => {
  it('loses nothing when the page is loaded anew in the middle, and each rubric can be coded', async () => {
    let session = await fillIn('guide');
    await note('Training: set-up').fill('All are on time.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => notes(session)).toEqual(['All are on time.']);
    await expect.element(note('Training: set-up')).toHaveFocus();
    await expectNothingForAxe();
    await note('Buddies: questions').fill('Who calls the sch');
    session = await reload(session);
    await expect.element(note('Buddies: questions')).toHaveValue('Who calls the sch');
    await note('Buddies: questions').click();
    await userEvent.keyboard('{End}ool?{Enter}');
    await expect.poll(() => notes(session)).toEqual(['All are on time.', 'Who calls the school?']);
    await page.getByRole('button', { name: 'Make document' }).click();
    await expect.poll(() => form(session).documentId).not.toBeNull();
    const { id: documentId, observer } = session.read().get('documents', form(session).documentId!);
    expect(observer).toBe('Noor');
    const { text, turns } = await session.text(documentId);
    expect(new Set(turns.map(({ fieldId }) => fieldId)).size).toBe(6);
    const said = turns.filter(({ speaker }) => speaker === 'Noor');
    expect(said.map(({ start, end }) => text.slice(start, end).replace(/^\[.*?\] /, ''))).toEqual([
      'All are on time.',
      'Who calls the school?'
    ]);
    await session.run(applyCodes, {
      places: said.map(({ start, end }) => ({ documentId, start, end })),
      codes: [{ name: 'observed' }]
    });
    expect(session.read().quotationsOf(documentId)).toHaveLength(2);
  });

  it('lets the document follow the form, but never takes quoted words from under a quotation', async () => {
    const session = await fillIn('guide');
    const [setUp, content] = session.read().get('formTemplates', templateId).fields;
    const write = (first: string, second: string) =>
      session.run(saveForm, {
        id: formId,
        templateId,
        entries: [
          { fieldId: setUp!.id, text: '', choiceIds: [], notes: [{ at: null, text: first }] },
          { fieldId: content!.id, text: '', choiceIds: [], notes: [{ at: null, text: second }] }
        ]
      });
    await write('All are on time.', 'The theory helps.');
    await page.getByRole('button', { name: 'Make document' }).click();
    await expect.poll(() => form(session).documentId).not.toBeNull();
    const documentId = form(session).documentId!;
    const textNow = async () => (await session.text(documentId)).text;
    const start = (await textNow()).indexOf('on time');
    await session.run(applyCodes, {
      places: [{ documentId, start, end: start + 7 }],
      codes: [{ name: 'punctual' }]
    });
    const update = page.getByRole('button', { name: 'Update document 1' });
    await write('First, all are on time.', 'The theory helps a lot.');
    await update.click();
    await expect.poll(textNow).toContain('First, all are on time.');
    await expect.element(update).not.toBeInTheDocument();
    const quoted = async () => {
      const [quotation] = session.read().quotationsOf(documentId);
      return (await textNow()).slice(quotation!.start, quotation!.end);
    };
    expect(await quoted()).toBe('on time');
    await write('Some are late.', 'The theory helps most.');
    await update.click();
    await expect.element(page.getByRole('dialog').getByText('on time')).toBeVisible();
    await expectNothingForAxe();
    await page.getByRole('button', { name: 'Update the rest' }).click();
    await expect.poll(textNow).toContain('The theory helps most.');
    expect(await textNow()).toContain('First, all are on time.');
    expect(await quoted()).toBe('on time');
  });

  it('keeps words and ticks, takes a choice back and undoes', async () => {
    let session = await fillIn('intake');
    const entry = (name: string) => {
      const { fields } = session.read().get('formTemplates', templateId);
      const { id } = fields.find((field) => field.name === name)!;
      return form(session).entries.find(({ fieldId }) => fieldId === id);
    };
    await page.getByRole('checkbox', { name: 'online' }).click();
    await page.getByRole('checkbox', { name: 'by day' }).click();
    await expect.poll(() => entry('Availability')?.choiceIds).toEqual(['c1', 'c4']);
    await page.getByRole('radio', { name: 'talk once more first' }).click();
    await expect.poll(() => entry('Advice')?.choiceIds).toEqual(['c3']);
    await expectNothingForAxe();
    await page.getByRole('button', { name: 'Clear choice' }).click();
    await expect.poll(() => entry('Advice')).toBeUndefined();
    await page.getByRole('textbox', { name: 'Reason: text' }).fill('I was helped my');
    session = await reload(session);
    await expect.poll(() => entry('Reason')?.text).toBe('I was helped my');
    await page.getByRole('main').getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => entry('Reason')).toBeUndefined();
  });
});

describe('the sections of a form', () => {
  it('move by the keys, and go only after it is said what goes with them', async () => {
    await page.viewport(1280, 900);
    const session = await openStage(TemplateStage);
    await makeTemplate(session, 'guide');
    const names = () =>
      session
        .read()
        .get('formTemplates', templateId)
        .fields.map(({ name }) => name);
    await page.getByRole('option', { name: /Training: set-up/ }).click();
    await expectNothingForAxe();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => names()[1]).toBe('Training: set-up');
    await expect.element(page.getByRole('option', { name: /Training: set-up/ })).toHaveFocus();
    const { id: fieldId } = session.read().get('formTemplates', templateId).fields[1]!;
    const entries = [{ fieldId, text: '', choiceIds: [], notes: [{ at: null, text: 'On time.' }] }];
    await session.run(saveForm, { id: formId, templateId, entries });
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByText('Something was filled in under “Training: set-up”')).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => names().includes('Training: set-up')).toBe(false);
    expect(form(session).entries).toEqual([]);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => form(session).entries).toEqual(entries);
  });
});
