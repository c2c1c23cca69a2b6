import { expect, test, type Page } from '@playwright/test';
import { transcript } from './support/code-text';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

const line = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });
const evidence = (page: Page) => page.getByRole('listbox', { name: 'Bewijs' });

/** Adds quotations found by a word of theirs to the open finding. */
async function addEvidence(page: Page, respondent: string, count: number): Promise<void> {
  await page.getByRole('button', { name: /^Respondent/ }).click();
  await page.getByRole('combobox', { name: 'Zoek bij Respondent' }).fill(respondent);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nog niet gebruikt' }).click();
  await evidence(page).focus();
  for (let at = 0; at < count; at += 1) {
    if (at > 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Filters wissen' }).click();
}

test('a results chapter grows from the evidence, and tells when what it rests on changes', async ({
  page
}) => {
  await openDemo(page);
  await goToPart(page, 'Bevindingen');

  // A chapter and two findings under sub-question 2, by keys.
  await line(page, /^2 Op welke manier/).click();
  await line(page, /^2 Op welke manier/).press('Shift+Enter');
  await page.keyboard.type('Wat thuis begint');
  await page.keyboard.press('Enter');
  await expect(line(page, /^3 Wat thuis begint/)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Rust thuis gaat vooraf aan rust op school.');
  await page.keyboard.press('Enter');
  await expect(line(page, /3\.1 Rust thuis/)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ouders nemen zelf het woord.');
  await page.keyboard.press('Enter');
  await expect(line(page, /3\.2 Ouders nemen/)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(line(page, /3\.1 Ouders nemen/)).toBeFocused();

  // Six quotations: four of one respondent for the first, two for the other.
  await line(page, /3\.2 Rust thuis/).click();
  await page.keyboard.press('b');
  await expect(evidence(page)).toBeFocused();
  await addEvidence(page, 'Samira', 4);
  await expect(page.getByRole('heading', { name: '4 citaten, 1 respondent' })).toBeVisible();
  await expect(page.getByText(/^Alle steun komt van één respondent: Samira/)).toBeVisible();
  await line(page, /3\.1 Ouders nemen/).click();
  await addEvidence(page, 'Ilona', 2);
  await expect(page.getByRole('heading', { name: '2 citaten, 1 respondent' })).toBeVisible();
  await expectAccessible(page);

  // One is shortened and clarified.
  await line(page, /3\.2 Rust thuis/).click();
  const first = page
    .getByRole('article')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Context' }) })
    .first();
  const citation = (await first.getByRole('link').first().textContent())!.trim();
  await first.getByRole('button', { name: 'Inkorten' }).click();
  const field = page.getByRole('textbox', { name: `Zo komt ${citation} in het rapport` });
  await expect(field).toBeFocused();
  await field.evaluate((element: HTMLTextAreaElement) => {
    const [from] = [element.value.indexOf(' ')];
    element.setSelectionRange(from, element.value.indexOf(' ', from + 12));
  });
  await page.getByRole('button', { name: 'Weglaten' }).click();
  await expect(field).toHaveValue(/\[…\]/);
  await page.getByRole('button', { name: 'Verduidelijken' }).click();
  await page.keyboard.type('de moeder');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(/\[…\] \[de moeder\]/);
  await expect(page.getByText('Klopt met het citaat.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(first.getByText('[de moeder]')).toBeVisible();
  await expect(first.getByRole('button', { name: 'Inkorting aanpassen' })).toBeFocused();

  // The same finding after a reload; there the second quotation is made shorter where it was coded.
  await page.reload();
  await expect(line(page, /3\.2 Rust thuis/)).toHaveAttribute('aria-selected', 'true');
  const second = page
    .getByRole('article')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Context' }) })
    .nth(1);
  const changed = (await second.getByRole('link').first().textContent())!.trim();
  await second.getByRole('link').first().click();
  await page.waitForURL(/documents\/\d+\?q=/);
  await expect(page.getByRole('link', { name: 'Rust thuis gaat vooraf aan rust op school.' })).toBeVisible();
  await transcript(page).focus();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled();
  await page.getByRole('link', { name: 'Rust thuis gaat vooraf aan rust op school.' }).click();
  await expect(page.getByText(`Citaat ${changed} is veranderd sinds je het koos.`)).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk wat er veranderd is' }).click();
  await page.getByRole('button', { name: 'Neem het citaat over zoals het nu is' }).click();
  await expect(page.getByText(`Citaat ${changed} is veranderd sinds je het koos.`)).toHaveCount(0);
  await expectAccessible(page);
});

test('quotations of the table go to a finding, and the outline is first on a narrow screen', async ({
  page
}) => {
  await openDemo(page);
  await goToPart(page, 'Citaten');
  await page.getByRole('checkbox').nth(1).click();
  await page.getByRole('checkbox').nth(2).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Aan bevinding toevoegen…' }).click();
  await page.getByRole('combobox', { name: 'Zoek een bevinding' }).fill('partij wordt');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^2 citaten toegevoegd aan “Een buddy die partij wordt/)).toBeVisible();

  await page.setViewportSize({ width: 390, height: 800 });
  await goToPart(page, 'Bevindingen');
  await line(page, /Een buddy die partij wordt/).click();
  await expect(page.getByRole('heading', { name: /^5 citaten/ })).toBeVisible();
  await expect(page.getByRole('tree')).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terug naar de opbouw' }).click();
  await expect(line(page, /Een buddy die partij wordt/)).toBeFocused();
});
