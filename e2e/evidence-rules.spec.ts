import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible';
import { goToPart, openDemo } from './support/make-project';

test('a category implies a sub-question; what it ties is seen while coding and judged one by one', async ({
  page
}) => {
  await openDemo(page);
  await goToPart(page, 'Bewijs');
  await page.getByRole('link', { name: 'Regels', exact: true }).click();
  await page.getByText('Rooster', { exact: true }).click();
  const cell = page.getByRole('button', { name: /^Werving en screening, Deelvraag 2: / });
  await expect(cell).toHaveAccessibleName(/geen regel/);
  await cell.focus();
  await page.keyboard.press('+');
  await expect(cell).toHaveAccessibleName(/ondersteunend/);
  await expect(cell).toBeFocused();
  await expectAccessible(page);

  await page.getByText('Lijst', { exact: true }).click();
  await page.getByRole('button', { name: 'Citaten van “Werving en screening → Deelvraag 2”' }).click();
  const pane = page.getByRole('region', { name: 'Citaten van deze regel' });
  const implied = pane.getByRole('listitem').filter({ hasText: 'Volgt uit code' });
  const citationAt = (at: number) => implied.nth(at).getByRole('link').innerText();
  const [overruled, adopted, seen] = [await citationAt(0), await citationAt(1), await citationAt(2)];
  const line = (citation: string) =>
    pane.getByRole('listitem').filter({ has: page.getByRole('link', { name: citation, exact: true }) });
  await pane.getByRole('button', { name: `${overruled} telt niet mee`, exact: true }).click();
  await expect(line(overruled)).toContainText('Telt niet mee');
  await pane.getByRole('button', { name: `${adopted} zelf koppelen`, exact: true }).click();
  await expect(line(adopted)).toContainText('Zelf gekoppeld, ondersteunend');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect(line(adopted)).toContainText('Volgt uit code');

  await line(seen).getByRole('link').click();
  await page.waitForURL(/documents\/\d+\?q=/);
  await expect(page.getByText('volgt uit code ‘Werving en screening’').first()).toBeVisible();
  await expectAccessible(page);
  const toggle = page.getByRole('button', { name: /^2 .*volgt uit code/ });
  await toggle.click();
  await expect(page.getByText('telt niet mee, al volgt het uit code ‘Werving en screening’')).toBeVisible();
  await page.getByRole('button', { name: 'Telt weer mee' }).click();
  await page.getByRole('button', { name: 'Zelf: tegengesteld' }).first().click();
  await expect(page.getByRole('button', { name: /^2 .*, tegengesteld$/ })).toBeVisible();
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect(toggle).toBeVisible();
});
