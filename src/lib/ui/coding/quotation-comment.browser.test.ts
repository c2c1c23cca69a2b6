import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { takeUnsavedWords, keepUnsavedWords } from '$lib/state/unsaved-words';
import { settle, showCodingScreen, type CodedProject } from './testing/coded-project';

const coded: CodedProject = {
  turns: [['Coordinator', 'You call every week, and you listen. Trust takes time.']],
  quotations: [
    { words: 'You call every week', codes: ['contact'] },
    { words: 'Trust takes time', codes: ['trust'] }
  ],
  quotationNumber: 1
};
const comment = () => page.getByRole('textbox', { name: 'Comment' });

it('keeps what is being typed when the page goes away', async () => {
  const { session } = await showCodingScreen(coded);
  await comment().click();
  await expect.element(comment()).toHaveAttribute('contenteditable', 'true');
  await userEvent.keyboard('half a thought');
  dispatchEvent(new Event('pagehide'));
  expect(takeUnsavedWords(session.id, 'quotation1', '')).toBe('half a thought');
});

it('takes back what was being typed, and saves it, undoable', async () => {
  const { session, transcript, press } = await showCodingScreen(coded);
  keepUnsavedWords(session.id, 'quotation2', { before: '', words: 'half a thought' });
  transcript.focus();
  await press(']');
  await expect.element(comment()).toHaveTextContent('half a thought');
  await expect.poll(() => session.read().get('quotations', 'quotation2').comment).toBe('half a thought');
  await press('z');
  await settle();
  await expect.element(comment()).toHaveTextContent(/^\s*$/);
});

it('leaves a comment alone that was changed since', async () => {
  const { session, transcript, press } = await showCodingScreen(coded);
  keepUnsavedWords(session.id, 'quotation2', { before: 'older', words: 'half a thought' });
  transcript.focus();
  await press(']');
  await settle();
  await expect.element(comment()).toHaveTextContent(/^\s*$/);
});
