import { expect, test } from '@playwright/test';
import {
  choose,
  entry,
  EVENTS,
  gapsOf,
  openReadiness,
  row,
  takeSources,
  toReadiness,
} from './readiness-pages.ts';
import { expectAccessible, findings, focused, startSession, tabTo, textbox, work } from './stage-pages.ts';

test.describe('Data sources', () => {
  test('are taken over from the metrics and filled with the keyboard alone, and their gaps close', async ({
    page,
  }) => {
    await openReadiness(page);
    await takeSources(page);
    await expect(focused(page)).toHaveAttribute('id', /^field:dataSources\/.*\/owner$/);
    await expect(gapsOf(page, EVENTS)).toHaveCount(4);
    await page.keyboard.type('pri');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Team can read it from');
    await page.keyboard.type('2.11.2026');
    await choose(page, 'Sample or production', 'Production data');
    await expect(gapsOf(page, EVENTS)).toHaveCount(2);
    await tabTo(page, 'Quality, %');
    await page.keyboard.type('96.5');
    await expect(gapsOf(page, EVENTS).filter({ hasText: 'does not say what it counts' })).toHaveCount(1);
    await tabTo(page, 'What the figure counts and how it was measured');
    await page.keyboard.type('Events with both timestamps among 412 cases, counted by query');
    await choose(page, 'Personal data', 'Personal data');
    await choose(page, 'Lawful basis', 'Contract');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveAccessibleName('Pilot');
    await page.keyboard.press('Space');
    await expect(gapsOf(page, EVENTS)).toHaveCount(0);

    const events = row(page, 'Data sources', EVENTS);
    await expect(events).toContainText('Priya Nair');
    await expect(events).toContainText('2 Nov 2026');
    await expect(events).toContainText('96.5%');
    await expect(events).toContainText('Ready');
    await expect(entry(page, EVENTS).getByRole('checkbox', { name: 'Pilot' })).toBeChecked();
  });

  test('are added, kept from growing with Enter, and deleted with a way back', async ({ page }) => {
    await startSession(page);
    await toReadiness(page);
    await tabTo(page, 'Add a data source');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Data source')).toBeFocused();
    await page.keyboard.type('Scans of the post room');
    await page.keyboard.press('Enter');
    const rows = work(page).getByRole('list', { name: 'Data sources' }).locator('[data-row]');
    await expect(rows).toHaveCount(1);
    await tabTo(page, 'Add a data source');
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(2);
    await rows.first().getByRole('button', { name: 'Delete Scans of the post room' }).press('Enter');
    await expect(rows).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(rows).toHaveCount(2);
  });

  test('keep a date that cannot be read while the stage is left', async ({ page }) => {
    await openReadiness(page);
    await takeSources(page);
    await entry(page, EVENTS).getByRole('textbox', { name: 'Team can read it from' }).fill('31.6.2027');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Alt+1');
    await expect(page).toHaveURL(/frame$/);
    await toReadiness(page);
    await expect(entry(page, EVENTS).getByRole('textbox', { name: 'Team can read it from' })).toHaveValue(
      '31.6.2027',
    );
    await expect(entry(page, EVENTS).getByText('There is no such day.')).toBeVisible();
  });
});

test.describe('A gap', () => {
  test('is planned with one action that leads to the task afterwards, by keyboard', async ({ page }) => {
    await openReadiness(page);
    await takeSources(page);
    const name = `Settle the lawful basis for ${EVENTS}`;
    await tabTo(page, `Add the task to Proof of concept: ${name}`);
    await page.keyboard.press('Enter');
    await expect(
      entry(page, EVENTS).getByText(`Task planned: ${name} in Proof of concept, until 6 Nov 2026`),
    ).toBeVisible();
    await expect(work(page).getByRole('button', { name: `Go to the task ${name}` })).toBeFocused();
    await expect(work(page).getByRole('button', { name: new RegExp(`^Add the task.*${name}`) })).toHaveCount(
      0,
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/path$/);
    await expect(focused(page)).toHaveValue(name);
  });

  test('is planned with all others as one step to undo', async ({ page }) => {
    await openReadiness(page);
    await takeSources(page);
    await tabTo(page, 'Add “Claims system”');
    await page.keyboard.press('Enter');
    await work(page).getByRole('button', { name: 'Plan the 25 tasks' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Planned 25 tasks: 17 in Proof of concept, 8 in Pilot.')).toBeVisible();
    await expect(work(page).getByRole('button', { name: 'Go to the plan' })).toBeFocused();
    await expect(row(page, 'Data sources', 'Complaint register')).toContainText('4 planned');
    await expect(row(page, 'Integrations', 'Claims system')).toContainText('5 planned');
    await page.keyboard.press('Control+z');
    await expect(work(page).getByRole('button', { name: 'Plan the 25 tasks' })).toBeVisible();
    await expect(row(page, 'Integrations', 'Claims system')).toContainText('5 open');
  });

  test('says that the plan has no such phase, and leads to laying it out', async ({ page }) => {
    await startSession(page);
    await toReadiness(page);
    await tabTo(page, 'Add an integration');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'System')).toBeFocused();
    await page.keyboard.type('Claims system');
    await expect(gapsOf(page, 'Claims system')).toHaveCount(5);
    await expect(
      gapsOf(page, 'Claims system').filter({ hasText: 'The plan has no phase “Pilot” yet' }),
    ).toHaveCount(3);
    await tabTo(page, 'Lay out the plan for Claims system');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/path$/);
    await expect(
      work(page)
        .getByRole('button', { name: /^Lay out/ })
        .first(),
    ).toBeVisible();
  });
});

