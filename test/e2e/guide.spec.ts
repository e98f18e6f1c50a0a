import { expect, test } from '@playwright/test';
import { isThere, runTool } from '../support/pdf-tools.ts';
import { startSession, withoutSaveDialog } from './durability-pages.ts';
import { savedBy } from './signing-pages.ts';

test('the facilitator guide is printed on one page, of the open workshop, from the palette', async ({
  page,
}, info) => {
  await withoutSaveDialog(page);
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('facilitator guide');
  await expect(page.getByRole('option', { name: /Facilitator guide as PDF/ }).first()).toBeVisible();
  const guide = await savedBy(page, () => page.keyboard.press('Enter'));
  expect(guide.name).toMatch(/^Facilitator guide.*\.pdf$/);
  expect(guide.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText(/^The guide was saved as/)).toBeVisible();
  if (!isThere('pdftotext')) return;
  const file = info.outputPath('guide.pdf');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, guide.bytes);
  const text = runTool('pdftotext', ['-layout', file, '-']).text;
  for (const words of ['Facilitator guide', 'Claims intake', 'In every stage', 'Ctrl+K']) {
    expect(text).toContain(words);
  }
  // A page ends with a form feed.
  expect(text.split('\f').filter((part) => part.trim() !== '')).toHaveLength(1);
});
