import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { saveConfiguration } from '$lib/commands/configurations/save-configuration';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import type { ConfigurationId } from '$lib/domain/ids';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, testCoder, TestProject, textOf } from '$lib/testing/test-project';
import '../../../routes/app.css';
import ConfigurationsStage from './testing/ConfigurationsStage.svelte';

let session: ProjectSession;
const [buddy, group] = ['buddy', 'groep'] as [ConfigurationId, ConfigurationId];

async function show(first: ConfigurationId[], size: [number, number] = [1280, 900]) {
  await page.viewport(...size);
  const project = new TestProject();
  const document = documentToImport('gesprek', { caseName: 'Samira', caseRole: 'vraagouder' });
  const documentId = project.document({ ...document });
  const code = project.code('Regie');
  const [one, two, three] = [0, 20, 40].map((start) =>
    project.quotation(documentId, start, start + 12, code)
  );
  const link = (quotationId: typeof one, stance: 'supporting' | 'contrary') =>
    project.run(linkEvidence, {
      places: [{ quotationId: quotationId! }],
      target: { kind: 'cimo', id: 'context' },
      stance
    });
  link(one, 'supporting');
  link(two, 'supporting');
  link(three, 'contrary');
  const statements = { context: 'ouders die stilvallen', outcome: 'een echt gesprek' };
  project.run(saveConfiguration, { id: buddy, name: 'Buddy', statements });
  project.run(saveConfiguration, { id: group, name: 'Groep', statements: { context: 'thuis' } });
  session = await openStored(project, [textOf(document)]);
  session.coderId = testCoder;
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: ConfigurationsStage, props: { first } } });
  return { code, one, two, three };
}

const configuration = (id: ConfigurationId) => session.read('configurations').find('configurations', id);
const grounds = () =>
  session
    .read('configurationEvidence')
    .list('configurationEvidence')
    .map(({ place, ref, stance }) => [place, ref.id, stance]);
const openPlace = (name: RegExp) => userEvent.click(page.getByRole('button', { name }));
const pane = (place: string) => page.getByRole('region', { name: `Bewijs bij ${place}` });