test.describe('Integrations', () => {
  test('are filled with the keyboard alone until nothing is missing', async ({ page }) => {
    await openReadiness(page);
    await tabTo(page, 'Add “Claims system”');
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveAttribute('id', /^field:integrations\/.*\/direction$/);
    await choose(page, 'Direction', 'Reads and writes');
    await tabTo(page, 'Owner of the interface');
    await page.keyboard.type('tom');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Interface');
    await page.keyboard.type('REST, claims API 4.2');
    await tabTo(page, 'Environment to try it in');
    await page.keyboard.type('Integration test, masked data');
    await tabTo(page, 'Authentication');
    await page.keyboard.type('Service account');
    await tabTo(page, 'When it does not answer');
    await page.keyboard.type('Queue and retry for an hour, then the clerk types');
    await choose(page, 'Prototype', 'Tried with a mock');
    await expect(gapsOf(page, 'Claims system')).toHaveText([/Only a mock has answered/]);
    await choose(page, 'Prototype', 'Real interface answers');
    await tabTo(page, 'Real interface connected by');
    await page.keyboard.type('22 January 2027');
    await tabTo(page, 'Cost, EUR');
    await page.keyboard.type('18500');
    await page.keyboard.press('Tab');
    const system = row(page, 'Integrations', 'Claims system REST, claims API 4.2');
    await expect(system).toContainText('Tomas Hribar');
    await expect(system).toContainText('22 Jan 2027');
    await expect(system).toContainText('Ready');
  });

  test('unfold when a finding leads to one of their fields', async ({ page }) => {
    await openReadiness(page);
    await tabTo(page, 'Add “Claims system”');
    await page.keyboard.press('Enter');
    const head = work(page).getByRole('button', { name: 'Claims system', exact: true });
    await head.press('Enter');
    await expect(entry(page, 'Claims system')).toHaveCount(0);
    const finding = findings(page).getByRole('button', { name: /^“Claims system” has no owner/ });
    await finding.click();
    await expect(focused(page)).toHaveAttribute('id', /^field:integrations\/.*\/owner$/);
    await head.press('Enter');
    await expect(entry(page, 'Claims system')).toHaveCount(0);
    await finding.click();
    await expect(focused(page)).toHaveAttribute('id', /^field:integrations\/.*\/owner$/);
  });
});

test('the palette adds a source, an integration and the tasks of all gaps from any stage', async ({
  page,
}) => {
  const run = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(words);
    await expect(page.getByRole('option', { name: words }).first()).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await openReadiness(page);
  await page.keyboard.press('Alt+1');
  await expect(page).toHaveURL(/frame$/);
  await run('Add a data source');
  await expect(page).toHaveURL(/readiness$/);
  await expect(textbox(page, 'Data source')).toBeFocused();
  await page.keyboard.type('Scans');
  await run('Add an integration');
  await expect(textbox(page, 'System').last()).toBeFocused();
  await page.keyboard.type('Document store');
  await page.keyboard.press('Alt+1');
  await expect(page).toHaveURL(/frame$/);
  await run('Close all gaps with tasks');
  await expect(page.getByText('Planned 9 tasks: 5 in Proof of concept, 4 in Pilot.')).toBeVisible();
  await run('Close all gaps with tasks');
  await expect(page.getByText('Every gap that the plan has a phase for has its task.')).toBeVisible();
});

test.describe('axe finds nothing', () => {
  test('while nothing is listed', async ({ page }) => {
    await startSession(page);
    await toReadiness(page);
    await expectAccessible(page);
  });

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    test(`with sources, systems, planned gaps and an absence, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openReadiness(page);
      await takeSources(page);
      await work(page).getByRole('button', { name: 'Add “Claims system”' }).press('Enter');
      await work(page)
        .getByRole('button', { name: /^Add the task to Pilot: Connect/ })
        .press('Enter');
      await work(page)
        .getByRole('button', { name: /days on which Maria Koch/ })
        .press('Enter');
      await work(page).getByRole('button', { name: 'Add days away' }).press('Enter');
      await expect(page.getByText('Task planned:').first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});
