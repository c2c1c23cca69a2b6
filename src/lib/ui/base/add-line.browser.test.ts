import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import AddLine from './AddLine.svelte';

async function openLine(answer: boolean) {
  const added: string[] = [];
  await render(AddLine, {
    label: 'New phase',
    action: 'Add phase',
    onadd: async (text: string) => {
      added.push(text);
      return answer;
    }
  });
  return { added, line: page.getByRole('textbox', { name: 'New phase' }) };
}

it('adds what is written and waits for the next', async () => {
  const { added, line } = await openLine(true);
  await line.fill('Werving');
  await userEvent.keyboard('{Enter}');
  await expect.element(line).toHaveValue('');
  await line.fill('Training');
  await page.getByRole('button', { name: 'Add phase' }).click();
  await expect.element(line).toHaveFocus();
  expect(added).toEqual(['Werving', 'Training']);
});

it('keeps the words when they could not be added', async () => {
  const { added, line } = await openLine(false);
  await line.fill('Werving');
  await page.getByRole('button', { name: 'Add phase' }).click();
  await expect.element(line).toHaveFocus();
  await expect.element(line).toHaveValue('Werving');
  expect(added).toEqual(['Werving']);
});

it('asks for words when there are none', async () => {
  const { added, line } = await openLine(true);
  await line.fill('  ');
  await page.getByRole('button', { name: 'Add phase' }).click();
  await expect.element(line).toHaveFocus();
  expect(added).toEqual([]);
});
