import { expect, test } from '@playwright/test';
import { beginRound, cover, passLaptop, press, select, sessionWithPeople } from './rounds-pages.ts';

test('a lid that closes over an answer covers it again, and nothing of it is left', async ({ page }) => {
  await page.clock.install({ time: Date.parse('2026-11-24T08:00:00Z') });
  await sessionWithPeople(page, ['Maria Koch', 'Tom Adler']);
  await beginRound(page, 'A 90% range', 'How many days does intake take today?');
  await select(page, /^Names|Anonymous/, /^Named/);
  await passLaptop(page);
  await press(page, 'Begin');
  const least = cover(page).getByRole('textbox', { name: /^At least/ });
  await least.fill('77');
  // A minute of thinking is no sleep.
  await page.clock.runFor(60_000);
  await expect(least).toHaveValue('77');
  await page.clock.fastForward(12 * 60_000);
  await expect(cover(page).getByText('The computer slept. What was being entered is gone')).toBeVisible();
  await expect(cover(page).getByText('Maria Koch, it is your turn')).toBeVisible();
  await expect(least).toHaveCount(0);
  await press(page, 'Begin');
  await expect(least).toHaveValue('');
});