async function expectNothingForAxe() {
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

afterEach(() => session.close());

describe('a configuration on screen', () => {
  it('takes its statements where they stand, and makes the proposition of them', async () => {
    await show([buddy]);
    const proposition = page.getByRole('textbox', { name: 'Ontwerpstelling van Buddy' });
    await expect
      .element(proposition)
      .toHaveValue('In de context van ouders die stilvallen is de uitkomst: een echt gesprek.');
    await userEvent.fill(page.getByRole('textbox', { name: 'Interventie van Buddy' }), 'een buddy.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect
      .element(proposition)
      .toHaveValue(
        'In de context van ouders die stilvallen: zet in op een buddy, met als uitkomst een echt gesprek.'
      );
  });

  it('keeps an edited proposition, says when it may be stale, and gives the made sentence back', async () => {
    await show([buddy]);
    const proposition = page.getByRole('textbox', { name: 'Ontwerpstelling van Buddy' });
    await userEvent.fill(proposition, 'Stilvallen mag.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => configuration(buddy)?.proposition).toBe('Stilvallen mag.');
    await expect.element(page.getByRole('note')).not.toBeInTheDocument();
    await userEvent.fill(page.getByRole('textbox', { name: 'Uitkomst van Buddy' }), 'rust');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('note')).toHaveTextContent('is de uitkomst: rust.');
    await userEvent.click(page.getByRole('button', { name: 'Terug naar de gemaakte zin' }));
    await expect
      .element(proposition)
      .toHaveValue('In de context van ouders die stilvallen is de uitkomst: rust.');
    await expect.element(proposition).toHaveFocus();
  });

  it('takes suggestions together, for or against as they were linked, and counts them', async () => {
    const { one, two, three } = await show([buddy]);
    await openPlace(/^Context van Buddy: nog geen bewijs/);
    const context = pane('Context');
    await expect.element(context.getByRole('heading', { name: 'Bewijs bij Context' })).toHaveFocus();
    await userEvent.click(context.getByRole('checkbox', { name: '1:1 kiezen' }));
    await userEvent.click(context.getByRole('checkbox', { name: '1:2 kiezen' }));
    await userEvent.click(context.getByRole('button', { name: '2 citaten toevoegen' }));
    await expect.poll(grounds).toEqual([
      ['context', one, 'supporting'],
      ['context', two, 'supporting']
    ]);
    await expect.element(context.getByRole('heading', { name: 'Suggesties' })).toHaveFocus();
    await userEvent.click(context.getByRole('checkbox', { name: '1:3 kiezen' }));
    await userEvent.click(context.getByRole('button', { name: '1 citaat toevoegen' }));
    await expect.poll(() => grounds().at(-1)).toEqual(['context', three, 'contrary']);
    await expect
      .element(page.getByRole('button', { name: /^Context van Buddy/ }))
      .toHaveAccessibleName(
        'Context van Buddy: 1 respondent · 2 citaten, tegengesteld: 1 respondent · 1 citaat. Bewijs bekijken en toevoegen'
      );
  });

  it('grounds a link with a code by keys, turns it against the link, and takes it away', async () => {
    const { code } = await show([buddy]);
    await openPlace(/^Mechanisme → Uitkomst van Buddy/);
    const link = pane('Mechanisme → Uitkomst');
    await userEvent.click(link.getByRole('combobox', { name: 'Toevoegen aan Mechanisme → Uitkomst' }));
    await userEvent.keyboard('Regie');
    await expect.element(page.getByRole('option', { name: 'Regie' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(grounds).toEqual([['mechanism-outcome', code, 'supporting']]);
    await expect
      .element(
        page.getByRole('button', { name: /^Mechanisme → Uitkomst van Buddy: 1 respondent · 3 citaten/ })
      )
      .toBeVisible();
    await userEvent.click(link.getByRole('checkbox', { name: 'Regie is tegengesteld' }));
    await expect.poll(grounds).toEqual([['mechanism-outcome', code, 'contrary']]);
    await userEvent.click(link.getByRole('button', { name: 'Regie weghalen bij Mechanisme → Uitkomst' }));
    await expect.poll(grounds).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect
      .element(page.getByRole('button', { name: /^Mechanisme → Uitkomst van Buddy/ }))
      .toHaveFocus();
  });

  it('takes a suggestion that is dropped on an element', async () => {
    const { one } = await show([buddy]);
    await openPlace(/^Context van Buddy/);
    const transfer = new DataTransfer();
    const item = page.getByRole('checkbox', { name: '1:1 kiezen' }).element().closest('li')!;
    const outcome = page.getByRole('group', { name: 'Uitkomst', exact: true }).element();
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    item.dispatchEvent(new DragEvent('dragstart', options));
    outcome.dispatchEvent(new DragEvent('dragover', options));
    outcome.dispatchEvent(new DragEvent('drop', options));
    await expect.poll(grounds).toEqual([['outcome', one, 'supporting']]);
  });
});

describe('several configurations', () => {
  it('are merged from the list, the merged ones folded under the result and taken out again', async () => {
    await show([]);
    for (const name of ['Buddy', 'Groep'])
      await userEvent.click(page.getByRole('checkbox', { name: `${name} kiezen` }));
    await userEvent.click(page.getByRole('button', { name: 'Samenvoegen…' }));
    await userEvent.click(page.getByRole('radio', { name: 'Buddy' }));
    await userEvent.click(page.getByRole('button', { name: 'Samenvoegen', exact: true }));
    await expect.poll(() => configuration(group)?.mergedIntoId).toBe(buddy);
    expect(configuration(buddy)?.statements.context).toBe('ouders die stilvallen; thuis');
    await userEvent.click(page.getByText('Eén opgenomen configuratie'));
    await userEvent.click(page.getByRole('button', { name: 'Groep weer op zichzelf zetten' }));
    await expect.poll(() => configuration(group)?.mergedIntoId).toBeNull();
  });

  it('change places by keys, and keep the keyboard', async () => {
    await show([]);
    await userEvent.click(page.getByRole('button', { name: 'Groep naar boven' }));
    await expect.poll(() => configuration(group)?.order).toBe(1);
    await expect.element(page.getByRole('button', { name: 'Groep naar beneden' })).toHaveFocus();
  });

  it('are compared in rows, set as alternatives, and read as a table', async () => {
    await show([buddy, group]);
    expect(page.getByRole('region').elements()).toHaveLength(2);
    await userEvent.selectOptions(
      page.getByRole('group', { name: 'Wat je met Groep kunt doen' }).getByRole('combobox'),
      'Buddy'
    );
    await expect.poll(() => configuration(group)?.alternativeToId).toBe(buddy);
    await userEvent.click(page.getByRole('button', { name: 'Tabel', exact: true }));
    await expect.element(page.getByRole('table', { name: 'Groep (alternatief voor “Buddy”)' })).toBeVisible();
    expect(page.getByRole('rowheader', { name: 'Context → Interventie' }).elements()).toHaveLength(2);
    await expectNothingForAxe();
  });
});

it.each([
  [1280, 900],
  [390, 800]
])('has nothing for axe to find at %i pixels, with evidence open', async (width, height) => {
  await show([buddy, group], [width, height]);
  await openPlace(/^Context van Buddy/);
  await expect.element(pane('Context')).toBeVisible();
  await expectNothingForAxe();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
