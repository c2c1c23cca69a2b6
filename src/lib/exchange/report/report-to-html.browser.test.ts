import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportReport } from './export-report';
import { exampleContent } from './testing/example-report';

let frame: HTMLIFrameElement;

beforeEach(async () => {
  const page = new TextDecoder().decode(await exportReport('html', await exampleContent()));
  frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  frame.title = 'Rapport';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  document.body.append(frame);
  await loaded;
});

afterEach(() => {
  URL.revokeObjectURL(frame.src);
  frame.remove();
});

it('opens a quotation by its number without any script, and closes it again', () => {
  const page = frame.contentDocument!;
  const item = page.getElementById('q-10-17')!;
  const number = page.querySelector<HTMLButtonElement>('button[popovertarget="q-10-17"]')!;
  expect(item.matches(':popover-open')).toBe(false);
  expect(item.checkVisibility()).toBe(false);
  number.click();
  expect(item.matches(':popover-open')).toBe(true);
  expect(item.innerText).toContain('Je moet het project voortdurend op je netvlies hebben staan.');
  item.querySelector<HTMLButtonElement>('button')!.click();
  expect(item.matches(':popover-open')).toBe(false);
});

it('reads without faults for who cannot see it, closed and open', async () => {
  // The page lets no script in, so its contents are tried in a page that does.
  const own = document.createElement('div');
  own.append(
    ...Array.from(frame.contentDocument!.querySelectorAll('style'), (style) => style.cloneNode(true))
  );
  own.append(
    ...Array.from(frame.contentDocument!.body.children, (child) => document.importNode(child, true))
  );
  frame.remove();
  document.body.append(own);
  try {
    const faults = async () => {
      const { violations } = await axe.run(own);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    };
    expect(await faults()).toEqual([]);
    own.querySelector<HTMLButtonElement>('button[popovertarget="q-2-1"]')!.click();
    expect(await faults()).toEqual([]);
  } finally {
    own.remove();
  }
});
