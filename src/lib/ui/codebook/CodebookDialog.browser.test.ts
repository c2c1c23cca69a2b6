import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import Screen from '$lib/testing/Screen.svelte';
import { openStored } from '$lib/testing/stored-project';
import { TestProject } from '$lib/testing/test-project';
import CodebookDialog from './CodebookDialog.svelte';

let session: ProjectSession;
let app: AppState;
/** What the browser was given to save. */
let saved: { name: string; blob: Blob }[];

async function show(project: TestProject) {
  session = await openStored(project, []);
  app = await AppState.start();
  await app.setLanguage('nl', false);
  await render(Screen, { props: { app, session, component: CodebookDialog, props: { open: true } } });
}

const exportButton = () => page.getByRole('button', { name: 'Exporteren' });

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = create(blob);
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await session.close();
});

describe('the codebook dialog', () => {
  it('says how complete the codebook is and proposes Word', async () => {
    const project = new TestProject();
    project.code('Grens', project.code('Band'));
    await show(project);
    await expect.element(page.getByText('2 codes. 2 hebben nog geen definitie.')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /^Word/ })).toBeChecked();
  });

  it('saves the codebook in the format chosen, closes and says so', async () => {
    const project = new TestProject();
    project.code('Grens', project.code('Band'));
    await show(project);
    await userEvent.click(page.getByRole('radio', { name: /^Markdown/ }));
    await userEvent.click(exportButton());
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toMatch(/^Schoolmaatjes – Codeboek – \d{4}-\d\d-\d\d\.md$/);
    const text = await saved[0]?.blob.text();
    expect(text?.startsWith('# Codeboek Schoolmaatjes\n\n**Band**')).toBe(true);
    expect(text).toContain('**Band / Grens**');
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0);
    expect(app.notices.list.at(-1)?.text).toContain('Codeboek bewaard als Schoolmaatjes');
  });

  it('has nothing to export without codes', async () => {
    await show(new TestProject());
    await expect.element(page.getByText('0 codes.')).toBeVisible();
    await expect.element(exportButton()).toBeDisabled();
  });
});
