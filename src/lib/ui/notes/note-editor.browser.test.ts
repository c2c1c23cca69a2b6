import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { updateCode } from '$lib/commands/codes/update-code';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { keepUnsavedWords, takeUnsavedWords } from '$lib/state/unsaved-words';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { documentToImport, TestProject, textOf } from '$lib/testing/test-project';
import CodeNote from './testing/CodeNote.svelte';

let session: ProjectSession;

/** The comment of a code on screen, in a project with another code and a quotation 1:1. */
async function show(comment = '', before: (id: string) => void = () => {}) {
  const project = new TestProject();
  const document = documentToImport('gesprek', {});
  const documentId = project.document({ ...document });
  const id = project.code('Band');
  const other = project.code('Vertrouwen');
  project.quotation(documentId, 0, 7, other);
  project.run(updateCode, { id, comment });
  session = await openStored(project, [textOf(document)]);
  before(id);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: CodeNote, props: { id } } });
  return { id, other, stored: () => session.read().get('codes', id).comment };
}

afterEach(() => session.close());

const field = () => page.getByRole('textbox', { name: 'Opmerking' });
/** Gives the field the keyboard and waits for the editor to take its place. */
async function begin() {
  await userEvent.click(field());
  await expect.element(field()).toHaveAttribute('contenteditable', 'true');
}
const elsewhere = () => userEvent.click(page.getByRole('button', { name: 'Elders' }));

describe('a note being written', () => {
  it('is saved when the field is left, as it was typed', async () => {
    const { stored } = await show();
    await begin();
    await userEvent.keyboard('2*3 en # 5 <b>x</b>{Enter}tweede alinea');
    await elsewhere();
    await expect.poll(stored).toBe('2\\*3 en # 5 \\<b>x\\</b>\n\ntweede alinea');
    await expect.element(field()).toHaveTextContent('2*3 en # 5 <b>x</b>tweede alinea');
  });

  it('takes formatting by key and lists as they are typed', async () => {
    const { stored } = await show();
    await begin();
    await userEvent.keyboard(
      '{Control>}b{/Control}vet{Control>}b{/Control} en {Control>}i{/Control}schuin{Control>}i{/Control}'
    );
    await userEvent.keyboard('{Enter}- een{Enter}twee{Control>}{Enter}{/Control}');
    await expect.poll(stored).toBe('**vet** en *schuin*\n\n- een\n- twee');
  });

  it('keeps what is typed before the editor is there', async () => {
    const { stored } = await show('eerst ');
    (field().element() as HTMLElement).focus();
    await userEvent.keyboard(' dan{Control>}{Enter}{/Control}');
    // However long the editor takes: leaving waits for it too.
    await expect.poll(stored, { timeout: 20_000 }).toMatch(/^eerst ?dan$/);
  });

  it('keeps what is typed by whoever leaves before the editor is there', async () => {
    const { stored } = await show('eerst');
    const words = field().element() as HTMLElement;
    words.focus();
    for (const key of [' ', 'd', 'a', 'n'])
      words.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    words.blur();
    await expect.poll(stored).toBe('eerst dan');
  });

  it('is put back by Escape', async () => {
    const { stored } = await show('zo was het');
    await begin();
    await userEvent.keyboard(' niet{Escape}');
    await expect.element(field()).toHaveTextContent(/^zo was het$/);
    expect(stored()).toBe('zo was het');
    await expect.element(field()).toHaveFocus();
  });

  it('is not touched by looking at it, also when it was typed by hand', async () => {
    const { stored } = await show('* een\n* twee\n\n\nvijf_zes');
    const { sequence } = session;
    await begin();
    await elsewhere();
    await expect.element(field()).not.toHaveAttribute('contenteditable');
    expect(session.sequence).toBe(sequence);
    expect(stored()).toBe('* een\n* twee\n\n\nvijf_zes');
  });

  it('keeps unsaved words when the page goes away, and takes them back', async () => {
    const { id } = await show('voor');
    await begin();
    await userEvent.keyboard('{Control>}{End}{/Control} en na');
    dispatchEvent(new Event('pagehide'));
    expect(takeUnsavedWords(session.id, `${id}.comment`, 'voor')).toBe('voor en na');
    await userEvent.keyboard('{Escape}');
  });

  it('saves the words that were kept', async () => {
    const { stored } = await show('voor', (id) =>
      keepUnsavedWords(session.id, `${id}.comment`, { before: 'voor', words: 'voor en na' })
    );
    await expect.poll(stored).toBe('voor en na');
  });
});

describe('mentioning', () => {
  it('finds an object after @ and names it with Enter', async () => {
    const { stored, other } = await show();
    await begin();
    await userEvent.keyboard('Zie @vertr');
    await expect
      .element(page.getByRole('option', { name: /Vertrouwen/ }))
      .toHaveAttribute('aria-selected', 'true');
    const line = page.getByRole('option').first().element().id;
    expect(field().element().getAttribute('aria-activedescendant')).toBe(line);
    await userEvent.keyboard('{Enter}en 10{Control>}{Enter}{/Control}');
    await expect.poll(stored).toBe(`Zie [Vertrouwen](kc:code/${other}) en 10`);
    await expect.element(page.getByRole('link', { name: 'Vertrouwen' })).toBeVisible();
  });

  it('shows the name an object has now', async () => {
    const { other, stored, id } = await show();
    await session.run(updateCode, { id, comment: `Zie [oud](kc:code/${other}) en [weg](kc:code/nergens).` });
    await session.run(updateCode, { id: other, name: 'Band met thuis' });
    await expect.element(page.getByRole('link', { name: 'Band met thuis' })).toBeVisible();
    expect(document.querySelector('s')?.textContent).toBe('weg');
    expect(stored()).toContain('[oud]');
  });

  it('leaves the @ a sign when Escape is pressed at the list, and does not ask in an address', async () => {
    const { stored } = await show();
    await begin();
    await userEvent.keyboard('noor@school.nl ');
    expect(page.getByRole('listbox').elements()).toEqual([]);
    await userEvent.keyboard('@vert');
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('listbox').elements()).toEqual([]);
    await userEvent.keyboard('r{Control>}{Enter}{/Control}');
    await expect.poll(stored).toBe('noor@school.nl @vertr');
  });
});

it('has no faults Axe can find, at rest, being written and asking', async () => {
  await show('## Kop\n\n- een\n- twee\n\n> aangehaald');
  const faults = async () =>
    (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id);
  expect(await faults()).toEqual([]);
  await begin();
  expect(await faults()).toEqual([]);
  await userEvent.keyboard('{Control>}{End}{/Control}{Enter}{Enter}@v');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  expect(await faults()).toEqual([]);
  await userEvent.keyboard('{Escape}{Escape}');
});

it('does not move the words when the editor takes their place', async () => {
  await show('Een alinea met **vet**\nen een regel\n\n## Kop\n\n1. een\n2. twee\n\n> aangehaald');
  const tops = () =>
    [...field().element().querySelectorAll('p, li, blockquote, h2, h3')].map((part) => {
      const { top, left, height } = part.getBoundingClientRect();
      return [top, left, height].map(Math.round);
    });
  const heading = () => field().element().querySelector('h2, h3')!.getBoundingClientRect().top;
  const before = { tops: tops(), heading: heading() };
  await begin();
  expect(tops()).toEqual(before.tops);
  expect(heading()).toBeCloseTo(before.heading, 0);
});
