import axe from 'axe-core';
import { type Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { updateCode } from '$lib/commands/codes/update-code';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import { addQuestion } from '$lib/commands/project/add-question';
import type { QuestionId } from '$lib/domain/ids';
import { findEvidence } from '$lib/model/evidence-of-quotation';
import { Actions } from '$lib/state/actions.svelte';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import '../../../routes/app.css';
import CodeImplies from './CodeImplies.svelte';
import RulesPage from './RulesPage.svelte';

let session: ProjectSession;
const question = { kind: 'question', id: 'question-1' as QuestionId } as const;
const mechanism = { kind: 'cimo', id: 'mechanism' } as const;

/** Trust (core) with Time (open) under it, on three quotations; Rest (category) on one of these. */
function study() {
  const project = new TestProject();
  const document = documentToImport('gesprek', {});
  const documentId = project.document({ ...document });
  project.run(addQuestion, { id: question.id, text: 'Wat werkt?' });
  const trust = project.code('Vertrouwen');
  const time = project.code('Tijd', trust);
  const rest = project.code('Rust');
  project.run(updateCode, { id: trust, level: 'core' });
  project.run(updateCode, { id: rest, level: 'category' });
  const first = project.quotation(documentId, 0, 7, time, rest);
  const second = project.quotation(documentId, 8, 14, time);
  const third = project.quotation(documentId, 15, 19, trust);
  return { project, texts: [textOf(document)], trust, time, rest, first, second, third };
}

async function show(
  { project, texts }: Pick<ReturnType<typeof study>, 'project' | 'texts'>,
  component: Component<never> = RulesPage,
  props: Record<string, unknown> = {}
) {
  await page.viewport(1280, 800);
  session = await openStored(project, texts);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, actions: new Actions(), component, props } });
}

const rules = () =>
  session
    .read()
    .list('evidenceRules')
    .map(
      ({ codeId, target, stance }) => `${session.read().get('codes', codeId).name} ${target.id} ${stance}`
    );
