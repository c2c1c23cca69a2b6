import axe from 'axe-core';
import { type Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { relate } from '$lib/commands/relations/relate';
import type { RelationTypeId } from '$lib/domain/ids';
import { Actions } from '$lib/state/actions.svelte';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import '../../../routes/app.css';
import RelateDialog from './RelateDialog.svelte';
import RelationsOfCode from './RelationsOfCode.svelte';
import RelationsOfQuotation from './RelationsOfQuotation.svelte';
import RelationsPage from './RelationsPage.svelte';

let session: ProjectSession;

/** Trust, time and rest; two quotations, the first with both trust and time. */
function study() {
  const project = new TestProject();
  const document = documentToImport('gesprek', {});
  const documentId = project.document({ ...document });
  const trust = project.code('Vertrouwen');
  const time = project.code('Tijdsdruk');
  const rest = project.code('Rust');
  const both = project.quotation(documentId, 0, 7, trust, time);
  const other = project.quotation(documentId, 8, 14, trust);
  const link = (typeId: string, fromId: typeof trust, toId: typeof trust) =>
    project.run(relate, { between: 'code', typeId: typeId as RelationTypeId, fromId, toId });
  return { project, texts: [textOf(document)], trust, time, rest, both, other, link };
}

async function show(
  { project, texts }: Pick<ReturnType<typeof study>, 'project' | 'texts'>,
  component: Component<never>,
  props: Record<string, unknown> = {}
) {
  session = await openStored(project, texts);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, actions: new Actions(), component, props } });
}

const relations = () => session.read('relations').list('relations');
const violations = async () =>
  (
    await axe.run(document.body, {
      rules: { region: { enabled: false }, 'heading-order': { enabled: false } }
    })
  ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

afterEach(() => session.close());

describe('the relations of a code', () => {
  it('makes one by keys, read from this side, and grounds it on a quotation with both codes', async () => {
    const { trust, time, both, ...rest } = study();
    await show(rest, RelationsOfCode, { codeId: trust });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Soort relatie' }), 'heeft als oorzaak');
    await userEvent.click(page.getByRole('combobox', { name: 'Code zoeken' }));
    await userEvent.keyboard('tijd{Enter}');
    await expect.poll(relations).toMatchObject([{ typeId: 'is-cause-of', fromId: time, toId: trust }]);

    const line = page.getByRole('button', {
      name: 'Opmerking en onderbouwing van: heeft als oorzaak Tijdsdruk'
    });
    await userEvent.click(line);
    await userEvent.click(page.getByRole('button', { name: '1:1 toevoegen als onderbouwing' }));
    await expect.poll(relations).toMatchObject([{ quotationIds: [both] }]);
    expect(await violations()).toEqual([]);
  });

  it('tells what follows, and keeps the keyboard in place when a relation goes', async () => {
    const { trust, time, rest, link, ...others } = study();
    link('is-part-of', trust, time);
    link('is-part-of', time, rest);
    await show(others, RelationsOfCode, { codeId: trust });
    await expect
      .element(page.getByRole('region', { name: 'Volgt hieruit' }))
      .toHaveTextContent(/Rust via Tijdsdruk/);
    await userEvent.click(page.getByRole('button', { name: 'Relatie verwijderen: is deel van Tijdsdruk' }));
    await expect.poll(() => relations().length).toBe(1);
    await expect.element(page.getByRole('heading', { name: 'Relaties' })).toHaveFocus();
  });
});

it('relates a quotation to one typed as 1:2', async () => {
  const { both, other, ...rest } = study();
  await show(rest, RelationsOfQuotation, { quotationId: both });
  await userEvent.click(page.getByRole('combobox', { name: 'Citaat zoeken, zoals 10:17' }));
  await userEvent.keyboard('1:2');
  await expect.element(page.getByRole('option', { name: '1:2' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(relations).toMatchObject([{ between: 'quotation', fromId: both, toId: other }]);
  await expect.element(page.getByRole('link', { name: '1:2' })).toBeVisible();
});

it('turns the sentence round in the dialog before relating two codes', async () => {
  const { trust, time, ...rest } = study();
  await show(rest, RelateDialog, { open: true, fromId: trust, toId: time });
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent(/Vertrouwen is oorzaak van Tijdsdruk/);
  await userEvent.click(dialog.getByRole('button', { name: 'Omdraaien' }));
  await expect.element(dialog).toHaveTextContent(/Tijdsdruk is oorzaak van Vertrouwen/);
  expect(await violations()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Relatie leggen' }));
  await expect.poll(relations).toMatchObject([{ fromId: time, toId: trust }]);
});

describe('the screen of relations', () => {
  it('says what to do when there is nothing', async () => {
    await show(study(), RelationsPage);
    await expect.element(page.getByText('Er zijn nog geen relaties tussen codes.')).toBeVisible();
  });

  it('flags a circle, filters on it, and has nothing for axe to find', async () => {
    const { trust, time, rest, link, ...others } = study();
    link('is-cause-of', trust, time);
    link('is-cause-of', time, trust);
    link('contradicts', rest, trust);
    await show(others, RelationsPage);
    await expect.element(page.getByText('Vertrouwen → Tijdsdruk → Vertrouwen: is oorzaak van')).toBeVisible();
    const rows = () =>
      page
        .getByRole('rowheader')
        .elements()
        .map((cell) => cell.textContent?.trim());
    expect(rows()).toEqual(['Vertrouwen', 'Tijdsdruk', 'Rust']);
    await userEvent.click(page.getByRole('button', { name: 'Alleen kringen' }));
    await expect.poll(rows).toEqual(['Vertrouwen', 'Tijdsdruk']);
    await userEvent.click(page.getByRole('button', { name: 'Van', exact: true }));
    await expect.poll(rows).toEqual(['Tijdsdruk', 'Vertrouwen']);
    expect(await violations()).toEqual([]);
  });

  it('lets types be made, changed and retired', async () => {
    await show(study(), RelationsPage);
    await userEvent.click(page.getByRole('button', { name: 'Soorten relaties' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Nieuwe soort' }), 'versterkt');
    await userEvent.keyboard('{Enter}');
    const types = () => session.read('relationTypes').list('relationTypes');
    await expect.poll(types).toMatchObject([{ name: 'versterkt' }]);
    await userEvent.click(page.getByRole('checkbox', { name: 'versterkt: Geldt beide kanten op' }));
    await expect.poll(types).toMatchObject([{ symmetric: true }]);
    await userEvent.click(page.getByRole('button', { name: 'is een laten vervallen' }));
    await expect.poll(() => types().find(({ id }) => (id as string) === 'is-a')?.retired).toBe(true);
    expect(await violations()).toEqual([]);
  });
});
