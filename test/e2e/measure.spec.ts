import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  findings,
  openExample,
  startSession,
  tabTo,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

/** What runs out of its column: fields, checks, findings, the card's figures and the rail's number. */
const tooWide = (): string[] =>
  [
    'section[aria-labelledby="metric-title"] :is(h2, p, dd)',
    'section[aria-labelledby="metric-edit"] :is(label, div)',
    'section[aria-labelledby="metric-checks"] :is(li, button)',
    'nav dl > *',
    'aside li > *',
  ].flatMap((selector) =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map(
        ({ scrollWidth, clientWidth, textContent }) =>
          `${selector} ${scrollWidth} > ${clientWidth}: ${textContent.slice(0, 40)}`,
      ),
  );

test.describe('Measure', () => {
  test('takes a whole metric with the keyboard alone', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    await tabTo(page, 'Add a metric');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name')).toBeFocused();
    await page.keyboard.type('Intake processing time');
    for (const [label, text] of [
      ['Baseline', '5.2'],
      ['Interval from', '4.6'],
      ['to', '6.1'],
      ['Unit', 'days'],
      ['Must', '2'],
      ['Plan', '1'],
      ['Wish', '0.5'],
      ['Deadline', '30.6.2027'],
    ] as const) {
      await tabTo(page, label);
      await page.keyboard.type(text);
    }
    await tabTo(page, 'Owner, answers for it');
    await page.keyboard.type('Maria Koch');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Read how often');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('mon');
    await page.keyboard.press('Enter');

    await expect(
      work(page).getByRole('button', { name: /Monthly.*Read how often|Read how often.*Monthly/ }),
    ).toBeVisible();
    await expect(textbox(page, 'Deadline')).toHaveValue('30 Jun 2027');
    await expect(textbox(page, 'Plan')).toHaveValue('1.0');
    await expect(work(page).getByRole('tab')).toContainText('5.2');
    await expect(work(page).getByRole('img', { name: /5\.2/ })).toBeVisible();
    await expect(work(page).getByRole('combobox', { name: /^Owner/ })).toHaveValue('Maria Koch');
  });

  test('keeps what cannot be read, says what to type, and changes nothing', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    const plan = textbox(page, 'Plan');
    await plan.fill('1,5');
    await plan.press('Tab');
    await expect(plan).toHaveValue('1,5');
    await expect(work(page).getByText('Decimals take a point here: write 1.5.')).toBeVisible();
    await expect(work(page).getByRole('tab', { selected: true })).toContainText('1.0');

    await work(page).getByRole('tab').nth(1).click();
    await work(page).getByRole('tab').first().click();
    await expect(plan).toHaveValue('1,5');
    await plan.fill('1.5');
    await expect(work(page).getByRole('tab', { selected: true })).toContainText('1.5');
    await expect(work(page).getByText('Decimals take a point here')).toHaveCount(0);
  });

  test('gives the plan back on Escape where it cannot be read', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await textbox(page, 'Plan').fill('soon');
    await textbox(page, 'Plan').press('Escape');
    await expect(textbox(page, 'Plan')).toHaveValue('1.0');
  });

  test('follows undo in a field that was just typed in', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await textbox(page, 'Plan').fill('3');
    await textbox(page, 'Plan').press('Tab');
    await page.keyboard.press('Control+z');
    await expect(textbox(page, 'Plan')).toHaveValue('1.0');
  });

  test('warns beside the number as soon as must asks more than the plan', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await textbox(page, 'Must').fill('0.8');
    await expect(findings(page).getByText(/must level of .* asks more than the plan/)).toBeVisible();
    await expect(
      work(page)
        .getByText(/must level of .* asks more than the plan/)
        .first(),
    ).toBeVisible();
    await textbox(page, 'Must').fill('2');
    await expect(findings(page).getByText(/asks more than the plan/)).toHaveCount(0);
  });

  test('goes through the metrics with the arrow keys', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    const tabs = work(page).getByRole('tab');
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(tabs.nth(1)).toBeFocused();
    await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('End');
    await expect(tabs.last()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(tabs.first()).toBeFocused();
  });

  test('duplicates, moves and deletes a metric, and undoes the deletion', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    const tabs = work(page).getByRole('tab');
    const names = () =>
      tabs.locator('span:first-child').evaluateAll((spans) => spans.map((span) => span.textContent));
    await work(page).getByRole('button', { name: 'Move down' }).click();
    await expect(tabs.nth(1)).toContainText('Intake processing time');
    await work(page).getByRole('button', { name: 'More for Intake processing time' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect(textbox(page, 'Name')).toHaveValue('Intake processing time, copy');
    await expect(tabs).toHaveCount(5);
    await work(page).getByRole('button', { name: 'More for Intake processing time, copy' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(tabs).toHaveCount(4);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(tabs).toHaveCount(5);
    await expect(textbox(page, 'Name')).toHaveValue('Intake processing time, copy');
    expect(await names()).toContain('Intake processing time');
  });

  test('says that a baseline was measured only where one was', async ({ page }) => {
    const measured = work(page).getByText('The baseline was measured, not guessed');
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await expect(measured).toBeVisible();
    // No baseline at all, and one that is too old and accepted as that.
    for (const name of [/AI strategy day/, /Card fraud/]) {
      await openExample(page, name);
      await toStage(page, 'Measure');
      await expect(work(page).getByText('Could a stranger check it?')).toBeVisible();
      await expect(measured).toBeHidden();
    }
  });

  test('the way back of a deletion takes back nothing else', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    const tabs = work(page).getByRole('tab');
    await work(page).getByRole('button', { name: 'More for Intake processing time' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(tabs).toHaveCount(3);
    await textbox(page, 'Name').fill('Errors at first pass');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(page.getByText('Something else was changed since.')).toBeVisible();
    await expect(textbox(page, 'Name')).toHaveValue('Errors at first pass');
    await expect(tabs).toHaveCount(3);
  });

  test('asks a guardrail what it guards', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await work(page)
      .getByRole('tab', { name: /Complaint rate/ })
      .click();
    const guards = work(page).getByRole('group', { name: /Guards these metrics/ });
    await expect(guards.getByRole('checkbox', { name: 'Intake processing time' })).toBeChecked();
    await guards.getByRole('checkbox', { name: 'First-pass error rate' }).check({ force: true });
    await expect(guards.getByRole('checkbox', { name: 'First-pass error rate' })).toBeChecked();
  });

  test('opens the part of the form that holds a field', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await work(page).locator('summary').filter({ hasText: 'Benefit' }).click();
    await textbox(page, 'Units a year').fill('1000');
    await textbox(page, 'Worth of one unit, EUR').fill('40');
    await expect(work(page).getByText('Units times worth make 40,000 EUR.')).toBeVisible();
  });

  test('endless words and numbers stay in their columns', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    await work(page).getByRole('button', { name: 'Add a metric' }).click();
    for (const [label, text] of [
      ['Name', 'W'.repeat(300)],
      ['Unit', 'x'.repeat(300)],
      ['Baseline', '123456789012345'],
      ['Interval from', '120000'],
      ['to', '144000'],
      ['Plan', '1000000'],
      ['Must', '9'.repeat(60)],
    ] as const) {
      await textbox(page, label).fill(text);
      await textbox(page, label).press('Tab');
    }
    await expect(work(page).getByText('Write at most 1,000,000,000,000,000.')).toBeVisible();
    await expect(findings(page).getByText(/lies outside its own interval/)).toBeVisible();
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size);
      await expect.poll(() => page.evaluate(tooWide), `at ${size.width}`).toEqual([]);
    }
  });

  test('has nothing that axe objects to, empty and filled', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    await expectAccessible(page);
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    for (const part of ['Definition', 'Benefit', 'Background']) {
      await work(page).locator('summary').filter({ hasText: part }).click();
    }
    await expectAccessible(page);
  });
});