const violations = async () =>
  (
    await axe.run(document.body, {
      rules: { region: { enabled: false }, 'heading-order': { enabled: false } }
    })
  ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

afterEach(() => session.close());

describe('the page of rules', () => {
  it('says what a rule is when there is none, and leads to the grid', async () => {
    await show(study());
    await expect.element(page.getByText(/Een regel zegt dat een code of categorie bewijs is/)).toBeVisible();
    await page.getByRole('button', { name: 'Rooster invullen' }).click();
    await expect.element(page.getByRole('grid')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('makes a rule and says first what it will tie', async () => {
    const { project, texts, second } = study();
    project.run(linkEvidence, { places: [{ quotationId: second }], target: question, stance: 'contrary' });
    await show({ project, texts });
    await page.getByRole('button', { name: 'Nieuwe regel' }).click();
    await userEvent.fill(page.getByRole('combobox', { name: 'Zoek een code' }), 'vertr');
    await page.getByRole('option', { name: 'Vertrouwen', exact: true }).click();
    await expect.element(page.getByLabelText('Impliceert')).toHaveFocus();
    await userEvent.selectOptions(page.getByLabelText('Impliceert'), '1. Wat werkt?');
    await expect
      .element(page.getByText('Dit verbindt 3 citaten. Eén daarvan is al zelf gekoppeld.'))
      .toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Regel maken' }).click();
    await expect.poll(rules).toEqual(['Vertrouwen question-1 supporting']);
    const row = page.getByRole('row', { name: /Vertrouwen/ });
    await expect.element(row.getByRole('cell').nth(2)).toHaveTextContent('2');
    await expect.element(row.getByRole('cell').nth(4)).toHaveTextContent('1');
    expect(await violations()).toEqual([]);
  });

  it('judges the quotations of a rule one by one and several at once', async () => {
    const { project, texts, trust, first, second, third } = study();
    project.run(saveRule, { codeId: trust, target: question, stance: 'supporting' });
    await show({ project, texts });
    await page.getByRole('button', { name: 'Citaten van “Vertrouwen → Deelvraag 1”' }).click();
    const said = () =>
      [first, second, third].map((id) => findEvidence(session.read(), id, question)?.origin ?? 'overruled');
    await page.getByRole('button', { name: '1:1 telt niet mee' }).click();
    await expect.poll(said).toEqual(['overruled', 'implied', 'implied']);
    await expect.element(page.getByRole('button', { name: '1:1 telt weer mee' })).toHaveFocus();
    await page.getByRole('button', { name: '1:2 zelf koppelen' }).click();
    await expect.poll(said).toEqual(['overruled', 'made', 'implied']);
    await expect.element(page.getByRole('checkbox', { name: 'Citaat 1:2 kiezen' })).toHaveFocus();
    await page.getByRole('button', { name: '1:1 telt weer mee' }).click();
    await expect.poll(said).toEqual(['implied', 'made', 'implied']);
    await page.getByRole('checkbox', { name: 'Alle citaten kiezen' }).click();
    await userEvent.fill(page.getByRole('textbox', { name: /Waarom niet/ }), 'gaat over iets anders');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Telt niet mee', exact: true }).click();
    await expect.poll(said).toEqual(['overruled', 'made', 'overruled']);
    await expect.element(page.getByText('Want: gaat over iets anders').first()).toBeVisible();
    await expect.element(page.getByText('2 citaten tellen niet mee voor Deelvraag 1').first()).toBeVisible();
    await page.getByRole('button', { name: 'Citaten sluiten' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Citaten van “Vertrouwen → Deelvraag 1”' }))
      .toHaveFocus();
  });

  it('lists where rules contradict each other until each quotation is judged', async () => {
    const { project, texts, trust, rest } = study();
    project.run(saveRule, { codeId: trust, target: question, stance: 'supporting' });
    project.run(saveRule, { codeId: rest, target: question, stance: 'contrary' });
    await show({ project, texts });
    await expect
      .element(page.getByText(/“Vertrouwen” ondersteunt, “Rust” spreekt tegen, op één citaat/))
      .toBeVisible();
    await page.getByRole('button', { name: 'Bekijk de citaten' }).click();
    await page.getByRole('button', { name: '1:1 zelf koppelen' }).click();
    await expect.element(page.getByText(/spreekt tegen, op één citaat/)).not.toBeInTheDocument();
    await expect.element(page.getByText('Zelf gekoppeld, tegengesteld')).toBeVisible();
  });
});

describe('the grid of rules', () => {
  it('is filled in by keys: round, at once and away, and shows what a code above implies', async () => {
    await show(study());
    await page.getByText('Rooster', { exact: true }).click();
    const first = page.getByRole('gridcell').first().getByRole('button');
    await expect.element(first).toHaveAccessibleName('Vertrouwen, Deelvraag 1: geen regel, 3 citaten');
    first.element().focus();
    await userEvent.keyboard(' ');
    await expect.poll(rules).toEqual(['Vertrouwen question-1 supporting']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(rules).toEqual(['Vertrouwen question-1 contrary']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}+{ArrowDown}-');
    await expect
      .poll(rules)
      .toEqual([
        'Vertrouwen question-1 contrary',
        'Vertrouwen mechanism supporting',
        'Rust mechanism contrary'
      ]);
    await expect
      .element(page.getByRole('button', { name: 'Rust, Mechanisme: tegengesteld, één citaat' }))
      .toHaveFocus();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Delete}');
    await expect.poll(rules).toEqual(['Vertrouwen question-1 contrary', 'Vertrouwen mechanism supporting']);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    await expect
      .element(page.getByRole('button', { name: /^Vertrouwen, Deelvraag 1: tegengesteld/ }))
      .toHaveFocus();
  });
});

describe('what a code implies, beside the code', () => {
  it('adds and takes away its own, and shows what a code above it implies', async () => {
    const { project, texts, trust, time } = study();
    project.run(saveRule, { codeId: trust, target: mechanism, stance: 'supporting' });
    await show({ project, texts }, CodeImplies as Component<never>, { codeId: time });
    await expect.element(page.getByText('Mechanisme, ondersteunend')).toHaveTextContent('door “Vertrouwen”');
    await page.getByRole('button', { name: 'Deelvraag of CIMO-element toevoegen' }).click();
    await page.getByRole('radio', { name: 'tegengesteld' }).click();
    await page.getByRole('option', { name: /Wat werkt/ }).click();
    await expect.poll(rules).toEqual(['Vertrouwen mechanism supporting', 'Tijd question-1 contrary']);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: '“Tijd” impliceert Deelvraag 1 niet meer' }).click();
    await expect.poll(rules).toEqual(['Vertrouwen mechanism supporting']);
    await expect.element(page.getByRole('heading', { name: 'Impliceert' })).toHaveFocus();
  });
});
