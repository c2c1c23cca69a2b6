import { expect, test, type Page } from '@playwright/test';
import { visitCodeScreens } from './support/code-screens';
import { expectAccessible } from './support/expect-accessible';

test.use({ locale: 'en-GB' });

/** Words that only the Dutch screens have: one of them on an English screen is a sentence that was not translated. */
const dutchWords =
  /\b(Bewaren|Verwijderen|Annuleren|Sluiten|Citaten|Citaat|Deelvragen|Deelvraag|Respondenten|Zoeken|Instellingen|Kolommen|Weergaven|Groeperen|Opmerking|Soort|Toepassen|Nieuwe|Onderdelen|Vragenlijst|Meetmoment|Verloop|Cijfers|Antwoorden|Toelichting)\b/;

async function openDemoInEnglish(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('kerncode:tour-seen', 'yes'));
  await page.goto('/');
  await page.getByRole('button', { name: 'Open the demo project' }).first().click();
  await page.waitForURL(/\/project\//);
  await page.getByRole('dialog', { name: 'Choose who is coding' }).getByRole('button').nth(1).click();
}

/** What is written on the screen by us: labels, headings and hints, not what researchers wrote. */
async function namesOn(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, label, th, h1, h2, h3, [role="columnheader"], [aria-label], [placeholder]'
      )
    ]
      .filter((element) => !element.closest('tbody, [role="row"] [role="gridcell"], [role="tree"], textarea'))
      .map((element) =>
        [element.getAttribute('aria-label'), element.getAttribute('placeholder'), element.textContent].join(
          ' '
        )
      )
      .join('\n')
  );
}

test('the demo project in English: every screen, without a Dutch word of ours', async ({ page }) => {
  await openDemoInEnglish(page);
  const parts = [
    'Project',
    'Documents',
    'Codes',
    'Quotations',
    'Cases',
    'Questionnaires',
    'Search',
    'Save and open',
    'Settings'
  ];
  for (const part of parts) {
    await page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: part })).toBeAttached();
    expect(await namesOn(page), part).not.toMatch(dutchWords);
  }
  await expectAccessible(page);
  const project = page.url().replace(/(\/project\/[^/]+).*/, '$1');
  for (const screen of ['', '/items', '/enter', '/trajectories', '/numbers', '/joint']) {
    await page.goto(`${project}/questionnaires/1${screen}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    expect(await namesOn(page), screen).not.toMatch(dutchWords);
  }
  await page.goto(`${project}/documents/6?q=10`);
  await expect(page.getByRole('complementary', { name: 'Quotation and details' })).toContainText('6:10');
  await expectAccessible(page);
});

test('the screens of the code system in English, for axe too', async ({ page }) => {
  test.slow();
  await openDemoInEnglish(page);
  await visitCodeScreens(page, async (screen) => {
    expect(await namesOn(page), screen).not.toMatch(dutchWords);
    // In light they are seen in Dutch.
    await expectAccessible(page, ['dark']);
  });
});
