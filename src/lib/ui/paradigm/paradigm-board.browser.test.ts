import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { relate } from '$lib/commands/relations/relate';
import type { RelationTypeId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import '../../../routes/app.css';
import ParadigmBoard from './ParadigmBoard.svelte';

let session: ProjectSession;

async function show() {
  const project = new TestProject();
  const document = documentToImport('gesprek', { caseName: 'Samira', caseRole: 'buddy' });
  const documentId = project.document({ ...document });
  const core = project.code('Nabijheid');
  const time = project.code('Tijdsdruk');
  const rest = project.code('Rust', core);
  const quotation = project.quotation(documentId, 0, 7, time);
  const typeId = 'is-cause-of' as RelationTypeId;
  project.run(relate, { between: 'code', typeId, fromId: time, toId: core });
  session = await openStored(project, [textOf(document)]);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: ParadigmBoard, props: { codeId: core } } });
  return { core, time, rest, quotation };
}

const slots = () => session.read('axialParadigms').list('axialParadigms')[0]?.slots;

afterEach(() => session.close());

describe('the board of a paradigm', () => {
  it('offers a related code the slot its relation asks for, and moves it by keys', async () => {
    const { time } = await show();
    await userEvent.click(page.getByRole('button', { name: 'Tijdsdruk plaatsen in Oorzakelijke condities' }));
    await expect.poll(() => slots()?.['causal-conditions'].codeIds).toEqual([time]);
    const cause = page.getByRole('region', { name: 'Oorzakelijke condities' });
    await expect.element(cause).toHaveTextContent('1 citaat, 1 respondent');

    await userEvent.click(cause.getByRole('button', { name: 'Tijdsdruk verplaatsen' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Context' }));
    await expect.poll(() => slots()?.context.codeIds).toEqual([time]);
    expect(slots()?.['causal-conditions'].codeIds).toEqual([]);
    await expect.element(page.getByRole('heading', { name: 'Context', exact: true })).toHaveFocus();
  });

  it('takes a code or quotation found in a slot’s own field, and lets it go again', async () => {
    const { quotation } = await show();
    await userEvent.click(page.getByRole('combobox', { name: 'Toevoegen aan Gevolgen' }));
    await userEvent.keyboard('1:1');
    await expect.element(page.getByRole('option', { name: '1:1' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => slots()?.consequences.quotationIds).toEqual([quotation]);
    await userEvent.click(page.getByRole('button', { name: '1:1 weghalen uit Gevolgen' }));
    await expect.poll(() => slots()?.consequences.quotationIds).toEqual([]);
  });

  it('takes a code that is dropped on a slot', async () => {
    const { rest } = await show();
    const transfer = new DataTransfer();
    const item = page.getByRole('link', { name: 'Rust' }).element().closest('li')!;
    const slot = page.getByRole('region', { name: 'Handelingsstrategieën' }).element();
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    item.dispatchEvent(new DragEvent('dragstart', options));
    slot.dispatchEvent(new DragEvent('dragover', options));
    slot.dispatchEvent(new DragEvent('drop', options));
    await expect.poll(() => slots()?.strategies.codeIds).toEqual([rest]);
  });

  it('draws the figure, and has nothing for axe to find', async () => {
    await show();
    await expect.element(page.getByRole('img', { name: /Axiaal paradigma: Nabijheid/ })).toBeInTheDocument();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
