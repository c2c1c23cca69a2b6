import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settle, showCodingScreen } from './testing/coded-project';

const turns: [string, string][] = [['Coordinator', 'You call every week, and you listen.']];
const field = () => page.getByRole('combobox', { name: 'Find or make a code' }).last();

async function openPicker() {
  const shown = await showCodingScreen({ turns, codes: ['contact', 'trust'] });
  shown.transcript.focus();
  await shown.press('Alt+Shift+ArrowDown', 'c');
  await expect.element(field()).toHaveFocus();
  const codesOf = () =>
    shown.session
      .read()
      .list('codings')
      .map(({ codeId }) => codeId as string);
  return { ...shown, codesOf };
}

it('marks no code as chosen until a word or an arrow chooses it', async () => {
  const { codesOf, transcript } = await openPicker();
  await expect.element(field()).not.toHaveAttribute('aria-activedescendant');
  expect(document.querySelector('[role="option"][aria-selected="true"]')).toBeNull();
  await userEvent.keyboard('{Enter}');
  await expect.element(transcript).toHaveFocus();
  expect(codesOf()).toEqual([]);
});

it('takes the first code of the list with one arrow and Enter', async () => {
  const { codesOf } = await openPicker();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await settle();
  expect(codesOf()).toEqual(['contact']);
});

it('takes the last code with the arrow up, and the first that fits with a word', async () => {
  const { codesOf } = await openPicker();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await settle();
  await userEvent.keyboard('cont{Enter}');
  await settle();
  expect(codesOf().toSorted()).toEqual(['contact', 'trust']);
});

it('stays within the window, however many codes were applied', async () => {
  await openPicker();
  for (let number = 1; number <= 12; number += 1)
    await userEvent.keyboard(`a code with a long name ${number}{Enter}`);
  await settle();
  const { bottom } = document.querySelector('.prompt')!.getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});

it('shows a code that the typed name may be a twin of, above making one, and takes it only when chosen', async () => {
  const { codesOf, session } = await openPicker();
  await userEvent.keyboard('contacts');
  const options = page.getByRole('dialog').last().getByRole('option');
  await expect.element(options.nth(0)).toHaveTextContent(/^contact\s*the same word stem$/);
  await expect.element(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await settle();
  expect(codesOf()).toEqual(['contact']);
  await userEvent.keyboard('contacts');
  await expect.element(options.nth(1)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(
    session
      .read('codes')
      .list('codes')
      .map(({ name }) => name)
  ).toContain('contacts');
});
