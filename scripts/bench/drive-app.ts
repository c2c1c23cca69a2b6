import type { Locator, Page } from 'playwright-core';
import { nl } from '$lib/messages/nl';
import type { Condition } from './stopwatch';

/** The start page stands, with its list of projects or what it says without any. */
export const startPainted: Condition = { selector: 'main h1', text: nl.start.title };

/** The project screen stands, with what is counted. */
export const projectPainted: Condition = { selector: '[aria-labelledby="glance-title"] li', count: 4 };

/** Opens a `.kerncode` file from the start page, says who codes and leaves the tour. Gives the project's address. */
export async function bringIn(page: Page, address: string, file: string): Promise<string> {
  await page.goto(address);
  await chooseProjectFile(page, file);
  await settleIn(page);
  return page.url().replace(/[?#].*$/, '');
}

/** Gives the start page a project file, as choosing it in the browser's dialog does. */
export async function chooseProjectFile(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: nl.start.openFile }).waitFor();
  await page.locator('input[type="file"]').first().setInputFiles(file);
}

/** Answers what a project asks the first time: who codes, and whether to be shown around. */
export async function settleIn(page: Page): Promise<void> {
  await page.waitForURL(/\/project\//);
  const coder = page.getByRole('dialog', { name: nl.shell.chooseCoder });
  const tour = page.getByRole('dialog').getByRole('button', { name: nl.tour.skip });
  const content = page.locator(projectPainted.selector!).first();
  await content.waitFor();
  await page.waitForTimeout(500);
  if (await coder.isVisible()) await coder.getByRole('button', { name: 'Els' }).click();
  await page.waitForTimeout(500);
  if (await tour.isVisible()) await tour.click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Makes an empty project from the start page; the tour was left before. */
export async function makeProject(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: nl.start.newProject }).click();
  const dialog = page.getByRole('dialog', { name: nl.start.newProject });
  await dialog.getByLabel(nl.start.projectName).fill(name);
  await dialog.getByLabel(nl.start.yourName).fill('Els');
  await dialog.getByRole('button', { name: nl.start.create }).click();
  await settleIn(page);
}

/** The link to a part of the project in its navigation. */
export function partLink(page: Page, name: string): Locator {
  return page.getByRole('navigation').getByRole('link', { name, exact: true });
}

/** Lets what goes on after a paint (idle work, writing, collecting garbage) come to an end. */
export async function letSettle(page: Page, milliseconds = 400): Promise<void> {
  await page.waitForTimeout(milliseconds);
}
