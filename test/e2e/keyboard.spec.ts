/** The whole way with the keyboard alone: no mouse, no focus set by the test, only keys a person can press. */
import { expect, type Page, test } from '@playwright/test';
import { withoutSaveDialog } from './durability-pages.ts';
import { focused, tabTo, textbox, toStage, work } from './stage-pages.ts';

const press = (page: Page, ...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Types one field after another, found by Tab and told apart by their labels. */
const fillByTab = async (page: Page, fields: readonly (readonly [string, string])[]): Promise<void> => {
  for (const [label, text] of fields) {
    await tabTo(page, label);
    await page.keyboard.type(text);
  }
};

test('leads from the library to a signed report with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await withoutSaveDialog(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Start (the first|a) session$/ }).first()).toBeVisible();

  await tabTo(page, 'Start the first session');
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'Title');
  await page.keyboard.type('Claims intake');
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();

  await fillByTab(page, [['The goal, word for word', 'Use AI to improve operations']]);
  await tabTo(page, 'Name a sponsor');
  await press(page, 'Enter');
  await page.keyboard.type('Dr. Jonas Weidt');

  await toStage(page, 'Measure');
  await tabTo(page, 'Add a metric');
  await press(page, 'Enter');
  await expect(textbox(page, 'Name')).toBeFocused();
  await page.keyboard.type('Intake processing time');
  await fillByTab(page, [
    ['Baseline', '5.2'],
    ['Unit', 'days'],
    ['Plan', '1'],
  ]);

  await toStage(page, 'Path');
  await tabTo(page, 'Lay out the four phases');
  await press(page, 'Enter');
  await expect(textbox(page, 'Start')).toBeFocused();
  await page.keyboard.type('11.1.2027');
  await fillByTab(page, [['End', '5.3.2027']]);
  await press(page, 'Tab');

  await press(page, 'Control+z');
  await expect(textbox(page, 'End')).not.toHaveValue('5 Mar 2027');
  await press(page, 'Control+Shift+z');
  await expect(textbox(page, 'End')).toHaveValue('5 Mar 2027');

  await toStage(page, 'Commit');
  await expect(work(page).getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page, 'Export signed PDF');
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await fillByTab(page, [
    ['Name', 'Ana Ruiz'],
    ['Organisation', 'Northfield'],
    ['E-mail', 'ana@example.org'],
  ]);
  const download = page.waitForEvent('download');
  await tabTo(page, 'Create the identity and sign');
  await press(page, 'Enter');
  expect((await download).suggestedFilename()).toBe('Claims intake.pdf');
  await expect(dialog.getByText('Signed and saved')).toBeVisible();

  await press(page, 'Escape');
  await expect(dialog).toBeHidden();
  await expect(focused(page)).toHaveCount(1);
});

test('a dialog keeps the focus inside, and gives it back where it came from', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Start (the first|a) session$/ }).first()).toBeVisible();
  await tabTo(page, 'Start the first session');
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    await press(page, 'Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await press(page, 'Escape');
  await expect(dialog).toBeHidden();
  await expect(focused(page)).toHaveText('Start the first session');
});

test('what has the focus can be seen, everywhere Tab goes', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Start (the first|a) session$/ }).first()).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    await press(page, 'Tab');
    const visible = await focused(page).evaluate((element) => {
      // A control may draw the ring on what surrounds it.
      for (let node: Element | null = element; node !== null; node = node.parentElement) {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
        if (boxShadow !== 'none') return true;
        if (node.getBoundingClientRect().width > element.getBoundingClientRect().width + 200) return false;
      }
      return false;
    });
    expect({
      step,
      html: await focused(page).evaluate((e) => e.outerHTML.slice(0, 120)),
      visible,
    }).toMatchObject({
      visible: true,
    });
  }
});
