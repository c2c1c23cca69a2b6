import { afterEach, describe, expect, it, vi } from 'vitest';
import { Actions } from './actions.svelte';

const undo = vi.fn();
const begin = vi.fn();

/** A place on the page to press a key in, in a part with a role or not. */
function place(tag: string, attributes: Record<string, string> = {}, around = ''): HTMLElement {
  const part = document.body.appendChild(document.createElement('div'));
  if (around) part.setAttribute('role', around);
  const element = part.appendChild(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function press(element: HTMLElement, key: string, ctrlKey: boolean) {
  const actions = new Actions();
  const words = { label: () => '', group: () => '' };
  actions.register([
    { ...words, id: 'undo', keys: ['Mod+z', 'z'], run: undo },
    { ...words, id: 'begin', keys: ['n'], run: begin }
  ]);
  element.addEventListener('keydown', (event) => actions.handleKey(event));
  element.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, cancelable: true }));
}

afterEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

describe('Ctrl+Z', () => {
  it.each([
    ['on a button', () => place('button')],
    ['in a list', () => place('div', { role: 'listbox' })],
    ['on a choice', () => place('select')],
    ['on a box to tick', () => place('input', { type: 'checkbox' })]
  ])('undoes %s', (_, make) => {
    press(make(), 'z', true);
    expect(undo).toHaveBeenCalledOnce();
  });

  it.each([
    ['a field', () => place('input')],
    ['a number', () => place('input', { type: 'number' })],
    ['a note', () => place('textarea')],
    ['a list of a dialog', () => place('div', { role: 'listbox' }, 'dialog')]
  ])('is left to %s', (_, make) => {
    press(make(), 'z', true);
    expect(undo).not.toHaveBeenCalled();
  });
});

it('leaves plain keys to a list, which finds by the letter', () => {
  press(place('div', { role: 'listbox' }), 'n', false);
  expect(begin).not.toHaveBeenCalled();
});
