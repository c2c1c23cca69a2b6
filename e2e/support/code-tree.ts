import { expect, type Locator, type Page } from '@playwright/test';

/** The line of a code in the tree, by the words its name begins with. */
export function codeLine(page: Page, name: string): Locator {
  return page.getByRole('treeitem', { name: new RegExp(`^${name}`) });
}

/** Opens one of the screens of the code system by its tab. */
export async function goToCodesTab(page: Page, tab: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Codes' }).getByRole('link', { name: tab, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Selects codes in the tree, found by typing their names, and gives the keyboard to the last of them. */
export async function chooseCodes(page: Page, ...names: string[]): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Zoek een code' });
  for (const [index, name] of names.entries()) {
    await search.fill(name);
    await codeLine(page, name).click(index > 0 ? { modifiers: ['Control'] } : {});
    await expect(codeLine(page, name)).toHaveAttribute('aria-selected', 'true');
  }
  await search.fill('');
  await codeLine(page, names.at(-1)!).focus();
}
